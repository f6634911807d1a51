"""The shift between map and imagery is estimated, or None if it is unclear."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from socio_qgis.engine.imaging import map_shift
from socio_qgis.engine.imaging.map_shift import estimate_shift_px

SIDE, MARGIN = 600, 150


def town(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Streets and houses as imagery and as a map, with a margin to shift in."""
    rng = np.random.default_rng(seed)
    side = SIDE + 2 * MARGIN
    aerial = np.full((side, side, 3), (80, 100, 70), np.uint8)
    map_ = np.full((side, side, 3), (242, 239, 233), np.uint8)
    for _ in range(30):
        ends = rng.integers(0, side, (2, 2)).tolist()
        cv2.line(aerial, *ends, (130, 130, 130), 9)
        cv2.line(map_, *ends, (255, 255, 255), 11)
    for x, y in rng.integers(0, side, (250, 2)).tolist():
        corners = cv2.boxPoints(((x, y), rng.uniform(10, 40, 2).tolist(), rng.uniform(0, 90)))
        grey = int(rng.integers(40, 220))
        cv2.fillPoly(aerial, [corners.astype(int)], (grey, grey, grey))
        cv2.fillPoly(map_, [corners.astype(int)], (217, 208, 201))
    noise = rng.normal(0, 12, aerial.shape)
    return np.clip(aerial + noise, 0, 255).astype(np.uint8), map_


def cut(picture: np.ndarray, x: int = 0, y: int = 0) -> np.ndarray:
    """The middle; moved so that the content lies x px further right and y px further down."""
    return np.ascontiguousarray(
        picture[MARGIN - y : MARGIN - y + SIDE, MARGIN - x : MARGIN - x + SIDE]
    )


@pytest.mark.parametrize("shift", [(0, 0), (12, -7), (-60, 35), (140, 120)])
def test_the_shift_is_found(shift):
    aerial, map_ = town()
    found = estimate_shift_px(cut(aerial), cut(map_, *shift))
    assert found == pytest.approx(shift, abs=3)


def test_pictures_that_were_compared_are_not_compared_again(monkeypatch):
    aerial, map_ = town(2)
    found = estimate_shift_px(cut(aerial), cut(map_, 20, 10))
    monkeypatch.setattr(map_shift, "_peak", lambda *_: pytest.fail("compared again"))
    assert estimate_shift_px(cut(aerial), cut(map_, 20, 10)) == found
    with pytest.raises(pytest.fail.Exception):
        estimate_shift_px(cut(aerial), cut(map_, 21, 10))


def test_a_map_with_more_pixels_gives_the_same_shift():
    aerial, map_ = town(1)
    large = cv2.resize(cut(map_, 20, 10), None, fx=2.5, fy=2.5, interpolation=cv2.INTER_CUBIC)
    assert estimate_shift_px(cut(aerial), large) == pytest.approx((20, 10), abs=3)


def test_another_place_has_no_shift():
    assert estimate_shift_px(cut(town(0)[0]), cut(town(5)[1])) is None


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_an_empty_map_has_no_shift(grey):
    aerial, _ = town()
    assert estimate_shift_px(cut(aerial), np.full((SIDE, SIDE, 3), grey, np.uint8)) is None


def test_noise_has_no_shift():
    rng = np.random.default_rng(2)
    one, other = rng.integers(0, 256, (2, 300, 500, 3), np.uint8)
    assert estimate_shift_px(one, other) is None


def test_tiny_pictures_are_no_error():
    small = np.zeros((9, 30, 3), np.uint8)
    assert estimate_shift_px(small, small) is None
