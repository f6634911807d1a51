"""Pictures worked on band by band."""

import cv2
import numpy as np
import pytest

from socio_qgis.engine.imaging.bands import BAND_PX, bands, in_bands, looked_up


@pytest.mark.parametrize("height", [1, BAND_PX - 1, BAND_PX, 2 * BAND_PX + 3])
@pytest.mark.parametrize("reach_px", [0, 3, BAND_PX + 1])
def test_bands_are_as_the_whole_picture_where_their_reach_is_told(height, reach_px):
    picture = np.random.default_rng(0).integers(0, 255, (height, 20, 3)).astype(np.uint8)
    square = np.ones((2 * reach_px + 1, 2 * reach_px + 1), np.uint8)
    dilated = in_bands(picture, reach_px, lambda band: cv2.dilate(band, square))
    assert np.array_equal(dilated, cv2.dilate(picture, square))


def test_bands_cover_each_row_once():
    picture = np.arange(2 * BAND_PX + 3)
    assert np.array_equal(np.concatenate([band for _, band in bands(picture)]), picture)
    assert all(np.array_equal(picture[rows], band) for rows, band in bands(picture))


def test_what_is_looked_up_is_as_indexed():
    random = np.random.default_rng(0)
    table = random.random(300).astype(np.float32)
    numbers = random.integers(0, 300, (2 * BAND_PX + 3, 20)).astype(np.uint16)
    assert np.array_equal(looked_up(table, numbers), table[numbers])
