"""What a synthetic town consists of: streets, places, buildings and trees, in metres."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box

SIZE_M = 1280.0


@dataclass(frozen=True)
class Street:
    """A street's middle line, with its name."""

    name: str
    line: LineString
    width_m: float


@dataclass(frozen=True)
class Place:
    """An entity of the ground truth; a place without label shows on the map without its name.

    Its outline is that of its ground, or of the building that it is in.
    """

    name: str
    tag: str
    function: str
    outline: Polygon
    labelled: bool = True
    is_building: bool = False


@dataclass
class Town:
    """Everything that is drawn; coordinates in metres, x right, y up, origin lower left."""

    seed: int
    river: Polygon
    language: str = "en"
    streets: list[Street] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    blocks: list[Polygon] = field(default_factory=list)
    buildings: list[Polygon] = field(default_factory=list)
    parkings: list[Polygon] = field(default_factory=list)
    pitches: list[Polygon] = field(default_factory=list)
    ponds: list[Polygon] = field(default_factory=list)
    paths: list[LineString] = field(default_factory=list)
    trees_xyr_m: list[tuple[float, float, float]] = field(default_factory=list)
    signs: list[tuple[str, Point]] = field(default_factory=list)  # on the map, of no place


def axes(
    polygon: Polygon,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], float, float]:
    """Unit vectors along the longer and shorter side of the tightest box, and both lengths."""
    corners = np.array(polygon.minimum_rotated_rectangle.exterior.coords)
    sides = corners[1:3] - corners[:2]
    lengths = np.linalg.norm(sides, axis=1)
    longer = int(lengths[1] > lengths[0])
    along, across = sides[longer] / lengths[longer], sides[1 - longer] / lengths[1 - longer]
    return along, across, float(lengths[longer]), float(lengths[1 - longer])


def turned_box(
    centre_xy: tuple[float, float], length: float, width: float, angle_rad: float
) -> Polygon:
    """A rectangle, its longer side at an angle from the x axis."""
    x, y = centre_xy
    flat = box(x - length / 2, y - width / 2, x + length / 2, y + width / 2)
    return affinity.rotate(flat, angle_rad, use_radians=True)
