"""Right angles for outlines whose sides follow two directions, as those of buildings and blocks do.

The drawing has cut and bent such sides here and there. Each is laid on one straight line, and
where two meet there is a corner. An outline that would change much by that stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..contract import Polygons

# Chosen on outlines of real places, which lose no IoU by it and have a third of the corners then.
ALIGNED_DEG = 12.0  # at most so far from one of the two directions
SHIFT_PX = 3.0  # at most, of the ends of a side that is turned into one of the two directions
ALIGNED_SHARE = 0.8  # of an outline's length, at least
CUT_PX = 10.0  # shorter slanted sides are corners that were cut
SAME_SIDE_PX = 5.0  # sides that lie so far apart are one
MIN_IOU = 0.95  # of an outline with the one before

_Floats = npt.NDArray[np.float64]


@dataclass
class _Side:
    """A side in turned coordinates, where `level` is its place along `axis`; slanted without."""

    axis: int | None
    level: float
    length: float
    start: _Floats
    end: _Floats


def squared(polygons: Polygons, size_px: tuple[int, int]) -> Polygons:
    """Return polygons in pixels, those squared that nearly are, but for what the border cuts.

    Args:
        size_px: Width and height of the picture.
    """
    bounds = shapely.bounds(polygons)
    whole = (bounds[:, :2] > 0).all(axis=1) & (bounds[:, 2:] < size_px).all(axis=1)
    changed = polygons.copy()
    for i in np.flatnonzero(whole):
        ring = _square(shapely.get_coordinates(shapely.get_exterior_ring(polygons[i])))
        if ring is None:
            continue
        holes = [shapely.get_coordinates(hole) for hole in polygons[i].interiors]
        shape = shapely.Polygon(ring, holes)
        if not shape.is_valid:
            continue
        common = shape.intersection(polygons[i]).area
        if common >= MIN_IOU * (shape.area + polygons[i].area - common):
            changed[i] = shape
    return np.asarray(changed, object)


def _square(ring: _Floats) -> _Floats | None:
    """The corners of a closed ring with right angles; None where its sides go many ways."""
    steps = np.diff(ring, axis=0)
    lengths = np.hypot(*steps.T)
    angles = np.arctan2(steps[:, 1], steps[:, 0])
    # Four times an angle is the same for all sides that are parallel or at right angles.
    direction = np.angle((lengths * np.exp(4j * angles)).sum()) / 4
    off = (angles - direction + np.pi / 4) % (np.pi / 2) - np.pi / 4
    aligned = np.abs(off) <= np.radians(ALIGNED_DEG)
    aligned &= lengths / 2 * np.abs(np.sin(off)) <= SHIFT_PX
    if lengths[aligned].sum() < ALIGNED_SHARE * lengths.sum():
        return None
    direction += np.average(off[aligned], weights=lengths[aligned])
    turn = np.array(
        [[np.cos(direction), -np.sin(direction)], [np.sin(direction), np.cos(direction)]]
    )
    sides = _sides(ring @ turn, lengths, aligned)
    if len(sides) < 4:
        return None
    corners: list[_Floats] = []
    for one, other in zip(sides, sides[1:] + sides[:1], strict=True):
        if one.axis == other.axis is not None:
            return None  # a step that the ground does not have: this side is slanted
        corner = (one.end + other.start) / 2
        for side in (one, other):
            if side.axis is not None:
                corner[side.axis] = side.level
        corners.append(corner)
    return np.asarray(np.array(corners) @ turn.T)


def _sides(ring: _Floats, lengths: _Floats, aligned: npt.NDArray[np.bool_]) -> list[_Side]:
    """The sides of a turned ring: neighbours on one line as one, without cut corners."""
    sides: list[_Side] = []
    for start, end, length, is_aligned in zip(ring, ring[1:], lengths, aligned, strict=False):
        if is_aligned:
            axis = int(abs(end[0] - start[0]) >= abs(end[1] - start[1]))
            side = _Side(axis, (start[axis] + end[axis]) / 2, length, start, end)
            if not (sides and _joined(sides[-1], side)):
                sides.append(side)
        elif length >= CUT_PX:
            sides.append(_Side(None, 0.0, length, start, end))
    if len(sides) > 2 and _joined(sides[-1], sides[0]):
        sides[0] = sides.pop()
    return sides


def _joined(side: _Side, following: _Side) -> bool:
    """Whether a side goes on as the following one; it is made longer then."""
    if side.axis is None or side.axis != following.axis:
        return False
    if abs(side.level - following.level) > SAME_SIDE_PX:
        return False
    length = side.length + following.length
    side.level = (side.level * side.length + following.level * following.length) / length
    side.length, side.end = length, following.end
    return True
