"""What users wait for, and what it takes of their machine: runs in QGIS, memory, disk, cores."""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from ..core.paths import RESOURCES, ROOT
from ..core.settings import OVERLAP_PX, WINDOW_PX
from ..core.windows import SEVERAL_GSD_M
from ..evaluation.town import CRS, ORIGIN_XY_M
from ..evaluation.town.shapes import SIZE_M
from .land import make_land
from .timing import Figure, run

QGIS_PYTHON = ROOT / ".venv-qgis" / "bin" / "python"
QGIS_SCRIPT = ROOT / "tests" / "desktop" / "run_times.py"
LONG_LIMIT_S = 3600
SIDE, LONG_SIDE = 3, 10  # windows a side of an area
SIDE_M = SEVERAL_GSD_M * (WINDOW_PX + (SIDE - 1) * (WINDOW_PX - OVERLAP_PX)) - 2


def figures(is_long: bool) -> list[Figure]:
    """All of them; a run of 100 windows as well where there is time."""
    return [*_runs((SIDE, LONG_SIDE) if is_long else (SIDE,)), _environment(), _cores()]


def _runs(sides: Sequence[int]) -> list[Figure]:
    """Runs as the panel makes them, on the synthetic towns."""
    texts = {
        "run_cold_s": ("-", "one window, with the start of the engine"),
        "run_warm_s": ("<= 1.5", "one window, whose map was not read before"),
        "run_read_ahead_s": ("-", "one window, whose map was read while the query was typed"),
        "run_second_question_s": ("<= 0.2", "another question about the same window"),
        **{f"run_{side**2}_windows_s": ("-", f"{side**2} windows") for side in sides},
    }
    memory = "engine_peak_mb", "<= 700", "after all of these runs"
    failure = ""
    for needed in (QGIS_SCRIPT, QGIS_PYTHON):
        if not needed.exists():
            failure = f"{needed.name} is missing (make test-qgis makes the environment)"
    if not failure:
        command = [str(QGIS_PYTHON), str(QGIS_SCRIPT), sys.executable, *map(str, sides)]
        output, failure = run(command, LONG_LIMIT_S)
    if failure:
        return [Figure(key, None, aim, failure) for key, (aim, _) in texts.items()] + [
            Figure(memory[0], None, memory[1], failure)
        ]
    values = json.loads(output.strip().splitlines()[-1])
    kinds = "cold", "warm", "typed", "second"
    seconds = *(values[kind] for kind in kinds), *values["several"]
    found = [
        Figure(key, end_s, aim, f"{what}, in QGIS; first polygons after {first_s:.1f} s")
        for (key, (aim, what)), (first_s, end_s) in zip(texts.items(), seconds, strict=True)
    ]
    if len(sides) > 1:
        found.append(_plan(sides, [end_s for _, end_s in values["several"]]))
    return [*found, Figure(memory[0], values["peak_mb"], *memory[1:])]


def _plan(sides: Sequence[int], seconds: Sequence[float]) -> Figure:
    """How far off the pace of the smaller run is for the larger one, as `socio plan --like`."""
    expected_s = seconds[0] / sides[0] ** 2 * sides[1] ** 2
    how = f"{expected_s:.0f} s expected by the pace of {sides[0] ** 2} windows, {seconds[1]:.0f} s"
    return Figure("plan_off_by", round(abs(expected_s / seconds[1] - 1), 3), "<= 0.15", how)


def _environment() -> Figure:
    """The files of what the plugin installs, as they are in this environment."""
    lock = (RESOURCES / "requirements" / "embedded.txt").read_text(encoding="utf-8")
    names = {*re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    size = 0
    for name in names:
        with contextlib.suppress(metadata.PackageNotFoundError):  # one of another system
            for file in metadata.files(name) or ():
                with contextlib.suppress(OSError):
                    size += Path(str(file.locate())).stat().st_size
    return Figure("environment_mb", round(size / 1e6), "<= 450", "what the plugin installs")


def _cores() -> Figure:
    """Windows a minute of `socio segment` on two cores against one."""
    key, target, windows = "two_cores_vs_one", ">= 1.8", SIDE * SIDE
    if not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2:
        return Figure(key, None, target, "a process can't be bound to some of several cores here")
    cores = sorted(os.sched_getaffinity(0))[:2]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        imagery, map_ = make_land(folder, math.ceil(SIDE_M / SIZE_M))
        area = _write_area(folder / "area.geojson")
        rates = []
        for count in (1, 2):
            output = folder / f"{count}.gpkg"
            process = subprocess.Popen(  # noqa: S603  (our own program)
                [
                    sys.executable, "-m", "socio_qgis.cli", "segment",
                    "--satellite", str(imagery), "--map", str(map_), "--query", "schools",
                    "--aoi", str(area), "--output", str(output),
                ],
                env=os.environ | {"XDG_DATA_HOME": str(folder / str(count))},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )  # fmt: skip
            os.sched_setaffinity(process.pid, cores[:count])  # before it has threads
            if process.wait() != 0:
                return Figure(key, None, target, "socio segment failed")
            rates.append(windows * 60 / _seconds(output))
    how = f"{rates[1]:.0f} windows a minute of one process against {rates[0]:.0f}"
    return Figure(key, round(rates[1] / rates[0], 2), target, how)


def _write_area(path: Path) -> Path:
    """A square of SIDE x SIDE windows as GeoJSON."""
    x, y = ORIGIN_XY_M[0] + 1, ORIGIN_XY_M[1] + 1
    ring = ((x, y), (x + SIDE_M, y), (x + SIDE_M, y + SIDE_M), (x, y + SIDE_M), (x, y))
    feature = {
        "type": "Feature",
        "properties": {},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    crs = {"type": "name", "properties": {"name": CRS}}
    text = json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]})
    path.write_text(text, encoding="utf-8")
    return path


def _seconds(output: Path) -> float:
    """Of the run in a GeoPackage."""
    with contextlib.closing(sqlite3.connect(output)) as database:
        seconds: float = database.execute("SELECT seconds FROM socio_runs").fetchone()[0]
    return seconds
