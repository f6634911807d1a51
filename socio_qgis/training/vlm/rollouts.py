"""Rows and rewards for TRL's GRPO trainer, for both stages in one run.

Stage 2 is asked about what the model itself said in stage 1: of a group of roll-outs of stage 1
the best, the first or each is taken, the segmenter draws it, and two steps later the same case
comes back with these drawings. So no answer is generated twice, and it works the same with vLLM and
on several GPUs. Two steps, not one, because the data loader fetches a batch while the one before is
in work.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from typing import Any

import numpy as np
from PIL import Image

from ...engine.contract import Segmenter
from ...engine.reasoners.vlm.reasoner import Question
from . import rewards
from .cases import Case, Cases
from .config import Grpo
from .lessons import Examiner, SecondQuestion

Rewards = list["float | None"]
Worth = Callable[[Case, str, str], float]  # of a case, a text and the boxes that were shown


def schedule(
    cases: int, prompts: int, steps: int, seed: int, single: bool = False
) -> list[dict[str, Any]]:
    """Rows in the order of training: a case's second stage comes two steps after its first.

    Args:
        cases: How many there are.
        prompts: Rows a step.
        steps: Of the optimizer.
        seed: Of the order of cases, drawn anew for each pass through them.
        single: There is no second stage.
    """

    def numbers() -> Any:
        rng = np.random.default_rng(seed)
        while True:
            yield from rng.permutation(cases).tolist()

    ordered = numbers()
    if single:
        return [{"case": case, "stage": "localise"} for case in islice(ordered, prompts * steps)]
    first = list(islice(ordered, prompts))
    blocks = [(first, "localise")]
    waiting = first
    while len(blocks) < steps:
        upcoming = list(islice(ordered, prompts))
        blocks += [(upcoming, "localise"), (waiting, "refine")]
        waiting = upcoming
    return [{"case": case, "stage": stage} for block, stage in blocks[:steps] for case in block]


class Rollouts:
    """Questions of both stages, and what answers to them are worth.

    Args:
        settings: Its form of the rewards, which roll-outs stage 2 follows, and so on.
    """

    def __init__(
        self, cases: Cases, examiner: Examiner, segmenter: Segmenter, settings: Grpo
    ) -> None:
        self._cases, self._examiner, self._segmenter = cases, examiner, segmenter
        self._settings, self._form = settings, settings.rewards
        self._first_texts: dict[int, list[str]] = {}  # those that stage 2 follows

    def rows(self, batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
        """Make questions of schedule rows; a transform of a `datasets.Dataset`.

        Where stage 1 found nothing there is no stage 2, and stage 1 is asked once more. The same
        holds for what was under way when a run was killed.
        """
        made: dict[tuple[int, str, str], dict[str, Any]] = {}
        rows, asked = [], Counter[tuple[int, str]]()
        for number, stage in zip(batch["case"], batch["stage"], strict=True):
            texts = self._first_texts.get(number, [""]) if stage == "refine" else [""]
            text = texts[asked[number, stage] % len(texts)]
            asked[number, stage] += 1
            if (number, stage, text) not in made:
                made[number, stage, text] = self._row(number, stage, text)
            rows.append(made[number, stage, text])
        return {name: [row[name] for row in rows] for name in rows[0]}

    def _row(self, number: int, stage: str, first: str) -> dict[str, Any]:
        case = self._cases[number]
        second: SecondQuestion | None = None
        if stage == "refine" and first:
            second = self._examiner.refine(case, first, self._segmenter)
        question = second.question if second else self._examiner.localise(case)
        return {
            **as_row(question),
            "case": number,
            "stage": "refine" if second else "localise",
            "shown": json.dumps(second.boxes if second else []),
        }

    def functions(self) -> list[Callable[..., Rewards]]:
        """The rewards as TRL wants them: each has no opinion on the other stage."""

        def judge(name: str, worth: Worth) -> Callable[..., Rewards]:
            stage = "localise" if self._settings.single_stage else name.partition("_")[0]

            def function(
                completions: Sequence[Any], case: list[int], shown: list[str], **columns: Any
            ) -> Rewards:
                stages = columns["stage"]
                texts = [turns[-1]["content"] for turns in completions]
                if name == "localise_format":
                    self._keep_first(zip(case, stages, texts, strict=True))
                return [
                    self._gated(stage, worth, number, text, boxes) if its == stage else None
                    for number, text, boxes, its in zip(case, texts, shown, stages, strict=True)
                ]

            function.__name__ = name  # TRL's name for it in logs
            return function

        return [judge(name, worth) for name, worth in self._worths().items()]

    def _worths(self) -> dict[str, Worth]:
        """By name, what a text is worth; the stage's format comes first."""
        form, single = self._form, self._settings.single_stage
        one = rewards.single_format if single else rewards.localise_format
        worths: dict[str, Worth] = {
            "localise_format": lambda case, text, shown: one(text, form),
            "localise_accuracy": self._accuracy,
            "localise_length": lambda case, text, shown: rewards.localise_length(
                text, len(case.instances)
            ),
            "refine_format": lambda case, text, shown: rewards.refine_format(
                text, json.loads(shown), form
            ),
            "refine_mask": self._mask,
            "refine_points": lambda case, text, shown: rewards.refine_points(
                text, self._settings.points
            ),
        }
        if single:
            del worths["refine_format"]
        return worths

    def _gated(self, stage: str, worth: Worth, number: int, text: str, shown: str) -> float:
        """In the paper's form, nothing where the format is wrong."""
        case = self._cases[number]
        if self._form == "paper" and not self._worths()[f"{stage}_format"](case, text, shown):
            return 0.0
        return worth(case, text, shown)

    def _keep_first(self, answers: Any) -> None:
        """Keep those roll-outs of stage 1 that the second stage is asked about."""
        groups: dict[int, list[str]] = {}
        for number, stage, text in answers:
            if stage == "localise":
                groups.setdefault(number, []).append(text)
        for number, texts in groups.items():
            if self._settings.stage_2_after == "best":
                texts = [max(texts, key=partial(self._total, number))]
            elif self._settings.stage_2_after == "first":  # which is as random as any
                texts = texts[:1]
            self._first_texts[number] = texts

    def _total(self, number: int, text: str) -> float:
        return sum(
            self._gated("localise", worth, number, text, "[]")
            for name, worth in self._worths().items()
            if name.startswith("localise")
        )

    def _accuracy(self, case: Case, text: str, shown: str) -> float:
        true = case.boxes_xyxy_px
        if self._form != "released":
            written = [self._examiner.written(case.scene, box) for box in true]
            true = np.array(written, float).reshape(-1, 4)
        return rewards.localise_accuracy(text, true, self._form)

    def _mask(self, case: Case, text: str, shown: str) -> float:
        proposals = self._examiner.read(case, text).proposals
        masks = np.zeros((0, *case.instances.shape[1:]), bool)
        if proposals:
            self._segmenter.set_image(case.scene.satellite_rgb)
            masks, _ = self._segmenter.predict(proposals)
        return rewards.refine_mask(masks, case.instances, self._form)


def as_row(question: Question) -> dict[str, Any]:
    """A question as TRL takes it; it puts the pictures before the text, as the product does."""
    return {
        "prompt": [{"role": "user", "content": question.text}],
        "images": [Image.fromarray(rgb) for rgb in (question.map_rgb, question.satellite_rgb)],
    }
