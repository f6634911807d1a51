"""The engine's environment, made or removed in the background."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..client import environment, standalone_python
from ..core.errors import CancelledError, EngineError, SocioError

_FETCH_SHARE = 0.2  # of the progress


class NoPythonError(EngineError):
    """No Python that makes environments was found; one can be fetched."""


class SetupTask(QgsTask):
    """Makes the engine's environment in the background.

    Args:
        description: Shown by the task manager.
        name: Set of requirements.
        interpreter: Python that makes the environment; None for the newest on the PATH.
        packages: Folder to install from, instead of the network.
        fetches: The user agreed to fetch a Python where none is found.
    """

    line = pyqtSignal(str)
    step = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(
        self,
        description: str,
        name: str,
        interpreter: Path | None,
        packages: Path | None,
        fetches: bool = False,
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._name, self._interpreter, self._packages = name, interpreter, packages
        self._fetches, self._done = fetches, 0.0
        self._error: SocioError | None = None

    def run(self) -> bool:
        """In a thread of the task manager; an exception here would end QGIS."""
        try:
            python = self._python()
            environment.create(
                python, self._report, self.isCanceled, self._name, self._packages, self.step.emit
            )
        except SocioError as error:
            self._error = error
        except BaseException as error:  # noqa: BLE001
            self._error = EngineError(
                "The engine could not be set up.", "See the log.", details=repr(error)
            )
        # QGIS would report "Task failed" for a cancelled one.
        return self._error is None or self.isCanceled()

    def finished(self, succeeded: bool) -> None:
        """On the main thread; a task that was cancelled before it began never ran."""
        if self.isCanceled():
            self._error = CancelledError("The set-up was cancelled.")
        self.ended.emit(self._error)

    def _python(self) -> Path:
        if self._interpreter is not None:
            if environment.can_make_environments(self._interpreter):
                return self._interpreter
            raise EngineError(
                "The chosen Python can't make environments.",
                "Choose one of version 3.10 or newer, with its modules venv and ensurepip; not the "
                "Microsoft Store's, whose files other programs don't find.",
            )
        found = environment.newest_interpreter()
        if found is None and self._fetches:
            self.step.emit(environment.FETCH)
            variables = environment.clean_environment()
            found = standalone_python.fetch(
                variables, self._report_fetch, self.isCanceled, self._packages
            )
            self._done = _FETCH_SHARE
        if found is None:
            raise NoPythonError(
                "No Python of version 3.10 or newer was found.",
                "Install one from python.org or your system's packages, not from the Microsoft "
                "Store, then try again.",
            )
        return found

    def _report_fetch(self, line: str, fraction: float) -> None:
        self.setProgress(100 * _FETCH_SHARE * fraction)
        if line:
            self.line.emit(line)

    def _report(self, line: str, fraction: float) -> None:
        self.setProgress(100 * (self._done + (1 - self._done) * fraction))
        self.line.emit(line)


class RemoveTask(QgsTask):
    """Removes the engine, and the Python that was fetched for it.

    Args:
        description: Shown by the task manager.

    Signals:
        ended: None or a SocioError.
    """

    ended = pyqtSignal(object)

    def __init__(self, description: str) -> None:
        super().__init__(description, QgsTask.Flag(0))
        self._error: SocioError | None = None

    def run(self) -> bool:
        """In a thread of the task manager."""
        try:
            environment.remove()
        except SocioError as error:
            self._error = error
        return True

    def finished(self, succeeded: bool) -> None:
        """On the main thread."""
        self.ended.emit(self._error)
