"""Text from outside becomes text that can be stored."""

from __future__ import annotations

import random

import pytest

from socio_qgis.core.text import storable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Mill Park", "Mill Park"),
        ("動物園 Ménagerie 🦁", "動物園 Ménagerie 🦁"),
        ("\ud83d Mill Park", "\ufffd Mill Park"),
        ("\ud83e" + "\udd81", "🦁"),  # a server sent the halves in two events
        ("park\udcff", "park\ufffd"),  # a byte of the command line that is no text
        ("one\ntwo\tthree", "one\ntwo\tthree"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("nul\x00 bell\x07 escape\x1b[31m del\x7f c1\x85", "nul bell escape[31m del c1"),
        ("not a character \ufffe\uffff", "not a character "),
        ("न\u200dम  שלום\u200f", "न\u200dम  שלום\u200f"),  # joiners and marks belong to the text
    ],
)
def test_only_what_cannot_be_stored_is_changed(text: str, expected: str) -> None:
    assert storable(text) == expected


def test_any_text_becomes_storable_and_stays_as_it_is_then() -> None:
    chance = random.Random(20)  # noqa: S311  (no secret)
    for _ in range(20_000):
        codes = [chance.choice((0x50, 0x100, 0xE000, 0x110000)) for _ in range(8)]
        text = "".join(chr(chance.randrange(limit)) for limit in codes)
        stored = storable(text)
        assert stored.encode().decode() == stored == storable(stored)
        assert not any(ord(one) < 32 and one not in "\n\t" for one in stored)
