"""A plain map of vector features, for the command line; in QGIS, QGIS draws the map.

Areas have the colours of OpenStreetMap's standard style, as the map reader expects.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import shapely
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from ...core.types import Size
from ..contract import Image, MapFeature
from ..imaging.legend import COLOURS
from ..language.fields import names_of

Rgb = tuple[int, int, int]

GROUND, BUILDING, WATER = (242, 239, 233), (217, 208, 201), (170, 211, 223)
ROAD, CASING, PATH, RAIL = (255, 255, 255), (190, 186, 180), (230, 140, 120), (120, 120, 120)
TEXT, HALO, DOT = (50, 50, 50), (255, 255, 255), (115, 74, 8)
ROAD_M, CASING_M, THIN_M = 7.0, 10.0, 2.0
LABEL_PX, LETTERS_PER_LINE, DOT_PX = 14, 14, 3
# By the value of any attribute; where the style has several colours for one, the first.
_FILLS: dict[str, Rgb] = {
    tag.split("/")[1]: (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:], 16))
    for colour, tags in COLOURS.items()
    for tag in tags
}
_THIN = dict.fromkeys(("path", "footway", "cycleway", "steps", "pedestrian"), PATH) | dict.fromkeys(
    ("rail", "transit", "railway"), RAIL
)
_LAST_LATIN = "\u024f"
# Pillow's own font has Latin letters only; these come with Linux, Windows and macOS.
_WIDE_FONTS = ("NotoSansCJK-Regular.ttc", "wqy-zenhei.ttc", "msyh.ttc", "PingFang.ttc")
_BITS = 4  # of a pixel's fraction, for OpenCV


def draw_map(features: Sequence[MapFeature], size_px: Size, scale: float, gsd_m: float) -> Image:
    """Draw the features of a window.

    Args:
        size_px: Width and height of the satellite picture.
        scale: Map pixels per satellite pixel.
        gsd_m: Metres per satellite pixel.

    Returns:
        (H, W, 3) uint8, `scale` times as large as the satellite picture.
    """
    width, height = (round(side * scale) for side in size_px)
    canvas = np.full((height, width, 3), GROUND, np.uint8)
    # A little larger than the picture, so that cut edges of areas are not visible; OpenCV does not
    # accept coordinates far outside.
    frame = shapely.box(-9, -9, size_px[0] + 9, size_px[1] + 9)
    parts = [(part, one) for one in features for part in _parts(one.geometry, frame)]
    areas = [(part, one) for part, one in parts if part.geom_type == "Polygon"]
    areas.sort(key=lambda pair: (_is_building(pair[1]), -pair[0].area))
    for area, one in areas:
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
    return _with_names(canvas, features, areas, scale)


def _parts(shape: Any, frame: Any) -> list[Any]:
    inside = shapely.intersection(shapely.make_valid(shape), frame)
    return [part for part in shapely.get_parts(shapely.get_parts(inside)) if not part.is_empty]


def _points(line: Any, scale: float) -> Any:
    # A pixel's centre is at half coordinates here and at whole ones in OpenCV.
    xy = shapely.get_coordinates(line) * scale - 0.5
    return np.rint(xy * (1 << _BITS)).astype(np.int32)


def _values(feature: MapFeature) -> list[str]:
    """Return its attributes except names, the last first, since a subclass follows a class.

    What a class means in OpenStreetMap's words comes after the class as it stands there.
    """
    names, of_kind = names_of(feature), feature.roles.kinds if feature.roles else {}
    words: list[str] = []
    for key, value in reversed(feature.attributes.items()):
        if value not in names:
            tags = sorted(of_kind.get(key, {}).get(value, ()))
            words += [value.casefold(), *(tag.partition("/")[2] for tag in tags)]
    return [word for word in words if word[:1].isalpha()]


def _is_building(feature: MapFeature) -> bool:
    return "building" in feature.layer.casefold() or "building" in feature.attributes


def _fill_of(feature: MapFeature) -> Rgb | None:
    if _is_building(feature):
        return BUILDING
    if "water" in feature.layer.casefold():
        return WATER
    return next((_FILLS[value] for value in _values(feature) if value in _FILLS), None)


def _strokes_of(feature: MapFeature) -> list[tuple[Rgb, float, int]]:
    """Return colour, width in metres and drawing order of its lines."""
    if "water" in feature.layer.casefold() or "waterway" in feature.attributes:
        return [(WATER, THIN_M, 0)]
    thin = next((_THIN[value] for value in _values(feature) if value in _THIN), None)
    return [(thin, THIN_M, 1)] if thin else [(CASING, CASING_M, 2), (ROAD, ROAD_M, 3)]


def _with_names(
    canvas: Image,
    features: Sequence[MapFeature],
    areas: Sequence[tuple[Any, MapFeature]],
    scale: float,
) -> Image:
    """Draw the names of areas, the largest first, then of points, without overlaps."""
    height, width = canvas.shape[:2]
    picture = Picture.fromarray(canvas)
    draw = ImageDraw.Draw(picture)
    named = [one for one in features if names_of(one) and "Line" not in one.geometry.geom_type]
    taken: list[Any] = []
    for one in sorted(named, key=lambda one: -one.geometry.area):
        font, at = _font(names_of(one)[0]), one.geometry.representative_point()
        x, y = at.x * scale, at.y * scale
        if font is None or not (0 <= x < width and 0 <= y < height):
            continue
        is_point = one.geometry.area == 0 and not _is_of_area(one, at, areas)
        place = (x, y + DOT_PX + LABEL_PX if is_point else y)
        text = _wrapped(names_of(one)[0])
        options: dict[str, Any] = {"font": font, "anchor": "mm", "align": "center"}
        box = shapely.box(*draw.multiline_textbbox(place, text, stroke_width=2, **options))
        if any(box.intersects(other) for other in taken):
            continue
        taken.append(box)
        draw.multiline_text(place, text, fill=TEXT, stroke_fill=HALO, stroke_width=2, **options)
        if is_point:
            draw.ellipse((x - DOT_PX, y - DOT_PX, x + DOT_PX, y + DOT_PX), fill=DOT)
    return np.array(picture, np.uint8)


def _is_of_area(point: MapFeature, at: Any, areas: Sequence[tuple[Any, MapFeature]]) -> bool:
    """Return whether a point only has the name of the area that it lies in."""
    kinds = set(_values(point))
    return not kinds or any(kinds & set(_values(one)) and area.contains(at) for area, one in areas)


def _wrapped(name: str) -> str:
    lines = [""]
    for word in name.split():
        if lines[-1] and len(lines[-1]) + len(word) >= LETTERS_PER_LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def _font(name: str) -> Any:
    """Return a font with the letters of a name; None if this machine has none."""
    return _wide_font() if max(name) > _LAST_LATIN else ImageFont.load_default(LABEL_PX)


@functools.lru_cache(maxsize=1)
def _wide_font() -> Any:
    for file in _WIDE_FONTS:
        try:
            return ImageFont.truetype(file, LABEL_PX)
        except OSError:
            continue
    return None
