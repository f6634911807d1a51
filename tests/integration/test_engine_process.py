"""The engine may be killed, crash or be left alone: the next run works, nothing stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsProject
from scenes import Runner, Scene

from socio_qgis.client import environment
from socio_qgis.client.engine import Engine, WorkerProcess
from socio_qgis.core import results
from socio_qgis.core.paths import PACKAGE
from socio_qgis.tasks.request import RunRequest

SEVERAL_WINDOWS_GSD_M = 1.5


@pytest.fixture
def whole_scene(scene: Scene, tmp_path: Path) -> RunRequest:
    """Several windows of work."""
    return RunRequest(
        (scene.query,),
        (scene.imagery,),
        (scene.map_picture(),),
        scene.extent,
        scene.imagery.crs(),
        tmp_path / "places.gpkg",
        gsd_m=SEVERAL_WINDOWS_GSD_M,
    )


def wait_until_a_window_is_done(task, qtbot) -> None:
    at = []
    task.stage.connect(lambda stage, window, total: at.append(window))
    qtbot.waitUntil(lambda: bool(at) and max(at) >= 1, timeout=60_000)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_killed_engine_is_said_and_the_next_run_works(whole_scene, run: Runner, engine, qtbot):
    task = run.start(whole_scene)
    wait_until_a_window_is_done(task, qtbot)
    killed = engine._transport.pid
    os.kill(killed, signal.SIGKILL)
    outcome = run.wait(task)
    assert outcome.status == results.FAILED
    assert "ended unexpectedly" in outcome.error.message
    assert "Run again" in outcome.error.advice
    again = run(whole_scene)
    assert again.error is None
    assert again.count >= 1
    assert engine._transport.pid != killed


def test_a_cancelled_run_keeps_the_windows_that_are_done(whole_scene, run: Runner, qtbot):
    task = run.start(whole_scene)
    wait_until_a_window_is_done(task, qtbot)
    task.cancel()
    outcome = run.wait(task)
    assert outcome.status == results.CANCELLED
    assert outcome.saved
    assert outcome.output.exists()


def test_a_damaged_environment_is_said(whole_scene, qtbot, tmp_path):
    bare = tmp_path / "bare"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(bare)], check=True)
    one = Engine(lambda: environment.Status(environment.python_of(bare)))
    outcome = Runner(qtbot, one, QgsProject.instance())(whole_scene)
    assert "does not start" in outcome.error.message
    assert "anew" in outcome.error.advice
    assert "lacks" in outcome.error.details


def test_a_missing_environment_is_said(whole_scene, qtbot):
    one = Engine(lambda: environment.Status(None, "The engine is not set up yet."))
    outcome = Runner(qtbot, one, QgsProject.instance())(whole_scene)
    assert outcome.error.message == "The engine is not set up yet."
    assert "panel" in outcome.error.advice


def test_the_engine_ends_when_its_parent_is_killed():
    code = (
        f"import sys; sys.path.append({str(PACKAGE.parent)!r})\n"
        "import time\n"
        "from socio_qgis.client.engine import WorkerProcess\n"
        "from socio_qgis.client.environment import status\n"
        "print(WorkerProcess(status().python).pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    assert is_running(pid)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 10
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(pid)


def test_the_engine_is_ready_soon():
    began = time.monotonic()
    worker = WorkerProcess(environment.status().python)
    seconds = time.monotonic() - began
    worker.stop()
    assert seconds < 3
