"""`socio segment`: raster files and queries to polygons, without QGIS."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..core import results
from ..core.errors import InputError, SocioError
from ..engine.contract import Observe, Outcome
from ..engine.input.aoi import read_aoi
from ..engine.input.area_plan import PlannedArea, plan_area, settings_for
from ..engine.input.raster_source import Source
from ..engine.input.scene_sources import Sources
from ..engine.models.disk import readings_folder
from ..engine.reasoners.map_reader.readings import ReadingCache
from ..engine.registry import make_reasoner, make_segmenter
from ..engine.run.run import Run, report_window
from ..engine.run.scheduler import StageScheduler
from ..engine.run.trace import TraceFolder
from .checks import ask_consent, check_suffix
from .progress import ProgressBar


@dataclass(frozen=True)
class SegmentJob:
    """What `socio segment` is asked for; see its help.

    Attributes:
        queries: Empty for the kinds of all points of the map layers.
    """

    satellite: Source
    map: Source
    queries: tuple[str, ...]
    output: Path
    reasoner: str
    segmenter: str
    vector: Path | None = None
    aoi: Path | None = None
    explain: Path | None = None
    hints: bool = True
    yes: bool = False


def segment(job: SegmentJob, on_end: Callable[[Outcome], None]) -> None:
    """Carry a job out; an unfinished one of before goes on where it was.

    Args:
        on_end: Gets how the run ended; a finished run is forgotten after that.

    Raises:
        InputError: A file, the area or the folder for what was seen can't be used.
        StorageError: The output can't be written.
    """
    check_suffix(job.output, ".gpkg")
    sources = Sources(job.satellite, job.map, job.vector)
    kinds = None if job.queries else sources.open().kinds()
    area = plan_area(
        sources,
        read_aoi(job.aoi) if job.aoi else None,
        settings_for(
            kinds.queries if kinds else job.queries, job.reasoner, job.segmenter, job.hints
        ),
        job.output,
        f"the area in {job.aoi.name}" if job.aoi else "the area",
    )
    if kinds and kinds.left_out:
        count = f"{kinds.left_out:,} of {kinds.points:,} points"
        note = f"Left out, since their kind is not known: {count}."
        area = dataclasses.replace(area, notes=(*area.notes, note))
    total = area.plan.windows_total
    ask_consent(total, job.yes, input if sys.stdin.isatty() else None)
    readings = ReadingCache(readings_folder())
    reasoner = make_reasoner(job.reasoner, hints=job.hints, readings=readings, beside=job.segmenter)
    observe: Observe = report_window
    if job.explain:
        try:
            observe = TraceFolder(job.explain).observer
        except OSError as error:
            raise InputError(
                "{path} can't be made a folder: {reason}.",
                "Choose another one.",
                path=job.explain,
                reason=error.strerror,
            ) from None
    scheduler = StageScheduler(reasoner, make_segmenter(job.segmenter))
    bar = ProgressBar(total)
    with (
        closing(scheduler),
        closing(Run(area.plan, scheduler, bar.report, bar.on_window_done, observe=observe)) as run,
    ):
        bar.skip(len(run.done))
        with bar:
            outcome = _feed(run, area)
        on_end(outcome)
        run.acknowledge(outcome)


def print_outcome(outcome: Outcome, as_json: bool) -> int:
    """Print how a run ended, at once; return the command's exit code."""
    if as_json:
        print(json.dumps(dataclasses.asdict(outcome), ensure_ascii=False))
    else:
        for query, count in outcome.found.items():
            print(f"{query}: {count or 'nothing'} found")
        for message in outcome.messages:
            print(message)
        print(
            f"{outcome.status} in {outcome.seconds:.1f} s; "
            f"layer {outcome.layer} of {outcome.output}, run {outcome.run_id}"
        )
    sys.stdout.flush()
    return 0 if outcome.status in (results.FINISHED, results.EMPTY) else 130


def _feed(run: Run, area: PlannedArea) -> Outcome:
    try:
        for window, read in area.windows(run.done):
            run.add(window.index, window.extent, read)
        return run.finish(results.FINISHED, area.notes)
    except KeyboardInterrupt:
        return run.finish(results.CANCELLED, area.notes)
    except SocioError as error:
        kept = run.fail()
        if kept:
            error.advice += f" What was finished is in {kept.output}."
        raise
