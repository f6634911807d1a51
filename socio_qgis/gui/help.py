"""The help that comes with the plugin: a "?" button, and F1 for the control with the keyboard."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox, QToolButton, QWidget

from ..core.paths import help_page

MAIN_PAGE = "panel"
# object name of a control, or of what holds it -> page
PAGES = {
    "socio_setup": "troubleshooting",
    "socio_imagery": "area",
    "socio_map_layers": "area",
    "socio_aoi_rectangle": "area",
    "socio_aoi_polygon": "area",
    "socio_aoi_view": "area",
    "socio_aoi_selection": "area",
    "socio_output": "results",
    "socio_models": "models",
    "socio_map_offset": "before-running",
    "socio_review": "review",
}


def page_of(control: QWidget | None) -> str:
    """The page about a control."""
    while control is not None:
        if control.objectName() in PAGES:
            return PAGES[control.objectName()]
        control = control.parentWidget()
    return MAIN_PAGE


class HelpButton(QToolButton):
    """Opens the panel's page; F1 in the panel opens the page of the control with the keyboard.

    Args:
        panel: Where F1 is caught, before QGIS opens its own manual.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setObjectName("socio_help")
        self.setText("?")
        self.setToolTip(self.tr("Help (F1)"))
        self.setAccessibleName(self.tr("Help"))
        self.clicked.connect(lambda: self.show_page(MAIN_PAGE))
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1; what nobody in the panel wants comes up to the panel itself."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()  # of a shortcut: it will come as a key, and QGIS's own F1 stays out
        if event.type() == QEvent.Type.KeyPress:
            self.show_page(page_of(self.window().focusWidget()))
        return True

    def show_page(self, name: str) -> None:
        """Open a page with the program that the system has for it."""
        page = help_page(name)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            text = self.tr("No program opens web pages here. The help is in {file}")
            QMessageBox.information(self, self.tr("Help"), text.format(file=page))
