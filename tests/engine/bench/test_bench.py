"""The bench compares like with like, and says what it could not measure."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from socio_qgis.bench import bench as bench_module
from socio_qgis.bench import timing as bench_tools
from socio_qgis.bench.timing import Figure

# In a process of its own: two copies of GDAL in one can't be trusted.
SAME_WORK = """
import sqlite3, sys, tempfile
from pathlib import Path
import numpy as np, shapely
from socio_qgis.core.results import RESULT_FIELDS
from socio_qgis.bench import bench
from socio_qgis.engine.imaging.polygonize import polygonize

libraries = bench._gdal()
if libraries is None:
    sys.exit("no GDAL")
mask = bench._blobs(300)
theirs, ours = bench._gdal_polygons(*libraries[:2], mask), polygonize(mask)
assert len(theirs) == len(ours)
assert shapely.union_all(theirs).equals(shapely.union_all(ours))
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "out.gpkg"
    polygons = np.array([shapely.multipolygons([shape]) for shape in ours], object)
    rows = [tuple({"string": "a", "real": 0.5}.get(t) for t in RESULT_FIELDS.values())] * len(ours)
    bench._write_with_ogr(libraries, path, polygons, rows)
    database = sqlite3.connect(path)
    count, = database.execute("SELECT count(*) FROM socio_results WHERE query = 'a'").fetchone()
    indexed, = database.execute("SELECT count(*) FROM rtree_socio_results_geom").fetchone()
    database.close()
assert count == indexed == len(ours)
"""


def test_the_baselines_do_the_same_work() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SAME_WORK], capture_output=True, text=True, timeout=120
    )
    if done.stderr.strip() == "no GDAL":
        pytest.skip("GDAL's own Python module (python3-gdal) is not there for this Python")
    assert done.returncode == 0, done.stderr


def test_the_last_line_is_json_with_null_for_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(bench_module, "_gdal", lambda: None)
    monkeypatch.setattr(bench_module, "_polygonize_4k", list)
    monkeypatch.setattr(bench_module, "large_figures", list)
    monkeypatch.setattr(bench_module, "wait_figures", lambda is_long: [])
    stages = {"read": 2.0, "answered": 0.5}
    monkeypatch.setattr(bench_module, "window_figures", lambda: ([], stages))
    for name in ("_between_processes", "_evaluate", "_touch_up", "_ui_blocked"):
        figure = Figure(name, 1.25, "-", "measured")
        monkeypatch.setattr(bench_module, name, lambda figure=figure: figure)
    monkeypatch.setattr(bench_module, "MODELS_PYTHON", tmp_path / "python")
    monkeypatch.setattr(bench_module.importlib.util, "find_spec", lambda name: None)
    assert bench_module.bench(tmp_path / "performance.md") == 0
    *table, last = capsys.readouterr().out.strip().splitlines()
    assert json.loads(last)["masks_20x756_vs_gdal"] is None
    assert json.loads(last)["_evaluate"] == 1.25
    assert json.loads(last)["sam2_encode_s"] is None
    assert any("python3-gdal" in line for line in table)
    assert any("make setup-models" in line for line in table)
    page = (tmp_path / "performance.md").read_text(encoding="utf-8")
    assert "| `masks_20x756_vs_gdal` | - | >= 25 |" in page
    head = page.split("| figure |")[0]
    assert "**Partial**, without `masks_20x756_vs_gdal`, `gpkg_10k_vs_ogr`: no GDAL" in head
    assert "`sam2_encode_s`, `sam2_prompts_s`: torch is not installed" in head
    bars = {
        row.split(" | ")[0]: row.count("\u2588") for row in page.splitlines() if "\u2588" in row
    }
    assert bars == {"| read": 20, "| answered": 5}
    assert "| read | 2.00 | " + 20 * "\u2588" + " | - |  |" in page
    stages["read"] = 1.0
    assert bench_module.bench(tmp_path / "performance.md") == 0
    page = (tmp_path / "performance.md").read_text(encoding="utf-8")
    assert f"| read | 1.00 | {10 * chr(0x2588)} | 2.00 | {20 * chr(0x2591)} |" in page
    assert "the page that this one replaced (" in page


def test_a_ratio_is_of_medians_of_calls_in_turns() -> None:
    calls: list[str] = []
    bench_tools.medians(lambda: calls.append("ours"), lambda: calls.append("other"))
    assert calls == ["ours", "other"] * bench_tools.REPEATS


def test_a_failing_command_is_told_by_its_last_line() -> None:
    code = "import sys; print('out'); sys.exit('what went wrong')"
    assert bench_tools.run([sys.executable, "-c", code]) == ("out\n", "what went wrong")


def test_clicks_are_measured_through_the_worker() -> None:
    figure = bench_module._touch_up()
    assert figure.key == "touch_up_s"
    assert figure.value is not None, figure.how
    assert figure.value > 0


@pytest.mark.parametrize(
    ("value", "target", "short"),
    [(3.9, ">= 4", True), (4.0, ">= 4", False), (1.2, "<= 1.15", True), (0.0, "= 0", False),
     (None, ">= 4", False), (9.0, "-", False)],
)  # fmt: skip
def test_a_figure_that_falls_short_says_so(value: float, target: str, short: bool) -> None:
    assert Figure("key", value, target, "how").falls_short is short
