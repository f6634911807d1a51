"""Ground of one land cover in the imagery, as a place's extent where the map shows none."""

import cv2
import numpy as np
import pytest

from socio_qgis.engine.contract import Scene
from socio_qgis.engine.language.map_labels import Label, Line, MapText
from socio_qgis.engine.reasoners.map_reader.candidates import (
    Place,
    all_candidates,
    shown_candidates,
)
from socio_qgis.engine.reasoners.map_reader.fills import FillFinder
from socio_qgis.engine.reasoners.map_reader.land_cover import cover_around
from socio_qgis.engine.reasoners.map_reader.palette import MapColours

BARE, GREEN = (120, 110, 98), (72, 100, 58)


def green_place(side=400):
    """Imagery with a green with trees on it, and where the green is."""
    rng = np.random.default_rng(3)
    truth = cv2.ellipse(np.zeros((side, side), np.uint8), (200, 190), (70, 45), 20, 0, 360, 1, -1)
    rgb = np.where(truth[..., None] > 0, GREEN, BARE).astype(np.float32)
    rgb += rng.normal(0, 6, rgb.shape)
    for x, y in rng.integers(0, side, (150, 2)).tolist():
        cv2.circle(rgb, (x, y), 4, (46, 62, 40), -1)
    return np.clip(rgb, 0, 255).astype(np.uint8), truth > 0


def plain_map(text, side=400):
    """A map without fills or roads, a label at the middle of the green, and its reading."""
    picture = np.full((side, side, 3), 245, np.uint8)
    label = Label((Line(text, (160.0, 182.0, 240.0, 198.0)),))
    quads = np.array([[(160, 182), (240, 182), (240, 198), (160, 198)]], np.float32)
    return picture, label, MapText((label,), quads)


def iou(one, other):
    return np.count_nonzero(one & other) / np.count_nonzero(one | other)


def test_ground_of_one_cover_is_found_to_its_border_in_spite_of_trees():
    rgb, truth = green_place()
    region = cover_around(rgb, (200, 190), 1.0, 150.0)
    assert region is not None
    assert iou(region.mask, truth) > 0.85
    assert region.at_edge == 0
    assert region.solidity > 0.85


def test_ground_without_a_border_reaches_the_edge_of_what_was_looked_at():
    rgb = np.full((200, 200, 3), BARE, np.uint8)
    region = cover_around(rgb, (100, 100), 1.0, 80.0)
    assert region is None or region.at_edge > 0.5


@pytest.mark.parametrize("at", [(0, 0), (399, 399), (-30, 500)])
def test_a_point_at_the_edge_or_outside_is_no_error(at):
    rgb, _ = green_place()
    cover_around(rgb, at, 1.0, 60.0)


def test_a_park_on_a_plain_map_is_its_green_in_the_imagery_and_a_school_is_not():
    rgb, truth = green_place()
    picture, label, text = plain_map("Elm Park")
    scene, finder = Scene(rgb, picture, 1.0), FillFinder(MapColours.of(picture), text)
    places = [Place(label, {tag: 1.0}, 1.0) for tag in ("leisure/park", "amenity/school")]
    park, school = (
        all_candidates(one, finder, shown_candidates(one, finder, True, scene), None)[0]
        for one in places
    )
    assert park.source == "imagery"
    assert iou(park.probability > 0.5, truth) > 0.85
    assert school.source != "imagery"


def test_imagery_that_shows_nothing_is_not_looked_at():
    rgb, _ = green_place()
    picture, label, text = plain_map("Elm Park")
    scene = Scene(rgb, picture, 1.0, is_seen=False)
    finder = FillFinder(MapColours.of(picture), text)
    found = shown_candidates(Place(label, {"leisure/park": 1.0}, 1.0), finder, True, scene)
    assert "imagery" not in {one.source for one in found}
