"""Tiny models from configurations, and a tiny tokenizer; nothing is downloaded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
import transformers
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

SPECIAL = (
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<|vision_start|>",
    "<|vision_end|>",
    "<|image_pad|>",
    "<|video_pad|>",
)
# What matters of Qwen's template: the system turn, and pictures where the message has them.
TEMPLATE = """{%- for m in messages %}
{%- if loop.first and m.role != 'system' %}<|im_start|>system
You are a helpful assistant.<|im_end|>
{% endif %}<|im_start|>{{ m.role }}
{% if m.content is string %}{{ m.content }}{% else %}
{%- for part in m.content %}
{%- if part.type == 'image' %}<|vision_start|><|image_pad|><|vision_end|>
{%- else %}{{ part.text }}{% endif %}
{%- endfor %}{% endif %}<|im_end|>
{% endfor %}
{%- if add_generation_prompt %}<|im_start|>assistant
{% endif %}"""
VOCABULARY = 2000  # at most
HIDDEN = 128
HEADS = 8
# A random model this small starts too quiet to learn with the usual 0.02.
LOUDNESS = 0.08
SAM_SIDE_PX = 128
SAM_HIDDEN = 64


def make_tokenizer(texts: Iterable[str]) -> Any:
    """Byte-level BPE whose words are whole phrases of `texts`, but for numbers and quotations.

    So a prompt that is the same each time is a handful of tokens, and a number is one.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r'\d+|"[^"]*"'), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return as_qwen(tokenizer)


def as_qwen(tokenizer: Tokenizer) -> Any:
    """A tokenizer as transformers wants it, with Qwen's special tokens and template."""
    names = {"eos_token": "<|im_end|>", "pad_token": "<|endoftext|>"}
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        additional_special_tokens=list(SPECIAL[1:]),
        chat_template=TEMPLATE,
        **names,
    )


def special_ids(tokenizer: Any) -> tuple[dict[str, int], dict[str, int]]:
    """Ids that a Qwen-VL configuration wants of its tokenizer: for the text half, for the whole."""
    number = tokenizer.convert_tokens_to_ids
    ends = {
        "bos_token_id": number("<|endoftext|>"),
        "eos_token_id": number("<|im_end|>"),
        "pad_token_id": number("<|endoftext|>"),
    }
    pictures = {
        "image_token_id": number("<|image_pad|>"),
        "video_token_id": number("<|video_pad|>"),
        "vision_start_token_id": number("<|vision_start|>"),
        "vision_end_token_id": number("<|vision_end|>"),
    }
    return ends, pictures


def make_vlm(tokenizer: Any) -> Any:
    """A Qwen2.5-VL of 0.7 million random parameters."""
    ends, pictures = special_ids(tokenizer)
    half_head = HIDDEN // HEADS // 2
    time, height = half_head // 4, 3 * half_head // 8
    rope = {
        "rope_type": "default",
        "rope_theta": 100.0,
        "mrope_section": [time, height, half_head - time - height],
    }
    config = transformers.Qwen2_5_VLConfig(
        text_config={
            "vocab_size": len(tokenizer),
            "hidden_size": HIDDEN,
            "intermediate_size": 2 * HIDDEN,
            "num_hidden_layers": 2,
            "num_attention_heads": HEADS,
            "num_key_value_heads": HEADS,
            "max_position_embeddings": 8192,
            "initializer_range": LOUDNESS,
            "rope_parameters": rope,
            **ends,
        },
        vision_config={
            "depth": 3,
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_heads": 4,
            "out_hidden_size": HIDDEN,
            "fullatt_block_indexes": [2],
        },
        tie_word_embeddings=True,
        **pictures,
    )
    return transformers.Qwen2_5_VLForConditionalGeneration(config)


def make_sam() -> Any:
    """A SAM 2 of half a million random parameters."""
    backbone = {
        "model_type": "sam2_hiera_det_model",
        "image_size": [SAM_SIDE_PX, SAM_SIDE_PX],
        "hidden_size": 16,
        "embed_dim_per_stage": [16, 32, 64, 128],
        "blocks_per_stage": [1, 1, 2, 1],
        "num_attention_heads_per_stage": [1, 1, 2, 2],
        "global_attention_blocks": [3],
        "window_size_per_stage": [8, 4, 4, 4],
    }
    config = transformers.Sam2Config(
        vision_config={
            "backbone_config": backbone,
            "backbone_channel_list": [128, 64, 32, 16],
            "backbone_feature_sizes": [[SAM_SIDE_PX // n, SAM_SIDE_PX // n] for n in (4, 8, 16)],
            "fpn_hidden_size": SAM_HIDDEN,
        },
        prompt_encoder_config={
            "hidden_size": SAM_HIDDEN,
            "image_size": SAM_SIDE_PX,
            "patch_size": 16,
        },
        mask_decoder_config={
            "hidden_size": SAM_HIDDEN,
            "mlp_dim": 2 * SAM_HIDDEN,
            "iou_head_hidden_dim": SAM_HIDDEN,
            "num_attention_heads": 4,
            "attention_downsample_rate": 1,
        },
        initializer_range=0.1,
    )
    model = transformers.Sam2Model(config)
    with torch.no_grad():
        # Slower waves than SAM's, since there are few of them to tell places apart by; and the
        # same for prompts and pictures, as in the published weights.
        waves = model.shared_image_embedding.positional_embedding.mul_(0.3)
        model.prompt_encoder.shared_embedding.positional_embedding.copy_(waves)
    return model
