"""Frames around a label, which show how far a place reaches where the map has no fill for it.

A frame is a rectangle, turned any way, that holds the label. It is likely when it has the size
and the proportions that such places have, when the label is near its middle, when its sides run
along roads and other lines, and when few roads cross it. All frames vote.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ....core.types import Box
from ...imaging.components import Part
from .fills import FillFinder

Plane = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]

# Chosen by hand.
CELL_M = 4.0  # side of a cell of the grid that frames lie on
ANGLES_DEG = tuple(range(0, 90, 10))  # by which frames are turned
STEPS = 11  # distances from the label to each side of a frame
MIN_STEP, MAX_STEP = 0.18, 1.9  # these distances, in sides of a square of the usual area
REACH = 2.2  # how far is looked from the label, in the same sides
MIN_FRONT_STEPS = 90  # cells that a front goes at least
UNREACHED = 1e6  # time at which a front gets to a cell that it has not reached
LINE_COST = 6.0  # crossing a cell of road takes as long as so many free ones
DETOUR_CELLS = 20.0  # so much of a detour makes a cell about a third as likely
MAX_DETOUR_CELLS = 500.0  # beyond, no cell is likely
THRESHOLDS = np.linspace(0.1, 0.9, 17)  # that are tried for a mask


@dataclass(frozen=True)
class Weights:
    """How much each trait of a frame counts, in units of log-likelihood.

    They were chosen on drawn maps whose truth is known; see docs/map-reader.md.
    """

    size_spread: float = 0.9  # of ln(area)
    aspect_spread: float = 0.5  # of ln(width / height)
    centre_spread: float = 0.35  # of ln(distance to one side / to the opposite one)
    sides: float = 14.0  # per share of the outline that runs along lines
    crossed: float = 4.0  # per share of the area that is road


WEIGHTS = Weights()


def frame_probability(
    finder: FillFinder, box_xyxy_px: Box, map_gsd_m: float, usual_m2: float
) -> tuple[Callable[[], Plane], float]:
    """How likely the place covers each pixel, and the expected IoU of that.

    Args:
        finder: The map's patches.
        box_xyxy_px: The label's box, map pixels.
        map_gsd_m: Ground metres per map pixel.
        usual_m2: Usual area of such a place.

    Returns:
        What draws the probability, (h, w) float32 in map pixels; the expected IoU.
    """
    height, width = finder.patches.shape
    cells = int(REACH * np.sqrt(usual_m2) / CELL_M)  # half a side of what is looked at
    frames = _frames(usual_m2, cells)
    lines = finder.barriers_for(box_xyxy_px)
    x, y = (box_xyxy_px[0] + box_xyxy_px[2]) / 2, (box_xyxy_px[1] + box_xyxy_px[3]) / 2
    pixels = CELL_M / map_gsd_m
    turned = []
    for angle in ANGLES_DEG:
        radians = np.deg2rad(angle)
        cos, sin = np.cos(radians) * pixels, np.sin(radians) * pixels
        # from the turned view's cells to map pixels
        to_map = np.array([[cos, -sin, x], [sin, cos, y]]) @ np.array(
            [[1, 0, -cells], [0, 1, -cells], [0, 0, 1.0]]
        )
        view = cv2.warpAffine(
            lines,
            to_map,
            (2 * cells + 1, 2 * cells + 1),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        )
        turned.append((to_map, _scores(np.asarray(view, np.float32), frames)))
    top = max(scores.max() for _, scores in turned)
    total = sum(float(np.exp(scores - top).sum()) for _, scores in turned)
    far = np.sqrt(2) * (frames.longest + 2) * pixels  # no frame of any turn reaches further
    rows, columns = (
        slice(max(0, min(int(at - far), length - 1)), max(1, min(int(at + far) + 1, length)))
        for at, length in ((y, height), (x, width))
    )
    near = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.float32)
    of_turn = np.empty_like(near)
    for to_map, scores in turned:
        votes = _votes(np.exp(scores - top) / total, frames, 2 * cells + 1)
        to_near = to_map - np.array([[0, 0, columns.start], [0, 0, rows.start]])
        near += cv2.warpAffine(votes, to_near, near.shape[::-1], of_turn, cv2.INTER_LINEAR)
    near *= _directness(lines, (x, y), pixels, cells, (rows, columns))
    threshold, expected_iou = best_threshold(near)

    def draw() -> Plane:
        probability = np.zeros((height, width), np.float32)
        probability[rows, columns] = with_threshold_at_half(near, threshold)
        return probability

    return draw, expected_iou


def _directness(
    lines: Plane, at_xy_px: tuple[float, float], cell_px: float, far_cells: int, part: Part
) -> Plane:
    """How straight the way from the label to each pixel is, 0 to 1: roads in between hold it up.

    What lies much further than `far_cells` is not reached at all.

    Args:
        part: Rows and columns of the pixels that are asked for.
    """
    height, width = lines.shape
    size = (max(2, round(width / cell_px)), max(2, round(height / cell_px)))
    cells = cv2.resize(lines, size, interpolation=cv2.INTER_AREA)
    row = int(np.clip(at_xy_px[1] / cell_px, 0, size[1] - 1))
    column = int(np.clip(at_xy_px[0] / cell_px, 0, size[0] - 1))
    steps = max(MIN_FRONT_STEPS, far_cells)  # a front gets no further
    near = tuple(slice(max(0, at - steps), at + steps + 1) for at in (row, column))
    start = row - near[0].start, column - near[1].start
    arrival = _arrival_times(start, 1 + LINE_COST * cells[near], steps)
    detour = arrival - _free_times(start, arrival.shape, steps)
    likely = np.zeros(cells.shape, np.float32)
    likely[near] = np.exp(-np.clip(detour, 0, MAX_DETOUR_CELLS) / DETOUR_CELLS)
    likely[near][arrival >= UNREACHED] = 0.0
    return _enlarged(likely, lines.shape, part)


def _enlarged(plane: Plane, shape_hw: tuple[int, ...], part: Part) -> Plane:
    """A part of a plane that is resized linearly to a shape."""
    for axis, (side, length) in enumerate(zip(part, shape_hw, strict=True)):
        have = plane.shape[axis]
        at = np.clip((np.arange(side.start, side.stop) + 0.5) * have / length - 0.5, 0, have - 1)
        low = np.minimum(at.astype(int), have - 2)
        share = np.expand_dims(at - low, 1 - axis).astype(np.float32)
        plane = plane.take(low, axis) * (1 - share) + plane.take(low + 1, axis) * share
    return plane


@functools.lru_cache(maxsize=4)
def _free_times(start: tuple[int, int], shape: tuple[int, ...], steps: int) -> Plane:
    """`_arrival_times` where nothing holds the front up."""
    return _arrival_times(start, np.ones(shape, np.float32), steps)


def _arrival_times(start: tuple[int, int], cost: Plane, steps: int) -> Plane:
    """When a front that starts at a cell gets to each other one, at a cost for each."""
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    square = np.ones((3, 3), np.uint8)
    times = np.full(cost.shape, UNREACHED, np.float32)
    times[start] = 0.0
    for i in range(steps):
        nearest = cv2.erode(times, square if i % 2 else cross)
        times = np.minimum(times, nearest + cost)
    return times


def with_threshold_at_half(probability: Plane, cut: float) -> Plane:
    """Stretch probabilities so that a threshold is at one half."""
    low = 0.5 * probability / cut
    high = 0.5 + 0.5 * (probability - cut) / (1 - cut)
    return np.where(probability < cut, low, high).astype(np.float32)


def best_threshold(probability: Plane) -> tuple[float, float]:
    """The threshold whose mask has the highest expected IoU, and that IoU.

    For a mask M of a random set with these probabilities, IoU is about the sum of p inside M over
    the size of M plus the sum of p outside.
    """
    # Not by `np.histogram`, which sorts where bins are uneven.
    flat = probability[probability >= np.float32(THRESHOLDS[0])]  # the rest is below every cut
    bins = np.searchsorted(THRESHOLDS.astype(np.float32), flat, side="right")
    counts = np.bincount(bins, minlength=len(THRESHOLDS) + 1)[1:]
    sums = np.bincount(bins, weights=flat, minlength=len(THRESHOLDS) + 1)[1:]
    sizes, inside = counts[::-1].cumsum()[::-1], sums[::-1].cumsum()[::-1]
    ious = inside / np.maximum(sizes + float(probability.sum()) - inside, 1e-6)
    best = int(ious.argmax())
    return float(THRESHOLDS[best]), float(ious[best])


@dataclass(frozen=True)
class _Frames:
    """All frames of one turn, n of them.

    Attributes:
        down, across, inside: (4, n), where their corners are in running sums over columns, over
            rows, and over both.
        outline, area: (n,), in cells.
        alone: (n,), what they score wherever they lie.
        longest: The longest way from the label to a side, in cells.
    """

    down: Numbers
    across: Numbers
    inside: Numbers
    outline: Numbers
    area: Numbers
    alone: Scores
    longest: int


@functools.lru_cache(maxsize=4)  # some 2 MB each
def _frames(usual_m2: float, cells: int) -> _Frames:
    """Frames for a place of that usual area in a view of 2 * cells + 1 cells a side."""
    steps = np.geomspace(MIN_STEP, MAX_STEP, STEPS) * np.sqrt(usual_m2) / CELL_M
    steps = np.unique(steps).round().astype(int)
    left, right, top, bottom = (
        array.ravel() for array in np.meshgrid(*[np.arange(len(steps))] * 4, indexing="ij")
    )
    west, east = cells - steps[left], cells + steps[right]
    north, south = cells - steps[top], cells + steps[bottom]
    wide, high = east - west + 1, south - north + 1
    w = WEIGHTS
    alone = (
        -0.5 * (np.log(wide * high * CELL_M**2 / usual_m2) / w.size_spread) ** 2
        - 0.5 * (np.log(wide / high) / w.aspect_spread) ** 2
        - 0.5 * (np.log(steps[left] / steps[right]) / w.centre_spread) ** 2
        - 0.5 * (np.log(steps[top] / steps[bottom]) / w.centre_spread) ** 2
    )
    side = 2 * cells + 1
    rows, columns = np.stack([south + 1, north] * 2), np.stack([west, west, east, east])
    down = rows * side + columns
    rows, columns = np.stack([north, north, south, south]), np.stack([east + 1, west] * 2)
    across = rows * (side + 1) + columns
    rows, columns = np.stack([north, south + 1] * 2), np.stack([west, east + 1, east + 1, west])
    inside = rows * (side + 1) + columns
    outline, area = 2 * (wide + high), wide * high
    return _Frames(down, across, inside, outline, area, alone, int(steps.max()))


def _scores(view: Plane, frames: _Frames) -> Scores:
    """Scores of all frames in one turned view of the lines."""
    near = cv2.dilate(view, np.ones((3, 3), np.uint8))  # a side may miss its road by a cell
    down = np.vstack([np.zeros((1, view.shape[1])), np.cumsum(near, axis=0)])
    across = np.hstack([np.zeros((view.shape[0], 1)), np.cumsum(near, axis=1)])
    roads = cv2.integral(view)
    d, a, r = down.take(frames.down), across.take(frames.across), roads.take(frames.inside)
    sides = (d[0] - d[1] + d[2] - d[3] + a[0] - a[1] + a[2] - a[3]) / frames.outline
    crossed = (r[1] - r[2] - r[3] + r[0]) / frames.area
    return np.asarray(frames.alone + WEIGHTS.sides * sides - WEIGHTS.crossed * crossed)


def _votes(weights: Scores, frames: _Frames, side: int) -> Plane:
    """The sum of all frames by their weights, in a view of so many cells a side."""
    signed = np.concatenate([weights, weights, -weights, -weights])
    votes = np.bincount(frames.inside.ravel(), signed, (side + 1) ** 2).reshape(side + 1, side + 1)
    return np.asarray(votes.cumsum(axis=0).cumsum(axis=1)[:-1, :-1], np.float32)
