"""Questions about towns without end, of the three levels of SocioSeg, from one seed.

Each town is laid out anew: other names, other numbers of places, another style of map. To lead a
model astray it has streets and signs whose names hold a class ("School Lane", "Park Pharmacy"), and
places without a label. A town gives many samples before the next one is drawn, so take samples for
training and for testing from different seeds, and shuffle them where neighbours must not be alike.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import box

from ...core.types import Extent
from ...engine.contract import Mask, Scene
from ...engine.serve.touch_up import rasterize
from .aerial import draw_aerial
from .layout import KINDS, Kind, lay_out
from .mapdraw import STYLES, Rgb, Style, draw_map, label_box_px
from .names import NAMES
from .shapes import SIZE_M, Place, Town

WINDOWS_A_TOWN = 30
COVER_M = 400.0, 700.0  # what a window shows, a side
MIN_GSD_M = 0.6  # finer towns take long to draw
MIN_PART = 0.003  # of the picture; a smaller bit of a place is no fair question
MIN_WHOLE = 0.6  # of a place that is asked for by its name
UNLABELLED = 0.1
WORDS = NAMES["en"].words
# Of the maps; more of them would change what a seed gives.
_STYLES = ("dark", "filled", "plain")
# How many a town may have, and what their names end with.
_MOST = {
    "tourism/zoo": (1, ("Zoo",)), "leisure/park": (6, ("Park", "Gardens Park")),
    "amenity/hospital": (3, ("Hospital",)), "shop/mall": (3, ("Mall", "Shopping Centre")),
    "leisure/sports_centre": (4, ("Sports Centre", "Sports Ground")),
    "landuse/industrial": (4, ("Industrial Park", "Industrial Estate")),
    "landuse/cemetery": (3, ("Cemetery",)), "amenity/bus_station": (2, ("Bus Station",)),
    "amenity/school": (8, ("School", "Elementary School", "High School", "Academy")),
    "amenity/townhall": (1, ("Town Hall",)),
}  # fmt: skip
_STEMS = (
    "Abbot", "Barrow", "Calder", "Denby", "Eastgate", "Farrow", "Glen", "Hollow", "Ingle", "Kirk",
    "Larkfield", "Marlow", "Norwick", "Otter", "Penrose", "Quarry", "Raven", "Selby", "Thorne",
    "Upton", "Vale", "Weston", "Wickham", "Ashdown", "Brook", "Cross", "Dale", "Harbour", "Mill",
    "St Anne", "St Mark", "Northfield", "Riverside", "Hillcrest", "Summer", "Winter", "King",
)  # fmt: skip
_LANES = ("School Lane", "Park Road", "Hospital Street", "Station Street", "Zoo Road", "Mall Road")
_SIGNS = ("Park Pharmacy", "School Books", "Zoo Cafe", "Hotel Central", "Hospital Flowers", "Bank")


@dataclass(frozen=True)
class TownSample:
    """A question about a window of a town.

    Attributes:
        level: name, class or function.
        mask: (H, W) bool, what the query means.
        instances: (n, H, W) bool, its places, largest first; at least one.
        extent_m: (xmin, ymin, xmax, ymax) of the window in the town.
        town_seed: Of the town; windows of one town may share ground.
    """

    scene: Scene
    query: str
    level: str
    mask: Mask
    instances: npt.NDArray[np.bool_]
    extent_m: Extent
    town_seed: int


def stream(seed: int, side_px: int = 256) -> Iterator[TownSample]:
    """Samples without end; the same seed gives the same ones.

    Args:
        seed: Not negative.
        side_px: Width and height of both pictures.
    """
    for town_seed in town_seeds(seed):
        yield from samples_of_town(town_seed, side_px)


def town_seeds(seed: int) -> Iterator[int]:
    """Seeds of towns, from one seed."""
    yield from np.random.SeedSequence(seed).generate_state(1_000_000).tolist()


def samples_of_town(town_seed: int, side_px: int = 256) -> Iterator[TownSample]:
    """All samples of one town."""
    rng = np.random.default_rng(town_seed)
    town = _varied_town(rng, town_seed)
    name = str(rng.choice(_STYLES))
    style = _varied_style(rng, STYLES[name])
    size_px = round(SIZE_M / max(MIN_GSD_M, rng.uniform(*COVER_M) / side_px))
    aerial, map_ = draw_aerial(town, size_px), draw_map(town, size_px, style)
    labels = [
        box(*label_box_px(place, size_px)) if place.labelled else None for place in town.places
    ]
    for _ in range(WINDOWS_A_TOWN):
        x, y = (int(v) for v in rng.integers(0, size_px - side_px + 1, 2))
        view = np.s_[y : y + side_px, x : x + side_px]
        gsd_m = SIZE_M / size_px
        extent_m = (x * gsd_m, SIZE_M - (y + side_px) * gsd_m, (x + side_px) * gsd_m,
                    SIZE_M - y * gsd_m)  # fmt: skip
        scene = Scene(aerial[view].copy(), map_[view].copy(), gsd_m)
        seen = _seen(town, labels, style, extent_m, (x, y, x + side_px, y + side_px))
        for level, query, places in _questions(rng, seen):
            burnt = np.array([_burn(place, extent_m, side_px) for place in places])
            order = np.argsort(-burnt.sum((1, 2)), kind="stable")
            yield TownSample(
                scene, query, level, np.asarray(burnt.any(0)), burnt[order], extent_m, town_seed
            )


@dataclass(frozen=True)
class _Seen:
    """A place in a window.

    Attributes:
        tellable: Its label or its class's colour is on the map.
        named: It can be asked for by its name.
        part: Its share of the window.
    """

    place: Place
    tellable: bool
    named: bool
    part: float


def _seen(
    town: Town,
    labels: list[shapely.Geometry | None],
    style: Style,
    extent_m: Extent,
    window_px: tuple[int, int, int, int],
) -> list[_Seen]:
    ground, frame = box(*extent_m), box(*window_px)
    seen = []
    for place, label in zip(town.places, labels, strict=True):
        part_m2 = place.outline.intersection(ground).area
        if part_m2 > 0:
            readable = label is not None and frame.contains(label)
            whole = part_m2 >= MIN_WHOLE * place.outline.area
            tellable = readable or place.tag in style.fills
            seen.append(_Seen(place, tellable, readable and whole, part_m2 / ground.area))
    return seen


def _questions(
    rng: np.random.Generator, seen: list[_Seen]
) -> Iterator[tuple[str, str, list[Place]]]:
    """At most one question a level; level, query and the places that it means."""
    named = [one.place for one in seen if one.named and one.part >= MIN_PART]
    if named:
        place = named[int(rng.integers(len(named)))]
        yield "name", place.name, [place]
    for level in ("class", "function"):
        groups: dict[str, list[_Seen]] = {}
        for one in seen:
            key = WORDS[one.place.tag] if level == "class" else one.place.function
            groups.setdefault(key, []).append(one)
        fair = [
            key
            for key, group in groups.items()
            if all(one.tellable and one.part >= MIN_PART for one in group)
        ]
        if fair:
            # Several places are asked for more often; else nearly all answers would be one.
            weights = np.array([len(groups[key]) ** 2 for key in fair], float)
            key = fair[int(rng.choice(len(fair), p=weights / weights.sum()))]
            yield level, key, [one.place for one in groups[key]]


def _burn(place: Place, extent_m: Extent, side_px: int) -> Mask:
    xmin, _, xmax, ymax = extent_m
    scale = side_px / (xmax - xmin)

    def to_px(xy_m: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return (xy_m - (xmin, ymax)) * (scale, -scale)

    return rasterize(shapely.transform(place.outline, to_px), (side_px, side_px))


def _varied_town(rng: np.random.Generator, seed: int) -> Town:
    stems = [str(stem) for stem in rng.permutation(_STEMS)]
    kinds = []
    for kind in KINDS:
        most, endings = _MOST[kind.tag]
        names = tuple(
            f"{stems.pop()} {rng.choice(endings)}" for _ in range(int(rng.integers(0, most + 1)))
        )
        kinds.append(Kind(kind.tag, kind.function, kind.area_m2, names))
    town = lay_out(seed, kinds)
    town.places = [replace(p, labelled=bool(rng.random() > UNLABELLED)) for p in town.places]
    for lane in _LANES:
        number = int(rng.integers(len(town.streets)))
        town.streets[number] = replace(town.streets[number], name=lane)
    for sign in _SIGNS:
        house = town.buildings[int(rng.integers(len(town.buildings)))]
        town.signs.append((sign, house.centroid))
    return town


def _varied_style(rng: np.random.Generator, style: Style) -> Style:
    """The style with all its colours turned and made paler or stronger alike."""
    turn, strength = float(rng.uniform(-0.08, 0.08)), float(rng.uniform(0.6, 1.3))

    def vary(rgb: Rgb) -> Rgb:
        hue, lightness, saturation = colorsys.rgb_to_hls(*(value / 255 for value in rgb))
        varied = colorsys.hls_to_rgb((hue + turn) % 1, lightness, min(1.0, saturation * strength))
        red, green, blue = (round(255 * value) for value in varied)
        return red, green, blue

    values: dict[str, Any] = {
        name: {tag: vary(rgb) for tag, rgb in value.items()} if name == "fills" else vary(value)
        for name, value in vars(style).items()
        if name != "icons"
    }
    return Style(**values)
