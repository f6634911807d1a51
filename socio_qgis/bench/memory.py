"""Peak memory (MB) of a process that looks at so many windows: `bench_memory WINDOWS`."""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from pathlib import Path

import numpy as np
import shapely

from ..core.settings import RunSettings
from ..engine.contract import RunPlan, Scene
from ..engine.run.run import Run
from ..engine.run.scheduler import StageScheduler
from .stand_ins import SleepingReasoner, SleepingSegmenter

SIDE_PX = 768
PLACES = 20


def main(windows: int) -> float:
    """Carry a run out; return the peak."""
    scheduler = StageScheduler(SleepingReasoner(0.0, places=PLACES), SleepingSegmenter(0.0))
    area = shapely.box(0, 0, 640.0 * windows + 128, SIDE_PX)
    settings = RunSettings(queries=("school",))
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "out.gpkg"
        plan = RunPlan(settings, "EPSG:32650", area, output, "s", "m", windows)
        with closing(Run(plan, scheduler, lambda *_: None)) as run:
            for i in range(windows):
                run.add(i, (640.0 * i, 0.0, 640.0 * i + SIDE_PX, float(SIDE_PX)), _read)
            run.finish()
    return _peak_mb()


def _read() -> Scene:
    noise = np.random.default_rng(1)
    satellite = noise.integers(0, 255, (SIDE_PX, SIDE_PX, 3), np.uint8)
    return Scene(satellite, noise.integers(0, 255, (2 * SIDE_PX, 2 * SIDE_PX, 3), np.uint8), 1.0)


def _peak_mb() -> float:
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 1e6
    if sys.platform == "linux":  # getrusage would also count the process that started this one
        status = Path("/proc/self/status").read_text(encoding="utf-8")
        return float(status.split("VmHWM:")[1].split()[0]) / 1e3
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
