"""The metrics of SocioSeg (arXiv 2601.10477), as pure functions of counts.

The paper states no threshold for F1; here instances are 4-connected components, matched one to
one at an IoU of at least 0.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ..engine.seams import Mask

MATCH_IOU = 0.5


@dataclass(frozen=True)
class Counts:
    """One sample: pixels of intersection and union, instances matched, predicted and true."""

    intersection_px: int
    union_px: int
    matched: int
    predicted: int
    true: int

    @property
    def iou(self) -> float:
        """Intersection over union; 1 where both masks are empty."""
        return self.intersection_px / self.union_px if self.union_px else 1.0


@dataclass(frozen=True)
class Scores:
    """Of a set of samples, in percent."""

    samples: int
    c_iou: float
    g_iou: float
    f1: float


def count(prediction: Mask, truth: Mask) -> Counts:
    """Compare two masks of one size."""
    predicted = _components(prediction)
    true = _components(truth)
    return Counts(
        int(np.count_nonzero(prediction & truth)),
        int(np.count_nonzero(prediction | truth)),
        _matches(predicted, true),
        int(predicted.max()),
        int(true.max()),
    )


def score(counts: Iterable[Counts]) -> Scores:
    """Cumulative IoU, mean IoU and instance F1."""
    items = list(counts)
    union = sum(item.union_px for item in items)
    instances = sum(item.predicted + item.true for item in items)
    return Scores(
        len(items),
        100 * sum(item.intersection_px for item in items) / union if union else 100.0,
        100 * sum(item.iou for item in items) / len(items) if items else 0.0,
        100 * 2 * sum(item.matched for item in items) / instances if instances else 100.0,
    )


def by_level(levels: Sequence[str], counts: Sequence[Counts]) -> dict[str, Scores]:
    """Scores of all samples and of each level that occurs."""
    scores = {"all": score(counts)}
    for level in sorted(set(levels), key=("name", "class", "function").index):
        scores[level] = score(c for c, of in zip(counts, levels, strict=True) if of == level)
    return scores


def _components(mask: Mask) -> npt.NDArray[np.int32]:
    return np.asarray(cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)[1], np.int32)


def _matches(predicted: npt.NDArray[np.int32], true: npt.NDArray[np.int32]) -> int:
    """Pairs at an IoU of at least one half, which are one to one by themselves.

    To fit two others at exactly one half, a component would have to be just the two together;
    but then they touch, and would not be two.
    """
    both = (predicted > 0) & (true > 0)
    columns = int(true.max()) + 1
    pairs, shared_px = np.unique(
        predicted[both].astype(np.int64) * columns + true[both], return_counts=True
    )
    of_predicted, of_true = np.divmod(pairs, columns)
    area_predicted, area_true = np.bincount(predicted.ravel()), np.bincount(true.ravel())
    union_px = area_predicted[of_predicted] + area_true[of_true] - shared_px
    return int(np.count_nonzero(shared_px >= MATCH_IOU * union_px))
