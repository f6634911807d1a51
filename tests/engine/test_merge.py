"""Pieces are one place when they agree in the strip that both windows saw."""

from __future__ import annotations

import itertools

import numpy as np
import shapely

from socio_qgis.engine.merge import Piece, places

LEFT, RIGHT = (0, 0, 100, 100), (80, 0, 180, 100)


def group(pieces: list[Piece]) -> list[list[int]]:
    """Indices of the pieces of each place."""
    numbers = {id(piece): i for i, piece in enumerate(pieces)}
    ordered = sorted(pieces, key=lambda piece: -piece.extent[3])
    return sorted(sorted(numbers[id(piece)] for piece in found) for found in places(ordered))


def piece(window: int, *bounds: float) -> Piece:
    return Piece(shapely.box(*bounds), window, (LEFT, RIGHT)[window])


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
        Piece(shapely.intersection(place, shapely.box(*extent)), i, extent)
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
                pieces.append(Piece(part, i, extent))
                truth.append(number)
    groups = group(pieces)
    assert len(groups) == len(places)
    assert all(len({truth[i] for i in members}) == 1 for members in groups)
