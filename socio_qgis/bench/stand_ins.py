"""A reasoner and a segmenter that sleep for known times, to measure what is around them."""

from __future__ import annotations

import copy
import threading
import time
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..core.cancel import NEVER, CancelToken
from ..engine.contract import UNOBSERVED, Answer, Draft, Image, Proposal, Scene, WindowObserver


def picture(side_px: int, number: int = 0) -> Scene:
    """A scene whose pixels have its number, all but one: a window of one colour is passed over."""
    rgb = np.full((side_px, side_px, 3), number, np.uint8)
    rgb[-1, -1] = 128
    return Scene(rgb, rgb, 1.0)


class SleepingReasoner:
    """Proposes the same boxes for every query; sleeps in both stages."""

    name, revision = "sleeping", "1"

    def __init__(
        self, sleep_s: float, windows_at_once: int = 1, fails_at: int = -1, places: int = 1
    ) -> None:
        self.windows_at_once = windows_at_once
        self._boxes = [(8 + 30 * i, 8, 24 + 30 * i, 24) for i in range(places)]
        self.calls: list[tuple[str, int]] = []
        self.most_at_once = 0
        self._sleep_s, self._fails_at = sleep_s, fails_at
        self._at_once, self._lock = 0, threading.Lock()

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Boxes."""
        self._work("localise", scene)
        return [Answer(tuple(Proposal(box) for box in self._boxes)) for _ in queries]

    def refine(
        self,
        scene: Scene,
        queries: Sequence[str],
        drafts: Sequence[Draft],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Boxes with a point each."""
        self._work("refine", scene)
        pointed = tuple(Proposal(box, ((box[0] + 8, box[1] + 8),)) for box in self._boxes)
        return [Answer(pointed) for _ in queries]

    def _work(self, stage: str, scene: Scene) -> None:
        with self._lock:
            number = int(scene.satellite_rgb[0, 0, 0])
            self.calls.append((stage, number))
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        time.sleep(self._sleep_s)
        with self._lock:
            self._at_once -= 1
        if number == self._fails_at and stage == "localise":
            raise RuntimeError("on purpose")


class SleepingSegmenter:
    """Fills each box; sleeps when it encodes and when it decodes."""

    name, revision = "sleeping", "1"

    def __init__(self, sleep_s: float) -> None:
        self.counts = {"encode": 0, "decode": 0}
        self.decoded: list[int] = []  # numbers of the pictures
        self._sleep_s = sleep_s
        self._rgb: Image = np.zeros((0, 0, 3), np.uint8)

    def clone(self) -> SleepingSegmenter:
        """Return one with a picture of its own; the counts are shared."""
        return copy.copy(self)

    def set_image(self, rgb: Image) -> None:
        """Take a picture."""
        time.sleep(self._sleep_s)
        self.counts["encode"] += 1
        self._rgb = rgb

    def predict(
        self, prompts: Sequence[Proposal]
    ) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]:
        """The boxes, filled."""
        time.sleep(self._sleep_s)
        self.counts["decode"] += 1
        self.decoded.append(int(self._rgb[0, 0, 0]))
        masks = np.zeros((len(prompts), *self._rgb.shape[:2]), bool)
        for mask, prompt in zip(masks, prompts, strict=True):
            x1, y1, x2, y2 = (round(value) for value in prompt.box_xyxy_px)
            mask[y1:y2, x1:x2] = True
        return masks, np.full(len(prompts), 0.9, np.float32)
