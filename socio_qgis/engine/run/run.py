"""One run, fed window by window: the same for the plugin's worker and the command line."""

from __future__ import annotations

import contextlib
import threading
import uuid
from collections.abc import Callable
from functools import partial

import shapely

from ...core import results
from ...core.cancel import CancelToken
from ...core.errors import CancelledError, InputError, StorageError
from ...core.types import Extent
from ..contract import Observe, Outcome, Report, RunPlan, Scene, WindowObserver, WindowResult
from ..output.geopackage import LockedError
from ..output.journal import Journal, outcome_from_json
from ..output.lock import OutputLock
from .scheduler import Executor
from .window import WindowJob
from .writer import RunWriter

WINDOWS_TO_ALIGN = 3  # in which the fit of the map is looked at
LINGER_S = 1.0  # for a stopped window to end, so that it does not disturb what is written
FAIL_LINGER_S = 10.0  # for the other windows to end, when one has failed


def report_window(window: int, report: Report) -> WindowObserver:
    """An observer of a window that does nothing but report."""
    return WindowObserver(report)


class Run:
    """Takes windows one after the other; what they hold goes into the GeoPackage at once.

    Close it in the end: only then may another run write to the output.

    Args:
        plan: What the run is about.
        executor: Processes the windows.
        report: Gets the stage, the fraction of the stage and the window, from several threads.
        on_window_done: Gets the index of each window that is finished, with the shapes that it has
            in the plan's CRS, or None where it failed; in a thread of the executor.
        lock: Of whoever writes several runs to the output; the run's own otherwise.
        keeps_going: Whether a window that fails, or can't be saved, is one of `failures`, and not
            the end of the run.
        observe: Makes the observer of a window; it passes the window's progress on to the report.
        cancel: Set by whoever stops the run, and by the run when it takes no more windows.

    Attributes:
        done: Indices of the windows that are finished, before and now.
        continued: How many were finished before.
        failures: What ended windows of a run that keeps going.

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
        keeps_going: bool = False,
        observe: Observe = report_window,
        cancel: CancelToken | None = None,
    ) -> None:
        if not shapely.is_valid(plan.aoi):
            raise InputError(
                "The area of interest crosses itself.", "Draw it again, or repair its geometry."
            )
        self._plan, self._executor = plan, executor
        self._report, self._on_window_done, self._observe = report, on_window_done, observe
        self._lock = None if lock else OutputLock(plan.output)
        try:
            run_id = uuid.uuid4().hex[:12]
            self._journal = Journal(plan.output, plan.key(), executor.revision, run_id)
        except BaseException:
            self._release()
            raise
        self._writer = RunWriter(plan, self._journal)
        self.done = self._journal.done
        self.continued = len(self.done)
        if self._journal.outcome is not None:
            self.done.update(range(plan.windows_total))
        self._keeps_going = keeps_going
        self.failures: dict[int, BaseException] = {}
        self._cancel = cancel or CancelToken()
        self._changed = threading.Condition()
        self._open = self._passed_over = 0
        self._ended = self._closed = False
        self._error: BaseException | None = None

    @property
    def run_id(self) -> str:
        """Stands with every result."""
        return self._journal.run_id

    def add(self, index: int, extent: Extent, read: Callable[[], Scene]) -> None:
        """Have a window processed; returns as soon as it is on its way.

        Args:
            read: Makes the window's pictures, in a thread of the executor.

        Raises:
            Exception: What ended an earlier window.
        """
        self.check()
        if index in self.done:
            return
        queries = self._plan.settings.queries
        restricted, align = self._writer.restricted, index < WINDOWS_TO_ALIGN
        job = WindowJob(
            index, extent, queries, read, align, restricted.references, restricted.places
        )
        observer = self._observe(
            index, lambda stage, fraction: self._report(stage, fraction, index)
        )
        with self._changed:
            self._open += 1
        try:
            self._executor.submit(job, partial(self._on_done, index), observer, self._cancel)
        except BaseException:
            with self._changed:
                self._open -= 1
            raise

    def check(self) -> None:
        """Raise what ended a window, if anything did."""
        if self._error is not None:
            raise self._error

    def wait(self) -> None:
        """Until all windows that were added are finished.

        Raises:
            Exception: What ended one of them.
        """
        with self._changed:
            while self._open and self._error is None:
                self._changed.wait(0.2)  # with a limit, otherwise Windows would not see Ctrl+C
        self.check()

    def is_idle(self) -> bool:
        """Whether no window is on its way."""
        return not self._open

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
            self._writer.save()
            return self._writer.write(output, status, messages, self._passed_over)
        except StorageError as error:
            if not self.done:
                raise
            # The work is done: keep it in a file of its own rather than make the user wait.
            other = output.with_name(f"{output.stem}-{self.run_id}.gpkg")
            note = f"{error} The results are in {other.name} instead."
            try:
                return self._writer.write(other, status, (*messages, note), self._passed_over)
            except StorageError:
                raise error from None

    def fail(self) -> Outcome | None:
        """Write the finished windows of a run that an error ended; None if there are none."""
        with self._changed:  # those on their way may well end
            self._changed.wait_for(lambda: not self._open, FAIL_LINGER_S)
        self._end()
        return self.finish(results.FAILED) if self.done else None

    def acknowledge(self, outcome: Outcome) -> None:
        """Whoever asked knows the outcome: where the run is finished, an equal one begins again."""
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
        """Take no more windows; those at work end where they ask for the token."""
        with self._changed:
            self._ended = True
            self._cancel.set()
            self._changed.wait_for(lambda: not self._open, LINGER_S)
            self._closed = True

    def _on_done(self, index: int, result: WindowResult | BaseException) -> None:
        """In a thread of the executor."""
        shapes: list[shapely.Geometry] | None = None
        with self._changed:
            try:
                if isinstance(result, BaseException):
                    self._fail_window(index, result)
                elif not result.is_seen:  # not kept: a server may have been away for a moment
                    self._passed_over += 1
                    shapes = []
                elif not self._closed:
                    self._writer.keep(result)
                    hidden = self._writer.restricted.references
                    shapes = [one.geometry for one in result.polygons if one.query not in hidden]
            except StorageError as error:  # so it would be for all others
                self._error = self._error or error
            except BaseException as error:  # noqa: BLE001  (for who asked)
                self._fail_window(index, error)
            self._open -= 1
            ended = self._ended
            self._changed.notify_all()
        if not ended:
            self._on_window_done(index, shapes)

    def _fail_window(self, index: int, error: BaseException) -> None:
        expected = isinstance(error, Exception) and not isinstance(error, CancelledError)
        if self._keeps_going and expected:
            self.failures[index] = error
        else:
            self._error = self._error or error
