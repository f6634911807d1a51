"""Outlines that nearly follow two directions get right angles; others stay as they are."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import affinity

from socio_qgis.engine.imaging.right_angles import MIN_IOU, squared

SIZE = (300, 300)
L_SHAPE = [(60, 60), (240, 60), (240, 140), (150, 140), (150, 220), (60, 220)]


def corners_of(polygon: shapely.Polygon) -> np.ndarray:
    """Angles at the corners in degrees."""
    xy = shapely.get_coordinates(polygon.exterior)[:-1]
    into, out = xy - np.roll(xy, 1, axis=0), np.roll(xy, -1, axis=0) - xy
    cosine = -(into * out).sum(axis=1) / (np.hypot(*into.T) * np.hypot(*out.T))
    return np.degrees(np.arccos(cosine.clip(-1, 1)))


def wobbly(points, seed: int, by: float = 2.0) -> shapely.Polygon:
    """The ring with a point every 20 pixels, each moved a little."""
    line = shapely.segmentize(shapely.Polygon(points), 20).exterior
    xy = shapely.get_coordinates(line)[:-1]
    return shapely.Polygon(xy + np.random.default_rng(seed).uniform(-by, by, xy.shape))


def one(polygon: shapely.Polygon) -> shapely.Polygon:
    return squared(np.array([polygon], object), SIZE)[0]


@pytest.mark.parametrize("turned_deg", [0, 17, 45, 80])
def test_a_wobbly_building_gets_its_corners_back(turned_deg):
    truth = affinity.rotate(shapely.Polygon(L_SHAPE), turned_deg)
    drawn = wobbly(shapely.get_coordinates(truth)[:-1], seed=turned_deg)
    got = one(drawn)
    assert len(corners_of(got)) == len(L_SHAPE)
    assert np.abs(corners_of(got) - 90).max() < 0.01
    before, after = (
        shape.intersection(truth).area / shape.union(truth).area for shape in (drawn, got)
    )
    assert after > before


def test_a_cut_corner_is_one_corner_again():
    cut = shapely.Polygon([(66, 60), (240, 60), (240, 200), (60, 200), (60, 66)])
    got = one(cut)
    assert len(corners_of(got)) == 4
    assert got.symmetric_difference(shapely.box(60, 60, 240, 200)).area < 1e-6


def test_a_long_slanted_side_stays():
    slanted = shapely.Polygon([(60, 60), (240, 60), (240, 240), (100, 240), (60, 200)])
    assert one(slanted).symmetric_difference(slanted).area < 1e-6


@pytest.mark.parametrize(
    "shape",
    [
        shapely.Point(150, 150).buffer(80, 8),
        shapely.Polygon([(60, 60), (240, 60), (150, 220)]),
        shapely.Polygon([(60, 60), (200, 60), (240, 130), (200, 200), (60, 200), (20, 130)]),
    ],
)
def test_what_has_other_angles_stays(shape):
    assert one(shape) is shape


def test_what_the_border_cuts_stays():
    drawn = affinity.translate(wobbly(L_SHAPE, seed=1), xoff=-70)
    drawn = drawn.intersection(shapely.box(0, 0, *SIZE))
    assert one(drawn) is drawn


def test_what_would_change_much_stays():
    comb = [(60, 60), (240, 60), (240, 80)]  # with teeth that would be laid on one line
    for x in range(240, 60, -8):
        comb += [(x, 80), (x, 84), (x - 4, 84), (x - 4, 80)]
    drawn = shapely.Polygon([*comb, (60, 80)])
    got = one(drawn)
    assert got.intersection(drawn).area / got.union(drawn).area >= MIN_IOU


def test_holes_stay():
    hole = [(90, 90), (120, 90), (120, 110), (90, 110)]
    drawn = shapely.Polygon(wobbly(L_SHAPE, seed=3).exterior, [hole])
    got = one(drawn)
    assert got is not drawn
    assert got.interiors[0].equals(drawn.interiors[0])


def test_no_polygons_are_no_polygons():
    assert len(squared(np.array([], object), SIZE)) == 0
