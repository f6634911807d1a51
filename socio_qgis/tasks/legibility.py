"""Whether the names on a map will be readable in the pictures of a run."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsPointXY,
    QgsVectorLayer,
)

from ..core.scripts import unread_script
from ..core.windows import FINEST_MAP_GSD_M
from ..layers.resolution import native_gsd_m, tile_levels_m
from ..layers.sources import is_local
from .request import RequestPlan

# Web maps name single schools and small parks from about zoom level 16 on: 2.4 m a pixel at the
# equator and finer towards the poles.
COARSEST_GSD_M = 2.5
# Letters of 11 to 13 px, as maps have them, shrink to less than 8 px.
MAX_SHRINKING = 1.6
_EQUATOR_GSD_M = 156_543.03  # of web maps' zoom level 0
SAMPLE = 50  # features whose script is looked at
_texts_seen: dict[str, tuple[str, ...]] = {}


@dataclass(frozen=True)
class Illegible:
    """Why names on a map can't be read.

    Attributes:
        layer: Name of the layer; empty for all layers that are drawn for the run.
        gsd_m: Metres a pixel, of the map itself or as it will be drawn.
        zoom: The zoom level of web maps with that resolution.
        shrinking: How many times smaller than in its file the map will be drawn; 1 where it is
            the map itself, or the run's resolution, that is too coarse.
    """

    layer: str
    gsd_m: float
    zoom: int
    shrinking: float = 1.0


def find_illegible(
    planned: RequestPlan, map_layers: Sequence[QgsMapLayer], context: QgsCoordinateTransformContext
) -> Illegible | None:
    """The first map layer that is too coarse or will be drawn too small."""
    drawn_m = planned.settings.gsd_m / planned.settings.map_scale
    middle = planned.aoi.boundingBox().center()
    cosine = math.cos(math.radians(_latitude_deg(planned, middle, context)))

    def zoom_of(gsd_m: float) -> int:
        return round(math.log2(_EQUATOR_GSD_M * cosine / gsd_m))

    for layer in map_layers:
        own_m = native_gsd_m(layer, planned.crs, context)
        levels_m = tile_levels_m(layer, middle, planned.crs, context)
        if levels_m:  # tiles are drawn as needed, unless their levels are too coarse
            own_m = min(levels_m) if min(levels_m) > COARSEST_GSD_M else None
        if own_m is not None and own_m > COARSEST_GSD_M:
            return Illegible(layer.name(), own_m, zoom_of(own_m))
        if own_m is not None and drawn_m > MAX_SHRINKING * max(own_m, FINEST_MAP_GSD_M):
            return Illegible(layer.name(), drawn_m, zoom_of(drawn_m), drawn_m / own_m)
        if own_m is None and drawn_m > COARSEST_GSD_M:
            return Illegible("", drawn_m, zoom_of(drawn_m))
    return None


def find_unread_script(queries: Sequence[str], map_layers: Sequence[QgsMapLayer]) -> str:
    """The script of queries or of the fields of layers that can't be read off map pictures.

    Nothing where no picture is among the layers: fields are read in any script.
    """
    vectors = [layer for layer in map_layers if isinstance(layer, QgsVectorLayer)]
    if len(vectors) == len(map_layers):
        return ""
    local = [layer for layer in vectors if is_local(layer)]
    return unread_script(queries) or unread_script(
        text for layer in local for text in _some_texts(layer.id(), layer)
    )


def _some_texts(layer_id: str, layer: QgsVectorLayer) -> tuple[str, ...]:
    """Texts of the first features; looked at once, since the panel asks at each key."""
    if layer_id not in _texts_seen:
        request = QgsFeatureRequest().setLimit(SAMPLE).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        values = (value for one in layer.getFeatures(request) for value in one.attributes())
        _texts_seen[layer_id] = tuple(value for value in values if isinstance(value, str))
    return _texts_seen[layer_id]


def _latitude_deg(
    planned: RequestPlan, place: QgsPointXY, context: QgsCoordinateTransformContext
) -> float:
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(planned.crs, wgs84, context).transform(place).y()
