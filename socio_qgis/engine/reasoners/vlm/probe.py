"""In what frame a model gives coordinates: it is asked to box rectangles that were drawn for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....core.types import Box, Size
from ...models.profiles import Profile
from .answers import parse_answer
from .reasoner import Generator, Question

# Sides that all factors divide, far from 1000 so that pixels are not taken for thousandths.
SIZES: tuple[Size, ...] = ((448, 448), (672, 448), (1344, 672))
SHARES: tuple[Box, ...] = (
    (0.25, 0.375, 0.625, 0.75),
    (0.5, 0.125, 0.875, 0.5),
    (0.375, 0.5, 0.75, 0.875),
)
WHITE, RED = 255, (220, 30, 30)
TOLERANCE = 0.08  # of a frame's side
PROMPT = (
    "Both pictures show the same red rectangle on white ground. Where is it? Answer with JSON "
    'between <answer> and </answer>: <answer>[{"bbox_2d": [x1, y1, x2, y2]}]</answer>'
)
_LARGEST = 10_000  # no frame is larger
_FINE = 1000  # boxes in fractions are larger than a pixel then


@dataclass(frozen=True)
class Probe:
    """One rectangle.

    Attributes:
        size_px: Of the picture.
        box: What the model said; None where it said none.
        frame_wh: Sides of the frame that this box refers to.
        coordinates: As profiles name it; empty where the frame is none of these.
    """

    size_px: Size
    box: Box | None = None
    frame_wh: tuple[float, float] = (0.0, 0.0)
    coordinates: str = ""


def probe(generator: Generator, profile: Profile) -> list[Probe]:
    """Ask about each size.

    Raises:
        EngineError: The model can't be asked.
    """
    questions = []
    for size_px, shares in zip(SIZES, SHARES, strict=True):
        width, height = size_px
        picture = np.full((height, width, 3), WHITE, np.uint8)
        x1, y1, x2, y2 = (round(share * size_px[i % 2]) for i, share in enumerate(shares))
        picture[y1:y2, x1:x2] = RED
        questions.append(Question(picture, picture, PROMPT))
    completions = generator.generate(questions, profile, "probe")
    return [
        _judged(completion.text, size_px, shares)
        for completion, size_px, shares in zip(completions, SIZES, SHARES, strict=True)
    ]


def agreed(probes: list[Probe]) -> str:
    """The convention that all answers hold to; empty where there is none."""
    kinds = {one.coordinates for one in probes}
    return kinds.pop() if len(kinds) == 1 else ""


def _judged(text: str, size_px: Size, shares: Box) -> Probe:
    frame = float(_LARGEST), float(_LARGEST)
    found = parse_answer(text, frame, (_LARGEST * _FINE, _LARGEST * _FINE)).objects
    if not found:
        return Probe(size_px)
    x1, y1, x2, y2 = (value / _FINE for value in found[0].box_xyxy_px)
    frame_wh = (x1 / shares[0] + x2 / shares[2]) / 2, (y1 / shares[1] + y2 / shares[3]) / 2
    for name, sides in (
        ("pixels", size_px), ("thousandths", (1000, 1000)), ("fractions", (1, 1)),
    ):  # fmt: skip
        expected = [share * sides[i % 2] for i, share in enumerate(shares)]
        off = np.abs(np.subtract((x1, y1, x2, y2), expected)) / np.tile(sides, 2)
        if off.max() <= TOLERANCE:
            return Probe(size_px, (x1, y1, x2, y2), frame_wh, name)
    return Probe(size_px, (x1, y1, x2, y2), frame_wh)
