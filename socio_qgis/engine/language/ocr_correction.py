"""Corrects what OCR read of a label, by the map's own words and by words for kinds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from .characters import characters, ocr_shape
from .map_labels import Label
from .name_similarity import name_score
from .place_names import letters

# All chosen by hand.
SURE_SCORE = 0.94  # of OCR: below, an unknown word may be a known one misread
MIN_LETTERS = 4  # of a word that is corrected
MIN_SAME = 0.9  # name score of a label that has the words of the query, and no others
MAX_LENGTH_GAP = 2  # letters by which such a label and the query may differ
MIN_KIND = 6  # letters of a word for a kind that a misread one may stand for
MOST_NEAR = 5  # known words that are compared in full
_LOST_SPACE = re.compile(r"(?<=[a-z]{2})[-:.]?(?=[A-Z][a-z]{2})")


class OcrCorrector:
    """Corrects the labels of one map.

    Args:
        names: Names from fields, which are spelt right.
        labels: All labels of the map.
        kinds: Words for kinds, in lower case, with accents.
    """

    def __init__(
        self, names: Iterable[str], labels: Sequence[Label], kinds: frozenset[str]
    ) -> None:
        read = (line.text for label in labels for line in label.lines if line.score >= SURE_SCORE)
        words = [word for text in (*names, *read) for word in _words(text)]
        self._own = {word.casefold(): word for word in reversed(words)}
        self._kinds = kinds
        self._kinds_by_letters = {letters(word): word for word in sorted(kinds)}

    def in_spelling_of(self, label: Label, query: str) -> str:
        """The text of a label, in the spelling of a query of the same letters."""
        text = self.corrected(label)
        if name_score(query, text) < MIN_SAME or abs(len(query) - len(text)) > MAX_LENGTH_GAP:
            return text
        if letters(query) == letters(text) and len(query.split()) == len(text.split()):
            return text  # it may have accents that the query lacks
        if query == query.casefold() and text != text.casefold():
            return " ".join(word[:1].upper() + word[1:] for word in query.split())
        return query

    def corrected(self, label: Label) -> str:
        """The text of a label, each word as the map spells it elsewhere where OCR was unsure."""
        return " ".join(
            self._corrected_word(word, line.score >= SURE_SCORE)
            for line in label.lines
            for word in self._rejoined(_LOST_SPACE.sub(self._space, line.text).split())
        )

    def _rejoined(self, words: Iterable[str]) -> list[str]:
        """Words, with the two halves of a known one as one: "Ele mentary"."""
        whole: list[str] = []
        for word in words:
            if whole and self._is_half(whole[-1], word):
                whole[-1] += word
            else:
                whole.append(word)
        return whole

    def _is_half(self, before: str, word: str) -> bool:
        halves, joined = {before.casefold(), word.casefold()}, (before + word).casefold()
        if len(joined) < MIN_KIND or word != word.casefold() or halves & self._kinds:
            return False
        # the halves are among the map's own words, too, where OCR was sure of them
        return joined in self._kinds or (joined in self._own and not halves & self._own.keys())

    def _is_known(self, word: str) -> bool:
        low = word.casefold()
        return low in self._own or low in self._kinds

    def _space(self, found: re.Match[str]) -> str:
        """A space before a word for a kind, as in "CambridgePark"; "PetSmart" has none."""
        rest = re.split(r"(?<=[a-z])(?=[A-Z])|\W", found.string[found.end() :])[0]
        return " " if rest.casefold() in self._kinds else found.group()

    def _corrected_word(self, word: str, is_sure: bool) -> str:
        core = word.strip(".,:;|'\"-") if len(word) > MIN_LETTERS else word
        low = core.casefold()
        if len(core) < MIN_LETTERS or self._is_known(core):
            return core
        if low == core.upper() or sum(map(str.isdigit, core)) > 1:
            return core  # in scripts without case, as in numbers, a character is a word
        if not is_sure and (own := self._nearest(core, self._own)) is not None:
            return self._own[own]
        is_odd = any(map(_has_unusual_accent, low))
        kind = self._kinds_by_letters.get(letters(core)) if is_odd or not is_sure else None
        if kind is None and not is_sure and len(core) >= MIN_KIND:
            kind = self._nearest(core, self._kinds)
        if kind is None:
            return core
        return kind.upper() if core.isupper() else kind.capitalize() if core[0].isupper() else kind

    @staticmethod
    def _nearest(word: str, known: Iterable[str]) -> str | None:
        """The one known word that looks the same to OCR, but for one letter."""
        shape = ocr_shape(word.casefold())
        edits = 1 if len(word) > MIN_LETTERS else 0
        shapes = {one: ocr_shape(one) for one in known if len(one) >= MIN_LETTERS}
        near = process.extract(
            shape, shapes, scorer=OSA.distance, score_cutoff=edits, limit=MOST_NEAR
        )
        fit = [one for its, _, one in near if its[0] == shape[0]]
        return max(fit, key=lambda one: fuzz.ratio(word.casefold(), one)) if fit else None


def _has_unusual_accent(character: str) -> bool:
    is_accented = len(unicodedata.normalize("NFD", character)) > 1
    return is_accented and character not in characters().usual_accents


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+", text) if len(word) >= MIN_LETTERS]
