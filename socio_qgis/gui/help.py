"""The help that comes with the plugin: a "?" button, and F1 for the control that has the focus."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeyEvent
from qgis.PyQt.QtWidgets import QMessageBox, QToolButton, QWidget

from ..core.paths import help_page

MAIN_PAGE = "panel"
# object name of a control, or of what holds it -> page
PAGES = {
    "socio_setup": "troubleshooting",
    "socio_imagery": "area",
    "socio_map_layers": "area",
    "socio_fields": "points",
    "socio_aoi_rectangle": "area",
    "socio_aoi_polygon": "area",
    "socio_aoi_view": "area",
    "socio_aoi_selection": "area",
    "socio_output": "results",
    "socio_models": "models",
    "socio_map_offset": "before-running",
    "socio_map_data": "area",
    "socio_get_map_data": "area",
    "socio_review": "review",
    "socio_results": "review",
    "socio_models_dialog": "models",
    "socio_server": "models",
}


def page_of(control: QWidget | None) -> str:
    """The page about a control."""
    while control is not None:
        if control.objectName() in PAGES:
            return PAGES[control.objectName()]
        control = control.parentWidget()
    return MAIN_PAGE


class HelpKey(QObject):
    """F1 opens the page of the control that has the focus.

    Args:
        window: The panel, a page of it or a dialog. F1 is caught here, before QGIS opens its own
            manual.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1, which reaches the window when no control in it takes it."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers():
            return False
        event.accept()  # of a shortcut: it will come as a key, and QGIS's own F1 stays out
        if event.type() == QEvent.Type.KeyPress:
            control = self._window.window().focusWidget()
            show_page(page_of(control or self._window), self._window)
        return True


class HelpButton(QToolButton):
    """Opens the panel's page.

    Args:
        panel: Where F1 does so as well.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        HelpKey(panel)
        self.setObjectName("socio_help")
        self.setText("?")
        self.setToolTip(self.tr("Help (F1)"))
        self.setAccessibleName(self.tr("Help"))
        self.clicked.connect(lambda: show_page(MAIN_PAGE, self))


def show_page(name: str, parent: QWidget) -> None:
    """Open a page with the program that the system has for it."""
    page = help_page(name)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
        translate = QCoreApplication.translate
        text = translate("HelpButton", "No program opens web pages here. The help is in {file}")
        QMessageBox.information(parent, translate("HelpButton", "Help"), text.format(file=page))
