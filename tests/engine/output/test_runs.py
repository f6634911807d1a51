"""The runs of a file are listed, and a run can be undone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import shapely
from result_file import PATCHES, Synonyms, X, Y, decide, index_is_right, reshape, rows, run_on

from socio_qgis.core import results
from socio_qgis.engine.output.runs import list_runs, remove_run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.gpkg"


def test_the_last_run_is_undone_and_what_it_updated_is_as_before(path):
    run_on(path)
    before = rows(path)
    moved = ("blue", (X + 110, Y + 100, X + 150, Y + 220))
    new = ("red", (X + 900, Y + 300, X + 950, Y + 350))
    last = run_on(path, patches=(*PATCHES[:3], moved, new))
    assert remove_run(path, last.run_id, only_ask=True) == (1, 4)
    assert len(rows(path)) == 5
    assert remove_run(path, last.run_id) == (1, 4)
    assert rows(path) == before
    assert index_is_right(path)
    assert run_on(path).messages == ("Already there, and updated: 4.",)


def test_an_earlier_run_is_removed_but_what_was_decided_on(path):
    first = run_on(path, "red")
    run_on(path, "blue")
    red = rows(path)[:3]
    decide(path, red[0]["fid"], status=results.ACCEPTED)
    reshape(path, red[1]["fid"], shapely.buffer(red[1]["shape"], 2))
    assert remove_run(path, first.run_id) == (1, 0)
    assert [row["fid"] for row in rows(path)] == [row["fid"] for row in (*red[:2], rows(path)[-1])]
    with closing(sqlite3.connect(path)) as database:
        states = database.execute("SELECT run_id, status, found FROM socio_runs").fetchall()
    assert states[0] == (first.run_id, results.REMOVED, 2)
    assert states[1][1:] == (results.FINISHED, 1)


def test_what_was_decided_on_since_is_not_undone(path):
    run_on(path, "red")
    last = run_on(path, "red")
    decide(path, 1, status=results.ACCEPTED)
    assert remove_run(path, last.run_id) == (0, 2)
    assert rows(path)[0]["run_id"] == last.run_id
    assert rows(path)[0]["status"] == results.ACCEPTED


def test_runs_are_listed_the_last_one_first(path):
    first = run_on(path, "red")
    second = run_on(path, "rot", "blue", reasoner=Synonyms())
    decide(path, 1, status=results.ACCEPTED)
    listed = list_runs(path)
    assert {run["run_id"] for run in listed[:2]} == {first.run_id, second.run_id}
    by_id = {run["run_id"]: run for run in listed}
    assert by_id[second.run_id]["queries"] == ["rot", "blue"]
    assert (by_id[second.run_id]["found"], by_id[second.run_id]["undecided"]) == (4, 3)
    assert by_id[first.run_id]["undecided"] == 0  # the second one has taken them over
    assert listed[0]["run_id"] == second.run_id
