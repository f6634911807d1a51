"""Proposals: made from what is likely where, mended after a draft, freed of repeats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from ...contract import Proposal, Scene

MIN_PX = 4  # satellite pixels of a place, at least
MUCH_LARGER = 2.0  # times the area: a park around a skate park, not the park drawn twice
SAME_PLACE = 0.6  # share of the smaller of two masks that the other covers

Plane = npt.NDArray[np.float32]


def propose(
    scene: Scene, plane: Plane, label: str, score: float, why: str, least_px: int = MIN_PX
) -> Proposal | None:
    """A proposal from probabilities in map or satellite pixels; None where nothing is likely."""
    width, height = scene.size_px
    if plane.shape != (height, width):
        how = cv2.INTER_AREA if plane.shape[0] > height else cv2.INTER_LINEAR
        plane = np.asarray(cv2.resize(plane, (width, height), interpolation=how), np.float32)
    inside = plane > 0.5
    if np.count_nonzero(inside) < least_px:
        return None
    box, point = _box_and_point(inside)
    return Proposal(box, (point,), plane, label, min(1.0, score), why)


def _box_and_point(
    mask: npt.NDArray[np.bool_],
) -> tuple[tuple[float, float, float, float], tuple[float, float]]:
    """Box around a mask, and the point that is deepest inside it."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    box = (float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1))
    return box, (float(x) + 0.5, float(y) + 0.5)


def after(proposal: Proposal, mask: npt.NDArray[np.bool_]) -> Proposal | None:
    """A proposal with the draft's box and deepest point, and the mean of guess and draft."""
    prior = proposal.mask_prompt
    if prior is None or not mask.any() or np.array_equal(prior > 0.5, mask):
        return None
    box, point = _box_and_point(mask)
    drawn = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 3)
    plane = np.asarray((prior + drawn) / 2, np.float32)
    return replace(proposal, box_xyxy_px=box, points_xy_px=(point,), mask_prompt=plane)


def hardened(proposal: Proposal) -> Proposal:
    """Without doubt about any pixel, so that no segmenter looks at the imagery."""
    prior = proposal.mask_prompt
    if prior is None:
        return proposal
    return replace(proposal, mask_prompt=(prior > 0.5).astype(np.float32))


def without_repeats(found: Sequence[Proposal]) -> list[Proposal]:
    """Of proposals that draw the same place keep the surest; of one inside another the larger."""
    kept: list[tuple[Proposal, npt.NDArray[np.bool_]]] = []
    for one in sorted(found, key=lambda proposal: -proposal.score):
        mask = one.mask_prompt > 0.5 if one.mask_prompt is not None else np.zeros((1, 1), bool)
        size = np.count_nonzero(mask)
        same = [
            (other, its_mask)
            for other, its_mask in kept
            if _overlap(one.box_xyxy_px, other.box_xyxy_px)
            and np.count_nonzero(mask & its_mask)
            > SAME_PLACE * min(size, np.count_nonzero(its_mask))
        ]
        is_around = all(
            size > MUCH_LARGER * np.count_nonzero(its_mask) and one.score > other.score / 2
            for other, its_mask in same
        )
        if is_around:
            kept = [pair for pair in kept if all(pair[0] is not other for other, _ in same)]
            kept.append((one, mask))
    return [one for one, _ in kept]


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two boxes do; far faster than two masks."""
    return max(one[0], other[0]) < min(one[2], other[2]) and (
        max(one[1], other[1]) < min(one[3], other[3])
    )
