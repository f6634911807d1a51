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
COMPOUND_WEIGHT = 0.8  # of a kind that is the end of a longer word
WEAK_WORD_WEIGHT = 0.6  # of a single word in the middle of a label
MAX_LABEL_WORDS = 4  # of a phrase that says what a label's place is
SHORT_COMPOUND = 5  # letters; many a town ends like a shorter kind: Moorpark, Nieuwkerk
MIN_STEM, MIN_STEM_OF_SHORT = 2, 6  # letters before a kind in one word
# Where a word for a kind stands in a label, from the least to the most telling place.
_ANYWHERE, _AT_START, _AT_END, _LEADING = 1, 2, 3, 4


class LabelWords:
    """Words for kinds in labels, and what stands around them.

    Args:
        labels: The words by tag; one that starts with "* " counts only at the end of a label.
        grammar: Lists of what stands around them, as in `words.toml`.

    Attributes:
        tags: Tags by word or phrase, folded.
    """

    def __init__(self, labels: dict[str, list[str]], grammar: dict[str, list[str]]) -> None:
        self.tags: dict[str, set[str]] = {}
        self._end_tags: dict[str, set[str]] = {}  # after another word only: "Moorpark High"
        for tag, phrases in labels.items():
            for phrase in phrases:
                tags = self._end_tags if phrase.startswith("* ") else self.tags
                tags.setdefault(fold(phrase), set()).add(tag)
        compounds = sorted(map(fold, grammar["compounds"]), key=len, reverse=True)
        self._compounds = {ending.replace(" ", ""): self.tags[ending] for ending in compounds}
        ends, starts, streets, articles = (
            "|".join(map(fold, grammar[key]))
            for key in ("no_place_ends", "no_place_starts", "street_starts", "articles")
        )
        # "Am Friedhof" is a street, "Am Wald Kindergarten" is none.
        street = rf"^(?:{streets}) (?:(?:{articles}) )*\S+$"
        self._no_place = re.compile(rf"(?<= )(?:{ends})$|^(?:{starts}) |{street}")
        self._leads = frozenset(map(fold, grammar["leads"]))
        self._kind_first = frozenset(map(fold, grammar["kind_first"]))
        self._connectors = frozenset(grammar["connectors"])
        self._qualifier = re.compile(f" (?:{'|'.join(grammar['qualifiers'])}) ")
        after = "|".join(grammar["after_kind"])
        self._after_kind = re.compile(rf"(?<! station) (?:\d\S*|[ivx]+|{after})$")

    def is_road_or_water(self, phrase: str) -> bool:
        """Whether a label names a road or a water course, though a word in it names a kind."""
        is_kind = " ".join(phrase.split()[-2:]) in self.tags
        return bool(self._no_place.search(phrase)) and not is_kind

    def tags_of(self, phrase: str) -> dict[str, float]:
        """Tags by the words of a label, or of its part before an "of" where that says enough."""
        whole, head = (
            self._best_words(self._trimmed(part).split())
            for part in (phrase, self._qualifier.split(phrase)[0])
        )
        if head and not WHOLE_LABEL_KINDS & whole.keys() and "amenity/university" not in head:
            return head
        if whole:
            return whole
        for word in reversed(phrase.split()):
            for ending, tags in self._compounds.items():
                stem = len(word) - len(ending)
                least = MIN_STEM_OF_SHORT if len(ending) < SHORT_COMPOUND else MIN_STEM
                if word.endswith(ending) and stem >= least:
                    return dict.fromkeys(sorted(tags), COMPOUND_WEIGHT)
        return {}

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
            if tags is None:
                continue
            first = phrase in self._kind_first
            if start == 0 and (phrase in self._leads or words[0] in self._leads):
                rank = _LEADING
            elif end == len(words) and (not first or start == 0):
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

    def cjk_tags(self, joined: str) -> set[str] | None:
        """CJK words end with what they are: the longest ending that is known."""
        for start in range(len(joined)):
            if joined[start:] in self.tags:
                return self.tags[joined[start:]]
        return None
