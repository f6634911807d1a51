"""Draws the town as a digital map: plain, filled, dark, or like Amap's, with icons."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from PIL import Image as PilImage
from PIL import ImageDraw, ImageFont
from shapely.geometry import LineString

from ...core.types import Box, Point
from ...engine.contract import Image
from .fonts import font_of
from .icons import ICON_PX, Icon, paste_icon
from .layout import STREET_WIDTH_M
from .shapes import SIZE_M, Place, Street, Town

_SHIFT = 4
TEXT_PX, STREET_TEXT_PX = 14, 11
MIN_LARGE_M2 = 5_000.0
UPRIGHT = ("ja", "zh")  # languages without spaces, whose letters may stand one below the other
MOST_WIDE = 8  # letters of a line, in these
Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class Style:
    """Colours of a map; `fills` and `icons` by tag, none for a plain map."""

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
    icons: Mapping[str, Icon] = field(default_factory=dict)


_GREEN, _SCHOOL = (208, 233, 190), (246, 236, 212)
_PARK_ICON, _SCHOOL_ICON = Icon((78, 164, 92), "tree"), Icon((164, 128, 84), "cap")
_MEDICAL_ICON, _FOOD_ICON = Icon((224, 82, 96), "cross"), Icon((240, 132, 56), "fork")
_SHOP_ICON, _BUS_ICON = Icon((236, 112, 78), "bag"), Icon((72, 130, 212), "bus")
_OTHER_ICON = Icon((112, 130, 160), "roof")

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
    "amap": Style(
        (245, 244, 241), (233, 230, 224), (172, 212, 245), (255, 255, 255), (255, 227, 150),
        (222, 219, 213), (255, 255, 255), (92, 98, 112), (255, 255, 255),
        {
            "leisure/park": _GREEN, "tourism/zoo": _GREEN, "landuse/cemetery": (214, 228, 206),
            "leisure/sports_centre": (218, 240, 212), "amenity/school": _SCHOOL,
            "amenity/kindergarten": _SCHOOL, "amenity/hospital": (252, 228, 230),
            "shop/mall": (252, 233, 214), "landuse/industrial": (236, 233, 241),
        },
        {
            "leisure/park": _PARK_ICON, "tourism/zoo": _PARK_ICON,
            "leisure/sports_centre": Icon((78, 164, 92), "dot"), "amenity/school": _SCHOOL_ICON,
            "amenity/kindergarten": _SCHOOL_ICON, "amenity/library": _SCHOOL_ICON,
            "amenity/hospital": _MEDICAL_ICON, "amenity/clinic": _MEDICAL_ICON,
            "amenity/pharmacy": _MEDICAL_ICON, "shop/mall": _SHOP_ICON,
            "shop/supermarket": _SHOP_ICON, "shop/convenience": _SHOP_ICON,
            "amenity/restaurant": _FOOD_ICON, "amenity/bus_station": _BUS_ICON,
            "amenity/fuel": Icon((72, 130, 212), "dot"), "amenity/townhall": _OTHER_ICON,
            "landuse/industrial": _OTHER_ICON, "landuse/cemetery": _OTHER_ICON,
            "amenity/bank": Icon((206, 92, 92), "roof"),
            "tourism/hotel": Icon((146, 118, 200), "dot"),
        },
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
    for label in place_labels(town, style, size_px):
        _place_label(picture, label, style)
        taken.append(shapely.box(*label.box_xyxy_px))
    for text, at in town.signs:
        _sign(picture, text, (at.x * px_per_m, size_px - at.y * px_per_m), style, taken)
    for street in town.streets:
        draw = _upright_name if town.language in UPRIGHT else _street_label
        draw(picture, street, style, px_per_m, taken, font_of(town.language, STREET_TEXT_PX))
    return np.array(picture, np.uint8)


@dataclass(frozen=True)
class Label:
    """A place's label on a map of a size.

    Attributes:
        text: Broken into lines.
        at_xy_px: Middle of its text.
        box_xyxy_px: Around its text.
        icon_xy_px: Middle of its icon; None where it has none.
    """

    place: Place
    text: str
    at_xy_px: Point
    box_xyxy_px: Box
    icon_xy_px: Point | None
    options: dict[str, Any]


def place_labels(town: Town, style: Style, size_px: int) -> list[Label]:
    """Labels of all places that have one; those with an icon stand where they hide no other."""
    places = [place for place in town.places if place.labelled]
    plain = [_label_of(place, size_px, town.language) for place in places]
    with_icon = [label.place.tag in style.icons for label in plain]
    taken = [
        _around(label.at_xy_px, ICON_PX, ICON_PX) if has_icon else shapely.box(*label.box_xyxy_px)
        for label, has_icon in zip(plain, with_icon, strict=True)
    ]
    labels = []
    for label, has_icon in zip(plain, with_icon, strict=True):
        if has_icon:
            label = _beside_icon(label, taken, size_px)
            taken.append(shapely.box(*label.box_xyxy_px))
        labels.append(label)
    return labels


def label_box_px(place: Place, size_px: int) -> Box:
    """Where an English map of a size, without icons, has the place's label."""
    return _label_of(place, size_px, "en").box_xyxy_px


def _label_of(place: Place, size_px: int, language: str) -> Label:
    """A label in the middle of its place."""
    centre = place.outline.representative_point()
    if place.outline.contains(place.outline.centroid):
        centre = place.outline.centroid
    px_per_m = size_px / SIZE_M
    at = centre.x * px_per_m, size_px - centre.y * px_per_m
    text = _wrapped(place.name, language)
    font = font_of(language, TEXT_PX)
    options = {"font": font, "anchor": "mm", "align": "center", "stroke_width": 2}
    draw = ImageDraw.Draw(PilImage.new("L", (1, 1)))
    return Label(place, text, at, draw.multiline_textbbox(at, text, **options), None, options)


def _wrapped(name: str, language: str) -> str:
    if language in UPRIGHT and len(name) > MOST_WIDE:  # without spaces
        middle = -(-len(name) // 2)
        return f"{name[:middle]}\n{name[middle:]}"
    lines = [""]
    for word in name.split():
        if lines[-1] and len(lines[-1]) + len(word) > 12:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def _around(at_xy: Point, width: float, height: float) -> shapely.Geometry:
    x, y = at_xy
    return shapely.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _beside_icon(label: Label, taken: list[shapely.Geometry], size_px: int) -> Label:
    """The label at that side of its icon where it hides least: large places have it below."""
    x1, y1, x2, y2 = label.box_xyxy_px
    aside, along = (ICON_PX + x2 - x1) / 2, (ICON_PX + y2 - y1) / 2
    sides = [(aside, 0.0), (-aside, 0.0), (0.0, along), (0.0, -along)]
    if label.place.outline.area > MIN_LARGE_M2:
        sides = sides[2:] + sides[:2]
    frame = shapely.box(0, 0, size_px, size_px)
    icon = _around(label.at_xy_px, ICON_PX, ICON_PX)

    def hidden(side: Point) -> float:
        moved = shapely.box(x1 + side[0], y1 + side[1], x2 + side[0], y2 + side[1])
        others = sum(moved.intersection(t).area for t in taken if not t.equals(icon))
        return float(others + moved.difference(frame).area)

    dx, dy = min(sides, key=hidden)  # the first of equals
    x, y = label.at_xy_px
    box = x1 + dx, y1 + dy, x2 + dx, y2 + dy
    return replace(label, at_xy_px=(x + dx, y + dy), box_xyxy_px=box, icon_xy_px=(x, y))


def _place_label(picture: PilImage.Image, label: Label, style: Style) -> None:
    rgb = style.text
    if label.icon_xy_px is not None:
        icon = style.icons[label.place.tag]
        paste_icon(picture, icon, label.icon_xy_px)
        rgb = icon.text_rgb
    draw = ImageDraw.Draw(picture)
    draw.multiline_text(
        label.at_xy_px, label.text, fill=rgb, stroke_fill=style.halo, **label.options
    )


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
    picture: PilImage.Image, street: Street, style: Style, px_per_m: float,
    taken: list[shapely.Geometry], font: Any,
) -> None:  # fmt: skip
    name, line, size_px = street.name, street.line, picture.width
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


def _upright_name(
    picture: PilImage.Image, street: Street, style: Style, px_per_m: float,
    taken: list[shapely.Geometry], font: Any,
) -> None:  # fmt: skip
    """A street's name in letters that stand upright along it, as in Chinese and Japanese."""
    line, size_px = street.line, picture.width
    step_m = 1.5 * STREET_TEXT_PX / px_per_m
    if not street.name or line.length < (len(street.name) + 1) * step_m:
        return
    offsets = (np.arange(len(street.name)) - (len(street.name) - 1) / 2) * step_m
    xy = np.array([line.interpolate(line.length / 2 + d).coords[0] for d in offsets.tolist()])
    across, along = np.ptp(xy, axis=0)
    # From the left, or from the top where the street runs down the map.
    if (xy[0, 0] > xy[-1, 0]) if across > along else (xy[0, 1] < xy[-1, 1]):
        xy = xy[::-1]
    at = np.column_stack([xy[:, 0] * px_per_m, size_px - xy[:, 1] * px_per_m])
    area = shapely.LineString(at).buffer(STREET_TEXT_PX / 2 + 1)
    inside = shapely.box(4, 4, size_px - 4, size_px - 4).contains(area)
    if inside and not any(area.intersects(other) for other in taken):
        draw = ImageDraw.Draw(picture)
        for letter, (x, y) in zip(street.name, at.tolist(), strict=True):
            draw.text((x, y), letter, style.text, font, "mm",
                      stroke_width=1, stroke_fill=style.halo)  # fmt: skip
        taken.append(area)
