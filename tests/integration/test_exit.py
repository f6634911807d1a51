"""The real QGIS is closed while the plugin works, with unsaved changes in the project."""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path

import numpy as np
import pytest

TESTS = Path(__file__).resolve().parents[1]
sys.path += [str(TESTS / "desktop"), str(TESTS / "qgis")]

from known_layers import write_raster  # noqa: E402
from launch import make_profile, start  # noqa: E402
from results_file import write_results  # noqa: E402

EXIT_LIMIT_S = 180
END_LIMIT_S = 60  # of processes after QGIS
START_S = 10


@pytest.mark.skipif(
    shutil.which("xvfb-run") is None or shutil.which("qgis") is None,
    reason="this needs the QGIS desktop and Xvfb",
)
@pytest.mark.parametrize("state", ["review", "preparing", "running", "setting up"])
def test_qgis_ends_at_once_and_without_a_traceback(state: str, tmp_path: Path) -> None:
    engine = TESTS / "qgis" / "scripted_engine.py"
    if state == "preparing":
        engine = write_slow_engine(tmp_path / "slow_engine.py", engine)
    job = {
        "state": state,
        "imagery": str(write_raster(tmp_path / "i.tif", np.full((3, 200, 400), 90, np.uint8))),
        "results": str(write_results(tmp_path / "results.gpkg")),
        "project": str(tmp_path / "town.qgz"),
        "output": str(tmp_path / "found.gpkg"),
        "engine": str(engine),
        "report": str(tmp_path / "report.json"),
    }
    profile = make_profile(tmp_path / "profile")
    code = start(profile, Path(__file__).with_name("exit_in_qgis.py"), job, EXIT_LIMIT_S)
    log = (profile / "qgis.log").read_text(errors="replace")
    report = json.loads(Path(job["report"]).read_text(encoding="utf-8"))
    assert report["problems"] == [], log[-3000:]
    assert "Traceback" not in log
    assert any("save" in question for question in report["questions"]), "nothing was changed"
    # QGIS asks about tasks, cancels them, and is closed again: the run that waited must not begin.
    assert report["closed"] == len(report["questions"]) <= 2
    assert code == 0
    # One that was being started ends when it has, since its input is closed.
    end = time.monotonic() + END_LIMIT_S
    while processes_with(job["engine"]) and time.monotonic() < end:
        time.sleep(0.1)
    assert processes_with(job["engine"]) == []


def write_slow_engine(path: Path, engine: Path) -> Path:
    """One that takes its time to start, as from a slow disk."""
    path.write_text(
        f"import runpy, time\ntime.sleep({START_S})\n"
        f"runpy.run_path({str(engine)!r}, run_name='__main__')\n"
    )
    return path


def processes_with(argument: str) -> list[str]:
    """Command lines of processes that have an argument; only Linux tells."""
    running = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            running.append((process / "cmdline").read_bytes().decode(errors="replace"))
        except OSError:
            continue  # it has just ended
    return [line for line in running if argument in line]
