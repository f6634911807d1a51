"""Rows and rewards for TRL's GRPO trainer, for both stages in one run.

Stage 2 is asked about what the model itself said in stage 1: of a group of roll-outs of stage 1
one is taken, the segmenter draws it, and two steps later the same case comes back with these
drawings. So no answer is generated twice, and it works the same with vLLM and on several GPUs.
Two steps, not one, because the data loader fetches a batch while the one before is in work.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

import numpy as np
from PIL import Image

from ...engine.contract import Segmenter
from ...engine.reasoners.vlm.reasoner import Question
from . import rewards
from .cases import Case, Cases
from .lessons import Examiner, SecondQuestion

Rewards = list["float | None"]


def schedule(cases: int, prompts: int, steps: int, seed: int) -> list[dict[str, Any]]:
    """Rows in the order of training: a case's second stage comes two steps after its first.

    Args:
        cases: How many there are.
        prompts: Rows a step.
        steps: Of the optimizer.
        seed: Of the order of cases, drawn anew for each pass through them.
    """

    def numbers() -> Any:
        rng = np.random.default_rng(seed)
        while True:
            yield from rng.permutation(cases).tolist()

    ordered = numbers()
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
        form: Of the rewards, one of `rewards.FORMS`.
    """

    def __init__(self, cases: Cases, examiner: Examiner, segmenter: Segmenter, form: str) -> None:
        self._cases, self._examiner, self._segmenter = cases, examiner, segmenter
        self._form = form
        self._first_texts: dict[int, str] = {}

    def rows(self, batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
        """Make questions of schedule rows; a transform of a `datasets.Dataset`.

        Where stage 1 found nothing there is no stage 2, and stage 1 is asked once more. The same
        holds for what was under way when a run was killed.
        """
        made: dict[tuple[int, str], dict[str, Any]] = {}
        for key in zip(batch["case"], batch["stage"], strict=True):
            if key not in made:
                made[key] = self._row(*key)
        rows = [made[key] for key in zip(batch["case"], batch["stage"], strict=True)]
        return {name: [row[name] for row in rows] for name in rows[0]}

    def _row(self, number: int, stage: str) -> dict[str, Any]:
        case = self._cases[number]
        second: SecondQuestion | None = None
        if stage == "refine" and number in self._first_texts:
            second = self._examiner.refine(case, self._first_texts[number], self._segmenter)
        question = second.question if second else self._examiner.localise(case)
        return {
            **as_row(question),
            "case": number,
            "stage": "refine" if second else "localise",
            "shown": json.dumps(second.boxes if second else []),
        }

    def functions(self) -> list[Callable[..., Rewards]]:
        """The rewards as TRL wants them: each has no opinion on the other stage."""

        def judge(stage: str, worth: Callable[[Case, str, str], float]) -> Callable[..., Rewards]:
            def function(
                completions: Sequence[Any], case: list[int], shown: list[str], **columns: Any
            ) -> Rewards:
                stages = columns["stage"]
                texts = [turns[-1]["content"] for turns in completions]
                if stage == "localise":
                    self._keep_first(zip(case, stages, texts, strict=True))
                return [
                    worth(self._cases[number], text, boxes) if its == stage else None
                    for number, text, boxes, its in zip(case, texts, shown, stages, strict=True)
                ]

            return function

        of = {
            "localise_format": judge(
                "localise", lambda case, text, shown: rewards.localise_format(text)
            ),
            "localise_accuracy": judge("localise", self._accuracy),
            "localise_length": judge(
                "localise",
                lambda case, text, shown: rewards.localise_length(text, len(case.instances)),
            ),
            "refine_format": judge(
                "refine",
                lambda case, text, shown: rewards.refine_format(text, json.loads(shown)),
            ),
            "refine_mask": judge("refine", self._mask),
            "refine_points": judge("refine", lambda case, text, shown: rewards.refine_points(text)),
        }
        for name, function in of.items():
            function.__name__ = name  # TRL's name for it in logs
        return list(of.values())

    def _keep_first(self, answers: Any) -> None:
        """Keep the first roll-out of each case, which is as random as any."""
        texts: dict[int, str] = {}
        for number, stage, text in answers:
            if stage == "localise":
                texts.setdefault(number, text)
        self._first_texts.update(texts)

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
