"""Ground resolution of layers: of raster files, and of each zoom level of tiles."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsRasterLayer,
)

from ..core.windows import (
    READABLE_GSD_M,
    TILE_SHARPNESS,
    nearest_level_m,
    picture_gsd_m,
    tiles_gsd_m,
)
from .sources import is_tiles

_TYPE_XYZ = re.compile(r"(?:^|&)type=xyz(?:&|$)")
_ZOOMS = re.compile(r"&?\bzm(?:in|ax)=\d*(?=&|$)")
_DENSITY = re.compile(r"(?:^|&)tilePixelRatio=(\d)")
_ZOOM_0_UNITS = 2 * math.pi * 6_378_137.0 / 256  # of Web Mercator a pixel


def native_gsd_m(
    layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> float | None:
    """Ground resolution of a raster file in a metric CRS, None for tiles and vectors."""
    if not isinstance(layer, QgsRasterLayer) or is_tiles(layer) or layer.width() == 0:
        return None
    units = layer.rasterUnitsPerPixelX()
    return units * _metres_a_unit(layer, layer.extent().center(), crs, context) or None


def tile_levels_m(
    layer: QgsMapLayer,
    at: QgsPointXY,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> list[float]:
    """Metres a pixel of each zoom level of tiles at a place of a metric CRS; none for others.

    Of tiles with twice the pixels, for screens of high density, two count as one: so large are
    their letters.
    """
    levels = _level_units(layer)
    if not levels:
        return []
    try:
        place = QgsCoordinateTransform(crs, layer.crs(), context).transform(at)
    except QgsCsException:
        return []
    metres = _metres_a_unit(layer, place, crs, context) * _density(layer)
    return [units * metres for units in levels if metres]


def map_gsd_m(
    layers: Sequence[QgsMapLayer],
    at: QgsPointXY,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> float:
    """Metres a pixel at which map layers are read best together: as the finest one needs it."""
    wanted = []
    for layer in layers:
        native = native_gsd_m(layer, crs, context)
        levels = tile_levels_m(layer, at, crs, context)
        if levels:
            wanted.append(tiles_gsd_m(levels))
        else:
            wanted.append(picture_gsd_m(native) if native else READABLE_GSD_M)
    return min(wanted)


def at_one_zoom(layer: QgsRasterLayer, levels_m: Sequence[float], gsd_m: float) -> QgsRasterLayer:
    """A copy of XYZ tiles or MBTiles with only the zoom level that suits a picture best.

    QGIS chooses the level by pixels, whatever the size of the letters in them, and finer ones
    where it smooths. Other tiles are returned as they are.

    Args:
        levels_m: Metres a pixel of its zoom levels, at the place that is drawn.
        gsd_m: Metres a pixel of the picture.
    """
    if not levels_m:
        return layer
    chosen = levels_m.index(nearest_level_m(levels_m, TILE_SHARPNESS * gsd_m))
    if _TYPE_XYZ.search(layer.source()):
        units = _level_units(layer)[chosen] * _density(layer)
        zoom = round(math.log2(_ZOOM_0_UNITS / units))
        source = f"{_ZOOMS.sub('', layer.source())}&zmin={zoom}&zmax={zoom}"
    elif chosen and not is_tiles(layer):
        source = f"{layer.source()}|option:OVERVIEW_LEVEL={chosen - 1}"
    else:
        return layer
    copy = layer.clone()
    copy.setDataSource(source, layer.name(), layer.providerType())
    return copy


def _level_units(layer: QgsMapLayer) -> list[float]:
    """Units a pixel of each zoom level, the finest first; none where it has no levels."""
    if is_tiles(layer):
        return layer.dataProvider().nativeResolutions()
    if not isinstance(layer, QgsRasterLayer) or not layer.source().lower().endswith(".mbtiles"):
        return []
    finest = layer.rasterUnitsPerPixelX()
    factors = [one.level for one in layer.dataProvider().buildPyramidList() if one.exists]
    return [finest, *(finest * factor for factor in factors)]


def _density(layer: QgsMapLayer) -> int:
    """Pixels of a tile for each that it should have on a usual screen, along x."""
    found = _DENSITY.search(layer.source())
    return max(1, int(found.group(1))) if found else 1


def _metres_a_unit(
    layer: QgsMapLayer,
    place: QgsPointXY,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> float:
    """Metres of a metric CRS that a unit of the layer's CRS has at a place; 0 where it has none."""
    to_metres = QgsCoordinateTransform(layer.crs(), crs, context)
    step = 1e-5 if layer.crs().isGeographic() else 1.0
    beside = QgsPointXY(place.x() + step, place.y())
    try:
        return to_metres.transform(place).distance(to_metres.transform(beside)) / step
    except QgsCsException:
        return 0.0
