"""Boxes that the user has looked at: what stays, what counts anew, what is never believed."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

from socio_qgis.core.cancel import NEVER, CancelToken
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.engine.contract import (
    UNOBSERVED,
    Answer,
    MaskPrompt,
    Proposal,
    Scene,
    WindowObserver,
)
from socio_qgis.engine.run.window import WindowJob
from socio_qgis.engine.segmenters.classical import Classical
from socio_qgis.engine.serve.box_review import BoxReview, moved

EXTENT = (1000.0, 2000.0, 1100.0, 2080.0)  # 100 x 80 px, a metre each
BLANK = np.zeros((80, 100, 3), np.uint8)
SCENE = Scene(BLANK, BLANK)


def proposal(*box: float, **values: Any) -> Proposal:
    prior = np.zeros((80, 100), np.float32)
    x1, y1, x2, y2 = (int(value) for value in box)
    prior[y1:y2, x1:x2] = 0.9
    middle = ((x1 + x2) / 2, (y1 + y2) / 2)
    return Proposal(box, (middle,), MaskPrompt.of(prior), "Elm Park", 0.7, "Because.", **values)


PARK = proposal(10, 20, 30, 40)
PARK_M = [1010.0, 2040.0, 1030.0, 2060.0]  # the same on the ground


def job(window: int) -> WindowJob:
    return WindowJob(window, EXTENT, (), lambda: SCENE)


class Plugin:
    """The other side: what it was told, and what it replies."""

    def __init__(self, *boxes: list[dict[str, Any]], asks: bool = True, **more: Any) -> None:
        self.sent: list[dict[str, Any]] = []
        self._reply = {"window": 3, "boxes": list(boxes), **more}
        self.review = BoxReview(self._on_boxes, asks, "en")

    def _on_boxes(self, values: dict[str, Any]) -> None:
        self.sent.append(values)
        if values["asks"]:
            self.review.on_checked(self._reply)

    def answers(self, *answers: Answer) -> list[Answer]:
        return self.review.review(job(3), SCENE, answers)


def test_boxes_are_told_in_the_coordinates_of_the_map() -> None:
    plugin = Plugin(asks=False)
    assert plugin.answers(Answer((PARK,)), Answer()) == [Answer((PARK,)), Answer()]
    assert plugin.sent == [
        {
            "window": 3,
            "extent": EXTENT,
            "asks": False,
            "boxes": [[{"extent": tuple(PARK_M), "label": "Elm Park"}], []],
        }
    ]


def test_an_unchanged_box_keeps_its_shape_its_points_and_its_score() -> None:
    nearly = [value + 0.2 for value in PARK_M]
    (answer,) = Plugin([{"was": 0, "extent": nearly}]).answers(Answer((PARK,), level="class"))
    assert answer.proposals[0] is PARK
    assert answer.level == "class"


def test_a_deleted_box_is_gone_and_a_new_one_has_nothing_but_itself() -> None:
    other = proposal(50, 20, 60, 40)
    drawn = {"was": None, "extent": [1040, 2000, 1060, 2010]}
    (answer,) = Plugin([{"was": 1, "extent": [1050, 2040, 1060, 2060]}, drawn]).answers(
        Answer((PARK, other))
    )
    kept, new = answer.proposals
    assert kept is other
    assert new == Proposal((40.0, 70.0, 60.0, 80.0), note="The box was drawn by hand.")


def test_a_box_in_a_window_that_had_none_is_taken() -> None:
    found, drawn = Plugin([], [{"was": None, "extent": PARK_M}]).answers(Answer(), Answer())
    assert not found.proposals
    assert drawn.proposals[0].box_xyxy_px == (10, 20, 30, 40)


def test_a_smaller_box_cuts_what_is_known_of_the_shape() -> None:
    half = moved(PARK, (10, 20, 20, 40), "By hand.")
    assert half.mask_prompt is not None
    assert np.count_nonzero(half.mask_prompt.plane) == 10 * 20
    assert half.points_xy_px == ()  # its point was in the other half
    assert (half.label, half.score, half.note) == ("Elm Park", 1.0, "By hand.")
    assert moved(PARK, (10, 20, 25, 40), "").points_xy_px == PARK.points_xy_px


@pytest.mark.parametrize("box", [(40, 20, 60, 40), (8, 20, 30, 40), (10, 20, 30, 44)])
def test_a_box_that_reaches_beyond_the_old_one_is_drawn_anew(box) -> None:
    other = moved(PARK, box, "")
    assert other.mask_prompt is None
    assert other.points_xy_px == ()
    assert other.box_xyxy_px == box


def test_what_is_outside_the_picture_is_cut_or_left_out() -> None:
    boxes = [
        {"was": None, "extent": [900, 2040, 1030, 2060]},
        {"was": None, "extent": [900, 2040, 950, 2060]},
        {"was": None, "extent": [1010, 2040, 1010.2, 2060]},
        {"was": 99, "extent": [1020, 2030, 1010, 2020]},  # corners swapped, an index of nothing
    ]
    (answer,) = Plugin(boxes).answers(Answer((PARK,)))
    assert [one.box_xyxy_px for one in answer.proposals] == [(0, 20, 30, 40), (10, 50, 20, 60)]
    assert answer.proposals[1].mask_prompt is None


@pytest.mark.parametrize(
    "boxes",
    [
        [[{"was": 0}]],
        [[{"was": 0, "extent": [1, 2, 3]}]],
        [[{"was": "0", "extent": PARK_M}]],
        [[{"was": 0, "extent": [float("nan"), 0, 1, 1]}]],
        [[], []],
        ["x"],
    ],
)
def test_a_reply_that_makes_no_sense_is_an_error(boxes) -> None:
    with pytest.raises(EngineError, match="can't be read"):
        Plugin(*boxes).answers(Answer((PARK,)))


def test_a_reply_without_boxes_is_an_error() -> None:
    plugin = Plugin()
    del plugin._reply["boxes"]
    with pytest.raises(EngineError):
        plugin.answers(Answer())


def test_after_the_last_question_nothing_is_asked_any_more() -> None:
    plugin = Plugin([{"was": 0, "extent": PARK_M}], ask_again=False)
    plugin.answers(Answer((PARK,)))
    plugin.answers(Answer((PARK,)))
    assert [told["asks"] for told in plugin.sent] == [True, False]


def waiting(
    review: BoxReview,
    window: int,
    observer: WindowObserver = UNOBSERVED,
    cancel: CancelToken = NEVER,
) -> tuple[threading.Thread, list[object]]:
    """A window that waits for its reply in a thread of its own; what came of it is in the list."""
    came: list[object] = []

    def ask() -> None:
        try:
            answers = [Answer((PARK,))]
            came.append(review.review(job(window), SCENE, answers, observer, cancel))
        except CancelledError as error:
            came.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    return thread, came


def test_while_it_waits_it_reports_and_a_cancel_ends_it_at_once() -> None:
    reported, cancel = threading.Event(), CancelToken()

    def report(stage: str, fraction: float) -> None:
        if stage == "check":
            reported.set()

    review = BoxReview(lambda values: None, True, "en")
    thread, came = waiting(review, 0, WindowObserver(report), cancel)
    assert reported.wait(5)
    assert thread.is_alive()
    cancel.set()
    review.wake()
    thread.join(5)
    assert isinstance(came[0], CancelledError)


def test_a_run_that_was_stopped_meanwhile_tells_no_boxes() -> None:
    plugin, stopped = Plugin(), CancelToken()
    stopped.set()
    with pytest.raises(CancelledError):
        plugin.review.review(job(3), SCENE, [Answer((PARK,))], UNOBSERVED, stopped)
    assert plugin.sent == []


def test_windows_that_wait_together_get_their_own_replies() -> None:
    review = BoxReview(lambda values: None, True, "en")
    threads = {window: waiting(review, window) for window in (1, 2)}
    review.on_checked({"window": 2, "boxes": [[]]})
    threads[2][0].join(5)
    assert threads[2][1] == [[Answer()]]
    assert threads[1][0].is_alive()
    review.on_checked({"window": 7, "boxes": [[]], "ask_again": False})
    threads[1][0].join(5)
    assert threads[1][1] == [[Answer((PARK,))]]


def test_the_embedded_segmenter_draws_a_box_without_a_shape_on_the_imagery() -> None:
    rgb = np.full((240, 320, 3), (90, 80, 70), np.uint8)
    rgb[60:180, 160:280] = (40, 140, 50)  # a park, right of where the reader thought
    rgb = np.clip(rgb + np.random.default_rng(0).normal(0, 6, rgb.shape), 0, 255).astype(np.uint8)
    prior = np.zeros(rgb.shape[:2], np.float32)
    prior[60:180, 40:160] = 0.98
    wrong = Proposal((40, 60, 160, 180), ((100, 120),), MaskPrompt.of(prior))
    truth = np.zeros(rgb.shape[:2], bool)
    truth[60:180, 160:280] = True
    segmenter = Classical()
    segmenter.set_image(rgb)
    (as_read, corrected), _ = segmenter.predict([wrong, moved(wrong, (155, 55, 285, 185), "")])
    assert not (as_read & truth).any()
    assert np.count_nonzero(corrected & truth) > 0.9 * np.count_nonzero(corrected | truth)
