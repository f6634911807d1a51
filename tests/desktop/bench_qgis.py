"""Figures of `socio bench` that need QGIS; prints one line of JSON.

All in CPU seconds: one side of the first ratio works in a process of its own, at another time, and
the machine may be busy for one of them.

Usage: .venv-qgis/bin/python tests/desktop/bench_qgis.py ENGINE_PYTHON
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "qgis"), "/usr/share/qgis/python/plugins"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from known_layers import UTM, write_raster  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

REPEATS = 7
SIDE_PX = 768
ORIGIN = (500_000.0, 5_000_000.0)
# In the engine's Python, which has shapely and no QGIS: the pieces, and how long we take.
OURS = """
import json, statistics, sys, time
import shapely
from socio_qgis.bench.large import merged, seam_pieces
pieces, seconds = seam_pieces(), []
for _ in range(7):
    begin = time.process_time()
    found = merged(pieces)
    seconds.append(time.process_time() - begin)
print(json.dumps([statistics.median(seconds), len(found), [p.geometry.wkb_hex for p in pieces]]))
"""


def seams(engine_python: str) -> tuple[float | None, str]:
    """Pieces of places across seams: ours against QGIS's dissolve."""
    from processing.core.Processing import Processing

    Processing.initialize()
    from qgis import processing

    command = [engine_python, "-c", OURS]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    our_s, our_count, shapes = json.loads(done.stdout)
    layer = QgsVectorLayer(f"Polygon?crs={UTM}", "pieces", "memory")
    features = []
    for shape in shapes:
        geometry = QgsGeometry()
        geometry.fromWkb(bytes.fromhex(shape))
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    seconds = []
    for _ in range(3):
        begin = time.process_time()
        whole = processing.run("native:dissolve", {"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
        parts = processing.run(
            "native:multiparttosingleparts", {"INPUT": whole, "OUTPUT": "memory:"}
        )["OUTPUT"]
        seconds.append(time.process_time() - begin)
    their_s = statistics.median(seconds)
    counts = f"{our_count} and {parts.featureCount()} places of {len(shapes)} pieces"
    how = (
        f"{1000 * our_s:.0f} ms of CPU against {1000 * their_s:.0f} ms of native:dissolve; {counts}"
    )
    if our_count != parts.featureCount():
        return None, f"the counts differ: {counts}"
    return round(their_s / our_s, 2), how


def rendering(folder: Path) -> tuple[float, str]:
    """A window as arrays on disk, against a bare job of QGIS's renderer that throws it away."""
    from socio_qgis.core.windows import Window
    from socio_qgis.layers.rendering import WindowRenderer

    side_px = 2000
    noise = np.random.default_rng(0).integers(40, 200, (3, side_px, side_px), np.uint8)
    extent = (*ORIGIN, ORIGIN[0] + side_px, ORIGIN[1] + side_px)
    imagery = QgsRasterLayer(str(write_raster(folder / "imagery.tif", noise, extent)), "imagery")
    streets = QgsRasterLayer(str(write_raster(folder / "map.tif", noise, extent)), "map")
    QgsProject.instance().addMapLayers([imagery, streets], False)
    crs = QgsCoordinateReferenceSystem(UTM)
    window = Window(
        0, (ORIGIN[0], ORIGIN[1], ORIGIN[0] + SIDE_PX, ORIGIN[1] + SIDE_PX), SIDE_PX, SIDE_PX
    )
    context = QgsProject.instance().transformContext()
    renderer = WindowRenderer((imagery,), (streets,), crs, 1.0, context, folder)

    def bare() -> None:
        for (layer,) in (renderer._satellite, renderer._drawn):  # as smooth as ours
            settings = QgsMapSettings()
            settings.setDestinationCrs(crs)
            settings.setTransformContext(context)
            settings.setLayers([layer])
            settings.setOutputSize(QSize(SIDE_PX, SIDE_PX))
            settings.setExtent(QgsRectangle(*window.extent))
            settings.setBackgroundColor(QColor("white"))
            job = QgsMapRendererSequentialJob(settings)
            job.start()
            job.waitForFinished()
            job.renderedImage()

    def ours() -> None:
        renderer.render(window, lambda: False)

    ours()  # sets up what it draws
    seconds: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(2 * REPEATS):
        for name, call in (("ours", ours), ("bare", bare)):
            begin = time.process_time()
            call()
            seconds[name].append(time.process_time() - begin)
    our_s, bare_s = (statistics.median(seconds[name]) for name in ("ours", "bare"))
    how = (
        f"both pictures of a window as files, {1000 * our_s:.0f} ms of CPU, against "
        f"{1000 * bare_s:.0f} ms"
    )
    return round(our_s / bare_s, 3), how


def main() -> None:
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        values = {
            "seam_merge_10k_vs_qgis_dissolve": seams(sys.argv[1]),
            "render_to_array_vs_bare_job": rendering(Path(folder)),
        }
    print(json.dumps(values))
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end may crash, and the figures are known


if __name__ == "__main__":
    main()
