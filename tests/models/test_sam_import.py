"""Meta's checkpoints of SAM: a tiny random model in their form, run by both packages."""

from __future__ import annotations

import importlib.util
import sys
import types
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

pytest.importorskip("transformers")
if importlib.util.find_spec("segment_anything") is None:
    pytest.skip("segment-anything is not installed (make setup-models)", allow_module_level=True)

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import InputError
from socio_qgis.engine.contract import Proposal, Scene
from socio_qgis.engine.models import disk
from socio_qgis.engine.models.profiles import known_checkpoints
from socio_qgis.engine.registry import make_segmenter


@pytest.fixture(scope="module")
def theirs() -> Any:
    """Meta's classes; what the package imports besides them needs torchvision."""
    spec = importlib.util.find_spec("segment_anything")
    package = types.ModuleType("segment_anything")
    package.__path__ = list(spec.submodule_search_locations)
    sys.modules["segment_anything"] = package
    from segment_anything import modeling

    torch.manual_seed(0)
    model = modeling.Sam(
        modeling.ImageEncoderViT(
            depth=3, embed_dim=16, img_size=64, num_heads=2, qkv_bias=True, use_rel_pos=True,
            global_attn_indexes=(1,), window_size=2, out_chans=32,
            norm_layer=partial(torch.nn.LayerNorm, eps=1e-6),
        ),
        modeling.PromptEncoder(32, (4, 4), (64, 64), mask_in_chans=16),
        modeling.MaskDecoder(
            transformer_dim=32, iou_head_hidden_dim=32,
            transformer=modeling.TwoWayTransformer(2, embedding_dim=32, mlp_dim=48, num_heads=8),
        ),
    )  # fmt: skip
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return model.eval()


@pytest.fixture
def checkpoint(theirs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOCIO_MODELS", str(tmp_path / "store"))
    torch.save(theirs.state_dict(), tmp_path / "tiny_sam.pth")
    return tmp_path / "tiny_sam.pth"


def test_the_converted_model_draws_what_theirs_draws(
    theirs: Any, checkpoint: Path, scene: Scene
) -> None:
    ours = make_segmenter(f"sam:{checkpoint}")
    assert ours.name == f"sam:{checkpoint}"
    ours.set_image(scene.satellite_rgb)
    prompt = Proposal((60.0, 40.0, 150.0, 120.0), ((100.0, 80.0),))
    boxes, points = np.array([prompt.box_xyxy_px]), np.array([[prompt.points_xy_px[0]]])
    scale = np.array([64 / 230, 56 / 200])  # rounded to pixels of the frame, as theirs
    with torch.inference_mode():
        pixels = torch.from_numpy(ours._pixels(scene.satellite_rgb))
        embedding = theirs.image_encoder(pixels)
        sparse, dense = theirs.prompt_encoder(
            points=(torch.tensor(points * scale, dtype=torch.float32), torch.ones(1, 1)),
            boxes=torch.tensor(boxes * np.tile(scale, 2), dtype=torch.float32),
            masks=None,
        )
        logits, scores = theirs.mask_decoder(
            image_embeddings=embedding, image_pe=theirs.prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse, dense_prompt_embeddings=dense, multimask_output=True,
        )  # fmt: skip
    got_logits, got_scores = ours._decode_all([prompt])
    assert np.allclose(ours._embeddings[0].numpy(), embedding.numpy(), atol=1e-4)
    assert np.allclose(got_scores, scores.numpy(), atol=1e-4)
    assert np.allclose(got_logits, logits.numpy(), atol=1e-3)
    assert np.abs(logits.numpy()).std() > 0.01


def test_from_then_on_there_are_safetensors_only(
    checkpoint: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "import", str(checkpoint)]) == 0
    assert "sam:tiny-sam is here" in capsys.readouterr().out
    folder = disk.find("tiny-sam")
    assert folder is not None
    assert {file.suffix for file in folder.iterdir()} == {".safetensors", ".json"}
    checkpoint.unlink()
    assert make_segmenter("sam:tiny-sam").name == "sam:tiny-sam"


def test_it_is_converted_once(checkpoint: Path) -> None:
    make_segmenter(f"sam:{checkpoint}")
    folder = disk.find("tiny-sam")
    before = (folder / "model.safetensors").stat().st_mtime_ns
    make_segmenter(f"sam:{checkpoint}")
    assert (folder / "model.safetensors").stat().st_mtime_ns == before


class Code:
    """What a pickle may hold, and weights may not."""

    def __reduce__(self) -> Any:
        return (print, ("it was run",))


@pytest.mark.parametrize("content", [Code(), {"a": torch.zeros(1)}, [1, 2], b"no pickle"])
def test_what_is_no_such_checkpoint_is_refused_and_not_run(
    checkpoint: Path, content: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    if isinstance(content, bytes):
        checkpoint.write_bytes(content)
    else:
        torch.save(content, checkpoint)
    with pytest.raises(InputError, match="no checkpoint of the first SAM"):
        make_segmenter(f"sam:{checkpoint}")
    assert "it was run" not in capsys.readouterr().out
    assert disk.find("tiny-sam") is None


def test_metas_own_files_are_known() -> None:
    names = {one.name for one in known_checkpoints().values()}
    assert names == {"sam_vit_b_01ec64", "sam_vit_l_0b3195", "sam_vit_h_4b8939"}
