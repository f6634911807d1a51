"""What windows ask of a model at the same time goes into one batch; each gets its own answer."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import pytest

from socio_qgis.core.cancel import CancelToken
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.engine.contract import Report, silent
from socio_qgis.engine.models.profiles import Profile, profile_for
from socio_qgis.engine.reasoners.vlm.batching import BatchingGenerator
from socio_qgis.engine.reasoners.vlm.reasoner import Completion, OnText, Question, ignore_text

PICTURE = np.zeros((28, 28, 3), np.uint8)
PROFILE = profile_for("SocioReasoner-3B")


class Held:
    """A generator whose first batch ends when it is told to."""

    name, revision, windows_at_once = "held", "1", 1

    def __init__(self) -> None:
        self.at_work, self.may_end = threading.Event(), threading.Event()
        self.batches: list[list[str]] = []
        self.error: Exception | None = None

    def generate(
        self,
        questions: Sequence[Question],
        profile: Profile,
        stage: str,
        report: Report,
        on_text: OnText,
        cancel: CancelToken,
    ) -> list[Completion]:
        self.batches.append([question.text for question in questions])
        for i, question in enumerate(questions):
            on_text(i, f"so far {question.text}")
        self.at_work.set()
        while not self.may_end.wait(0.01):
            cancel.check()
            report(stage, 0.5)
        if self.error is not None:
            raise self.error
        return [Completion(f"answer to {question.text}", 3) for question in questions]


def texts_of(future: Future[list[Completion]]) -> list[str]:
    return [completion.text for completion in future.result(10)]


def asked(*texts: str) -> list[Question]:
    return [Question(PICTURE, PICTURE, text) for text in texts]


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def pool():
    with ThreadPoolExecutor(8) as made:
        yield made


def wait_for(together: BatchingGenerator, count: int) -> None:
    limit = threading.Event()
    for _ in range(1000):
        if len(together._waiting) == count:
            return
        limit.wait(0.01)
    pytest.fail("nobody asks")


def test_windows_that_ask_while_the_model_works_go_together(held: Held, pool) -> None:
    together = BatchingGenerator(held)
    first = pool.submit(together.generate, asked("a"), PROFILE, "localise")
    held.at_work.wait(10)
    others = [
        pool.submit(together.generate, asked(f"{i}x", f"{i}y"), PROFILE, "refine") for i in range(3)
    ]
    wait_for(together, 3)
    held.may_end.set()
    assert texts_of(first) == ["answer to a"]
    for i, other in enumerate(others):
        assert texts_of(other) == [f"answer to {i}x", f"answer to {i}y"]
    assert [len(batch) for batch in held.batches] == [1, 6]


def test_who_waits_reports_and_reads_along_in_the_thread_that_asked(held: Held, pool) -> None:
    together = BatchingGenerator(held)
    blocker = threading.Event()
    told: list[tuple[str, int, str]] = []
    shares: list[tuple[str, float]] = []

    def ask(text: str) -> list[str]:
        def tell(i: int, said: str) -> None:
            told.append((text, threading.get_ident(), said))

        def report(stage: str, share: float) -> None:
            shares.append((text, threading.get_ident()))

        (completion,) = together.generate(asked(text), PROFILE, "localise", report, tell)
        return [completion.text, str(threading.get_ident())]

    together._model.acquire()  # somebody else is at work
    futures = [pool.submit(ask, text) for text in ("a", "b")]
    wait_for(together, 2)
    together._model.release()
    held.at_work.wait(10)
    blocker.wait(0.5)
    held.may_end.set()
    for text, future in zip(("a", "b"), futures, strict=True):
        answer, thread = future.result(10)
        assert answer == f"answer to {text}"
        assert {(str(t), said) for who, t, said in told if who == text} == {
            (thread, f"so far {text}")
        }
        assert {str(t) for who, t in shares if who == text} == {thread}
    assert sorted(held.batches[0]) == ["a", "b"]


def test_a_window_that_is_cancelled_leaves_the_others_their_answers(held: Held, pool) -> None:
    together, stop = BatchingGenerator(held), CancelToken()
    together._model.acquire()
    cancelled = pool.submit(
        together.generate, asked("a"), PROFILE, "localise", silent, ignore_text, stop
    )
    wait_for(together, 1)
    other = pool.submit(together.generate, asked("b"), PROFILE, "localise")
    wait_for(together, 2)
    together._model.release()
    held.at_work.wait(10)
    stop.set()
    with pytest.raises(CancelledError):
        cancelled.result(10)
    held.may_end.set()
    assert texts_of(other) == ["answer to b"]
    assert together._waiting == []


def test_an_error_of_the_model_reaches_all_who_asked(held: Held, pool) -> None:
    together = BatchingGenerator(held)
    held.error = EngineError("The memory is full.", "Close other programs.")
    together._model.acquire()
    futures = [pool.submit(together.generate, asked(t), PROFILE, "refine") for t in "ab"]
    wait_for(together, 2)
    held.may_end.set()
    together._model.release()
    for future in futures:
        with pytest.raises(EngineError, match="memory is full"):
            future.result(10)
    held.error = None
    (completion,) = together.generate(asked("c"), PROFILE, "refine")
    assert completion == Completion("answer to c", 3)
