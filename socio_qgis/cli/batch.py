"""`socio batch`: many areas times many queries, on this machine or on Ray.

An area and its queries are a run like any other, and the same command goes on where a batch was
stopped. What is carried out, and tried again where it fails, is a window with all its queries,
since they share what is read and encoded.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from ..core import results
from ..core.cancel import NEVER, CancelToken
from ..core.errors import CancelledError, InputError
from ..core.settings import MAX_QUERIES, parse_queries
from ..engine.contract import UNOBSERVED, Outcome, WindowObserver, WindowResult
from ..engine.input.aoi import read_areas
from ..engine.input.area_plan import PlannedArea, plan_area, settings_for
from ..engine.input.scene_sources import Sources
from ..engine.output.lock import OutputLock
from ..engine.registry import make_segmenter, shared_reasoner
from ..engine.run.run import Run
from ..engine.run.scheduler import Executor, OnDone, StageScheduler
from ..engine.run.window import WindowJob
from .checks import ask_consent, check_suffix
from .progress import ProgressBar

TRIES = 3  # of a window
PAUSE_S = 2.0  # before a window is tried again, then four times as long
OPEN_RUNS = 2  # one that is fed, one whose last windows are on their way


@dataclass(frozen=True)
class BatchJob:
    """What `socio batch` is asked for; see its help."""

    areas: Path
    queries: Path
    sources: Sources
    output: Path
    reasoner: str
    segmenter: str
    servers: tuple[str, ...] = ()
    hints: bool = True
    ray: str | None = None
    actors: int = 0
    gpus_per_actor: float = 0.0
    yes: bool = False


@dataclass(frozen=True)
class AreaOutcome:
    """How one area ended.

    Attributes:
        outcome: None where it could not begin.
        failures: A sentence for each window that failed, or for the area.
    """

    area: str
    queries: tuple[str, ...]
    outcome: Outcome | None
    failures: tuple[str, ...] = ()


def batch(job: BatchJob, on_end: Callable[[list[AreaOutcome]], None]) -> None:
    """Carry all areas out; those that fail are listed, the others are done.

    Args:
        on_end: Gets how each area ended, before the batch is forgotten.

    Raises:
        InputError: The areas, the queries or a file can't be used, or the Parquet folder holds
            another batch.
        StorageError: The output can't be written, or another batch writes it.
    """
    check_suffix(job.output, ".gpkg", ".parquet")
    with ExitStack() as stack:
        lock = OutputLock(job.output)
        stack.callback(lock.release)
        if _is_parquet(job.output):
            from ..engine.output.geoparquet import check_free

            check_free(job.output)
        planned, ended = _plan(job)
        total = sum(area.plan.windows_total for _, area in planned)
        ask_consent(total, job.yes, input if sys.stdin.isatty() else None)
        executor = stack.enter_context(closing(RetryingExecutor(make_executor(job))))
        with ProgressBar(total) as bar:
            begun = _Batch(job, executor, lock, bar)
            try:
                for name, area in planned:
                    begun.feed(name, area)
                begun.finish_all()
            except KeyboardInterrupt:
                begun.cancel()
            finally:
                begun.close()
        ended += begun.ended
        on_end(ended)
        if all(one.outcome and not one.failures for one in ended) and not begun.cancelled:
            begun.forget()


def make_executor(job: BatchJob) -> Executor:
    """Threads of this process, or actors on Ray."""
    if job.ray is not None:
        from ..engine.run.ray_scheduler import RayExecutor

        return RayExecutor(
            job.ray, _names(job), job.segmenter, job.hints, job.actors, job.gpus_per_actor
        )
    reasoner = shared_reasoner(_names(job), job.hints, job.segmenter)
    return StageScheduler(reasoner, make_segmenter(job.segmenter))


def print_outcomes(ended: list[AreaOutcome], as_json: bool) -> int:
    """Print how a batch ended; return the command's exit code."""
    if as_json:
        print(json.dumps([dataclasses.asdict(one) for one in ended], ensure_ascii=False))
    for one in [] if as_json else ended:
        if one.outcome is not None:
            found = ", ".join(f"{query}: {count}" for query, count in one.outcome.found.items())
            print(f"{one.area}: {one.outcome.status}; {found}; run {one.outcome.run_id}")
        for sentence in one.failures:
            print(f"{one.area}: FAILED: {sentence}")
    failed = [one for one in ended if one.failures or one.outcome is None]
    if failed and not as_json:
        print(f"{len(failed)} of {len(ended)} failed; the same command tries only these again.")
    sys.stdout.flush()
    if any(one.outcome and one.outcome.status == results.CANCELLED for one in ended):
        return 130
    return 1 if failed else 0


def _names(job: BatchJob) -> tuple[str, ...]:
    return tuple(f"openai:{server}" for server in job.servers) or (job.reasoner,)


def _plan(job: BatchJob) -> tuple[list[tuple[str, PlannedArea]], list[AreaOutcome]]:
    """Areas with their queries, and those that can't begin."""
    try:
        queries = parse_queries(job.queries.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "{path} can't be read.", "Save it as text in UTF-8.", str(error), path=job.queries
        ) from None
    if not queries:
        raise InputError("{path} has no query.", "Write one query a line.", path=job.queries)
    job.sources.open()  # what can't be read at all ends the batch, not each of its areas
    planned: list[tuple[str, PlannedArea]] = []
    ended: list[AreaOutcome] = []
    for number, (name, shape, crs) in enumerate(read_areas(job.areas), 1):
        for part in range(0, len(queries), MAX_QUERIES):
            some = queries[part : part + MAX_QUERIES]
            output = job.output
            if _is_parquet(output):
                from ..engine.output.geoparquet import work_file

                output = work_file(output, number, part // MAX_QUERIES)
            settings = settings_for(some, ";".join(_names(job)), job.segmenter, job.hints)
            try:
                area = plan_area(job.sources, (shape, crs), settings, output, name)
            except InputError as error:
                ended.append(AreaOutcome(name, some, None, (str(error),)))
                continue
            # Two equal areas are two runs.
            sources = f"{area.plan.sources} {number}"
            plan = dataclasses.replace(area.plan, sources=sources)
            planned.append((name, dataclasses.replace(area, plan=plan)))
    return planned, ended


def _is_parquet(output: Path) -> bool:
    return output.suffix.lower() == ".parquet"


class RetryingExecutor:
    """Has another executor process a window again that failed: after a pause, then a longer one."""

    def __init__(self, executor: Executor) -> None:
        self._executor, self.revision = executor, executor.revision

    def submit(
        self,
        job: WindowJob,
        on_done: OnDone,
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> None:
        """Take a job, as soon as there is room for it; `on_done` gets what the last try gave.

        Raises:
            CancelledError: The token was set, or the executor is closed.
        """
        self._try(job, on_done, observer, cancel, 1)

    def close(self) -> None:
        """Begin nothing more."""
        self._executor.close()

    def _try(
        self,
        job: WindowJob,
        on_done: OnDone,
        observer: WindowObserver,
        cancel: CancelToken,
        number: int,
    ) -> None:
        def on_tried(result: WindowResult | BaseException) -> None:
            failed = isinstance(result, Exception) and not isinstance(result, CancelledError)
            if not failed or number == TRIES or cancel.is_set():
                on_done(result)
                return
            timer = threading.Timer(PAUSE_S * 4 ** (number - 1), try_again)
            timer.daemon = True
            timer.start()

        def try_again() -> None:
            try:
                self._try(job, on_done, observer, cancel, number + 1)
            except Exception as error:  # noqa: BLE001  (nobody else would hear of it)
                on_done(error)

        self._executor.submit(job, on_tried, observer, cancel)


class _Batch:
    """The runs of a batch, one after the other, without a pause between them."""

    def __init__(
        self, job: BatchJob, executor: Executor, lock: OutputLock, bar: ProgressBar
    ) -> None:
        self._job, self._executor, self._lock, self._bar = job, executor, lock, bar
        self._open: list[tuple[str, PlannedArea, Run]] = []
        self._all: list[tuple[Run, Outcome]] = []
        self.ended: list[AreaOutcome] = []
        self.cancelled = False

    def feed(self, name: str, area: PlannedArea) -> None:
        """Have all windows of an area looked at; returns when the last one is on its way."""
        area.plan.output.parent.mkdir(parents=True, exist_ok=True)
        run = Run(
            area.plan,
            self._executor,
            self._report,
            self._bar.on_window_done,
            self._lock,
            keeps_going=True,
        )
        self._bar.skip(len(run.done))
        self._open.append((name, area, run))
        for window, read in area.windows(run.done):
            run.add(window.index, window.extent, read)
            for entry in [entry for entry in self._open[:-1] if entry[2].is_idle()]:
                self._finish(*entry)
        while len(self._open) >= OPEN_RUNS:
            self._finish(*self._open[0])

    def finish_all(self) -> None:
        """Wait for what is on its way."""
        while self._open:
            self._finish(*self._open[0])

    def cancel(self) -> None:
        """Keep what is finished."""
        self.cancelled = True
        for name, area, run in self._open:
            outcome = run.finish(results.CANCELLED, area.notes)
            self.ended.append(AreaOutcome(name, area.plan.settings.queries, outcome))

    def close(self) -> None:
        """Let go of the runs."""
        for _, _, run in self._open:
            run.close()

    def forget(self) -> None:
        """All is finished and reported: the same command begins again."""
        for run, outcome in self._all:
            run.acknowledge(outcome)
        if _is_parquet(self._job.output):
            from ..engine.output.geoparquet import delete_work_files

            delete_work_files(self._job.output)

    def _finish(self, name: str, area: PlannedArea, run: Run) -> None:
        run.wait()
        status = results.FAILED if run.failures else results.FINISHED
        self._open.remove((name, area, run))
        queries = area.plan.settings.queries
        try:
            outcome = run.finish(status, area.notes)
        except InputError as error:  # of this area only: there is no imagery
            self.ended.append(AreaOutcome(name, queries, None, (str(error),)))
            return
        finally:
            run.close()
        self._all.append((run, outcome))
        if _is_parquet(self._job.output):
            from ..engine.output.geoparquet import write_shard

            write_shard(area.plan.output, self._job.output, name, outcome)
        failures = tuple(
            f"window {index}: {error}" for index, error in sorted(run.failures.items())
        )
        self.ended.append(AreaOutcome(name, queries, outcome, failures))

    def _report(self, stage: str, fraction: float, window: int) -> None:
        """Nobody looks at a stage of one window of many."""
