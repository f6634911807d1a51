"""The boxes that set up the engine: where it is missing, or lacks what models need."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)

from ...client import environment, standalone_python
from ...client.gpu import gpu_memory_gb
from ...core import requirements
from ...core.errors import EngineError, SocioError
from ...tasks.setup_task import NoPythonError, SetupTask
from ...tasks.wording import describe_error, sentences
from ..widgets import LinesEdit, keep_space_when_hidden

LOG_LINES = 5
# SocioReasoner-3B with 4-bit weights, SAM 2 large, and the work of both; see docs/models.md.
ENOUGH_GPU_GB = 10.0

translate = QCoreApplication.translate


class Installer(QGroupBox):
    """Makes the engine's environment on a click; shows the progress, and can be stopped.

    Signals:
        starting: An idle engine must end, since Windows can't replace files that it has open.
        working: It begins or ends.
        ready: The engine has been set up.
    """

    starting = pyqtSignal()
    working = pyqtSignal(bool)
    ready = pyqtSignal()

    def __init__(self, button_text: str) -> None:
        super().__init__()
        self._text, self._status = QLabel(), QLabel()
        for label in (self._text, self._status):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status.hide()
        self._button = QPushButton(button_text)
        # The context is given, since self.tr would take that of the class that inherits this one.
        self._cancel = QPushButton(translate("SetupBox", "Cancel"))
        self._progress = QProgressBar()
        self._progress.setAccessibleName(translate("SetupBox", "Progress"))
        self._log = LinesEdit(LOG_LINES)
        self._log.setReadOnly(True)
        self._log.setAccessibleName(translate("SetupBox", "Log of the set-up"))
        self._copy = QPushButton(translate("SetupBox", "Copy the log"))
        self._copy.clicked.connect(
            lambda: QgsApplication.clipboard().setText(self._log.toPlainText())
        )
        self._fetch = QPushButton(translate("SetupBox", "Fetch Python"))
        self._fetch.clicked.connect(lambda: self.start(fetches=True))
        self.others = self._make_others()
        self.packages.fileChanged.connect(lambda: self._show_offer(not self._fetch.isHidden()))
        self._rows = QVBoxLayout(self)
        buttons = QGridLayout()
        buttons.addWidget(self._button, 0, 0)
        for button in (self._cancel, self._fetch):  # never both, so they have one place
            buttons.addWidget(button, 0, 1)
            keep_space_when_hidden(button)
        # Widgets that appear and disappear are below the buttons, which do not move.
        for widget in (self._text, self.others):
            self._rows.addWidget(widget)
        self._rows.addLayout(buttons)
        self._offer = QLabel()
        self._offer.setWordWrap(True)
        for widget in (self._status, self._offer, self._progress, self._log, self._copy):
            self._rows.addWidget(widget)
        self._show_offer(False)
        self._button.clicked.connect(lambda: self.start())
        self._cancel.clicked.connect(self.stop)
        self._task: SetupTask | None = None

    def _make_others(self) -> QgsCollapsibleGroupBox:
        """Rare choices: another interpreter, and packages from a folder."""
        box = QgsCollapsibleGroupBox(translate("SetupBox", "Another Python, or no network"))
        box.setCollapsed(True)
        box.setSaveCollapsedState(False)
        self.interpreter, self.packages = QgsFileWidget(), QgsFileWidget()
        self.packages.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        rows = QFormLayout(box)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for widget, label, default in (
            (
                self.interpreter,
                translate("SetupBox", "Python that makes the environment"),
                translate("SetupBox", "The newest on this machine"),
            ),
            (
                self.packages,
                translate("SetupBox", "Folder with the packages"),
                translate("SetupBox", "The Python Package Index"),
            ),
        ):
            widget.lineEdit().setPlaceholderText(default)
            widget.lineEdit().setAccessibleName(label)
            rows.addRow(label, widget)
        return box

    def start(self, fetches: bool = False) -> None:
        """Make the environment.

        Args:
            fetches: The user agreed to fetch a Python where none is found.
        """
        self.starting.emit()
        self._log.clear()
        self._progress.setRange(0, 0)  # busy, as long as nothing can be measured
        self._show_step("")
        task = SetupTask(
            translate("SetupBox", "Set up the engine"),
            self._set(),
            _path_in(self.interpreter),
            _path_in(self.packages),
            fetches,
        )
        task.line.connect(self._log.appendPlainText)
        task.step.connect(self._show_step)
        task.progressChanged.connect(self._show_progress)
        task.ended.connect(self._ended)
        self._task = task
        self._show_running(True)
        self.working.emit(True)
        QgsApplication.taskManager().addTask(task)

    @property
    def is_working(self) -> bool:
        """Whether the environment is being made."""
        return self._task is not None

    def stop(self) -> None:
        """Cancel; the environment stays as it was."""
        if self._task is not None:
            self._task.cancel()

    def close_down(self) -> None:
        """Cancel, and ignore the outcome; the plugin is being unloaded."""
        task, self._task = self._task, None
        if task is not None:
            task.line.disconnect(self._log.appendPlainText)
            task.step.disconnect(self._show_step)
            task.progressChanged.disconnect(self._show_progress)
            task.ended.disconnect(self._ended)
            task.cancel()

    def _show_progress(self, percent: float) -> None:
        if percent > 0:
            self._progress.setRange(0, 100)
            self._progress.setValue(int(percent))

    def _show_step(self, step: str) -> None:
        """Show the current step; an empty one is before all steps of the environment."""
        texts = {
            environment.FETCH: translate("SetupBox", "Fetching Python"),
            environment.MAKE: translate("SetupBox", "Making a Python environment"),
            environment.INSTALL: translate("SetupBox", "Downloading and installing packages"),
            environment.TRY: translate("SetupBox", "Trying the engine"),
        }
        self._status.setText(texts.get(step, translate("SetupBox", "Looking for a Python")))

    def _set(self) -> str:
        """The set of requirements to install."""
        return environment.managed_set()

    def _ended(self, error: SocioError | None) -> None:
        self._task = None
        self._show_running(False)
        self.working.emit(False)
        if error is None:
            self.ready.emit()
            return
        self._status.setText(describe_error(error))
        self._status.show()
        self._show_offer(isinstance(error, NoPythonError))
        if error.details not in self._log.toPlainText():
            self._log.appendPlainText(error.details)
        for widget in (self._log, self._copy):
            widget.setVisible(bool(self._log.toPlainText()))

    def _show_running(self, running: bool) -> None:
        self._button.setEnabled(not running)
        self._cancel.setVisible(running)
        for widget in (self._status, self._progress, self._log):
            widget.setVisible(running)
        self._copy.hide()
        self._show_offer(False)
        self.others.setEnabled(not running)

    def _show_offer(self, on: bool) -> None:
        """Offer to fetch a Python, and say what would come from where."""
        first = translate(
            "SetupBox", "Or let the plugin fetch Python {version}: about {size} MB from {hosts}."
        )
        if _path_in(self.packages) is not None:
            first = translate(
                "SetupBox", "Or let the plugin take Python {version} from the folder with packages."
            )
        first = first.format(
            version=standalone_python.VERSION,
            size=standalone_python.DOWNLOAD_MB,
            hosts=", ".join(standalone_python.HOSTS),
        )
        more = translate(
            "SetupBox", "Its SHA-256 is checked. Only the engine uses it; it is removed with it."
        )
        self._offer.setText(sentences(first, more))
        self._offer.setVisible(on)
        self._fetch.setVisible(on)


def _path_in(widget: QgsFileWidget) -> Path | None:
    text = widget.filePath().strip('" ')
    return Path(text) if text else None


class SetupBox(Installer):
    """Shows that the engine is missing, and makes it for what the user wants to begin with.

    Signals:
        begun: The engine has been set up for GPU, MODELS or SERVER, which need a next step.
    """

    EMBEDDED, MODELS, SERVER = "embedded", "models", "server"
    GPU = "gpu"  # SocioReasoner and SAM 2 in one go

    begun = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(translate("SetupBox", "Set up"))
        self.setObjectName("socio_setup")
        self.setTitle(self.tr("Set up the engine"))
        self._ways, self._note = QButtonGroup(self), QLabel()
        self._note.setWordWrap(True)
        self._notes: dict[str, str] = {}
        with_gpu = requirements.suggested_set() == requirements.CUDA
        download = self.tr("3 GB to download") if with_gpu else self.tr("0.4 GB to download")
        rows = QVBoxLayout()
        gpu = (
            self.GPU,
            self.tr("SocioReasoner and SAM 2 on this machine's GPU"),
            self.tr(
                "PyTorch (3 GB), SocioReasoner-3B (7.5 GB) and SAM 2 (0.9 GB) are downloaded. You "
                "see the licences of the models first. No picture leaves this machine."
            ),
        )
        for way, text, note in (
            gpu,
            (
                self.EMBEDDED,
                self.tr("The embedded map reader"),
                self.tr("No GPU, no model, and no picture leaves this machine. About 430 MB."),
            ),
            (
                self.MODELS,
                self.tr("Models on this machine"),
                self.tr("The map reader and PyTorch, {size}. Then you choose the models.").format(
                    size=download
                ),
            ),
            (
                self.SERVER,
                self.tr("A model behind a server"),
                self.tr("About 430 MB. Then you enter the server's address."),
            ),
        ):
            button = QRadioButton(text)
            button.setObjectName(f"socio_setup_{way}")
            button.setChecked(way == self.EMBEDDED)
            if way == self.GPU:  # until the driver has told of one with room
                button.hide()
            button.toggled.connect(lambda on, way=way: self._on_toggled(way, on))
            self._ways.addButton(button)
            self._notes[way] = note
            rows.addWidget(button)
        rows.addWidget(self._note)
        self._rows.insertLayout(1, rows)
        self._choose(self.EMBEDDED)
        self.ready.connect(self._begin)
        if with_gpu and not environment.status().ready:  # otherwise nobody would see the answer
            # A task, since a driver may take seconds to answer.
            self._asks_gpu = QgsTask.fromFunction(
                self.title(), lambda task: gpu_memory_gb(), on_finished=self._offer_gpu
            )
            QgsApplication.taskManager().addTask(self._asks_gpu)

    def check(self) -> bool:
        """Show the box when the engine is missing; True when a run can begin."""
        status, is_new = environment.status(), self.isHidden()
        self.setVisible(not status.ready or self.is_working)
        if not status.ready and self._task is None:
            explanation = self.tr(
                "It is a Python environment of its own, made once from packages of the Python "
                "Package Index. Nothing is installed into QGIS. What do you want to begin with?"
            )
            if environment.is_chosen():  # what is made here would not be used
                explanation = self.tr("Correct that variable or unset it, then start QGIS again.")
            problem = describe_error(EngineError(status.problem))
            self._text.setText(sentences(problem, explanation))
            if is_new:  # otherwise it may show why the last try failed
                self._show_running(False)
            self._button.setEnabled(not environment.is_chosen())
        return status.ready

    def repair(self) -> None:
        """Make an engine anew that works or not, with the same set; the old one stays meanwhile."""
        if self._task is None:
            for button in self._ways.buttons():  # this way keeps the set that is installed
                button.setChecked(button.objectName() == f"socio_setup_{self.EMBEDDED}")
            self._text.setText(
                self.tr("The engine is made anew; the old one stays until the new one works.")
            )
            self.show()
            self.start()

    def _offer_gpu(self, error: Exception | None, memory_gb: float = 0.0) -> None:
        """Offer the models for a GPU with room for them, first unless the user has begun."""
        button = self._ways.buttons()[0]
        if memory_gb >= ENOUGH_GPU_GB:
            button.show()
            if not self.is_working and self._way == self.EMBEDDED:
                button.setChecked(True)

    def _on_toggled(self, way: str, on: bool) -> None:
        if on:
            self._choose(way)

    def _choose(self, way: str) -> None:
        self._way = way
        self._note.setText(self._notes[way])

    def _begin(self) -> None:
        self.check()
        if self._way != self.EMBEDDED:
            self.begun.emit(self._way)

    def _set(self) -> str:
        # An environment with PyTorch is not replaced by one without.
        with_models = self._way in (self.GPU, self.MODELS)
        return requirements.suggested_set() if with_models else super()._set()

    def _show_running(self, running: bool) -> None:
        super()._show_running(running)
        for button in self._ways.buttons():
            button.setEnabled(not running)


class ModelsSetup(Installer):
    """Shows that the engine lacks what models on this machine need, and adds it."""

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("socio_models_setup")
        self._sets = QComboBox()
        self._sets.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        cpu = self.tr("For the CPU, 0.4 GB to download")
        if sys.platform == "darwin":
            cpu = self.tr("For the CPU or Apple's GPU, 0.4 GB to download")
        self._sets.addItem(cpu, requirements.CPU)
        if sys.platform == "linux":
            cuda = self.tr("For an NVIDIA GPU, 3 GB to download")
            self._sets.addItem(cuda, requirements.CUDA)
        self._sets.setCurrentIndex(max(0, self._sets.findData(requirements.suggested_set())))
        self._sets.setAccessibleName(self.tr("Where models shall run"))
        self._sets.setToolTip(self._sets.accessibleName())
        self._rows.insertWidget(1, self._sets)
        self._command = ""
        self.hide()

    def offer(self, command: str) -> None:
        """Show the box.

        Args:
            command: What to run in place of a click, where the engine is not the plugin's own.
        """
        if self._task is not None:
            return
        text = self.tr("Models on this machine need PyTorch, which the engine does not have.")
        self._command = command if environment.is_chosen() else ""
        if self._command:
            text = sentences(text, self.tr("Its Python was chosen by SOCIO_ENGINE_PYTHON."))
            self._button.setText(self.tr("Copy the command that adds it"))
        else:
            more = self.tr("It is made anew with it; nothing is installed into QGIS.")
            text = sentences(text, more)
            self._button.setText(self.tr("Install"))
        self._text.setText(text)
        self._sets.setVisible(not self._command)
        self.others.setVisible(not self._command)
        self._show_running(False)
        self.show()

    def start(self, fetches: bool = False) -> None:
        """Make the environment, or copy the command where it is not the plugin's own."""
        if self._command:
            QgsApplication.clipboard().setText(self._command)
        else:
            super().start(fetches)

    def _set(self) -> str:
        return str(self._sets.currentData())

    def _show_running(self, running: bool) -> None:
        super()._show_running(running)
        self._sets.setEnabled(not running)
