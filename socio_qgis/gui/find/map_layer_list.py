"""The list of map layers, in which several can be ticked, and their fields chosen."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from qgis.core import QgsApplication, QgsIconUtils, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QToolButton, QTreeWidget, QTreeWidgetItem

from ...layers.field_choice import choosable_fields, chosen_fields
from .fields_dialog import FieldsDialog

MIN_ROWS, MAX_ROWS = 2, 8
_LAYER_ID = Qt.ItemDataRole.UserRole
_LAYER, _FIELDS = 0, 1  # columns; a button beside a tick in one cell would take its clicks


class MapLayerList(QTreeWidget):
    """Ticks by layer; they are kept when the list is filled again.

    Signals:
        ticked: The user ticked or unticked a layer.
    """

    ticked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        height_px = self.fontMetrics().height()
        self.setIconSize(QSize(height_px, height_px))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setMinimumSectionSize(1)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_LAYER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_FIELDS, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(lambda *_: self.ticked.emit())

    def show_layers(self, layers: Iterable[QgsMapLayer], guessed: Collection[QgsMapLayer]) -> None:
        """List layers; those that were not there before are ticked when guessed."""
        known = {row.data(_LAYER, _LAYER_ID): row.checkState(_LAYER) for row in self._rows()}
        self.blockSignals(True)
        self.clear()
        for layer in layers:
            row = QTreeWidgetItem(self, [layer.name()])
            row.setIcon(_LAYER, QgsIconUtils.iconForLayer(layer))
            row.setToolTip(_LAYER, layer.name())
            row.setData(_LAYER, _LAYER_ID, layer.id())
            guess = Qt.CheckState.Checked if layer in guessed else Qt.CheckState.Unchecked
            row.setCheckState(_LAYER, known.get(layer.id(), guess))
            if choosable_fields(layer):
                self.setItemWidget(row, _FIELDS, self._fields_button(layer))
        self.blockSignals(False)
        rows = min(max(self.count(), MIN_ROWS), MAX_ROWS)
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + 4)
        self.setVisible(self.count() > 0)

    def count(self) -> int:
        """Number of layers."""
        return int(self.topLevelItemCount())

    def tick(self, layer_id: str) -> None:
        """Tick a layer, if it is listed."""
        for row in self._rows():
            if row.data(_LAYER, _LAYER_ID) == layer_id:
                row.setCheckState(_LAYER, Qt.CheckState.Checked)

    def ticked_ids(self) -> tuple[str, ...]:
        """Ids of the ticked layers, top first."""
        return tuple(
            row.data(_LAYER, _LAYER_ID)
            for row in self._rows()
            if row.checkState(_LAYER) == Qt.CheckState.Checked
        )

    def _fields_button(self, layer: QgsMapLayer) -> QToolButton:
        """It stays pressed where fields are chosen."""
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon("/mSourceFields.svg"))
        button.setAutoRaise(True)
        button.setFixedHeight(self.iconSize().height())  # no higher than a row without one
        button.setCheckable(True)
        button.setToolTip(self.tr("Choose the fields that say the kind and the name of places"))
        button.setAccessibleName(self.tr("Fields of {layer}").format(layer=layer.name()))
        button.setChecked(bool(chosen_fields(layer)))
        button.clicked.connect(partial(self._choose_fields, layer.id(), button))
        return button

    def _choose_fields(self, layer_id: str, button: QToolButton, *_: object) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        button.setChecked(bool(chosen_fields(layer)))  # not by the click
        if layer is not None and FieldsDialog(layer, self.window()).exec():
            button.setChecked(bool(chosen_fields(layer)))

    def _rows(self) -> list[QTreeWidgetItem]:
        rows = (self.topLevelItem(index) for index in range(self.count()))
        return [row for row in rows if row is not None]
