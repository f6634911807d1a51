"""Places of a run are merged into the results that the file has: a place stays one polygon.

A place that is found again is updated if nobody has decided on it or edited it; otherwise the
result stays as it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from ...core.results import PROPOSED, REJECTED, split_queries
from ..contract import Polygons
from .blobs import decode_blobs
from .place_matching import (
    MIN_OVERLAP,
    FoundPlace,
    Overlap,
    find_overlaps,
    is_same_place,
    merge_queries,
    overlap_coefficient,
)
from .rows import append_results, update_results
from .spatial_index import ensure_index
from .sql import statement
from .undo_log import (
    chunks,
    forget_replaced,
    log_replaced,
    log_written,
    undo_run,
)
from .wgs84 import from_wgs84, polygons_only, to_wgs84

SNAP_M = 0.001  # closes the hair crack between two outlines that were cut along one line

# What is done with a place that was found. The names are those of the sentences about it.
ADDED = "added"
UPDATED = "updated"
KEPT = "kept"  # the result is as a person left it
POSTPONED = "postponed"  # updated once the run is finished
SUPPRESSED = "suppressed"  # not proposed again, since a person has rejected it
MERGED = "merged"  # a result that is now part of a larger one


@dataclass
class _Result:
    """A row of the results layer.

    Attributes:
        action: What is done with a place that is the same: UPDATED if the row may change, ADDED
            if this run has just written it.
        found_by: Queries of this run that have found it.
    """

    fid: int
    shape: shapely.Geometry
    queries: tuple[str, ...]
    label: str
    action: str
    found_by: set[str]


class ResultMerger:
    """Writes the places of a run into a results file, within one transaction.

    What an earlier part of the same run wrote is undone first.

    Args:
        aoi: The run's area in `crs`. Of a result that reaches beyond it, the part outside stays.
        crs: CRS of the run.
        is_complete: Whether the run has processed its whole area. Otherwise it only adds places
            that are not there, since parts of places would replace whole ones.
        to_row: Returns the values of a place, in the order of RESULT_FIELDS.
    """

    def __init__(
        self,
        database: sqlite3.Connection,
        run_id: str,
        aoi: shapely.Geometry,
        crs: str,
        is_complete: bool,
        to_row: Callable[[FoundPlace], tuple[Any, ...]],
    ) -> None:
        self._database, self._run_id, self._to_row = database, run_id, to_row
        self._aoi, self._crs, self._is_complete = aoi, crs, is_complete
        self._aoi_wgs84 = to_wgs84(np.array([aoi], object), crs)[0]
        shapely.prepare(self._aoi_wgs84)
        ensure_index(database)
        undo_run(database, run_id)
        forget_replaced(database)
        database.execute(
            "CREATE TEMP TABLE socio_matched "
            "(fid INTEGER, query TEXT, action TEXT, PRIMARY KEY (fid, query))"
        )
        database.execute(
            "CREATE TEMP TABLE socio_merged (fid INTEGER PRIMARY KEY, into_fid INTEGER)"
        )

    def write(self, places: Sequence[FoundPlace]) -> None:
        """Write places, each of them once."""
        places = merge_queries(places)
        if not places:
            return
        shapes: Polygons = np.array([place.shape for place in places], object)
        known = self._read_near(shapes)
        known_shapes: Polygons = np.array([result.shape for result in known], object)
        matches, merged = self._match(places, known, find_overlaps(shapes, known_shapes))
        self._add([place for i, place in enumerate(places) if i not in matches])
        changed: list[tuple[FoundPlace, _Result]] = []
        for i, result in matches.items():
            place = places[i]
            if result.action in (ADDED, UPDATED):
                combine = self._with_query if result.action == ADDED else self._updated
                now = combine(result, place)
                changed.append((now, result))
                result.queries, result.shape = now.queries, now.shape
            self._log_match(result.fid, place.queries, result.action)
        self._update(changed)
        self._database.executemany("INSERT OR IGNORE INTO socio_merged VALUES (?, ?)", merged)

    def finish(self) -> None:
        """Delete the results that were merged into others; call it after the last place."""
        self._database.execute(
            "DELETE FROM socio_merged WHERE fid IN (SELECT fid FROM socio_matched)"
        )
        merged = self._database.execute("SELECT fid, into_fid FROM socio_merged").fetchall()
        log_replaced(self._database, self._run_id, merged)
        for delete in (
            "DELETE FROM socio_results WHERE fid IN (SELECT fid FROM socio_merged)",
            "DELETE FROM socio_written WHERE fid IN (SELECT fid FROM socio_merged)",
        ):
            self._database.execute(delete)

    def counts_by_query(self, queries: Sequence[str]) -> dict[str, int]:
        """Return the number of places that each query found."""
        counts = "SELECT query, count(*) FROM socio_matched GROUP BY query"
        return dict.fromkeys(queries, 0) | dict(self._database.execute(counts).fetchall())

    def count(self) -> int:
        """Return the number of places that all queries found together."""
        distinct = "SELECT count(DISTINCT fid) FROM socio_matched"
        (count,) = self._database.execute(distinct).fetchone()
        return int(count)

    def counts_by_action(self) -> dict[str, int]:
        """Return the number of places, or of merged results, by what was done with them."""
        actions = "SELECT action, count(DISTINCT fid) FROM socio_matched GROUP BY action"
        counts: dict[str, int] = dict(self._database.execute(actions).fetchall())
        (counts[MERGED],) = self._database.execute("SELECT count(*) FROM socio_merged").fetchone()
        return counts

    def _read_near(self, shapes: Polygons) -> list[_Result]:
        """Read the results whose boxes touch those of the shapes."""
        touching = (
            "SELECT id FROM rtree_socio_results_geom "
            "WHERE maxx >= ? AND maxy >= ? AND minx <= ? AND miny <= ?"
        )
        ids: set[int] = set()
        for box in shapely.bounds(shapes).tolist():
            ids.update(fid for (fid,) in self._database.execute(touching, box))
        rows: list[tuple[Any, ...]] = []
        for some in chunks(sorted(ids)):
            rows += self._database.execute(
                statement(
                    "SELECT r.fid, r.geom, r.query, r.label, r.status, r.run_id, r.status = ? "
                    "AND w.digest IS socio_digest(r.geom, r.query, r.label, r.level, r.reasoning) "
                    "FROM socio_results r LEFT JOIN socio_written w ON w.fid = r.fid "
                    "WHERE r.fid IN ({marks}) AND r.geom NOTNULL",
                    marks=len(some),
                ),
                (PROPOSED, *some),
            )
        # A person may have drawn a border that crosses itself.
        valid = shapely.make_valid(decode_blobs([row[1] for row in rows]))
        return [
            _Result(
                fid,
                shape,
                split_queries(query or ""),
                label or "",
                self._action(status, run_id, is_as_written),
                set(),
            )
            for (fid, _, query, label, status, run_id, is_as_written), shape in zip(
                rows, valid, strict=True
            )
        ]

    def _action(self, status: str, run_id: str, is_as_written: bool) -> str:
        if is_as_written:
            if run_id == self._run_id:  # what an earlier part of it wrote was undone
                return ADDED
            return UPDATED if self._is_complete else POSTPONED
        return SUPPRESSED if status == REJECTED else KEPT

    def _match(
        self, places: Sequence[FoundPlace], known: Sequence[_Result], overlaps: Iterator[Overlap]
    ) -> tuple[dict[int, _Result], list[tuple[int, int]]]:
        """Match places with results, those with the highest IoU first.

        So a place that lies within another one matches itself.

        Returns:
            The result of each place that has one, by the index of the place; and results that are
            merged, as feature ids of the part and of the result that it is part of.
        """
        matches: dict[int, _Result] = {}
        taken: set[int] = set()
        parts: list[tuple[int, _Result]] = []
        for i, j, iou, coefficient, covered in overlaps:
            place, result = places[i], known[j]
            # A place that was rejected for one query may be right for another.
            by_outline = result.action != SUPPRESSED
            if not is_same_place(place, result, iou, coefficient, by_outline):
                continue
            if result.action == UPDATED and covered >= MIN_OVERLAP:
                parts.append((i, result))
            if i in matches or result.fid in taken:
                continue
            if result.action == ADDED:
                result.found_by = result.found_by or self._queries_that_found(result.fid)
                if result.found_by & set(place.queries):  # two places, as in merging of windows
                    continue
                result.found_by |= set(place.queries)
            elif result.action == UPDATED:
                taken.add(result.fid)
            matches[i] = result
        merged = [
            (part.fid, matches[i].fid)
            for i, part in parts
            if i in matches
            and matches[i].action == UPDATED
            and part.fid not in taken
            # Two results, one within the other, are two places.
            and overlap_coefficient(part.shape, matches[i].shape) < MIN_OVERLAP
        ]
        return matches, merged

    def _queries_that_found(self, fid: int) -> set[str]:
        queries = "SELECT query FROM socio_matched WHERE fid = ?"
        return {query for (query,) in self._database.execute(queries, (fid,))}

    def _log_match(self, fid: int, queries: Sequence[str], action: str) -> None:
        self._database.executemany(
            "INSERT OR IGNORE INTO socio_matched VALUES (?, ?, ?)",
            [(fid, query, action) for query in queries],
        )

    def _with_query(self, result: _Result, place: FoundPlace) -> FoundPlace:
        """Return a result of this run that another query found too, with the better outline."""
        names = ("score", "label", "level", "reasoning", "stage", "confidence", "origin")
        values = statement("SELECT {names} FROM socio_results WHERE fid = ?", names=names)
        row = self._database.execute(values, (result.fid,)).fetchone()
        queries = (*result.queries, *place.queries)
        if place.best.score > row[0]:
            return replace(place, queries=queries)
        best = replace(place.best, **dict(zip(names, row, strict=True)))
        return FoundPlace(result.shape, queries, best)

    def _updated(self, result: _Result, place: FoundPlace) -> FoundPlace:
        """Return the place as it is now, and outside the run's area as it was."""
        label = place.best.label or result.label
        queries = tuple(dict.fromkeys((*result.queries, *place.queries)))
        shape = self._with_part_outside_aoi(place.shape, result.shape)
        return FoundPlace(shape, queries, replace(place.best, label=label))

    def _with_part_outside_aoi(
        self, now: shapely.Geometry, before: shapely.Geometry
    ) -> shapely.Geometry:
        if shapely.covers(self._aoi_wgs84, before):
            return now
        before, now = from_wgs84(np.array([before, now], object), self._crs)
        outside = polygons_only(shapely.difference(before, self._aoi))
        both = polygons_only(shapely.union(now, outside, grid_size=SNAP_M))
        return to_wgs84(np.array([both], object), self._crs)[0]

    def _add(self, places: Sequence[FoundPlace]) -> None:
        shapes: Polygons = np.array([place.shape for place in places], object)
        fids = append_results(self._database, shapes, [self._to_row(place) for place in places])
        for fid, place in zip(fids, places, strict=True):
            self._log_match(fid, place.queries, ADDED)
        log_written(self._database, fids)

    def _update(self, changed: Sequence[tuple[FoundPlace, _Result]]) -> None:
        fids = [result.fid for _, result in changed if result.action == UPDATED]
        log_replaced(self._database, self._run_id, zip(fids, fids, strict=True))
        # If several queries found one result, the last entry has the queries of all.
        latest = {result.fid: place for place, result in changed}
        shapes: Polygons = np.array([place.shape for place in latest.values()], object)
        values = [self._to_row(place) for place in latest.values()]
        update_results(self._database, list(latest), shapes, values)
        log_written(self._database, list(latest))
