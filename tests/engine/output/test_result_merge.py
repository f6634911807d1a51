"""A place that is found again stays one polygon."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from result_file import (
    PATCHES,
    Synonyms,
    X,
    Y,
    agree,
    decide,
    index_is_right,
    reshape,
    rows,
    run_on,
)

from socio_qgis.core import results
from socio_qgis.engine.output.geopackage import transaction
from socio_qgis.engine.output.rows import append_results
from socio_qgis.engine.output.runs import remove_run
from socio_qgis.engine.output.spatial_index import RTREE
from socio_qgis.engine.output.undo_log import digest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.gpkg"


def test_the_same_run_twice_updates_and_doubles_nothing(path):
    first = run_on(path)
    before = rows(path)
    second = run_on(path)
    after = rows(path)
    assert [row["fid"] for row in after] == [row["fid"] for row in before]
    assert [row["shape"].wkt for row in after] == [row["shape"].wkt for row in before]
    assert {row["run_id"] for row in after} == {second.run_id} != {first.run_id}
    assert (second.found, second.places, second.status) == (first.found, 4, results.FINISHED)
    assert second.messages == ("Already there, and updated: 4.",)
    assert second.extent == pytest.approx(first.extent)
    assert index_is_right(path)


def test_what_is_new_is_added_beside_what_was_there(path):
    run_on(path)
    new = ("red", (X + 900, Y + 300, X + 950, Y + 350))
    outcome = run_on(path, patches=(*PATCHES, new))
    assert outcome.places == len(rows(path)) == 5
    assert agree(rows(path)[-1]["shape"], new[1])


def test_an_outline_that_changed_is_updated(path):
    run_on(path)
    before = rows(path)
    moved = (X + 110, Y + 100, X + 150, Y + 220)
    run_on(path, patches=(*PATCHES[:3], ("blue", moved)))
    after = rows(path)
    assert len(after) == 4
    (blue,) = [row for row in after if row["query"] == "blue"]
    assert agree(blue["shape"], moved)
    assert blue["fid"] == next(row["fid"] for row in before if row["query"] == "blue")
    assert blue["area_m2"] == pytest.approx(blue["shape"].area, rel=2e-3)
    assert index_is_right(path)


def test_what_is_accepted_is_left_alone(path):
    run_on(path)
    fid = rows(path)[0]["fid"]
    decide(path, fid, status=results.ACCEPTED)
    before = rows(path)[0]
    outcome = run_on(path)
    assert len(rows(path)) == 4
    assert rows(path)[0] == before
    assert outcome.messages == (
        "Already there, and updated: 3.",
        "Already there, accepted or edited, and left as they are: 1.",
    )
    assert outcome.found == {"red": 3, "blue": 1}


def test_what_is_rejected_stays_rejected_and_is_not_proposed_again(path):
    run_on(path)
    for row in rows(path):
        decide(path, row["fid"], status=results.REJECTED)
    outcome = run_on(path, language="de")
    assert [row["status"] for row in rows(path)] == [results.REJECTED] * 4
    assert outcome.messages == ("Früher abgelehnt und nicht wieder vorgeschlagen: 4.",)


def test_what_is_rejected_for_one_query_is_proposed_for_another(path):
    unnamed = Synonyms(named="")
    run_on(path, "red", reasoner=unnamed)
    for row in rows(path):
        decide(path, row["fid"], status=results.REJECTED)
    run_on(path, "crimson", reasoner=unnamed)
    assert [row["status"] for row in rows(path)] == [results.REJECTED] * 3 + [results.PROPOSED] * 3


def test_an_outline_that_a_person_drew_is_left_alone(path):
    run_on(path)
    row = rows(path)[0]
    reshape(path, row["fid"], shapely.buffer(row["shape"], 3))
    before = rows(path)[0]
    outcome = run_on(path)
    assert len(rows(path)) == 4
    assert rows(path)[0] == before
    assert "left as they are: 1" in outcome.messages[-1]


def test_words_that_a_person_wrote_are_left_alone(path):
    run_on(path)
    decide(path, 1, label="Nash Park")
    run_on(path)
    assert rows(path)[0]["label"] == "Nash Park"
    assert len(rows(path)) == 4


def test_a_decision_that_was_taken_back_is_none(path):
    run_on(path)
    decide(path, 1, status=results.ACCEPTED)
    decide(path, 1, status=results.PROPOSED)
    assert run_on(path).messages == ("Already there, and updated: 4.",)


def test_results_of_an_older_version_are_left_alone_and_not_doubled(path):
    run_on(path)
    with transaction(path) as database:
        for table in ("socio_written", "socio_replaced"):
            database.execute(f"DROP TABLE {table}")
    before = rows(path)
    run_on(path)
    assert rows(path) == before


def test_a_file_of_a_version_without_some_fields_gets_them(path):
    run_on(path)
    with transaction(path) as database:
        for table in ("socio_results", "socio_replaced"):
            for name in results.ADDED_FIELDS:
                database.execute(f"ALTER TABLE {table} DROP COLUMN {name}")
    assert run_on(path).messages == ("Already there, and updated: 4.",)
    assert {row["stage"] for row in rows(path)} == {"1: stage 2 said nothing"}
    assert {row["confidence"] for row in rows(path)} == {None}
    assert {row["origin"] for row in rows(path)} == {"inferred"}


def test_several_queries_that_mean_one_polygon_give_one_that_lists_them(path):
    outcome = run_on(path, "red", "rot", "blue", reasoner=Synonyms(named=""))
    assert outcome.found == {"red": 3, "rot": 3, "blue": 1}
    assert outcome.places == len(rows(path)) == 4
    assert [row["query"] for row in rows(path)] == ["red; rot"] * 3 + ["blue"]
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT found FROM socio_runs").fetchone() == (4,)


def test_the_better_answer_of_several_queries_counts(path):
    reasoner = Synonyms(scores={"red": 0.3, "rot": 0.7})
    run_on(path, "red", "rot", reasoner=reasoner)
    assert {row["reasoning"] for row in rows(path)} == {"As rot."}
    assert {row["query"] for row in rows(path)} == {"red; rot"}


@pytest.mark.parametrize("at_once", [1, 2, 2000])
def test_one_polygon_stays_one_however_many_are_written_at_once(path, at_once, monkeypatch):
    monkeypatch.setattr("socio_qgis.engine.run.writer.PLACES_AT_ONCE", at_once)
    reasoner = Synonyms(scores={"red": 0.3, "rot": 0.7, "rouge": 0.5})
    for _ in range(2):
        outcome = run_on(path, "red", "rot", "rouge", "blue", reasoner=reasoner)
        assert outcome.found == {"red": 3, "rot": 3, "rouge": 3, "blue": 1}
        assert outcome.places == len(rows(path)) == 4
        listed = {frozenset(results.split_queries(row["query"])) for row in rows(path)}
        assert listed == {frozenset({"red", "rot", "rouge"}), frozenset({"blue"})}
        assert {row["reasoning"] for row in rows(path) if row["label"] == "red patch"} == {
            "As rot."
        }
    assert index_is_right(path)


@pytest.mark.parametrize("named", ["", "Nash Park"])
def test_another_query_for_a_polygon_that_is_there_joins_its_list(path, named):
    reasoner = Synonyms(named=named)
    run_on(path, "red", reasoner=reasoner)
    outcome = run_on(path, "crimson", reasoner=reasoner)
    assert [row["query"] for row in rows(path)] == ["red; crimson"] * 3
    assert outcome.found == {"crimson": 3}
    run_on(path, "crimson", "red", reasoner=reasoner)
    assert [row["query"] for row in rows(path)] == ["red; crimson"] * 3


def test_a_name_that_only_one_of_two_runs_read_is_kept(path):
    run_on(path, "red", reasoner=Synonyms(named="Nash Park"))
    run_on(path, "red", reasoner=Synonyms(named=""))
    assert {row["label"] for row in rows(path)} == {"Nash Park"}
    assert len(rows(path)) == 3


def test_two_names_in_much_the_same_place_are_two_places(path):
    big, inside = (X + 300, Y + 100, X + 600, Y + 300), (X + 300, Y + 100, X + 400, Y + 200)
    run_on(path, "red", patches=[("red", big)], reasoner=Synonyms(named="Moor Park"))
    run_on(path, "red", patches=[("red", inside)], reasoner=Synonyms(named="Moor School"))
    assert [row["label"] for row in rows(path)] == ["Moor Park", "Moor School"]


def test_places_one_within_the_other_find_themselves_again(path):
    big, inside = (X + 300, Y + 100, X + 600, Y + 300), (X + 350, Y + 150, X + 400, Y + 200)
    run_on(path, "red", patches=[("red", inside)], reasoner=Synonyms(named="A"))
    run_on(path, "red", patches=[("red", big)], reasoner=Synonyms(named="B"))
    for row in rows(path):
        with transaction(path) as database:  # as if both had been found in one run, unnamed
            database.execute("UPDATE socio_results SET label = '' WHERE fid = ?", (row["fid"],))
            database.execute(
                "INSERT OR REPLACE INTO socio_written SELECT fid, run_id, ? FROM socio_results "
                "WHERE fid = ?",
                (_digest(database, row["fid"]), row["fid"]),
            )
    run_on(path, "red", patches=[("red", big)], reasoner=Synonyms(named=""))
    assert [agree(row["shape"], box) for row, box in zip(rows(path), (inside, big), strict=True)]
    assert len(rows(path)) == 2


def _digest(database: sqlite3.Connection, fid: int) -> bytes:
    names = "geom, query, label, level, reasoning"
    values = f"SELECT {names} FROM socio_results WHERE fid = ?"  # noqa: S608
    return digest(*database.execute(values, (fid,)).fetchone())


def test_halves_that_two_areas_cut_become_one_where_a_run_sees_the_whole(path):
    seam = X + 500  # through the first patch
    run_on(path, "red", extent=(X, Y, seam, Y + 400))
    run_on(path, "red", extent=(seam, Y, X + 1000, Y + 400))
    assert len(rows(path)) == 4
    outcome = run_on(path, "red")
    assert len(rows(path)) == outcome.places == 3
    assert agree(rows(path)[0]["shape"], PATCHES[0][1])
    assert "Already there, and now part of a larger one: 1." in outcome.messages
    assert index_is_right(path)
    remove_run(path, outcome.run_id)  # both halves come back
    assert len(rows(path)) == 4
    assert index_is_right(path)


def test_of_a_place_that_reaches_out_of_the_area_the_rest_stays(path):
    run_on(path, "red")
    run_on(path, "red", extent=(X, Y, X + 450, Y + 400))
    (place, *_) = rows(path)
    assert len(rows(path)) == 3
    assert agree(place["shape"], PATCHES[0][1])
    (outline,) = place["shape"].geoms
    assert not outline.interiors  # no hair crack along the area's border
    assert place["area_m2"] == pytest.approx(20_000, rel=2e-3)


def test_an_unfinished_run_adds_and_replaces_nothing_by_halves(path):
    run_on(path, "red")
    before = rows(path)
    outcome = run_on(path, "red", "blue", count=1)
    assert rows(path)[:3] == before
    assert [row["query"] for row in rows(path)[3:]] == ["blue"]
    assert outcome.messages == ("Already there, and updated once the run is finished: 3.",)
    finished = run_on(path, "red", "blue")
    assert finished.run_id == outcome.run_id
    assert len(rows(path)) == finished.places == 4
    assert {row["run_id"] for row in rows(path)} == {finished.run_id}


def test_a_run_that_goes_on_finds_what_was_accepted_meanwhile(path):
    run_on(path, count=1)
    before = rows(path)
    decide(path, before[0]["fid"], status=results.ACCEPTED)
    outcome = run_on(path)
    assert outcome.places == len(rows(path)) == 4
    assert rows(path)[0]["status"] == results.ACCEPTED
    assert rows(path)[0]["shape"] == before[0]["shape"]


def test_an_index_that_somebody_removed_is_made_again(path):
    run_on(path)
    with closing(sqlite3.connect(path)) as database, database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'socio_results'"
        ).fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute(f"DROP TABLE {RTREE}")
    run_on(path)
    assert len(rows(path)) == 4
    assert index_is_right(path)


def test_a_large_layer_costs_a_small_run_little(tmp_path):
    """Matching asks the spatial index; 100,000 polygons elsewhere are not read."""
    empty, full = tmp_path / "empty.gpkg", tmp_path / "full.gpkg"
    for path in (empty, full):
        run_on(path)
    corners = np.random.default_rng(0).uniform((0, 0), (100, 30), (100_000, 2))
    squares = shapely.box(*corners.T, *(corners + 0.001).T)
    shapes = shapely.multipolygons(squares[:, None])
    first = rows(full)[0] | {"run_id": "other"}
    values = tuple(first[name] for name in results.RESULT_FIELDS)
    with transaction(full) as database:
        append_results(database, shapes, [values] * len(shapes))
        database.create_function("socio_digest", 5, digest)
        database.execute(
            "INSERT OR IGNORE INTO socio_written SELECT fid, run_id, "
            "socio_digest(geom, query, label, level, reasoning) FROM socio_results"
        )
    taken_s = {}
    for path in (empty, full):
        began = time.perf_counter()
        assert run_on(path).places == 4
        taken_s[path] = time.perf_counter() - began
    began = time.perf_counter()
    assert len(rows(full)) > len(shapes)
    a_look_at_each_s = time.perf_counter() - began
    assert taken_s[full] < taken_s[empty] + a_look_at_each_s / 2
