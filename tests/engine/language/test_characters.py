"""The table of Chinese characters that are written in several ways, and how it is built."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from socio_qgis.core.paths import RESOURCES
from socio_qgis.engine.language.phrases import fold
from socio_qgis.training.characters import main

TABLES = {
    "TSCharacters.txt": "# OpenCC\n\n廣\t广\n驛\t驿\n餘\t余 馀\n著\t着 著\n澀\t涩\n愼\t愼\n",
    "JPShinjitaiCharacters.txt": "広\t廣\n駅\t驛\n慎\t愼\n渋\t澁 澀\n",
    "JPShinjitaiCharactersRev.txt": "廣\t広\n澁\t渋\n",
    "HKVariantsRev.txt": "䀋\t䀋 鹽\n",
    "TWVariantsRev.txt": "",
}


@pytest.fixture
def opencc(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    for name, text in TABLES.items():
        (tmp_path / "data" / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_table_is_built_from_those_of_opencc(opencc: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.xz", tmp_path / "other.xz"
    assert main([str(opencc), str(one)]) == main([str(opencc), str(other)]) == 0
    assert one.read_bytes() == other.read_bytes()
    characters, plain = lzma.decompress(one.read_bytes()).decode().splitlines()
    # A simplified character stays as it is, and so does one of several meanings.
    assert dict(zip(characters, plain, strict=True)) == {
        "廣": "广", "広": "广", "驛": "驿", "駅": "驿", "餘": "余", "著": "着",
        "渋": "涩", "澁": "涩", "澀": "涩"
    }  # fmt: skip


@pytest.mark.parametrize("ways", ["緑綠绿", "広廣广", "駅驛驿", "図圖图", "辺邊边", "臺台"])
def test_all_ways_to_write_a_character_are_one(ways: str) -> None:
    assert len({*map(fold, ways)}) == 1


def test_the_table_has_no_chains() -> None:
    table = lzma.decompress((RESOURCES / "vocabulary" / "characters.txt.xz").read_bytes())
    characters, plain = table.decode().splitlines()
    assert not {*characters} & {*plain}
