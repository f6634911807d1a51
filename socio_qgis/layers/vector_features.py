"""Features of vector map layers in a window, in a file of JSON lines that the engine reads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.attributes import MAX_FEATURES, flat_attributes
from ..core.windows import Window, moved
from .field_choice import chosen_fields, is_of_text


class FeatureWriter:
    """Writes features of a run's vector layers; make it on the main thread, use it in any.

    Args:
        layers: Any layers; those without features are ignored.
        crs: The run's CRS.
        map_offset_m: How far east and north of the imagery the layers show a place.
    """

    def __init__(
        self,
        layers: Sequence[QgsMapLayer],
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        map_offset_m: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        self._crs, self._context, self._map_offset_m = crs, context, map_offset_m
        self._sources = [
            (
                layer.name(),
                QgsVectorLayerFeatureSource(layer),
                [(i, one.name()) for i, one in enumerate(layer.fields()) if is_of_text(one)],
                chosen_fields(layer),
            )
            for layer in layers
            if isinstance(layer, QgsVectorLayer) and layer.isSpatial()
        ]

    def write(self, window: Window, folder: Path) -> Path | None:
        """Write the features that touch a window, None where no layer has features."""
        if not self._sources:
            return None
        path = folder / f"features{window.index}.jsonl"
        left, (east, north) = MAX_FEATURES, self._map_offset_m
        rectangle = QgsRectangle(*moved(window, self._map_offset_m).extent)
        with path.open("w", encoding="utf-8") as file:
            for name, source, fields, chosen in self._sources:
                if chosen:
                    file.write(json.dumps({"layer": name, "chosen": chosen}) + "\n")
                request = (
                    QgsFeatureRequest()
                    .setDestinationCrs(self._crs, self._context)
                    .setFilterRect(rectangle)
                    .setSubsetOfAttributes([index for index, _ in fields])
                    .setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
                    .setLimit(left)
                )
                before = left
                for feature in source.getFeatures(request):
                    left -= 1
                    geometry = feature.geometry()
                    geometry.convertToStraightSegment()  # the engine knows no curves
                    geometry.translate(-east, -north)
                    values = {key: feature.attribute(index) for index, key in fields}
                    line = {
                        "layer": name,
                        "attributes": flat_attributes(
                            {key: one for key, one in values.items() if _is_text(one)}
                        ),
                        "wkb": bytes(geometry.asWkb()).hex(),
                    }
                    file.write(json.dumps(line) + "\n")
                rest = 0 if left else self._count(source, rectangle) - before
                if rest > 0:
                    file.write(json.dumps({"layer": name, "left_out": rest}) + "\n")
        return path

    def _count(self, source: QgsVectorLayerFeatureSource, rectangle: QgsRectangle) -> int:
        """How many features touch a rectangle of the run's CRS."""
        request = (
            QgsFeatureRequest()
            .setDestinationCrs(self._crs, self._context)
            .setFilterRect(rectangle)
            .setNoAttributes()
            .setFlags(QgsFeatureRequest.Flag.NoGeometry)
        )
        return sum(1 for _ in source.getFeatures(request))


def _is_text(value: object) -> bool:
    """Whether a value is a text or holds some; QGIS's NULL is neither."""
    return isinstance(value, (str, dict, list))
