"""Without a query, the kinds of the points of the layers are asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from socio_qgis.core.errors import InputError
from socio_qgis.engine.contract import MapFeature
from socio_qgis.engine.input.scene_sources import OpenSources
from socio_qgis.engine.input.vectors import VectorMap
from socio_qgis.engine.language.layer_kinds import kinds_of


def points(*kinds, key="nature"):
    shape = shapely.Point(1, 1)
    return [MapFeature(shape, {key: kind, "name": f"Elm {i}"}) for i, kind in enumerate(kinds)]


def test_the_commonest_kind_is_asked_for_first_and_what_is_no_place_is_not():
    kinds = ["Park", "Schule", "École", "x9", "golf_course"]
    assert kinds_of(points(*kinds)).queries == ("school", "park", "golf course")


def test_a_function_is_asked_for_where_a_point_says_nothing_more():
    shape = shapely.Point(1, 1)
    school = MapFeature(shape, {"subtype": "education", "class": "school"})
    other = MapFeature(shape, {"subtype": "education"})
    assert kinds_of([school]).queries == ("school",)
    assert kinds_of([school, other, school]).queries == ("school", "education")


def test_tags_of_openstreetmap_are_kinds():
    assert kinds_of(points("library", key="amenity")).queries == ("library",)


def test_a_name_says_the_kind_where_nothing_else_does_and_the_rest_is_counted():
    shape = shapely.Point(1, 1)
    named = [MapFeature(shape, {"name": n}) for n in ("Elm Primary School", "Mill Park", "Ostrava")]
    kinds = kinds_of(named)
    assert {*kinds.queries} == {"school", "park"}
    assert (kinds.points, kinds.left_out) == (3, 1)
    assert kinds_of(points("waste_basket", key="amenity")).left_out == 1


def test_the_points_of_a_file_are_read_and_no_polygons(tmp_path: Path):
    path = tmp_path / "places.gpkg"
    shapes = [shapely.Point(9, 50), shapely.box(9, 50, 10, 51)]
    pyogrio.raw.write(
        path,
        np.array([shapely.to_wkb(shape) for shape in shapes], object),
        [np.array(["school", "park"], object)],
        ["kind"],
        layer="places",
        geometry_type="Unknown",
        crs="EPSG:4326",
        driver="GPKG",
    )
    assert [one.attributes for one in VectorMap(path).points()] == [{"kind": "school"}]


def test_layers_without_points_need_a_query():
    sources = OpenSources.__new__(OpenSources)
    sources.vectors = []
    with pytest.raises(InputError, match="no query"):
        sources.kinds()
