"""Many areas and queries: the same results as one by one, failures listed, stopped and gone on."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pyarrow.dataset
import pyarrow.parquet
import pyogrio
import pytest
import shapely
from batch_scene import QUERIES, Files, make_files, rows
from fakes import ColourReasoner, ColourSegmenter

from socio_qgis.cli import batch as batch_module
from socio_qgis.cli import segment as segment_module
from socio_qgis.cli.__main__ import main
from socio_qgis.core import results
from socio_qgis.core.errors import EngineError, InputError, StorageError
from socio_qgis.engine.contract import Outcome
from socio_qgis.engine.output.lock import OutputLock
from socio_qgis.engine.reasoners.vlm.load_balancer import LoadBalancer


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: ColourReasoner())
    monkeypatch.setattr(batch_module, "make_segmenter", lambda name: ColourSegmenter())
    monkeypatch.setattr(segment_module, "make_reasoner", lambda name, **_: ColourReasoner())
    monkeypatch.setattr(segment_module, "make_segmenter", lambda name: ColourSegmenter())
    monkeypatch.setattr(batch_module, "PAUSE_S", 0.01)
    return make_files(tmp_path)


def test_every_area_is_a_run_with_all_queries(
    files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(files.batch("--json")) == 0
    ended = json.loads(capsys.readouterr().out)
    assert [one["area"] for one in ended] == ["north", "south"]
    assert all(tuple(one["queries"]) == QUERIES for one in ended)
    assert (
        len(rows(files.output))
        == sum(sum(one["outcome"]["found"].values()) for one in ended)
        == files.truth
    )
    _, _, _, columns = pyogrio.raw.read(files.output, layer=results.RUNS_TABLE, columns=["status"])
    assert list(columns[0]) == [results.FINISHED] * 2
    with closing(sqlite3.connect(files.output)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    assert "socio_journal" not in tables


def test_the_same_batch_twice_gives_each_place_once(files: Files) -> None:
    for _ in range(2):
        assert main(files.batch()) == 0
        assert len(rows(files.output)) == files.truth


def test_a_batch_finds_what_single_runs_find(files: Files, tmp_path: Path) -> None:
    assert main(files.batch()) == 0
    batch = rows(files.output)
    single = []
    for area in ("north", "south"):
        output = tmp_path / f"{area}.gpkg"
        assert main(files.segment(area, output)) == 0
        single += rows(output)
    assert batch == sorted(single)


def test_parquet_shards_and_their_view_hold_the_same(files: Files, tmp_path: Path) -> None:
    assert main(files.batch()) == 0
    folder = tmp_path / "out.parquet"
    assert main(files.batch(output=folder)) == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "_all.vrt",
        "part-000001-000.parquet",
        "part-000002-000.parquet",
    ]
    table = pyarrow.dataset.dataset(folder).to_table()
    shapes = shapely.from_wkb(table["geometry"].to_numpy(zero_copy_only=False))
    _, _, wkb, _ = pyogrio.raw.read(files.output, layer=results.RESULTS_LAYER)
    both = [np.sort(shapely.to_wkb(shapely.normalize(s))) for s in (shapes, shapely.from_wkb(wkb))]
    assert (both[0] == both[1]).all()
    geo = json.loads(table.schema.metadata[b"geo"])
    assert geo["columns"]["geometry"]["encoding"] == "WKB"
    runs = [
        json.loads(pyarrow.parquet.read_schema(path).metadata[b"socio_run"])
        for path in sorted(folder.glob("*.parquet"))
    ]
    assert [(run["area"], run["satellite"]) for run in runs] == [
        ("north", "satellite.tif"),
        ("south", "satellite.tif"),
    ]
    assert {run["run_id"] for run in runs} == set(table["run_id"].to_pylist())
    view = (folder / "_all.vrt").read_text()
    assert view.count("<SrcDataSource") == 2


def test_a_batch_that_was_changed_after_it_stopped_leaves_no_other_runs_rows(
    files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out.parquet"
    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: Failing(*range(3, 999)))
    assert main(files.batch(output=folder)) == 1
    other = ColourReasoner()
    other.revision = "another model"
    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: other)
    assert main(files.batch(output=folder)) == 0
    table = pyarrow.dataset.dataset(folder).to_table()
    assert len(table) == files.truth
    assert all("another model" in one for one in table["model_revision"].to_pylist())
    for path in folder.glob("*.parquet"):
        run = json.loads(pyarrow.parquet.read_schema(path).metadata[b"socio_run"])
        assert {run["run_id"]} == set(pyarrow.parquet.read_table(path)["run_id"].to_pylist())


def test_parquet_of_a_finished_batch_is_never_overwritten(
    files: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out.parquet"
    assert main(files.batch(output=folder)) == 0
    before = {path: path.read_bytes() for path in folder.iterdir()}
    (files.folder / "queries.txt").write_text("green\n")
    assert main(files.batch(output=folder)) == 2
    assert "earlier batch" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_where_the_parquet_folder_shall_be_is_named(
    files: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.parquet"
    file.write_text("mine")
    assert main(files.batch(output=file)) == 2
    assert "is a file" in capsys.readouterr().err
    assert file.read_text() == "mine"


@pytest.mark.skipif("Parquet" not in pyogrio.list_drivers(), reason="this GDAL reads no Parquet")
def test_gdal_reads_the_view(files: Files, tmp_path: Path) -> None:
    folder = tmp_path / "out.parquet"
    assert main(files.batch(output=folder)) == 0
    assert pyogrio.read_info(folder / "_all.vrt")["features"] == files.truth


class Failing(ColourReasoner):
    """Fails in some calls, counted over all windows."""

    def __init__(self, *fails: int) -> None:
        super().__init__()
        self.fails, self.calls = fails, 0

    def localise(self, *args):
        self.calls += 1
        if self.calls in self.fails:
            raise EngineError("The server is gone.", "Start it.")
        return super().localise(*args)


def test_a_window_that_fails_is_tried_again(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(files.batch(output=files.output.with_name("whole.gpkg"))) == 0
    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: Failing(1, 4))
    assert main(files.batch()) == 0
    assert rows(files.output) == rows(files.output.with_name("whole.gpkg"))


def test_what_fails_for_good_is_listed_and_the_same_command_tries_only_that(
    files: Files, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    never: list[int] = []

    class Never(ColourReasoner):
        """Fails for the first two windows whenever they come."""

        def localise(self, scene, queries, *more):
            seen = hash(scene.map_rgb.tobytes())
            if len(never) < 2 and seen not in never:
                never.append(seen)
            if seen in never:
                raise EngineError("The server is gone.", "Start it.")
            return super().localise(scene, queries, *more)

    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: Never())
    assert main(files.batch()) == 1
    out = capsys.readouterr().out
    assert "FAILED: window" in out
    assert "The server is gone." in out
    looked: list[int] = []

    class Counting(ColourReasoner):
        def localise(self, *args):
            looked.append(1)
            return super().localise(*args)

    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: Counting())
    assert main(files.batch()) == 0
    assert len(looked) == 2
    assert len(rows(files.output)) == files.truth


def test_an_area_without_imagery_is_listed_and_the_others_are_done(
    files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    files.add_area("nowhere", shapely.box(10, 10, 10.01, 10.01))
    assert main(files.batch()) == 1
    assert "nowhere: FAILED: Nowhere lies outside of" in capsys.readouterr().out
    assert len(rows(files.output)) == files.truth


def test_imagery_that_cannot_be_read_ends_the_batch_in_one_line(
    files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    (files.folder / "satellite.tif").unlink()
    assert main(files.batch()) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "satellite.tif does not exist" in captured.err


def test_two_batches_on_one_output_are_refused(
    files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = OutputLock(files.output)
    assert main(files.batch()) == 2
    assert "Another run is writing" in capsys.readouterr().err
    lock.release()
    assert main(files.batch()) == 0


def test_a_killed_batch_goes_on(files: Files, tmp_path: Path) -> None:
    assert main(files.batch(output=tmp_path / "whole.gpkg")) == 0
    script = Path(__file__).parents[1].joinpath("killed_batch.py")
    command = [sys.executable, str(script), *files.batch()]
    environment = {**os.environ, "SOCIO_KILL_AT": "3"}
    killed = subprocess.run(command, env=environment, check=False, capture_output=True)
    assert killed.returncode == 9, killed.stderr.decode()
    again = subprocess.run(command, check=False, capture_output=True)
    assert again.returncode == 0, again.stderr.decode()
    assert rows(files.output) == rows(tmp_path / "whole.gpkg")


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_no_queries_are_refused(
    files: Files, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    files.queries.write_text(content)
    assert main(files.batch()) == 2
    assert "has no query" in capsys.readouterr().err


class Down:
    """A server that fails until it is back."""

    name, revision, windows_at_once = "down", "1", 2

    def __init__(self, failures: int) -> None:
        self.failures, self.calls = failures, 0

    def localise(self, scene, queries, *more):
        self.calls += 1
        if self.calls <= self.failures:
            raise EngineError("The server is gone.", "Start it.")
        return [self]

    def refine(self, scene, queries, drafts, *more):
        return self.localise(scene, queries, *more)


def test_servers_share_the_load_and_one_stands_in_for_another() -> None:
    up, down = Down(0), Down(99)
    shared = LoadBalancer([down, up])
    assert shared.windows_at_once == 4
    for _ in range(5):
        assert shared.localise(None, [], None) == [up]
    assert down.calls == 1, "one that failed rests"


def test_when_all_servers_are_down_their_error_is_told_and_one_that_returns_is_used() -> None:
    servers = [Down(1), Down(1)]
    shared = LoadBalancer(servers)
    with pytest.raises(EngineError, match="gone"):
        shared.refine(None, [], [], None)
    assert shared.refine(None, [], [], None)[0] in servers


def test_errors_of_the_input_are_no_failures_of_a_server() -> None:
    class Refusing(Down):
        def localise(self, *args):
            raise InputError("No.", "Ask something else.")

    other = Down(0)
    with pytest.raises(InputError):
        LoadBalancer([Refusing(0), other]).localise(None, [], None)
    assert other.calls == 0


def test_parquet_that_cannot_be_written_is_named(files: Files, tmp_path: Path) -> None:
    from socio_qgis.engine.output.geoparquet import write_shard

    outcome = Outcome(results.EMPTY, "r", "", "", {}, None, 0.0, ())
    with pytest.raises(StorageError, match="can't be written"):
        write_shard(tmp_path / "missing.gpkg", tmp_path / "nowhere", "north", outcome)
