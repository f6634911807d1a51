"""The server's generator against a real HTTP server that misbehaves."""

from __future__ import annotations

import base64
import time

import cv2
import numpy as np
import pytest
from fake_server import serve

from socio_qgis.core.errors import CancelledError, EngineError, InputError
from socio_qgis.engine.profiles import profile_for
from socio_qgis.engine.reasoners import openai_api
from socio_qgis.engine.reasoners.openai_api import OpenAIGenerator
from socio_qgis.engine.reasoners.vlm import Question
from socio_qgis.engine.seams import silent

PROFILE = profile_for("some-model")
PICTURES = np.full((28, 28, 3), 200, np.uint8), np.full((28, 28, 3), 10, np.uint8)
QUESTION = Question(*PICTURES, "Where?")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai_api, "RETRY", openai_api.RETRY.new(backoff_factor=0))


def ask(url: str, count: int = 1) -> list[str]:
    return OpenAIGenerator(url, "m").generate([QUESTION] * count, PROFILE, "localise", silent)


def test_pictures_go_as_png_map_first_then_the_text() -> None:
    with serve("here") as server:
        assert ask(server.url) == ["here"]
        one, other, text = server.bodies[0]["messages"][0]["content"]
    for part, picture in zip((one, other), PICTURES, strict=True):
        png = base64.b64decode(part["image_url"]["url"].removeprefix("data:image/png;base64,"))
        assert (cv2.imdecode(np.frombuffer(png, np.uint8), 1)[..., ::-1] == picture).all()
    assert text == {"type": "text", "text": "Where?"}


def test_several_questions_are_asked_at_once_and_answered_in_order() -> None:
    with serve("same") as server:
        assert ask(server.url, 20) == ["same"] * 20


def test_a_busy_server_is_asked_again() -> None:
    with serve((429, "busy"), (503, "busy"), None, "at last") as server:
        assert ask(server.url) == ["at last"]
        assert len(server.bodies) == 4


@pytest.mark.parametrize(
    ("status", "advice"), [(401, "key"), (404, "offers the model"), (500, "log"), (429, "later")]
)
def test_a_refusal_says_what_to_do(status: int, advice: str) -> None:
    with serve((status, "no")) as server, pytest.raises(EngineError, match=advice):
        ask(server.url)


@pytest.mark.parametrize("body", ["not json", "{}", '{"choices": []}', '{"choices": 3}'])
def test_an_answer_of_another_form_is_named(body: str) -> None:
    with serve((200, body)) as server, pytest.raises(EngineError, match="no chat completion"):
        ask(server.url)


def test_an_empty_answer_is_an_empty_text() -> None:
    with serve((200, '{"choices": [{"message": {"content": null}}]}')) as server:
        assert ask(server.url) == [""]


def test_a_server_that_is_not_there_is_named() -> None:
    with serve("x") as server:
        url = server.url
    with pytest.raises(EngineError, match="does not answer"):
        ask(url)


def test_the_key_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOCIO_API_KEY", "k-123")
    with serve("x") as server:
        ask(server.url)
        assert server.keys == ["Bearer k-123"]


@pytest.mark.parametrize("url", ["ftp://a/v1", "nonsense", "http://user:pass@host/v1"])
def test_an_address_that_is_none_or_holds_a_secret_is_refused(url: str) -> None:
    with pytest.raises(InputError):
        OpenAIGenerator(url, "m")


def test_a_cancelled_run_does_not_wait_for_the_server() -> None:
    def cancelled(stage: str, fraction: float) -> None:
        raise CancelledError("stopped")

    with serve("x") as server:
        generator = OpenAIGenerator(server.url, "m")
        started = time.monotonic()
        with pytest.raises(CancelledError):
            generator.generate([QUESTION], PROFILE, "localise", cancelled)
        assert time.monotonic() - started < 5
