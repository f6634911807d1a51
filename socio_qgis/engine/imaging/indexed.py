"""Pictures by their distinct colours: a map has few, so what depends on one is done once each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ..contract import Image, Mask

CODES = 1 << 24  # of colours with 8 bits a channel
EVEN = 3.0  # CIE Lab units of lightness from one pixel to the next, at most


@dataclass(frozen=True)
class IndexedPicture:
    """A picture as numbers of its distinct colours.

    Attributes:
        numbers: (h, w) int32, the number of each pixel's colour.
        rgb: (n, 3) uint8, the colours.
    """

    numbers: npt.NDArray[np.int32]
    rgb: npt.NDArray[np.uint8]

    @classmethod
    def of(cls, rgb: Image) -> IndexedPicture:
        """That of (h, w, 3) uint8."""
        numbers = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA)).view("<i4")[..., 0]
        numbers &= CODES - 1  # 0xRRGGBB, and then the number of each
        seen = np.zeros(CODES, bool)
        seen[numbers] = True
        distinct = np.flatnonzero(seen)
        del seen
        # Where a code was not seen, nobody asks. All tables are large, so they are gone soon.
        number_of = np.empty(CODES, np.uint16 if len(distinct) <= 1 << 16 else np.int32)
        number_of[distinct] = np.arange(len(distinct))
        numbers[:] = number_of[numbers]
        channels = [distinct >> 16, (distinct >> 8) & 255, distinct & 255]
        return cls(numbers, np.stack(channels, axis=1).astype(np.uint8))

    @cached_property
    def lab(self) -> npt.NDArray[np.float32]:
        """The colours in CIE Lab, (n, 3)."""
        pixels = self.rgb[None].astype(np.float32) / 255
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB)[0], np.float32)

    @cached_property
    def is_even(self) -> Mask:
        """Where the lightness is that of the pixels around, (h, w)."""
        light = self.lab[:, 0][self.numbers]
        return np.asarray(cv2.morphologyEx(light, cv2.MORPH_GRADIENT, np.ones((3, 3))) < EVEN)

    def counts(self, numbers: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
        """How many of some pixels, given by numbers, have each colour, (n,)."""
        return np.bincount(numbers.ravel(), minlength=len(self.rgb))

    def is_near(self, colour_lab: npt.NDArray[Any], reach: float) -> npt.NDArray[np.bool_]:
        """Which colours are within reach of one, in each axis of Lab, (n,)."""
        return np.asarray((np.abs(self.lab - colour_lab) <= reach).all(axis=1))
