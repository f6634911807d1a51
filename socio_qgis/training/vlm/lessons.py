"""What the product asks of a model, and what it should hear from one that knows the truth."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ...engine.contract import Answer, Draft, Instance, Proposal, Scene, Segmenter
from ...engine.models.profiles import NONE, Profile
from ...engine.models.prompts import OWN
from ...engine.pipeline import segment_scene
from ...engine.reasoners.vlm.reasoner import Completion, Question, VlmReasoner, in_frame, plain
from .cases import Case

SINGLE_PROMPT = """
The first picture is a digital map and the second is the satellite image of the same ground. \
Find what this query means: "{query}". Use the map's labels to decide where it is, and the \
satellite image to see how far it reaches. Put your reasoning between <think> and </think>, then \
boxes in pixels, each with about two points that lie clearly inside the place, as JSON between \
<answer> and </answer>, like this: \
<answer>[{{"bbox_2d": [x1, y1, x2, y2], "points": [[x, y], [x, y]]}}]</answer>
"""


def single_stage(profile: Profile) -> Profile:
    """The profile of a model that is asked once, for boxes and points."""
    return replace(
        profile, stage_2=NONE, localise_prompt=SINGLE_PROMPT, wording=OWN, published_prompts=None
    )


class Asked:
    """A generator that keeps the questions and says at each stage what it was told to."""

    name, revision = "asked", "1"
    windows_at_once = 1

    def __init__(self) -> None:
        self.says = {"localise": "", "refine": ""}
        self.questions: list[Question] = []

    def generate(
        self, questions: Sequence[Question], profile: Profile, stage: str, *_: object
    ) -> list[Completion]:
        """Keep the questions."""
        self.questions += questions
        return [Completion(self.says[stage])] * len(questions)


@dataclass(frozen=True)
class SecondQuestion:
    """A question of stage 2.

    Attributes:
        boxes: Of stage 1, as the question's text has them: [x1, y1, x2, y2] in the model's frame.
    """

    question: Question
    boxes: list[list[float]]


class Examiner:
    """Asks as the product does, through its own reasoner and pipeline."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._asked = Asked()
        self._reasoner = VlmReasoner(self._asked, profile)

    def localise(self, case: Case) -> Question:
        """Stage 1's question."""
        self.read(case, "")
        return self._asked.questions.pop()

    def read(self, case: Case, text: str) -> Answer:
        """What the product reads from a model's answer, in satellite pixels."""
        self._asked.says["localise"] = text
        (answer,) = self._reasoner.localise(case.scene, [case.query])
        return answer

    def refine(self, case: Case, first: str, segmenter: Segmenter) -> SecondQuestion | None:
        """Stage 2's question after a model's answer to stage 1; None where that had no boxes."""
        self._asked.questions.clear()
        self.result(case, first, "", segmenter)
        asked = self._asked.questions
        if len(asked) < 2:
            return None
        return SecondQuestion(asked[1], self._boxes_in_text(case, self.read(case, first).proposals))

    def result(self, case: Case, first: str, second: str, segmenter: Segmenter) -> list[Instance]:
        """What the product makes of a model's answers to both stages."""
        self._asked.says = {"localise": first, "refine": second}
        (found,) = segment_scene(case.scene, [case.query], self._reasoner, segmenter)
        return found

    def _refine_truth(self, case: Case) -> Question:
        proposals = tuple(Proposal(tuple(box)) for box in case.boxes_xyxy_px)
        draft = Draft(Answer(proposals), case.instances, np.ones(len(proposals), np.float32))
        self._asked.questions.clear()
        self._reasoner.refine(case.scene, [case.query], [draft])
        return self._asked.questions.pop()

    def _boxes_in_text(self, case: Case, proposals: Sequence[Proposal]) -> list[list[float]]:
        return [list(self.written(case.scene, p.box_xyxy_px)) for p in proposals]

    def written(self, scene: Scene, xy_px: Sequence[float]) -> list[float] | list[int]:
        """Coordinates x, y, x, y, ... of a scene as the model writes them."""
        shares = np.asarray(xy_px, float).reshape(-1, 2) / scene.size_px
        size_px = self._reasoner.size_px(scene)
        return in_frame(tuple(shares.ravel().tolist()), size_px, self.profile)

    def first(self, case: Case) -> tuple[Question, str]:
        """Stage 1's question, and what should be heard: the true boxes, in a single stage with
        points.
        """
        if self.profile.stage_2 == NONE:
            return self.localise(case), _answer(case, self._with_points(case))
        objects = [{"bbox_2d": self.written(case.scene, box)} for box in case.boxes_xyxy_px]
        return self.localise(case), _answer(case, objects)

    def second(self, case: Case) -> tuple[Question, str]:
        """Stage 2's question after a perfect stage 1, and its answer: two points in each box.

        Where there is nothing to find there is no stage 2, and this is stage 1's.
        """
        if not len(case.instances) or self.profile.stage_2 == NONE:
            return self.first(case)
        return self._refine_truth(case), _answer(case, self._with_points(case))

    def _with_points(self, case: Case) -> list[dict[str, Any]]:
        """True boxes, each with two points in it."""
        return [
            {
                "bbox_2d": self.written(case.scene, box),
                "points": [self.written(case.scene, point) for point in inner_points(mask)],
            }
            for box, mask in zip(case.boxes_xyxy_px, case.instances, strict=True)
        ]


def inner_points(mask: npt.NDArray[np.bool_]) -> list[tuple[float, float]]:
    """Two points x, y of a mask: the one deepest inside, and the deepest one away from it."""
    depth = cv2.distanceTransform(np.pad(mask, 1).astype(np.uint8), cv2.DIST_L2, 3)[1:-1, 1:-1]
    points = []
    for _ in range(2):
        y, x = np.unravel_index(int(depth.argmax()), depth.shape)
        points.append((float(x) + 0.5, float(y) + 0.5))
        reach = max(1, round(float(depth[y, x])))
        cv2.circle(depth, (int(x), int(y)), reach, 0, -1)
        if not depth.any():
            break
    return points


def _answer(case: Case, objects: list[dict[str, Any]]) -> str:
    return f"<think>The {plain(case.query)}.</think><answer>{json.dumps(objects)}</answer>"
