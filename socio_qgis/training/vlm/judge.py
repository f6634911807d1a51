"""Judges a model while it is trained: held-out cases through the product's own two stages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
import transformers

from ...engine.contract import Segmenter
from ...engine.reasoners.vlm.reasoner import Generator
from ...evaluation.metrics import Scores, count, score
from .cases import Cases
from .lessons import Examiner


def judge(
    cases: Cases, examiner: Examiner, generator: Generator, segmenter: Segmenter
) -> tuple[Scores, Scores]:
    """Score stage 1 alone and both stages; questions of all cases are asked as one batch."""
    numbers = range(len(cases))
    profile = examiner.profile
    questions = [examiner.localise(cases[i]) for i in numbers]
    first = [one.text for one in generator.generate(questions, profile, "localise")]
    second = [""] * len(first)
    asked = [examiner.refine(cases[i], first[i], segmenter) for i in numbers]
    open_ = [i for i in numbers if asked[i] is not None]
    completions = generator.generate(
        [one.question for one in asked if one is not None], profile, "refine"
    )
    for i, completion in zip(open_, completions, strict=True):
        second[i] = completion.text
    return (
        _score(cases, examiner, segmenter, first, [""] * len(first)),
        _score(cases, examiner, segmenter, first, second),
    )


def _score(
    cases: Cases,
    examiner: Examiner,
    segmenter: Segmenter,
    first: Sequence[str],
    second: Sequence[str],
) -> Scores:
    counts = []
    for i in range(len(cases)):
        case = cases[i]
        truth = np.asarray(case.instances.any(axis=0))
        predicted = np.zeros_like(truth)
        for instance in examiner.result(case, first[i], second[i], segmenter):
            predicted |= instance.mask
        counts.append(count(predicted, truth))
    return score(counts)


class Judge(transformers.TrainerCallback):  # type: ignore[misc]
    """Judges before the first step, every so many steps, and after the last one."""

    def __init__(
        self, cases: Cases, examiner: Examiner, segmenter: Segmenter, every_steps: int
    ) -> None:
        self._cases, self._examiner, self._segmenter = cases, examiner, segmenter
        self._every = every_steps

    def watch(self, trainer: Any, generator: Generator) -> None:
        """Say what is trained."""
        self._trainer, self._generator = trainer, generator

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Judge the start, but not when a run is resumed."""
        if state.global_step == 0:
            self._judge(state, control)

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Judge now and then."""
        if state.global_step % self._every == 0 or state.global_step == state.max_steps:
            self._judge(state, control)

    def _judge(self, state: Any, control: Any) -> None:
        if not state.is_world_process_zero:
            return
        model = self._trainer.model
        random = torch.get_rng_state()  # the generator sets a seed of its own
        model.eval()
        try:
            one, both = judge(self._cases, self._examiner, self._generator, self._segmenter)
        finally:
            model.train()
            torch.set_rng_state(random)
        # Not TRL's `log`, which would add the rewards since the last one; and what is logged takes
        # the turn of the step's own log, which is given back.
        due = control.should_log
        transformers.Trainer.log(
            self._trainer, {"judged/g_iou": both.g_iou, "judged/g_iou_stage_1": one.g_iou}
        )
        control.should_log = due
