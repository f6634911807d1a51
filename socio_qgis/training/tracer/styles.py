"""Random map styles of three families: filled (carto), plain, and dark."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass

import numpy as np

FAMILIES = ("carto", "plain", "dark")
Colour = tuple[int, int, int]

# Kinds that a map tends to fill, from the lowest in drawing order to the highest, each with the
# hues (degrees) that cartographers reach for.
FILL_HUES: dict[str, tuple[int, ...]] = {
    "residential": (0, 40, 60, 270),
    "nature": (110, 140),
    "military": (0, 20, 330),
    "farmland": (45, 60, 80),
    "airport": (220, 260, 40),
    "industrial": (270, 300, 220, 40),
    "commercial": (0, 340, 300, 35),
    "railway": (270, 0, 220),
    "quarry": (30, 0),
    "retail": (0, 20, 340, 35),
    "unknown": (60, 120, 0),
    "forest": (110, 130, 95),
    "grass": (85, 100, 120),
    "bare": (50, 40, 30),
    "hospital": (0, 60, 340, 20),
    "university": (55, 40, 60, 25),
    "school": (55, 40, 60, 25),
    "golf": (140, 120, 100),
    "cemetery": (130, 110, 90),
    "park": (120, 135, 100),
    "attraction": (300, 140, 60),
    "camp": (90, 120),
    "civic": (55, 30, 0),
    "kindergarten": (55, 40, 25),
    "sport": (160, 150, 120),
    "garden": (100, 120, 90),
    "pitch": (160, 150, 120),
    "playground": (160, 190, 60),
    "water": (200, 215, 190),
}
_TINTED_ON_PLAIN = ("park", "golf", "forest", "nature", "cemetery", "garden", "grass", "sport")
_TINTED_SOMETIMES = ("school", "university", "hospital", "retail", "commercial", "airport")

# widths in picture pixels on a map of about 1.2 m a pixel
ROAD_WIDTHS = {
    "aisle": 4.0,
    "service": 5.0,
    "pedestrian": 5.0,
    "minor": 8.0,
    "tertiary": 9.0,
    "secondary": 10.0,
    "primary": 12.0,
    "trunk": 13.0,
    "motorway": 15.0,
}
TRAIL_WIDTHS = {"track": 1.3, "path": 1.3, "pier": 2.0, "siding": 2.0, "transit": 2.0, "rail": 2.5}


@dataclass(frozen=True)
class Line:
    """How one class of line is drawn; widths in picture pixels."""

    colour: Colour
    width: float
    casing: Colour | None = None
    casing_width: float = 0.0
    dash: float = 0.0


@dataclass(frozen=True)
class Style:
    """How a whole map is drawn; sizes in picture pixels."""

    family: str
    land: Colour
    fills: dict[str, Colour]
    fill_edges: bool
    building: Colour | None
    building_edge: Colour | None
    lines: dict[str, Line]
    text: Colour
    area_texts: dict[str, Colour]
    halo: Colour
    halo_width: float
    font: str
    font_size: float
    area_bold: bool
    point_dots: bool
    label_unnamed: float  # share of unnamed areas that are labelled too
    road_names: bool
    points: bool
    icons: bool  # labels of points and of most areas stand under or beside an icon


def _colour(rng: np.random.Generator, hue: float, saturation: float, value: float) -> Colour:
    hue = (hue + rng.normal(0, 8)) / 360 % 1
    saturation, value = (float(np.clip(v, 0, 1)) for v in (saturation, value))
    red, green, blue = colorsys.hls_to_rgb(hue, value, saturation)
    return round(red * 255), round(green * 255), round(blue * 255)


def _shade(colour: Colour, by: float) -> Colour:
    red, green, blue = (round(min(255, max(0, c + by))) for c in colour)
    return red, green, blue


def _fills(rng: np.random.Generator, family: str, light: float, icons: bool) -> dict[str, Colour]:
    """Fill colours; `light` is the land's lightness, 0 to 1."""
    chosen: list[str] = []
    if family == "carto":
        chosen = [k for k in FILL_HUES if rng.random() < 0.93]
    else:
        # Web maps, which have icons, tint schools, hospitals and pitches more often.
        draw = rng.uniform(0.2, 1.2) if icons else rng.random()
        if draw > 0.45:
            chosen = [k for k in _TINTED_ON_PLAIN if rng.random() < 0.8]
        if draw > 0.75:
            chosen += [k for k in _TINTED_SOMETIMES if rng.random() < 0.5]
            chosen += ["pitch"] * (icons and rng.random() < 0.5)
        if rng.random() < 0.85:
            chosen.append("water")
    strength = rng.uniform(0.25, 1.0) if family == "carto" else rng.uniform(0.08, 0.6)
    contrast = rng.uniform(0.02, 0.12) if family != "dark" else rng.uniform(0.01, 0.08)
    fills = {}
    for kind in chosen:
        hue = float(rng.choice(FILL_HUES[kind]))
        away = contrast * (rng.uniform(0.5, 2.0) if kind != "water" else 1.5)
        lightness = light - away if light > 0.5 else light + away * rng.choice((-0.5, 1, 1))
        fills[kind] = _colour(rng, hue, strength * rng.uniform(0.5, 1.0), lightness)
    if "residential" in fills and rng.random() < 0.6:
        grey = round(255 * (light - contrast if light > 0.5 else light + contrast))
        fills["residential"] = (grey, grey, grey)
    if "park" in fills and rng.random() < 0.4:
        for kind in ("garden", "grass", "golf"):
            if kind in fills:
                fills[kind] = fills["park"]
    for first, second in (("school", "university"), ("retail", "commercial")):
        if first in fills and rng.random() < 0.5:
            fills[second] = fills[first]
    return fills


def _road_lines(rng: np.random.Generator, family: str, land: Colour) -> dict[str, Line]:
    dark = family == "dark"
    scale = rng.uniform(0.55, 1.3)
    has_casing = rng.random() < (0.35 if dark else 0.85)
    casing_width = rng.uniform(0.6, 1.5)
    if dark:
        # roads are brighter than the ground, or, more seldom, darker
        step = rng.uniform(12, 70) if rng.random() < 0.75 else -rng.uniform(8, 30)
        base = _shade(land, step)
        casing = _shade(land, rng.choice((-1, 1)) * rng.uniform(10, 40))
    else:
        white = rng.random() < 0.8
        base = _shade((255, 255, 255), -rng.uniform(0, 6)) if white else _shade(land, -30)
        casing = _shade(land, -rng.uniform(15, 90))
    major_hue = float(rng.choice((40, 30, 50, 350, 10, 210)))
    coloured = rng.random() < (0.35 if dark else 0.75)
    lines = {}
    for rank, (role, width) in enumerate(ROAD_WIDTHS.items()):
        colour, edge = base, casing
        major = rank - list(ROAD_WIDTHS).index("secondary")
        if major >= 0 and coloured and (major > 0 or rng.random() < 0.6):
            value = 0.3 + 0.05 * major if dark else 0.9 - 0.06 * major
            saturation = rng.uniform(0.1, 0.5) if dark else rng.uniform(0.5, 1.0)
            colour = _colour(rng, major_hue, saturation, value)
            edge = _shade(colour, -50)
        elif dark:
            colour = _shade(base, (rank - 3) * rng.uniform(0, 5))
        small = role in ("aisle", "service", "pedestrian")
        if small and rng.random() < 0.1:
            continue  # some maps leave small roads out
        lines[role] = Line(
            colour,
            max(1.0, width * scale * rng.uniform(0.85, 1.15)),
            edge if has_casing else None,
            casing_width,
        )
    return lines


def _trail_lines(rng: np.random.Generator, family: str, land: Colour) -> dict[str, Line]:
    dark = family == "dark"
    lines = {}
    for role, width in TRAIL_WIDTHS.items():
        if role in ("track", "path") and rng.random() < 0.2:
            continue
        if role in ("track", "path", "pier") and rng.random() < 0.6:
            hue = float(rng.choice((5, 15, 30, 120)))
            colour = _colour(rng, hue, rng.uniform(0.3, 1), 0.35 if dark else 0.6)
        else:
            away = rng.uniform(20, 60) if dark else -rng.uniform(30, 150)
            colour = _shade(land, away)
        dash = rng.uniform(2, 6) if rng.random() < 0.35 else 0.0
        lines[role] = Line(colour, width * rng.uniform(0.7, 1.6), dash=dash)
    return lines


def random_style(rng: np.random.Generator, family: str, icons: bool = False) -> Style:
    """A style of a family ("carto", "plain" or "dark"), with icons or without."""
    dark = family == "dark"
    light = rng.uniform(0.06, 0.28) if dark else rng.uniform(0.88, 0.99)
    hue = float(rng.choice((40, 50, 220, 210, 60, 0)))
    land = _colour(rng, hue, rng.uniform(0, 0.25) if dark else rng.uniform(0, 0.7), light)
    fills = _fills(rng, family, light, icons)
    lines = _road_lines(rng, family, land) | _trail_lines(rng, family, land)
    water = fills.get("water", _shade(land, 25 if dark else -40))
    if rng.random() < 0.8:
        lines["waterway"] = Line(water, rng.uniform(1, 2.5))
    building = None
    if rng.random() < 0.85:
        # Commercial maps draw buildings faintly.
        by = rng.uniform(4, 45) * (1 if dark and rng.random() < 0.8 else -1)
        building = _shade(land, by)
    text_light = rng.uniform(0.6, 0.95) if dark else rng.uniform(0.05, 0.45)
    texts = {}
    if icons or rng.random() < (0.5 if family == "carto" else 0.25):
        lightness = 0.65 if dark else 0.28
        texts = {
            kind: _colour(rng, float(rng.choice(hues)), rng.uniform(0.3, 0.9), lightness)
            for kind, hues in FILL_HUES.items()
        }
    return Style(
        family=family,
        land=land,
        fills=fills,
        fill_edges=bool(family == "carto" and rng.random() < 0.25),
        building=building,
        building_edge=_shade(building, 12 if dark else -14)
        if building and rng.random() < 0.45
        else None,
        lines=lines,
        text=_colour(rng, float(rng.choice((220, 240, 30, 0))), rng.uniform(0, 0.3), text_light),
        area_texts=texts,
        halo=land if rng.random() < 0.6 else ((0, 0, 0) if dark else (255, 255, 255)),
        halo_width=float(rng.choice((0, 1.5, 2, 2.5, 3), p=(0.1, 0.2, 0.3, 0.2, 0.2))),
        font=str(
            rng.choice(
                ("DejaVu Sans", "Open Sans", "Noto Sans CJK SC", "DejaVu Serif"),
                p=(0.4, 0.3, 0.2, 0.1),
            )
        ),
        font_size=rng.uniform(9.5, 14.5),
        area_bold=bool(rng.random() < 0.7),
        point_dots=bool(rng.random() < 0.85),
        label_unnamed=float(rng.choice((0.0, 0.1, 0.3), p=(0.5, 0.3, 0.2))),
        road_names=bool(rng.random() < 0.85),
        points=bool(rng.random() < 0.85),
        icons=icons,
    )
