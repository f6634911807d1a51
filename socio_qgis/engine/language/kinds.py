"""Kinds that share a tag: a Mexican restaurant and an Italian one, a mosque and a church."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from .phrases import fold, word_pattern

Attributes = Mapping[str, str]


@dataclass(frozen=True)
class Kind:
    """One kind of a tag.

    Attributes:
        tag: The tag that it shares with others.
        attributes: What an attribute table says of it, any of these sets of (key, value).
        words: Words that only it has, folded.
    """

    tag: str
    attributes: tuple[frozenset[tuple[str, str]], ...]
    words: frozenset[str]

    @classmethod
    def of(cls, tag: str, words: Iterable[str]) -> Kind:
        """From words; "amenity/restaurant+cuisine=mexican" and "cuisine=mexican" are attributes."""
        base, *of_tag = tag.split("+")
        of_words = [word for word in words if "=" in word]
        sets = [of_tag] if of_tag else [[word] for word in of_words]
        return cls(
            base,
            tuple(frozenset(_pair(text) for text in one) for one in sets),
            frozenset(fold(word) for word in words if "=" not in word),
        )

    def is_like(self, other: Kind) -> bool:
        """Whether it is the other one, a part of it or around it: a Quakers' church is a church."""
        pairs = [(one, two) for one in self.attributes for two in other.attributes]
        return self == other or any(one >= two or one <= two for one, two in pairs)

    def matches(self, attributes: Attributes) -> bool | None:
        """Whether an attribute table says that a place is of it; None where it does not say."""
        answers = [_all(_has_value(attributes, *pair) for pair in one) for one in self.attributes]
        if True in answers:
            return True
        return None if None in answers or not answers else False


@dataclass(frozen=True)
class KindFilter:
    """The kinds of a tag that a query asks for, and the other ones of that tag.

    Attributes:
        own: Those asked for.
        others: Those not asked for.
        accepts_unspecified: Whether a place counts that does not say its kind: "St. Mary" for a
            church.
    """

    own: tuple[Kind, ...]
    others: tuple[Kind, ...]
    accepts_unspecified: bool

    def matches(self, text: str, attributes: Attributes) -> bool | None:
        """Whether a place is of the kinds asked for; None where it does not say.

        Args:
            text: Names and classes of the place.
            attributes: Its attribute table.
        """
        answers = [kind.matches(attributes) for kind in self.own]
        if True in answers:
            return True
        if None not in answers:
            return False
        named = [attributes[key] for key in attributes if _key(key) in self._keys]
        words = fold(" ".join([text, *named]))
        own, others = self._patterns
        if own and own.search(words):
            return True
        return False if others and others.search(words) else None

    def accepts(self, text: str, attributes: Attributes) -> bool:
        """Whether a place counts; see `matches`."""
        answer = self.matches(text, attributes)
        return self.accepts_unspecified if answer is None else answer

    @property
    def others_attributes(self) -> frozenset[tuple[str, str]]:
        """What attribute tables say of the kinds that are not asked for, (key, value)."""
        return frozenset(pair for kind in self.others for one in kind.attributes for pair in one)

    @cached_property
    def _keys(self) -> frozenset[str]:
        kinds = (*self.own, *self.others)
        return frozenset(key for kind in kinds for one in kind.attributes for key, _ in one)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        own, others = (
            {w for kind in kinds for w in kind.words} for kinds in (self.own, self.others)
        )
        return word_pattern(own - others), word_pattern(
            others - own
        )  # a temple may be Hindu or Buddhist


def _pair(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return _key(key), value.casefold()


def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.casefold())


def _all(answers: Iterable[bool | None]) -> bool | None:
    """`all` for answers of which some may be unknown."""
    every = list(answers)
    if False in every:
        return False
    return None if None in every else True


def _has_value(attributes: Attributes, key: str, value: str) -> bool | None:
    """Whether an attribute has a value, one of several perhaps; None where it is missing."""
    text = next((text for of, text in attributes.items() if _key(of) == key and text), "")
    if not text:
        return None
    values = [_key(one.strip()) for one in re.split("[;,|]", text)]
    return value == "*" or _key(value) in values
