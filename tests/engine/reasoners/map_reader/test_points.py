"""Points of map layers become areas: polygons that fit, buildings, or what is traced."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from socio_qgis.engine.contract import MapFeature, Scene
from socio_qgis.engine.reasoners.map_reader import MapReader

SIDE = 384


@pytest.fixture(scope="module")
def reader():
    return MapReader()


def point(x, y, layer="pois", **attributes):
    return MapFeature(shapely.Point(x, y), attributes, layer)


def roads():
    """A grid of streets 110 m apart, at a metre a pixel."""
    lines = [((at, 0), (at, SIDE)) for at in (40, 150, 260, 370)]
    lines += [((0, at), (SIDE, at)) for at in (40, 150, 260, 370)]
    return [MapFeature(shapely.LineString(line), {"class": "minor"}, "roads") for line in lines]


def scene(*features):
    """The map picture is blank, as in QGIS, where points without labels are drawn as nothing."""
    blank = np.full((SIDE, SIDE, 3), 255, np.uint8)
    return Scene(blank, blank, 1.0, tuple(features))


def found(reader, query, *features):
    return reader.localise(scene(*features), [query])[0].proposals


def covered(proposal):
    return proposal.mask_prompt.plane > 0.5


BLOCK = (slice(150, 260), slice(150, 260))


@pytest.mark.parametrize("query", ["Elm Park", "parks"])
def test_a_point_alone_is_outlined_and_says_so(reader, query):
    (park,) = found(reader, query, point(205, 205, name="Elm Park", kind="park"), *roads())
    inside = covered(park)[BLOCK].sum() / covered(park).sum()
    assert inside > 0.8
    assert covered(park)[BLOCK].mean() > 0.5
    assert park.label == "Elm Park"
    assert "outlined from a point" in park.reasoning
    assert 0.2 < park.score < 0.9


def test_a_point_on_a_fitting_polygon_takes_it(reader):
    polygon = MapFeature(shapely.box(160, 160, 200, 200), {"leisure": "park"}, "landuse")
    near = point(180, 190, name="Elm Park", leisure="park")
    (park,) = found(reader, "Elm Park", near, polygon, *roads())
    assert covered(park).sum() == 1600


def test_a_shop_takes_its_building(reader):
    building = MapFeature(shapely.box(160, 160, 190, 180), {}, "buildings")
    shop = point(192, 170, name="Corner", shop="bakery")
    for query in ("Corner", "bakeries"):
        (one,) = found(reader, query, shop, building, *roads())
        assert covered(one).sum() == 600
        assert "building" in one.reasoning


def test_a_school_at_the_middle_of_a_building_is_more_than_it(reader):
    building = MapFeature(shapely.box(190, 190, 220, 220), {}, "buildings")
    school = point(205, 205, name="Elm School", amenity="school")
    (one,) = found(reader, "Elm School", school, building, *roads())
    assert covered(one).sum() > 2000


def test_points_between_polygons_of_the_class_are_found_too(reader):
    polygon = MapFeature(shapely.box(40, 40, 150, 150), {"leisure": "park", "name": "A"}, "parks")
    points = [point(95, 95, name="A", leisure="park"), point(315, 315, name="B", leisure="park")]
    parks = found(reader, "parks", polygon, *points, *roads())
    assert sorted(one.label for one in parks) == ["A", "B"]


def test_points_of_another_kind_give_nothing(reader):
    others = [point(95, 95, name="Elm Library", kind="library"), point(9, 9, kind="tree")]
    assert found(reader, "parks", *others, *roads()) == ()


def test_points_that_are_too_many_are_told(reader, monkeypatch):
    monkeypatch.setattr("socio_qgis.engine.reasoners.map_reader.reader.MAX_POINTS", 1)
    points = [point(95, 95, name="A", kind="park"), point(315, 315, name="B", kind="park")]
    answer = reader.localise(scene(*points, *roads()), ["parks"])[0]
    assert len(answer.proposals) == 1
    assert any("2 points for “parks”; the 1 that" in note for note in answer.notes)
