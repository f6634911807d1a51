"""A query that finds nothing says what it was understood as and what was looked at."""

from __future__ import annotations

import numpy as np
import shapely

from socio_qgis.core.settings import RunSettings
from socio_qgis.engine.contract import LookedAt, MapFeature, Scene, WindowResult
from socio_qgis.engine.output.journal import result_from_json, result_to_json
from socio_qgis.engine.reasoners.map_reader import Abilities, MapReader
from socio_qgis.engine.run.run_messages import RunMessages

EXTENT = (0.0, 0.0, 100.0, 100.0)


def texts(found, *looked):
    messages = RunMessages()
    for window, one in enumerate(looked):
        messages.add(WindowResult(window, EXTENT, looked={"schools": one}))
    return messages.texts(RunSettings(("schools",)), {"schools": found}, {})


def test_windows_together_say_what_was_looked_at():
    pois, others = ("leisure/park", "shop/*"), ("amenity/bank", "leisure/park")
    first = LookedAt(("amenity/school",), 3, ("Latin",), {"pois": pois})
    second = LookedAt(("amenity/school",), 2, ("Hangul",), {"pois": others, "roads": ()})
    assert texts(0, first, second) == (
        "“schools” was understood as school; none was found. Labels read on the map: 5 (Latin, "
        "Hangul). Layers and the kinds in them: pois (park, shop, bank), roads. Try a kind that "
        "is there, another wording, or a larger area.",
    )


def test_queries_that_find_nothing_share_what_was_looked_at():
    seen = ({"pois": ("leisure/park",)},)
    messages = RunMessages()
    queries = {"zoos": ("tourism/zoo",), "Elm Zoo": (), "spas": ("leisure/spa",)}
    looked = {query: LookedAt(kinds, 3, ("Latin",), *seen) for query, kinds in queries.items()}
    messages.add(WindowResult(0, EXTENT, looked=looked))
    assert messages.texts(RunSettings((*queries,)), {"spas": 1}, {}) == (
        "“zoos” was understood as zoo; none was found. “Elm Zoo” was taken as a name, which was "
        "not found. Labels read on the map: 3 (Latin). Layers and the kinds in them: pois (park). "
        "Try a kind that is there, another wording, or a larger area.",
    )


def test_what_was_found_needs_no_excuse():
    assert texts(1, LookedAt(("amenity/school",), 3, ("Latin",), {})) == ()


def test_a_blank_map_without_layers_is_told():
    (text,) = texts(0, LookedAt((), 0, (), {}))
    assert text.endswith(
        "was taken as a name, which was not found. No label could be read on the map. Try a map "
        "with labels, or add map layers with places."
    )


def test_a_map_that_can_not_be_read_is_told_with_what_may_read_it():
    one, other = (LookedAt((), 1, ("Latin",), {}, unread) for unread in (20, 12))
    (text,) = texts(0, one, other)
    assert "could not be read for sure: 32; if the map is in another script" in text
    assert "socio models list" in text


def test_the_journal_keeps_what_was_looked_at():
    looked = LookedAt(("amenity/school",), 3, ("Latin",), {"pois": ("leisure/park",)}, 7)
    result = WindowResult(4, EXTENT, looked={"schools": looked})
    assert result_from_json(4, EXTENT, result_to_json(result)).looked == {"schools": looked}


def test_the_map_reader_tells_kinds_labels_and_layers():
    blank = np.full((96, 96, 3), 240, np.uint8)
    park = MapFeature(shapely.Point(9, 9), {"kind": "golf_course", "name": "Elm"}, "pois")
    reader = MapReader(abilities=Abilities(network=False))
    by_kind, by_name, found = reader.localise(
        Scene(blank, blank, 1.0, (park,)), ["hospitals", "Jinan Zoo Gate", "golf courses"]
    )
    hospitals = "amenity/hospital", "healthcare/hospital"
    assert by_kind.looked == LookedAt(hospitals, 0, (), {"pois": ("leisure/golf_course",)})
    assert by_name.looked is not None
    assert by_name.looked.kinds == ()
    assert found.looked is None
