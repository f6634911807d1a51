"""An empty project and layers in it."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from known_layers import EXTENT, UTM, make_places, write_raster
from mouse import Mouse
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTranslator
from scripted_engine import ScriptedEngine

from socio_qgis.client import environment
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.paths import TRANSLATIONS
from socio_qgis.gui.dock import SocioDock
from socio_qgis.tasks import execution
from socio_qgis.tasks.segment_task import SegmentTask

UTM_CRS = QgsCoordinateReferenceSystem(UTM)


def _runs() -> list[SegmentTask]:
    """Runs that a test has left alone."""
    tasks = QgsApplication.taskManager().activeTasks()
    return [task for task in tasks if isinstance(task, SegmentTask)]


@pytest.fixture(autouse=True)
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """An empty project, emptied again while QGIS still runs."""
    instance = QgsProject.instance()
    instance.setCrs(QgsCoordinateReferenceSystem(UTM))
    yield instance
    limit = time.monotonic() + 20
    while (left := _runs()) and time.monotonic() < limit:  # they must not outlive their layers
        for task in left:
            task.cancel()
        QCoreApplication.processEvents()
        time.sleep(0.005)
    # Delete widgets and garbage now: while the project is cleared, objects listen to its signals.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    instance.clear()
    gc.collect()  # what is left over must not outlive QGIS


@pytest.fixture
def in_german() -> Iterator[None]:
    """QGIS speaks German; not by a translator in Python, for which rendering threads may wait."""
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / "socio_qgis_de.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def make_raster(tmp_path: Path, project: QgsProject) -> Callable[..., QgsRasterLayer]:
    """Make a raster layer of the project from an array (bands, H, W)."""

    def make(name: str, bands: np.ndarray, **options: object) -> QgsRasterLayer:
        path = write_raster(tmp_path / f"{name}.tif", bands, **options)
        layer = QgsRasterLayer(str(path), name)
        project.addMapLayer(layer)
        return layer

    return make


@pytest.fixture
def pixels() -> np.ndarray:
    """(3, 200, 400) uint8: every pixel has another colour than its neighbours."""
    y, x = np.mgrid[:200, :400]
    return np.stack([x % 251, y % 251, (x * 7 + y * 13) % 251]).astype(np.uint8)


@pytest.fixture
def imagery(make_raster, pixels: np.ndarray) -> QgsRasterLayer:
    """Imagery over EXTENT, a metre a pixel."""
    return make_raster("imagery", pixels)


@pytest.fixture
def places(project: QgsProject) -> QgsVectorLayer:
    """A vector layer over EXTENT with one park."""
    layer = make_places()
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def canvas(qtbot):
    """400 x 200 pixels that show EXTENT, so a pixel is a metre."""
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setFrameStyle(0)
    canvas.resize(400, 200)
    canvas.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    canvas.setExtent(QgsRectangle(*EXTENT))
    assert canvas.mapUnitsPerPixel() == pytest.approx(1.0, rel=0.01)
    return canvas


@pytest.fixture
def mouse(canvas) -> Mouse:
    """A mouse over `canvas`."""
    return Mouse(canvas)


@pytest.fixture
def transport() -> ScriptedEngine:
    """The engine of `dock`, without a process."""
    return ScriptedEngine()


@pytest.fixture
def dock(qgis_iface, qtbot, transport, monkeypatch):
    """The panel with a scripted engine; the canvas shows EXTENT."""
    for kept in ("socio_qgis", "QgsCollapsibleGroupBox"):  # by earlier tests
        QgsSettings().remove(kept)
    monkeypatch.setattr(environment, "status", lambda: Status(Path(sys.executable)))
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(UTM_CRS)
    canvas.setExtent(QgsRectangle(*EXTENT))
    monkeypatch.setattr(execution, "END_LIMIT_S", 1.0)  # some tests leave a run whose engine hangs
    engine = Engine(lambda: Status(Path(sys.executable)), lambda python: transport)
    dock = SocioDock(qgis_iface, engine)
    qtbot.addWidget(dock)
    dock.show()
    yield dock
    dock.close_down()


@pytest.fixture
def ready(dock, imagery, places, tmp_path, qtbot) -> SocioDock:
    """A panel in which only Run is left to click."""
    qtbot.waitUntil(lambda: dock.form.map_layers.count() == 1)
    dock.form.query.setPlainText("find")
    dock.area.set(QgsGeometry.fromRect(QgsRectangle(*EXTENT)), UTM_CRS)
    dock.form.output.setFilePath(str(tmp_path / "found.gpkg"))
    return dock


@pytest.fixture
def wide(ready, make_raster, qtbot) -> SocioDock:
    """The same over an area of several windows."""
    x, y = EXTENT[:2]
    extent = (x, y, x + 4000, y + 1000)
    wide = make_raster("wide aerial", np.full((3, 500, 2000), 90, np.uint8), extent=extent)
    qtbot.waitUntil(lambda: ready.form.map_layers.count() == 2)
    ready.form.imagery.setLayer(wide)
    ready.area.set(QgsGeometry.fromRect(QgsRectangle(*extent)), UTM_CRS)
    assert "1 window" not in ready.form.aoi_summary.text()
    return ready
