"""A run that was stopped or killed goes on after its finished windows, and ends the same."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import killed_run
import pyogrio
import pytest
import shapely
from fakes import ColourReasoner, ColourSegmenter, Ground

from socio_qgis.core import results
from socio_qgis.core.errors import StorageError
from socio_qgis.core.windows import Window, plan_windows
from socio_qgis.engine.output import geopackage
from socio_qgis.engine.run.run import Run
from socio_qgis.engine.run.scheduler import NullExecutor, StageScheduler

SCRIPT = str(Path(killed_run.__file__))
KILLS = int(os.environ.get("SOCIO_KILLS", "6"))
AREA = (killed_run.X, killed_run.Y, killed_run.X + 700, killed_run.Y + 700)
GROUND = Ground(*killed_run.PATCHES)
# What a run says of itself; the rest of a result is the same whenever it was found.
OF_THE_RUN = {"run_id", "created"}


def rows(path: Path) -> list[tuple]:
    """All results, but what differs from run to run, in an order that the shapes give."""
    with closing(sqlite3.connect(path)) as database:  # rolls back what a kill left half-written,
        database.execute("SELECT name FROM sqlite_master").fetchone()  # as read-only GDAL can't
    meta, _, wkb, columns = pyogrio.raw.read(path, layer=results.RESULTS_LAYER)
    named = [
        column
        for name, column in zip(meta["fields"], columns, strict=True)
        if name not in OF_THE_RUN
    ]
    normal = shapely.to_wkb(shapely.normalize(shapely.from_wkb(wkb)))
    # An empty number is NaN there, which equals nothing.
    plain = [["" if value != value else value for value in c.tolist()] for c in named]
    return sorted(zip(normal.tolist(), *plain, strict=True))


def runs(path: Path) -> list[dict]:
    meta, _, _, columns = pyogrio.raw.read(path, layer=results.RUNS_TABLE)
    return [dict(zip(meta["fields"], row, strict=True)) for row in zip(*columns, strict=True)]


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as database:
        return {name for (name,) in database.execute("SELECT name FROM sqlite_master")}


def windows() -> list[Window]:
    return plan_windows(AREA, 1.0, killed_run.WINDOW_PX, killed_run.OVERLAP_PX)


class Runs:
    """Runs of one plan; `seen` has the windows whose pictures were made."""

    def __init__(self, output: Path) -> None:
        self.output, self.seen = output, []
        self._executors: list[StageScheduler] = []

    def start(self, executor: StageScheduler | NullExecutor | None = None) -> Run:
        executor = executor or StageScheduler(ColourReasoner(), ColourSegmenter())
        self._executors.append(executor)
        return Run(killed_run.plan(self.output, len(windows())), executor, lambda *_: None)

    def feed(self, run: Run, count: int | None = None) -> None:
        for window in windows()[:count]:
            run.add(window.index, window.extent, partial(self._scene, window))
        run.wait()

    def _scene(self, window: Window):
        self.seen.append(window.index)
        return GROUND.scene(window.extent, window.width_px, window.height_px)

    def close(self) -> None:
        for scheduler in self._executors:
            scheduler.close()


@pytest.fixture
def some(tmp_path: Path) -> Iterator[Runs]:
    some = Runs(tmp_path / "out.gpkg")
    yield some
    some.close()


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple]:
    some = Runs(tmp_path_factory.mktemp("whole") / "out.gpkg")
    with closing(some.start()) as run:
        some.feed(run)
        run.acknowledge(run.finish())
    some.close()
    return rows(some.output)


def test_the_undisturbed_run_finds_every_square_once(undisturbed: list[tuple]) -> None:
    assert len(undisturbed) == len(killed_run.PATCHES)
    assert len(windows()) > 12


@pytest.mark.timeout(300 + 60 * KILLS)  # each is a process of its own
def test_a_run_killed_at_random_moments_ends_as_an_undisturbed_one(
    tmp_path: Path, undisturbed: list[tuple]
) -> None:
    output, log = tmp_path / "out.gpkg", tmp_path / "log"
    seed = random.randrange(10**6)  # noqa: S311
    dice = random.Random(seed)  # noqa: S311
    begin = time.monotonic()
    attempt(tmp_path / "timed.gpkg", tmp_path / "timed.log", None)
    whole_s = time.monotonic() - begin
    kills = 0
    while kills < KILLS:
        # A little longer than a whole run, so that the end and what follows are hit as well.
        kills += attempt(output, log, dice.uniform(0, 0.7 * whole_s))
        if log.exists() and "received" in log.read_text():  # what follows is a new run
            assert rows(output) == undisturbed, f"seed {seed}"
            if dice.random() < 0.5:  # otherwise the next run finds all of it again
                output.unlink()
            log.unlink()
    attempt(output, log, None)
    assert rows(output) == undisturbed, f"seed {seed}"
    *_, run = runs(output)
    assert (run["status"], run["windows_done"]) == (results.FINISHED, len(windows()))
    # A window is processed again only if the kill came before it was written.
    processed = [line for line in log.read_text().splitlines() if line != "received"]
    assert len(processed) <= len(windows()) + 5 * (kills + 1)


def attempt(output: Path, log: Path, kill_after_s: float | None) -> bool:
    """Whether the run was killed before it ended."""
    with subprocess.Popen(
        [sys.executable, SCRIPT, str(output), str(log)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout.readline().strip() == b"ready"
        try:
            code = process.wait(timeout=kill_after_s)
        except subprocess.TimeoutExpired:
            process.kill()
            return True
        assert code == 0
        return False


def test_a_stopped_run_goes_on_and_looks_at_no_window_twice(
    some: Runs, undisturbed: list[tuple]
) -> None:
    with closing(some.start()) as run:
        some.feed(run, 7)
        assert run.finish(results.CANCELLED).status == results.CANCELLED
    assert 0 < len(rows(some.output)) < len(undisturbed)
    with closing(some.start()) as run:
        assert run.continued == 7
        some.feed(run)
        outcome = run.finish()
        run.acknowledge(outcome)
    assert sorted(some.seen) == list(range(len(windows())))
    assert rows(some.output) == undisturbed
    assert [row["status"] for row in runs(some.output)] == [results.FINISHED]
    assert any("7 of" in message for message in outcome.messages)


def test_what_a_person_has_decided_on_stays_as_it_is(some: Runs, undisturbed: list[tuple]) -> None:
    with closing(some.start()) as run:
        some.feed(run, 7)
        run.finish(results.CANCELLED)
    with closing(sqlite3.connect(some.output)) as database, database:
        # The index's other triggers need functions of GIS software; a status does not move a shape.
        for name in ("update4", "update5"):
            database.execute(f"DROP TRIGGER rtree_socio_results_geom_{name}")
        database.execute("UPDATE socio_results SET status = 'accepted' WHERE fid = 1")
        before = database.execute("SELECT geom FROM socio_results WHERE fid = 1").fetchone()
    with closing(some.start()) as run:
        some.feed(run)
        run.acknowledge(run.finish())
    assert len(rows(some.output)) == len(undisturbed)
    with closing(sqlite3.connect(some.output)) as database:
        found = database.execute("SELECT geom FROM socio_results WHERE status = 'accepted'")
        assert found.fetchall() == [before]


def test_an_outline_that_a_person_drew_across_itself_does_not_end_the_run(
    some: Runs, undisturbed: list[tuple]
) -> None:
    with closing(some.start()) as run:
        some.feed(run, 7)
        run.finish(results.CANCELLED)
    with closing(sqlite3.connect(some.output)) as database, database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'socio_results'"
        ).fetchall():
            database.execute(f"DROP TRIGGER {name}")
        (blob,) = database.execute("SELECT geom FROM socio_results WHERE fid = 1").fetchone()
        west, south, east, north = shapely.from_wkb(blob[40:]).bounds
        bow_tie = shapely.Polygon([(west, south), (east, north), (east, south), (west, north)])
        assert not bow_tie.is_valid
        crossed = blob[:40] + shapely.to_wkb(shapely.multipolygons([bow_tie]))
        database.execute(
            "UPDATE socio_results SET status = 'accepted', geom = ? WHERE fid = 1", (crossed,)
        )
    with closing(some.start()) as run:
        some.feed(run)
        assert run.finish().status == results.FINISHED
    assert len(rows(some.output)) == len(undisturbed)


def test_another_question_is_another_run(some: Runs) -> None:
    with closing(some.start()) as run:
        some.feed(run, 3)
        run.finish(results.CANCELLED)
    reasoner = ColourReasoner()
    reasoner.revision = "2"
    with closing(some.start(StageScheduler(reasoner, ColourSegmenter()))) as run:
        assert run.continued == 0


def test_a_finished_run_whose_outcome_was_not_received_is_not_done_again(
    some: Runs, undisturbed: list[tuple]
) -> None:
    with closing(some.start()) as run:
        some.feed(run)
        outcome = run.finish()
        assert run.finish(results.CANCELLED) == outcome  # Ctrl+C just after all was written
    with closing(some.start()) as run:
        some.feed(run)
        again = run.finish()
        run.acknowledge(again)
    assert again == outcome
    assert rows(some.output) == undisturbed
    with closing(some.start()) as run:
        assert run.continued == 0
        assert not run.done


def test_a_finished_run_leaves_no_journal(some: Runs) -> None:
    with closing(some.start()) as run:
        some.feed(run)
        assert "socio_windows" in tables(some.output)
        layers = pyogrio.list_layers(some.output)[:, 0]
        assert not {"socio_journal", "socio_windows"} & set(layers)
        run.acknowledge(run.finish())
    assert not {"socio_journal", "socio_windows"} & tables(some.output)


def test_without_models_a_run_keeps_what_it_has(some: Runs) -> None:
    with closing(some.start()) as run:
        some.feed(run, 7)
        run._release()  # as the system does when the process dies
        with closing(some.start(NullExecutor())) as kept:
            outcome = kept.fail()
    assert outcome is not None
    assert sum(outcome.found.values()) == len(rows(some.output)) > 0
    with closing(some.start()) as run:
        assert run.continued == 7


def test_a_second_run_on_an_output_is_refused(some: Runs) -> None:
    with closing(some.start()), pytest.raises(StorageError, match="Another run is writing"):
        some.start()
    with closing(some.start()):
        pass
    assert not list(some.output.parent.glob(".*lock"))


def test_a_full_disk_in_the_middle_is_named_and_loses_no_finished_window(
    some: Runs, undisturbed: list[tuple], monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(some.start()) as run:
        some.feed(run, 7)
        run.finish(results.CANCELLED)
    connect = sqlite3.connect

    def full(*args, **options):
        database = connect(*args, **options)
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {max(pages, 1)}")
        return database

    monkeypatch.setattr(geopackage.sqlite3, "connect", full)
    with closing(some.start()) as run, pytest.raises(StorageError, match="fit on the disk"):
        some.feed(run)
    monkeypatch.undo()
    before = len(some.seen)
    with closing(some.start()) as run:
        assert run.continued >= 7
        some.feed(run)
        run.acknowledge(run.finish())
    assert len(some.seen) - before == len(windows()) - run.continued
    assert rows(some.output) == undisturbed


def test_while_the_file_is_locked_windows_wait_in_memory(
    some: Runs, undisturbed: list[tuple], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socio_qgis.engine.output.geopackage.WAIT_FOR_LOCK_S", 0.01)
    with closing(some.start()) as run:
        some.feed(run, 3)
        with closing(sqlite3.connect(some.output, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            some.feed(run, 9)
            other.execute("ROLLBACK")
        some.feed(run)
        run.acknowledge(run.finish())
    assert rows(some.output) == undisturbed


def test_a_locked_file_does_not_keep_a_cancel_waiting(
    some: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect, waits_s = sqlite3.connect, []

    def note_wait(path: object, **options: float) -> sqlite3.Connection:
        if path == some.output:
            waits_s.append(options["timeout"])
        return connect(path, **options)

    with (
        closing(some.start()) as run,
        closing(sqlite3.connect(some.output, isolation_level=None)) as other,
    ):
        some.feed(run, 3)
        other.execute("BEGIN IMMEDIATE")
        for window in windows()[3:7]:
            run.add(window.index, window.extent, partial(some._scene, window))
        time.sleep(0.3)  # they are on their way
        monkeypatch.setattr(sqlite3, "connect", note_wait)
        outcome = run.finish(results.CANCELLED)
        monkeypatch.undo()
        other.execute("ROLLBACK")
    # Much later the plugin ends the engine, and what waits in memory is lost.
    assert geopackage.WAIT_FOR_LOCK_S <= sum(waits_s) <= 3 * geopackage.WAIT_FOR_LOCK_S
    assert Path(outcome.output) != some.output
    assert rows(Path(outcome.output))


def test_results_are_written_in_parts_while_windows_are_still_read(
    some: Runs, undisturbed: list[tuple], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socio_qgis.engine.run.writer.PLACES_AT_ONCE", 3)
    with closing(some.start()) as run:
        some.feed(run)
        run.acknowledge(run.finish())
    assert rows(some.output) == undisturbed
    with closing(sqlite3.connect(some.output)) as database:
        indexed = database.execute("SELECT count(*) FROM rtree_socio_results_geom").fetchone()
    assert indexed == (len(undisturbed),)
