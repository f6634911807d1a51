"""A reasoner and a segmenter that read colours, so that tests know what is right."""

from __future__ import annotations

import copy
import time
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from socio_qgis.core.cancel import NEVER, CancelToken
from socio_qgis.engine.contract import (
    UNOBSERVED,
    Answer,
    Draft,
    Image,
    Proposal,
    Scene,
    WindowObserver,
)

COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255)}


class ColourReasoner:
    """Proposes each patch of the colour that the query names, as the map shows it."""

    name, revision, windows_at_once = "colour", "1", 1

    def __init__(self, pause_s: float = 0.0) -> None:
        self.pause_s = pause_s

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        for step in range(20 if self.pause_s else 0):
            cancel.check()
            observer.progress("localise", step / 20)
            time.sleep(self.pause_s / 20)
        if "crash" in queries:
            raise RuntimeError("on purpose")
        return [Answer(tuple(self._proposals(scene, query))) for query in queries]

    def refine(
        self, scene: Scene, queries: Sequence[str], drafts: Sequence[Draft], *more: Any
    ) -> list[Answer]:
        return [Answer() for _ in queries]

    @staticmethod
    def _proposals(scene: Scene, query: str) -> list[Proposal]:
        if query not in COLOURS:
            return []
        mask = (scene.map_rgb == COLOURS[query]).all(axis=2).astype(np.uint8)
        scale_x, scale_y = scene.map_px_per_px
        boxes = cv2.connectedComponentsWithStats(mask, connectivity=4)[2][1:]
        return [
            Proposal(
                (x / scale_x, y / scale_y, (x + w) / scale_x, (y + h) / scale_y),
                label=f"{query} patch",
                score=0.9,
                reasoning="It has the colour.",
            )
            for x, y, w, h, _ in boxes.tolist()
        ]


class ColourSegmenter:
    """Draws what isn't black within the box."""

    name, revision = "not-black", "1"

    def clone(self) -> ColourSegmenter:
        return copy.copy(self)

    def set_image(self, rgb: Image) -> None:
        self._rgb = rgb

    def predict(self, prompts: Sequence[Proposal]) -> tuple[np.ndarray, np.ndarray]:
        masks = np.zeros((len(prompts), *self._rgb.shape[:2]), bool)
        for mask, prompt in zip(masks, prompts, strict=True):
            x1, y1, x2, y2 = (round(value) for value in prompt.box_xyxy_px)
            mask[y1:y2, x1:x2] = self._rgb[y1:y2, x1:x2].any(axis=2)
        return masks, np.full(len(prompts), 0.8, np.float32)


class Ground:
    """Rectangles on the ground, in metres, and the pictures that windows show of them."""

    def __init__(self, *patches: tuple[str, tuple[float, float, float, float]]) -> None:
        self._patches = patches

    def picture(
        self, extent: tuple[float, float, float, float], width: int, height: int
    ) -> np.ndarray:
        rgb = np.zeros((height, width, 3), np.uint8)
        scale_x, scale_y = width / (extent[2] - extent[0]), height / (extent[3] - extent[1])
        for colour, (xmin, ymin, xmax, ymax) in self._patches:
            left, right = ((x - extent[0]) * scale_x for x in (xmin, xmax))
            top, bottom = ((extent[3] - y) * scale_y for y in (ymax, ymin))
            x1, x2, y1, y2 = (max(0, round(value)) for value in (left, right, top, bottom))
            rgb[y1:y2, x1:x2] = COLOURS[colour]
        return rgb

    def scene(self, extent: tuple[float, float, float, float], width: int, height: int) -> Scene:
        return Scene(
            self.picture(extent, width, height),
            self.picture(extent, 2 * width, 2 * height),
            gsd_m=(extent[2] - extent[0]) / width,
        )
