"""Pieces are one place when they agree in the strip that both windows saw."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import shapely

from socio_qgis.engine.contract import WindowPolygon
from socio_qgis.engine.imaging.window_merge import group_by_place

LEFT, RIGHT = (0, 0, 100, 100), (80, 0, 180, 100)


def group(pieces: list[WindowPolygon]) -> list[list[int]]:
    """Indices of the pieces of each place."""
    numbers = {id(piece): i for i, piece in enumerate(pieces)}
    ordered = sorted(pieces, key=lambda piece: -piece.extent[3])
    return sorted(
        sorted(numbers[id(piece)] for piece in found) for found in group_by_place(ordered)
    )


def piece(window: int, *bounds: float) -> WindowPolygon:
    return WindowPolygon(shapely.box(*bounds), window, (LEFT, RIGHT)[window])


def test_pieces_that_agree_in_the_shared_strip_are_one() -> None:
    assert group([piece(0, 50, 10, 100, 30), piece(1, 80, 10, 120, 30)]) == [[0, 1]]


def test_pieces_that_agree_by_less_than_half_stay_apart() -> None:
    assert group([piece(0, 50, 10, 100, 30), piece(1, 80, 25, 120, 60)]) == [[0], [1]]


def test_neighbours_that_only_touch_stay_apart() -> None:
    assert group([piece(0, 50, 10, 100, 30), piece(1, 80, 30, 120, 50)]) == [[0], [1]]
    assert group([piece(0, 50, 10, 100, 30), piece(1, 100, 10, 120, 30)]) == [[0], [1]]


def test_what_one_window_says_twice_stays_two() -> None:
    assert group([piece(0, 10, 10, 30, 30), piece(0, 10, 10, 30, 30)]) == [[0], [1]]


def test_a_place_in_all_four_windows_of_a_corner_is_one() -> None:
    extents = [(x, y, x + 100, y + 100) for x in (0, 80) for y in (0, 80)]
    place = shapely.box(60, 60, 120, 120)
    pieces = [
        WindowPolygon(shapely.intersection(place, shapely.box(*extent)), i, extent)
        for i, extent in enumerate(extents)
    ]
    assert group(pieces) == [[0, 1, 2, 3]]


def test_nothing_gives_no_groups() -> None:
    assert group([]) == []


def test_random_places_over_many_windows_count_once() -> None:
    random = np.random.default_rng(7)
    extents = [(x, y, x + 100, y + 100) for x in range(0, 401, 80) for y in range(0, 401, 80)]
    cells = itertools.product(range(0, 480, 24), repeat=2)
    # Places in a grid of cells: some touch their neighbours, none overlap.
    places = [
        shapely.box(x + random.integers(0, 3), y + random.integers(0, 3), x + 24, y + 24)
        for x, y in cells
    ]
    pieces, truth = [], []
    for number, place in enumerate(places):
        for i, extent in enumerate(extents):
            part = shapely.intersection(place, shapely.box(*extent))
            if part.area:
                pieces.append(WindowPolygon(part, i, extent))
                truth.append(number)
    groups = group(pieces)
    assert len(groups) == len(places)
    assert all(len({truth[i] for i in members}) == 1 for members in groups)


def test_a_sliver_at_the_border_belongs_to_the_place_that_it_lies_in() -> None:
    assert group([piece(0, 97, 10, 100, 30), piece(1, 94, 9, 130, 31)]) == [[0, 1]]
    assert group([piece(0, 97, 10, 100, 30), piece(1, 99, 9, 130, 31)]) == [[0], [1]]


def test_a_building_at_the_border_is_not_swallowed_by_its_campus() -> None:
    campus, building = (60, 5, 140, 95), (90, 40, 110, 60)
    pieces = [
        piece(0, 60, 5, 100, 95),
        piece(0, 90, 40, 100, 60),
        piece(1, *(80, *campus[1:])),
        piece(1, *building),
    ]
    assert group(pieces) == [[0, 2], [1, 3]]


def test_a_place_found_at_two_scales_counts_once() -> None:
    whole, part = (0, 0, 400, 400), (100, 100, 200, 200)
    coarse, fine = shapely.box(120, 118, 160, 171), shapely.box(121, 120, 160, 170)
    pieces = [WindowPolygon(coarse, 0, whole), WindowPolygon(fine, 1, part)]
    assert group(pieces) == [[0, 1]]


def test_pieces_of_two_queries_stay_apart() -> None:
    pieces = [
        WindowPolygon(shapely.box(50, 10, 100, 30), 0, LEFT, "school"),
        WindowPolygon(shapely.box(80, 10, 120, 30), 1, RIGHT, "park"),
    ]
    assert group(pieces) == [[0], [1]]


@pytest.mark.parametrize(("jitter_px", "touching"), [(0, False), (0, True), (1, False), (3, True)])
def test_counts_are_exact_though_windows_disagree_about_edges(
    jitter_px: int, touching: bool
) -> None:
    """Windows of 768 px with 128 px in common; each sees a place's edges a little elsewhere.

    A window says nothing of a place of which it sees less than a tenth.
    """
    random = np.random.default_rng(11)
    size, stride, cell = 768, 640, 110
    extents = [
        (x, y, x + size, y + size)
        for y in range(2 * stride, -1, -stride)
        for x in range(0, 3 * stride, stride)
    ]
    corners = range(0, 2 * stride + size - cell, cell)
    kept = [at for at in itertools.product(corners, corners) if random.random() < 0.7]
    sides = [(cell, cell) if touching else random.integers(20, cell - 8, 2) for _ in kept]
    truth = [shapely.box(x, y, x + w, y + h) for (x, y), (w, h) in zip(kept, sides, strict=True)]
    pieces = []
    for i, extent in enumerate(extents):
        frame = shapely.box(*extent)
        for place in truth:
            part = place.intersection(frame)
            if part.area >= 0.1 * place.area:
                moved = np.array(part.bounds) + random.uniform(-jitter_px, jitter_px, 4)
                pieces.append(WindowPolygon(shapely.box(*moved).intersection(frame), i, extent))
    assert len(pieces) > 1.2 * len(truth)
    assert len(group(pieces)) == len(truth)


def test_places_far_above_are_let_go_of_while_the_area_goes_on() -> None:
    taken = 0

    def rows():
        nonlocal taken
        for row in range(1000):
            top = -80.0 * row
            for column in range(3):
                taken += 1
                extent = (80.0 * column, top - 100, 80.0 * column + 100, top)
                yield WindowPolygon(
                    shapely.box(extent[0] + 30, top - 60, extent[0] + 60, top - 30),
                    3 * row + column,
                    extent,
                )

    found = group_by_place(rows())
    for number, _ in enumerate(found):
        assert taken - number <= 4 * 3
    assert number + 1 == 3000
