"""`socio segment`: raster files and queries to polygons, without QGIS."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ..core import results
from ..core.errors import InputError, SocioError
from ..core.settings import RunSettings, parse_queries
from ..core.windows import Window, metric_crs, plan_windows, suggest_gsd_m, suggest_map_scale
from .explain import Explained
from .rasters import WHITE, Raster
from .registry import make_reasoner, make_segmenter
from .run import Outcome, Run, RunPlan
from .seams import Reasoner, Scene
from .stream import Stream
from .vectors import VectorMap

_STAGES_SHOWN = {"localise": 0.1, "segment": 0.5, "refine": 0.7, "write": 1.0}


@dataclass(frozen=True)
class Job:
    """What `socio segment` is asked for; see its help."""

    satellite: Path
    map: Path
    queries: tuple[str, ...]
    output: Path
    reasoner: str
    segmenter: str
    vector: Path | None = None
    aoi: Path | None = None
    explain: Path | None = None
    hints: bool = True


def segment(job: Job, tell: Callable[[Outcome], None]) -> None:
    """Carry a job out; an unfinished one of before goes on where it was.

    Args:
        tell: Gets how the run ended; a run that is finished and told is forgotten.

    Raises:
        InputError: A file or the area can't be used.
        StorageError: The output can't be written.
    """
    notes: list[str] = []
    satellite, map_raster = _open_rasters(job, notes)
    vector = VectorMap(job.vector) if job.vector else None
    aoi, crs = _aoi_and_crs(job.aoi, satellite, notes)
    gsd_m = suggest_gsd_m(aoi.bounds, satellite.gsd_m_in(crs))
    settings = RunSettings(
        queries=parse_queries("\n".join(job.queries)),
        reasoner=job.reasoner,
        segmenter=job.segmenter,
        gsd_m=gsd_m,
        map_scale=suggest_map_scale(gsd_m, map_raster.gsd_m_in(crs)),
        hints=job.hints,
    )
    planned = plan_windows(aoi.bounds, gsd_m)
    windows = [w for w in planned if aoi.intersects(shapely.box(*w.extent))]
    files = [path for path in (job.satellite, job.map, job.vector) if path]
    plan = RunPlan(
        settings=settings,
        crs=crs,
        aoi=aoi,
        output=job.output,
        satellite=job.satellite.name,
        map=", ".join(path.name for path in (job.map, job.vector) if path),
        windows_total=len(windows),
        sources=json.dumps([_state(path) for path in files]),
    )

    def scene(window: Window) -> Scene:
        return Scene(
            satellite_rgb=satellite.read(window, crs),
            map_rgb=map_raster.read(window, crs, settings.map_scale),
            gsd_m=gsd_m,
            features=vector.read(window, crs) if vector else (),
        )

    reasoner: Reasoner = make_reasoner(job.reasoner, hints=job.hints)
    if job.explain:
        reasoner = Explained(reasoner, job.explain)
    stream = Stream(reasoner, make_segmenter(job.segmenter))
    with closing(stream), closing(Run(plan, stream, _progress_bar(len(windows)))) as run:
        outcome = _feed(run, windows, scene, tuple(notes))
        tell(outcome)
        run.acknowledge(outcome)


def _state(path: Path) -> tuple[str, int, int]:
    """Different when a file is."""
    status = path.stat()
    return str(path.resolve()), status.st_size, status.st_mtime_ns


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


def _feed(
    run: Run, windows: list[Window], scene: Callable[[Window], Scene], notes: tuple[str, ...]
) -> Outcome:
    try:
        for index, window in enumerate(windows):
            run.add(index, window.extent, partial(scene, window))
        return run.finish(results.FINISHED, notes)
    except KeyboardInterrupt:
        return run.finish(results.CANCELLED, notes)
    except SocioError as error:
        kept = run.fail()
        if kept:
            error.advice += f" What was finished is in {kept.output}."
        raise


def _open_rasters(job: Job, notes: list[str]) -> tuple[Raster, Raster]:
    satellite = Raster(job.satellite)
    map_raster = Raster(job.map, crs=satellite.crs, background=WHITE)
    if map_raster.crs_is_assumed:
        notes.append(f"{job.map.name} names no CRS; took that of {job.satellite.name}.")
    return satellite, map_raster


def _aoi_and_crs(
    path: Path | None, satellite: Raster, notes: list[str]
) -> tuple[shapely.Geometry, str]:
    """The area in a metric CRS that fits it, and that CRS; only where there is imagery."""
    if path is None:
        outline = shapely.box(*satellite.extent_in("EPSG:4326"))
        crs = metric_crs(outline.centroid.x, outline.centroid.y)
        return shapely.box(*satellite.extent_in(crs)), crs
    area, source_crs = read_aoi(path)
    centre = _transform(area.centroid, source_crs, "EPSG:4326")
    crs = metric_crs(centre.x, centre.y)
    area = _transform(area, source_crs, crs)
    inside = shapely.intersection(area, shapely.box(*satellite.extent_in(crs)))
    if not inside.area:
        raise InputError(
            f"The area in {path.name} lies outside of {satellite.path.name}.",
            "Choose imagery that shows the area.",
        )
    if inside.area < 0.999 * area.area:
        share = 100 * (1 - inside.area / area.area)
        notes.append(f"{share:.0f} percent of the area lies outside of the imagery: left out.")
    return inside, crs


def read_aoi(path: Path) -> tuple[shapely.Geometry, str]:
    """Polygons of a GeoJSON file as one geometry, and their CRS (EPSG:4326 unless it says so).

    Raises:
        InputError: It can't be read, or has no valid polygon.
    """
    try:
        text = path.read_text(encoding="utf-8")
        parts = shapely.get_parts(shapely.from_geojson(text), return_index=False)
        named = json.loads(text).get("crs")
        crs = pyproj.CRS(named["properties"]["name"]).to_wkt() if named else "EPSG:4326"
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(
            f"{path} can't be read as GeoJSON.", "Save the area anew.", details=str(error)
        ) from None
    except (shapely.errors.ShapelyError, pyproj.exceptions.CRSError) as error:
        raise InputError(
            f"{path} has a geometry or CRS that can't be read.",
            "Save the area anew, in EPSG:4326.",
            details=str(error),
        ) from None
    parts = shapely.get_parts(parts)  # of a collection of MultiPolygons
    polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    if not len(polygons) or not shapely.is_valid(polygons).all():
        raise InputError(f"{path} holds no valid polygon.", "Draw the area anew.")
    return shapely.union_all(polygons), crs


def _transform(geometry: shapely.Geometry, source: str, target: str) -> shapely.Geometry:
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    return shapely.transform(
        geometry, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )


def _progress_bar(windows_total: int) -> Any:
    """A line on the terminal that is drawn over and over; nothing where there is no terminal."""

    def report(stage: str, fraction: float, window: int) -> None:
        if not sys.stderr.isatty():
            return
        done = min((window + _STAGES_SHOWN.get(stage, 0.0)) / windows_total, 1.0)
        bar = ("#" * round(30 * done)).ljust(30, ".")
        line = f"\r[{bar}] {stage:9} window {min(window + 1, windows_total)} of {windows_total}"
        print(line, end="\n" if stage == "write" else "", file=sys.stderr, flush=True)

    return report
