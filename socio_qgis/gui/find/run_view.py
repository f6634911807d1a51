"""What the panel and the canvas show while a run works."""

from __future__ import annotations

import time

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QColor

from ...core.results import RESULTS_CRS
from ...tasks.segment_task import SegmentTask
from ...tasks.wording import describe_stage
from ..boxes.boxes_view import BoxesView
from ..canvas import zoom_to
from ..map_tool import remove_item
from ..run_wording import describe_clock, describe_found, describe_time_left
from .forecast import expected_s, expected_stages_s
from .form import Form

FOUND_LINE = QColor(255, 140, 0)  # as results are drawn
FOUND_FILL = QColor(255, 140, 0, 50)
FOUND_WIDTH_PX = 2
TICK_MS = 1000
ROOM = 1.4  # of the view, in sizes of all results
LATE = 1.5  # times the expected time; from then on it is unknown


class RunView:
    """Stage, clock, time left and first results of one run after the other.

    Args:
        form: The panel's controls.
        canvas: Where first results are drawn, until the layer of results has them.

    Attributes:
        stages_s: How long each stage of the last run took, in seconds.
        windows_done: Windows that the last run has finished, without those it took over.
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
        # Start of the run; the same plus all waits; start of a question to the user.
        self._started = self._began = self._asked = 0.0
        self._stage, self._stage_began, self._window = "wait", 0.0, 0
        self._done_at = 0.0
        self._windows_before = self._places = 0
        self.windows_done, self.stages_s = 0, dict[str, float]()
        self._expected_s: float | None = None  # by earlier runs
        self._expected_stages_s: dict[str, float] = {}
        self._share = 0.0
        self._extent: QgsRectangle | None = None  # of what was found, in RESULTS_CRS
        self._tick = QTimer(form)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show)
        self.end()

    def begin(self, task: SegmentTask) -> None:
        """Follow a run."""
        now = time.monotonic()
        self._task, self._started = task, now
        self._began = self._stage_began = self._done_at = now
        self._stage, self._window, self._asked, self._share = "wait", 0, 0.0, 0.0
        self._windows_before = self._places = self.windows_done = 0
        self.stages_s = {}
        self._expected_s = expected_s(task.plan, len(task.plan.settings.queries))
        self._expected_stages_s = expected_stages_s(task.plan)
        task.stage.connect(self._on_stage)
        task.window_done.connect(self._on_window_done)
        self.boxes.begin(task)
        self._show_running(True)
        self._show()
        self._tick.start()

    def end(self) -> None:
        """Stop following the run."""
        self._tick.stop()
        task, self._task = self._task, None
        if task is not None:
            self._end_stage("")
            task.stage.disconnect(self._on_stage)
            task.window_done.disconnect(self._on_window_done)
        self._found.clear()
        self._draw_found()
        self.boxes.end()
        self._show_running(False)

    def stopping(self) -> None:
        """Show at once that the run is being cancelled."""
        self._form.cancel.setEnabled(False)
        self._form.cancel.setText(QCoreApplication.translate("SocioDock", "Cancelling..."))
        self.boxes.end()
        self._form.stage.setText(
            QCoreApplication.translate("SocioDock", "Stopping; finished windows are kept.")
        )

    def offer_zoom(self, extent: QgsRectangle | None) -> None:
        """Set the extent for `zoom`, in RESULTS_CRS."""
        self._extent = extent

    def zoom(self) -> None:
        """Show what the last run found."""
        extent = self._on_canvas()
        if extent is not None:
            zoom_to(self._canvas, extent, ROOM)

    def has_results_in_view(self, layer: QgsVectorLayer) -> bool:
        """Whether a result of the last run is in view; also true where that is unknown."""
        extent = self._on_canvas()
        if extent is None:
            return True
        common = extent.intersect(self._canvas.extent())
        if common.isEmpty():
            return False
        to_canvas = self._to_canvas(layer.crs())
        try:
            box = to_canvas.transformBoundingBox(common, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return True
        request = QgsFeatureRequest(box).setLimit(1).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        return any(True for _ in layer.getFeatures(request))

    def _on_canvas(self) -> QgsRectangle | None:
        """Extent of the last results in the canvas's CRS; None where it has none."""
        if self._extent is None:
            return None
        try:
            crs = QgsCoordinateReferenceSystem(RESULTS_CRS)
            return self._to_canvas(crs).transformBoundingBox(self._extent)
        except QgsCsException:
            return None

    def _to_canvas(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        canvas_crs = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(crs, canvas_crs, QgsProject.instance())

    def close_down(self) -> None:
        """Take everything off the canvas."""
        self.end()
        self.boxes.close_down()
        self._canvas.destinationCrsChanged.disconnect(self._draw_found)
        remove_item(self._band)

    def _show_running(self, running: bool) -> None:
        form = self._form
        run_next = QCoreApplication.translate("SocioDock", "Run next")
        run = QCoreApplication.translate("SocioDock", "Run")
        form.run.setText(run_next if running else run)
        form.cancel.setText(QCoreApplication.translate("SocioDock", "Cancel"))
        form.cancel.setEnabled(running)
        form.progress.setVisible(running)
        form.clock.setVisible(running)
        form.stage.setText("")

    def _on_stage(self, stage: str, window: int, total: int) -> None:
        if self._task is None or (self.boxes.is_asking and stage != "check"):
            return  # other windows are prepared meanwhile
        if stage != self._stage:
            self._end_stage(stage)
        self._window = window
        if stage == "wait":  # for the engine, or for another run: no window's fault
            self._began = self._stage_began = self._done_at = time.monotonic()
            self._windows_before = round(total * self._task.progress() / 100)
        self._show()

    def _end_stage(self, following: str) -> None:
        now = time.monotonic()
        spent_s = now - self._stage_began
        self.stages_s[self._stage] = self.stages_s.get(self._stage, 0.0) + spent_s
        self._stage, self._stage_began = following, now

    def _on_window_done(self, geometry: QgsGeometry, places: int) -> None:
        if self._task is None:
            return
        self.windows_done += 1
        self._done_at = time.monotonic()
        self._places += places
        if not geometry.isNull():
            self._found.append(geometry)
            self._band.addGeometry(geometry, self._task.plan.crs)  # it transforms
        self._show()

    def _show(self) -> None:
        """Update clock, bar and text."""
        task, form = self._task, self._form
        if task is None:
            return
        form.clock.setText(describe_clock(time.monotonic() - self._started))
        if task.isCanceled():
            return
        left_s = 0.0 if self.boxes.is_asking else self._left_s()
        spent_s = time.monotonic() - self._began
        share = spent_s / (spent_s + left_s) if left_s > 0 else task.progress() / 100
        self._share = max(self._share, share if self._stage != "wait" else 0.0)
        # A bar from 0 to 0 is a busy one: as long as nothing is known.
        form.progress.setRange(0, 100 if self._share > 0 else 0)
        form.progress.setValue(round(100 * self._share))
        total = len(task.plan.windows)
        lines = [describe_stage(self._stage, self._window, total)]
        known = [describe_found(self._places)] if self.windows_done else []
        if left_s > 0:
            known.append(describe_time_left(left_s))
        form.stage.setText("\n".join([*lines, *filter(None, [", ".join(known)])]))

    def _left_s(self) -> float:
        """Seconds until the run ends; 0 where that is unknown."""
        if self._task is None:
            return 0.0
        now = time.monotonic()
        total = len(self._task.plan.windows)
        if total == 1:
            return self._left_of_window_s(now - self._stage_began)
        left = total - self._windows_before - self.windows_done
        if self.windows_done:  # whole windows only; progress within one is no time
            pace_s = (self._done_at - self._began) / self.windows_done
        elif self._expected_s is not None:
            pace_s = self._expected_s / total
        else:
            return 0.0
        waited_s = now - self._done_at
        return pace_s * left - waited_s if waited_s < LATE * pace_s else 0.0

    def _left_of_window_s(self, spent_s: float) -> float:
        """The same for a run of a single window, from earlier times of its stages."""
        expected = self._expected_stages_s
        if self._stage == "wait":
            return sum(expected.values())
        this_s = expected.get(self._stage, 0.0)
        if spent_s > LATE * this_s:
            return 0.0
        order = list(expected)
        later = order[order.index(self._stage) + 1 :]
        return max(0.0, this_s - spent_s) + sum(expected[stage] for stage in later)

    def _show_asking(self, asking: bool) -> None:
        """Leave the time of a question to the user out of the run's times."""
        now = time.monotonic()
        if asking:
            self._asked = now
        elif self._asked:
            waited_s, self._asked = now - self._asked, 0.0
            self._began += waited_s
            self._stage_began += waited_s
            self._done_at += waited_s

    def _draw_found(self) -> None:
        """Draw what was found, in the canvas's CRS."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._task is not None:
            for geometry in self._found:
                self._band.addGeometry(geometry, self._task.plan.crs)
