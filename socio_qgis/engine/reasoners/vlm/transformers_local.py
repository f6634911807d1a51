"""Qwen-VL models on this machine, through transformers.

The pictures of a scene are read once: what the model computed of them (its key/value cache) is
shared by all questions about the same pictures, and the questions are answered as one batch.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from ....core.cancel import NEVER, CancelToken
from ....core.errors import EngineError
from ...contract import Report, silent
from ...models.loading import (
    FLOAT32,
    FOUR_BIT,
    INT8,
    Precision,
    choose_precision,
    explained_lack_of_memory,
    free_bytes,
    import_torch,
    load,
    load_weights,
    model_folder,
    offered_precisions,
    pick_device,
    revision_of,
)
from ...models.profiles import Profile
from .answers import END_OF_ANSWER, answer_end, is_open
from .reasoner import Completion, OnText, Question, ignore_text

MAX_BATCH = 8  # questions answered at once; their caches have to fit into memory
END_OF_PICTURE = "<|vision_end|>"
THINK = "<think>"  # with which the prompt of some models ends
TELL_EVERY_S = 0.1
FLASH_CAPABILITY = (8, 0)  # Ampere; FlashAttention 2 runs on nothing older


class LoadedGenerator:
    """Runs a Qwen2.5-VL or Qwen3-VL model that is in memory.

    Args:
        model: On its device.
        processor: Of the family, without its half for videos (`images_only`).
        name: Of the reasoner.
        revision: Of the weights.
    """

    def __init__(self, model: Any, processor: Any, name: str, revision: str) -> None:
        self.name, self.revision = name, revision
        self.windows_at_once = 1
        self._torch = import_torch()
        self._model, self._processor = model, processor
        self._processor.tokenizer.padding_side = "left"
        from transformers import StopStringCriteria

        # Made once: it goes through the whole vocabulary, which takes most of a second.
        self._end = StopStringCriteria(processor.tokenizer, [END_OF_ANSWER])

    def generate(
        self,
        questions: Sequence[Question],
        profile: Profile,
        stage: str,
        report: Report = silent,
        on_text: OnText = ignore_text,
        cancel: CancelToken = NEVER,
    ) -> list[Completion]:
        """Return one completion a question; reports, and looks for a cancel, at every token.

        Raises:
            EngineError: The profile is not the model's, or memory ran out.
        """
        self._check(profile)
        batches = [questions[i : i + MAX_BATCH] for i in range(0, len(questions), MAX_BATCH)]
        completions: list[Completion] = []
        with explained_lack_of_memory(self._torch, self.name):
            for i, batch in enumerate(batches):
                progress = partial(_report_share, report, cancel, stage, i, len(batches))
                completions += self._answer(
                    batch, profile, progress, partial(_shifted, on_text, len(completions))
                )
        return completions

    def _check(self, profile: Profile) -> None:
        pictures = self._processor.image_processor
        factor = pictures.patch_size * pictures.merge_size
        if factor != profile.factor_px:
            raise EngineError(
                "{model} wants sides in multiples of {factor} px; the profile "
                "{profile} says {profile_factor}.",
                "Name the folder after its model, or add a profile for it; see docs/models.md.",
                model=self.name,
                factor=factor,
                profile=profile.name,
                profile_factor=profile.factor_px,
            )

    def _answer(
        self,
        batch: Sequence[Question],
        profile: Profile,
        progress: Callable[[float], None],
        on_text: OnText,
    ) -> list[Completion]:
        torch, tokenizer = self._torch, self._processor.tokenizer
        heads, tails = zip(*(self._head_and_tail(question.text) for question in batch), strict=True)
        pictures = {(id(q.map_rgb), id(q.satellite_rgb)): q for q in batch}
        row_of = {key: row for row, key in enumerate(pictures)}
        rows = [row_of[id(q.map_rgb), id(q.satellite_rgb)] for q in batch]
        progress(0.0)
        with torch.inference_mode():
            first = self._processor(
                text=list(heads[: len(pictures)]),
                images=[[q.map_rgb, q.satellite_rgb] for q in pictures.values()],
                do_resize=False,  # `VlmReasoner` has done it, by the same rule
                padding=True,
                return_tensors="pt",
            ).to(self._model.device)
            # Only the last logits: those of all tokens of a batch would be gigabytes.
            read = self._model(**first, use_cache=True, logits_to_keep=1)
            progress(0.0)
            cache = read.past_key_values
            cache.batch_select_indices(torch.tensor(rows, device=self._model.device))
            # How far positions lag behind indices, since a picture's tokens share positions.
            self._model.model.rope_deltas = self._model.model.rope_deltas[rows]
            then = tokenizer(list(tails), padding=True, return_tensors="pt").to(self._model.device)
            ids = torch.cat([first["input_ids"][rows], then["input_ids"]], 1)
            mask = torch.cat([first["attention_mask"][rows], then["attention_mask"]], 1)
            written = self._model.generate(
                input_ids=ids,
                attention_mask=mask,
                past_key_values=cache,
                stopping_criteria=[
                    self._ended(ids.shape[1], tails[0].rstrip().endswith(THINK)),
                    self._watch(progress, on_text, ids.shape[1], profile),
                ],
                **self._choice(profile, len(batch)),
            )
        written = written[:, ids.shape[1] :]
        tokens = (written != tokenizer.pad_token_id).sum(dim=1).tolist()
        # A model that ends by itself writes one of these as its last token.
        ends = {tokenizer.pad_token_id, tokenizer.eos_token_id}
        at_limit = written.shape[1] >= profile.max_new_tokens
        return [
            Completion(text, count, at_limit and last not in ends and is_open(text))
            for text, count, last in zip(
                self._texts(written), tokens, written[:, -1].tolist(), strict=True
            )
        ]

    def _choice(self, profile: Profile, rows: int) -> dict[str, Any]:
        """How the next token is chosen, whatever the model's own defaults are."""
        options: dict[str, Any] = {
            "max_new_tokens": profile.max_new_tokens,
            "do_sample": False,
            "repetition_penalty": profile.repetition_penalty,
        }
        if profile.temperature > 0:
            from transformers import (
                LogitsProcessorList,
                TemperatureLogitsWarper,
                TopKLogitsWarper,
                TopPLogitsWarper,
            )

            warpers: list[Any] = [TemperatureLogitsWarper(profile.temperature)]
            if profile.top_k:
                warpers.append(TopKLogitsWarper(profile.top_k))
            warpers.append(TopPLogitsWarper(profile.top_p))
            options["logits_processor"] = LogitsProcessorList(
                [*warpers, self._dice(rows, profile.seed)]
            )
        return options

    def _dice(self, rows: int, seed: int) -> Callable[[Any, Any], Any]:
        """Adds noise of Gumbel's form, with which the largest score is a sample of the softmax.

        Each row has dice of its own, so that a question gets the same answer with any others in
        its batch; transformers' own sampling throws one die for all.
        """
        torch, device = self._torch, self._model.device
        dice = [torch.Generator(device).manual_seed(seed) for _ in range(rows)]

        def noisy(_: Any, scores: Any) -> Any:
            noise = torch.empty_like(scores)
            for row, its in zip(noise, dice, strict=True):
                row.exponential_(generator=its)
            return scores - noise.log()

        return noisy

    def _texts(self, written: Any) -> list[str]:
        tokenizer = self._processor.tokenizer
        texts: list[str] = tokenizer.batch_decode(written, skip_special_tokens=True)
        return texts

    def _ended(self, start: int, thinks: bool) -> Callable[..., Any]:
        """A stopping criterion: the answer has ended, not one that is quoted in thoughts."""

        def ended(input_ids: Any, scores: Any, **_: Any) -> Any:
            done = self._end(input_ids, scores)
            for row in done.nonzero().flatten().tolist():
                (text,) = self._texts(input_ids[row : row + 1, start:])
                done[row] = answer_end(THINK * thinks + text) >= 0
            return done

        return ended

    def _watch(
        self, progress: Callable[[float], None], on_text: OnText, start: int, profile: Profile
    ) -> Callable[..., Any]:
        """A stopping criterion that stops nothing: it reports, and a cancel may raise."""
        told_at = time.monotonic()

        def watch(input_ids: Any, scores: Any, **_: Any) -> Any:
            nonlocal told_at
            progress((input_ids.shape[1] - start) / profile.max_new_tokens)
            if time.monotonic() - told_at >= TELL_EVERY_S:
                for i, text in enumerate(self._texts(input_ids[:, start:])):
                    on_text(i, text)
                told_at = time.monotonic()
            rows = input_ids.shape[0]
            return self._torch.zeros(rows, dtype=self._torch.bool, device=input_ids.device)

        return watch

    def _head_and_tail(self, text: str) -> tuple[str, str]:
        """The prompt to the end of the pictures, the same for all questions, and the rest."""
        content = [{"type": "image"}, {"type": "image"}, {"type": "text", "text": text}]
        prompt: str = self._processor.apply_chat_template(
            [{"role": "user", "content": content}], add_generation_prompt=True
        )
        before, between, tail = prompt.split(END_OF_PICTURE, 2)
        return f"{before}{END_OF_PICTURE}{between}{END_OF_PICTURE}", tail


class TransformersGenerator(LoadedGenerator):
    """Runs a Qwen2.5-VL or Qwen3-VL model from a folder or the hub's local cache.

    Args:
        model: A hub id that was downloaded before, or a folder.
        revision: Commit that the profile pins; empty for the newest that was downloaded.
        reserved_bytes: Memory that is left to others.

    Raises:
        EngineError: torch or the model is missing, it is of another family, or it does not fit.
    """

    def __init__(self, model: str, revision: str = "", reserved_bytes: int = 0) -> None:
        torch = import_torch()
        import transformers

        families = {
            "qwen2_5_vl": transformers.Qwen2_5_VLProcessor,
            "qwen3_vl": transformers.Qwen3VLProcessor,
        }
        folder = model_folder(model, revision)
        config = load(model, transformers.AutoConfig.from_pretrained, folder)
        if config.model_type not in families:
            raise EngineError(
                "{model} is a {type} model; Qwen2.5-VL and Qwen3-VL can be run here.",
                "Run it in a server of your own and use openai:URL#MODEL.",
                model=model,
                type=config.model_type,
            )
        device = pick_device(torch)
        with torch.device("meta"):
            empty = transformers.AutoModelForImageTextToText.from_config(config)
        precision = choose_precision(
            model,
            sum(parameter.numel() for parameter in empty.parameters()),
            max(0, free_bytes(torch, device) - reserved_bytes),
            device,
            offered_precisions(device),
        )
        processor = images_only(families[config.model_type])
        with explained_lack_of_memory(torch, model):
            weights = load_weights(
                model,
                transformers.AutoModelForImageTextToText,
                folder,
                **_weights(torch, transformers, precision, device),
            )
            if precision is not FOUR_BIT:
                weights.to(device)
        self.is_on_gpu = device != "cpu"
        super().__init__(
            weights,
            load(model, processor.from_pretrained, folder),
            f"transformers:{model}",
            f"{revision_of(folder)}, {precision.name} on {device}",
        )


def _report_share(
    report: Report, cancel: CancelToken, stage: str, done: int, total: int, share: float
) -> None:
    cancel.check()
    report(stage, (done + share) / total)


def _shifted(on_text: OnText, by: int, i: int, text: str) -> None:
    on_text(by + i, text)


def _weights(torch: Any, transformers: Any, precision: Precision, device: str) -> dict[str, Any]:
    """How to load weights for a precision and a device."""
    if precision is INT8:
        from torchao.quantization import Int8DynamicActivationInt8WeightConfig

        quantisation = transformers.TorchAoConfig(Int8DynamicActivationInt8WeightConfig())
        return {"dtype": torch.float32, "quantization_config": quantisation}
    options: dict[str, Any] = {"dtype": torch.float32 if precision is FLOAT32 else torch.bfloat16}
    # Not by the module's name, which FlashAttention 4 has as well: asked for what is not there,
    # transformers would download it.
    can_flash = device == "cuda" and transformers.utils.is_flash_attn_2_available()
    if can_flash and torch.cuda.get_device_capability() >= FLASH_CAPABILITY:
        options["attn_implementation"] = "flash_attention_2"
    if precision is FOUR_BIT:
        options["quantization_config"] = transformers.BitsAndBytesConfig(
            load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype=torch.bfloat16
        )
        options["device_map"] = {"": device}
    return options


def images_only(processor: Any) -> Any:
    """A family's processor without its half for videos, which would need torchvision."""

    class ImagesOnly(processor):  # type: ignore[misc]
        def __init__(
            self, image_processor: Any = None, tokenizer: Any = None, chat_template: Any = None
        ) -> None:
            super().__init__(image_processor, tokenizer, None, chat_template)

    return ImagesOnly
