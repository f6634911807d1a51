"""Results and runs go into a GeoPackage that others can read, all or nothing."""

# ruff: noqa: S608  (names in the SQL are constants of this project)

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from socio_qgis.core.errors import StorageError
from socio_qgis.core.results import RESULT_FIELDS, RESULTS_LAYER, RUN_FIELDS, RUNS_TABLE
from socio_qgis.engine.output import schema
from socio_qgis.engine.output.geopackage import check_output, transaction
from socio_qgis.engine.output.journal import _TABLES as JOURNAL_TABLES
from socio_qgis.engine.output.rows import write_run
from socio_qgis.engine.output.sql import statement
from socio_qgis.engine.output.undo_log import _TABLES as UNDO_TABLES

SQUARES = np.array(
    [
        shapely.multipolygons([shapely.box(117, 36, 117.01, 36.02)]),
        shapely.multipolygons(
            [shapely.box(117.1, 36, 117.2, 36.1), shapely.box(118, 36, 118.1, 37)]
        ),
    ],
    object,
)


def attributes(query: str = "school") -> tuple:
    values = {name: {"string": "", "real": 0.5}.get(kind) for name, kind in RESULT_FIELDS.items()}
    values |= {"query": query, "label": "济南动物园", "created": "2026-01-02T03:04:05.000Z"}
    return tuple(values[name] for name in RESULT_FIELDS)


def run_row(run_id: str = "a") -> tuple:
    values = {
        name: {"string": "", "real": 0.5, "integer": 1}.get(kind)
        for name, kind in RUN_FIELDS.items()
    }
    values |= {"run_id": run_id, "created": "2026-01-02T03:04:05.000Z"}
    return tuple(values[name] for name in RUN_FIELDS)


def write(path: Path, run_id: str = "a") -> None:
    write_run(path, SQUARES, [attributes(), attributes("zoo")], run_row(run_id))


def test_gdal_reads_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    write(path)
    meta, _, wkb, columns = pyogrio.raw.read(path, layer=RESULTS_LAYER)
    assert meta["crs"] == "EPSG:4326"
    assert meta["geometry_type"] == "MultiPolygon"
    assert list(meta["fields"]) == list(RESULT_FIELDS)
    assert (shapely.from_wkb(wkb) == SQUARES).all()
    by_name = dict(zip(meta["fields"], columns, strict=True))
    assert list(by_name["query"]) == ["school", "zoo"]
    assert list(by_name["label"]) == ["济南动物园"] * 2
    assert by_name["created"][0] == np.datetime64("2026-01-02T03:04:05")
    info = pyogrio.read_info(path, layer=RESULTS_LAYER, force_total_bounds=True)
    assert info["total_bounds"] == pytest.approx((117, 36, 118.1, 37))
    runs = pyogrio.raw.read(path, layer=RUNS_TABLE)
    assert list(runs[0]["fields"]) == list(RUN_FIELDS)


def test_a_run_without_polygons_is_a_row_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    write_run(path, np.array([], object), [], run_row())
    assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 0
    assert pyogrio.read_info(path, layer=RUNS_TABLE)["features"] == 1
    write(path, "b")
    assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 2


def test_a_second_run_appends_and_other_layers_stay(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    pyogrio.raw.write(
        path,
        shapely.to_wkb(SQUARES),
        [np.array([1, 2])],
        ["n"],
        layer="mine",
        geometry_type="MultiPolygon",
        crs="EPSG:32650",
        driver="GPKG",
    )
    mine = pyogrio.raw.read(path, layer="mine")
    for run_id in "ab":
        write(path, run_id)
    assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 4
    assert {name for name, _ in pyogrio.list_layers(path)} >= {"mine", RESULTS_LAYER, RUNS_TABLE}
    again = pyogrio.raw.read(path, layer="mine")
    assert list(again[2]) == list(mine[2])
    assert again[0]["crs"] == mine[0]["crs"]


def test_the_layer_brings_its_style_once_and_its_metadata(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    write(path)
    write(path, "b")
    with sqlite3.connect(path) as database:
        styles = database.execute(
            "SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles"
        ).fetchall()
        metadata = database.execute("SELECT metadata FROM gpkg_metadata").fetchall()
    assert [row[:3] for row in styles] == [(RESULTS_LAYER, "geom", 1)]
    assert "<qgis" in styles[0][3]
    # QGIS looks for the table through GDAL, which lists registered ones only.
    assert "layer_styles" in {name for name, _ in pyogrio.list_layers(path)}
    assert len(metadata) == 1
    assert "Credit" in metadata[0][0]


def test_a_spatial_index_finds_the_polygons_and_follows_edits(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    write(path)
    meta, *_ = pyogrio.raw.read(path, layer=RESULTS_LAYER, read_geometry=False)
    assert meta["fields"][0] == "query"
    with sqlite3.connect(path) as database:
        boxes = database.execute(f"SELECT * FROM rtree_{RESULTS_LAYER}_geom").fetchall()
        assert [row[0] for row in boxes] == [1, 2]
        assert boxes[1][1:] == pytest.approx((117.1, 118.1, 36, 37), abs=1e-4)
    shown = pyogrio.raw.read(path, layer=RESULTS_LAYER, bbox=(117, 36, 117.05, 36.05))
    assert len(shown[2]) == 1
    write(path, "b")
    fields = [name for name, kind in RESULT_FIELDS.items() if kind == "string"]
    pyogrio.raw.write(  # GDAL's own insert runs the trigger
        path,
        shapely.to_wkb(SQUARES[:1]),
        [np.array(["x"], object)] * len(fields),
        fields,
        layer=RESULTS_LAYER,
        geometry_type="MultiPolygon",
        crs="EPSG:4326",
        driver="GPKG",
        append=True,
    )
    with sqlite3.connect(path) as database:
        database.execute(f"DELETE FROM {RESULTS_LAYER} WHERE fid = 1")
        ids = database.execute(f"SELECT id FROM rtree_{RESULTS_LAYER}_geom ORDER BY id").fetchall()
    assert ids == [(2,), (3,), (4,), (5,)]


def test_a_reader_of_the_open_file_does_not_hinder_appending(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    write(path)
    reader = sqlite3.connect(path)  # QGIS opens a GeoPackage in this mode
    assert reader.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    cursor = reader.execute(f"SELECT fid FROM {RESULTS_LAYER}")
    cursor.fetchone()
    write(path, "b")
    assert reader.execute(f"SELECT count(*) FROM {RUNS_TABLE}").fetchone()[0] >= 1
    cursor.close()
    reader.close()
    assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 4


def test_a_file_locked_by_another_program_is_named_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socio_qgis.engine.output.geopackage.WAIT_FOR_LOCK_S", 0.1)
    path = tmp_path / "out.gpkg"
    write(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StorageError, match="locked"):
        write(path, "b")
    other.execute("ROLLBACK")
    other.close()
    write(path, "b")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="does not exist"):
        write(tmp_path / "nowhere" / "out.gpkg")


def test_a_folder_in_place_of_the_file_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        write(tmp_path)


def test_another_databases_and_text_files_are_no_geopackages(tmp_path: Path) -> None:
    database_path, text_path = tmp_path / "other.gpkg", tmp_path / "text.gpkg"
    database = sqlite3.connect(database_path)
    database.execute("CREATE TABLE mine (n)")
    database.commit()
    database.close()
    text_path.write_text("hello " * 1000)
    for path in (database_path, text_path):
        before = path.read_bytes()
        with pytest.raises(StorageError, match="no GeoPackage"):
            write(path)
        assert path.read_bytes() == before


@pytest.mark.parametrize("geometry_type", ["Point", "MultiPolygon"])
def test_a_layer_of_that_name_but_another_form_is_left_as_it_is(
    tmp_path: Path, geometry_type: str
) -> None:
    path = tmp_path / "out.gpkg"
    shapes = {"Point": shapely.points([[1, 2]]), "MultiPolygon": SQUARES[:1]}[geometry_type]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(shapes),
        [np.array([7])],
        ["n"],
        layer=RESULTS_LAYER,
        geometry_type=geometry_type,
        crs="EPSG:4326",
        driver="GPKG",
    )
    before = path.read_bytes()
    with pytest.raises(StorageError, match="another form"):
        write(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(("geometry_type", "crs"), [("Point", "EPSG:4326"), (None, "EPSG:3857")])
def test_a_layer_with_all_fields_but_another_geometry_or_crs_is_left_as_it_is(
    tmp_path: Path, geometry_type: str | None, crs: str
) -> None:
    path = tmp_path / "out.gpkg"
    shapes = shapely.points([[1, 2]]) if geometry_type else SQUARES[:1]
    fields = list(RESULT_FIELDS)
    pyogrio.raw.write(
        path,
        shapely.to_wkb(shapes),
        [np.array(["x"], object) for _ in fields],
        fields,
        layer=RESULTS_LAYER,
        geometry_type=geometry_type or "MultiPolygon",
        crs=crs,
        driver="GPKG",
    )
    with pytest.raises(StorageError, match="another form"):
        write(path)
    assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 1


WRITE = """
import os, sys; from pathlib import Path
import numpy as np
from socio_qgis.core.errors import StorageError
from socio_qgis.core.results import RESULT_FIELDS, RUN_FIELDS
from socio_qgis.engine.output.rows import write_run
if os.geteuid() == 0:
    os.setuid(65534)  # permissions don't hold for root
try:
    write_run(Path(sys.argv[1]), np.array([], object), [], (None,) * len(RUN_FIELDS))
except StorageError as error:
    print("StorageError:", error)
"""


@pytest.mark.skipif(os.name == "nt", reason="permissions work in another way on Windows")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_read_only_places_are_named_so(what: str) -> None:
    # Not in pytest's own folder: another user can't enter that.
    folder = Path(os.path.realpath("/tmp")) / f"socio-read-only-{os.getpid()}-{what}"  # noqa: S108
    folder.mkdir()
    try:
        path = folder / "out.gpkg"
        if what == "file":
            write(path)
            path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
        folder.chmod(0o555)
        before = path.read_bytes() if what == "file" else None
        done = subprocess.run(
            [sys.executable, "-c", WRITE, str(path)], capture_output=True, text=True, timeout=60
        )
        assert done.stdout.startswith("StorageError:"), done.stderr
        assert "read-only" in done.stdout or "permissions" in done.stdout
        assert (path.read_bytes() if path.exists() else None) == before
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


FILL = """
import resource, signal, sys; from pathlib import Path
import numpy as np, shapely
from socio_qgis.core.errors import StorageError
from socio_qgis.core.results import RESULT_FIELDS, RUN_FIELDS
from socio_qgis.engine.output.rows import write_run
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path, limit = Path(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
shapes = shapely.buffer(shapely.points(np.random.default_rng(0).random((2000, 2))), 0.01)
shapes = np.array([shapely.multipolygons([shape]) for shape in shapes], object)
row = tuple(None for _ in RESULT_FIELDS)
try:
    write_run(path, shapes, [row] * len(shapes), (None,) * len(RUN_FIELDS))
except StorageError as error:
    print("StorageError:", error)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on a process's file size")
@pytest.mark.parametrize("exists", [False, True])
def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path, exists: bool) -> None:
    path = tmp_path / "out.gpkg"
    if exists:
        write(path)
    before = path.read_bytes() if exists else b""
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(path), str(len(before) + 200_000)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.startswith("StorageError:"), done.stderr
    assert "disk" in done.stdout
    if exists:
        assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 2
        assert pyogrio.read_info(path, layer=RUNS_TABLE)["features"] == 1
        write(path, "b")
        assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 4
    else:
        assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a file system of its own")
def test_a_disk_without_space_is_named_so(tmp_path: Path) -> None:
    mount = tmp_path / "disk"
    mount.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=150k", "tmpfs", str(mount)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no right to mount a small disk")
    try:
        many = np.repeat(SQUARES, 2000)
        with pytest.raises(StorageError, match="disk"):
            write_run(mount / "out.gpkg", many, [attributes()] * len(many), run_row())
        assert list(mount.iterdir()) == []
    finally:
        subprocess.run(["umount", str(mount)], check=True)


KILLED = """
import os, signal, sqlite3, sys; from pathlib import Path
from socio_qgis.engine.output.geopackage import transaction
path, when = Path(sys.argv[1]), int(sys.argv[2])
count = 0
def kill(statement):
    global count
    count += 1
    if count == when:
        os.kill(os.getpid(), signal.SIGKILL)
connect = sqlite3.connect
def watched(*arguments, **options):
    database = connect(*arguments, **options)
    database.set_trace_callback(kill)
    return database
sqlite3.connect = watched
with transaction(path):
    pass
print(count)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
def test_a_kill_while_a_file_is_made_leaves_one_that_can_be_opened_or_none(tmp_path: Path) -> None:
    def make(path: Path, when: int) -> str:
        command = [sys.executable, "-c", KILLED, str(path), str(when)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60).stdout

    steps = int(make(tmp_path / "whole.gpkg", 0))
    assert steps > 50
    left = []
    for when in {*range(1, steps, steps // 6), steps - 1, steps}:
        path = tmp_path / f"killed{when}.gpkg"
        make(path, when)
        if path.exists():
            left.append(when)
            assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 0
        write(path)
        assert pyogrio.read_info(path, layer=RESULTS_LAYER)["features"] == 2
    assert left


@pytest.mark.parametrize(
    "table", ["socio_journal", "socio_windows", "socio_written", "socio_replaced", RESULTS_LAYER]
)
def test_a_foreign_table_of_our_name_is_noticed_before_the_work(tmp_path: Path, table: str) -> None:
    path = tmp_path / "out.gpkg"
    with transaction(path) as database:
        database.execute(f"DROP TABLE IF EXISTS {table}")
        database.execute(f"CREATE TABLE {table} (fid INTEGER PRIMARY KEY, name TEXT)")
        database.execute(f"INSERT INTO {table} VALUES (1, 'mine')")
    before = path.read_bytes()
    with pytest.raises(StorageError, match=f"a table {table} of another form"):
        check_output(path)
    assert path.read_bytes() == before


def test_the_tables_that_are_checked_are_those_that_are_made(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    write(path)
    with transaction(path) as database:
        for table in (*JOURNAL_TABLES, *UNDO_TABLES):
            database.execute(statement(table, fields=list(RESULT_FIELDS)))
        for table, columns in schema._HELPERS.items():
            assert set(schema.columns_of(database, table)) == columns
