"""Whatever an engine does, the run ends with an outcome, QGIS stays awake, and no process is left.

The request has an area of 20,000 corners, more than a pipe holds.
"""

from __future__ import annotations

import math
import sys
import threading
import time
from pathlib import Path

import misbehaving_engine
import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer

from socio_qgis.client import process, session
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.client.process import EngineProcess
from socio_qgis.tasks import execution
from socio_qgis.tasks.request import RunRequest
from socio_qgis.tasks.segment_task import SegmentTask

LIMIT_S = 1.0  # of the wait that runs out, in place of that of the product
FOREVER_S = 1000.0
# Which one runs out, by how the run ends then. The others stay as long as they are.
LIMITS = {
    "does not start": (process, "START_LIMIT_S"),
    "not answered": (session, "SILENCE_LIMIT_S"),
    "cancelled": (execution, "END_LIMIT_S"),
}
AWAKE = 0.2  # QGIS takes events so often at least, of the times that a thread beside it may work


def area(corners: int) -> QgsGeometry:
    x, y = (EXTENT[0] + EXTENT[2]) / 2, (EXTENT[1] + EXTENT[3]) / 2
    ring = [
        QgsPointXY(x + r * math.cos(a), y + r * math.sin(a))
        for i in range(corners)
        for a, r in [(2 * math.pi * i / corners, 80 + i % 2)]
    ]
    return QgsGeometry.fromPolygonXY([ring])


class Turns:
    """How often QGIS took events, and how often a thread beside it woke up meanwhile."""

    def __init__(self) -> None:
        self.of_qgis = self.of_thread = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(10)
        self._ended = threading.Event()
        threading.Thread(target=self._beside, daemon=True).start()

    def stop(self) -> None:
        self._timer.stop()
        self._ended.set()

    def _turn(self) -> None:
        self.of_qgis += 1

    def _beside(self) -> None:
        while not self._ended.wait(0.01):
            self.of_thread += 1


@pytest.fixture
def request_(imagery, places, tmp_path) -> RunRequest:
    return RunRequest(
        ("park",),
        (imagery,),
        (places,),
        area(20_000),
        QgsCoordinateReferenceSystem(UTM),
        tmp_path / "places.gpkg",
        gsd_m=0.4,  # one window
    )


@pytest.mark.parametrize("way", misbehaving_engine.WAYS, ids=lambda way: way.__name__)
def test_a_run_ends_whatever_the_engine_does(way, request_, tmp_path, monkeypatch, qtbot):
    status, words = misbehaving_engine.WAYS[way]
    for ending in LIMITS.keys() & {status, words}:
        monkeypatch.setattr(*LIMITS[ending], LIMIT_S)
    script = tmp_path / "engine.py"
    folder = str(Path(misbehaving_engine.__file__).parent)
    script.write_text(
        f"import sys; sys.path.append({folder!r})\n"
        f"import misbehaving_engine; misbehaving_engine.main({way.__name__!r})\n"
    )
    started: list[EngineProcess] = []
    init, receive = EngineProcess.__init__, EngineProcess.receive

    def remember(self: EngineProcess, *arguments: object) -> None:
        init(self, *arguments)
        started.append(self)

    def note_thread(self: EngineProcess, timeout_s: float) -> object:
        waiting.add(threading.current_thread())
        return receive(self, timeout_s)

    waiting: set[threading.Thread] = set()
    monkeypatch.setattr(EngineProcess, "__init__", remember)
    monkeypatch.setattr(EngineProcess, "receive", note_thread)
    engine = Engine(
        lambda: Status(Path(sys.executable)), lambda python: EngineProcess.ready(python, script)
    )
    task = SegmentTask(request_, engine, QgsProject.instance().transformContext())
    outcomes: list[execution.RunOutcome] = []
    task.outcome.connect(outcomes.append)
    stages: list[str] = []
    task.stage.connect(lambda stage, *_: stages.append(stage))
    turns = Turns()
    QgsApplication.taskManager().addTask(task)
    if status == "cancelled":
        qtbot.waitUntil(lambda: "render" in stages)
        task.cancel()
        # Another engine that shall keep what is finished misbehaves as well.
        monkeypatch.setattr(session, "SILENCE_LIMIT_S", 5 * LIMIT_S)
    qtbot.waitUntil(lambda: bool(outcomes))
    (outcome,) = outcomes
    assert outcome.status == status, outcome.error
    assert words in (outcome.error.message if outcome.error else "")
    assert not (outcome.error and "Traceback" in outcome.error.details)
    turns.stop()
    assert turns.of_qgis >= AWAKE * turns.of_thread - 1
    monkeypatch.setattr(process, "END_LIMIT_S", FOREVER_S)  # for one that is asked to end
    engine.close()
    assert threading.main_thread() not in waiting
    assert started
    qtbot.waitUntil(lambda: not any(one.alive for one in started))


@pytest.mark.parametrize("way", ["stopped", "never_reads", "deaf"])
def test_closing_the_plugin_does_not_wait_for_an_engine_that_does_not_listen(
    way, request_, tmp_path, monkeypatch
):
    script = tmp_path / "engine.py"
    folder = str(Path(misbehaving_engine.__file__).parent)
    script.write_text(
        f"import sys; sys.path.append({folder!r})\n"
        f"import misbehaving_engine; misbehaving_engine.main({way!r})\n"
    )
    engine = Engine(
        lambda: Status(Path(sys.executable)), lambda python: EngineProcess.ready(python, script)
    )
    with engine.session(lambda: False) as one:
        one.send("start", aoi_wkb=bytes(area(20_000).asWkb()).hex())
        time.sleep(0.3)
        monkeypatch.setattr(process, "END_LIMIT_S", FOREVER_S)  # for one that is asked to end
        engine.close()
