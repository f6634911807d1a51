"""The spatial index of a layer: the standard's R-tree, kept up to date by triggers.

Triggers update it whichever program edits the layer. They call SQL functions that GIS software has
and Python's sqlite3 has not: `add_functions` adds them to a connection.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable, Sequence

import numpy as np
import shapely

from ...core.results import RESULTS_LAYER
from ..contract import Polygons
from .blobs import decode_blobs, envelopes
from .extensions import add_extensions
from .sql import statement

RTREE = "rtree_socio_results_geom"
_TRIGGERS = (
    "CREATE TRIGGER rtree_socio_results_geom_insert AFTER INSERT ON socio_results "
    "WHEN (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN "
    "INSERT OR REPLACE INTO rtree_socio_results_geom VALUES (NEW.fid, "
    "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END",
    "CREATE TRIGGER rtree_socio_results_geom_update2 AFTER UPDATE OF geom ON socio_results "
    "WHEN OLD.fid = NEW.fid AND NOT (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN "
    "DELETE FROM rtree_socio_results_geom WHERE id = OLD.fid; END",
    "CREATE TRIGGER rtree_socio_results_geom_update4 AFTER UPDATE ON socio_results "
    "WHEN OLD.fid != NEW.fid AND NOT (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN "
    "DELETE FROM rtree_socio_results_geom WHERE id IN (OLD.fid, NEW.fid); END",
    "CREATE TRIGGER rtree_socio_results_geom_update5 AFTER UPDATE ON socio_results "
    "WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN "
    "DELETE FROM rtree_socio_results_geom WHERE id = OLD.fid; "
    "INSERT OR REPLACE INTO rtree_socio_results_geom VALUES (NEW.fid, "
    "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END",
    "CREATE TRIGGER rtree_socio_results_geom_update6 AFTER UPDATE OF geom ON socio_results "
    "WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN "
    "INSERT OR REPLACE INTO rtree_socio_results_geom VALUES (NEW.fid, "
    "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END",
    "CREATE TRIGGER rtree_socio_results_geom_delete AFTER DELETE ON socio_results "
    "WHEN OLD.geom NOTNULL BEGIN "
    "DELETE FROM rtree_socio_results_geom WHERE id = OLD.fid; END",
)


def add_functions(database: sqlite3.Connection) -> None:
    """Add the SQL functions that the triggers call."""

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


def make_index(database: sqlite3.Connection, layer: str = RESULTS_LAYER) -> None:
    """Make the index of a layer with the rows that it has."""
    database.execute(
        statement(
            "CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)",
            index=_of(layer, RTREE),
        )
    )
    for trigger in (_of(layer, one) for one in _TRIGGERS):
        database.execute(statement("DROP TRIGGER IF EXISTS {name}", name=trigger.split()[2]))
        database.execute(trigger)
    add_extensions(database, [(layer, "geom", "gpkg_rtree_index", "rtree", "write-only")])
    database.execute(
        _of(
            layer,
            "INSERT INTO rtree_socio_results_geom "
            "SELECT fid, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), ST_MaxY(geom) "
            "FROM socio_results WHERE geom NOTNULL AND NOT ST_IsEmpty(geom)",
        )
    )


def _of(layer: str, sql: str) -> str:
    """SQL about the results as SQL about another layer, whose name is a plain word."""
    return sql.replace(RESULTS_LAYER, layer)


def ensure_index(database: sqlite3.Connection) -> None:
    """Make the index again where another program has removed it."""
    if not _has_index(database):
        make_index(database)


def drop_insert_trigger(database: sqlite3.Connection) -> None:
    """Stop indexing row by row, which is slow for many rows; `index_rows` follows."""
    database.execute("DROP TRIGGER IF EXISTS rtree_socio_results_geom_insert")


def index_rows(database: sqlite3.Connection, fids: Sequence[int], polygons: Polygons) -> None:
    """Index rows that were inserted without the trigger, and make the trigger again."""
    if not _has_index(database):
        return
    database.executemany(
        "INSERT INTO rtree_socio_results_geom VALUES (?, ?, ?, ?, ?)",
        [(fid, *box) for fid, box in zip(fids, envelopes(polygons).tolist(), strict=True)],
    )
    database.execute(_TRIGGERS[0])


def _has_index(database: sqlite3.Connection) -> bool:
    is_table = "SELECT 1 FROM sqlite_master WHERE name = ?"
    return database.execute(is_table, (RTREE,)).fetchone() is not None
