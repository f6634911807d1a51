"""Teaches a tiny Qwen2.5-VL to answer both stages, by supervised steps on the product's prompts."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from torch import Tensor
from torch.nn import functional

from socio_qgis.engine.models.profiles import profile_for, write_own_profile
from socio_qgis.engine.reasoners.vlm.transformers_local import images_only

from ..vlm.cases import block_case
from ..vlm.lessons import Examiner
from .build import HIDDEN, TEMPLATE, make_tokenizer, make_vlm
from .scenes import COLOURS, SIDE_PX, Sample, make_sample

NAME = "tiny-SocioReasoner"
# SocioReasoner's, but for pictures as small as these.
PROFILE = replace(profile_for("SocioReasoner"), name="Tiny pair", min_pixels=56 * 56)
BATCH = 32
LEARNING_RATE = 3e-3
SEEING_RATE = 2e-3
WARM_UP = 100
REFINE_SHARE = 0.3
CELL_PX = 28  # a token of a picture
NOTHING = len(COLOURS)


class Pupil:
    """The model in training.

    Args:
        seed: Of weights and samples.
    """

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._examiner = Examiner(PROFILE)
        tokenizer = make_tokenizer(self._texts())
        tokenizer.padding_side = "left"
        self._processor = images_only(transformers.Qwen2_5_VLProcessor)(
            transformers.Qwen2VLImageProcessorPil(), tokenizer, TEMPLATE
        )
        torch.manual_seed(seed)
        self._model = make_vlm(tokenizer)
        self._helper = SeeingHelper(self._model)

    def _texts(self) -> list[str]:
        texts = ["system\nYou are a helpful assistant."] * 200
        for _ in range(200):
            case = block_case(make_sample(self._rng))
            for question, answer in (self._examiner.first(case), self._examiner.second(case)):
                texts += [question.text, answer]
        return texts + [str(number) for number in range(SIDE_PX + 1)] * 50

    def learn_to_see(self, steps: int) -> Iterator[float]:
        """Train the eye alone, which is quick; yield each step's loss."""
        visual = self._model.model.visual
        parameters = [*visual.parameters(), *self._helper.head.parameters()]
        optimizer = torch.optim.AdamW(parameters, SEEING_RATE)
        for _ in range(steps):
            samples = [make_sample(self._rng) for _ in range(BATCH)]
            pictures = [p for s in samples for p in (s.scene.map_rgb, s.scene.satellite_rgb)]
            inputs = self._processor.image_processor(
                images=pictures, do_resize=False, return_tensors="pt"
            )
            visual(inputs["pixel_values"], grid_thw=inputs["image_grid_thw"])
            yield _step(optimizer, self._helper.loss(samples), parameters)

    def learn_to_answer(self, steps: int) -> Iterator[float]:
        """Train all of it; yield each step's loss of the answers."""
        parameters = [*self._model.parameters(), *self._helper.head.parameters()]
        optimizer = torch.optim.AdamW(parameters, LEARNING_RATE, betas=(0.9, 0.98))
        pace = torch.optim.lr_scheduler.LambdaLR(
            optimizer,
            lambda i: min(1.0, (i + 1) / WARM_UP) * (0.5 + 0.5 * math.cos(math.pi * i / steps)),
        )
        for _ in range(steps):
            samples = [make_sample(self._rng) for _ in range(BATCH)]
            inputs, labels = self._encode(samples)
            loss = self._model(**inputs, labels=labels).loss
            _step(optimizer, loss + self._helper.loss(samples), parameters)
            pace.step()
            yield loss.item()

    def _encode(self, samples: Sequence[Sample]) -> tuple[Any, Tensor]:
        """Lessons as the model gets them, and labels for the tokens of the answers only."""
        lessons = [
            self._examiner.second(case)
            if self._rng.random() < REFINE_SHARE
            else self._examiner.first(case)
            for case in map(block_case, samples)
        ]
        tails = [f"{answer}<|im_end|>" for _, answer in lessons]
        inputs = self._processor(
            text=[
                self._prompt(question.text) + tail
                for (question, _), tail in zip(lessons, tails, strict=True)
            ],
            images=[[question.map_rgb, question.satellite_rgb] for question, _ in lessons],
            do_resize=False,
            padding=True,
            return_tensors="pt",
        )
        labels = torch.full_like(inputs["input_ids"], -100)
        for row, tail in enumerate(tails):
            length = len(self._processor.tokenizer(tail)["input_ids"])
            labels[row, -length:] = inputs["input_ids"][row, -length:]
        return inputs, labels

    def _prompt(self, text: str) -> str:
        content = [{"type": "image"}, {"type": "image"}, {"type": "text", "text": text}]
        prompt: str = self._processor.apply_chat_template(
            [{"role": "user", "content": content}], add_generation_prompt=True
        )
        return prompt

    def save(self, folder: Path) -> Path:
        """Write the model, in the form that `transformers:FOLDER` reads, into a folder of it."""
        target = folder / NAME
        self._model.save_pretrained(target)
        self._processor.save_pretrained(target)
        write_own_profile(PROFILE, target)
        return target


class SeeingHelper:
    """Asks of each token of a picture which block it shows, and where that block ends.

    Learning this from answers alone takes ten times as long. The helper is not saved.
    """

    def __init__(self, model: Any) -> None:
        self.head = torch.nn.Linear(HIDDEN, len(COLOURS) + 1 + 4)
        self._seen: Tensor | None = None
        model.model.visual.register_forward_hook(self._keep)

    def _keep(self, module: Any, inputs: Any, output: Any) -> None:
        self._seen = output.pooler_output

    def loss(self, samples: Sequence[Sample]) -> Tensor:
        """Of the pictures that the model saw last, map and satellite of each sample."""
        assert self._seen is not None  # noqa: S101  (for the type checker)
        targets = [_cells(sample) for sample in samples for _ in ("map", "satellite")]
        colours = torch.from_numpy(np.concatenate([colour for colour, _ in targets]))
        boxes = torch.from_numpy(np.concatenate([box for _, box in targets]))
        output = self.head(self._seen)
        inside = colours != NOTHING
        miss: Tensor = (output[inside, -4:] - boxes[inside]).abs().mean()
        return functional.cross_entropy(output[:, : NOTHING + 1], colours) + 4 * miss


def _cells(sample: Sample) -> tuple[np.ndarray, np.ndarray]:
    """Of each cell of a picture the colour's number (n,) and the block's box (n, 4) in shares."""
    side = SIDE_PX // CELL_PX
    colours = np.full(side * side, NOTHING, np.int64)
    boxes = np.zeros((side * side, 4), np.float32)
    for block in sample.blocks:
        cover = block.mask.reshape(side, CELL_PX, side, CELL_PX).mean(axis=(1, 3)).ravel()
        colours[cover > 0.3] = list(COLOURS).index(block.colour)
        boxes[cover > 0.3] = np.array(block.box_xyxy_px) / SIDE_PX
    return colours, boxes


def _step(optimizer: Any, loss: Tensor, parameters: Sequence[Any]) -> float:
    loss.backward()
    torch.nn.utils.clip_grad_norm_(parameters, 1.0)
    optimizer.step()
    optimizer.zero_grad()
    value: float = loss.item()
    return value
