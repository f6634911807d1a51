"""Where everything of the synthetic town is: streets, places, buildings and trees, in metres.

The street network grows as towns do: a river, a few bent main roads, and between them blocks that
are split along their shorter side until they are small. All from one seed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from shapely import ops
from shapely.geometry import LineString, Polygon, box

from .fill import fill, fill_small
from .names import NAMES
from .shapes import SIZE_M, Place, Street, Town, axes, turned_box

MAIN_WIDTH_M, STREET_WIDTH_M, RIVER_WIDTH_M = 17.0, 9.0, 34.0


@dataclass(frozen=True)
class Kind:
    """A kind of place: its tag, function, share of a block, and how many a town has."""

    tag: str
    function: str
    area_m2: tuple[float, float]
    names: tuple[str, ...]


_LARGE = (
    ("tourism/zoo", "park and greenspace", (45_000, 90_000)),
    ("leisure/park", "park and greenspace", (18_000, 60_000)),
    ("amenity/hospital", "medical", (18_000, 50_000)),
    ("shop/mall", "commercial service", (18_000, 50_000)),
    ("leisure/sports_centre", "sport and cultural", (20_000, 50_000)),
    ("landuse/industrial", "industrial", (20_000, 60_000)),
    ("landuse/cemetery", "park and greenspace", (10_000, 30_000)),
    ("amenity/bus_station", "transportation", (8_000, 25_000)),
    ("amenity/school", "educational", (10_000, 26_000)),
    ("amenity/townhall", "administrative", (6_000, 16_000)),
)
# Of a few hundred to a few thousand square metres, as most places of a real map.
_SMALL_GROUNDS = (
    ("amenity/kindergarten", "educational", (1_600, 3_000)),
    ("leisure/park", "park and greenspace", (1_000, 3_500)),
    ("amenity/fuel", "commercial service", (900, 1_800)),
)
_SMALL_BUILDINGS = (
    ("shop/supermarket", "commercial service", (700, 1_500)),
    ("shop/convenience", "commercial service", (150, 300)),
    ("amenity/bank", "commercial service", (250, 600)),
    ("amenity/clinic", "medical", (300, 800)),
    ("amenity/pharmacy", "medical", (180, 350)),
    ("amenity/restaurant", "commercial service", (180, 500)),
    ("tourism/hotel", "commercial service", (400, 900)),
    ("amenity/library", "educational", (500, 1_000)),
)
BUILT_SHARE = 0.45  # of the ground that a small place in a building has
MIN_APART_M = 70.0  # between the middles of small places, so that their labels have room


def kinds_in(language: str) -> tuple[Kind, ...]:
    """Kinds of large places, with their names in a language of `NAMES`."""
    return tuple(Kind(*row, NAMES[language].places[row[0]]) for row in _LARGE)


KINDS = kinds_in("en")


def lay_out(
    seed: int, kinds: Sequence[Kind] | None = None, language: str = "en", small: bool = False
) -> Town:
    """Make a town; the same arguments give the same town.

    Args:
        kinds: Its large places; by default those that every town has, named in its language.
        language: Of its names, a key of `NAMES`.
        small: Whether it has small places, too, on parts of blocks and in buildings.
    """
    named = NAMES[language]
    rng = np.random.default_rng(seed)
    area = box(0, 0, SIZE_M, SIZE_M)
    bank = _bent(rng, (0, rng.uniform(0.62, 0.8)), (1, rng.uniform(0.15, 0.35)), 0.09)
    river = bank.buffer(RIVER_WIDTH_M / 2).intersection(area.buffer(60))
    town = Town(seed, river, language)
    mains = [
        _bent(rng, (0, rng.uniform(0.25, 0.4)), (1, rng.uniform(0.6, 0.75)), 0.05),
        _bent(rng, (rng.uniform(0.28, 0.42), 0), (rng.uniform(0.25, 0.5), 1), 0.05),
        _bent(rng, (rng.uniform(0.68, 0.8), 0), (rng.uniform(0.62, 0.85), 1), 0.05),
        _bent(rng, (0, rng.uniform(0.84, 0.92)), (1, rng.uniform(0.82, 0.94)), 0.03),
    ]
    stems = list(rng.permutation(named.stems))
    town.streets += [Street(named.main.format(stems.pop()), m, MAIN_WIDTH_M) for m in mains]
    frame = LineString(area.exterior.coords)
    faces = ops.polygonize(ops.unary_union([frame, bank, *mains]))
    for face in faces:
        _split(rng, face, town, stems)
    # Only main roads cross the river.
    town.streets[len(mains) :] = [
        replace(street, line=bit)
        for street in town.streets[len(mains) :]
        for bit in shapely.get_parts(street.line.difference(town.river.buffer(10)))
        if bit.length > 20
    ]
    streets = shapely.union_all([s.line.buffer(s.width_m / 2 + 2.5) for s in town.streets])
    blocked = streets.union(town.river.buffer(8))
    blocks = [part for block in town.blocks for part in _parts(block.difference(blocked), 1500)]
    town.blocks = blocks
    _place(rng, town, kinds or kinds_in(language), small)
    return town


def _bent(
    rng: np.random.Generator, start: tuple[float, float], end: tuple[float, float], bend: float
) -> LineString:
    """A smooth line across the town, ends in shares of its size."""
    t = np.linspace(-0.05, 1.05, 60)
    one, two = np.array(start), np.array(end)
    along = one + t[:, None] * (two - one)
    normal = np.array([-(two - one)[1], (two - one)[0]]) / np.linalg.norm(two - one)
    waves = np.zeros_like(t)
    for k in (1, 2, 3):
        waves += rng.normal(0, bend / k) * np.sin(k * math.pi * t + rng.uniform(0, 6.3))
    return LineString((along + waves[:, None] * normal) * SIZE_M)


def _parts(geometry: shapely.Geometry, min_area_m2: float) -> list[Polygon]:
    return [
        p for p in shapely.get_parts(geometry) if p.geom_type == "Polygon" and p.area > min_area_m2
    ]


def _cut(polygon: Polygon, share: float, turn_rad: float = 0.0) -> LineString:
    """A line across the longer side, at a share of it."""
    along, across, length, width = axes(polygon)
    centre = np.array(polygon.minimum_rotated_rectangle.centroid.coords[0])
    middle = centre + along * (share - 0.5) * length
    c, s = math.cos(turn_rad), math.sin(turn_rad)
    direction = np.array([c * across[0] - s * across[1], s * across[0] + c * across[1]])
    return LineString([middle - direction * width, middle + direction * width])


def _split(rng: np.random.Generator, polygon: Polygon, town: Town, stems: list[str]) -> None:
    """Split a block by streets until it is small; some stay large, for parks and the like."""
    stop = rng.uniform(13_000, 24_000) if rng.random() < 0.8 else rng.uniform(40_000, 70_000)
    width = axes(polygon)[3]
    if polygon.area < stop or width < 70:
        town.blocks.append(polygon)
        return
    line = _cut(polygon, rng.uniform(0.42, 0.58), rng.normal(0, 0.06))
    inside = line.intersection(polygon)
    parts = _parts(ops.split(polygon, line), 0)
    if len(parts) < 2 or inside.geom_type != "LineString":
        town.blocks.append(polygon)
        return
    lanes = NAMES[town.language].lanes
    name = str(rng.choice(lanes)).format(stems.pop()) if stems else ""
    town.streets.append(Street(name, inside, STREET_WIDTH_M))
    for part in parts:
        _split(rng, part, town, stems)


def _place(rng: np.random.Generator, town: Town, kinds: Sequence[Kind], small: bool) -> None:
    """Give blocks to places; what is left is residential."""
    named = NAMES[town.language]
    inner = box(60, 60, SIZE_M - 60, SIZE_M - 60)
    free = [b for b in town.blocks if b.within(box(5, 5, SIZE_M - 5, SIZE_M - 5))]
    rest = [b for b in town.blocks if b not in free]
    for kind in kinds:
        low, high = kind.area_m2
        for name in kind.names:
            central = [b for b in free if b.centroid.within(inner)]
            fitting = [b for b in central if low <= b.area <= 1.9 * high]
            fitting = fitting or [max(central, key=lambda block: block.area)]
            block = fitting[int(rng.integers(len(fitting)))]
            free.remove(block)
            outline = block
            if block.area > 1.25 * low and kind.tag != "tourism/zoo":
                one, *others = _parts(ops.split(block, _cut(block, rng.uniform(0.5, 0.68))), 1)
                outline = one.buffer(-1.0)
                rest += others
            labelled = name != named.unlabelled
            town.places.append(Place(name, kind.tag, kind.function, outline, labelled))
            fill(rng, town, kind.tag, outline)
    if small:
        free = _place_small(rng, town, free, inner)
    for number, block in enumerate([*free, *rest]):
        if number % 6 == 2 and block.area > 9_000 and block.within(inner):
            first = named.stems.index(rng.choice(named.stems))
            names = [named.estate.format(s) for s in named.stems[first:] + named.stems[:first]]
            taken = {place.name for place in town.places}
            name = next(name for name in names if name not in taken)
            town.places.append(Place(name, "landuse/residential", "residential", block))
        fill(rng, town, "landuse/residential", block)


def _place_small(
    rng: np.random.Generator, town: Town, free: list[Polygon], inner: Polygon
) -> list[Polygon]:
    """Give corners of blocks to small places; return what is left of the blocks."""
    left = [free[number] for number in rng.permutation(len(free))]
    for rows, is_building in ((_SMALL_GROUNDS, False), (_SMALL_BUILDINGS, True)):
        for tag, function, area_m2 in rows:
            for name in NAMES[town.language].small[tag]:
                wanted_m2 = rng.uniform(*area_m2)
                ground_m2 = wanted_m2 / (BUILT_SHARE if is_building else 1)
                block = next(b for b in left if _has_room(town, b, ground_m2, inner))
                left.remove(block)
                ground, *others = _corner(block, ground_m2)
                left += others  # last, so that no block is taken twice before all were once
                outline = _building(ground, wanted_m2) if is_building else ground.buffer(-1.0)
                town.places.append(Place(name, tag, function, outline, is_building=is_building))
                if is_building:
                    town.buildings.append(outline)
                fill_small(rng, town, tag, ground)
    return left


def _has_room(town: Town, block: Polygon, ground_m2: float, inner: Polygon) -> bool:
    if block.area < 2.5 * ground_m2 or not block.within(inner):
        return False
    corner = _corner(block, ground_m2)[0].centroid
    return all(place.outline.centroid.distance(corner) > MIN_APART_M for place in town.places)


def _corner(block: Polygon, area_m2: float) -> list[Polygon]:
    """About so much of a block's corner, and the rest of the block."""
    end, *others = _parts(ops.split(block, _cut(block, 2 * area_m2 / block.area)), 1)
    corner, *more = _parts(ops.split(end, _cut(end, 0.5)), 1)
    return [corner, *more, *others]


def _building(ground: Polygon, area_m2: float) -> Polygon:
    """A rectangle in the middle of a ground, along its longer side."""
    along, _, length, width = axes(ground)
    shrink = math.sqrt(area_m2 / (length * width))
    x, y = ground.centroid.coords[0]
    return turned_box((x, y), length * shrink, width * shrink, math.atan2(along[1], along[0]))
