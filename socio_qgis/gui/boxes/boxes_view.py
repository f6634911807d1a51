"""Boxes of stage 1 while a run works: shown on the canvas, and checked by the user."""

from __future__ import annotations

from collections import deque

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from ...tasks.segment_task import SegmentTask
from ...tasks.window_boxes import MapBox, WindowBoxes
from ..canvas import zoom_to
from ..map_tool import remove_item
from .boxes_bar import BoxesBar
from .boxes_item import BoxesItem
from .boxes_tool import BoxesTool

ROOM = 1.1  # of the view, in sizes of the window
MAX_VIEW = 3.0  # a view wider than so many windows is too coarse to check boxes in


class BoxesView(QObject):
    """Shows the boxes of one run after another, and asks the user about them.

    Signals:
        asking: True when the user is asked, False when no question is open.
    """

    asking = pyqtSignal(bool)

    def __init__(self, bar: BoxesBar, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._bar, self._canvas = bar, canvas
        self._item = BoxesItem(canvas)
        self.tool = BoxesTool(canvas, self._item)
        self._task: SegmentTask | None = None
        self._shown: dict[int, list[MapBox]] = {}  # by window
        self._questions: deque[WindowBoxes] = deque()  # the first one is being asked
        self._ask_again = True
        bar.go_on.clicked.connect(lambda: self._answer(ask_again=True))
        bar.go_on_alone.clicked.connect(lambda: self._answer(ask_again=False))
        bar.reset.clicked.connect(self._reset)
        bar.edit.clicked.connect(self.tool.take_over)
        bar.zoom.clicked.connect(self._zoom)
        canvas.extentsChanged.connect(self._offer_zoom)
        bar.query.currentIndexChanged.connect(self._choose_query)
        self.tool.done.connect(lambda: self._answer(ask_again=True))
        self.tool.changed.connect(self._show_changed)
        self.tool.active.connect(lambda on: bar.edit.setDisabled(on))

    @property
    def is_asking(self) -> bool:
        """Whether the run waits for the user."""
        return bool(self._questions)

    def begin(self, task: SegmentTask) -> None:
        """Follow a run."""
        self._task, self._ask_again = task, True
        self._item.begin(task.plan.crs, task.plan.settings.queries)
        task.boxes.connect(self._on_boxes)

    def end(self) -> None:
        """Clear the canvas; an open question is dropped."""
        task, self._task = self._task, None
        if task is not None:
            task.boxes.disconnect(self._on_boxes)
        self._shown.clear()
        self._item.begin(self._item.crs, ())
        self._forget_questions()

    def close_down(self) -> None:
        """The plugin is being unloaded."""
        self.end()
        self._canvas.extentsChanged.disconnect(self._offer_zoom)
        self.tool.remove()
        remove_item(self._item)

    def _on_boxes(self, boxes: WindowBoxes) -> None:
        self._shown[boxes.window] = list(boxes.boxes)
        asks = boxes.asks and self._ask_again  # the engine may not know yet to stop asking
        if asks:
            self._questions.append(boxes)
        if asks and len(self._questions) == 1:
            self._ask()
            self.asking.emit(True)
        elif not self._questions:
            self._show_all()

    def _ask(self) -> None:
        question, task = self._questions[0], self._task
        if task is None:
            return
        self._item.window = question.extent
        self._bar.ask(question.window, len(task.plan.windows), task.plan.settings.queries)
        self._bar.reset.setEnabled(False)
        self._choose_query()
        self._offer_zoom()
        self.tool.start(question.extent, question.boxes)
        QApplication.alert(self._canvas.window())

    def _answer(self, ask_again: bool) -> None:
        if not self._questions or self._task is None:
            return
        question, self._ask_again = self._questions.popleft(), ask_again
        self._shown[question.window] = list(self.tool.boxes)
        self._task.reply(question.window, self.tool.boxes, ask_again)
        if self._questions and ask_again:
            self._ask()
        else:
            self._forget_questions()
            self._show_all()

    def _reset(self) -> None:
        if self._questions:
            self.tool.reset(self._questions[0].boxes)
            self._canvas.setFocus()

    def _show_changed(self) -> None:
        if self._questions:
            changed = self.tool.boxes != list(self._questions[0].boxes)
            self._bar.reset.setEnabled(changed)

    def _choose_query(self, *_: object) -> None:
        self.tool.query = max(0, self._bar.query.currentIndex())

    def _forget_questions(self) -> None:
        self._questions.clear()
        self._item.window = None
        self._bar.hide()
        self.tool.stop()
        self.asking.emit(False)

    def _show_all(self) -> None:
        self._item.chosen = None
        self._item.boxes = [box for boxes in self._shown.values() for box in boxes]
        self._item.update()

    def _offer_zoom(self) -> None:
        """Enable Zoom while the view does not suit the window in question."""
        box = self._window_box()
        view = self._canvas.extent()
        suits = box is None or (view.contains(box) and view.width() < MAX_VIEW * box.width())
        self._bar.zoom.setDisabled(suits)

    def _zoom(self) -> None:
        box = self._window_box()
        if box is not None:
            zoom_to(self._canvas, box, ROOM)
            self._canvas.setFocus()

    def _window_box(self) -> QgsRectangle | None:
        """Extent of the window in question, in the canvas's CRS."""
        shape = self._item.on_map(self._questions[0].extent) if self._questions else None
        return None if shape is None else shape.boundingBox()
