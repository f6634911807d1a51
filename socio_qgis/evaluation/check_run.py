"""A check run: do a reasoner and a segmenter work here? One question about a made-up town."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..engine.contract import Answer, WindowObserver
from ..engine.pipeline import segment_scene
from ..engine.registry import make_reasoner, make_segmenter
from .metrics import count
from .town.stream import TownSample, samples_of_town

TOWN_SEED = 1
SIDE_PX = 512


@dataclass(frozen=True)
class CheckRun:
    """What came of a check run.

    Attributes:
        query: What was asked.
        readable: The reasoner's answer could be read.
        iou: Of what was drawn with the truth, 0 to 1.
        seconds: For the question alone, with the models loaded.
        revision: Of the reasoner, with the device that it ran on.
    """

    query: str
    readable: bool
    iou: float
    seconds: float
    revision: str


class _First(WindowObserver):
    """Keeps the answers of stage 1."""

    answers: Sequence[Answer] = ()

    def localised(self, answers: Sequence[Answer]) -> None:
        self.answers = answers


def check_run(reasoner: str, segmenter: str) -> CheckRun:
    """Load both, and ask for one place by its name.

    Args:
        reasoner: As on the command line.
        segmenter: The same.

    Raises:
        SocioError: One of them can't be loaded, or fails.
    """
    by, drawing = make_reasoner(reasoner, beside=segmenter), make_segmenter(segmenter)
    sample = _sample()
    first = _First()
    started = time.perf_counter()
    (found,) = segment_scene(sample.scene, [sample.query], by, drawing, first)
    seconds = time.perf_counter() - started
    drawn = np.zeros(sample.mask.shape, bool)
    for instance in found:
        drawn |= instance.mask
    readable = all(answer.readable for answer in first.answers)
    return CheckRun(sample.query, readable, count(drawn, sample.mask).iou, seconds, by.revision)


def _sample() -> TownSample:
    return next(one for one in samples_of_town(TOWN_SEED, SIDE_PX) if one.level == "name")
