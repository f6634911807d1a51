"""The box that sets the engine up when it is missing."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from ..client import environment
from ..core.errors import EngineError, SocioError
from .sizes import LinesEdit
from .wording import describe_error

LOG_LINES = 5


class SetupTask(QgsTask):
    """Makes the engine's environment in the background."""

    line = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(self, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._error: SocioError | None = None

    def run(self) -> bool:
        """In a thread of the task manager; an exception here would end QGIS."""
        try:
            found = environment.interpreters()
            if not found:
                raise EngineError(
                    "No Python of version 3.10 or newer was found.",
                    "Install one from python.org or your system's packages, then try again.",
                )
            environment.create(found[0], self._tell, self.isCanceled)
        except SocioError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001
            self._error = EngineError(
                "The engine could not be set up.", "See the log.", details=repr(error)
            )
        return self._error is None

    def finished(self, succeeded: bool) -> None:
        """On the main thread."""
        self.ended.emit(self._error)

    def _tell(self, line: str, fraction: float) -> None:
        self.setProgress(100 * fraction)
        self.line.emit(line)


class SetupBox(QGroupBox):
    """Says that the engine is missing, and makes it on a click.

    Signals:
        ready: The engine has been set up.
    """

    ready = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("socio_setup")
        self.setTitle(self.tr("Set up the engine"))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._button = QPushButton(self.tr("Set up"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._progress = QProgressBar()
        self._log = LinesEdit(LOG_LINES)
        self._log.setReadOnly(True)
        self._log.setAccessibleName(self.tr("Log of the set-up"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._button)
        buttons.addWidget(self._cancel)
        rows = QVBoxLayout(self)
        for widget in (self._text, self._progress, self._log):
            rows.addWidget(widget)
        rows.addLayout(buttons)
        self._button.clicked.connect(self.start)
        self._cancel.clicked.connect(self.stop)
        self._task: SetupTask | None = None

    def check(self) -> bool:
        """Show the box when the engine is missing; True when a run can begin."""
        status = environment.status()
        self.setVisible(not status.ready)
        if not status.ready and self._task is None:
            explanation = self.tr(
                "It is a Python environment of its own, about 400 MB, made once from packages of "
                "the Python Package Index. Nothing is installed into QGIS."
            )
            problem = describe_error(EngineError(status.problem))
            self._text.setText(f"{problem} {explanation}")
            self._show_running(False)
        return status.ready

    def start(self) -> None:
        """Make the environment."""
        self._log.clear()
        task = SetupTask(self.tr("Set up the engine"))
        task.line.connect(self._log.appendPlainText)
        task.progressChanged.connect(lambda value: self._progress.setValue(int(value)))
        task.ended.connect(self._ended)
        self._task = task
        self._show_running(True)
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Give up making it; what was there before stays."""
        if self._task is not None:
            self._task.cancel()

    def _ended(self, error: SocioError | None) -> None:
        self._task = None
        self._show_running(False)
        self._log.setVisible(error is not None)
        if error is None:
            self.check()
            self.ready.emit()
        else:
            self._text.setText(describe_error(error))
            self._log.appendPlainText(error.details)

    def _show_running(self, running: bool) -> None:
        self._button.setEnabled(not running)
        self._cancel.setVisible(running)
        self._progress.setVisible(running)
        self._log.setVisible(running)
