"""Answers of models: every known way of getting the schema wrong."""

from __future__ import annotations

import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socio_qgis.engine.reasoners.vlm.answers import MAX_OBJECTS, ParsedAnswer, parse_answer

FUZZ = int(os.environ.get("SOCIO_FUZZ", "3000"))
FRAME = (100, 100)
GOOD = '<think>By the river.</think><answer>[{"bbox_2d": [10, 20, 30, 40]}]</answer>'


def parse(text: str) -> ParsedAnswer:
    return parse_answer(text, FRAME, FRAME)


def boxes(text: str) -> list[tuple[float, ...]]:
    return [found.box_xyxy_px for found in parse(text).objects]


def test_a_good_answer_needs_no_repair() -> None:
    answer = parse(GOOD)
    assert (answer.readable, answer.reasoning, answer.repairs) == (True, "By the river.", ())
    assert boxes(GOOD) == [(10, 20, 30, 40)]


@pytest.mark.parametrize(
    "text",
    [
        '[{"bbox_2d": [10, 20, 30, 40]}]',
        '<answer>```json\n[{"bbox_2d": [10, 20, 30, 40]}]\n```</answer>',
        '<think>x</think><answer>[{"bbox_2d": [10, 20, 30, 40],}]',
        '<answer>[{"bbox_2d": [10, 20, 30, 40]}</answer>',
        '<answer>[{"bbox_2d": [10, 20, 30, 40</answer>',
        "<answer>[{'bbox_2d': [10, 20, 30, 40]}]</answer>",
        '<answer>[{"bbox_2d": [30, 40, 10, 20]}]</answer>',
        '<answer>[{"bbox_2d": ["10.0", 20.0, 30, 4e1]}]</answer>',
        '<answer><answer>[{"bbox_2d": [10, 20, 30, 40]}]</answer></answer>',
        '<answer></answer><answer>[{"bbox_2d": [10, 20, 30, 40]}]</answer>',
        '<answer>{"bbox_2d": [10, 20, 30, 40]}</answer>',
        '<answer>{"objects": [{"box": [10, 20, 30, 40], "label": "a"}]}</answer>',
        '<answer>[{"bbox_2d": [[10, 20, 30, 40]]}]</answer>',
        '<answer>[{"bbox_2d": [[10, 20], [30, 40]]}]</answer>',
        '<answer>[{"bbox_2d": [10, 20, 30, 40]}, {"bbox_2d": [[1, 2, 3, 4], [5, 6, 7]]}]</answer>',
        "<answer>[[10, 20, 30, 40]]</answer>",
        "<answer>[10, 20, 30, 40]</answer>",
        '<answer>The place is here: [{"bbox_2d": [10, 20, 30, 40]}] as asked.</answer>',
        '<answer>[{"bbox_2d": [10, 20, 30, 40]}]</answer> See note [1], {2}.',
        '[{"bbox_2d": [10, 20, 30, 40]}]</answer> See note [1].',
        '<think>t</think>The label at [12, 13] is meant. [{"bbox_2d": [10, 20, 30, 40]}]',
        '<answer>The box [near the river] is [{"bbox_2d": [10, 20, 30, 40]}]</answer>',
        '<answer>[{"bbox_2d": [10, 20, 30, 40]}, {"bbox_2d": [10, 20, 30, 40]}]</answer>',
        '<answer>[{"bbox_2d": [10, 20, 30, 40]}, {"bbox_2d": [1, 2, 3]}]</answer>',
        '<answer>[{"bbox_2d": [10, 20, 30, 40]}, {"bbox_2d": [200, 200, 300, 300]}]</answer>',
    ],
)
def test_what_is_meant_is_read(text: str) -> None:
    assert boxes(text) == [(10, 20, 30, 40)]


@pytest.mark.parametrize(
    "text",
    [
        '{"bbox_2d": [10, 20, 30, 40]}\n{"bbox_2d": [50, 60, 70, 80]}',
        "{'bbox_2d': [10, 20, 30, 40]}\n{'bbox_2d': [50, 60, 70, 80]}",
        '{"bbox_2d": [10, 20, 30, 40]},\n{"bbox_2d": [50, 60, 70, 80',
        "[10, 20, 30, 40]\n[50, 60, 70, 80]",
        '[{"bbox_2d": [10, 20, 30, 40]}] and [{"bbox_2d": [50, 60, 70, 80]}]',
    ],
)
def test_objects_without_a_list_around_them_are_all_read(text: str) -> None:
    assert boxes(f"<answer>{text}</answer>") == [(10, 20, 30, 40), (50, 60, 70, 80)]


def test_boxes_are_clipped_to_the_picture_and_it_is_said() -> None:
    answer = parse('<answer>[{"bbox_2d": [-5, 20, 130, 40]}]</answer>')
    assert answer.objects[0].box_xyxy_px == (0, 20, 100, 40)
    assert "clipped a box to the picture" in answer.repairs


def test_points_outside_their_box_are_dropped() -> None:
    answer = parse(
        '<answer>[{"bbox_2d": [10, 20, 30, 40], "points": [[15, 25], [50, 50], [15, 25]]}]</answer>'
    )
    assert answer.objects[0].points_xy_px == ((15, 25),)


def test_one_point_without_a_list_is_a_point() -> None:
    answer = parse('<answer>[{"bbox_2d": [10, 20, 30, 40], "point_2d": [15, 25]}]</answer>')
    assert answer.objects[0].points_xy_px == ((15, 25),)


def test_coordinates_are_scaled_from_the_frame_to_the_picture() -> None:
    answer = parse_answer(
        '<answer>[{"bbox_2d": [100, 200, 300, 400], "points": [[200, 300]]}]</answer>',
        (1000, 1000),
        (768, 512),
    )
    assert answer.objects[0].box_xyxy_px == pytest.approx((76.8, 102.4, 230.4, 204.8))
    assert answer.objects[0].points_xy_px[0] == pytest.approx((153.6, 153.6))


def test_an_empty_list_means_none_and_prose_means_unknown() -> None:
    assert parse("<think>Not there.</think><answer>[]</answer>").readable
    assert parse("<answer>[]</answer> There is none [as far as I see].").readable
    assert not parse("<answer>I can't see such a place.</answer>").readable
    assert not parse("").readable
    assert not parse('<answer>[{"bbox_2d": "left"}]</answer>').readable


def test_thousands_of_objects_are_capped() -> None:
    many = ", ".join(f'{{"bbox_2d": [{i % 90}, {i // 90}, 99, 99]}}' for i in range(3000))
    assert len(boxes(f"<answer>[{many}]</answer>")) == MAX_OBJECTS


@pytest.mark.parametrize("text", ["[" * 60_000, '{"a":' * 20_000, '[{"bbox_2d":[1,2,3,4]},' * 3000])
def test_deep_nesting_is_unreadable_not_a_crash(text: str) -> None:
    assert not parse(text).readable


WHOLE = (
    "<think>Two places, at [100, 120] and below.</think>"
    '<answer>[{"bbox_2d": [100, 120, 400, 506]}, '
    '{"bbox_2d": [12.5, 610, 330, 702], "points": [[101, 640], [250, 655.5]]}]</answer>'
)


def test_no_truncation_gives_a_box_or_point_that_was_not_written() -> None:
    def parts(text: str) -> set[tuple[float, ...]]:
        found = parse_answer(text, (1000, 1000), (1000, 1000)).objects
        return {one.box_xyxy_px for one in found} | {p for one in found for p in one.points_xy_px}

    right = parts(WHOLE)
    assert len(right) == 4
    for end in range(len(WHOLE)):
        assert parts(WHOLE[:end]) <= right, WHOLE[:end]
    assert not parse_answer(WHOLE[: WHOLE.index("06]")], (1000, 1000), (1000, 1000)).readable


def assert_valid(answer: ParsedAnswer) -> None:
    assert len(answer.objects) <= MAX_OBJECTS
    for found in answer.objects:
        x1, y1, x2, y2 = found.box_xyxy_px
        assert 0 <= x1 < x2 <= FRAME[0]
        assert 0 <= y1 < y2 <= FRAME[1]
        assert all(x1 <= x <= x2 and y1 <= y <= y2 for x, y in found.points_xy_px)


@given(st.text())
def test_any_text_gives_a_valid_answer(text: str) -> None:
    assert_valid(parse(text))


@given(st.lists(st.floats(-1e300, 1e300) | st.integers(-(10**30), 10**30), max_size=6))
def test_any_numbers_give_a_valid_answer(numbers: list[float]) -> None:
    assert_valid(parse(f'<answer>[{{"bbox_2d": {numbers}, "points": [{numbers[:2]}]}}]</answer>'))


@pytest.mark.timeout(300 + FUZZ // 100)
def test_mutated_answers_never_raise() -> None:
    """SOCIO_FUZZ sets how many; the model tests run 100,000."""
    rng = random.Random(7)  # noqa: S311  (a test, not a secret)
    pieces = [*'[]{}",:0123456789.-e\\n', "<answer>", "</answer>", "```", "NaN", "null", "'", "<"]
    base = GOOD.replace("}]", ', "points": [[15, 25], [16, 26]]}, {"bbox_2d": [1, 2, 3, 4]}]')
    for _ in range(FUZZ):
        text = list(base)
        for _ in range(rng.randint(1, 12)):
            at = rng.randrange(len(text))
            text[at : at + rng.choice([0, 1, 1, 5])] = [rng.choice(pieces)]
        assert_valid(parse("".join(text)))
