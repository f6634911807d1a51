"""What the panel suggests is understood as a kind of place, in each language of the interface."""

from __future__ import annotations

import ast
from pathlib import Path
from xml.etree import ElementTree

import pytest

from socio_qgis.engine.language.vocabulary import Vocabulary

ROOT = Path(__file__).parents[3]
CODE = ROOT / "socio_qgis" / "gui" / "find" / "suggestions.py"


def suggested() -> list[str]:
    """The queries in the code: all texts but the themes' names, which are keys."""
    tree = ast.parse(CODE.read_text(encoding="utf-8"))
    (table,) = (node for node in ast.walk(tree) if isinstance(node, ast.Dict))
    return [
        call.args[1].value
        for value in table.values
        for call in ast.walk(value)
        if isinstance(call, ast.Call)
    ]


def translations(language: str) -> dict[str, str]:
    if language == "en":
        return {query: query for query in suggested()}
    root = ElementTree.parse(ROOT / "i18n" / f"socio_qgis_{language}.ts").getroot()  # noqa: S314  (our own file)
    for context in root.iter("context"):
        if context.findtext("name") == "Suggestions":
            return {
                message.findtext("source", ""): message.findtext("translation", "")
                for message in context.iter("message")
            }
    return {}


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ja", "ko", "zh"])
def test_suggestions_are_kinds_of_places(language: str) -> None:
    vocabulary, texts = Vocabulary.load(), translations(language)
    unknown = []
    for query in suggested():
        meaning = vocabulary.interpret(texts[query])
        if meaning.level == "name" or meaning.ignored or meaning.corrections:
            unknown.append(texts[query])
    assert len(suggested()) > 30
    assert not unknown
