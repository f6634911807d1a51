"""One window from pictures to outlines, and a second question about it."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ..engine.contract import Image, Scene
from ..engine.language.label_reader import LabelReader
from ..engine.pipeline import segment_scene
from ..engine.reasoners.map_reader import MapReader
from ..engine.reasoners.map_reader.fills import FillFinder
from ..engine.reasoners.map_reader.palette import MapColours
from ..engine.reasoners.map_reader.readings import ReadingCache
from ..engine.segmenters.classical import Classical
from .timing import REPEATS, Figure, ratio, run

FIRST = ("Otterbrook Zoo", "schools", "places for medical care")
SECOND = ("parks",)  # of another kind, so that none of its labels was traced before
SATELLITE_PX, MAP_PX, SIDE_M = 768, 1840, 1600.0  # a map of 1600 px is drawn so


def figures() -> tuple[list[Figure], dict[str, float]]:
    """In CPU seconds, which other work on the machine changes little; and those of each stage."""
    keys = {
        "window_s": "-", "second_question_vs_first": "<= 0.1", "read_vs_bare_rapidocr": ">= 3",
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        options = ["--style", "filled", "--pictures"]
        command = [sys.executable, "-m", "socio_qgis.evaluation.town", folder, *options]
        _, failure = run(command)
        if failure:
            return [Figure(key, None, target, failure) for key, target in keys.items()], {}
        satellite, map_rgb = (
            _read(Path(folder) / name, side_px)
            for name, side_px in (("imagery.jpg", SATELLITE_PX), ("map.png", MAP_PX))
        )
    scene = Scene(satellite, map_rgb, SIDE_M / SATELLITE_PX)
    reader, segmenter = MapReader(), Classical()
    first: list[float] = []
    alone: list[float] = []
    second: list[float] = []
    for _ in range(REPEATS):
        reader._readings = ReadingCache()
        alone.append(_cpu_s(scene, SECOND, reader, segmenter))
        reader._readings = ReadingCache()
        first.append(_cpu_s(scene, FIRST, reader, segmenter))
        second.append(_cpu_s(scene, SECOND, reader, segmenter))
    first_s, alone_s, second_s = (statistics.median(one) for one in (first, alone, second))
    how = f"{second_s:.2f} CPU seconds, {alone_s:.2f} where nothing was read before"
    found = [
        Figure(
            "window_s", round(first_s, 2), keys["window_s"],
            f"{len(FIRST)} queries, {MAP_PX} px of map; CPU seconds",
        ),
        Figure(
            "second_question_vs_first", round(second_s / alone_s, 3),
            keys["second_question_vs_first"], how,
        ),
        _reading(map_rgb, keys["read_vs_bare_rapidocr"]),
    ]  # fmt: skip
    return found, _stages(scene, reader, segmenter)


def _stages(scene: Scene, reader: MapReader, segmenter: Classical) -> dict[str, float]:
    """CPU seconds of each stage of the first questions about a window."""
    labels = LabelReader()
    text = labels.read(scene.map_rgb)
    calls: tuple[Callable[[], object], ...] = (
        lambda: labels.read(scene.map_rgb),
        lambda: FillFinder(MapColours.of(scene.map_rgb), text),
        lambda: reader.localise(scene, FIRST),
        lambda: segment_scene(scene, FIRST, reader, segmenter),
    )
    seconds: list[list[float]] = [[] for _ in calls]
    for _ in range(REPEATS):
        for call, its_seconds in zip(calls, seconds, strict=True):
            reader._readings = ReadingCache()
            started = time.process_time()
            call()
            its_seconds.append(time.process_time() - started)
    read_s, fills_s, localise_s, whole_s = map(statistics.median, seconds)
    return {
        "the map's text is found and read": read_s,
        "its fills are found": fills_s,
        "the queries are answered": localise_s - read_s - fills_s,
        "the imagery is segmented, twice": whole_s - localise_s,
    }


def _reading(map_rgb: Image, target: str) -> Figure:
    """The labels of a map, against what RapidOCR does with its defaults."""
    from rapidocr import RapidOCR

    bare: Any = RapidOCR()
    ours, bgr = LabelReader(), np.ascontiguousarray(map_rgb[..., ::-1])
    figure = ratio(
        "read_vs_bare_rapidocr",
        target,
        lambda: ours.read(map_rgb),
        lambda: bare(bgr),
        "RapidOCR with its defaults",
    )
    counts = len(ours.read(map_rgb).labels), len(bare(bgr).txts or ())
    how = "{}; {} labels, and {} lines".format(figure.how, *counts)
    return replace(figure, how=how)


def _read(path: Path, side_px: int) -> Image:
    bgr = cv2.imread(str(path))
    if bgr is None:
        raise FileNotFoundError(path)
    sized = cv2.resize(bgr, (side_px, side_px), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(sized[..., ::-1], np.uint8)


def _cpu_s(
    scene: Scene, queries: tuple[str, ...], reader: MapReader, segmenter: Classical
) -> float:
    started = time.process_time()
    segment_scene(scene, queries, reader, segmenter)
    return time.process_time() - started
