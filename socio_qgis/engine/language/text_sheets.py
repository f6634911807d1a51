"""Where a map may have text, packed onto sheets: a detector of text need not look at empty ground.

Most of a map is streets, fills and buildings. Text is what is dense with thin strokes that differ
much from their ground.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ..contract import Image
from ..imaging.bands import in_bands, looked_up
from ..imaging.components import connected_components

# All chosen by hand, on maps of California, Taiwan, Tokyo and Uruguay, so that as many names are
# read as from whole tiles.
STROKE_PX = 7  # strokes are thinner, also of text twice as large, on the map at half its size
# Of 255 in a channel, between strokes and their ground: the first of these whose sheets are no more
# than this share of the map. Pale text has less than others, but its map has no darker lines.
CONTRASTS, MOST_SHARE = (40, 60, 80), 0.45
STRONGEST, MAX_CONTRAST_SHARE = 0.995, 0.5  # that quantile of the map's contrasts, and of that
DENSE_PX, MIN_DENSE = 13, 0.3  # side of a square, and the share of it that strokes have in text
CELL_PX = 8
MARGIN_PX = 16  # of ground around text, at least
GAP_PX = 32  # between two pieces of a sheet, so that no text goes on in the next one
# Larger pictures are read in tiles, so that small text stays readable: the fewest of these sizes.
TILE_PX, MAX_TILE_PX = 1024, 1152
TILE_OVERLAP_PX = 320  # a label that a tile's edge cuts is whole in the next one
MULTIPLE_PX = 32  # sides of the pictures that the network takes
# What a detector overlooked, and looks at again with more ground around: wide and high enough for
# a level word, no higher than a label of a few lines, and filled as text is.
AGAIN_CONTRAST, AGAIN_MARGIN_PX = 60, 24
WORD_PX, LETTER_PX, LABEL_PX, MIN_FILLED = 24, 8, 96, 0.35
BESIDE_PX = 5  # two pixels around a box of text may still be its letters'

BoxPx = tuple[int, int, int, int]
Mask = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Piece:
    """A part of a map on a sheet.

    Attributes:
        box_xyxy_px: Of the map.
        at_xy_px: Where its upper left corner is on the sheet, in pixels of the map.
    """

    box_xyxy_px: BoxPx
    at_xy_px: tuple[int, int] = (0, 0)


Sheet = list[Piece]


class Strokes:
    """Thin strokes of a map picture.

    Args:
        map_rgb: (h, w, 3) uint8.
    """

    def __init__(self, map_rgb: Image) -> None:
        self.size_px = map_rgb.shape[1], map_rgb.shape[0]
        half = cv2.resize(map_rgb, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        self._whole, self._half = _strokes(map_rgb), _strokes(np.asarray(half, np.uint8))
        counts = cv2.calcHist([self._whole], [0], None, [256], [0, 256]).cumsum(dtype=np.float64)
        self.strongest = int(np.searchsorted(counts, STRONGEST * counts[-1]))

    def dense(self, contrast: int) -> Mask:
        """1 where strokes that differ so much from their ground are as dense as in text, (h, w)."""
        large = cv2.resize(_dense(self._half, contrast), self.size_px)
        return np.asarray(cv2.max(_dense(self._whole, contrast), large), np.uint8)

    def without(self, quads: Sequence[npt.NDArray[Any]]) -> Strokes:
        """What strokes are left outside of quads, (4, 2) px."""
        bare = np.ones_like(self._whole)
        cv2.fillPoly(bare, [quad.astype(np.int32) for quad in quads], [0])
        bare = np.asarray(cv2.erode(bare, np.ones((BESIDE_PX, BESIDE_PX), np.uint8)), np.uint8)
        left = copy.copy(self)
        left._whole = self._whole * bare
        small = cv2.resize(bare, self._half.shape[::-1], interpolation=cv2.INTER_NEAREST)
        left._half = self._half * np.asarray(small, np.uint8)
        return left


def sheets_of(strokes: Strokes, scale: float) -> list[Sheet]:
    """As few sheets as hold all text of a map that is read at a scale.

    Where text is all over the map, they are its tiles.
    """
    tiles = [[Piece(tile)] for tile in _tiles_of((0, 0, *strokes.size_px), scale)]
    best, least = tiles, _area_px(tiles)
    enough = MOST_SHARE * math.prod(strokes.size_px)  # tiles overlap, and are more
    for contrast in CONTRASTS:
        packed = _pack(_boxes_around(strokes.dense(contrast), MARGIN_PX), scale)
        if (area := _area_px(packed)) < least:
            best, least = packed, area
        if least <= enough or contrast > MAX_CONTRAST_SHARE * strokes.strongest:
            break
    return best


def overlooked(strokes: Strokes, quads: Sequence[npt.NDArray[Any]], scale: float) -> list[Sheet]:
    """Sheets of what is like level text and in none of the boxes of text found, (4, 2) px.

    Whether a detector sees a label depends on what is beside it, so a second look finds some.
    """
    bare = strokes.without(quads).dense(AGAIN_CONTRAST)
    blobs = connected_components(bare, connectivity=8)
    wide, high, area = blobs.stats[:, cv2.CC_STAT_WIDTH :].T
    like_text = (wide >= WORD_PX) & (high >= LETTER_PX) & (high <= np.minimum(wide, LABEL_PX))
    like_text &= area >= MIN_FILLED * wide * high
    like_text[0] = False  # the rest of the map
    text = np.zeros_like(bare)
    text[blobs.part] = looked_up(like_text, blobs.numbers)
    return _pack(_boxes_around(text, AGAIN_MARGIN_PX), scale)


def _boxes_around(dense: Mask, margin_px: int) -> list[BoxPx]:
    """Boxes that hold all that is dense, (h, w), and its margin; they may overlap."""
    height, width = dense.shape
    high, wide = -(-height // CELL_PX), -(-width // CELL_PX)
    padded = np.zeros((high * CELL_PX, wide * CELL_PX), np.uint8)
    padded[:height, :width] = dense
    rows = np.bitwise_or.reduce(padded.reshape(high, CELL_PX, -1), axis=1)
    cells = np.asarray(rows.view(np.uint64) > 0, np.uint8)  # eight bytes, so a number, a cell
    side = 2 * (margin_px // CELL_PX) + 1
    grown = np.asarray(cv2.dilate(cells, np.ones((side, side), np.uint8)), np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(grown, connectivity=4)
    return [
        (x * CELL_PX, y * CELL_PX, min((x + w) * CELL_PX, width), min((y + h) * CELL_PX, height))
        for x, y, w, h, _ in stats[1:].tolist()
    ]


def draw(sheet: Sheet, picture: Image) -> Image:
    """A sheet of a picture, (h, w, 3) uint8; bare parts have the picture's usual colour."""
    if len(sheet) == 1:
        x1, y1, x2, y2 = sheet[0].box_xyxy_px
        return picture[y1:y2, x1:x2]
    width, height = _size_px(sheet)
    drawn = np.empty((height, width, 3), np.uint8)
    drawn[:] = np.median(picture[::16, ::16].reshape(-1, 3), axis=0)
    for piece in sheet:
        x1, y1, x2, y2 = piece.box_xyxy_px
        x, y = piece.at_xy_px
        drawn[y : y + y2 - y1, x : x + x2 - x1] = picture[y1:y2, x1:x2]
    return drawn


def piece_at(sheet: Sheet, x: float, y: float) -> Piece | None:
    """The piece that has a point of the sheet; None for what lies between the pieces."""
    for piece in sheet:
        (left, top), (x1, y1, x2, y2) = piece.at_xy_px, piece.box_xyxy_px
        if left <= x <= left + x2 - x1 and top <= y <= top + y2 - y1:
            return piece
    return None


def _strokes(rgb: Image) -> Mask:
    """How far thin strokes differ from their ground, (h, w), in the channel where they do most."""
    square = cv2.getStructuringElement(cv2.MORPH_RECT, (STROKE_PX, STROKE_PX))

    def strokes(band: Image) -> Mask:
        dark = cv2.morphologyEx(band, cv2.MORPH_BLACKHAT, square)
        bright = cv2.morphologyEx(band, cv2.MORPH_TOPHAT, square)
        red, green, blue = cv2.split(cv2.max(dark, bright))
        return np.asarray(cv2.max(cv2.max(red, green), blue))

    return in_bands(rgb, STROKE_PX, strokes)


def _dense(strokes: Mask, contrast: int) -> Mask:
    def dense(band: Mask) -> Mask:
        differs = np.asarray(band > contrast, np.uint8) * np.uint8(255)
        share = cv2.blur(differs, (DENSE_PX, DENSE_PX))
        return np.asarray(share > 255 * MIN_DENSE, np.uint8)

    return in_bands(strokes, DENSE_PX, dense)


def _pack(boxes: Sequence[BoxPx], scale: float) -> list[Sheet]:
    """Boxes in rows on sheets, the highest first; no sheet is wider or higher than a tile."""
    side_px = round(MAX_TILE_PX / scale)
    boxes = [tile for box in boxes for tile in _tiles_of(box, scale)]
    area = sum((x2 - x1 + GAP_PX) * (y2 - y1 + GAP_PX) for x1, y1, x2, y2 in boxes)
    widest = max((x2 - x1 for x1, _, x2, _ in boxes), default=0)
    wide = min(max(round(math.sqrt(area)), widest), side_px)  # one sheet about as high as wide
    sheets: list[Sheet] = []
    x = y = row = 0
    for box in sorted(boxes, key=lambda box: box[1] - box[3]):
        width, height = box[2] - box[0], box[3] - box[1]
        if x > 0 and x + width > wide:
            x, y = 0, y + row + GAP_PX
        if x == 0:
            row = height
        if not sheets or y + height > side_px:
            sheets.append([])
            x, y, row = 0, 0, height
        sheets[-1].append(Piece(box, (x, y)))
        x += width + GAP_PX
    return sheets


def _size_px(sheet: Sheet) -> tuple[int, int]:
    """Width and height of a sheet, in pixels of the map."""
    ends = [
        (x + x2 - x1, y + y2 - y1)
        for (x, y), (x1, y1, x2, y2) in ((one.at_xy_px, one.box_xyxy_px) for one in sheet)
    ]
    width, height = (max(end) for end in zip(*ends, strict=True))
    return -(-width // MULTIPLE_PX) * MULTIPLE_PX, -(-height // MULTIPLE_PX) * MULTIPLE_PX


def _area_px(sheets: Sequence[Sheet]) -> int:
    return sum(math.prod(_size_px(sheet)) for sheet in sheets)


def _tiles_of(box: BoxPx, scale: float) -> list[BoxPx]:
    """As few tiles as cover a box."""
    x1, y1, x2, y2 = box
    return [
        (x1 + left, y1 + top, x1 + right, y1 + bottom)
        for top, bottom in _tiles(y2 - y1, scale)
        for left, right in _tiles(x2 - x1, scale)
    ]


def _tiles(length_px: int, scale: float) -> list[tuple[int, int]]:
    """Begins and ends of as few tiles as cover a side, in pixels of a picture read at a scale."""
    least, most, overlap = (round(px / scale) for px in (TILE_PX, MAX_TILE_PX, TILE_OVERLAP_PX))
    if length_px <= most:
        return [(0, length_px)]
    count = math.ceil((length_px - overlap) / (most - overlap))
    size = max(least, math.ceil((length_px + (count - 1) * overlap) / count))
    starts = [round(i * (length_px - size) / (count - 1)) for i in range(count)]
    return [(start, start + size) for start in starts]
