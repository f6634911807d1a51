"""What the panel and the canvas show while a run works."""

from __future__ import annotations

import time

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..core.results import RESULTS_CRS
from ..tasks.run import SegmentTask
from ..tasks.wording import describe_stage
from .before import expected_s
from .boxes import BoxesView
from .form import Form
from .map_tool import take_off
from .wording import describe_time_left

FOUND_LINE = QColor(255, 140, 0)  # as results are drawn
FOUND_FILL = QColor(255, 140, 0, 50)
FOUND_WIDTH_PX = 2


class RunView:
    """Stage, time left and first results of one run after the other.

    Args:
        form: The panel's controls.
        canvas: Where first results are drawn, until the layer of results has them.
    """

    def __init__(self, form: Form, canvas: QgsMapCanvas) -> None:
        self._form, self._canvas = form, canvas
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setColor(FOUND_LINE)
        self._band.setFillColor(FOUND_FILL)
        self._band.setWidth(FOUND_WIDTH_PX)
        self._found: list[QgsGeometry] = []  # in the CRS of the run's plan
        canvas.destinationCrsChanged.connect(self._draw_found)
        self.boxes = BoxesView(form.boxes, canvas)
        self.boxes.asking.connect(self._show_asking)
        self._task: SegmentTask | None = None
        self._began = self._asked = self._before = 0.0
        self._expected_s: float | None = None  # by earlier runs
        self._extent: QgsRectangle | None = None  # of what was found, in RESULTS_CRS
        self.end()

    def begin(self, task: SegmentTask) -> None:
        """Follow a run."""
        self._task, self._began, self._before = task, time.monotonic(), 0.0
        self._expected_s = expected_s(task.plan, len(task.plan.settings.queries))
        task.stage.connect(self._show_stage)
        task.progressChanged.connect(self._show_progress)
        task.found.connect(self._show_found)
        self.boxes.begin(task)
        self._show_running(True)

    def end(self) -> None:
        """The run has ended, or nobody wants to see it any more."""
        task, self._task = self._task, None
        if task is not None:
            task.stage.disconnect(self._show_stage)
            task.progressChanged.disconnect(self._show_progress)
            task.found.disconnect(self._show_found)
        self._found.clear()
        self._draw_found()
        self.boxes.end()
        self._show_running(False)

    def stopping(self) -> None:
        """Say at once that the run was asked to stop."""
        self._form.cancel.setEnabled(False)
        self._form.cancel.setText(QCoreApplication.translate("SocioDock", "Cancelling..."))
        self.boxes.end()
        self._form.stage.setText(
            QCoreApplication.translate("SocioDock", "Stopping; finished windows are kept.")
        )

    def zoom_to(self, extent: QgsRectangle | None) -> None:
        """Zoom to what was found (an extent in RESULTS_CRS), now and on `zoom`."""
        self._extent = extent
        self.zoom()

    def zoom(self) -> None:
        """Show what the last run found."""
        if self._extent is None:
            return
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(RESULTS_CRS),
            self._canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        try:
            extent = transform.transformBoundingBox(self._extent)
        except QgsCsException:
            return  # it has no place in the canvas's CRS
        extent.scale(1.4)
        self._canvas.setExtent(extent)
        self._canvas.refresh()

    def close_down(self) -> None:
        """Take everything off the canvas."""
        self.end()
        self.boxes.close_down()
        self._canvas.destinationCrsChanged.disconnect(self._draw_found)
        take_off(self._band)

    def _show_running(self, running: bool) -> None:
        form = self._form
        run_next = QCoreApplication.translate("SocioDock", "Run next")
        run = QCoreApplication.translate("SocioDock", "Run")
        form.run.setText(run_next if running else run)
        form.cancel.setText(QCoreApplication.translate("SocioDock", "Cancel"))
        form.cancel.setEnabled(running)
        form.progress.setVisible(running)
        form.stage.setVisible(running)
        form.progress.setValue(0)
        starting = QCoreApplication.translate("SocioDock", "Starting")
        form.stage.setText(starting if running else "")

    def _show_stage(self, stage: str, window: int, total: int) -> None:
        task = self._task
        if task is None or task.isCanceled():
            return
        if self.boxes.is_asking and stage != "check":
            return  # other windows are prepared meanwhile
        done = task.progress() / 100
        if stage == "wait":  # for the engine, or for another run: no window's fault
            self._began, self._before = time.monotonic(), done
        text = describe_stage(stage, window, total)
        left_s = self._left_s(window, done)
        if left_s > 0 and not self.boxes.is_asking:
            text = f"{text}\n{describe_time_left(left_s)}"
        self._form.stage.setText(text)

    def _left_s(self, window: int, done: float) -> float:
        """Seconds that the run will go on; 0 where nobody knows."""
        spent_s = time.monotonic() - self._began
        now_done = done - self._before  # a run that goes on had some windows before
        if window > 0 and now_done > 0:  # a whole window tells how long one takes
            return spent_s * (1 - done) / now_done
        return (self._expected_s or 0.0) * (1 - self._before) - spent_s

    def _show_progress(self, percent: float) -> None:
        self._form.progress.setValue(int(percent))

    def _show_asking(self, asking: bool) -> None:
        """The user's time is none of the run's."""
        now = time.monotonic()
        if asking:
            self._asked = now
        elif self._asked:
            self._began += now - self._asked
            self._asked = 0.0

    def _show_found(self, geometry: QgsGeometry) -> None:
        if self._task is not None:
            self._found.append(geometry)
            self._band.addGeometry(geometry, self._task.plan.crs)  # it transforms

    def _draw_found(self) -> None:
        """Draw anew what was found; the canvas has another CRS."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for geometry in self._found:
            self._band.addGeometry(geometry, self._task.plan.crs)
