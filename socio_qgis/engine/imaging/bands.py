"""Work on a picture band by band: what it needs meanwhile is small, and stays in the cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

BAND_PX = 128  # rows; chosen by measurement, on maps 2650 px wide

Picture = npt.NDArray[Any]


def bands(picture: Picture, band_px: int = BAND_PX) -> Iterator[tuple[slice, Picture]]:
    """The rows of each band of a picture, (h, w, ...), and what is there."""
    for top in range(0, len(picture), band_px):
        rows = slice(top, min(top + band_px, len(picture)))
        yield rows, picture[rows]


def in_bands(
    picture: Picture,
    reach_px: int,
    compute: Callable[[Picture], Picture],
    band_px: int = BAND_PX,
) -> Picture:
    """What `compute` makes of a picture, (h, w, ...), computed band by band.

    Args:
        reach_px: How far up and down a pixel depends on others.
        compute: Gives as many rows as it gets.
        band_px: Rows of a band, more where the reach is long.
    """
    parts = []
    for rows, _ in bands(picture, band_px):
        first = max(0, rows.start - reach_px)
        part = compute(picture[first : rows.stop + reach_px])
        parts.append(part[rows.start - first : rows.stop - first])
    return np.concatenate(parts)


def looked_up(table: npt.NDArray[Any], numbers: Picture) -> Picture:
    """`table[numbers]`, of numbers, (h, w), that it has; NumPy makes 8 bytes of each meanwhile."""
    return in_bands(numbers, 0, lambda band: np.take(table, band, mode="clip"))
