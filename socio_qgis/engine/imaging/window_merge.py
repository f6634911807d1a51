"""Pieces of one place in overlapping windows become one polygon.

Two windows that overlap saw the same strip of ground. Pieces are the same place when they agree
in that strip, as an intersection over union. Touching is not enough: neighbours touch as well.
A fragment that a window's border cuts off, and that agrees with nothing in the other window,
belongs to the piece that it mostly lies in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import numpy as np
import numpy.typing as npt
import shapely

from ..contract import Polygons, WindowPolygon

MIN_STRIP_IOU = 0.5
MIN_INSIDE = 0.5  # of a piece that its window's border cuts, to belong to the other window's piece
BORDER_SHARE = 0.01  # of a window's side, beside its border


def places(pieces: Iterable[WindowPolygon]) -> Iterator[list[WindowPolygon]]:
    """Group pieces by place, from the top of the area down.

    Holds no more than the rows of windows that still overlap what comes, so its memory does not
    grow with the height of the area.

    Args:
        pieces: Sorted by the upper edge of their windows, highest first.
    """
    open_: list[list[WindowPolygon]] = []
    for top, row in groupby(pieces, key=lambda piece: piece.extent[3]):
        closed = [group for group in open_ if min(piece.extent[1] for piece in group) >= top]
        yield from closed
        ids = {id(group) for group in closed}
        open_ = _joined([group for group in open_ if id(group) not in ids], list(row))
    yield from open_


def united(groups: Sequence[list[WindowPolygon]]) -> Polygons:
    """The shape of each place; places with as many pieces are united in one call."""
    sizes = np.array([len(group) for group in groups], int)
    shapes: Polygons = np.array([group[0].geometry for group in groups], object)
    for size in np.unique(sizes[sizes > 1]).tolist():
        alike = np.flatnonzero(sizes == size)
        pieces = [[piece.geometry for piece in groups[i]] for i in alike.tolist()]
        shapes[alike] = shapely.union_all(np.array(pieces, object), axis=1)
    return shapes


def _joined(
    groups: list[list[WindowPolygon]], new: list[WindowPolygon]
) -> list[list[WindowPolygon]]:
    """The groups with the pieces of another row of windows, in the order of their first piece."""
    pieces: list[WindowPolygon] = []
    parent: list[int] = []
    for group in groups:
        parent += [len(pieces)] * len(group)
        pieces += group
    start = len(pieces)
    pieces += new
    parent += range(start, len(pieces))
    first, second = _same(pieces, start)

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in zip(first.tolist(), second.tolist(), strict=True):
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    joined: dict[int, list[WindowPolygon]] = {}
    for i, piece in enumerate(pieces):
        joined.setdefault(root(i), []).append(piece)
    return list(joined.values())


def _same(
    pieces: list[WindowPolygon], start: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Pairs of pieces that are one place, each with at least one of pieces[start:]."""
    geometries: Polygons = np.array([piece.geometry for piece in pieces], object)
    new, other = shapely.STRtree(geometries).query(geometries[start:], predicate="intersects")
    new += start
    numbers = {query: i for i, query in enumerate({piece.query for piece in pieces})}
    queries = np.array([numbers[piece.query] for piece in pieces])
    windows = np.array([piece.window for piece in pieces])
    once = (windows[new] != windows[other]) & ((other < start) | (other < new))
    once &= queries[new] == queries[other]
    new, other = new[once], other[once]
    bounds = np.array([piece.extent for piece in pieces], float).reshape(-1, 4)
    low = np.maximum(bounds[new, :2], bounds[other, :2])
    high = np.minimum(bounds[new, 2:], bounds[other, 2:])
    apart = (high <= low).any(axis=1)
    low, high = np.where(apart[:, None], high, low), np.where(apart[:, None], low, high)
    # What both have in common lies in the strip, since each lies in its own window.
    shared = shapely.area(shapely.intersection(geometries[new], geometries[other]))
    union = _area_within(geometries[new], low, high) + _area_within(geometries[other], low, high)
    union -= shared
    same = ~apart & (shared >= MIN_STRIP_IOU * np.maximum(union, 1e-9))
    # A window sees little of what its border cuts, and draws that badly.
    matched = {
        pair
        for a, b in zip(new[same].tolist(), other[same].tolist(), strict=True)
        for pair in ((a, pieces[b].window), (b, pieces[a].window))
    }
    areas, cut = shapely.area(geometries), _cut(geometries, bounds)
    for fragment, whole in ((new, other), (other, new)):
        mostly = ~same & ~apart & cut[fragment] & (shared >= MIN_INSIDE * areas[fragment])
        for i in np.flatnonzero(mostly & (areas[fragment] > 0)).tolist():
            same[i] = (int(fragment[i]), pieces[int(whole[i])].window) not in matched
    return new[same], other[same]


def _area_within(
    geometries: Polygons, low: npt.NDArray[np.float64], high: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Areas within boxes of these corners; only what leaves its box needs to be cut."""
    bounds, areas = shapely.bounds(geometries), shapely.area(geometries)
    leaves = (bounds[:, :2] < low).any(axis=1) | (bounds[:, 2:] > high).any(axis=1)
    strips = shapely.box(*low[leaves].T, *high[leaves].T)
    areas[leaves] = shapely.area(shapely.intersection(geometries[leaves], strips))
    return np.asarray(areas)


def _cut(geometries: Polygons, extents: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Which pieces reach the border of their window."""
    bounds = shapely.bounds(geometries)
    near = BORDER_SHARE * (extents[:, 2:] - extents[:, :2])
    low = bounds[:, :2] <= extents[:, :2] + near
    high = bounds[:, 2:] >= extents[:, 2:] - near
    return np.asarray((low | high).any(axis=1))
