"""Tiny random models, built offline: the real classes, files and code paths, no knowledge."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from socio_qgis.engine.reasoners.vlm.transformers_local import images_only
from socio_qgis.training.tiny.build import SPECIAL, as_qwen, special_ids

TEXT = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 8192,
}


def make_qwen2_5_vl(folder: Path) -> Path:
    """A Qwen2.5-VL in `folder`."""
    vision = {
        "depth": 2,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_heads": 2,
        "out_hidden_size": 32,
        "fullatt_block_indexes": [1],
    }
    rope = {"rope_type": "default", "rope_theta": 1e6, "mrope_section": [1, 1, 2]}
    return _make(
        folder,
        transformers.Qwen2_5_VLConfig,
        transformers.Qwen2_5_VLForConditionalGeneration,
        {**TEXT, "rope_parameters": rope},
        vision,
        patch_px=14,
    )


def make_qwen3_vl(folder: Path) -> Path:
    """A Qwen3-VL in `folder`."""
    vision = {
        "depth": 2,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_heads": 2,
        "out_hidden_size": 32,
        "deepstack_visual_indexes": [0],
        "num_position_embeddings": 64,
    }
    rope = {"rope_type": "default", "rope_theta": 5e6, "mrope_section": [2, 1, 1]}
    return _make(
        folder,
        transformers.Qwen3VLConfig,
        transformers.Qwen3VLForConditionalGeneration,
        {**TEXT, "head_dim": 8, "rope_parameters": rope},
        vision,
        patch_px=16,
    )


def _make(
    folder: Path, config: Any, model: Any, text: dict[str, Any], vision: Any, patch_px: int
) -> Path:
    torch.manual_seed(0)
    tokenizer = _tokenizer()
    ends, pictures = special_ids(tokenizer)
    built = model(
        config(
            text_config={"vocab_size": len(tokenizer), **text, **ends},
            vision_config=vision,
            tie_word_embeddings=True,
            **pictures,
        )
    )
    with torch.no_grad():  # spread out, so that different questions get different answers
        for parameter in built.parameters():
            parameter.mul_(3)
    # As the real ones: defaults that must not leak into what a profile asks for.
    built.generation_config = transformers.GenerationConfig(
        **ends, do_sample=True, temperature=0.1, top_k=1, repetition_penalty=1.05
    )
    built.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    transformers.Qwen2VLImageProcessorPil(patch_size=patch_px, merge_size=2).save_pretrained(folder)
    return folder


def _tokenizer() -> Any:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=list(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(['[{"bbox_2d": [10, 20, 300, 400]}] school park'], trainer)
    return as_qwen(tokenizer)


def make_sam2(folder: Path) -> Path:
    """A SAM 2 with a frame of 64 px."""
    torch.manual_seed(0)
    backbone = {
        "image_size": [64, 64],
        "hidden_size": 8,
        "embed_dim_per_stage": [8, 16, 32, 64],
        "blocks_per_stage": [1, 1, 2, 1],
        "num_attention_heads_per_stage": [1, 1, 2, 2],
        "global_attention_blocks": [3],
        "window_size_per_stage": [8, 4, 4, 4],
    }
    config = transformers.Sam2Config(
        vision_config={
            "backbone_config": {"model_type": "sam2_hiera_det_model", **backbone},
            "backbone_channel_list": [64, 32, 16, 8],
            "backbone_feature_sizes": [[16, 16], [8, 8], [4, 4]],
            "fpn_hidden_size": 32,
        },
        prompt_encoder_config={"hidden_size": 32, "image_size": 64, "patch_size": 16},
        mask_decoder_config={"hidden_size": 32, "mlp_dim": 32, "iou_head_hidden_dim": 32},
    )
    return _save(transformers.Sam2Model(config), folder)


def make_sam(folder: Path) -> Path:
    """A first SAM with a frame of 64 px."""
    torch.manual_seed(0)
    config = transformers.SamConfig(
        vision_config={
            "image_size": 64,
            "hidden_size": 16,
            "output_channels": 32,
            "num_pos_feats": 16,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "global_attn_indexes": [1],
            "window_size": 2,
        },
        prompt_encoder_config={"hidden_size": 32, "image_size": 64},
        mask_decoder_config={"hidden_size": 32, "mlp_dim": 32, "iou_head_hidden_dim": 32},
    )
    return _save(transformers.SamModel(config), folder)


SAM3_PARTS = {"hidden_size": 32, "num_attention_heads": 2}


def sam3_config() -> Any:
    """A SAM 3 with a frame of 56 px and ten candidates a prompt."""
    layers = {**SAM3_PARTS, "intermediate_size": 64}
    return transformers.Sam3Config(
        vision_config={
            "backbone_config": {
                "model_type": "sam3_vit_model",
                **layers,
                "num_hidden_layers": 2,
                "image_size": 56,
                "patch_size": 14,
                "window_size": 2,
                "global_attn_indexes": [1],
                "pretrain_image_size": 28,
            },
            "fpn_hidden_size": 32,
            "backbone_feature_sizes": [[16, 16], [8, 8], [4, 4]],
        },
        text_config={
            **layers,
            "vocab_size": 400,
            "projection_dim": 16,
            "num_hidden_layers": 1,
            "max_position_embeddings": 32,
            "bos_token_id": 0,
            "eos_token_id": 2,
        },
        geometry_encoder_config={**layers, "num_layers": 1, "roi_size": 2},
        detr_encoder_config={**layers, "num_layers": 1},
        detr_decoder_config={**layers, "num_layers": 2, "num_queries": 10},
        mask_decoder_config={**SAM3_PARTS, "num_upsampling_stages": 2},
    )


def make_sam3(folder: Path) -> Path:
    """A SAM 3 in `folder`."""
    torch.manual_seed(0)
    _tokenizer().save_pretrained(folder)
    return _save(transformers.Sam3Model(sam3_config()), folder)


def _save(model: Any, folder: Path) -> Path:
    with torch.no_grad():  # random weights are so small that all masks would look alike
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    model.save_pretrained(folder)
    return folder


TAUGHT = '<think>Here.</think><answer>[{"bbox_2d": [28, 28, 84, 84]}]</answer>'


def teach(source: Path, answer: str, folder: Path) -> None:
    """Save a copy of a tiny Qwen2.5-VL in `folder` that gives one answer to every question.

    It is made blind, so that it says the same of any picture.
    """
    processor = images_only(transformers.Qwen2_5_VLProcessor).from_pretrained(source)
    model = transformers.Qwen2_5_VLForConditionalGeneration.from_pretrained(source)
    content = [{"type": "image"}, {"type": "image"}, {"type": "text", "text": "{}"}]
    prompt = processor.apply_chat_template(
        [{"role": "user", "content": content}], add_generation_prompt=True
    )
    for parameter in model.model.visual.requires_grad_(False).merger.parameters():
        parameter.zero_()
    pictures = [np.zeros((112, 112, 3), np.uint8)] * 2
    rng = np.random.default_rng(0)
    optimizer = torch.optim.Adam(model.model.language_model.parameters(), 3e-3)
    end = len(processor.tokenizer(answer + "<|im_end|>")["input_ids"])
    for _ in range(300):
        words = rng.choice(["school", "park"]) + rng.choice(["?", '? [{"bbox_2d": [28, 28, 84]}]'])
        inputs = processor(
            text=[prompt.replace("{}", f"Where is {words}") + answer + "<|im_end|>"],
            images=pictures,
            do_resize=False,
            return_tensors="pt",
        )
        labels = inputs["input_ids"].clone()
        labels[:, :-end] = -100
        loss = model(**inputs, labels=labels).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        if loss.item() < 0.01:
            break
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
