"""Runs on two windows of coloured patches into one results file, and what a person does to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

import numpy as np
import pyproj
import shapely
from fakes import ColourReasoner, ColourSegmenter, Ground

from socio_qgis.core import results
from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import plan_windows
from socio_qgis.engine.contract import Outcome, RunPlan
from socio_qgis.engine.output.blobs import decode_blobs
from socio_qgis.engine.output.geopackage import transaction
from socio_qgis.engine.output.rows import update_results
from socio_qgis.engine.output.spatial_index import RTREE
from socio_qgis.engine.run.run import Run
from socio_qgis.engine.run.scheduler import StageScheduler

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
WHOLE = (X, Y, X + 1000, Y + 400)
# Two windows; one patch across their seam, two neighbours, one of another colour.
PATCHES = (
    ("red", (X + 400, Y + 100, X + 600, Y + 200)),
    ("red", (X + 700, Y + 100, X + 800, Y + 150)),
    ("red", (X + 700, Y + 152, X + 800, Y + 200)),
    ("blue", (X + 100, Y + 100, X + 150, Y + 200)),
)


class Synonyms(ColourReasoner):
    """Knows other words for the colours; names nothing by default."""

    words: ClassVar = {"rot": "red", "rouge": "red", "crimson": "red"}

    def __init__(self, named: str | None = None, scores: dict[str, float] | None = None) -> None:
        super().__init__()
        self._named, self._scores = named, scores or {}

    def localise(self, scene, queries, *more):
        answers = super().localise(scene, [self.words.get(q, q) for q in queries], *more)
        return [
            replace(
                answer,
                proposals=tuple(
                    replace(
                        one,
                        label=one.label if self._named is None else self._named,
                        score=self._scores.get(query, one.score),
                        reasoning=f"As {query}.",
                    )
                    for one in answer.proposals
                ),
            )
            for query, answer in zip(queries, answers, strict=True)
        ]


def run_on(
    output: Path, *queries: str, patches=PATCHES, extent=WHOLE, reasoner=None, count=None, **changes
) -> Outcome:
    """One run to its end; with `count` windows only it is cancelled."""
    windows = plan_windows(extent, 1.0)
    settings = RunSettings(queries=queries or ("red", "blue"), **changes)
    area = shapely.box(*extent)
    plan = RunPlan(settings, CRS, area, output, "sat", "map", len(windows), str(patches))
    scheduler = StageScheduler(reasoner or ColourReasoner(), ColourSegmenter())
    with closing(scheduler), closing(Run(plan, scheduler, lambda *_: None)) as run:
        for window in windows[:count]:
            size = window.width_px, window.height_px
            scene = partial(Ground(*patches).scene, window.extent, *size)
            run.add(window.index, window.extent, scene)
        run.wait()
        outcome = run.finish(results.FINISHED if count is None else results.CANCELLED)
        run.acknowledge(outcome)
    return outcome


def rows(path: Path) -> list[dict]:
    """All results, their outlines in the run's CRS."""
    names = ("fid", *results.RESULT_FIELDS)
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(
            f"SELECT geom, {', '.join(names)} FROM {results.RESULTS_LAYER} ORDER BY fid"  # noqa: S608
        ).fetchall()
    to_ground = pyproj.Transformer.from_crs("EPSG:4326", CRS, always_xy=True)
    shapes = shapely.transform(
        decode_blobs([blob for blob, *_ in found]),
        lambda xy: np.column_stack(to_ground.transform(*xy.T)),
    )
    return [
        {"shape": shape, **dict(zip(names, values, strict=True))}
        for shape, (_, *values) in zip(shapes, found, strict=True)
    ]


def decide(path: Path, fid: int, **values: str) -> None:
    """What a person does in QGIS."""
    with transaction(path) as database:
        for name, value in values.items():
            database.execute(
                f"UPDATE {results.RESULTS_LAYER} SET {name} = ? WHERE fid = ?",  # noqa: S608
                (value, fid),
            )


def reshape(path: Path, fid: int, shape: shapely.Geometry) -> None:
    """Draw another outline by hand, in the run's CRS."""
    to_wgs84 = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    moved = shapely.transform(shape, lambda xy: np.column_stack(to_wgs84.transform(*xy.T)))
    (row,) = [row for row in rows(path) if row["fid"] == fid]
    values = tuple(row[name] for name in results.RESULT_FIELDS)
    with transaction(path) as database:
        update_results(database, [fid], np.array([shapely.multipolygons([moved])]), [values])


def agree(one: shapely.Geometry, box: tuple[float, ...]) -> bool:
    other = shapely.box(*box)
    return one.intersection(other).area > 0.999 * one.union(other).area


def index_is_right(path: Path) -> bool:
    """The R-tree has each result's box (in 32-bit numbers, rounded outwards)."""
    with closing(sqlite3.connect(path)) as database:
        sides = database.execute(f"SELECT id, minx, miny, maxx, maxy FROM {RTREE}")  # noqa: S608
        boxes = {fid: box for fid, *box in sides}
        stored = database.execute(f"SELECT fid, geom FROM {results.RESULTS_LAYER}").fetchall()  # noqa: S608
    shapes = decode_blobs([blob for _, blob in stored])
    return set(boxes) == {fid for fid, _ in stored} and all(
        np.allclose(boxes[fid], shape.bounds, atol=1e-4)
        for (fid, _), shape in zip(stored, shapes, strict=True)
    )
