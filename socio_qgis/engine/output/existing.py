"""What a results file has already: a place stays one polygon, however often it is found.

A place that is found again is updated where nobody has decided on it, and left alone otherwise.
To tell, the file keeps a digest of each result as the engine wrote it: one that looks otherwise
was edited by a person, with whatever tool, and so was one that has no digest. What a run replaced
is kept until the next one writes, so that the last run can be undone.
"""

# ruff: noqa: S608  (names in the SQL are constants of this project, values are bound)

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ...core.results import (
    PROPOSED,
    REJECTED,
    REMOVED,
    RESULT_FIELDS,
    RESULTS_LAYER,
    RUNS_TABLE,
    split_queries,
)
from ..contract import Polygons
from .blobs import decode_blobs, wkb_of
from .geopackage import reading, transaction, trial
from .places import SAME_SHARE, Place, is_same, one_each, pairs_of, share_of
from .spatial_index import RTREE, ensure_index
from .wgs84 import from_wgs84, polygons_only, to_wgs84
from .writer import append_results, update_results

SNAP_M = 0.001  # closes the hair crack between two outlines that were cut along one line
ROWS_AT_ONCE = 500  # in one question to SQLite
WRITTEN, REPLACED = "socio_written", "socio_replaced"
_FIELDS = ", ".join(RESULT_FIELDS)
_TABLES = (
    f"CREATE TABLE IF NOT EXISTS {WRITTEN} "
    "(fid INTEGER PRIMARY KEY NOT NULL, run_id TEXT NOT NULL, digest BLOB NOT NULL)",
    f"CREATE INDEX IF NOT EXISTS {WRITTEN}_run ON {WRITTEN} (run_id)",
    # into_fid: the result that has taken the place; the very same one, or one that joins several
    f"CREATE TABLE IF NOT EXISTS {REPLACED} (fid INTEGER PRIMARY KEY NOT NULL, "
    f"by_run TEXT NOT NULL, into_fid INTEGER NOT NULL, digest BLOB NOT NULL, geom BLOB, {_FIELDS})",
)
_IS_AS_WRITTEN = (
    "w.digest IS socio_digest(r.geom, r.query, r.label, r.level, r.reasoning) "
    f"AND r.status = '{PROPOSED}'"
)
_BOTH = f"{RESULTS_LAYER} r LEFT JOIN {WRITTEN} w ON w.fid = r.fid"

# What became of a place that was found.
ADDED, UPDATED, LEFT, LATER, REFUSED = "added", "updated", "left", "later", "refused"
JOINED = "joined"


@dataclass
class _Result:
    """A row of the file.

    Attributes:
        fate: UPDATED where it may be updated, ADDED where this run has just written it, else what
            becomes of a place that is the same.
        asked: Queries of this run that have found it.
    """

    fid: int
    shape: shapely.Geometry
    queries: tuple[str, ...]
    label: str
    fate: str
    asked: set[str]


class Existing:
    """The results of a file while a run writes to it, within one transaction.

    What an earlier part of the same run wrote is taken back first.

    Args:
        aoi: The run's area in `crs`: of a result that reaches beyond it, the rest stays.
        crs: Of the run.
        is_whole: Whether the run has seen all of its area; else it would put halves in the place of
            wholes, so it only adds what is not there.
        to_row: The values of a place, in the order of RESULT_FIELDS.
    """

    def __init__(
        self,
        database: sqlite3.Connection,
        run_id: str,
        aoi: shapely.Geometry,
        crs: str,
        is_whole: bool,
        to_row: Callable[[Place], tuple[Any, ...]],
    ) -> None:
        self._database, self._run_id, self._to_row = database, run_id, to_row
        self._aoi, self._crs, self._is_whole = aoi, crs, is_whole
        self._aoi_wgs84 = to_wgs84(np.array([aoi], object), crs)[0]
        shapely.prepare(self._aoi_wgs84)
        ensure_index(database)
        take_back(database, run_id)
        database.execute(f"DELETE FROM {REPLACED}")
        for table in (
            "socio_seen (fid INTEGER, query TEXT, fate TEXT, PRIMARY KEY (fid, query))",
            "socio_joined (fid INTEGER PRIMARY KEY, into_fid INTEGER)",
        ):
            database.execute(f"CREATE TEMP TABLE {table}")

    def put(self, places: Sequence[Place]) -> None:
        """Write places, each of them once."""
        places = one_each(places)
        if not places:
            return
        shapes: Polygons = np.array([place.shape for place in places], object)
        known = self._near(shapes)
        their: Polygons = np.array([result.shape for result in known], object)
        settled, beside = self._settle(places, known, pairs_of(shapes, their))
        new = [place for i, place in enumerate(places) if i not in settled]
        self._add(new)
        changed: list[tuple[Place, _Result]] = []
        for i, known_as in settled.items():
            place, fate = places[i], known_as.fate
            if fate in (ADDED, UPDATED):
                now = (self._with_more if fate == ADDED else self._instead_of)(known_as, place)
                changed.append((now, known_as))
                known_as.queries, known_as.shape = now.queries, now.shape
            self._see(known_as.fid, place.queries, fate)
        self._update(changed)
        self._database.executemany("INSERT OR IGNORE INTO socio_joined VALUES (?, ?)", beside)

    def close(self) -> None:
        """After the last place: what became part of another one goes."""
        self._database.execute("DELETE FROM socio_joined WHERE fid IN (SELECT fid FROM socio_seen)")
        self._keep_old(
            f"socio_joined j JOIN {RESULTS_LAYER} r ON r.fid = j.fid "
            f"JOIN {WRITTEN} w ON w.fid = j.fid",
            "j.into_fid",
        )
        for table in (RESULTS_LAYER, WRITTEN):
            self._database.execute(
                f"DELETE FROM {table} WHERE fid IN (SELECT fid FROM socio_joined)"
            )

    def found(self, queries: Sequence[str]) -> dict[str, int]:
        """How many places each query found."""
        counts = "SELECT query, count(*) FROM socio_seen GROUP BY query"
        return dict.fromkeys(queries, 0) | dict(self._database.execute(counts).fetchall())

    def total(self) -> int:
        """How many places were found by all queries together."""
        (count,) = self._database.execute("SELECT count(DISTINCT fid) FROM socio_seen").fetchone()
        return int(count)

    def fates(self) -> dict[str, int]:
        """What became of places that were there: how many of each fate."""
        fates = "SELECT fate, count(DISTINCT fid) FROM socio_seen GROUP BY fate"
        counts: dict[str, int] = dict(self._database.execute(fates).fetchall())
        (counts[JOINED],) = self._database.execute("SELECT count(*) FROM socio_joined").fetchone()
        return counts

    def _near(self, shapes: Polygons) -> list[_Result]:
        """Results whose boxes touch those of the shapes."""
        touching = (
            f"SELECT id FROM {RTREE} WHERE maxx >= ? AND maxy >= ? AND minx <= ? AND miny <= ?"
        )
        ids: set[int] = set()
        for box in shapely.bounds(shapes).tolist():
            ids.update(fid for (fid,) in self._database.execute(touching, box))
        rows: list[tuple[Any, ...]] = []
        for some in _parts(sorted(ids), ROWS_AT_ONCE):
            rows += self._database.execute(
                "SELECT r.fid, r.geom, r.query, r.label, r.status, r.run_id, "
                f"({_IS_AS_WRITTEN}) FROM {_BOTH} "
                f"WHERE r.fid IN ({', '.join('?' * len(some))}) AND r.geom NOTNULL",
                some,
            )
        # A person may have drawn a border across itself.
        kept = shapely.make_valid(decode_blobs([row[1] for row in rows]))
        return [
            _Result(
                fid,
                shape,
                split_queries(query or ""),
                label or "",
                self._fate(status, run_id, is_as_written),
                set(),
            )
            for (fid, _, query, label, status, run_id, is_as_written), shape in zip(
                rows, kept, strict=True
            )
        ]

    def _fate(self, status: str, run_id: str, is_as_written: bool) -> str:
        if is_as_written:
            if run_id == self._run_id:  # what an earlier part of it wrote was taken back
                return ADDED
            return UPDATED if self._is_whole else LATER
        return REFUSED if status == REJECTED else LEFT

    def _settle(
        self,
        places: Sequence[Place],
        known: Sequence[_Result],
        pairs: Iterator[tuple[int, int, float, float, float]],
    ) -> tuple[dict[int, _Result], list[tuple[int, int]]]:
        """What each place is by its index, and what became part of what (two feature ids).

        Those that agree best come first, so that a place within another one finds itself.
        """
        settled: dict[int, _Result] = {}
        taken: set[int] = set()
        parts: list[tuple[int, _Result]] = []
        for i, j, iou, share, inside in pairs:
            place, result = places[i], known[j]
            # That it is none of what was asked for then says nothing of what is asked for now.
            if not is_same(place, result, iou, share, by_outline=result.fate != REFUSED):
                continue
            if result.fate == UPDATED and inside >= SAME_SHARE:
                parts.append((i, result))
            if i in settled or result.fid in taken:
                continue
            if result.fate == ADDED:
                result.asked = result.asked or self._asked(result.fid)
                if result.asked & set(place.queries):  # two places, as the merging has it
                    continue
                result.asked |= set(place.queries)
            elif result.fate == UPDATED:
                taken.add(result.fid)
            settled[i] = result
        beside = [
            (part.fid, settled[i].fid)
            for i, part in parts
            if i in settled
            and settled[i].fate == UPDATED
            and part.fid not in taken
            # Two that were there one within the other are two places.
            and share_of(part.shape, settled[i].shape) < SAME_SHARE
        ]
        return settled, beside

    def _asked(self, fid: int) -> set[str]:
        asked = "SELECT query FROM socio_seen WHERE fid = ?"
        return {query for (query,) in self._database.execute(asked, (fid,))}

    def _see(self, fid: int, queries: Sequence[str], fate: str) -> None:
        self._database.executemany(
            "INSERT OR IGNORE INTO socio_seen VALUES (?, ?, ?)",
            [(fid, query, fate) for query in queries],
        )

    def _with_more(self, result: _Result, place: Place) -> Place:
        """A result of this run, which another query means as well; the better one counts."""
        values = f"SELECT score, label, level, reasoning FROM {RESULTS_LAYER} WHERE fid = ?"
        row = self._database.execute(values, (result.fid,)).fetchone()
        queries = (*result.queries, *place.queries)
        if place.best.score > row[0]:
            return replace(place, queries=queries)
        score, label, level, reasoning = row
        best = replace(place.best, score=score, label=label, level=level, reasoning=reasoning)
        return Place(result.shape, queries, best)

    def _instead_of(self, result: _Result, place: Place) -> Place:
        """The place as it is now; where the run did not look, as it was."""
        label = place.best.label or result.label
        queries = tuple(dict.fromkeys((*result.queries, *place.queries)))
        return Place(
            self._with_rest(result.shape, place.shape), queries, replace(place.best, label=label)
        )

    def _with_rest(self, before: shapely.Geometry, now: shapely.Geometry) -> shapely.Geometry:
        if shapely.covers(self._aoi_wgs84, before):
            return now
        before, now = from_wgs84(np.array([before, now], object), self._crs)
        rest = polygons_only(shapely.difference(before, self._aoi))
        both = polygons_only(shapely.union(now, rest, grid_size=SNAP_M))
        return to_wgs84(np.array([both], object), self._crs)[0]

    def _add(self, places: Sequence[Place]) -> None:
        shapes: Polygons = np.array([place.shape for place in places], object)
        fids = append_results(self._database, shapes, [self._to_row(place) for place in places])
        for fid, place in zip(fids, places, strict=True):
            self._see(fid, place.queries, ADDED)
        self._note_written(fids)

    def _update(self, changed: Sequence[tuple[Place, _Result]]) -> None:
        fids = [result.fid for place, result in changed if result.fate == UPDATED]
        for some in _parts(fids, ROWS_AT_ONCE):
            self._keep_old(f"{_BOTH} WHERE r.fid IN ({', '.join('?' * len(some))})", "r.fid", some)
        # Of several queries that join one result, each has the queries of those before it.
        latest = {result.fid: place for place, result in changed}
        shapes: Polygons = np.array([place.shape for place in latest.values()], object)
        rows = [self._to_row(place) for place in latest.values()]
        update_results(self._database, list(latest), shapes, rows)
        self._note_written(list(latest))

    def _keep_old(self, table: str, into: str, values: Sequence[Any] = ()) -> None:
        """Keep results as they are now, for an undo."""
        columns = ", ".join(f"r.{name}" for name in RESULT_FIELDS)
        self._database.execute(
            f"INSERT OR IGNORE INTO {REPLACED} SELECT r.fid, ?, {into}, w.digest, "
            f"r.geom, {columns} FROM {table}",
            (self._run_id, *values),
        )

    def _note_written(self, fids: Sequence[int]) -> None:
        for some in _parts(fids, ROWS_AT_ONCE):
            self._database.execute(
                f"INSERT OR REPLACE INTO {WRITTEN} SELECT fid, run_id, "
                "socio_digest(geom, query, label, level, reasoning) "
                f"FROM {RESULTS_LAYER} WHERE fid IN ({', '.join('?' * len(some))})",
                some,
            )


def take_back(database: sqlite3.Connection, run_id: str) -> tuple[int, int]:
    """Undo within a transaction what a run wrote, where nobody has decided on it or edited it.

    What the run replaced comes back, as long as no later run has written.

    Returns:
        How many results are gone, and how many are as they were before the run.
    """
    for statement in _TABLES:
        database.execute(statement)
    database.create_function("socio_digest", 5, _digest, deterministic=True)
    database.execute("DROP TABLE IF EXISTS temp.socio_open")
    database.execute("CREATE TEMP TABLE socio_open (fid INTEGER PRIMARY KEY)")
    # A person may have deleted some.
    database.execute(f"DELETE FROM {WRITTEN} WHERE fid NOT IN (SELECT fid FROM {RESULTS_LAYER})")
    database.execute(
        f"INSERT INTO socio_open SELECT r.fid FROM {WRITTEN} w JOIN {RESULTS_LAYER} r "
        f"ON r.fid = w.fid WHERE w.run_id = ? AND {_IS_AS_WRITTEN}",
        (run_id,),
    )
    open_, ours = "(SELECT fid FROM socio_open)", f"(SELECT fid FROM {REPLACED} WHERE by_run = ?)"
    gone = database.execute(
        f"DELETE FROM {RESULTS_LAYER} WHERE fid IN {open_} AND fid NOT IN {ours}", (run_id,)
    ).rowcount
    columns = f"geom, {_FIELDS}"
    back = database.execute(
        f"UPDATE {RESULTS_LAYER} SET ({columns}) = (SELECT {columns} FROM {REPLACED} p "
        f"WHERE p.fid = {RESULTS_LAYER}.fid) WHERE fid IN {open_} AND fid IN {ours}",
        (run_id,),
    ).rowcount
    back += database.execute(
        f"INSERT INTO {RESULTS_LAYER} (fid, {columns}) SELECT fid, {columns} FROM {REPLACED} "
        f"WHERE by_run = ? AND into_fid != fid AND into_fid IN {open_}",
        (run_id,),
    ).rowcount
    database.execute(f"DELETE FROM {WRITTEN} WHERE fid IN {open_}")
    database.execute(
        f"INSERT OR REPLACE INTO {WRITTEN} SELECT fid, run_id, digest FROM {REPLACED} "
        f"WHERE by_run = ? AND into_fid IN {open_}",
        (run_id,),
    )
    database.execute(f"DELETE FROM {REPLACED} WHERE by_run = ?", (run_id,))
    return gone, back


def list_runs(path: Path) -> list[dict[str, Any]]:
    """The runs of a file, the last one first.

    Returns:
        For each: run_id, created, status, queries (a list), found, and undecided: how many results
        nobody has decided on.

    Raises:
        StorageError: The file can't be read.
    """
    names = ("run_id", "created", "status", "queries", "found")
    with reading(path) as database:
        known = "SELECT 1 FROM sqlite_master WHERE name = ?"
        if database.execute(known, (RUNS_TABLE,)).fetchone() is None:
            return []
        counts = dict(
            database.execute(
                f"SELECT run_id, count(*) FROM {RESULTS_LAYER} WHERE status = ? GROUP BY run_id",
                (PROPOSED,),
            ).fetchall()
        )
        rows = database.execute(
            f"SELECT {', '.join(names)} FROM {RUNS_TABLE} ORDER BY created DESC, fid DESC"
        ).fetchall()
    runs = [dict(zip(names, row, strict=True)) for row in rows]
    return [
        run
        | {"queries": json.loads(run["queries"] or "[]"), "undecided": counts.get(run["run_id"], 0)}
        for run in runs
    ]


def remove_run(path: Path, run_id: str, only_ask: bool = False) -> tuple[int, int]:
    """Undo a run; its row stays, since it tells where what was decided on comes from.

    Args:
        only_ask: Change nothing.

    Returns:
        As `take_back`.

    Raises:
        StorageError: The file can't be written; then it is as it was.
    """
    with (trial if only_ask else transaction)(path) as database:
        counts = take_back(database, run_id)
        database.execute(
            f"UPDATE {RUNS_TABLE} SET status = ?1, "
            f"found = (SELECT count(*) FROM {RESULTS_LAYER} WHERE run_id = ?2) WHERE run_id = ?2",
            (REMOVED, run_id),
        )
    return counts


def _digest(blob: bytes | None, *texts: str | None) -> bytes:
    """Tells whether a result is as the engine wrote it: its outline and its words."""
    words = json.dumps([text or "" for text in texts]).encode()
    return hashlib.blake2b((wkb_of(blob) or b"") + words, digest_size=16).digest()


def _parts(values: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]
