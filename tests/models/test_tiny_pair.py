"""The recipe of the trained tiny pair, in short; `make train-tiny` trains and judges it in full."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from socio_qgis.engine.contract import Answer, Proposal, Scene
from socio_qgis.engine.registry import make_reasoner, make_segmenter
from socio_qgis.training.tiny import reasoner, segmenter
from socio_qgis.training.tiny.__main__ import judge
from socio_qgis.training.tiny.scenes import SIDE_PX, Sample, make_sample


def samples(count: int, seed: int = 0) -> list[Sample]:
    rng = np.random.default_rng(seed)
    return [make_sample(rng) for _ in range(count)]


def test_blocks_lie_where_their_boxes_say_and_the_query_means_one() -> None:
    for sample in samples(50):
        assert len({block.colour for block in sample.blocks}) == len(sample.blocks)
        assert sample.query == f"{sample.blocks[0].colour} block"
        union = np.zeros((SIDE_PX, SIDE_PX), int)
        for block in sample.blocks:
            rows, columns = (np.flatnonzero(block.mask.any(axis=axis)) for axis in (1, 0))
            around = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
            assert np.abs(np.array(around) - block.box_xyxy_px).max() <= 1
            union += block.mask
        assert union.max() == 1


def test_only_the_answer_is_learnt(monkeypatch: pytest.MonkeyPatch) -> None:
    pupil = reasoner.Pupil(0)
    monkeypatch.setattr(reasoner, "REFINE_SHARE", 0.5)
    batch = samples(6)
    inputs, labels = pupil._encode(batch)
    tokenizer = pupil._processor.tokenizer
    for sample, row, ids in zip(batch, labels, inputs["input_ids"], strict=True):
        learnt = tokenizer.decode(row[row >= 0])
        assert learnt.startswith(f"<think>The {sample.query}.</think><answer>[")
        assert learnt.endswith("</answer><|im_end|>")
        assert tokenizer.decode(ids).endswith(learnt)
    assert inputs["input_ids"].shape[1] < 150  # or minutes would be hours


def falls(losses: list[float]) -> bool:
    return float(np.mean(losses[-5:])) < 0.8 * float(np.mean(losses[:5]))


def test_both_learn_and_the_whole_path_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reasoner, "BATCH", 8)
    monkeypatch.setattr(segmenter, "BATCH", 4)
    monkeypatch.setattr(segmenter, "WARM_UP", 10)
    pupil = reasoner.Pupil(0)
    assert falls(list(pupil.learn_to_see(25)))
    assert falls(list(pupil.learn_to_answer(40)))
    hand = segmenter.Pupil(0)
    assert falls(list(hand.learn(60)))
    by = make_reasoner(f"transformers:{pupil.save(tmp_path)}")
    drawing = make_segmenter(f"sam2:{hand.save(tmp_path)}")
    assert judge(by, drawing, 3).samples == 3


class Truth:
    """A reasoner that knows the answer."""

    name, revision = "truth", "1"

    def __init__(self, told: list[Sample], off: bool) -> None:
        self._told = {sample.scene.map_rgb.tobytes(): sample for sample in told}
        self._off = off

    def localise(self, scene: Scene, *_: object) -> list[Answer]:
        blocks = self._told[scene.map_rgb.tobytes()].blocks
        box = (0, 0, 9, 9) if self._off else blocks[0].box_xyxy_px
        return [Answer((Proposal(box),))]

    def refine(self, *_: object) -> list[Answer]:
        return [Answer()]


class Boxes:
    """A segmenter that fills boxes."""

    name, revision = "boxes", "1"

    def set_image(self, rgb: np.ndarray) -> None: ...

    def predict(self, prompts: list[Proposal]) -> tuple[np.ndarray, np.ndarray]:
        masks = np.zeros((len(prompts), SIDE_PX, SIDE_PX), bool)
        for mask, prompt in zip(masks, prompts, strict=True):
            x1, y1, x2, y2 = (int(value) for value in prompt.box_xyxy_px)
            mask[y1:y2, x1:x2] = True
        return masks, np.ones(len(prompts), np.float32)


def test_the_judge_tells_right_from_wrong() -> None:
    told = samples(20, seed=5)
    assert judge(Truth(told, off=False), Boxes(), 20, seed=5).g_iou > 80  # ellipses are less
    assert judge(Truth(told, off=True), Boxes(), 20, seed=5).g_iou < 5
