"""Map tool that moves, resizes, adds and deletes the boxes of a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...core.types import Extent
from ...tasks.window_boxes import MapBox
from ..find.aoi_tool import MIN_DRAG_PX
from ..map_tool import TemporaryMapTool
from .boxes_item import HANDLE_PX, BoxesItem

REACH_PX = HANDLE_PX  # around a side that still grips it
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
STEP_PX = 8  # of an arrow key
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeFDiagCursor,
}

# Which sides a drag takes along: -1 is left or lower, 1 right or upper, (0, 0) the whole box.
Grip = tuple[int, int]


def grip_at(extent: Extent, x: float, y: float, reach: float) -> Grip | None:
    """What a drag would grip; None beside the box. All coordinates are in the box's CRS."""
    xmin, ymin, xmax, ymax = extent
    if not (xmin - reach <= x <= xmax + reach and ymin - reach <= y <= ymax + reach):
        return None
    return _side(x, xmin, xmax, reach), _side(y, ymin, ymax, reach)


def _side(at: float, low: float, high: float, reach: float) -> int:
    inner = min(reach, (high - low) / 3)  # a small box can still be moved
    return -1 if at < low + inner else 1 if at > high - inner else 0


def dragged(extent: Extent, grip: Grip, dx: float, dy: float, within: Extent) -> Extent:
    """The box after a drag, within the window; its sides may have changed places."""
    xmin, ymin, xmax, ymax = extent
    if grip == (0, 0):
        dx = min(max(dx, within[0] - xmin), within[2] - xmax)
        dy = min(max(dy, within[1] - ymin), within[3] - ymax)
        return xmin + dx, ymin + dy, xmax + dx, ymax + dy
    across, up = grip
    return cut(
        xmin + dx * (across < 0),
        ymin + dy * (up < 0),
        xmax + dx * (across > 0),
        ymax + dy * (up > 0),
        within,
    )


def cut(x1: float, y1: float, x2: float, y2: float, within: Extent) -> Extent:
    """The part of a box between two corners that is within the window."""
    left, right = (min(max(x, within[0]), within[2]) for x in sorted((x1, x2)))
    low, high = (min(max(y, within[1]), within[3]) for y in sorted((y1, y2)))
    return left, low, right, high


@dataclass(frozen=True)
class _Drag:
    """What the mouse drags: `before` is the box as it was, None for a new one."""

    start: QgsPointXY
    spot: QPoint
    grip: Grip
    before: MapBox | None


class BoxesTool(TemporaryMapTool):
    """Edits the boxes that its item draws.

    A drag inside a box moves it, at a side or corner resizes it, on empty ground draws a new one.
    Delete or a right click deletes, Enter is done, Esc gives up a drag. Without a mouse: N and P
    choose the next and the previous box, arrows move it, Shift and arrows move its lower right
    corner, Insert adds one.

    Signals:
        changed: The boxes were changed.
        done: Enter was pressed.
        active: Whether the tool has the canvas.

    Attributes:
        query: Index of the query that new boxes belong to.
    """

    changed = pyqtSignal()
    done = pyqtSignal()
    active = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas, item: BoxesItem) -> None:
        super().__init__(canvas)
        self._item = item
        self._window: Extent | None = None
        self._drag: _Drag | None = None
        self.boxes: list[MapBox] = []
        self.query = 0
        canvas.keyPressed.connect(self._on_canvas_key)
        canvas.installEventFilter(self)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self, window: Extent, boxes: Sequence[MapBox]) -> None:
        """Take over the canvas for the boxes of a window."""
        self._window, self.boxes, self._drag = window, list(boxes), None
        self.take_over()
        self._show(None)

    def reset(self, boxes: Sequence[MapBox]) -> None:
        """Start again with these boxes."""
        self.boxes, self._drag = list(boxes), None
        self._show(None)
        self.changed.emit()

    def stop(self) -> None:
        """Give the canvas back to the previous tool."""
        self._window, self.boxes, self._drag = None, [], None
        self.give_back()

    def remove(self) -> None:
        """The plugin is being unloaded."""
        self.stop()
        self.canvas().keyPressed.disconnect(self._on_canvas_key)
        self.canvas().removeEventFilter(self)
        self.deleteLater()

    def activate(self) -> None:
        """The tool has the canvas."""
        super().activate()
        self.active.emit(True)

    def deactivate(self) -> None:
        """Another tool takes over; the boxes stay as they are."""
        self._give_up_drag()
        super().deactivate()
        self.active.emit(False)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Grip a box, begin a new one, or delete one."""
        point = self._item.to_ground(self.toMapCoordinates(event.pos()))
        if self._window is None or point is None:
            return
        index, grip = self._under(event.pos())
        if event.button() == Qt.MouseButton.RightButton:
            if index is not None and self._drag is None:
                self._delete(index)
        elif event.button() == Qt.MouseButton.LeftButton:
            before = self.boxes[index] if index is not None else None
            self._drag = _Drag(point, event.pos(), grip, before)
            self._show(index)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Drag, or show what a drag would do."""
        if self._window is None:
            return
        if self._drag is not None:
            self._follow(self._drag, event.pos())
            return
        index, (across, up) = self._under(event.pos())
        sign = across or up  # a cursor's arrows go both ways
        shape = _CURSORS[across * sign, up * sign] if sign else _CURSORS[0, 0]
        self.setCursor(shape if index is not None else Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End a drag; a box that is too small was a slip of the hand."""
        drag = self._drag
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._follow(drag, event.pos())
        chosen = self._item.chosen
        if chosen is None or self.boxes[chosen] == drag.before:
            self._drag = None
        elif self._is_too_small(self.boxes[chosen]):
            self._give_up_drag()
        else:
            self._drag = None
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the canvas; QGIS's own Delete would delete features, its arrows pan."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        action = self._action_for(event) if self.isActive() else None
        if action is None:
            return False
        event.accept()  # of a shortcut: it will come as a key
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _action_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        key = event.key()
        modifiers: object = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._window is None or self._drag is not None or modifiers not in _PLAIN:
            return None
        if key in _ENTER:
            return self.done.emit
        if key in _DELETE:
            return self._delete_chosen
        if key == Qt.Key.Key_Insert:
            return self._insert
        if key in (Qt.Key.Key_N, Qt.Key.Key_P):
            return lambda: self._choose(1 if key == Qt.Key.Key_N else -1)
        if key in _ARROWS and self._item.chosen is not None:
            grip = (1, -1) if modifiers == _PLAIN[1] else (0, 0)
            return lambda: self._nudge(*_ARROWS[key], grip)
        return None

    def _on_canvas_key(self, event: QKeyEvent) -> None:
        """Esc while a mouse button is down, when a canvas sends its tool no key."""
        if self.isActive() and event.key() == Qt.Key.Key_Escape:
            self._give_up_drag()

    def _follow(self, drag: _Drag, spot: QPoint) -> None:
        point = self._item.to_ground(self.toMapCoordinates(spot))
        if point is None or self._window is None:
            return
        chosen = self._item.chosen
        if drag.before is not None and chosen is not None:
            moves = point - drag.start
            extent = drag.before.extent
            if spot != drag.spot:
                extent = dragged(extent, drag.grip, moves.x(), moves.y(), self._window)
            self.boxes[chosen] = replace(drag.before, extent=extent)
        elif drag.before is None:
            x, y = drag.start.x(), drag.start.y()
            box = MapBox(self.query, cut(x, y, point.x(), point.y(), self._window))
            if chosen is None and self._is_too_small(box):
                return
            if chosen is None:
                chosen = len(self.boxes)
                self.boxes.append(box)
            self.boxes[chosen] = box
        self._show(chosen)

    def _give_up_drag(self) -> None:
        drag, self._drag = self._drag, None
        chosen = self._item.chosen
        if drag is None or chosen is None:
            return
        if drag.before is not None:
            self.boxes[chosen] = drag.before
        else:
            del self.boxes[chosen]
            chosen = None
        self._show(chosen)

    def _choose(self, by: int) -> None:
        """The next or the previous box; the first or the last where none is chosen."""
        if not self.boxes:
            return
        chosen = self._item.chosen
        before = chosen if chosen is not None else -1 if by > 0 else 0
        self._show((before + by) % len(self.boxes))

    def _nudge(self, right: int, up: int, grip: Grip) -> None:
        chosen, window = self._item.chosen, self._window
        if chosen is None or window is None:
            return
        step = STEP_PX * self._ground_per_px(self.canvas().rect().center())
        box = self.boxes[chosen]
        extent = dragged(box.extent, grip, right * step, up * step, window)
        other = replace(box, extent=extent)
        if not self._is_too_small(other):
            self.boxes[chosen] = other
            self._show(chosen)
            self.changed.emit()

    def _insert(self) -> None:
        """A new box in the middle of the window, a quarter as wide."""
        if self._window is None:
            return
        xmin, ymin, xmax, ymax = self._window
        x, y, dx, dy = (xmin + xmax) / 2, (ymin + ymax) / 2, (xmax - xmin) / 8, (ymax - ymin) / 8
        self.boxes.append(MapBox(self.query, (x - dx, y - dy, x + dx, y + dy)))
        self._show(len(self.boxes) - 1)
        self.changed.emit()

    def _delete_chosen(self) -> None:
        if self._item.chosen is not None:
            self._delete(self._item.chosen)

    def _delete(self, index: int) -> None:
        del self.boxes[index]
        self._show(None)
        self.changed.emit()

    def _under(self, spot: QPoint) -> tuple[int | None, Grip]:
        """The box that a drag would grip: a side of the chosen one, otherwise the smallest."""
        point = self._item.to_ground(self.toMapCoordinates(spot))
        if point is None:
            return None, (0, 0)
        reach = REACH_PX * self._ground_per_px(spot)
        found: list[tuple[bool, float, int, Grip]] = []
        for index, box in enumerate(self.boxes):
            grip = grip_at(box.extent, point.x(), point.y(), reach)
            if grip is not None:
                xmin, ymin, xmax, ymax = box.extent
                is_held = index == self._item.chosen and grip != (0, 0)
                found.append((not is_held, (xmax - xmin) * (ymax - ymin), index, grip))
        if not found:
            return None, (0, 0)
        _, _, index, grip = min(found)
        return index, grip

    def _ground_per_px(self, spot: QPoint) -> float:
        """Length of a pixel in the boxes' CRS; 0 where the canvas shows nothing of it."""
        one, other = (
            self._item.to_ground(self.toMapCoordinates(place))
            for place in (spot, spot + QPoint(1, 0))
        )
        return one.distance(other) if one is not None and other is not None else 0.0

    def _is_too_small(self, box: MapBox) -> bool:
        shape = self._item.on_canvas(box.extent)
        if shape is None:
            return True
        one, across, opposite = (shape[i] for i in range(3))
        sides = (across - one, opposite - across)
        return min(abs(side.x()) + abs(side.y()) for side in sides) < MIN_DRAG_PX

    def _show(self, chosen: int | None) -> None:
        self._item.boxes, self._item.chosen = self.boxes, chosen
        self._item.update()
