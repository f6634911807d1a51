"""Restrictions of queries, answered by geometry once the places of the whole area are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..contract import SAME_PLACE_IOU, Polygons, WindowPolygon
from ..language.line_search import has_areas
from ..language.messages import Messages
from ..language.restrictions import Near, Rank, Restriction, Rule, Side, Size
from ..language.vocabulary import Vocabulary

Place = tuple[shapely.Geometry, WindowPolygon]

# Chosen by hand.
TOWARDS = 0.38  # cosine of the widest angle (67.5°) that is still on the north of a line
MIN_ALONG = 0.5  # length of a line in an area that it runs through, in sides of a square as large


@dataclass(frozen=True)
class _Applied:
    """What came of a restriction; `fitting` is None where it could not be answered."""

    query: str
    restriction: Restriction
    total: int
    fitting: int | None


class RestrictedQueries:
    """Holds back places of queries with restrictions until all are there.

    Args:
        queries: Of the run.

    Attributes:
        places: What others are near of, or on a side of.
        references: Those of them that are to be looked for besides.
    """

    def __init__(self, queries: Sequence[str]) -> None:
        vocabulary = Vocabulary.load()
        of = {query: vocabulary.interpret(query).restrictions for query in queries}
        self._restrictions = {query: own for query, own in of.items() if own}
        rules = [one.rule for own in self._restrictions.values() for one in own]
        places = [one.place for one in rules if isinstance(one, (Near, Side)) and one.place]
        self.places = tuple(dict.fromkeys(places))
        self.references = tuple(place for place in self.places if place not in of)
        self._needed: dict[str, list[shapely.Geometry]] = {place: [] for place in self.places}
        self._lines: dict[str, list[shapely.Geometry]] = {place: [] for place in self.places}
        self._held: dict[str, list[Place]] = {query: [] for query in self._restrictions}
        self._applied: list[_Applied] = []

    def add_lines(self, lines: Mapping[str, shapely.Geometry]) -> None:
        """Take lines of map layers that a window has, by place."""
        for place, line in lines.items():
            self._lines[place] += shapely.get_parts(line).tolist()

    def passed(self, places: Sequence[Place]) -> list[Place]:
        """Take places; return those that no restriction concerns."""
        passed = []
        for shape, best in places:
            if best.query in self._needed:
                self._needed[best.query].append(shape)
            if best.query in self._held and best.level != "name":  # "Largest Park", a café
                self._held[best.query].append((shape, best))
            elif best.query not in self.references:
                passed.append((shape, best))
        return passed

    def fitting(self, aoi: shapely.Geometry) -> Iterator[list[Place]]:
        """Of each query with restrictions the places that fit; call it after the last place."""
        for query, restrictions in self._restrictions.items():
            places = self._held[query]
            if places:  # of those that fit otherwise, the largest
                for one in sorted(restrictions, key=lambda one: _is_of_all(one.rule)):
                    places = self._apply(query, one, places, aoi)
            yield places

    @property
    def found(self) -> dict[str, int]:
        """Number of places by query, before restrictions."""
        return {query: len(places) for query, places in self._held.items()}

    def texts(self, language: str) -> list[str]:
        """How each restriction was understood, and what came of it."""
        messages = Messages(language)
        return [_text(messages, one) for one in self._applied]

    def _apply(
        self, query: str, restriction: Restriction, places: list[Place], aoi: shapely.Geometry
    ) -> list[Place]:
        shapes: Polygons = np.array([shape for shape, _ in places], object)
        rule = restriction.rule
        others: Polygons = np.array([], object)
        if isinstance(rule, (Near, Side)) and rule.place:
            others = self._around(rule.place)
            if not len(others):
                self._applied.append(_Applied(query, restriction, len(places), None))
                return places
        kept = [places[i] for i in _fitting(rule, shapes, others, aoi).tolist()]
        self._applied.append(_Applied(query, restriction, len(places), len(kept)))
        return kept

    def _around(self, place: str) -> Polygons:
        """Shapes of a place: areas, or lines and the areas of water that they run through."""
        areas: Polygons = np.array(self._needed[place], object)
        if not self._lines[place]:
            return areas
        lines: Polygons = np.array(self._lines[place], object)
        if len(areas) and has_areas(place):
            inside = shapely.length(shapely.intersection(areas, shapely.union_all(lines)))
            areas = areas[inside > MIN_ALONG * np.sqrt(shapely.area(areas))]
            lines = np.concatenate([lines, areas])
        return lines


def _is_of_all(rule: Rule) -> bool:
    """Whether a rule compares places with each other."""
    return isinstance(rule, Rank) or (isinstance(rule, Near) and rule.within_m is None)


def _fitting(
    rule: Rule, shapes: Polygons, others: Polygons, aoi: shapely.Geometry
) -> npt.NDArray[np.int64]:
    """Numbers of the places that fit a rule."""
    areas = shapely.area(shapes)
    if isinstance(rule, Size):
        least, most = rule.least_m2 or 0.0, rule.most_m2 or np.inf
        return np.flatnonzero((areas >= least) & (areas <= most))
    if isinstance(rule, Rank):
        order = np.argsort(-areas if rule.is_largest else areas, kind="stable")
        return np.sort(order[: rule.count])
    if isinstance(rule, Near):
        distances = _distances(shapes, others)
        if rule.within_m is not None:
            return np.flatnonzero(distances <= rule.within_m)
        return np.sort(np.argsort(distances, kind="stable")[: rule.count])
    centres = shapely.get_coordinates(shapely.centroid(shapes))
    away = np.zeros(len(shapes))
    if rule.place:
        beyond = centres - _nearest_points(centres, others)
        if (shapely.get_dimensions(others) == 1).any():  # a line goes on where the map ends
            away = TOWARDS * np.hypot(*beyond.T)
    else:
        xmin, ymin, xmax, ymax = aoi.bounds
        beyond = centres - ((xmin + xmax) / 2, (ymin + ymax) / 2)
    axis, sign = {"north": (1, 1), "south": (1, -1), "east": (0, 1), "west": (0, -1)}[rule.side]
    return np.flatnonzero(sign * beyond[:, axis] > away)


def _distances(shapes: Polygons, others: Polygons) -> np.ndarray:
    """Distance of each place from the nearest other one that is not itself."""
    tree, found = shapely.STRtree(others), np.full(len(shapes), np.inf)
    is_area = shapely.get_dimensions(others) == 2  # only an area may be the place itself
    for i, shape in enumerate(shapes):
        touching = tree.query(shape, predicate="intersects")
        touching = touching[is_area[touching]]
        both = shapely.area(shapely.intersection(others[touching], shape))
        union = shapely.area(others[touching]) + shape.area - both
        same = touching[both > SAME_PLACE_IOU * union]
        rest = np.delete(others, same) if len(same) else others
        if len(same):
            found[i] = shapely.distance(rest, shape).min(initial=np.inf)
        else:
            found[i] = shapely.distance(others[tree.nearest(shape)], shape)
    return found


def _nearest_points(centres: np.ndarray, others: Polygons) -> np.ndarray:
    """Of each centre the nearest point of the others; the middle of an area that it lies in."""
    at = shapely.points(centres)
    nearest = others[shapely.STRtree(others).nearest(at)]
    lines = shapely.shortest_line(nearest, at)
    points = shapely.get_coordinates(shapely.get_point(lines, 0))
    inside = (shapely.length(lines) == 0) & (shapely.area(nearest) > 0)
    points[inside] = shapely.get_coordinates(shapely.centroid(nearest[inside]))
    return np.asarray(points)


def _text(messages: Messages, one: _Applied) -> str:
    words, query, rule = one.restriction.words, one.query, one.restriction.rule
    if one.fitting is None:
        place = rule.place if isinstance(rule, (Near, Side)) else ""
        return messages.text("unanswered", words=words, query=query, place=place)
    counts = {"count": str(one.fitting), "total": str(one.total)}
    return messages.text("restricted", words=words, query=query, rule=messages.rule(rule), **counts)
