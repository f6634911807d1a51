"""The area of a run: in metres, and cut to what imagery and map show."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.cover import Note, cover_note
from ..core.errors import InputError
from ..core.windows import (
    MAX_DISTORTION,
    metric_crs,
)
from .sources import is_tiles

ELLIPSOID = "EPSG:7030"  # WGS 84, as the engine measures


def to_run_crs(
    aoi: QgsGeometry, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """The area in a CRS in metres that suits its place, with that CRS.

    Raises:
        InputError: The area is empty, no polygon, without CRS, not on the Earth or too large.
    """
    if aoi is None or aoi.isEmpty() or aoi.area() == 0:
        raise InputError("There is no area of interest.", "Draw one, or take the visible extent.")
    if not crs.isValid():
        raise InputError("The project has no CRS.", "Choose one at the lower right of QGIS.")
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
            "The area of interest has no place in metres.",
            "Check the CRS of the project, then draw the area again.",
            str(error),
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
    """A layer's extent in a CRS; None where it has none, as for world-wide tiles."""
    if is_tiles(layer) or layer.extent().isEmpty():
        return None
    try:
        return QgsCoordinateTransform(layer.crs(), crs, context).transformBoundingBox(
            layer.extent()
        )
    except QgsCsException:
        return None


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
    """The part of an area that imagery and map both show, and notes on the rest.

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
    notes = (
        cover_note("imagery", aoi.area(), seen.area()),
        cover_note("map", seen.area(), part.area()),
    )
    return part, tuple(note for note in notes if note)
