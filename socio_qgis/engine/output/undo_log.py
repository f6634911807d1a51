"""What the undo of a run needs: a digest of each result as the engine wrote it, and old values.

A result with another digest, or without one, was edited by a person, with whatever program; an
undo leaves it alone, and so does a later run. The values that a run replaced are kept until the
next run writes, so that the last run can be undone.
"""

# ruff: noqa: S608  (names in the SQL are constants of this project, values are bound)

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from ...core.results import PROPOSED, RESULT_FIELDS, RESULTS_LAYER
from .blobs import wkb_of

ROWS_AT_ONCE = 500  # in one statement of SQLite
WRITTEN, REPLACED = "socio_written", "socio_replaced"
_FIELDS = ", ".join(RESULT_FIELDS)
_TABLES = (
    f"CREATE TABLE IF NOT EXISTS {WRITTEN} "
    "(fid INTEGER PRIMARY KEY NOT NULL, run_id TEXT NOT NULL, digest BLOB NOT NULL)",
    f"CREATE INDEX IF NOT EXISTS {WRITTEN}_run ON {WRITTEN} (run_id)",
    # into_fid: the result that replaces it; the same one, or one into which several were merged
    f"CREATE TABLE IF NOT EXISTS {REPLACED} (fid INTEGER PRIMARY KEY NOT NULL, "
    f"by_run TEXT NOT NULL, into_fid INTEGER NOT NULL, digest BLOB NOT NULL, geom BLOB, {_FIELDS})",
)
# SQL for "nobody has decided on result r or edited it", where w is its row of WRITTEN.
IS_AS_WRITTEN = (
    "w.digest IS socio_digest(r.geom, r.query, r.label, r.level, r.reasoning) "
    f"AND r.status = '{PROPOSED}'"
)
RESULTS_AND_WRITTEN = f"{RESULTS_LAYER} r LEFT JOIN {WRITTEN} w ON w.fid = r.fid"


def undo_run(database: sqlite3.Connection, run_id: str) -> tuple[int, int]:
    """Undo what a run wrote, except for results that a person has decided on or edited.

    The results that the run replaced come back, unless a later run has written.

    Returns:
        Number of results that were deleted, and of results that are as before the run.
    """
    _prepare(database)
    database.execute("DROP TABLE IF EXISTS temp.socio_undone")
    database.execute("CREATE TEMP TABLE socio_undone (fid INTEGER PRIMARY KEY)")
    # A person may have deleted some.
    database.execute(f"DELETE FROM {WRITTEN} WHERE fid NOT IN (SELECT fid FROM {RESULTS_LAYER})")
    database.execute(
        f"INSERT INTO socio_undone SELECT r.fid FROM {WRITTEN} w JOIN {RESULTS_LAYER} r "
        f"ON r.fid = w.fid WHERE w.run_id = ? AND {IS_AS_WRITTEN}",
        (run_id,),
    )
    undone = "(SELECT fid FROM socio_undone)"
    replaced = f"(SELECT fid FROM {REPLACED} WHERE by_run = ?)"
    deleted = database.execute(
        f"DELETE FROM {RESULTS_LAYER} WHERE fid IN {undone} AND fid NOT IN {replaced}", (run_id,)
    ).rowcount
    columns = f"geom, {_FIELDS}"
    restored = database.execute(
        f"UPDATE {RESULTS_LAYER} SET ({columns}) = (SELECT {columns} FROM {REPLACED} p "
        f"WHERE p.fid = {RESULTS_LAYER}.fid) WHERE fid IN {undone} AND fid IN {replaced}",
        (run_id,),
    ).rowcount
    restored += database.execute(
        f"INSERT INTO {RESULTS_LAYER} (fid, {columns}) SELECT fid, {columns} FROM {REPLACED} "
        f"WHERE by_run = ? AND into_fid != fid AND into_fid IN {undone}",
        (run_id,),
    ).rowcount
    database.execute(f"DELETE FROM {WRITTEN} WHERE fid IN {undone}")
    database.execute(
        f"INSERT OR REPLACE INTO {WRITTEN} SELECT fid, run_id, digest FROM {REPLACED} "
        f"WHERE by_run = ? AND into_fid IN {undone}",
        (run_id,),
    )
    database.execute(f"DELETE FROM {REPLACED} WHERE by_run = ?", (run_id,))
    return deleted, restored


def log_written(database: sqlite3.Connection, fids: Sequence[int]) -> None:
    """Keep the digests of results that were just written."""
    for some in chunks(fids):
        database.execute(
            f"INSERT OR REPLACE INTO {WRITTEN} SELECT fid, run_id, "
            "socio_digest(geom, query, label, level, reasoning) "
            f"FROM {RESULTS_LAYER} WHERE fid IN ({', '.join('?' * len(some))})",
            some,
        )


def log_replaced(
    database: sqlite3.Connection,
    run_id: str,
    table: str,
    into: str,
    values: Sequence[Any] = (),
) -> None:
    """Keep results as they are before a run replaces them.

    Args:
        table: SQL of the rows: results as r, their rows of WRITTEN as w.
        into: SQL of the feature id that replaces each.
        values: Of the parameters in `table`.
    """
    columns = ", ".join(f"r.{name}" for name in RESULT_FIELDS)
    database.execute(
        f"INSERT OR IGNORE INTO {REPLACED} SELECT r.fid, ?, {into}, w.digest, "
        f"r.geom, {columns} FROM {table}",
        (run_id, *values),
    )


def forget_replaced(database: sqlite3.Connection) -> None:
    """Delete what earlier runs replaced: only the last run can bring it back."""
    database.execute(f"DELETE FROM {REPLACED}")


def chunks(fids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield feature ids in portions that fit into one statement."""
    for start in range(0, len(fids), ROWS_AT_ONCE):
        yield fids[start : start + ROWS_AT_ONCE]


def digest(blob: bytes | None, *texts: str | None) -> bytes:
    """Return the digest of a result's outline and texts."""
    words = json.dumps([text or "" for text in texts]).encode()
    return hashlib.blake2b((wkb_of(blob) or b"") + words, digest_size=16).digest()


def _prepare(database: sqlite3.Connection) -> None:
    for statement in _TABLES:
        database.execute(statement)
    database.create_function("socio_digest", 5, digest, deterministic=True)
