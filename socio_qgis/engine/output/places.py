"""When two outlines are one place: they overlap, and query or name say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import shapely

from ..contract import Polygons, WindowPolygon

SAME_SHARE = 0.5  # of the smaller one of two outlines, to be one place
OTHER_NAME_IOU = 0.5  # where both have a name, and not the same one
OTHER_QUERY_IOU = 0.8  # where neither query nor name says that they are one place


class Named(Protocol):
    """What has a name, perhaps an empty one, and queries that mean it."""

    @property
    def label(self) -> str:
        """As the map has it."""

    @property
    def queries(self) -> tuple[str, ...]:
        """As the user typed them."""


@dataclass(frozen=True)
class Place:
    """A place that a run found.

    Attributes:
        shape: In EPSG:4326.
        queries: All that mean it.
        best: The best of its pieces.
    """

    shape: shapely.Geometry
    queries: tuple[str, ...]
    best: WindowPolygon

    @property
    def label(self) -> str:
        """As the map has it."""
        return self.best.label


def is_same(one: Named, other: Named, iou: float, share: float, by_outline: bool = True) -> bool:
    """Whether two outlines are one place.

    Args:
        iou: Of the outlines.
        share: Of the smaller one, which they have in common: an area may cut a place.
        by_outline: Whether equal outlines are enough.
    """
    names = _letters(one.label), _letters(other.label)
    are_named_alike = bool(names[0]) and names[0] == names[1]
    if not are_named_alike and not _folded(one.queries) & _folded(other.queries):
        return by_outline and iou >= OTHER_QUERY_IOU
    if all(names) and not are_named_alike:
        return iou >= OTHER_NAME_IOU
    return share >= SAME_SHARE


def one_each(places: Sequence[Place]) -> list[Place]:
    """Several queries that mean the same polygon give one place, with the best one's outline."""
    if len({query for place in places for query in place.queries}) < 2:
        return list(places)
    shapes: Polygons = np.array([place.shape for place in places], object)
    into, merged = list(range(len(places))), list(places)

    def root(i: int) -> int:
        while into[i] != i:
            i = into[i]
        return i

    for i, j, iou, share, _ in pairs_of(shapes, shapes):
        low, high = sorted((root(i), root(j)))
        one, other = merged[low], merged[high]
        # What one query found twice are two places, as the merging of windows has it.
        if set(one.queries) & set(other.queries) or not is_same(one, other, iou, share):
            continue
        best = max(one, other, key=lambda place: place.best.score)
        merged[low] = replace(best, queries=(*one.queries, *other.queries))
        into[high] = low
    return [place for i, place in enumerate(merged) if into[i] == i]


def pairs_of(new: Polygons, known: Polygons) -> Iterator[tuple[int, int, float, float, float]]:
    """Pairs of shapes that overlap, those that agree best first.

    Yields:
        Both indices, the IoU, the share of the smaller one that they have in common, and the share
        of the known one.
    """
    i, j = shapely.STRtree(known).query(new, predicate="intersects")
    common = shapely.area(new[i])
    differ = ~shapely.equals_exact(new[i], known[j])  # a run that is repeated finds the very same
    common[differ] = shapely.area(shapely.intersection(new[i][differ], known[j][differ]))
    i, j, common = i[common > 0], j[common > 0], common[common > 0]
    areas, known_areas = shapely.area(new[i]), shapely.area(known[j])
    iou = common / (areas + known_areas - common)
    share, inside = common / np.minimum(areas, known_areas), common / known_areas
    order = np.argsort(-iou, kind="stable")
    yield from zip(*(values[order].tolist() for values in (i, j, iou, share, inside)), strict=True)


def share_of(one: shapely.Geometry, other: shapely.Geometry) -> float:
    """The share of the smaller one of two shapes that they have in common."""
    common = shapely.area(shapely.intersection(one, other))
    return float(common / min(shapely.area(one), shapely.area(other)))


def _letters(label: str) -> str:
    return "".join(letter for letter in label.casefold() if letter.isalnum())


def _folded(queries: Sequence[str]) -> set[str]:
    return {query.casefold() for query in queries}
