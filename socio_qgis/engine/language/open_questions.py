"""Questions in anyone's words: "where sick people are treated", by a table of acts and people."""

from __future__ import annotations

import re
from typing import Any

from .characters import characters
from .phrases import IS_CJK, fold

_TYPOGRAPHY = re.compile(r"(?<=\w)'(?=\w)")  # "l'on"


class OpenQuestions:
    """Tells a kind of place by what is done there; the lists of `open.toml`.

    Args:
        lists: What asks for a place, and rules by tags; see the file.
    """

    def __init__(self, lists: dict[str, Any]) -> None:
        self._starts = frozenset(map(fold, lists["starts"]))
        ends = "|".join(lists["cjk_ends"]).translate(characters().simplified)
        self._cjk_end = re.compile(f"(?:{ends})$")
        self._rules = [
            (tuple(map(_matcher, stems)), len(rule), tags.split())
            for tags, rules in lists["rules"].items()
            for rule in rules
            for stems in [rule.split("+")]
        ]

    def tags(self, question: str) -> dict[str, float]:
        """The kinds of place that a question asks for; nothing where it is none, or unknown."""
        text = _TYPOGRAPHY.sub(" ", fold(question))
        if not self._asks(text):
            return {}
        found = [
            (len(stems), length, tags)
            for stems, length, tags in self._rules
            if all(stem.search(text) for stem in stems)
        ]
        return dict.fromkeys(max(found)[2], 1.0) if found else {}

    def _asks(self, text: str) -> bool:
        words = text.split()
        if IS_CJK.search(text):
            return bool(self._cjk_end.search(text))
        return len(words) > 1 and words[0] in self._starts


def _matcher(stem: str) -> re.Pattern[str]:
    text = re.escape(fold(stem))
    return re.compile(text if IS_CJK.search(stem) else rf"\b{text}")
