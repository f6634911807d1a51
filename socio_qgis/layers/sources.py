"""Which layers are imagery and which are map, and whether a run can use them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)

from ..core.errors import InputError
from .results_layer import has_result_fields

_IMAGERY_WORDS = (
    "satellite", "imagery", "image", "aerial", "ortho", "naip", "sentinel", "landsat", "photo",
    "luftbild", "卫星", "影像", "위성", "satélite", "衛星",
)  # fmt: skip
_MAP_WORDS = (
    "map", "osm", "street", "openstreetmap", "carto", "road", "label", "plan", "topo", "地图",
    "지도", "karte", "carte", "mapa", "地図",
)  # fmt: skip
# Providers that read files and memory, and sources by which they may read from a network all the
# same: an address, a database, a file system of GDAL's.
_LOCAL = ("gdal", "ogr", "memory", "spatialite", "delimitedtext")
_NETWORK = re.compile(r"^(?!file:)\w\w+:|/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)")


def is_local(layer: QgsMapLayer) -> bool:
    """Whether a layer is read from this machine, so that nobody learns of it."""
    return layer.providerType() in _LOCAL and not _NETWORK.search(layer.source())


def is_tiles(layer: QgsMapLayer) -> bool:
    """Whether a layer is XYZ, WMS or WMTS."""
    return isinstance(layer, QgsRasterLayer) and layer.providerType() == "wms"


def guess_imagery(layers: Sequence[QgsMapLayer]) -> QgsRasterLayer | None:
    """The raster that is most likely imagery; None where all are likely maps."""
    rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.isValid()]
    likely = [layer for layer in rasters if _imagery_score(layer) >= 0]
    return max(likely, key=_imagery_score, default=None)


def guess_map_layers(
    layers: Sequence[QgsMapLayer], imagery: QgsMapLayer | None
) -> list[QgsMapLayer]:
    """Vector layers and rasters that are likely a map, in the given order."""
    return [
        layer for layer in layers if layer is not imagery and layer.isValid() and _is_map(layer)
    ]


def _imagery_score(layer: QgsRasterLayer) -> float:
    # Folders say nothing: "Satellite project/map.tif" is a map.
    source = layer.source() if is_tiles(layer) else Path(layer.source()).name
    text = f"{layer.name()} {source}".casefold()
    score = 2.0 * any(word in text for word in _IMAGERY_WORDS)
    score -= 2.0 * any(word in layer.name().casefold() for word in _MAP_WORDS)
    return score + (0.5 if not is_tiles(layer) and layer.bandCount() >= 3 else 0.0)


def _is_map(layer: QgsMapLayer) -> bool:
    if isinstance(layer, QgsVectorLayer):
        # Results, also exported ones, are no map: a run would read the answers of another one.
        return layer.isSpatial() and not has_result_fields(layer)
    if not isinstance(layer, QgsRasterLayer):
        return isinstance(layer, QgsVectorTileLayer)
    named = any(word in layer.name().casefold() for word in _MAP_WORDS)
    return named or (is_tiles(layer) and _imagery_score(layer) <= 0)


def check_layers(satellite: Sequence[QgsMapLayer], map_layers: Sequence[QgsMapLayer]) -> None:
    """Check a choice of layers.

    Raises:
        InputError: None is chosen, or one is broken or without CRS.
    """
    if not satellite:
        raise InputError("No imagery is chosen.", "Add a satellite or aerial layer and choose it.")
    if not map_layers:
        raise InputError(
            "No map layer is chosen.",
            "Choose at least one layer that shows names or kinds of places.",
        )
    for layer in (*satellite, *map_layers):
        if not layer.isValid():
            raise InputError(
                "The layer {layer} can't be read.",
                "Repair its source, or leave it out.",
                layer=layer.name(),
            )
        if not layer.crs().isValid():
            raise InputError(
                "The layer {layer} has no CRS.",
                "Assign one: right-click the layer, Layer CRS, Set Layer CRS.",
                layer=layer.name(),
            )
