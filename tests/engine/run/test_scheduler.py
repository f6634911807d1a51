"""Stages of several windows overlap, a few windows at a time, and no model works on two at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from socio_qgis.bench.stand_ins import SleepingReasoner, SleepingSegmenter, picture
from socio_qgis.core.errors import CancelledError
from socio_qgis.engine.contract import WindowResult
from socio_qgis.engine.run.scheduler import ON_THEIR_WAY, StageScheduler, make_turns
from socio_qgis.engine.run.window import WindowJob

EXTENT = (0.0, 0.0, 64.0, 64.0)


class Collected:
    """What a scheduler said of each window."""

    def __init__(self, scheduler: StageScheduler) -> None:
        self.scheduler, self.results = scheduler, {}
        self.on_their_way = self.most = 0
        self._changed = threading.Condition()

    def submit(self, count: int, read_s: float = 0.0) -> None:
        for window in range(count):
            with self._changed:
                self.on_their_way += 1

            def read(window=window):
                self.most = max(self.most, self.on_their_way)
                time.sleep(read_s)
                return picture(64, window)

            job = WindowJob(window, EXTENT, ("red",), read)
            self.scheduler.submit(job, lambda result, window=window: self._take(window, result))
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.results) == count, 60)

    def _take(self, window: int, result: WindowResult | BaseException) -> None:
        with self._changed:
            self.on_their_way -= 1
            self.results[window] = result
            self._changed.notify_all()


@pytest.fixture
def schedulers() -> Iterator[list[StageScheduler]]:
    made: list[StageScheduler] = []
    yield made
    for scheduler in made:
        scheduler.close()


def test_stages_of_different_windows_overlap(schedulers, monkeypatch: pytest.MonkeyPatch) -> None:
    lock, sleep = threading.Lock(), time.sleep
    at_work = most = 0

    def work(seconds: float) -> None:
        nonlocal at_work, most
        with lock:
            at_work += 1
            most = max(most, at_work)
        sleep(seconds)
        with lock:
            at_work -= 1

    monkeypatch.setattr(time, "sleep", work)
    reasoner = SleepingReasoner(0.03)
    schedulers.append(StageScheduler(reasoner, SleepingSegmenter(0.02)))
    Collected(schedulers[0]).submit(20, read_s=0.02)
    assert reasoner.most_at_once == 1, "the reasoner worked on two windows at once"
    assert most >= 3, "reading, the reasoner and the segmenter work at the same time"


def test_a_server_takes_several_windows_at_once(schedulers) -> None:
    reasoner = SleepingReasoner(0.1, windows_at_once=4)
    schedulers.append(StageScheduler(reasoner, SleepingSegmenter(0.0)))
    Collected(schedulers[0]).submit(12)
    assert reasoner.most_at_once == 4


def test_the_first_window_is_done_before_the_next_is_reasoned_about(schedulers) -> None:
    reasoner = SleepingReasoner(0.01)
    schedulers.append(StageScheduler(reasoner, SleepingSegmenter(0.01)))
    Collected(schedulers[0]).submit(5)
    assert reasoner.calls[:2] == [("localise", 0), ("refine", 0)]


def test_a_window_is_encoded_once_and_each_stage_decodes_once(schedulers) -> None:
    segmenter = SleepingSegmenter(0.005)
    schedulers.append(StageScheduler(SleepingReasoner(0.005), segmenter))
    collected = Collected(schedulers[0])
    collected.submit(10)
    assert segmenter.counts == {"encode": 10, "decode": 20}
    assert all(len(result.polygons) == 1 for result in collected.results.values())


def test_a_window_keeps_its_own_picture_while_others_pass(schedulers) -> None:
    """Stage 2 of a window comes after other windows were encoded."""
    segmenter = SleepingSegmenter(0.001)
    schedulers.append(StageScheduler(SleepingReasoner(0.005), segmenter))
    Collected(schedulers[0]).submit(10)
    assert sorted(segmenter.decoded) == sorted([*range(10), *range(10)])


def test_few_windows_are_on_their_way(schedulers) -> None:
    schedulers.append(StageScheduler(SleepingReasoner(0.005), SleepingSegmenter(0.0)))
    collected = Collected(schedulers[0])
    collected.submit(30)
    assert collected.most <= ON_THEIR_WAY + 1  # and one that waits to be taken


def test_an_error_is_the_result_of_its_window_alone(schedulers) -> None:
    schedulers.append(StageScheduler(SleepingReasoner(0.0, fails_at=3), SleepingSegmenter(0.0)))
    collected = Collected(schedulers[0])
    collected.submit(6)
    failed = {w for w, result in collected.results.items() if isinstance(result, BaseException)}
    assert failed == {3}


def test_a_closed_scheduler_takes_nothing(schedulers) -> None:
    blocked = threading.Event()
    scheduler = StageScheduler(SleepingReasoner(0.0), SleepingSegmenter(0.0))
    schedulers.append(scheduler)
    job = WindowJob(0, EXTENT, ("red",), lambda: blocked.wait(30))
    for _ in range(ON_THEIR_WAY):
        scheduler.submit(job, lambda result: None)
    scheduler.close()
    with pytest.raises(CancelledError):
        scheduler.submit(job, lambda result: None)
    blocked.set()


class Counting(SleepingReasoner):
    """Counts how many windows it works on at once."""

    now = most = 0

    def localise(self, *arguments):
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            return super().localise(*arguments)
        finally:
            self.now -= 1


def test_a_model_that_is_still_at_work_for_a_closed_scheduler_is_waited_for(schedulers) -> None:
    reasoner, segmenter, turns = Counting(0.5), SleepingSegmenter(0.0), make_turns()
    first, second = (StageScheduler(reasoner, segmenter, None, turns) for _ in range(2))
    schedulers += [first, second]
    job = WindowJob(0, EXTENT, ("red",), lambda: picture(64, 0))
    first.submit(job, lambda result: None)
    while not reasoner.now:
        time.sleep(0.01)
    first.close()
    Collected(second).submit(2)
    assert reasoner.most == 1
