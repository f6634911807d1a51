"""The runs of a results file: the engine lists and undoes them in the background."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..client.engine import Engine
from ..core.errors import EngineError
from .question import QuestionTask


@dataclass(frozen=True)
class EarlierRun:
    """A run of a results file.

    Attributes:
        created: When, in UTC, as ISO 8601 writes it.
        status: See core/results.py.
        found: Number of places; None while it is unknown.
        undecided: Number of its results that are neither accepted nor rejected.
    """

    run_id: str
    created: str
    status: str
    queries: tuple[str, ...]
    found: int | None
    undecided: int


class ListRunsTask(QuestionTask):
    """Lists the runs; its answer is a list of EarlierRun, the latest first."""

    def __init__(self, output: Path, engine: Engine) -> None:
        super().__init__(
            QCoreApplication.translate("EarlierRuns", "List the runs"),
            engine,
            EngineError("The runs can't be listed.", "Try again."),
        )
        self._output = output

    def work(self) -> list[EarlierRun]:
        """In a thread of the task manager."""
        message = self.ask("list_runs", "runs", output=str(self._output))
        names = [field.name for field in fields(EarlierRun)]
        return [
            EarlierRun(**{name: run[name] for name in names} | {"queries": tuple(run["queries"])})
            for run in message["runs"]
        ]


class UndoRunTask(QuestionTask):
    """Removes what a run found, except results that the user has decided on or edited.

    Its answer is how many results go, and how many are as they were before the run.

    Args:
        only_ask: Count, and change nothing.
    """

    def __init__(self, output: Path, run_id: str, only_ask: bool, engine: Engine) -> None:
        super().__init__(
            QCoreApplication.translate("EarlierRuns", "Take back a run"),
            engine,
            EngineError("The run can't be taken back.", "Try again."),
        )
        self._values = {"output": str(output), "run_id": run_id, "only_ask": only_ask}

    def work(self) -> tuple[int, int]:
        """In a thread of the task manager."""
        message = self.ask("take_back", "taken_back", **self._values)
        return message["removed"], message["restored"]
