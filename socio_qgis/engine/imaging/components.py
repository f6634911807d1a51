"""Connected components of masks, each kept as the part of the picture that it lies in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ..contract import Mask
from .bands import bands

Part = tuple[slice, slice]  # rows and columns
Bits = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Components:
    """Connected components, numbered from 1.

    Attributes:
        numbers: (h, w) int32, the number of each pixel's component in the part that has them all; 0
            for no component. Or uint16, see `packed`.
        part: Rows and columns of that part.
        stats: By number: left, top, width, height and area in that part; zeros for number 0.
    """

    numbers: npt.NDArray[Any]
    part: Part
    stats: npt.NDArray[np.int32]

    @property
    def sizes(self) -> npt.NDArray[np.int32]:
        """Number of pixels of each component, by its number; that of number 0 is 0."""
        return self.stats[:, cv2.CC_STAT_AREA]

    def packed(self) -> Components:
        """The same in half the memory where there are few, to be kept."""
        few = len(self.stats) <= 1 << 16
        return replace(self, numbers=self.numbers.astype(np.uint16)) if few else self

    def within(self, part: Part) -> npt.NDArray[np.int32]:
        """The numbers in another part of the picture; 0 outside of this one."""
        result = np.zeros([side.stop - side.start for side in part], np.int32)
        rows, columns = (
            slice(max(own.start, wanted.start), max(own.start, min(own.stop, wanted.stop)))
            for own, wanted in zip(self.part, part, strict=True)
        )
        ours = self.numbers[_from(rows, self.part[0]), _from(columns, self.part[1])]
        result[_from(rows, part[0]), _from(columns, part[1])] = ours
        return result

    def component(self, number: int) -> tuple[Mask, Part]:
        """Mask of one component, and the part that it lies in."""
        x, y, width, height, _ = self.stats[number].tolist()
        mask = self.numbers[y : y + height, x : x + width] == number
        top, left = self.part[0].start + y, self.part[1].start + x
        return mask, (slice(top, top + height), slice(left, left + width))


def connected_components(bits: npt.NDArray[Any], connectivity: int = 4) -> Components:
    """Connected components of the pixels that are set."""
    part = bounding_part(bits)
    near = np.ascontiguousarray(bits[part], np.uint8)
    count, found = cv2.connectedComponents(near, connectivity=connectivity)
    numbers = np.asarray(found, np.int32)
    return Components(numbers, part, _stats(near, numbers, count))


def _stats(bits: Bits, numbers: npt.NDArray[np.int32], count: int) -> npt.NDArray[np.int32]:
    """What OpenCV tells of components, from their runs in rows: it takes ten times as long."""
    rows, left, right = (np.concatenate(one) for one in zip(*_runs(bits), strict=True))
    of = numbers[rows, left]
    low, high = np.full((2, count), np.iinfo(np.int32).max), np.zeros((2, count), np.int64)
    for i, (first, end) in enumerate(((left, right), (rows, rows + 1))):
        np.minimum.at(low[i], of, first)
        np.maximum.at(high[i], of, end)
    low[:, 0] = 0
    areas = np.bincount(of, right - left, count)
    return np.stack([*low, *(high - low), areas], axis=1).astype(np.int32)


def _runs(bits: Bits) -> Iterator[tuple[npt.NDArray[np.int64], ...]]:
    """Rows of the runs of pixels that are set, and where they start and end, band by band."""
    for band_rows, band in bands(bits):
        filled = np.zeros((len(band), bits.shape[1] + 1), bool)  # a row ends before the next begins
        filled[:, :-1] = band
        changes = np.flatnonzero(
            np.diff(filled.ravel(), prepend=False)
        )  # starts and ends, in turns
        rows, left = np.divmod(changes[::2], filled.shape[1])
        yield rows + band_rows.start, left, changes[1::2] - rows * filled.shape[1]


def bounding_part(bits: npt.NDArray[Any]) -> Part:
    """The smallest part with all pixels that are set; one pixel where none is."""
    bytes_ = bits.view(np.uint8) if bits.dtype == np.bool_ else np.asarray(bits, np.uint8)
    x, y, width, height = cv2.boundingRect(bytes_)
    return slice(y, y + max(1, height)), slice(x, x + max(1, width))


def expanded(part: Part, by_px: int, shape: tuple[int, ...]) -> Part:
    """A part with a margin, cut off at the edges of a picture of that shape."""
    rows, columns = (
        slice(max(0, side.start - by_px), min(length, side.stop + by_px))
        for side, length in zip(part, shape)
    )
    return rows, columns


def embedded(mask: Mask, part: Part, on: Part) -> Mask:
    """A mask of one part as a mask of a larger part around it."""
    result = np.zeros([side.stop - side.start for side in on], bool)
    result[_from(part[0], on[0]), _from(part[1], on[1])] = mask
    return result


def _from(side: slice, other: slice) -> slice:
    """A side as counted from where another one begins."""
    return slice(max(0, side.start - other.start), max(0, side.stop - other.start))


def opened_areas(numbers: Bits, footprint: npt.NDArray[Any]) -> Bits:
    """Morphological opening of the area of each number, of all at once; 0 where none is left.

    What ends at the picture's edge goes on beyond it. A footprint lies in one area where the least
    and the greatest number under it are the same; all that such footprints cover is left.
    """
    pad = footprint.shape[0]
    wide = cv2.copyMakeBorder(numbers, pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    inner = cv2.compare(cv2.erode(wide, footprint), cv2.dilate(wide, footprint), cv2.CMP_EQ)
    left = cv2.dilate(inner, footprint)[pad:-pad, pad:-pad]
    return np.asarray(cv2.bitwise_and(numbers, left), np.uint8)


def closing(bits: Bits, footprint: npt.NDArray[Any]) -> Bits:
    """Morphological closing with a footprint."""
    result = np.zeros_like(bits)
    part = bounding_part(bits)
    pad = footprint.shape[0] // 2 + 1
    wide = cv2.copyMakeBorder(bits[part], pad, pad, pad, pad, cv2.BORDER_CONSTANT)
    result[part] = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, footprint)[pad:-pad, pad:-pad]
    return result


def dilation(mask: Mask) -> Mask:
    """A mask and the pixels around it."""
    return cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)


def fill_holes(mask: Mask) -> Mask:
    """A mask and all that it encloses."""
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    solid = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(solid, outlines, -1, 1, cv2.FILLED)
    return solid.astype(bool)
