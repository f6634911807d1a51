"""Pictures by their distinct colours."""

import cv2
import numpy as np

from socio_qgis.engine.imaging.indexed import IndexedPicture, is_flat


def test_a_picture_is_its_colours_by_number():
    rgb = np.random.default_rng(0).integers(0, 3, (40, 50, 3)).astype(np.uint8) * 127
    picture = IndexedPicture.of(rgb)
    assert len(picture.rgb) == len(np.unique(rgb.reshape(-1, 3), axis=0))
    assert np.array_equal(picture.rgb[picture.numbers], rgb)
    lab = cv2.cvtColor(rgb.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    assert np.allclose(picture.lab[picture.numbers], lab, atol=1e-3)
    near = np.abs(lab - lab[7, 9]).max(axis=2) <= 60
    assert np.array_equal(picture.is_near(lab[7, 9], 60)[picture.numbers], near)
    assert picture.counts(picture.numbers[near])[picture.is_near(lab[7, 9], 60)].sum() == near.sum()


def test_even_is_what_is_like_its_neighbours():
    rgb = np.full((20, 30, 3), 200, np.uint8)
    rgb[:, 15:] = (90, 200, 90)
    rgb[4, 4] += 1
    assert np.flatnonzero(~IndexedPicture.of(rgb).is_even.all(axis=0)).tolist() == [14, 15]


def test_flat_is_what_is_the_four_pixels_around():
    rgb = np.full((300, 40, 3), 200, np.uint8)  # of three bands
    rgb[128, 7] = (200, 200, 201)
    speck = [(127, 7), (128, 6), (128, 7), (128, 8), (129, 7)]
    expected = np.zeros(rgb.shape[:2], bool)
    expected[1:-1, 1:-1] = True
    expected[tuple(np.transpose(speck))] = False
    assert np.array_equal(is_flat(rgb), expected)


def test_more_colours_than_two_bytes_can_number():
    codes = np.arange(300 * 256, dtype=np.uint32).reshape(300, 256)
    rgb = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=2).astype(np.uint8)
    picture = IndexedPicture.of(rgb)
    assert len(picture.rgb) == codes.size
    assert np.array_equal(picture.rgb[picture.numbers], rgb)
