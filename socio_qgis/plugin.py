"""What QGIS loads: wiring only."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .core import temporary
from .core.paths import ICON, TRANSLATIONS

if TYPE_CHECKING:
    from .client.engine import Engine
    from .gui.dock import SocioDock
    from .gui.locator import QueryFilter
    from .gui.options import OptionsFactory
    from .gui.sample_projects import SampleProjects
    from .processing.provider import SocioProvider


class SocioPlugin:
    """Adds the panel, and what opens it, to QGIS."""

    # Made by initProcessing and initGui, which QGIS calls later.
    _provider: SocioProvider
    _engine: Engine
    _filter: QueryFilter
    _options: OptionsFactory
    dock: SocioDock
    samples: SampleProjects

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._translator: QTranslator | None = None
        self._actions: list[QAction] = []

    def initProcessing(self) -> None:  # noqa: N802  (QGIS calls it, alone in qgis_process)
        """Add the algorithms."""
        from .processing.provider import SocioProvider

        self._provider = SocioProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802  (QGIS calls it)
        """Add the panel, and what opens it: a toolbar button, menu, keys, search bar, settings."""
        from .client.engine import Engine
        from .gui.dock import SocioDock
        from .gui.locator import QueryFilter
        from .gui.options import OptionsFactory
        from .gui.sample_projects import SampleProjects

        self._translate()
        self.initProcessing()
        self._engine = Engine()
        threading.Thread(target=temporary.sweep, daemon=True).start()
        self.dock = SocioDock(self._iface, self._engine)
        self.samples = SampleProjects(self._iface, self.dock)
        self._add_actions()
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._options = OptionsFactory(
            self._settings_changed, self.dock.repair_engine, self.dock.remove_engine
        )
        self._iface.registerOptionsWidgetFactory(self._options)
        self._filter = QueryFilter(self.dock.find)
        self._iface.registerLocatorFilter(self._filter)
        QgsApplication.instance().aboutToQuit.connect(self._engine.close)

    def unload(self) -> None:
        """Remove everything from QGIS."""
        self._iface.deregisterLocatorFilter(self._filter)
        self.dock.close_down()
        QgsApplication.processingRegistry().removeProvider(self._provider)
        QgsApplication.instance().aboutToQuit.disconnect(self._engine.close)
        self._engine.close()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._iface.removeToolBarIcon(self._actions[0])
        for action in (self._actions[0], *self.samples.actions):
            self._iface.removePluginRasterMenu(self.dock.windowTitle(), action)
        for action in self._actions:
            self._iface.unregisterMainWindowAction(action)
            action.deleteLater()
        self._actions = []
        self.samples.close_down()
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)

    def _add_actions(self) -> None:
        """Add actions, to which QGIS's dialog for keyboard shortcuts can give keys."""
        title, window = self.dock.windowTitle(), self._iface.mainWindow()
        for name, text, work in (
            ("open", "", None),
            ("run", self._tr("Run"), self.dock.start),
            ("cancel", self._tr("Cancel the run"), self.dock.runs.cancel),
            ("draw", self._tr("Draw the area as a rectangle"), self._draw),
        ):
            # The dialog lists all of QGIS's actions, so each one names the plugin.
            action = QAction(f"{title}: {text}" if text else title, window)
            action.setObjectName(f"socio_{name}")
            if work is not None:
                action.triggered.connect(lambda *_, work=work: work())
                window.addAction(action)
            self._iface.registerMainWindowAction(action, "")
            self._actions.append(action)
        opens = self._actions[0]
        opens.setIcon(QIcon(str(ICON)))
        opens.setCheckable(True)
        self.dock.setToggleVisibilityAction(opens)
        self._iface.addToolBarIcon(opens)
        for action in (opens, *self.samples.actions):
            self._iface.addPluginToRasterMenu(title, action)

    def _draw(self) -> None:
        self.dock.setUserVisible(True)
        self.dock.form.aoi_rectangle.click()

    def _settings_changed(self) -> None:
        """Settings reach the engine at its next start, the lists of models and servers at once."""
        self._engine.renew()
        self.dock.form.models.settings_changed()

    def _tr(self, text: str) -> str:
        return QCoreApplication.translate("SocioPlugin", text)

    def _translate(self) -> None:
        """Load the language of QGIS, by its full name or by the language alone."""
        translator = QTranslator()
        locale = QgsApplication.locale()
        for name in (locale, locale[:2], "en"):  # English for its plurals
            if translator.load(str(TRANSLATIONS / f"socio_qgis_{name}.qm")):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
                return
