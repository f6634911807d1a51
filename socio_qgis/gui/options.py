"""The plugin's page in QGIS's dialog Settings, Options: what holds for all projects."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..client import environment, map_data, servers
from ..client.models import HUB, mirror, set_mirror
from ..core.errors import EngineError
from ..core.map_data import PUBLIC_SERVER
from ..core.paths import ICON
from ..tasks.wording import describe_error, sentences

_FORGET = Qt.ItemDataRole.UserRole
_SLICE_S = 0.02  # in which the event loop waits while sizes are added up


class OptionsPage(QgsOptionsPageWidget):
    """Models, servers and the engine; nothing changes before the user presses OK.

    Args:
        changed: Called after something was changed.
        repair: Makes the engine anew, in the panel.
        remove: Deletes the engine.
    """

    def __init__(
        self,
        parent: QWidget | None,
        changed: Callable[[], None],
        repair: Callable[[], None],
        remove: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("socio_options")
        self._changed, self._repair, self._remove = changed, repair, remove
        self.engine, self.size, self.pending = QLabel(self._engine_text()), QLabel(), QLabel()
        for label in (self.engine, self.size, self.pending):
            label.setWordWrap(True)
        self.engine.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.repair = QPushButton(self.tr("Repair or update"))
        self.repair.setToolTip(
            self.tr(
                "Makes it anew for this version of the plugin; the old one stays until the new one "
                "works"
            )
        )
        has_engine = environment.managed_folder().exists()
        self.repair.setEnabled(has_engine and not environment.is_chosen())
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setToolTip(
            self.tr("Deletes it, with the Python that was fetched for it; models stay")
        )
        for label in (self.size, self.pending):
            label.hide()
        for button, other in ((self.repair, self.remove), (self.remove, self.repair)):
            button.setCheckable(True)
            button.toggled.connect(partial(self._show_pending, other))
        self._bytes, self._sizes = 0, environment.sizes()
        self._counting = QTimer(self)
        self._counting.timeout.connect(self._add_sizes)
        self._counting.start(0)
        self.remove.setEnabled(False)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(self.tr("In your own data folder"))
        self.folder.setFilePath(environment.models_folder())
        self.mirror = QLineEdit(mirror())
        self.mirror.setPlaceholderText(HUB)
        own = map_data.server()
        self.map_server = QLineEdit("" if own == PUBLIC_SERVER else own)
        self.map_server.setPlaceholderText(PUBLIC_SERVER)
        self.servers = QListWidget()
        self.servers.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        for server in servers.known_servers():
            self._list(server, self._server_text(server), partial(servers.forget, server))
        if server := map_data.allowed_server():
            text = self.tr("may be asked for the map data of an area")
            self._list(server, text, map_data.disallow)
        if map_data.are_tiles_allowed():
            text = self.tr("map tiles may be loaded")
            self._list(map_data.TILE_SERVER, text, partial(map_data.allow_tiles, False))
        self.forget = QPushButton(self.tr("Forget"))
        self.forget.setToolTip(self.tr("Deletes the key and takes back the consent"))
        self.forget.clicked.connect(self._forget)
        self.servers.itemSelectionChanged.connect(self._show_actions)
        self._forgotten: list[Callable[[], None]] = []
        self._lay_out()
        self._show_actions()

    def apply(self) -> None:
        """Called by QGIS when the user presses OK."""
        environment.set_models_folder(self.folder.filePath())
        set_mirror(self.mirror.text())
        map_data.set_server(self.map_server.text())
        for forget in self._forgotten:
            forget()
        self._changed()
        if self.repair.isChecked():
            self._repair()
        elif self.remove.isChecked():
            self._remove()

    def _lay_out(self) -> None:
        named = (
            (self.folder.lineEdit(), self.tr("Folder of the models")),
            (self.mirror, self.tr("Address to download from")),
            (self.map_server, self.tr("Overpass server")),
            (self.servers, self.tr("Servers")),
        )
        for widget, name in named:
            widget.setAccessibleName(name)
        engine = QGroupBox(self.tr("Engine"))
        lines, buttons = QVBoxLayout(engine), QHBoxLayout()
        for button in (self.repair, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for label in (self.engine, self.size):
            lines.addWidget(label)
        lines.addLayout(buttons)
        lines.addWidget(self.pending)
        models = QGroupBox(self.tr("Models on this machine"))
        rows = QFormLayout(models)
        rows.addRow(named[0][1], self.folder)
        rows.addRow(named[1][1], self.mirror)
        osm = QGroupBox(self.tr("Map data of OpenStreetMap"))
        QFormLayout(osm).addRow(named[2][1], self.map_server)
        behind = QGroupBox(self.tr("Servers"))
        column = QVBoxLayout(behind)
        column.addWidget(self.servers)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        behind.setHidden(self.servers.count() == 0)
        for box in (engine, models, osm, behind):
            page.addWidget(box)
        page.addStretch(1)

    def _engine_text(self) -> str:
        status = environment.status()
        if status.python is None:
            problem = describe_error(EngineError(status.problem))
            return sentences(problem, self.tr("The plugin's panel sets it up."))
        text = self.tr("It works with {python}").format(python=status.python)
        if environment.is_chosen():
            text += "\n" + self.tr("Chosen by {variable}.").format(
                variable=environment.PYTHON_VARIABLE
            )
        return text

    def _add_sizes(self) -> None:
        """Add up for a moment; the sum is shown when all is counted."""
        until = time.monotonic() + _SLICE_S
        for size in self._sizes:
            self._bytes += size
            if time.monotonic() > until:
                return
        self._counting.stop()
        self.remove.setEnabled(self._bytes > 0)
        text = QLocale().formattedDataSize(self._bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        self.size.setText(self.tr("Size on disk: {size}, without models").format(size=text))
        self.size.setVisible(self._bytes > 0)

    def _show_pending(self, other: QPushButton, on: bool) -> None:
        """Only one of both can be done; say that it will be."""
        if on:
            other.setChecked(False)
        text = ""
        if self.repair.isChecked():
            text = self.tr("When you press OK, the panel makes the engine anew.")
        elif self.remove.isChecked():
            text = self.tr("When you press OK, the engine is removed.")
        self.pending.setText(text)
        self.pending.setVisible(bool(text))

    def _list(self, server: str, text: str, forget: Callable[[], None]) -> None:
        item = QListWidgetItem(f"{server}: {text}", self.servers)
        item.setData(_FORGET, forget)

    def _server_text(self, server: str) -> str:
        parts = [
            self.tr("pictures may be sent")
            if servers.is_allowed(server)
            else self.tr("pictures may not be sent")
        ]
        if servers.has_key(server):
            parts.append(self.tr("has a key"))
        return ", ".join(parts)

    def _forget(self) -> None:
        for item in self.servers.selectedItems():
            self._forgotten.append(item.data(_FORGET))
            self.servers.takeItem(self.servers.row(item))

    def _show_actions(self) -> None:
        self.forget.setEnabled(bool(self.servers.selectedItems()))


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the dialog is opened.

    Args:
        changed, repair, remove: See OptionsPage.
    """

    def __init__(
        self,
        changed: Callable[[], None],
        repair: Callable[[], None],
        remove: Callable[[], None],
    ) -> None:
        title = QCoreApplication.translate("SocioDock", "Socio-semantic segmentation")
        super().__init__(title, QIcon(str(ICON)))
        self._actions = changed, repair, remove

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """Called by QGIS."""
        return OptionsPage(parent, *self._actions)
