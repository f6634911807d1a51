"""A check run says whether a reasoner and a segmenter work, and how well one place was drawn."""

from __future__ import annotations

import json

import numpy as np
import pytest
from fake_server import serve

from socio_qgis.core.errors import EngineError
from socio_qgis.evaluation import check_run as module
from socio_qgis.evaluation.check_run import check_run
from socio_qgis.evaluation.town.stream import TownSample


@pytest.fixture(scope="module")
def town() -> TownSample:
    return module._sample()


@pytest.fixture(autouse=True)
def drawn_once(town: TownSample, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_sample", lambda: town)


def test_the_embedded_pair_passes(town: TownSample) -> None:
    came = check_run("map-reader", "classical")
    assert came.query == town.query
    assert came.readable
    assert came.iou > 0.5
    assert came.seconds > 0


def test_a_model_that_knows_the_place_is_measured_by_it(town: TownSample) -> None:
    rows, columns = (np.flatnonzero(town.mask.any(axis=axis)) for axis in (1, 0))
    box = [columns[0], rows[0], columns[-1] + 1, rows[-1] + 1]
    width = round(module.SIDE_PX / 28) * 28  # as Qwen2.5-VL sees it
    scaled = [round(float(value) * width / module.SIDE_PX) for value in box]
    text = f"<think>Here.</think><answer>{json.dumps([{'bbox_2d': scaled}])}</answer>"
    with serve(text) as server:
        came = check_run(f"openai:{server.url}#qwen2.5-vl", "classical")
        assert len(server.bodies) == 2  # both stages
    assert came.readable
    assert 0.3 < came.iou <= 1


def test_an_answer_that_can_not_be_read_is_told_from_nothing_found() -> None:
    for text, readable in (("I can't help.", False), ("<answer>[]</answer>", True)):
        with serve(text) as server:
            came = check_run(f"openai:{server.url}#qwen2.5-vl", "classical")
        assert (came.readable, came.iou) == (readable, 0.0)


def test_a_model_that_is_not_there_is_an_error() -> None:
    with pytest.raises(EngineError):
        check_run("map-reader", "onnx:surely-not-there")
