"""Labels freed of OCR's errors."""

from __future__ import annotations

import pytest

from socio_qgis.engine.language.map_labels import Label, Line
from socio_qgis.engine.language.ocr_correction import OcrCorrector

KINDS = frozenset(
    ["school", "elementary", "park", "center", "middle", "plaza", "library", "schule", "école"]
)


def label(text, score=1.0):
    return Label((Line(text, (0, 0, 9, 9), score=score),))


@pytest.fixture(scope="module")
def cleaner():
    labels = [label("Chaparral Avenue"), label("Wright Library"), label("Moorparc", 0.8)]
    labels += [label("館林市立第一小学校"), label("Route 1234C")]
    labels += [label("Elemen tary")]
    return OcrCorrector(["Poindexter Park", "Bright Homes"], labels, KINDS)


@pytest.mark.parametrize(
    ("read", "score", "cleaned"),
    [
        ("Flory Elementary Šchool", 0.9, "Flory Elementary School"),
        ("Flory Elementary Šchool", 0.99, "Flory Elementary School"),
        ("FLORY SCHÖOL", 0.9, "FLORY SCHOOL"),
        ("Chaparr&I Middle School", 0.92, "Chaparral Middle School"),
        ("Poindextcr Park", 0.9, "Poindexter Park"),
        ("Flory Elernentary", 0.9, "Flory Elementary"),
        ("Cambridge Park.", 0.99, "Cambridge Park"),
        ("CambridgePark", 0.99, "Cambridge Park"),
        ("Flory Ele mentary School", 0.99, "Flory Elementary School"),
        ("Poin dexter Park", 0.99, "Poindexter Park"),
        ("Wright Park Center", 0.99, "Wright Park Center"),
        ("Elemen tary School", 0.99, "Elementary School"),
        ("Moorpark-Town Center", 0.94, "Moorpark-Town Center"),
    ],
)
def test_a_label_is_spelt_as_the_map_and_kinds_are(cleaner, read, score, cleaned):
    assert cleaner.corrected(label(read, score)) == cleaned


@pytest.mark.parametrize(
    ("read", "score"),
    [
        ("Poindextor Park", 0.99),
        ("Schüle Museum", 0.99),
        ("Right Library", 0.99),
        ("Wright Library", 0.5),
        ("Rosa Parks School", 0.99),
        ("PetSmart", 0.99),
        ("McDonald's", 0.99),
        ("École du Parc", 0.9),
        ("Peña Park", 0.99),
        ("7-Eleven", 0.9),
        ("末長けやき公園", 0.8),
        ("館林市立第一中学校", 0.8),
        ("Route 1234B", 0.8),
    ],
)
def test_a_name_that_ocr_was_sure_of_or_that_is_known_stays(cleaner, read, score):
    assert cleaner.corrected(label(read, score)) == read


@pytest.mark.parametrize(
    ("query", "read", "shown"),
    [
        ("Moorpark Town Center", "Moorpark-Townr Center", "Moorpark Town Center"),
        ("moorpark town center", "Moorpark-Town Center", "Moorpark Town Center"),
        ("Cafe Ete", "Café Été", "Café Été"),
        ("poindexter park", "Poindexter Park", "Poindexter Park"),
        ("Arroyo Vista Park", "Arroyo Vista Community Park", "Arroyo Vista Community Park"),
        ("Flory", "Flory Library", "Flory Library"),
    ],
)
def test_a_name_is_shown_as_it_was_asked_for_where_its_letters_are_the_same(
    cleaner, query, read, shown
):
    assert cleaner.in_spelling_of(label(read), query) == shown
