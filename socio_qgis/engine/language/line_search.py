"""Lines of map layers by what they are or what they are called: rivers, railways, roads."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable

import shapely

from ..contract import MapFeature
from .fields import field_words, key_words, names_of
from .phrases import fold, singulars
from .place_names import is_road, letters, parse_name, spellings
from .word_lists import read

Tags = frozenset[str]


def find_lines(features: Iterable[MapFeature], place: str) -> list[shapely.Geometry]:
    """The lines that are of a kind ("river") or have a name ("Rhine"), in satellite pixels.

    A kind is told by the tag of OpenStreetMap that a line has, by the class in another field, or by
    the name of a layer whose lines have no such class.
    """
    tags, names = _tags_of_words(fold(place)), _forms(place)
    return [
        feature.geometry
        for feature in features
        if "Line" in feature.geometry.geom_type
        and (
            tags & _tags_of(feature)
            or any(names & _forms(name) for name in (*names_of(feature), *_reference(feature)))
        )
    ]


def has_areas(place: str) -> bool:
    """Whether areas that its lines run through are parts of it, as they are of a river."""
    keys = {tag.partition("/")[0] for tag in _tags_of_words(fold(place))}
    return not (keys & {"highway", "railway"} or is_road(place))


def _reference(feature: MapFeature) -> list[str]:
    """The number of a road: "A 1"."""
    return [value for key, value in feature.attributes.items() if key.casefold() == "ref"]


def _tags_of(feature: MapFeature) -> Tags:
    chosen = feature.roles.kinds if feature.roles else {}
    found: set[str] = set()
    for key, value in feature.attributes.items():
        if key.casefold() in field_words().osm_keys:
            found.add(f"{key.casefold()}/{value.casefold().removesuffix('_link')}")
        elif key in chosen or _says_kind(key):
            found |= _tags_of_class(value)
    return frozenset(found & _Lists.load().tags) or _tags_of_layer(feature.layer)


@functools.lru_cache(maxsize=4096)
def _says_kind(key: str) -> bool:
    return not _Lists.load().fields.isdisjoint(key_words(key))


@functools.lru_cache(maxsize=4096)
def _tags_of_class(value: str) -> Tags:
    phrase = fold(value.removesuffix("_link").replace("_", " "))
    return _Lists.load().classes.get(phrase, frozenset())


@functools.lru_cache(maxsize=256)
def _tags_of_words(phrase: str) -> Tags:
    """Tags of the words for a kind; none where it is none."""
    forms = (phrase, *singulars(phrase))
    words = _Lists.load().words
    return next((words[form] for form in forms if form in words), frozenset())


@functools.lru_cache(maxsize=256)
def _tags_of_layer(name: str) -> Tags:
    noise = _Lists.load().layer_words
    words = [word for word in fold(re.sub(r"[\d_]+", " ", name)).split() if word not in noise]
    return _tags_of_words(" ".join(words))


@functools.lru_cache(maxsize=16384)
def _forms(name: str) -> frozenset[str]:
    """How a line's name may be written, in letters alone."""
    river_words = _Lists.load().river_words
    found = {letters(name)}
    for text in spellings(name):
        own = parse_name(text)
        rest = [word for word in own.words if word not in river_words]
        found |= {own.joined, own.joined_distinctive, "".join(rest)}
    return frozenset(found - {""})


class _Lists:
    """The lists of `resources/vocabulary/lines.toml`."""

    def __init__(self) -> None:
        lists = read("lines")
        self.words: dict[str, Tags] = {}
        for tags, words in lists["kinds"].items():
            for word in map(fold, words):
                self.words[word] = self.words.get(word, frozenset()) | {*tags.split()}
        self.tags = frozenset(itertools.chain(*self.words.values()))
        self.classes: dict[str, Tags] = {
            tag.partition("/")[2].replace("_", " "): frozenset({tag}) for tag in self.tags
        }
        for tag, values in lists["classes"].items():
            for value in values:
                self.classes.setdefault(fold(value.replace("_", " ")), frozenset({tag}))
        grammar = lists["grammar"]
        noise = read("words")["grammar"]["layer_noise"]
        self.layer_words = frozenset(map(fold, (*grammar["layer_words"], *noise)))
        self.fields, self.river_words = (
            frozenset(grammar["fields"]),
            frozenset(grammar["river_words"]),
        )

    @classmethod
    @functools.cache
    def load(cls) -> _Lists:
        return cls()
