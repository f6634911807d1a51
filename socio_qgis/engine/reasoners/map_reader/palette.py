"""The colours that a map is painted with, and which of them each pixel has."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt

from ....core.types import Box
from ...contract import Image, Mask
from ...imaging.bands import in_bands, looked_up
from ...imaging.components import Bits, opened_areas
from ...imaging.indexed import IndexedPicture, is_flat
from ...imaging.legend import Legend

# All chosen by hand.
SAME_COLOUR = 3.5  # CIE Lab units; JPEG and anti-aliasing stay below
MIN_DISTANCE = 2.0  # CIE Lab units of two painted colours; what JPEG makes of one is nearer
MAX_COLOURS = 24
MIN_COLOUR_SHARE = 0.0008  # of the map, for a colour to be one of its fills
NEAR_PX, NEAR_BAND_PX = 64, 512  # what is thin or text is nearer to a fill
MIN_EDGE_SHARE = 0.08  # of the edge of a box of text, for a colour to be more than a halo

Colours = npt.NDArray[np.float32]


@dataclass(frozen=True)
class MapColours:
    """What a map is painted with; it is found without a look at the text.

    Attributes:
        picture: The map without its specks.
        legend: Which of the legend's colours it shows.
        painted: (n, 3) float32, Lab, those of its fills.
    """

    picture: IndexedPicture
    legend: Legend
    painted: Colours

    @classmethod
    def of(cls, map_rgb: Image) -> MapColours:
        """That of (h, w, 3) uint8."""
        picture = without_specks(map_rgb)
        legend = Legend.of(picture)
        colours = palette(picture, painted_colours(map_rgb, picture))
        return cls(picture, legend, _with_rare_colours(colours, legend.shown))


def without_specks(rgb: Image) -> IndexedPicture:
    """A map, (h, w, 3) uint8, without its specks."""
    return IndexedPicture.of(np.asarray(cv2.medianBlur(rgb, 3), np.uint8))


def painted_colours(rgb: Image, picture: IndexedPicture) -> Colours:
    """Colours (Lab) of even areas of a map, (n, 3); on dark maps they are close to each other.

    Args:
        rgb: (h, w, 3) uint8.
        picture: The same without its specks. Where a pixel is like the four around, it is the same.
    """
    numbers = picture.numbers
    counts = picture.counts(numbers[is_flat(rgb)])
    order = np.argsort(-counts, kind="stable")[: 2 * MAX_COLOURS]
    order = order[counts[order] >= max(MIN_COLOUR_SHARE * numbers.size, 1)]
    colours = np.zeros((0, 3), np.float32)
    for colour in picture.lab[order]:
        if np.abs(colours - colour).max(axis=1).min(initial=np.inf) >= MIN_DISTANCE:
            colours = np.vstack([colours, colour])
    return colours[:MAX_COLOURS]


def palette(picture: IndexedPicture, painted: Colours) -> Colours:
    """The colours (Lab) of a map's fills, (n, 3): the painted ones, and others that are common."""
    chosen = picture.numbers[picture.is_even][::3]
    counts_of = picture.counts(chosen if len(chosen) else picture.numbers.ravel()[::3])
    values, counts = _in_whole_units(picture.lab, counts_of)
    colours = list(painted)
    for colour in painted:
        counts[np.abs(values - colour).max(axis=1) < SAME_COLOUR] = 0
    while len(colours) < MAX_COLOURS and counts.max() > 0:
        near = np.abs(values - values[counts.argmax()]).max(axis=1) < SAME_COLOUR
        total = counts[near].sum()
        if total < MIN_COLOUR_SHARE * picture.numbers.size / 3 and colours:
            break
        colours.append((values[near] * counts[near, None]).sum(axis=0) / total)
        counts[near] = 0
    return np.array(colours, np.float32)


def _in_whole_units(
    lab: Colours, counts_of: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float64]]:
    """Distinct colours, (n, 3), in whole units of Lab, and how many pixels have each."""
    units = np.rint(lab).astype(np.int32)
    codes = (units[:, 0] << 16) + (units[:, 1] + 128 << 8) + units[:, 2] + 128
    _, first, which = np.unique(codes, return_index=True, return_inverse=True)
    counts = np.bincount(which, counts_of, len(first))
    return units[first], np.asarray(counts, np.float64)


def _with_rare_colours(colours: Colours, more: Sequence[Colours]) -> Colours:
    """Colours with those of the legend that are too rare on the map to be found by counting."""
    for colour in more:
        if np.abs(colours - colour).max(axis=1).min() >= SAME_COLOUR:
            colours = np.vstack([colours, colour])
    return colours


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
    picture: IndexedPicture,
    colours: Colours,
    thin_px: int,
    hidden: Mask,
    text_xyxy_px: Sequence[Box],
) -> Bits:
    """The number of each pixel's colour, (h, w) uint8; thin lines take that of what is around.

    Args:
        picture: The map.
        colours: (n, 3) float32, CIE Lab.
        thin_px: What is thinner is no fill.
        hidden: (h, w) bool, what icons cover; it takes that of what is around as well.
        text_xyxy_px: Boxes of text, whose halos may be as wide as a fill.
    """
    shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (thin_px, thin_px))
    painted = np.zeros(len(picture.rgb), np.uint8)  # from 1; 0 for no colour
    for k, colour in reversed([*enumerate(colours, start=1)]):
        away = np.abs(np.delete(colours, k - 1, axis=0) - colour).max(axis=1)
        reach = min(SAME_COLOUR, float(away.min(initial=np.inf)) / 2)
        painted[picture.is_near(colour, reach)] = k
    sure = opened_areas(looked_up(painted, picture.numbers), shape)
    sure[hidden] = 0
    for box in text_xyxy_px:
        _clear_halos(sure, box)
    if not sure.any():
        return sure
    # The rest is as the nearest of what is sure. To tell takes 12 bytes a pixel, so it is done in
    # bands, unless the nearest may lie beyond them.
    nearest = in_bands(sure, NEAR_PX, partial(_nearest, within_px=NEAR_PX), NEAR_BAND_PX)
    return np.asarray((nearest if nearest.all() else _nearest(sure)) - np.uint8(1), np.uint8)


def _nearest(numbers: Bits, within_px: float = math.inf) -> Bits:
    """For each pixel the number that is nearest, itself or another; 0 where none is so near."""
    if not numbers.any():
        return numbers
    away, nearest = cv2.distanceTransformWithLabels(
        (numbers == 0).view(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    # OpenCV counts the pixels that have a number row by row, from 1.
    found = np.concatenate([np.zeros(1, np.uint8), numbers[numbers > 0]])[nearest]
    found[away > within_px] = 0
    return np.asarray(found, np.uint8)


def count_colours(patches: Bits, colours: int) -> npt.NDArray[np.int64]:
    """How many pixels have each number below `colours`; bincount would make eightfold a copy."""
    counts = cv2.calcHist([patches], [0], None, [256], [0, 256])
    return np.asarray(counts.ravel()[:colours], np.int64)
