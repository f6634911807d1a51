"""Runs inside QGIS: does what a user does, with mouse and keyboard only, and counts the clicks.

Started by clicks.py; the job in SOCIO_JOB names layers, a query and where the report goes.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolBar
from qgis.utils import iface, plugins

JOB = json.loads(os.environ["SOCIO_JOB"])
LIMIT_S = 150
REPORT = {"parts": [], "error": ""}


def dock():
    return plugins["socio_qgis"].dock


class Clicks:
    """Clicks on what can be seen and used, from the first one on.

    Args:
        name: Of what is counted.
    """

    def __init__(self, name):
        self.part = {"name": name, "clicks": [], "seconds": 0.0, "result": ""}
        self._begun = None
        REPORT["parts"].append(self.part)

    def seconds(self):
        self._begun = self._begun or time.monotonic()
        return time.monotonic() - self._begun

    def click(self, widget, what, place=None):
        """As a person would: not on what is hidden, covered, grey or scrolled out of sight."""
        place = place or widget.rect().center()
        at = QApplication.widgetAt(widget.mapToGlobal(place))
        if at is not widget and not widget.isAncestorOf(at):
            raise RuntimeError(f"{what} can't be seen")
        if not widget.isEnabled():
            raise RuntimeError(f"{what} can't be used: {dock().form.stage.text()}")
        self.part["clicks"].append((self.seconds(), what))
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place, 50
        )

    def end(self, result):
        self.part.update(seconds=self.seconds(), result=result)


def until(condition, what):
    """Wait in steps that leave QGIS its event loop."""
    started = time.monotonic()
    while not condition():
        if time.monotonic() - started > LIMIT_S:
            raise RuntimeError(f"waited in vain until {what}")
        yield 50


def run(clicks):
    form = dock().form
    clicks.click(form.run, form.run.text())
    yield from until(lambda: not dock().runs.is_running, "the run has ended")
    yield 100
    if form.notice.text():
        raise RuntimeError(form.notice.text())
    clicks.end(form.result.text().splitlines()[0])


def sample_town():
    """From a QGIS that has just started to results, without a word typed."""
    clicks = Clicks("The sample town")
    form = dock().form
    if not dock().isVisible():
        action = iface.mainWindow().findChild(QAction, "socio_open")
        button = next(
            found
            for bar in iface.mainWindow().findChildren(QToolBar)
            if (found := bar.widgetForAction(action)) is not None and found.isVisible()
        )
        clicks.click(button, "the plugin's button in the toolbar")
        yield 500
    clicks.click(form.start_box.sample, form.start_box.sample.text())
    yield from until(lambda: not dock().request.missing(), "the project is ready to run")
    yield 200
    yield from run(clicks)
    picture("sample-town")


def own_layers():
    """Imagery and a map that are in the project; everything else as the panel's hints say."""
    iface.newProject()
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(JOB["crs"]))
    layers = [QgsRasterLayer(path, n) for path, n in zip(JOB["layers"], ("Aerial image", "Map"))]
    for layer in layers:
        layer.setCrs(project.crs())
    project.addMapLayers([layers[1], layers[0]])
    iface.mapCanvas().setExtent(layers[0].extent())
    form = dock().form
    form.query.clear()  # of the sample
    form.output.setFilePath(JOB["output"])
    yield 1500
    clicks = Clicks("Layers of one's own")
    while hint := form.stage.text():
        if "area" in hint:
            clicks.click(form.aoi_view, form.aoi_view.text())
        elif "query" in hint or "look for" in hint:
            clicks.click(form.query.viewport(), "the box of queries")
            QTest.keyClicks(form.query, JOB["query"], Qt.KeyboardModifier.NoModifier, 120)
            QTest.keyClick(form.query, Qt.Key.Key_Escape)  # what is offered
        else:
            raise RuntimeError(f"a hint that this script does not know: {hint}")
        yield 1500  # a person reads
    yield from run(clicks)
    bar, review = dock().pages.tabBar(), dock().review
    yield 500
    clicks.click(bar, "Review", bar.tabRect(1).center())
    yield 500
    clicks.click(review.form.accept_all, review.form.accept_all.text())
    yield 500
    clicks.end(review.form.title.text())
    picture("own-layers")


def picture(name):
    iface.mainWindow().grab().save(str(Path(JOB["pictures"]) / f"{name}.png"))


def all_parts():
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, 1400, 900)  # all of the screen, which has no window manager
    yield 1500
    yield from sample_town()
    yield from own_layers()


def go(steps):
    """Advance; a failure ends QGIS with its traceback in the report."""
    try:
        pause_ms = next(steps, None)
    except Exception:  # noqa: BLE001
        REPORT["error"], pause_ms = traceback.format_exc(), None
        picture("failed")
    if pause_ms is None:
        Path(JOB["report"]).write_text(json.dumps(REPORT), encoding="utf-8")
        QgsProject.instance().clear()
        QTimer.singleShot(0, iface.actionExit().trigger)
    else:
        QTimer.singleShot(pause_ms, lambda: go(steps))


QTimer.singleShot(1500, lambda: go(all_parts()))
