"""Measures how long a run blocks QGIS's event loop: the longest gap between two ticks of a timer.

Usage: .venv-qgis/bin/python tests/desktop/ui_blocked.py
Prints one line of JSON with ui_blocked_ms_max and what the loop does without a run.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "qgis")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from known_layers import UTM, write_raster  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtCore import Qt, QTimer  # noqa: E402

from socio_qgis.client.engine import Engine  # noqa: E402
from socio_qgis.layers.results_layer import add_results  # noqa: E402
from socio_qgis.tasks.execution import RunOutcome  # noqa: E402
from socio_qgis.tasks.request import RunRequest  # noqa: E402
from socio_qgis.tasks.segment_task import SegmentTask  # noqa: E402

TICK_MS = 5
SIDE_M = 1500.0
BLOCKS = 60  # a side; each is a labelled feature
IDLE_MS = 2000
RUN_LIMIT_MS = 300_000
ORIGIN = (500_000.0, 5_000_000.0)


class Ticker:
    """A timer of the main thread that remembers the longest gap between its ticks."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.reset()
        self._timer.start()

    def reset(self) -> None:
        """Begin anew."""
        self.gaps_ms: list[float] = []
        self._last = time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps_ms.append(1000 * (now - self._last) - TICK_MS)
        self._last = now


def make_layers(folder: Path) -> tuple[QgsRasterLayer, QgsVectorLayer]:
    """Imagery of half a metre a pixel, and thousands of labelled blocks."""
    side_px = int(SIDE_M / 0.5)
    noise = np.random.default_rng(0).integers(40, 200, (3, side_px, side_px), np.uint8)
    extent = (*ORIGIN, ORIGIN[0] + SIDE_M, ORIGIN[1] + SIDE_M)
    imagery = QgsRasterLayer(str(write_raster(folder / "imagery.tif", noise, extent)), "imagery")
    blocks = QgsVectorLayer(f"Polygon?crs={UTM}&field=name:string", "blocks", "memory")
    step = SIDE_M / BLOCKS
    features = []
    for i in range(BLOCKS * BLOCKS):
        x, y = ORIGIN[0] + i % BLOCKS * step, ORIGIN[1] + i // BLOCKS * step
        feature = QgsFeature(blocks.fields())
        feature.setAttributes([f"{['Mill', 'High', 'Park'][i % 3]} Street {i}"])
        box = QgsRectangle(x + 2, y + 2, x + step - 2, y + step - 2)
        feature.setGeometry(QgsGeometry.fromRect(box))
        features.append(feature)
    blocks.dataProvider().addFeatures(features)
    labels = QgsPalLayerSettings()
    labels.fieldName = "name"
    blocks.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    blocks.setLabelsEnabled(True)
    QgsProject.instance().addMapLayers([imagery, blocks])
    return imagery, blocks


def measure(app: QgsApplication, folder: Path) -> dict[str, object]:
    """Run several windows while the event loop ticks."""
    imagery, blocks = make_layers(folder)
    canvas = QgsMapCanvas()  # it draws the layers before the run, as in QGIS
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    canvas.setLayers([blocks, imagery])
    canvas.setExtent(imagery.extent())
    canvas.resize(1000, 700)
    canvas.show()
    QTimer.singleShot(IDLE_MS, app.quit)
    app.exec()
    ticker, engine = Ticker(), Engine()
    QTimer.singleShot(IDLE_MS, app.quit)
    app.exec()
    idle_ms = max(ticker.gaps_ms)
    outcomes: list[RunOutcome] = []
    tasks: list[SegmentTask] = []

    def start() -> None:
        request = RunRequest(
            ("Mill Street 3", "park"),
            (imagery,),
            (blocks,),
            QgsGeometry.fromRect(imagery.extent()),
            QgsCoordinateReferenceSystem(UTM),
            folder / "places.gpkg",
            gsd_m=0.46,  # 25 windows: more would take longer than anybody waits
        )
        task = SegmentTask(request, engine, QgsProject.instance().transformContext())
        task.outcome.connect(end)
        QgsApplication.taskManager().addTask(task)
        tasks.append(task)  # PyQGIS loses a task that Python does not hold

    def end(outcome: RunOutcome) -> None:
        outcomes.append(outcome)
        if outcome.saved:
            layer = add_results(QgsProject.instance(), outcome.output)
            canvas.setLayers([layer, blocks, imagery])
        QTimer.singleShot(100, app.quit)

    QTimer.singleShot(0, start)
    QTimer.singleShot(RUN_LIMIT_MS, app.quit)
    ticker.reset()
    app.exec()
    engine.stop()
    if not outcomes or outcomes[0].error is not None:
        sys.exit(f"The run failed: {outcomes[0].error if outcomes else 'it took too long'}")
    gaps = sorted(ticker.gaps_ms)
    return {
        "ui_blocked_ms_max": round(gaps[-1], 1),
        "ui_blocked_ms_p99": round(gaps[int(0.99 * len(gaps))], 1),
        "idle_ms_max": round(idle_ms, 1),
        "windows": len(tasks[0].plan.windows),
        "seconds": round(outcomes[0].seconds, 1),
    }


def main() -> None:
    """Measure, print, and leave QGIS in order."""
    with tempfile.TemporaryDirectory() as name:
        os.environ.setdefault("QGIS_CUSTOM_CONFIG_PATH", f"{name}/profile")
        app = QgsApplication([], True)
        app.initQgis()
        figures = measure(app, Path(name))
        QgsProject.instance().clear()
        app.exitQgis()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
