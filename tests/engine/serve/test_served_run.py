"""A run sends what is its own: a message that is late can't pass for one of the next run."""

from __future__ import annotations

import io
import threading
import time
from pathlib import Path

import pytest
from fakes import ColourReasoner, ColourSegmenter
from test_worker import EXTENT, window_values
from test_worker_models import start_message

from socio_qgis.core.protocol import Message, decode
from socio_qgis.core.windows import plan_windows
from socio_qgis.engine import registry
from socio_qgis.engine.serve.channel import Channel
from socio_qgis.engine.serve.served_run import ServedRun
from socio_qgis.engine.serve.worker import Worker


def messages(answers: io.BytesIO, kind: str) -> list[Message]:
    return [one for line in answers.getvalue().splitlines() if (one := decode(line)).type == kind]


@pytest.fixture
def answers() -> io.BytesIO:
    return io.BytesIO()


@pytest.fixture
def worker(answers: io.BytesIO, monkeypatch: pytest.MonkeyPatch) -> Worker:
    monkeypatch.setattr(registry, "make_reasoner", lambda *_: ColourReasoner())
    monkeypatch.setattr(registry, "make_segmenter", lambda name: ColourSegmenter())
    return Worker(Channel(io.BytesIO(), answers))


def test_a_late_window_of_one_run_is_not_sent_as_one_of_the_next(
    worker: Worker, answers: io.BytesIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on = threading.Event(), threading.Event()
    report_window_done = ServedRun._on_window_done

    def late(run: ServedRun, index: int, shapes: object) -> None:
        if run.request == "first":  # its thread is held up while the next run begins
            reached.set()
            assert go_on.wait(30)
        report_window_done(run, index, shapes)  # type: ignore[arg-type]

    monkeypatch.setattr(ServedRun, "_on_window_done", late)
    window = plan_windows(EXTENT, 1.0)[0]
    worker._handle(start_message(tmp_path, "map-reader", "first"))
    worker._handle(Message("window", "first", window_values(tmp_path, window)))
    assert reached.wait(30)
    worker._handle(Message("finish", "first"))
    assert [one.request for one in messages(answers, "result")] == ["first"]

    worker._handle(start_message(tmp_path, "map-reader", "second"))
    before = len(answers.getvalue())
    go_on.set()
    limit = time.monotonic() + 30
    while not messages(answers, "window_done") and time.monotonic() < limit:
        time.sleep(0.01)
    assert [one.request for one in messages(answers, "window_done")] == ["first"]
    sent = io.BytesIO(answers.getvalue()[before:])
    assert messages(sent, "window_done"), "it was not late"
    worker._handle(Message("cancel", "second"))
    assert [one.request for one in messages(answers, "result")] == ["first", "second"]


def test_a_late_window_does_not_count_as_progress_of_the_next_run(
    worker: Worker, answers: io.BytesIO, tmp_path: Path
) -> None:
    worker._handle(start_message(tmp_path, "map-reader", "first"))
    first = worker._run
    assert first is not None
    worker._handle(start_message(tmp_path, "map-reader", "second"))
    first._on_window_done(0, [])
    assert worker._run is not None
    worker._run.progress("localise", 0.0, 0)
    fractions = {one.request: one["fraction"] for one in messages(answers, "progress")}
    assert fractions["second"] == pytest.approx(0.4)  # and not a whole window more
    worker._handle(Message("cancel", "second"))


def test_of_two_windows_at_work_the_first_is_told_unless_the_other_asks(
    worker: Worker, answers: io.BytesIO, tmp_path: Path
) -> None:
    worker._handle(start_message(tmp_path, "map-reader"))
    run = worker._run
    assert run is not None
    for stage, window in (("read", 0), ("localise", 1), ("check", 1), ("localise", 0)):
        run.progress(stage, 0.0, window)
    run._on_window_done(0, [])
    run.progress("refine", 0.0, 1)
    told = [(one["stage"], one["window"]) for one in messages(answers, "progress")]
    assert told[-5:] == [("read", 0), ("read", 0), ("check", 1), ("localise", 0), ("refine", 1)]
    worker._handle(Message("cancel", "1"))


def test_a_run_that_is_cancelled_while_its_models_load_takes_no_window(
    worker: Worker, answers: io.BytesIO, tmp_path: Path
) -> None:
    worker._cancelled.add("1")  # the thread that reads has seen it already
    worker._handle(start_message(tmp_path, "map-reader"))
    assert worker._run is not None
    assert worker._run.cancel.is_set()
