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

from .fill import fill
from .shapes import SIZE_M, Place, Street, Town, axes

MAIN_WIDTH_M, STREET_WIDTH_M, RIVER_WIDTH_M = 17.0, 9.0, 34.0

_STREETS = (
    "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper",
    "Kestrel", "Linden", "Maple", "Nutmeg", "Oak", "Poplar", "Quince", "Rowan", "Sorrel", "Tansy",
    "Umber", "Violet", "Willow", "Yarrow", "Aster", "Briar", "Clover", "Daisy", "Fern", "Heather",
)  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """A kind of place: its tag, function, share of a block, and how many a town has."""

    tag: str
    function: str
    area_m2: tuple[float, float]
    names: tuple[str, ...]


KINDS = (
    Kind("tourism/zoo", "park and greenspace", (45_000, 90_000), ("Otterbrook Zoo",)),
    Kind("leisure/park", "park and greenspace", (18_000, 60_000), ("Harbour Park", "Mill Park")),
    Kind("amenity/hospital", "medical", (18_000, 50_000), ("St Anne Hospital",)),
    Kind("shop/mall", "commercial service", (18_000, 50_000), ("Riverside Mall",)),
    Kind("leisure/sports_centre", "sport and cultural", (20_000, 50_000),
         ("Northfield Sports Ground",)),
    Kind("landuse/industrial", "industrial", (20_000, 60_000), ("Eastgate Industrial Park",)),
    Kind("landuse/cemetery", "park and greenspace", (10_000, 30_000), ("Hillcrest Cemetery",)),
    Kind("amenity/bus_station", "transportation", (8_000, 25_000), ("Central Bus Station",)),
    Kind("amenity/school", "educational", (10_000, 26_000),
         ("Larkfield Elementary School", "Weston High School", "Marlow Academy")),
    Kind("amenity/townhall", "administrative", (6_000, 16_000), ("Town Hall",)),
)  # fmt: skip


def lay_out(seed: int, kinds: Sequence[Kind] = KINDS) -> Town:
    """Make a town with places of these kinds; the same seed gives the same town."""
    rng = np.random.default_rng(seed)
    area = box(0, 0, SIZE_M, SIZE_M)
    bank = _bent(rng, (0, rng.uniform(0.62, 0.8)), (1, rng.uniform(0.15, 0.35)), 0.09)
    town = Town(seed, bank.buffer(RIVER_WIDTH_M / 2).intersection(area.buffer(60)))
    mains = [
        _bent(rng, (0, rng.uniform(0.25, 0.4)), (1, rng.uniform(0.6, 0.75)), 0.05),
        _bent(rng, (rng.uniform(0.28, 0.42), 0), (rng.uniform(0.25, 0.5), 1), 0.05),
        _bent(rng, (rng.uniform(0.68, 0.8), 0), (rng.uniform(0.62, 0.85), 1), 0.05),
        _bent(rng, (0, rng.uniform(0.84, 0.92)), (1, rng.uniform(0.82, 0.94)), 0.03),
    ]
    names = list(rng.permutation(_STREETS))
    town.streets += [Street(f"{names.pop()} Avenue", line, MAIN_WIDTH_M) for line in mains]
    frame = LineString(area.exterior.coords)
    faces = ops.polygonize(ops.unary_union([frame, bank, *mains]))
    for face in faces:
        _split(rng, face, town, names)
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
    _place(rng, town, kinds)
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


def _split(rng: np.random.Generator, polygon: Polygon, town: Town, names: list[str]) -> None:
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
    name = f"{names.pop()} {rng.choice(['Street', 'Lane', 'Road'])}" if names else ""
    town.streets.append(Street(name, inside, STREET_WIDTH_M))
    for part in parts:
        _split(rng, part, town, names)


def _place(rng: np.random.Generator, town: Town, kinds: Sequence[Kind]) -> None:
    """Give blocks to places; what is left is residential."""
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
            labelled = name != "Marlow Academy"
            town.places.append(Place(name, kind.tag, kind.function, outline, labelled))
            fill(rng, town, kind.tag, outline)
    for number, block in enumerate([*free, *rest]):
        if number % 6 == 2 and block.area > 9_000 and block.within(inner):
            first = _STREETS.index(rng.choice(_STREETS))
            names = [f"{street} Estate" for street in _STREETS[first:] + _STREETS[:first]]
            taken = {place.name for place in town.places}
            name = next(name for name in names if name not in taken)
            town.places.append(Place(name, "landuse/residential", "residential", block))
        fill(rng, town, "landuse/residential", block)
