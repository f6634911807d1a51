"""Messages survive the way to the other process, and what is no message is named."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socio_qgis.core.errors import EngineError, InputError, SocioError, from_kind
from socio_qgis.core.protocol import MAX_LINE_BYTES, Message, decode, encode

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.text(), st.text(), st.dictionaries(st.text(), JSON))
def test_a_message_comes_back_as_it_was_sent(kind: str, request: str, values: dict) -> None:
    line = encode(Message(kind, request, values))
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode(line) == Message(kind, request, values)


@given(st.binary(max_size=200))
def test_bytes_that_are_no_message_are_an_engine_error(line: bytes) -> None:
    with pytest.raises(EngineError):
        decode(line)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b'{"v": 1}',
        b'{"v": 1, "type": 5, "request": "", "values": {}}',
        b'{"v": 1, "type": "start", "request": null, "values": {}}',
        b'{"v": 1, "type": "start", "request": "", "values": []}',
        b"[" * 100_000,
    ],
)
def test_malformed_messages_are_engine_errors(line: bytes) -> None:
    with pytest.raises(EngineError):
        decode(line)


def test_another_version_of_the_protocol_says_what_to_do() -> None:
    line = json.dumps({"v": 99, "type": "ready", "request": "", "values": {}}).encode()
    with pytest.raises(EngineError, match="anew"):
        decode(line)


def test_an_endless_line_is_refused() -> None:
    with pytest.raises(EngineError, match="too long"):
        decode(b" " * (MAX_LINE_BYTES + 1))


def test_a_missing_value_is_named() -> None:
    with pytest.raises(EngineError, match="window came without extent"):
        Message("window")["extent"]


@pytest.mark.parametrize("error", [InputError("a", "b", "c"), EngineError("a")])
def test_errors_keep_their_kind_across_the_boundary(error: SocioError) -> None:
    again = from_kind(error.kind, error.message, error.advice, error.details)
    assert type(again) is type(error)
    assert str(again) == str(error)


def test_an_unknown_kind_of_error_is_the_engines() -> None:
    assert isinstance(from_kind("SystemExit", "a", ""), EngineError)
