"""Windows cover the area, overlap enough, and know their place on the ground."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socio_qgis.core.errors import InputError
from socio_qgis.core.settings import WINDOW_PX
from socio_qgis.core.windows import (
    COARSEST_GSD_M,
    FINEST_MAP_GSD_M,
    MAX_MAP_SCALE,
    SHARPNESS,
    count_windows,
    each_window,
    filled_extent,
    geotransform,
    map_scale_for,
    metric_crs,
    nearest_level_m,
    picture_gsd_m,
    plan_windows,
    suggest_gsd_m,
    tiles_gsd_m,
)

SIDES_M = st.floats(1.0, 15_000.0)
# UTM's range; the origin is far away so that rounding errors would show
ORIGIN = (412_345.67, 3_987_654.32)


@given(SIDES_M, SIDES_M, st.floats(0.3, 10.0))
def test_windows_cover_the_area_and_have_the_asked_resolution(
    width_m: float, height_m: float, gsd_m: float
) -> None:
    extent = (*ORIGIN, ORIGIN[0] + width_m, ORIGIN[1] + height_m)
    windows = plan_windows(extent, gsd_m)
    slack = gsd_m * 1e-3
    assert min(w.extent[0] for w in windows) <= extent[0] + slack
    assert min(w.extent[1] for w in windows) <= extent[1] + slack
    assert max(w.extent[2] for w in windows) >= extent[2] - slack
    assert max(w.extent[3] for w in windows) >= extent[3] - slack
    assert [w.index for w in windows] == list(range(len(windows)))
    for window in windows:
        assert window.geotransform[1] == pytest.approx(gsd_m)
        assert window.geotransform[5] == pytest.approx(-gsd_m)


@given(st.integers(1, 5_000), st.integers(1, 5_000))
def test_neighbours_share_at_least_the_overlap(width_px: int, height_px: int) -> None:
    windows = plan_windows((0, 0, width_px, height_px), 1.0, size_px=768, overlap_px=128)
    for axis in (0, 1):
        starts = sorted({round(w.extent[axis]) for w in windows})
        sides = {round(w.extent[axis + 2] - w.extent[axis]) for w in windows}
        assert len(sides) == 1
        side = sides.pop()
        assert side <= 768
        for one, following in zip(starts, starts[1:]):
            assert one + side - following >= 128


def test_a_small_area_is_one_window_with_its_surroundings() -> None:
    (window,) = plan_windows((1000, 2000, 1100, 2050), 1.0)
    assert (window.width_px, window.height_px) == (384, 384)
    assert window.extent == (858, 1833, 1242, 2217)


def test_a_window_is_north_up() -> None:
    assert geotransform((10, 20, 30, 60), 10, 20) == (10, 2, 0, 60, 0, -2)


@pytest.mark.parametrize("extent", [(0, 0, 0, 5), (0, 5, 5, 5), (0, 0, float("nan"), 5)])
def test_an_area_without_width_is_refused(extent: tuple[float, float, float, float]) -> None:
    with pytest.raises(InputError, match="empty"):
        plan_windows(extent, 1.0)


def test_too_many_windows_are_refused_before_they_are_made() -> None:
    with pytest.raises(InputError, match="windows"):
        plan_windows((0, 0, 5e6, 5e6), 1.0)


@pytest.mark.parametrize(
    ("longitude", "latitude", "crs"),
    [
        (117.0, 36.65, "EPSG:32650"),
        (-118.9, 34.3, "EPSG:32611"),
        (151.2, -33.9, "EPSG:32756"),
        (180.0, 10.0, "EPSG:32601"),
        (-180.0, 10.0, "EPSG:32601"),
        (179.99, 10.0, "EPSG:32660"),
        (15.0, 85.0, "EPSG:32661"),
        (15.0, -81.0, "EPSG:32761"),
    ],
)
def test_the_metric_crs_fits_the_place(longitude: float, latitude: float, crs: str) -> None:
    assert metric_crs(longitude, latitude) == crs


@pytest.mark.parametrize("place", [(0.0, 91.0), (float("inf"), 0.0), (float("nan"), 0.0)])
def test_a_place_off_the_earth_is_refused(place: tuple[float, float]) -> None:
    with pytest.raises(InputError, match="Earth"):
        metric_crs(*place)


def test_the_suggested_resolution_shows_a_small_area_in_one_window() -> None:
    extent = (0, 0, 1000, 800)
    gsd_m = suggest_gsd_m(extent, 0.5, 1.2)
    assert len(plan_windows(extent, gsd_m)) == 1


@given(SIDES_M, st.floats(0.05, 30.0))
def test_the_suggested_resolution_is_never_much_finer_than_the_imagery(
    side_m: float, native_gsd_m: float
) -> None:
    gsd_m = suggest_gsd_m((0, 0, side_m, side_m), native_gsd_m, 1.2)
    assert gsd_m >= min(native_gsd_m, 0.3)
    assert gsd_m <= max(COARSEST_GSD_M, native_gsd_m)


def test_an_area_of_too_many_windows_is_refused_before_they_are_made() -> None:
    with pytest.raises(InputError, match=r"needs [\d,]+ windows"):
        plan_windows((0, 0, 1e7, 1e7), 0.3)


LEVELS_M = [0.3, 0.6, 1.2, 2.4, 4.8]


@pytest.mark.parametrize(
    ("levels_m", "gsd_m"),
    [
        (LEVELS_M, 0.96),
        ([0.47, 0.95, 1.9], 0.76),
        ([0.84, 1.69], 0.672),
        ([0.6], 0.48),
        ([2.4, 4.8], 1.92),
    ],
)
def test_tiles_are_read_at_the_level_whose_labels_are_most_readable(levels_m, gsd_m):
    assert tiles_gsd_m(levels_m) == pytest.approx(gsd_m)
    # the level that the picture is drawn from is the one that it was made for
    assert nearest_level_m(levels_m, 1.25 * gsd_m) == pytest.approx(1.25 * gsd_m)


def test_a_picture_is_read_a_little_finer_than_it_is_but_within_reason():
    assert picture_gsd_m(2.4) == pytest.approx(2.4 / SHARPNESS)
    assert picture_gsd_m(0.05) == FINEST_MAP_GSD_M


@given(SIDES_M, st.floats(0.05, 30.0), st.floats(FINEST_MAP_GSD_M, 5.0))
def test_a_map_keeps_its_own_resolution_for_any_area_and_imagery(side_m, native_gsd_m, map_gsd_m):
    gsd_m = suggest_gsd_m((0, 0, side_m, side_m), native_gsd_m, map_gsd_m)
    assert gsd_m / map_scale_for(gsd_m, map_gsd_m) == pytest.approx(map_gsd_m)
    assert map_scale_for(gsd_m, map_gsd_m) * WINDOW_PX <= 2880 + 1e-6


def test_a_coarse_choice_of_the_user_bounds_the_map_picture():
    assert map_scale_for(20.0, 1.2) == MAX_MAP_SCALE


def test_a_million_windows_are_counted_without_being_made_and_come_one_by_one() -> None:
    extent = (0.0, 0.0, 640_000.0, 640_000.0)
    assert count_windows(extent, 1.0) == 1_000_000
    some = list(itertools.islice(each_window(extent, 1.0), 5))
    assert [window.index for window in some] == list(range(5))
    with pytest.raises(InputError, match="1,000,000 windows"):
        plan_windows(extent, 1.0)


@pytest.mark.parametrize("side_m", [100.0, 768.0, 1000.0, 5000.0])
def test_as_many_windows_come_as_are_counted(side_m: float) -> None:
    extent = (0.0, 0.0, side_m, side_m / 2)
    assert len(list(each_window(extent, 1.0))) == count_windows(extent, 1.0)


def test_a_turned_picture_fills_less_than_its_bounds() -> None:
    extent = (0.0, 0.0, 100.0, 50.0)

    def turned(x: float, y: float) -> tuple[float, float]:
        return x - 0.1 * y, y + 0.1 * x

    assert filled_extent(extent, lambda x, y: (x, y)) == extent
    assert filled_extent(extent, turned) == pytest.approx((0, 10, 95, 50))
    # By a quarter, left is where bottom was; by an eighth, nothing fits.
    assert filled_extent(extent, lambda x, y: (-y, x)) == (-50, 0, 0, 100)
    assert filled_extent((0, 0, 50, 50), lambda x, y: (x - y, x + y)) is None
