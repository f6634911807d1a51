"""Models managed by a process of the engine's Python, which QGIS's event loop follows.

It needs no thread. A download that is stopped goes on another time.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CancelledError, SocioError
from ..core.protocol import Message, malformed
from .process import ENGINE, EVALUATION, EngineProcess
from .session import POLL_S, Session

HUB = "https://huggingface.co"
_MIRROR = "socio_qgis/mirror"
_HERE = "socio_qgis/models/here"


def mirror() -> str:
    """Address that models are downloaded from in place of the hub; empty for the hub."""
    return str(QgsSettings().value(_MIRROR, "") or "")


def set_mirror(address: str) -> None:
    """Remember a mirror."""
    QgsSettings().setValue(_MIRROR, address.strip().rstrip("/"))


def models_here() -> list[str]:
    """Names of the reasoners and segmenters that were on this machine when it was last asked."""
    return [str(name) for name in QgsSettings().value(_HERE, []) or []]


def remember_here(names: Sequence[str]) -> None:
    """Remember what the engine has listed."""
    QgsSettings().setValue(_HERE, [*names])


class ModelsRequest(QObject):
    """One request in a process of its own; it starts with the event loop's next turn.

    Args:
        python: The engine's interpreter.
        kind: list, pull, verify, import, remove or check; see core/protocol.py.
        values: Of its message.

    Signals:
        progress: File, bytes done, bytes in all.
        ended: The result, a dictionary, and None; or None and a SocioError.
    """

    progress = pyqtSignal(str, float, float)
    ended = pyqtSignal(object, object)

    def __init__(
        self, python: Path, kind: str, values: Mapping[str, object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._python, self._kind, self._values = python, kind, values
        self._process: EngineProcess | None = None
        self._session: Session | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._poll)
        self._timer.start(round(1000 * POLL_S))

    def stop(self) -> None:
        """End it; `ended` reports a CancelledError."""
        self._end(None, CancelledError("It was stopped; what was downloaded is kept."))

    def abandon(self) -> None:
        """End it without a signal; QGIS or the plugin goes away."""
        self.blockSignals(True)
        self.stop()

    def _poll(self) -> None:
        try:
            if self._session is None:
                self._session = self._start()
            message = self._session.receive(timeout_s=0.0)
            if message is not None:
                self._take(message)
        except SocioError as error:
            self._end(None, error)

    def _take(self, message: Message) -> None:
        if message.type == "error":
            raise SocioError.from_dict(message.values)
        if message.type == "result":
            self._end(message.values, None)
        elif message.type == "progress":
            try:
                done, total = float(message["done_bytes"]), float(message["total_bytes"])
            except (TypeError, ValueError):
                raise malformed() from None
            self.progress.emit(str(message["file"]), done, total)

    def _start(self) -> Session:
        variables = {"HF_ENDPOINT": mirror()} if mirror() else {}
        script = EVALUATION if self._kind == "check" else ENGINE
        self._process = EngineProcess(self._python, script, "models", variables)
        session = Session(self._process, self._process.stop)
        session.send(self._kind, **self._values)
        return session

    def _end(self, result: dict[str, object] | None, error: SocioError | None) -> None:
        self._timer.stop()
        if self._process is not None:
            # Not here: this is the main thread, and the process may take a moment.
            threading.Thread(target=self._process.stop, daemon=True).start()
        self.ended.emit(result, error)
