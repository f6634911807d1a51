"""A run in a process that may be killed at any moment; prints "ready" when it begins.

Usage: killed_run.py OUTPUT LOG. LOG gets a line for each window that is processed, and the line
"received" when the outcome is known.
"""

import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import shapely
from fakes import ColourReasoner, ColourSegmenter, Ground

from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import plan_windows
from socio_qgis.engine.contract import RunPlan
from socio_qgis.engine.run.run import Run
from socio_qgis.engine.run.scheduler import StageScheduler

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
SIDE_M = 700.0
WINDOW_PX, OVERLAP_PX = 200, 40
# Squares in a grid; many lie across seams.
PATCHES = tuple(
    (colour, (X + x, Y + y, X + x + 40, Y + y + 40))
    for colour, shift in (("red", 20), ("blue", 70))
    for x in range(shift, 660, 100)
    for y in range(shift, 660, 100)
)


def plan(output: Path, windows_total: int) -> RunPlan:
    area = shapely.box(X, Y, X + SIDE_M, Y + SIDE_M)
    settings = RunSettings(queries=("red", "blue"))
    return RunPlan(settings, CRS, area, output, "sat", "map", windows_total)


def main(output: Path, log: Path) -> None:
    ground = Ground(*PATCHES)
    windows = plan_windows((X, Y, X + SIDE_M, Y + SIDE_M), 1.0, WINDOW_PX, OVERLAP_PX)
    scheduler = StageScheduler(ColourReasoner(), ColourSegmenter())

    def scene(extent, width, height):
        with log.open("a") as lines:
            lines.write(f"{extent}\n")
        return ground.scene(extent, width, height)

    print("ready", flush=True)
    with closing(Run(plan(output, len(windows)), scheduler, lambda *_: None)) as run:
        for window in windows:
            size = window.width_px, window.height_px
            run.add(window.index, window.extent, partial(scene, window.extent, *size))
        outcome = run.finish()
        with log.open("a") as lines:
            lines.write("received\n")
        run.acknowledge(outcome)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
