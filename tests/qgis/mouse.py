"""A mouse for canvases in tests."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.MouseButton.NoButton


class Mouse:
    """Sends events to a canvas as a window system does; QTest moves nothing offscreen."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas

    def send(self, kind: QEvent.Type, x: int, y: int, button=NONE, held=NONE) -> None:
        viewport = self._canvas.viewport()
        local = QPointF(x, y)
        place = QPointF(viewport.mapToGlobal(QPoint(x, y)))
        event = QMouseEvent(kind, local, place, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, event)

    def press(self, x: int, y: int, button=LEFT) -> None:
        self.send(QEvent.Type.MouseButtonPress, x, y, button, button)

    def move(self, x: int, y: int, held=NONE) -> None:
        self.send(QEvent.Type.MouseMove, x, y, held=held)

    def release(self, x: int, y: int, button=LEFT) -> None:
        self.send(QEvent.Type.MouseButtonRelease, x, y, button)

    def click(self, x: int, y: int, button=LEFT) -> None:
        self.press(x, y, button)
        self.release(x, y, button)

    def drag(self, one: tuple[int, int], other: tuple[int, int]) -> None:
        self.press(*one)
        self.move(*other, held=LEFT)
        self.release(*other)

    def double_click(self, x: int, y: int) -> None:
        self.click(x, y)
        self.send(QEvent.Type.MouseButtonDblClick, x, y, LEFT, LEFT)
        self.release(x, y)
