"""Restrictions of queries that geometry can answer: size, the largest, near and beside, sides."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .characters import characters
from .word_lists import read

# Chosen by hand.
NEAR_M, BESIDE_M = 500.0, 100.0
SEVERAL = 3  # of "the largest parks", where no number is said
MAX_WORDS = 24  # of a condition that is looked at


@dataclass(frozen=True)
class Size:
    """Places from one area to another, in m²; None where there is no limit."""

    least_m2: float | None
    most_m2: float | None


@dataclass(frozen=True)
class Rank:
    """So many of the largest places, or of the smallest."""

    is_largest: bool
    count: int


@dataclass(frozen=True)
class Near:
    """Places around others.

    Attributes:
        place: What the others are, a query.
        within_m: How far; None for the closest ones.
        count: Of the closest ones how many.
    """

    place: str
    within_m: float | None
    count: int = 0


@dataclass(frozen=True)
class Side:
    """Places on one side: north, south, east or west.

    Attributes:
        place: Of what, a query; empty for the half of the whole area.
    """

    side: str
    place: str


Rule = Size | Rank | Near | Side


@dataclass(frozen=True)
class Restriction:
    """A rule, and the words of the query that say it."""

    words: str
    rule: Rule


def understood(
    conditions: Iterable[str], is_plural: bool
) -> tuple[tuple[Restriction, ...], tuple[str, ...]]:
    """The restrictions that conditions say, and the conditions that say none.

    Args:
        conditions: As the grammar takes them off a query.
        is_plural: Whether several places are asked for: of "largest parks" three are meant.
    """
    found: list[Restriction] = []
    others: list[str] = []
    numbers: list[str] = []
    for words in conditions:
        rules = _rules(words, is_plural)
        found += [Restriction(words, rule) for rule in rules]
        if not rules:
            (numbers if _lists().number.fullmatch(_plain(words)) else others).append(words)
    for i, (said, rule) in enumerate((one.words, one.rule) for one in found):
        if isinstance(rule, Rank) and len(numbers) == 1:  # "los 3 parques más grandes"
            count = _lists().count(_plain(numbers.pop()))
            found[i] = Restriction(f"{count} {said}", Rank(rule.is_largest, count))
    return tuple(found), (*numbers, *others)


def _rules(words: str, is_plural: bool) -> list[Rule]:
    """What a condition says; nothing where a part of it is not understood."""
    words = unicodedata.normalize("NFC", words).strip(" ,.;:")
    if len(words.split()) > MAX_WORDS:
        return []
    rule = _rule(words, is_plural)
    if rule is not None:
        return [rule]
    for space in re.finditer(r"\s+(?:and\s+|und\s+|et\s+|y\s+)?", words):
        first = _rule(words[: space.start()], is_plural)
        rest = _rules(words[space.end() :], is_plural) if first is not None else []
        if first is not None and rest:
            return [first, *rest]
    return []


def _rule(words: str, is_plural: bool) -> Rule | None:
    lists, text = _lists(), _plain(words)
    return (
        lists.size(text)
        or lists.rank(text, SEVERAL if is_plural else 1)
        or lists.within(words, text)
        or lists.side(words, text)
        or lists.near(words, text)
    )


def _plain(text: str) -> str:
    """Lower case without accents, in simplified Chinese, letter by letter of the same length."""
    return "".join(map(_plain_letter, text)).translate(characters().simplified)


@functools.lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", "'" if letter == "’" else letter).casefold()
    plain = re.sub(r"[\u0300-\u036f]", "", plain)
    return plain if len(plain) == 1 else letter


class _Lists:
    """The lists of `restrictions.toml` as patterns."""

    def __init__(self) -> None:
        lists = read("restrictions")
        words = lists["words"]
        self._numbers = {
            _plain(word): int(number) for number, of in lists["numbers"].items() for word in of
        }
        named = _either(self._numbers)
        self.number = re.compile(rf"\d+|{named}")
        digits = r"\d+(?:[.,  ]\d+)*"
        self._areas, self._lengths = (_units(lists[key]) for key in ("areas", "lengths"))
        area = rf"(?P<number>{digits}|{named})\s*(?P<unit>{_either(self._areas)})"
        self._area = re.compile(area)
        between, and_ = _either(words["between"]), _either(words["and"])
        self._between = re.compile(rf"{between}\s*(?P<least>{digits})\s*{and_}\s*{area}")
        self._more, self._less, self._fillers, self._largest, self._smallest = (
            re.compile(_either(words[key]))
            for key in ("more", "less", "fillers", "largest", "smallest")
        )
        articles = _either(words["articles"])
        self._articles = re.compile(rf"(?:{articles}\s+|l')+")
        length = rf"(?P<number>{digits}|{named})\s*(?P<unit>{_either(self._lengths)})"
        self._sides = {_plain(word): side for side, of in lists["sides"].items() for word in of}
        side = f"(?P<side>{_either(self._sides)})"
        self._patterns = {
            key: [
                re.compile(
                    pattern.translate(characters().simplified)
                    .replace("{length}", length)
                    .replace("{side}", side, 1)
                    .replace("{side}", side.replace("<side>", "<side2>"), 1)
                )
                for pattern in patterns
            ]
            for key, patterns in lists["patterns"].items()
        }

    def count(self, text: str) -> int:
        """A whole number, in digits or as a word."""
        return max(1, int(text) if text.isdecimal() else self._numbers[text])

    def size(self, text: str) -> Size | None:
        """A size with a unit, and what says that it is the least or the most."""
        found = self._between.search(text)
        if found:
            factor = self._areas[found["unit"]]
            least, most = (_number(found[key]) for key in ("least", "number"))
            rest = text[: found.start()] + text[found.end() :]
            size = Size(least * factor, most * factor)
            return None if self._fillers.sub("", rest).strip() else size
        found = self._area.search(text)
        if not found:
            return None
        number = self._numbers.get(found["number"]) or _number(found["number"])
        area_m2 = number * self._areas[found["unit"]]
        rest = f"{text[: found.start()]} {text[found.end() :]}"
        less, more = self._less.search(rest), self._more.search(rest)
        if (less is None) == (more is None):
            return None
        pattern = self._less if less else self._more
        if self._fillers.sub("", pattern.sub("", rest)).strip():
            return None
        return Size(None, area_m2) if less else Size(area_m2, None)

    def rank(self, text: str, usual: int) -> Rank | None:
        """The largest or the smallest, with a number or without."""
        for pattern, is_largest in ((self._largest, True), (self._smallest, False)):
            if pattern.search(text):
                rest = self._fillers.sub("", pattern.sub("", text)).strip()
                if rest and not self.number.fullmatch(rest):
                    return None
                return Rank(is_largest, self.count(rest) if rest else usual)
        return None

    def within(self, words: str, text: str) -> Near | None:
        """A distance from a place."""
        for match, place in self._matches("within", words, text):
            number = self._numbers.get(match["number"]) or _number(match["number"])
            return Near(place, number * self._lengths[match["unit"]])
        return None

    def near(self, words: str, text: str) -> Near | None:
        """Words for near or beside a place, or for the closest to it."""
        for _, place in self._matches("closest", words, text):
            return Near(place, None, 1)
        for key, metres in (("beside", BESIDE_M), ("near", NEAR_M)):
            for _, place in self._matches(key, words, text):
                return Near(place, metres)
        return None

    def side(self, words: str, text: str) -> Side | None:
        """A side of the area or of a place."""
        for pattern in self._patterns["side"]:
            if match := pattern.fullmatch(text):
                return Side(self._sides[match["side"]], "")
        for match, place in self._matches("side_of", words, text):
            groups = match.groupdict()
            return Side(self._sides[groups["side"] or groups["side2"]], place)
        return None

    def _matches(self, key: str, words: str, text: str) -> Iterator[tuple[re.Match[str], str]]:
        """Matches, and the place in its own spelling, which is no restriction itself."""
        for pattern in self._patterns[key]:
            match = pattern.fullmatch(text)
            if match is None:
                continue
            start, end = match.span("place")
            if article := self._articles.match(text, start, end):
                start = article.end()
            place = words[start:end].strip()
            if place and not self._has_rule(place):
                yield match, place

    def _has_rule(self, place: str) -> bool:
        """Whether a place ends with a restriction, or is a number."""
        ends = (place[space.end() :] for space in re.finditer(r"\s+", place))
        starts_with_number = bool(re.match(r"[\d<>≥≤]", place))
        return starts_with_number or any(_rule(end, False) is not None for end in ends)


@functools.cache
def _lists() -> _Lists:
    return _Lists()


def _units(lists: dict[str, list[str]]) -> dict[str, float]:
    return {_plain(unit): float(number) for number, units in lists.items() for unit in units}


def _either(words: Iterable[str]) -> str:
    """A pattern of one of some words, the longest first; whole ones, where there are spaces."""
    plain = sorted({_plain(word) for word in words}, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(_whole, plain))})"


def _whole(word: str) -> str:
    start = r"(?<![a-zß])" if re.match("[a-zß]", word) else ""
    end = r"(?![a-zß0-9])" if re.search("[a-zß]$", word) else ""
    return f"{start}{re.escape(word)}{end}"


def _number(text: str) -> float:
    """A number as it is written in any of the languages: "2,5", "5.000", "5 000"."""
    if re.fullmatch(r"\d{1,3}(?:[.,  ]\d{3})+", text):
        return float(re.sub(r"\D", "", text))
    whole, *parts = re.split(r"[.,]", re.sub(r"\s", "", text))
    return float(".".join(["".join([whole, *parts[:-1]]), *parts[-1:]]))
