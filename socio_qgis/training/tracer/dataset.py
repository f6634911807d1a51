"""Endless, seeded stream of training samples: a label, the map around it, what it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from socio_qgis.engine.reasoners.map_reader.sizes import enlargement, times_larger, usual_area_m2
from socio_qgis.engine.reasoners.map_reader.tracer import (
    BASE_M_PER_PX,
    CROP_SIZES,
    KINDS,
    KINDS_TAGS,
    SIZE_PX,
    ZOOM_M_PER_PX,
    Crop,
    crop_around,
    input_planes,
)

from ...core.types import Box
from .draw import PointLabel, TilePaths, View, draw
from .styles import FAMILIES, random_style
from .tiles import Area, read_tile

Image = npt.NDArray[np.uint8]

_SMALLEST_M = 10.0  # square root of the smallest area that a sample is made of
_SMALLEST_PX = 40  # of the network's view
_WITH_ICONS = 0.5  # of the pictures
_LABELS_A_PICTURE = 5
_SHOPS_A_PICTURE = 2
_BUILDINGS_A_PICTURE = 2
_COMMERCIAL = ("retail", "commercial")
# What people ask for; other kinds come up less often.
_IMPORTANT = {
    *("park", "school", "university", "retail", "commercial", "industrial", "residential"),
    *("golf", "cemetery", "hospital", "sport", "attraction", "civic", "kindergarten"),
}


@dataclass(frozen=True)
class Drawn:
    """A map picture, one label on it, and the named area's truth.

    Attributes:
        rgb: (H, W, 3) uint8.
        gsd_m: Ground metres per pixel.
        box_xyxy_px: The label's box.
        rings_px: The area's rings, outer first, in picture pixels.
        area: What is named.
        family: Style family.
        region: Where the tile is.
        any_size: Whether places of any size are labelled so, and not larger ones alone.
        text_width_m: Of a label that stands on its place, on the ground; 0 beside an icon or dot.
        times_larger: Than usual, since the map names few places.
    """

    rgb: Image
    gsd_m: float
    box_xyxy_px: Box
    rings_px: tuple[npt.NDArray[np.float64], ...]
    area: Area
    family: str
    region: str
    any_size: bool = False
    text_width_m: float = 0.0
    times_larger: float = 1.0

    def enlarged(self, kind: str) -> float:
        """How many times larger the network sees the map where the place is of this kind."""
        if not self.any_size:
            return 1.0
        tags = dict.fromkeys(KINDS_TAGS[kind][:1], 1.0)
        if kind == "retail" and self.area.class_ != "retail":
            tags = {"shop/shop": 1.0}
        usual_m2 = usual_area_m2(tags, True, self.text_width_m, self.times_larger)
        return enlargement(tags, usual_m2)

    def mask(self, crop: Crop | None = None) -> npt.NDArray[np.bool_]:
        """The area in the whole picture (H, W), or in the network's view (SIZE_PX, SIZE_PX)."""
        height, width = self.rgb.shape[:2]
        scale, shift = 1.0, np.zeros(2)
        if crop:
            height = width = SIZE_PX
            scale, shift = SIZE_PX / crop.side, np.array((crop.left, crop.top))
        rings = [
            ((ring - shift) * scale * 16 - 8).round().astype(np.int32) for ring in self.rings_px
        ]
        canvas = np.zeros((height, width), np.uint8)
        cv2.fillPoly(canvas, rings, 1, shift=4)
        return canvas.astype(bool)


@dataclass(frozen=True)
class Sample:
    """What the network learns from; planes are those of `input_planes`."""

    planes: npt.NDArray[np.float16]  # (PLANES, SIZE_PX, SIZE_PX)
    kind: int
    m_per_px: float
    target: npt.NDArray[np.bool_]  # (SIZE_PX, SIZE_PX)


class Atlas:
    """All tiles of a split in memory, and the areas to learn from with their weights."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.tiles = [TilePaths(read_tile(path)) for path in paths]
        found = [
            (t, a, area)
            for t, tile in enumerate(self.tiles)
            for a, area in enumerate(tile.tile.areas)
            if area.polygon.area > _SMALLEST_M**2
        ]
        self.targets = [(t, a) for t, a, _ in found]
        counts = Counter(area.kind for _, _, area in found)
        # of maps that label larger areas, and of those that label places of any size
        self.weights = {
            any_size: np.array([_weight(area, counts[area.kind], any_size) for *_, area in found])
            for any_size in (False, True)
        }
        # Most tiles are California's; how large small places are is to be learned everywhere.
        regions = np.array([self.tiles[t].tile.region for t, *_ in found])
        for region in set(regions):
            small = self.weights[True]
            small[regions == region] /= np.sqrt(small[regions == region].sum())
        self.number_of = {target: n for n, target in enumerate(self.targets)}


def _weight(area: Area, count: int, any_size: bool) -> float:
    weight = 1.0 if area.kind in _IMPORTANT else 0.2
    if any_size:
        weight *= 1.0 if area.name else weight / 10
    else:
        weight *= 4.0 if area.name else 1.0
        weight *= min(1.0, float(np.sqrt(area.polygon.area)) / 150) ** 1.5
    return float(weight / count**0.6)


def draw_picture(
    atlas: Atlas, rng: np.random.Generator, family: str, icons: bool = False
) -> list[Drawn]:
    """Draw one picture around a random area; one entry for every area that was asked for."""
    style = random_style(rng, family, icons)
    all_weights = atlas.weights[icons and style.points]  # who names few places names larger ones
    target = rng.choice(len(atlas.targets), p=all_weights / all_weights.sum())
    tile_index, area_index = atlas.targets[target]
    paths = atlas.tiles[tile_index]
    tile = paths.tile
    finest, coarsest = (0.6, 2.2) if icons else (0.9, 2.6)
    gsd_m = float(np.exp(rng.uniform(np.log(finest), np.log(coarsest))))
    side = min(int(rng.integers(600, 960)), int(tile.size_m / gsd_m))
    side_m = side * gsd_m
    centre = tile.areas[area_index].polygon.centroid
    room = tile.size_m - side_m
    left, top = (
        rng.uniform(low := float(np.clip(c - side_m * 0.97, 0, room)), max(low, min(room, c)))
        for c in (centre.x, centre.y)
    )
    view = View(left, top, side_m, side, int(rng.integers(4)), bool(rng.integers(2)))
    candidates = [
        (a, all_weights[atlas.number_of[tile_index, a]])
        for a, area in enumerate(tile.areas)
        if (tile_index, a) in atlas.number_of
        and a != area_index
        and left < area.polygon.centroid.x < left + side_m
        and top < area.polygon.centroid.y < top + side_m
    ]
    wanted = [area_index]
    if candidates:
        indices, weights = zip(*candidates)
        p = np.array(weights) / sum(weights)
        count = min(len(indices), _LABELS_A_PICTURE - 1)
        wanted += [int(i) for i in rng.choice(indices, count, replace=False, p=p)]
    picture = draw(paths, style, view, wanted, rng)
    labels = len(picture.labels) + len(picture.points)
    larger = times_larger(side_m**2, labels) if icons else 1.0

    def drawn(area: Area, box: Box, any_size: bool, is_bare: bool) -> Drawn:
        return Drawn(
            picture.rgb,
            gsd_m,
            box,
            tuple(
                view.to_px(shapely.get_coordinates(ring))
                for ring in (area.polygon.exterior, *area.polygon.interiors)
            ),
            area,
            family,
            tile.region,
            any_size,
            (box[2] - box[0]) * gsd_m if is_bare else 0.0,
            larger,
        )

    asked = [
        drawn(label.area, label.box_xyxy_px, icons, not label.has_icon)
        for label in picture.labels
        if label.is_wanted
    ]
    if not icons:
        shops = _shops(picture.points, tile.areas, rng)
        asked += [drawn(area, box, False, False) for area, box in shops]
    in_buildings = [label for label in picture.points if label.point.building]
    for i in rng.permutation(len(in_buildings))[:_BUILDINGS_A_PICTURE]:
        label = in_buildings[i]
        asked.append(drawn(label.point.building, label.box_xyxy_px, True, False))
    return asked


def _shops(
    labels: Sequence[PointLabel], areas: Sequence[Area], rng: np.random.Generator
) -> list[tuple[Area, Box]]:
    """Labels of points on commercial land, with that land: a shop tells that its block is one."""
    land = [area for area in areas if area.kind in _COMMERCIAL]
    if not labels or not land:
        return []
    tree = shapely.STRtree([area.polygon for area in land])
    shops = shapely.points([(label.point.x, label.point.y) for label in labels])
    pairs = tree.query(shops, predicate="within").T
    chosen = rng.permutation(len(pairs))[:_SHOPS_A_PICTURE]
    return [(land[on], labels[shop].box_xyxy_px) for shop, on in pairs[chosen]]


def rescale(drawn: Drawn, factor: float) -> Drawn:
    """The same picture with `factor` as many pixels a side."""
    size = max(8, round(drawn.rgb.shape[0] * factor))
    factor = size / drawn.rgb.shape[0]
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    x1, y1, x2, y2 = (v * factor for v in drawn.box_xyxy_px)
    return replace(
        drawn,
        rgb=cv2.resize(drawn.rgb, (size, size), interpolation=how).astype(np.uint8),
        gsd_m=drawn.gsd_m / factor,
        box_xyxy_px=(x1, y1, x2, y2),
        rings_px=tuple(ring * factor for ring in drawn.rings_px),
    )


def rotate_hue(rgb: Image, degrees: float) -> Image:
    """Turn all hues."""
    hls = cv2.cvtColor(rgb, cv2.COLOR_RGB2HLS)
    hls[..., 0] = ((hls[..., 0].astype(np.int16) + round(degrees / 2)) % 180).astype(np.uint8)
    return np.asarray(cv2.cvtColor(hls, cv2.COLOR_HLS2RGB))


def jpeg(rgb: Image, quality: int) -> Image:
    """What JPEG leaves of a picture."""
    _, data = cv2.imencode(".jpg", rgb, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))


def _wear(drawn: list[Drawn], rng: np.random.Generator) -> list[Drawn]:
    """Scale, recolour, blur and compress a picture at random."""
    if not drawn:
        return drawn
    if rng.random() < 0.25:
        factor = rng.uniform(0.75, 1.5)
        drawn = [rescale(d, factor) for d in drawn]
    rgb = drawn[0].rgb
    if rng.random() < 0.15:
        rgb = rotate_hue(rgb, rng.uniform(0, 360))
    if rng.random() < 0.06:
        rgb = 255 - rgb
    if rng.random() < 0.2:
        rgb = np.asarray(cv2.GaussianBlur(rgb, (0, 0), rng.uniform(0.4, 1.1)))
    if rng.random() < 0.35:
        rgb = jpeg(rgb, int(rng.integers(40, 95)))
    return [replace(d, rgb=rgb) for d in drawn]


def _sample(drawn: Drawn, rng: np.random.Generator) -> Sample | None:
    x1, y1, x2, y2 = drawn.box_xyxy_px
    if rng.random() < 0.1:  # the reader missed a line
        y1, y2 = (y1, (y1 + y2) / 2) if rng.random() < 0.5 else ((y1 + y2) / 2, y2)
    x1, y1, x2, y2 = np.array((x1, y1, x2, y2)) + rng.normal(0, 1.5, 4)
    box = (min(x1, x2 - 1), min(y1, y2 - 1), x2, y2)
    area = drawn.area
    kind = area.name_kind if area.name_kind != "unknown" and rng.random() < 0.4 else area.kind
    draw_kind = rng.random()
    if draw_kind < 0.25:
        kind = "unknown"
    elif draw_kind < 0.28:
        kind = str(rng.choice(KINDS))
    enlarged = drawn.enlarged(kind)
    gsd_m, size_m = drawn.gsd_m * enlarged, np.sqrt(area.polygon.area) * enlarged
    m_per_px = BASE_M_PER_PX * np.exp(rng.normal(0, 0.1))
    if rng.random() < 0.4:
        m_per_px = CROP_SIZES * size_m / SIZE_PX * np.exp(rng.normal(0, 0.25))
    crop = crop_around(box, gsd_m, float(np.clip(m_per_px, *ZOOM_M_PER_PX)))
    planes = input_planes(drawn.rgb, box, crop)
    target = drawn.mask(crop) & (planes[4] > 0)
    if target.sum() < _SMALLEST_PX:
        return None
    return Sample(planes.astype(np.float16), KINDS.index(kind), crop.side * gsd_m / SIZE_PX, target)


def samples(atlas: Atlas, seed: Sequence[int]) -> Iterator[Sample]:
    """Samples without end; the same seed gives the same samples."""
    rng = np.random.default_rng(seed)
    while True:
        family = str(rng.choice(FAMILIES, p=(0.3, 0.42, 0.28)))
        icons = bool(rng.random() < _WITH_ICONS)
        for drawn in _wear(draw_picture(atlas, rng, family, icons), rng):
            sample = _sample(drawn, rng)
            if sample:
                yield sample
