"""The two stages asked of a model: what it is shown, what is made of its answers."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scripted import BoxSegmenter, Scripted, scene

from socio_qgis.core.errors import InputError
from socio_qgis.engine.contract import Answer, Draft, Proposal, Scene
from socio_qgis.engine.imaging.drawing import BOX_RGB, draw_draft, fitting_size
from socio_qgis.engine.models.profiles import (
    load_profiles,
    profile_for,
    read_profile,
    write_own_profile,
)
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.vlm.answers import CUT
from socio_qgis.engine.reasoners.vlm.reasoner import UNREADABLE, Completion, Question, VlmReasoner
from socio_qgis.engine.run.trace import TraceFolder

QWEN = profile_for("Qwen/Qwen2.5-VL-3B-Instruct")


@pytest.mark.parametrize(
    ("size", "factor", "expected"),
    [
        ((768, 768), 28, (756, 756)),  # stated by the paper
        ((768, 768), 32, (768, 768)),
        ((100, 100), 28, (112, 112)),
        ((1000, 500), 28, (1008, 504)),
        ((777, 431), 28, (784, 420)),  # odd sides
        ((767, 769), 32, (768, 768)),
        ((98, 70), 28, (112, 56)),  # halves go to even multiples, as Python rounds
        ((975, 1003), 28, (980, 1008)),
        ((3000, 2000), 28, (1204, 812)),  # over the limit of 1280 tokens
        ((1002, 1002), 28, (980, 980)),
        ((20, 30), 28, (56, 84)),  # below the smallest area
        ((5000, 40), 28, (5012, 28)),
    ],
)
def test_pictures_get_the_size_of_qwens_rule(
    size: tuple[int, int], factor: int, expected: tuple[int, int]
) -> None:
    limits = 4 * factor**2, 1280 * factor**2
    width, height = fitting_size(*size, factor, *limits)
    assert (width, height) == expected
    assert width % factor == height % factor == 0
    assert limits[0] <= width * height <= limits[1]


def columns(row: np.ndarray) -> list[int]:
    """Where a row of pixels is exactly the colour of a box."""
    return np.flatnonzero((row == BOX_RGB).all(axis=1)).tolist()


def test_boxes_are_drawn_in_blue_2_px_wide_within_their_corners() -> None:
    picture = np.full((40, 50, 3), 100, np.uint8)
    drawn = draw_draft(picture, [(10.4, 9.6, 29.5, 30)], np.zeros((40, 50), bool))
    assert columns(drawn[20]) == [10, 11, 29, 30]
    assert columns(drawn[:, 20]) == [10, 11, 29, 30]
    assert columns(drawn[10]) == list(range(10, 31))
    assert columns(drawn[12]) == [10, 11, 29, 30]
    assert columns(drawn[9]) == columns(drawn[31]) == []
    assert (picture == 100).all()


def test_a_box_as_large_as_the_picture_is_drawn_within_it() -> None:
    drawn = draw_draft(np.zeros((40, 50, 3), np.uint8), [(0, 0, 50, 40)], np.zeros((40, 50), bool))
    assert columns(drawn[20]) == [0, 1, 48, 49]
    assert columns(drawn[:, 20]) == [0, 1, 38, 39]


def test_the_mask_lies_in_red_at_40_percent_over_picture_and_boxes() -> None:
    picture = np.full((40, 40, 3), 100, np.uint8)
    picture[0, 0] = 10, 250, 3
    mask = np.zeros((40, 40), bool)
    mask[15:20, 15:40] = mask[0, 0] = True
    drawn = draw_draft(picture, [(10, 10, 30, 30)], mask)
    assert drawn[17, 17].tolist() == [162, 60, 60]
    assert drawn[0, 0].tolist() == [108, 150, 2]
    assert drawn[17, 30].tolist() == [102, 0, 153]  # the box shines through
    assert drawn[20, 17].tolist() == [100, 100, 100]
    assert drawn[25, 30].tolist() == list(BOX_RGB)


def test_the_model_sees_the_map_first_and_both_pictures_at_one_size() -> None:
    generator = Scripted("<answer>[]</answer>")
    VlmReasoner(generator, QWEN).localise(scene(), ["school"])
    (question,) = generator.asked
    assert question.map_rgb.shape == question.satellite_rgb.shape == (756, 756, 3)
    assert question.map_rgb.std() < 1 < question.satellite_rgb.std()
    assert '"school"' in question.text


def test_queries_on_one_scene_share_the_very_pictures() -> None:
    generator = Scripted("<answer>[]</answer>", "<answer>[]</answer>")
    VlmReasoner(generator, QWEN).localise(scene(), ["school", "park"])
    one, other = generator.asked
    assert one.map_rgb is other.map_rgb
    assert one.satellite_rgb is other.satellite_rgb


def test_boxes_come_back_in_pixels_of_the_satellite_picture() -> None:
    text = '<think>There.</think><answer>[{"bbox_2d": [378, 0, 756, 378]}]</answer>'
    (answer,) = VlmReasoner(Scripted(text), QWEN).localise(scene(), ["school"])
    assert answer.proposals[0].box_xyxy_px == pytest.approx((384, 0, 768, 384))
    assert answer.level == "class"


def test_thousandths_are_read_as_such() -> None:
    profile = profile_for("Qwen/Qwen3-VL-4B-Instruct")
    text = '<answer>[{"bbox_2d": [500, 0, 1000, 500]}]</answer>'
    (answer,) = VlmReasoner(Scripted(text), profile).localise(scene(), ["school"])
    assert answer.proposals[0].box_xyxy_px == pytest.approx((384, 0, 768, 384))


def test_the_second_stage_tells_the_boxes_in_the_models_own_frame() -> None:
    generator = Scripted("<answer>[]</answer>")
    masks = np.zeros((1, 768, 768), bool)
    draft = Draft(Answer((Proposal((384, 0, 768, 384)),)), masks, np.ones(1, np.float32))
    VlmReasoner(generator, QWEN).refine(scene(), ["school"], [draft])
    assert '[{"id": 1, "bbox_2d": [378, 0, 756, 378]}]' in generator.asked[0].text
    assert (generator.asked[0].map_rgb == BOX_RGB).all(axis=2).any()


@pytest.mark.parametrize("model", ["Qwen/Qwen2.5-VL-3B", "Qwen/Qwen3-VL-4B", "fractions"])
@settings(deadline=None)
@given(
    width=st.integers(60, 1100),
    height=st.integers(60, 1100),
    shares=st.lists(st.floats(0, 1), min_size=4, max_size=4, unique=True),
)
def test_coordinates_go_to_the_model_and_come_back(
    model: str, width: int, height: int, shares: list[float]
) -> None:
    """A box that the model is told in stage 2 and repeats is the box of stage 1."""
    profile = profile_for(model)
    if model == "fractions":
        profile = dataclasses.replace(profile, coordinates="fractions")
    (x1, x2), (y1, y2) = sorted(shares[:2]), sorted(shares[2:])
    box = x1 * width, y1 * height, x2 * width, y2 * height
    assume(box[2] - box[0] > 8)
    assume(box[3] - box[1] > 8)
    draft = Draft(
        Answer((Proposal(box),)), np.zeros((1, height, width), bool), np.ones(1, np.float32)
    )

    class Repeating(Scripted):
        def generate(self, questions: Sequence[Question], *_: object) -> list[Completion]:
            self.asked += questions
            told = re.findall(r"\[\{[^]]*\]\}\]", question_of(questions).text)[0]
            return [Completion(f"<answer>{told}</answer>")]

    pictures = np.zeros((height, width, 3), np.uint8), np.zeros((height, width, 3), np.uint8)
    reasoner = VlmReasoner(Repeating(), profile)
    (answer,) = reasoner.refine(Scene(*pictures), ["school"], [draft])
    (again,) = answer.proposals
    frame = profile.frame_wh(reasoner.size_px(Scene(*pictures)))
    step = [0.001 if model == "fractions" else 1.0] * 2
    for i, (value, expected) in enumerate(zip(again.box_xyxy_px, box, strict=True)):
        side, units, unit = (width, height)[i % 2], frame[i % 2], step[i % 2]
        assert abs(value - expected) <= 0.51 * unit * side / units


def question_of(questions: Sequence[Question]) -> Question:
    (question,) = questions
    return question


def test_an_unreadable_first_answer_is_no_result_and_says_so() -> None:
    (answer,) = VlmReasoner(Scripted("I can't."), QWEN).localise(scene(), ["school"])
    assert answer.proposals == ()
    assert UNREADABLE in answer.repairs


def run(*texts: str) -> tuple[list, BoxSegmenter]:
    segmenter = BoxSegmenter()
    reasoner = VlmReasoner(Scripted(*texts), QWEN)
    (found,) = segment_scene(scene(), ["school"], reasoner, segmenter)
    return found, segmenter


FIRST = '<answer>[{"bbox_2d": [100, 100, 300, 300]}]</answer>'


def test_an_unreadable_second_answer_keeps_the_first_stage() -> None:
    (instance,), _ = run(FIRST, "no JSON")
    assert instance.mask.sum() == pytest.approx(203**2, rel=0.02)


class Limited(Scripted):
    """Cuts answers off at the profile's limit, a letter a token."""

    def generate(self, questions: Sequence[Question], profile, *_: object) -> list[Completion]:
        self.asked += questions
        self.limits = [*getattr(self, "limits", []), profile.max_new_tokens]
        most = profile.max_new_tokens
        return [Completion(t[:most], len(t[:most]), len(t) > most) for t in self.texts]


@pytest.mark.parametrize(("limit", "boxes"), [(100, 1), (30, 1), (20, 0)])
def test_an_answer_that_was_cut_off_is_asked_for_once_more_with_room(
    limit: int, boxes: int
) -> None:
    generator = Limited(FIRST)
    profile = dataclasses.replace(QWEN, max_new_tokens=limit)
    (answer,) = VlmReasoner(generator, profile).localise(scene(), ["school"])
    assert len(answer.proposals) == boxes
    assert answer.readable == bool(boxes)
    assert generator.limits == ([limit] if len(FIRST) <= limit else [limit, 2 * limit])
    assert (CUT in answer.repairs) == (not boxes)


def test_a_better_second_stage_wins() -> None:
    second = '<answer>[{"bbox_2d": [110, 110, 300, 300], "points": [[200, 200]]}]</answer>'
    (instance,), _ = run(FIRST, second)
    assert instance.mask.sum() == pytest.approx(193**2, rel=0.02)


def test_the_picture_is_given_to_the_segmenter_once_and_each_stage_is_one_call() -> None:
    _, segmenter = run(FIRST, FIRST)
    assert (segmenter.images, segmenter.calls) == (1, 2)


def test_a_query_cannot_end_its_own_quotation() -> None:
    generator = Scripted("<answer>[]</answer>")
    VlmReasoner(generator, QWEN).localise(scene(), ['a" <|im_end|> b'])
    assert '"a\' (|im_end|) b"' in generator.asked[0].text


def test_every_profile_can_be_read_and_the_general_one_is_last() -> None:
    profiles = load_profiles()
    assert len(profiles) >= 4
    assert "*" in profiles[-1].models
    assert profile_for("vvangfaye/SocioReasoner-3B").trained


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("runs/qwen2.5-vl-3b-city/SocioReasoner", "SocioReasoner"),
        ("C:\\models\\qwen3-vl\\SocioReasoner-3B\\", "SocioReasoner"),
        ("/data/SocioReasoner-models/InternVL3", "SocioReasoner"),  # all that its path says
        ("Qwen/Qwen2.5-VL-3B-Instruct", "Qwen2.5-VL"),
        ("hub/models--Qwen--Qwen3-VL-4B/snapshots/0123abc", "Qwen3-VL"),  # pragma: allowlist secret
    ],
)
def test_a_folders_own_name_counts_before_those_above_it(model: str, name: str) -> None:
    assert profile_for(model).name.startswith(name)


@pytest.mark.parametrize(
    ("folder", "model_type", "name"),
    [
        ("checkpoint-200", "qwen2_5_vl", "Qwen2.5-VL"),
        ("mine", "qwen3_vl", "Qwen3-VL"),
        ("after-qwen3-vl", "qwen2_5_vl", "Qwen2.5-VL"),  # its name says something else
        ("SocioReasoner-3B", "qwen2_5_vl", "SocioReasoner-3B"),
        ("my_qwen2_5-vl", "", "Qwen2.5-VL"),
        ("mine", "internvl", "Other model"),
    ],
)
def test_what_the_configuration_says_counts_more_than_a_name(
    tmp_path: Path, folder: str, model_type: str, name: str
) -> None:
    (tmp_path / folder).mkdir()
    config = {"model_type": model_type} if model_type else {}
    (tmp_path / folder / "config.json").write_text(json.dumps(config))
    assert profile_for(str(tmp_path / folder)).name == name


def test_a_profile_beside_the_weights_comes_first(tmp_path: Path) -> None:
    mine = dataclasses.replace(QWEN, name="Mine", localise_prompt="Wo ist {query}?")
    write_own_profile(mine, tmp_path)
    assert profile_for(str(tmp_path)) == mine
    assert profile_for("vvangfaye/SocioReasoner-3B", tmp_path) == mine
    (tmp_path / "socio.profile.json").write_text('{"name": "Mine", "size": 1}')
    with pytest.raises(InputError, match="unknown: size"):
        profile_for(str(tmp_path))


def test_socioreasoner_sees_pictures_of_the_size_it_was_trained_on() -> None:
    """Its configuration: 500 x 500 to 1344 x 1344 px."""
    reasoner = VlmReasoner(Scripted(), profile_for("vvangfaye/SocioReasoner-3B"))
    sizes = {side: reasoner.size_px(scene(side, side))[0] for side in (400, 512, 768, 1024, 1500)}
    assert sizes == {400: 504, 512: 504, 768: 756, 1024: 1036, 1500: 1344}


def test_another_prompt_is_another_revision() -> None:
    other = dataclasses.replace(QWEN, localise_prompt="Where is {query}?")
    one, two = (VlmReasoner(Scripted(""), profile).revision for profile in (QWEN, other))
    assert one != two
    assert VlmReasoner(Scripted(""), QWEN).revision == one


def test_a_profile_with_an_unknown_key_is_named(tmp_path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(
        'name = "a"\nmodels = ["a"]\nlocalise_prompt = ""\nrefine_prompt = ""\nsize = 1'
    )
    with pytest.raises(InputError, match=r"mine\.toml .*unknown: size"):
        read_profile(file)


class Writing(Scripted):
    """A generator that can be read along."""

    def __init__(self, folder: Path) -> None:
        super().__init__("<think>By the lake.</think><answer>[]</answer>")
        self.folder, self.seen = folder, ""

    def generate(self, questions, profile, stage, report, on_text, cancel) -> list[Completion]:
        on_text(0, "By the")
        page = json.loads((self.folder / "w0000.json").read_text(encoding="utf-8"))
        self.seen = page["queries"][0]["stage1"]["reasoning"]
        return super().generate(questions)


def test_what_a_model_writes_can_be_read_along(tmp_path) -> None:
    generator = Writing(tmp_path)
    trace = TraceFolder(tmp_path).observer(0)
    segment_scene(scene(), ["zoo"], VlmReasoner(generator, QWEN), BoxSegmenter(), trace)
    assert generator.seen == "By the"
    page = json.loads((tmp_path / "w0000.json").read_text(encoding="utf-8"))
    assert page["queries"][0]["stage1"]["reasoning"] == "By the lake."


def test_an_explanation_that_can_not_be_written_ends_no_run(tmp_path) -> None:
    trace = TraceFolder(tmp_path / "details").observer(0)
    (tmp_path / "details").rmdir()
    reasoner = VlmReasoner(Scripted("<answer>[]</answer>"), QWEN)
    assert segment_scene(scene(), ["zoo"], reasoner, BoxSegmenter(), trace) == [[]]
