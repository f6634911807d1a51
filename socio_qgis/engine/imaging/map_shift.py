"""How far a map is shifted against the imagery.

Roads and buildings have edges in both, with other colours and contrasts, but along the same lines.
So the directions of edges are compared. Their angles are doubled, since a bright road on dark
ground and a dark road on bright ground must be equal. The correlation over all shifts has one sharp
peak where map and imagery fit. It counts only if it stands out, and if most parts of the picture
agree with it.
"""

from __future__ import annotations

import functools

import cv2
import numpy as np
import numpy.typing as npt

from ..contract import Image

WORK_SIDE_PX = 512
MAX_SHIFT_SHARE = 0.4  # of the side; beyond it, the pictures share too little ground
MIN_PEAK_RATIO = 1.5  # of the peak to the second highest one
TILES = 3  # per side
MIN_AGREEMENT = 0.5  # share of the tiles with edges in both pictures
AGREEMENT_PX, TILE_SEARCH_PX = 5, 24
_SMOOTH_PX, _PEAK_PX = 1.2, 8

Directions = npt.NDArray[np.complex64]


def estimate_shift_px(satellite_rgb: Image, map_rgb: Image) -> tuple[float, float] | None:
    """Estimate how far the map lies right of and below the imagery; None if it is unclear.

    Args:
        satellite_rgb: (H, W, 3) uint8.
        map_rgb: (h, w, 3) uint8 of the same extent.

    Returns:
        x and y in pixels of the imagery.
    """
    height, width = satellite_rgb.shape[:2]
    scale = min(1.0, WORK_SIDE_PX / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if min(size) < 8 * _PEAK_PX:
        return None
    satellite, map_ = (
        cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).tobytes()
        for rgb in (satellite_rgb, map_rgb)
    )
    found = _shift_px(size, satellite, map_)
    return found and (found[0] * width / size[0], found[1] * height / size[1])


@functools.lru_cache(maxsize=3)  # windows of a run; the next one may ask about the same
def _shift_px(
    size: tuple[int, int], satellite_rgb: bytes, map_rgb: bytes
) -> tuple[float, float] | None:
    satellite, map_ = (
        _directions(np.frombuffer(rgb, np.uint8).reshape(*size[::-1], 3))
        for rgb in (satellite_rgb, map_rgb)
    )
    found = _peak(satellite, map_, int(MAX_SHIFT_SHARE * min(size)))
    if found is None:
        return None
    x, y, ratio = found
    if ratio < MIN_PEAK_RATIO or _agreement(satellite, map_, round(x), round(y)) < MIN_AGREEMENT:
        return None
    return x, y


def _directions(rgb: Image) -> Directions:
    """Return the doubled direction of each pixel's edge as a complex number, by its strength."""
    grey = cv2.GaussianBlur(
        cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32), (0, 0), _SMOOTH_PX
    )
    edge = cv2.Scharr(grey, cv2.CV_32F, 1, 0) + 1j * cv2.Scharr(grey, cv2.CV_32F, 0, 1)
    strength = np.abs(edge) + 1e-6
    # The root keeps the letters of a map and the roofs of a town from dominating.
    return np.asarray((edge / strength) ** 2 * np.sqrt(strength), np.complex64)


def _peak(one: Directions, other: Directions, reach: int) -> tuple[float, float, float] | None:
    """Return the shift of `other` from `one` within a reach, and the ratio of its peak."""
    shape = tuple(cv2.getOptimalDFTSize(2 * n) for n in one.shape)  # padded, so nothing wraps
    product = np.conj(np.fft.fft2(one, shape)) * np.fft.fft2(other, shape)
    surface = np.real(np.fft.ifft2(product / np.sqrt(np.abs(product) + 1e-6)))
    around = np.arange(-reach, reach + 1)
    near = cv2.GaussianBlur(surface[np.ix_(around, around)].astype(np.float32), (0, 0), 1.5)
    near -= near.mean()
    y, x = (int(i) for i in np.unravel_index(int(near.argmax()), near.shape))
    best = float(near[y, x])
    elsewhere = near.copy()
    elsewhere[max(0, y - _PEAK_PX) : y + _PEAK_PX + 1, max(0, x - _PEAK_PX) : x + _PEAK_PX + 1] = 0
    second = float(elsewhere.max())
    return (x - reach, y - reach, best / second) if best > 0 and second > 0 else None


def _agreement(satellite: Directions, map_: Directions, x: int, y: int) -> float:
    """Return the share of tiles whose own best shift is about (x, y)."""
    height, width = satellite.shape
    left, top, right, bottom = (
        max(0, -x),
        max(0, -y),
        min(width, width - x),
        min(height, height - y),
    )
    columns = np.linspace(left, right, TILES + 1).astype(int)
    rows = np.linspace(top, bottom, TILES + 1).astype(int)
    votes = []
    for row, next_row in zip(rows, rows[1:]):
        for column, next_column in zip(columns, columns[1:]):
            here = satellite[row:next_row, column:next_column]
            there = map_[row + y : next_row + y, column + x : next_column + x]
            if min(np.abs(here).mean(), np.abs(there).mean()) < 0.2 * np.abs(map_).mean():
                continue  # nothing is drawn there
            found = _peak(here, there, min(TILE_SEARCH_PX, min(here.shape) // 3))
            votes.append(found is not None and max(abs(found[0]), abs(found[1])) <= AGREEMENT_PX)
    return sum(votes) / len(votes) if len(votes) >= TILES else 0.0
