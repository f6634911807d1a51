"""The dialog in which a map layer's fields of kinds and names are chosen."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ...layers.field_choice import choosable_fields, choose_field, chosen_fields
from ..help import HelpKey

MIN_WIDTH_PX = 360


class FieldsDialog(QDialog):
    """Once accepted, the layer keeps the choice."""

    def __init__(self, layer: QgsVectorLayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("socio_fields")
        self.setWindowTitle(self.tr("Fields of {layer}").format(layer=layer.name()))
        HelpKey(self)
        self._layer = layer
        explanation = QLabel(
            self.tr(
                "Automatic: the values of the fields tell. Your choice is saved with the project."
            )
        )
        explanation.setWordWrap(True)
        self.fields = {"kind": self._fields_of("kind"), "name": self._fields_of("name")}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        titles = {"kind": self.tr("&Kind of place"), "name": self.tr("&Name of place")}
        for part, title in titles.items():
            form.addRow(title, self.fields[part])
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(explanation)
        rows.addLayout(form)
        rows.addStretch(1)
        rows.addWidget(buttons)
        self.setMinimumWidth(MIN_WIDTH_PX)

    def accept(self) -> None:
        """Keep the choice and close."""
        for part, fields in self.fields.items():
            choose_field(self._layer, part, fields.currentData())
        super().accept()

    def _fields_of(self, part: str) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Automatic"), "")
        for index, name in choosable_fields(self._layer):
            box.addItem(self._layer.fields().iconForField(index), name, name)
        chosen = chosen_fields(self._layer).get(part, "")
        box.setCurrentIndex(box.findData(chosen))
        return box
