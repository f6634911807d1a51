"""The two stages on one scene: localise, segment, refine, segment again."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

import numpy as np

from .contract import Answer, Draft, Instance, Proposal, Reasoner, Report, Scene, Segmenter

# A second-stage mask must agree this much with its first-stage one to replace it.
MIN_AGREEMENT_IOU = 0.5


def segment_scene(
    scene: Scene,
    queries: Sequence[str],
    reasoner: Reasoner,
    segmenter: Segmenter,
    report: Report,
    hear: Callable[[Sequence[Answer]], None] = lambda answers: None,
) -> list[list[Instance]]:
    """Return the instances of each query; `hear` gets the answers of stage 1.

    The segmenter sees the satellite picture once, and all prompts of a stage in one call. What
    stage 2 returns is kept only where it agrees with stage 1 and scores at least as high.
    """
    steps = scene_steps(scene, queries, reasoner, segmenter, report, hear)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: list[list[Instance]] = end.value
            return found


def scene_steps(
    scene: Scene,
    queries: Sequence[str],
    reasoner: Reasoner,
    segmenter: Segmenter,
    report: Report,
    hear: Callable[[Sequence[Answer]], None] = lambda answers: None,
    check: Callable[[Sequence[Answer]], Sequence[Answer]] = lambda answers: answers,
) -> Generator[str, None, list[list[Instance]]]:
    """`segment_scene` in steps, for several scenes at once.

    Yields who works until the next yield, "reason" or "segment"; returns the instances. `check`
    returns the answers of stage 1 to go on with, and may take its time.
    """
    yield "reason"
    answers = reasoner.localise(scene, queries, report)
    hear(answers)
    answers = list(check(answers))
    if not any(answer.proposals for answer in answers):
        return [[] for _ in queries]
    yield "segment"
    report("segment", 0.0)
    segmenter.set_image(scene.satellite_rgb)
    drafts = _segment(queries, answers, scene, segmenter)
    yield "reason"
    report("refine", 0.0)
    second = reasoner.refine(scene, queries, drafts, report)
    yield "segment"
    refined = _segment(queries, second, scene, segmenter)
    report("refine", 1.0)
    return [
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
