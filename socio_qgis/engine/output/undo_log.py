"""What the undo of a run needs: a digest of each result as the engine wrote it, and old values.

A result with another digest, or without one, was edited by a person, with whatever program; an
undo leaves it alone, and so does a later run. The values that a run replaced are kept until the
next run writes, so that the last run can be undone.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from ...core.results import PROPOSED, RESULT_FIELDS
from .blobs import wkb_of
from .sql import statement

ROWS_AT_ONCE = 500  # in one statement of SQLite
_TABLES = (
    "CREATE TABLE IF NOT EXISTS socio_written "
    "(fid INTEGER PRIMARY KEY NOT NULL, run_id TEXT NOT NULL, digest BLOB NOT NULL)",
    "CREATE INDEX IF NOT EXISTS socio_written_run ON socio_written (run_id)",
    # into_fid: the result that replaces it; the same one, or one into which several were merged
    "CREATE TABLE IF NOT EXISTS socio_replaced (fid INTEGER PRIMARY KEY NOT NULL, "
    "by_run TEXT NOT NULL, into_fid INTEGER NOT NULL, digest BLOB NOT NULL, geom BLOB, {fields})",
)


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
    database.execute("DELETE FROM socio_written WHERE fid NOT IN (SELECT fid FROM socio_results)")
    database.execute(
        "INSERT INTO socio_undone SELECT r.fid FROM socio_written w JOIN socio_results r "
        "ON r.fid = w.fid WHERE w.run_id = ? AND r.status = ? "
        "AND w.digest IS socio_digest(r.geom, r.query, r.label, r.level, r.reasoning)",
        (run_id, PROPOSED),
    )
    deleted = database.execute(
        "DELETE FROM socio_results WHERE fid IN (SELECT fid FROM socio_undone) "
        "AND fid NOT IN (SELECT fid FROM socio_replaced WHERE by_run = ?)",
        (run_id,),
    ).rowcount
    columns = ("geom", *RESULT_FIELDS)
    restored = database.execute(
        statement(
            "UPDATE socio_results SET ({columns}) = (SELECT {columns} FROM socio_replaced p "
            "WHERE p.fid = socio_results.fid) WHERE fid IN (SELECT fid FROM socio_undone) "
            "AND fid IN (SELECT fid FROM socio_replaced WHERE by_run = ?)",
            columns=columns,
        ),
        (run_id,),
    ).rowcount
    restored += database.execute(
        statement(
            "INSERT INTO socio_results (fid, {columns}) SELECT fid, {columns} FROM socio_replaced "
            "WHERE by_run = ? AND into_fid != fid AND into_fid IN (SELECT fid FROM socio_undone)",
            columns=columns,
        ),
        (run_id,),
    ).rowcount
    database.execute("DELETE FROM socio_written WHERE fid IN (SELECT fid FROM socio_undone)")
    database.execute(
        "INSERT OR REPLACE INTO socio_written SELECT fid, run_id, digest FROM socio_replaced "
        "WHERE by_run = ? AND into_fid IN (SELECT fid FROM socio_undone)",
        (run_id,),
    )
    database.execute("DELETE FROM socio_replaced WHERE by_run = ?", (run_id,))
    return deleted, restored


def log_written(database: sqlite3.Connection, fids: Sequence[int]) -> None:
    """Keep the digests of results that were just written."""
    for some in chunks(fids):
        database.execute(
            statement(
                "INSERT OR REPLACE INTO socio_written SELECT fid, run_id, "
                "socio_digest(geom, query, label, level, reasoning) "
                "FROM socio_results WHERE fid IN ({marks})",
                marks=len(some),
            ),
            some,
        )


def log_replaced(
    database: sqlite3.Connection, run_id: str, replaced: Iterable[tuple[int, int]]
) -> None:
    """Keep results as they are before a run replaces them.

    Args:
        replaced: Feature ids of each result and of the one that replaces it.
    """
    keep = statement(
        "INSERT OR IGNORE INTO socio_replaced SELECT r.fid, ?, ?, "
        "(SELECT digest FROM socio_written w WHERE w.fid = r.fid), {columns} "
        "FROM socio_results r WHERE r.fid = ?",
        columns=("geom", *RESULT_FIELDS),
    )
    database.executemany(keep, ((run_id, into, fid) for fid, into in replaced))


def forget_replaced(database: sqlite3.Connection) -> None:
    """Delete what earlier runs replaced: only the last run can bring it back."""
    database.execute("DELETE FROM socio_replaced")


def chunks(fids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield feature ids in portions that fit into one statement."""
    for start in range(0, len(fids), ROWS_AT_ONCE):
        yield fids[start : start + ROWS_AT_ONCE]


def digest(blob: bytes | None, *texts: str | None) -> bytes:
    """Return the digest of a result's outline and texts."""
    words = json.dumps([text or "" for text in texts]).encode()
    return hashlib.blake2b((wkb_of(blob) or b"") + words, digest_size=16).digest()


def _prepare(database: sqlite3.Connection) -> None:
    for table in _TABLES:
        database.execute(statement(table, fields=list(RESULT_FIELDS)))
    database.create_function("socio_digest", 5, digest, deterministic=True)
