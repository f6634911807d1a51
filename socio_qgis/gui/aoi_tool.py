"""Map tool to draw the area of interest: a rectangle by dragging, or a polygon by clicks."""

from __future__ import annotations

import enum

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

MIN_DRAG_PX = 4
LINE_WIDTH_PX = 2
# Drawn over imagery of any colour, so these don't follow the theme.
LINE = QColor(255, 160, 0)
FILL = QColor(255, 160, 0, 40)


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Rubber band in the style of the area of interest."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setColor(LINE)
    band.setFillColor(FILL)
    band.setWidth(LINE_WIDTH_PX)
    return band


class Mode(enum.Enum):
    """What a drag or a click means."""

    RECTANGLE = "rectangle"
    POLYGON = "polygon"


class AoiTool(QgsMapTool):
    """Draws one area, then gives the canvas back to the tool that was there before.

    A rectangle has the canvas's axes, so on a rotated canvas it is a rotated one. Esc stops; a
    right click, a double click or Enter ends a polygon, Backspace takes its last corner back.

    Signals:
        drawn: QgsGeometry, a polygon in the canvas's CRS.
        stopped: Nothing was drawn.
    """

    drawn = pyqtSignal(QgsGeometry)
    stopped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.mode = Mode.RECTANGLE
        self._band = area_band(canvas)
        self._previous: QgsMapTool | None = None
        self._pressed_at: QPoint | None = None
        self._corners: list[QgsPointXY] = []
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self, mode: Mode) -> None:
        """Take over the canvas."""
        current = self.canvas().mapTool()
        if current is not self:
            self._previous = current
        self.mode = mode
        self._reset()
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def remove(self) -> None:
        """Take everything off the canvas; the plugin is being unloaded."""
        self._reset()
        self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)

    def deactivate(self) -> None:
        """Another tool takes over."""
        self._reset()
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a rectangle, add a corner, or end a polygon."""
        if self.mode is Mode.RECTANGLE:
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed_at = event.pos()
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish_polygon()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.toMapCoordinates(event.pos()))
            self._show(self._corners)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show what would be drawn."""
        if self._pressed_at is not None:
            self._show(self._rectangle(self._pressed_at, event.pos()))
        elif self._corners:
            self._show([*self._corners, self.toMapCoordinates(event.pos())])

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End a rectangle; a click without a drag draws nothing."""
        start, self._pressed_at = self._pressed_at, None
        if start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        size = event.pos() - start
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
            self._give_back()
            self.stopped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish_polygon()
        elif event.key() == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._show(self._corners)
        else:
            event.ignore()
            return
        event.accept()

    def _rectangle(self, one: QPoint, other: QPoint) -> list[QgsPointXY]:
        corners = (one, QPoint(other.x(), one.y()), other, QPoint(one.x(), other.y()))
        return [self.toMapCoordinates(corner) for corner in corners]

    def _finish_polygon(self) -> None:
        if len(self._corners) >= 3:
            self._finish(self._corners)

    def _finish(self, corners: list[QgsPointXY]) -> None:
        geometry = QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
        self._give_back()
        self.drawn.emit(geometry)

    def _give_back(self) -> None:
        self._reset()
        self.canvas().unsetMapTool(self)
        if self._previous is not None:
            self.canvas().setMapTool(self._previous)

    def _show(self, corners: list[QgsPointXY]) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for corner in corners:
            self._band.addPoint(corner, False)
        self._band.closePoints(True)

    def _reset(self) -> None:
        self._pressed_at = None
        self._corners = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
