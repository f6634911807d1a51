"""The whole way: both stages, real models of tiny size, pictures in and polygons out.

No model here knows anything. One was taught a single answer by heart, so that what a good model
would say goes through every step; the others are scripted from the truth.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tiny
import torch

from socio_qgis.cli.__main__ import main
from socio_qgis.engine.contract import Scene
from socio_qgis.engine.models.profiles import profile_for
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.vlm.reasoner import Completion, Question, VlmReasoner
from socio_qgis.engine.reasoners.vlm.transformers_local import TransformersGenerator
from socio_qgis.engine.registry import make_segmenter
from socio_qgis.evaluation import check_run as check_run_module
from socio_qgis.evaluation.check_run import check_run
from socio_qgis.evaluation.town import make_town

QWEN = profile_for("Qwen/Qwen2.5-VL-3B-Instruct")
# The lawn of the scene, x 60 to 150 and y 40 to 120 of 230 x 200, in the model's 224 x 196.
FIRST = '<think>The lawn.</think><answer>[{"bbox_2d": [55, 37, 150, 121]}]</answer>'
SECOND = '<answer>[{"bbox_2d": [58, 39, 146, 118], "points": [[90, 70], [110, 90]]}]</answer>'


class Scripted:
    """A generator that answers both stages from the truth."""

    name, revision, windows_at_once = "scripted", "1", 1

    def generate(
        self, questions: Sequence[Question], profile: object, stage: str, *_: object
    ) -> list[Completion]:
        return [Completion(FIRST if stage == "localise" else SECOND)] * len(questions)


@pytest.mark.parametrize("kind", ["sam2", "sam"])
def test_the_truth_goes_through_sam_in_both_stages(
    kind: str, scene: Scene, request: pytest.FixtureRequest
) -> None:
    segmenter = make_segmenter(f"{kind}:{request.getfixturevalue(kind)}")
    asked: list[tuple] = []
    predict = segmenter.predict
    segmenter.predict = lambda prompts: asked.append(tuple(prompts)) or predict(prompts)  # type: ignore[method-assign,func-returns-value]
    reasoner = VlmReasoner(Scripted(), QWEN)
    found = segment_scene(scene, ["lawn", "park"], reasoner, segmenter)
    assert [len(instances) for instances in found] == [1, 1]
    first, second = asked
    assert first[0].box_xyxy_px == pytest.approx((56.5, 37.8, 154, 123.5), abs=0.1)
    assert len(first) == len(second) == 2
    assert [len(prompt.points_xy_px) for prompt in second] == [2, 2]
    assert found[0][0].mask.shape == (200, 230)


@pytest.mark.usefixtures("small_pictures")
def test_a_model_that_would_talk_on_is_stopped_after_its_answer(taught: Path) -> None:
    rng = np.random.default_rng(1)
    images = (rng.integers(0, 255, (112, 112, 3), dtype=np.uint8) for _ in range(2))
    question = Question(*images, "Where is school?")
    (completion,) = TransformersGenerator(str(taught)).generate(
        [question], profile_for(str(taught)), "localise"
    )
    assert completion.text == tiny.TAUGHT


@pytest.mark.usefixtures("small_pictures")
def test_a_check_run_goes_through_models_on_this_machine(
    taught: Path, sam2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = replace(check_run_module._sample(), query="school")  # what the model knows
    monkeypatch.setattr(check_run_module, "_sample", lambda: town)
    came = check_run(f"transformers:{taught}", f"sam2:{sam2}")
    assert came.readable
    assert 0 <= came.iou < 1  # what it says was learnt by heart
    assert ", float32 on cpu, " in came.revision


@pytest.mark.usefixtures("small_pictures")
@pytest.mark.parametrize("segmenter", ["classical", "sam2"])
def test_socio_segment_writes_polygons_of_models_on_this_machine(
    segmenter: str, taught: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    torch.manual_seed(0)
    town = make_town(tmp_path / "town")
    if segmenter == "sam2":
        segmenter = f"sam2:{request.getfixturevalue('sam2')}"
    out = tmp_path / "out.gpkg"
    arguments = ["--satellite", town.imagery, "--map", town.map, "--query", "school"]
    arguments += ["--reasoner", f"transformers:{taught}", "--segmenter", segmenter]
    assert main(["segment", *map(str, arguments), "--output", str(out)]) == 0
    with sqlite3.connect(out) as file:
        (table,) = [
            name
            for (name,) in file.execute(
                "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
            )
        ]
        rows = file.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
    assert rows
    assert any("Here." in str(value) for value in rows[0])
    assert f"transformers:{taught}" in rows[0]
    assert segmenter in rows[0]
    assert any(", float32 on cpu, " in str(value) for value in rows[0])
