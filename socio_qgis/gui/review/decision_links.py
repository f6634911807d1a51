"""Buttons of map tips and forms: links that QGIS opens, and that give a result a status."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices

from ...core.results import ACCEPTED, PROPOSED, REJECTED
from ...layers.results_form import BUTTONS_FUNCTION, SCHEME, decision_link, read_decision


class DecisionLinks(QObject):
    """Answers the links, and makes those of map tips, until it is closed.

    Args:
        decide: Gets layer id, feature id and status.
    """

    def __init__(self, decide: Callable[[str, int, str], None]) -> None:
        super().__init__()
        self._decide = decide
        QDesktopServices.setUrlHandler(SCHEME, self, "open")
        self._function = _Buttons()
        QgsExpression.registerFunction(self._function)

    def close(self) -> None:
        """Let go of the links; the plugin is being unloaded."""
        QDesktopServices.unsetUrlHandler(SCHEME)
        QgsExpression.unregisterFunction(BUTTONS_FUNCTION)

    @pyqtSlot(QUrl)
    def open(self, link: QUrl) -> None:
        """Called by Qt for links of the scheme."""
        decision = read_decision(link)
        if decision is not None:
            # Later: it changes the layer whose tip or form is just opening the link.
            QTimer.singleShot(0, lambda: self._decide(*decision))


class _Buttons(QgsExpressionFunction):
    """`socio_buttons()`: HTML of what can be decided on the feature."""

    def __init__(self) -> None:
        group = QCoreApplication.translate("SocioDock", "Socio-semantic segmentation")
        super().__init__(BUTTONS_FUNCTION, 0, group)

    def func(
        self, values: Any, context: QgsExpressionContext, parent: QgsExpression, node: Any
    ) -> str:
        """Called by QGIS."""
        feature, layer_id = context.feature(), context.variable("layer_id")
        if feature.fields().indexOf("status") < 0:
            return ""
        translate = QCoreApplication.translate
        now = feature["status"]
        texts = {
            ACCEPTED: ("✓", translate("Results", "Accept"), translate("Results", "Accepted")),
            REJECTED: ("✗", translate("Results", "Reject"), translate("Results", "Rejected")),
        }
        parts = []
        for status, (sign, verb, done) in texts.items():
            if status == now:
                parts.append(f"<b>{sign} {done}</b>")
            else:
                link = decision_link(layer_id, feature.id(), status).replace("&", "&amp;")
                parts.append(f'<a href="{link}">{sign} {verb}</a>')
        if now in texts:
            link = decision_link(layer_id, feature.id(), PROPOSED).replace("&", "&amp;")
            parts.append(f'<a href="{link}">{translate("Results", "Undecided")}</a>')
        return "<br>" + " &nbsp; ".join(parts)
