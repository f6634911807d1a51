"""The messages of a run in the user's language; English where there is no file for a language.

The files are `resources/messages/LANGUAGE.json`. Their sentences never inflect what is inserted,
and no particle depends on it: a label may end in any letter, and a source has one form.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from ...core.paths import RESOURCES
from .restrictions import Near, Rank, Rule, Size
from .word_lists import read

FOLDER = RESOURCES / "messages"
HECTARE_M2 = 10_000.0


class Messages:
    """The messages in one language.

    Args:
        language: An ISO 639-1 code; a country after it is ignored ("de_AT").
    """

    def __init__(self, language: str) -> None:
        code = language.split("_")[0].split("-")[0].casefold()
        known = {path.stem: path for path in FOLDER.glob("*.json")}
        path = known.get(code, known["en"])
        table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self._sentences: dict[str, str] = table["sentences"]
        self._sources: dict[str, str] = table["sources"]
        self._percent: str = table["percent"]
        self._kinds: dict[str, str] = {
            **read("kind_names").get(code, {}),
            **read("kind_words").get(code, {}),
        }

    def text(self, key: str, **values: str) -> str:
        """One message with its values; KeyError where there is none of this key."""
        return self._sentences[key].format(**values)

    def kinds(self, tags: Iterable[str]) -> list[str]:
        """Words for OpenStreetMap tags, each once; English ones where the language has none."""
        return [*dict.fromkeys(self._kinds.get(tag) or _english(tag) for tag in tags)]

    def rule(self, rule: Rule) -> str:
        """How a restriction of a query was understood."""
        if isinstance(rule, Size):
            least, most = (_area(m2) for m2 in (rule.least_m2 or 0.0, rule.most_m2 or 0.0))
            if rule.least_m2 is None:
                return self.text("size_most", area=most)
            if rule.most_m2 is None:
                return self.text("size_least", area=least)
            return self.text("size_between", least=least, most=most)
        if isinstance(rule, Rank):
            return self.text("largest" if rule.is_largest else "smallest", count=str(rule.count))
        if isinstance(rule, Near):
            if rule.within_m is None:
                return self.text("closest", place=rule.place, count=str(rule.count))
            return self.text("near", place=rule.place, metres=f"{rule.within_m:g}")
        return self.text(f"{rule.side}_{'of' if rule.place else 'half'}", place=rule.place)

    def label_reasoning(
        self,
        query: str,
        label: str,
        fit: float,
        is_point: bool,
        candidates: Sequence[tuple[str, float]],
    ) -> str:
        """Why this label, and why this extent.

        Args:
            query: What was asked for.
            label: The label's text.
            fit: How well it fits the query, 0 to 1.
            is_point: Whether it stands beside a dot.
            candidates: Source and expected IoU of each way to draw the place, the chosen one first.
        """
        percent = self._percent.format(number=round(100 * fit))
        parts = [self.text("label", label=label, query=query, fit=percent)]
        if is_point:
            parts.append(self.text("point"))
        return self._sentences["space"].join([*parts, *self._weighed(candidates)])

    def point_reasoning(
        self,
        query: str,
        label: str,
        layer: str,
        fit: float,
        candidates: Sequence[tuple[str, float]],
    ) -> str:
        """Why the place at a point of a map layer, and why this extent; see `label_reasoning`."""
        percent = self._percent.format(number=round(100 * fit))
        key = "outlined" if label else "outlined_unnamed"
        first = self.text(key, label=label, layer=layer, query=query, fit=percent)
        return self._sentences["space"].join([first, *self._weighed(candidates)])

    def _weighed(self, candidates: Sequence[tuple[str, float]]) -> list[str]:
        """The candidate that was chosen, and the others."""
        parts = [self._candidate("chosen", *candidates[0])]
        if candidates[1:]:
            others = [self._candidate("other", *one) for one in candidates[1:]]
            parts.append(self.text("against", others=self._sentences["separator"].join(others)))
        return parts

    def _candidate(self, key: str, source: str, score: float) -> str:
        certainty = self._percent.format(number=round(100 * score))
        return self.text(key, source=self._sources[source], score=certainty)


def _english(tag: str) -> str:
    """A tag as a word: "golf course" of "leisure/golf_course", "shop" of "shop/*"."""
    key, _, value = tag.partition("/")
    return (key if value == "*" else value).replace("_", " ")


def _area(m2: float) -> str:
    return f"{m2 / HECTARE_M2:g} ha" if m2 >= HECTARE_M2 else f"{m2:g} m²"
