"""Elements of OpenStreetMap, as Overpass writes them with their geometry, to places and lines.

Points come of nodes, areas of closed ways and of multipolygons, whose rings are put together of
their members. What makes no area is left out and counted.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from ...core.cancel import NEVER, CancelToken
from ...core.map_data import AREAS, LAYERS, LINES, POINTS
from ...core.text import storable
from .overpass import AREA_KEYS, LINE_KEYS

MAX_TAGS, MAX_LETTERS = 100, 255  # of an element; OpenStreetMap's own limit of a key and a value
_GEOS = shapely.errors.ShapelyError
CHECK_EVERY = 1000  # elements
MULTIPOLYGONS = ("multipolygon", "boundary")
# Closed or not, they are no areas.
_LINE_TAGS = frozenset((
    "natural/coastline", "natural/cliff", "natural/ridge", "natural/arete", "natural/tree_row",
    "natural/valley", "natural/earth_bank", "man_made/pipeline", "man_made/embankment",
    "man_made/cutline", "power/line", "power/minor_line", "power/cable", "railway/rail",
))  # fmt: skip
_OF_SITES = frozenset((*AREA_KEYS, "boundary", "railway"))
# What says nothing of the place, and what may say something of a person.
_DROPPED = re.compile(
    r"(?:source|note|fixme|FIXME|created_by|phone|fax|mobile|email|website|url|image|contact|addr|"
    r"tiger|gnis|opening_hours|wikidata|wikipedia|wikimedia_commons|check_date|attribution)"
    r"(?::.*)?"
)


@dataclass(frozen=True)
class OsmFeature:
    """A place or line.

    Attributes:
        osm_id: Type and number of the element: "way/123".
        geometry: In EPSG:4326.
        tags: What OpenStreetMap says of it.
    """

    osm_id: str
    geometry: Any
    tags: Mapping[str, str]


@dataclass
class MapData:
    """The features of an area, by layer.

    Attributes:
        broken: How many elements make no shape and were left out.
    """

    layers: dict[str, list[OsmFeature]] = field(
        default_factory=lambda: {name: [] for name in LAYERS}
    )
    broken: int = 0

    def counts(self) -> dict[str, int]:
        """How many features each layer has."""
        return {name: len(features) for name, features in self.layers.items()}


def read_elements(elements: Iterable[Any], area: Any, cancel: CancelToken = NEVER) -> MapData:
    """Features of the elements that lie in an area, cut to it.

    Args:
        elements: As Overpass writes them; anything may be in them.
        area: Polygon or MultiPolygon in EPSG:4326.

    Raises:
        CancelledError: The token was set.
    """
    data, known = MapData(), set()
    shapely.prepare(area)
    for number, element in enumerate(elements):
        if number % CHECK_EVERY == 0:
            cancel.check()
        osm_id = _id_of(element)
        if not osm_id or osm_id in known:
            continue
        known.add(osm_id)
        tags = _tags_of(element)
        layer = _layer_of(element, tags) if tags else ""
        if not layer:
            continue
        try:
            shape = _SHAPES[element["type"]](element, layer)
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, _GEOS):
            data.broken += 1
            continue
        inside = _cut(shape, area, layer)
        if inside is not None:
            tags.pop("type", None)  # of the relation, not of the place
            data.layers[layer].append(OsmFeature(osm_id, inside, tags))
    return data


def _id_of(element: Any) -> str:
    """Type and number; empty where it is no element."""
    if not isinstance(element, dict) or element.get("type") not in list(_SHAPES):
        return ""
    number = element.get("id")
    return f"{element['type']}/{number}" if isinstance(number, int) else ""


def _tags_of(element: Mapping[str, Any]) -> dict[str, str]:
    """Its tags, as far as they are texts that say something."""
    tags = element.get("tags")
    pairs = tags.items() if isinstance(tags, dict) else ()
    kept = {
        storable(key)[:MAX_LETTERS]: storable(value)[:MAX_LETTERS].strip()
        for key, value in pairs
        if isinstance(value, str) and not _DROPPED.fullmatch(key)
    }
    found = {key: value for key, value in kept.items() if value and value != "no"}
    return dict(list(found.items())[:MAX_TAGS])


def _layer_of(element: Mapping[str, Any], tags: Mapping[str, str]) -> str:
    """The layer that it belongs to; empty for none."""
    kind = element["type"]
    if kind == "node":
        return POINTS
    if kind == "relation":
        return AREAS if tags.get("type") in MULTIPOLYGONS else ""
    own = {f"{key}/{tags[key]}" for key in _OF_SITES if key in tags}
    is_area = tags.get("area") == "yes" or bool(own - _LINE_TAGS)
    is_line = any(key in tags for key in LINE_KEYS)
    if is_area and (_is_closed(element) or not is_line):
        return AREAS
    return LINES if is_line else ""


def _is_closed(element: Mapping[str, Any]) -> bool:
    points = element.get("geometry")
    return isinstance(points, list) and len(points) > 3 and points[0] == points[-1]


def _point(element: Mapping[str, Any], layer: str) -> Any:
    return shapely.Point(_coordinates([element])[0])


def _way(element: Mapping[str, Any], layer: str) -> Any:
    coordinates = _coordinates(element["geometry"])
    if layer == LINES:
        return shapely.LineString(coordinates)
    if not _is_closed(element):
        raise ValueError("an area that is not closed")
    return _valid(shapely.Polygon(coordinates))


def _relation(element: Mapping[str, Any], layer: str) -> Any:
    rings: dict[str, list[Any]] = {"outer": [], "inner": []}
    for member in element["members"]:
        role = member.get("role") or "outer"
        if member.get("type") == "way" and role in rings:
            rings[role].append(shapely.LineString(_coordinates(member["geometry"])))
    outer = _filled(rings["outer"])
    inner = _filled(rings["inner"]) if rings["inner"] else shapely.Polygon()
    return _valid(shapely.difference(outer, inner))


def _filled(lines: list[Any]) -> Any:
    """The area inside the rings that lines make together.

    Raises:
        ValueError: A ring is not closed.
    """
    faces, cuts, dangles, invalid = shapely.polygonize_full([shapely.union_all(lines)])
    if any(shapely.get_num_geometries(rest) for rest in (cuts, dangles, invalid)):
        raise ValueError("a ring that is not closed")
    return shapely.union_all(shapely.get_parts(faces))


def _valid(area: Any) -> Any:
    if area.is_empty or not shapely.is_valid(area):
        raise ValueError("no area")
    return area


def _coordinates(points: list[Any]) -> list[tuple[float, float]]:
    found = [(float(point["lon"]), float(point["lat"])) for point in points]
    if not all(
        math.isfinite(x) and math.isfinite(y) and abs(x) <= 180 and abs(y) <= 90 for x, y in found
    ):
        raise ValueError("no place on Earth")
    return found


def _cut(shape: Any, area: Any, layer: str) -> Any:
    """What of a shape lies in the area; None for nothing."""
    if not shapely.intersects(area, shape):
        return None
    if shapely.covers(area, shape):
        return shape
    parts = shapely.get_parts(shapely.get_parts(shapely.intersection(shape, area)))
    kind = shapely.GeometryType.POLYGON if layer == AREAS else shapely.GeometryType.LINESTRING
    parts = parts[shapely.get_type_id(parts) == kind]
    if not len(parts):
        return None
    return (shapely.multipolygons if layer == AREAS else shapely.multilinestrings)(
        np.asarray(parts, object)
    )


_SHAPES = {"node": _point, "way": _way, "relation": _relation}
