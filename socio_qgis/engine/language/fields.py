"""Which fields of a feature hold its names, by what the fields are called and what is in them."""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ..contract import MapFeature
from .place_names import is_road
from .word_lists import read

LONGEST_NAME = 80  # letters; a longer value is a text (chosen by hand)
MIN_NAME_LETTERS = 3  # of a value that reads as a name


@dataclass(frozen=True)
class FieldWords:
    """The lists of `resources/vocabulary/fields.toml`.

    Attributes:
        name_endings: Endings for "name"; other words may be written before them ("SCHNAM").
        name_words: Words for "name".
        cjk_name: Matches the end of a word for "name" in Chinese, Japanese or Korean.
        other_words: What a field may name instead of the place itself.
        cjk_other: Matches the same in Chinese, Japanese or Korean.
        osm_keys: Keys of OpenStreetMap's tags.
        class_keys: Fields that say which kind of place a feature is.
        kind_keys: These, and fields that tell kinds of one class apart.
        no_class_words: Of a field whose values may be kinds and say none of the place itself.
    """

    name_endings: tuple[str, ...]
    name_words: frozenset[str]
    cjk_name: re.Pattern[str]
    other_words: frozenset[str]
    cjk_other: re.Pattern[str]
    osm_keys: frozenset[str]
    class_keys: tuple[str, ...]
    kind_keys: tuple[str, ...]
    no_class_words: frozenset[str]


@functools.lru_cache(maxsize=1)
def field_words() -> FieldWords:
    """The lists, read once."""
    lists = read("fields")
    return FieldWords(
        name_endings=tuple(lists["name_endings"]),
        name_words=frozenset(lists["name_words"]),
        cjk_name=re.compile(rf"(?:{'|'.join(lists['cjk_name_endings'])})$"),
        other_words=frozenset(lists["other_words"]),
        cjk_other=re.compile("|".join(lists["cjk_other_words"])),
        osm_keys=frozenset(lists["osm_keys"]),
        class_keys=tuple(lists["class_keys"]),
        kind_keys=(*lists["class_keys"], *lists["kind_keys"]),
        no_class_words=frozenset(lists["other_words"]) - {*lists["class_words"]}
        | {*lists["no_class_words"]},
    )


def names_of(feature: MapFeature) -> list[str]:
    """All names of a feature, in any language, by its layer's roles or what fields are called."""
    own = feature.attributes
    keys = feature.roles.names if feature.roles else [key for key in own if holds_names(key)]
    return [name for key in keys if own.get(key) for name in _plain(own[key])]


def names_to_match(feature: MapFeature) -> list[str]:
    """The names of a feature and its brand; where these are but codes, what reads as a name."""
    attributes = feature.attributes.items()
    brands = [value for key, value in attributes if key.casefold() == "brand" and value]
    names = [*names_of(feature), *brands]
    if any(not name.isascii() or sum(map(str.isalpha, name)) >= MIN_NAME_LETTERS for name in names):
        return names
    return [*names, *(value for key, value in attributes if reads_as_name(key, value))]


@functools.lru_cache(maxsize=4096)
def holds_names(key: str) -> bool:
    """Whether a field holds names of places by what it is called itself."""
    words, lists = key_words(key), field_words()
    if lists.other_words & {*words}:
        return False
    for word in words:
        if word in lists.name_words:
            return True
        end = next((end for end in lists.name_endings if word.endswith(end)), None)
        if end and word.removesuffix(end) not in lists.other_words:
            return True
        cjk = lists.cjk_name.search(word)
        if cjk and not lists.cjk_other.fullmatch(word[: cjk.start()]):
            return True
    return False


@functools.lru_cache(maxsize=4096)
def key_words(key: str) -> list[str]:
    """The words of a field's name, alike for "nameEn", "NAME_EN" and "name:en"; without accents."""
    key = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key)
    plain = unicodedata.normalize("NFKD", key).casefold()
    plain = unicodedata.normalize("NFC", re.sub(r"[\u0300-\u036f]", "", plain))
    return re.findall(r"[^\W\d_]+", plain)


def _plain(value: str) -> Iterator[str]:
    """A name, or the names in an object of JSON, as Overture Maps has them."""
    if not value.startswith("{"):
        yield value
        return
    try:
        content = json.loads(value)
    except ValueError:
        return
    for one in (content, *content.values()):
        if isinstance(one, dict):
            yield from (text for text in one.values() if isinstance(text, str) and text)


def reads_as_name(key: str, value: str) -> bool:
    """Whether a value may be a proper name: capitalised words, and no address, code or class."""
    words, lists = key_words(key), field_words()
    keys = {*words, key.casefold()}
    if keys & (lists.other_words | lists.osm_keys) or len(value) > LONGEST_NAME:
        return False
    if any(w.removesuffix(end) in lists.other_words for w in words for end in lists.name_endings):
        return False
    letters = sum(c.isalpha() or unicodedata.category(c)[0] == "M" for c in value)
    is_text = letters >= MIN_NAME_LETTERS and 2 * letters >= len(value)
    if not is_text or re.search(r"[@{}=<>]|://|^www\.|^\d", value):
        return False
    first = next(c for c in value if c.isalpha())
    return not first.islower() and not is_road(value)
