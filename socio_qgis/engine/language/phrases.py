"""Phrases of queries and labels in a form in which they can be looked up."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterable

from .characters import characters
from .word_lists import read

IS_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
MAX_PLURAL_WORDS = 4  # of a phrase whose singulars are tried
MOST_SINGULARS = 400  # of a phrase


def fold(text: str) -> str:
    """Lower case, without accents and punctuation but for apostrophes and hyphens inside words.

    Traditional Chinese becomes simplified, in the vocabulary as in what is looked up there.
    """
    text = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    text = text.translate(characters().simplified)
    text = unicodedata.normalize("NFC", re.sub(r"[\u0300-\u036f]", "", text))
    return " ".join(re.sub(r"[^\w\s'-]|_|(?<!\w)['-]|['-](?!\w)", " ", text).split())


@functools.lru_cache(maxsize=1)
def _plurals() -> tuple[tuple[str, str], ...]:
    """Endings of plurals and those of their singulars, in the order tried."""
    return tuple((plural, singular) for plural, singular in read("words")["grammar"]["plurals"])


def singulars(phrase: str) -> list[str]:
    """What the phrase may be the plural of; only forms that are known words count."""
    words = phrase.split()
    if not 1 <= len(words) <= MAX_PLURAL_WORDS:
        return []
    choices = [
        [
            word,
            *(
                word[: -len(ending)] + singular
                for ending, singular in _plurals()
                if word.endswith(ending) and len(word) - len(ending) + len(singular) > 2
            ),
        ]
        for word in words
    ]
    forms = itertools.islice(itertools.product(*choices), 1, MOST_SINGULARS)
    return [" ".join(words) for words in forms]


def word_pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern of whole words and their plurals; of CJK, which knows no spaces, anywhere."""
    patterns = [
        re.escape(word) if IS_CJK.search(word) else rf"\b{re.escape(word)}(?:e?s|n|en)?\b"
        for word in sorted(words)
    ]
    return re.compile("|".join(patterns)) if patterns else None
