"""Areas and lines of vector features, drawn as OpenStreetMap's standard style does; no text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import shapely

from ...core.types import Size
from ..contract import Image, MapFeature
from .legend import COLOURS

Rgb = tuple[int, int, int]
Part = tuple[Any, MapFeature]  # a shape in satellite pixels, and the feature that it is of

GROUND, BUILDING, WATER = (242, 239, 233), (217, 208, 201), (170, 211, 223)
ROAD, CASING, PATH, RAIL = (255, 255, 255), (190, 186, 180), (230, 140, 120), (120, 120, 120)
CASING_M, THIN_M = 3.0, 2.0  # more than the road on it; of a path, a stream, a railway
ROAD_M = 8.0  # of a road of an unknown class
_ROADS_M = {
    "motorway": 15.0, "trunk": 13.0, "primary": 12.0, "secondary": 10.0, "tertiary": 9.0,
    "service": 5.0, "track": 3.0,
}  # fmt: skip
# By the value of any attribute; where the style has several colours for one, the first.
_FILLS: dict[str, Rgb] = {
    tag.split("/")[1]: (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:], 16))
    for colour, tags in COLOURS.items()
    for tag in tags
}
_THIN = dict.fromkeys(("path", "footway", "cycleway", "steps", "pedestrian"), PATH) | dict.fromkeys(
    ("rail", "transit", "railway"), RAIL
)
_BITS = 4  # of a pixel's fraction, for OpenCV


def draw_ground(parts: Sequence[Part], size_px: Size, scale: float, gsd_m: float) -> Image:
    """Draw areas and lines of a window.

    Args:
        parts: Of features with the roles of their fields; see `parts_inside`.
        size_px: Width and height of the satellite picture.
        scale: Map pixels per satellite pixel.
        gsd_m: Metres per satellite pixel.

    Returns:
        (H, W, 3) uint8, `scale` times as large as the satellite picture.
    """
    width, height = (round(side * scale) for side in size_px)
    canvas = np.full((height, width, 3), GROUND, np.uint8)
    for area, one in areas_of(parts):
        fill = _fill_of(one)
        if fill:
            rings = [_points(ring, scale) for ring in (area.exterior, *area.interiors)]
            cv2.fillPoly(canvas, rings, fill, cv2.LINE_AA, _BITS)
    lines = [
        (line, rgb, metres, layer)
        for line, one in parts
        if line.geom_type == "LineString"
        for rgb, metres, layer in _strokes_of(one)
    ]
    for line, rgb, metres, _ in sorted(lines, key=lambda stroke: stroke[3]):
        thickness = max(1, round(metres / gsd_m * scale))
        cv2.polylines(canvas, [_points(line, scale)], False, rgb, thickness, cv2.LINE_AA, _BITS)
    return canvas


def parts_inside(features: Sequence[MapFeature], size_px: Size) -> list[Part]:
    """Single parts of the features in a window, with their features."""
    # A little larger than the picture, so that cut edges of areas are not visible; OpenCV does not
    # accept coordinates far outside.
    frame = shapely.box(-9, -9, size_px[0] + 9, size_px[1] + 9)
    return [(part, one) for one in features for part in _parts(one.geometry, frame)]


def areas_of(parts: Sequence[Part]) -> list[Part]:
    """Those that are areas, in the order in which they are drawn."""
    areas = [(part, one) for part, one in parts if part.geom_type == "Polygon"]
    return sorted(areas, key=lambda pair: (is_building(pair[1]), -pair[0].area))


def _parts(shape: Any, frame: Any) -> list[Any]:
    inside = shapely.intersection(shapely.make_valid(shape), frame)
    return [part for part in shapely.get_parts(shapely.get_parts(inside)) if not part.is_empty]


def _points(line: Any, scale: float) -> Any:
    # A pixel's centre is at half coordinates here and at whole ones in OpenCV.
    xy = shapely.get_coordinates(line) * scale - 0.5
    return np.rint(xy * (1 << _BITS)).astype(np.int32)


def values_of(feature: MapFeature) -> list[str]:
    """Return its attributes except names, the last first, since a subclass follows a class.

    What a class means in OpenStreetMap's words comes after the class as it stands there.
    """
    roles = feature.roles
    names = {feature.attributes.get(key) for key in roles.names} if roles else set()
    of_kind = roles.kinds if roles else {}
    words: list[str] = []
    for key, value in reversed(feature.attributes.items()):
        if value not in names:
            tags = sorted(of_kind.get(key, {}).get(value, ()))
            words += [value.casefold(), *(tag.partition("/")[2] for tag in tags)]
    return [word for word in words if word[:1].isalpha()]


def is_building(feature: MapFeature) -> bool:
    """Whether a feature is a building by its layer or a tag."""
    return "building" in feature.layer.casefold() or "building" in feature.attributes


def _fill_of(feature: MapFeature) -> Rgb | None:
    if is_building(feature):
        return BUILDING
    if "water" in feature.layer.casefold():
        return WATER
    return next((_FILLS[value] for value in values_of(feature) if value in _FILLS), None)


def _strokes_of(feature: MapFeature) -> list[tuple[Rgb, float, int]]:
    """Return colour, width in metres and drawing order of its lines."""
    if "water" in feature.layer.casefold() or "waterway" in feature.attributes:
        return [(WATER, THIN_M, 0)]
    thin = next((_THIN[value] for value in values_of(feature) if value in _THIN), None)
    if thin:
        return [(thin, THIN_M, 1)]
    width_m = next((_ROADS_M[value] for value in values_of(feature) if value in _ROADS_M), ROAD_M)
    return [(CASING, width_m + CASING_M, 2), (ROAD, width_m, 3)]
