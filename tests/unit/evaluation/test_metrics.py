"""Metrics against values computed by hand."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from socio_qgis.evaluation.metrics import (
    INSTANCES,
    SIZES,
    Counts,
    by_level,
    compare,
    count,
    instances_group,
    intervals,
    score,
    size_group,
)


def mask(*rows: str) -> np.ndarray:
    return np.array([[c == "#" for c in row] for row in rows])


def test_ious_of_two_samples() -> None:
    half = count(mask("##.."), mask("###."))  # 2 of 3
    none = count(mask("#..."), mask("...#"))  # 0 of 2
    scores = score([half, none])
    assert scores.c_iou == pytest.approx(100 * 2 / 5)
    assert scores.g_iou == pytest.approx(100 * (2 / 3 + 0) / 2)


def test_two_empty_masks_agree() -> None:
    empty = count(mask("...."), mask("...."))
    assert empty.iou == 1.0
    assert (empty.matched, empty.predicted, empty.true) == (0, 0, 0)


def test_instances_match_at_half_and_once() -> None:
    counts = count(mask("##.#..##"), mask("##.##..."))
    assert (counts.matched, counts.predicted, counts.true) == (2, 3, 2)
    assert score([counts]).f1 == pytest.approx(100 * 2 * 2 / 5)


def test_precision_and_recall_by_hand() -> None:
    scores = score([Counts(1, 2, 2, 4, 5), Counts(0, 2, 1, 1, 5)])
    assert scores.precision == pytest.approx(100 * 3 / 5)
    assert scores.recall == pytest.approx(100 * 3 / 10)
    nothing = score([Counts(0, 4, 0, 0, 1)])
    assert (nothing.precision, nothing.recall, nothing.f1) == (100, 0, 0)


def test_intervals_of_two_samples_hold_every_draw() -> None:
    """Of two samples a draw is both, or one of them twice: gIoU 0, 50 or 100."""
    two = [Counts(0, 4, 0, 1, 1), Counts(4, 4, 1, 1, 1)]
    assert intervals(two)["g_iou"] == (0, 100)
    assert intervals([two[1]] * 3)["g_iou"] == (100, 100)
    many = two * 50  # standard error of gIoU is 5
    low, high = intervals(many)["g_iou"]
    assert low == pytest.approx(50 - 1.96 * 5, abs=1.5)
    assert high == pytest.approx(50 + 1.96 * 5, abs=1.5)
    assert intervals(many, seed=3) == intervals(many, seed=3)


def test_a_paired_comparison_sees_what_two_intervals_hide() -> None:
    first = [Counts(i, 100, 0, 1, 1) for i in range(90)]
    second = [Counts(i + 5, 100, 0, 1, 1) for i in range(90)]
    better = compare(first, second, draws=999)["g_iou"]
    assert better.difference == pytest.approx(5)
    assert better.interval == pytest.approx((5, 5))
    assert better.p_value == pytest.approx(2 / 1000)
    same = compare(first, first, draws=999)["g_iou"]
    assert (same.difference, same.p_value) == (0, 1)
    with pytest.raises(ValueError, match="same samples"):
        compare(first, second[1:])


def test_instances_are_4_connected() -> None:
    assert count(mask("#.", ".#"), mask("##", "##")).predicted == 2


def test_levels_are_scored_apart_and_together() -> None:
    good, bad = count(mask("##"), mask("##")), count(mask(".."), mask("##"))
    scores = by_level(["name", "class", "class"], [good, bad, good])
    assert [scores[level].g_iou for level in ("all", "name", "class")] == pytest.approx(
        [200 / 3, 100, 50]
    )


def test_groups_meet_without_gap_or_overlap() -> None:
    assert [instances_group(n) for n in (0, 1, 2, 4, 5)] == [INSTANCES[i] for i in (0, 1, 2, 2, 3)]
    shares = (0, 0.009, 0.01, 0.05, 0.051)
    assert [size_group(share) for share in shares] == [SIZES[i] for i in (0, 1, 2, 2, 3)]


@given(arrays(bool, (5, 6)), arrays(bool, (5, 6)))
def test_matches_are_those_of_a_largest_matching(one: np.ndarray, other: np.ndarray) -> None:
    def components(image: np.ndarray) -> list[np.ndarray]:
        number, labels = cv2.connectedComponents(image.astype(np.uint8), connectivity=4)
        return [labels == i for i in range(1, number)]

    def most(predicted: list[np.ndarray], true: list[np.ndarray]) -> int:
        if not predicted:
            return 0
        first, *rest = predicted
        return max(
            most(rest, true),
            *(
                1 + most(rest, true[:i] + true[i + 1 :])
                for i, item in enumerate(true)
                if 2 * (first & item).sum() >= (first | item).sum()
            ),
            0,
        )

    assert count(one, other).matched == most(components(one), components(other))
