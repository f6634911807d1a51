"""Attributes of features as plain text, whatever a format packs into one field."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

MAX_FEATURES = 50_000  # of all layers in a window; what is beyond is left out, and told
MAX_TEXT = 200  # letters of a value
MAX_PACKED = 20_000  # letters of a text that is looked into
MAX_VALUES = 200  # of one feature
# Of these, the keys inside are the fields: OpenStreetMap's tags.
WRAPPERS = frozenset(("tags", "other_tags", "all_tags", "properties", "attributes"))
# What Overture Maps tells of its own data, not of the place.
_SKIPPED = frozenset(("sources", "rules", "bbox"))
_HSTORE = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)')


def flat_attributes(values: Mapping[str, Any]) -> dict[str, str]:
    """Texts by key; of dicts, JSON and hstore, one for each value inside, with a dotted key.

    `{"names": {"primary": "Elm Park"}}` is `names.primary`; keys inside `tags` stand alone. A list
    of texts is one text with semicolons. Empty values are left out, and bytes.
    """
    found: dict[str, str] = {}
    for key, value in values.items():
        for name, text in _texts(str(key), value):
            if text and name not in found and len(found) < MAX_VALUES:
                found[name] = text[:MAX_TEXT]
    return found


def _texts(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        packed = _unpacked(value)
        if packed is None:
            yield key, value.strip()
            return
        value = packed
    if isinstance(value, Mapping):
        is_wrapper = key.casefold() in WRAPPERS
        for inner, one in value.items():
            if str(inner).casefold() not in _SKIPPED:
                yield from _texts(str(inner) if is_wrapper else f"{key}.{inner}", one)
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray)):
        plain = [one for one in value if isinstance(one, (str, int, float))]
        if plain:
            yield key, ";".join(map(str, plain))
        elif value and isinstance(value[0], Mapping) and key.casefold() not in _SKIPPED:
            yield from _texts(key, value[0])
    elif value is not None and not isinstance(value, (bytes, bytearray)):
        yield key, str(value)


def _unpacked(text: str) -> Any:
    """A dict or list that a text holds as JSON, hstore or Python writes it; None if it is none."""
    start = text.lstrip()[:1]
    if len(text) > MAX_PACKED or start not in ("{", "[", '"'):
        return None
    if start == '"':
        pairs = _HSTORE.findall(text) if "=>" in text else []
        return {_unescaped(key): _unescaped(value) for key, value in pairs} or None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        try:
            value = ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None
    return value if isinstance(value, (dict, list, tuple)) else None


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
