"""What coordinates a model gives, seen by drawn rectangles."""

from __future__ import annotations

import json

import numpy as np
import pytest
from fake_server import serve

from socio_qgis.cli.__main__ import main
from socio_qgis.engine.models.profiles import profile_for
from socio_qgis.engine.reasoners.vlm.probe import RED, agreed, probe
from socio_qgis.engine.reasoners.vlm.reasoner import Completion

PROFILE = profile_for("some-model")


class Seeing:
    """Finds the red rectangle, and gives it in its own frame."""

    name, revision, windows_at_once = "seeing", "1", 1

    def __init__(self, frame: str) -> None:
        self.frame = frame

    def generate(self, questions: list, *_: object) -> list[Completion]:
        completions = []
        for question in questions:
            height, width = question.map_rgb.shape[:2]
            rows, columns = np.nonzero((question.map_rgb == RED).all(axis=2))
            box = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
            sides = {"pixels": (width, height), "thousandths": (1000, 1000), "fractions": (1, 1),
                     "half": (width / 2, height / 2)}[self.frame]  # fmt: skip
            told = [float(v / (width, height)[i % 2] * sides[i % 2]) for i, v in enumerate(box)]
            text = "nothing" if self.frame == "none" else json.dumps([{"bbox_2d": told}])
            completions.append(Completion(f"<answer>{text}</answer>"))
        return completions


@pytest.mark.parametrize("frame", ["pixels", "thousandths", "fractions"])
def test_the_frame_is_recognised(frame: str) -> None:
    assert agreed(probe(Seeing(frame), PROFILE)) == frame


def test_another_frame_is_told_by_its_sides() -> None:
    probes = probe(Seeing("half"), PROFILE)
    assert agreed(probes) == ""
    assert probes[-1].frame_wh == pytest.approx((672, 336))


def test_the_command_compares_with_the_profile(capsys: pytest.CaptureFixture[str]) -> None:
    with serve('<answer>[{"bbox_2d": [0.25, 0.375, 0.625, 0.75]}]</answer>') as server:
        assert main(["models", "probe", f"openai:{server.url}#m"]) == 1
    printed = capsys.readouterr().out
    assert "448 x 448 px: [0.25, 0.375, 0.625, 0.75], of 1 x 1: fractions" in printed
    assert "no convention" in printed  # the others are elsewhere
