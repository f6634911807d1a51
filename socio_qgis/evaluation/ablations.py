"""Parts of the method that can be taken from any reasoner."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from ..core.cancel import NEVER, CancelToken
from ..engine.contract import (
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

MAP, IMAGERY, REPAIR, FALL_BACK = "map", "imagery", "repair", "fall-back"
PARTS = (MAP, IMAGERY, REPAIR, FALL_BACK)
_BLANK_MAP, _BLANK_IMAGERY = 255, 127


class Ablated:
    """A reasoner that sees or does less.

    Args:
        inner: The whole reasoner.
        stage_1_only: Keep what stage 1 drew.
        points: At most so many points an object in stage 2; None for all.
        without: Of `PARTS`: the map (it sees an empty one), the imagery (it sees grey; the
            segmenter still draws on the real one), the repair of answers (one that had to be
            mended counts as unreadable). For the fall-back to stage 1 see `second_stage_alone`.
    """

    def __init__(
        self,
        inner: Reasoner,
        stage_1_only: bool,
        points: int | None,
        without: Collection[str] = (),
    ) -> None:
        self.name, self.revision = inner.name, inner.revision
        self.windows_at_once = inner.windows_at_once
        self._inner, self._stage_1_only, self._points = inner, stage_1_only, points
        self._without = without

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 1, with what is left of the scene."""
        return self._strict(self._inner.localise(self._left_of(scene), queries, observer, cancel))

    def refine(
        self,
        scene: Scene,
        queries: Sequence[str],
        drafts: Sequence[Draft],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Nothing, which keeps the drafts; or stage 2 with fewer points."""
        if self._stage_1_only:
            return [Answer() for _ in queries]
        answers = self._inner.refine(self._left_of(scene), queries, drafts, observer, cancel)
        return [
            replace(
                answer,
                proposals=tuple(
                    replace(proposal, points_xy_px=proposal.points_xy_px[: self._points])
                    for proposal in answer.proposals
                ),
            )
            for answer in self._strict(answers)
        ]

    def _left_of(self, scene: Scene) -> Scene:
        if MAP in self._without:
            blank = np.full_like(scene.map_rgb, _BLANK_MAP)
            scene = replace(scene, map_rgb=blank, features=())
        if IMAGERY in self._without:
            blank = np.full_like(scene.satellite_rgb, _BLANK_IMAGERY)
            scene = replace(scene, satellite_rgb=blank)
        return scene

    def _strict(self, answers: list[Answer]) -> list[Answer]:
        if REPAIR not in self._without:
            return answers
        return [
            replace(answer, proposals=(), readable=False) if answer.repairs else answer
            for answer in answers
        ]


def second_stage_alone(
    scene: Scene, query: str, reasoner: Reasoner, segmenter: Segmenter, observer: WindowObserver
) -> list[Instance]:
    """What stage 2 says, whatever it is: no mask of stage 1 is kept, as in the paper's code."""
    (first,) = answers = reasoner.localise(scene, [query])
    observer.localised(answers)
    if not first.proposals:
        return []

    def asked(answer: Answer) -> list[Proposal]:
        return [replace(proposal, query=query) for proposal in answer.proposals]

    segmenter.set_image(scene.satellite_rgb)
    draft = Draft(first, *segmenter.predict(asked(first)))
    (second,) = answers = reasoner.refine(scene, [query], [draft])
    observer.refined(answers)
    if not second.proposals:
        return []
    masks, scores = segmenter.predict(asked(second))
    return [
        Instance(query, mask, by.label, first.level, float(score), by.reasoning)
        for mask, score, by in zip(masks, scores, second.proposals, strict=True)
        if mask.any()
    ]
