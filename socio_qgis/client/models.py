"""`socio models` as a process of the engine's Python: followed line by line, and stopped at will.

It needs no thread, since QGIS's event loop follows it. A download that is stopped goes on another
time.
"""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ..core.errors import CancelledError, EngineError, SocioError
from ..core.paths import PACKAGE
from .environment import clean_environment

HUB = "https://huggingface.co"
_MIRROR = "socio_qgis/mirror"
_END_LIMIT_MS = 2000
_LAST_BYTES = 4000  # of standard error


def mirror() -> str:
    """Address that models are downloaded from in place of the hub; empty for the hub."""
    return str(QgsSettings().value(_MIRROR, "") or "")


def set_mirror(address: str) -> None:
    """Remember a mirror."""
    QgsSettings().setValue(_MIRROR, address.strip().rstrip("/"))


class ModelsCommand(QObject):
    """One command; it starts at once.

    Args:
        python: The engine's interpreter.
        arguments: What follows `socio models`.

    Signals:
        progress: File, bytes done, bytes in all.
        ended: The result, a dictionary, and None; or None and a SocioError.
    """

    progress = pyqtSignal(str, float, float)
    ended = pyqtSignal(object, object)

    def __init__(self, python: Path, arguments: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._result: dict[str, object] | None = None
        self._error: SocioError | None = None
        self._process = QProcess(self)
        variables = QProcessEnvironment()
        chosen = {"HF_ENDPOINT": mirror()} if mirror() else {}
        for name, value in {**clean_environment(), **chosen}.items():
            variables.insert(name, value)
        self._process.setProcessEnvironment(variables)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(lambda *_: self._end())
        self._process.errorOccurred.connect(self._failed)
        script = str(PACKAGE / "engine" / "__main__.py")
        self._process.setProgram(str(python))
        self._process.setArguments(["-I", "-u", script, "models", *arguments, "--json"])
        # Later: Windows tells within the call where a process can't start, before anybody listens.
        QTimer.singleShot(0, self._start)

    def _start(self) -> None:
        if self._error is None:
            self._process.start()
        else:
            self._end()

    def stop(self) -> None:
        """End it; `ended` tells of a CancelledError."""
        self._error = CancelledError("It was stopped; what was downloaded is kept.")
        self._process.kill()

    def abandon(self) -> None:
        """End it without a word; QGIS or the plugin goes away."""
        self.blockSignals(True)
        self._error = CancelledError("It was stopped; what was downloaded is kept.")
        self._process.kill()
        self._process.waitForFinished(_END_LIMIT_MS)

    def _read(self) -> None:
        while self._process.canReadLine():
            self._take(bytes(self._process.readLine()))

    def _take(self, line: bytes) -> None:
        try:
            values = json.loads(line)
            event = values.pop("event")
            if event == "progress":
                done, total = float(values["done_bytes"]), float(values["total_bytes"])
                self.progress.emit(str(values["file"]), done, total)
            elif event == "result":
                self._result = values
            elif event == "error" and self._error is None:
                self._error = SocioError.from_dict(values)
        except (ValueError, KeyError, TypeError, AttributeError):
            return  # a library's chatter

    def _failed(self, reason: QProcess.ProcessError) -> None:
        if reason == QProcess.ProcessError.FailedToStart:
            self._error = EngineError(
                "The engine's Python does not start.", "Set the engine up anew."
            )
            self._end()

    def _end(self) -> None:
        self._read()
        if self._error is None and self._result is None:
            words = bytes(self._process.readAllStandardError())[-_LAST_BYTES:]
            self._error = EngineError(
                "The engine ended without an answer.",
                "Set it up anew, so that it fits the plugin.",
                words.decode("utf-8", "replace"),
            )
        self.ended.emit(None if self._error else self._result, self._error)
