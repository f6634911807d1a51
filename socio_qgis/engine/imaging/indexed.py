"""Pictures by their distinct colours: a map has few, so what depends on one is done once each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ..contract import Image, Mask
from .bands import bands, in_bands

CODES = 1 << 24  # of colours with 8 bits a channel
COUNTED_AT_ONCE = 1 << 19  # pixels
EVEN = 3.0  # CIE Lab units of lightness from one pixel to the next, at most


@dataclass(frozen=True)
class IndexedPicture:
    """A picture as numbers of its distinct colours.

    Attributes:
        numbers: (h, w) uint16, or int32 where there are more colours: that of each pixel's colour.
        rgb: (n, 3) uint8, the colours.
    """

    numbers: npt.NDArray[Any]
    rgb: npt.NDArray[np.uint8]

    @classmethod
    def of(cls, rgb: Image) -> IndexedPicture:
        """That of (h, w, 3) uint8."""
        seen = np.zeros(CODES, bool)
        for _, band in bands(rgb):
            codes = _codes(band)
            starts = codes[:, 1:] != codes[:, :-1]  # most pixels are like the one before
            seen[codes[:, 0]] = True
            seen[codes[:, 1:][starts]] = True
        distinct = np.flatnonzero(seen)
        del seen
        # The number of each code, where its red and green were seen: all together take 32 MB. Where
        # a code was not seen, nobody asks.
        reds_and_greens = np.unique(distinct >> 8)
        first_of = np.zeros(CODES >> 8, np.int32)
        first_of[reds_and_greens] = np.arange(len(reds_and_greens)) << 8
        number_of = np.zeros(
            len(reds_and_greens) << 8, np.uint16 if len(distinct) <= 1 << 16 else np.int32
        )
        number_of[first_of[distinct >> 8] | distinct & 255] = np.arange(len(distinct))
        numbers = np.empty(rgb.shape[:2], number_of.dtype)
        for rows, band in bands(rgb):
            codes = _codes(band)
            at = np.take(first_of, codes >> 8, mode="clip") | codes & 255
            np.take(number_of, at, out=numbers[rows], mode="clip")
        channels = [distinct >> 16, (distinct >> 8) & 255, distinct & 255]
        return cls(numbers, np.stack(channels, axis=1).astype(np.uint8))

    @cached_property
    def lab(self) -> npt.NDArray[np.float32]:
        """The colours in CIE Lab, (n, 3)."""
        pixels = self.rgb[None].astype(np.float32) / 255
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB)[0], np.float32)

    @cached_property
    def _lab_by_axis(self) -> npt.NDArray[np.float32]:
        return np.ascontiguousarray(self.lab.T)

    @cached_property
    def is_even(self) -> Mask:
        """Where the lightness is that of the pixels around, (h, w)."""
        light = self.lab[:, 0]

        def is_even(numbers: npt.NDArray[Any]) -> Mask:
            change = cv2.morphologyEx(light[numbers], cv2.MORPH_GRADIENT, np.ones((3, 3)))
            return np.asarray(change < EVEN)

        return in_bands(self.numbers, 1, is_even)

    def counts(self, numbers: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
        """How many of some pixels, given by numbers, have each colour, (n,)."""
        counts = np.zeros(len(self.rgb), np.int64)
        for _, some in bands(numbers.ravel(), COUNTED_AT_ONCE):  # bincount makes fourfold a copy
            counts += np.bincount(some, minlength=len(counts))
        return counts

    def is_near(self, colour_lab: npt.NDArray[Any], reach: float) -> npt.NDArray[np.bool_]:
        """Which colours are within reach of one, in each axis of Lab, (n,)."""
        away = np.abs(self._lab_by_axis - np.asarray(colour_lab)[:, None])
        return np.asarray((away <= reach).all(axis=0))


def is_flat(rgb: Image) -> Mask:
    """Where (h, w, 3) uint8 has the colour of the four pixels around; not at its edges."""
    return in_bands(rgb, 1, _is_flat)


def _is_flat(rgb: Image) -> Mask:
    codes = _codes(rgb)
    flat = np.zeros(codes.shape, bool)
    inner = codes[1:-1, 1:-1]
    flat[1:-1, 1:-1] = inner == codes[1:-1, 2:]
    for other in (codes[1:-1, :-2], codes[2:, 1:-1], codes[:-2, 1:-1]):
        flat[1:-1, 1:-1] &= inner == other
    return flat


def _codes(rgb: Image) -> npt.NDArray[np.int32]:
    """0xRRGGBB of each pixel, (h, w)."""
    bgra = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA))
    return np.asarray(bgra.view("<i4")[..., 0] & (CODES - 1), np.int32)
