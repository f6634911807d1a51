"""SAM 3 through the real class with tiny random weights: words and boxes in, one mask each out."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import tiny
import torch
import transformers

from socio_qgis.core.errors import EngineError
from socio_qgis.engine.contract import Answer, Proposal, Scene
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.registry import make_segmenter
from socio_qgis.engine.segmenters import sam3 as module
from socio_qgis.engine.segmenters.sam3 import Sam3

BOXES = [(10, 10, 100, 100), (30, 50, 200, 190), (0, 0, 230, 200), (100, 20, 120, 30)]
PROMPTS = [Proposal(box, query="school") for box in BOXES]
# not an import statement, since the package hides the module where torchvision is missing
modeling_sam3 = importlib.import_module("transformers.models.sam3.modeling_sam3")
HAS_TORCHVISION = importlib.util.find_spec("torchvision") is not None


def roi_align(features: torch.Tensor, boxes: list[torch.Tensor], size: int) -> torch.Tensor:
    """What torchvision has compiled, of which no build fits every torch: one sample a bin."""
    height, width = features.shape[2:]
    steps = (torch.arange(size) + 0.5) / size
    cut = []
    for feature, its_boxes in zip(features, boxes, strict=True):
        for x1, y1, x2, y2 in its_boxes:
            x, y = x1 + steps * (x2 - x1), y1 + steps * (y2 - y1)
            grid = torch.stack(torch.meshgrid(x, y, indexing="xy"), -1)
            grid = 2 * grid / torch.tensor([width - 1, height - 1]) - 1
            cut.append(
                torch.nn.functional.grid_sample(
                    feature[None], grid[None], align_corners=True, padding_mode="border"
                )[0]
            )
    return torch.stack(cut)


@pytest.fixture(autouse=True)
def torchvision(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for the one function of torchvision that SAM 3 needs, where it is missing."""
    if not HAS_TORCHVISION:
        ops = SimpleNamespace(ops=SimpleNamespace(roi_align=roi_align))
        monkeypatch.setattr(modeling_sam3, "torchvision", ops, raising=False)
        monkeypatch.setattr(module.importlib.util, "find_spec", lambda name: object())


@pytest.fixture
def segmenter(sam3: Path, scene: Scene) -> Sam3:
    made = make_segmenter(f"sam3:{sam3}")
    assert isinstance(made, Sam3)
    made.set_image(scene.satellite_rgb)
    return made


def test_a_picture_is_encoded_once_and_each_stage_is_one_call(sam3: Path, scene: Scene) -> None:
    made = make_segmenter(f"sam3:{sam3}")
    assert isinstance(made, Sam3)
    calls: list[str] = []
    for part in ("vision_encoder", "mask_decoder"):
        getattr(made.model, part).register_forward_hook(lambda *_, part=part: calls.append(part))
    made.set_image(scene.satellite_rgb)
    for _ in range(2):
        masks, scores = made.predict(PROMPTS)
        assert masks.shape == (4, 200, 230)
        assert scores.dtype == np.float32
        assert ((scores >= 0) & (scores <= 1)).all()
    assert calls == ["vision_encoder", "mask_decoder", "mask_decoder"]


def test_a_batch_gives_what_single_prompts_give(segmenter: Sam3) -> None:
    mixed = [*PROMPTS, *(Proposal(box, query="a park with a long name") for box in BOXES)]
    masks, scores = segmenter.predict(mixed)
    for i, prompt in enumerate(mixed):
        (mask,), (score,) = segmenter.predict([prompt])
        assert (masks[i] == mask).mean() > 0.999
        assert scores[i] == pytest.approx(score, abs=1e-5)


def logits_of(segmenter: Sam3, **values: Any) -> np.ndarray:
    """All candidates' logits, before one is chosen."""
    seen: list[torch.Tensor] = []
    hook = segmenter.model.register_forward_hook(lambda *args: seen.append(args[-1].pred_logits))
    segmenter.predict([Proposal(BOXES[0], **values)])
    hook.remove()
    return seen[0].numpy()


def test_words_and_box_reach_the_model_and_no_words_are_the_word_for_boxes(
    segmenter: Sam3,
) -> None:
    school, park = (logits_of(segmenter, query=text) for text in ("school", "park"))
    assert not np.allclose(school, park)
    assert np.allclose(logits_of(segmenter), logits_of(segmenter, query="visual"))
    boxes = [segmenter.predict([Proposal(box, query="school")])[1][0] for box in BOXES]
    assert len(set(boxes)) == 4


def test_a_query_longer_than_the_model_takes_is_cut(segmenter: Sam3) -> None:
    assert logits_of(segmenter, query="school " * 200).shape == (1, 10)


class Found:
    """A model that finds three objects: a sure one elsewhere, and two in the box."""

    def __init__(self) -> None:
        logits = torch.full((1, 3, 14, 14), -5.0)
        logits[0, 0, :4, :4] = 5
        logits[0, 1, 7:, 7:10] = 5
        logits[0, 2, 7:, 10:] = 5
        boxes = torch.tensor([[0, 0, 0.28, 0.28], [0.5, 0.5, 1, 1], [0.5, 0.5, 1, 1]])
        self.found = SimpleNamespace(
            pred_logits=torch.tensor([[5.0, 2.0, 1.0]]),
            presence_logits=torch.tensor([[9.0]]),
            pred_masks=logits,
            pred_boxes=boxes[None],
        )

    def __call__(self, **_: object) -> SimpleNamespace:
        return self.found


def test_of_all_that_is_found_the_object_in_the_box_and_under_the_points_is_taken(
    segmenter: Sam3,
) -> None:
    segmenter.model = Found()
    box = (115, 100, 230, 200)
    (mask,), (score,) = segmenter.predict([Proposal(box)])
    assert mask[150, 125]
    assert not mask[10, 10]
    assert not mask[150, 200]
    assert score == pytest.approx(torch.tensor(2.0).sigmoid().item(), abs=0.01)
    (mask,), (score,) = segmenter.predict([Proposal(box, ((200, 150), (210, 160)))])
    assert mask[150, 200]
    assert not mask[150, 125]
    (_, half) = segmenter.predict([Proposal(box, ((200, 150), (125, 150)))])
    assert half[0] == pytest.approx(torch.tensor(2.0).sigmoid().item() / 2, abs=0.01)


def test_the_pipeline_tells_the_segmenter_the_query(segmenter: Sam3, scene: Scene) -> None:
    class Boxes:
        name, revision, windows_at_once = "boxes", "1", 1

        def localise(self, *_: object) -> list[Answer]:
            return [Answer((Proposal(BOXES[0]),)), Answer((Proposal(BOXES[1]),))]

        def refine(self, *_: object) -> list[Answer]:
            return [Answer(), Answer()]

    asked: list[str] = []
    predict = segmenter.predict

    def listen(prompts: list[Proposal]) -> tuple[np.ndarray, np.ndarray]:
        asked.extend(prompt.query for prompt in prompts)
        return predict(prompts)

    segmenter.predict = listen  # type: ignore[method-assign,assignment]
    segment_scene(scene, ["school", "park"], Boxes(), segmenter)
    assert asked == ["school", "park"]


def test_the_published_form_with_the_tracker_for_videos_can_be_loaded(
    sam3: Path, tmp_path: Path, scene: Scene
) -> None:
    tracker = transformers.Sam3TrackerVideoConfig(
        vision_config=tiny.sam3_config().vision_config.to_dict(),
        prompt_encoder_config={"hidden_size": 32, "image_size": 56},
        mask_decoder_config={"hidden_size": 32, "mlp_dim": 32, "iou_head_hidden_dim": 32},
        image_size=56,
        memory_attention_hidden_size=32,
        memory_attention_feed_forward_hidden_size=32,
        memory_encoder_hidden_size=32,
        memory_encoder_output_channels=16,
        mask_downsampler_embed_dim=32,
        memory_fuser_embed_dim=32,
        memory_fuser_intermediate_dim=32,
    )
    config = transformers.Sam3VideoConfig(
        detector_config=tiny.sam3_config().to_dict(), tracker_config=tracker.to_dict()
    )
    video = transformers.Sam3VideoModel(config)
    video.save_pretrained(tmp_path)
    for file in sam3.glob("token*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    made = make_segmenter(f"sam3:{tmp_path}")
    assert isinstance(made, Sam3)
    theirs = video.detector_model.state_dict()
    for name, weights in made.model.state_dict().items():
        assert torch.equal(weights, theirs[name]), name
    made.set_image(scene.satellite_rgb)
    assert made.predict(PROMPTS)[0].shape == (4, 200, 230)


def test_a_model_of_another_kind_is_refused(sam2: Path) -> None:
    with pytest.raises(EngineError, match="is a sam2 model, which sam3: can't run"):
        make_segmenter(f"sam3:{sam2}")


def test_a_missing_torchvision_is_told(sam3: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EngineError, match="needs torchvision") as caught:
        make_segmenter(f"sam3:{sam3}")
    assert "pip install torchvision==" in caught.value.advice
