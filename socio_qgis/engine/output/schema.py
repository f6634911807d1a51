"""The tables of a results GeoPackage: those of the standard, results, runs and style."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from ...core.errors import StorageError
from ...core.paths import RESOURCES, VERSION
from ...core.results import ADDED_FIELDS, RESULT_FIELDS, RESULTS_LAYER, RUN_FIELDS, RUNS_TABLE
from .blobs import SRS_ID
from .extensions import add_extensions
from .spatial_index import make_index

_APPLICATION_ID = 0x47504B47  # "GPKG"
_SQL_TYPE = {"string": "TEXT", "real": "DOUBLE", "integer": "INTEGER", "datetime": "DATETIME",
             "geometry": "MULTIPOLYGON"}  # fmt: skip
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
# Columns of the tables that hold what is unfinished or replaced, made where they are needed.
_HELPERS = {
    "socio_journal": {"run_id", "plan", "revision", "outcome"},
    "socio_windows": {"run_id", "window", "xmin", "ymin", "xmax", "ymax", "content"},
    "socio_written": {"fid", "run_id", "digest"},
    "socio_replaced": {"fid", "by_run", "into_fid", "digest", "geom", *RESULT_FIELDS},
}
_METADATA = """<qgis version="3.22">
  <identifier>socio_results</identifier><type>dataset</type>
  <title>Socio-semantic segmentation results</title>
  <abstract>Places found by queries in plain words. Each polygon names its query, reasoner,
segmenter, model revision and run; the table socio_runs has the settings and sources of each run.
Credit the makers of the imagery and of the map that socio_runs names.</abstract>
</qgis>"""


def make_tables(database: sqlite3.Connection, path: Path) -> None:
    """Make the tables that are missing.

    Raises:
        StorageError: The file is another database, or has a table of the same name with other
            columns.
    """
    existing = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    if existing and "gpkg_contents" not in existing:
        raise StorageError("{file} is no GeoPackage.", "Choose another file.", file=path.name)
    make_standard_tables(database)
    for table in (RESULTS_LAYER, "socio_replaced"):
        _add_columns(database, table)
    _check_columns(database, path, RESULTS_LAYER, {"fid", "geom", *RESULT_FIELDS}, existing)
    _check_columns(database, path, RUNS_TABLE, {"fid", *RUN_FIELDS}, existing)
    for table, columns in _HELPERS.items():
        _check_columns(database, path, table, columns, existing)
    geometry = "SELECT geometry_type_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
    forms = database.execute(geometry, (RESULTS_LAYER,)).fetchall()
    if RESULTS_LAYER in existing and not forms:
        forms = [("none", "none")]
    for geometry_type, srs_id in forms:
        if (str(geometry_type).upper(), srs_id) != ("MULTIPOLYGON", SRS_ID):
            raise StorageError(
                "{file} has a layer {layer} of another form ({type}, spatial reference {crs}).",
                "Choose another file; this one was left as it is.",
                file=path.name,
                layer=RESULTS_LAYER,
                type=geometry_type,
                crs=srs_id,
            )
    if RESULTS_LAYER not in existing:
        _make_results_table(database)
    if RUNS_TABLE not in existing:
        database.execute(_create_table(RUNS_TABLE, RUN_FIELDS))
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) "
            "VALUES (?, 'attributes', ?, 'Settings, sources and times of each run')",
            (RUNS_TABLE, RUNS_TABLE),
        )


def make_standard_tables(database: sqlite3.Connection) -> None:
    """Make the tables that the standard asks for, and QGIS's of styles, where they are missing."""
    is_new = not database.execute("SELECT 1 FROM sqlite_master").fetchone()
    for statement in _SCHEMA.split(";"):
        database.execute(statement)
    if is_new:
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


def add_metadata(database: sqlite3.Connection, table: str, metadata: str) -> None:
    """Give a layer its metadata, XML as QGIS writes it."""
    reference = database.execute(
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
        "VALUES ('dataset', 'http://mrcc.com/qgis.dtd', 'text/xml', ?)",
        (metadata,),
    )
    database.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
        "VALUES ('table', ?, ?)",
        (table, reference.lastrowid),
    )
    add_extensions(
        database,
        [
            ("gpkg_metadata", None, "gpkg_metadata", "metadata", "read-write"),
            ("gpkg_metadata_reference", None, "gpkg_metadata", "metadata", "read-write"),
        ],
    )


def _create_table(name: str, fields: dict[str, str]) -> str:
    typed = [f"{field} {_SQL_TYPE[kind]}" for field, kind in fields.items()]
    columns = ", ".join(["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", *typed])
    return f"CREATE TABLE {name} ({columns})"


def _add_columns(database: sqlite3.Connection, table: str) -> None:
    """Add the fields that an earlier version did not have, to a table of results."""
    missing = set(RESULT_FIELDS) - set(columns_of(database, table))
    if missing <= set(ADDED_FIELDS):
        for name in ADDED_FIELDS:
            if name in missing:
                kind = _SQL_TYPE[RESULT_FIELDS[name]]
                database.execute(f"ALTER TABLE {table} ADD COLUMN {name} {kind}")


def columns_of(database: sqlite3.Connection, table: str) -> list[str]:
    """Return the names of a table's columns; none where there is no such table."""
    return [name for (name,) in database.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def _check_columns(
    database: sqlite3.Connection, path: Path, table: str, needed: set[str], existing: set[str]
) -> None:
    if table not in existing:
        return
    columns = set(columns_of(database, table))
    missing = needed - columns
    if missing:
        raise StorageError(
            "{file} has a table {layer} of another form (without {missing}).",
            "Choose another file; this one was left as it is.",
            file=path.name,
            layer=table,
            missing=", ".join(missing),
        )


def _make_results_table(database: sqlite3.Connection) -> None:
    database.execute(_create_table(RESULTS_LAYER, {**RESULT_FIELDS, "geom": "geometry"}))
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
    make_index(database)


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
    add_metadata(database, RESULTS_LAYER, _METADATA)
