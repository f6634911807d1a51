"""Results and runs into a GeoPackage: the only writer, for the plugin and the command line.

A GeoPackage is an SQLite file with agreed tables (OGC 12-128r19), so Python's own sqlite3 writes
it: one transaction for polygons, run, style and metadata, and the file is as before if that fails.
Other layers in the file are not touched.
"""

# ruff: noqa: S608  (names in the SQL are constants of this project, values are bound)

from __future__ import annotations

import contextlib
import functools
import sqlite3
import struct
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ...core.errors import StorageError
from ...core.paths import RESOURCES, VERSION
from ...core.results import RESULT_FIELDS, RESULTS_LAYER, RUN_FIELDS, RUNS_TABLE
from ..imaging.polygonize import Polygons
from ..input.vectors import decode_blobs

SRS_ID = 4326
WAIT_FOR_LOCK_S = 3.0
_APPLICATION_ID = 0x47504B47  # "GPKG"
_SQL_TYPE = {"string": "TEXT", "real": "DOUBLE", "integer": "INTEGER", "datetime": "DATETIME"}
_WGS84_WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)
# The tables that the standard asks for, and QGIS's table of styles.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE IF NOT EXISTS gpkg_contents (
  table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE IF NOT EXISTS gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
  scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE IF NOT EXISTS gpkg_metadata (
  id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
  md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml',
  metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (
  reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
  timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
CREATE TABLE IF NOT EXISTS layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
  f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
  styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
  owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
"""
# The standard's spatial index: an R-tree that triggers keep in step, whoever edits the layer.
RTREE = f"rtree_{RESULTS_LAYER}_geom"
_IS_SHAPE = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"
_REMOVE = f"DELETE FROM {RTREE} WHERE id = OLD.fid"
_STORE = (
    f"INSERT OR REPLACE INTO {RTREE} VALUES (NEW.fid, "
    "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom))"
)
_TRIGGERS = {
    "insert": ("INSERT", _IS_SHAPE, _STORE),
    "update2": ("UPDATE OF geom", f"OLD.fid = NEW.fid AND NOT {_IS_SHAPE}", _REMOVE),
    "update4": (
        "UPDATE",
        f"OLD.fid != NEW.fid AND NOT {_IS_SHAPE}",
        f"DELETE FROM {RTREE} WHERE id IN (OLD.fid, NEW.fid)",
    ),
    "update5": ("UPDATE", f"OLD.fid != NEW.fid AND {_IS_SHAPE}", f"{_REMOVE}; {_STORE}"),
    "update6": ("UPDATE OF geom", f"OLD.fid = NEW.fid AND {_IS_SHAPE}", _STORE),
    "delete": ("DELETE", "OLD.geom NOTNULL", _REMOVE),
}
_METADATA = """<qgis version="3.22">
  <identifier>socio_results</identifier><type>dataset</type>
  <title>Socio-semantic segmentation results</title>
  <abstract>Places found by queries in plain words. Each polygon names its query, reasoner,
segmenter, model revision and run; the table socio_runs has the settings and sources of each run.
Credit the makers of the imagery and of the map that socio_runs names.</abstract>
</qgis>"""


def write_run(
    path: Path, polygons: Polygons, attributes: Sequence[tuple[Any, ...]], run: tuple[Any, ...]
) -> None:
    """Append polygons and the row of their run; make the file where there is none.

    Args:
        path: The GeoPackage.
        polygons: MultiPolygons in EPSG:4326.
        attributes: One tuple a polygon, in the order of RESULT_FIELDS.
        run: In the order of RUN_FIELDS.

    Raises:
        StorageError: It can't be written; then the file is as it was.
    """
    with transaction(path) as database:
        append_results(database, polygons, attributes)
        put_run(database, run)


def check_output(path: Path) -> None:
    """Raise now what `write_run` would raise later, and change nothing.

    Raises:
        StorageError: The GeoPackage can't be written.
    """

    with trial(path):
        pass


def check_folder(path: Path) -> None:
    """Raise a StorageError where the folder of a file is missing."""
    if not path.parent.is_dir():
        raise StorageError(
            "The folder {folder} does not exist.", "Choose another place.", folder=path.parent
        )


def append_results(
    database: sqlite3.Connection, polygons: Polygons, attributes: Sequence[tuple[Any, ...]]
) -> list[int]:
    """Append polygons within a transaction, see `write_run`; return their feature ids."""
    if not len(polygons):
        return []
    # The trigger of the spatial index would call functions that only GIS software has, and is
    # slow besides: it is put aside while the index is filled in one go.
    database.execute(f"DROP TRIGGER IF EXISTS {RTREE}_insert")
    marks = ", ".join("?" * (len(RESULT_FIELDS) + 1))
    database.executemany(
        f"INSERT INTO {RESULTS_LAYER} (geom, {', '.join(RESULT_FIELDS)}) VALUES ({marks})",
        [(blob, *row) for blob, row in zip(_to_blobs(polygons), attributes, strict=True)],
    )
    (last,) = database.execute("SELECT last_insert_rowid()").fetchone()
    fids = list(range(last - len(polygons) + 1, last + 1))
    if _has_index(database):
        database.executemany(
            f"INSERT INTO {RTREE} VALUES (?, ?, ?, ?, ?)",
            [(fid, *box) for fid, box in zip(fids, _bounds(polygons).tolist(), strict=True)],
        )
        database.execute(_trigger("insert"))
    _update_contents(database, polygons)
    return fids


def update_results(
    database: sqlite3.Connection,
    fids: Sequence[int],
    polygons: Polygons,
    attributes: Sequence[tuple[Any, ...]],
) -> None:
    """Give results other polygons and attributes within a transaction; see `write_run`."""
    values = ", ".join(f"{name} = ?" for name in RESULT_FIELDS)
    blobs = _to_blobs(polygons)
    database.executemany(
        f"UPDATE {RESULTS_LAYER} SET geom = ?, {values} WHERE fid = ?",
        [(blob, *row, fid) for blob, row, fid in zip(blobs, attributes, fids, strict=True)],
    )
    _update_contents(database, polygons)


def ensure_index(database: sqlite3.Connection) -> None:
    """Make the spatial index within a transaction where somebody has removed it."""
    if _has_index(database):
        return
    _make_index(database)
    shapes = f"SELECT fid, geom FROM {RESULTS_LAYER} WHERE geom NOTNULL AND NOT ST_IsEmpty(geom)"
    box = "ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), ST_MaxY(geom)"
    database.execute(f"INSERT INTO {RTREE} SELECT fid, {box} FROM ({shapes})")


def _has_index(database: sqlite3.Connection) -> bool:
    is_table = "SELECT 1 FROM sqlite_master WHERE name = ?"
    return database.execute(is_table, (RTREE,)).fetchone() is not None


def put_run(database: sqlite3.Connection, run: tuple[Any, ...]) -> None:
    """Write the row of a run within a transaction, in the place of an earlier one of that run."""
    names = list(RUN_FIELDS)
    values = ", ".join(f"{name} = ?{i + 1}" for i, name in enumerate(names))
    where = f"run_id = ?{names.index('run_id') + 1}"
    if database.execute(f"UPDATE {RUNS_TABLE} SET {values} WHERE {where}", run).rowcount > 0:
        return
    database.execute(
        f"INSERT INTO {RUNS_TABLE} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
        run,
    )


def _bounds(polygons: Polygons) -> npt.NDArray[np.float64]:
    """Boxes (n, 4) in the standard's order: min x, max x, min y, max y."""
    if not len(polygons):
        return np.zeros((0, 4))
    return np.asarray(shapely.bounds(polygons)[:, [0, 2, 1, 3]])


def _trigger(name: str) -> str:
    event, condition, action = _TRIGGERS[name]
    return (
        f"CREATE TRIGGER {RTREE}_{name} AFTER {event} ON {RESULTS_LAYER} "
        f"WHEN {condition} BEGIN {action}; END"
    )


def _to_blobs(polygons: Polygons) -> Iterator[bytes]:
    """Geometries as the standard's blobs: header with envelope, then WKB."""
    # magic "GP", version 0, flags: little-endian with an envelope of x and y
    head = struct.pack("<2sBBi", b"GP", 0, 0b11, SRS_ID)
    wkb = shapely.to_wkb(polygons, byte_order=1) if len(polygons) else []
    for envelope, body in zip(_bounds(polygons).astype("<f8"), wkb, strict=True):
        yield head + envelope.tobytes() + body


class LockedError(StorageError):
    """Another program holds the file; it may be free again in a moment."""

    kind = StorageError.__name__  # the plugin knows this one


@contextlib.contextmanager
def transaction(path: Path, wait_s: float | None = None) -> Iterator[sqlite3.Connection]:
    """One transaction on a results file, which is made with its tables where there is none.

    Args:
        wait_s: For another program to let go of the file; WAIT_FOR_LOCK_S unless told.

    Raises:
        StorageError: It can't be written; then the file is as it was.
    """
    check_folder(path)
    existed = path.exists()
    database = None
    try:
        wait_s = WAIT_FOR_LOCK_S if wait_s is None else wait_s
        database = sqlite3.connect(path, timeout=wait_s, isolation_level=None)
        _add_functions(database)
        database.execute("BEGIN IMMEDIATE")
        _make_tables(database, path)
        yield database
        database.execute("COMMIT")
    except BaseException as error:
        if database is not None:
            with contextlib.suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            database.close()
        if not existed:
            path.unlink(missing_ok=True)
        if isinstance(error, (sqlite3.Error, OSError)):
            raise explain(error, path) from error
        raise
    database.close()


@contextlib.contextmanager
def trial(path: Path) -> Iterator[sqlite3.Connection]:
    """A transaction that is always undone; raises as `transaction` does."""

    class Undo(Exception):  # noqa: N818  (no error: it ends a transaction)
        pass

    with contextlib.suppress(Undo), transaction(path) as database:
        yield database
        raise Undo


def _add_functions(database: sqlite3.Connection) -> None:
    """Functions that the triggers of the spatial index call, and that only GIS software has."""

    @functools.lru_cache(maxsize=1)  # they are called one after the other for the same shape
    def bounds(blob: bytes) -> tuple[float, ...]:
        return tuple(shapely.bounds(decode_blobs([blob])[0]))

    def is_empty(blob: bytes | None) -> bool | None:
        return None if blob is None else bool(np.isnan(bounds(blob)[0]))

    def side(number: int) -> Callable[[bytes | None], float | None]:
        return lambda blob: None if blob is None else float(bounds(blob)[number])

    database.create_function("ST_IsEmpty", 1, is_empty)
    for number, name in enumerate(("ST_MinX", "ST_MinY", "ST_MaxX", "ST_MaxY")):
        database.create_function(name, 1, side(number))


def explain(error: Exception, path: Path) -> StorageError:
    """An error of SQLite or of the file system in words."""
    text, file = str(error), path.name
    known = {
        ("locked", "busy"): LockedError(
            "{file} is locked by another program.",
            "Save or stop editing it there, then run again.",
            text,
            file=file,
        ),
        ("readonly",): StorageError(
            "{file} is read-only.",
            "Choose another file, or allow writing to it.",
            text,
            file=file,
        ),
        ("unable to open",): StorageError(
            "{file} can't be opened for writing.",
            "Check the folder's permissions.",
            text,
            file=file,
        ),
        ("full",): StorageError(
            "{file} does not fit on the disk.",
            "Free some space, then run again.",
            text,
            file=file,
        ),
        ("disk i/o",): StorageError(
            "{file} could not be written, the disk reports an error.",
            "Check its free space.",
            text,
            file=file,
        ),
        ("not a database",): StorageError(
            "{file} is no GeoPackage.",
            "Choose another file.",
            text,
            file=file,
        ),
        ("malformed",): StorageError(
            "{file} is damaged.",
            "Choose another file, or repair this one.",
            text,
            file=file,
        ),
    }
    for signs, explained in known.items():
        if any(sign in text.lower() for sign in signs):
            return explained
    return StorageError(
        "{file} can't be written: {reason}.", "Choose another file.", file=file, reason=error
    )


def _make_tables(database: sqlite3.Connection, path: Path) -> None:
    existing = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    if existing and "gpkg_contents" not in existing:
        raise StorageError("{file} is no GeoPackage.", "Choose another file.", file=path.name)
    for statement in _SCHEMA.split(";"):
        database.execute(statement)
    if not existing:
        database.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        database.execute("PRAGMA user_version = 10300")
    database.executemany(
        "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
        [
            ("Undefined Cartesian", -1, "NONE", -1, "undefined", None),
            ("Undefined geographic", 0, "NONE", 0, "undefined", None),
            ("WGS 84 geodetic", SRS_ID, "EPSG", 4326, _WGS84_WKT, None),
        ],
    )
    _check_schema(database, path, RESULTS_LAYER, {"fid", "geom", *RESULT_FIELDS}, existing)
    _check_schema(database, path, RUNS_TABLE, {"fid", *RUN_FIELDS}, existing)
    form = "SELECT geometry_type_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
    for geometry_type, srs_id in database.execute(form, (RESULTS_LAYER,)):
        if (geometry_type.upper(), srs_id) != ("MULTIPOLYGON", SRS_ID):
            raise StorageError(
                "{file} has a layer {layer} of another form ({type}, spatial reference {crs}).",
                "Choose another file; this one was left as it is.",
                file=path.name,
                layer=RESULTS_LAYER,
                type=geometry_type,
                crs=srs_id,
            )
    if RESULTS_LAYER not in existing:
        _make_results(database)
    if RUNS_TABLE not in existing:
        database.execute(f"CREATE TABLE {RUNS_TABLE} ({_columns(RUN_FIELDS)})")
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) "
            "VALUES (?, 'attributes', ?, 'Settings, sources and times of each run')",
            (RUNS_TABLE, RUNS_TABLE),
        )


def _columns(fields: dict[str, str]) -> str:
    typed = [f"{name} {_SQL_TYPE[kind]}" for name, kind in fields.items()]
    return ", ".join(["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", *typed])


def _check_schema(
    database: sqlite3.Connection, path: Path, table: str, needed: set[str], existing: set[str]
) -> None:
    if table not in existing:
        return
    columns = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
    missing = needed - columns
    if missing:
        raise StorageError(
            "{file} has a table {layer} of another form (without {missing}).",
            "Choose another file; this one was left as it is.",
            file=path.name,
            layer=table,
            missing=", ".join(missing),
        )


def _make_results(database: sqlite3.Connection) -> None:
    database.execute(f"CREATE TABLE {RESULTS_LAYER} ({_columns(RESULT_FIELDS)}, geom MULTIPOLYGON)")
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
        "VALUES (?, 'features', ?, 'Places found by queries', ?)",
        (RESULTS_LAYER, RESULTS_LAYER, SRS_ID),
    )
    database.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)",
        (RESULTS_LAYER, SRS_ID),
    )
    _add_style_and_metadata(database)
    _make_index(database)


def _make_index(database: sqlite3.Connection) -> None:
    database.execute(f"CREATE VIRTUAL TABLE {RTREE} USING rtree(id, minx, maxx, miny, maxy)")
    for name in _TRIGGERS:
        database.execute(f"DROP TRIGGER IF EXISTS {RTREE}_{name}")
        database.execute(_trigger(name))
    _add_extensions(database, [(RESULTS_LAYER, "geom", "gpkg_rtree_index", "rtree", "write-only")])


def _add_style_and_metadata(database: sqlite3.Connection) -> None:
    style = RESOURCES / "styles" / "results.qml"
    if style.exists():
        values = (RESULTS_LAYER, RESULTS_LAYER, style.read_text(encoding="utf-8"), VERSION)
        database.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
            "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner) "
            "VALUES ('', '', ?1, 'geom', ?2, ?3, '', 1, 'socio_qgis ' || ?4, '')",
            values,
        )
        # QGIS finds the table of styles only where it is registered.
        database.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) "
            "VALUES ('layer_styles', 'attributes', 'layer_styles')"
        )
    reference = database.execute(
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
        "VALUES ('dataset', 'http://mrcc.com/qgis.dtd', 'text/xml', ?)",
        (_METADATA,),
    )
    database.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
        "VALUES ('table', ?, ?)",
        (RESULTS_LAYER, reference.lastrowid),
    )
    _add_extensions(
        database,
        [
            ("gpkg_metadata", None, "gpkg_metadata", "metadata", "read-write"),
            ("gpkg_metadata_reference", None, "gpkg_metadata", "metadata", "read-write"),
        ],
    )


def _add_extensions(
    database: sqlite3.Connection, rows: Sequence[tuple[str, str | None, str, str, str]]
) -> None:
    """Table, column, name, what the standard calls it, and scope of extensions in use."""
    database.executemany(
        "INSERT INTO gpkg_extensions "
        "SELECT ?1, ?2, ?3, 'http://www.geopackage.org/spec131/#extension_' || ?4, ?5 "
        "WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions "
        "WHERE table_name = ?1 AND column_name IS ?2 AND extension_name = ?3)",
        rows,
    )


def _update_contents(database: sqlite3.Connection, polygons: Polygons) -> None:
    if not len(polygons):
        return
    min_x, min_y, max_x, max_y = shapely.total_bounds(polygons).tolist()
    database.execute(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now'), "
        "min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2), "
        "max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4) "
        "WHERE table_name = ?5",
        (min_x, min_y, max_x, max_y, RESULTS_LAYER),
    )
