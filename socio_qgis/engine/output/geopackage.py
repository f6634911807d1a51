"""The GeoPackage with results and runs: transactions on it, and its errors in plain words.

A GeoPackage is an SQLite file with the tables of a standard (OGC 12-128r19), so Python's own
sqlite3 writes it. One transaction holds polygons, run, style and metadata; if it fails, the file
stays as it was. Other layers in the file are not touched.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ...core.errors import StorageError
from .schema import make_tables
from .spatial_index import add_functions

WAIT_FOR_LOCK_S = 3.0


class LockedError(StorageError):
    """Another program holds the file; it may be free again in a moment."""

    kind = StorageError.__name__  # the plugin knows this one


@contextlib.contextmanager
def transaction(path: Path, wait_s: float | None = None) -> Iterator[sqlite3.Connection]:
    """Open a transaction on a file, which is made with its tables if it does not exist.

    A new file is made beside, and gets its name when it is a GeoPackage, so that a kill leaves no
    file that is none. Where the transaction fails, it is deleted.

    Args:
        wait_s: How long to wait for another program's lock; WAIT_FOR_LOCK_S by default.

    Raises:
        StorageError: The file can't be written; it stays as it was.
    """
    path = path.resolve()  # a link stays a link, whatever happens
    check_folder(path)
    existed = path.exists()
    database = None
    try:
        if not existed:
            _make(path)
        wait_s = WAIT_FOR_LOCK_S if wait_s is None else wait_s
        database = sqlite3.connect(path, timeout=wait_s, isolation_level=None)
        add_functions(database)
        database.execute("BEGIN IMMEDIATE")
        make_tables(database, path)
        yield database
        database.execute("COMMIT")
    except BaseException as error:
        if database is not None:
            with contextlib.suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            database.close()
        if not existed:
            _delete(path)
        if isinstance(error, (sqlite3.Error, OSError)):
            raise explain(error, path) from error
        raise
    database.close()


def _make(path: Path) -> None:
    """Make a GeoPackage without results, in one step for whoever looks."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with contextlib.closing(sqlite3.connect(new, isolation_level=None)) as database:
            add_functions(database)
            database.execute("BEGIN IMMEDIATE")
            make_tables(database, path)
            database.execute("COMMIT")
        os.replace(new, path)
    finally:
        _delete(new)


def _delete(path: Path) -> None:
    """Delete a database with the journal that SQLite may have left beside it."""
    for file in (path, path.with_name(f"{path.name}-journal")):
        file.unlink(missing_ok=True)


@contextlib.contextmanager
def rolled_back_transaction(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a transaction that is always rolled back; it raises as `transaction` does."""

    class RollBack(Exception):  # noqa: N818  (no error: it ends a transaction)
        pass

    with contextlib.suppress(RollBack), transaction(path) as database:
        yield database
        raise RollBack


@contextlib.contextmanager
def open_to_read(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file to read from it.

    Raises:
        StorageError: The file can't be read.
    """
    if not path.exists():  # SQLite would make it
        raise StorageError("{path} does not exist.", "Check its name.", path=str(path))
    try:
        path = path.resolve()
        # Not in read-only mode: opening rolls back what a killed process left half-written.
        with contextlib.closing(sqlite3.connect(path, timeout=WAIT_FOR_LOCK_S)) as database:
            yield database
    except (sqlite3.Error, OSError) as error:
        raise explain(error, path) from error


def check_output(path: Path) -> None:
    """Raise now what writing would raise later, and change nothing.

    Raises:
        StorageError: The file can't be written.
    """
    with rolled_back_transaction(path):
        pass


def check_folder(path: Path) -> None:
    """Check that the folder of a file exists.

    Raises:
        StorageError: It does not.
    """
    if not path.parent.is_dir():
        raise StorageError(
            "The folder {folder} does not exist.", "Choose another place.", folder=path.parent
        )


def explain(error: Exception, path: Path) -> StorageError:
    """Return an error of SQLite or of the file system in plain words."""
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
