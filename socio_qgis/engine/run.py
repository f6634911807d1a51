"""One run, fed window by window: the same for the plugin's worker and the command line."""

from __future__ import annotations

import json
import platform
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ..core import results
from ..core.errors import InputError, StorageError
from ..core.paths import VERSION
from ..core.settings import RunSettings
from ..core.windows import geotransform
from .alignment import estimate_shift_px
from .explain import Explained
from .geopackage import check_output, write_run
from .merge import Piece, group
from .pipeline import segment_scene
from .seams import Answer, Instance, Reasoner, Scene, Segmenter
from .vectorise import Polygons, georeference, polygonize_many, simplify

SIMPLIFY_PX = 0.5
WINDOWS_TO_ALIGN = 3  # in which the fit of the map is looked at
SHIFT_PX = 6.0  # a smaller one is no reason to warn
_WGS84 = pyproj.Geod(ellps="WGS84")
_NO_MASK = np.zeros((0, 0), bool)  # a run keeps polygons, not pixels

Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class RunPlan:
    """What a run is about.

    Attributes:
        crs: The run's CRS, in metres, as pyproj reads it ("EPSG:32651" or WKT).
        aoi: Polygon or MultiPolygon in that CRS.
        output: GeoPackage to write or append to.
        satellite: Name of the imagery, for the table of runs.
        map: Names of the map layers, for the table of runs.
        windows_total: How many windows will be added.
    """

    settings: RunSettings
    crs: str
    aoi: shapely.Geometry
    output: Path
    satellite: str
    map: str
    windows_total: int


@dataclass(frozen=True)
class Outcome:
    """How a run ended; `extent` is (xmin, ymin, xmax, ymax) in EPSG:4326, None when empty."""

    status: str
    run_id: str
    output: str
    layer: str
    found: dict[str, int]
    extent: Extent | None
    seconds: float
    messages: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Found:
    piece: Piece
    instance: Instance


class Run:
    """Takes windows one after the other; holds polygons only, never pixels.

    Args:
        plan: What the run is about.
        reasoner: Proposes.
        segmenter: Draws.
        report: Is told the stage, the fraction of the stage and the window; may raise
            CancelledError.
        explained: The folder that Explained writes to; None for no explanation.
        explained_windows: How many windows it keeps, the last ones; 0 for all.

    Raises:
        InputError: The AOI is no valid polygon.
        StorageError: The output can't be written; better now than after an hour of work.
    """

    def __init__(
        self,
        plan: RunPlan,
        reasoner: Reasoner,
        segmenter: Segmenter,
        report: Callable[[str, float, int], None],
        explained: Path | None = None,
        explained_windows: int = 0,
    ) -> None:
        if not shapely.is_valid(plan.aoi):
            raise InputError(
                "The area of interest crosses itself.", "Draw it again, or repair its geometry."
            )
        check_output(plan.output)
        self._explained = Explained(reasoner, explained, explained_windows) if explained else None
        self._plan, self._reasoner, self._segmenter = plan, reasoner, segmenter
        self._report = report
        self._found: list[_Found] = []
        self._windows_done = 0
        self._answers = self._unreadable = 0
        self._shifts_px: list[tuple[float, float] | None] = []
        self._started = time.monotonic()
        self.run_id = uuid.uuid4().hex[:12]

    def add(self, index: int, extent: Extent, scene: Scene) -> list[shapely.Geometry]:
        """Run the two stages on a window; return its instances' shapes, in the plan's CRS."""

        def report(stage: str, fraction: float) -> None:
            self._report(stage, fraction, index)

        by_query = segment_scene(
            scene,
            self._plan.settings.queries,
            self._explained or self._reasoner,
            self._segmenter,
            report,
            self._hear,
        )
        if self._explained:
            self._explained.write_result(scene, by_query)
        if self._windows_done < WINDOWS_TO_ALIGN:
            self._shifts_px.append(estimate_shift_px(scene.satellite_rgb, scene.map_rgb))
        instances = [instance for found in by_query for instance in found]
        width, height = scene.size_px
        transform = geotransform(extent, width, height)
        box = shapely.box(*extent)
        traced = polygonize_many([instance.mask for instance in instances])
        for instance, polygons in zip(instances, traced, strict=True):
            ground = georeference(simplify(polygons, SIMPLIFY_PX), transform)
            piece = Piece(shapely.multipolygons(ground), index, box)
            self._found.append(_Found(piece, replace(instance, mask=_NO_MASK)))
        self._windows_done += 1
        return [found.piece.geometry for found in self._found if found.piece.window == index]

    def finish(self, status: str = results.FINISHED, messages: tuple[str, ...] = ()) -> Outcome:
        """Merge across windows, clip to the AOI and write; nothing found is a result too.

        Raises:
            StorageError: Neither the output nor a file beside it can be written.
        """
        self._report("write", 0.0, self._windows_done)
        messages = (*messages, *self._alignment_note(), *self._unreadable_note())
        merged = self._merge()
        geometries: Polygons = np.array([geometry for geometry, _ in merged], object)
        instances = [instance for _, instance in merged]
        geometries = _to_wgs84(geometries, self._plan.crs)
        found = dict.fromkeys(self._plan.settings.queries, 0)
        for instance in instances:
            found[instance.query] += 1
        if status == results.FINISHED and not instances:
            status = results.EMPTY
        seconds = time.monotonic() - self._started
        created = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        rows = [
            self._result_row(instance, geometry, created)
            for instance, geometry in zip(instances, geometries, strict=True)
        ]
        run_row = self._run_row(status, created, len(rows), seconds)
        output = self._plan.output
        try:
            write_run(output, geometries, rows, run_row)
        except StorageError as error:
            if not rows:
                raise
            # The work is done: keep it in a file of its own rather than lose it.
            output = output.with_name(f"{output.stem}-{self.run_id}.gpkg")
            write_run(output, geometries, rows, run_row)
            messages = (*messages, f"{error} The results are in {output.name} instead.")
        return Outcome(
            status=status,
            run_id=self.run_id,
            output=str(output),
            layer=results.RESULTS_LAYER,
            found=found,
            extent=tuple(shapely.total_bounds(geometries).tolist()) if rows else None,
            seconds=seconds,
            messages=messages,
        )

    def _hear(self, answers: Sequence[Answer]) -> None:
        self._answers += len(answers)
        self._unreadable += sum(not answer.readable for answer in answers)

    def _unreadable_note(self) -> tuple[str, ...]:
        """So that a model's babble does not pass for "there are none"."""
        if not self._unreadable:
            return ()
        share = f"{self._unreadable} of the model's {self._answers} answers"
        return (f"{share} could not be read; what they mean is not among the results.",)

    def fail(self) -> Outcome | None:
        """Write the finished windows of a run that an error ended; None if there are none."""
        return self.finish(results.FAILED) if self._windows_done else None

    def _alignment_note(self) -> list[str]:
        """A warning where all windows that tell say that the map lies beside the imagery."""
        known = [shift for shift in self._shifts_px if shift is not None]
        if not known:
            return []
        x, y = np.median(known, axis=0)
        if max(abs(x), abs(y)) <= SHIFT_PX or np.abs(np.array(known) - (x, y)).max() > SHIFT_PX:
            return []
        gsd_m = self._plan.settings.gsd_m
        return [
            f"The map lies about {np.hypot(x, y) * gsd_m:.0f} m beside the imagery. "
            "Measure, below the map layers in the panel, corrects that."
        ]

    def _merge(self) -> list[tuple[shapely.Geometry, Instance]]:
        merged: list[tuple[shapely.Geometry, Instance]] = []
        for query in self._plan.settings.queries:
            of_query = [found for found in self._found if found.instance.query == query]
            for members in group([found.piece for found in of_query]):
                geometry = shapely.union_all([of_query[i].piece.geometry for i in members])
                geometry = _polygons_only(shapely.intersection(geometry, self._plan.aoi))
                best = max(members, key=lambda i: of_query[i].instance.score)
                if not geometry.is_empty:
                    merged.append((geometry, of_query[best].instance))
        return merged

    def _result_row(
        self, instance: Instance, geometry: shapely.Geometry, created: str
    ) -> tuple[Any, ...]:
        settings = self._plan.settings
        values = {
            "query": instance.query,
            "label": instance.label,
            "level": instance.level,
            "score": round(instance.score, 4),
            "reasoner": settings.reasoner,
            "segmenter": settings.segmenter,
            "model_revision": f"{self._reasoner.revision}; {self._segmenter.revision}",
            "gsd_m": settings.gsd_m,
            "area_m2": round(abs(_WGS84.geometry_area_perimeter(geometry)[0]), 1),
            "run_id": self.run_id,
            "created": created,
            "reasoning": instance.reasoning,
            "status": results.PROPOSED,
        }
        return tuple(values[name] for name in results.RESULT_FIELDS)

    def _run_row(self, status: str, created: str, found: int, seconds: float) -> tuple[Any, ...]:
        plan = self._plan
        outline = _to_wgs84(np.array([shapely.envelope(plan.aoi)], object), plan.crs)[0]
        values = {
            "run_id": self.run_id,
            "created": created,
            "status": status,
            "queries": json.dumps(plan.settings.queries, ensure_ascii=False),
            "settings": json.dumps(plan.settings.to_dict(), ensure_ascii=False),
            "satellite": plan.satellite,
            "map": plan.map,
            "extent": shapely.to_wkt(outline, rounding_precision=7),
            "versions": json.dumps({"socio_qgis": VERSION, "python": platform.python_version()}),
            "windows_done": self._windows_done,
            "windows_total": plan.windows_total,
            "found": found,
            "seconds": round(seconds, 2),
        }
        return tuple(values[name] for name in results.RUN_FIELDS)


def _polygons_only(geometry: shapely.Geometry) -> shapely.Geometry:
    """Clipping may leave points and lines where shapes only touched; drop them."""
    parts = shapely.get_parts(geometry)
    polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    return shapely.multipolygons(polygons)


def _to_wgs84(geometries: Polygons, crs: str) -> Polygons:
    if not len(geometries):
        return geometries
    transformer = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    return np.asarray(
        shapely.transform(
            geometries, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
        ),
        object,
    )
