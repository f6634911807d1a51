"""A plain map of vector features, for the command line; in QGIS, QGIS draws the map.

Areas have the colours of OpenStreetMap's standard style, as the map reader expects.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from ...core.types import Size
from ..contract import Image, MapFeature
from ..imaging.ground import areas_of, draw_ground, parts_inside, values_of
from ..language.fields import names_of
from ..language.schemas import with_roles

TEXT, HALO, DOT = (50, 50, 50), (255, 255, 255), (115, 74, 8)
LABEL_PX, LETTERS_PER_LINE, DOT_PX = 14, 14, 3
_LAST_ENGLISH, _LAST_LATIN = "~", "\u024f"
# Pillow's own font has the letters of English only; these come with Linux, Windows and macOS.
_WIDE_FONTS = ("NotoSansCJK-Regular.ttc", "wqy-zenhei.ttc", "msyh.ttc", "PingFang.ttc")


def draw_map(features: Sequence[MapFeature], size_px: Size, scale: float, gsd_m: float) -> Image:
    """Draw the features of a window with their names.

    Args:
        size_px: Width and height of the satellite picture.
        scale: Map pixels per satellite pixel.
        gsd_m: Metres per satellite pixel.

    Returns:
        (H, W, 3) uint8, `scale` times as large as the satellite picture.
    """
    features = with_roles(features)
    parts = parts_inside(features, size_px)
    canvas = draw_ground(parts, size_px, scale, gsd_m)
    return _with_names(canvas, features, areas_of(parts), scale)


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
    kinds = set(values_of(point))
    return not kinds or any(
        kinds & set(values_of(one)) and area.contains(at) for area, one in areas
    )


def _wrapped(name: str) -> str:
    lines = [""]
    for word in name.split():
        if lines[-1] and len(lines[-1]) + len(word) >= LETTERS_PER_LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def _font(name: str) -> Any:
    """Return a font with the letters of a name; None if this machine has none."""
    own = ImageFont.load_default(LABEL_PX)
    if max(name) <= _LAST_ENGLISH:
        return own
    return _wide_font() or (own if max(name) <= _LAST_LATIN else None)


@functools.lru_cache(maxsize=1)
def _wide_font() -> Any:
    for file in _WIDE_FONTS:
        try:
            return ImageFont.truetype(file, LABEL_PX)
        except OSError:
            continue
    return None
