"""The two stages on one scene: localise, segment, refine, segment again."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

import numpy as np

from ..core.cancel import NEVER, CancelToken
from .contract import (
    UNOBSERVED,
    Answer,
    Draft,
    Instance,
    Proposal,
    Reasoner,
    Scene,
    Segmenter,
    WindowObserver,
)

# A second-stage mask must agree this much with its first-stage one to replace it.
MIN_AGREEMENT_IOU = 0.5


def segment_scene(
    scene: Scene,
    queries: Sequence[str],
    reasoner: Reasoner,
    segmenter: Segmenter,
    observer: WindowObserver = UNOBSERVED,
    cancel: CancelToken = NEVER,
) -> list[list[Instance]]:
    """Return the instances of each query.

    The segmenter sees the satellite picture once, and all prompts of a stage in one call. What
    stage 2 returns is kept only where it agrees with stage 1 and scores at least as high.
    """
    steps = scene_steps(scene, queries, reasoner, segmenter, observer, cancel)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: list[list[Instance]] = end.value[1]
            observer.finished(found)
            return found


def scene_steps(
    scene: Scene,
    queries: Sequence[str],
    reasoner: Reasoner,
    segmenter: Segmenter,
    observer: WindowObserver = UNOBSERVED,
    cancel: CancelToken = NEVER,
    check: Callable[[Sequence[Answer]], Sequence[Answer]] | None = None,
) -> Generator[str, None, tuple[list[Answer], list[list[Instance]]]]:
    """`segment_scene` in steps, for several scenes at once.

    Yields who works until the next yield, "reason" or "segment"; returns the answers of stage 1
    and the instances. `check` returns the answers of stage 1 to go on with, and may take its time.

    Raises:
        CancelledError: The token was set.
    """
    yield "reason"
    cancel.check()
    observer.started(scene, queries)
    answers = reasoner.localise(scene, queries, observer, cancel)
    observer.localised(answers)
    if check is not None:
        answers = list(check(answers))
        observer.checked(answers)
    if not any(answer.proposals for answer in answers):
        return answers, [[] for _ in queries]
    yield "segment"
    cancel.check()
    observer.progress("segment", 0.0)
    segmenter.set_image(scene.satellite_rgb)
    drafts = _segment(queries, answers, scene, segmenter)
    yield "reason"
    cancel.check()
    observer.progress("refine", 0.0)
    observer.drafted(drafts)
    second = reasoner.refine(scene, queries, drafts, observer, cancel)
    observer.refined(second)
    yield "segment"
    cancel.check()
    refined = _segment(queries, second, scene, segmenter)
    observer.progress("refine", 1.0)
    cancel.check()
    return answers, [
        _instances(query, draft, second)
        for query, draft, second in zip(queries, drafts, refined, strict=True)
    ]


def _segment(
    queries: Sequence[str], answers: Sequence[Answer], scene: Scene, segmenter: Segmenter
) -> list[Draft]:
    prompts = [
        replace(proposal, query=query)
        for query, answer in zip(queries, answers, strict=True)
        for proposal in answer.proposals
    ]
    width, height = scene.size_px
    masks, scores = np.zeros((0, height, width), bool), np.zeros(0, np.float32)
    if prompts:
        masks, scores = segmenter.predict(prompts)
    ends = np.cumsum([len(answer.proposals) for answer in answers])[:-1]
    return [
        Draft(answer, its_masks, its_scores)
        for answer, its_masks, its_scores in zip(
            answers, np.split(masks, ends), np.split(scores, ends), strict=True
        )
    ]


def _instances(query: str, draft: Draft, second: Draft) -> list[Instance]:
    kept = []
    for i, proposal in enumerate(draft.answer.proposals):
        mask, score, winner = draft.masks[i], float(draft.scores[i]), proposal
        match = _best_match(mask, second)
        if match is not None and second.scores[match] >= score:
            mask, score = second.masks[match], float(second.scores[match])
            winner = replace(second.answer.proposals[match], note=proposal.note)
        if mask.any():
            kept.append(_instance(query, draft.answer.level, mask, score, winner))
    return kept


def _best_match(mask: np.ndarray, second: Draft) -> int | None:
    best, best_iou = None, MIN_AGREEMENT_IOU
    for i, other in enumerate(second.masks):
        union = np.count_nonzero(mask | other)
        iou = np.count_nonzero(mask & other) / union if union else 0.0
        if iou >= best_iou:
            best, best_iou = i, iou
    return best


def _instance(query: str, level: str, mask: np.ndarray, score: float, by: Proposal) -> Instance:
    why = " ".join(part for part in (by.reasoning, by.note) if part)
    return Instance(query, mask, by.label, level, min(score, by.score), why)
