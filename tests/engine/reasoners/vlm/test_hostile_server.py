"""A server that sends anything: one kind of error, in time, and the key is shown nowhere."""

from __future__ import annotations

import time

import numpy as np
import pytest
from fake_server import Reply, Stream, serve

from socio_qgis.core.errors import EngineError
from socio_qgis.engine.models.profiles import profile_for
from socio_qgis.engine.reasoners.vlm import openai_api
from socio_qgis.engine.reasoners.vlm.openai_api import OpenAIGenerator
from socio_qgis.engine.reasoners.vlm.reasoner import Question

KEY = "sk-very-secret-0123456789"
PICTURE = np.zeros((28, 28, 3), np.uint8)
QUESTION = Question(PICTURE, PICTURE, "Where?")
DEEP = "[" * 100_000
EVENTS = {"Content-Type": "text/event-stream"}


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai_api, "BACKOFF_S", 0.0)


def ask(url: str) -> str:
    generator = OpenAIGenerator(url, "m", KEY)
    return generator.generate([QUESTION], profile_for("m"), "localise")[0].text


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=DEEP),
        Reply(body=f"data: {DEEP}\n\n", headers=EVENTS),
        Reply(body='{"choices": [{"message": {"content": ' + DEEP),
        Reply(302, "", {"Location": "http://caf\u00e9.example/\u00ff"}),
        Reply(302, "", {"Location": "http://[broken"}),
        Reply(302, "", {"Location": ""}),
        Reply(429, "", {"Retry-After": "\u00b2"}),
        Reply(429, "", {"Retry-After": "-5"}),
        Reply(429, "", {"Retry-After": "Mon, 99 Foo 99999 99:99:99 GMT"}),
        Reply(401, f"no such key: {KEY}"),
        Reply(500, f"no such key: {KEY}"),
        Reply(302, "", {"Location": f"http://127.0.0.1/?key={KEY}"}),
        Reply(body=f"what is {KEY}?"),
        Reply(body=f'data: {{"error": "{KEY}"}}\n\n', headers=EVENTS),
        Reply(body=f'data: {{"choices": "{KEY}"}}\n\n', headers=EVENTS),
    ],
)
def test_whatever_a_server_sends_is_its_error_and_shows_no_key(reply: Reply) -> None:
    with serve(reply) as server, pytest.raises(EngineError) as caught:
        ask(server.url)
    error = caught.value
    assert KEY not in f"{error} {error.details} {error.values}"


@pytest.mark.parametrize("piece", ["x", ">", "</answer", "<think>"])
def test_many_pieces_take_time_by_their_number(piece: str) -> None:
    def seconds(count: int) -> float:
        with serve(Stream((piece,) * count)) as server:
            began = time.process_time()
            assert ask(server.url) == piece * count
            return time.process_time() - began

    seconds(100)
    assert seconds(40_000) < 20 * max(seconds(4_000), 0.1)


def test_a_long_line_takes_time_by_its_length() -> None:
    body = 'data: {"choices": [{"delta": {"content": "' + "x" * 3_900_000
    with serve(Reply(body=body, headers=EVENTS)) as server:
        began = time.process_time()
        with pytest.raises(EngineError):
            ask(server.url)
    assert time.process_time() - began < 5  # it was tried five times; minutes before
