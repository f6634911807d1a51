"""Characters that stand for each other: in spelling, on keyboards and to OCR."""

from __future__ import annotations

import functools
import lzma
from dataclasses import dataclass
from typing import Any

from .word_lists import FOLDER, read

Table = dict[int, Any]  # for str.translate


@dataclass(frozen=True)
class Characters:
    """Tables of `resources/vocabulary/characters.*`, for `str.translate` unless said otherwise.

    Attributes:
        simplified: Traditional Chinese, and Japan's short forms, to simplified Chinese.
        cjk_digits: Chinese numerals from one to nine to digits.
        variants: Letters that keyboards and spelling write in several ways, to one of them.
        plain: Letters with strokes and ligatures, to letters that have none.
        typed: Letters to those of a keyboard that lacks them ("ü" to "ue"), Cyrillic and Greek too.
        ocr_shapes: Letters that OCR confuses, to the one that stands for all of them.
        ocr_pairs: Pairs of letters, and the one that they look like.
        usual_accents: Letters with accents that people write.
    """

    simplified: Table
    cjk_digits: Table
    variants: Table
    plain: Table
    typed: Table
    ocr_shapes: Table
    ocr_pairs: tuple[tuple[str, str], ...]
    usual_accents: frozenset[str]


@functools.lru_cache(maxsize=1)
def characters() -> Characters:
    """The tables, read once."""
    lists = read("characters")
    written = lzma.decompress((FOLDER / "characters.txt.xz").read_bytes()).decode()
    return Characters(
        simplified=str.maketrans(*written.splitlines()),
        cjk_digits=str.maketrans(lists["cjk_digits"], "123456789"),
        variants={ord(c): one for one, others in lists["variants"].items() for c in others},
        plain=str.maketrans(lists["plain"]),
        typed=str.maketrans({**lists["latin"], **lists["typed"]}),
        ocr_shapes=str.maketrans(lists["ocr_confused"], lists["ocr_stands_for"]),
        ocr_pairs=tuple((pair, one) for pair, one in lists["ocr_pairs"]),
        usual_accents=frozenset(lists["usual_accents"]),
    )


def ocr_shape(word: str) -> str:
    """The word with one letter for all that OCR takes for each other: equal for words alike."""
    tables = characters()
    for pair, one in tables.ocr_pairs:
        word = word.replace(pair, one)
    return word.translate(tables.ocr_shapes)
