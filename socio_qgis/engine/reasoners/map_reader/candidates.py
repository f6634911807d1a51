"""How far a label's place may reach: candidates from fills, the tracer and blocks, and a choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from .fills import Fill, FillFinder
from .labels import Label
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


def around(label: Label, shape: tuple[int, ...], lines: float = 3.0) -> Candidate:
    """The last resort: an ellipse around the label."""
    x1, y1, x2, y2 = label.box_xyxy_px
    canvas = np.zeros(shape[:2], np.float32)
    grow = lines * label.line_px
    axes = (round((x2 - x1) / 2 + grow / 2), round((y2 - y1) / 2 + grow))
    centre = (round((x1 + x2) / 2), round((y1 + y2) / 2))
    cv2.ellipse(canvas, centre, axes, 0, 0, 360, 1.0, cv2.FILLED)
    return Candidate("label", cv2.GaussianBlur(canvas, (0, 0), max(1.0, grow / 4)), 0.15)


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


def block_candidate(label: Label, finder: FillFinder) -> Candidate | None:
    """The street block around a label."""
    mask = finder.block(label.box_xyxy_px)
    if mask is None or np.count_nonzero(mask) < MIN_FILL_LINES2 * label.line_px**2:
        return None
    return Candidate("block", plane(mask), 0.3)


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
