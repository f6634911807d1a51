"""What training asks and rewards, without a model: questions, truths and TRL's rows."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from socio_qgis.core.errors import InputError
from socio_qgis.engine.contract import Proposal, Scene
from socio_qgis.engine.models.profiles import profile_for
from socio_qgis.engine.reasoners.vlm.answers import parse_answer
from socio_qgis.training.vlm.cases import Case, Cases, held_out_cases, training_cases
from socio_qgis.training.vlm.config import RESULT, Grpo
from socio_qgis.training.vlm.lessons import Examiner, inner_points, single_stage
from socio_qgis.training.vlm.rollouts import Rollouts, schedule


class Boxes:
    """A segmenter that fills boxes."""

    name, revision = "boxes", "1"

    def set_image(self, rgb: np.ndarray) -> None:
        self._shape = rgb.shape[:2]

    def predict(self, prompts: list[Proposal]) -> tuple[np.ndarray, np.ndarray]:
        masks = np.zeros((len(prompts), *self._shape), bool)
        for mask, prompt in zip(masks, prompts, strict=True):
            x1, y1, x2, y2 = (round(value) for value in prompt.box_xyxy_px)
            mask[y1:y2, x1:x2] = True
        return masks, np.ones(len(prompts), np.float32)


# With pictures as small as the synthetic ones.
EXAMINER = Examiner(replace(profile_for(RESULT), min_pixels=56 * 56))


def case_of(size_px: tuple[int, int], *boxes: tuple[int, int, int, int]) -> Case:
    width, height = size_px
    picture = np.zeros((height, width, 3), np.uint8)
    instances = np.zeros((len(boxes), height, width), bool)
    for mask, (x1, y1, x2, y2) in zip(instances, boxes, strict=True):
        mask[y1:y2, x1:x2] = True
    return Case(Scene(picture, picture), 'the "park"', instances)


def test_truth_is_told_in_the_models_frame_and_read_back() -> None:
    case = case_of((768, 768), (64, 128, 256, 384), (512, 512, 768, 768))
    question, answer = EXAMINER.first(case)
    assert question.map_rgb.shape == question.satellite_rgb.shape == (756, 756, 3)
    assert "the 'park'" in question.text
    boxes = [item["bbox_2d"] for item in json.loads(answer.split("<answer>")[1][:-9])]
    assert boxes == [[63, 126, 252, 378], [504, 504, 756, 756]]
    read = parse_answer(answer, (756, 756), (768, 768))
    assert read.repairs == ()
    assert [one.box_xyxy_px for one in read.objects] == [
        pytest.approx((64, 128, 256, 384)),
        pytest.approx((512, 512, 768, 768)),
    ]


def test_the_second_lesson_shows_the_truth_and_has_two_points_in_each_instance() -> None:
    case = case_of((768, 768), (64, 128, 256, 384), (512, 512, 768, 768))
    question, answer = EXAMINER.second(case)
    assert "[63, 126, 252, 378]" in question.text
    assert (question.map_rgb > 0).any()  # drawn on black
    read = parse_answer(answer, (756, 756), (768, 768))
    assert read.repairs == ()
    for found, mask in zip(read.objects, case.instances, strict=True):
        assert len(found.points_xy_px) == 2
        assert all(mask[int(y), int(x)] for x, y in found.points_xy_px)


def test_a_place_without_anything_has_no_second_lesson() -> None:
    case = case_of((112, 112))
    assert EXAMINER.second(case)[1] == EXAMINER.first(case)[1]
    assert EXAMINER.first(case)[1].endswith("<answer>[]</answer>")


def test_points_are_deep_inside_and_apart_even_in_a_bent_shape() -> None:
    mask = np.zeros((60, 60), np.uint8)
    mask[5:20, 5:55] = mask[5:55, 40:55] = 1
    first, second = inner_points(mask.astype(bool))
    assert np.hypot(first[0] - second[0], first[1] - second[1]) > 7
    for x, y in (first, second):
        assert mask[int(y) - 4 : int(y) + 5, int(x) - 4 : int(x) + 5].all()
    dot = np.zeros((9, 9), bool)
    dot[4, 4] = True
    assert inner_points(dot) == [(4.5, 4.5)]


def test_each_case_comes_back_two_steps_after_its_first_stage() -> None:
    prompts, steps = 4, 9
    rows = schedule(10, prompts, steps, seed=3)
    assert len(rows) == prompts * steps
    blocks = [rows[i : i + prompts] for i in range(0, len(rows), prompts)]
    stages = [{row["stage"] for row in block} for block in blocks]
    names = [*"llrlrlrlr"]
    assert stages == [{"localise" if name == "l" else "refine"} for name in names]
    for at in range(2, steps, 2):
        first = blocks[0 if at == 2 else at - 3]
        assert [row["case"] for row in blocks[at]] == [row["case"] for row in first]
    seen = [row["case"] for block in blocks if block[0]["stage"] == "localise" for row in block]
    assert sorted(seen[:10]) == list(range(10))  # each once before any comes again


def asked(rollouts: Rollouts, *keys: tuple[int, str]) -> list[dict[str, Any]]:
    columns = rollouts.rows({"case": [k[0] for k in keys], "stage": [k[1] for k in keys]})
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def rewarded(rollouts: Rollouts, rows: list[dict[str, Any]], texts: list[str]) -> dict[str, Any]:
    columns = {key: [row[key] for row in rows] for key in ("case", "stage", "shown")}
    completions = [[{"role": "assistant", "content": text}] for text in texts]
    functions = rollouts.functions()
    return {f.__name__: f(completions=completions, **columns) for f in functions}


@pytest.fixture
def cases() -> Cases:
    return training_cases("blocks", 20, seed=1)


def test_stage_2_is_asked_about_what_the_model_said_in_stage_1(cases: Cases) -> None:
    rollouts = Rollouts(cases, EXAMINER, Boxes(), Grpo())
    (row,) = asked(rollouts, (3, "localise"))
    text = row["prompt"][0]["content"]
    assert cases[3].query in text
    assert np.array_equal(row["images"][0], cases[3].scene.map_rgb)
    said = '<think>.</think><answer>[{"bbox_2d": [7, 14, 49, 56]}]</answer>'
    earned = rewarded(rollouts, [row, row], [said, EXAMINER.first(cases[3])[1]])
    assert earned["localise_format"] == [2.0, 2.0]
    assert earned["localise_accuracy"][0] < earned["localise_accuracy"][1] == 2.0
    assert earned["localise_length"] == [1.0, 1.0]
    assert earned["refine_mask"] == [None, None]

    (row,) = asked(rollouts, (3, "refine"))
    assert row["stage"] == "refine"
    assert json.loads(row["shown"]) == [[7, 14, 49, 56]]
    assert "[7, 14, 49, 56]" in row["prompt"][0]["content"]
    assert not np.array_equal(row["images"][0], cases[3].scene.map_rgb)
    kept = '<think>.</think><answer>[{"bbox_2d": [7, 14, 49, 56], "points": [[20, 20]]}]</answer>'
    earned = rewarded(rollouts, [row, row], [kept, EXAMINER.second(cases[3])[1]])
    assert earned["refine_format"] == [2.0, 1.0]  # the truth has another box
    assert earned["refine_mask"][0] < earned["refine_mask"][1]
    assert earned["localise_format"] == [None, None]


@pytest.mark.parametrize("said", [None, "<answer>[]</answer>", "no idea"])
def test_without_boxes_stage_1_is_asked_again(cases: Cases, said: str | None) -> None:
    rollouts = Rollouts(cases, EXAMINER, Boxes(), Grpo())
    if said is not None:
        rewarded(rollouts, asked(rollouts, (5, "localise")), [said])
    (row,) = asked(rollouts, (5, "refine"))
    assert row["stage"] == "localise"
    assert rewarded(rollouts, [row], ["x"])["refine_mask"] == [None]


def test_the_released_form_compares_with_unscaled_boxes() -> None:
    cases = [case_of((768, 768), (0, 0, 768, 768))]
    right = EXAMINER.first(cases[0])[1]
    accuracy = {}
    for form in ("paper", "released"):
        rollouts = Rollouts(cases, EXAMINER, Boxes(), Grpo(rewards=form))
        rows = asked(rollouts, (0, "localise"))
        accuracy[form] = rewarded(rollouts, rows, [right])["localise_accuracy"][0]
        shifted = right.replace("756, 756", "747, 747")  # 4.5 px off on average, 10.5 of 768
        accuracy[f"{form} off"] = rewarded(rollouts, rows, [shifted])["localise_accuracy"][0]
    # As released a pair of boxes earns 1 less.
    assert accuracy == {"paper": 1, "paper off": 1, "released": 1, "released off": 0}


RIGHT = "<think>.</think><answer>{}</answer>"


def test_in_the_paper_a_wrong_form_is_worth_nothing_at_all(cases: Cases) -> None:
    right = EXAMINER.first(cases[3])[1]
    wrong = right.replace("<think>", "")
    rollouts = Rollouts(cases, EXAMINER, Boxes(), Grpo(rewards="paper"))
    rows = asked(rollouts, (3, "localise")) * 2
    earned = rewarded(rollouts, rows, [right, wrong])
    stage_1 = {name: worth for name, worth in earned.items() if name.startswith("localise")}
    assert stage_1 == {
        "localise_format": [1, 0], "localise_accuracy": [1, 0], "localise_length": [1, 0]
    }  # fmt: skip


@pytest.mark.parametrize(("after", "follows"), [("best", [2]), ("first", [0]), ("all", [0, 1, 2])])
def test_stage_2_follows_the_roll_outs_that_are_asked_for(
    cases: Cases, after: str, follows: list[int]
) -> None:
    true = EXAMINER.written(cases[3].scene, cases[3].boxes_xyxy_px[0])
    boxes = [[7, 14, 49, 56], [0, 0, 112, 112], list(true)]
    texts = [RIGHT.format(json.dumps([{"bbox_2d": box}])) for box in boxes]
    rollouts = Rollouts(cases, EXAMINER, Boxes(), Grpo(rewards="paper", stage_2_after=after))
    rewarded(rollouts, asked(rollouts, *[(3, "localise")] * 3), texts)
    shown = [json.loads(row["shown"])[0] for row in asked(rollouts, *[(3, "refine")] * 3)]
    expected = [boxes[i] for i in follows]
    assert shown == (expected if after == "all" else expected * 3)


def test_a_single_stage_asks_for_boxes_and_points_at_once(cases: Cases) -> None:
    examiner = Examiner(single_stage(EXAMINER.profile))
    question, right = examiner.first(cases[3])
    assert '"points"' in question.text
    assert examiner.refine(cases[3], right, Boxes()) is None  # it is asked once
    assert len(examiner.result(cases[3], right, "", Boxes())) == 1
    assert {row["stage"] for row in schedule(10, 4, 5, 0, single=True)} == {"localise"}
    rollouts = Rollouts(cases, examiner, Boxes(), Grpo(rewards="paper", single_stage=True))
    earned = rewarded(rollouts, asked(rollouts, (3, "localise")), [right])
    assert {name: worth[0] for name, worth in earned.items()} == {
        "localise_format": 1, "localise_accuracy": 1, "localise_length": 1,
        "refine_mask": pytest.approx(1, abs=0.3), "refine_points": 1,
    }  # fmt: skip


def write_sample(folder: Path, mask: np.ndarray) -> None:
    folder.mkdir(parents=True)
    for name in ("sat", "map"):
        cv2.imwrite(str(folder / f"{name}.png"), np.zeros((*mask.shape, 3), np.uint8))
    cv2.imwrite(str(folder / "mask.png"), mask.astype(np.uint8) * 255)
    (folder / "question.json").write_text(json.dumps({"problem": "school"}))


def test_instances_of_a_data_set_are_the_parts_of_its_masks(tmp_path: Path) -> None:
    mask = np.zeros((84, 84), bool)
    mask[4:20, 4:20] = mask[40:60, 30:80] = True
    mask[70, 70] = True  # a speck
    write_sample(tmp_path / "train" / "class_1", mask)
    write_sample(tmp_path / "val" / "class_2", np.zeros((84, 84), bool))
    (case,) = training_cases(str(tmp_path), 10, seed=0)
    assert sorted(map(tuple, case.boxes_xyxy_px.tolist())) == [(4, 4, 20, 20), (30, 40, 80, 60)]
    (empty,) = held_out_cases(str(tmp_path), 5)
    assert empty.instances.shape == (0, 84, 84)
    assert empty.boxes_xyxy_px.shape == (0, 4)


def test_a_data_set_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="blocks, town"):
        training_cases(str(tmp_path / "nothing"), 1, seed=0)


@pytest.mark.parametrize("data", ["blocks", "town"])
def test_synthetic_cases_are_the_same_each_time_and_others_than_those_held_out(data: str) -> None:
    first, again = (training_cases(data, 3, seed=2) for _ in range(2))
    other = held_out_cases(data, 3)
    for i in range(3):
        assert np.array_equal(first[i].scene.map_rgb, again[i].scene.map_rgb)
        assert not np.array_equal(first[i].scene.map_rgb, other[i].scene.map_rgb)
        assert first[i].instances.any()
