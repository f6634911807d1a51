"""One window from its pictures to its polygons."""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from ...core.types import Extent
from ...core.windows import geotransform
from ..contract import Answer, Reasoner, Report, Scene, Segmenter, WindowPolygon, WindowResult
from ..imaging.map_shift import estimate_shift_px
from ..imaging.polygonize import georeference, multipolygon, polygonize_many, simplify
from ..pipeline import scene_steps
from .trace import Explained


@dataclass(frozen=True)
class WindowJob:
    """One window and what to look for in it.

    Attributes:
        read: Makes the window's pictures.
        align: Also say how the map lies on the imagery.
    """

    window: int
    extent: Extent
    queries: tuple[str, ...]
    read: Callable[[], Scene]
    report: Report
    align: bool = False


# Gets window, extent, scene, answers of stage 1 and report; returns the answers to go on with.
Check = Callable[[int, Extent, Scene, Sequence[Answer], Report], Sequence[Answer]]


def process_window(
    job: WindowJob, reasoner: Reasoner, segmenter: Segmenter, check: Check | None = None
) -> Generator[str, None, WindowResult]:
    """Process one window; yields the name of the part that does what follows."""
    yield "read"
    scene = job.read()
    if not scene.is_seen:
        return WindowResult(job.window, job.extent, is_seen=False)
    if isinstance(reasoner, Explained):
        reasoner = reasoner.of_window(job.window)
    # A copy shares the model and has a picture of its own, which later windows leave alone.
    segmenter = copy.copy(segmenter)
    heard: list[Answer] = []

    def checked(answers: Sequence[Answer]) -> Sequence[Answer]:
        if check is None:
            return answers
        wanted = check(job.window, job.extent, scene, answers, job.report)
        if isinstance(reasoner, Explained):
            reasoner.write_check(answers, wanted)
        return wanted

    by_query = yield from scene_steps(
        scene, job.queries, reasoner, segmenter, job.report, heard.extend, checked
    )
    yield "draw"
    if isinstance(reasoner, Explained):
        reasoner.write_result(scene, by_query)
    instances = [instance for found in by_query for instance in found]
    transform = geotransform(job.extent, *scene.size_px)
    traced = polygonize_many([instance.mask for instance in instances])
    pieces = tuple(
        WindowPolygon(
            multipolygon(georeference(simplify(polygons), transform)),
            job.window,
            job.extent,
            one.query,
            one.label,
            one.level,
            one.score,
            one.reasoning,
        )
        for one, polygons in zip(instances, traced, strict=True)
    )
    shift = estimate_shift_px(scene.satellite_rgb, scene.map_rgb) if job.align else None
    unreadable = sum(not answer.readable for answer in heard)
    return WindowResult(
        job.window,
        job.extent,
        pieces,
        len(heard),
        unreadable,
        shift,
        tuple(note for answer in heard for note in answer.notes),
        {query: answer.similar for query, answer in zip(job.queries, heard) if answer.similar},
    )
