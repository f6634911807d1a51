"""Reads vector tiles (Mapbox Vector Tiles in the OpenMapTiles schema) into ground metres."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely

from socio_qgis.engine.reasoners.map_reader.sizes import BUILDING_SHARES
from socio_qgis.engine.reasoners.map_reader.tracer import KINDS_TAGS

Coordinates = npt.NDArray[np.float64]  # (n, 2), metres right of and below the tile's top left

_EARTH_M = 6378137.0
_WORLD_M = 2 * math.pi * _EARTH_M
_IN_BUILDINGS = {kind for kind, share in BUILDING_SHARES.items() if share >= 0.5}
_NAME_DISTANCE_M = 5.0  # a point this near to a polygon's centroid is its name
_KIND_OF_VALUE = {
    tag.split("/")[1]: kind for kind, tags in KINDS_TAGS.items() for tag in tags if tag[-1] != "*"
} | {"quarter": "residential", "lake": "water", "river": "water", "ocean": "water"}
_NARROW = {"parking_aisle", "driveway", "drive-through", "drive_through", "alley", "parking"}
_RAILS = {"rail", "light_rail", "subway", "tram", "narrow_gauge", "monorail", "funicular"}


@dataclass(frozen=True)
class Area:
    """One polygon that a map may fill or name."""

    polygon: Any  # shapely Polygon
    class_: str
    kind: str
    name: str
    name_kind: str  # what the point that names it says; "unknown" when it says nothing


@dataclass(frozen=True)
class Point:
    """A place or a point of interest."""

    x: float
    y: float
    class_: str
    name: str
    is_place: bool
    names_area: bool
    building: Area | None = None  # that it stands in alone, if such places mostly are buildings


@dataclass
class Tile:
    """One tile in ground metres, y down."""

    region: str
    x: int
    y: int
    size_m: float
    areas: list[Area] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    buildings: list[Coordinates] = field(default_factory=list)
    lines: dict[str, list[Coordinates]] = field(default_factory=dict)
    names: list[tuple[str, Coordinates]] = field(default_factory=list)


def list_tiles(root: Path) -> list[Path]:
    """All tiles below a folder (REGION/14/X/Y.pbf), sorted."""
    return sorted(root.glob("*/14/*/*.pbf"))


def is_held_out(path: Path, all_paths: list[Path]) -> bool:
    """Whether a tile is for validation: Uganda, and the easternmost tenth of other regions."""
    region = path.parts[-4]
    if region == "uganda":
        return True
    columns = sorted(int(p.parts[-2]) for p in all_paths if p.parts[-4] == region)
    return int(path.parts[-2]) >= columns[-max(1, len(columns) // 10)]


def kind_of_class(class_: str) -> str:
    """Kind of an OpenMapTiles class, which is the value of an OpenStreetMap tag."""
    return _KIND_OF_VALUE.get(class_, "unknown")


def read_tile(path: Path) -> Tile:
    """Read one tile.

    Raises:
        pyogrio.errors.DataSourceError: The file is no vector tile.
    """
    x, y = int(path.parts[-2]), int(path.stem)
    tiles = 2 ** int(path.parts[-3])
    merc = _WORLD_M / tiles
    left, top = x * merc - _WORLD_M / 2, _WORLD_M / 2 - y * merc
    ground = 1 / math.cosh((top - merc / 2) / _EARTH_M)
    tile = Tile(path.parts[-4], x, y, merc * ground)

    def to_metres(coordinates: Coordinates) -> Coordinates:
        return np.asarray((coordinates - (left, top)) * (ground, -ground))

    def layer(name: str) -> list[tuple[Any, dict[str, str]]]:
        if name not in layers:
            return []
        options = {"X": str(x), "Y": str(y), "Z": path.parts[-3], "METADATA_FILE": "", "CLIP": "NO"}
        meta, _, wkb, columns = pyogrio.raw.read(path, layer=name, **options)
        shapes = shapely.transform(shapely.from_wkb(wkb), to_metres)
        fields = [str(f) for f in meta["fields"]]
        records = zip(*columns) if len(columns) else ([] for _ in shapes)
        return [
            (shape, {f: str(v) for f, v in zip(fields, record) if v is not None})
            for shape, record in zip(shapes, records)
        ]

    layers = {str(name) for name, _ in pyogrio.list_layers(path)}
    _read_areas(tile, layer)
    for shape, tags in layer("transportation"):
        role = _line_role(tags)
        tile.lines.setdefault(role, []).extend(_lines_of(shape))
    for shape, _ in layer("waterway"):
        tile.lines.setdefault("waterway", []).extend(_lines_of(shape))
    for shape, tags in layer("transportation_name"):
        if "name:latin" in tags:
            tile.names.extend((tags["name:latin"], line) for line in _lines_of(shape))
    buildings = [part for shape, _ in layer("building") for part in _polygons_of(shape)]
    tile.buildings = [ring for part in buildings for ring in _rings_of(part)]
    _settle(tile, buildings)
    return tile


def _settle(tile: Tile, buildings: list[Any]) -> None:
    """Tell points which building they stand in alone."""
    if not buildings or not tile.points:
        return
    places = shapely.points([(p.x, p.y) for p in tile.points])
    pairs = shapely.STRtree(buildings).query(places, predicate="within").T
    crowds = np.bincount(pairs[:, 1], minlength=len(buildings))
    for point, building in pairs:
        of = tile.points[point]
        kind = kind_of_class(of.class_)
        is_alone = crowds[building] == 1 and not of.is_place and not of.names_area
        if is_alone and kind in _IN_BUILDINGS:
            area = Area(buildings[building], "building", kind, of.name, kind)
            tile.points[point] = replace(of, building=area)


def _read_areas(tile: Tile, layer: Any) -> None:
    raw: list[tuple[Any, str]] = []
    for name in ("landuse", "landcover", "park", "aeroway", "water"):
        for shape, tags in layer(name):
            class_ = tags.get("subclass") or tags.get("class", "")
            if shape.geom_type in ("Polygon", "MultiPolygon"):
                # Tiles carry a strip of their neighbours, which is none of their business.
                shape = shapely.clip_by_rect(shapely.make_valid(shape), 0, 0, *[tile.size_m] * 2)
                parts = shapely.get_parts(shape)
                raw.extend((p, class_) for p in parts if p.geom_type == "Polygon")
    found = [
        (shapely.get_parts(shape)[0], tags, layer_name == "place")
        for layer_name in ("poi", "place")
        for shape, tags in layer(layer_name)
        if "name:latin" in tags
    ]
    xy = np.array([(p.x, p.y) for p, _, _ in found]).reshape(-1, 2)
    naming = set()
    for polygon, class_ in raw:
        name, name_kind = "", "unknown"
        if len(xy):
            centre = polygon.centroid
            distance = np.hypot(xy[:, 0] - centre.x, xy[:, 1] - centre.y)
            nearest = int(distance.argmin())
            if distance[nearest] < _NAME_DISTANCE_M:
                tags = found[nearest][1]
                name = tags["name:latin"]
                name_kind = kind_of_class(tags.get("subclass") or tags.get("class", ""))
                naming.add(nearest)
        tile.areas.append(Area(polygon, class_, kind_of_class(class_), name, name_kind))
    for i, (point, tags, is_place) in enumerate(found):
        class_ = tags.get("subclass") or tags.get("class", "")
        tile.points.append(
            Point(point.x, point.y, class_, tags["name:latin"], is_place, i in naming)
        )


def _line_role(tags: dict[str, str]) -> str:
    class_ = tags.get("class", "minor")
    service = tags.get("service", "")
    if class_ in _RAILS:
        return "siding" if service else ("rail" if class_ == "rail" else "transit")
    if class_ == "service":
        return "aisle" if service in _NARROW else "service"
    if class_ in ("motorway", "trunk", "primary", "secondary", "tertiary"):
        return class_
    return class_ if class_ in ("path", "track", "pedestrian", "pier") else "minor"


def _lines_of(shape: Any) -> list[Coordinates]:
    return [
        shapely.get_coordinates(part)
        for part in shapely.get_parts(shape)
        if part.geom_type == "LineString"
    ]


def _polygons_of(shape: Any) -> list[Any]:
    return [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]


def _rings_of(polygon: Any) -> list[Coordinates]:
    return [shapely.get_coordinates(r) for r in (polygon.exterior, *polygon.interiors)]
