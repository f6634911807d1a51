"""What the fields of map layers hold, read off their values: which say a kind, which a name."""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..contract import FieldRoles, MapFeature
from .fields import field_words, holds_names, key_words, reads_as_name
from .vocabulary import Vocabulary

# Chosen by hand.
MAX_DISTINCT = 300  # values of a field that are looked at
LONGEST_CLASS = 80  # letters
MIN_KIND_SHARE = 0.5  # of a field's distinct values that are kinds, for it to say kinds
MIN_REPEATED_SHARE, REPEATED = 0.25, 3.0  # the same where each value stands in so many rows
MIN_NAME_SHARE = 0.7  # of distinct values that read as names
MIN_NAMED_SHARE = 0.5  # distinct values of names, of the rows that have one
_OSM_VALUE = re.compile("[a-z0-9_]+")
_PARTS = re.compile(r"\s*[;|>/,=:.]\s*")

Values = Mapping[str, int]  # of a field, with the number of rows


@dataclass(frozen=True)
class ChosenFields:
    """The fields of a layer that a person chose; empty where the values tell.

    Attributes:
        kind: Says what a place is.
        name: Has the name of a place.
    """

    kind: str = ""
    name: str = ""


_NONE_CHOSEN = ChosenFields()


def with_roles(
    features: Sequence[MapFeature], chosen: Mapping[str, ChosenFields] | None = None
) -> tuple[MapFeature, ...]:
    """The features, each with what the fields of its layer hold; those that have it stay.

    Args:
        features: Features of any layers.
        chosen: By layer. Attributes that would say kind or name beside a chosen one are left out.
    """
    chosen = chosen or {}
    values: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for one in features:
        has_say = one.layer in chosen or "Line" not in one.geometry.geom_type
        if one.roles is None and has_say:
            for key, value in one.attributes.items():
                if value:
                    values[one.layer][key][value] += 1
    roles = {
        layer: _with_choice(fields, chosen.get(layer, _NONE_CHOSEN))
        for layer, fields in values.items()
    }
    return tuple(
        _given(one, *roles[one.layer]) if one.roles is None and one.layer in roles else one
        for one in features
    )


def _given(feature: MapFeature, roles: FieldRoles, left_out: Collection[str]) -> MapFeature:
    own = feature.attributes
    kept = {key: own[key] for key in own if key not in left_out} if left_out else own
    return replace(feature, roles=roles, attributes=kept)


def _with_choice(
    fields: Mapping[str, Values], chosen: ChosenFields
) -> tuple[FieldRoles, frozenset[str]]:
    """What fields hold, and those without a say beside the chosen ones."""
    of_kind, of_name = _keys_of(chosen.kind, fields), _keys_of(chosen.name, fields)
    others = {key: own for key, own in fields.items() if key not in {*of_kind, *of_name}}
    found = roles_of(others, has_names=bool(chosen.name))
    kinds = {key: _classes_in(fields[key]) for key in of_kind} if chosen.kind else found.kinds
    names = tuple(of_name) if chosen.name else found.names
    rivals: set[str] = set()
    if chosen.kind:
        rivals |= found.kinds.keys() | {key for key in others if _is_class_key(key)}
    if chosen.name:
        rivals |= {*found.names}
    return FieldRoles(names, kinds), frozenset(rivals - kinds.keys() - {*names})


def _keys_of(field: str, keys: Iterable[str]) -> list[str]:
    """The attributes of a field: itself, or what is packed into it (see `flat_attributes`)."""
    return [key for key in keys if key == field or key.startswith(f"{field}.")] if field else []


def _is_class_key(key: str) -> bool:
    """Whether a field says kinds by what it is called, and not more of them, as `cuisine` does."""
    lists = field_words()
    known = key.casefold() in lists.osm_keys or key.casefold() in lists.class_keys
    return known and not lists.no_class_words & {*key_words(key)}


def roles_of(fields: Mapping[str, Values], has_names: bool = False) -> FieldRoles:
    """What fields hold, each given by its values and their number.

    Args:
        fields: Values by field.
        has_names: Another field has the names.
    """
    kinds, both = {}, set()
    for key, values in fields.items():
        tags = _kinds_in(key, values)
        if tags:
            kinds[key] = tags
            if holds_names(key):
                both.add(key)
    names = [key for key in fields if holds_names(key)]
    # A field called "Bezeichnung" has classes, and another one names.
    if has_names or len(names) > len(both):
        names = [key for key in names if key not in both]
    else:
        for key in both:  # the names of places that are called after their kind
            del kinds[key]
    if not any(_share_of_names(fields[key]) for key in names):
        shares = {
            key: share
            for key, values in fields.items()
            if key not in kinds and key not in names and (share := _names_in(key, values)) > 0
        }
        names += sorted(shares, key=lambda key: -shares[key])[:1]
    return FieldRoles(tuple(names), kinds)


def tags_of_value(value: str) -> frozenset[str]:
    """Tags of a class as it stands in a table; of several parts, those of the last that is one.

    "science;school;primary school" and "amenity=school" have the special part last.
    """
    vocabulary = Vocabulary.load()
    if len(value) > LONGEST_CLASS:
        return frozenset()
    for part in (value, *reversed(_PARTS.split(value))):
        if found := vocabulary.tags_of_class(part.strip()):
            return found
    return frozenset()


def described(features: Iterable[MapFeature]) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Layer, fields of kinds and fields of names, of each layer that has any."""
    layers = {one.layer: one.roles for one in features if one.roles is not None}
    return [
        (layer, tuple(roles.kinds), roles.names)
        for layer, roles in layers.items()
        if roles.kinds or roles.names
    ]


def _kinds_in(key: str, values: Values) -> dict[str, frozenset[str]]:
    """Tags of a field's values, where it says kinds."""
    words, lists = {*key_words(key)}, field_words()
    is_osm = key.casefold() in lists.osm_keys and any(map(_OSM_VALUE.fullmatch, values))
    if is_osm or words & lists.no_class_words:
        return {}
    whole = {value: tags for value in _some(values) if (tags := tags_of_value(value))}
    is_class = key.casefold() in lists.class_keys
    share = len(whole) / min(len(values), MAX_DISTINCT)
    repeated = sum(values.values()) / len(values)
    likely = share >= MIN_KIND_SHARE or (share >= MIN_REPEATED_SHARE and repeated >= REPEATED)
    if not (likely or is_class):
        return {}
    return _classes_in(values)


def _classes_in(values: Values) -> dict[str, frozenset[str]]:
    found = {value: _tags_of_class(value) for value in values}
    return {value: tags for value, tags in found.items() if tags}


@functools.lru_cache(maxsize=16384)
def _tags_of_class(value: str) -> frozenset[str]:
    """Tags of a value of a field that says kinds: as a whole, or by its words."""
    if found := tags_of_value(value):
        return found
    vocabulary = Vocabulary.load()
    for part in (value, *reversed(_PARTS.split(value))):
        if found := vocabulary.tags_in_class(part.strip()):
            return found
    return frozenset()


def _names_in(key: str, values: Values) -> float:
    """How likely a field holds names though it is not called so; 0 where it does not."""
    share = _share_of_names(values, key)
    distinct = len(values) / sum(values.values())
    enough = share >= MIN_NAME_SHARE and distinct >= MIN_NAMED_SHARE and len(values) > 1
    return share * distinct * sum(values.values()) if enough else 0.0


def _share_of_names(values: Values, key: str = "") -> float:
    some = _some(values)
    return sum(reads_as_name(key, value) for value in some) / len(some) if some else 0.0


def _some(values: Values) -> list[str]:
    return [value for value, _ in zip(values, range(MAX_DISTINCT))]
