"""Messages survive the way to the other process, and what is no message is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socio_qgis.core.errors import (
    MAX_CHARS,
    MAX_VALUES,
    EngineError,
    InputError,
    SocioError,
    StorageError,
)
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


@pytest.mark.parametrize(
    "error",
    [
        InputError("a", "b", "c"),
        EngineError("a"),
        StorageError("{path} is full.", "Free {gb} GB.", path=Path("x y"), gb=2.5),
    ],
)
def test_errors_keep_their_kind_and_words_across_the_boundary(error: SocioError) -> None:
    crossed = decode(encode(Message("error", "", error.to_dict())))
    again = SocioError.from_dict(crossed.values)
    assert type(again) is type(error)
    assert again.templates == error.templates
    assert (str(again), again.details) == (str(error), error.details)


def test_an_unknown_kind_of_error_is_the_engines() -> None:
    assert type(SocioError.from_dict({"kind": "SystemExit", "message": "a"})) is EngineError


def test_a_template_that_arrives_has_nothing_but_names() -> None:
    text = "{x.__class__} {x[0]} {x!r:>9} {0} {self} {missing} {{x}} {x}"
    values = {"x": "{y}", "y": "no", "self": "s", "kind": ["no", "text"]}
    error = SocioError.from_dict({"message": text, "values": values})
    assert error.message == "{x.__class__} {x[0]} {x!r:>9} {0} s {missing} {{y}} {y}"


def test_what_arrives_is_limited_in_length() -> None:
    values = {f"v{i}": "v" * 9999 for i in range(99)}
    error = SocioError.from_dict({"message": "m" * 9999, "advice": "{v0}", "values": values})
    assert (len(error.message), len(error.advice)) == (MAX_CHARS, MAX_CHARS)
    assert len(error.values) == MAX_VALUES


@pytest.mark.parametrize("values", [None, [], "text", {"x": {}}, {"x": None}])
def test_values_that_are_no_text_are_left_out(values: object) -> None:
    assert str(SocioError.from_dict({"message": "a {x}", "values": values})) == "a {x}"
