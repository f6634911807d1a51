"""The spatial index of the results: the standard's R-tree, kept up to date by triggers.

Triggers update it whichever program edits the layer. They call SQL functions that GIS software has
and Python's sqlite3 has not: `add_functions` adds them to a connection.
"""

# ruff: noqa: S608  (names in the SQL are constants of this project, values are bound)

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


def make_index(database: sqlite3.Connection) -> None:
    """Make the index of a layer without rows."""
    database.execute(f"CREATE VIRTUAL TABLE {RTREE} USING rtree(id, minx, maxx, miny, maxy)")
    for name in _TRIGGERS:
        database.execute(f"DROP TRIGGER IF EXISTS {RTREE}_{name}")
        database.execute(_create_trigger(name))
    add_extensions(database, [(RESULTS_LAYER, "geom", "gpkg_rtree_index", "rtree", "write-only")])


def ensure_index(database: sqlite3.Connection) -> None:
    """Make the index again where another program has removed it."""
    if _has_index(database):
        return
    make_index(database)
    shapes = f"SELECT fid, geom FROM {RESULTS_LAYER} WHERE geom NOTNULL AND NOT ST_IsEmpty(geom)"
    box = "ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), ST_MaxY(geom)"
    database.execute(f"INSERT INTO {RTREE} SELECT fid, {box} FROM ({shapes})")


def drop_insert_trigger(database: sqlite3.Connection) -> None:
    """Stop indexing row by row, which is slow for many rows; `index_rows` follows."""
    database.execute(f"DROP TRIGGER IF EXISTS {RTREE}_insert")


def index_rows(database: sqlite3.Connection, fids: Sequence[int], polygons: Polygons) -> None:
    """Index rows that were inserted without the trigger, and make the trigger again."""
    if not _has_index(database):
        return
    database.executemany(
        f"INSERT INTO {RTREE} VALUES (?, ?, ?, ?, ?)",
        [(fid, *box) for fid, box in zip(fids, envelopes(polygons).tolist(), strict=True)],
    )
    database.execute(_create_trigger("insert"))


def _has_index(database: sqlite3.Connection) -> bool:
    is_table = "SELECT 1 FROM sqlite_master WHERE name = ?"
    return database.execute(is_table, (RTREE,)).fetchone() is not None


def _create_trigger(name: str) -> str:
    event, condition, action = _TRIGGERS[name]
    return (
        f"CREATE TRIGGER {RTREE}_{name} AFTER {event} ON {RESULTS_LAYER} "
        f"WHEN {condition} BEGIN {action}; END"
    )
