"""Merges polygons of one place in overlapping windows.

Two windows that overlap show the same strip of ground. Their polygons are the same place if they
agree in that strip, by intersection over union. Touching is not enough, since neighbours touch too.
A fragment that the border of a window cuts off, and that agrees with nothing in the other window,
belongs to the polygon that it mostly lies in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import numpy as np
import numpy.typing as npt
import shapely

from ..contract import Polygons, WindowPolygon

MIN_STRIP_IOU = 0.5
MIN_INSIDE = 0.5  # share of a fragment that lies in the polygon it belongs to
BORDER_SHARE = 0.01  # of a window's side: what reaches this close to the border is cut by it


def group_by_place(polygons: Iterable[WindowPolygon]) -> Iterator[list[WindowPolygon]]:
    """Group polygons by place, from the top of the area down.

    Only rows of windows that still overlap the next row are in memory, so that memory does not grow
    with the height of the area.

    Args:
        polygons: Sorted by the upper edge of their windows, highest first.

    Yields:
        The polygons of each place.
    """
    open_: list[list[WindowPolygon]] = []
    for top, row in groupby(polygons, key=lambda polygon: polygon.extent[3]):
        closed = [group for group in open_ if min(polygon.extent[1] for polygon in group) >= top]
        yield from closed
        ids = {id(group) for group in closed}
        open_ = _add_row([group for group in open_ if id(group) not in ids], list(row))
    yield from open_


def union_groups(groups: Sequence[list[WindowPolygon]]) -> Polygons:
    """Return the union of each group, computed in one call per size of group."""
    sizes = np.array([len(group) for group in groups], int)
    shapes: Polygons = np.array([group[0].geometry for group in groups], object)
    for size in np.unique(sizes[sizes > 1]).tolist():
        same_size = np.flatnonzero(sizes == size)
        parts = [[polygon.geometry for polygon in groups[i]] for i in same_size.tolist()]
        shapes[same_size] = shapely.union_all(np.array(parts, object), axis=1)
    return shapes


def _add_row(
    groups: list[list[WindowPolygon]], row: list[WindowPolygon]
) -> list[list[WindowPolygon]]:
    """Add the polygons of a row of windows to groups, in the order of their first polygon."""
    polygons: list[WindowPolygon] = []
    parent: list[int] = []
    for group in groups:
        parent += [len(polygons)] * len(group)
        polygons += group
    start = len(polygons)
    polygons += row
    parent += range(start, len(polygons))
    first, second = _find_matches(polygons, start)

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in zip(first.tolist(), second.tolist(), strict=True):
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    merged: dict[int, list[WindowPolygon]] = {}
    for i, polygon in enumerate(polygons):
        merged.setdefault(root(i), []).append(polygon)
    return list(merged.values())


def _find_matches(
    polygons: list[WindowPolygon], start: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return index pairs of polygons of the same place, each with one of polygons[start:]."""
    geometries: Polygons = np.array([polygon.geometry for polygon in polygons], object)
    new, other = shapely.STRtree(geometries).query(geometries[start:], predicate="intersects")
    new += start
    numbers = {query: i for i, query in enumerate({polygon.query for polygon in polygons})}
    queries = np.array([numbers[polygon.query] for polygon in polygons])
    windows = np.array([polygon.window for polygon in polygons])
    once = (windows[new] != windows[other]) & ((other < start) | (other < new))
    once &= queries[new] == queries[other]
    new, other = new[once], other[once]
    bounds = np.array([polygon.extent for polygon in polygons], float).reshape(-1, 4)
    low = np.maximum(bounds[new, :2], bounds[other, :2])
    high = np.minimum(bounds[new, 2:], bounds[other, 2:])
    apart = (high <= low).any(axis=1)
    low, high = np.where(apart[:, None], high, low), np.where(apart[:, None], low, high)
    # The intersection lies in the strip, since each polygon lies in its own window.
    shared = shapely.area(shapely.intersection(geometries[new], geometries[other]))
    union = _area_within(geometries[new], low, high) + _area_within(geometries[other], low, high)
    union -= shared
    same = ~apart & (shared >= MIN_STRIP_IOU * np.maximum(union, 1e-9))
    # A window shows little of a place that its border cuts, and the outline is poor there.
    matched = {
        pair
        for a, b in zip(new[same].tolist(), other[same].tolist(), strict=True)
        for pair in ((a, polygons[b].window), (b, polygons[a].window))
    }
    areas, is_cut = shapely.area(geometries), _reaches_border(geometries, bounds)
    for fragment, whole in ((new, other), (other, new)):
        mostly = ~same & ~apart & is_cut[fragment] & (shared >= MIN_INSIDE * areas[fragment])
        for i in np.flatnonzero(mostly & (areas[fragment] > 0)).tolist():
            same[i] = (int(fragment[i]), polygons[int(whole[i])].window) not in matched
    return new[same], other[same]


def _area_within(
    geometries: Polygons, low: npt.NDArray[np.float64], high: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return areas within boxes with these corners; only polygons that leave theirs are cut."""
    bounds, areas = shapely.bounds(geometries), shapely.area(geometries)
    leaves = (bounds[:, :2] < low).any(axis=1) | (bounds[:, 2:] > high).any(axis=1)
    strips = shapely.box(*low[leaves].T, *high[leaves].T)
    areas[leaves] = shapely.area(shapely.intersection(geometries[leaves], strips))
    return np.asarray(areas)


def _reaches_border(
    geometries: Polygons, extents: npt.NDArray[np.float64]
) -> npt.NDArray[np.bool_]:
    """Return which polygons reach the border of their window."""
    bounds = shapely.bounds(geometries)
    near = BORDER_SHARE * (extents[:, 2:] - extents[:, :2])
    low = bounds[:, :2] <= extents[:, :2] + near
    high = bounds[:, 2:] >= extents[:, 2:] - near
    return np.asarray((low | high).any(axis=1))
