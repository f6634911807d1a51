"""Land-use fills of a map: the coloured area under a label, healed of text and thin lines.

The map is cut into patches of even colour. Whatever is thinner than a path (text, casings,
paths, service roads) is no patch and goes to the nearest one. Sizes are told in heights of a text
line, so that a map drawn at another size reads the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ...seams import Image, Mask
from .labels import Box, MapText
from .legend import Legend

SAME_COLOUR = 3.5  # CIE Lab units; JPEG and anti-aliasing stay below
APART = 2.0  # of two colours that the map is flatly painted with; what JPEG makes of one is nearer
MAX_COLOURS = 24
MIN_COLOUR_SHARE = 0.0008  # of the map, for a colour to be one of its fills
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

_EDGES: tuple[Any, ...] = (np.s_[0, :], np.s_[-1, :], np.s_[:, 0], np.s_[:, -1])

Lab = npt.NDArray[np.float32]
Bits = npt.NDArray[np.uint8]
Colours = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Fill:
    """A filled area: (h, w) mask in map pixels, its colour, how far that is from the ground's."""

    mask: Mask
    colour_lab: tuple[float, float, float]
    contrast: float
    purity: float = 1.0


class FillFinder:
    """Finds fills in one map picture."""

    def __init__(self, map_rgb: Image, text: MapText) -> None:
        self.lab = to_lab(map_rgb)
        self.legend = Legend(self.lab)
        self._thin_px = max(3, round(THIN_LINES * text.line_px) | 1)
        self._near_px = max(3, round(0.35 * text.line_px))
        self._bridge_px = max(3, round(BRIDGE_LINES * text.line_px) | 1)
        self._line_px = max(3, round(text.line_px))
        self.colours = _with(_palette(self.lab, _painted(map_rgb)), self.legend.shown)
        self.overlays = {k for colour in self.legend.overlays for k in self.nearest(colour)}
        self.patches = self._cut(text)
        away = np.abs(self.lab - self.colours[self.patches]).max(axis=2)
        near_text = np.zeros(away.shape, np.uint8)
        if len(text.quads_px):
            cv2.fillPoly(near_text, list(np.rint(text.quads_px).astype(np.int32)), 1)
        self._thin = (away > 4 * SAME_COLOUR) & (near_text == 0)
        counts = np.bincount(self.patches.ravel(), minlength=len(self.colours))
        self.ground = int(counts.argmax())
        self.overlays.discard(self.ground)  # it may look like one of them

    def under(
        self, box_xyxy_px: Box, likely: Sequence[Colours] = (), dry: bool = False
    ) -> Fill | None:
        """The fill under a label, None where the map's ground or a road is there.

        Args:
            box_xyxy_px: Box around the text.
            likely: Colours (Lab) that the map's legend gives to such a place.
            dry: The place is no water, so a pond in it does not count.
        """
        x1, y1, x2, y2 = box_xyxy_px
        near = self._near_px
        counts = np.bincount(
            _inside(self.patches, (x1 - near, y1 - near, x2 + near, y2 + near)).ravel(),
            minlength=len(self.colours),
        ).astype(float)
        if not counts.sum():
            return None
        share = counts / counts.sum()
        legend = [k for colour in likely for k in self.nearest(colour)]
        fitting = [k for k in legend if share[k] > 0.05]
        colour = max(fitting, key=lambda k: share[k]) if fitting else int(share.argmax())
        if colour in (self.ground, *self._kinds[0]) and not fitting:
            return None
        pieces = self._pieces_of(colour)
        piece = _most_common(_inside(pieces, (x1 - near, y1 - near, x2 + near, y2 + near)))
        if piece is None:
            return None
        mask = pieces == piece
        wet = bool(self._watery[colour])
        if not fitting and (dry if wet else colour in self._kinds[1]):
            below = self._below(mask)
            if below is not None or wet:
                return below
        fill = self._fill(mask, colour, float(share[colour]))
        return fill if fill.mask.mean() <= MAX_FILL_SHARE else None

    def _below(self, mask: Mask) -> Fill | None:
        """The fill that a building or a pond lies on, if it is not many times as large."""
        ring = cv2.dilate(mask.astype(np.uint8), np.ones((self._line_px, self._line_px), np.uint8))
        around = (ring > 0) & ~mask & ~np.isin(self.patches, list(self._kinds[0]))
        counts = np.bincount(self.patches[around], minlength=len(self.colours))
        colour = int(counts.argmax())
        if colour == self.ground or counts[colour] < SHARED_BORDER * counts.sum():
            return None
        pieces = self._pieces_of(colour)
        piece = _most_common(pieces[around])
        size = np.count_nonzero(pieces == piece)
        if piece is None or size > MAX_GROUNDS * np.count_nonzero(mask):
            return None
        return self._fill(pieces == piece, colour)

    def share_of(self, box_xyxy_px: Box, colours: Sequence[int]) -> float:
        """How much of what is under and close to a label has one of these colours."""
        x1, y1, x2, y2 = box_xyxy_px
        near = 2 * self._near_px
        around = _inside(self.patches, (x1 - near, y1 - near, x2 + near, y2 + near))
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
            pieces = self._pieces_of(colour)
            sizes = np.bincount(pieces.ravel())
            sizes[0] = 0
            for i in np.argsort(-sizes):
                if sizes[i] < least_px:
                    break
                if not any(fill.mask[pieces == i].all() for fill in found):
                    found.append(self._fill(pieces == i, colour))
        return found

    def lines_for(self, box_xyxy_px: Box) -> npt.NDArray[np.float32]:
        """Where a place at that label may end: 1 on roads and water, 0.5 on thin lines, else 0."""
        own = _most_common(_inside(self.patches, box_xyxy_px) + 1)
        free = {self.ground, *self._kinds[1], *([own - 1] if own else [])}
        lines = 1.0 - np.isin(self.patches, list(free)).astype(np.float32)
        lines[self._thin & (lines == 0)] = 0.5
        return lines

    def block(self, box_xyxy_px: Box) -> Mask | None:
        """The patch around a label, whatever its colour: what roads and other lines enclose."""
        colour = _most_common(_inside(self.patches, box_xyxy_px) + 1)
        if colour is None:
            return None
        pieces = _pieces(self.patches == colour - 1)
        piece = _most_common(_inside(pieces, box_xyxy_px))
        if piece is None:
            return None
        mask = _without_holes(pieces == piece)
        return mask if mask.mean() <= MAX_FILL_SHARE else None

    def _fill(self, mask: Mask, colour: int, purity: float = 1.0) -> Fill:
        lightness, a, b = self.colours[colour].tolist()
        contrast = float(np.linalg.norm(self.colours[colour] - self.colours[self.ground]))
        return Fill(self._whole(mask), (lightness, a, b), contrast, purity)

    def _cut(self, text: MapText) -> npt.NDArray[np.int32]:
        """The number of each pixel's colour."""
        shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (self._thin_px, self._thin_px))
        sure = np.zeros(self.lab.shape[:2], np.int32)
        for k, colour in enumerate(self.colours, start=1):
            away = np.abs(np.delete(self.colours, k - 1, axis=0) - colour).max(axis=1)
            reach = min(SAME_COLOUR, float(away.min(initial=np.inf)) / 2)
            low, high = tuple((colour - reach).tolist()), tuple((colour + reach).tolist())
            same = np.asarray(cv2.inRange(self.lab, low, high), np.uint8)
            sure[(_opened(same, shape) > 0) & (sure == 0)] = k
        if not sure.any():
            return sure
        unsure = (sure == 0).astype(np.uint8)
        _, nearest = cv2.distanceTransformWithLabels(
            unsure, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
        )
        table = np.zeros(int(nearest.max()) + 1, np.int32)
        table[nearest[sure > 0]] = sure[sure > 0]
        return np.asarray(table[nearest] - 1, np.int32)

    def _pieces_of(self, colour: int) -> npt.NDArray[np.int32]:
        """Connected areas of a colour; a service road does not cut them."""
        size = self._bridge_px
        pad = size // 2 + 1
        same = (self.patches == colour).astype(np.uint8)
        wide = cv2.copyMakeBorder(same, pad, pad, pad, pad, cv2.BORDER_CONSTANT)
        disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
        closed = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, disc)[pad:-pad, pad:-pad]
        return _pieces(np.asarray(closed) > 0)

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
        pieces = _pieces(self._watery[self.patches])
        sizes = np.bincount(pieces.ravel())
        sizes[0] = 0
        return np.asarray((sizes >= least_px)[pieces])

    @cached_property
    def _kinds(self) -> tuple[set[int], set[int]]:
        """Colours of roads (long, thin) and of what lies on fills (small: buildings, pitches)."""
        roads, small = set(), set()
        size = self._line_px | 1
        disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
        for colour in range(len(self.colours)):
            same = (self.patches == colour).astype(np.uint8)
            total = np.count_nonzero(same)
            if not total or colour == self.ground:
                continue
            _, _, stats, _ = cv2.connectedComponentsWithStats(same, connectivity=8)
            sides, areas = stats[1:, 2:4].max(axis=1), np.sort(stats[1:, cv2.CC_STAT_AREA])
            thick = np.count_nonzero(_opened(same, disc))
            usual = areas[np.searchsorted(np.cumsum(areas), areas.sum() / 2)]
            if thick < 0.25 * total and sides.max() > 0.3 * max(same.shape):
                roads.add(colour)
            elif usual < SMALL_LINES2 * self._line_px**2:
                small.add(colour)
        return roads, small

    def _whole(self, mask: Mask) -> Mask:
        """With what it encloses or mostly surrounds: buildings, pitches and ponds belong to it."""
        whole = _without_holes(mask)
        rows, columns = np.flatnonzero(whole.any(axis=1)), np.flatnonzero(whole.any(axis=0))
        margin = 10 * self._line_px
        window = (
            slice(max(0, rows[0] - margin), rows[-1] + margin + 1),
            slice(max(0, columns[0] - margin), columns[-1] + margin + 1),
        )
        part, patches = whole[window], self.patches[window]
        inner = np.pad(
            np.zeros((part.shape[0] - 2, part.shape[1] - 2), bool), 1, constant_values=True
        )
        inner[:, [0, -1]] &= [[window[1].start > 0, window[1].stop < whole.shape[1]]]
        inner[[0, -1]] &= np.array([[window[0].start > 0], [window[0].stop < whole.shape[0]]])
        roads, small = self._kinds
        is_road = np.isin(patches, list(roads))
        # Twice: what touches a building that belongs to the fill may belong to it too.
        for colour in (*np.unique(patches), *np.unique(patches)):
            pieces = _pieces((patches == colour) & ~part)
            cut = set(np.unique(pieces[inner]))  # they go on outside the window
            for piece in np.unique(pieces[_grown(part) & (pieces > 0)]):
                if piece in cut:
                    continue
                other = pieces == piece
                border = _grown(other) & ~other
                shared = np.count_nonzero(border & part)
                at_edge = sum(np.count_nonzero(other[edge]) for edge in _EDGES)
                total = float(np.count_nonzero(border) + at_edge)
                least = GROUND_BORDER if colour == self.ground else SHARED_BORDER
                if colour in small or colour in self.overlays:
                    total = max(float(np.count_nonzero(border & ~is_road)), 0.3 * total)
                    least = OVERLAY_BORDER
                if shared >= least * total:
                    part |= other
        whole[window] = part
        return _without_holes(whole)


def to_lab(rgb: Image) -> Lab:
    """CIE Lab, (h, w, 3) float32, of a picture freed of specks."""
    smooth = cv2.medianBlur(rgb, 3).astype(np.float32) / 255
    return np.asarray(cv2.cvtColor(smooth, cv2.COLOR_RGB2LAB), np.float32)


def _with(colours: Colours, more: Sequence[Colours]) -> Colours:
    """Colours with those of the legend that are too rare on the map to be found by counting."""
    for colour in more:
        if np.abs(colours - colour).max(axis=1).min() >= SAME_COLOUR:
            colours = np.vstack([colours, colour])
    return colours


def _painted(rgb: Image) -> Colours:
    """Colours (Lab) that the map is flatly painted with, (n, 3); those of dark maps are close."""
    codes = rgb.astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
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
        if np.abs(colours - colour).max(axis=1).min(initial=np.inf) >= APART:
            colours = np.vstack([colours, colour])
    return colours[:MAX_COLOURS]


def _palette(lab: Lab, painted: Colours) -> Colours:
    """The map's flat colours, (n, 3): those that it is painted with, and what else is common."""
    grey = lab[..., 0]
    flat = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) < 3.0
    pixels = lab[flat][::3]
    if not len(pixels):
        pixels = lab.reshape(-1, 3)[::3]
    # One number a colour: far faster to count than triples.
    codes = (np.rint(pixels).astype(np.int32) + 128) @ np.array([1 << 16, 1 << 8, 1], np.int32)
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


def _opened(bits: Bits, shape: npt.NDArray[Any]) -> Bits:
    pad = shape.shape[0]  # a fill goes on beyond the picture
    wide = cv2.copyMakeBorder(bits, pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    return np.asarray(cv2.morphologyEx(wide, cv2.MORPH_OPEN, shape)[pad:-pad, pad:-pad], np.uint8)


def _grown(mask: Mask) -> Mask:
    return cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)


def _pieces(mask: Mask) -> npt.NDArray[np.int32]:
    return np.asarray(cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)[1], np.int32)


def _inside(array: npt.NDArray[Any], box: Box) -> npt.NDArray[Any]:
    x1, y1, x2, y2 = (round(value) for value in box)
    return array[max(0, y1) : max(0, y2), max(0, x1) : max(0, x2)]


def _most_common(pieces: npt.NDArray[np.int32]) -> int | None:
    values, counts = np.unique(pieces[pieces != 0], return_counts=True)
    return int(values[counts.argmax()]) if len(values) else None


def _without_holes(mask: Mask) -> Mask:
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    solid = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(solid, outlines, -1, 1, cv2.FILLED)
    return solid.astype(bool)
