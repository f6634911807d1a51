"""The engine may be killed, crash or be left alone: the next run works, nothing stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject
from scenes import Runner, Scene, results_of

from socio_qgis.client import environment
from socio_qgis.client.engine import Engine
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
    """Until the plugin knows of one: the engine saves a window before it says so."""
    qtbot.waitSignal(task.window_done).wait()


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
    assert outcome.saved, "another engine writes what the killed one had finished"
    again = run(whole_scene)
    assert again.error is None
    assert any("were finished before" in message for message in again.messages)
    assert engine._transport.pid != killed
    undisturbed = replace(whole_scene, output=whole_scene.output.with_name("whole.gpkg"))
    assert run(undisturbed).found == again.found
    assert shapes_in(undisturbed.output) == shapes_in(whole_scene.output)


def shapes_in(output: Path) -> list[str]:
    return sorted(geometry.asWkt(9) for _, geometry in results_of(output))


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
        "from socio_qgis.client.process import EngineProcess\n"
        "from socio_qgis.client.environment import status\n"
        "print(EngineProcess.ready(status().python).pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    assert is_running(pid)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 60
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(pid)


# A QGIS without a window runs the plugin, tells the engine's process id, and ends in some way.
QGIS_WITH_A_RUN = """
import os, sys, time
from pathlib import Path
from unittest.mock import MagicMock
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMainWindow
how, imagery, map_, output = sys.argv[1:]
app = QgsApplication([], True)
app.initQgis()
iface, window = MagicMock(), QMainWindow()
canvas = QgsMapCanvas(window)
iface.mainWindow.return_value, iface.mapCanvas.return_value = window, canvas
import socio_qgis
from socio_qgis.tasks.request import RunRequest
from socio_qgis.tasks.segment_task import SegmentTask
plugin = socio_qgis.classFactory(iface)
plugin.initGui()
layers = QgsRasterLayer(imagery, "imagery"), QgsRasterLayer(map_, "map")
layers[1].setCrs(layers[0].crs())
project = QgsProject.instance()
project.addMapLayers(layers)
request = RunRequest(
    ("park",), layers[:1], layers[1:], QgsGeometry.fromRect(layers[0].extent()), layers[0].crs(),
    Path(output), gsd_m=0.2,  # many windows
)
task = SegmentTask(request, plugin._engine, project.transformContext())
at = []
task.stage.connect(lambda stage, window, total: at.append(stage))
plugin.dock.runs.add(task)
while "localise" not in at:
    app.processEvents()
    time.sleep(0.01)
print(plugin._engine._transport.pid, flush=True)
sys.stdin.readline()  # the test has looked
if how == "killed":
    time.sleep(60)
if how == "unloaded":
    plugin.unload()
else:  # as QGIS quits
    QTimer.singleShot(0, app.quit)
    app.exec()
    plugin.unload()
project.clear()
app.exitQgis()
os._exit(0)  # Python would destroy widgets in an order of its own, which QGIS never does
"""


@pytest.mark.parametrize("how", ["quit", "unloaded", "killed"])
def test_closing_qgis_during_a_run_leaves_no_process_behind(scene: Scene, tmp_path: Path, how: str):
    layers = scene.imagery.source(), scene.map_picture().source()
    command = [sys.executable, "-c", QGIS_WITH_A_RUN, how, *layers, str(tmp_path / "places.gpkg")]
    qgis = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=PACKAGE.parent,
        env={
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
            "TMPDIR": str(tmp_path),  # tells all that it starts, also a second engine
        },
    )
    try:
        engine = int(qgis.stdout.readline())
        assert {qgis.pid, engine} <= set(processes_with(str(tmp_path)))
        qgis.stdin.write("\n")
        qgis.stdin.flush()
        if how == "killed":
            qgis.kill()
        assert qgis.wait(timeout=60) == (-signal.SIGKILL if how == "killed" else 0)
    finally:
        qgis.kill()
        qgis.stdin.close()
        qgis.stdout.close()
    deadline = time.monotonic() + 60
    while (left := processes_with(str(tmp_path))) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left == []


def processes_with(text: str) -> list[int]:
    """Processes that have a text in their environment, as all have that were started from one."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if text.encode() in (folder / "environ").read_bytes():
                found.append(int(folder.name))
        except OSError:  # it has ended, or belongs to somebody else
            continue
    return [pid for pid in found if is_running(pid)]
