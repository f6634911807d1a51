"""Rewards of training, against values computed by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from socio_qgis.training.vlm import rewards

BOX = '[{"bbox_2d": [0, 0, 100, 100]}]'
ONE = np.array([[0.0, 0.0, 100.0, 100.0]])
TWO = np.array([[0.0, 0.0, 100.0, 100.0], [200.0, 0.0, 300.0, 100.0]])


def said(objects: str) -> str:
    return f"<think>Here.</think>\n<answer>{objects}</answer>"


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        (said(BOX), 2.0),
        (said('[{"bbox_2d": [0, 0, 9, 9]}, {"bbox_2d": [0, 0, 9, 9], "label": "x"}]'), 1.5),
        (said('[{"bbox_2d": [0, 0, 9]}]'), 1.0),
        (said('[{"bbox_2d": [0, 0, 9, "9"]}]'), 1.0),
        (said('[{"bbox_2d": [0, 0, 9, NaN]}]'), 1.0),
        (said("[]"), 1.0),
        (said("no list"), 1.0),
        (f"<answer>{BOX}</answer>", 1.0),
        (f"{said(BOX)} And more.", 1.0),
        (BOX, 0.0),
        ("", 0.0),
    ],
)
def test_form_of_stage_1(text: str, worth: float) -> None:
    assert rewards.localise_format(text) == worth


@pytest.mark.parametrize(
    ("box", "paper", "ours"),
    [
        # IoU > 0.5, and that + IoU
        ("[0, 0, 100, 100]", 1.0, 2.0),
        ("[0, 0, 100, 60]", 1.0, 1.6),
        ("[0, 0, 100, 50]", 0.0, 0.5),  # IoU is exactly one half: not above
        ("[300, 300, 400, 400]", 0.0, 0.0),
    ],
)
def test_one_box_against_one(box: str, paper: float, ours: float) -> None:
    text = said(f'[{{"bbox_2d": {box}}}]')
    assert rewards.localise_accuracy(text, ONE, "paper") == pytest.approx(paper)
    assert rewards.localise_accuracy(text, ONE, "ours") == pytest.approx(ours)


def test_the_released_code_counts_both_edge_pixels_of_a_box() -> None:
    text = said('[{"bbox_2d": [0, 0, 1, 1]}]')
    true = np.array([[1.0, 0.0, 2.0, 1.0]])
    # 1 x 2 common pixels of 6, and corners that are 0.5 px off on average: 0 + 1 - 1
    assert rewards.localise_accuracy(text, true, "released") == 0.0
    text, true = said('[{"bbox_2d": [0, 0, 2, 2]}]'), np.array([[1.0, 0.0, 3.0, 2.0]])
    assert rewards.box_ious(rewards.read_boxes(text), true, 1.0)[0, 0] == pytest.approx(6 / 12)
    assert rewards.box_ious(rewards.read_boxes(text), true)[0, 0] == pytest.approx(2 / 6)


def test_the_released_code_takes_1_from_each_pair() -> None:
    """It sums 1 - (2 - earned) over pairs; what stays without a partner costs nothing."""
    assert rewards.localise_accuracy(said(BOX), ONE, "released") == 1.0
    assert rewards.localise_accuracy(said(BOX), TWO, "released") == 0.5
    far = said('[{"bbox_2d": [300, 300, 400, 400]}]')
    assert rewards.localise_accuracy(far, ONE, "released") == -1.0
    assert rewards.localise_accuracy(said("[]"), ONE, "released") == 0.0


def test_the_released_code_asks_for_corners_that_are_less_than_10_px_off() -> None:
    for height, worth in ((60, 0.0), (61, 1.0)):  # 10 px off on average, and 9.75; IoU above 0.5
        text = said(f'[{{"bbox_2d": [0, 0, 100, {height}]}}]')
        assert rewards.localise_accuracy(text, ONE, "released") == worth


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (said(BOX), 1.0, 0.0),
        (said('[{"bbox_2d": [0, 0, 9, 9], "points": [[4, 4]]}]'), 0.0, 1.0),
        (said('[{"bbox_2d": [0, 0, 9, 9], "points": [[9, 4]]}]'), 0.0, 0.0),  # on the border
        (said('[{"bbox_2d": [0, 0, 9, 9]}, {"bbox_2d": [0, 0, 9]}]'), 0.0, 0.0),
        (said("[]"), 1.0, 0.0),
        (said("no list"), 0.0, 0.0),
        (f"<answer>{BOX}</answer>", 0.0, 0.0),
        (f"{said(BOX)} And more.", 0.0, 0.0),
    ],
)
def test_in_the_paper_form_is_right_or_wrong(text: str, first: float, second: float) -> None:
    assert rewards.localise_format(text, "paper") == first
    assert rewards.refine_format(text, [[0, 0, 9, 9]], "paper") == second


def test_form_of_an_answer_with_boxes_and_points_at_once() -> None:
    right, wrong = '{"bbox_2d": [0, 0, 9, 9], "points": [[4, 4]]}', '{"bbox_2d": [0, 0, 9, 9]}'
    assert rewards.single_format(said(f"[{right}, {wrong}]")) == 1.5
    assert rewards.single_format(said(f"[{right}, {wrong}]"), "paper") == 0.0
    assert rewards.single_format(said(f"[{right}]"), "paper") == 1.0


@pytest.mark.parametrize(("ideal", "worth"), [(1, 0.8825), (2, 1.0), (3, 0.8825)])
def test_another_number_of_points_may_be_asked_for(ideal: int, worth: float) -> None:
    text = said('[{"bbox_2d": [0, 0, 9, 9], "points": [[4, 4], [5, 5]]}]')
    assert rewards.refine_points(text, ideal) == pytest.approx(worth, abs=1e-4)


def test_boxes_are_matched_one_to_one_and_missing_ones_cost() -> None:
    """Ours: 1 for the IoU above one half, and the IoU, 1."""
    assert rewards.localise_accuracy(said(BOX), TWO, "ours") == 1.0
    assert rewards.localise_accuracy(said(BOX), TWO, "paper") == 0.5
    twice = said('[{"bbox_2d": [0, 0, 100, 100]}, {"bbox_2d": [0, 0, 100, 100]}]')
    assert rewards.localise_accuracy(twice, TWO, "ours") == 1.0
    assert rewards.localise_accuracy(twice, ONE, "paper") == 0.5
    swapped = said('[{"bbox_2d": [200, 0, 300, 100]}, {"bbox_2d": [0, 0, 100, 100]}]')
    assert rewards.localise_accuracy(swapped, TWO, "ours") == 2.0
    assert rewards.localise_accuracy(swapped, TWO, "paper") == 1.0


def test_thousands_of_boxes_are_cut() -> None:
    many = said("[" + ", ".join(['{"bbox_2d": [0, 0, 100, 100]}'] * 1000) + "]")
    assert rewards.localise_accuracy(many, ONE) == pytest.approx(1 / rewards.MAX_OBJECTS)


def test_nothing_where_nothing_is() -> None:
    nothing = np.zeros((0, 4))
    assert rewards.localise_accuracy(said("[]"), nothing, "ours") == 2.0
    assert rewards.localise_accuracy(said("[]"), nothing, "paper") == 0.0
    assert rewards.localise_accuracy(said(BOX), nothing, "ours") == 0.0
    assert rewards.localise_length(said("[]"), 0) == 1.0
    assert rewards.localise_length(said(BOX), 0) == 0.0


@pytest.mark.parametrize(
    ("found", "true", "worth"),
    [(1, 1, 1.0), (2, 1, math.exp(-2)), (1, 2, math.exp(-1)), (4, 2, math.exp(-2))],
)
def test_number_of_boxes(found: int, true: int, worth: float) -> None:
    text = said("[" + ", ".join(['{"bbox_2d": [0, 0, 9, 9]}'] * found) + "]")
    assert rewards.localise_length(text, true) == pytest.approx(worth)


def test_objects_without_a_box_are_no_boxes() -> None:
    """As in the paper's code, where one such object spoils the answer."""
    assert rewards.localise_length(said('[{"box": [0, 0, 9, 9]}]'), 1) == 0.0
    assert rewards.localise_length(said('[{"bbox_2d": [0, 0, 9, 9]}, {}]'), 1) == 0.0


def test_what_can_not_be_read_is_worth_nothing() -> None:
    for text in ("", "<answer>[", said("{}"), said('["x"]'), said("[" * 100_000)):
        assert rewards.localise_length(text, 1) == 0.0
        assert rewards.localise_accuracy(text, ONE) == 0.0
        assert rewards.refine_points(text) == 0.0


@pytest.mark.parametrize(
    ("objects", "worth"),
    [
        ('[{"bbox_2d": [0, 0, 9, 9], "points": [[4, 4], [5, 5]]}]', 2.0),
        ('[{"bbox_2d": [0, 0, 9, 9], "points": []}]', 2.0),
        ('[{"bbox_2d": [0, 0, 9, 8], "points": [[4, 4]]}]', 1.0),  # another box
        ('[{"bbox_2d": [0, 0, 9, 9], "points": [[0, 4]]}]', 1.0),  # on the border
        ('[{"bbox_2d": [0, 0, 9, 9], "points": [4, 4]}]', 1.0),
        ('[{"bbox_2d": [0, 0, 9, 9]}]', 1.0),
        (
            '[{"bbox_2d": [0, 0, 9, 9], "points": [[4, 4]]}, '
            '{"bbox_2d": [1, 1, 9, 9], "points": [[4, 4]]}]',
            1.0,  # more boxes than were told
        ),
    ],
)
def test_form_of_stage_2(objects: str, worth: float) -> None:
    assert rewards.refine_format(said(objects), [[0, 0, 9, 9]]) == worth


def test_number_of_points() -> None:
    text = said(
        '[{"bbox_2d": [0, 0, 9, 9], "points": [[4, 4], [5, 5]]}, '
        '{"bbox_2d": [0, 0, 9, 9], "points": [[4, 4], [4, 4], [4, 4], [4, 4]]}]'
    )
    assert rewards.refine_points(text) == pytest.approx((1 + math.exp(-4 / 8)) / 2)
    assert rewards.refine_points(said(BOX)) == 0.0


def strip(*columns: tuple[int, int]) -> np.ndarray:
    masks = np.zeros((len(columns), 1, 10), bool)
    for mask, (start, end) in zip(masks, columns, strict=True):
        mask[0, start:end] = True
    return masks


def test_masks() -> None:
    assert rewards.refine_mask(strip((0, 4)), strip((0, 5))) == pytest.approx(4 / 5)
    assert rewards.refine_mask(strip((0, 2), (2, 4)), strip((0, 4))) == 1.0
    empty = strip()
    assert rewards.refine_mask(empty, empty, "paper") == 1.0
    assert rewards.refine_mask(empty, empty, "ours") == 1.0
    assert rewards.refine_mask(empty, empty, "released") == 0.0
    assert rewards.refine_mask(empty, strip((0, 4)), "ours") == 0.0


def test_one_mask_over_all_instances_pays_less_in_our_form() -> None:
    true = strip((0, 4), (5, 9))
    over_all, apart = strip((0, 9)), true
    assert rewards.refine_mask(over_all, true, "paper") == pytest.approx(8 / 9)
    assert rewards.refine_mask(over_all, true, "ours") == pytest.approx((8 / 9 + 4 / 9 / 2) / 2)
    assert rewards.refine_mask(apart, true, "ours") == 1.0
