"""Runs inside QGIS: brings the panel into a state and closes QGIS with a changed project.

Started by test_exit.py; the job in SOCIO_JOB names the state, the files and the report. The
engine is the scripted one, in a process as the real one is.
"""

import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface, plugins

from socio_qgis.client import environment
from socio_qgis.client.process import EngineProcess
from socio_qgis.core.errors import CancelledError

JOB = json.loads(os.environ["SOCIO_JOB"])
STEP_LIMIT_S = 60
REPORT = {"problems": [], "questions": [], "closed": 0}


def report() -> None:
    """Written whenever something happens, since QGIS may not come to its end."""
    Path(JOB["report"]).write_text(json.dumps(REPORT), encoding="utf-8")


def note(kind, value, trace, *_: object, **__: object) -> None:
    """In place of QGIS's dialog for errors of Python, which would wait for a click."""
    REPORT["problems"].append("".join(traceback.format_exception(kind, value, trace)))
    report()


def dock():
    return plugins["socio_qgis"].dock


def prepare():
    """Layers, an area, results to review, and a project with changes that are not saved."""
    project = QgsProject.instance()
    imagery = QgsRasterLayer(JOB["imagery"], "imagery")
    results = QgsVectorLayer(f"{JOB['results']}|layername=socio_results", "results", "ogr")
    project.addMapLayers([QgsRasterLayer(JOB["imagery"], "map"), imagery])
    project.addMapLayer(results)
    assert project.write(JOB["project"])
    project.setTitle("changed")
    iface.mapCanvas().setExtent(imagery.extent())
    panel = dock()
    panel._engine._connect = lambda python: EngineProcess.ready(python, Path(JOB["engine"]))
    panel.setUserVisible(True)
    yield 1000
    panel.form.imagery.setLayer(imagery)
    panel.area.set(QgsGeometry.fromRect(imagery.extent()), imagery.crs())
    panel.form.output.setFilePath(JOB["output"])


def review():
    panel = dock()
    panel.pages.setCurrentWidget(panel.review)
    panel.details.present()
    yield 300
    panel.review.form.table.click()
    panel.review.form.swipe.click()
    assert panel.review.swipe.is_on, panel.review.form.notice.text()
    yield 300
    panel.review.form.touch_up.click()
    assert panel.review.tool.isActive(), panel.review.form.notice.text()
    yield 300


def preparing():
    panel = dock()
    iface.mainWindow().activateWindow()
    panel.form.query.setFocus()
    yield from until(panel.form.query.hasFocus)
    QTest.keyClicks(panel.form.query, "zoo")
    yield from until(panel._engine._in_use.locked)


def running():
    panel = dock()
    panel.form.check_boxes.setChecked(True)
    panel.form.query.setPlainText("check\nzoo")
    panel.form.run.click()
    yield from until(lambda: panel.running.boxes.is_asking)
    panel.form.query.setPlainText("find")
    panel.form.run.click()  # it waits
    panel.form.details.click()
    panel.pages.setCurrentWidget(panel.review)
    yield 300


def setting_up():
    panel = dock()
    environment.status = lambda: environment.Status(None, "The engine is not set up yet.")
    environment.is_chosen, environment.create = lambda: False, slow_set_up
    panel.form.setup_box.check()
    panel.form.setup_box._button.click()
    assert panel.form.setup_box._task is not None
    panel.form.models.manage.click()
    panel.form.aoi_polygon.click()
    yield 500


def slow_set_up(interpreter, progress, is_cancelled, *_):
    """Collects packages until it is stopped."""
    while not is_cancelled():
        progress("Collecting numpy", 0.5)
        time.sleep(0.1)
    raise CancelledError("The set-up was cancelled.")


def until(is_so):
    begun = time.monotonic()
    while not is_so():
        assert time.monotonic() - begun < STEP_LIMIT_S, dock().form.notice.text()
        yield 50


def tour():
    yield from prepare()
    states = {
        "review": review,
        "preparing": preparing,
        "running": running,
        "setting up": setting_up,
    }
    yield from states[JOB["state"]]()


def go(states) -> None:
    try:
        pause_ms = next(states, None)
    except Exception:  # noqa: BLE001  (QGIS must end, whatever fails)
        note(*sys.exc_info())
        pause_ms = None
    if pause_ms is None:
        report()
        answer()
        close()
    else:
        QTimer.singleShot(pause_ms, lambda: go(states))


def close() -> None:
    """As often as a user has to: with tasks at work QGIS asks, cancels them, and stays open."""
    asked = REPORT["questions"]
    REPORT["closed"] += 1
    iface.actionExit().trigger()
    if any("task" in question.lower() for question in REPORT["questions"][len(asked) :]):
        when_idle(close)


def when_idle(then) -> None:
    """As soon as no task works."""
    if QgsApplication.taskManager().countActiveTasks() == 0:
        then()
    else:
        QTimer.singleShot(100, lambda: when_idle(then))


def answer() -> None:
    """QGIS asks about the changes of the project, and about tasks that work."""
    box = QApplication.activeModalWidget()
    for role in (QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Yes):
        if isinstance(box, QMessageBox) and box.button(role) is not None:
            REPORT["questions"] = [*REPORT["questions"], box.text()]
            report()
            box.button(role).click()
            break
    QTimer.singleShot(200, answer)


sys.excepthook = note
threading.excepthook = lambda args: note(args.exc_type, args.exc_value, args.exc_traceback)
utils.showException = note
QTimer.singleShot(1500, lambda: go(tour()))
