"""Icons of a map: small round shapes of one colour, most with a bright glyph inside.

A map sets the label of a place under or beside its icon. The icon is where the place is, and no
letter of its name.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ...core.types import Box
from ..contract import Image
from ..imaging.bands import in_bands
from ..imaging.components import connected_components

# All chosen by hand.
GROUND_PX = 31  # side of the window whose median is the ground
MIN_CONTRAST = 36  # of 255, from that ground
WHITE = 190  # of 255, of a glyph's darkest channel
# In heights of a line of text.
MIN_SIDE, MAX_SIDE = 0.65, 1.7
MAX_ASPECT = 1.25
MIN_ROUND, MAX_ROUND = 0.68, 0.9  # share of its box, holes filled; a disc has 0.79
MIN_SOLID = 0.6  # share of that which is no glyph; a letter's strokes are thinner
EVEN, MIN_EVEN = 16.0, 0.42  # of 255; share of it that is so near to its colour
# Overlap (IoU) with a disc that fills its box: 0.94 and more of 98 % of the icons on 24 maps, 0.77
# of a letter.
MIN_DISC_IOU = 0.88
# An icon and its label, in heights of a line: the gap between them, how far off the middle it is.
MIN_GAP, MAX_GAP = -0.25, 0.75
MAX_OFFSET = 0.6
SIDE_COST, BELOW_COST = 0.15, 0.5  # of an icon beside or under a label, not over it


@dataclass(frozen=True)
class Icon:
    """An icon.

    Attributes:
        centre_xy_px: Its middle, in map pixels.
        side_px: Its width or height, the larger.
        rgb: Its colour.
        is_disc: Whether it is as round as no letter is.
    """

    centre_xy_px: tuple[float, float]
    side_px: float
    rgb: tuple[float, float, float]
    is_disc: bool = True


def find_icons(map_rgb: Image, line_px: float) -> list[Icon]:
    """All icons of a map, (h, w, 3) uint8, whose text has lines of that height."""
    found = connected_components(_far_from_ground(map_rgb))
    wide, high, area = found.stats[:, cv2.CC_STAT_WIDTH :].T.astype(float)
    short, long = np.minimum(wide, high), np.maximum(wide, high)
    fitting = (short >= MIN_SIDE * line_px) & (long <= MAX_SIDE * line_px)
    fitting &= (long <= MAX_ASPECT * short) & (area >= MIN_ROUND * MIN_SOLID * wide * high)
    icons = []
    for number in (np.flatnonzero(fitting[1:]) + 1).tolist():
        disc, (rows, columns) = found.component(number)
        whole = _filled(disc)
        rgb = _colour_of_disc(map_rgb[rows, columns], disc, whole)
        if rgb is not None:
            middle = (columns.start + columns.stop) / 2, (rows.start + rows.stop) / 2
            side = float(max(disc.shape))
            icons.append(Icon(middle, side, rgb, _disc_iou(whole) >= MIN_DISC_IOU))
    return icons


def _far_from_ground(map_rgb: Image) -> npt.NDArray[np.bool_]:
    """What may be of icons, (h, w): darker than a light ground, or brighter than a dark one.

    White rings and glyphs are no part of a disc, so what is white does not count.
    """

    def least_or_most(choose: Callable[..., Any]) -> npt.NDArray[np.uint8]:
        return in_bands(map_rgb, 0, lambda band: functools.reduce(choose, cv2.split(band)))

    least, most = least_or_most(cv2.min), least_or_most(cv2.max)
    is_dark = 2 * np.count_nonzero(most < 128) > most.size
    plane = most if is_dark else least
    small = cv2.resize(plane, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    ground = cv2.resize(cv2.medianBlur(small, GROUND_PX // 4 | 1), map_rgb.shape[1::-1])
    if is_dark:
        return (cv2.subtract(plane, ground) > MIN_CONTRAST) & (least < WHITE)
    return cv2.subtract(ground, plane) > MIN_CONTRAST


def _filled(shape: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The shape without its holes."""
    outlines, _ = cv2.findContours(shape.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    whole = np.zeros(shape.shape, np.uint8)
    cv2.drawContours(whole, outlines, -1, 1, cv2.FILLED)
    return whole.view(np.bool_)


def _disc_iou(whole: npt.NDArray[np.bool_]) -> float:
    """Overlap of a shape with the disc, or the ellipse, that fills its box."""
    y, x = (np.linspace(-1 + 1 / n, 1 - 1 / n, n) for n in whole.shape)
    disc = x**2 + y[:, None] ** 2 <= 1
    return float(np.count_nonzero(disc & whole) / np.count_nonzero(disc | whole))


def _colour_of_disc(
    rgb: Image, disc: npt.NDArray[np.bool_], whole: npt.NDArray[np.bool_]
) -> tuple[float, float, float] | None:
    """The colour of what fills its box as a disc does, a glyph aside; None for what does not."""
    filled = np.count_nonzero(whole)
    if not MIN_ROUND <= filled / disc.size <= MAX_ROUND:
        return None
    pixels = rgb[disc].astype(np.float32)
    colour = np.median(pixels, axis=0)
    even = np.count_nonzero(np.abs(pixels - colour).max(axis=1) < EVEN)
    if len(pixels) < MIN_SOLID * filled or even < MIN_EVEN * filled:
        return None
    red, green, blue = colour.tolist()
    return red, green, blue


def icons_of_boxes(boxes_xyxy_px: Sequence[Box], icons: Sequence[Icon]) -> dict[int, Icon]:
    """The icon that stands over, beside or under each line of text, by the number of its box.

    An icon belongs to one line, the nearest. What lies inside a line is a letter of it.
    """
    if not boxes_xyxy_px or not icons:
        return {}
    boxes = np.array(boxes_xyxy_px)[:, None]
    at = np.array([icon.centre_xy_px for icon in icons])
    half = np.array([icon.side_px for icon in icons]) / 2
    x1, y1, x2, y2 = (boxes[..., side] for side in range(4))
    line, (x, y) = y2 - y1, at.T
    is_letter = ((x1 < x) & (x < x2) & (y1 < y) & (y < y2)).any(axis=0)
    aside, along = np.abs(x - (x1 + x2) / 2) / line, np.abs(y - (y1 + y2) / 2) / line
    cost = np.full(np.broadcast_shapes(line.shape, x.shape), np.inf)
    for gap, offset, more in (
        ((y1 - y - half) / line, aside, 0.0),
        ((x1 - x - half) / line, along, SIDE_COST),
        ((x - half - x2) / line, along, SIDE_COST),
        ((y - half - y2) / line, aside, BELOW_COST),
    ):
        fits = (gap >= MIN_GAP) & (gap <= MAX_GAP) & (offset <= MAX_OFFSET) & ~is_letter
        cost = np.where(fits, np.minimum(cost, np.abs(gap) + offset + more), cost)
    found: dict[int, Icon] = {}
    while np.isfinite(cost).any():
        box, icon = np.unravel_index(int(cost.argmin()), cost.shape)
        found[int(box)] = icons[int(icon)]
        cost[box] = cost[:, icon] = np.inf
    return found
