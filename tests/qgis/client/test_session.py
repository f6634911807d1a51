"""The messages of one request: whose they are, what they become, and when they end."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from scripted_engine import ScriptedEngine

from socio_qgis.client import session as session_module
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.core.protocol import Message

PYTHON = Path(sys.executable)


def never() -> bool:
    return False


@pytest.fixture
def transport() -> ScriptedEngine:
    return ScriptedEngine()


@pytest.fixture
def engine(transport) -> Engine:
    return Engine(lambda: Status(PYTHON), lambda python: transport)


def test_late_answers_of_an_earlier_run_are_dropped(transport, engine):
    with engine.session(never) as first:
        transport._answers.append(Message("result", first.request))
    with engine.session(never) as second:
        transport._answers.append(Message("progress", second.request))
        assert second.receive() is None
        assert second.receive() == Message("progress", second.request)


def test_a_silent_engine_is_ended(transport, engine, monkeypatch):
    monkeypatch.setattr(session_module, "SILENCE_LIMIT_S", 0.1)

    def wait() -> None:
        with engine.session(never) as session:
            session.send("start", settings={"queries": ["hang"]}, output="", windows_total=1)
            session.wait_for("result", never)

    with pytest.raises(EngineError, match="has not answered"):
        wait()
    assert not transport.alive


def test_an_engine_that_shows_signs_of_life_is_waited_for(transport, engine, monkeypatch):
    now = 0.0
    monkeypatch.setattr(session_module, "time", SimpleNamespace(monotonic=lambda: now))
    with engine.session(never) as session:
        for _ in range(3):
            now += 0.9 * session_module.SILENCE_LIMIT_S
            assert session.receive(0) is None
            transport._answers.append(Message("alive", session.request))
            assert session.receive(0) is None  # signs of life are not handed over
    assert transport.alive


def test_messages_before_the_awaited_one_are_handed_over(transport, engine):
    messages = []
    with engine.session(never) as session:
        sent = [Message(kind, session.request) for kind in ("progress", "render", "result")]
        transport._answers.extend(sent)
        assert session.wait_for("result", never, messages.append) == sent[2]
    assert messages == sent[:2]


def test_an_error_of_the_engine_is_raised_and_the_engine_lives_on(transport, engine):
    error = EngineError("No model {name}.", "Pull it.", "a traceback", name="x")

    def ask() -> None:
        with engine.session(never) as session:
            transport._answers.append(Message("error", session.request, error.to_dict()))
            session.wait_for("result", never)

    with pytest.raises(EngineError, match="No model x") as caught:
        ask()
    assert caught.value.details == "a traceback"
    assert transport.alive


def test_a_cancel_ends_the_waiting_at_once(transport, engine):
    with pytest.raises(CancelledError), engine.session(never) as session:
        session.wait_for("result", lambda: True)
    assert transport.alive
