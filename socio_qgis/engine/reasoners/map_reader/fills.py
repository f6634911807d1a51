"""Land-use fills of a map: the coloured area under a label, healed of text and thin lines.

The map is cut into patches of even colour. Whatever is thinner than a path (text, casings,
paths, service roads) is no patch and goes to the nearest one. Sizes are told in heights of a text
line, so that a map drawn at another size reads the same.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

from ....core.types import Box
from ...contract import Image, Mask
from ...imaging.legend import Legend
from ...language.map_labels import MapText
from .components import (
    Bits,
    Part,
    Pieces,
    closed,
    grown,
    laid,
    opened,
    pieces,
    widened,
    without_holes,
)
from .palette import SAME_COLOUR, Colours, Lab, painted, palette, patches_of, to_lab

MAX_FILL_SHARE = 0.6
THIN_LINES = 0.24  # what is thinner than this is no patch
BRIDGE_LINES = 0.36  # a service road up to so wide does not cut a fill
SMALL_LINES2 = 25.0  # buildings and pitches are smaller
CLEAR = 6.0  # CIE Lab units between a fill and the ground that nobody overlooks
WATER_CHROMA = 8.0
BLUER_CHROMA = 5.0  # CIE Lab units from the ground, without lightness
MAX_GROUNDS = 15.0  # grounds of a building that bears the label, in times its area
SHARED_BORDER = 0.55  # a patch with so much of its border along a fill belongs to it
OVERLAY_BORDER = 0.45
GROUND_BORDER = 0.8

ROAD, SMALL = 1, 2  # kinds of colours
PIECES_KEPT = 4  # colours whose pieces are remembered


@dataclass(frozen=True)
class Fill:
    """A filled area: (h, w) mask in map pixels, its colour, how far that is from the ground's."""

    mask: Mask
    colour_lab: tuple[float, float, float]
    contrast: float
    purity: float = 1.0


@dataclass(frozen=True)
class Cut:
    """A map cut into patches of even colour.

    Attributes:
        colours: (n, 3) float32, Lab.
        patches: (h, w) uint8, the number of each pixel's colour.
        thin: (h, w) bool, lines that are too thin to be patches.
        kinds: (n,) uint8, which colours are ROAD, SMALL or neither (0).
    """

    colours: Colours
    patches: Bits
    thin: Mask
    kinds: Bits


class FillFinder:
    """Finds fills in one map picture.

    Args:
        map_rgb: (h, w, 3) uint8.
        text: What is written there.
        cut: The map's patches, if they are known.
    """

    def __init__(self, map_rgb: Image, text: MapText, cut: Cut | None = None) -> None:
        lab = to_lab(map_rgb)
        self.legend = Legend(lab)
        self._thin_px = max(3, round(THIN_LINES * text.line_px) | 1)
        self._near_px = max(3, round(0.35 * text.line_px))
        self._bridge_px = max(3, round(BRIDGE_LINES * text.line_px) | 1)
        self._line_px = max(3, round(text.line_px))
        if cut is None:
            colours = _with(palette(lab, painted(map_rgb)), self.legend.shown)
            cut = self._cut(lab, text, colours)
        self.cut = cut
        self.colours, self.patches = self.cut.colours, self.cut.patches
        self.overlays = {k for colour in self.legend.overlays for k in self.nearest(colour)}
        self.ground = int(np.bincount(self.patches.ravel()).argmax())
        self.overlays.discard(self.ground)  # it may look like one of them
        self._pieces: dict[int, Pieces] = {}

    def under(
        self, box_xyxy_px: Box, likely: Sequence[Colours] = (), dry: bool = False
    ) -> Fill | None:
        """The fill under a label, None where the map's ground or a road is there.

        Args:
            box_xyxy_px: Box around the text.
            likely: Colours (Lab) that the map's legend gives to such a place.
            dry: The place is no water, so a pond in it does not count.
        """
        near = self._around(box_xyxy_px, self._near_px)
        counts = np.bincount(self.patches[near].ravel(), minlength=len(self.colours)).astype(float)
        if not counts.sum():
            return None
        share = counts / counts.sum()
        legend = [k for colour in likely for k in self.nearest(colour)]
        fitting = [k for k in legend if share[k] > 0.05]
        colour = max(fitting, key=lambda k: share[k]) if fitting else int(share.argmax())
        if colour in (self.ground, *self._kinds[0]) and not fitting:
            return None
        found = self._pieces_of(colour)
        number = _most_common(found.within(near))
        if number is None:
            return None
        piece = found.piece(number)
        wet = bool(self._watery[colour])
        if not fitting and (dry if wet else colour in self._kinds[1]):
            below = self._below(*piece)
            if below is not None or wet:
                return below
        fill = self._fill(*piece, colour, float(share[colour]))
        return fill if fill.mask.mean() <= MAX_FILL_SHARE else None

    def _below(self, mask: Mask, part: Part) -> Fill | None:
        """The fill that a building or a pond lies on, if it is not many times as large."""
        near = widened(part, self._line_px, self.patches.shape)
        own, patches = laid(mask, part, near), self.patches[near]
        ring = cv2.dilate(own.astype(np.uint8), np.ones((self._line_px, self._line_px), np.uint8))
        around = (ring > 0) & ~own & ~self._is_any(self._kinds[0])[patches]
        counts = np.bincount(patches[around], minlength=len(self.colours))
        colour = int(counts.argmax())
        if colour == self.ground or counts[colour] < SHARED_BORDER * counts.sum():
            return None
        found = self._pieces_of(colour)
        number = _most_common(found.within(near)[around])
        if number is None or found.sizes[number] > MAX_GROUNDS * np.count_nonzero(mask):
            return None
        return self._fill(*found.piece(number), colour)

    def share_of(self, box_xyxy_px: Box, colours: Sequence[int]) -> float:
        """How much of what is under and close to a label has one of these colours."""
        around = self.patches[self._around(box_xyxy_px, 2 * self._near_px)]
        return float(np.isin(around, colours).mean())

    def is_land_use(self, fill: Fill) -> bool:
        """Whether a fill's colour may stand for a kind of place: not a building's, well seen."""
        roads, small = self._kinds
        return fill.contrast >= CLEAR and not (roads | small) & {*self.nearest(fill.colour_lab)}

    def nearest(self, colour_lab: npt.ArrayLike) -> list[int]:
        """Which of the map's colours is that colour, if any."""
        away = np.abs(self.colours - np.asarray(colour_lab, np.float32)).max(axis=1)
        k = int(away.argmin())
        return [k] if away[k] < SAME_COLOUR else []

    def of_colour(self, colour_lab: npt.ArrayLike, least_px: float) -> list[Fill]:
        """All areas of a colour, the largest first; none of the ground's.

        What covers most of the map may be a fill, as the homes of a town are: the legend says so.
        """
        found: list[Fill] = []
        shown = self.legend.shown if self.legend.is_sure else []
        for colour in self.nearest(colour_lab):
            if colour == self.ground and colour not in [k for c in shown for k in self.nearest(c)]:
                continue
            of_colour = self._pieces_of(colour)
            sizes = of_colour.sizes
            for number in np.argsort(-sizes):
                if sizes[number] < least_px:
                    break
                mask, part = of_colour.piece(int(number))
                if not any(fill.mask[part][mask].all() for fill in found):
                    found.append(self._fill(mask, part, colour))
        return found

    def lines_for(self, box_xyxy_px: Box) -> npt.NDArray[np.float32]:
        """Where a place at that label may end: 1 on roads and water, 0.5 on thin lines, else 0."""
        own = _most_common(self.patches[self._around(box_xyxy_px)].astype(np.int32) + 1)
        free = {self.ground, *self._kinds[1], *([own - 1] if own else [])}
        ends = np.full(256, 2, np.uint8)  # in halves
        ends[list(free)] = 0
        halves = np.maximum(cv2.LUT(self.patches, ends), self.cut.thin.view(np.uint8))
        return np.asarray(halves * np.float32(0.5))

    def _around(self, box_xyxy_px: Box, margin_px: int = 0) -> Part:
        """The part of the map in and around a box."""
        x1, y1, x2, y2 = box_xyxy_px
        sides = ((y1 - margin_px, y2 + margin_px), (x1 - margin_px, x2 + margin_px))
        rows, columns = (
            slice(*(min(max(0, round(edge)), length) for edge in side))
            for side, length in zip(sides, self.patches.shape, strict=True)
        )
        return rows, columns

    def _is_any(self, colours: Collection[int]) -> npt.NDArray[np.bool_]:
        """Whether each of the map's colours is one of these."""
        return np.isin(np.arange(len(self.colours)), list(colours))

    def _fill(self, mask: Mask, part: Part, colour: int, purity: float = 1.0) -> Fill:
        lightness, a, b = self.colours[colour].tolist()
        contrast = float(np.linalg.norm(self.colours[colour] - self.colours[self.ground]))
        whole, window = self._whole(mask, part)
        full = np.zeros(self.patches.shape, bool)
        full[window] = whole
        return Fill(full, (lightness, a, b), contrast, purity)

    def _cut(self, lab: Lab, text: MapText, colours: Colours) -> Cut:
        patches = patches_of(lab, colours, self._thin_px)
        near_text = np.zeros(patches.shape, np.uint8)
        if len(text.quads_px):
            cv2.fillPoly(near_text, list(np.rint(text.quads_px).astype(np.int32)), 1)
        unlike = cv2.absdiff(lab, np.take(colours, patches, axis=0))
        alike = cv2.inRange(unlike, (0.0,) * 3, (4 * SAME_COLOUR,) * 3)
        thin = np.asarray((alike == 0) & (near_text == 0))
        return Cut(colours, patches, thin, _kinds_of(patches, len(colours), self._line_px))

    def _pieces_of(self, colour: int) -> Pieces:
        """Connected areas of a colour; a service road does not cut them."""
        if colour not in self._pieces:
            while len(self._pieces) >= PIECES_KEPT:
                self._pieces.pop(next(iter(self._pieces)))
            same = (self.patches == colour).astype(np.uint8)
            disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (self._bridge_px, self._bridge_px))
            self._pieces[colour] = pieces(closed(same, disc))
        return self._pieces[colour]

    @cached_property
    def _watery(self) -> npt.NDArray[np.bool_]:
        """Which of the map's colours are the blues that maps paint water with.

        The ground of a dark map may be blue itself: water is bluer than the ground.
        """
        ab = self.colours[:, 1:]
        bluer = ab - ab[self.ground]
        hue = np.degrees(np.arctan2(ab[:, 1], ab[:, 0])) % 360
        turned = np.degrees(np.arctan2(bluer[:, 1], bluer[:, 0])) % 360
        blue = (np.hypot(*ab.T) >= WATER_CHROMA) & (hue > 205) & (hue < 285)
        apart = (np.hypot(*bluer.T) >= BLUER_CHROMA) & (turned > 190) & (turned < 305)
        return np.asarray(blue & apart)

    def open_water(self, least_px: float) -> Mask:
        """Rivers, lakes and seas of at least so many pixels."""
        water = np.zeros(self.patches.shape, bool)
        water[self._water.part] = (self._water.sizes >= least_px)[self._water.numbers]
        return water

    @cached_property
    def _water(self) -> Pieces:
        return pieces(self._watery[self.patches])

    @cached_property
    def _kinds(self) -> tuple[set[int], set[int]]:
        """Colours of roads and of what lies on fills."""
        roads, small = (
            set(np.flatnonzero(self.cut.kinds == kind).tolist()) for kind in (ROAD, SMALL)
        )
        return roads, small

    def _whole(self, mask: Mask, part: Part) -> tuple[Mask, Part]:
        """With what it encloses or mostly surrounds: buildings, pitches and ponds belong to it."""
        window = widened(part, 10 * self._line_px, self.patches.shape)
        whole, patches = laid(without_holes(mask), part, window), self.patches[window]
        rows, columns = window
        inner = np.pad(
            np.zeros((patches.shape[0] - 2, patches.shape[1] - 2), bool), 1, constant_values=True
        )
        inner[:, [0, -1]] &= [[columns.start > 0, columns.stop < self.patches.shape[1]]]
        inner[[0, -1]] &= np.array([[rows.start > 0], [rows.stop < self.patches.shape[0]]])
        roads, small = self._kinds
        is_road = self._is_any(roads)[patches]
        near = grown(whole)
        # Twice: what touches a building that belongs to the fill may belong to it too.
        for colour in (*np.unique(patches), *np.unique(patches)):
            others = (patches == colour) & ~whole
            if not (others & near).any():
                continue
            found = pieces(others)
            cut = set(np.unique(found.numbers[inner[found.part]]))  # they go on outside the window
            for number in np.unique(found.numbers[near[found.part]]):
                if number == 0 or number in cut:
                    continue
                other, its_part = found.piece(number)
                around = widened(its_part, 1, patches.shape)
                laid_out = laid(other, its_part, around)
                border = grown(laid_out) & ~laid_out
                shared = np.count_nonzero(border & whole[around])
                total = float(np.count_nonzero(border) + _at_edge(other, its_part, patches.shape))
                least = GROUND_BORDER if colour == self.ground else SHARED_BORDER
                if colour in small or colour in self.overlays:
                    total = max(float(np.count_nonzero(border & ~is_road[around])), 0.3 * total)
                    least = OVERLAY_BORDER
                if shared >= least * total:
                    whole[its_part] |= other
            near = grown(whole)
        return without_holes(whole), window


def _with(colours: Colours, more: Sequence[Colours]) -> Colours:
    """Colours with those of the legend that are too rare on the map to be found by counting."""
    for colour in more:
        if np.abs(colours - colour).max(axis=1).min() >= SAME_COLOUR:
            colours = np.vstack([colours, colour])
    return colours


def _kinds_of(patches: Bits, colours: int, line_px: int) -> Bits:
    """Which colours are ROAD (long, thin) and which SMALL: they lie on fills, as buildings do."""
    kinds = np.zeros(colours, np.uint8)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (line_px | 1, line_px | 1))
    counts = np.bincount(patches.ravel(), minlength=colours)
    for colour in np.flatnonzero(counts).tolist():
        if colour == counts.argmax():  # the ground
            continue
        same = (patches == colour).astype(np.uint8)
        stats = pieces(same, connectivity=8).stats[1:]
        sides, areas = stats[:, 2:4].max(axis=1), np.sort(stats[:, cv2.CC_STAT_AREA])
        usual = areas[np.searchsorted(np.cumsum(areas), areas.sum() / 2)]
        is_long = sides.max() > 0.3 * max(same.shape)
        if is_long and np.count_nonzero(opened(same, disc)) < 0.25 * counts[colour]:
            kinds[colour] = ROAD
        elif usual < SMALL_LINES2 * line_px**2:
            kinds[colour] = SMALL
    return kinds


def _at_edge(mask: Mask, part: Part, shape: tuple[int, ...]) -> int:
    """How many pixels of a mask lie at a picture's edges; a corner's counts for both."""
    rows, columns = part
    edges = [
        (rows.start == 0, mask[0]),
        (rows.stop == shape[0], mask[-1]),
        (columns.start == 0, mask[:, 0]),
        (columns.stop == shape[1], mask[:, -1]),
    ]
    return sum(int(np.count_nonzero(line)) for is_edge, line in edges if is_edge)


def _most_common(pieces: npt.NDArray[np.int32]) -> int | None:
    values, counts = np.unique(pieces[pieces != 0], return_counts=True)
    return int(values[counts.argmax()]) if len(values) else None
