"""Whatever an engine does, the run ends with an outcome, QGIS stays awake, and no process is left.

The request has an area of 20,000 corners, more than a pipe holds.
"""

from __future__ import annotations

import math
import sys
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

LIMIT_S = 1.0  # of each wait, in place of those of the product
AWAKE_S = 1.0  # QGIS takes events at least so often; the product promises less, a busy machine more


def area(corners: int) -> QgsGeometry:
    x, y = (EXTENT[0] + EXTENT[2]) / 2, (EXTENT[1] + EXTENT[3]) / 2
    ring = [
        QgsPointXY(x + r * math.cos(a), y + r * math.sin(a))
        for i in range(corners)
        for a, r in [(2 * math.pi * i / corners, 80 + i % 2)]
    ]
    return QgsGeometry.fromPolygonXY([ring])


class Clock:
    """The longest time in which QGIS took no events."""

    def __init__(self) -> None:
        self.longest_s, self._last = 0.0, time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now


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
    for module, name in (
        (process, "START_LIMIT_S"),
        (session, "SILENCE_LIMIT_S"),
        (execution, "END_LIMIT_S"),
    ):
        monkeypatch.setattr(module, name, LIMIT_S)
    script = tmp_path / "engine.py"
    folder = str(Path(misbehaving_engine.__file__).parent)
    script.write_text(
        f"import sys; sys.path.append({folder!r})\n"
        f"import misbehaving_engine; misbehaving_engine.main({way.__name__!r})\n"
    )
    started: list[EngineProcess] = []
    init = EngineProcess.__init__

    def remember(self: EngineProcess, *arguments: object) -> None:
        init(self, *arguments)
        started.append(self)

    monkeypatch.setattr(EngineProcess, "__init__", remember)
    engine = Engine(
        lambda: Status(Path(sys.executable)), lambda python: EngineProcess.ready(python, script)
    )
    task = SegmentTask(request_, engine, QgsProject.instance().transformContext())
    outcomes: list[execution.RunOutcome] = []
    task.outcome.connect(outcomes.append)
    status, words = misbehaving_engine.WAYS[way]
    clock = Clock()
    QgsApplication.taskManager().addTask(task)
    if status == "cancelled":
        qtbot.wait(500)
        task.cancel()
    qtbot.waitUntil(lambda: bool(outcomes), timeout=20_000)
    (outcome,) = outcomes
    assert outcome.status == status, outcome.error
    assert words in (outcome.error.message if outcome.error else "")
    assert not (outcome.error and "Traceback" in outcome.error.details)
    qtbot.wait(20)
    assert clock.longest_s < AWAKE_S
    began = time.monotonic()
    engine.close()
    assert time.monotonic() - began < AWAKE_S
    assert started
    assert not any(one.alive for one in started)


@pytest.mark.parametrize("way", ["stopped", "never_reads", "deaf"])
def test_closing_the_plugin_does_not_wait_for_an_engine_that_does_not_listen(
    way, request_, tmp_path
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
        began = time.monotonic()
        one.send("start", aoi_wkb=bytes(area(20_000).asWkb()).hex())
        time.sleep(0.3)
        engine.close()
        assert time.monotonic() - began < 0.3 + AWAKE_S
