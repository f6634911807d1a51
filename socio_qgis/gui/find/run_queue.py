"""The queue of the panel's runs: one works, the others wait."""

from __future__ import annotations

from collections import deque

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...tasks.execution import RunOutcome
from ...tasks.segment_task import SegmentTask
from ..details import Details
from .run_view import RunView
from .waiting_row import WaitingRow


class RunQueue(QObject):
    """Begins the next run when one has ended, however it ended.

    Signals:
        ended: The SegmentTask that has ended, and its RunOutcome.
    """

    ended = pyqtSignal(object, object)

    def __init__(self, view: RunView, details: Details, row: WaitingRow) -> None:
        super().__init__()
        self._view, self._details, self._row = view, details, row
        self._waiting: deque[SegmentTask] = deque()
        self.task: SegmentTask | None = None
        self._stopped: SegmentTask | None = None  # by the panel's button
        row.drop.clicked.connect(self.drop)

    @property
    def is_running(self) -> bool:
        """Whether a run works."""
        return self.task is not None

    def add(self, task: SegmentTask) -> None:
        """Begin a run, or let it wait for the one that works."""
        self._waiting.append(task)
        if self.task is None:
            self._begin_next()
        self._show_waiting()

    def drop(self) -> None:
        """Remove the run that was added last."""
        if self._waiting:
            self._waiting.pop().discard()
        self._show_waiting()

    def cancel(self) -> None:
        """Stop the run that works; the engine keeps what it has finished."""
        if self.task is not None:
            self._view.stopping()
            self._stopped = self.task
            self.task.cancel()

    def abandon(self) -> None:
        """Cancel all runs, and ignore their outcomes."""
        while self._waiting:
            self.drop()
        task, self.task = self.task, None
        if task is not None:
            task.outcome.disconnect(self._on_outcome)
            task.cancel()
            self._view.end()

    def _begin_next(self) -> None:
        self.task = task = self._waiting.popleft()
        folder = self._details.new_run(task.plan)
        if folder is not None:
            task.write_details_to(folder)
        task.outcome.connect(self._on_outcome)
        self._view.begin(task)
        QgsApplication.taskManager().addTask(task)

    def _on_outcome(self, outcome: RunOutcome) -> None:
        task, self.task = self.task, None
        if task is None:
            return
        if task.isCanceled() and task is not self._stopped and outcome.error is None:
            # By QGIS, which cancels all tasks before it ends; the next run would keep it open.
            while self._waiting:
                self.drop()
        self._view.end()
        self._details.run_id = outcome.run_id
        self.ended.emit(task, outcome)
        if self._waiting and self.task is None:
            self._begin_next()
        self._show_waiting()

    def _show_waiting(self) -> None:
        self._row.show_waiting([task.plan.settings.queries for task in self._waiting])
