"""Stages of several windows overlap, a few windows at a time, and no model works on two at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from socio_qgis.bench.stand_ins import SleepingReasoner, SleepingSegmenter, picture
from socio_qgis.core.errors import CancelledError
from socio_qgis.engine.contract import WindowResult
from socio_qgis.engine.run.scheduler import AHEAD, Job, Stream, make_turns

EXTENT = (0.0, 0.0, 64.0, 64.0)


class Collected:
    """What a stream said of each window."""

    def __init__(self, stream: Stream) -> None:
        self.stream, self.results = stream, {}
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

            job = Job(window, EXTENT, ("red",), read, lambda stage, fraction: None)
            self.stream.submit(job, lambda result, window=window: self._take(window, result))
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.results) == count, 60)

    def _take(self, window: int, result: WindowResult | BaseException) -> None:
        with self._changed:
            self.on_their_way -= 1
            self.results[window] = result
            self._changed.notify_all()


@pytest.fixture
def streams() -> Iterator[list[Stream]]:
    made: list[Stream] = []
    yield made
    for stream in made:
        stream.close()


def test_stages_overlap_up_to_the_slowest_part(streams) -> None:
    count, read_s, reason_s, segment_s = 20, 0.02, 0.03, 0.02
    streams.append(Stream(SleepingReasoner(reason_s), SleepingSegmenter(segment_s)))
    begin = time.monotonic()
    Collected(streams[0]).submit(count, read_s)
    took_s = time.monotonic() - begin
    one_after_the_other_s = count * (read_s + 2 * reason_s + 2 * segment_s)
    assert took_s >= count * 2 * reason_s, "the reasoner worked on two windows at once"
    assert took_s < 0.8 * one_after_the_other_s


def test_a_server_takes_several_windows_at_once(streams) -> None:
    reasoner = SleepingReasoner(0.1, windows_at_once=4)
    streams.append(Stream(reasoner, SleepingSegmenter(0.0)))
    Collected(streams[0]).submit(12)
    assert reasoner.most_at_once == 4


def test_the_first_window_is_done_before_the_next_is_reasoned_about(streams) -> None:
    reasoner = SleepingReasoner(0.01)
    streams.append(Stream(reasoner, SleepingSegmenter(0.01)))
    Collected(streams[0]).submit(5)
    assert reasoner.calls[:2] == [("localise", 0), ("refine", 0)]


def test_a_window_is_encoded_once_and_each_stage_decodes_once(streams) -> None:
    segmenter = SleepingSegmenter(0.005)
    streams.append(Stream(SleepingReasoner(0.005), segmenter))
    collected = Collected(streams[0])
    collected.submit(10)
    assert segmenter.counts == {"encode": 10, "decode": 20}
    assert all(len(result.polygons) == 1 for result in collected.results.values())


def test_a_window_keeps_its_own_picture_while_others_pass(streams) -> None:
    """Stage 2 of a window comes after other windows were encoded."""
    segmenter = SleepingSegmenter(0.001)
    streams.append(Stream(SleepingReasoner(0.005), segmenter))
    Collected(streams[0]).submit(10)
    assert sorted(segmenter.decoded) == sorted([*range(10), *range(10)])


def test_few_windows_are_on_their_way(streams) -> None:
    streams.append(Stream(SleepingReasoner(0.005), SleepingSegmenter(0.0)))
    collected = Collected(streams[0])
    collected.submit(30)
    assert collected.most <= AHEAD + 1 + 1  # and one that waits to be taken


def test_an_error_is_the_result_of_its_window_alone(streams) -> None:
    streams.append(Stream(SleepingReasoner(0.0, fails_at=3), SleepingSegmenter(0.0)))
    collected = Collected(streams[0])
    collected.submit(6)
    failed = {w for w, result in collected.results.items() if isinstance(result, BaseException)}
    assert failed == {3}


def test_a_closed_stream_takes_nothing(streams) -> None:
    blocked = threading.Event()
    stream = Stream(SleepingReasoner(0.0), SleepingSegmenter(0.0))
    streams.append(stream)
    job = Job(0, EXTENT, ("red",), lambda: blocked.wait(30), lambda stage, fraction: None)
    for _ in range(AHEAD + 1):
        stream.submit(job, lambda result: None)
    stream.close()
    with pytest.raises(CancelledError):
        stream.submit(job, lambda result: None)
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


def test_a_model_that_is_still_at_work_for_a_closed_stream_is_waited_for(streams) -> None:
    reasoner, segmenter, turns = Counting(0.5), SleepingSegmenter(0.0), make_turns()
    first, second = (Stream(reasoner, segmenter, None, turns) for _ in range(2))
    streams += [first, second]
    job = Job(0, EXTENT, ("red",), lambda: picture(64, 0), lambda stage, fraction: None)
    first.submit(job, lambda result: None)
    while not reasoner.now:
        time.sleep(0.01)
    first.close()
    Collected(second).submit(2)
    assert reasoner.most == 1
