"""A model that answers from a list, a segmenter that fills boxes, and a scene of noise."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from socio_qgis.engine.contract import Proposal, Scene
from socio_qgis.engine.reasoners.vlm.reasoner import Completion, Question


class Scripted:
    """A generator that answers from a list and keeps what it was asked."""

    name, revision, windows_at_once = "scripted", "1", 1

    def __init__(self, *texts: str) -> None:
        self.texts = list(texts)
        self.asked: list[Question] = []

    def generate(self, questions: Sequence[Question], *_: object) -> list[Completion]:
        self.asked += questions
        return [Completion(self.texts.pop(0)) for _ in questions]


class BoxSegmenter:
    """Fills boxes; a smaller box scores higher."""

    name, revision = "boxes", "1"

    def set_image(self, rgb: np.ndarray) -> None:
        self.shape = rgb.shape[:2]
        self.images = getattr(self, "images", 0) + 1
        self.calls = 0

    def predict(self, prompts: Sequence[Proposal]) -> tuple[np.ndarray, np.ndarray]:
        self.calls += 1
        masks = np.zeros((len(prompts), *self.shape), bool)
        for mask, prompt in zip(masks, prompts, strict=True):
            x1, y1, x2, y2 = (round(v) for v in prompt.box_xyxy_px)
            mask[y1:y2, x1:x2] = True
        return masks, 1 - masks.mean(axis=(1, 2)).astype(np.float32)


def scene(width: int = 768, height: int = 768) -> Scene:
    rng = np.random.default_rng(0)
    satellite = rng.integers(0, 255, (height, width, 3), dtype=np.uint8)
    return Scene(satellite, np.full((2 * height, 2 * width, 3), 240, np.uint8), 1.0)
