"""What queries are understood as, before a run."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ..client.engine import Engine
from ..core.errors import EngineError
from ..core.protocol import malformed
from .question import QuestionTask


class ExplainTask(QuestionTask):
    """Asks in the background; its answer is a dict of lists of texts for each query.

    The lists are `kinds` (none for a name), `rules` and `ignored`; see `core/protocol.py`.
    """

    is_hidden = True

    def __init__(self, queries: Sequence[str], language: str, engine: Engine) -> None:
        super().__init__(
            QCoreApplication.translate("ExplainTask", "Understand the queries"),
            engine,
            EngineError("The queries can't be understood.", "Run, and see what is said then."),
        )
        self._queries, self._language = list(queries), language

    def work(self) -> list[dict[str, list[str]]]:
        """In a thread of the task manager."""
        answer = self.ask("explain", "explained", queries=self._queries, language=self._language)
        try:
            return [
                {key: [str(text) for text in one[key]] for key in ("kinds", "rules", "ignored")}
                for one in answer["queries"]
            ]
        except (TypeError, KeyError) as error:
            raise malformed(f"explained: {error}") from None
