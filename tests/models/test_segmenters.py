"""SAM and SAM 2 through the real classes with tiny random weights, in torch and ONNX Runtime."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import pytest
import torch
import transformers

from socio_qgis.core.errors import EngineError
from socio_qgis.engine.contract import Answer, MaskPrompt, Proposal, Scene
from socio_qgis.engine.models import loading, onnx_session
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.registry import make_segmenter
from socio_qgis.engine.segmenters import onnx_sam, sam_base
from socio_qgis.engine.segmenters.export_onnx import export_onnx
from socio_qgis.engine.segmenters.sam_base import TorchSam

sys.path.append(str(Path(__file__).parents[1] / "engine" / "segmenters"))
from test_sam_base import Drawn

KINDS = ("sam2", "sam")
BOXES = [(10, 10, 100, 100), (30, 50, 200, 190), (0, 0, 230, 200), (100, 20, 120, 30)]
WITHOUT_POINTS = [Proposal(box) for box in BOXES]
WITH_POINTS = [Proposal(box, ((box[0] + 9, box[1] + 5), (box[2] - 3, box[3] - 2))) for box in BOXES]


@pytest.fixture(params=KINDS)
def torch_sam(request: pytest.FixtureRequest) -> TorchSam:
    made = make_segmenter(f"{request.param}:{request.getfixturevalue(request.param)}")
    assert isinstance(made, TorchSam)
    return made


@pytest.fixture(params=KINDS)
def onnx_pair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[TorchSam, Path]:
    made = make_segmenter(f"{request.param}:{request.getfixturevalue(request.param)}")
    folder = tmp_path_factory.mktemp("onnx") / request.param
    assert isinstance(made, TorchSam)
    export_onnx(made, folder)
    return made, folder


def count_calls(segmenter: TorchSam) -> tuple[list[int], list[int]]:
    encoder: list[int] = []
    decoder: list[int] = []
    segmenter.model.vision_encoder.register_forward_hook(lambda *_: encoder.append(1))
    segmenter.model.mask_decoder.register_forward_hook(lambda *_: decoder.append(1))
    return encoder, decoder


def test_a_picture_is_encoded_once_and_each_stage_is_one_decoder_call(
    torch_sam: TorchSam, scene: Scene
) -> None:
    encoder, decoder = count_calls(torch_sam)
    torch_sam.set_image(scene.satellite_rgb)
    torch_sam.predict(WITHOUT_POINTS)
    torch_sam.predict(WITH_POINTS)
    assert (len(encoder), len(decoder)) == (1, 2)


def test_masks_have_the_pictures_size_and_scores_are_shares(
    torch_sam: TorchSam, scene: Scene
) -> None:
    torch_sam.set_image(scene.satellite_rgb)
    masks, scores = torch_sam.predict(WITHOUT_POINTS)
    assert masks.shape == (4, 200, 230)
    assert masks.dtype == bool
    assert scores.shape == (4,)
    assert scores.dtype == np.float32
    assert ((scores >= 0) & (scores <= 1)).all()


def test_a_batch_gives_what_single_prompts_give(torch_sam: TorchSam, scene: Scene) -> None:
    prior = np.zeros((200, 230), np.float32)
    prior[50:90, 20:90] = 0.9
    prompts = [
        *WITHOUT_POINTS,
        *WITH_POINTS,
        Proposal(BOXES[0], ((50, 50),)),
        Proposal(BOXES[0], mask_prompt=MaskPrompt.of(prior)),
        Proposal(BOXES[1], mask_prompt=MaskPrompt.of(prior[::-1])),
    ]
    torch_sam.set_image(scene.satellite_rgb)
    masks, scores = torch_sam.predict(prompts)
    for i, prompt in enumerate(prompts):
        one_mask, one_score = torch_sam.predict([prompt])
        assert (masks[i] == one_mask[0]).mean() > 0.999  # a last bit may tip a pixel on the edge
        assert scores[i] == pytest.approx(one_score[0], abs=1e-5)


def test_points_and_mask_prompts_reach_the_model(torch_sam: TorchSam, scene: Scene) -> None:
    torch_sam.set_image(scene.satellite_rgb)
    prior = np.full((200, 230), 0.99, np.float32)
    _, scores = torch_sam.predict(
        [
            Proposal(BOXES[0]),
            Proposal(BOXES[0], ((20, 20),)),
            Proposal(BOXES[0], ((90, 90),)),
            Proposal(BOXES[0], points_off_xy_px=((90, 90),)),
            Proposal(BOXES[0], mask_prompt=MaskPrompt.of(prior)),
        ]
    )
    assert len(set(np.round(scores, 6).tolist())) == 5


def test_more_prompts_than_a_call_takes_are_all_answered(
    torch_sam: TorchSam, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch_sam.set_image(scene.satellite_rgb)
    masks, _ = torch_sam.predict(WITHOUT_POINTS)
    monkeypatch.setattr(sam_base.SamLike, "max_prompts", 3)
    again, _ = torch_sam.predict(WITHOUT_POINTS)
    assert (masks == again).mean() > 0.999


def test_no_prompts_give_no_masks(torch_sam: TorchSam, scene: Scene) -> None:
    torch_sam.set_image(scene.satellite_rgb)
    masks, scores = torch_sam.predict([])
    assert masks.shape == (0, 200, 230)
    assert scores.shape == (0,)


def test_memory_that_runs_out_is_told(torch_sam: TorchSam, scene: Scene) -> None:
    def run_out(*_: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    torch_sam.model.vision_encoder.register_forward_pre_hook(run_out)
    with pytest.raises(EngineError, match=r"Memory ran out while sam2?:"):
        torch_sam.set_image(scene.satellite_rgb)


def test_a_model_of_another_kind_is_refused(sam: Path) -> None:
    with pytest.raises(EngineError, match="is a sam model, which sam2: can't run"):
        make_segmenter(f"sam2:{sam}")


def test_sam2_can_be_loaded_from_the_files_of_the_video_model(
    sam2: Path, tmp_path: Path, scene: Scene
) -> None:
    parts = transformers.Sam2Config.from_pretrained(sam2).to_dict()
    names = ("vision_config", "prompt_encoder_config", "mask_decoder_config")
    config = transformers.Sam2VideoConfig(
        **{name: parts[name] for name in names},
        image_size=64,
        memory_attention_hidden_size=32,
        memory_attention_downsample_rate=1,
        memory_encoder_hidden_size=32,
        memory_encoder_output_channels=16,
        mask_downsampler_embed_dim=32,
        memory_fuser_embed_dim=32,
    )
    video = transformers.Sam2VideoModel(config)
    video.save_pretrained(tmp_path)
    segmenter = make_segmenter(f"sam2:{tmp_path}")
    assert isinstance(segmenter, TorchSam)
    for name, weights in segmenter.model.vision_encoder.state_dict().items():
        assert torch.equal(weights, video.vision_encoder.state_dict()[name])
    segmenter.set_image(scene.satellite_rgb)
    assert segmenter.predict(WITHOUT_POINTS)[0].shape == (4, 200, 230)


@pytest.mark.parametrize("kind", KINDS)
def test_files_in_half_precision_are_run_in_single(
    kind: str, tmp_path: Path, scene: Scene, request: pytest.FixtureRequest
) -> None:
    made = make_segmenter(f"{kind}:{request.getfixturevalue(kind)}")
    assert isinstance(made, TorchSam)
    made.model.to(torch.bfloat16).save_pretrained(tmp_path)
    again = make_segmenter(f"{kind}:{tmp_path}")
    again.set_image(scene.satellite_rgb)
    assert again.predict(WITH_POINTS)[0].shape == (4, 200, 230)


def test_pictures_are_prepared_as_transformers_does_it() -> None:
    rng = np.random.default_rng(0)
    rgb = cv2.GaussianBlur(rng.integers(0, 255, (500, 768, 3), dtype=np.uint8), (9, 9), 3)
    drawn = Drawn(1024, keeps_aspect=True)
    drawn.set_image(rgb)
    theirs = transformers.SamImageProcessorPil()(rgb, return_tensors="np")["pixel_values"]
    assert drawn.pixels.shape == theirs.shape
    assert np.abs(drawn.pixels - theirs).max() < 0.05  # three grey levels of 255


def test_onnx_agrees_with_torch(onnx_pair: tuple[TorchSam, Path], scene: Scene) -> None:
    assert_onnx_agrees(*onnx_pair, scene)


def assert_onnx_agrees(ours: TorchSam, folder: Path, scene: Scene) -> None:
    theirs = make_segmenter(f"onnx:{folder}")
    assert isinstance(theirs, onnx_sam.OnnxSam)
    for segmenter in (ours, theirs):
        segmenter.set_image(scene.satellite_rgb)
    for one, other in zip(ours._embeddings, theirs._embeddings, strict=True):
        assert relative_error(one.numpy(), other) < 1e-4
    for prompts in (WITHOUT_POINTS, WITH_POINTS, [Proposal(BOXES[0], ((5, 5),))]):
        (logits, scores), (onnx_logits, onnx_scores) = (
            segmenter._decode_all(prompts) for segmenter in (ours, theirs)
        )
        assert relative_error(logits, onnx_logits) < 1e-4
        assert relative_error(scores, onnx_scores) < 1e-4
        masks, onnx_masks = ours.predict(prompts)[0], theirs.predict(prompts)[0]
        assert (masks == onnx_masks).mean() > 0.999
    assert theirs.revision.endswith(", CPU")


def relative_error(ours: np.ndarray, theirs: np.ndarray) -> float:
    """The largest difference, of the largest value."""
    return float(np.abs(ours - theirs).max() / np.abs(ours).max())


def test_an_onnx_export_of_another_form_is_refused(sam: Path, tmp_path: Path) -> None:
    made = make_segmenter(f"sam:{sam}")
    assert isinstance(made, TorchSam)
    export_onnx(made, tmp_path)
    shutil.copy(tmp_path / "encoder.onnx", tmp_path / "decoder.onnx")
    with pytest.raises(EngineError, match="another form"):
        make_segmenter(f"onnx:{tmp_path}")


@pytest.mark.parametrize("spoil", [lambda f: None, lambda f: f.write_bytes(b"no model")])
def test_a_missing_or_broken_onnx_file_is_named(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(tmp_path / "encoder.onnx")
    with pytest.raises(EngineError, match=r"encoder\.onnx can't be loaded"):
        make_segmenter(f"onnx:{tmp_path}")


def test_onnx_runtime_that_falls_back_to_the_cpu_is_told(
    onnx_pair: tuple[TorchSam, Path],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    # onnxruntime-gpu lists CUDA as available, also where its libraries can't be loaded.
    monkeypatch.setattr(
        onnxruntime, "get_available_providers", lambda: [onnx_session.CUDA, onnx_session.CPU]
    )
    segmenter = make_segmenter(f"onnx:{onnx_pair[1]}")
    assert "runs on the CPU, since CUDA could not start" in caplog.text
    assert segmenter.revision.endswith(", CPU")


@pytest.mark.slow
@pytest.mark.timeout(1500)  # a minute of work on an idle machine
def test_a_sam2_of_true_size_encodes_once_and_onnx_agrees(tmp_path: Path, scene: Scene) -> None:
    """Hiera tiny with a frame of 1024 px; the larger ones differ in depth and width alone."""
    torch.manual_seed(0)
    model = transformers.Sam2Model(transformers.Sam2Config())
    with torch.no_grad():  # random weights are so small that all masks would look alike
        for parameter in model.mask_decoder.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.05)
    model.save_pretrained(tmp_path)
    segmenter = make_segmenter(f"sam2:{tmp_path}")
    assert isinstance(segmenter, TorchSam)
    assert sum(parameter.numel() for parameter in segmenter.model.parameters()) > 30_000_000
    encoder, decoder = count_calls(segmenter)

    class Boxes:
        name, revision, windows_at_once = "boxes", "1", 1

        def localise(self, *_: object) -> list[Answer]:
            return [Answer(tuple(WITHOUT_POINTS)), Answer(tuple(WITHOUT_POINTS[:2]))]

        def refine(self, *_: object) -> list[Answer]:
            return [Answer(tuple(WITH_POINTS)), Answer()]

    found = segment_scene(scene, ["school", "park"], Boxes(), segmenter)
    assert all(one.mask.shape == (200, 230) for instances in found for one in instances)
    assert (len(encoder), len(decoder)) == (1, 2)  # for both stages and both queries
    export_onnx(segmenter, tmp_path / "onnx")
    assert_onnx_agrees(segmenter, tmp_path / "onnx", scene)


def test_the_memory_of_a_segmenter_is_counted_beside_a_model(sam2: Path) -> None:
    parameters = sum(one.numel() for one in make_segmenter(f"sam2:{sam2}").model.parameters())
    counted = loading.segmenter_bytes(f"sam2:{sam2}") - loading.SEGMENTER_WORK_BYTES
    assert counted == pytest.approx(4 * parameters, rel=0.02)  # the file has some buffers besides
    assert loading.segmenter_bytes("classical") == 0
    assert loading.segmenter_bytes("sam2:nowhere/at-all") == 0
