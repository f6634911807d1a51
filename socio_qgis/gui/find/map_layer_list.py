"""The list of map layers, in which several can be ticked."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qgis.core import QgsIconUtils, QgsMapLayer
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

MIN_ROWS, MAX_ROWS = 2, 8
_LAYER_ID = Qt.ItemDataRole.UserRole


class MapLayerList(QListWidget):
    """Ticks by layer; they are kept when the list is filled again.

    Signals:
        ticked: The user ticked or unticked a layer.
    """

    ticked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        height_px = self.fontMetrics().height()
        self.setIconSize(QSize(height_px, height_px))
        self.itemChanged.connect(lambda _: self.ticked.emit())

    def show_layers(self, layers: Iterable[QgsMapLayer], guessed: Collection[QgsMapLayer]) -> None:
        """List layers; those that were not there before are ticked when guessed."""
        known = {row.data(_LAYER_ID): row.checkState() for row in self._rows()}
        self.blockSignals(True)
        self.clear()
        for layer in layers:
            row = QListWidgetItem(QgsIconUtils.iconForLayer(layer), layer.name(), self)
            row.setToolTip(layer.name())
            row.setData(_LAYER_ID, layer.id())
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            guess = Qt.CheckState.Checked if layer in guessed else Qt.CheckState.Unchecked
            row.setCheckState(known.get(layer.id(), guess))
        self.blockSignals(False)
        rows = min(max(self.count(), MIN_ROWS), MAX_ROWS)
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + 4)
        self.setVisible(self.count() > 0)

    def tick(self, layer_id: str) -> None:
        """Tick a layer, if it is listed."""
        for row in self._rows():
            if row.data(_LAYER_ID) == layer_id:
                row.setCheckState(Qt.CheckState.Checked)

    def ticked_ids(self) -> tuple[str, ...]:
        """Ids of the ticked layers, top first."""
        rows = self._rows()
        return tuple(r.data(_LAYER_ID) for r in rows if r.checkState() == Qt.CheckState.Checked)

    def _rows(self) -> list[QListWidgetItem]:
        rows = (self.item(index) for index in range(self.count()))
        return [row for row in rows if row is not None]
