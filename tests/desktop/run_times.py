"""How long a user waits for a run in QGIS, and how much memory the engine takes for it.

Usage: .venv-qgis/bin/python tests/desktop/run_times.py ENGINE_PYTHON WINDOWS_A_SIDE...
Prints one line of JSON: for each kind of run the seconds from Run to the first window's polygons
and to the end, and the engine's peak memory in MB.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QTimer  # noqa: E402

from socio_qgis.client.engine import Engine  # noqa: E402
from socio_qgis.core.settings import OVERLAP_PX, WINDOW_PX  # noqa: E402
from socio_qgis.core.windows import SEVERAL_GSD_M  # noqa: E402
from socio_qgis.tasks.execution import RunOutcome  # noqa: E402
from socio_qgis.tasks.read_ahead import ReadAheadTask  # noqa: E402
from socio_qgis.tasks.request import RunRequest, plan_request  # noqa: E402
from socio_qgis.tasks.segment_task import SegmentTask  # noqa: E402

REPEATS = 3
ONE_M, TOWN_M = 1500.0, 1600.0  # side of an area that is one window; of a town
STEP_M = 30.0  # to the next area, whose map was not read before
RUN_LIMIT_MS = 1_800_000
TYPING_MS = 4_000  # a query, and the way to the button
FIRST, SECOND = "schools", "parks"


class Runs:
    """Carries runs out, one after the other."""

    def __init__(self, app: QgsApplication, folder: Path, layers: list[QgsRasterLayer]) -> None:
        self._app, self._folder, self._layers = app, folder, layers
        self._numbers = count()
        self.engine = Engine()

    def seconds(self, query: str, area: QgsRectangle) -> tuple[float, float]:
        """From Run to the polygons of the first window that has any, and to the end."""
        outcomes, first = [], []
        request = self._request(query, area)
        begin = time.perf_counter()

        def shown(geometry: QgsGeometry, found: int) -> None:
            if found and not first:
                first.append(time.perf_counter() - begin)

        def end(outcome: RunOutcome) -> None:
            outcomes.append(outcome)
            self._app.quit()

        task = SegmentTask(request, self.engine, QgsProject.instance().transformContext())
        task.window_done.connect(shown)
        task.outcome.connect(end)
        QgsApplication.taskManager().addTask(task)
        QTimer.singleShot(RUN_LIMIT_MS, self._app.quit)
        self._app.exec()
        if not outcomes or outcomes[0].status != "finished" or not first:
            sys.exit(f"The run failed: {outcomes or 'it took too long'}")
        return first[0], time.perf_counter() - begin

    def type_over(self, area: QgsRectangle) -> None:
        """What the panel does while a query is typed, and the time that it has for it."""
        request = self._request(FIRST, area)
        context = QgsProject.instance().transformContext()
        planned = plan_request(request, context)
        task = ReadAheadTask(request, planned, self.engine, context)
        QgsApplication.taskManager().addTask(task)
        QTimer.singleShot(TYPING_MS, self._app.quit)
        self._app.exec()

    def _request(self, query: str, area: QgsRectangle) -> RunRequest:
        return RunRequest(
            (query,),
            (self._layers[0],),
            (self._layers[1],),
            QgsGeometry.fromRect(area),
            self._layers[0].crs(),
            self._folder / f"places{next(self._numbers)}.gpkg",
        )

    def peak_mb(self) -> float | None:
        """Of the engine's process so far; None where the system does not say."""
        pid = self.engine._transport.pid
        status = Path(f"/proc/{pid}/status")
        if not status.exists():
            return None
        return float(status.read_text().split("VmHWM:")[1].split()[0]) / 1e3


def measure(
    app: QgsApplication, folder: Path, python: str, sides: Sequence[int]
) -> dict[str, object]:
    """All figures."""
    sides_m = [SEVERAL_GSD_M * (WINDOW_PX + (n - 1) * (WINDOW_PX - OVERLAP_PX)) for n in sides]
    towns = max(3, math.ceil(max(sides_m) / TOWN_M))
    command = [python, "-m", "socio_qgis.bench.land", str(folder), str(towns)]
    made = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    layers = [QgsRasterLayer(path, Path(path).stem) for path in json.loads(made.stdout)]
    QgsProject.instance().addMapLayers(layers)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(layers[0].crs()))
    runs, land = Runs(app, folder, layers), layers[0].extent()
    x, y = land.xMinimum(), land.yMinimum()
    squares = (QgsRectangle(x + i * STEP_M, y, x + i * STEP_M + ONE_M, y + ONE_M) for i in count())
    kinds = "cold", "warm", "second", "typed"
    seconds: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
    for _ in range(REPEATS):
        runs.engine.stop()
        seconds["cold"].append(runs.seconds(FIRST, next(squares)))
        square = next(squares)
        seconds["warm"].append(runs.seconds(FIRST, square))
        seconds["second"].append(runs.seconds(SECOND, square))
        square = next(squares)
        runs.type_over(square)
        seconds["typed"].append(runs.seconds(FIRST, square))
    values: dict[str, object] = {
        name: [round(statistics.median(times), 2) for times in zip(*found)]
        for name, found in seconds.items()
    }
    several = []
    for side_m in sides_m:
        for readings in list(folder.rglob("readings")):  # of smaller areas
            shutil.rmtree(readings)
        area = QgsRectangle(x + 1, y + 1, x + side_m - 1, y + side_m - 1)
        several.append([round(time_s, 2) for time_s in runs.seconds(FIRST, area)])
    values["several"], values["peak_mb"] = several, runs.peak_mb()
    runs.engine.stop()
    return values


def main() -> None:
    """Measure, print, and leave QGIS in order."""
    python, sides = sys.argv[1], [int(side) for side in sys.argv[2:]]
    with tempfile.TemporaryDirectory() as name:
        # Nothing that was read before, and the engine that is asked about.
        os.environ |= {
            "QGIS_CUSTOM_CONFIG_PATH": f"{name}/profile",
            "XDG_DATA_HOME": f"{name}/data",
            "SOCIO_ENGINE_PYTHON": python,
        }
        app = QgsApplication([], True)
        app.initQgis()
        values = measure(app, Path(name), python, sides)
        QgsProject.instance().clear()
        app.exitQgis()
    print(json.dumps(values))


if __name__ == "__main__":
    main()
