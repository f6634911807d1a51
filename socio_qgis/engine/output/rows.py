"""Rows of results and runs, written within a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import shapely

from ...core.results import RESULT_FIELDS, RESULTS_LAYER, RUN_FIELDS
from ..contract import Polygons
from .blobs import encode_blobs
from .geopackage import transaction
from .spatial_index import drop_insert_trigger, index_rows
from .sql import statement


def write_run(
    path: Path, polygons: Polygons, attributes: Sequence[tuple[Any, ...]], run: tuple[Any, ...]
) -> None:
    """Append polygons and the row of their run in one transaction.

    Args:
        path: The GeoPackage, which is made if it does not exist.
        polygons: MultiPolygons in EPSG:4326.
        attributes: One tuple per polygon, in the order of RESULT_FIELDS.
        run: In the order of RUN_FIELDS.

    Raises:
        StorageError: The file can't be written; it stays as it was.
    """
    with transaction(path) as database:
        append_results(database, polygons, attributes)
        put_run(database, run)


def append_results(
    database: sqlite3.Connection, polygons: Polygons, attributes: Sequence[tuple[Any, ...]]
) -> list[int]:
    """Append results and return their feature ids; see `write_run` for the arguments."""
    if not len(polygons):
        return []
    drop_insert_trigger(database)
    columns = ("geom", *RESULT_FIELDS)
    database.executemany(
        statement(
            "INSERT INTO socio_results ({columns}) VALUES ({marks})",
            columns=columns,
            marks=len(columns),
        ),
        [(blob, *row) for blob, row in zip(encode_blobs(polygons), attributes, strict=True)],
    )
    (last,) = database.execute("SELECT last_insert_rowid()").fetchone()
    fids = list(range(last - len(polygons) + 1, last + 1))
    index_rows(database, fids, polygons)
    _update_extent(database, polygons)
    return fids


def update_results(
    database: sqlite3.Connection,
    fids: Sequence[int],
    polygons: Polygons,
    attributes: Sequence[tuple[Any, ...]],
) -> None:
    """Replace polygons and attributes of results; see `write_run` for the arguments."""
    columns, blobs = ("geom", *RESULT_FIELDS), encode_blobs(polygons)
    database.executemany(
        statement(
            "UPDATE socio_results SET ({columns}) = ({marks}) WHERE fid = ?",
            columns=columns,
            marks=len(columns),
        ),
        [(blob, *row, fid) for blob, row, fid in zip(blobs, attributes, fids, strict=True)],
    )
    _update_extent(database, polygons)


def put_run(database: sqlite3.Connection, run: tuple[Any, ...]) -> None:
    """Write the row of a run, or replace the one that it has."""
    columns = list(RUN_FIELDS)
    run_id = run[columns.index("run_id")]
    update = "UPDATE socio_runs SET ({columns}) = ({marks}) WHERE run_id = ?"
    insert = "INSERT INTO socio_runs ({columns}) VALUES ({marks})"
    update, insert = (
        statement(template, columns=columns, marks=len(columns)) for template in (update, insert)
    )
    if not database.execute(update, (*run, run_id)).rowcount:
        database.execute(insert, run)


def _update_extent(database: sqlite3.Connection, polygons: Polygons) -> None:
    """Let the layer's extent in gpkg_contents include polygons."""
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
