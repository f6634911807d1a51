"""Builds resources/vocabulary/tags.json.gz from OpenStreetMap's tag vocabulary.

The source is the npm package @openstreetmap/id-tagging-schema (ISC licence, (c) iD contributors):
the names, aliases and search terms of tags with their translations. Run it on the unpacked package:

    python -m socio_qgis.training.vocabulary PACKAGE_FOLDER
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path
from typing import Any

from ..core.paths import RESOURCES

LANGUAGES = (
    "en", "zh-CN", "zh-TW", "ko", "es", "fr", "de", "ja", "pt", "it", "nl", "ru",
)  # fmt: skip
# Keys of places with an extent; roads, barriers and single objects are not asked for by area.
KEYS = (
    "amenity", "leisure", "landuse", "shop", "tourism", "office", "healthcare", "aeroway",
    "historic", "military", "public_transport", "railway", "craft", "club", "man_made", "natural",
    "building",
)  # fmt: skip
OUTPUT = RESOURCES / "vocabulary" / "tags.json.gz"


def build(package: Path) -> dict[str, Any]:
    """Return {"version", "names": {phrase: [tags]}, "terms": {phrase: [tags]}}, all sorted."""
    presets = json.loads((package / "dist" / "presets.min.json").read_text(encoding="utf-8"))
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    names: dict[str, set[str]] = {}
    terms: dict[str, set[str]] = {}
    for language in LANGUAGES:
        file = package / "dist" / "translations" / f"{language}.min.json"
        content = json.loads(file.read_text(encoding="utf-8"))
        texts = content[language]["presets"].get("presets", {})
        for preset_id, preset in presets.items():
            tag = _tag(preset)
            if tag is None:
                continue
            text = texts.get(_text_id(preset_id, preset), {})
            for name in [text.get("name", ""), *text.get("aliases", "").split("\n")]:
                _add(names, name, tag)
            for term in text.get("terms", "").split(","):
                _add(terms, term, tag)
    return {
        "source": f"@openstreetmap/id-tagging-schema {version}, ISC licence, (c) iD contributors",
        "names": {phrase: sorted(tags) for phrase, tags in sorted(names.items())},
        "terms": {
            phrase: sorted(tags)
            for phrase, tags in sorted(terms.items())
            if phrase not in names and len(tags) <= 3  # a term of many tags says little
        },
    }


def _tag(preset: dict[str, Any]) -> str | None:
    """The tag of a plain preset; presets of several tags are special cases of a plain one."""
    tags = preset["tags"]
    if len(tags) != 1 or "area" not in preset["geometry"]:
        return None
    ((key, value),) = tags.items()
    return f"{key}/{value}" if key in KEYS and (key, value) != ("building", "*") else None


def _text_id(preset_id: str, preset: dict[str, Any]) -> str:
    """Presets may borrow another one's texts: "{education/school}"."""
    name = preset.get("name", "")
    return name[1:-1] if name.startswith("{") else preset_id


def _add(phrases: dict[str, set[str]], phrase: str, tag: str) -> None:
    phrase = " ".join(phrase.casefold().split())
    if 2 <= len(phrase) <= 40:
        phrases.setdefault(phrase, set()).add(tag)


def write(content: dict[str, Any], path: Path) -> None:
    """Write compressed, the same bytes for the same content."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


if __name__ == "__main__":
    write(build(Path(sys.argv[1])), OUTPUT)
