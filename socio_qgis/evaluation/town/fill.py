"""What stands on a block: houses along streets, halls, pitches, car parks, paths and trees."""

from __future__ import annotations

import math

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon

from .shapes import Town, axes, turned_box


def fill(rng: np.random.Generator, town: Town, tag: str, outline: Polygon) -> None:
    """Fill a block as its kind asks for."""
    if tag == "landuse/residential":
        _houses(rng, town, outline)
    elif tag == "amenity/school":
        _halls(rng, town, outline, 3, (38, 60), (14, 20), 0.3)
        _pitch(rng, town, outline, (90, 55))
        _parking(rng, town, outline, 0.16)
        _trees(rng, town, outline, 14, edge=True)
    elif tag == "amenity/hospital":
        _halls(rng, town, outline, 4, (45, 75), (20, 30), 0.5)
        _parking(rng, town, outline, 0.22)
        _trees(rng, town, outline, 26, edge=True)
    elif tag == "shop/mall":
        _halls(rng, town, outline, 2, (90, 130), (45, 65), 0.55)
        _parking(rng, town, outline, 0.5)
        _trees(rng, town, outline, 12, edge=True)
    elif tag == "landuse/industrial":
        _halls(rng, town, outline, 7, (55, 95), (26, 44), 0.8)
        _parking(rng, town, outline, 0.15)
    elif tag == "leisure/sports_centre":
        _pitch(rng, town, outline, (105, 68))
        _pitch(rng, town, outline, (105, 68))
        _halls(rng, town, outline, 1, (40, 55), (20, 28), 0.5)
        _parking(rng, town, outline, 0.14)
        _trees(rng, town, outline, 30, edge=True)
    elif tag in ("leisure/park", "tourism/zoo"):
        _pond(rng, town, outline)
        _ways(rng, town, outline)
        if tag == "tourism/zoo":
            _halls(rng, town, outline, 9, (14, 28), (10, 18), 0.9)
        _trees(rng, town, outline, int(outline.area / 190))
    elif tag == "landuse/cemetery":
        _rows(town, outline)
        _trees(rng, town, outline, int(outline.area / 320))
    else:  # town hall, bus station
        _halls(rng, town, outline, 2, (32, 55), (14, 20), 0.5)
        _parking(rng, town, outline, 0.35)
        _trees(rng, town, outline, 12, edge=True)


def fill_small(rng: np.random.Generator, town: Town, tag: str, ground: Polygon) -> None:
    """Fill the ground of a small place; the building that it is in is there."""
    if tag == "leisure/park":
        fill(rng, town, tag, ground)
    elif tag == "amenity/kindergarten":
        _halls(rng, town, ground, 1, (18, 26), (10, 14), 0.3)
        _trees(rng, town, ground, 12, edge=True)
    elif tag == "amenity/fuel":
        _halls(rng, town, ground, 1, (12, 16), (8, 10), 0.3)
        _parking(rng, town, ground, 0.3)
    else:
        _trees(rng, town, ground, 6, edge=True)


def _direction(outline: Polygon) -> tuple[np.ndarray, np.ndarray, float, float, float]:
    along, across, length, width = axes(outline)
    return along, across, length, width, math.atan2(along[1], along[0])


def _free(town: Town, shape: Polygon, outline: Polygon, gap_m: float) -> bool:
    if not shape.within(outline.buffer(-2)):
        return False
    taken = [*town.buildings[-80:], *town.pitches[-6:], *town.parkings[-6:], *town.ponds[-3:]]
    return not any(shape.distance(other) < gap_m for other in taken)


def _houses(rng: np.random.Generator, town: Town, outline: Polygon) -> None:
    """Houses in one or two rows along the block's edge, gardens behind them."""
    inner = outline.buffer(-14)
    for ring in shapely.get_parts(inner.boundary if not inner.is_empty else inner):
        at = rng.uniform(0, 10)
        while at < ring.length:
            one, two = ring.interpolate(at), ring.interpolate(min(at + 1.0, ring.length))
            angle = math.atan2(two.y - one.y, two.x - one.x)
            size = rng.uniform(11, 17), rng.uniform(8, 11)
            house = turned_box((one.x, one.y), *size, angle)
            if _free(town, house, outline, 3.0):
                town.buildings.append(house)
            at += size[0] + rng.uniform(4, 11)
    _trees(rng, town, outline, int(outline.area / 330))


def _halls(
    rng: np.random.Generator, town: Town, outline: Polygon, count: int,
    length_m: tuple[float, float], width_m: tuple[float, float], spread: float,
) -> None:  # fmt: skip
    along, across, length, width, angle = _direction(outline)
    centre = np.array(outline.centroid.coords[0]) - along * length * (0.5 - spread / 2) * 0.5
    placed = 0
    for attempt in range(count * 14):
        shrink = 0.97**attempt
        at = centre + along * rng.uniform(-0.5, 0.5) * length * spread
        at = at + across * rng.uniform(-0.4, 0.4) * width
        turn = angle + (math.pi / 2 if rng.random() < 0.35 else 0)
        size = rng.uniform(*length_m) * shrink, rng.uniform(*width_m) * shrink
        hall = turned_box((at[0], at[1]), *size, turn)
        if _free(town, hall, outline, 5.0):
            town.buildings.append(hall)
            placed += 1
        if placed == count:
            return


def _pitch(
    rng: np.random.Generator, town: Town, outline: Polygon, size_m: tuple[float, float]
) -> None:
    along, across, length, width, angle = _direction(outline)
    centre = np.array(outline.centroid.coords[0])
    for attempt in range(60):
        shrink = 0.985**attempt
        at = (
            centre
            + along * rng.uniform(-0.4, 0.45) * length
            + across * rng.uniform(-0.3, 0.3) * width
        )
        turn = angle + (math.pi / 2 if attempt % 2 else 0)
        pitch = turned_box((at[0], at[1]), size_m[0] * shrink, size_m[1] * shrink, turn)
        if _free(town, pitch, outline, 6.0):
            town.pitches.append(pitch)
            return


def _parking(rng: np.random.Generator, town: Town, outline: Polygon, share: float) -> None:
    """A car park in the largest corner that is free."""
    along, across, length, width, angle = _direction(outline)
    centre = np.array(outline.centroid.coords[0])
    side = math.sqrt(outline.area * share)
    for attempt in range(60):
        shrink = 0.975**attempt
        at = (
            centre
            + along * rng.uniform(-0.5, 0.5) * length
            + across * rng.uniform(-0.5, 0.5) * width
        )
        lot = turned_box((at[0], at[1]), side * 1.35 * shrink, side / 1.35 * shrink, angle)
        if _free(town, lot, outline, 3.0):
            town.parkings.append(lot)
            return


def _pond(rng: np.random.Generator, town: Town, outline: Polygon) -> None:
    along, _, length, width, _ = _direction(outline)
    centre = np.array(outline.centroid.coords[0]) + along * length * rng.uniform(-0.2, 0.2)
    angles = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    radius = width * 0.16 * (1 + 0.25 * np.sin(2 * angles + 1) + 0.12 * np.sin(5 * angles))
    pond = Polygon(
        np.c_[centre[0] + radius * 1.4 * np.cos(angles), centre[1] + radius * np.sin(angles)]
    )
    if pond.within(outline):
        town.ponds.append(pond)


def _ways(rng: np.random.Generator, town: Town, outline: Polygon) -> None:
    """A round way inside the edge, and ways across that swing."""
    inner = outline.buffer(-14).buffer(-10).buffer(10)
    town.paths += [
        LineString(part.exterior.coords) for part in shapely.get_parts(inner) if not part.is_empty
    ]
    _, across, _, width, _ = _direction(outline)
    centre = np.array(outline.centroid.coords[0])
    for _ in range(3):
        turn = rng.uniform(0, math.pi)
        direction = np.array([math.cos(turn), math.sin(turn)])
        t = np.linspace(-1, 1, 30)
        swing = np.sin(t * rng.uniform(2, 4)) * width * 0.06
        line = LineString(centre + t[:, None] * direction * 400 + swing[:, None] * across)
        clipped = line.intersection(outline)
        clipped = clipped.difference(shapely.union_all(town.ponds[-1:]).buffer(4))
        town.paths += [p for p in shapely.get_parts(clipped) if p.length > 20]


def _rows(town: Town, outline: Polygon) -> None:
    along, across, length, width, _ = _direction(outline)
    centre = np.array(outline.centroid.coords[0])
    for offset in np.arange(-width / 2, width / 2, 13):
        middle = centre + across * offset
        line = LineString([middle - along * length, middle + along * length])
        town.paths += [
            p for p in shapely.get_parts(line.intersection(outline.buffer(-5))) if p.length > 10
        ]


def _trees(
    rng: np.random.Generator, town: Town, outline: Polygon, count: int, edge: bool = False
) -> None:
    """Trees where nothing else is; along the edge, or anywhere and in groups."""
    near = [*town.buildings[-90:], *town.pitches[-6:], *town.parkings[-6:], *town.ponds[-3:]]
    around = shapely.buffer(np.array(near, object), 2, quad_segs=16)
    taken = shapely.union_all(around[shapely.intersects(around, outline)])
    shapely.prepare([taken, outline])
    xmin, ymin, xmax, ymax = outline.bounds
    ring = (
        outline.buffer(-5).exterior if edge and outline.buffer(-5).geom_type == "Polygon" else None
    )
    for _ in range(count):
        if ring is not None:
            point = ring.interpolate(rng.uniform(0, ring.length))
        else:
            point = Point(rng.uniform(xmin, xmax), rng.uniform(ymin, ymax))
        if point.within(outline) and not point.within(taken):
            town.trees_xyr_m.append((point.x, point.y, float(rng.uniform(2.2, 5.5))))
