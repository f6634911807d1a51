"""Land-use fills of a map: the coloured area under a label, healed of text and thin lines."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ...seams import Image, Mask
from .labels import Box, MapText

SAME_COLOUR = 3.5  # CIE Lab units; JPEG and anti-aliasing stay below
MAX_GROUND_SHARE = 0.3  # a colour that covers more of the map than this is its ground
MAX_FILL_SHARE = 0.5
_BRIDGE_PX = 3  # paths and service roads up to twice this do not cut a fill

Lab = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Fill:
    """A filled area: (h, w) mask in map pixels, its colour, and how far it stands out."""

    mask: Mask
    colour_lab: tuple[float, float, float]
    contrast: float


class FillFinder:
    """Finds fills in one map picture."""

    def __init__(self, map_rgb: Image, text: MapText) -> None:
        smooth = cv2.medianBlur(map_rgb, 3)
        self._lab: Lab = cv2.cvtColor(smooth.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
        self._text = np.zeros(map_rgb.shape[:2], np.uint8)
        if len(text.quads_px):
            cv2.fillPoly(self._text, list(np.rint(text.quads_px).astype(np.int32)), 1)
        self._ground = self._ground_colour()

    def under(self, box_xyxy_px: Box) -> Fill | None:
        """The fill under a label, None where the map's ground or nothing even is there."""
        colour = self._colour_around(box_xyxy_px)
        if colour is None:
            return None
        same = self._same(colour)
        if same.mean() > MAX_GROUND_SHARE:
            return None
        mask = self._connected(same, box_xyxy_px)
        if mask is None or mask.mean() > MAX_FILL_SHARE:
            return None
        return Fill(mask, _triple(colour), self._contrast(colour))

    def block(self, box_xyxy_px: Box) -> Mask | None:
        """The piece of even ground around a label, enclosed by roads and other lines."""
        colour = self._colour_around(box_xyxy_px)
        if colour is None:
            return None
        same = self._same(colour) | (self._text & 1)
        _, pieces = cv2.connectedComponents(same, connectivity=4)
        piece = _most_common(_inside(pieces, box_xyxy_px))
        if piece is None:
            return None
        mask = _without_holes(pieces == piece)
        return mask if mask.mean() <= MAX_FILL_SHARE else None

    def alike(self, fill: Fill, min_area_px: float) -> list[Mask]:
        """All areas of a fill's colour, largest first, the fill itself among them."""
        healed = self._healed(self._same(np.array(fill.colour_lab, np.float32)))
        count, pieces, stats, _ = cv2.connectedComponentsWithStats(healed, connectivity=4)
        sizes = sorted(
            ((int(stats[i, cv2.CC_STAT_AREA]), i) for i in range(1, count)), reverse=True
        )
        return [_without_holes(pieces == i) for area, i in sizes if area >= min_area_px]

    def _ground_colour(self) -> npt.NDArray[np.float32]:
        colours = np.rint(self._lab[::4, ::4].reshape(-1, 3)).astype(np.int32)
        values, counts = np.unique(colours, axis=0, return_counts=True)
        return np.asarray(values[counts.argmax()], np.float32)

    def _contrast(self, colour: npt.NDArray[np.float32]) -> float:
        return float(np.linalg.norm(colour - self._ground))

    def _same(self, colour: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
        near = np.abs(self._lab - colour).max(axis=2) < SAME_COLOUR
        return near.astype(np.uint8)

    def _colour_around(self, box: Box) -> npt.NDArray[np.float32] | None:
        """The most common colour in a margin around the text, which has halos of its own."""
        height = box[3] - box[1]
        margin = max(4.0, 0.35 * height)
        grown = (box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)
        free = _inside(1 - self._text, grown).astype(bool)
        colours = _inside(self._lab, grown)[free]
        if len(colours) < 20:
            colours = _inside(self._lab, grown).reshape(-1, 3)
        rounded = np.rint(colours / 2).astype(np.int32)
        values, which, counts = np.unique(rounded, axis=0, return_inverse=True, return_counts=True)
        if not len(values) or counts.max() < 0.25 * len(colours):
            return None
        return np.asarray(np.median(colours[which.ravel() == counts.argmax()], axis=0), np.float32)

    def _healed(self, same: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Close thin lines, and text where fill surrounds it."""
        size = 2 * _BRIDGE_PX + 1
        disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
        near_text = cv2.dilate(self._text, disc)
        wide = cv2.getStructuringElement(cv2.MORPH_RECT, (31, 31))
        closed = cv2.morphologyEx(_padded(same, 16), cv2.MORPH_CLOSE, wide)[16:-16, 16:-16]
        filled = same | (closed & near_text)
        bridged = cv2.morphologyEx(_padded(filled, 8), cv2.MORPH_CLOSE, disc)[8:-8, 8:-8]
        return np.asarray(cv2.morphologyEx(bridged, cv2.MORPH_OPEN, disc), np.uint8)

    def _connected(self, same: npt.NDArray[np.uint8], box: Box) -> Mask | None:
        _, pieces = cv2.connectedComponents(self._healed(same), connectivity=4)
        piece = _most_common(_inside(pieces, box))
        return None if piece is None else _without_holes(pieces == piece)


def _padded(mask: npt.NDArray[np.uint8], by: int) -> npt.NDArray[np.uint8]:
    """Fill reaches beyond the picture: closing at the edge must not see emptiness there."""
    return np.asarray(cv2.copyMakeBorder(mask, by, by, by, by, cv2.BORDER_REPLICATE), np.uint8)


def _triple(colour: npt.NDArray[np.float32]) -> tuple[float, float, float]:
    lightness, a, b = colour.tolist()
    return lightness, a, b


def _inside(array: npt.NDArray[np.generic], box: Box) -> npt.NDArray[np.generic]:
    x1, y1, x2, y2 = (round(value) for value in box)
    return array[max(0, y1) : max(0, y2), max(0, x1) : max(0, x2)]


def _most_common(pieces: npt.NDArray[np.generic]) -> int | None:
    values, counts = np.unique(pieces[pieces != 0], return_counts=True)
    return int(values[counts.argmax()]) if len(values) else None


def _without_holes(mask: npt.NDArray[np.generic]) -> Mask:
    """Fill what an area encloses: buildings and ponds belong to it."""
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    solid = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(solid, outlines, -1, 1, cv2.FILLED)
    return solid.astype(bool)
