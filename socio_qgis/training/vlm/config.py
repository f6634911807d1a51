"""Configuration of a training, a TOML file; see resources/training."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from ...core.errors import InputError
from ...core.settings import DEFAULT_SEGMENTER
from .rewards import FORMS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

# Folder of the result. Training asks with the profile of this name, unless the base has one of its
# own, and puts the profile beside the weights.
RESULT = "SocioReasoner"
AFTER = ("best", "first", "all")


@dataclass(frozen=True)
class WarmUp:
    """Supervised steps before GRPO, for a base that can't box yet; 0 steps for none.

    Attributes:
        only: There is no GRPO: the supervised baseline.
    """

    steps: int = 0
    batch: int = 32
    learning_rate: float = 1e-5
    only: bool = False


@dataclass(frozen=True)
class Grpo:
    """GRPO on both stages.

    Attributes:
        steps: With new roll-outs, half of them on stage 1, half on stage 2.
        top_k: Of the roll-outs; 0 for all.
        prompts: Different questions a step.
        group: Roll-outs a question.
        rollouts_at_once: On one device, while gradients are computed.
        kl: Weight of the divergence from the model at the start; 0 spares a second copy of it.
        clip: Of the ratio of probabilities.
        divide_by_std: Advantages are divided by the standard deviation of their group's rewards.
        updates: Of the weights, from the roll-outs of one step.
        stage_2_after: Which roll-outs of stage 1 the second stage is asked about: "best", "first"
            or "all" of a group.
        rewards: paper, released or ours; see `rewards.py`.
        points: How many points an object the reward asks for.
        single_stage: One question for boxes and points at once; the model is then asked once.
        vllm: Roll-outs by vLLM on the same GPUs, where it is installed.
    """

    steps: int = 250
    prompts: int = 128
    group: int = 8
    rollouts_at_once: int = 8
    learning_rate: float = 1e-6
    weight_decay: float = 0.01
    kl: float = 0.005
    clip: float = 0.2
    divide_by_std: bool = True
    updates: int = 1
    stage_2_after: str = "first"
    temperature: float = 0.99
    top_p: float = 0.99
    top_k: int = 0
    max_new_tokens: int = 2048
    rewards: str = "ours"
    points: int = 2
    single_stage: bool = False
    vllm: bool = False


@dataclass(frozen=True)
class Config:
    """One training.

    Attributes:
        model: A hub id that was downloaded before, or a folder; its profile gives the prompts.
        segmenter: Draws masks for stage 2 and for the judgement.
        data: A data set's folder, or synthetic: blocks or town.
        cases: How many synthetic ones.
        lora_rank: Of the adapters, which are merged at the end; 0 to train all weights.
        gradient_checkpointing: Compute activations twice instead of keeping them.
        bf16: Mixed precision, for GPUs.
        deepspeed: File beside this one with DeepSpeed's own configuration; empty for none.
        judged: Held-out cases that the model is judged by.
        judge_every: Steps from judgement to judgement.
        save_every: Steps from checkpoint to checkpoint.
    """

    model: str
    data: str
    segmenter: str = DEFAULT_SEGMENTER
    seed: int = 0
    cases: int = 10_000
    lora_rank: int = 0
    gradient_checkpointing: bool = True
    bf16: bool = True
    deepspeed: str = ""
    judged: int = 200
    judge_every: int = 50
    save_every: int = 50
    warm_up: WarmUp = field(default_factory=WarmUp)
    grpo: Grpo = field(default_factory=Grpo)


def read_config(path: Path) -> Config:
    """Read a file; paths in it are relative to the working folder, but for DeepSpeed's.

    Raises:
        InputError: It can't be read, or a key is unknown, missing or of another kind.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        for key, kind in (("warm_up", WarmUp), ("grpo", Grpo)):
            values[key] = _fill(kind, values.get(key, {}), f"[{key}] ")
        if isinstance(values.get("deepspeed"), str):
            values["deepspeed"] = str(path.parent / values["deepspeed"])
        config: Config = _fill(Config, values)
        _check(config)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(
            "The configuration {path} can't be used: {reason}.",
            "Compare it with those in resources/training; docs/training.md explains the keys.",
            path=path,
            reason=str(why).rstrip("."),
        ) from None
    return config


def _fill(kind: Any, values: Any, where: str = "") -> Any:
    if not isinstance(values, dict):
        raise ValueError(f"{where}is no table.")
    known = [one.name for one in fields(kind)]
    defaults = kind(**{"model": "", "data": ""} if kind is Config else {})
    for key, value in values.items():
        if key not in known:
            raise ValueError(f"{where}{key} is unknown; there are {', '.join(known)}.")
        wanted = type(getattr(defaults, key))
        if wanted is float and type(value) is int:
            continue
        if type(value) is not wanted:
            raise ValueError(f"{where}{key} is no {wanted.__name__}.")
    absent = [key for key in ("model", "data") if key in known and not values.get(key)]
    if absent:
        raise ValueError(f"{absent[0]} is missing.")
    return kind(**values)


def _check(config: Config) -> None:
    grpo = config.grpo
    if grpo.rewards not in FORMS:
        raise ValueError(f"[grpo] rewards is one of {', '.join(FORMS)}.")
    if grpo.stage_2_after not in AFTER:
        raise ValueError(f"[grpo] stage_2_after is one of {', '.join(AFTER)}.")
    if grpo.stage_2_after == "all" and grpo.vllm:
        raise ValueError('[grpo] stage_2_after = "all" asks a group in different ways: no vllm.')
    if grpo.group < 2:
        raise ValueError("[grpo] group has to be 2 or more: roll-outs are compared.")
    if grpo.rollouts_at_once % grpo.group and grpo.group % grpo.rollouts_at_once:
        raise ValueError("[grpo] rollouts_at_once has to divide group, or be a multiple of it.")
    if config.warm_up.only and not config.warm_up.steps:
        raise ValueError("[warm_up] only needs [warm_up] steps.")
    positive = {
        **{
            name: getattr(config, name) for name in ("cases", "judged", "judge_every", "save_every")
        },
        **{f"[grpo] {name}": getattr(grpo, name) for name in _POSITIVE},
        "[warm_up] batch": config.warm_up.batch,
    }
    not_negative = {
        "lora_rank": config.lora_rank,
        "[warm_up] steps": config.warm_up.steps,
        "[warm_up] learning_rate": config.warm_up.learning_rate,
        **{f"[grpo] {name}": getattr(grpo, name) for name in ("kl", "weight_decay", "top_k")},
    }
    for name, value in positive.items():
        if value <= 0:
            raise ValueError(f"{name} has to be positive.")
    for name, value in not_negative.items():
        if value < 0:
            raise ValueError(f"{name} can't be negative.")
    if grpo.top_p > 1:
        raise ValueError("[grpo] top_p is 1 at most.")


_POSITIVE = (
    "steps", "prompts", "rollouts_at_once", "updates", "learning_rate", "clip", "temperature",
    "top_p", "max_new_tokens", "points",
)  # fmt: skip
