"""The journal of an unfinished run: the results of its finished windows, in its GeoPackage.

Each finished window is written at once, in a transaction of its own. A run that was stopped or
killed is recognised by its plan when it starts again, and continues after those windows. The tables
are deleted with the last unfinished run.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import shapely

from ...core.errors import StorageError
from ...core.types import Extent
from ..contract import LookedAt, Outcome, WindowPolygon, WindowResult
from .geopackage import LockedError, check_output, explain, open_to_read, transaction
from .rows import put_run

JOURNAL, WINDOWS = "socio_journal", "socio_windows"
_TABLES = (
    "CREATE TABLE IF NOT EXISTS socio_journal (run_id TEXT PRIMARY KEY NOT NULL, "
    "plan TEXT NOT NULL, revision TEXT NOT NULL, outcome TEXT, UNIQUE (plan, revision))",
    "CREATE TABLE IF NOT EXISTS socio_windows (run_id TEXT NOT NULL, window INTEGER NOT NULL, "
    "xmin DOUBLE, ymin DOUBLE, xmax DOUBLE, ymax DOUBLE, content TEXT NOT NULL, "
    "PRIMARY KEY (run_id, window))",
)
SHORT_WAIT_S = 0.2  # for a lock: a window can wait in memory, a cancel behind it can't
_POLYGON_FIELDS = (
    "query", "label", "level", "score", "reasoning", "stage", "confidence", "origin",
)  # fmt: skip


@dataclass
class Journal:
    """The journal of one run.

    Args:
        path: The GeoPackage, which is made with the first finished window.
        plan: Key of the plan; equal for the same run.
        revision: Of the models; None continues the latest run, with any revision.
        run_id: Of a new run; a run that continues has one.

    Attributes:
        done: Indices of the windows that are finished.
        outcome: JSON of the outcome, if all results are written but not acknowledged.

    Raises:
        StorageError: The file can't be written.
    """

    path: Path
    plan: str
    revision: str | None
    run_id: str
    done: set[int] = field(default_factory=set)
    outcome: str | None = None
    _unsaved: list[WindowResult] = field(default_factory=list)

    def __post_init__(self) -> None:
        check_output(self.path)
        if not self.path.exists():
            return
        with open_to_read(self.path) as database:
            unfinished = (
                "SELECT run_id, revision, outcome FROM socio_journal WHERE plan = ?1 "
                "AND revision = coalesce(?2, revision) ORDER BY rowid DESC"
            )
            values = self.plan, self.revision
            row = database.execute(unfinished, values).fetchone() if _has_tables(database) else None
            if row is not None:
                self.run_id, self.revision, self.outcome = row
                windows = "SELECT window FROM socio_windows WHERE run_id = ?"
                self.done = {number for (number,) in database.execute(windows, (self.run_id,))}

    def add(self, result: WindowResult, run_row: tuple[Any, ...]) -> None:
        """Write a finished window and the row of the run.

        While another program locks the file, windows wait in memory.

        Raises:
            StorageError: The file can't be written, for another reason; the window waits in memory.
            Exception: The window can't be written, and is not kept.
        """
        self._unsaved.append(result)
        self.done.add(result.window)
        try:
            with contextlib.suppress(LockedError):
                self.save(run_row, SHORT_WAIT_S)
        except StorageError:
            raise
        except BaseException:  # else it would keep all later windows from being written
            self._unsaved.pop()
            self.done.discard(result.window)
            raise

    def save(self, run_row: tuple[Any, ...], wait_s: float | None = None) -> None:
        """Write the windows that wait in memory.

        Args:
            wait_s: See `transaction`.

        Raises:
            StorageError: They can't be written.
        """
        if not self._unsaved:
            return
        with transaction(self.path, wait_s) as database:
            for statement in _TABLES:
                database.execute(statement)
            database.execute(
                "INSERT OR IGNORE INTO socio_journal VALUES (?, ?, ?, NULL)",
                (self.run_id, self.plan, self.revision),
            )
            database.executemany(
                "INSERT OR REPLACE INTO socio_windows VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (self.run_id, one.window, *one.extent, result_to_json(one))
                    for one in self._unsaved
                ],
            )
            put_run(database, run_row)
        self._unsaved.clear()

    def results(self, database: sqlite3.Connection | None) -> Iterator[WindowResult]:
        """Yield the finished windows, from the top of the area down, one at a time.

        Args:
            database: The transaction that writes the results to the same file, since a second
                reader would keep it from freeing memory; None if they go to another file.

        Raises:
            StorageError: The file can't be read.
        """
        unsaved = sorted(self._unsaved, key=lambda one: (-one.extent[3], one.window))
        opened = contextlib.nullcontext(database) if database else self._open_a_copy()
        with opened as connection:
            rows: Iterator[Any] = iter(())
            if _has_tables(connection):
                rows = connection.execute(
                    "SELECT window, xmin, ymin, xmax, ymax, content FROM socio_windows "
                    "WHERE run_id = ? ORDER BY ymax DESC, window",
                    (self.run_id,),
                )
            for window, xmin, ymin, xmax, ymax, content in rows:
                while unsaved and unsaved[0].extent[3] >= ymax:
                    yield unsaved.pop(0)
                yield result_from_json(window, (xmin, ymin, xmax, ymax), content)
        yield from unsaved

    @contextlib.contextmanager
    def _open_a_copy(self) -> Iterator[sqlite3.Connection]:
        """Open a copy of the file, which another program may have locked, even for reading.

        With the copy of SQLite's own journal it is as before what that program has not finished.
        """
        with tempfile.TemporaryDirectory(prefix="socio_qgis_") as folder:
            copy = Path(folder) / "copy.gpkg"
            try:
                path = self.path.resolve()  # beside which the journal is
                for end in ("", "-journal"):
                    source = path.with_name(path.name + end)
                    if source.exists():
                        shutil.copyfile(source, f"{copy}{end}")
            except OSError as error:
                raise explain(error, self.path) from error
            with open_to_read(copy) as database:
                yield database

    def written(self, database: sqlite3.Connection) -> str | None:
        """Return the outcome if all results are written; a signal may have stopped its message."""
        if not _has_tables(database):
            return None
        outcome = "SELECT outcome FROM socio_journal WHERE run_id = ?"
        row = database.execute(outcome, (self.run_id,)).fetchone()
        return row[0] if row else None

    def close(self, database: sqlite3.Connection, outcome: str) -> None:
        """Delete the windows and keep the outcome, in the transaction that writes the results."""
        if _has_tables(database):
            database.execute("DELETE FROM socio_windows WHERE run_id = ?", (self.run_id,))
            database.execute(
                "UPDATE socio_journal SET outcome = ? WHERE run_id = ?", (outcome, self.run_id)
            )

    def acknowledge(self) -> None:
        """Delete the outcome, which was received: the same command starts a new run.

        Raises:
            StorageError: The file can't be written.
        """
        if not self.path.exists():
            return
        with transaction(self.path) as database:
            if _has_tables(database):
                database.execute("DELETE FROM socio_journal WHERE run_id = ?", (self.run_id,))
                if not database.execute("SELECT 1 FROM socio_journal").fetchone():
                    database.execute("DROP TABLE socio_journal")
                    database.execute("DROP TABLE socio_windows")


def result_to_json(result: WindowResult) -> str:
    """Return a result as JSON, without window, extent and `is_seen`."""
    polygons = [
        {"wkb": shapely.to_wkb(polygon.geometry, hex=True)}
        | {name: getattr(polygon, name) for name in _POLYGON_FIELDS}
        for polygon in result.polygons
    ]
    others = ("answers", "unreadable", "shift_px", "notes", "similar")
    values = {name: getattr(result, name) for name in others}
    values["looked"] = {
        query: dataclasses.asdict(looked) for query, looked in result.looked.items()
    }
    values["lines"] = {
        place: shapely.to_wkb(line, hex=True) for place, line in result.lines.items()
    }
    return json.dumps({"pieces": polygons, **values}, ensure_ascii=False)


def result_from_json(window: int, extent: Extent, content: str) -> WindowResult:
    """Read what `result_to_json` wrote."""
    values = json.loads(content)
    polygons = tuple(
        WindowPolygon(
            shapely.from_wkb(one["wkb"]),
            window,
            extent,
            **{name: one[name] for name in _POLYGON_FIELDS if name in one},
        )
        for one in values["pieces"]
    )
    shift = values["shift_px"]
    return WindowResult(
        window,
        extent,
        polygons,
        values["answers"],
        values["unreadable"],
        None if shift is None else (shift[0], shift[1]),
        tuple(values["notes"]),
        {query: tuple(names) for query, names in values["similar"].items()},
        {query: _looked(of_query) for query, of_query in values.get("looked", {}).items()},
        lines={place: shapely.from_wkb(wkb) for place, wkb in values.get("lines", {}).items()},
    )


def _looked(values: dict[str, Any]) -> LookedAt:
    layers = {layer: tuple(kinds) for layer, kinds in values["layers"].items()}
    kinds, scripts = tuple(values["kinds"]), tuple(values["scripts"])
    return LookedAt(kinds, values["labels"], scripts, layers, values.get("unread", 0))


def outcome_to_json(outcome: Outcome) -> str:
    """Return an outcome as JSON."""
    return json.dumps(dataclasses.asdict(outcome))


def outcome_from_json(text: str) -> Outcome:
    """Read what `outcome_to_json` wrote."""
    values = json.loads(text)
    extent, messages = values.pop("extent"), values.pop("messages")
    return Outcome(**values, extent=tuple(extent) if extent else None, messages=tuple(messages))


def _has_tables(database: sqlite3.Connection) -> bool:
    is_table = "SELECT 1 FROM sqlite_master WHERE name = ?"
    return database.execute(is_table, (JOURNAL,)).fetchone() is not None
