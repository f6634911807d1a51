"""One engine for all runs: started when needed, held by one run, replaced after its death."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from scripted_engine import ScriptedEngine

from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import CancelledError

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
