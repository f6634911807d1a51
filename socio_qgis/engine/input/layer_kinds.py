"""The kinds of the points of map layers, as queries: all places of a layer, without a question."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence

from ...core.settings import MAX_QUERIES
from ..contract import MapFeature
from ..language.fields import field_words
from ..language.schemas import with_roles
from ..language.vocabulary import Vocabulary


def queries_of(points: Sequence[MapFeature]) -> tuple[str, ...]:
    """One query for each kind of place that points have, the commonest first.

    A kind counts where the query that is its word means it: a waste basket is no place. A function
    ("education") counts for points that say nothing more. There are at most as many as a run takes.
    """
    kinds: Counter[str] = Counter()
    for one in with_roles(points):
        words = {
            word: level for tag in _tags(one) if (word := _word(tag)) and (level := _level(tag))
        }
        own = [word for word, level in words.items() if level == "class"]
        kinds.update(own or list(words))
    return tuple(word for word, _ in kinds.most_common(MAX_QUERIES))


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
