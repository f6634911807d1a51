"""Draws a tile as a labelled map picture with Skia."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
import skia

from ...core.types import Box
from .styles import FILL_HUES, ROAD_WIDTHS, TRAIL_WIDTHS, Colour, Style
from .tiles import Area, Coordinates, Point, Tile, kind_of_class

Image = npt.NDArray[np.uint8]

_SYNTHETIC = {
    "school": ("Elementary School", "High School", "Middle School", "Academy"),
    "park": ("Park", "Community Park", "Green", "Gardens"),
    "retail": ("Plaza", "Shopping Center", "Mall", "Marketplace", "Town Center"),
    "commercial": ("Business Park", "Office Park", "Center"),
    "industrial": ("Industrial Park", "Works", "Logistics Center"),
    "residential": ("Village", "Estates", "Heights", "Trails", "Ridge"),
    "golf": ("Golf Course", "Country Club", "Golf Club"),
    "university": ("University", "College", "Campus"),
    "hospital": ("Hospital", "Medical Center", "Clinic"),
    "cemetery": ("Cemetery", "Memorial Park"),
}
_FIRST_OTHER, _FIRST_EASTERN = 0x250, 0x1100  # letters after Latin; Hangul, kana and Han
_UNNAMED_M2 = 60.0**2  # smaller areas get no invented name
_WITH_ICON = 0.75  # of the areas that are labelled, on a map with icons
_FIRST = ("Oak", "Cedar", "Mission", "Arroyo", "Willow", "Lincoln", "Sunny", "Granite", "San")
_SECOND = ("Hills", "Creek", "Valley", "Vista", "Grove", "Canyon", "Lake", "Point", "Road")


@dataclass(frozen=True)
class View:
    """A window on a tile: the square it shows and how it is turned.

    Attributes:
        left_m, top_m, side_m: The square, in the tile's metres.
        size_px: Pixels along each side of the picture.
        turns: Quarter turns.
        mirrored: Whether left and right are swapped before turning.
    """

    left_m: float
    top_m: float
    side_m: float
    size_px: int
    turns: int = 0
    mirrored: bool = False

    @property
    def gsd_m(self) -> float:
        """Ground metres per pixel."""
        return self.side_m / self.size_px

    def affine(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Matrix (2, 2) and shift (2,) from tile metres to pixels."""
        angle = self.turns * np.pi / 2
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        if self.mirrored:
            turn = turn @ np.diag((-1.0, 1.0))
        matrix = turn.round() / self.gsd_m
        centre_m = np.array((self.left_m, self.top_m)) + self.side_m / 2
        return matrix, self.size_px / 2 - matrix @ centre_m

    def to_px(self, xy_m: Coordinates) -> Coordinates:
        """Tile metres to picture pixels, (n, 2)."""
        matrix, shift = self.affine()
        return np.asarray(xy_m @ matrix.T + shift)


@dataclass(frozen=True)
class AreaLabel:
    """An area whose label was drawn, and the text's box in picture pixels.

    Where the label stands beside an icon, that box is moved to the icon, as the map reader does.
    """

    area: Area
    box_xyxy_px: Box
    is_wanted: bool
    has_icon: bool = False


@dataclass(frozen=True)
class PointLabel:
    """A point whose label was drawn, and its box as that of `AreaLabel`."""

    point: Point
    box_xyxy_px: Box


@dataclass(frozen=True)
class Picture:
    """A drawn map."""

    rgb: Image
    labels: tuple[AreaLabel, ...]
    points: tuple[PointLabel, ...]


def _path(parts: list[Coordinates], close: bool) -> Any:
    path = skia.Path()
    for part in parts:
        path.addPoly([skia.Point(x, y) for x, y in part.tolist()], close)
    return path


class TilePaths:
    """A tile's shapes as Skia paths, one a class, so that drawing is a few dozen calls."""

    def __init__(self, tile: Tile) -> None:
        self.tile = tile
        self.lines = {role: _path(parts, False) for role, parts in tile.lines.items()}
        self.buildings = _path(tile.buildings, True)
        self.fills: dict[str, Any] = {}
        for area in tile.areas:
            path = self.fills.setdefault(area.kind, skia.Path())
            rings = (area.polygon.exterior, *area.polygon.interiors)
            path.addPath(_path([shapely.get_coordinates(ring) for ring in rings], True))


def _paint(colour: Colour, width: float = 0.0) -> Any:
    paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*colour))
    if width:
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
    return paint


@functools.lru_cache(maxsize=32)
def _typeface(family: str, bold: bool) -> Any:
    style = skia.FontStyle.Bold() if bold else skia.FontStyle.Normal()
    return skia.Typeface(family, style)


def _font_for(text: str, family: str) -> str:
    """The style's font, or one that has the text's letters."""
    last = max(map(ord, text), default=0)
    if last >= _FIRST_EASTERN:
        return "Noto Sans CJK JP"  # has Hangul and Chinese as well
    return family if last < _FIRST_OTHER else "DejaVu Sans"  # has Hebrew, Arabic, Greek, Cyrillic


class _Pen:
    """Draws labels where no other label is."""

    def __init__(self, canvas: Any, style: Style, rng: np.random.Generator) -> None:
        self.canvas, self.style, self.rng = canvas, style, rng
        self.taken: list[Box] = []

    def is_free(self, box: Box) -> bool:
        return not any(
            box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in self.taken
        )

    def text(self, text: str, x: float, y: float, font: Any, colour: Colour) -> None:
        style = self.style
        if style.halo_width:
            paint = _paint(style.halo, style.halo_width)
            self.canvas.drawString(text, x, y, font, paint)
        self.canvas.drawString(text, x, y, font, _paint(colour))

    def block(
        self, text: str, x: float, y: float, size: float, bold: bool, colour: Colour, force: bool
    ) -> tuple[Box, ...]:
        """Draw several centred lines around (x, y); boxes of the lines, none when no room."""
        font = skia.Font(_typeface(_font_for(text, self.style.font), bold), size)
        lines = _wrap(text, int(self.rng.integers(10, 20)))
        return self._lines(lines, x, y, size, font, colour, force)

    def _lines(
        self,
        lines: list[str],
        x: float,
        y: float,
        size: float,
        font: Any,
        colour: Colour,
        force: bool,
    ) -> tuple[Box, ...]:
        height = size * 1.25
        boxes = []
        for i, line in enumerate(lines):
            width = font.measureText(line)
            middle = y + (i - (len(lines) - 1) / 2) * height
            boxes.append((x - width / 2, middle - size / 2, x + width / 2, middle + size / 2))
        whole = _around(boxes)
        if not force and not self.is_free(whole):
            return ()
        self.taken.append(whole)
        for line, box in zip(lines, boxes):
            self.text(line, box[0], box[3] - size * 0.14, font, colour)
        return tuple(boxes)

    def beside_icon(
        self, text: str, x: float, y: float, size: float, bold: bool, colour: Colour, force: bool
    ) -> Box | None:
        """Draw an icon at (x, y), and lines under it or right of it; the lines' box moved there."""
        radius = size * self.rng.uniform(0.45, 0.75)
        icon = (x - radius, y - radius, x + radius, y + radius)
        if not force and not self.is_free(icon):
            return None
        font = skia.Font(_typeface(_font_for(text, self.style.font), bold), size)
        away = radius + size * self.rng.uniform(0.1, 0.4)
        if self.rng.random() < 0.5:
            lines = _wrap(text, 40)
            text_x, text_y = x + away + font.measureText(lines[0]) / 2, y
        else:
            lines = _wrap(text, int(self.rng.integers(10, 20)))
            text_x, text_y = x, y + away + len(lines) * size * 1.25 / 2
        boxes = self._lines(lines, text_x, text_y, size, font, colour, force)
        if not boxes:
            return None
        self.taken.append(icon)
        self.canvas.drawCircle(x, y, radius, _paint(colour))
        glyph = radius * self.rng.uniform(0.35, 0.6)
        white = _paint((255, 255, 255))
        if self.rng.random() < 0.5:
            self.canvas.drawCircle(x, y, glyph, white)
        else:
            self.canvas.drawRect(skia.Rect(x - glyph, y - glyph, x + glyph, y + glyph), white)
        left, top, right, bottom = _around(boxes)
        wide, high = (right - left) / 2, (bottom - top) / 2
        return x - wide, y - high, x + wide, y + high

    def along(self, text: str, line_px: Coordinates, size: float, colour: Colour) -> None:
        """Draw a road's name along the longest straight piece of the road."""
        steps = np.diff(line_px, axis=0)
        lengths = np.hypot(steps[:, 0], steps[:, 1])
        longest = int(lengths.argmax())
        font = skia.Font(_typeface(_font_for(text, self.style.font), False), size)
        width = font.measureText(text)
        if lengths.sum() < width or lengths[longest] < width * 0.5:
            return
        x, y = line_px[longest : longest + 2].mean(0)
        angle = np.degrees(np.arctan2(steps[longest, 1], steps[longest, 0]))
        angle = (angle + 90) % 180 - 90
        reach_x = abs(np.cos(np.radians(angle))) * width / 2 + size / 2
        reach_y = abs(np.sin(np.radians(angle))) * width / 2 + size / 2
        box = (x - reach_x, y - reach_y, x + reach_x, y + reach_y)
        if not self.is_free(box):
            return
        self.taken.append(box)
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.rotate(angle)
        self.text(text, -width / 2, size * 0.36, font, colour)
        self.canvas.restore()


def _around(boxes: Sequence[Box]) -> Box:
    array = np.array(boxes)
    low, high = array[:, :2].min(0), array[:, 2:].max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _wrap(text: str, longest: int) -> list[str]:
    lines = [""]
    if max(map(ord, text), default=0) >= _FIRST_EASTERN and " " not in text:
        half = longest // 2  # letters are as wide as two
        return [text[i : i + half] for i in range(0, len(text), half)]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= longest:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _synthetic_name(kind: str, rng: np.random.Generator) -> str:
    last = str(rng.choice(_SYNTHETIC.get(kind, (kind.title(),))))
    first = str(rng.choice(_FIRST)) + (f" {rng.choice(_SECOND)}" if rng.random() < 0.5 else "")
    return f"{first} {last}"


def _draw_ground(canvas: Any, paths: TilePaths, style: Style, px: float) -> None:
    for kind in FILL_HUES:
        if kind in style.fills and kind in paths.fills:
            canvas.drawPath(paths.fills[kind], _paint(style.fills[kind]))
            if style.fill_edges:
                edge = tuple(max(0, c - 25) for c in style.fills[kind])
                canvas.drawPath(paths.fills[kind], _paint(edge, px))  # type: ignore[arg-type]
    if style.building:
        canvas.drawPath(paths.buildings, _paint(style.building))
        if style.building_edge:
            canvas.drawPath(paths.buildings, _paint(style.building_edge, px))
    roles = [r for r in ("waterway", *TRAIL_WIDTHS, *ROAD_WIDTHS) if r in style.lines]
    roles = [r for r in roles if r in paths.lines]
    for role in roles:
        line = style.lines[role]
        if line.casing:
            paint = _paint(line.casing, (line.width + 2 * line.casing_width) * px)
            canvas.drawPath(paths.lines[role], paint)
    for role in roles:
        line = style.lines[role]
        paint = _paint(line.colour, line.width * px)
        if line.dash:
            paint.setPathEffect(skia.DashPathEffect.Make([line.dash * px, line.dash * px], 0))
        canvas.drawPath(paths.lines[role], paint)


def _label_areas(
    pen: _Pen, view: View, areas: Sequence[Area], wanted: Sequence[int], rng: np.random.Generator
) -> list[AreaLabel]:
    style = pen.style
    labels: list[AreaLabel] = []
    for i in (*wanted, *sorted(set(range(len(areas))) - set(wanted))):
        area = areas[i]
        may_be_named = area.polygon.area > _UNNAMED_M2 and rng.random() < style.label_unnamed
        if i not in wanted and not area.name and not may_be_named:
            continue
        centre = np.array((area.polygon.centroid.x, area.polygon.centroid.y))
        if rng.random() < 0.12:  # some maps move labels aside
            centre += rng.normal(0, 0.12, 2) * np.sqrt(area.polygon.area)
        x, y = view.to_px(centre[None])[0] + rng.normal(0, 1.5, 2)
        if not (0 < x < view.size_px and 0 < y < view.size_px):
            continue
        text = area.name or _synthetic_name(area.kind, rng)
        size = style.font_size * rng.uniform(0.95, 1.1)
        colour = style.area_texts.get(area.kind, style.text)
        if style.icons and rng.random() < _WITH_ICON:
            box = pen.beside_icon(text, x, y, size, style.area_bold, colour, not labels)
            if box:
                labels.append(AreaLabel(area, box, i in wanted, True))
            continue
        lines = pen.block(text, x, y, size, style.area_bold, colour, not labels)
        if lines:
            labels.append(AreaLabel(area, _around(lines), i in wanted))
    return labels


def _label_rest(
    pen: _Pen, view: View, tile: Tile, rng: np.random.Generator
) -> tuple[PointLabel, ...]:
    style = pen.style
    labels = []
    if style.points:
        points = [p for p in tile.points if not p.names_area]
        for point in points:
            x, y = view.to_px(np.array([[point.x, point.y]]))[0]
            if not (0 < x < view.size_px and 0 < y < view.size_px):
                continue
            if point.is_place:
                size = style.font_size * rng.uniform(1.1, 1.7)
                pen.block(point.name, x, y, size, True, style.text, False)
                continue
            size = style.font_size * 0.92
            if style.icons:
                colour = style.area_texts.get(kind_of_class(point.class_), style.text)
                box = pen.beside_icon(point.name, x, y, size, False, colour, False)
                if box:
                    labels.append(PointLabel(point, box))
                continue
            down = size * 1.2 if style.point_dots else 0
            lines = pen.block(point.name, x, y + down, size, False, style.text, False)
            if lines:
                pen.canvas.drawCircle(x, y, size * 0.3, _paint(style.text))
                labels.append(PointLabel(point, _around(lines)))
    if style.road_names:
        named = dict(tile.names)
        for name, line in named.items():
            pen.along(name, view.to_px(line), style.font_size * 0.85, style.text)
    return tuple(labels)


def draw(
    paths: TilePaths, style: Style, view: View, wanted: Sequence[int], rng: np.random.Generator
) -> Picture:
    """Draw a window on a tile.

    Args:
        paths: The tile.
        style: How to draw it.
        view: What to show.
        wanted: Indices of the tile's areas to label before others; the first one for certain.
        rng: Randomness of labels.
    """
    size = view.size_px
    pixels = np.zeros((size, size, 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorSetRGB(*style.land))
    matrix, shift = view.affine()
    canvas.save()
    canvas.concat(skia.Matrix.MakeAll(*matrix[0], shift[0], *matrix[1], shift[1], 0, 0, 1))
    _draw_ground(canvas, paths, style, view.gsd_m)
    canvas.restore()
    pen = _Pen(canvas, style, rng)
    labels = _label_areas(pen, view, paths.tile.areas, wanted, rng)
    points = _label_rest(pen, view, paths.tile, rng)
    surface.flushAndSubmit()
    return Picture(np.ascontiguousarray(pixels[..., :3]), tuple(labels), points)
