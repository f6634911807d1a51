"""A reasoner and a segmenter on one sample, in this process or in workers."""

from __future__ import annotations

import dataclasses
import os
import signal
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context, parent_process
from typing import TypeVar

import cv2
import numpy as np

from ..core.errors import EngineError, InputError, SocioError
from ..core.settings import DEFAULT_REASONER
from ..engine.contract import Answer, Instance, Mask, Reasoner, Scene, WindowObserver
from ..engine.pipeline import segment_scene
from ..engine.reasoners.map_reader import MapReader
from ..engine.reasoners.map_reader.reader import Abilities
from ..engine.registry import make_reasoner, make_segmenter
from .ablations import FALL_BACK, PARTS, Ablated, second_stage_alone
from .datasets.sample import Sample
from .metrics import Counts, count, result_iou
from .shifts import SHIFTS

T = TypeVar("T")
MAX_REASONING = 2000


@dataclass(frozen=True)
class Setup:
    """What is evaluated; see the help of `socio evaluate`."""

    reasoner: str
    segmenter: str
    hints: bool
    shift: str | None
    without: tuple[str, ...]
    stage_1_only: bool
    points: int | None


@dataclass(frozen=True)
class Row:
    """One sample's outcome.

    Attributes:
        instances: How many the run returned; `counts` has those of the united mask.
        true_share: Of the picture, what the truth covers, 0 to 1.
        error: Empty unless the sample failed and counts as an empty mask.
        tokens: What a model wrote; None where no model did, or nobody counts.
        reasoning: What the reasoner said.
        results: Score and IoU of each result; see `result_iou`.
    """

    id: str
    query: str
    level: str
    iou: float
    counts: Counts
    true_share: float
    instances: int
    seconds: float
    error: str = ""
    tokens: int | None = None
    reasoning: str = ""
    results: Sequence[tuple[float, float]] = ()


@dataclass(frozen=True)
class Unusable:
    """A sample whose own files are broken; it says nothing about a method.

    Attributes:
        png: The predicted mask, where it is the true one that is missing or broken.
    """

    id: str
    reason: str
    png: bytes | None = field(default=None, repr=False)


TrialResult = tuple[Row, bytes] | Unusable  # with the predicted mask as PNG


class _Answers(WindowObserver):
    """Collects the answers of both stages."""

    def __init__(self) -> None:
        super().__init__()
        self.first: list[Answer] = []
        self._all: list[Answer] = []

    def localised(self, answers: Sequence[Answer]) -> None:
        self.first = list(answers)
        self._all += answers

    def refined(self, answers: Sequence[Answer]) -> None:
        self._all += answers

    def tokens(self) -> int | None:
        """What a model wrote; None where none did, or nobody counts."""
        counts = [answer.evidence.tokens for answer in self._all]
        known = [count for count in counts if count is not None]
        return sum(known) if known else None


class Trial:
    """Runs samples; what it needs is loaded once.

    Raises:
        InputError: The setup names something that is not there, or contradicts itself.
    """

    def __init__(self, setup: Setup) -> None:
        general = [part for part in setup.without if part in PARTS]
        abilities = [part for part in setup.without if part not in PARTS]
        if setup.reasoner == DEFAULT_REASONER and "imagery" in general:
            general.remove("imagery")  # it has a switch of its own for that
            abilities.append("imagery")
        if setup.stage_1_only and FALL_BACK in general:
            raise InputError(
                "Without fall-back, stage 1 alone gives nothing.", "Take one of the two away."
            )
        self._shift = _choice(SHIFTS, setup.shift) if setup.shift else None
        self._fall_back = FALL_BACK not in general
        whole = _make_reasoner(setup, abilities)
        self.segmenter = make_segmenter(setup.segmenter)
        self.reasoner = Ablated(whole, setup.stage_1_only, setup.points, general)

    def __call__(self, sample: Sample) -> TrialResult:
        """Run one sample; what fails in the run is an error of the row."""
        try:
            scene = sample.scene()
        except (SocioError, OSError) as error:
            return Unusable(sample.id, str(error))
        truth, no_truth = None, ""
        try:
            truth = _truth(sample, scene)
        except (SocioError, OSError) as error:
            no_truth = str(error)
        mask = np.zeros(scene.satellite_rgb.shape[:2], bool)
        error_text, reasoning = "", ""
        found: list[Instance] = []
        answers = _Answers()
        started = time.perf_counter()
        try:
            if self._shift is not None:
                scene = dataclasses.replace(scene, map_rgb=self._shift(scene.map_rgb))
            started = time.perf_counter()  # changing the map is not the reasoner's time
            found, reasoning = self._run(scene, sample.query, answers)
            for instance in found:
                mask |= instance.mask
        except Exception as problem:  # noqa: BLE001 - one sample must not lose the hours of others
            error_text = str(problem) if isinstance(problem, SocioError) else repr(problem)
            mask[:] = False
        seconds = time.perf_counter() - started
        if truth is None:
            return Unusable(sample.id, f"{no_truth} {error_text}".strip(), _png(mask))
        counts = count(mask, truth)
        row = Row(
            sample.id,
            sample.query,
            sample.level,
            counts.iou,
            counts,
            float(truth.mean()),
            len(found),
            seconds,
            error_text,
            answers.tokens(),
            reasoning[:MAX_REASONING],
            [(round(one.score, 4), result_iou(one.mask, truth)) for one in found],
        )
        return row, _png(mask)

    def _run(self, scene: Scene, query: str, answers: _Answers) -> tuple[list[Instance], str]:
        """Instances, and what was said about them, or why there are none."""
        reasoning = []
        if self._fall_back:
            (found,) = segment_scene(scene, [query], self.reasoner, self.segmenter, answers)
            reasoning = [answer.reasoning for answer in answers.first]
        else:
            found = second_stage_alone(scene, query, self.reasoner, self.segmenter, answers)
        reasoning = [instance.reasoning for instance in found] or reasoning
        return found, "\n".join(dict.fromkeys(text for text in reasoning if text))


def run_all(
    samples: Sequence[Sample], trial: Trial | Setup, workers: int = 1
) -> Iterator[TrialResult]:
    """Results in the samples' order.

    Args:
        trial: What runs them here; or the setup that each worker makes its own of.
        workers: Processes, for a setup.

    Raises:
        EngineError: A worker ended.
    """
    if isinstance(trial, Trial):
        yield from map(trial, samples)
        return
    # Spawned: a fork would share the threads and locks of OpenCV and ONNX Runtime.
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _start, (trial,))
    try:
        yield from pool.map(_work, samples)
    except BrokenProcessPool as error:
        raise EngineError(
            "A worker ended, most often for lack of memory.",
            "Try again with fewer --workers; with --json, what is finished is kept.",
            details=str(error),
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


_trial: Trial | None = None  # of a worker


def _start(setup: Setup) -> None:
    global _trial
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the process that asks
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _trial = Trial(setup)


def _end_with_parent() -> None:
    """Where the process that asks is killed, its workers would wait for work for ever."""
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)


def _work(sample: Sample) -> TrialResult:
    if _trial is None:
        raise RuntimeError("the worker was not started")
    return _trial(sample)


def _truth(sample: Sample, scene: Scene) -> Mask:
    truth = sample.mask()
    if truth.shape != scene.satellite_rgb.shape[:2]:
        raise InputError(
            "{source}: the mask of {id} is not of the satellite picture's size.",
            "Draw it on the same grid.",
            source=sample.source,
            id=sample.id,
        )
    return truth


def _png(mask: Mask) -> bytes:
    return cv2.imencode(".png", mask.astype(np.uint8) * 255)[1].tobytes()


def _make_reasoner(setup: Setup, abilities: Sequence[str]) -> Reasoner:
    if not abilities:
        return make_reasoner(setup.reasoner, hints=setup.hints, beside=setup.segmenter)
    known = dict.fromkeys((field.name for field in dataclasses.fields(Abilities)), True)
    for part in abilities:
        _choice({**known, **dict.fromkeys(PARTS)}, part)
        known[part] = False
    if setup.reasoner != DEFAULT_REASONER:
        raise InputError(
            "Only map-reader has {abilities} to leave out.",
            "With other reasoners, choose of: {parts}.",
            abilities=", ".join(abilities),
            parts=", ".join(PARTS),
        )
    return MapReader(abilities=Abilities(**known))


def _choice(choices: Mapping[str, T], name: str) -> T:
    if name not in choices:
        raise InputError(
            "There is no {name} here.",
            "Choose one of: {choices}.",
            name=repr(name),
            choices=", ".join(choices),
        )
    return choices[name]
