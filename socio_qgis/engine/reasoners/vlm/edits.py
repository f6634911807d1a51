"""What a model says by number of boxes that it was shown: keep, adjust, drop, add."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ....core.types import Box
from ...contract import SAME_PLACE_IOU, Proposal, box_iou
from .answers import ADD, DROP, AnswerObject, ParsedAnswer


def to_proposal(found: AnswerObject, reasoning: str) -> Proposal:
    """A box of an answer as a proposal."""
    return Proposal(
        found.box_xyxy_px,
        found.points_xy_px,
        label=found.label,
        reasoning=reasoning,
        points_off_xy_px=found.points_off_xy_px,
        confidence=found.confidence,
    )


def edited(shown: Sequence[Proposal], parsed: ParsedAnswer) -> tuple[Proposal, ...]:
    """The proposals that an answer leaves; those that it does not name stay as they are."""
    left = dict(enumerate(shown, 1))
    added = []
    for found in parsed.objects:
        number = 0 if found.action == ADD else found.number or _meant(found.box_xyxy_px, left)
        before = left.get(number)
        if found.action == DROP:
            left.pop(number, None)
        elif before is None:
            added.append(to_proposal(found, parsed.reasoning))
        else:
            left[number] = _changed(before, found, parsed.reasoning)
    return (*left.values(), *added)


def _changed(before: Proposal, found: AnswerObject, reasoning: str) -> Proposal:
    after = replace(
        before,
        confidence=before.confidence if found.confidence is None else found.confidence,
        label=found.label or before.label,
    )
    if found.box_xyxy_px == before.box_xyxy_px and not (
        found.points_xy_px or found.points_off_xy_px
    ):
        return after
    return replace(
        after,
        box_xyxy_px=found.box_xyxy_px,
        points_xy_px=found.points_xy_px,
        points_off_xy_px=found.points_off_xy_px,
        reasoning=reasoning,
    )


def _meant(box: Box, shown: Mapping[int, Proposal]) -> int:
    """Number of the shown box that one without a number means; 0 for none."""
    ious = {number: box_iou(box, proposal.box_xyxy_px) for number, proposal in shown.items()}
    best = max(ious, key=lambda number: ious[number], default=0)
    return best if ious.get(best, 0.0) >= SAME_PLACE_IOU else 0
