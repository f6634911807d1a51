"""Map tool to draw the area of interest: a rectangle by dragging, or a polygon by clicks."""

from __future__ import annotations

import enum

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..map_tool import TemporaryMapTool, remove_item

MIN_DRAG_PX = 4
LINE_WIDTH_PX = 2
# Drawn over imagery of any colour, so these don't follow the theme; results are orange.
LINE = QColor(0, 200, 255)
FILL = QColor(0, 200, 255, 40)
HALO = QColor(0, 0, 0, 140)


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Rubber band in the style of the area of interest."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setColor(LINE)
    band.setFillColor(FILL)
    band.setSecondaryStrokeColor(HALO)
    band.setWidth(LINE_WIDTH_PX)
    return band


class Mode(enum.Enum):
    """What the user draws."""

    RECTANGLE = "rectangle"
    POLYGON = "polygon"


class AoiTool(TemporaryMapTool):
    """Draws one area, then gives the canvas back to the previous tool.

    A rectangle has the canvas's axes, so on a rotated canvas it is a rotated one. Esc stops; a
    right click, a double click or Enter ends a polygon, Backspace takes its last corner back.

    Signals:
        drawn: QgsGeometry, a polygon in the canvas's CRS.
    """

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.mode = Mode.RECTANGLE
        self._band = area_band(canvas)
        self._start: QgsPointXY | None = None  # of a rectangle
        self._given_up = False  # with the mouse button still down
        self._corners: list[QgsPointXY] = []
        canvas.keyPressed.connect(self._on_canvas_key)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self, mode: Mode) -> None:
        """Take over the canvas; an unfinished shape is dropped."""
        self.mode = mode
        self._reset()
        self.take_over()

    def stop(self) -> None:
        """Drop an unfinished shape, and give the canvas back."""
        self._reset()
        self.give_back()

    def remove(self) -> None:
        """Take everything off the canvas; the plugin is being unloaded."""
        self.stop()
        self.canvas().keyPressed.disconnect(self._on_canvas_key)
        remove_item(self._band)
        self.deleteLater()

    def deactivate(self) -> None:
        """Another tool takes over."""
        self._reset()
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a rectangle, add a corner, or end a polygon."""
        if self.mode is Mode.RECTANGLE:
            if event.button() == Qt.MouseButton.LeftButton:
                self._start = self.toMapCoordinates(event.pos())
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish_polygon()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.toMapCoordinates(event.pos()))
            self._show(self._corners)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show what would be drawn."""
        if self._start is not None:
            self._show(self._rectangle(self._start, event.pos()))
        elif self._corners:
            self._show([*self._corners, self.toMapCoordinates(event.pos())])

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End a rectangle; a click without a drag draws nothing."""
        if self._given_up:
            self.stop()
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start, self._start = self._start, None
        size = event.pos() - self.toCanvasCoordinates(start)
        if min(abs(size.x()), abs(size.y())) < MIN_DRAG_PX:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            return
        self._finish(self._rectangle(start, event.pos()))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """End a polygon; the first click of the two has set its corner."""
        if self.mode is Mode.POLYGON:
            self._finish_polygon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and Backspace."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish_polygon()
        elif event.key() == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._show(self._corners)
        else:
            event.ignore()
            return
        event.accept()

    def _on_canvas_key(self, event: QKeyEvent) -> None:
        """Esc while a mouse button is down, when a canvas sends its tool no key."""
        if self.isActive() and event.key() == Qt.Key.Key_Escape:
            self._reset()
            self._given_up = True  # the previous tool must not get the button's release

    def _rectangle(self, start: QgsPointXY, other: QPoint) -> list[QgsPointXY]:
        one = self.toCanvasCoordinates(start)  # computed here, since a wheel may zoom during a drag
        corners = (one, QPoint(other.x(), one.y()), other, QPoint(one.x(), other.y()))
        return [self.toMapCoordinates(corner) for corner in corners]

    def _finish_polygon(self) -> None:
        if len(self._corners) >= 3:
            self._finish(self._corners)

    def _finish(self, corners: list[QgsPointXY]) -> None:
        geometry = QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
        self.stop()
        self.drawn.emit(geometry)

    def _show(self, corners: list[QgsPointXY]) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for corner in corners:
            self._band.addPoint(corner, False)
        self._band.closePoints(True)

    def _reset(self) -> None:
        self._start = None
        self._given_up = False
        self._corners = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
