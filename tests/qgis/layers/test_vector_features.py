"""Vector features go to the engine with their shape in the run's CRS and their texts."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from known_layers import UTM, WINDOW, make_places
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from socio_qgis.core import attributes
from socio_qgis.core.paths import ROOT
from socio_qgis.core.windows import Window
from socio_qgis.layers import vector_features
from socio_qgis.layers.field_choice import choose_field
from socio_qgis.layers.vector_features import FeatureWriter

CASES = Path(os.environ.get("SOCIO_SHARED", ROOT.parent / "shared")) / "cases"
PARK = QgsGeometry.fromWkt(
    "POLYGON((500150 5000075, 500250 5000075, 500250 5000125, 500150 5000125, 500150 5000075))"
)


def written(layers: list, folder: Path, window: Window = WINDOW) -> list[dict]:
    writer = FeatureWriter(
        layers, QgsCoordinateReferenceSystem(UTM), QgsCoordinateTransformContext()
    )
    path = writer.write(window, folder)
    assert path is not None
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def shape(line: dict) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes.fromhex(line["wkb"]))
    return geometry


def test_texts_go_along_numbers_and_blanks_do_not(places, tmp_path):
    (line,) = written([places], tmp_path)
    assert line["layer"] == "places"
    assert line["attributes"] == {"name": "Mill Park", "class": "park"}
    assert shape(line).equals(PARK)


def test_shapes_are_brought_into_the_run_crs(tmp_path):
    layer = make_places(crs="EPSG:4326")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((15 45.15, 15.002 45.15, 15.002 45.152, 15 45.15))")
    )
    layer.dataProvider().truncate()
    layer.dataProvider().addFeature(feature)
    near = Window(0, (499_900, 4_999_000, 500_300, 5_000_500), 400, 1500)
    (line,) = written([layer], tmp_path, near)
    centre = shape(line).centroid().asPoint()
    assert 500_000 < centre.x() < 500_200
    assert 4_999_000 < centre.y() < 5_000_500


def test_features_beside_the_window_stay_out(places, tmp_path):
    beside = Window(0, (500_300, 5_000_000, 500_400, 5_000_100), 100, 100)
    assert written([places], tmp_path, beside) == []


def test_a_filter_of_the_layer_is_kept(places, tmp_path):
    places.setSubsetString("name = 'Other'")
    assert written([places], tmp_path) == []


def test_long_texts_are_cut_and_features_are_capped(places, tmp_path, monkeypatch):
    monkeypatch.setattr(vector_features, "MAX_FEATURES", 3)
    monkeypatch.setattr(attributes, "MAX_TEXT", 4)
    (park,) = places.getFeatures()
    places.dataProvider().addFeatures([QgsFeature(park) for _ in range(9)])
    *lines, first, second = written([places, places], tmp_path)
    assert len(lines) == 3
    assert (first["left_out"], second["left_out"]) == (7, 10)
    assert {line["attributes"]["name"] for line in lines} == {"Mill"}


def test_packed_attributes_are_flattened(tmp_path):
    place = {
        "type": "Feature",
        "properties": {"names": {"primary": "Elm Park"}, "tags": {"leisure": "park"}, "n": 1},
        "geometry": {"type": "Point", "coordinates": [500_050, 5_000_050]},
    }
    crs = {"type": "name", "properties": {"name": UTM}}
    file = tmp_path / "places.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [place]}))
    (line,) = written([QgsVectorLayer(str(file), "places", "ogr")], tmp_path)
    assert line["attributes"] == {"names.primary": "Elm Park", "leisure": "park"}


def test_curves_become_straight_lines(tmp_path):
    layer = QgsVectorLayer(f"CurvePolygon?crs={UTM}&field=name:string", "round", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt(
            "CURVEPOLYGON(CIRCULARSTRING(500100 5000100, 500200 5000100, 500100 5000100))"
        )
    )
    layer.dataProvider().addFeature(feature)
    (line,) = written([layer], tmp_path)
    assert shape(line).asWkt().startswith("Polygon")
    assert shape(line).area() == pytest.approx(3.1416 * 50**2, rel=0.01)


def test_features_without_a_shape_do_no_harm(places, tmp_path):
    places.dataProvider().addFeature(QgsFeature(places.fields()))
    assert len(written([places], tmp_path)) == 1


def test_chosen_fields_are_told_before_the_features(places, tmp_path):
    choose_field(places, "kind", "note")
    said, feature = written([places], tmp_path)
    assert said == {"layer": "places", "chosen": {"kind": "note"}}
    assert feature["attributes"] == {"name": "Mill Park", "class": "park"}


def test_layers_without_features_need_no_file(imagery, tmp_path):
    writer = FeatureWriter(
        [imagery], QgsCoordinateReferenceSystem(UTM), QgsCoordinateTransformContext()
    )
    assert writer.write(WINDOW, tmp_path) is None


def test_features_of_a_map_beside_the_imagery_are_brought_back(places, tmp_path):
    crs, context = QgsCoordinateReferenceSystem(UTM), QgsCoordinateTransformContext()
    path = FeatureWriter([places], crs, context, (30.0, -20.0)).write(WINDOW, tmp_path)
    (line,) = path.read_text(encoding="utf-8").splitlines()
    back = shape(json.loads(line))
    back.translate(30, -20)
    assert back.equals(PARK)


@pytest.mark.skipif(not CASES.exists(), reason="the cases of SOCIO_SHARED are not here")
@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Schools.shp", "Schools"),
        ("city.gpkg|layername=Schools", "city — Schools"),  # as QGIS calls a file's layers
    ],
)
def test_the_name_of_the_layer_goes_along_for_it_may_tell_the_kind(tmp_path, file, name):
    layer = QgsVectorLayer(str(CASES / "city_layer_names" / file), name, "ogr")
    window = Window(0, (500_000, 5_499_500, 500_500, 5_500_000), 500, 500)
    lines = written([layer], tmp_path, window)
    assert {line["layer"] for line in lines} == {name}
    assert {line["attributes"]["NAME"] for line in lines} == {
        "Bright Horizons",
        "Hillcrest Academy",
    }
