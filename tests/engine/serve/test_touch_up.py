"""Clicks add parts to an outline and remove parts from it, and change nothing elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from socio_qgis.core.errors import InputError
from socio_qgis.engine.segmenters.classical import Classical
from socio_qgis.engine.serve.touch_up import MAX_POINTS, TouchUp, rasterize, read_request

EXTENT = (500_000.0, 4_000_000.0, 500_400.0, 4_000_400.0)  # a metre a pixel
HOUSE = shapely.box(500_100, 4_000_100, 500_200, 4_000_200)
WING = shapely.box(500_200, 4_000_130, 500_250, 4_000_180)


def to_px(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.transform(shape, lambda xy: (xy - (EXTENT[0], EXTENT[3])) * (1, -1))


def aerial() -> np.ndarray:
    """A red house with a lighter wing on its right, on rough grass."""
    rng = np.random.default_rng(0)
    rgb = np.full((400, 400, 3), (70, 110, 60), np.int16)
    rgb[rasterize(to_px(HOUSE), (400, 400))] = (160, 70, 60)
    rgb[rasterize(to_px(WING), (400, 400))] = (190, 180, 170)
    rgb += rng.normal(0, 6, rgb.shape).astype(np.int16)
    return np.clip(rgb, 0, 255).astype(np.uint8)


class Counting(Classical):
    pictures = 0

    def set_image(self, rgb: np.ndarray) -> None:
        self.pictures += 1
        super().set_image(rgb)


@pytest.fixture
def touch_up() -> TouchUp:
    return TouchUp(Counting(), aerial(), EXTENT)


def iou(a: shapely.Geometry, b: shapely.Geometry) -> float:
    return a.intersection(b).area / a.union(b).area


def test_a_click_adds_the_part_under_it(touch_up):
    both = shapely.union(HOUSE, WING)
    outline = touch_up.outline(HOUSE, [(500_225, 4_000_155)], [])
    assert iou(outline, both) > 0.97 > iou(HOUSE, both)
    assert outline.is_valid
    assert len(outline.geoms) == 1, "the part is joined to the outline without a crack"


def test_a_click_removes_the_part_under_it(touch_up):
    both = shapely.union(HOUSE, WING)
    outline = touch_up.outline(both, [], [(500_225, 4_000_155)])
    assert iou(outline, HOUSE) > 0.96 > iou(both, HOUSE)


def test_the_outline_stays_as_it_is_elsewhere(touch_up):
    slanted = shapely.Polygon(
        [(500_101.3, 4_000_102.7), (500_199, 4_000_111), (500_150, 4_000_190)]
    )
    beyond = shapely.union(slanted, shapely.box(500_390, 4_000_300, 500_500, 4_000_390))
    outline = touch_up.outline(beyond, [(500_225, 4_000_155)], [])
    near = shapely.box(500_195, 4_000_125, 500_255, 4_000_185)
    assert shapely.symmetric_difference(outline, beyond).difference(near).area < 1
    assert [500_101.3, 4_000_102.7] in shapely.get_coordinates(outline).tolist()


def test_many_clicks_leave_the_rest_as_it_is(touch_up):
    on = [(500_080.0, 4_000_120.0 + 30 * i) for i in range(3)]
    off = [(500_195.0, 4_000_110.0)]
    outline = touch_up.outline(HOUSE, on, off)
    top = shapely.box(500_130, 4_000_150, 500_250, 4_000_250)
    assert shapely.symmetric_difference(outline, HOUSE).intersection(top).area < 20


def test_a_segmenter_that_draws_all_anew_changes_the_clicked_part_alone():
    class Shrinking(Classical):
        def predict(self, prompts):
            masks, scores = super().predict(prompts)
            masks[0, 297:300, 100:200] = False
            masks[0, 200:300, 197:200] = False
            return masks, scores

    outline = TouchUp(Shrinking(), aerial(), EXTENT).outline(HOUSE, [], [(500_190, 4_000_190)])
    lower = shapely.box(500_100, 4_000_090, 500_210, 4_000_140)
    assert shapely.symmetric_difference(outline, HOUSE).intersection(lower).area < 5


def test_a_point_that_agrees_with_the_outline_changes_nothing(touch_up):
    outline = touch_up.outline(HOUSE, [(500_150, 4_000_150)], [(500_350, 4_000_350)])
    assert outline.equals(HOUSE)


def test_without_edges_a_click_still_does_something():
    plain = TouchUp(Classical(), np.full((400, 400, 3), 128, np.uint8), EXTENT)
    point = (500_300.0, 4_000_300.0)
    assert plain.outline(HOUSE, [point], []).contains(shapely.Point(point))
    assert not plain.outline(HOUSE, [], [(500_150.0, 4_000_150.0)]).contains(
        shapely.Point(500_150, 4_000_150)
    )


def test_a_segmenter_that_does_not_follow_gets_a_disc():
    class Stubborn(Classical):
        def predict(self, prompts):
            return np.array([p.mask_prompt.plane > 0.5 for p in prompts]), np.ones(len(prompts))

    outline = TouchUp(Stubborn(), aerial(), EXTENT).outline(
        HOUSE, [(500_225.5, 4_000_155.5)], [(500_150.5, 4_000_150.5)]
    )
    assert outline.contains(shapely.Point(500_225.5, 4_000_155.5))
    assert not outline.contains(shapely.Point(500_150.5, 4_000_150.5))


def test_everything_can_be_removed(touch_up):
    small = shapely.box(500_300, 4_000_300, 500_304, 4_000_304)
    assert touch_up.outline(small, [], [(500_302, 4_000_302)]).is_empty


def test_holes_survive(touch_up):
    yard = HOUSE.difference(shapely.box(500_140, 4_000_140, 500_160, 4_000_160))
    outline = touch_up.outline(yard, [(500_225, 4_000_155)], [])
    assert shapely.get_num_interior_rings(outline.geoms[0]) == 1
    assert iou(outline, shapely.union(yard, WING)) > 0.97


def test_the_picture_is_encoded_once_for_all_clicks(touch_up):
    for x in (500_225, 500_230, 500_240):
        touch_up.outline(HOUSE, [(x, 4_000_155)], [])
    assert touch_up._segmenter.pictures == 1


@pytest.mark.parametrize("point", [(500_401, 4_000_100), (np.nan, 4_000_100), (np.inf, 0)])
def test_a_point_outside_of_the_picture_is_refused(touch_up, point):
    with pytest.raises(InputError, match="outside"):
        touch_up.outline(HOUSE, [point], [])


def test_pixels_are_those_whose_centres_are_inside():
    rng = np.random.default_rng(3)
    for _ in range(5):
        circles = shapely.buffer(shapely.points(rng.uniform(-5, 45, (4, 2))), 9)
        shape = shapely.union_all(circles).difference(shapely.box(12.5, 10, 20, 30.2))
        rows, columns = np.indices((30, 40))
        truth = shapely.contains_xy(shape, columns + 0.5, rows + 0.5)
        assert np.array_equal(rasterize(shape, (30, 40)), truth)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"polygon": "zz", "points": []},
        {"polygon": "00", "points": []},
        {"polygon": shapely.to_wkb(HOUSE, hex=True), "points": [[1, 2]]},
        {"polygon": shapely.to_wkb(HOUSE, hex=True), "points": 7},
        {"polygon": shapely.to_wkb(HOUSE, hex=True), "points": [["a", 2, True]]},
        {"polygon": shapely.to_wkb(HOUSE, hex=True), "points": [[1, 2, True]] * (MAX_POINTS + 1)},
    ],
)
def test_what_is_no_request_is_refused(values):
    with pytest.raises(InputError):
        read_request(values)


def test_a_request_has_points_of_two_kinds():
    wkb = shapely.to_wkb(shapely.multipolygons([HOUSE]), hex=True)
    shape, on, off = read_request({"polygon": wkb, "points": [[1, 2, True], [3, 4, False]]})
    assert shape.equals(HOUSE)
    assert (on, off) == ([(1, 2)], [(3, 4)])
