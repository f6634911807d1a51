"""One engine for all runs: started when needed, held by one run, replaced after its death."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from scripted_engine import ScriptedEngine

from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import CancelledError, EngineError

PYTHON = Path(sys.executable)


def never() -> bool:
    return False


def test_a_session_starts_no_second_process():
    made = []
    engine = Engine(lambda: Status(PYTHON), lambda python: made.append(1) or ScriptedEngine())
    for _ in range(2):
        with engine.session(never) as session:
            session.send("echo")
    assert made == [1]


def test_an_engine_that_died_between_runs_is_started_anew():
    made = []

    def connect(python: Path) -> ScriptedEngine:
        made.append(ScriptedEngine())
        return made[-1]

    engine = Engine(lambda: Status(PYTHON), connect)
    with engine.session(never):
        pass
    made[0].stop()
    with engine.session(never) as session:
        session.send("echo")
    assert len(made) == 2
    assert [message.type for message in made[1].received] == ["echo"]


def test_a_run_that_works_on_when_the_plugin_goes_starts_no_other_process():
    made = []

    def connect(python: Path) -> ScriptedEngine:
        made.append(ScriptedEngine())
        if len(made) == 2:
            second.close()  # the plugin goes while the process starts
        return made[-1]

    first, second = (Engine(lambda: Status(PYTHON), connect) for _ in range(2))
    with first.session(never):
        first.close()
    with pytest.raises(CancelledError), first.session(never):
        pass
    with pytest.raises(CancelledError), second.session(never):
        pass
    assert [one.alive for one in made] == [False, False]


class SlowStart:
    """An engine that starts when it is let, or fails to."""

    def __init__(self, error: EngineError | None = None) -> None:
        self.made: list[ScriptedEngine] = []
        self.tries = 0
        self.may_start, self._error = threading.Event(), error
        self.engine = Engine(lambda: Status(PYTHON), self._connect)

    def _connect(self, python: Path) -> ScriptedEngine:
        self.tries += 1
        assert self.may_start.wait(20)
        if self._error is not None:
            raise self._error
        self.made.append(ScriptedEngine())
        return self.made[-1]

    def prepare(self, tries: int = 1) -> None:
        """Until it starts, which nobody waits for."""
        self.engine.prepare()
        until(lambda: self.tries == tries)

    def let_start(self) -> None:
        self.may_start.set()
        until(lambda: not self.engine._in_use.locked())


def until(is_so: Callable[[], bool]) -> None:
    limit = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < limit
        time.sleep(0.005)


def test_a_run_waits_for_an_engine_that_is_being_prepared_and_uses_it():
    slow, asked = SlowStart(), []

    def run() -> None:
        with slow.engine.session(lambda: bool(asked.append(1))) as session:
            session.send("echo")

    slow.prepare()
    thread = threading.Thread(target=run)
    thread.start()
    until(lambda: len(asked) > 1)  # it waits, and could be cancelled
    slow.let_start()
    thread.join(5)
    assert [[message.type for message in one.received] for one in slow.made] == [["echo"]]


def test_an_engine_is_prepared_once():
    slow = SlowStart()
    slow.may_start.set()
    slow.prepare()
    until(lambda: slow.engine._transport is not None)
    slow.made[0].stop()
    slow.engine.prepare()
    with slow.engine.session(never):  # a run looks whether it still lives
        pass
    slow.engine.prepare()
    until(lambda: not slow.engine._in_use.locked())
    assert slow.tries == 2


def test_an_engine_that_can_not_be_prepared_is_said_by_the_run_alone():
    slow = SlowStart(EngineError("The engine does not start."))
    slow.prepare()
    slow.let_start()
    slow.engine.prepare()  # with every key
    with pytest.raises(EngineError, match="does not start"), slow.engine.session(never):
        pass
    assert slow.tries == 2


def test_nothing_is_prepared_where_there_is_no_engine():
    slow = SlowStart()
    slow.engine._find = lambda: Status(None, "It is not set up yet.")
    slow.engine.prepare()
    until(lambda: not slow.engine._in_use.locked())
    assert slow.tries == 0


@pytest.mark.parametrize("end", ["close", "renew"])
def test_an_engine_that_nobody_wants_any_more_ends_as_soon_as_it_has_started(end):
    slow = SlowStart()
    slow.prepare()
    getattr(slow.engine, end)()  # does not wait for it
    slow.let_start()
    until(lambda: slow.engine._transport is None and slow.made and not slow.made[0].alive)
    slow.engine.prepare()
    if end == "renew":
        until(lambda: slow.engine._transport is not None)
    until(lambda: not slow.engine._in_use.locked())
    assert [one.alive for one in slow.made] == ([False] if end == "close" else [False, True])


def test_a_second_run_waits_and_can_be_cancelled_meanwhile():
    engine = Engine(lambda: Status(PYTHON), lambda python: ScriptedEngine())
    order = []

    def second() -> None:
        with engine.session(never):
            order.append("second")

    with engine.session(never):
        thread = threading.Thread(target=second)
        thread.start()
        with pytest.raises(CancelledError), engine.session(lambda: True):
            pass
        order.append("first")
    thread.join(5)
    assert order == ["first", "second"]
