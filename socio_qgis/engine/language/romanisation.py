"""Names in Chinese characters, kana or Hangul, and the same names in Latin letters.

"Jinan Zoo" is 济南动物园: the kinds are one, and what stands before the kind sounds alike. Names
that are translated word by word ("Beijing Normal University") are not known to be the same.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from anyascii import anyascii

from .characters import characters
from .meaning import Meaning
from .phrases import fold
from .place_names import kind_suffix, name_words, parse_name
from .vocabulary import Vocabulary

# Chosen by hand.
SPELLING_SCORE, SOUND_SCORE = 0.95, 0.9  # of the same letters, and of letters for the same sounds
MAX_LETTERS = 60  # of a name that is looked at
MIN_SOUND = 3  # letters by which a name is known
_EAST_ASIAN = re.compile("[㐀-鿿々぀-ヿ가-힣]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]{2}")
_OWNER_BEFORE = re.compile("^.*[立립](?=.{2})")  # 大田区立蒲田小学校
_OWNER_AFTER = re.compile("[立립]$")  # 臺北市立動物園
_SIDES_BEFORE = re.compile("^[东東西南北]+")  # 西站
# Letters for one sound in Pinyin, Wade-Giles and the spellings of Korean, in the order replaced.
_SOUNDS = (
    ("hs", "s"), ("sh", "s"), ("x", "s"), ("zh", "c"), ("ch", "c"), ("ts", "c"), ("tz", "c"),
    ("z", "c"), ("q", "c"), ("j", "c"), ("k", "g"), ("p", "b"), ("t", "d"), ("ung", "ong"),
    ("ien", "ian"), ("ieh", "ie"), ("ueh", "ue"), ("eo", "o"),
)  # fmt: skip


def are_in_two_scripts(query: str, name: str) -> bool:
    """Whether one of two names is in Latin letters and the other one in East Asian characters."""
    one, other = bool(_EAST_ASIAN.search(query)), bool(_EAST_ASIAN.search(name))
    return one != other and bool(_LATIN.search(name if one else query))


@functools.lru_cache(maxsize=4096)
def romanised_score(query: str, name: str) -> float:
    """How well a name fits one asked for in another script; 0 for the name of another place."""
    if max(len(query), len(name)) > MAX_LETTERS:
        return 0.0
    tags = Vocabulary.load().tags_of_label(name)
    best = _likeness(query, name)
    for rest, kind in _parts(query):
        if kind.fit(tags, name) > 0:
            best = max(best, *(_likeness(rest, other) for other, _ in _parts(name)), 0.0)
    return best


def _likeness(text: str, other: str) -> float:
    """Whether two texts, one in each script, sound the same."""
    pairs = zip((SPELLING_SCORE, SOUND_SCORE), _sounds(text), _sounds(other), strict=True)
    return next((score for score, ours, theirs in pairs if ours & theirs), 0.0)


@functools.lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[tuple[str, Meaning], ...]:
    """Every way to part a name into what is its own and the word for its kind."""
    parts = _unspaced_parts if _EAST_ASIAN.search(text) else _worded_parts
    meant = ((own, Vocabulary.load().interpret(kind)) for own, kind in parts(text))
    return tuple((own, meaning) for own, meaning in meant if meaning.level != "name")


def _worded_parts(text: str) -> Iterator[tuple[str, str]]:
    words = text.split()
    for i in range(1, len(words)):
        start, end = " ".join(words[:i]), " ".join(words[i:])
        yield from ((start, end), (end, start))  # "Jinan Zoo", "Zoo de Jinan"


def _unspaced_parts(text: str) -> Iterator[tuple[str, str]]:
    joined = "".join(unicodedata.normalize("NFKC", text).split())
    kind = kind_suffix(fold(joined)) or Vocabulary.load().label_ending(joined)
    own = joined[: len(joined) - len(_SIDES_BEFORE.sub("", kind))]
    if not kind or not own:
        return
    of_owner = _OWNER_AFTER.sub("", own)
    is_area = name_words().owner_end.search(of_owner.translate(characters().simplified))
    shorter = of_owner[:-1] if is_area else of_owner
    in_words = [
        own.replace(owner, word)
        for owner, words in name_words().owners.items()
        for word in words
        if owner in own
    ]
    for one in (own, _OWNER_BEFORE.sub("", own), of_owner, shorter, *in_words):
        yield one, kind


@functools.lru_cache(maxsize=4096)
def _sounds(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """A text as it may be spelt in Latin letters, and the same with one letter for each sound."""
    name = parse_name(text)
    if _EAST_ASIAN.search(text):
        chinese = {_spelt(anyascii(name.joined.replace("第", "")))}
        japanese = {_spelt("".join(part["hepburn"] for part in _japanese().convert(text)))}
    else:
        sides = name_words().pinyin_sides
        chinese = {name.joined, name.joined_distinctive}
        japanese = {_spelt(one) for one in chinese}
        chinese.add("".join(sides.get(word, word) for word in name.distinctive))
    spelt = frozenset(one for one in chinese | japanese if len(one) >= MIN_SOUND)
    return spelt, frozenset(map(_sound, chinese & spelt))


def _spelt(text: str) -> str:
    """Letters and digits; of long vowels in Japanese (Tōkyō, Toukyou) one letter."""
    text = re.sub(r"[\W_]", "", text).lower()
    return re.sub("ou|oo", "o", text).replace("uu", "u").replace("mb", "nb").replace("mp", "np")


def _sound(spelt: str) -> str:
    return functools.reduce(lambda text, pair: text.replace(*pair), _SOUNDS, spelt)


@functools.lru_cache(maxsize=1)
def _japanese() -> Any:
    """Kanji in Hepburn's spelling; its dictionary is read where a map needs it."""
    from pykakasi import kakasi

    return kakasi()  # type: ignore[no-untyped-call]
