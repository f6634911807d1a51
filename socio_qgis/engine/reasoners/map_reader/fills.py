"""Land-use fills of a map: the coloured area under a label, healed of text and thin lines.

The map is cut into patches of even colour. Whatever is thinner than a path (text, casings,
paths, service roads) is no patch and goes to the nearest one. Sizes are in heights of a text line,
so that a map drawn at another size reads the same.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ....core.types import Box
from ...contract import Mask
from ...imaging.bands import bands, looked_up
from ...imaging.components import (
    Bits,
    Components,
    Part,
    closing,
    connected_components,
    dilation,
    embedded,
    expanded,
    fill_holes,
    opened_areas,
)
from ...imaging.legend import Legend, family_weights
from ...language.map_icons import Icon
from ...language.map_labels import MapText
from .palette import SAME_COLOUR, Colours, MapColours, assign_colours, count_colours

# All chosen by hand.
MAX_FILL_SHARE = 0.6  # of the map; what covers more of it is no place's fill
MIN_COLOUR_SHARE = 0.05  # of a label's surroundings, for a colour of the legend to be under it
NEAR_LINES = 0.35  # what is so near to a label is under it
THIN_LINES = 0.24  # what is thinner than this is no patch
BRIDGE_LINES = 0.36  # a service road up to so wide does not cut a fill
SMALL_LINES2 = 25.0  # buildings and pitches are smaller
MIN_CONTRAST = 6.0  # CIE Lab units between a fill and the ground that nobody overlooks
# The blues that maps paint water with: CIE Lab units from grey and from the map's ground without
# lightness, and the angles of the hue in degrees.
MIN_WATER_CHROMA, MIN_WATER_CONTRAST = 8.0, 5.0
WATER_HUE_DEG, WATER_CONTRAST_HUE_DEG = (205, 285), (190, 305)
MAX_GROUNDS_RATIO = 15.0  # grounds of a building that bears the label, in times its area
SHARED_BORDER = 0.55  # a patch with so much of its border along a fill belongs to it
OVERLAY_BORDER = 0.45  # the same of a patch of the colour of a building or a pitch
MIN_BORDER_SHARE = 0.3  # of that patch's border; what is along roads counts only up to here
GROUND_BORDER = 0.8  # the same of a patch of the map's ground
MIN_BUILDING_SHARE = 0.3  # of what is close to a point, for a building to be there
MIN_FAMILY_WEIGHT = 0.5  # of a family of colours, for its fills to stand for a kind
WINDOW_LINES = 10  # how far from a fill such patches are looked for
THIN_COLOURS = 4  # times SAME_COLOUR from its patch's colour: a pixel of a thin line
LARGE_LINE_PX = 20
MIN_ROAD_LENGTH, MAX_ROAD_CORE = 0.3, 0.25  # of the map's side; share that is wider than a line

ICON_RING_PX = 2  # white, around an icon

ROAD, SMALL = 1, 2  # kinds of colours
COMPONENTS_KEPT = 2  # colours whose components are remembered, some 10 MB each
FILLS_KEPT = 64  # fills that are remembered, a bit a pixel


@dataclass(frozen=True)
class Fill:
    """A filled area.

    Attributes:
        mask: (h, w), map pixels.
        part: Rows and columns outside of which the mask is empty.
        colour_lab: Its colour.
        contrast: How far that is from the ground's.
    """

    mask: Mask
    part: Part
    colour_lab: tuple[float, float, float]
    contrast: float


@dataclass(frozen=True)
class ColourPatches:
    """The patches of even colour of a map.

    Attributes:
        colours: (n, 3) float32, Lab.
        patches: (h, w) uint8, the number of each pixel's colour.
        thin: (h, w) bool, lines that are too thin to be patches.
        kinds: (n,) uint8, which colours are ROAD, SMALL or neither (0).
        legend: What tells which of the legend's colours are on the map; see `Legend`.
    """

    colours: Colours
    patches: Bits
    thin: Mask
    kinds: Bits
    legend: Bits


class FillFinder:
    """Finds fills in one map picture.

    Args:
        map_: The picture's colours, or its patches where they are known.
        text: What is written there.
    """

    def __init__(self, map_: MapColours | ColourPatches, text: MapText) -> None:
        self._thin_px = max(3, round(THIN_LINES * text.line_px) | 1)
        self._near_px = max(3, round(NEAR_LINES * text.line_px))
        self._bridge_px = max(3, round(BRIDGE_LINES * text.line_px) | 1)
        self._line_px = max(3, round(text.line_px))
        self.has_icons = text.has_icons
        self._text = text
        if isinstance(map_, MapColours):
            map_ = self._find_patches(map_, text)
        self.colour_patches = map_
        self.legend = Legend(self.colour_patches.legend)
        self.colours, self.patches = self.colour_patches.colours, self.colour_patches.patches
        self.overlays = {k for colour in self.legend.overlays for k in self.colour_numbers(colour)}
        self.counts = count_colours(self.patches, len(self.colours))
        self.ground = int(self.counts.argmax())
        self.overlays.discard(self.ground)  # it may look like one of them
        self._components: dict[int, Components] = {}
        self._filled: dict[tuple[int, int], tuple[Bits, Part]] = {}  # by colour and component

    def fill_under(
        self, box_xyxy_px: Box, likely: Sequence[Colours] = (), on_land: bool = False
    ) -> Fill | None:
        """The fill under a label, None where the map's ground or a road is there.

        Args:
            box_xyxy_px: Box around the text.
            likely: Colours (Lab) that the map's legend gives to such a place.
            on_land: The place is no water, so a pond in it does not count.
        """
        near = self._around(box_xyxy_px, self._near_px)
        counts = np.bincount(self.patches[near].ravel(), minlength=len(self.colours)).astype(float)
        if not counts.sum():
            return None
        share = counts / counts.sum()
        legend = [k for colour in likely for k in self.colour_numbers(colour)]
        fitting = [k for k in legend if share[k] > MIN_COLOUR_SHARE]
        colour = max(fitting, key=lambda k: share[k]) if fitting else int(share.argmax())
        if colour in (self.ground, *self._kinds[0]) and not fitting:
            return None
        found = self._components_of(colour)
        number = _most_common(found.within(near))
        if number is None:
            return None
        is_water = bool(self._is_water_colour[colour])
        if not fitting and (on_land if is_water else colour in self._kinds[1]):
            below = self._fill_below(*found.component(number))
            if below is not None or is_water:
                return below
        fill = self._fill(colour, number)
        is_possible = np.count_nonzero(fill.mask) <= MAX_FILL_SHARE * fill.mask.size
        return fill if is_possible else None

    def building_at(self, xy_px: tuple[float, float]) -> Mask | None:
        """The building at a point, (h, w); None where none is."""
        near = self._around((*xy_px, *xy_px), self._near_px)
        counts = np.bincount(self.patches[near].ravel(), minlength=len(self.colours))
        counts[~self._is_any(self._kinds[1]) | self._is_water_colour] = 0
        if counts.sum() < MIN_BUILDING_SHARE * self.patches[near].size:
            return None
        found = connected_components(self.patches == counts.argmax())
        number = _most_common(found.within(near))
        if number is None:
            return None
        mask, part = found.component(number)
        whole = np.zeros(self.patches.shape, bool)
        whole[part] = fill_holes(mask) | (_hull(mask) & self._written_on[part])
        return whole

    def _fill_below(self, mask: Mask, part: Part) -> Fill | None:
        """The fill that a building or a pond lies on, if it is not many times as large."""
        near = expanded(part, self._line_px, self.patches.shape)
        own, patches = embedded(mask, part, near), self.patches[near]
        ring = cv2.dilate(own.astype(np.uint8), np.ones((self._line_px, self._line_px), np.uint8))
        around = (ring > 0) & ~own & ~looked_up(self._is_any(self._kinds[0]), patches)
        counts = np.bincount(patches[around], minlength=len(self.colours))
        colour = int(counts.argmax())
        if colour == self.ground or counts[colour] < SHARED_BORDER * counts.sum():
            return None
        found = self._components_of(colour)
        number = _most_common(found.within(near)[around])
        if number is None or found.sizes[number] > MAX_GROUNDS_RATIO * np.count_nonzero(mask):
            return None
        return self._fill(colour, number)

    def colour_share(self, box_xyxy_px: Box, colours: Sequence[int]) -> float:
        """Share of what is under and close to a label that has one of these colours."""
        around = self.patches[self._around(box_xyxy_px, 2 * self._near_px)]
        counts = np.bincount(around.ravel(), minlength=len(self.colours))
        return float(counts[[*{*colours}]].sum() / max(1, around.size))

    def family_colours(self, tags: dict[str, float]) -> list[tuple[Colours, float]]:
        """Colours (Lab) of fills that likely are of tags, on a map without the legend."""
        if self.legend.fits:
            return []
        weights = family_weights(self.colours, self.colours[self.ground], tags)
        return [
            (self.colours[k], weight)
            for k, weight in enumerate(weights)
            if weight >= MIN_FAMILY_WEIGHT and k != self.ground and k not in self._kinds[0]
        ]

    def is_land_use(self, fill: Fill) -> bool:
        """Whether a fill's colour may stand for a kind of place: a clear one, not a building's."""
        roads, small = self._kinds
        return fill.contrast >= MIN_CONTRAST and not (roads | small) & {
            *self.colour_numbers(fill.colour_lab)
        }

    def colour_numbers(self, colour_lab: npt.ArrayLike) -> list[int]:
        """The number of the map's colour that is that colour, in a list; no number for none."""
        away = np.abs(self.colours - np.asarray(colour_lab, np.float32)).max(axis=1)
        k = int(away.argmin())
        return [k] if away[k] < SAME_COLOUR else []

    def fills_of_colour(self, colour_lab: npt.ArrayLike, least_px: float) -> Iterator[Fill]:
        """All areas of a colour, the largest first; none of the ground's.

        What covers most of the map may be a fill, as the homes of a town are: the legend says so.
        """
        covered = np.zeros(self.patches.shape, bool)  # by those before
        shown = self.legend.shown if self.legend.is_sure else []
        for colour in self.colour_numbers(colour_lab):
            if colour == self.ground and colour not in [
                k for c in shown for k in self.colour_numbers(c)
            ]:
                continue
            components = self._components_of(colour)
            sizes = components.sizes
            for number in np.argsort(-sizes):
                if sizes[number] < least_px:
                    break
                mask, part = components.component(int(number))
                if not covered[part][mask].all():
                    fill = self._fill(colour, int(number))
                    covered[fill.part] |= fill.mask[fill.part]
                    yield fill

    def barriers_for(self, box_xyxy_px: Box) -> npt.NDArray[np.float32]:
        """Where a place at that label may end: 1 on roads and water, 0.5 on thin lines, else 0."""
        own = _most_common(self.patches[self._around(box_xyxy_px)].astype(np.int32) + 1)
        free = {self.ground, *self._kinds[1], *([own - 1] if own else [])}
        ends = np.full(256, 2, np.uint8)  # in halves
        ends[list(free)] = 0
        halves = np.asarray(cv2.LUT(self.patches, ends), np.uint8)
        np.maximum(halves, self.colour_patches.thin.view(np.uint8), out=halves)
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

    def _fill(self, colour: int, number: int) -> Fill:
        """The fill of a component of a colour; the last ones are remembered, packed."""
        key = colour, number
        if key not in self._filled:
            while len(self._filled) >= FILLS_KEPT:
                self._filled.pop(next(iter(self._filled)))
            mask, window = self._with_enclosed(*self._components_of(colour).component(number))
            self._filled[key] = np.packbits(mask), window
        packed, (rows, columns) = self._filled[key]
        shape = rows.stop - rows.start, columns.stop - columns.start
        whole = np.unpackbits(packed, count=shape[0] * shape[1]).reshape(shape)
        lightness, a, b = self.colours[colour].tolist()
        contrast = float(np.linalg.norm(self.colours[colour] - self.colours[self.ground]))
        full = np.zeros(self.patches.shape, bool)
        full[rows, columns] = whole
        return Fill(full, (rows, columns), (lightness, a, b), contrast)

    def _find_patches(self, map_: MapColours, text: MapText) -> ColourPatches:
        picture, colours = map_.picture, map_.painted
        text_boxes = [line.box_xyxy_px for label in text.labels for line in label.lines]
        hidden = _discs(text.icons, picture.numbers.shape)
        patches = assign_colours(picture, colours, self._thin_px, hidden, text_boxes)
        reach = THIN_COLOURS * SAME_COLOUR
        unlike = np.stack([~picture.is_near(colour, reach) for colour in colours])
        thin = np.empty(patches.shape, bool)
        for rows, band in bands(patches):
            thin[rows] = unlike[band, picture.numbers[rows]]
        thin[hidden] = False
        if len(text.quads_px):
            quads = list(np.rint(text.quads_px).astype(np.int32))
            cv2.fillPoly(thin.view(np.uint8), quads, [0])
        kinds = _kinds_of(patches, len(colours), self._line_px)
        return ColourPatches(colours, patches, thin, kinds, map_.legend.presence)

    def _components_of(self, colour: int) -> Components:
        """Connected components of a colour; a service road does not cut them."""
        if colour not in self._components:
            while len(self._components) >= COMPONENTS_KEPT:
                self._components.pop(next(iter(self._components)))
            same = (self.patches == colour).astype(np.uint8)
            disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (self._bridge_px, self._bridge_px))
            self._components[colour] = connected_components(closing(same, disc)).packed()
        return self._components[colour]

    @cached_property
    def _is_water_colour(self) -> npt.NDArray[np.bool_]:
        """Which of the map's colours are the blues that maps paint water with.

        The ground of a dark map may be blue itself: water is bluer than the ground.
        """
        ab = self.colours[:, 1:]
        bluer = ab - ab[self.ground]
        hue = np.degrees(np.arctan2(ab[:, 1], ab[:, 0])) % 360
        turned = np.degrees(np.arctan2(bluer[:, 1], bluer[:, 0])) % 360
        blue = (np.hypot(*ab.T) >= MIN_WATER_CHROMA) & _is_between(hue, WATER_HUE_DEG)
        apart = (np.hypot(*bluer.T) >= MIN_WATER_CONTRAST) & _is_between(
            turned, WATER_CONTRAST_HUE_DEG
        )
        return np.asarray(blue & apart)

    def open_water(self, part: Part, least_px: float, most_px: float = math.inf) -> Mask:
        """Where rivers, lakes and seas of a size are in a part of the map.

        Args:
            part: Rows and columns.
            least_px: Of water, here and beyond; no less.
            most_px: And less than that.
        """
        sizes = self._water.sizes
        return ((sizes >= least_px) & (sizes < most_px))[self._water.within(part)]

    @cached_property
    def _written_on(self) -> Mask:
        """What icons and labels hide."""
        hidden = _discs(self._text.icons, self.patches.shape)
        for label in self._text.labels:
            for line in label.lines:
                hidden[self._around(line.box_xyxy_px)] = True
        return hidden

    @cached_property
    def _water(self) -> Components:
        return connected_components(looked_up(self._is_water_colour, self.patches)).packed()

    @cached_property
    def _kinds(self) -> tuple[set[int], set[int]]:
        """Colours of roads and of what lies on fills."""
        roads, small = (
            set(np.flatnonzero(self.colour_patches.kinds == kind).tolist())
            for kind in (ROAD, SMALL)
        )
        return roads, small

    def _with_enclosed(self, mask: Mask, part: Part) -> tuple[Mask, Part]:
        """With what it encloses or mostly surrounds: buildings, pitches and ponds belong to it."""
        window = expanded(part, WINDOW_LINES * self._line_px, self.patches.shape)
        whole, patches = embedded(fill_holes(mask), part, window), self.patches[window]
        roads, small = self._kinds
        is_road = looked_up(self._is_any(roads), patches)
        near = dilation(whole)
        colours = np.flatnonzero(np.bincount(patches.ravel())).tolist()
        added, seen_at = 0, dict.fromkeys(colours, -1)
        # Twice: what touches a building that belongs to the fill may belong to it too.
        for colour in colours * 2:
            if seen_at[colour] == added:
                continue  # nothing came to it since
            seen_at[colour] = added
            others = (patches == colour) & ~whole
            if not (others & near).any():
                continue
            found = connected_components(others)
            touched = np.zeros(len(found.stats), bool)
            touched[found.numbers[(others & near)[found.part]]] = True
            for number in np.flatnonzero(touched & ~self._is_cut(found, window)).tolist():
                other, its_part = found.component(number)
                around = expanded(its_part, 1, patches.shape)
                laid_out = embedded(other, its_part, around)
                border = dilation(laid_out) & ~laid_out
                shared = np.count_nonzero(border & whole[around])
                total = float(np.count_nonzero(border) + _at_edge(other, its_part, patches.shape))
                least = GROUND_BORDER if colour == self.ground else SHARED_BORDER
                if colour in small or colour in self.overlays:
                    total = max(
                        float(np.count_nonzero(border & ~is_road[around])), MIN_BORDER_SHARE * total
                    )
                    least = OVERLAY_BORDER
                if shared >= least * total:
                    whole[its_part] |= other
                    added += 1
            if added > seen_at[colour]:
                near = dilation(whole)
        return fill_holes(whole), window

    def _is_cut(self, found: Components, window: Part) -> npt.NDArray[np.bool_]:
        """Which components in a window of the map go on outside of it."""
        x, y, width, height = found.stats[:, : cv2.CC_STAT_AREA].T
        is_cut = np.zeros(len(found.stats), bool)
        for first, length, ours, side, whole in zip(
            (y, x), (height, width), found.part, window, self.patches.shape, strict=True
        ):
            is_cut |= (first + ours.start == 0) & (side.start > 0)
            is_cut |= (first + length + ours.start == side.stop - side.start) & (side.stop < whole)
        return is_cut


def _discs(icons: Sequence[Icon], shape: tuple[int, ...]) -> Mask:
    """Where icons are, with their rings."""
    discs = np.zeros(shape, np.uint8)
    for icon in icons:
        x, y = icon.centre_xy_px
        cv2.circle(discs, (round(x), round(y)), round(icon.side_px / 2) + ICON_RING_PX, 1, -1)
    return discs > 0


def _hull(mask: Mask) -> Mask:
    """The convex hull of a mask."""
    hull = np.zeros(mask.shape, np.uint8)
    points = np.argwhere(mask)[:, ::-1].astype(np.int32)
    cv2.fillConvexPoly(hull, cv2.convexHull(points), 1)
    return hull.view(np.bool_)


def _kinds_of(patches: Bits, colours: int, line_px: int) -> Bits:
    """Which colours are ROAD (long, thin) and which SMALL: they lie on fills, as buildings do."""
    kinds = np.zeros(colours, np.uint8)
    counts = count_colours(patches, colours)
    # How much of each colour is wider than a line. Where letters are large, every second pixel
    # tells it, in a sixteenth of the time.
    step = 2 if line_px >= LARGE_LINE_PX else 1
    some, disc_px = np.ascontiguousarray(patches[::step, ::step]), line_px // step | 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (disc_px, disc_px))
    wide = count_colours(opened_areas(some + np.uint8(1), disc), colours + 1)[1:]
    core = wide / np.maximum(1, count_colours(some, colours))
    for colour in np.flatnonzero(counts).tolist():
        if colour == counts.argmax():  # the ground
            continue
        stats = connected_components(patches == colour, connectivity=8).stats[1:]
        sides, areas = stats[:, 2:4].max(axis=1), np.sort(stats[:, cv2.CC_STAT_AREA])
        usual = areas[np.searchsorted(np.cumsum(areas), areas.sum() / 2)]
        is_long = sides.max() > MIN_ROAD_LENGTH * max(patches.shape)
        if is_long and core[colour] < MAX_ROAD_CORE:
            kinds[colour] = ROAD
        elif usual < SMALL_LINES2 * line_px**2:
            kinds[colour] = SMALL
    return kinds


def _is_between(degrees: npt.NDArray[Any], range_deg: tuple[float, float]) -> npt.NDArray[np.bool_]:
    low, high = range_deg
    return np.asarray((degrees > low) & (degrees < high))


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
