"""Boxes of stage 1 on their way to the user and back, before anything is drawn in them."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...core.cancel import NEVER, CancelToken
from ...core.errors import EngineError
from ...core.types import Box, Extent, Point, Size
from ..contract import UNOBSERVED, Answer, MaskPrompt, Proposal, Scene, WindowObserver
from ..language.messages import Messages
from ..reasoners.vlm.answers import MAX_OBJECTS, MIN_SIDE_PX
from ..run.window import WindowJob

SAME_PX = 0.5  # a box that moved by less was not moved
POLL_S = 1.0  # a sign of life for the plugin, while the user thinks


class BoxReview:
    """Sends the plugin the boxes of each window, and waits for its reply where the user checks.

    Args:
        send: Sends the values of a message `boxes`.
        asks: Whether to wait for messages `checked`.
        language: Of what is said about a box that was changed.
    """

    def __init__(
        self, send: Callable[[Mapping[str, Any]], None], asks: bool, language: str
    ) -> None:
        self._send, self._asks, self._messages = send, asks, Messages(language)
        self._changed = threading.Condition()
        self._replies: dict[int, Mapping[str, Any]] = {}

    def review(
        self,
        job: WindowJob,
        scene: Scene,
        answers: Sequence[Answer],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Return the answers as the user wants them; waits in the thread that calls it.

        Raises:
            CancelledError: The token was set, before or while the user checks.
            EngineError: What the plugin replied can't be read.
        """
        asks, window, extent = self._asks, job.window, job.extent
        width, height = scene.size_px
        boxes = [
            [
                {"extent": _to_ground(proposal.box_xyxy_px, extent, (width, height)),
                 "label": proposal.label}
                for proposal in answer.proposals
            ]
            for answer in answers
        ]  # fmt: skip
        observer.progress("localise", 1.0)
        cancel.check()  # the plugin does not want the boxes of a run that was stopped
        self._send({"window": window, "extent": extent, "asks": asks, "boxes": boxes})
        if not asks:
            return list(answers)
        reply = self._wait(window, observer, cancel)
        if reply is None:  # the user has said meanwhile that the rest is fine
            return list(answers)
        replied = _read(reply, len(answers))
        return [
            self._corrected(answer, its, extent, (width, height))
            for answer, its in zip(answers, replied, strict=True)
        ]

    def on_checked(self, values: Mapping[str, Any]) -> None:
        """Hand in the values of a message `checked`; in any thread."""
        with self._changed:
            window = values.get("window")
            if isinstance(window, int):
                self._replies[window] = values
            if values.get("ask_again") is False:
                self._asks = False
            self._changed.notify_all()

    def wake(self) -> None:
        """Look at once whether the run was cancelled; in any thread."""
        with self._changed:
            self._changed.notify_all()

    def _wait(
        self, window: int, observer: WindowObserver, cancel: CancelToken
    ) -> Mapping[str, Any] | None:
        with self._changed:
            while window not in self._replies:
                cancel.check()
                observer.progress("check", 0.0)
                if not self._asks:
                    return None
                self._changed.wait(POLL_S)
            return self._replies.pop(window)

    def _corrected(
        self,
        answer: Answer,
        boxes: Sequence[tuple[int | None, Extent]],
        extent: Extent,
        size_px: Size,
    ) -> Answer:
        proposals = []
        for was, ground in boxes[:MAX_OBJECTS]:
            box = _to_pixels(ground, extent, size_px)
            if box is None:
                continue
            known = was is not None and 0 <= was < len(answer.proposals)
            if not known:
                proposals.append(Proposal(box, note=self._messages.text("drawn")))
                continue
            before = answer.proposals[was or 0]
            same = np.abs(np.subtract(before.box_xyxy_px, box)).max() < SAME_PX
            note = self._messages.text("changed")
            proposals.append(before if same else moved(before, box, note))
        return replace(answer, proposals=tuple(proposals))


def moved(proposal: Proposal, box_xyxy_px: Box, note: str) -> Proposal:
    """The proposal with another box.

    A smaller box cuts what is known of the shape. A box that reaches beyond the old one says that
    the shape was wrong, so only the box counts.
    """
    x1, y1, x2, y2 = box_xyxy_px
    left, top, right, bottom = proposal.box_xyxy_px
    is_within = (
        x1 > left - SAME_PX and y1 > top - SAME_PX
        and x2 < right + SAME_PX and y2 < bottom + SAME_PX
    )  # fmt: skip
    points: tuple[Point, ...] = ()
    prior = None
    if is_within:
        points = tuple((x, y) for x, y in proposal.points_xy_px if x1 < x < x2 and y1 < y < y2)
        if proposal.mask_prompt is not None:
            rows, columns = slice(round(y1), round(y2)), slice(round(x1), round(x2))
            plane = proposal.mask_prompt.plane
            cut = np.zeros_like(plane)
            cut[rows, columns] = plane[rows, columns]
            prior = MaskPrompt.of(cut) if (cut > 0.5).any() else None
    return replace(
        proposal,
        box_xyxy_px=box_xyxy_px,
        points_xy_px=points,
        mask_prompt=prior,
        score=1.0,  # a person is sure
        note=note,
    )


def _read(reply: Mapping[str, Any], queries: int) -> list[list[tuple[int | None, Extent]]]:
    """Each query's boxes: which one it was before, and where it is now in the run's CRS."""
    try:
        lists = [
            [(_index(one["was"]), _box(one["extent"])) for one in of_query]
            for of_query in reply["boxes"]
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise _unreadable(str(error)) from None
    if len(lists) != queries:
        raise _unreadable(f"{len(lists)} lists for {queries} queries")
    return lists


def _unreadable(details: str) -> EngineError:
    return EngineError("The checked boxes can't be read.", "Run again without checking.", details)


def _index(value: object) -> int | None:
    if value is None or type(value) is int:
        return value
    raise ValueError(f"{value!r} is no index")


def _box(values: Sequence[object]) -> Extent:
    xmin, ymin, xmax, ymax = (float(value) for value in values)  # type: ignore[arg-type]
    if not all(math.isfinite(value) for value in (xmin, ymin, xmax, ymax)):
        raise ValueError("a box without end")
    return min(xmin, xmax), min(ymin, ymax), max(xmin, xmax), max(ymin, ymax)


def _to_ground(box_xyxy_px: Box, extent: Extent, size_px: Size) -> Box:
    """A box in pixels (y down) in the CRS of the extent (y up)."""
    xmin, ymin, xmax, ymax = extent
    x, y = (xmax - xmin) / size_px[0], (ymax - ymin) / size_px[1]
    x1, y1, x2, y2 = (float(value) for value in box_xyxy_px)
    return xmin + x1 * x, ymax - y2 * y, xmin + x2 * x, ymax - y1 * y


def _to_pixels(ground: Extent, extent: Extent, size_px: Size) -> Box | None:
    """The part of a box that is in the picture; None where there is too little."""
    xmin, ymin, xmax, ymax = extent
    x, y = size_px[0] / (xmax - xmin), size_px[1] / (ymax - ymin)
    x1, x2 = (min(max((v - xmin) * x, 0.0), size_px[0]) for v in (ground[0], ground[2]))
    y1, y2 = (min(max((ymax - v) * y, 0.0), size_px[1]) for v in (ground[3], ground[1]))
    return (x1, y1, x2, y2) if min(x2 - x1, y2 - y1) >= MIN_SIDE_PX else None
