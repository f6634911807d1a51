"""Builds resources/vocabulary/kind_names.json.xz: what kinds are called where people read it.

    python -m socio_qgis.training.kind_names SCHEMA OUT

SCHEMA is the unpacked npm package `id-tagging-schema`, of which the names are; see
socio_qgis/training/vocabulary.py. The same package gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from .vocabulary import preset_texts, tag_of_area, write

# Of the interface: its code and the package's. English has the tags themselves.
LANGUAGES = {"de": "de", "es": "es", "fr": "fr", "ja": "ja", "ko": "ko", "zh": "zh-CN"}
NO_CAPITALS = ("es", "fr")  # within a sentence
# "Sportzentrum / -komplex", "学校（代表点または敷地）", "レストラン全般" (in general)
_REST = re.compile(r"\s*[(（/／、,;].*|\s+-\s.*|全般$|\u00ad")


def build(schema: Path) -> dict[str, dict[str, str]]:
    """Return names by tags by languages: {"fr": {"amenity/school": "école"}}."""
    found: dict[str, dict[str, str]] = {}
    for language, code in LANGUAGES.items():
        names = found.setdefault(language, {})
        for tag, text in preset_texts(schema / "dist", tag_of_area, (code,)):
            name = _REST.sub("", text.get("name", "")).strip()
            if name and "+" not in tag:
                names.setdefault(tag, _without_capital(name) if language in NO_CAPITALS else name)
    return found


def _without_capital(name: str) -> str:
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def main(argv: list[str] | None = None) -> int:
    """Build the resource."""
    parser = argparse.ArgumentParser(prog="python -m socio_qgis.training.kind_names")
    parser.add_argument("schema", type=Path, help="folder with the package")
    parser.add_argument("out", type=Path, help="the resource, .json.xz")
    args = parser.parse_args(argv)
    write(build(args.schema), args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
