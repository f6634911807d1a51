"""The review page beside a canvas that shows the results, with a scripted engine."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtWidgets import QMainWindow
from results_file import write_results
from review_steps import MAP_GREY, NEAR
from scripted_engine import ScriptedEngine

from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.protocol import Message
from socio_qgis.gui.review.review_page import ReviewPage
from socio_qgis.layers.results_layer import add_results


class TouchingEngine(ScriptedEngine):
    """Adds or removes 10 m around each point."""

    fails = silent = False

    def _on_touch_up(self, message: Message) -> None:
        if self.silent:
            return
        if self.fails:
            self._answer(
                message, "error", kind="InputError", message="It failed.", advice="Try.", details=""
            )
            return
        outline = QgsGeometry()
        outline.fromWkb(QByteArray(bytes.fromhex(message["polygon"])))
        for x, y, adds in message["points"]:
            box = QgsGeometry.fromRect(QgsRectangle(x - 10, y - 10, x + 10, y + 10))
            outline = outline.combine(box) if adds else outline.difference(box)
        self._answer(message, "touched_up", polygon=bytes(outline.asWkb()).hex())


@pytest.fixture
def path(tmp_path) -> Path:
    return write_results(tmp_path / "places.gpkg")


@pytest.fixture
def transport() -> TouchingEngine:
    return TouchingEngine()


@pytest.fixture
def page(project, qgis_iface, qtbot, transport, make_raster, monkeypatch):
    canvas = qgis_iface.mapCanvas()
    window = QMainWindow()
    canvas.setParent(window)
    window.setCentralWidget(canvas)
    window.resize(400, 400)
    window.show()
    canvas.setDestinationCrs(QgsProject.instance().crs())
    canvas.setExtent(QgsRectangle(*NEAR))
    x, y = np.mgrid[:300, :300]
    aerial = make_raster("aerial", np.stack([x, y, x + y]).astype(np.uint8), extent=NEAR)
    drawn = make_raster("map", np.full((3, 30, 30), MAP_GREY, np.uint8), extent=NEAR)
    engine = Engine(lambda: Status(Path(sys.executable)), lambda python: transport)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    page = ReviewPage(
        qgis_iface, engine, project, lambda: aerial, lambda: "classical", lambda: (drawn,)
    )
    qtbot.addWidget(page)
    page.show()
    yield page
    page.close_down()
    canvas.setParent(None)


@pytest.fixture
def opened(page, project, path, qtbot) -> ReviewPage:
    add_results(project, path)
    qtbot.waitUntil(lambda: page.review is not None)
    qtbot.wait(20)
    return page
