"""Figures of `socio bench` about windows, seams, memory and machines."""

from __future__ import annotations

import itertools
import json
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import shapely

from ..core.paths import ROOT
from ..core.results import RUN_FIELDS
from ..core.types import Extent
from ..core.windows import Window, geotransform
from ..engine.contract import Mask, WindowPolygon, WindowResult
from ..engine.imaging.polygonize import (
    SIMPLIFY_PX,
    georeference,
    multipolygon,
    polygonize_many,
    simplify,
)
from ..engine.imaging.window_merge import group_by_place, union_groups
from ..engine.input.scene_sources import SceneReader, Sources
from ..engine.output.journal import Journal
from ..engine.run.scheduler import StageScheduler
from ..engine.run.window import WindowJob
from ..engine.segmenters.sam_base import Float, Labels, SamLike
from .stand_ins import SleepingReasoner, SleepingSegmenter, picture
from .timing import REPEATS, Figure, medians, ratio, run

SIDE_PX, CRS = 768, "EPSG:32650"
RAY_PYTHON = ROOT / ".venv-ray" / "bin" / "python"
QGIS_PYTHON = ROOT / ".venv-qgis" / "bin" / "python"
QGIS_SCRIPT = ROOT / "tests" / "desktop" / "bench_qgis.py"


def figures() -> list[Figure]:
    """All of them."""
    return [
        *_stages(),
        _postprocess(),
        _simplify(),
        _georeference(),
        _makespan(),
        *_calls(),
        _memory(),
        *_in_qgis(),
        _ray(),
    ]


def _masks() -> list[Mask]:
    random = np.random.default_rng(2)
    masks = []
    for _ in range(20):
        mask = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
        centre, axes = random.integers(150, 600, 2), random.integers(20, 100, 2)
        angle = float(random.integers(0, 180))
        cv2.ellipse(mask, centre.tolist(), axes.tolist(), angle, 0, 360, 1, -1)
        masks.append(mask.astype(bool))
    return masks


def _postprocess() -> Figure:
    """From the masks of a tile to simplified, valid shapes on the ground."""
    key, target = "postprocess_tile_vs_rasterio_geopandas", ">= 8"
    try:
        from rasterio import features
        from rasterio.transform import Affine
    except ImportError:
        return Figure(key, None, target, "rasterio is not installed")
    masks, transform = _masks(), geotransform((0, 0, SIDE_PX, SIDE_PX), SIDE_PX, SIDE_PX)

    def ours() -> None:
        _drawn(masks)

    def other() -> None:
        affine = Affine.from_gdal(*transform)
        for mask in masks:
            found = features.shapes(mask.astype(np.uint8), mask=mask, transform=affine)
            shapes = [shapely.geometry.shape(shape) for shape, _ in found]
            simple = shapely.simplify(np.array(shapes, object), SIMPLIFY_PX, preserve_topology=True)
            shapely.union_all(shapely.make_valid(simple))

    name = "rasterio.features.shapes, shape(), simplify, make_valid, as geopandas does them"
    return ratio(key, target, ours, other, name)


def _stages() -> list[Figure]:
    """What `socio plan` counts with: CPU seconds of a window, however busy the machine is."""
    try:
        import rasterio
        from rasterio.transform import from_bounds
        from rasterio.warp import transform_bounds
    except ImportError:
        return [Figure("window_read_s", None, "-", "rasterio is not installed")]
    masks, extent = _masks(), (500_000.0, 4_000_000.0, 501_843.2, 4_001_843.2)
    window = Window(0, extent, SIDE_PX, SIDE_PX)
    profile = {"driver": "GTiff", "width": 2048, "height": 2048, "count": 3, "dtype": "uint8"}
    noise = np.random.default_rng(1).integers(0, 255, (3, 2048, 2048), np.uint8)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths: dict[str, tuple[Path, Path]] = {}
        for crs in (CRS, "EPSG:3857"):
            paths[crs] = folder / f"{crs[5:]}.tif", folder / f"map{crs[5:]}.tif"
            transform = from_bounds(*transform_bounds(CRS, crs, *extent), 2048, 2048)
            for path in paths[crs]:
                with rasterio.open(
                    path, "w", crs=crs, transform=transform, tiled=True, **profile
                ) as file:
                    file.write(noise)
        plain, warped = (
            SceneReader(Sources(*two), window, CRS, 2.4, 2.0) for two in paths.values()
        )
        shapes = _drawn(masks)
        pieces = tuple(
            WindowPolygon(
                shape, 0, extent, "school", "Linden School", "class", 0.5, "As its label says."
            )
            for shape in shapes
        )
        journal = Journal(folder / "out.gpkg", "plan", "revision", "run")
        row = tuple("run" if field == "run_id" else None for field in RUN_FIELDS)
        windows = itertools.count()

        def write() -> None:
            journal.add(WindowResult(next(windows), extent, pieces), row)

        each: dict[str, tuple[Callable[[], object], str]] = {
            "read": (
                warped,
                f"{SIDE_PX} px of imagery and {2 * SIDE_PX} px of map, GeoTIFF in another CRS",
            ),
            "draw": (lambda: _drawn(masks), "20 masks to shapes on the ground"),
            "write": (write, "20 shapes into the journal"),
        }
        return [
            *(
                Figure(f"window_{part}_s", round(_cpu_s(call), 4), "-", f"{what}; CPU seconds")
                for part, (call, what) in each.items()
            ),
            _reading("window_read_vs_gdal_warp", "<= 1.5", warped, paths["EPSG:3857"], extent),
            _reading("window_read_in_own_crs_vs_gdal_warp", "<= 0.5", plain, paths[CRS], extent),
        ]


def _reading(
    key: str, target: str, read: Callable[[], object], paths: Sequence[Path], extent: Extent
) -> Figure:
    """The two pictures of a window, against GDAL's warp of the same pixels alone."""
    import rasterio
    from rasterio.transform import from_bounds
    from rasterio.warp import Resampling, reproject

    methods = (SIDE_PX, Resampling.bilinear), (2 * SIDE_PX, Resampling.cubic)

    def warp() -> None:
        for path, (side_px, resampling) in zip(paths, methods, strict=True):
            with rasterio.open(path) as file:
                reproject(
                    rasterio.band(file, [1, 2, 3]),
                    np.empty((3, side_px, side_px), np.uint8),
                    dst_transform=from_bounds(*extent, side_px, side_px),
                    dst_crs=CRS,
                    resampling=resampling,
                )

    our_s, warp_s = medians(read, warp)
    how = f"{1000 * our_s:.0f} ms against {1000 * warp_s:.0f} ms"
    return Figure(key, round(our_s / warp_s, 2), target, how)


def _drawn(masks: list[Mask]) -> list[shapely.Geometry]:
    transform = geotransform((0, 0, SIDE_PX, SIDE_PX), SIDE_PX, SIDE_PX)
    return [
        multipolygon(georeference(simplify(polygons), transform))
        for polygons in polygonize_many(masks)
    ]


def _cpu_s(call: Callable[[], object]) -> float:
    seconds = []
    for _ in range(REPEATS):
        begin = time.process_time()
        call()
        seconds.append(time.process_time() - begin)
    return statistics.median(seconds)


def _simplify() -> Figure:
    noise = np.random.default_rng(1).random((2048, 2048), np.float32)
    mask = np.asarray(cv2.GaussianBlur(noise, (0, 0), 10) > 0.5)
    (polygons,) = polygonize_many([mask])
    return ratio(
        "simplify_vs_topology_preserving",
        ">= 8",
        lambda: simplify(polygons),
        lambda: shapely.simplify(polygons, SIMPLIFY_PX, preserve_topology=True),
        "topology-preserving on every polygon",
    )


def _georeference() -> Figure:
    noise = np.random.default_rng(1).random((2048, 2048), np.float32)
    mask = np.asarray(cv2.GaussianBlur(noise, (0, 0), 10) > 0.5)
    (polygons,) = polygonize_many([mask])
    transform = geotransform((500_000, 4_000_000, 502_048, 4_002_048), 2048, 2048)
    x0, x_size, _, y0, _, y_size = transform

    def moved(ring: Any) -> list[tuple[float, float]]:
        return [(x0 + x * x_size, y0 + y * y_size) for x, y in ring.coords]

    def lists() -> None:
        for polygon in polygons:
            holes = [moved(hole) for hole in polygon.interiors]
            shapely.Polygon(moved(polygon.exterior), holes)

    name = "a list of points for each ring"
    key = "georeference_vs_point_lists"
    return ratio(key, ">= 7", lambda: georeference(polygons, transform), lists, name)


class _Ended:
    """Waits for a number of windows."""

    def __init__(self, count: int) -> None:
        self._left, self._all = count, threading.Event()
        self.failed: list[BaseException] = []

    def __call__(self, result: WindowResult | BaseException) -> None:
        if isinstance(result, BaseException):
            self.failed.append(result)
        self._left -= 1
        if self._left <= 0:
            self._all.set()

    def wait(self) -> None:
        self._all.wait(600)
        if self.failed:
            raise self.failed[0]


def _seconds_for(scheduler: StageScheduler, count: int, read: Callable[[], Any]) -> float:
    """Seconds until so many windows are done."""
    begin, ended = time.perf_counter(), _Ended(count)
    for window in range(count):
        extent = (0.0, 0.0, float(SIDE_PX), float(SIDE_PX))
        scheduler.submit(WindowJob(window, extent, ("school",), read), ended)
    ended.wait()
    seconds = time.perf_counter() - begin
    scheduler.close()
    return seconds


def _makespan() -> Figure:
    """Sleeping parts; the bound is what the slowest of them needs, and the way there and back."""
    count, read_s, reason_s, segment_s = 30, 0.05, 0.1, 0.04

    def read() -> Any:
        time.sleep(read_s)
        return picture(64)

    took_s = _seconds_for(
        StageScheduler(SleepingReasoner(reason_s), SleepingSegmenter(segment_s)), count, read
    )
    one_s = read_s + 2 * reason_s + 3 * segment_s
    bound_s = one_s + (count - 1) * max(read_s, 2 * reason_s, 3 * segment_s)
    how = f"{count} windows of sleeping parts in {took_s:.2f} s, bound {bound_s:.2f} s"
    return Figure("makespan_vs_bound", round(took_s / bound_s, 3), "<= 1.05", how)


class _CountingSam(SamLike):
    """The code around SAM without its weights."""

    name, revision = "counting", "1"

    def __init__(self) -> None:
        super().__init__(256, keeps_aspect=False)
        self.counts = {"encode": 0, "decode": 0}

    def _encode(self, pixels: Float) -> Any:
        self.counts["encode"] += 1
        return pixels

    def _decode(
        self,
        boxes: Float,
        points: Float,
        labels: Labels,
        priors: Float | None,
        queries: Sequence[str],
    ) -> tuple[Float, Float]:
        self.counts["decode"] += 1
        count = len(boxes)
        return np.ones((count, 3, 64, 64), np.float32), np.full((count, 3), 0.9, np.float32)


def _calls() -> list[Figure]:
    count, sam, numbers = 10, _CountingSam(), itertools.count()
    scenes = StageScheduler(SleepingReasoner(0.001), sam)
    _seconds_for(scenes, count, lambda: picture(SIDE_PX, next(numbers)))
    encodes, decodes = sam.counts["encode"] / count, sam.counts["decode"] / (2 * count)
    how = f"{count} windows, two stages, one query"
    return [
        Figure("sam_encodes_per_window", encodes, "= 1", how),
        Figure("decoder_calls_per_stage", decodes, "<= 1", f"{how}; as many points a prompt"),
    ]


def _memory() -> Figure:
    """Peak of a process each, with windows of full size and a GeoPackage that is written."""
    key, target = "memory_growth_100_windows_vs_10", "<= 1.1"
    peaks = []
    for windows in (10, 100):
        command = [sys.executable, "-m", "socio_qgis.bench.memory", str(windows)]
        output, failure = run(command)
        if failure:
            return Figure(key, None, target, failure)
        peaks.append(float(output))
    how = f"peak {peaks[1]:.0f} MB against {peaks[0]:.0f} MB, 20 places a window"
    return Figure(key, round(peaks[1] / peaks[0], 3), target, how)


def seam_pieces() -> list[WindowPolygon]:
    """10,000 pieces of places in overlapping windows, from the top down."""
    random, side, stride = np.random.default_rng(9), 768, 640
    truth = [
        shapely.box(x, y, x + random.integers(40, 80), y + random.integers(40, 80))
        for x in range(0, 18 * stride, 120)
        for y in range(0, 18 * stride, 150)
    ]
    tree = shapely.STRtree(truth)
    pieces: list[WindowPolygon] = []
    for y in range(17 * stride, -1, -stride):
        for x in range(0, 18 * stride, stride):
            extent = (float(x), float(y), float(x + side), float(y + side))
            frame = shapely.box(*extent)
            for i in tree.query(frame, predicate="intersects").tolist():
                part = truth[i].intersection(frame)
                if part.area:
                    pieces.append(WindowPolygon(part, len(pieces), extent))
    windows = {extent: i for i, extent in enumerate(dict.fromkeys(p.extent for p in pieces))}
    return [WindowPolygon(p.geometry, windows[p.extent], p.extent) for p in pieces]


def merged(pieces: list[WindowPolygon]) -> list[shapely.Geometry]:
    """One shape a place."""
    return list(union_groups(list(group_by_place(pieces))))


def _in_qgis() -> list[Figure]:
    """In the installed QGIS, by a script of the tests."""
    aims = {"seam_merge_10k_vs_qgis_dissolve": ">= 10", "render_to_array_vs_bare_job": "<= 1.15"}
    for needed in (QGIS_SCRIPT, QGIS_PYTHON):
        if not needed.exists():
            how = f"{needed.name} is missing (make test-qgis makes the environment)"
            return [Figure(key, None, aim, how) for key, aim in aims.items()]
    output, failure = run([str(QGIS_PYTHON), str(QGIS_SCRIPT), sys.executable])
    if failure:
        return [Figure(key, None, aim, failure) for key, aim in aims.items()]
    values = json.loads(output.strip().splitlines()[-1])
    return [Figure(key, values[key][0], aim, values[key][1]) for key, aim in aims.items()]


def _ray() -> Figure:
    key, target = "batch_ray_efficiency_4", ">= 0.9"
    if not RAY_PYTHON.exists():
        return Figure(key, None, target, "Ray is not installed (make setup-ray)")
    output, failure = run([str(RAY_PYTHON), "-m", "socio_qgis.bench.on_ray"])
    if failure:
        return Figure(key, None, target, failure)
    one_s, four_s = json.loads(output.strip().splitlines()[-1])
    how = f"sleeping parts on a local Ray: {one_s:.1f} s with one actor, {four_s:.1f} s with four"
    return Figure(key, round(one_s / four_s / 4, 3), target, how)
