"""The words of a place's name, freed of case, accents and short forms, in any script."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from .characters import characters
from .word_lists import read

LONGEST_RUN = 4  # neighbouring words that OCR may have read as one
_LOST_SPACE = re.compile(r"(?<=[a-z]{2})[-:.]?(?=[A-Z])")  # OCR: "CambridgePark"
_WORD_PARTS = re.compile(
    r"\d+|[㐀-鿿々〆ヵヶ]+|[぀-ヿ]+|[가-힣]+|[a-z]+\d[a-z]{2,}|[a-z]{2,}\d[a-z]+|[^\W\d_㐀-鿿々〆぀-ヿ가-힣]+"
)
NUMBER = re.compile(r"(?<=第)[一二三四五六七八九十百\d]+|\d+")
UNSPACED = re.compile("[㐀-鿿぀-ヿ가-힣\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LATIN_ACCENTS = re.compile(r"[\u0300-\u036f]")
_SCRIPT_MARKS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670\u0640]")


@dataclass(frozen=True)
class NameWords:
    """The lists of `resources/vocabulary/names.toml`.

    Attributes:
        road: Matches what names a road.
        abbreviations: Short forms to words.
        abbreviations_before: Short forms that stand before another word, to words.
        articles: Articles and the like, which a name may lack.
        elided_article: Matches an article that lost its vowel: "dell'Arte".
        ordinal: Matches the letters after a number: "1st".
        roman: Roman numerals to digits.
        common: Words that many places of a kind share.
        kind_ends: Words at the end of a name that say what the place is.
        kind_suffixes: The same, written as one with the name; the longer ones first.
        shortened_kinds: Those of them that names are shortened with: 台大 is 台湾大学.
        sides: Sides of the compass and the like.
        opposites: Groups of characters of which a place has one.
        owner_end: Matches the end of the name of an administrative area.
        owners: What says whose an institution is, to English words for that.
        pinyin_sides: Sides of the compass to what names in Pinyin have for them.
    """

    road: re.Pattern[str]
    abbreviations: dict[str, str]
    abbreviations_before: dict[str, str]
    articles: frozenset[str]
    elided_article: re.Pattern[str]
    ordinal: re.Pattern[str]
    roman: dict[str, str]
    common: frozenset[str]
    kind_ends: frozenset[str]
    kind_suffixes: tuple[str, ...]
    shortened_kinds: frozenset[str]
    sides: tuple[str, ...]
    opposites: tuple[frozenset[str], ...]
    owner_end: re.Pattern[str]
    owners: dict[str, list[str]]
    pinyin_sides: dict[str, str]


@functools.lru_cache(maxsize=1)
def name_words() -> NameWords:
    """The lists, read once."""
    lists, simplified = read("names"), characters().simplified
    ends, starts, suffixes = (
        "|".join(lists["roads"][key]) for key in ("ends", "starts", "suffixes")
    )
    elided, ordinals = "|".join(lists["elided_articles"]), "|".join(lists["ordinals"])
    return NameWords(
        road=re.compile(rf"\b(?:{ends})\.?$|^(?:{starts}) |(?:{suffixes})$", re.IGNORECASE),
        abbreviations=lists["abbreviations"],
        abbreviations_before=lists["abbreviations_before"],
        articles=frozenset(lists["articles"]),
        elided_article=re.compile(rf"\b({elided})['’](?=\w{{3}})", re.IGNORECASE),
        ordinal=re.compile(rf"(?<=\d)(?:{ordinals})\b", re.IGNORECASE),
        roman={numeral: str(number) for number, numeral in enumerate(lists["roman"], start=1)},
        common=frozenset(
            word
            for words in (*lists["abbreviations"].values(), *lists["common"])
            for word in words.split()
        ),
        kind_ends=frozenset(lists["kind_ends"]),
        kind_suffixes=tuple(kind.translate(simplified) for kind in lists["kind_suffixes"]),
        shortened_kinds=frozenset(lists["shortened_kinds"]),
        sides=tuple(lists["sides"]),
        opposites=tuple(frozenset(of.translate(simplified)) for of in lists["opposites"]),
        owner_end=re.compile(f"[{lists['owner_ends'].translate(simplified)}]$"),
        owners=lists["owners"],
        pinyin_sides=lists["pinyin_sides"],
    )


@functools.lru_cache(maxsize=65536)
def letters(text: str) -> str:
    """Letters and digits alone, without case and accents: OCR loses spaces and marks.

    Chinese characters are simplified.
    """
    plain = unicodedata.normalize("NFKD", text).casefold()
    if not plain.isascii():
        plain = plain.translate(characters().simplified)
    return "".join(c for c in plain if c.isalnum())


def is_road(text: str) -> bool:
    """Whether a label names a road, which is no place with an area."""
    return bool(name_words().road.search(" ".join(text.split())))


def kind_suffix(text: str) -> str:
    """The word for a kind that a name ends with; nothing where it ends with none."""
    return next((kind for kind in name_words().kind_suffixes if text.endswith(kind)), "")


@dataclass(frozen=True)
class PlaceName:
    """The words of a name, without case and accents, short forms written out.

    Attributes:
        words: The words.
        is_cut: Whether its first letters may be missing.
    """

    words: tuple[str, ...]
    is_cut: bool

    @cached_property
    def joined(self) -> str:
        """Its letters."""
        return "".join(self.words)

    @cached_property
    def joined_distinctive(self) -> str:
        """Its letters without articles and initials."""
        return "".join(self.distinctive)

    @cached_property
    def distinctive(self) -> tuple[str, ...]:
        """Its words without articles and initials, if it has others."""
        distinctive = tuple(
            word
            for i, word in enumerate(self.words)
            if not (self._is_initial(i) if len(word) == 1 else word in name_words().articles)
        )
        return distinctive or self.words

    @cached_property
    def lacks_number(self) -> bool:
        """Whether no number follows where one is announced: "Liceo Nº de Solymar"."""
        return any(
            word in ("no", "nr", "n") and not after.isdigit()
            for word, after in itertools.pairwise((*self.words, ""))
        )

    def is_within(self, other: PlaceName) -> bool:
        """Whether another name has these words, and besides them only words for kinds."""
        words = iter(other.distinctive)
        rest = Counter(other.distinctive) - Counter(self.distinctive)
        return (
            self.distinctive[:1] == other.distinctive[:1]
            and all(one in words for one in self.distinctive)
            and rest.keys() <= name_words().common
        )

    @cached_property
    def runs(self) -> frozenset[str]:
        """Neighbouring words written as one."""
        count = len(self.words)
        return frozenset(
            "".join(self.words[i:j])
            for i in range(count)
            for j in range(i + 1, min(i + LONGEST_RUN, count) + 1)
        )

    def runs_with(self, word: str) -> list[str]:
        """Runs of two words and more with a word in it."""
        at = [i for i, one in enumerate(self.words) if one == word]
        return [
            "".join(self.words[i:j])
            for k in at
            for i in range(max(0, k - 2), k + 1)
            for j in range(k + 1, min(k + 3, len(self.words)) + 1)
            if j - i > 1
        ]

    def _is_initial(self, i: int) -> bool:
        """Whether a letter is the F of "John F. Kennedy", or the y of "Sol y Mar".

        The C of "Terminal C" and the A of "Block A Homes" are not.
        """
        around = self.words[max(0, i - 1) : i + 2]
        return i + 1 < len(self.words) and all(
            word.isalpha() and word not in name_words().common and not UNSPACED.search(word)
            for word in around
        )


@functools.lru_cache(maxsize=16384)
def parse_name(text: str) -> PlaceName:
    """The words of a name as it is written on a map, in a field or in a query."""
    start = text.lstrip()[:1]
    parts = _split(_plain_text(text))
    lists = name_words()
    words: list[str] = []
    for i, part in enumerate(parts):
        word = lists.abbreviations.get(part, part)
        if i + 1 < len(parts) and (len(part) > 1 or i == 0):
            word = lists.abbreviations_before.get(part, word)
        if part == "st" and i and parts[i - 1] not in lists.articles | lists.common:
            word = "street"  # "Elm St School", and not "Church of St Mary"
        if len(part) > 1 or i + 1 == len(parts) or (i and parts[i - 1] in lists.common):
            word = lists.roman.get(part, word) if i else word
        words += (word.lstrip("0") or "0").split() if word.isdigit() else word.split()
    is_cut = bool(start) and not start.isupper() and (start.islower() or not start.isalnum())
    return PlaceName(tuple(words), is_cut)


def _plain_text(text: str) -> str:
    """Lower case, without accents; of letters that are written in several ways, one."""
    lists, tables = name_words(), characters()
    text = unicodedata.normalize("NFKC", lists.ordinal.sub("", text))
    text = lists.elided_article.sub(r"\1 ", _LOST_SPACE.sub(" ", text)).casefold()
    text = re.sub(r"(?<=\w)['’´`.](?=\w)", "", text).translate(tables.plain)
    text = unicodedata.normalize("NFD", text)
    text = NUMBER.sub(_in_digits, text).translate(tables.simplified)
    text = _SCRIPT_MARKS.sub("", text)
    text = unicodedata.normalize("NFC", text).translate(tables.variants)
    return re.sub(r"\bال(?=\w{3})", "", text)  # the Arabic article


def _split(text: str) -> list[str]:
    # vowel signs of Indic scripts and of Thai are no word characters to a regular expression
    marks = "".join({c for c in text if unicodedata.category(c)[0] == "M"})
    if marks:
        return re.findall(rf"[\w{re.escape(marks)}]+", text)
    return [part for word in text.split() for part in _WORD_PARTS.findall(word)]


def _in_digits(number: re.Match[str]) -> str:
    """第二十三 to 23."""
    digits = number.group().translate(characters().cjk_digits)
    tens, ten, ones = digits.rpartition("十")
    return f"{tens or 1}{ones or 0}" if ten else ones


@functools.lru_cache(maxsize=16384)
def spellings(text: str) -> tuple[str, ...]:
    """The text, as it is typed where a keyboard lacks its letters ("Muenster"), and plain."""
    text = unicodedata.normalize("NFC", text)
    low = text.casefold()
    typed = characters().typed
    if low.translate(typed) == low:
        return (text,)
    plain = unicodedata.normalize("NFD", low)  # Greek puts accents on letters of the table
    return text, low.translate(typed), _LATIN_ACCENTS.sub("", plain).translate(typed)
