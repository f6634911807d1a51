"""Seconds of the same windows with one actor and with four on a local Ray, as JSON."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable

from ..engine.contract import Scene, WindowResult
from ..engine.run.ray_scheduler import ModelActor, RayExecutor
from ..engine.run.scheduler import StageScheduler
from ..engine.run.window import WindowJob
from .stand_ins import SleepingReasoner, SleepingSegmenter, picture

WINDOWS = 80
REASON_S, SEGMENT_S = 0.05, 0.02


class SleepingActor(ModelActor):
    """An actor whose parts sleep."""

    def __init__(self, *_: object) -> None:
        self._scheduler = StageScheduler(SleepingReasoner(REASON_S), SleepingSegmenter(SEGMENT_S))


def read() -> Scene:
    """A small picture."""
    return picture(64)


def measure(actors: int) -> float:
    """Seconds with so many actors, once they are there and have looked at a window each."""
    executor = RayExecutor("local", ("sleeping",), "sleeping", actors=actors, actor=SleepingActor)
    executor.process_ids()
    carry_out(executor.submit, 5 * actors)
    seconds = carry_out(executor.submit, WINDOWS)
    executor.close()
    return seconds


def carry_out(
    submit: Callable[[WindowJob, Callable[[WindowResult | BaseException], None]], None], count: int
) -> float:
    """Seconds until so many windows are done."""
    left, all_done = [count], threading.Event()

    def on_done(result: WindowResult | BaseException) -> None:
        left[0] -= 1
        if not left[0]:
            all_done.set()

    begin = time.perf_counter()
    for window in range(count):
        submit(WindowJob(window, (0, 0, 64, 64), ("school",), read), on_done)
    all_done.wait()
    return time.perf_counter() - begin


if __name__ == "__main__":
    print(json.dumps([measure(1), measure(4)]))
