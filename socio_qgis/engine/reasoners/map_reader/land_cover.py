"""Land cover of the imagery: the ground of one kind around a point, as a park's green or a court.

A region grows from the point over all that is nearer to the colour there than to what lies around
the region; where that border lies is found by going on until it stays.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ...contract import Image, Mask
from ...imaging.components import fill_holes

# All chosen by hand.
SIDE_PX = 192  # of what is looked at; time grows with the pixels
MEDIAN_PX, BLUR_PX = 5, 1.2  # tree crowns and noise are smoothed away
LIGHTNESS = 0.5  # what a step of lightness counts, of a step of colour: shade is no border
SEED_M, MIN_SEED_PX = 4.0, 2  # around the point, for the colour there
FIRST_REACH, MIN_REACH, MAX_REACH = 4.0, 2.5, 16.0  # CIE Lab units that a region may reach
ROUNDS, SAME_REACH = 7, 0.3
CLOSED_PX = 9  # single trees and paths in it belong to it
RING_PX = (5, 11)  # what lies around a region, clear of its blurred border
MIN_PX = 20

Plane = npt.NDArray[np.float32]


@dataclass(frozen=True)
class CoverRegion:
    """A region of one land cover.

    Attributes:
        mask: (H, W), satellite pixels.
        contrast: How far what lies around is in colour, in spreads of the colours inside.
        solidity: Share of its convex hull that it covers.
        at_edge: Share of its outline that lies at the edge of what was looked at.
    """

    mask: Mask
    contrast: float
    solidity: float
    at_edge: float


def cover_around(
    rgb: Image, at_xy_px: tuple[float, float], gsd_m: float, reach_m: float
) -> CoverRegion | None:
    """The region of one land cover around a point; None where the ground there is too mixed.

    Args:
        rgb: (H, W, 3) uint8, the satellite picture.
        at_xy_px: The point, in its pixels.
        gsd_m: Metres on the ground per pixel.
        reach_m: How far from the point is looked.
    """
    reach = max(8, int(reach_m / gsd_m))
    (x, y), (height, width) = (int(v) for v in at_xy_px), rgb.shape[:2]
    part = (
        slice(max(0, y - reach), min(height, y + reach + 1)),
        slice(max(0, x - reach), min(width, x + reach + 1)),
    )
    cut = rgb[part]
    if min(cut.shape[:2]) < MEDIAN_PX:
        return None
    scale = min(1.0, SIDE_PX / max(cut.shape[:2]))
    lab = _smooth_lab(cut, scale)
    rows, columns = lab.shape[:2]
    column = min(max(int((x - part[1].start) * scale), 0), columns - 1)
    row = min(max(int((y - part[0].start) * scale), 0), rows - 1)
    around = max(MIN_SEED_PX, round(SEED_M / gsd_m * scale))
    seed = (
        slice(max(0, row - around), row + around + 1),
        slice(max(0, column - around), column + around + 1),
    )
    colour = np.median(lab[seed].reshape(-1, 3), axis=0)
    away = np.asarray(np.linalg.norm(lab - colour, axis=2), np.float32)
    found = _grown(away, seed)
    if found is None:
        return None
    region, contrast = found
    outlines, _ = cv2.findContours(region, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull, size = cv2.convexHull(np.vstack(outlines)), int(np.count_nonzero(region))
    outline = sum(len(line) for line in outlines)
    edges = (region[0], region[-1], region[:, 0], region[:, -1])
    at_edge = sum(int(np.count_nonzero(edge)) for edge in edges)
    mask = np.zeros(rgb.shape[:2], bool)
    large = cv2.resize(region.astype(np.float32), cut.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    mask[part] = large > 0.5
    return CoverRegion(
        mask,
        contrast,
        min(1.0, size / (cv2.contourArea(hull) + outline / 2 + 1)),
        at_edge / max(1, outline),
    )


def _smooth_lab(rgb: Image, scale: float) -> Plane:
    """CIE Lab of a picture at another scale, without crowns and noise, its lightness lowered."""
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    even = cv2.medianBlur(np.ascontiguousarray(small, np.uint8), MEDIAN_PX)
    lab = cv2.cvtColor(even.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    lab = cv2.GaussianBlur(lab, (0, 0), BLUR_PX)
    return np.asarray(lab * np.array([LIGHTNESS, 1, 1]), np.float32)


def _grown(away: Plane, seed: tuple[slice, slice]) -> tuple[npt.NDArray[np.uint8], float] | None:
    """The region, (h, w) uint8, whose border is halfway to the colours around it; its contrast."""
    reach, found = FIRST_REACH, None
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (CLOSED_PX, CLOSED_PX))
    for _ in range(ROUNDS):
        same = cv2.morphologyEx(
            (away < reach).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)
        )
        _, numbers = cv2.connectedComponents(same, connectivity=4)
        near = numbers[seed]
        if not near.any():
            break
        number = np.bincount(near[near > 0]).argmax()
        padded = np.pad((numbers == number).astype(np.uint8), CLOSED_PX)
        closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, disc)
        inside = fill_holes(closed[CLOSED_PX:-CLOSED_PX, CLOSED_PX:-CLOSED_PX] > 0)
        region = inside.astype(np.uint8)
        inner, outer = (cv2.dilate(region, np.ones((px, px), np.uint8)) > 0 for px in RING_PX)
        ring = outer & ~inner
        if np.count_nonzero(inside) < MIN_PX or not ring.any():
            break
        of_inside, of_ring = away[inside], away[ring]
        spread = 1 + float(np.percentile(of_inside, 75))
        found = region, float(np.percentile(of_ring, 25)) / spread
        middle = (float(np.median(of_ring)) + float(np.median(of_inside))) / 2
        middle = min(MAX_REACH, max(MIN_REACH, middle))
        if abs(middle - reach) < SAME_REACH:
            break
        reach = middle
    return found
