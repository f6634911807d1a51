"""Points of a layer as the engine is to read them, and the area around them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..core.errors import InputError
from ..core.windows import metric_crs
from .field_choice import choose_field, is_of_text
from .run_area import extent_in

REACH_M = 600.0  # east, west, north and south of each point; chosen by hand
CONTENT = "socio_qgis/content"  # property of a layer: tells its content, where its source does not
_DOT = {"name": "circle", "color": "#734a08", "outline_style": "no", "size": "1.6"}


def copy_points(
    source: QgsFeatureSource, name: str, chosen: Mapping[str, str] | None = None
) -> QgsVectorLayer:
    """The points of a source with their texts, as a layer in memory; each part of one alone.

    Args:
        source: A layer, or the selected features of one.
        name: The layer's, which messages say.
        chosen: The fields that say kind and name, see `chosen_fields`; a part without one is told
            by the values.

    Raises:
        InputError: There is no point.
    """
    fields = [field.name() for field in source.fields() if is_of_text(field)]
    uri = "&".join(["Point?index=yes", *(f"field={quote(key)}:string" for key in fields)])
    layer = QgsVectorLayer(uri, name, "memory")
    layer.setCrs(source.sourceCrs())
    digest = hashlib.sha256(json.dumps([name, fields]).encode())
    features = []
    for one in source.getFeatures():
        texts = [_text(one[key]) for key in fields]
        for point in one.geometry().vertices():
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(point.x(), point.y())))
            feature.setAttributes(texts)
            features.append(feature)
            digest.update(json.dumps([point.x(), point.y(), *texts]).encode())
    if not features:
        raise InputError("The layer {layer} has no points here.", "Choose another one.", layer=name)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(_DOT)))
    layer.setCustomProperty(CONTENT, digest.hexdigest())
    for part, field in (chosen or {}).items():
        choose_field(layer, part, field)
    return layer


def area_around(
    points: QgsVectorLayer, imagery: QgsMapLayer, context: QgsCoordinateTransformContext
) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """Squares around the points that imagery shows, as one shape, with its CRS in metres.

    Raises:
        InputError: The points have no place in metres.
    """
    try:
        shown = extent_in(imagery, points.crs(), context)
        places = [point for point in _places(points) if shown is None or shown.contains(point)]
        box = QgsRectangle()
        for point in places or _places(points):
            box.include(point)
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        centre = QgsCoordinateTransform(points.crs(), wgs84, context).transform(box.center())
        crs = QgsCoordinateReferenceSystem(metric_crs(centre.x(), centre.y()))
        to_metres = QgsCoordinateTransform(points.crs(), crs, context)
        ground = [to_metres.transform(point) for point in places or _places(points)]
    except QgsCsException as error:
        raise InputError(
            "The points of {layer} have no place in metres.",
            "Check the CRS of the layer.",
            str(error),
            layer=points.name(),
        ) from None
    squares = [
        QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(at, 2 * REACH_M, 2 * REACH_M))
        for at in ground
    ]
    area = QgsGeometry.unaryUnion(squares)
    extent = extent_in(imagery, crs, context)
    inside = area.intersection(QgsGeometry.fromRect(extent)) if extent is not None else area
    return (area if inside.isEmpty() else inside), crs


def _text(value: Any) -> str | None:
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value if isinstance(value, str) else None


def _places(points: QgsVectorLayer) -> Iterator[QgsPointXY]:
    return (one.geometry().asPoint() for one in points.getFeatures())
