"""One window from its pictures to its polygons."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import shapely

from ...core.cancel import NEVER, CancelToken
from ...core.results import MAPPED
from ...core.types import Extent, Geotransform
from ...core.windows import geotransform
from ..contract import (
    UNOBSERVED,
    Answer,
    Image,
    Reasoner,
    Scene,
    Segmenter,
    WindowObserver,
    WindowPolygon,
    WindowResult,
)
from ..imaging.map_shift import estimate_shift_px
from ..imaging.polygonize import georeference, multipolygon, polygonize_many, simplify
from ..imaging.right_angles import squared
from ..language.line_search import find_lines
from ..pipeline import scene_steps


@dataclass(frozen=True)
class WindowJob:
    """One window and what to look for in it.

    Attributes:
        read: Makes the window's pictures.
        align: Also say how the map lies on the imagery.
        references: What else to look for, of which nobody asks to be told.
        lines: Of what to look for lines in the map layers: rivers, roads.
    """

    window: int
    extent: Extent
    queries: tuple[str, ...]
    read: Callable[[], Scene]
    align: bool = False
    references: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


# check(job, scene, answers, observer, cancel): the answers of stage 1 to go on with.
Check = Callable[
    [WindowJob, Scene, Sequence[Answer], WindowObserver, CancelToken], Sequence[Answer]
]


def process_window(
    job: WindowJob,
    reasoner: Reasoner,
    segmenter: Segmenter,
    observer: WindowObserver = UNOBSERVED,
    cancel: CancelToken = NEVER,
    check: Check | None = None,
) -> Generator[str, None, WindowResult]:
    """Process one window; yields the name of the part that does what follows.

    Raises:
        CancelledError: The token was set.
    """
    yield "read"
    cancel.check()
    scene = job.read()
    if not scene.is_seen or _is_blank(scene.satellite_rgb):
        return WindowResult(job.window, job.extent, is_seen=False)
    aside = ThreadPoolExecutor(1)  # the rest hardly keeps two cores busy
    pictures = scene.satellite_rgb, scene.map_rgb
    shift = aside.submit(estimate_shift_px, *pictures) if job.align else None
    aside.shutdown(wait=False)
    segmenter = segmenter.clone()  # whose picture later windows leave alone

    def checked(answers: Sequence[Answer]) -> Sequence[Answer]:
        if check is None:
            return answers
        asked = len(job.queries)
        return *check(job, scene, answers[:asked], observer, cancel), *answers[asked:]

    answers, by_query = yield from scene_steps(
        scene,
        (*job.queries, *job.references),
        reasoner,
        segmenter,
        observer,
        cancel,
        checked if check else None,
    )
    yield "draw"
    cancel.check()
    observer.finished(by_query)
    instances = [instance for found in by_query for instance in found]
    transform = geotransform(job.extent, *scene.size_px)
    traced = [
        simplify(polygons) if one.origin == MAPPED else squared(simplify(polygons), scene.size_px)
        for one, polygons in zip(
            instances, polygonize_many([instance.mask for instance in instances]), strict=True
        )
    ]
    pieces = tuple(
        WindowPolygon(
            multipolygon(georeference(polygons, transform)),
            job.window,
            job.extent,
            one.query,
            one.label,
            one.level,
            one.score,
            one.reasoning,
            one.stage,
            one.confidence,
            one.origin,
        )
        for one, polygons in zip(instances, traced, strict=True)
    )
    unreadable = sum(not answer.readable for answer in answers)
    return WindowResult(
        job.window,
        job.extent,
        pieces,
        len(answers),
        unreadable,
        shift.result() if shift else None,
        tuple(note for _, answer in zip(job.queries, answers) for note in answer.notes),
        {query: answer.similar for query, answer in zip(job.queries, answers) if answer.similar},
        {query: answer.looked for query, answer in zip(job.queries, answers) if answer.looked},
        lines=_lines(job.lines, scene, transform),
    )


def _lines(
    places: Sequence[str], scene: Scene, transform: Geotransform
) -> dict[str, shapely.Geometry]:
    """The lines of each place that has any here, within the window, in the run's CRS."""
    found = {}
    for place in places:
        lines = np.array(find_lines(scene.features, place), object)
        parts = shapely.get_parts(shapely.clip_by_rect(lines, 0, 0, *scene.size_px))
        parts = parts[(shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)]
        if len(parts):
            found[place] = shapely.multilinestrings(georeference(parts, transform))
    return found


def _is_blank(rgb: Image) -> bool:
    """Whether imagery is black or white all over, as without data where no file says so."""
    return bool((rgb == 0).all() or (rgb == 255).all())
