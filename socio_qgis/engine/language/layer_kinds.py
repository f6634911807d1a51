"""The kinds of the points of map layers, as queries: all places of a layer, without a question."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...core.settings import MAX_QUERIES
from ..contract import MapFeature
from .fields import field_words, names_of
from .schemas import with_roles
from .vocabulary import Vocabulary


@dataclass(frozen=True)
class LayerKinds:
    """What the points of layers are.

    Attributes:
        queries: One for each kind, the commonest first, at most as many as a run takes.
        points: Number of points.
        left_out: How many of them none of the queries asks for.
    """

    queries: tuple[str, ...]
    points: int
    left_out: int


def kinds_of(points: Sequence[MapFeature]) -> LayerKinds:
    """One query for each kind of place that points have.

    A kind counts where the query that is its word means it: a waste basket is no place. A function
    ("education") counts for points that say nothing more, a name for those without a kind.
    """
    words = [_words(one) for one in with_roles(points)]
    kinds = Counter(word for own in words for word in own)
    queries = tuple(word for word, _ in kinds.most_common(MAX_QUERIES))
    asked = {*queries}
    return LayerKinds(queries, len(words), sum(not asked.intersection(own) for own in words))


def _words(one: MapFeature) -> list[str]:
    tags = _tags(one)
    words = _known(tags)
    if not words and not tags:
        name = next(iter(names_of(one)), "")
        words = _known(Vocabulary.load().tags_of_label(name))
    own = [word for word, level in words.items() if level == "class"]
    return own or list(words)


def _known(tags: Iterable[str]) -> dict[str, str]:
    """Of tags whose word means them the word, and whether it is a class or a function."""
    return {word: level for tag in sorted(tags) if (word := _word(tag)) and (level := _level(tag))}


def _tags(one: MapFeature) -> set[str]:
    """OpenStreetMap's tags of a feature, by its own attributes and by what they mean."""
    keys = field_words().osm_keys
    tags = {f"{key.casefold()}/{value}" for key, value in one.attributes.items() if key in keys}
    for key, values in (one.roles.kinds if one.roles else {}).items():
        tags |= values.get(one.attributes.get(key, ""), frozenset())
    return tags


def _word(tag: str) -> str:
    return tag.partition("/")[2].replace("_", " ").strip("*")


@functools.cache
def _level(tag: str) -> str:
    """What a query by the word of a tag is, class or function; nothing where it means another."""
    meaning = Vocabulary.load().interpret(_word(tag))
    is_meant = meaning.level != "name" and meaning.tags.get(tag) == 1.0
    return meaning.level if is_meant else ""
