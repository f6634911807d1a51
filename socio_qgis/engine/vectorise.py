"""Masks to polygons that cover exactly the mask's pixels, fast.

The outline of a pixel mask is made of horizontal and vertical cracks between pixels. Only its
corners are needed: sorted by row, each two neighbours bound a horizontal crack; sorted by column,
each two bound a vertical one. Following both alternately gives the rings. Foreground is
4-connected. Where two pixels touch only at a corner, the corner counts twice, and a ring that
would touch itself there is split, so that every polygon is valid.

All polygons are arrays of shapely geometries with x right and y down, in pixels, until
`georeference` brings them to a CRS.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from .seams import Mask

Polygons = npt.NDArray[np.object_]
_Ints = npt.NDArray[np.int64]


def polygonize(mask: Mask) -> Polygons:
    """Polygons of a (H, W) mask, one a 4-connected component, holes kept."""
    edges = _directed_edges(mask)
    if edges is None:
        return np.array([], object)
    xy, start_of_ring = _rings(*edges)
    ring_of = np.repeat(np.arange(len(start_of_ring)), np.diff(np.append(start_of_ring, len(xy))))
    rings = shapely.linearrings(xy.astype(float), indices=ring_of)
    component = _component_of_ring(mask, xy, start_of_ring)
    is_hole = _doubled_areas(xy, start_of_ring) < 0
    order = np.lexsort((is_hole, component))  # of each component the shell first, then its holes
    return np.asarray(shapely.polygons(rings[order], indices=component[order]), object)


def polygonize_many(masks: Sequence[Mask]) -> list[Polygons]:
    """Polygons of each of many masks, traced in one go from a sheet of their cut-outs."""
    cuts = [_bounds(mask) for mask in masks]
    heights = [y2 - y1 for _, y1, _, y2 in cuts]
    tops = np.concatenate([[0], np.cumsum(np.array(heights, int) + 1)])  # a blank row between
    sheet = np.zeros((int(tops[-1]), max((x2 - x1 for x1, _, x2, _ in cuts), default=0)), bool)
    for mask, top, (x1, y1, x2, y2) in zip(masks, tops, cuts, strict=False):
        sheet[top : top + y2 - y1, : x2 - x1] = mask[y1:y2, x1:x2]
    polygons = polygonize(sheet)
    owner = np.searchsorted(tops, shapely.bounds(polygons)[:, 1], "right") - 1
    return [
        georeference(polygons[owner == i], (x1, 1, 0, y1 - top, 0, 1))
        for i, (top, (x1, y1, _, _)) in enumerate(zip(tops, cuts, strict=False))
    ]


def simplify(polygons: Polygons, tolerance: float) -> Polygons:
    """Drop vertices within a tolerance; slower and safer only for what becomes invalid."""
    simple = np.asarray(shapely.simplify(polygons, tolerance, preserve_topology=False), object)
    bad = ~shapely.is_valid(simple) | shapely.is_empty(simple)
    bad |= shapely.get_type_id(simple) != shapely.get_type_id(polygons)
    if bad.any():
        simple[bad] = shapely.simplify(polygons[bad], tolerance, preserve_topology=True)
    return simple


def georeference(
    polygons: Polygons, geotransform: tuple[float, float, float, float, float, float]
) -> Polygons:
    """Bring pixel coordinates to a CRS by a geotransform in GDAL's order."""
    x0, x_per_column, x_per_row, y0, y_per_column, y_per_row = geotransform
    matrix = np.array([[x_per_column, y_per_column], [x_per_row, y_per_row]])
    return np.asarray(shapely.transform(polygons, lambda xy: xy @ matrix + (x0, y0)), object)


def _bounds(mask: Mask) -> tuple[int, int, int, int]:
    rows = np.flatnonzero(mask.any(axis=1))
    if not len(rows):
        return 0, 0, 0, 0
    columns = np.flatnonzero(mask[rows[0] : rows[-1] + 1].any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _directed_edges(mask: Mask) -> tuple[_Ints, _Ints, _Ints, _Ints] | None:
    """Horizontal cracks with the mask on their right (y down): x1, x2, y and the next crack."""
    padded = np.pad(np.asarray(mask, np.uint8), 1)
    crack = padded[1:] ^ padded[:-1]  # above each pixel of a row of corners
    left, right = crack[:, :-1], crack[:, 1:]
    upper_left, upper_right = padded[:-1, :-1], padded[:-1, 1:]
    saddle = left & right & (upper_left ^ upper_right)
    at = np.flatnonzero((left ^ right) | saddle)
    if not len(at):
        return None
    width = crack.shape[1] - 1
    twice = saddle.ravel()[at].astype(bool)
    # Of a doubled corner the first ends the crack on its left, the second begins the right one.
    # Down a column, the one joined to the upper crack must come first: that is the second one
    # where the upper right pixel is set.
    swap = twice & upper_right.ravel()[at].astype(bool)
    times = np.where(twice, 2, 1)
    first = np.cumsum(times) - times
    at = np.repeat(at, times)
    y, x = np.divmod(at, width)
    by_column = np.argsort(x, kind="stable")
    place = np.empty(len(at), np.int64)
    place[by_column] = np.arange(len(at))
    upper, lower = first[swap], first[swap] + 1
    place[upper], place[lower] = place[lower].copy(), place[upper].copy()
    by_column[place] = np.arange(len(at))
    vertical_partner = by_column[place ^ 1]
    # Corners 2k and 2k + 1 bound crack k. It runs rightwards where the pixel below is set.
    rightwards = padded[y[::2] + 1, x[::2] + 1].astype(bool)
    start = np.arange(0, len(at), 2) + ~rightwards
    following = vertical_partner[start ^ 1] >> 1
    return x[start], x[start ^ 1], y[::2], following


def _rings(x1: _Ints, x2: _Ints, y: _Ints, following: _Ints) -> tuple[_Ints, _Ints]:
    """Corners (n, 2) ring by ring, and where each ring starts."""
    step = following.tolist()
    seen = bytearray(len(step))
    order: list[int] = []
    starts: list[int] = []
    crack = 0
    while (crack := seen.find(0, crack)) >= 0:
        starts.append(len(order))
        at = crack
        while not seen[at]:
            seen[at] = 1
            order.append(at)
            at = step[at]
    xy = np.empty((2 * len(order), 2), np.int64)
    xy[::2, 0], xy[1::2, 0] = x1[order], x2[order]
    xy[::2, 1] = xy[1::2, 1] = y[order]
    return _split_at_touches(xy, 2 * np.array(starts, np.int64))


def _split_at_touches(xy: _Ints, starts: _Ints) -> tuple[_Ints, _Ints]:
    """Split rings that pass a corner twice into rings that don't."""
    lengths = np.diff(np.append(starts, len(xy)))
    ring_of = np.repeat(np.arange(len(starts)), lengths)
    key = (ring_of * (xy[:, 1].max() + 1) + xy[:, 1]) * (xy[:, 0].max() + 1) + xy[:, 0]
    ordered = np.sort(key)
    repeated = ordered[1:][ordered[1:] == ordered[:-1]]
    if not len(repeated):
        return xy, starts
    touching = np.zeros(len(starts), bool)
    touching[ring_of[np.isin(key, repeated)]] = True
    pieces = [xy[s : s + n] for s, n in zip(starts[~touching], lengths[~touching], strict=True)]
    for s, n in zip(starts[touching], lengths[touching], strict=True):
        pieces += _simple_loops([tuple(corner) for corner in xy[s : s + n].tolist()])
    new_lengths = np.array([len(piece) for piece in pieces])
    return np.concatenate(pieces), np.cumsum(new_lengths) - new_lengths


def _simple_loops(ring: list[tuple[int, int]]) -> list[_Ints]:
    loops: list[_Ints] = []
    path: list[tuple[int, int]] = []
    position: dict[tuple[int, int], int] = {}
    for corner in ring:
        if corner in position:
            since = position[corner]
            loops.append(np.array(path[since:]))
            for passed in path[since:]:
                del position[passed]
            del path[since:]
        position[corner] = len(path)
        path.append(corner)
    return [*loops, np.array(path)]


def _doubled_areas(xy: _Ints, starts: _Ints) -> _Ints:
    """Twice the signed area of each ring: positive for shells, negative for holes."""
    after = np.roll(xy, -1, axis=0)
    ends = np.append(starts[1:], len(xy)) - 1
    after[ends] = xy[starts]
    return np.asarray(np.add.reduceat(xy[:, 0] * after[:, 1] - after[:, 0] * xy[:, 1], starts))


def _component_of_ring(mask: Mask, xy: _Ints, starts: _Ints) -> _Ints:
    """Index of the 4-connected component that each ring bounds, from 0."""
    labels = cv2.connectedComponents(np.asarray(mask, np.uint8), connectivity=4)[1]
    # Rings may start with a vertical step where they were split: look for a horizontal one.
    here, after = xy[starts], xy[starts + 1]
    vertical = here[:, 1] != after[:, 1]
    here[vertical], after[vertical] = xy[starts + 1][vertical], xy[starts + 2][vertical]
    rightwards = after[:, 0] > here[:, 0]
    column = np.where(rightwards, here[:, 0], here[:, 0] - 1)
    row = np.where(rightwards, here[:, 1], here[:, 1] - 1)
    return np.asarray(labels[row, column] - 1, np.int64)
