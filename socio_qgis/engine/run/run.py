"""One run, fed window by window: the same for the plugin's worker and the command line."""

from __future__ import annotations

import contextlib
import itertools
import json
import platform
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ...core import results
from ...core.errors import CancelledError, InputError, StorageError
from ...core.paths import VERSION
from ...core.types import Extent
from ..contract import Outcome, RunPlan, Scene, WindowPolygon, WindowResult
from ..imaging.window_merge import group_by_place, union_groups
from ..output.geopackage import LockedError, transaction
from ..output.journal import Journal, outcome_from_json, outcome_to_json
from ..output.lock import OutputLock
from ..output.place_matching import FoundPlace
from ..output.result_merge import ResultMerger
from ..output.rows import put_run
from ..output.wgs84 import combined_extent, polygons_only, to_wgs84
from .scheduler import Executor
from .warnings import Notes
from .window import WindowJob

WINDOWS_TO_ALIGN = 3  # in which the fit of the map is looked at
PLACES_AT_ONCE = 2000  # in memory, while results are written
PAUSE_S = 2.0  # before a window is tried again, then four times as long
LINGER_S = 1.0  # for a stopped window to end, so that it does not disturb what is written
FAIL_LINGER_S = 10.0  # for the other windows to end, when one has failed
_WGS84 = pyproj.Geod(ellps="WGS84")

# on_window_done(index, shapes): see `Run`
OnWindowDone = Callable[[int, "list[shapely.Geometry] | None"], None]


class Run:
    """Takes windows one after the other; what they hold goes into the GeoPackage at once.

    Close it in the end: only then may another run write to the output.

    Args:
        plan: What the run is about.
        executor: Carries the windows out.
        report: Is told the stage, the fraction of the stage and the window, by several threads;
            may raise CancelledError.
        on_window_done: Gets the index of each window that is finished, with the shapes that it has
            in the plan's CRS, or None where it failed; in a thread of the executor.
        lock: Of whoever writes several runs to the output; the run's own otherwise.
        tries: How often a window may fail. After the only try its error ends the run; after the
            last one of several it is one of `failures`.

    Attributes:
        done: Indices of the windows that are finished, before and now.
        continued: How many were finished before.
        failures: What ended windows that were tried several times.

    Raises:
        InputError: The AOI is no valid polygon.
        StorageError: The output can't be written; better now than after an hour of work.
    """

    def __init__(
        self,
        plan: RunPlan,
        executor: Executor,
        report: Callable[[str, float, int], None],
        on_window_done: Callable[
            [int, list[shapely.Geometry] | None], None
        ] = lambda index, shapes: None,
        lock: OutputLock | None = None,
        tries: int = 1,
    ) -> None:
        if not shapely.is_valid(plan.aoi):
            raise InputError(
                "The area of interest crosses itself.", "Draw it again, or repair its geometry."
            )
        self._plan, self._executor = plan, executor
        self._report, self._on_window_done = report, on_window_done
        self._lock = None if lock else OutputLock(plan.output)
        try:
            run_id = uuid.uuid4().hex[:12]
            self._journal = Journal(plan.output, plan.key(), executor.revision, run_id)
        except BaseException:
            self._release()
            raise
        self.done = self._journal.done
        self.continued = len(self.done)
        if self._journal.outcome is not None:
            self.done.update(range(plan.windows_total))
        self._tries, self._tried = tries, Counter[int]()
        self._again: list[tuple[float, WindowJob]] = []  # when, and what
        self.failures: dict[int, BaseException] = {}
        self._changed = threading.Condition()
        self._open = self._passed_over = 0
        self._ended = self._closed = False
        self._error: BaseException | None = None
        self._started = time.monotonic()
        self._created = _now()

    @property
    def run_id(self) -> str:
        """Stands with every result."""
        return self._journal.run_id

    def add(self, index: int, extent: Extent, read: Callable[[], Scene]) -> None:
        """Have a window looked at; returns as soon as it is on its way.

        Args:
            read: Makes the window's pictures, in a thread of the executor.

        Raises:
            Exception: What ended an earlier window.
        """
        self.check()
        self._try_again()
        if index in self.done:
            return
        with self._changed:
            self._open += 1
        job = WindowJob(
            index,
            extent,
            self._plan.settings.queries,
            read,
            lambda stage, fraction: self._tell(stage, fraction, index),
            align=index < WINDOWS_TO_ALIGN,
        )
        self._submit(job)

    def check(self) -> None:
        """Raise what ended a window, if anything did."""
        if self._error is not None:
            raise self._error

    def wait(self) -> None:
        """Until all windows that were added are finished.

        Raises:
            Exception: What ended one of them.
        """
        while True:
            self._try_again()
            with self._changed:
                if not self._open or self._error is not None:
                    break
                self._changed.wait(0.2)  # with a limit, since Windows would not see Ctrl+C else
        self.check()

    def is_idle(self) -> bool:
        """Whether no window is on its way."""
        return not self._open

    def _submit(self, job: WindowJob) -> None:
        self._executor.submit(job, lambda result: self._take(job, result))

    def _try_again(self) -> None:
        """Have windows looked at again whose pause is over."""
        with self._changed:
            due = [job for when, job in self._again if when <= time.monotonic()]
            self._again = [(when, job) for when, job in self._again if job not in due]
        for job in due:
            self._submit(job)

    def finish(self, status: str = results.FINISHED, messages: tuple[str, ...] = ()) -> Outcome:
        """Merge across windows, clip to the AOI and write; nothing found is a result too.

        A run that is not finished keeps its windows, and goes on when the same one starts again.

        Raises:
            InputError: The imagery shows nothing in any window.
            StorageError: Neither the output nor a file beside it can be written.
            Exception: What ended a window of a run that was to be finished.
        """
        if self._journal.outcome is not None:
            return outcome_from_json(self._journal.outcome)
        if status == results.FINISHED:
            self.wait()
        self._end()
        if self._passed_over and not self.done and not self.failures:
            raise InputError(
                "The imagery shows nothing in this area.",
                "Draw the area where the imagery is, or check its source and the network.",
            )
        self._report("write", 0.0, len(self.done))
        if self.continued:
            before = f"{self.continued} of {self._plan.windows_total} windows were finished before."
            messages = (*messages, before)
        output = self._plan.output
        try:
            self._journal.save(self._run_row(results.RUNNING))
            return self._write(output, status, messages)
        except StorageError as error:
            if not self.done:
                raise
            # The work is done: keep it in a file of its own rather than make the user wait.
            other = output.with_name(f"{output.stem}-{self.run_id}.gpkg")
            note = f"{error} The results are in {other.name} instead."
            try:
                return self._write(other, status, (*messages, note))
            except StorageError:
                raise error from None

    def fail(self) -> Outcome | None:
        """Write the finished windows of a run that an error ended; None if there are none."""
        with self._changed:  # those on their way may well end
            self._changed.wait_for(lambda: not self._open, FAIL_LINGER_S)
        self._end()
        return self.finish(results.FAILED) if self.done else None

    def acknowledge(self, outcome: Outcome) -> None:
        """Whoever asked knows the outcome: where the run is finished, an equal one begins anew."""
        if outcome.status in (results.FINISHED, results.EMPTY):
            with contextlib.suppress(LockedError):  # then an equal one is told the same once more
                self._journal.acknowledge()

    def close(self) -> None:
        """Let other runs write to the output."""
        self._end()
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def _end(self) -> None:
        """Take no more windows; those at work end at their next report."""
        with self._changed:
            self._ended = True
            self._changed.wait_for(lambda: not self._open, LINGER_S)
            self._closed = True

    def _tell(self, stage: str, fraction: float, index: int) -> None:
        if self._ended:
            raise CancelledError("The run was stopped.")
        self._report(stage, fraction, index)

    def _take(self, job: WindowJob, result: WindowResult | BaseException) -> None:
        """In a thread of the executor."""
        shapes: list[shapely.Geometry] | None = None
        with self._changed:
            try:
                if isinstance(result, BaseException):
                    if self._fails(job, result):
                        return
                elif not result.is_seen:  # not kept: a server may have been away for a moment
                    self._passed_over += 1
                    shapes = []
                elif not self._closed:
                    self._journal.add(result, self._run_row(results.RUNNING))
                    shapes = [piece.geometry for piece in result.polygons]
            except BaseException as error:  # noqa: BLE001  (for who asked)
                self._error = self._error or error
            self._open -= 1
            ended = self._ended
            self._changed.notify_all()
        if not ended:
            self._on_window_done(job.window, shapes)

    def _fails(self, job: WindowJob, error: BaseException) -> bool:
        """Whether a window that failed is tried again."""
        self._tried[job.window] += 1
        expected = isinstance(error, Exception) and not isinstance(error, CancelledError)
        if self._tries == 1 or not expected:
            self._error = self._error or error
        elif self._tried[job.window] < self._tries and not self._ended:
            pause_s = PAUSE_S * 4 ** (self._tried[job.window] - 1)
            self._again.append((time.monotonic() + pause_s, job))
            return True
        else:
            self.failures[job.window] = error
        return False

    def _write(self, output: Path, status: str, messages: tuple[str, ...]) -> Outcome:
        """One transaction: polygons, the run's row, and the end of its journal."""
        created = _now()
        extents: list[Extent] = []
        notes = Notes(self._passed_over, self._plan.windows_total)
        settings = self._plan.settings
        with transaction(output) as database:
            if written := self._journal.written(database):
                return outcome_from_json(written)
            is_complete = status == results.FINISHED
            merger = ResultMerger(
                database,
                self.run_id,
                self._plan.aoi,
                self._plan.crs,
                is_complete,
                lambda place: self._result_row(place, created),
            )
            same = database if output == self._plan.output else None
            findings = notes.heard(self._journal.results(same))
            groups = group_by_place(piece for finding in findings for piece in finding.polygons)
            while group := list(itertools.islice(groups, PLACES_AT_ONCE)):
                some = self._in_wgs84(self._merged(group))
                merger.write(some)
                if some:
                    shapes = np.array([place.shape for place in some], object)
                    extents.append(tuple(shapely.total_bounds(shapes).tolist()))
            merger.finish()
            found, total = merger.counts_by_query(settings.queries), merger.count()
            if is_complete and not total:
                status = results.EMPTY
            put_run(database, self._run_row(status, created, total))
            outcome = Outcome(
                status=status,
                run_id=self.run_id,
                output=str(output),
                layer=results.RESULTS_LAYER,
                found=found,
                places=total,
                extent=combined_extent(extents),
                seconds=time.monotonic() - self._started,
                messages=(*messages, *notes.told(settings, found, merger.counts_by_action())),
            )
            if status in (results.FINISHED, results.EMPTY) and output == self._plan.output:
                self._journal.close(database, outcome_to_json(outcome))
        return outcome

    def _merged(
        self, groups: list[list[WindowPolygon]]
    ) -> list[tuple[shapely.Geometry, WindowPolygon]]:
        """Shape within the AOI and best piece of each place, in the plan's CRS."""
        aoi, shapes = self._plan.aoi, union_groups(groups)
        shapely.prepare(aoi)
        leaves = ~shapely.contains_properly(aoi, shapes)
        shapes[leaves] = shapely.intersection(shapes[leaves], aoi)
        best = [max(pieces, key=lambda piece: piece.score) for pieces in groups]
        clipped = [(polygons_only(shape), piece) for shape, piece in zip(shapes, best, strict=True)]
        return [(shape, piece) for shape, piece in clipped if not shape.is_empty]

    def _in_wgs84(self, some: list[tuple[shapely.Geometry, WindowPolygon]]) -> list[FoundPlace]:
        """By query, in the order of the queries."""
        order = {query: i for i, query in enumerate(self._plan.settings.queries)}
        some = sorted(some, key=lambda one: order[one[1].query])
        shapes = to_wgs84(np.array([geometry for geometry, _ in some], object), self._plan.crs)
        return [
            FoundPlace(shape, (best.query,), best)
            for shape, (_, best) in zip(shapes, some, strict=True)
        ]

    def _result_row(self, place: FoundPlace, created: str) -> tuple[Any, ...]:
        settings, best = self._plan.settings, place.best
        values = {
            "query": results.join_queries(place.queries),
            "label": best.label,
            "level": best.level,
            "score": round(best.score, 4),
            "reasoner": settings.reasoner,
            "segmenter": settings.segmenter,
            "model_revision": self._journal.revision,
            "gsd_m": settings.gsd_m,
            "area_m2": round(abs(_WGS84.geometry_area_perimeter(place.shape)[0]), 1),
            "run_id": self.run_id,
            "created": created,
            "reasoning": best.reasoning,
            "status": results.PROPOSED,
        }
        return tuple(values[name] for name in results.RESULT_FIELDS)

    def _run_row(self, status: str, created: str = "", found: int | None = None) -> tuple[Any, ...]:
        plan = self._plan
        outline = to_wgs84(np.array([shapely.envelope(plan.aoi)], object), plan.crs)[0]
        values = {
            "run_id": self.run_id,
            "created": created or self._created,
            "status": status,
            "queries": json.dumps(plan.settings.queries, ensure_ascii=False),
            "settings": json.dumps(plan.settings.to_dict(), ensure_ascii=False),
            "satellite": plan.satellite,
            "map": plan.map,
            "extent": shapely.to_wkt(outline, rounding_precision=7),
            "versions": json.dumps({"socio_qgis": VERSION, "python": platform.python_version()}),
            "windows_done": len(self.done),
            "windows_total": plan.windows_total,
            "found": found,
            "seconds": round(time.monotonic() - self._started, 2),
        }
        return tuple(values[name] for name in results.RUN_FIELDS)


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
