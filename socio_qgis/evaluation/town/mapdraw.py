"""Draws the town as a digital map, in a plain, a filled and a dark style."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from PIL import Image as PilImage
from PIL import ImageDraw, ImageFont
from shapely.geometry import LineString

from ...engine.contract import Image
from .layout import STREET_WIDTH_M
from .shapes import SIZE_M, Place, Town

_SHIFT = 4
Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class Style:
    """Colours of a map; `fills` by tag, none for a plain map."""

    ground: Rgb
    building: Rgb
    water: Rgb
    road: Rgb
    main_road: Rgb
    casing: Rgb
    path: Rgb
    text: Rgb
    halo: Rgb
    fills: dict[str, Rgb]


STYLES = {
    "plain": Style(
        (245, 243, 238), (226, 220, 212), (170, 211, 236), (255, 255, 255), (252, 224, 150),
        (206, 202, 196), (206, 178, 150), (60, 60, 64), (255, 255, 255), {},
    ),
    "filled": Style(
        (238, 238, 232), (206, 196, 186), (170, 211, 223), (255, 255, 255), (250, 214, 164),
        (190, 186, 180), (236, 140, 120), (50, 50, 50), (255, 255, 255),
        {
            "leisure/park": (200, 250, 204), "tourism/zoo": (184, 238, 184),
            "amenity/school": (255, 255, 214), "amenity/hospital": (255, 226, 226),
            "shop/mall": (255, 214, 209), "landuse/industrial": (235, 219, 232),
            "landuse/cemetery": (170, 203, 175), "leisure/sports_centre": (178, 236, 206),
            "landuse/residential": (224, 223, 223), "amenity/bus_station": (232, 224, 240),
            "amenity/townhall": (240, 226, 206),
        },
    ),
    "dark": Style(
        (34, 36, 42), (48, 51, 58), (20, 42, 62), (70, 74, 84), (104, 96, 70),
        (26, 28, 32), (84, 78, 70), (214, 216, 220), (20, 21, 24), {},
    ),
}  # fmt: skip


def draw_map(town: Town, size_px: int, style: Style) -> Image:
    """Draw (size, size, 3) uint8, north up; unlabelled places keep their fill."""
    px_per_m = size_px / SIZE_M
    canvas = np.full((size_px, size_px, 3), style.ground, np.uint8)

    def points(xy_m: npt.NDArray[np.float64]) -> npt.NDArray[np.int32]:
        xy = np.asarray(xy_m) * px_per_m
        xy[:, 1] = size_px - xy[:, 1]
        return np.rint(xy * (1 << _SHIFT)).astype(np.int32)

    def fill(shapes: list[shapely.Geometry], rgb: Rgb) -> None:
        for part in shapely.get_parts(np.array(shapes, object)):
            ring = points(np.array(part.exterior.coords))
            cv2.fillPoly(canvas, [ring], rgb, cv2.LINE_AA, _SHIFT)

    def line(shape: LineString, rgb: Rgb, width_m: float) -> None:
        width = max(1, round(width_m * px_per_m))
        ring = points(np.array(shape.coords))
        cv2.polylines(canvas, [ring], False, rgb, width, cv2.LINE_AA, _SHIFT)

    for place in town.places:
        if place.tag in style.fills:
            fill([place.outline], style.fills[place.tag])
    fill([town.river, *town.ponds], style.water)
    fill(town.buildings, style.building)
    for path in town.paths:
        line(path, style.path, 2.0)
    for street in town.streets:
        line(street.line, style.casing, street.width_m + 3.0)
    for street in sorted(town.streets, key=lambda s: s.width_m):
        main = street.width_m > STREET_WIDTH_M
        line(street.line, style.main_road if main else style.road, street.width_m)
    return _label(canvas, town, style, px_per_m)


def _label(canvas: Image, town: Town, style: Style, px_per_m: float) -> Image:
    picture = PilImage.fromarray(canvas)
    size_px = canvas.shape[0]
    taken: list[shapely.Geometry] = []
    for place in town.places:
        if place.labelled:
            taken.append(_place_label(picture, place, style, px_per_m, size_px))
    for text, at in town.signs:
        _sign(picture, text, (at.x * px_per_m, size_px - at.y * px_per_m), style, taken)
    for street in town.streets:
        _street_label(picture, street.name, street.line, style, px_per_m, size_px, taken)
    return np.array(picture, np.uint8)


def label_box_px(place: Place, size_px: int) -> tuple[float, float, float, float]:
    """Where the map of a size has the place's label, as (x1, y1, x2, y2)."""
    draw = ImageDraw.Draw(PilImage.new("L", (1, 1)))
    return draw.multiline_textbbox(*_label_of(place, size_px / SIZE_M, size_px), **_label_options())


def _label_options() -> dict[str, Any]:
    font = ImageFont.load_default(14)
    return {"font": font, "anchor": "mm", "align": "center", "stroke_width": 2}


def _label_of(place: Place, px_per_m: float, size_px: int) -> tuple[tuple[float, float], str]:
    """Middle of a label in pixels, and its text, broken into short lines."""
    words, lines = place.name.split(), [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + len(word) > 12:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    centre = place.outline.representative_point()
    if place.outline.contains(place.outline.centroid):
        centre = place.outline.centroid
    return (centre.x * px_per_m, size_px - centre.y * px_per_m), "\n".join(lines)


def _place_label(
    picture: PilImage.Image, place: Place, style: Style, px_per_m: float, size_px: int
) -> shapely.Geometry:
    at, text = _label_of(place, px_per_m, size_px)
    draw = ImageDraw.Draw(picture)
    draw.multiline_text(at, text, fill=style.text, stroke_fill=style.halo, **_label_options())
    return shapely.box(*label_box_px(place, size_px))


def _sign(
    picture: PilImage.Image, text: str, at: tuple[float, float], style: Style,
    taken: list[shapely.Geometry],
) -> None:  # fmt: skip
    draw = ImageDraw.Draw(picture)
    options: dict[str, Any] = {"font": ImageFont.load_default(11), "anchor": "mm"}
    area = shapely.box(*draw.textbbox(at, text, **options))
    if not any(area.intersects(other) for other in taken):
        draw.text(at, text, style.text, stroke_width=1, stroke_fill=style.halo, **options)
        taken.append(area)


def _street_label(
    picture: PilImage.Image, name: str, line: LineString, style: Style,
    px_per_m: float, size_px: int, taken: list[shapely.Geometry],
) -> None:  # fmt: skip
    font = ImageFont.load_default(11)
    width = font.getlength(name)
    if not name or line.length * px_per_m < 1.3 * width:
        return
    middle, after = line.interpolate(0.5, normalized=True), line.interpolate(line.length / 2 + 5)
    angle = math.degrees(math.atan2(after.y - middle.y, after.x - middle.x))
    angle = (angle + 90) % 180 - 90
    patch = PilImage.new("RGBA", (round(width) + 8, 18), (0, 0, 0, 0))
    ImageDraw.Draw(patch).text(
        (patch.width / 2, 9), name, style.text, font, "mm",
        stroke_width=1, stroke_fill=style.halo,
    )  # fmt: skip
    patch = patch.rotate(angle, PilImage.Resampling.BICUBIC, expand=True)
    x, y = middle.x * px_per_m, size_px - middle.y * px_per_m
    corner = round(x - patch.width / 2), round(y - patch.height / 2)
    area = shapely.box(*corner, corner[0] + patch.width, corner[1] + patch.height)
    inside = shapely.box(4, 4, size_px - 4, size_px - 4).contains(area)
    if inside and not any(area.intersects(other) for other in taken):
        picture.paste(patch, corner, patch)
        taken.append(area)
