"""Words by which a label of a map says what its place is."""

from __future__ import annotations

import itertools
import re

from .phrases import fold

# Where the whole label says that it is one of these, words before an "of" or "near" do not count:
# "Church of Uganda Primary School" is a school.
WHOLE_LABEL_KINDS = {
    "amenity/school",
    "amenity/kindergarten",
    "amenity/hospital",
    "amenity/library",
}
# Chosen by hand.
COMPOUND_WEIGHT = 0.8  # of a kind that is the end of a longer word, and of what a chain is called
WEAK_WORD_WEIGHT = 0.6  # of a single word in the middle of a label
MAX_LABEL_WORDS = 4  # of a phrase that says what a label's place is
SHORT_COMPOUND = 5  # letters; many a town ends like a shorter kind: Moorpark, Nieuwkerk
MIN_STEM, MIN_STEM_OF_SHORT = 2, 6  # letters before a kind in one word
_HAN = re.compile("[㐀-鿿]+")
# Where a word for a kind stands in a label, from the least to the most telling place.
_ANYWHERE, _AT_START, _AT_END, _LEADING = 1, 2, 3, 4


class LabelWords:
    """Words for kinds in labels, and what stands around them.

    Args:
        labels: The words by tag. One that starts with "* " counts only at the end of a label, one
            that ends with " *" only at the start; one that starts with "= " only as it is spelt.
        learned: More words, as in `labels`, where those say nothing. Of Chinese, Japanese and
            Korean labels they are endings, of which the longest counts, whoever knows it.
        grammar: Lists of what stands around them, as in `words.toml`.
        codes: Patterns of whole labels by tag.

    Attributes:
        tags: Tags by word or phrase, folded.
    """

    def __init__(
        self,
        labels: dict[str, list[str]],
        learned: dict[str, list[str]],
        grammar: dict[str, list[str]],
        codes: dict[str, str],
    ) -> None:
        self._codes = {tag: re.compile(code) for tag, code in codes.items()}
        self.tags: dict[str, set[str]] = {}
        self._end_tags: dict[str, set[str]] = {}  # after another word only: "Moorpark High"
        self._start_tags: dict[str, set[str]] = {}  # before another word only: "Plaza Colón"
        self._spelt_tags: dict[str, set[str]] = {}
        for tag, phrases in labels.items():
            for phrase in phrases:
                table, word = self._table_of(phrase)
                table.setdefault(word, set()).add(tag)
        self._learned = {word: {tag} for tag, words in learned.items() for word in words}
        self._endings = {**self._learned, **self.tags}
        compounds = sorted(map(fold, grammar["compounds"]), key=len, reverse=True)
        self._compounds = {
            ending.replace(" ", ""): self.tags.get(ending) or self._end_tags[ending]
            for ending in compounds
        }
        ends, starts, streets, articles = (
            "|".join(map(fold, grammar[key]))
            for key in ("no_place_ends", "no_place_starts", "street_starts", "articles")
        )
        # "Am Friedhof" is a street, "Am Wald Kindergarten" is none.
        street = rf"^(?:{streets}) (?:(?:{articles}) )*\S+$"
        self._no_place = re.compile(rf"(?<= )(?:{ends})$|^(?:{starts}) |{street}")
        self._leads = frozenset(map(fold, grammar["leads"]))
        self._last_leads = frozenset(map(fold, grammar["last_leads"]))
        self._kind_first = frozenset(map(fold, grammar["kind_first"]))
        self._connectors = frozenset(grammar["connectors"])
        self._qualifier = re.compile(f" (?:{'|'.join(grammar['qualifiers'])}) ")
        self._doubtful = frozenset(map(fold, grammar["cjk_doubtful"]))
        self._no_tail = re.compile(f"(?:{'|'.join(map(fold, grammar['cjk_no_tails']))})$")
        self._street = re.compile(rf"(?:{'|'.join(map(fold, grammar['streets_after_kind']))})$")
        self._branch = re.compile(f"(?:{'|'.join(map(fold, grammar['cjk_branches']))})$")
        after = "|".join(grammar["after_kind"])
        self._after_kind = re.compile(rf"(?<! station) (?:\d\S*|[ivx]+|{after})$")

    def _table_of(self, phrase: str) -> tuple[dict[str, set[str]], str]:
        """Where a phrase of the lists belongs, and the word itself."""
        if phrase.startswith("= "):
            return self._spelt_tags, phrase[2:]
        if phrase.endswith(" *"):
            return self._start_tags, fold(phrase[:-2])
        return (self._end_tags if phrase.startswith("* ") else self.tags), fold(phrase)

    def is_road_or_water(self, phrase: str) -> bool:
        """Whether a label names a road or a water course, though a word in it names a kind."""
        is_kind = " ".join(phrase.split()[-2:]) in self.tags
        return bool(self._no_place.search(phrase)) and not is_kind

    def is_in_street(self, phrase: str) -> bool:
        """Whether a label is a kind and the street that it is in: "Grundschule Parkstraße"."""
        first, _, street = phrase.partition(" ")
        if not self._street.search(street):
            return False
        is_named = not self._street.fullmatch(street)  # "Park Allee" has no other name
        is_kind = first in self.tags or bool(self._compound(first))
        return first in self._kind_first | self._leads or (is_named and is_kind)

    def tags_of(self, phrase: str) -> dict[str, float]:
        """Tags by the words of a label, or of its part before an "of" where that says enough."""
        for tag, code in self._codes.items():
            if code.fullmatch(phrase):
                return {tag: 1.0}
        start = self._qualifier.split(phrase)[0]
        whole, head = (
            self._best_words(self._trimmed(part).split()) or self._best_words(part.split())
            for part in (phrase, start)
        )
        if not head and start != phrase:  # "Schlosskirche im Stadtgarten"
            head = self._compound_tags(start)
        if head and not WHOLE_LABEL_KINDS & whole.keys() and "amenity/university" not in head:
            return head
        if whole:
            return whole
        if "-" in phrase:  # "KGA-Parkplatz"
            return self.tags_of(phrase.replace("-", " "))
        return self._compound_tags(phrase)

    def _compound_tags(self, phrase: str) -> dict[str, float]:
        """Tags by the last word that was written as one with its kind."""
        found = filter(None, map(self._compound, reversed(phrase.split())))
        return dict.fromkeys(sorted(next(found, ())), COMPOUND_WEIGHT)

    def _compound(self, word: str) -> set[str]:
        """Tags of the kind that a word written as one ends with."""
        for ending, tags in self._compounds.items():
            least = MIN_STEM_OF_SHORT if len(ending) < SHORT_COMPOUND else MIN_STEM
            if word.endswith(ending) and len(word) - len(ending) >= least:
                return tags
        return set()

    def _trimmed(self, phrase: str) -> str:
        """A phrase without what may follow the word for a kind: numbers, sides, "Campus"."""
        while self._after_kind.search(phrase):
            phrase = self._after_kind.sub("", phrase)
        return phrase

    def _best_words(self, words: list[str]) -> dict[str, float]:
        """The phrase that says best what a place is.

        English puts the kind last ("Park Plaza" is a plaza), the Romance languages first ("Hôpital
        du Parc" is a hospital).
        """
        best: tuple[int, int, int, list[str]] | None = None
        for start, end in itertools.combinations(range(len(words) + 1), 2):
            phrase = " ".join(words[start:end])
            tags = self.tags.get(phrase) if end - start <= MAX_LABEL_WORDS else None
            if tags is None and end == len(words) and start > 0:
                tags = self._end_tags.get(phrase)
            if tags is None and start == 0 and end < len(words):
                tags = self._start_tags.get(phrase)
            if tags is None:
                continue
            first = phrase in self._kind_first or phrase in self._start_tags
            leads = start == 0 and (phrase in self._leads or words[0] in self._leads)
            if leads or (end == len(words) and phrase in self._last_leads):
                rank = _LEADING
            elif end == len(words) and (not first or start == 0 or phrase in self._leads):
                rank = _AT_END
            elif start == 0 and (first or words[end] in self._connectors):
                rank = _AT_START
            else:
                rank = _ANYWHERE
            found = (rank, end - start, end, sorted(tags))
            best = max(best, found) if best else found
        if best is None:
            return {}
        is_sure = best[0] > _ANYWHERE or best[1] > 1
        return dict.fromkeys(best[3], 1.0 if is_sure else WEAK_WORD_WEIGHT)

    def learned_tags(self, phrase: str) -> dict[str, float]:
        """Tags by learned words at the start or the end of a label; the longest count."""
        words = phrase.split()
        for length in range(len(words), 0, -1):
            start, end = " ".join(words[:length]), " ".join(words[-length:])
            for word in [start] if length == len(words) else [f"{start} *", f"* {end}"]:
                if word in self._learned:
                    return dict.fromkeys(sorted(self._learned[word]), COMPOUND_WEIGHT)
        return {}

    def cjk_tags(self, text: str) -> dict[str, float]:
        """CJK words end with what they are: the longest ending that is known."""
        joined, spelt = fold(text).replace(" ", ""), "".join(text.split())
        for start in range(len(spelt)):
            if spelt[start:] in self._spelt_tags:
                return dict.fromkeys(sorted(self._spelt_tags[spelt[start:]]), 1.0)
        if ending := self.ending(joined):
            weight = WEAK_WORD_WEIGHT if ending in self._doubtful else 1.0
            return dict.fromkeys(sorted(self._endings[ending]), weight)
        return {}

    def ending(self, joined: str) -> str:
        """The longest ending of a folded label without spaces that is known, or nothing."""
        ends = (joined[start:] for start in range(len(joined)))
        return next((end for end in ends if end in self._endings), "")

    def cjk_tags_within(self, text: str) -> dict[str, float]:
        """Tags by what a label starts with, as a chain's shops do, or by the last word in it.

        A word in the name of a district says nothing: 公园町.
        """
        joined = fold(text).replace(" ", "")
        for end in range(len(joined) - 1, 1, -1):
            if (chain := f"{joined[:end]} *") in self._learned:
                return dict.fromkeys(sorted(self._learned[chain]), COMPOUND_WEIGHT)
        if self._no_tail.search(joined):
            return {}
        words = text.split()
        for word in reversed(words[:-1]):
            if tags := self.cjk_tags(word):
                return dict.fromkeys(tags, WEAK_WORD_WEIGHT)
        if len(words) > 1 and self._branch.search(words[-1]):
            joined = fold("".join(words[:-1]))  # 駅前店 is a branch before a station
        for end in range(len(joined), 1, -1):
            for start in range(end - 1):
                word = joined[start:end]
                if word in self.tags and len(word) >= (2 if _HAN.fullmatch(word) else 3):
                    return dict.fromkeys(sorted(self.tags[word]), WEAK_WORD_WEIGHT)
        return {}
