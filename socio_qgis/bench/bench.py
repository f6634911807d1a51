"""`socio bench`: how fast we are, as ratios to what one would use otherwise.

Both sides of a ratio run in turns in one process, so that a busy machine slows both; the figure
is the ratio of the medians. A table comes first, one line of JSON last.
"""

from __future__ import annotations

import base64
import contextlib
import importlib.util
import io
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

import cv2
import numpy as np
import shapely
from PIL import Image as Picture

from ..core.npy import write_npy
from ..core.paths import ROOT
from ..core.protocol import Message, decode, encode
from ..core.results import RESULT_FIELDS, RUN_FIELDS
from ..core.settings import DEFAULT_SEGMENTER
from ..engine.contract import Image, Mask, Polygons
from ..engine.imaging.polygonize import polygonize, polygonize_many
from ..engine.output.rows import write_run
from ..engine.serve.window_files import read_scene
from .large import figures as large_figures
from .page import partial, write_page
from .timing import REPEATS, Figure, load, machine, ratio, run
from .waits import figures as wait_figures
from .window import figures as window_figures

DATA_SET = ROOT.parent / "shared" / "socioseg_us" / "dev-carto"
MODELS_PYTHON = ROOT / ".venv-models" / "bin" / "python"
UI_SCRIPT = ROOT / "tests" / "desktop" / "ui_blocked.py"
SYSTEM_PYTHON = Path("/usr/bin/python3")
# Where Debian and Ubuntu keep GDAL's own Python module, which has no wheel.
SYSTEM_PACKAGES = "/usr/lib/python3/dist-packages"


def bench(page: Path, is_long: bool = False) -> int:
    """Measure, print, and write a page; 0 also where a figure falls short."""
    before = load()
    of_window, stages = window_figures()
    found = [
        *wait_figures(is_long),  # what users wait for comes first
        *of_window,
        _evaluate(),
        *_polygonize_4k(),
        _many_masks(),
        _between_processes(),
        _geopackage(),
        *large_figures(),
        _touch_up(),
        *_sam(),
        _ui_blocked(),
    ]
    print(f"{machine()}, medians of {REPEATS}; load {before} before and {load()} after\n")
    if missing := partial(found):
        print(f"{missing}\n")
    for figure in found:
        value = "-" if figure.value is None else f"{figure.value:.4g}"
        short = "  SHORT" if figure.falls_short else ""
        print(f"{figure.key:38} {value:>8}  (aim {figure.target:8}) {figure.how}{short}")
    write_page(page, found, stages, f"load {before} before and {load()} after")
    print(json.dumps({figure.key: figure.value for figure in found}))
    return 0


def _gdal() -> Any:
    """GDAL's own Python module from the system; None where it is missing."""
    if SYSTEM_PACKAGES not in sys.path:
        sys.path.append(SYSTEM_PACKAGES)
    try:
        from osgeo import gdal, ogr, osr
    except ImportError:
        return None
    gdal.UseExceptions()
    ogr.UseExceptions()
    return gdal, ogr, osr


def _missing_gdal(key: str, target: str) -> Figure:
    return Figure(key, None, target, "no GDAL Python module for this Python (python3-gdal)")


def _blobs(side_px: int) -> Mask:
    """Blobs of some ten pixels, with holes; half of the picture."""
    noise = np.random.default_rng(1).random((side_px, side_px), np.float32)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 10) > 0.5)


def _gdal_polygons(gdal: Any, ogr: Any, mask: Mask) -> Polygons:
    height, width = mask.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((0, 1, 0, 0, 0, 1))
    band = raster.GetRasterBand(1)
    band.WriteRaster(0, 0, width, height, mask.tobytes())
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    gdal.Polygonize(band, band, layer, 0)
    wkb = [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer]
    return np.asarray(shapely.from_wkb(wkb), object)


def _polygonize_4k() -> list[Figure]:
    mask = _blobs(4096)
    error = abs(float(shapely.area(polygonize(mask)).sum()) - float(np.count_nonzero(mask)))
    area = Figure("polygonize_area_error", error, "= 0", "square pixels, 4096 x 4096")
    key, target, libraries = "polygonize_4k_vs_gdal", ">= 4", _gdal()
    if libraries is None:
        return [_missing_gdal(key, target), area]
    gdal, ogr, _ = libraries
    return [
        ratio(
            key,
            target,
            lambda: polygonize(mask),
            lambda: _gdal_polygons(gdal, ogr, mask),
            "GDAL Polygonize to shapely",
        ),
        area,
    ]


def _many_masks() -> Figure:
    key, target, libraries = "masks_20x756_vs_gdal", ">= 25", _gdal()
    if libraries is None:
        return _missing_gdal(key, target)
    gdal, ogr, _ = libraries
    random = np.random.default_rng(2)
    masks = []
    for _ in range(20):
        mask = np.zeros((756, 756), np.uint8)
        centre, axes = random.integers(150, 600, 2), random.integers(20, 100, 2)
        angle = float(random.integers(0, 180))
        cv2.ellipse(mask, centre.tolist(), axes.tolist(), angle, 0, 360, 1, -1)
        masks.append(mask.astype(bool))
    return ratio(
        key,
        target,
        lambda: polygonize_many(masks),
        lambda: [_gdal_polygons(gdal, ogr, mask) for mask in masks],
        "GDAL Polygonize of each frame",
    )


def _textured(side_px: int) -> Image:
    """A picture with the grain of imagery, which is what makes PNG slow."""
    random = np.random.default_rng(3)
    coarse = random.random((side_px // 16, side_px // 16, 3), np.float32)
    smooth = cv2.resize(coarse, (side_px, side_px), interpolation=cv2.INTER_CUBIC)
    grain = random.normal(0, 0.03, (side_px, side_px, 1))
    return np.asarray(np.clip((smooth + grain) * 255, 0, 255), np.uint8)


def _between_processes() -> Figure:
    pictures = {"satellite": _textured(756), "map": _textured(1512)}

    def json_png() -> None:
        texts = {}
        for name, rgb in pictures.items():
            buffer = io.BytesIO()
            Picture.fromarray(rgb).save(buffer, "PNG")
            texts[name] = base64.b64encode(buffer.getvalue()).decode()
        for text in json.loads(json.dumps(texts)).values():
            np.array(Picture.open(io.BytesIO(base64.b64decode(text))))

    with tempfile.TemporaryDirectory() as folder:
        paths = {name: str(Path(folder) / f"{name}.npy") for name in pictures}

        def files() -> None:  # in place of an earlier window's, as the plugin does it
            for name, rgb in pictures.items():
                write_npy(Path(paths[name]), rgb.data.cast("B"), rgb.shape)
            read_scene(Message("window", "", dict(paths)), (0, 0, 756, 756))

        files()
        name = "PNG (Pillow) in base64 in JSON"
        return ratio("ipc_vs_json_png", "-", files, json_png, name)


def _geopackage() -> Figure:
    key, target, libraries = "gpkg_10k_vs_ogr", ">= 2.5", _gdal()
    if libraries is None:
        return _missing_gdal(key, target)
    random = np.random.default_rng(4)
    circles = shapely.buffer(shapely.points(random.random((10_000, 2))), 0.001, quad_segs=8)
    polygons = np.array([shapely.multipolygons([circle]) for circle in circles], object)
    row = tuple({"string": "school", "real": 0.5}.get(t) for t in RESULT_FIELDS.values())
    rows = [row] * len(polygons)

    def ours(path: Path) -> None:
        write_run(path, polygons, rows, (None,) * len(RUN_FIELDS))

    def other(path: Path) -> None:
        _write_with_ogr(libraries, path, polygons, rows)

    def in_folder(write: Callable[[Path], None]) -> Callable[[], None]:
        def call() -> None:
            with tempfile.TemporaryDirectory() as folder:
                write(Path(folder) / "out.gpkg")

        return call

    name = "OGR, feature by feature in one transaction"
    return ratio(key, target, in_folder(ours), in_folder(other), name)


def _write_with_ogr(
    libraries: Any, path: Path, polygons: Polygons, rows: list[tuple[Any, ...]]
) -> None:
    _, ogr, osr = libraries
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    layer = source.CreateLayer("socio_results", wgs84, ogr.wkbMultiPolygon)
    types = {"string": ogr.OFTString, "real": ogr.OFTReal, "datetime": ogr.OFTDateTime}
    for name, kind in RESULT_FIELDS.items():
        layer.CreateField(ogr.FieldDefn(name, types[kind]))
    layer.StartTransaction()
    definition = layer.GetLayerDefn()
    for wkb, row in zip(shapely.to_wkb(polygons), rows, strict=True):
        feature = ogr.Feature(definition)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        for i, value in enumerate(row):
            if value is not None:
                feature.SetField(i, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source  # OGR writes the spatial index when it closes the file


def _evaluate() -> Figure:
    """In processes of their own, since the engine does not know the evaluation."""
    key, target = "evaluate_s_per_sample", "<= 0.5"
    with tempfile.TemporaryDirectory() as folder:
        measure = _time_of_samples if DATA_SET.is_dir() else _time_of_town
        seconds, how = measure(Path(folder))
    return Figure(key, None if seconds is None else round(seconds, 3), target, how)


def _time_of_samples(folder: Path) -> tuple[float | None, str]:
    report = folder / "report.json"
    arguments = [str(DATA_SET), "--limit", "7", "--json", str(report)]
    _, failure = run([sys.executable, "-m", "socio_qgis.cli", "evaluate", *arguments])
    if failure:
        return None, failure
    seconds = json.loads(report.read_text(encoding="utf-8"))["seconds_per_sample"]
    return seconds, f"median of 7 samples of {DATA_SET.name}"


def _time_of_town(folder: Path) -> tuple[float | None, str]:
    """The demo's town in place of a data set; its windows are the samples."""
    _, failure = run([sys.executable, "-m", "socio_qgis.evaluation.town", str(folder)])
    output = folder / "out.gpkg"
    paths = {"satellite": "imagery.tif", "map": "map.tif", "output": "out.gpkg"}
    options = [part for name, path in paths.items() for part in (f"--{name}", str(folder / path))]
    if not failure:
        command = [sys.executable, "-m", "socio_qgis.cli", "segment", *options, "--query", "school"]
        _, failure = run(command)
    if failure:
        return None, failure
    with contextlib.closing(sqlite3.connect(output)) as database:
        columns = "SELECT seconds, windows_done FROM socio_runs"
        seconds, windows = database.execute(columns).fetchone()
    return seconds / windows, f"mean of {windows} windows of the town"


def _touch_up() -> Figure:
    """Clicks on one outline, as the panel sends them to the worker process."""
    key, target, side_px = "touch_up_s", "<= 0.3", 768
    random, seconds = np.random.default_rng(5), []
    outline = shapely.box(200, 200, 500, 500)
    command = [sys.executable, "-m", "socio_qgis.cli", "worker"]
    with tempfile.TemporaryDirectory() as folder:
        picture = str(Path(folder) / "picture.npy")
        np.save(picture, _textured(side_px))
        worker = subprocess.Popen(  # noqa: S603  (our own engine)
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        to_worker, answers = cast(BinaryIO, worker.stdin), cast(BinaryIO, worker.stdout)
        answers.readline()  # that it is ready
        for x, y in random.uniform(100, 650, (REPEATS + 1, 2)).tolist():
            adds = not outline.contains(shapely.Point(x, y))
            values = {
                "picture": picture,
                "extent": (0, 0, side_px, side_px),
                "segmenter": DEFAULT_SEGMENTER,
                "polygon": shapely.to_wkb(outline, hex=True),
                "points": [[x, y, adds]],
            }
            started = time.perf_counter()
            to_worker.write(encode(Message("touch_up", "bench", values)))
            to_worker.flush()
            answer = answers.readline()
            seconds.append(time.perf_counter() - started)
            if not answer or decode(answer).type != "touched_up":
                break
        to_worker.close()
        worker.wait()
    if len(seconds) <= REPEATS:
        return Figure(key, None, target, "the worker did not answer")
    how = f"a click, {side_px} px; the first one, with the picture, {seconds[0]:.2f} s"
    return Figure(key, round(statistics.median(seconds[1:]), 3), target, how)


def _sam() -> list[Figure]:
    """SAM 2 of true size in torch and in ONNX Runtime, in an environment that has torch."""
    python = MODELS_PYTHON if MODELS_PYTHON.exists() else Path(sys.executable)
    texts = {
        "encode": "a picture, encoded once a window",
        "prompts": "8 prompts in one decoder call",
    }
    if python == Path(sys.executable) and importlib.util.find_spec("torch") is None:
        how = "torch is not installed (make setup-models)"
        return [Figure(f"sam2_{key}_s", None, "-", how) for key in texts]
    output, failure = run([str(python), "-m", "socio_qgis.bench.sam"])
    if failure:
        return [Figure(f"sam2_{key}_s", None, "-", failure) for key in texts]
    seconds = json.loads(output.strip().splitlines()[-1])
    return [
        Figure(
            f"sam2_{key}_s",
            seconds[f"{key}_onnx_s"],
            "-",
            f"{what}, ONNX Runtime; torch {seconds[f'{key}_torch_s']:.2f} s; "
            f"hiera tiny, random weights, {seconds['threads']} threads",
        )
        for key, what in texts.items()
    ]


def _ui_blocked() -> Figure:
    key, target = "ui_blocked_ms_max", "<= 50"
    for needed in (UI_SCRIPT, SYSTEM_PYTHON):
        if not needed.exists():
            return Figure(key, None, target, f"{needed} is missing")
    output, failure = run([str(SYSTEM_PYTHON), str(UI_SCRIPT)])
    if failure:
        return Figure(key, None, target, failure)
    values = json.loads(output.strip().splitlines()[-1])
    how = (
        f"longest pause of QGIS's event loop in a run of {values['windows']} windows; "
        f"{values['idle_ms_max']} ms without a run"
    )
    return Figure(key, values[key], target, how)
