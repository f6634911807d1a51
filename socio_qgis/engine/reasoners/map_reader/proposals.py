"""Proposals of the map reader: made from probabilities, refined by a draft, without duplicates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from ...contract import Mask, MaskPrompt, Proposal, Scene
from ...imaging.components import Part, bounding_part

# All chosen by hand.
MIN_PX = 4  # satellite pixels of a place, at least
MUCH_LARGER = 2.0  # times the area: a park around a skate park, not the park drawn twice
MIN_OUTER_SCORE = 0.5  # of the score of a place that lies inside, for the one around it to count
SAME_PLACE = 0.6  # share of the smaller of two masks that the other covers
MAX_SUMS_SHARE = 0.2  # of a plane; of more, running sums take longer than all at once
DRAFT_BLUR_PX = 3  # standard deviation; a draft's border may be off by so much

Plane = npt.NDArray[np.float32]


def make_proposal(
    scene: Scene,
    plane: Plane | Mask,
    label: str,
    score: float,
    why: str,
    least_px: int = MIN_PX,
    part: Part | None = None,
) -> Proposal | None:
    """A proposal from probabilities; None where fewer than `least_px` pixels are likely.

    Args:
        scene: The scene.
        plane: (h, w) float32, probabilities in map or satellite pixels; or bool.
        label: What the map calls the place.
        score: How sure the reader is; more than 1 counts as 1.
        why: The reasoning.
        least_px: Satellite pixels that the place has to cover.
        part: Rows and columns outside of which all probabilities are 0, if they are known.
    """
    width, height = scene.size_px
    prior = np.asarray(
        plane if plane.shape == (height, width) else _sized(plane, (height, width), part),
        np.float32,
    )
    inside = prior > 0.5
    if np.count_nonzero(inside) < least_px:
        return None
    box, point = _box_and_point(inside)
    return Proposal(box, (point,), MaskPrompt.of(prior), label, min(1.0, score), why)


def _sized(plane: Plane | Mask, shape_hw: tuple[int, int], within: Part | None) -> Plane:
    """A plane at another size; one to be made smaller is looked at where it has anything.

    Smaller, a pixel has the mean of those that it covers, in whole or in part, as OpenCV's
    INTER_AREA has it. Running sums tell it of any part, wherever that begins.
    """
    if plane.shape[0] <= shape_hw[0]:
        return _resized(plane, shape_hw, cv2.INTER_LINEAR)
    part = within or bounding_part(plane > 0)
    near = np.asarray(plane[part], np.float32)
    if near.size > MAX_SUMS_SHARE * plane.size:
        return _resized(plane, shape_hw, cv2.INTER_AREA)
    sums = np.asarray(cv2.integral(near), np.float64)
    its_part = []
    for axis, (side, length, new) in enumerate(zip(part, plane.shape, shape_hw, strict=True)):
        first, end = side.start * new // length, -(-side.stop * new // length)
        its_part.append(slice(first, end))
        # Between two pixels' borders, sums grow evenly.
        count = near.shape[axis]
        edges = np.clip(np.arange(first, end + 1) * length / new - side.start, 0, count)
        low = np.minimum(edges.astype(int), count - 1)
        share = np.expand_dims(edges - low, 1 - axis)
        sums = sums.take(low, axis) * (1 - share) + sums.take(low + 1, axis) * share
    sized = np.zeros(shape_hw, np.float32)
    area = plane.size / sized.size
    sized[tuple(its_part)] = np.diff(np.diff(sums, axis=0), axis=1) / area
    return sized


def _resized(plane: Plane | Mask, shape_hw: tuple[int, int], how: int) -> Plane:
    whole = np.asarray(plane, np.float32)
    return np.asarray(cv2.resize(whole, shape_hw[::-1], interpolation=how), np.float32)


def _box_and_point(
    mask: npt.NDArray[np.bool_],
) -> tuple[tuple[float, float, float, float], tuple[float, float]]:
    """Box around a mask, and the point that is deepest inside it."""
    rows, columns = bounding_part(mask)
    near = mask[rows, columns].astype(np.uint8)
    padded = cv2.copyMakeBorder(near, 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    box = (float(columns.start), float(rows.start), float(columns.stop), float(rows.stop))
    return box, (float(columns.start + x) + 0.5, float(rows.start + y) + 0.5)


def refined(proposal: Proposal, mask: npt.NDArray[np.bool_]) -> Proposal | None:
    """A proposal with the box and the deepest point of a draft, and the mean of prior and draft.

    None where the draft is empty, or has the very outline of the proposal.
    """
    if proposal.mask_prompt is None or not mask.any():
        return None
    prior = proposal.mask_prompt.plane
    if np.array_equal(prior > 0.5, mask):
        return None
    box, point = _box_and_point(mask)
    drawn = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), DRAFT_BLUR_PX)
    plane = np.asarray((prior + drawn) / 2, np.float32)
    prompt = MaskPrompt.of(plane)
    return replace(proposal, box_xyxy_px=box, points_xy_px=(point,), mask_prompt=prompt)


def binarized(proposal: Proposal) -> Proposal:
    """A proposal with probabilities of 0 and 1 only, so that no segmenter changes the outline."""
    if proposal.mask_prompt is None:
        return proposal
    whole = (proposal.mask_prompt.plane > 0.5).astype(np.float32)
    return replace(proposal, mask_prompt=MaskPrompt.of(whole))


def without_duplicates(found: Sequence[Proposal]) -> list[Proposal]:
    """Of proposals of the same place the surest; of one inside another the larger."""
    kept: list[tuple[Proposal, npt.NDArray[np.bool_]]] = []
    for one in sorted(found, key=lambda proposal: -proposal.score):
        mask = one.mask_prompt.plane > 0.5 if one.mask_prompt else np.zeros((1, 1), bool)
        size = np.count_nonzero(mask)
        same = [
            (other, its_mask)
            for other, its_mask in kept
            if _overlap(one.box_xyxy_px, other.box_xyxy_px)
            and np.count_nonzero(mask & its_mask)
            > SAME_PLACE * min(size, np.count_nonzero(its_mask))
        ]
        is_around = all(
            size > MUCH_LARGER * np.count_nonzero(its_mask)
            and one.score > MIN_OUTER_SCORE * other.score
            for other, its_mask in same
        )
        if is_around:
            kept = [pair for pair in kept if all(pair[0] is not other for other, _ in same)]
            kept.append((one, mask))
    return [one for one, _ in kept]


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two boxes overlap; far faster to tell than of two masks."""
    return max(one[0], other[0]) < min(one[2], other[2]) and (
        max(one[1], other[1]) < min(one[3], other[3])
    )
