"""How far a label's place may reach: candidates from fills, the tracer and blocks, and a choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from .fills import Fill, FillFinder
from .labels import Label
from .reach import reach
from .tracer import Seed, Tracer, kind_of

Plane = npt.NDArray[np.float32]

MIN_FILL_LINES2 = 2.0  # area of the smallest fill worth having, in squared line heights


@dataclass(frozen=True)
class Candidate:
    """A way to draw a place.

    Attributes:
        source: fill, tracer, block or label.
        probability: (h, w) float32 in map pixels.
        score: Expected IoU, 0 to 1.
    """

    source: str
    probability: Plane
    score: float
    fill: Fill | None = None


def plane(mask: npt.NDArray[np.bool_]) -> Plane:
    """A mask as probabilities that leave a border's place no doubt."""
    return mask.astype(np.float32)


def reach_candidate(
    label: Label, finder: FillFinder, map_gsd_m: float, tags: dict[str, float]
) -> Candidate:
    """What roads and the usual size of such a place suggest."""
    probability, expected_iou = reach(finder, label.box_xyxy_px, map_gsd_m, tags)
    # On drawn maps whose truth is known the IoU was 0.86 of what was expected.
    return Candidate("roads", probability, 0.86 * expected_iou)


def fill_candidate(
    label: Label, finder: FillFinder, likely: Sequence[npt.NDArray[np.float32]]
) -> Candidate | None:
    """The fill under a label, scored by how much it looks like a place of its own."""
    fill = finder.under(label.box_xyxy_px, likely)
    if fill is None:
        return None
    area = np.count_nonzero(fill.mask) / label.line_px**2
    if area < MIN_FILL_LINES2:
        return None
    x1, y1, x2, y2 = (round(v) for v in label.box_xyxy_px)
    covered = float(fill.mask[max(0, y1) : y2, max(0, x1) : x2].mean())
    contrast = min(1.0, fill.contrast / 6)
    size = min(1.0, area / 12)
    return Candidate("fill", plane(fill.mask), 0.85 * (0.4 + 0.6 * covered) * contrast * size, fill)


def traced(
    labels: list[Label], tags: list[dict[str, float]], tracer: Tracer, map_rgb, map_gsd_m: float
) -> list[Candidate]:
    """What the network draws around each label."""
    seeds = [
        Seed(label.box_xyxy_px, kind_of(sorted(of, key=lambda tag: -of[tag])))
        for label, of in zip(labels, tags, strict=True)
    ]
    return [
        Candidate("tracer", trace.probability, trace.expected_iou)
        for trace in tracer.trace(map_rgb, map_gsd_m, seeds)
    ]
