"""The dialog "Runs": lists the runs of a results file, and undoes one."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...client.engine import Engine
from ...core import results
from ...core.errors import SocioError
from ...layers.results_layer import add_results, check_output
from ...tasks.earlier_runs import EarlierRun, ListRunsTask, UndoRunTask
from ...tasks.question import QuestionTask
from ...tasks.wording import describe_error
from ..help import HelpKey
from ..notice import Notice

SIZE_LINES = (44, 20)  # in heights of a line
_RUN = Qt.ItemDataRole.UserRole


class EarlierRuns(QDialog):
    """Lists the runs of a results file; the engine reads and changes the file.

    Signals:
        changed: A run was undone, and the layer shows it.
    """

    changed = pyqtSignal()

    def __init__(self, engine: Engine, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("socio_runs")
        self.setWindowTitle(self.tr("Runs"))
        HelpKey(self)
        self._engine, self._project = engine, project
        self._output = Path()
        self._task: QuestionTask | None = None
        self.list = QTreeWidget()
        self.list.setObjectName("socio_runs_list")
        self.list.setAccessibleName(self.tr("Runs"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels(
            [
                self.tr("When"),
                self.tr("Queries"),
                self.tr("Status"),
                self.tr("Found"),
                self.tr("To review"),
            ]
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.remove = QPushButton(self.tr("Remove undecided results..."))
        self.remove.setToolTip(
            self.tr("Remove what this run found and nobody has accepted, rejected or edited")
        )
        self.undo = QPushButton(self.tr("Undo the last run..."))
        self.undo.setToolTip(
            self.tr("Remove what the last run added, and bring back what it updated")
        )
        self.notice = Notice("")
        self.list.itemSelectionChanged.connect(self._show_actions)
        self.remove.clicked.connect(lambda: self._ask_to_undo(self._chosen()))
        self.undo.clicked.connect(lambda: self._ask_to_undo(self._last()))
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addWidget(self.undo)
        buttons.addStretch()
        rows = QVBoxLayout(self)
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)
        rows.addWidget(self.notice)
        line = self.fontMetrics().height()
        self.resize(SIZE_LINES[0] * line, SIZE_LINES[1] * line)
        self._show_actions()

    def present(self, output: Path) -> None:
        """Show the runs of a results file."""
        self._output = output
        self.notice.hide()
        self.list.clear()
        self._list()
        self.show()
        self.raise_()

    def close_down(self) -> None:
        """Cancel what works; the plugin is being unloaded."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        for box in self.findChildren(QMessageBox):
            box.reject()
        self.close()

    def is_busy(self) -> bool:
        """Whether the engine works on a request."""
        return self._task is not None

    def _list(self) -> None:
        self._ask(ListRunsTask(self._output, self._engine), self._show_runs)

    def _show_runs(self, runs: list[EarlierRun]) -> None:
        statuses = {
            results.FINISHED: self.tr("finished"),
            results.EMPTY: self.tr("nothing found"),
            results.CANCELLED: self.tr("cancelled"),
            results.FAILED: self.tr("failed"),
            results.RUNNING: self.tr("not finished"),
            results.REMOVED: self.tr("removed"),
        }
        chosen, locale = self._chosen(), QLocale()
        self.list.clear()
        for run in runs:
            when = QDateTime.fromString(run.created, Qt.DateFormat.ISODateWithMs).toLocalTime()
            row = QTreeWidgetItem(
                self.list,
                [
                    locale.toString(when, QLocale.FormatType.ShortFormat),
                    ", ".join(run.queries),
                    statuses.get(run.status, run.status),
                    "" if run.found is None else locale.toString(run.found),
                    locale.toString(run.undecided),
                ],
            )
            row.setData(0, _RUN, run)
            row.setToolTip(1, "\n".join(run.queries))
            row.setSelected(chosen is not None and run.run_id == chosen.run_id)
        for column in (0, 2, 3, 4):
            self.list.resizeColumnToContents(column)
        self._show_actions()

    def _chosen(self) -> EarlierRun | None:
        rows = self.list.selectedItems()
        return rows[0].data(0, _RUN) if rows else None

    def _last(self) -> EarlierRun | None:
        row = self.list.topLevelItem(0)
        return None if row is None else row.data(0, _RUN)

    def _show_actions(self) -> None:
        for button, run in ((self.remove, self._chosen()), (self.undo, self._last())):
            button.setEnabled(not self.is_busy() and run is not None and run.undecided > 0)

    def _ask_to_undo(self, run: EarlierRun | None) -> None:
        """Ask the engine how many results are affected, then the user for consent."""
        if run is None or self.is_busy():
            return
        self.notice.hide()
        try:
            check_output(self._project, self._output)
        except SocioError as error:
            self._show_error(error)
            return
        task = UndoRunTask(self._output, run.run_id, True, self._engine)
        self._ask(task, lambda counts: self._confirm(run, *counts))

    def _confirm(self, run: EarlierRun, removed: int, restored: int) -> None:
        if not removed and not restored:
            self.notice.show_message(self.tr("All results of this run are decided on or edited."))
            return
        number = QLocale().toString
        lines = [
            self.tr("Results of “{queries}” that will be removed: {count}.").format(
                queries=", ".join(run.queries), count=number(removed)
            )
        ]
        if restored:
            text = self.tr("Results that will be as they were before this run: {count}.")
            lines.append(text.format(count=number(restored)))
        lines.append(self.tr("What was accepted, rejected or edited stays."))
        box = QMessageBox(
            QMessageBox.Icon.Question, self.windowTitle(), "\n".join(lines), parent=self
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(lambda: self._remove(run))
        box.open()

    def _remove(self, run: EarlierRun) -> None:
        task = UndoRunTask(self._output, run.run_id, False, self._engine)
        self._ask(task, self._show_done)

    def _show_done(self, counts: tuple[int, int]) -> None:
        number = QLocale().toString
        text = self.tr("Removed: {removed}. As before the run: {restored}.")
        self.notice.show_message(
            text.format(removed=number(counts[0]), restored=number(counts[1])),
            Qgis.MessageLevel.Success,
        )
        try:
            add_results(self._project, self._output)
        except SocioError as error:
            self._show_error(error)
        self.changed.emit()
        self._list()

    def _ask(self, task: QuestionTask, then: Callable[[Any], None]) -> None:
        self._task = task
        task.answered.connect(lambda answer: self._end(task, then, answer))
        task.failed.connect(lambda error: self._end(task, self._show_error, error))
        task.stopped.connect(lambda: self._free(task))
        QgsApplication.taskManager().addTask(task)
        self._show_actions()

    def _end(self, task: QuestionTask, then: Callable[[Any], None], answer: object) -> None:
        if self._free(task):
            then(answer)

    def _free(self, task: QuestionTask) -> bool:
        """Allow the next request; False where this one was cancelled."""
        wanted = self._task is task
        if wanted:
            self._task = None
            self._show_actions()
        return wanted

    def _show_error(self, error: SocioError) -> None:
        self.notice.show_message(describe_error(error), Qgis.MessageLevel.Warning)
