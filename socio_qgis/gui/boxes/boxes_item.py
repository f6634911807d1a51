"""Boxes on the canvas: a colour for each query, names, and handles of the selected box."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...core.types import Extent
from ...tasks.window_boxes import MapBox
from ..find.aoi_tool import HALO

# Apart from the results' orange, the area's light blue and the review's yellow and pink.
COLOURS = tuple(
    QColor(*rgb)
    for rgb in ((80, 120, 255), (0, 200, 90), (190, 110, 255), (255, 110, 110), (120, 220, 200))
)
LINE_PX, CHOSEN_LINE_PX, HALO_PX = 2, 3, 2
HANDLE_PX = 8
TEXT_ROOM_PX = 3


class BoxesItem(QgsMapCanvasItem):
    """Draws boxes; BoxesTool edits them.

    Attributes:
        crs: Of all extents.
        boxes: The boxes to draw; call `update` after a change.
        chosen: Index of the box with handles.
        window: Extent of the window that the user is asked about.
        queries: Texts for boxes without a label.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.crs = QgsCoordinateReferenceSystem()
        self.boxes: Sequence[MapBox] = ()
        self.chosen: int | None = None
        self.window: Extent | None = None
        self.queries: Sequence[str] = ()
        self._names: list[QRectF] = []  # where they are, in the item's pixels
        self.setZValue(50)  # above rubber bands

    def begin(self, crs: QgsCoordinateReferenceSystem, queries: Sequence[str]) -> None:
        """Clear the boxes for a new run."""
        self.crs, self.queries = crs, queries
        self.boxes, self.chosen, self.window = (), None, None
        self.update()

    def on_map(self, extent: Extent) -> QgsGeometry | None:
        """An extent in the canvas's CRS; None where it has no place there."""
        shape = QgsGeometry.fromRect(QgsRectangle(*extent))
        try:
            shape.transform(self._transform())
        except QgsCsException:
            return None
        return shape

    def on_canvas(self, extent: Extent) -> QPolygonF | None:
        """An extent's four corners in the item's pixels; None where it has no place."""
        shape = self.on_map(extent)
        if shape is None:
            return None
        points = [QgsPointXY(vertex) for vertex in shape.vertices()]
        return QPolygonF([self.toCanvasCoordinates(one) - self.pos() for one in points[:4]])

    def to_ground(self, point: QgsPointXY) -> QgsPointXY | None:
        """A point of the map in the boxes' CRS."""
        try:
            return self._transform().transform(point, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return None

    def boundingRect(self) -> QRectF:
        """The whole canvas."""
        return QRectF(self._canvas.rect())

    def updatePosition(self) -> None:
        """The canvas shows another extent."""
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the window's outline, the boxes, and the chosen one above all."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._names = []
        if self.window is not None:
            self._outline(painter, self.window, QColor("white"), 1, Qt.PenStyle.DashLine)
        for index, box in enumerate(self.boxes):
            if index != self.chosen:
                self._draw(painter, box, LINE_PX)
        if self.chosen is not None:
            self._draw(painter, self.boxes[self.chosen], CHOSEN_LINE_PX)
            self._draw_handles(painter, self.boxes[self.chosen])

    def _draw(self, painter: QPainter, box: MapBox, width_px: int) -> None:
        colour = COLOURS[box.query % len(COLOURS)]
        shape = self._outline(painter, box.extent, colour, width_px, Qt.PenStyle.SolidLine)
        if shape is None:
            return
        text = box.label or (self.queries[box.query] if box.query < len(self.queries) else "")
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._canvas.width() // 4)
        size = QSizeF(metrics.size(0, text)) + QSizeF(2 * TEXT_ROOM_PX, 0)
        place = self._free_place(shape.boundingRect(), size)
        self._names.append(place)
        painter.fillRect(place, QColor(0, 0, 0, 170))
        painter.setPen(QColor("white"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _free_place(self, box: QRectF, size: QSizeF) -> QRectF:
        """Above the box, below it or within: the first place that hides no other name."""
        above, within = box.top() - size.height(), box.bottom() - size.height()
        tops = (above, box.bottom(), box.top(), within)
        places = [QRectF(QPointF(box.left(), top), size) for top in tops]
        free = (
            place
            for place in places
            if self.boundingRect().contains(place)
            and not any(place.intersects(name) for name in self._names)
        )
        return next(free, places[0])

    def _outline(
        self, painter: QPainter, extent: Extent, colour: QColor, width_px: int, style: Qt.PenStyle
    ) -> QPolygonF | None:
        shape = self.on_canvas(extent)
        if shape is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(HALO, width_px + HALO_PX), QPen(colour, width_px, style)):
                painter.setPen(pen)
                painter.drawPolygon(shape)
        return shape

    def _draw_handles(self, painter: QPainter, box: MapBox) -> None:
        shape = self.on_canvas(box.extent)
        if shape is None:
            return
        corners = [shape[i] for i in range(4)]
        middles = [(corners[i] + corners[(i + 1) % 4]) / 2 for i in range(4)]
        painter.setPen(QPen(QColor("black"), 1))
        painter.setBrush(QColor("white"))
        half = QPointF(HANDLE_PX / 2, HANDLE_PX / 2)
        for spot in (*corners, *middles):
            painter.drawRect(QRectF(spot - half, spot + half))

    def _transform(self) -> QgsCoordinateTransform:
        canvas_crs = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self.crs, canvas_crs, QgsProject.instance())
