"""What stage 2 says counts: as the result of a trained model, by the boxes' numbers of others."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from scripted import BoxSegmenter, Scripted, scene

from socio_qgis.engine.contract import Answer, Draft, Instance, Proposal
from socio_qgis.engine.imaging.drawing import BOX_RGB, NUMBER_RGB, draw_draft
from socio_qgis.engine.models.profiles import Profile, profile_for
from socio_qgis.engine.pipeline import BY_HAND, KEPT, STAGE_2, UNREADABLE, scene_steps
from socio_qgis.engine.reasoners.vlm.answers import parse_answer
from socio_qgis.engine.reasoners.vlm.reasoner import VlmReasoner

TRAINED = replace(profile_for("vvangfaye/SocioReasoner-3B"), factor_px=32, min_pixels=3136)
OTHER = profile_for("Qwen/Qwen2.5-VL-3B-Instruct")
SIDE = 640  # a multiple of both factors' pictures, so that boxes come back exactly
A, B, C = [32, 32, 96, 96], [160, 160, 288, 288], [320, 320, 512, 512]


def answer(objects: object) -> str:
    return f"<think>So.</think><answer>{json.dumps(objects)}</answer>"


def boxes(*corners: list[int]) -> str:
    return answer([{"bbox_2d": box} for box in corners])


def run(profile: Profile, first: str, second: str, note: str = "") -> list[Instance]:
    """Both stages; with a note the boxes of stage 1 pass for a person's."""
    reasoner = VlmReasoner(Scripted(first, second), replace(profile, factor_px=32))

    def by_hand(answers: list[Answer]) -> list[Answer]:
        return [
            replace(one, proposals=tuple(replace(p, note=note) for p in one.proposals))
            for one in answers
        ]

    steps = scene_steps(
        scene(SIDE, SIDE), ["school"], reasoner, BoxSegmenter(), check=by_hand if note else None
    )
    while True:
        try:
            next(steps)
        except StopIteration as end:
            (found,) = end.value[1]
            return found


def corners(found: list[Instance]) -> list[list[int]]:
    """The box around each mask."""
    sides = []
    for one in found:
        rows, columns = (np.flatnonzero(one.mask.any(axis=axis)) for axis in (1, 0))
        sides.append([columns[0], rows[0], columns[-1] + 1, rows[-1] + 1])
    return sides


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (boxes([40, 40, 110, 110], B), [[40, 40, 110, 110], B]),  # moved
        (boxes([0, 0, 256, 256], B), [[0, 0, 256, 256], B]),  # widened: it scores lower
        (boxes(A, B, C), [A, B, C]),  # added
        (boxes(B), [B]),  # dropped
        (boxes(C), [C]),  # elsewhere
        (answer([]), []),
        (answer([{"bbox_2d": A, "action": "drop"}, {"bbox_2d": B}]), [B]),
    ],
)
def test_of_a_trained_model_stage_2_is_the_result(second: str, expected: list) -> None:
    found = run(TRAINED, boxes(A, B), second)
    assert corners(found) == expected
    assert {one.stage for one in found} <= {STAGE_2, KEPT}


@pytest.mark.parametrize("profile", [TRAINED, OTHER])
@pytest.mark.parametrize("second", ["", "I can't.", '<answer>[{"bbox_2d": "left"}]</answer>'])
def test_stage_1_stands_where_stage_2_can_not_be_read(profile: Profile, second: str) -> None:
    found = run(profile, boxes(A, B), second)
    assert corners(found) == [A, B]
    assert {one.stage for one in found} == {UNREADABLE}


def by_number(*objects: dict) -> str:
    return answer(list(objects))


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (answer([]), [A, B]),  # what is not named is kept
        (by_number({"id": 1, "action": "drop"}), [B]),
        (by_number({"id": 2, "action": "keep"}), [A, B]),
        (by_number({"id": 2, "action": "adjust", "bbox_2d": C}), [A, C]),
        (by_number({"action": "add", "bbox_2d": C}), [A, B, C]),
        (by_number({"id": 1, "action": "drop"}, {"id": 2, "action": "drop"}), []),
        (
            by_number({"id": 1, "action": "drop"}, {"action": "add", "bbox_2d": C}, {"id": 2}),
            [B, C],
        ),
        # What models make of it.
        (by_number({"number": "box 1", "decision": "Remove it"}), [B]),
        (by_number({"id": "2", "operation": "resize", "box": C}), [A, C]),
        (answer({"objects": [{"id": 1, "action": "delete"}]}), [B]),
        (by_number({"id": 1, "action": "keep", "bbox_2d": C}), [A, B]),
        (by_number({"id": 1, "action": "drop", "bbox_2d": A}), [B]),
        (by_number({"id": 9, "action": "drop"}), [A, B]),
        (by_number({"id": 9, "action": "add", "bbox_2d": C}), [A, B, C]),
        (by_number({"id": 1, "bbox_2d": [1, 2, 3]}, {"id": 2, "action": "drop"}), [A]),
        # Without numbers, as other prompts have it.
        (boxes([34, 34, 98, 98]), [[34, 34, 98, 98], B]),
        (boxes(C), [A, B, C]),
        (by_number({"bbox_2d": A, "action": "drop"}), [B]),
    ],
)
def test_of_another_model_stage_2_says_by_number_what_to_do(second: str, expected: list) -> None:
    assert corners(run(OTHER, boxes(A, B), second)) == expected


def test_it_is_said_which_stage_made_a_result() -> None:
    second = by_number({"id": 1, "action": "keep"}, {"id": 2, "bbox_2d": C})
    assert [one.stage for one in run(OTHER, boxes(A, B), second)] == [KEPT, STAGE_2]
    assert [one.stage for one in run(TRAINED, boxes(A, B), boxes(A, C))] == [KEPT, STAGE_2]


@pytest.mark.parametrize(
    ("profile", "second"), [(TRAINED, answer([])), (OTHER, by_number({"id": 1, "action": "drop"}))]
)
def test_what_a_person_set_stays(profile: Profile, second: str) -> None:
    (one,) = run(profile, boxes(A), second, note="Drawn by hand.")
    assert (corners([one]), one.stage) == ([A], BY_HAND)
    assert one.reasoning.endswith("Drawn by hand.")


def test_points_on_and_off_reach_the_segmenter() -> None:
    draft = Draft(
        Answer((Proposal(tuple(map(float, B))),)), np.zeros((1, SIDE, SIDE), bool), np.ones(1)
    )
    second = by_number({"id": 1, "positive_points": [[200, 200]], "negative_points": [[300, 280]]})
    reasoner = VlmReasoner(Scripted(second), replace(OTHER, factor_px=32))
    (got,) = reasoner.refine(scene(SIDE, SIDE), ["school"], [draft])
    (proposal,) = got.proposals
    assert proposal.box_xyxy_px == tuple(B)
    assert proposal.points_xy_px == ((200, 200),)
    assert proposal.points_off_xy_px == ((300, 280),)


@pytest.mark.parametrize(
    ("written", "expected"),
    [(0.8, 0.8), ("80%", 0.8), (80, 0.8), (1, 1.0), (None, None), (-3, None), ("high", None)],
)
def test_confidence_is_a_field_of_its_own(written: object, expected: float | None) -> None:
    first = answer([{"bbox_2d": A, "confidence": written}])
    (one,) = run(OTHER, first, answer([]))
    assert one.confidence == expected
    assert one.score > 0.9  # the segmenter's


def test_numbers_are_drawn_for_models_that_answer_by_number() -> None:
    def drawn(profile: Profile) -> np.ndarray:
        generator = Scripted(boxes(A, B), answer([]))
        run_with = VlmReasoner(generator, replace(profile, factor_px=32))
        (first,) = run_with.localise(scene(SIDE, SIDE), ["school"])
        draft = Draft(first, np.zeros((2, SIDE, SIDE), bool), np.ones(2))
        run_with.refine(scene(SIDE, SIDE), ["school"], [draft])
        return generator.asked[-1].map_rgb[A[1] + 2 : A[1] + 20, A[0] + 2 : A[0] + 16]

    assert (drawn(OTHER) == NUMBER_RGB).all(axis=2).any()
    assert not (drawn(TRAINED) == NUMBER_RGB).all(axis=2).any()


def test_a_number_stays_within_the_picture() -> None:
    picture, nothing = np.zeros((40, 60, 3), np.uint8), np.zeros((40, 60), bool)
    numbered = draw_draft(picture, [(55, 35, 60, 40)], nothing, numbered=True)
    assert (numbered == NUMBER_RGB).all(axis=2).any()
    assert (numbered[39, 59] == BOX_RGB).all()


def test_an_answer_by_number_needs_no_box() -> None:
    shown = [(1.0, 2.0, 30.0, 40.0)]
    parsed = parse_answer(by_number({"id": 1, "action": "keep"}), (100, 100), (100, 100), shown)
    assert parsed.readable
    assert parsed.objects[0].box_xyxy_px == shown[0]
    assert not parse_answer(by_number({"id": 1}), (100, 100), (100, 100)).readable
