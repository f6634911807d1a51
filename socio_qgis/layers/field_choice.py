"""The fields of a vector layer that say kind and name, where the user chose them.

They are properties of the layer, as QGIS saves them with the project.
"""

from __future__ import annotations

from qgis.core import QgsField, QgsMapLayer, QgsVectorLayer

from ..core.attributes import WRAPPERS

PARTS = ("kind", "name")  # as the engine calls them
_PROPERTY = "socio_qgis/{}_field"


def is_of_text(field: QgsField) -> bool:
    """Whether the engine gets to read a field."""
    return not field.isNumeric() and not field.isDateOrTime()


def choosable_fields(layer: QgsMapLayer | None) -> list[tuple[int, str]]:
    """Index and name of the fields that may say kind or name.

    There are none where the layer is no vector layer with shapes.
    """
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return []
    return [
        (index, field.name())
        for index, field in enumerate(layer.fields())
        if is_of_text(field) and field.name().casefold() not in WRAPPERS
    ]


def chosen_fields(layer: QgsMapLayer | None) -> dict[str, str]:
    """Name of the field by part, where one is chosen and there still is."""
    names = {name for _, name in choosable_fields(layer)}
    if layer is None or not names:
        return {}
    chosen = {part: str(layer.customProperty(_PROPERTY.format(part))) for part in PARTS}
    return {part: field for part, field in chosen.items() if field in names}


def choose_field(layer: QgsMapLayer, part: str, field: str) -> None:
    """Set the field of a part; empty to have it told by the values."""
    if field:
        layer.setCustomProperty(_PROPERTY.format(part), field)
    else:
        layer.removeCustomProperty(_PROPERTY.format(part))
    project = layer.project()
    if project is not None:
        project.setDirty(True)  # a property alone does not ask to be saved
