"""The colours that a map is painted with, and which of them each pixel has."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from ....core.types import Box
from ...contract import Image, Mask
from .components import Bits, opening

# All chosen by hand.
SAME_COLOUR = 3.5  # CIE Lab units; JPEG and anti-aliasing stay below
MIN_DISTANCE = 2.0  # CIE Lab units of two painted colours; what JPEG makes of one is nearer
MAX_COLOURS = 24
MIN_COLOUR_SHARE = 0.0008  # of the map, for a colour to be one of its fills
MIN_EDGE_SHARE = 0.08  # of the edge of a box of text, for a colour to be more than a halo
EVEN = 3.0  # CIE Lab units of lightness from one pixel to the next, at most

Lab = npt.NDArray[np.float32]
Colours = npt.NDArray[np.float32]


def to_lab(rgb: Image) -> Lab:
    """CIE Lab, (h, w, 3) float32, of a picture without its specks."""
    smooth = cv2.medianBlur(rgb, 3).astype(np.float32) / 255
    return np.asarray(cv2.cvtColor(smooth, cv2.COLOR_RGB2LAB), np.float32)


def painted_colours(rgb: Image) -> Colours:
    """Colours (Lab) of even areas of a map, (n, 3); on dark maps they are close to each other."""
    codes = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA).view("<u4")[..., 0] & 0xFFFFFF  # 0xRRGGBB
    inner = codes[1:-1, 1:-1]
    flat = inner == codes[1:-1, 2:]
    for other in (codes[1:-1, :-2], codes[2:, 1:-1], codes[:-2, 1:-1]):
        flat &= inner == other
    kept, counts = np.unique(inner[flat], return_counts=True)
    order = np.argsort(-counts)[: 2 * MAX_COLOURS]
    order = order[counts[order] >= MIN_COLOUR_SHARE * codes.size]
    if not len(order):
        return np.zeros((0, 3), np.float32)
    values = np.stack([kept >> 16, (kept >> 8) & 255, kept & 255], axis=1)[order]
    labs = cv2.cvtColor(values[None].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[0]
    colours = np.zeros((0, 3), np.float32)
    for colour in labs:
        if np.abs(colours - colour).max(axis=1).min(initial=np.inf) >= MIN_DISTANCE:
            colours = np.vstack([colours, colour])
    return colours[:MAX_COLOURS]


def palette(lab: Lab, painted: Colours) -> Colours:
    """The colours (Lab) of a map's fills, (n, 3): the painted ones, and others that are common."""
    grey = lab[..., 0]
    flat = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) < EVEN
    pixels = lab.reshape(-1, 3)
    chosen = np.flatnonzero(flat)[::3]
    pixels = pixels[chosen] if len(chosen) else pixels[::3]
    # One number a colour: far faster to count than triples.
    rounded = np.rint(pixels).astype(np.int32) + 128
    codes = (rounded[:, 0] << 16) + (rounded[:, 1] << 8) + rounded[:, 2]
    kept, counts = np.unique(codes, return_counts=True)
    values = np.stack([kept >> 16, (kept >> 8) & 255, kept & 255], axis=1) - 128
    colours = list(painted)
    for colour in painted:
        counts[np.abs(values - colour).max(axis=1) < SAME_COLOUR] = 0
    while len(colours) < MAX_COLOURS and counts.max() > 0:
        near = np.abs(values - values[counts.argmax()]).max(axis=1) < SAME_COLOUR
        total = counts[near].sum()
        if total < MIN_COLOUR_SHARE * grey.size / 3 and colours:
            break
        colours.append((values[near] * counts[near, None]).sum(axis=0) / total)
        counts[near] = 0
    return np.array(colours, np.float32)


def _clear_halos(sure: Bits, box_xyxy_px: Box) -> None:
    """Make unsure what has, in a box of text, a colour that is hardly seen at the box's edge."""
    x1, y1, x2, y2 = box_xyxy_px
    top, left = max(0, round(y1) - 2), max(0, round(x1) - 2)
    part = sure[top : round(y2) + 3, left : round(x2) + 3]
    if min(part.shape) < 3:
        return
    edge = np.concatenate([part[0], part[-1], part[1:-1, 0], part[1:-1, -1]])
    counts = np.bincount(edge, minlength=256)
    counts[0] = 0
    part[(counts < MIN_EDGE_SHARE * counts.sum())[part]] = 0


def assign_colours(
    lab: Lab, colours: Colours, thin_px: int, hidden: Mask, text_xyxy_px: Sequence[Box]
) -> Bits:
    """The number of each pixel's colour, (h, w) uint8; thin lines take that of what is around.

    Args:
        lab: (h, w, 3) float32, CIE Lab.
        colours: (n, 3) float32, CIE Lab.
        thin_px: What is thinner is no fill.
        hidden: (h, w) bool, what icons cover; it takes that of what is around as well.
        text_xyxy_px: Boxes of text, whose halos may be as wide as a fill.
    """
    shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (thin_px, thin_px))
    sure = np.zeros(lab.shape[:2], np.uint8)
    for k, colour in enumerate(colours, start=1):
        away = np.abs(np.delete(colours, k - 1, axis=0) - colour).max(axis=1)
        reach = min(SAME_COLOUR, float(away.min(initial=np.inf)) / 2)
        low, high = tuple((colour - reach).tolist()), tuple((colour + reach).tolist())
        same = opening(np.asarray(cv2.inRange(lab, low, high), np.uint8), shape)
        np.copyto(sure, k, where=(same > 0) & (sure == 0))
    sure[hidden] = 0
    for box in text_xyxy_px:
        _clear_halos(sure, box)
    if not sure.any():
        return sure
    unsure = (sure == 0).astype(np.uint8)
    _, nearest = cv2.distanceTransformWithLabels(
        unsure, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    table = np.zeros(int(nearest.max()) + 1, np.uint8)
    table[nearest[sure > 0]] = sure[sure > 0] - 1
    return np.asarray(table[nearest], np.uint8)
