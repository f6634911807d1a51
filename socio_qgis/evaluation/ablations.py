"""Parts of the method that can be taken from any reasoner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..engine.seams import Answer, Draft, Reasoner, Report, Scene


class Ablated:
    """A reasoner with less of stage 2.

    Args:
        inner: The whole reasoner.
        stage_1_only: Keep what stage 1 drew.
        points: At most so many points an object in stage 2; None for all.
    """

    def __init__(self, inner: Reasoner, stage_1_only: bool, points: int | None) -> None:
        self.name, self.revision = inner.name, inner.revision
        self._inner, self._stage_1_only, self._points = inner, stage_1_only, points

    def localise(self, scene: Scene, queries: Sequence[str], report: Report) -> list[Answer]:
        """Stage 1, as it is."""
        return self._inner.localise(scene, queries, report)

    def refine(
        self, scene: Scene, queries: Sequence[str], drafts: Sequence[Draft], report: Report
    ) -> list[Answer]:
        """Nothing, which keeps the drafts; or stage 2 with fewer points."""
        if self._stage_1_only:
            return [Answer() for _ in queries]
        answers = self._inner.refine(scene, queries, drafts, report)
        return [
            replace(
                answer,
                proposals=tuple(
                    replace(proposal, points_xy_px=proposal.points_xy_px[: self._points])
                    for proposal in answer.proposals
                ),
            )
            for answer in answers
        ]
