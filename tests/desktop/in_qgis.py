"""Runs inside QGIS: opens a project, uses the panel with keys and mouse, waits, takes pictures.

Started by launch.py; the job in SOCIO_JOB names layers, queries, the area and where pictures go.
"""

import json
import os
import time
import traceback

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

JOB = json.loads(os.environ["SOCIO_JOB"])
RUN_LIMIT_S = 240
KEY_MS = 120  # between two keys: a person who types fast
REPORT = {"ok": False, "message": "The driver did not start."}


def finish() -> None:
    with open(JOB["report"], "w", encoding="utf-8") as file:
        json.dump(REPORT, file)
    # QGIS would ask whether to end in spite of a task that still runs.
    QgsApplication.taskManager().cancelAll()
    QgsProject.instance().clear()
    QTimer.singleShot(1000, iface.actionExit().trigger)


def step(function, delay_ms: int) -> None:
    """Call later; a failure ends QGIS with its traceback in the report."""

    def guarded() -> None:
        try:
            function()
        except Exception:  # noqa: BLE001  (QGIS must end, whatever fails)
            REPORT.update(ok=False, message=traceback.format_exc())
            finish()

    QTimer.singleShot(delay_ms, guarded)


def dock():
    return plugins["socio_qgis"].dock


def picture(name: str) -> None:
    path = os.path.join(JOB["pictures"], f"{name}.png")
    iface.mainWindow().grab().save(path)


def open_project() -> None:
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(JOB["crs"]))
    layers = []
    for source in (*JOB["maps"], *JOB["imagery"]):
        layer = QgsRasterLayer(source["path"], source["name"])
        if not layer.crs().isValid():
            layer.setCrs(project.crs())
        if not layer.isValid():
            raise RuntimeError(f"{source['path']} can't be read")
        layers.append(layer)
    project.addMapLayers(layers)
    for layer in layers[: len(JOB["maps"])]:  # the imagery is what the results are looked at on
        node = project.layerTreeRoot().findLayer(layer.id())
        node.setItemVisibilityChecked(False)
    iface.layerTreeView().collapseAllNodes()
    window = iface.mainWindow()
    window.showNormal()
    window.resize(1400, 900)
    for other in window.findChildren(QDockWidget):
        if other.objectName() == "Browser":
            other.hide()
    iface.mapCanvas().setExtent(layers[-1].extent())
    iface.mapCanvas().refresh()
    panel = dock()
    panel.setUserVisible(True)
    window.resizeDocks([panel], [380], Qt.Orientation.Horizontal)
    step(ask if JOB["queries"] else stay, 3000)


def stay() -> None:
    """For a person: nothing more to do."""


def ask() -> None:
    picture("ready")
    iface.mainWindow().activateWindow()  # no window manager does it here
    form = dock().form
    form.query.setFocus()
    for number, query in enumerate(JOB["queries"]):
        if number:
            QTest.keyClick(form.query, Qt.Key.Key_Return)
        QTest.keyClicks(form.query, query, Qt.KeyboardModifier.NoModifier, KEY_MS)
    form.output.setFilePath(JOB["output"])
    QTest.mouseClick(form.aoi_rectangle, Qt.MouseButton.LeftButton)
    canvas = iface.mapCanvas().viewport()
    extent, mapping = iface.mapCanvas().fullExtent(), iface.mapCanvas().mapSettings().mapToPixel()
    corners = []
    for share_x, share_y in JOB["area"]:
        point = mapping.transform(
            extent.xMinimum() + share_x * extent.width(),
            extent.yMaximum() - share_y * extent.height(),
        )
        corners.append(QPoint(round(point.x()), round(point.y())))
    one, other = corners
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, one)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(canvas, one + (other - one) * share, 30)
    picture("drawing")
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, other)
    if dock().area.geometry.isEmpty():
        raise RuntimeError("drawing with the mouse gave no area")
    REPORT.update(area=form.aoi_summary.text(), started=time.time())
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    step(lambda: picture("running"), 2500)
    step(wait, 500)


def wait() -> None:
    form = dock().form
    waited = time.time() - REPORT["started"]
    if dock().runs.is_running:
        if waited > RUN_LIMIT_S:
            raise RuntimeError(f"the run did not end in {RUN_LIMIT_S} s: {form.stage.text()}")
        step(wait, 100)
        return
    REPORT.update(
        ok=not form.notice.text(),
        message=form.notice.text() or form.result.text(),
        seconds=waited,
    )
    step(last, 3000)


def last() -> None:
    line = dock().form.output.lineEdit()
    line.blockSignals(True)
    line.setText(os.path.basename(JOB["output"]))  # the picture shows no folder of this machine
    picture("panel")
    finish()


QgsApplication.setQuitOnLastWindowClosed(True)
step(open_project, 1500)
