"""The metrics of SocioSeg (arXiv 2601.10477), as pure functions of counts.

The paper states no threshold for F1; here instances are 4-connected components, matched one to
one at an IoU of at least 0.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ..engine.contract import Mask
from .datasets.sample import LEVELS, UNKNOWN

MATCH_IOU = 0.5
SCORE_BINS = 10  # of the reliability curve, from 0 to 1


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
    precision: float
    recall: float


FIGURES = ("c_iou", "g_iou", "f1", "precision", "recall")
_Figures = dict[str, npt.NDArray[np.float64]]


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
    """Cumulative IoU, mean IoU, and F1, precision and recall of instances.

    What has no denominator is 100: nothing was predicted wrongly, or nothing was there to miss.
    """
    items = list(counts)
    if not items:
        return Scores(0, 100.0, 0.0, 100.0, 100.0, 100.0)
    figures = _figures(_table(items), np.ones((1, len(items))))
    return Scores(len(items), **{name: float(figures[name][0]) for name in FIGURES})


def intervals(
    counts: Sequence[Counts], seed: int = 0, draws: int = 1000
) -> dict[str, tuple[float, float]]:
    """95 percent intervals of the figures, by drawing samples anew with replacement."""
    figures = _figures(_table(counts), _weights(len(counts), seed, draws))
    return {name: _middle(figures[name]) for name in FIGURES}


@dataclass(frozen=True)
class Difference:
    """Of the second set's figure from the first's, in percent points.

    Attributes:
        interval: 95 percent, by paired bootstrap.
        p_value: Two-sided; small where the sign is hardly due to the choice of samples.
    """

    difference: float
    interval: tuple[float, float]
    p_value: float


def compare(
    first: Sequence[Counts], second: Sequence[Counts], seed: int = 0, draws: int = 10_000
) -> dict[str, Difference]:
    """Paired bootstrap of the same samples, in the same order, under two methods."""
    if len(first) != len(second):
        raise ValueError("the two sets are not of the same samples")
    weights = _weights(len(first), seed, draws)
    a, b = (_figures(_table(counts), weights) for counts in (first, second))
    one, other = score(first), score(second)
    result = {}
    for name in FIGURES:
        drawn = b[name] - a[name]
        # + 1: the sets as they are count as one draw, so that no p-value is 0.
        tail = 1 + min(np.count_nonzero(drawn <= 0), np.count_nonzero(drawn >= 0))
        p_value = min(1.0, 2 * float(tail) / (draws + 1))
        difference = getattr(other, name) - getattr(one, name)
        result[name] = Difference(difference, _middle(drawn), p_value)
    return result


def _table(counts: Sequence[Counts]) -> npt.NDArray[np.float64]:
    """(samples, 6): intersection, union, IoU, matched, predicted, true."""
    return np.array(
        [(c.intersection_px, c.union_px, c.iou, c.matched, c.predicted, c.true) for c in counts],
        np.float64,
    )


def _weights(samples: int, seed: int, draws: int) -> npt.NDArray[np.int64]:
    """(draws, samples): how often each sample is in each draw."""
    generator = np.random.default_rng(seed)
    return generator.multinomial(samples, np.full(samples, 1 / samples), size=draws)


def _figures(table: npt.NDArray[np.float64], weights: npt.NDArray[Any]) -> _Figures:
    """The figures in percent, one a row of weights."""
    intersection, union, iou, matched, predicted, true = (weights @ table).T
    return {
        "c_iou": _percent(intersection, union),
        "g_iou": _percent(iou, weights.sum(axis=1).astype(np.float64)),
        "f1": _percent(2 * matched, predicted + true),
        "precision": _percent(matched, predicted),
        "recall": _percent(matched, true),
    }


def _percent(
    part: npt.NDArray[np.float64], whole: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    return 100 * np.divide(part, whole, out=np.ones_like(part), where=whole > 0)


def _middle(drawn: npt.NDArray[np.float64]) -> tuple[float, float]:
    low, high = np.percentile(drawn, (2.5, 97.5))
    return float(low), float(high)


def by_level(levels: Sequence[str], counts: Sequence[Counts]) -> dict[str, Scores]:
    """Scores of all samples and of each level that occurs."""
    return {
        "all": score(counts),
        **by_group(levels, counts, (*LEVELS, UNKNOWN)),
    }


def by_group(
    groups: Sequence[str], counts: Sequence[Counts], order: Sequence[str] = ()
) -> dict[str, Scores]:
    """Scores of each group that occurs; in the order given, or by name."""
    names = sorted(set(groups), key=order.index if order else None)
    return {
        name: score(c for c, of in zip(counts, groups, strict=True) if of == name) for name in names
    }


INSTANCES = ("0", "1", "2 to 4", "5 or more")
SIZES = ("nothing", "under 1 %", "1 to 5 %", "over 5 %")


def instances_group(true: int) -> str:
    """The one of INSTANCES that a number of true instances is in."""
    return INSTANCES[sum(true >= start for start in (1, 2, 5))]


def size_group(share: float) -> str:
    """The one of SIZES that the truth's share of the picture (0 to 1) is in."""
    return SIZES[(share > 0) + (share >= 0.01) + (share > 0.05)]


def result_iou(result: Mask, truth: Mask) -> float:
    """IoU of one result with the true instance that it fits best, or with all of them together.

    A place that a road divides has several instances.
    """
    true = _components(truth)
    both_px = np.bincount(true[result], minlength=int(true.max()) + 1)[1:]
    true_px = np.bincount(true.ravel())[1:]
    both_px, true_px = (np.append(px, px.sum()) for px in (both_px, true_px))
    union_px = np.count_nonzero(result) + true_px - both_px
    return float((both_px / np.maximum(union_px, 1)).max())


@dataclass(frozen=True)
class ScoreBin:
    """Results with a score from `low` to `low` + 0.1: how many, their mean score and mean IoU."""

    low: float
    results: int
    score: float
    iou: float


def reliability(results: Sequence[tuple[float, float]]) -> list[ScoreBin]:
    """The reliability curve of results, each a score and an IoU from 0 to 1; no empty bins."""
    bins: dict[int, list[tuple[float, float]]] = {}
    for one in results:
        bins.setdefault(min(int(one[0] * SCORE_BINS), SCORE_BINS - 1), []).append(one)
    return [
        ScoreBin(number / SCORE_BINS, len(own), *np.mean(own, axis=0).tolist())
        for number, own in sorted(bins.items())
    ]


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
