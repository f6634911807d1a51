"""Every text of the plugin is in the translations, and the translations are whole."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGLISH = ROOT / "i18n" / "socio_qgis_en.ts"  # has plurals alone
SOURCES = sorted(set((ROOT / "i18n").glob("*.ts")) - {ENGLISH})
PARTS = ("gui", "processing", "tasks", "layers", "client")
UPDATE = "run: bash .ci/i18n.sh --update"


def texts_of(code: str) -> set[str]:
    """Literals given to tr(), _tr() and translate()."""
    texts = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            position = {"tr": 0, "_tr": 0, "translate": 1}.get(name)
            if position is not None and len(node.args) > position:
                argument = node.args[position]
                if isinstance(argument, ast.Constant):
                    texts.add(argument.value)
    return texts


def messages(path: Path) -> dict[str, ElementTree.Element]:
    tree = ElementTree.parse(path)  # noqa: S314  (our own files)
    return {message.findtext("source"): message for message in tree.iter("message")}


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    return [f.text or "" for f in translation.iter() if f is not translation] or [
        translation.text or ""
    ]


def texts_of_the_plugin() -> set[str]:
    files = [f for part in PARTS for f in (ROOT / "socio_qgis" / part).rglob("*.py")]
    files.append(ROOT / "socio_qgis" / "plugin.py")
    return set().union(*(texts_of(f.read_text("utf-8")) for f in files))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_text_of_the_code_is_in_the_translations(path: Path) -> None:
    errors = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "error_texts.py")],
        capture_output=True, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    wanted = texts_of(errors) | texts_of_the_plugin()
    assert wanted - set(messages(path)) == set(), UPDATE


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_text_is_translated_with_its_placeholders(path: Path) -> None:
    for source, message in messages(path).items():
        for form in forms(message):
            assert form, f"{path.name}: {source}"
            placeholders = sorted(re.findall(r"\{\w*\}|%n", source))
            assert sorted(re.findall(r"\{\w*\}|%n", form)) == placeholders, source
            # A shortcut key stays, if under another letter.
            assert source.count("&") == form.count("&"), source


def test_english_has_its_plurals_and_nothing_else() -> None:
    english = messages(ENGLISH)
    assert forms(english["%n place(s) found"]) == ["%n place found", "%n places found"]
    assert all(all(forms(message)) for message in english.values())
    assert set(english) == {text for text in texts_of_the_plugin() if "%n" in text}, UPDATE
