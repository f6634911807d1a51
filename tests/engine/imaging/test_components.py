"""Connected areas, worked on in the part of the map that holds them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from socio_qgis.engine.imaging import components as p


@pytest.fixture(params=range(6))
def bits(request):
    """Blobs, some at the picture's edges; the last picture is empty."""
    noise = np.random.default_rng(request.param).random((90, 130), np.float32)
    blobs = cv2.GaussianBlur(noise, (0, 0), 3) > 0.54
    blobs[:, : 12 * request.param] = False
    return (blobs & (request.param < 5)).astype(np.uint8)


def test_pieces_are_those_of_the_whole_picture(bits):
    count, numbers = cv2.connectedComponents(bits, connectivity=4)
    found = p.connected_components(bits)
    everywhere = (slice(0, 90), slice(0, 130))
    assert np.array_equal(found.within(everywhere), numbers)
    for number in range(1, count):
        mask, part = found.component(number)
        assert np.array_equal(p.embedded(mask, part, everywhere), numbers == number)
        assert found.sizes[number] == np.count_nonzero(numbers == number)


def test_numbers_in_another_part_are_zero_where_there_are_none(bits):
    numbers = cv2.connectedComponents(bits, connectivity=4)[1]
    part = (slice(20, 70), slice(5, 100))
    assert np.array_equal(p.connected_components(bits).within(part), numbers[part])


@pytest.mark.parametrize("size", [3, 7])
def test_areas_of_numbers_are_opened_as_each_of_them_alone(bits, size):
    numbers = bits + 2 * (np.roll(bits, 30, axis=1) & ~bits & 1)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    opened = p.opened_areas(numbers, disc)
    for number in (1, 2):
        of_number = (numbers == number).astype(np.uint8)
        wide = cv2.copyMakeBorder(of_number, size, size, size, size, cv2.BORDER_REPLICATE)
        alone = cv2.morphologyEx(wide, cv2.MORPH_OPEN, disc)[size:-size, size:-size]
        assert np.array_equal(opened == number, alone > 0)


@pytest.mark.parametrize("size", [3, 7])
def test_closing_is_as_in_the_whole_picture(bits, size):
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    wide = cv2.copyMakeBorder(bits, size, size, size, size, cv2.BORDER_CONSTANT)
    whole = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, disc)[size:-size, size:-size]
    assert np.array_equal(p.closing(bits, disc), whole)


@pytest.mark.parametrize("connectivity", [4, 8])
@pytest.mark.parametrize("shape", [(1, 1), (1, 60), (40, 1), (90, 70)])
def test_boxes_and_areas_are_those_of_opencv(shape, connectivity):
    for share in (0.0, 0.2, 0.6, 1.0):
        bits = (np.random.default_rng(5).random(shape) < share).astype(np.uint8)
        found = p.connected_components(bits, connectivity)
        _, _, stats, _ = cv2.connectedComponentsWithStats(
            np.ascontiguousarray(bits[found.part]), connectivity=connectivity
        )
        assert np.array_equal(found.stats[1:], stats[1:])
        assert not found.stats[0].any()


def test_packed_components_are_the_same():
    bits = np.random.default_rng(3).random((40, 50)) < 0.4
    found = p.connected_components(bits)
    packed = found.packed()
    assert packed.numbers.dtype == np.uint16
    assert np.array_equal(packed.numbers, found.numbers)
    for one, other in zip(packed.component(2), found.component(2), strict=True):
        assert np.array_equal(one, other)


def test_components_in_several_bands_are_whole():
    bits = np.zeros((300, 30), bool)
    bits[:, 3:7] = bits[290:, 10:20] = True
    _, column, block = p.connected_components(bits).stats.tolist()
    assert column == [0, 0, 4, 300, 1200]
    assert block == [7, 290, 10, 10, 100]
