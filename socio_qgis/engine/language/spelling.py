"""Misspelt words for kinds: close edits of words that the vocabulary has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .phrases import IS_CJK, fold, singulars

# All chosen by hand.
MIN_LETTERS = 6  # shorter words are near too many others
MIN_STEM = 5  # letters of a known word, and of a word without its ending
MIN_NAME_LETTERS = 8  # of a word with a capital that is no plural: it may be a name
TWO_EDITS = 9  # letters from which on two edits are allowed, in the usual words
MOST_NEAR = 9  # known words that are compared in full


class SpellingCorrector:
    """Corrects words.

    Args:
        lexicons: Known phrases, folded, from the rarer to the usual ones.
        known: Words that are right, and that no others are taken for.
        plural_endings: Endings that are put back on a word that was corrected without.
    """

    def __init__(
        self,
        lexicons: Sequence[Iterable[str]],
        known: Iterable[str],
        plural_endings: Sequence[str],
    ) -> None:
        self._endings = plural_endings
        self._rank = {
            word: rank
            for rank, phrases in enumerate(lexicons)
            for phrase in phrases
            for word in phrase.split()
            if len(word) >= MIN_STEM and word.isalpha() and not IS_CJK.search(word)
        }
        self._words = [*self._rank]
        self._known = frozenset([*self._rank, *known])

    def corrected(self, text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The corrected text, and each corrected word with its right spelling."""
        corrections = []
        words = text.split()
        for i, word in enumerate(words):
            right = self._correct(fold(word), word[:1].isupper())
            if right is not None:
                words[i] = right.capitalize() if word[0].isupper() else right
                corrections.append((word, words[i]))
        return " ".join(words), tuple(corrections)

    def _correct(self, word: str, has_capital: bool) -> str | None:
        """The known word that is nearest; None for a known word, and where none is near."""
        forms = [word, *singulars(word)]
        if (
            len(word) < MIN_LETTERS
            or not word.isalpha()
            or any(form in self._known for form in forms)
        ):
            return None
        found: list[tuple[int, int, int, str]] = []
        for form in forms:
            ending = word[len(form) :] if word.startswith(form) else None
            if len(form) < MIN_STEM or (form != word and ending not in self._endings):
                continue
            if has_capital and not ending and len(word) < MIN_NAME_LETTERS:
                continue
            edits = 2 if len(form) >= TWO_EDITS else 1
            near = process.extract(
                form, self._words, scorer=OSA.distance, score_cutoff=edits, limit=MOST_NEAR
            )
            for known, distance, _ in near:
                rare = self._rank[known] == 0 and distance > 1
                if known[0] == form[0] and not rare:  # few err at the first letter
                    apart = abs(len(known) - len(form))
                    found.append((int(distance), -self._rank[known], apart, known + (ending or "")))
        return min(found)[3] if found else None
