"""The engine's end of the pipes: messages in, messages out, and what happens at their end."""

from __future__ import annotations

import io
import os
import threading
import time
from collections.abc import Iterator

import pytest

from socio_qgis.core.errors import CancelledError, InputError
from socio_qgis.core.protocol import Message, decode, encode
from socio_qgis.engine.serve import channel as channel_module
from socio_qgis.engine.serve.channel import Channel, explain


@pytest.fixture(autouse=True)
def exit_codes(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The end of the input must not end the process of the tests."""
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    yield codes
    for thread in threading.enumerate():
        if thread.name == "requests":
            thread.join(10)


def lines(*messages: Message) -> io.BytesIO:
    return io.BytesIO(b"".join(encode(message) for message in messages))


def sent(answers: io.BytesIO) -> list[Message]:
    return [decode(line) for line in answers.getvalue().splitlines()]


def test_ready_comes_first_and_an_exception_becomes_an_error_of_its_request() -> None:
    answers = io.BytesIO()
    channel = Channel(lines(Message("fail", "a"), Message("work", "b")), answers)

    def handle(message: Message) -> None:
        if message.type == "fail":
            raise InputError("It is wrong.", "Choose another.")
        channel.send("result", message.request)

    channel.serve(handle, grace_s=0.0)
    ready, error, result = sent(answers)
    assert (ready.type, ready["pid"]) == ("ready", os.getpid())
    assert (error.type, error.request, error["message"]) == ("error", "a", "It is wrong.")
    assert (result.type, result.request) == ("result", "b")


def test_a_line_that_is_no_message_is_said_and_the_next_one_is_read() -> None:
    answers = io.BytesIO()
    work = encode(Message("work", "a"))
    channel = Channel(io.BytesIO(work + b"nonsense\n" + work), answers)
    handled: list[str] = []
    channel.serve(lambda message: handled.append(message.request), grace_s=0.0)
    assert handled == ["a", "a"]
    errors = [(message.type, message.request) for message in sent(answers)]
    assert errors == [("ready", ""), ("error", "a")], "it ends the request of the one before"


def test_work_that_asks_is_cancelled_by_the_end_of_the_input(exit_codes: list[int]) -> None:
    answers = io.BytesIO()
    channel = Channel(lines(Message("build", "a"), Message("quit")), answers)
    ended: list[bool] = []

    def handle(message: Message) -> None:
        try:
            channel.receive()
        except CancelledError:
            ended.append(channel.closing.is_set())
            raise

    channel.serve(handle, grace_s=0.0)
    assert ended == [True]
    assert [message.type for message in sent(answers)] == ["ready"], "nobody wants to know"
    limit = time.monotonic() + 5
    while not exit_codes and time.monotonic() < limit:
        time.sleep(0.01)
    assert exit_codes == [0]


def test_a_message_that_is_kept_back_on_arrival_is_not_handled() -> None:
    channel = Channel(lines(Message("cancel", "a"), Message("work", "b")), io.BytesIO())
    handled: list[str] = []
    channel.serve(
        lambda message: handled.append(message.type),
        on_arrival=lambda message: message.type != "cancel",
        grace_s=0.0,
    )
    assert handled == ["work"]


def test_long_work_shows_signs_of_life(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel_module, "SIGN_OF_LIFE_S", 0.02)
    answers = io.BytesIO()
    channel = Channel(io.BytesIO(), answers)
    with channel.alive("a"):
        time.sleep(0.3)
    signs = sent(answers)
    assert len(signs) > 3
    assert {(message.type, message.request) for message in signs} == {("alive", "a")}
    time.sleep(0.1)
    assert len(sent(answers)) <= len(signs) + 1


def test_a_reader_that_is_gone_closes_the_channel() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "wb", buffering=0) as answers:
        channel = Channel(io.BytesIO(), answers)
        channel.send("progress", "a")
        assert channel.closing.is_set()


def test_an_unknown_exception_has_its_traceback_in_the_details() -> None:
    try:
        raise ZeroDivisionError("in the model")
    except ZeroDivisionError as error:
        explained = explain(error)
    assert "does not know" in explained.message
    assert "ZeroDivisionError: in the model" in explained.details
    assert "memory" in explain(MemoryError()).message
