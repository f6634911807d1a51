"""Scripts of texts, and those whose labels can't be read off map pictures."""

from __future__ import annotations

import functools
import unicodedata
from collections import Counter
from collections.abc import Iterable

# Scripts that the OCR model of the engine lacks: it has Latin, Chinese and Japanese.
UNREAD = frozenset(
    (
        "Hangul", "Cyrillic", "Arabic", "Greek", "Hebrew", "Thai", "Devanagari", "Bengali", "Tamil",
        "Telugu", "Kannada", "Malayalam", "Gujarati", "Gurmukhi", "Oriya", "Sinhala", "Lao",
        "Khmer", "Myanmar", "Tibetan", "Georgian", "Armenian", "Ethiopic", "Mongolian",
    )
)  # fmt: skip
_USUAL_NAMES = {
    "Cjk": "Chinese", "Hiragana": "Kana", "Katakana": "Kana", "Katakana-hiragana": "Kana",
}  # fmt: skip  # of what Unicode calls otherwise
MIN_SHARE = 0.5  # of letters, for a text to be in a script


@functools.lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """The script of a letter: "Latin", "Chinese", "Kana", "Hangul"."""
    name = unicodedata.name(letter, "?").split()[0].capitalize()
    return _USUAL_NAMES.get(name, name)


def unread_script(texts: Iterable[str]) -> str:
    """The script that most letters of texts are in, where its labels can't be read, or nothing."""
    scripts = Counter(script_of(letter) for text in texts for letter in text if letter.isalpha())
    unread = {script: count for script, count in scripts.items() if script in UNREAD}
    script = max(unread, key=lambda one: unread[one], default="")
    return script if unread.get(script, 0) >= MIN_SHARE * sum(scripts.values()) else ""
