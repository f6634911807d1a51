"""Polygons cover exactly the pixels of their mask."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from socio_qgis.engine.imaging.polygonize import (
    SIMPLIFY_PX,
    georeference,
    polygonize,
    polygonize_many,
    simplify,
)

MASKS = arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=20), elements=st.booleans())


def blobs(side_px: int, seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).random((side_px, side_px)).astype(np.float32)
    return cv2.GaussianBlur(noise, (0, 0), side_px / 60) > 0.5


@settings(max_examples=400)
@given(MASKS)
def test_any_mask_gives_valid_polygons_of_its_very_pixels(mask: np.ndarray) -> None:
    polygons = polygonize(mask)
    assert shapely.is_valid(polygons).all()
    assert shapely.area(polygons).sum() == mask.sum()
    assert len(polygons) == cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)[0] - 1
    ys, xs = np.nonzero(mask)
    covered = shapely.union_all(polygons)
    assert shapely.contains_xy(covered, xs + 0.5, ys + 0.5).all()


def test_a_large_mask_has_no_area_error() -> None:
    mask = blobs(700, 3)
    polygons = polygonize(mask)
    assert shapely.area(polygons).sum() == mask.sum()
    assert shapely.is_valid(polygons).all()


def test_holes_are_kept_and_islands_in_them_are_polygons() -> None:
    mask = np.zeros((20, 20), bool)
    mask[2:18, 2:18] = True
    mask[5:15, 5:15] = False
    mask[8:12, 8:12] = True
    polygons = polygonize(mask)
    assert sorted(shapely.area(polygons)) == [16, 156]
    assert sorted(shapely.get_num_interior_rings(polygons)) == [0, 1]


def test_a_hole_open_at_a_corner_touches_its_shell_in_one_point() -> None:
    mask = np.array([[1, 1, 1, 0], [1, 0, 1, 0], [1, 1, 0, 0]], bool)
    (polygon,) = polygonize(mask)
    assert polygon.is_valid
    assert len(polygon.interiors) == 1
    assert polygon.area == mask.sum()


def test_an_empty_mask_has_no_polygons() -> None:
    assert len(polygonize(np.zeros((5, 7), bool))) == 0
    assert [len(p) for p in polygonize_many([np.zeros((5, 7), bool)])] == [0]
    assert polygonize_many([]) == []


@settings(max_examples=100)
@given(st.lists(arrays(bool, (9, 11), elements=st.booleans()), max_size=5))
def test_many_masks_at_once_equal_one_by_one(masks: list[np.ndarray]) -> None:
    for mask, polygons in zip(masks, polygonize_many(masks), strict=True):
        together = shapely.union_all(polygons)
        assert together.equals(shapely.union_all(polygonize(mask)))


def test_simplifying_stays_within_the_tolerance_and_valid() -> None:
    polygons = polygonize(blobs(400, 5))
    simple = simplify(polygons)
    assert shapely.is_valid(simple).all()
    # Twice, since a ring's first point may be dropped after the points beside it.
    assert shapely.hausdorff_distance(polygons, simple).max() <= 2 * SIMPLIFY_PX
    assert shapely.get_num_coordinates(simple).sum() < shapely.get_num_coordinates(polygons).sum()


def test_a_slanted_rectangle_comes_back_without_stairs() -> None:
    truth = np.array([(60, 20), (140, 75), (105, 125), (25, 70)])
    mask = np.zeros((150, 160), np.uint8)
    cv2.fillPoly(mask, [truth], 1)
    (simple,) = simplify(polygonize(mask.astype(bool)))
    assert shapely.get_num_coordinates(simple) < 12
    assert shapely.hausdorff_distance(simple, shapely.Polygon(truth)) < 2


def test_georeferencing_puts_the_first_pixel_at_the_origin() -> None:
    mask = np.zeros((4, 4), bool)
    mask[0, 0] = True
    (polygon,) = georeference(polygonize(mask), (1000.0, 2.0, 0.0, 500.0, 0.0, -3.0))
    assert polygon.bounds == (1000, 497, 1002, 500)
    assert polygon.area == pytest.approx(6)
