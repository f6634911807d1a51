"""Buttons of map tips and forms: links that QGIS opens, and that give a result a status."""

from __future__ import annotations

import html
from typing import Any, Callable

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeForm, QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QTextBrowser

from ...core.results import ACCEPTED, PROPOSED, REJECTED
from ...layers.results_form import BUTTONS_FUNCTION, SCHEME, decision_link, read_decision

# A button; coloured words where QGIS was built without a browser for its tips.
_LOOK = (
    "border: 1px solid #888888; border-radius: 3px; padding: 1px 8px; color: #0b57a4; "
    "text-decoration: none"
)


class DecisionLinks(QObject):
    """Answers the links, and makes those of map tips, until it is closed.

    Args:
        decide: Gets layer id, feature id and status.
        canvas: Where QGIS shows map tips.
    """

    def __init__(self, decide: Callable[[str, int, str], None], canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._decide = decide
        QDesktopServices.setUrlHandler(SCHEME, self, "open")
        self._function = _Buttons(canvas)
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


def show_in_open_forms(layer: QgsVectorLayer, feature_id: int, status: str) -> None:
    """Show a result's new status in its open forms, which go on showing the old one."""
    for widget in QApplication.allWidgets():
        if widget.inherits("QgsAttributeForm"):  # PyQt takes those that QGIS made for any widget
            form: QgsAttributeForm = sip.cast(widget, QgsAttributeForm)
            if form.layer() is layer and form.feature().id() == feature_id:
                form.changeAttribute("status", status)


def open_tip_links(canvas: QgsMapCanvas) -> None:
    """Have links of map tips opened also where QGIS has no WebKit, as on Qt 6: it ignores them."""
    for tip in canvas.findChildren(QTextBrowser):
        tip.setOpenExternalLinks(True)


class _Buttons(QgsExpressionFunction):
    """`socio_buttons()`: HTML of what can be decided on the feature."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        group = QCoreApplication.translate("SocioDock", "Socio-semantic segmentation")
        super().__init__(BUTTONS_FUNCTION, 0, group)

    def func(
        self, values: Any, context: QgsExpressionContext, parent: QgsExpression, node: Any
    ) -> str:
        """Called by QGIS."""
        feature, layer_id = context.feature(), context.variable("layer_id")
        if feature.fields().indexOf("status") < 0:
            return ""
        if QThread.currentThread() == self._canvas.thread():  # labels may call it
            open_tip_links(self._canvas)
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
                link = decision_link(layer_id, feature.id(), status)
                parts.append(_button(link, f"{sign} {verb}"))
        if now in texts:
            link = decision_link(layer_id, feature.id(), PROPOSED)
            parts.append(_button(link, translate("Results", "Undecided")))
        return f"<br>{' &nbsp; '.join(parts)}<br>"


def _button(link: str, text: str) -> str:
    return f'<a href="{html.escape(link)}" style="{_LOOK}">{text}</a>'
