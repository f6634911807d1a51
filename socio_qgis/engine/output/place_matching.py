"""Places that a run found, and when two outlines are the same place.

They are the same when they overlap, and a shared name or query says so too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

import numpy as np
import shapely

from ..contract import Polygons, WindowPolygon

MIN_OVERLAP = 0.5  # overlap coefficient of two outlines that are the same place
OTHER_NAME_IOU = 0.5  # where both have a name, and the names differ
OTHER_QUERY_IOU = 0.8  # where neither query nor name says that they are the same


class Labelled(Protocol):
    """Something with a label, which may be empty, and the queries that it answers."""

    @property
    def label(self) -> str:
        """The name on the map."""

    @property
    def queries(self) -> tuple[str, ...]:
        """As the user typed them."""


@dataclass(frozen=True)
class FoundPlace:
    """A place that a run found.

    Attributes:
        shape: In EPSG:4326.
        queries: All that it answers.
        best: The polygon with the highest score among those of its windows.
    """

    shape: shapely.Geometry
    queries: tuple[str, ...]
    best: WindowPolygon

    @property
    def label(self) -> str:
        """The name on the map."""
        return self.best.label


class Overlap(NamedTuple):
    """Two shapes that overlap.

    Attributes:
        new: Index of one shape.
        known: Index of the other shape.
        iou: Intersection over union.
        coefficient: Overlap coefficient: the intersection's share of the smaller shape.
        covered: The intersection's share of the known shape.
    """

    new: int
    known: int
    iou: float
    coefficient: float
    covered: float


def is_same_place(
    one: Labelled, other: Labelled, iou: float, coefficient: float, by_outline: bool = True
) -> bool:
    """Return whether two outlines are the same place.

    Args:
        iou: Intersection over union of the outlines.
        coefficient: Their overlap coefficient; it is high where the edge of an area cuts one.
        by_outline: Whether nearly equal outlines are enough.
    """
    names = _letters(one.label), _letters(other.label)
    has_same_name = bool(names[0]) and names[0] == names[1]
    if not has_same_name and not _folded(one.queries) & _folded(other.queries):
        return by_outline and iou >= OTHER_QUERY_IOU
    if all(names) and not has_same_name:
        return iou >= OTHER_NAME_IOU
    return coefficient >= MIN_OVERLAP


def merge_queries(places: Sequence[FoundPlace]) -> list[FoundPlace]:
    """Merge places that several queries found into one, with the outline of the highest score."""
    if len({query for place in places for query in place.queries}) < 2:
        return list(places)
    shapes: Polygons = np.array([place.shape for place in places], object)
    parent, merged = list(range(len(places))), list(places)

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    for overlap in find_overlaps(shapes, shapes):
        low, high = sorted((root(overlap.new), root(overlap.known)))
        one, other = merged[low], merged[high]
        # What one query found twice are two places, as in the merging of windows.
        if set(one.queries) & set(other.queries):
            continue
        if not is_same_place(one, other, overlap.iou, overlap.coefficient):
            continue
        best = max(one, other, key=lambda place: place.best.score)
        merged[low] = replace(best, queries=(*one.queries, *other.queries))
        parent[high] = low
    return [place for i, place in enumerate(merged) if parent[i] == i]


def find_overlaps(new: Polygons, known: Polygons) -> Iterator[Overlap]:
    """Yield the pairs of shapes that overlap, by descending IoU."""
    i, j = shapely.STRtree(known).query(new, predicate="intersects")
    common = shapely.area(new[i])
    differ = ~shapely.equals_exact(new[i], known[j])  # a repeated run finds equal shapes
    common[differ] = shapely.area(shapely.intersection(new[i][differ], known[j][differ]))
    i, j, common = i[common > 0], j[common > 0], common[common > 0]
    areas, known_areas = shapely.area(new[i]), shapely.area(known[j])
    iou = common / (areas + known_areas - common)
    coefficient, covered = common / np.minimum(areas, known_areas), common / known_areas
    order = np.argsort(-iou, kind="stable")
    columns = (values[order].tolist() for values in (i, j, iou, coefficient, covered))
    yield from map(Overlap, *columns)


def overlap_coefficient(one: shapely.Geometry, other: shapely.Geometry) -> float:
    """Return the intersection's share of the smaller of two shapes."""
    common = shapely.area(shapely.intersection(one, other))
    return float(common / min(shapely.area(one), shapely.area(other)))


def _letters(label: str) -> str:
    return "".join(letter for letter in label.casefold() if letter.isalnum())


def _folded(queries: Sequence[str]) -> set[str]:
    return {query.casefold() for query in queries}
