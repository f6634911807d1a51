"""Supervised warm-up and GRPO with TRL; a killed run continues at its last checkpoint."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from typing import Any

import datasets
import peft
import torch
import transformers
import trl

from ...core.errors import EngineError, InputError
from ...engine.models.disk import LOCK_NAME
from ...engine.models.loading import load, load_weights, model_folder
from ...engine.models.profiles import OWN_NAME, Profile, asked_as, write_own_profile
from ...engine.reasoners.vlm.transformers_local import LoadedGenerator, images_only
from ...engine.registry import make_segmenter
from .cases import Cases, held_out_cases, training_cases
from .config import RESULT, Config
from .curves import draw_curves
from .judge import Judge
from .lessons import Examiner, single_stage
from .rollouts import Rollouts, as_row, schedule

CHECKPOINTS = 2  # a kill may come while the last one is written


def train(config: Config, output: Path) -> Path:
    """Carry a training out, or on where it stopped; return the folder of the model.

    Raises:
        EngineError: The model is missing, or of a family that can't be trained.
        InputError: The data, the sizes of batches or the precision can't be used.
    """
    result = output / RESULT
    if _is_done(result):
        return result
    _check_device(config)
    transformers.set_seed(config.seed)
    base = model_folder(config.model)
    has_own = (base / OWN_NAME).is_file()
    profile = asked_as("" if has_own else RESULT, base)
    if config.grpo.single_stage:
        profile = single_stage(profile)
    examiner = Examiner(profile)
    cases = training_cases(config.data, config.cases, config.seed)
    warm = output / f"{RESULT}-warm-up"
    if config.warm_up.steps:
        if not _is_done(warm):
            _warm_up(config, base, output / "warm-up", warm, cases, examiner)
        base = warm
    if config.warm_up.only:
        shutil.copytree(warm, output / f"{RESULT}.part", dirs_exist_ok=True)
        (output / f"{RESULT}.part").rename(result)
        return result
    _grpo(config, base, output, cases, examiner)
    return result


def _warm_up(
    config: Config, base: Path, folder: Path, result: Path, cases: Cases, examiner: Examiner
) -> None:
    settings, model = config.warm_up, _Model(config, base, examiner.profile)
    rows = schedule(len(cases), settings.batch, settings.steps, config.seed)

    def lessons(batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
        rows = []
        for number, stage in zip(batch["case"], batch["stage"], strict=True):
            ask = examiner.second if stage == "refine" else examiner.first
            question, answer = ask(cases[number])
            rows.append(
                {**as_row(question), "completion": [{"role": "assistant", "content": answer}]}
            )
        return {key: [row[key] for row in rows] for key in rows[0]}

    args = trl.SFTConfig(
        max_steps=settings.steps,
        learning_rate=settings.learning_rate,
        max_length=None,  # to cut would cut pictures
        completion_only_loss=True,
        shuffle_dataset=False,
        **_batches(settings.batch, min(settings.batch, config.grpo.rollouts_at_once)),
        **_common(config, folder),
    )
    trainer = trl.SFTTrainer(
        model.weights,
        args,
        train_dataset=datasets.Dataset.from_list(rows).with_transform(lessons),
        processing_class=model.processor,
        peft_config=model.adapters,
    )
    trainer.train(resume_from_checkpoint=newest_checkpoint(folder))
    model.save(trainer, result)


def _grpo(config: Config, base: Path, output: Path, cases: Cases, examiner: Examiner) -> None:
    settings, model = config.grpo, _Model(config, base, examiner.profile)
    segmenter = make_segmenter(config.segmenter)
    rollouts = Rollouts(cases, examiner, segmenter, settings)
    rows = schedule(
        len(cases), settings.prompts, settings.steps, config.seed, settings.single_stage
    )
    args = trl.GRPOConfig(
        max_steps=settings.steps * settings.updates,
        learning_rate=settings.learning_rate,
        weight_decay=settings.weight_decay,
        num_generations=settings.group,
        max_completion_length=settings.max_new_tokens,
        temperature=settings.temperature,
        top_p=settings.top_p,
        top_k=settings.top_k,
        beta=settings.kl,
        epsilon=settings.clip,
        loss_type="grpo",
        scale_rewards="group" if settings.divide_by_std else "none",
        shuffle_dataset=False,  # `schedule` has done it
        use_vllm=settings.vllm and importlib.util.find_spec("vllm") is not None,
        vllm_mode="colocate",
        **_batches(
            settings.prompts * settings.group,
            settings.rollouts_at_once,
            settings.group,
            settings.updates,
        ),
        **_common(config, output / "grpo"),
    )
    trainer = trl.GRPOTrainer(
        model.weights,
        rollouts.functions(),
        args,
        train_dataset=datasets.Dataset.from_list(rows).with_transform(rollouts.rows),
        processing_class=model.processor,
        peft_config=model.adapters,
    )
    held_out = held_out_cases(config.data, config.judged)
    judge = Judge(held_out, examiner, segmenter, config.judge_every)
    trainer.add_callback(judge)
    within = trainer.model.get_base_model() if model.adapters else trainer.model  # has both
    judge.watch(trainer, LoadedGenerator(within, model.processor, RESULT, "in training"))
    trainer.train(resume_from_checkpoint=newest_checkpoint(output / "grpo"))
    if trainer.is_world_process_zero():
        draw_curves(trainer.state.log_history, output / "curves.png")
    model.save(trainer, output / RESULT)


class _Model:
    """A Qwen2.5-VL with its processor, ready to be trained.

    Raises:
        EngineError: It is of another family.
    """

    def __init__(self, config: Config, folder: Path, profile: Profile) -> None:
        family = load(config.model, transformers.AutoConfig.from_pretrained, folder).model_type
        if family != "qwen2_5_vl":
            raise EngineError(
                "{model} is a {family} model; only Qwen2.5-VL is trained here.",
                "Choose Qwen/Qwen2.5-VL-3B-Instruct, or a model that was made of it.",
                model=config.model,
                family=family,
            )
        self.profile = profile
        self.processor = load(
            config.model, images_only(transformers.Qwen2_5_VLProcessor).from_pretrained, folder
        )
        self._folder = folder
        self.processor.tokenizer.padding_side = "left"
        self.weights = load_weights(
            config.model,
            transformers.AutoModelForImageTextToText,
            folder,
            # Weights that are trained have to keep small steps.
            dtype=torch.bfloat16 if config.lora_rank and config.bf16 else torch.float32,
        )
        self.adapters = None
        if config.lora_rank:
            self.adapters = peft.LoraConfig(
                r=config.lora_rank,
                lora_alpha=2 * config.lora_rank,
                target_modules="all-linear",
                exclude_modules=r".*visual.*",
                task_type="CAUSAL_LM",
            )

    def save(self, trainer: Any, folder: Path) -> None:
        """Write the whole model, adapters merged; a kill meanwhile leaves nothing half done.

        Returns when it is written, in the other processes too, since they go on with it.
        """
        if trainer.is_world_process_zero():
            self._write(trainer, folder)
        trainer.accelerator.wait_for_everyone()

    def _write(self, trainer: Any, folder: Path) -> None:
        weights = trainer.accelerator.unwrap_model(trainer.model)
        if self.adapters is not None:
            weights = weights.merge_and_unload()
        part = folder.with_name(folder.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        weights.save_pretrained(part)
        # As they are: the processor in memory lacks its half for videos, which servers look for.
        for file in self._folder.iterdir():
            is_of_weights = file.name.endswith(".index.json") or file.name == LOCK_NAME
            is_text = file.suffix in (".json", ".jinja", ".txt")
            if is_text and not is_of_weights and not (part / file.name).exists():
                shutil.copy(file, part)
        write_own_profile(self.profile, part)
        part.rename(folder)


def _check_device(config: Config) -> None:
    """Raises InputError before a model is loaded for nothing."""
    if config.bf16 and not transformers.utils.is_torch_bf16_gpu_available():
        raise InputError(
            "The configuration asks for bf16, which needs a GPU that knows it.",
            "Set bf16 = false to train on this machine.",
        )


def _is_done(folder: Path) -> bool:
    return (folder / "config.json").is_file()


def _common(config: Config, folder: Path) -> dict[str, Any]:
    return {
        "output_dir": str(folder),
        "seed": config.seed,
        "bf16": config.bf16,
        "gradient_checkpointing": config.gradient_checkpointing,
        "deepspeed": config.deepspeed or None,
        "lr_scheduler_type": "constant",
        "logging_steps": 1,
        "report_to": ["tensorboard"],
        "save_steps": config.save_every,
        "save_total_limit": CHECKPOINTS,
        "remove_unused_columns": False,
    }


def _batches(whole: int, at_once: int, group: int = 1, updates: int = 1) -> dict[str, int]:
    """Sizes for this number of devices.

    Args:
        updates: Into so many parts the whole is divided, for an update of the weights each.

    Raises:
        InputError: The whole can't be divided so that a group stays on one device.
    """
    devices = transformers.TrainingArguments(output_dir="", report_to=[]).world_size
    accumulate, rest = divmod(whole, at_once * devices)
    if rest or at_once * accumulate % group or accumulate % updates:
        raise InputError(
            "A batch of {whole} can't be divided among {devices} devices, {at_once} at once.",
            "Change prompts, group, rollouts_at_once or updates; a group has to stay on one "
            "device.",
            whole=whole,
            devices=devices,
            at_once=at_once,
        )
    sizes = {
        "per_device_train_batch_size": at_once,
        "gradient_accumulation_steps": accumulate // updates,
    }
    return {**sizes, "steps_per_generation": accumulate} if group > 1 else sizes


def newest_checkpoint(folder: Path) -> str | None:
    """The last whole checkpoint of a trainer's folder; its state is written last."""
    whole = [path.parent for path in folder.glob("checkpoint-*/trainer_state.json")]
    newest = max(whole, key=lambda path: int(path.name.rpartition("-")[2]), default=None)
    return None if newest is None else str(newest)
