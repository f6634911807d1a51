"""Icons of a town's map: round, of one colour, with a white glyph."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PIL import Image as PilImage
from PIL import ImageDraw

ICON_PX = 18  # with its white ring
_OVERSAMPLING = 8
_WHITE = (255, 255, 255)


def _block(x1: float, y1: float, x2: float, y2: float) -> tuple[tuple[float, float], ...]:
    return ((x1, y1), (x2, y1), (x2, y2), (x1, y2))


# Polygons from (-1, -1), the upper left corner of a disc's box, to (1, 1).
_GLYPHS = {
    "cross": (_block(-0.6, -0.18, 0.6, 0.18), _block(-0.18, -0.6, 0.18, 0.6)),
    "tree": (((0, -0.7), (0.5, 0.25), (-0.5, 0.25)), _block(-0.1, 0.25, 0.1, 0.65)),
    "cap": (((0, -0.5), (0.7, -0.1), (0, 0.25), (-0.7, -0.1)), _block(-0.35, 0.1, 0.35, 0.45)),
    "bag": (_block(-0.45, -0.15, 0.45, 0.55), _block(-0.25, -0.5, 0.25, -0.35)),
    "fork": (_block(-0.4, -0.55, -0.15, 0.55), _block(0.15, -0.55, 0.4, 0.55)),
    "bus": (_block(-0.45, -0.55, 0.45, 0.35), _block(-0.4, 0.4, -0.15, 0.6),
            _block(0.15, 0.4, 0.4, 0.6)),
    "roof": (((0, -0.65), (0.6, -0.2), (-0.6, -0.2)), _block(-0.5, 0.35, 0.5, 0.55),
             _block(-0.4, -0.1, -0.2, 0.3), _block(0.2, -0.1, 0.4, 0.3)),
    "dot": (_block(-0.25, -0.25, 0.25, 0.25),),
}  # fmt: skip


class Icon(NamedTuple):
    """How the places of a tag are marked."""

    rgb: tuple[int, int, int]
    glyph: str

    @property
    def text_rgb(self) -> tuple[int, int, int]:
        """Colour of the labels that belong to it: darker."""
        red, green, blue = (round(0.68 * value) for value in self.rgb)
        return red, green, blue


def paste_icon(picture: PilImage.Image, icon: Icon, at_xy: tuple[float, float]) -> None:
    """Draw an icon with its middle there."""
    side = ICON_PX * _OVERSAMPLING
    patch = PilImage.new("RGBA", (side, side), (*_WHITE, 0))
    draw = ImageDraw.Draw(patch)
    draw.ellipse((0, 0, side - 1, side - 1), _WHITE)
    draw.ellipse((_OVERSAMPLING, _OVERSAMPLING, side - 1 - _OVERSAMPLING, side - 1 - _OVERSAMPLING),
                 icon.rgb)  # fmt: skip
    for polygon in _GLYPHS[icon.glyph]:
        xy = side / 2 + np.array(polygon) * (side / 2 - _OVERSAMPLING)
        draw.polygon([(x, y) for x, y in xy.tolist()], _WHITE)
    patch = patch.resize((ICON_PX, ICON_PX), PilImage.Resampling.BOX)
    corner = round(at_xy[0] - ICON_PX / 2), round(at_xy[1] - ICON_PX / 2)
    picture.paste(patch, corner, patch)
