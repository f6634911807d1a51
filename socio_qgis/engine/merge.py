"""Pieces of one place in overlapping windows become one polygon.

Two windows that overlap saw the same strip of ground. Pieces are the same place when they agree
in that strip, as an intersection over union. Touching is not enough: neighbours touch as well.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from .vectorise import Polygons

MIN_STRIP_IOU = 0.5


@dataclass(frozen=True)
class Piece:
    """What one window found of a place.

    Attributes:
        geometry: Polygon or MultiPolygon in the run's CRS.
        window: Index of the window.
        extent: The window's extent as a shapely box, in the run's CRS.
    """

    geometry: shapely.Geometry
    window: int
    extent: shapely.Geometry


def group(pieces: list[Piece]) -> list[list[int]]:
    """Indices of the pieces of each place, in the order of their first piece."""
    geometries: Polygons = np.array([piece.geometry for piece in pieces], object)
    windows = np.array([piece.window for piece in pieces])
    extents: Polygons = np.array([piece.extent for piece in pieces], object)
    first, second = _candidates(geometries)
    apart = windows[first] < windows[second]
    first, second = first[apart], second[apart]
    strips = shapely.intersection(extents[first], extents[second])
    one = shapely.intersection(geometries[first], strips)
    other = shapely.intersection(geometries[second], strips)
    shared = shapely.area(shapely.intersection(one, other))
    union = shapely.area(one) + shapely.area(other) - shared
    same = shared >= MIN_STRIP_IOU * np.maximum(union, 1e-9)
    return _components(len(pieces), first[same], second[same])


def _candidates(geometries: Polygons) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    if not len(geometries):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    first, second = shapely.STRtree(geometries).query(geometries, predicate="intersects")
    return first, second


def _components(
    count: int, first: npt.NDArray[np.int64], second: npt.NDArray[np.int64]
) -> list[list[int]]:
    parent = list(range(count))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in zip(first.tolist(), second.tolist(), strict=True):
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    groups: dict[int, list[int]] = {}
    for i in range(count):
        groups.setdefault(root(i), []).append(i)
    return list(groups.values())
