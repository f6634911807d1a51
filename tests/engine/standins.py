"""A reasoner and a segmenter that sleep for known times, to measure what is around them."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

import numpy as np

from socio_qgis.engine.seams import Answer, Draft, Proposal, Report, Scene


def picture(side_px: int, number: int = 0) -> Scene:
    """A scene whose pixels have its number."""
    rgb = np.full((side_px, side_px, 3), number, np.uint8)
    return Scene(rgb, rgb, 1.0)


class SleepingReasoner:
    """Proposes one box a query; sleeps in both stages."""

    name, revision = "sleeping", "1"

    def __init__(self, sleep_s: float, windows_at_once: int = 1, fails_at: int = -1) -> None:
        self.windows_at_once = windows_at_once
        self.calls: list[tuple[str, int]] = []
        self.most_at_once = 0
        self._sleep_s, self._fails_at = sleep_s, fails_at
        self._at_once, self._lock = 0, threading.Lock()

    def localise(self, scene: Scene, queries: Sequence[str], report: Report) -> list[Answer]:
        self._work("localise", scene)
        return [Answer((Proposal((8, 8, 24, 24)),)) for _ in queries]

    def refine(
        self, scene: Scene, queries: Sequence[str], drafts: Sequence[Draft], report: Report
    ) -> list[Answer]:
        self._work("refine", scene)
        return [Answer((Proposal((8, 8, 24, 24), ((16, 16),)),)) for _ in queries]

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
        self._sleep_s, self._rgb = sleep_s, None

    def set_image(self, rgb) -> None:
        time.sleep(self._sleep_s)
        self.counts["encode"] += 1
        self._rgb = rgb

    def predict(self, prompts: Sequence[Proposal]):
        time.sleep(self._sleep_s)
        self.counts["decode"] += 1
        self.decoded.append(int(self._rgb[0, 0, 0]))
        masks = np.zeros((len(prompts), *self._rgb.shape[:2]), bool)
        masks[:, 8:24, 8:24] = True
        return masks, np.full(len(prompts), 0.9, np.float32)
