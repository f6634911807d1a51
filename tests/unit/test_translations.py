"""Every text of the plugin is in the translations, and the translations are whole."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
ERROR_TEXTS = ROOT / ".ci" / "error_texts.py"
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


@pytest.fixture(scope="module")
def error_texts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("error_texts", ERROR_TEXTS)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_text_of_the_code_is_in_the_translations(error_texts: ModuleType, path: Path) -> None:
    wanted = set(error_texts.texts()) | texts_of_the_plugin()
    assert wanted - set(messages(path)) == set(), UPDATE


def test_texts_of_errors_are_literals_with_their_values(error_texts: ModuleType) -> None:
    classes = error_texts.error_classes()
    files = sorted((ROOT / "socio_qgis").rglob("*.py"))
    assert [fault for file in files for fault in error_texts.faults_of(file, classes)] == []


@pytest.mark.parametrize(
    "arguments",
    [
        'f"{path} is missing."',
        '"a" + "b"',
        '"a", "b" + c',
        '"a", advice=f"{b}"',
        '"{path} is missing.".format(path=path)',
        '"a" if b else f"{c}"',
        "text",
        '"{path} is missing."',
        '"{path} is missing.", file=path',
        '"It is missing.", path=path',
    ],
)
def test_a_text_without_a_translation_is_a_fault(
    error_texts: ModuleType, tmp_path: Path, arguments: str
) -> None:
    path = tmp_path / "bad.py"
    path.write_text(f"raise InputError({arguments})")
    assert len(error_texts.faults_of(path, {"InputError"})) == 1


def test_errors_of_commands_alone_stay_english(error_texts: ModuleType) -> None:
    shown = {path.relative_to(ROOT / "socio_qgis").parts[0] for path in error_texts.shown_files()}
    assert {"core", "engine", "evaluation", "gui", "tasks"} <= shown
    assert not shown & {"bench", "cli", "training"}


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
