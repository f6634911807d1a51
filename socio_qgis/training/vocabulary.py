"""Builds resources/vocabulary/tags.json.xz from two open vocabularies.

    python -m socio_qgis.training.vocabulary SOURCES OUT

SOURCES is a folder with two unpacked npm packages in it: `id-tagging-schema`
(@openstreetmap/id-tagging-schema, ISC licence: names, aliases and search terms of OpenStreetMap's
tags and their translations) and `name-suggestion-index` (BSD 3-clause: brands and their tags).
The same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..engine.language.phrases import fold
from ..engine.language.vocabulary import brand_key

LANGUAGES = (
    "en", "zh-CN", "zh-TW", "ko", "es", "fr", "de", "ja", "pt", "it", "nl", "ru", "ar",
)  # fmt: skip
# Of these only what kinds are called: their search terms would make the plugin's zip too large.
NAMES_ONLY = ("ru", "ar")
# Keys of places with an extent; roads, barriers and single objects are not asked for by area.
KEYS = (
    "amenity", "leisure", "landuse", "shop", "tourism", "office", "healthcare", "aeroway",
    "historic", "military", "public_transport", "railway", "craft", "club", "man_made", "natural",
    "building", "power",
)  # fmt: skip
# Small objects and practices, whose kinds nobody tells apart on a map.
SMALL = frozenset((
    "amenity/bicycle_parking", "amenity/doctors", "amenity/recycling", "amenity/shelter",
    "amenity/taxi", "amenity/toilets", "leisure/fitness_station", "man_made/storage_tank",
    "man_made/street_cabinet", "man_made/tower", "public_transport/platform", "tourism/artwork",
    "tourism/information",
))  # fmt: skip
# Kinds whose brands have buildings of their own, and so labels on a map.
BRANDED = (
    "amenity/bank", "amenity/cafe", "amenity/cinema", "amenity/fast_food", "amenity/fuel",
    "amenity/pharmacy", "amenity/restaurant", "amenity/hospital", "amenity/clinic",
    "leisure/fitness_centre", "shop/supermarket", "shop/convenience", "shop/department_store",
    "shop/doityourself", "shop/electronics", "shop/furniture", "shop/mall", "shop/wholesale",
    "shop/variety_store", "shop/car", "shop/chemist", "tourism/hotel", "tourism/motel",
)  # fmt: skip
MAX_PHRASE = 40
MAX_TAGS_OF_TERM = 3  # a search term of more tags says little
MAX_KINDS_OF_WORD = 4  # a word of more kinds of one tag tells none of them
MIN_KIND_WORD = re.compile(r"...|[^\x00-\u0600]{2}")  # "la" tells nothing, "寿司" does
# What maps draw as lines; nobody can be given its area.
LINE_KEYS = ("highway", "barrier", "waterway", "railway", "aerialway", "power", "aeroway")


def build(sources: Path) -> dict[str, Any]:
    """Return {"source", "names", "terms", "brands", "kinds", "lines"}.

    Names, terms and brands are phrases by tags, folded as queries are. A name is what a tag is
    called, a term something one may search it by. A tag may say more of its kind:
    "amenity/restaurant+cuisine=mexican". Kinds has the words that tell such a one from others of
    its tag; lines has what maps draw as lines.
    """
    schema = sources / "id-tagging-schema"
    brands_package = sources / "name-suggestion-index"
    names: dict[str, set[str]] = {}
    aliases: dict[str, set[str]] = {}
    terms: dict[str, set[str]] = {}
    lines: dict[str, set[str]] = {}
    for tag, text in preset_texts(schema / "dist", tag_of_area):
        _add(aliases if "+" in tag else names, text.get("name", ""), tag)
        for alias in text.get("aliases", "").split("\n"):
            _add(aliases, alias, tag)
        for term in _terms(text) if "+" not in tag and not tag.startswith("craft/") else ():
            _add(terms, term, tag)
    for tag, text in preset_texts(schema / "dist", _line):
        for name in (text.get("name", ""), *text.get("aliases", "").split("\n")):
            _add(lines, name, tag)
    for phrase in aliases.keys() - names.keys():
        names[phrase] = aliases[phrase]
    terms = {
        phrase: tags
        for phrase, tags in terms.items()
        if phrase not in names and len(tags) <= MAX_TAGS_OF_TERM
    }
    # A brand called Gym says less than a gym.
    kinds = {brand_key(phrase) for phrase in names}
    brands = _brands(brands_package / "dist" / "json" / "nsi.min.json")
    return {
        "source": [
            f"@openstreetmap/id-tagging-schema {_version(schema)}, ISC, (c) iD contributors",
            f"name-suggestion-index {_version(brands_package)}, BSD-3-Clause, "
            "(c) name-suggestion-index contributors",
        ],
        "names": _by_tags(names),
        "terms": _by_tags(terms),
        "brands": _by_tags({key: tags for key, tags in brands.items() if key not in kinds}),
        "kinds": _kinds(schema / "dist"),
        "lines": sorted(lines.keys() - names.keys() - terms.keys()),
    }


def preset_texts(
    dist: Path,
    tag_of: Callable[[dict[str, Any]], str | None],
    languages: Sequence[str] = LANGUAGES,
) -> Iterator[tuple[str, dict[str, str]]]:
    """Each preset that has a tag, in each language: its tag, its words."""
    presets = _read(dist / "presets.min.json")
    for language in languages:
        content = _read(dist / "translations" / f"{language}.min.json")
        texts = content[language]["presets"].get("presets", {})
        for preset_id, preset in presets.items():
            tag = tag_of(preset)
            text = texts.get(_text_id(preset_id, preset), {})
            if tag is not None and language in NAMES_ONLY:
                yield tag, {key: text[key] for key in ("name", "aliases") if key in text}
            elif tag is not None:
                yield tag, text


def tag_of_area(preset: dict[str, Any]) -> str | None:
    """The tag that a preset is drawn by, its first of a key of places, and what else it says."""
    if "area" not in preset["geometry"]:
        return None
    for key, value in preset["tags"].items():
        if key in KEYS and ((key, value) != ("building", "*") or len(preset["tags"]) == 1):
            more = {**preset["tags"]}
            del more[key]
            return "+".join([f"{key}/{value}", *(f"{k}={v}" for k, v in more.items())])
    return None


def _line(preset: dict[str, Any]) -> str | None:
    """The tag of a preset that is drawn as a line only."""
    if "line" not in preset["geometry"] or {"area", "point"} & {*preset["geometry"]}:
        return None
    return next((f"{k}/{v}" for k, v in preset["tags"].items() if k in LINE_KEYS), None)


def _terms(text: dict[str, str]) -> list[str]:
    return re.split("[,，、]", text.get("terms", ""))


def _kinds(dist: Path) -> dict[str, list[str]]:
    """Of each tag that says more of its kind: the words that others of its tag do not have."""
    usual: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for tag, text in preset_texts(dist, tag_of_area):
        names = [text.get("name", ""), *text.get("aliases", "").split("\n")]
        own = usual if "+" not in tag else words
        parts = (part for name in names for part in (name, *re.split("[ /・]+", name)))
        own.setdefault(tag, set()).update(map(fold, (*parts, *_terms(text))))
    for tag in words:
        words[tag] -= usual.get(tag.split("+")[0], set())
        words[tag].add(tag.rpartition("=")[2].replace("_", " "))
    bases = Counter((tag.split("+")[0], word) for tag, own in words.items() for word in own)
    return {
        tag: sorted(
            word
            for word in own
            if MIN_KIND_WORD.search(word) and bases[tag.split("+")[0], word] <= MAX_KINDS_OF_WORD
        )
        for tag, own in sorted(words.items())
        if tag.split("+")[0] not in SMALL
    }


def _text_id(preset_id: str, preset: dict[str, Any]) -> str:
    """Presets may borrow another one's texts: "{education/school}"."""
    name = preset.get("name", "")
    return name[1:-1] if name.startswith("{") else preset_id


def _brands(path: Path) -> dict[str, set[str]]:
    brands: dict[str, set[str]] = {}
    categories = _read(path)["nsi"]
    for kind in BRANDED:
        for item in categories.get(f"brands/{kind}", {"items": []})["items"]:
            tags = item["tags"]
            named = [tags.get(key, "") for key in ("name", "name:en", "brand", "brand:en")]
            for name in {item["displayName"], *named}:
                key = brand_key(name)
                if 3 <= len(key) <= MAX_PHRASE and not key.isdecimal():
                    brands.setdefault(key, set()).add(kind)
    return brands


def _add(phrases: dict[str, set[str]], phrase: str, tag: str) -> None:
    # "Nursery / Childcare" is two names.
    for part in phrase.split(" / "):
        folded = fold(part)
        if 1 <= len(folded) <= MAX_PHRASE:
            phrases.setdefault(folded, set()).add(tag)


def _by_tags(phrases: dict[str, set[str]]) -> dict[str, list[str]]:
    """The other way round, since most tags have many phrases: "tag tag": [phrase, ...]."""
    found: dict[str, list[str]] = {}
    for phrase, tags in sorted(phrases.items()):
        found.setdefault(" ".join(sorted(tags)), []).append(phrase)
    return found


def _version(package: Path) -> str:
    return str(_read(package / "package.json")["version"])


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def write(content: Mapping[str, Any], path: Path) -> None:
    """Write compressed, the same bytes for the same content."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    path.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))


def main(argv: list[str] | None = None) -> int:
    """Build the resource."""
    parser = argparse.ArgumentParser(
        prog="python -m socio_qgis.training.vocabulary",
        epilog="example:\n  mkdir -p build/sources && cd build/sources && npm pack "
        "@openstreetmap/id-tagging-schema name-suggestion-index\n"
        "  (unpack each into a folder of its name, then)\n"
        "  python -m socio_qgis.training.vocabulary build/sources "
        "resources/vocabulary/tags.json.xz",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("sources", type=Path, help="folder with both packages")
    parser.add_argument("out", type=Path, help="the resource, .json.gz")
    args = parser.parse_args(argv)
    write(build(args.sources), args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
