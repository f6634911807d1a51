"""The plugin is unloaded in each of its states, with a project that has changes."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

import pytest
from known_layers import EXTENT
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow
from results_file import write_results
from scripted_engine import ScriptedEngine

import socio_qgis
from socio_qgis.client import environment
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import CancelledError
from socio_qgis.layers import layer_image


class Window:
    """A plugin in a window that has its panel, as QGIS's own."""

    def __init__(self, iface, transport, qtbot) -> None:
        self.main, self.canvas = QMainWindow(), QgsMapCanvas()
        qtbot.addWidget(self.main)
        self.main.setCentralWidget(self.canvas)
        self.main.resize(1000, 700)
        iface.mainWindow, iface.mapCanvas = lambda: self.main, lambda: self.canvas
        iface.addDockWidget = self.main.addDockWidget
        iface.removeDockWidget = self.main.removeDockWidget
        self.plugin = socio_qgis.classFactory(iface)
        self.plugin.initGui()
        self.plugin._engine._connect = lambda python: transport
        self.main.show()
        self.items = [item for item in self.canvas.scene().items() if item.isVisible()]

    @property
    def dock(self):
        return self.plugin.dock

    @property
    def form(self):
        return self.plugin.dock.form

    def run(self, query: str) -> None:
        self.form.query.setPlainText(query)
        self.form.run.click()
        assert self.dock.runs.is_running, self.form.notice.text()


@pytest.fixture
def window(qgis_iface, monkeypatch, transport, project, imagery, places, tmp_path, qtbot):
    monkeypatch.setattr(environment, "status", lambda: Status(Path(sys.executable)))
    for name in ("mainWindow", "mapCanvas", "addDockWidget", "removeDockWidget"):
        monkeypatch.setattr(qgis_iface, name, getattr(qgis_iface, name, None), raising=False)
    path = write_results(tmp_path / "places.gpkg")
    project.addMapLayer(QgsVectorLayer(f"{path}|layername=socio_results", "results", "ogr"))
    made = Window(qgis_iface, transport, qtbot)
    qtbot.waitUntil(lambda: made.form.imagery.currentLayer() is imagery)
    made.dock.area.set(QgsGeometry.fromRect(QgsRectangle(*EXTENT)), imagery.crs())
    made.form.output.setFilePath(str(tmp_path / "found.gpkg"))
    made.canvas.setDestinationCrs(imagery.crs())
    made.canvas.setExtent(QgsRectangle(*EXTENT))
    yield made
    if not sip.isdeleted(made.dock):  # a test that failed must not have the next ones fail
        made.plugin.unload()


def idle(window, qtbot):
    pass


def hidden(window, qtbot):
    window.dock.hide()


def reviewing(window, qtbot):
    window.dock.pages.setCurrentWidget(window.dock.review)
    assert window.dock.review.highlight.band.size() > 0
    window.dock.details.present()


def touching_up(window, qtbot):
    reviewing(window, qtbot)
    window.dock.review.form.touch_up.click()
    assert window.dock.review.tool.isActive()


def listing_results(window, qtbot):
    reviewing(window, qtbot)
    window.dock.review.form.table.click()
    table = window.dock.review.table
    qtbot.waitUntil(table.view.isVisible)
    table.thumbnails._kept.clear()  # some may be there already
    table._draw()
    assert table.thumbnails._drawing
    window.form.imagery.currentLayer().triggerRepaint()


def listing_results_alone(window, qtbot):
    listing_results(window, qtbot)
    window.dock.review.table.setFloating(True)
    window.dock.hide()


def swiping(window, qtbot):
    reviewing(window, qtbot)
    window.dock.review.form.swipe.click()
    assert window.dock.review.swipe.is_on, window.dock.review.form.notice.text()
    window.canvas.refresh()


def listing_runs(window, qtbot):
    reviewing(window, qtbot)
    window.dock.review.form.runs.click()
    assert window.dock.review.runs.isVisible()


def editing(window, qtbot):
    reviewing(window, qtbot)
    assert window.dock.review.review.layer.startEditing()
    window.dock.review.decide("accepted")


def drawing(window, qtbot):
    window.form.aoi_polygon.click()
    assert window.canvas.mapTool() is window.dock.area._tool


def preparing(window, qtbot):
    def connect(python: Path) -> ScriptedEngine:
        begun.append(1)
        time.sleep(0.2)
        return transport

    begun: list[int] = []
    engine = window.plugin._engine
    transport, engine._connect = engine._connect(Path()), connect
    window.dock.setUserVisible(True)
    window.main.activateWindow()
    window.form.query.setFocus()
    qtbot.waitUntil(window.form.query.hasFocus)
    QTest.keyClicks(window.form.query, "zoo")
    qtbot.waitUntil(lambda: begun == [1])


def running(window, qtbot):
    window.run("slow")
    window.run("find")  # waits


def checking_boxes(window, qtbot):
    window.form.check_boxes.setChecked(True)
    window.run("check")
    qtbot.waitUntil(lambda: window.dock.running.boxes.is_asking)
    window.dock.pages.setCurrentWidget(window.dock.review)


def measuring(window, qtbot):
    window.form.map_offset.measure.click()
    assert window.form.map_offset._task is not None


def setting_up(window, qtbot):
    environment.status = lambda: Status(None, "It is not set up yet.")
    window.form.setup_box.check()
    window.form.setup_box.start()
    window.form.models.setup.offer("")
    window.form.models.setup.start()


def managing_models(window, qtbot):
    window.form.models.manage.click()
    assert window.form.models._dialog.isVisible()


def drawing_the_sample(window, qtbot):
    window.plugin.samples.draw_town(Path(sys.executable), Path("/nowhere/town"))
    assert window.plugin.samples._process is not None


STATES = (
    idle, hidden, reviewing, touching_up, listing_results, listing_results_alone, swiping,
    listing_runs, editing, drawing, preparing, running, checking_boxes, measuring, setting_up,
    managing_models, drawing_the_sample,
)  # fmt: skip


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_nothing_happens_after_the_plugin_is_unloaded(window, state, monkeypatch, qtbot, project):
    def create(python, tell, is_cancelled, *_: object) -> None:
        while not is_cancelled():
            tell("Collecting numpy", 0.5)
            time.sleep(0.01)
        raise CancelledError("The set-up was cancelled.")

    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "create", create)
    state(window, qtbot)
    qtbot.wait(50)
    project.setTitle("changed")
    assert project.isDirty()
    dock, canvas, table = window.dock, window.canvas, window.dock.review.table
    window.plugin.unload()
    # What QGIS does before it ends, and when only the plugin goes.
    canvas.setDestinationCrs(QgsProject.instance().crs())
    canvas.setFocus()
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        for key in (Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            press(canvas, kind, key)
    project.clear()
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0 and not layer_image._working)
    qtbot.wait(100)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dock)
    assert sip.isdeleted(table)
    assert not window.plugin._engine._transport
    left = [item for item in canvas.scene().items() if item.isVisible()]
    assert len(left) <= len(window.items)
    assert QApplication.activeModalWidget() is None
    gc.collect()


def press(canvas, kind: QEvent.Type, key: Qt.Key) -> None:
    QApplication.sendEvent(canvas, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


@pytest.mark.parametrize("asks", ["which server", "whether to send"])
def test_a_question_that_is_open_is_closed_with_the_plugin(window, asks, qtbot):
    def unload() -> None:
        assert QApplication.activeModalWidget() is not None
        window.plugin.unload()

    models = window.form.models
    QTimer.singleShot(200, unload)
    if asks == "which server":
        models.begin("server")  # its dialog has an event loop of its own
    else:
        models.choose("openai:https://example.org/v1#m", "")
        window.form.query.setPlainText("find")
        window.form.run.click()
    assert QApplication.activeModalWidget() is None
    assert not window.plugin._engine._transport
