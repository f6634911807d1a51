"""Meta's own checkpoints of the first SAM, made into models of the store.

They are pickles. This is the one place that reads one, once, with torch's loader that takes tensors
and nothing else (`weights_only`). What it holds is written as .safetensors, and only that is used.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ...core.errors import EngineError, InputError
from . import disk
from .carry import adopt
from .disk import Lock
from .loading import import_torch
from .profiles import known_checkpoints

SUFFIXES = (".pth", ".pt")
# Names of Meta's package to those of transformers; in this order.
_RENAMED = (
    (r"^image_encoder\.blocks\.", "vision_encoder.layers."),
    (r"^image_encoder\.", "vision_encoder."),
    (r"(vision_encoder\.layers\.\d+|transformer\.layers\.\d+)\.norm(\d)", r"\1.layer_norm\2"),
    (r"\.patch_embed\.proj\.", ".patch_embed.projection."),
    (r"\.neck\.0\.", ".neck.conv1."),
    (r"\.neck\.1\.", ".neck.layer_norm1."),
    (r"\.neck\.2\.", ".neck.conv2."),
    (r"\.neck\.3\.", ".neck.layer_norm2."),
    (r"\.mask_downscaling\.0\.", ".mask_embed.conv1."),
    (r"\.mask_downscaling\.1\.", ".mask_embed.layer_norm1."),
    (r"\.mask_downscaling\.3\.", ".mask_embed.conv2."),
    (r"\.mask_downscaling\.4\.", ".mask_embed.layer_norm2."),
    (r"\.mask_downscaling\.6\.", ".mask_embed.conv3."),
    (r"\.point_embeddings\.", ".point_embed."),
    (r"\.pe_layer\.positional_encoding_gaussian_matrix$", ".shared_embedding.positional_embedding"),
    (r"\.output_upscaling\.0\.", ".upscale_conv1."),
    (r"\.output_upscaling\.1\.", ".upscale_layer_norm."),
    (r"\.output_upscaling\.3\.", ".upscale_conv2."),
    (r"\.norm_final_attn\.", ".layer_norm_final_attn."),
    (r"(iou_prediction_head|output_hypernetworks_mlps\.\d)\.layers\.0\.", r"\1.proj_in."),
    (r"(iou_prediction_head|output_hypernetworks_mlps\.\d)\.layers\.2\.", r"\1.proj_out."),
    (r"(iou_prediction_head|output_hypernetworks_mlps\.\d)\.layers\.1\.", r"\1.layers.0."),
)
_PROMPTS = "prompt_encoder.shared_embedding.positional_embedding"
_PICTURE = "shared_image_embedding.positional_embedding"


def import_checkpoint(file: Path) -> Lock:
    """Convert a checkpoint; one that was converted before is not converted again.

    Returns:
        The lock of the model in the store; `sam:ID` runs it.

    Raises:
        InputError: The file is no checkpoint of the first SAM.
        EngineError: torch or transformers is missing, or the store has another model of this name.
        StorageError: There is no room.
    """
    torch = import_torch()
    import transformers

    try:
        sha256 = disk.sha256_of(file)
    except OSError as error:
        raise _refused(file, error.strerror or str(error)) from None
    known = known_checkpoints().get(sha256)
    name = known.name if known else re.sub(r"[^A-Za-z0-9.-]", "-", file.stem).strip(".-") or "sam"
    folder, source = disk.folder_of(name), f"checkpoint with SHA-256 {sha256}"
    before = Lock.read(folder)
    if before is not None and before.source == source and disk.is_whole(folder, before):
        return before
    if before is not None:
        raise EngineError("{models}: here already.", "Remove it first.", models=name)
    disk.check_space(folder.parent, file.stat().st_size)
    try:
        tensors = torch.load(file, map_location="cpu", weights_only=True, mmap=True)
        if not isinstance(tensors, dict) or "image_encoder.pos_embed" not in tensors:
            raise ValueError("it has other tensors")
        model = transformers.SamModel(_config(transformers, tensors))
        model.load_state_dict(_renamed(tensors))
    except (
        torch.serialization.pickle.UnpicklingError,
        RuntimeError,
        ValueError,
        LookupError,
        OSError,
    ) as error:
        raise _refused(file, str(error)) from None
    model.save_pretrained(folder)
    licence = known.licence if known else "not known"
    return adopt(folder, licence, source)


def _refused(file: Path, reason: str) -> InputError:
    return InputError(
        "{path} is no checkpoint of the first SAM that can be used.",
        "Take one of Meta's (ViT-B, L or H), or pull facebook/sam-vit-base.",
        details=reason,
        path=file,
    )


def _renamed(tensors: dict[str, Any]) -> dict[str, Any]:
    renamed = {}
    for name, tensor in tensors.items():
        for pattern, new in _RENAMED:
            name = re.sub(pattern, new, name)
        renamed[name] = tensor
    renamed[_PICTURE] = renamed[_PROMPTS]  # one in Meta's, two in transformers'
    return renamed


def _config(transformers: Any, tensors: dict[str, Any]) -> Any:
    """The sizes of a model, as its tensors have them."""

    def side(name: str, axis: int) -> int:
        return int(tensors[name].shape[axis])

    rows: list[int] = []  # of relative positions: a window's, or the whole grid's
    while (block := f"image_encoder.blocks.{len(rows)}.attn.rel_pos_h") in tensors:
        rows.append(side(block, 0))
    grid, width = side("image_encoder.pos_embed", 1), side("image_encoder.pos_embed", 3)
    patch = side("image_encoder.patch_embed.proj.weight", 3)
    channels = side("image_encoder.neck.0.weight", 0)
    features = side("prompt_encoder.pe_layer.positional_encoding_gaussian_matrix", 1)
    vision = {
        "image_size": grid * patch,
        "patch_size": patch,
        "hidden_size": width,
        "output_channels": channels,
        "num_hidden_layers": len(rows),
        "num_attention_heads": width // side("image_encoder.blocks.0.attn.rel_pos_h", 1),
        "mlp_dim": side("image_encoder.blocks.0.mlp.lin1.weight", 0),
        "global_attn_indexes": [i for i, count in enumerate(rows) if count == 2 * grid - 1],
        "window_size": (min(rows) + 1) // 2,
        "num_pos_feats": features,
    }
    prompts = {
        "hidden_size": channels,
        "image_size": grid * patch,
        "patch_size": patch,
        "mask_input_channels": side("prompt_encoder.mask_downscaling.3.weight", 0),
    }
    decoder = {
        "hidden_size": channels,
        "mlp_dim": side("mask_decoder.transformer.layers.0.mlp.lin1.weight", 0),
        "iou_head_hidden_dim": side("mask_decoder.iou_prediction_head.layers.0.weight", 0),
        "num_multimask_outputs": side("mask_decoder.mask_tokens.weight", 0) - 1,
    }
    return transformers.SamConfig(
        vision_config=vision, prompt_encoder_config=prompts, mask_decoder_config=decoder
    )
