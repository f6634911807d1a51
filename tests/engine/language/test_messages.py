"""The map reader's reasoning in every language of the interface."""

from __future__ import annotations

import ast
import json
import string
from pathlib import Path

import numpy as np
import pytest
import shapely

from socio_qgis.core.paths import ROOT
from socio_qgis.engine.contract import MapFeature, Scene
from socio_qgis.engine.language.messages import FOLDER, Messages
from socio_qgis.engine.language.word_lists import read
from socio_qgis.engine.reasoners import map_reader
from socio_qgis.engine.registry import make_reasoner

TABLES = {path.stem: json.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.json")}
INTERFACE = {path.stem.split("_")[2] for path in (ROOT / "i18n").glob("*.ts")}


def leaves(table: dict[str, object], path: str = "") -> dict[str, str]:
    """Every text of a table by its keys."""
    found: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= leaves(value, f"{path}{key}.")
        else:
            found[path + key] = str(value)
    return found


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_the_reasoning_has_every_language_of_the_interface():
    assert set(TABLES) == INTERFACE


@pytest.mark.parametrize("language", sorted(TABLES))
def test_a_language_has_every_sentence_with_the_same_placeholders(language):
    english, other = leaves(TABLES["en"]), leaves(TABLES[language])
    assert set(other) == set(english)
    for key, text in english.items():
        assert placeholders(other[key]) == placeholders(text), key
        assert other[key] or key == "sentences.space", key


@pytest.mark.parametrize("language", sorted(set(TABLES) - {"en"}))
def test_no_sentence_is_left_in_english(language):
    english, other = leaves(TABLES["en"]), leaves(TABLES[language])
    same = {key for key, text in other.items() if any(c.isalpha() for c in text.format_map(Empty()))
            and text == english[key]}  # fmt: skip
    assert same == set()


class Empty(dict):  # type: ignore[type-arg]
    """Fills every placeholder with nothing."""

    def __missing__(self, key: str) -> str:
        return ""


@pytest.mark.parametrize("language", sorted(TABLES))
def test_every_source_of_a_candidate_has_a_name(language):
    made = set()
    for path in Path(map_reader.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Candidate":
                assert isinstance(node.args[0], ast.Constant)
                made.add(node.args[0].value)
    assert made
    assert made <= set(TABLES[language]["sources"])


def test_numbers_are_written_as_the_language_writes_them():
    candidates = [("fill", 0.561), ("tracer", 0.4)]
    english = Messages("en").label_reasoning("school", "Linden School", 0.95, True, candidates)
    assert english == (
        "The map's label “Linden School” fits “school” (95%). It stands beside a dot, so it may "
        "name a point only. Its outline comes from the coloured area under it (certainty 56%). "
        "Other outlines that were considered: the usual shape of such a place (40%)."
    )
    german = Messages("de").label_reasoning("school", "Linden School", 0.95, False, candidates)
    assert "(95\u00a0%)" in german
    assert "Sicherheit 56\u00a0%" in german
    chinese = Messages("zh").label_reasoning("school", "Linden School", 0.95, False, candidates)
    assert " 相" not in chinese
    assert chinese.count("。") == 3


@pytest.mark.parametrize("language", sorted(TABLES))
def test_every_kind_that_a_function_stands_for_has_a_word(language):
    words, categories = read("words"), read("categories")
    functions = (*words["functions"].values(), *categories["functions"].values())
    tags = {tag for one in functions for tag in one["tags"]}
    english = [*map(Messages("en").kinds, ([tag] for tag in sorted(tags)))]
    own = [*map(Messages(language).kinds, ([tag] for tag in sorted(tags)))]
    same = sum(one == other for one, other in zip(own, english, strict=True))
    assert same < 0.1 * len(own) or language == "en"  # "museum" in French is none, "hotel" is


def test_kinds_of_one_word_are_told_once():
    assert Messages("de").kinds(["landuse/forest", "natural/wood"]) == ["Wald"]
    assert Messages("en").kinds(["leisure/golf_course", "shop/*", "highway/*"]) == [
        "golf course",
        "shop",
        "road",
    ]
    assert Messages("fr").kinds(["made/up"]) == ["up"]


def test_an_unknown_language_falls_back_to_english():
    for unknown in ("xx", "", "../../vocabulary/tags"):
        assert Messages(unknown).text("nothing", query="Zoo") == Messages("en").text(
            "nothing", query="Zoo"
        )
    assert Messages("de_AT").text("nothing", query="Zoo") == Messages("de").text(
        "nothing", query="Zoo"
    )


@pytest.mark.parametrize("language", ["en", "ko", "ja", "es", "fr"])
def test_a_run_answers_in_the_language_that_it_was_asked_for(language):
    park = MapFeature(shapely.box(8, 8, 40, 40), {"name": "Elm Park"}, "places")
    blank = np.full((64, 64, 3), 240, np.uint8)
    scene = Scene(blank, blank, 1.2, (park,))
    reader = make_reasoner("map-reader", language)
    found, missing = reader.localise(scene, ["Elm Park", "Jinan Zoo"])
    sentences = TABLES[language]["sentences"]
    expected = sentences["vector"].format(label="Elm Park", query="Elm Park")
    assert [one.reasoning for one in found.proposals] == [expected]
    assert missing.reasoning == sentences["nothing"].format(query="Jinan Zoo")
