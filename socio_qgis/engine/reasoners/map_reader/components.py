"""Connected areas of a map's pixels, each worked on in the part of the map that it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ...contract import Mask

Part = tuple[slice, slice]  # rows and columns
Bits = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Pieces:
    """Connected areas, with numbers from 1 on.

    Attributes:
        numbers: (h, w) int32 of the part that has them all; 0 between them.
        part: Where that part lies.
        stats: OpenCV's, by number: left, top, width, height and area in that part.
    """

    numbers: npt.NDArray[np.int32]
    part: Part
    stats: npt.NDArray[np.int32]

    @property
    def sizes(self) -> npt.NDArray[np.int32]:
        """Pixels by number; 0 for what lies between them."""
        sizes: npt.NDArray[np.int32] = self.stats[:, cv2.CC_STAT_AREA].copy()
        sizes[0] = 0
        return sizes

    def within(self, part: Part) -> npt.NDArray[np.int32]:
        """Numbers in another part; 0 where this one does not reach."""
        result = np.zeros([side.stop - side.start for side in part], np.int32)
        rows, columns = (
            slice(max(own.start, wanted.start), max(own.start, min(own.stop, wanted.stop)))
            for own, wanted in zip(self.part, part, strict=True)
        )
        ours = self.numbers[_from(rows, self.part[0]), _from(columns, self.part[1])]
        result[_from(rows, part[0]), _from(columns, part[1])] = ours
        return result

    def piece(self, number: int) -> tuple[Mask, Part]:
        """One of them, and the part that it lies in."""
        x, y, width, height, _ = self.stats[number].tolist()
        mask = self.numbers[y : y + height, x : x + width] == number
        top, left = self.part[0].start + y, self.part[1].start + x
        return mask, (slice(top, top + height), slice(left, left + width))


def pieces(bits: npt.NDArray[Any], connectivity: int = 4) -> Pieces:
    """Connected areas of what is set."""
    part = bounds(bits)
    _, numbers, stats, _ = cv2.connectedComponentsWithStats(
        np.ascontiguousarray(bits[part], np.uint8), connectivity=connectivity
    )
    return Pieces(np.asarray(numbers, np.int32), part, np.asarray(stats, np.int32))


def bounds(bits: npt.NDArray[Any]) -> Part:
    """The part that has all that is set; one pixel where nothing is."""
    x, y, width, height = cv2.boundingRect(np.asarray(bits, np.uint8))
    return slice(y, y + max(1, height)), slice(x, x + max(1, width))


def widened(part: Part, by_px: int, shape: tuple[int, ...]) -> Part:
    """A part with what is around it, as far as a picture of that shape has it."""
    rows, columns = (
        slice(max(0, side.start - by_px), min(length, side.stop + by_px))
        for side, length in zip(part, shape)
    )
    return rows, columns


def laid(mask: Mask, part: Part, on: Part) -> Mask:
    """A mask of one part as a mask of a larger part around it."""
    result = np.zeros([side.stop - side.start for side in on], bool)
    result[_from(part[0], on[0]), _from(part[1], on[1])] = mask
    return result


def _from(side: slice, other: slice) -> slice:
    """A side as counted from where another one begins."""
    return slice(max(0, side.start - other.start), max(0, side.stop - other.start))


def opened(bits: Bits, shape: npt.NDArray[Any]) -> Bits:
    """Without what is thinner than a shape; what ends at the picture's edge goes on beyond it."""
    result = np.zeros_like(bits)
    part = widened(bounds(bits), 1, bits.shape)
    pad = shape.shape[0]
    wide = cv2.copyMakeBorder(bits[part], pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    result[part] = cv2.morphologyEx(wide, cv2.MORPH_OPEN, shape)[pad:-pad, pad:-pad]
    return result


def closed(bits: Bits, shape: npt.NDArray[Any]) -> Bits:
    """With the gaps that a shape does not fit into."""
    result = np.zeros_like(bits)
    part = bounds(bits)
    pad = shape.shape[0] // 2 + 1
    wide = cv2.copyMakeBorder(bits[part], pad, pad, pad, pad, cv2.BORDER_CONSTANT)
    result[part] = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, shape)[pad:-pad, pad:-pad]
    return result


def grown(mask: Mask) -> Mask:
    """With the pixels around it."""
    return cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)


def without_holes(mask: Mask) -> Mask:
    """With all that it encloses."""
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    solid = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(solid, outlines, -1, 1, cv2.FILLED)
    return solid.astype(bool)
