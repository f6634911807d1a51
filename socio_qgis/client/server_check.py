"""Checks a server: asks which models it has, through QGIS's network settings; sends no picture."""

from __future__ import annotations

import json

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..core.errors import EngineError

LIMIT_MS = 10_000
MAX_BYTES = 1_000_000
MAX_MODELS = 200


class ServerCheck(QObject):
    """One question; it is asked at once.

    Args:
        address: Base address, with its version part.
        key: Empty for none.

    Signals:
        ended: Names of models, and None or a SocioError.
    """

    ended = pyqtSignal(list, object)

    def __init__(self, address: str, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        request = QNetworkRequest(QUrl(f"{address}/models"))
        # A redirect could carry the key to another server.
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
        )
        if key:
            request.setRawHeader(b"Authorization", f"Bearer {key}".encode())
        self._reply = QgsNetworkAccessManager.instance().get(request)
        self._reply.finished.connect(self._finish)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._reply.abort)
        self._timer.start(LIMIT_MS)

    def stop(self) -> None:
        """Ask no more; `ended` is not emitted."""
        self.blockSignals(True)
        self._reply.abort()

    def _finish(self) -> None:
        self._timer.stop()
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        failure = self._reply.error()
        reason = self._reply.errorString()
        body = bytes(self._reply.read(MAX_BYTES) or b"")  # PyQt: None where there is none
        self._reply.deleteLater()
        models, error = _models_in(body), None
        if status in (401, 403):
            error = EngineError("The server refuses the key.", "Check the key.", reason)
        elif status is None and failure != QNetworkReply.NetworkError.NoError:
            error = EngineError(
                "The server can't be reached.",
                "Check the address, and that the server runs; QGIS's proxy settings count.",
                reason,
            )
        elif status != 200 or not models:
            error = EngineError(
                "The server answers, but names no models.",
                "Check the address: most end in /v1.",
                f"{status} {reason}",
            )
        self.ended.emit([] if error else models, error)


def _models_in(body: bytes) -> list[str]:
    try:
        found = [entry["id"] for entry in json.loads(body)["data"]]
    except (ValueError, KeyError, TypeError):
        return []
    return [name for name in found if isinstance(name, str)][:MAX_MODELS]
