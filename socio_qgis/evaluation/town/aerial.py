"""Draws the town as if photographed from above: textures, shadows and a little haze."""

from __future__ import annotations

import math

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from shapely import affinity
from shapely.geometry import LineString, Polygon

from ...engine.contract import Image
from .layout import STREET_WIDTH_M
from .shapes import SIZE_M, Town

OVERSAMPLING = 2
SUN_XY = (0.75, 0.66)  # where shadows fall, x right and y down
_SHIFT = 4  # fractional bits of OpenCV's coordinates

Canvas = npt.NDArray[np.float32]
Window = tuple[slice, slice]

ASPHALT, CONCRETE, WATER = (104, 104, 106), (158, 155, 148), (62, 84, 84)
LAWN, MEADOW, GARDEN = (98, 118, 72), (116, 128, 82), (104, 114, 80)
PITCH, PATH, YARD = (82, 124, 66), (176, 164, 138), (140, 134, 124)
ROOFS = (
    (150, 92, 74),
    (134, 84, 72),
    (120, 116, 112),
    (162, 148, 132),
    (98, 92, 92),
    (170, 118, 88),
)
HALLS = ((186, 186, 184), (168, 172, 176), (200, 196, 188), (146, 150, 156))
CARS = ((210, 210, 212), (40, 42, 46), (128, 30, 30), (40, 60, 110), (150, 152, 156))
_GROUND = {
    "landuse/residential": GARDEN, "leisure/park": LAWN, "tourism/zoo": MEADOW,
    "landuse/cemetery": LAWN, "landuse/industrial": YARD, "shop/mall": ASPHALT,
    "amenity/school": (128, 130, 98), "amenity/hospital": (126, 130, 106),
    "leisure/sports_centre": (104, 128, 80), "amenity/bus_station": CONCRETE,
    "amenity/townhall": CONCRETE, "amenity/kindergarten": (128, 130, 98), "amenity/fuel": ASPHALT,
}  # fmt: skip


class _Painter:
    """Fills shapes of the town with textured colours."""

    def __init__(self, size_px: int, seed: int) -> None:
        self.px_per_m = size_px * OVERSAMPLING / SIZE_M
        self.size = size_px * OVERSAMPLING
        self.rng = np.random.default_rng(seed + 1)
        self.fine = _noise(self.rng, self.size, (2, 5, 11), (0.5, 0.3, 0.2))
        self.coarse = _noise(self.rng, self.size, (40, 120, 400), (0.3, 0.4, 0.3))
        self.canvas = self._textured(MEADOW, 14, 16)

    def _textured(
        self, rgb: tuple[int, int, int], fine: float, coarse: float, window: Window = np.s_[:, :]
    ) -> Canvas:
        shade = self.fine[window] * fine + self.coarse[window] * coarse
        tint = np.array([1, 0.95, 0.8], np.float32)
        return np.asarray(np.array(rgb, np.float32) + shade[..., None] * tint, np.float32)

    def points(
        self, xy_m: npt.NDArray[np.float64], origin_px: tuple[int, int] = (0, 0)
    ) -> npt.NDArray[np.int32]:
        """Town metres to OpenCV's fixed-point pixels."""
        xy = np.asarray(xy_m) * self.px_per_m
        xy[:, 1] = self.size - xy[:, 1]
        return np.asarray(np.rint((xy - origin_px) * (1 << _SHIFT)), np.int32)

    def mask(
        self, shapes: list[shapely.Geometry], shift_m: tuple[float, ...] = (0.0,), margin: int = 2
    ) -> tuple[Canvas, Window]:
        """How much of each pixel shapes cover, in the window that they lie in.

        With several shifts, the shapes are drawn as often, moved away from the sun.
        """
        parts = [p for p in shapely.get_parts(np.array(shapes, object)) if p.geom_type == "Polygon"]
        xmin, ymin, xmax, ymax = shapely.total_bounds(np.array(parts, object)) * self.px_per_m
        reach = margin + round(max(shift_m) * self.px_per_m)
        left, right = (int(np.clip(v, 0, self.size)) for v in (xmin - reach, xmax + reach))
        top, bottom = (
            int(np.clip(self.size - v, 0, self.size)) for v in (ymax + reach, ymin - reach)
        )
        mask = np.zeros((max(bottom - top, 1), max(right - left, 1)), np.uint8)
        for shift in shift_m:
            for part in parts:
                moved = affinity.translate(part, SUN_XY[0] * shift, -SUN_XY[1] * shift)
                rings = [np.array(r.coords) for r in (moved.exterior, *moved.interiors)]
                points = [self.points(ring, (left, top)) for ring in rings]
                cv2.fillPoly(mask, points, 255, cv2.LINE_AA, _SHIFT)
        window = np.s_[top : top + mask.shape[0], left : left + mask.shape[1]]
        return np.asarray(mask[..., None] / np.float32(255), np.float32), window

    def fill(
        self, shapes: list[shapely.Geometry], rgb: tuple[int, int, int],
        fine: float = 12, coarse: float = 8,
    ) -> None:  # fmt: skip
        """Fill all shapes with one textured colour."""
        if not shapes:
            return
        share, window = self.mask(shapes)
        below = self.canvas[window]
        below += (self._textured(rgb, fine, coarse, window) - below) * share

    def shade(self, shapes: list[shapely.Geometry], height_m: float, blur_m: float) -> None:
        """Darken where shapes of a height throw their shadow."""
        blur = blur_m * self.px_per_m
        steps = (0.35 * height_m, 0.7 * height_m, height_m)
        share, window = self.mask(shapes, steps, round(4 * blur))
        self.canvas[window] *= 1 - 0.5 * cv2.GaussianBlur(share, (0, 0), blur)[..., None]

    def polygon(self, xy_m: npt.NDArray[np.float64], rgb: tuple[float, float, float]) -> None:
        cv2.fillPoly(self.canvas, [self.points(xy_m)], rgb, cv2.LINE_AA, _SHIFT)

    def line(
        self, xy_m: npt.NDArray[np.float64], rgb: tuple[int, int, int], width_m: float
    ) -> None:
        width = max(1, round(width_m * self.px_per_m))
        cv2.polylines(self.canvas, [self.points(xy_m)], False, rgb, width, cv2.LINE_AA, _SHIFT)


def draw_aerial(town: Town, size_px: int) -> Image:
    """Draw (size, size, 3) uint8, north up."""
    paint = _Painter(size_px, town.seed)
    paint.fill(town.blocks, GARDEN, 16, 12)
    grounds = [place for place in town.places if not place.is_building]
    for place in grounds:
        paint.fill([place.outline], _GROUND[place.tag], 11, 9)
    paint.fill([town.river.buffer(7)], MEADOW, 12, 10)
    paint.fill([town.river, *town.ponds], WATER, 4, 8)
    _streets(paint, town)
    paint.fill([path.buffer(1.3) for path in town.paths], PATH, 8, 5)
    for pitch in town.pitches:
        _pitch(paint, pitch)
    for lot in town.parkings:
        _car_park(paint, lot)
    for place in grounds:  # a hedge or fence tells where a place ends
        if place.tag != "landuse/residential":
            edge = place.outline.exterior.buffer(0.9)
            paint.shade([edge], 1.2, 0.5)
            paint.fill([edge], (70, 84, 54), 12, 6)
    paint.shade(town.buildings, 7.0, 0.6)
    for building in town.buildings:
        _roof(paint, building)
    _trees(paint, town)
    return _photograph(paint)


def _streets(paint: _Painter, town: Town) -> None:
    lines = [(street, street.line) for street in town.streets]
    paint.fill([line.buffer(s.width_m / 2 + 2.2) for s, line in lines], CONCRETE, 9, 6)
    paint.fill([line.buffer(s.width_m / 2) for s, line in lines], ASPHALT, 8, 8)
    for street, line in lines:
        if street.width_m > STREET_WIDTH_M:
            for at in np.arange(0, line.length, 12.0):
                dash = [line.interpolate(at), line.interpolate(at + 5)]
                paint.line(np.array([(p.x, p.y) for p in dash]), (214, 212, 204), 0.3)
        for at in np.arange(5, line.length - 5, 9.0):  # parked and driving cars
            if paint.rng.random() < 0.22:
                _car(paint, line, at, street.width_m * paint.rng.choice([-0.36, 0.36]))


def _car(paint: _Painter, line: LineString, at_m: float, aside_m: float) -> None:
    one, two = line.interpolate(at_m), line.interpolate(at_m + 4.4)
    along = np.array([two.x - one.x, two.y - one.y])
    normal = np.array([-along[1], along[0]]) / max(float(np.linalg.norm(along)), 1e-6)
    start = np.array([one.x, one.y]) + normal * aside_m
    corners = [start, start + along, start + along + normal * 1.9, start + normal * 1.9]
    paint.polygon(np.array(corners), CARS[int(paint.rng.integers(len(CARS)))])


def _pitch(paint: _Painter, pitch: Polygon) -> None:
    paint.fill([pitch], PITCH, 7, 6)
    corners = np.array(pitch.exterior.coords)[:4]
    for share in np.arange(0, 1, 0.125):  # stripes of mowing
        a, b = (
            corners[0] + (corners[1] - corners[0]) * share,
            corners[3] + (corners[2] - corners[3]) * share,
        )
        step = (corners[1] - corners[0]) * 0.0625
        paint.fill([Polygon([a, a + step, b + step, b])], (92, 136, 74), 6, 4)
    inner = np.array(pitch.buffer(-3, join_style="mitre").exterior.coords)
    paint.line(inner, (226, 228, 220), 0.45)
    middle = (inner[:4] + np.roll(inner[:4], -1, axis=0)) / 2
    lengths = np.linalg.norm(np.diff(inner, axis=0)[:2], axis=1)
    across = middle[[0, 2]] if lengths[0] > lengths[1] else middle[[1, 3]]
    paint.line(across, (226, 228, 220), 0.45)
    ring = pitch.centroid.buffer(min(9.0, math.sqrt(pitch.area) / 7)).exterior
    paint.line(np.array(ring.coords), (226, 228, 220), 0.45)


def _car_park(paint: _Painter, lot: Polygon) -> None:
    paint.fill([lot], (112, 112, 112), 6, 6)
    corners = np.array(lot.exterior.coords)[:4]
    along, up = corners[1] - corners[0], corners[3] - corners[0]
    length, height = float(np.linalg.norm(along)), float(np.linalg.norm(up))
    along, up = along / length, up / height
    for row in np.arange(3, height - 5, 8.5):
        for column in np.arange(2, length - 2.6, 2.7):
            start = corners[0] + along * column + up * row
            paint.line(np.array([start, start + up * 4.8]), (190, 190, 186), 0.15)
            if paint.rng.random() < 0.55:
                size = np.array(
                    [start, start + along * 1.9, start + along * 1.9 + up * 4.3, start + up * 4.3]
                )
                paint.polygon(size + along * 0.4, CARS[int(paint.rng.integers(len(CARS)))])


def _roof(paint: _Painter, building: Polygon) -> None:
    """A gable with a bright and a dark side, or a flat roof with an edge and boxes on it."""
    corners = np.array(building.exterior.coords)[:4]
    small = building.area < 420
    base = ROOFS if small else HALLS
    colour = np.array(base[int(paint.rng.integers(len(base)))], float) + paint.rng.normal(0, 6)
    if small:
        if np.linalg.norm(corners[1] - corners[0]) < np.linalg.norm(corners[2] - corners[1]):
            corners = np.roll(corners, 1, axis=0)
        ridge = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
        for side in (
            (corners[0], corners[1], ridge[1], ridge[0]),
            (ridge[0], ridge[1], corners[2], corners[3]),
        ):
            middle = np.mean(side, axis=0) - (ridge[0] + ridge[1]) / 2
            light = 1 - 0.2 * np.sign(middle @ np.array([SUN_XY[0], -SUN_XY[1]]))
            paint.polygon(np.array(side), tuple(colour * light))
        return
    paint.polygon(corners, tuple(colour * 0.82))
    inner = np.array(building.buffer(-1.2, join_style="mitre").exterior.coords)
    paint.polygon(inner, tuple(colour * 1.04))
    xmin, ymin, xmax, ymax = building.bounds
    for _ in range(int(building.area / 260)):
        at = paint.rng.uniform((xmin, ymin), (xmax, ymax))
        box = shapely.box(at[0], at[1], at[0] + 2.6, at[1] + 2.0)
        if box.within(building.buffer(-2)):
            paint.polygon(np.array(box.exterior.coords), tuple(colour * 0.7))


def _trees(paint: _Painter, town: Town) -> None:
    crowns = [shapely.Point(x, y).buffer(r, 6) for x, y, r in town.trees_xyr_m]
    paint.shade(crowns, 5.0, 0.7)
    for x, y, r in sorted(town.trees_xyr_m):
        tone = paint.rng.normal(0, 7)
        leaf = np.array([66, 84, 48]) + tone + paint.rng.normal(0, 4, 3)
        for step, light in ((1.0, 0.8), (0.8, 1.0), (0.45, 1.22)):
            lean = (1 - step) * r * 0.55
            angles = np.linspace(0, 2 * math.pi, 11, endpoint=False) + paint.rng.uniform(0, 1)
            radius = r * step * paint.rng.uniform(0.82, 1.1, 11)
            crown = np.c_[
                x - SUN_XY[0] * lean + radius * np.cos(angles),
                y + SUN_XY[1] * lean + radius * np.sin(angles),
            ]
            paint.polygon(crown, tuple(leaf * light))


def _photograph(paint: _Painter) -> Image:
    """Blur by the lens, haze, noise of the sensor."""
    size = paint.size // OVERSAMPLING
    picture = cv2.resize(paint.canvas, (size, size), interpolation=cv2.INTER_AREA)
    picture = cv2.GaussianBlur(picture, (0, 0), 0.55)
    picture = picture * 0.94 + np.array([10, 12, 16], np.float32)
    picture += paint.rng.normal(0, 2.6, picture.shape).astype(np.float32)
    return np.asarray(np.clip(picture, 0, 255), np.uint8)


def _noise(
    rng: np.random.Generator, size: int, grains_px: tuple[int, ...], weights: tuple[float, ...]
) -> Canvas:
    """Smooth noise of several grain sizes, about -1 to 1."""
    total = np.zeros((size, size), np.float32)
    for grain, weight in zip(grains_px, weights, strict=True):
        small = rng.normal(0, 1, (size // grain + 2,) * 2).astype(np.float32)
        total += weight * cv2.resize(small, (size, size), interpolation=cv2.INTER_CUBIC)
    return total
