"""The two stages on one scene: localise, segment, refine, segment again."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

import numpy as np

from ..core.cancel import NEVER, CancelToken
from ..core.results import INFERRED, MAPPED
from .contract import (
    SAME_PLACE_IOU,
    UNOBSERVED,
    Answer,
    Draft,
    Instance,
    Proposal,
    Reasoner,
    Scene,
    Segmenter,
    WindowObserver,
    box_iou,
)

# Which stage made an instance, and why.
STAGE_2 = "2"
KEPT = "1: kept by stage 2"
NO_BETTER = "1: stage 2 did no better"
SILENT = "1: stage 2 said nothing"
UNREADABLE = "1: stage 2 could not be read"
BY_HAND = "1: set by hand"


def segment_scene(
    scene: Scene,
    queries: Sequence[str],
    reasoner: Reasoner,
    segmenter: Segmenter,
    observer: WindowObserver = UNOBSERVED,
    cancel: CancelToken = NEVER,
) -> list[list[Instance]]:
    """Return the instances of each query.

    The segmenter sees the satellite picture once, and all prompts of a stage in one call. An answer
    of stage 2 that is the result replaces stage 1. Of another one, a mask is kept only where it
    agrees with stage 1 and scores at least as high.
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
    if second.answer.is_result and second.answer.readable:
        return _replaced(query, draft, second)
    return _adjusted(query, draft, second)


def _replaced(query: str, draft: Draft, second: Draft) -> list[Instance]:
    """What stage 2 says, and what a person set by hand that it does not say again."""
    level, first = draft.answer.level, draft.answer.proposals
    found, said = [], set()
    for proposal, mask, score in zip(
        second.answer.proposals, second.masks, second.scores, strict=True
    ):
        ious = [box_iou(one.box_xyxy_px, proposal.box_xyxy_px) for one in first]
        match = int(np.argmax(ious)) if max(ious, default=0.0) >= SAME_PLACE_IOU else None
        stage, by = STAGE_2, proposal
        if match is not None:
            said.add(match)
            before = first[match]
            by = replace(by, note=before.note, label=by.label or before.label)
            stage = KEPT if _prompt(before) == _prompt(proposal) else STAGE_2
        if mask.any():
            found.append(_instance(query, level, mask, float(score), by, stage))
    for i, proposal in enumerate(first):
        if proposal.note and i not in said and draft.masks[i].any():
            score = float(draft.scores[i])
            found.append(_instance(query, level, draft.masks[i], score, proposal, BY_HAND))
    return found


def _prompt(proposal: Proposal) -> tuple[object, ...]:
    return proposal.box_xyxy_px, proposal.points_xy_px, proposal.points_off_xy_px


def _adjusted(query: str, draft: Draft, second: Draft) -> list[Instance]:
    """What stage 1 says, better where stage 2 agrees and scores at least as high."""
    kept = []
    for i, proposal in enumerate(draft.answer.proposals):
        mask, score, winner = draft.masks[i], float(draft.scores[i]), proposal
        match = _best_match(mask, second)
        stage = NO_BETTER if len(second.masks) else SILENT
        if not second.answer.readable:
            stage = UNREADABLE
        if match is not None and second.scores[match] >= score:
            mask, score = second.masks[match], float(second.scores[match])
            winner = replace(second.answer.proposals[match], note=proposal.note)
            stage = STAGE_2
        if mask.any():
            kept.append(_instance(query, draft.answer.level, mask, score, winner, stage))
    return kept


def _best_match(mask: np.ndarray, second: Draft) -> int | None:
    best, best_iou = None, SAME_PLACE_IOU
    for i, other in enumerate(second.masks):
        union = np.count_nonzero(mask | other)
        iou = np.count_nonzero(mask & other) / union if union else 0.0
        if iou >= best_iou:
            best, best_iou = i, iou
    return best


def _instance(
    query: str, level: str, mask: np.ndarray, score: float, by: Proposal, stage: str
) -> Instance:
    why = " ".join(part for part in (by.reasoning, by.note) if part)
    score = min(score, by.score)
    origin = MAPPED if by.origin == MAPPED and _is_as_prompted(mask, by) else INFERRED
    return Instance(query, mask, by.label, level, score, why, stage, by.confidence, origin)


def _is_as_prompted(mask: np.ndarray, by: Proposal) -> bool:
    """Whether the segmenter has left the outline of the mask prompt as it was."""
    return by.mask_prompt is not None and np.array_equal(mask, by.mask_prompt.plane > 0.5)
