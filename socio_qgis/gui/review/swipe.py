"""The imagery left of a line across the canvas and the map right of it; a drag moves the line."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsMapSettings, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...layers.layer_image import LayerImage
from ..find.aoi_tool import HALO
from ..map_tool import remove_item

LEFT, RIGHT = range(2)
LINE_PX, HANDLE_PX = 2, 9
REACH_PX = 6  # of the line, for the mouse
EDGE_PX = 20  # how near to the canvas's edges it can be moved
TEXT_ROOM_PX = 6


class Swipe(QObject):
    """Two pictures on the canvas, drawn again whenever the canvas is drawn.

    Map tools go on to work, but for a drag that begins at the line.

    Signals:
        active: Whether it is on the canvas.

    Args:
        canvas: The main canvas.
    """

    active = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._item = _SwipeItem(canvas, (self.tr("Imagery"), self.tr("Map")))
        self._item.hide()
        self._sides: tuple[Sequence[QgsMapLayer], ...] = ((), ())
        self._images: dict[int, LayerImage] = {}
        self._is_dragging = False

    @property
    def is_on(self) -> bool:
        """Whether it is on the canvas."""
        return self._item.isVisible()

    def start(self, imagery: Sequence[QgsMapLayer], map_layers: Sequence[QgsMapLayer]) -> None:
        """Show imagery on the left and the map on the right, each its layers top first."""
        self.stop()
        self._sides = (imagery, map_layers)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)
        self._canvas.renderStarting.connect(self._draw)
        self._canvas.destinationCrsChanged.connect(self._item.clear)
        self._canvas.viewport().installEventFilter(self)
        self._item.show()
        self._draw()
        self.active.emit(True)

    def stop(self) -> None:
        """Take it off the canvas."""
        if not self.is_on:
            return
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        self._canvas.renderStarting.disconnect(self._draw)
        self._canvas.destinationCrsChanged.disconnect(self._item.clear)
        viewport = self._canvas.viewport()
        viewport.removeEventFilter(self)
        viewport.unsetCursor()
        self._is_dragging = False
        self._stop_drawing()
        self._item.clear()
        self._item.hide()
        self._sides = ((), ())
        self.active.emit(False)

    def remove(self) -> None:
        """Take it off the canvas for good; the plugin is being unloaded."""
        self.stop()
        remove_item(self._item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the line by the mouse."""
        if not isinstance(event, QMouseEvent):
            return False
        x, left = event.pos().x(), Qt.MouseButton.LeftButton
        at_line = abs(x - self._item.line_px()) <= REACH_PX
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == left and at_line:
            self._is_dragging = True
        elif event.type() == QEvent.Type.MouseMove and self._is_dragging:
            width = self._canvas.width()
            self._item.share = min(max(x, EDGE_PX), width - EDGE_PX) / width
            self._item.update()
        elif event.type() == QEvent.Type.MouseButtonRelease and self._is_dragging:
            self._is_dragging = False
        else:
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                if at_line:
                    self._canvas.viewport().setCursor(Qt.CursorShape.SplitHCursor)
                else:
                    self._canvas.viewport().unsetCursor()
            return False
        return True

    def _on_layers_removed(self, layer_ids: Sequence[str]) -> None:
        """Stop before a layer is deleted that is shown."""
        if any(layer.id() in layer_ids for layers in self._sides for layer in layers):
            self.stop()

    def _draw(self) -> None:
        self._stop_drawing()
        for side, layers in enumerate(self._sides):
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers(list(layers))
            self._images[side] = image = LayerImage(settings)
            image.drawn.connect(
                lambda drawn, side=side, settings=settings: self._on_drawn(side, drawn, settings)
            )
            image.start()

    def _stop_drawing(self) -> None:
        while self._images:
            self._images.popitem()[1].stop()

    def _on_drawn(self, side: int, image: QImage, settings: QgsMapSettings) -> None:
        del self._images[side]
        self._item.pictures[side] = _Picture(image, settings)
        self._item.update()


class _Picture:
    """An image with the places of its corners, as the canvas may have moved since."""

    def __init__(self, image: QImage, settings: QgsMapSettings) -> None:
        self.image = image
        to_map, size = settings.mapToPixel().toMapCoordinates, settings.outputSize()
        self.corners: tuple[QgsPointXY, QgsPointXY] = (
            to_map(0, 0),
            to_map(size.width(), size.height()),
        )


class _SwipeItem(QgsMapCanvasItem):
    """Paints both pictures and the line.

    Attributes:
        share: Of the canvas's width that is left of the line.
        pictures: Of both sides; a side without one shows the canvas.
    """

    def __init__(self, canvas: QgsMapCanvas, titles: tuple[str, str]) -> None:
        super().__init__(canvas)
        self._canvas, self._titles = canvas, titles
        self.share = 0.5
        self.pictures: dict[int, _Picture] = {}
        self.setZValue(-1)  # above the map, below the outlines of tools

    def clear(self) -> None:
        """Forget the pictures."""
        self.pictures.clear()
        self.update()

    def line_px(self) -> float:
        """Where the line is, from the left."""
        return self.share * self._canvas.width()

    def boundingRect(self) -> QRectF:
        """The whole canvas."""
        return QRectF(self._canvas.rect())

    def updatePosition(self) -> None:
        """The canvas shows another extent."""
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint each picture on its side, and the line between them."""
        whole, x = self.boundingRect(), self.line_px()
        sides = (
            QRectF(whole.topLeft(), QPointF(x, whole.bottom())),
            QRectF(QPointF(x, whole.top()), whole.bottomRight()),
        )
        for side, picture in self.pictures.items():
            painter.save()
            painter.setClipRect(sides[side])
            one, other = (
                self.toCanvasCoordinates(corner) - self.pos() for corner in picture.corners
            )
            painter.drawImage(QRectF(one, other), picture.image)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width_px in ((HALO, LINE_PX + 2), (QColor("white"), LINE_PX)):
            painter.setPen(QPen(colour, width_px))
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))
        self._paint_handle(painter, QPointF(x, whole.center().y()))
        self._paint_titles(painter, x)

    def _paint_handle(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(HALO, 1))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(at, HANDLE_PX, HANDLE_PX)
        painter.setPen(QPen(QColor("black"), 1.5))
        for way in (-1, 1):
            tip = at + QPointF(way * 0.65 * HANDLE_PX, 0)
            for up in (-1, 1):
                painter.drawLine(tip, tip + QPointF(-way * 0.35 * HANDLE_PX, up * 0.35 * HANDLE_PX))

    def _paint_titles(self, painter: QPainter, x: float) -> None:
        for side, title in enumerate(self._titles):
            size = painter.fontMetrics().size(0, title)
            width, height = size.width() + 2 * TEXT_ROOM_PX, size.height() + TEXT_ROOM_PX
            left = x + TEXT_ROOM_PX if side == RIGHT else x - TEXT_ROOM_PX - width
            place = QRectF(left, TEXT_ROOM_PX, width, height)
            painter.fillRect(place, QColor(0, 0, 0, 170))
            painter.setPen(QColor("white"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, title)
