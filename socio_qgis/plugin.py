"""What QGIS loads: wiring only."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .core.paths import RESOURCES, TRANSLATIONS

ICON = RESOURCES / "icons" / "socio.svg"


class SocioPlugin:
    """Adds the panel, and what opens it, to QGIS."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._translator: QTranslator | None = None
        self._action: QAction | None = None
        self._engine = None
        self._provider = None
        self._filter = None
        self.samples = None
        self.dock = None

    def initProcessing(self) -> None:  # noqa: N802  (QGIS calls it, alone in qgis_process)
        """Add the algorithms."""
        from .processing.provider import SocioProvider

        self._provider = SocioProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802  (QGIS calls it)
        """Add the panel, a toolbar button and a menu entry."""
        from .client.engine import Engine
        from .gui.dock import SocioDock
        from .gui.locator import QueryFilter
        from .gui.sample import SampleProjects

        self._translate()
        self.initProcessing()
        self._engine = Engine()
        self.dock = SocioDock(self._iface, self._engine)
        title = self.dock.windowTitle()
        self._action = QAction(QIcon(str(ICON)), title, self._iface.mainWindow())
        self._action.setObjectName("socio_open")
        self._action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self._action)
        self._iface.addToolBarIcon(self._action)
        self.samples = SampleProjects(self._iface, self.dock)
        for action in (self._action, *self.samples.actions):
            self._iface.addPluginToRasterMenu(title, action)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._filter = QueryFilter(self.dock.find)
        self._iface.registerLocatorFilter(self._filter)
        QgsApplication.instance().aboutToQuit.connect(self._engine.stop)

    def unload(self) -> None:
        """Take everything away again."""
        self._iface.deregisterLocatorFilter(self._filter)
        self.dock.close_down()
        QgsApplication.processingRegistry().removeProvider(self._provider)
        QgsApplication.instance().aboutToQuit.disconnect(self._engine.stop)
        self._engine.stop()
        for action in (self._action, *self.samples.actions):
            self._iface.removePluginRasterMenu(self.dock.windowTitle(), action)
        self.samples.close_down()
        self._iface.removeToolBarIcon(self._action)
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self._action.deleteLater()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)

    def _translate(self) -> None:
        """Load the language of QGIS, by its full name or by the language alone."""
        translator = QTranslator()
        locale = QgsApplication.locale()
        for name in (locale, locale[:2], "en"):  # English for its plurals
            if translator.load(str(TRANSLATIONS / f"socio_qgis_{name}.qm")):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
                return
