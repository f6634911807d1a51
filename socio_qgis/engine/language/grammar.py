"""How queries are put together in several languages: what stands around the words for a kind."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .characters import characters
from .phrases import IS_CJK, fold, singulars

_NUMBER = re.compile(r"[<>≥≤]?\d.*")


@dataclass(frozen=True)
class QueryParts:
    """A query taken apart, in its own spelling.

    Attributes:
        core: What is asked for.
        without: What is excluded.
        conditions: Everything else.
    """

    core: str
    without: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()


class Grammar:
    """Takes off what stands around the words that carry the meaning of a query."""

    def __init__(self, grammar: dict[str, Any]) -> None:
        self._synonyms: list[list[str]] = grammar["synonyms"]
        self._fillers = frozenset(map(fold, grammar["fillers"]))
        before = "|".join(sorted(map(fold, grammar["before"]), key=len, reverse=True))
        self._before = re.compile(rf"^(?:(?:{before}) )+")
        self._starts = {
            role: sorted(map(_tokens, grammar[role]), key=len, reverse=True)
            for role in ("before", "superlatives", "before_conditions")
        }
        self._markers = sorted(
            (
                (_tokens(marker), role)
                for role in ("except", "conditions", "numbers", "after", "after_conditions")
                for marker in grammar[role]
            ),
            key=lambda one: -len(one[0]),
        )
        self._harmless = frozenset(map(fold, grammar["harmless"]))
        self._sides = frozenset(map(fold, grammar["sides"]))
        self.asks = frozenset(map(fold, grammar["asks"]))
        self.everything = frozenset(map(fold, grammar["everything"]))
        cjk_before, cjk_after = (
            "|".join(grammar[key]).translate(characters().simplified)
            for key in ("cjk_before", "cjk_after")
        )
        self._cjk_before = re.compile(rf"^(?:{cjk_before})+")
        self._cjk_after = re.compile(rf"(?:{cjk_after})+$")
        self._cjk_except = [re.compile(pattern) for pattern in grammar["cjk_except"]]
        self._cjk_conditions = [re.compile(pattern) for pattern in grammar["cjk_conditions"]]
        self._cjk_harmless = re.compile(
            rf"^(?:.*)(?:{'|'.join(grammar['cjk_harmless'])})[的の의]?$"
        )
        self._compound_after = re.compile(rf"s?(?:{'|'.join(map(fold, grammar['fillers_de']))})$")

    def forms(self, phrase: str) -> list[str]:
        """The phrase, without articles around it, and in what may be its singular."""
        plain = self._before.sub("", phrase).removeprefix("l'")
        cjk = self._cjk_before.sub("", phrase).strip() if IS_CJK.search(phrase) else ""
        forms = [phrase, plain, *singulars(plain), cjk, cjk.removesuffix("들")]
        forms += [
            form.replace(one, other)
            for pair in self._synonyms
            for one, other in (pair, pair[::-1])
            for form in forms
            if one in form.split()
        ]
        return [form for form in dict.fromkeys(forms) if form]

    def bare_forms(self, phrase: str) -> list[str]:
        """The phrase without words that say no more than "place"."""
        words = phrase.replace("l'", " ").replace("d'", " ").split()
        bare = " ".join(word for word in words if word not in self._fillers)
        found = [bare]
        if IS_CJK.search(phrase):
            rest = self._cjk_after.sub("", bare.replace(" ", "")).strip()
            found += [rest, self._cjk_before.sub("", rest), self._cjk_after.sub("", bare).strip()]
        else:
            found += [self._compound_after.sub("", bare), *singulars(bare)]
        return [form for form in dict.fromkeys(found) if form and form != phrase]

    def parts(self, text: str) -> Iterator[QueryParts]:
        """Ways to take a query apart: where conditions stand, and what is excluded."""
        if IS_CJK.search(text):
            yield from self._cjk_parts(text)
        words = text.split()
        if len(words) > 1:
            yield self._worded_parts(words, ["before"])
            yield self._worded_parts(words, [*self._starts])

    def _worded_parts(self, words: list[str], roles: Sequence[str]) -> QueryParts:
        """A query taken apart; what stands before its kind has one of some roles."""
        folded = [re.sub(r"^d'.+", "de", fold(word)) for word in words]
        found: dict[str, list[str]] = {"except": [], "conditions": []}
        at = 0
        before: list[str] = []
        while start := self._start(folded, words, at, roles):
            before += words[at : at + start[0]] if start[1] != "before" else []
            at += start[0]
        found["conditions"] += [" ".join(before)] if before else []
        cuts = [*self._cuts(folded, at), (len(words), 0, "")]
        core = " ".join(words[at : cuts[0][0]])
        for (begin, length, role), (end, _, _) in itertools.pairwise(cuts):
            condition, rest = " ".join(words[begin:end]), folded[begin + length : end]
            if role == "except" and rest:
                found["except"].append(" ".join(words[begin + length : end]))
            elif role != "after" or not self._is_area(rest, words[begin + length : end]):
                found["conditions"].append(condition)
        core = core.rstrip(" ,;:")
        texts = (tuple(text.strip(" ,;:()（）") for text in found[role]) for role in found)
        return QueryParts(core, *texts)

    def _start(
        self, folded: list[str], words: list[str], at: int, roles: Sequence[str]
    ) -> tuple[int, str] | None:
        """How many words before a kind belong together, and their role."""
        for role in roles:
            for start in self._starts[role]:
                end = at + len(start)
                if folded[at:end] != start or end >= len(words):
                    continue
                # "Grand Park"
                if role != "before_conditions" or not _has_capitals(words[at : end + 1]):
                    return len(start), role
        if "before_conditions" in roles and at + 1 < len(words) and words[at].isdecimal():
            return 1, "before_conditions"
        return None

    def _is_area(self, folded: list[str], words: list[str]) -> bool:
        """Whether words after "in" name the area itself, or a town: no condition of its own."""
        if self._sides & {*folded} or _NUMBER.match("".join(folded[:1])):
            return False
        return " ".join(folded) in self._harmless or any(word[:1].isupper() for word in words)

    def _cuts(self, folded: list[str], start: int) -> list[tuple[int, int, str]]:
        """Where something else begins: its place, how many words say so, and its role.

        What follows a condition belongs to it, up to an exception.
        """
        cuts: list[tuple[int, int, str]] = []
        at = start
        while at < len(folded):
            length, role = self._marker(folded, at)
            last, last_length, last_role = cuts[-1] if cuts else (0, 0, "")
            if role == "after" and _NUMBER.match("".join(folded[at + length : at + length + 1])):
                role = "conditions"  # "within 2 km of"
            elif role == "conditions" and last_role == "after" and last + last_length == at:
                role = ""  # "in the north of"
            if role and last_role == "except" and last + last_length == at:
                cuts[-1] = (last, 0, "conditions")  # "not in the centre"
            elif (role and last_role != "conditions") or role == "except":
                cuts.append((at, length, role))
            at += max(1, length)
        return cuts

    def _marker(self, folded: list[str], at: int) -> tuple[int, str]:
        """The longest marker at a place: how many words, and its role; 0 and nothing for none."""
        for marker, role in self._markers:
            after = at + len(marker)
            # An exception alone may be the whole query; what comes first is no condition.
            if folded[at:after] != marker or (at == 0 and role != "except"):
                continue
            if role != "numbers" or _NUMBER.match("".join(folded[after : after + 1])):
                return len(marker), role
        return 0, ""

    def _cjk_parts(self, text: str) -> Iterator[QueryParts]:
        for pattern in self._cjk_except:
            if match := pattern.match(text):
                core, without = match.groupdict().get("core") or "", match.group("not")
                yield QueryParts(core.strip("、，, ()（）"), (without.strip("、，, "),))
        for pattern in self._cjk_conditions:
            if match := pattern.match(text):
                condition = match.group("condition").strip("、，, ")
                harmless = self._cjk_harmless.match(condition)
                yield QueryParts(match.group("core"), (), () if harmless else (condition,))


def _has_capitals(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() for word in words)


def _tokens(phrase: str) -> list[str]:
    return [re.sub(r"^d'.+", "de", fold(word)) for word in phrase.split()]
