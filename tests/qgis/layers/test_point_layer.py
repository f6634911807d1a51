"""Points of a layer are copied with the fields that say names and kinds, and have an area."""

from __future__ import annotations

import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerSelectedFeatureSource,
)

from socio_qgis.core.errors import InputError
from socio_qgis.layers.field_choice import chosen_fields
from socio_qgis.layers.point_layer import CONTENT, REACH_M, area_around, copy_points

CONTEXT = QgsCoordinateTransformContext()
FIELDS = ("name:de", "größe & typ", "name", "code")


def layer_of(*rows: tuple[str, ...], wkt: str = "Point (500100 5000100)") -> QgsVectorLayer:
    fields = "&".join(f"field={key.replace('&', '%26')}:string" for key in FIELDS)
    layer = QgsVectorLayer(f"MultiPoint?crs={UTM}&{fields}&field=n:integer", "POI", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*row, 7])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


ROW = ("Schule am Park", "Schule", "Park School", "A1")


def values(layer: QgsVectorLayer) -> list[dict[str, str]]:
    names = layer.fields().names()
    return [dict(zip(names, one.attributes())) for one in layer.getFeatures()]


def test_all_texts_are_copied_where_no_field_is_chosen():
    assert values(copy_points(layer_of(ROW), "POI")) == [dict(zip(FIELDS, ROW))]


def test_chosen_fields_are_chosen_of_the_copy():
    chosen = {"kind": "größe & typ", "name": "name:de"}
    copied = copy_points(layer_of(ROW), "POI", chosen)
    assert chosen_fields(copied) == chosen
    assert values(copied) == [dict(zip(FIELDS, ROW))]
    assert chosen_fields(copy_points(layer_of(ROW), "POI")) == {}


def test_each_point_of_a_multipoint_is_a_place_and_features_without_shape_are_none():
    layer = layer_of(ROW, wkt="MultiPoint ((500100 5000100), (500300 5000100))")
    layer.dataProvider().addFeature(QgsFeature(layer.fields()))
    places = [one.geometry().asPoint().x() for one in copy_points(layer, "POI").getFeatures()]
    assert places == [500100, 500300]


def test_only_selected_points_are_copied():
    layer = layer_of(ROW, ("Bad", "Schwimmbad", "Pool", "B2"))
    layer.select([2])
    copied = copy_points(QgsVectorLayerSelectedFeatureSource(layer), "POI")
    assert [one["name"] for one in values(copied)] == ["Pool"]


def test_no_point_is_an_error():
    with pytest.raises(InputError, match="POI has no points"):
        copy_points(layer_of(), "POI")


def test_equal_points_have_equal_content_and_others_have_not():
    one, same = (copy_points(layer_of(ROW), "POI") for _ in range(2))
    other = copy_points(layer_of(("x", *ROW[1:])), "POI")
    assert one.source() != same.source(), "else no property were needed"
    assert one.customProperty(CONTENT) == same.customProperty(CONTENT)
    assert one.customProperty(CONTENT) != other.customProperty(CONTENT)


def test_the_area_is_around_the_points_that_imagery_shows(imagery):
    near = layer_of(ROW, wkt="MultiPoint ((500100 5000100), (900000 5000100))")
    area, crs = area_around(copy_points(near, "POI"), imagery, CONTEXT)
    assert crs == QgsCoordinateReferenceSystem(UTM)
    assert area.boundingBox().toString(0) == imagery.extent().toString(0), "cut to the imagery"
    assert EXTENT[2] - EXTENT[0] < 2 * REACH_M
