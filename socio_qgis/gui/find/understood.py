"""What the queries are understood as, below them, while they are typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QLabel

from ...client.engine import Engine
from ...tasks.explanation import ExplainTask

MOST = 5  # queries that are explained


class Understood(QObject):
    """Asks the engine, if it works already, and shows its answer.

    Args:
        label: Shows it.
        engine: Of all runs; a question waits for the end of a run.
    """

    def __init__(self, label: QLabel, engine: Engine) -> None:
        super().__init__(label)
        self._label, self._engine = label, engine
        self._task: ExplainTask | None = None
        self._told: list[str] = []  # the queries that the label is about

    def ask(self, queries: Sequence[str]) -> None:
        """Show what queries are understood as, in a moment; nothing where there is no engine."""
        self.stop()
        if not queries or not self._engine.is_started:
            self._label.clear()
            return
        language = QgsApplication.locale()[:2]
        self._task = task = ExplainTask(queries[:MOST], language, self._engine)
        task.answered.connect(lambda answers: self._show(task, answers, queries))
        task.failed.connect(lambda error: self._forget(task))  # a run will say what is wrong
        task.stopped.connect(lambda: self._forget(task))
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Take back a question: the queries are others by now."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def begin_run(self, queries: Sequence[str]) -> None:
        """Take back a question, since a run begins, and what other queries are understood as."""
        self.stop()
        if [*queries] != self._told:
            self._label.clear()

    def _forget(self, task: ExplainTask) -> None:
        """QGIS deletes a task that has ended."""
        if self._task is task:
            self._task = None

    def _show(
        self, task: ExplainTask, answers: Sequence[Mapping[str, Any]], queries: Sequence[str]
    ) -> None:
        """Show the meanings in the order of the queries."""
        if self._task is not task:
            return
        self._task, self._told = None, [*queries]
        parts = [*map(self._text, answers)]
        if len(queries) > len(parts):
            parts.append("…")
        text = self.tr("Understood as: {meanings}")
        self._label.setText(text.format(meanings="; ".join(parts)))

    def _text(self, answer: Mapping[str, Any]) -> str:
        text = ", ".join(answer["kinds"]) or self.tr("a name")
        if answer["rules"]:
            text = f"{text} ({', '.join(answer['rules'])})"
        if answer["ignored"]:
            without = self.tr("“{words}” is not taken into account")
            text = f"{text}, {without.format(words=', '.join(answer['ignored']))}"
        return text
