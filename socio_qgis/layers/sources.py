"""Which layers are imagery and which are map, and whether a run can use them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorTileLayer,
    QgsWkbTypes,
)

from ..core.cover import Note, imagery_note, map_note
from ..core.errors import InputError
from ..core.windows import (
    MAX_DISTORTION,
    READABLE_GSD_M,
    TILE_SHARPNESS,
    metric_crs,
    nearest_level_m,
    picture_gsd_m,
    tiles_gsd_m,
)
from .results_layer import has_result_fields

ELLIPSOID = "EPSG:7030"  # WGS 84, as the engine measures
_TYPE_XYZ = re.compile(r"(?:^|&)type=xyz(?:&|$)")
_ZOOMS = re.compile(r"&?\bzm(?:in|ax)=\d*(?=&|$)")
_DENSITY = re.compile(r"(?:^|&)tilePixelRatio=(\d)")
_ZOOM_0_UNITS = 2 * math.pi * 6_378_137.0 / 256  # of Web Mercator a pixel
_IMAGERY_WORDS = (
    "satellite", "imagery", "image", "aerial", "ortho", "naip", "sentinel", "landsat", "photo",
    "luftbild", "卫星", "影像", "위성", "satélite", "衛星",
)  # fmt: skip
_MAP_WORDS = (
    "map", "osm", "street", "openstreetmap", "carto", "road", "label", "plan", "topo", "地图",
    "지도", "karte", "carte", "mapa", "地図",
)  # fmt: skip


def is_tiles(layer: QgsMapLayer) -> bool:
    """XYZ, WMS and WMTS layers."""
    return isinstance(layer, QgsRasterLayer) and layer.providerType() == "wms"


def guess_imagery(layers: Sequence[QgsMapLayer]) -> QgsRasterLayer | None:
    """The raster that looks most like imagery, None when all look like maps."""
    rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.isValid()]
    likely = [layer for layer in rasters if _imagery_score(layer) >= 0]
    return max(likely, key=_imagery_score, default=None)


def guess_map_layers(
    layers: Sequence[QgsMapLayer], imagery: QgsMapLayer | None
) -> list[QgsMapLayer]:
    """Vector layers and rasters that look like a map, in the given order."""
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
    """Say what is wrong with a choice of layers.

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


def to_run_crs(
    aoi: QgsGeometry, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """The area in a CRS in metres that fits its place, with that CRS.

    Raises:
        InputError: The area is empty, no polygon, without CRS, not on the Earth or too large.
    """
    if aoi is None or aoi.isEmpty() or aoi.area() == 0:
        raise InputError("There is no area of interest.", "Draw one, or take the visible extent.")
    if not crs.isValid():
        raise InputError("The project has no CRS.", "Choose one at the lower right of QGIS.")
    advice = "Check the CRS of the project, then draw the area again."
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        to_wgs84 = QgsCoordinateTransform(crs, wgs84, context)
        middle, on_earth = aoi, QgsGeometry(aoi)
        on_earth.transform(to_wgs84)
        if on_earth.boundingBox().width() > 180:  # parts on both sides of the 180th meridian
            middle = max(aoi.asGeometryCollection(), key=lambda part: part.area())
        point = to_wgs84.transform(middle.centroid().asPoint())
        metric = QgsCoordinateReferenceSystem(metric_crs(point.x(), point.y()))
        ground = QgsGeometry(aoi)
        # Long straight edges bend in another CRS; a point every fiftieth of the size follows them.
        box = ground.boundingBox()
        ground = ground.densifyByDistance(max(box.width(), box.height()) / 50)
        ground.transform(QgsCoordinateTransform(crs, metric, context))
    except QgsCsException as error:
        raise InputError(
            "The area of interest has no place in metres.", advice, str(error)
        ) from None
    ground = ground.makeValid()
    ground.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid(ELLIPSOID)
    distortion = ground.area() / max(measure.measureArea(aoi.makeValid()), 1e-6)
    if not 1 / MAX_DISTORTION < distortion < MAX_DISTORTION:
        raise InputError("The area of interest is too large.", "Draw a smaller area.")
    return ground, metric


def extent_in(
    layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsRectangle | None:
    """A layer's extent in a CRS, None where that can't be told (world-wide tiles)."""
    if is_tiles(layer) or layer.extent().isEmpty():
        return None
    try:
        return QgsCoordinateTransform(layer.crs(), crs, context).transformBoundingBox(
            layer.extent()
        )
    except QgsCsException:
        return None


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
    """Metres a pixel of each zoom level of tiles at a place of a metric CRS; else none.

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
    """A copy of XYZ tiles or MBTiles that has only the zoom level which a picture shows best.

    QGIS chooses the level by pixels, whatever the size of the letters in them, and finer ones
    where it smooths. Other tiles are returned as they are.

    Args:
        levels_m: Metres a pixel of its zoom levels, at the place that is drawn.
        gsd_m: The picture's.
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


def shown_part(
    area: QgsGeometry,
    layers: Sequence[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    offset_m: tuple[float, float] = (0.0, 0.0),
) -> QgsGeometry:
    """The part of an area that rasters reach; all of it where one of the layers has no end.

    Vector layers have none: outside of their features they say that there is nothing.

    Args:
        crs: The area's.
        offset_m: How far east and north of where it belongs the layers show a place.
    """
    extents = [extent_in(layer, crs, context) for layer in layers]
    if None in extents or any(isinstance(layer, QgsVectorLayer) for layer in layers):
        return area
    ground = QgsGeometry.unaryUnion([QgsGeometry.fromRect(extent) for extent in extents])
    ground.translate(-offset_m[0], -offset_m[1])
    part = area.intersection(ground)
    part.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return part


def cut_to_layers(
    aoi: QgsGeometry,
    satellite: Sequence[QgsMapLayer],
    map_layers: Sequence[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    map_offset_m: tuple[float, float] = (0.0, 0.0),
) -> tuple[QgsGeometry, tuple[Note, ...]]:
    """The part of an area that imagery and map both show, and what to say of the rest.

    Args:
        crs: The area's, in metres.
        map_offset_m: How far east and north of the imagery the map shows a place.

    Raises:
        InputError: One of them shows nothing of it.
    """
    seen = shown_part(aoi, satellite, crs, context)
    if not seen.area():
        raise InputError(
            "The area of interest lies outside the imagery ({layers}).",
            "Draw it where the imagery is, or choose another imagery layer.",
            layers=", ".join(layer.name() for layer in satellite),
        )
    part = shown_part(seen, map_layers, crs, context, map_offset_m)
    if not part.area():
        raise InputError(
            "The area of interest lies outside the map ({layers}).",
            "Draw it where the map is, or choose another map layer.",
            layers=", ".join(layer.name() for layer in map_layers),
        )
    notes = imagery_note(aoi.area(), seen.area()), map_note(seen.area(), part.area())
    return part, tuple(note for note in notes if note)
