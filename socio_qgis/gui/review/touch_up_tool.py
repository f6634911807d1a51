"""Map tool that adds parts to an outline or removes parts by clicks, with the engine."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...client.engine import Engine
from ...core.errors import InputError, SocioError
from ...tasks.touch_up_task import Click, OutlineImagery, TouchUpTask
from ..find.aoi_tool import HALO
from ..map_tool import TemporaryMapTool, remove_item

# Over imagery of any colour, apart from the results' orange and the area's light blue.
OUTLINE, ADDED, REMOVED = QColor(255, 0, 220), QColor(0, 220, 0), QColor(255, 40, 40)
FILL = QColor(255, 0, 220, 45)
POINT_SIZE_PX = 12


class TouchUpTool(TemporaryMapTool):
    """A left click adds a part, a right click or Shift with a click removes one.

    Backspace undoes the last click, Enter keeps the new outline, Esc drops it.

    Signals:
        message: A sentence for the user; empty for none.
        failed: A SocioError.
        kept: The new outline, in the CRS of the old one.
        active: Whether the tool has the canvas.

    Args:
        engine: Answers the clicks.
        imagery: Returns the imagery layer.
        segmenter: Returns the segmenter's name.
    """

    message = pyqtSignal(str)
    failed = pyqtSignal(object)
    kept = pyqtSignal(QgsGeometry)
    active = pyqtSignal(bool)

    def __init__(
        self,
        canvas: QgsMapCanvas,
        engine: Engine,
        imagery: Callable[[], QgsMapLayer | None],
        segmenter: Callable[[], str],
    ) -> None:
        super().__init__(canvas)
        self._engine, self._imagery, self._segmenter = engine, imagery, segmenter
        self._outline, self._crs, self._gsd_m = QgsGeometry(), QgsCoordinateReferenceSystem(), 1.0
        self._around: OutlineImagery | None = None
        self._task: TouchUpTask | None = None
        self._clicks: list[Click] = []
        self._asked: list[Click] = []  # what the engine has been asked about last
        self._answer: QgsGeometry | None = None  # None where it is the outline itself
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setColor(OUTLINE)
        self._band.setFillColor(FILL)
        self._band.setSecondaryStrokeColor(HALO)
        self._band.setWidth(2)
        self._points = {adds: self._point_band(adds) for adds in (True, False)}
        canvas.destinationCrsChanged.connect(self._show)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem, gsd_m: float) -> None:
        """Take over the canvas for an outline.

        Raises:
            InputError: There is no imagery, or the outline has no place in metres.
        """
        self._forget()
        self._outline, self._crs, self._gsd_m = QgsGeometry(outline), crs, gsd_m
        self._ask()  # without a click, so that the first one finds the picture ready
        self.take_over()
        self._show()
        self.active.emit(True)

    def stop(self) -> None:
        """Drop changes that were not kept, and give the canvas back."""
        self.give_back()

    @property
    def is_asking(self) -> bool:
        """Whether the engine works on a click."""
        return self._task is not None

    def keep(self) -> None:
        """Keep the outline as it is shown."""
        if self._task is not None:
            self.message.emit(self.tr("One moment: the engine still works on the last click."))
            return
        answer = self._answer
        if answer is not None and answer.isEmpty():
            self.message.emit(self.tr("Nothing is left of the outline. Reject the result instead."))
            return
        self.stop()
        if answer is not None:
            self.kept.emit(answer)

    def take_back(self) -> None:
        """Undo the last click."""
        if self._clicks:
            self._clicks.pop()
            self._ask_again()

    def remove(self) -> None:
        """Take everything off the canvas; the plugin is being unloaded."""
        self.stop()
        self.canvas().destinationCrsChanged.disconnect(self._show)
        for band in (self._band, *self._points.values()):
            remove_item(band)
        self.deleteLater()

    def deactivate(self) -> None:
        """Another tool takes over."""
        self._forget()
        super().deactivate()
        self.active.emit(False)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A click."""
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if event.button() not in buttons:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        adds = event.button() == Qt.MouseButton.LeftButton and not shift
        try:
            point = self._transform().transform(
                self.toMapCoordinates(event.pos()),
                Qgis.TransformDirection.Reverse,
            )
        except QgsCsException:
            return  # a place that is not on the Earth
        self._clicks.append((point, adds))
        self._ask_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc and Backspace."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        else:
            event.ignore()
            return
        event.accept()

    def _ask_again(self) -> None:
        self._show()
        if self._task is not None:
            return  # the next question follows its answer
        if not self._clicks:
            self._asked, self._answer = [], None
            self._show()
            return
        try:
            self._ask()
        except SocioError as error:
            self._clicks.pop()
            self._show()
            self.failed.emit(error)

    def _ask(self) -> None:
        around = self._around
        if around is None or not all(around.shows(click) for click in self._clicks):
            layer = self._imagery()
            if layer is None:
                raise InputError("No imagery is chosen.", "Choose it where you find places.")
            self._forget_picture()
            context = QgsProject.instance().transformContext()
            self._around = around = OutlineImagery(
                (layer,), self._outline, self._clicks, self._crs, self._gsd_m, context
            )
        self._asked = list(self._clicks)
        self._task = task = TouchUpTask(around, self._asked, self._segmenter(), self._engine)
        task.answered.connect(self._on_answer)
        task.failed.connect(self._on_failure)
        task.stopped.connect(lambda: self._end(task))
        self.message.emit(self.tr("Looking at the imagery") if self._clicks else "")
        QgsApplication.taskManager().addTask(task)

    def _on_answer(self, outline: QgsGeometry) -> None:
        self._task = None
        self._answer = outline if self._asked else None
        self.message.emit("")
        if self._asked != self._clicks:
            self._ask_again()
        else:
            self._show()

    def _on_failure(self, error: SocioError) -> None:
        if self._task is not None:
            self._end(self._task)
        self.failed.emit(error)

    def _end(self, task: TouchUpTask) -> None:
        """Undo clicks without an answer; the user may have stopped the task in QGIS's list."""
        if self._task is task:
            self._task = None
            self._clicks = self._clicks[: max(0, len(self._asked) - 1)]
            self.message.emit("")
            self._show()

    def _forget(self) -> None:
        self._forget_picture()
        self._clicks, self._asked, self._answer = [], [], None
        self._outline = QgsGeometry()
        self._show()

    def _forget_picture(self) -> None:
        task, self._task = self._task, None
        if task is not None and not sip.isdeleted(task):
            task.answered.disconnect(self._on_answer)
            task.failed.disconnect(self._on_failure)
            task.cancel()
        around, self._around = self._around, None
        if around is not None:
            around.close()

    def _show(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        shown = QgsGeometry(self._outline if self._answer is None else self._answer)
        with contextlib.suppress(QgsCsException):  # it may have no place in the canvas's CRS
            if not shown.isEmpty():
                shown.transform(self._transform())
                self._band.setToGeometry(shown, None)
            for adds, band in self._points.items():
                band.reset(QgsWkbTypes.GeometryType.PointGeometry)
                for point, its_adds in self._clicks:
                    if its_adds is adds:
                        band.addPoint(self._transform().transform(point))

    def _transform(self) -> QgsCoordinateTransform:
        canvas_crs = self.canvas().mapSettings().destinationCrs()
        return QgsCoordinateTransform(self._crs, canvas_crs, QgsProject.instance())

    def _point_band(self, adds: bool) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PointGeometry)
        band.setColor(ADDED if adds else REMOVED)
        band.setSecondaryStrokeColor(HALO)
        # Not by colour alone: a cross adds, an x removes.
        band.setIcon(QgsRubberBand.IconType.ICON_CROSS if adds else QgsRubberBand.IconType.ICON_X)
        band.setIconSize(POINT_SIZE_PX)
        band.setWidth(3)
        return band
