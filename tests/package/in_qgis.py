"""Runs inside QGIS: installs the zip, runs a query on the sample project, reloads, runs again.

Started by test_package.py; the job in SOCIO_JOB names the zip, the outputs and the report.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface, plugins

NAME = "socio_qgis"
JOB = json.loads(os.environ["SOCIO_JOB"])
STEP_LIMIT_S = 60
REPORT = {"problem": "the driver did not come to its end"}


def finish() -> None:
    Path(JOB["report"]).write_text(json.dumps(REPORT), encoding="utf-8")
    QgsProject.instance().clear()
    QTimer.singleShot(500, iface.actionExit().trigger)


def step(function, delay_ms: int = 0) -> None:
    """Call later; a failure ends QGIS with its traceback in the report."""

    def guarded() -> None:
        try:
            function()
        except Exception:  # noqa: BLE001  (QGIS must end, whatever fails)
            REPORT["problem"] = traceback.format_exc()
            finish()

    QTimer.singleShot(delay_ms, guarded)


def when(is_so, then) -> None:
    """Go on as soon as something is so."""
    begun = time.monotonic()

    def look() -> None:
        if is_so():
            then()
        elif time.monotonic() - begun > STEP_LIMIT_S:
            raise RuntimeError(f"{then.__name__} was not reached in {STEP_LIMIT_S} s")
        else:
            step(look, 50)

    look()


def install() -> None:
    assert NAME not in qgis.utils.available_plugins
    pyplugin_installer.instance().installFromZipFile(JOB["zip"])
    plugin = plugins[NAME]
    REPORT["folder"] = str(Path(sys.modules[NAME].__file__).parent)
    REPORT["title"] = plugin.dock.windowTitle()
    plugin.samples.draw_town(Path(os.environ["SOCIO_ENGINE_PYTHON"]), Path(JOB["town"]))
    when(lambda: QgsProject.instance().mapLayers(), lambda: step(run_first, 1000))


def run(output: str, then) -> None:
    dock = plugins[NAME].dock
    form = dock.form
    form.query.setPlainText(JOB["query"])
    form.output.setFilePath(output)
    form.run.click()
    assert form.cancel.isEnabled(), form.notice.text()
    when(lambda: form.result.text() or form.notice.text(), lambda: ended(form, then))


def ended(form, then) -> None:
    assert not form.notice.text(), form.notice.text()
    REPORT.setdefault("results", []).append(form.result.text())
    step(then, 500)


def run_first() -> None:
    run(JOB["outputs"][0], reload)


def reload() -> None:
    assert qgis.utils.unloadPlugin(NAME)
    step(load_again, 500)


def load_again() -> None:
    window, registry = iface.mainWindow(), QgsApplication.processingRegistry()
    # QGIS forgets modules, but not the packages that they are in; those are empty.
    left = [name for name, module in sys.modules.items() if not hasattr(module, "__path__")]
    left += [one.objectName() for one in window.findChildren(QAction)]
    left += [provider.id() for provider in registry.providers()]
    REPORT["left"] = [name for name in left if name.lower().startswith("socio")]
    assert qgis.utils.loadPlugin(NAME)
    assert qgis.utils.startPlugin(NAME)
    step(run_again, 500)


def run_again() -> None:
    run(JOB["outputs"][1], last)


def last() -> None:
    REPORT["problem"] = ""
    finish()


QgsApplication.setQuitOnLastWindowClosed(True)
step(install, 1500)
