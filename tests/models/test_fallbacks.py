"""Every fall-back of the two stages, with a reasoner scripted from the truth.

Through `classical`, whose masks are known, and through a real SAM 2 with random weights, whose
masks are not: there the rule itself is held, on what the model really drew.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from socio_qgis.engine.contract import (
    Answer,
    Image,
    Instance,
    Proposal,
    Scene,
    Segmenter,
    WindowObserver,
)
from socio_qgis.engine.models.profiles import profile_for
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.vlm.reasoner import Completion, Question, VlmReasoner
from socio_qgis.engine.registry import make_segmenter

QWEN = profile_for("Qwen/Qwen2.5-VL-3B-Instruct")
# The lawn of the scene and a piece of bare ground, in the model's pictures of 224 x 196.
LAWN = '{"bbox_2d": [55, 37, 150, 121]}'
GROUND = '{"bbox_2d": [165, 130, 215, 185]}'
LAWN_AGAIN = '{"bbox_2d": [57, 38, 148, 119], "points": [[90, 70], [110, 90]]}'
GROUND_AGAIN = '{"bbox_2d": [166, 131, 214, 184], "points": [[190, 160]]}'


def answer(*objects: str) -> str:
    return f"<think>There.</think><answer>[{', '.join(objects)}]</answer>"


class Scripted:
    """A generator with a text for each stage and, in stage 1, for each query."""

    name, revision, windows_at_once = "scripted", "1", 1

    def __init__(self, localise: Sequence[str], refine: str) -> None:
        self.localise, self.refine = list(localise), refine
        self.stages: list[tuple[str, int]] = []

    def generate(
        self, questions: Sequence[Question], profile: object, stage: str, *_: object
    ) -> list[Completion]:
        self.stages.append((stage, len(questions)))
        texts = self.localise if stage == "localise" else [self.refine] * len(questions)
        return [Completion(text) for text in texts]


class Watched:
    """A segmenter of which each stage is kept."""

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter
        self.name, self.revision = segmenter.name, segmenter.revision
        self.pictures = 0
        self.stages: list[tuple[np.ndarray, np.ndarray]] = []

    def set_image(self, rgb: Image) -> None:
        self.pictures += 1
        self._segmenter.set_image(rgb)

    def predict(self, prompts: Sequence[Proposal]) -> tuple[np.ndarray, np.ndarray]:
        self.stages.append(self._segmenter.predict(prompts))
        return self.stages[-1]


@pytest.fixture(params=["classical", "sam2"])
def watched(request: pytest.FixtureRequest) -> Watched:
    if request.param == "classical":
        return Watched(make_segmenter("classical"))
    return Watched(make_segmenter(f"sam2:{request.getfixturevalue('sam2')}"))


class FirstAnswers(WindowObserver):
    """Keeps the answers of stage 1."""

    def localised(self, answers: Sequence[Answer]) -> None:
        self.answers = list(answers)


def run(
    scene: Scene, watched: Watched, localise: Sequence[str], refine: str
) -> tuple[list[list[Instance]], list[Answer], Scripted]:
    observer = FirstAnswers()
    generator = Scripted(localise, refine)
    queries = ["lawn", "park", "zoo"][: len(localise)]
    reasoner = VlmReasoner(generator, QWEN)
    found = segment_scene(scene, queries, reasoner, watched, observer)
    return found, observer.answers, generator


def iou(one: np.ndarray, other: np.ndarray) -> float:
    union = np.count_nonzero(one | other)
    return np.count_nonzero(one & other) / union if union else 0.0


@pytest.mark.parametrize(
    "refine",
    [
        answer(LAWN_AGAIN, GROUND_AGAIN),
        answer(GROUND_AGAIN, LAWN_AGAIN),  # in another order
        answer(LAWN_AGAIN),  # one was left out
        answer('{"bbox_2d": [0, 0, 30, 30], "points": [[10, 10]]}'),  # elsewhere
        answer(),
        "I can't say.",
        "",
        '<answer>[{"bbox_2d": [57, 38',  # cut off
    ],
    ids=["both", "turned", "one", "elsewhere", "none", "prose", "silence", "cut"],
)
def test_stage_2_is_the_result_where_it_can_be_read(
    refine: str, watched: Watched, scene: Scene
) -> None:
    ((*instances,),), _, generator = run(scene, watched, [answer(LAWN, GROUND)], refine)
    is_cut = refine.endswith("38")
    assert generator.stages == [("localise", 1), ("refine", 1), *[("refine", 1)] * is_cut]
    assert watched.pictures == 1
    assert len(watched.stages) == 1 + ("bbox_2d" in refine or refine == answer()) - is_cut
    masks, scores = watched.stages[-1]  # what is not named is drawn again as it was
    expected = [(mask, score) for mask, score in zip(masks, scores, strict=True) if mask.any()]
    assert len(instances) == len(expected)
    for instance, (mask, score) in zip(instances, expected, strict=True):
        assert np.array_equal(instance.mask, mask)
        assert instance.score == pytest.approx(float(score))


def test_the_truth_through_classical_is_the_lawn(scene: Scene) -> None:
    truth = np.zeros((200, 230), bool)
    truth[40:120, 60:150] = True
    for refine in (answer(LAWN_AGAIN), "I can't say.", answer()):
        watched = Watched(make_segmenter("classical"))
        ((instance,),), _, _ = run(scene, watched, [answer(LAWN)], refine)
        assert iou(instance.mask, truth) > 0.9


def test_one_query_that_fails_does_not_hurt_the_others(watched: Watched, scene: Scene) -> None:
    found, heard, generator = run(
        scene, watched, [answer(LAWN), "I see no map.", answer()], answer(LAWN_AGAIN)
    )
    assert [one.readable for one in heard] == [True, False, True]
    assert [bool(instances) for instances in found[1:]] == [False, False]
    assert generator.stages == [("localise", 3), ("refine", 1)]  # nothing to refine in the others
    assert len(watched.stages[0][0]) == 1


@pytest.mark.parametrize(("text", "readable"), [("I can't.", False), ("", False), (answer(), True)])
def test_without_a_box_nothing_is_segmented(
    text: str, readable: bool, watched: Watched, scene: Scene
) -> None:
    found, heard, generator = run(scene, watched, [text], answer(LAWN_AGAIN))
    assert found == [[]]
    assert [one.readable for one in heard] == [readable]
    assert (watched.pictures, watched.stages) == (0, [])
    assert generator.stages == [("localise", 1)]
