"""Boxes of stage 1: shown while a run works, and edited with the mouse before it goes on."""

from __future__ import annotations

from itertools import combinations

import pytest
from known_layers import EXTENT, UTM
from mouse import LEFT, RIGHT
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from socio_qgis.gui.boxes.boxes_item import COLOURS, BoxesItem
from socio_qgis.gui.boxes.boxes_tool import BoxesTool, dragged, grip_at
from socio_qgis.gui.find.aoi_tool import AoiTool, Mode
from socio_qgis.gui.panel_choices import PanelChoices
from socio_qgis.tasks.window_boxes import MapBox, WindowBoxes

X, Y = EXTENT[0], EXTENT[3]  # the canvas's upper left corner; a pixel is a metre
PARK = MapBox(0, (X + 100, Y - 100, X + 200, Y - 50), 0, "Elm Park")  # x 100-200, y 50-100 px


@pytest.fixture
def item(canvas):
    item = BoxesItem(canvas)
    item.begin(QgsCoordinateReferenceSystem(UTM), ("park", "zoo"))
    yield item
    canvas.scene().removeItem(item)


@pytest.fixture
def tool(canvas, item):
    tool = BoxesTool(canvas, item)
    tool.start(EXTENT, [PARK])
    yield tool
    tool.remove()


def pixels(box: MapBox) -> tuple[int, int, int, int]:
    """Left, top, right and bottom on the canvas."""
    xmin, ymin, xmax, ymax = box.extent
    return round(xmin - X), round(Y - ymax), round(xmax - X), round(Y - ymin)


def test_the_names_of_boxes_hide_no_others_and_stay_on_the_canvas(canvas, item):
    beside = MapBox(1, (X + 110, Y - 100, X + 200, Y - 50), 0, "Elm School")
    at_the_top = MapBox(0, (X + 300, Y - 100, X + 380, Y), 1, "Oak Park")
    item.boxes = [PARK, beside, at_the_top]
    canvas.grab()
    names = item._names
    assert len(names) == 3
    assert not any(one.intersects(other) for one, other in combinations(names, 2))
    assert all(item.boundingRect().contains(name) for name in names)


# What a drag does


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ((150, 75), (180, 95), (130, 70, 230, 120)),  # inside: moved
        ((200, 75), (240, 95), (100, 50, 240, 100)),  # the right side
        ((100, 50), (80, 30), (80, 30, 200, 100)),  # the upper left corner
        ((150, 100), (190, 140), (100, 50, 200, 140)),  # the lower side
        ((100, 75), (250, 75), (200, 50, 250, 100)),  # turned inside out
        ((150, 75), (900, 75), (300, 50, 400, 100)),  # it stays within the window
        ((200, 75), (900, 75), (100, 50, 400, 100)),
    ],
)
def test_a_drag_moves_or_resizes_a_box(tool, mouse, start, end, expected):
    mouse.drag(start, end)
    (box,) = tool.boxes
    assert pixels(box) == pytest.approx(expected, abs=2)
    assert (box.engine_index, box.label, box.query) == (0, "Elm Park", 0)


def test_a_drag_on_empty_ground_draws_a_box_of_the_chosen_query(tool, mouse, item):
    tool.query = 1
    mouse.drag((300, 150), (250, 120))
    assert tool.boxes[0] == PARK
    assert pixels(tool.boxes[1]) == pytest.approx((250, 120, 300, 150), abs=2)
    assert (tool.boxes[1].query, tool.boxes[1].engine_index) == (1, None)
    assert item.chosen == 1


def test_a_click_chooses_a_box_and_changes_nothing(tool, mouse, item, qtbot):
    changes = []
    tool.changed.connect(lambda: changes.append(1))
    mouse.click(150, 75)
    assert item.chosen == 0
    mouse.click(300, 150)
    assert item.chosen is None
    assert tool.boxes == [PARK]
    assert changes == []


def test_of_nested_boxes_the_smaller_one_is_taken(tool, mouse):
    inner = MapBox(0, (X + 120, Y - 90, X + 160, Y - 60), 1)
    tool.start(EXTENT, [PARK, inner])
    mouse.drag((140, 75), (150, 75))
    assert tool.boxes[0] == PARK
    assert pixels(tool.boxes[1]) == pytest.approx((130, 60, 170, 90), abs=2)


def test_a_side_that_was_dragged_onto_the_other_is_a_slip(tool, mouse):
    mouse.drag((200, 75), (101, 75))
    assert tool.boxes == [PARK]


def test_a_box_on_a_rotated_canvas_is_edited_too(tool, mouse, canvas):
    canvas.setRotation(90)
    spot = canvas.getCoordinateTransform().transform(QgsPointXY(X + 150, Y - 75))
    x, y = round(spot.x()), round(spot.y())
    mouse.drag((x, y), (x, y + 20))  # down on the canvas is east or west on the ground
    xmin, _, xmax, ymax = tool.boxes[0].extent
    assert ymax == pytest.approx(PARK.extent[3], abs=2)
    assert abs(xmin - PARK.extent[0]) == pytest.approx(20, abs=2)
    assert xmax - xmin == pytest.approx(100, abs=1e-6)


def test_a_small_box_can_still_be_moved():
    assert grip_at((0, 0, 9, 9), 4.5, 4.5, reach=8) == (0, 0)
    assert grip_at((0, 0, 9, 9), 1, 4.5, reach=8) == (-1, 0)
    assert grip_at((0, 0, 9, 9), 20, 4.5, reach=8) is None
    assert dragged((0, 0, 9, 9), (0, 0), -5, 3, (0, 0, 10, 10)) == (0, 1, 9, 10)


# Keys


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_chosen_box(tool, mouse, canvas, key):
    QTest.keyClick(canvas, key)
    assert tool.boxes == [PARK]  # none is chosen
    mouse.click(150, 75)
    QTest.keyClick(canvas, key)
    assert tool.boxes == []


def test_a_right_click_deletes(tool, mouse):
    mouse.click(300, 150, RIGHT)
    assert tool.boxes == [PARK]
    mouse.click(150, 75, RIGHT)
    assert tool.boxes == []


def test_escape_gives_up_a_drag_and_nothing_else(tool, mouse, canvas):
    mouse.press(150, 75)
    mouse.move(180, 95, held=LEFT)
    assert tool.boxes != [PARK]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert tool.boxes == [PARK]
    mouse.move(190, 99, held=LEFT)
    mouse.release(190, 99)
    assert tool.boxes == [PARK]
    mouse.press(300, 150)
    mouse.move(350, 180, held=LEFT)
    assert len(tool.boxes) == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    mouse.release(350, 180)
    assert tool.boxes == [PARK]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert tool.isActive()


def test_enter_is_done_but_not_in_the_middle_of_a_drag(tool, mouse, canvas):
    done = []
    tool.done.connect(lambda: done.append(1))
    mouse.press(150, 75)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    mouse.release(150, 75)
    assert done == []
    QTest.keyClick(canvas, Qt.Key.Key_Enter)
    assert done == [1]


def test_boxes_are_edited_by_keys_alone(tool, canvas, item):
    extent = canvas.extent()
    QTest.keyClick(canvas, Qt.Key.Key_N)
    assert item.chosen == 0
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert pixels(tool.boxes[0]) == pytest.approx((108, 42, 208, 92), abs=1)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pixels(tool.boxes[0]) == pytest.approx((108, 42, 208, 100), abs=1)
    QTest.keyClick(canvas, Qt.Key.Key_Insert)
    assert item.chosen == 1
    assert pixels(tool.boxes[1]) == pytest.approx((150, 75, 250, 125), abs=1)
    QTest.keyClick(canvas, Qt.Key.Key_P)
    assert item.chosen == 0
    QTest.keyClick(canvas, Qt.Key.Key_P)
    assert item.chosen == 1
    assert canvas.extent() == extent  # the arrows did not pan


def test_without_a_chosen_box_arrows_pan_the_map(tool, canvas):
    extent = canvas.extent()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.extent() != extent
    assert tool.boxes == [PARK]


def test_keys_with_ctrl_stay_qgiss(tool, canvas):
    QTest.keyClick(canvas, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert tool._item.chosen is None


def test_qgis_deletes_no_features_meanwhile(tool, canvas):
    def is_taken(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(canvas, event)
        return event.isAccepted()

    assert is_taken(Qt.Key.Key_Delete)
    tool.stop()
    assert not is_taken(Qt.Key.Key_Delete)


def test_the_tool_before_gets_the_canvas_back(canvas, tool):
    tool.stop()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool.start(EXTENT, [PARK])
    tool.stop()
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


@pytest.mark.parametrize("drawing_comes_first", [True, False])
def test_of_two_of_our_tools_none_comes_back_without_its_work(canvas, tool, drawing_comes_first):
    tool.stop()
    pan, drawing = QgsMapToolPan(canvas), AoiTool(canvas)
    canvas.setMapTool(pan)
    starts = [lambda: drawing.start(Mode.POLYGON), lambda: tool.start(EXTENT, [PARK])]
    for start in starts if drawing_comes_first else reversed(starts):
        start()
    for one in (tool, drawing):
        one.stop()
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)
    drawing.remove()


# What is drawn


def test_boxes_are_drawn_in_their_querys_colour(canvas, item, qtbot):
    item.boxes = [PARK, MapBox(1, (X + 250, Y - 180, X + 350, Y - 120))]
    item.update()
    picture = canvas.grab().toImage()

    def at(x: int, y: int) -> tuple[int, int, int]:
        return picture.pixelColor(x, y).getRgb()[:3]

    assert at(200, 80) == pytest.approx(COLOURS[0].getRgb()[:3], abs=40)
    assert at(350, 150) == pytest.approx(COLOURS[1].getRgb()[:3], abs=40)
    assert at(230, 110) == (255, 255, 255)


def test_a_box_without_a_place_in_the_canvas_crs_is_no_error(canvas, item):
    item.boxes = [MapBox(0, (1e12, 1e12, 2e12, 2e12))]
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert canvas.grab() is not None


# In the panel


@pytest.fixture
def asked(wide, qtbot):
    """A run of three windows and two queries that asks about the first one."""
    wide.form.query.setPlainText("check\nzoo")
    wide.form.check_boxes.setChecked(True)
    QTest.mouseClick(wide.form.run, LEFT)
    qtbot.waitUntil(wide.form.boxes.isVisible)
    return wide


def checked(transport) -> list:
    return [message for message in transport.received if message.type == "checked"]


def test_a_run_asks_window_by_window_and_goes_on_with_the_answers(asked, qtbot, transport):
    bar, view = asked.form.boxes, asked.running.boxes
    assert "window 1 of 3" in bar.accessibleName()
    assert [bar.query.itemText(i) for i in range(2)] == ["check", "zoo"]
    assert view.tool.isActive()
    first, second = view.tool.boxes
    assert (first.label, second.label) == ("Box 0", "Box 1")
    view.tool._delete(0)
    QTest.mouseClick(bar.go_on, LEFT)
    qtbot.waitUntil(lambda: "window 2 of 3" in bar.accessibleName())
    QTest.keyClick(asked._canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "window 3 of 3" in bar.accessibleName())
    QTest.mouseClick(bar.go_on_alone, LEFT)
    assert not bar.isVisible()
    assert not view.tool.isActive()
    qtbot.waitUntil(lambda: not asked.runs.is_running)
    replies = checked(transport)
    assert [reply["window"] for reply in replies] == [0, 1, 2]
    assert [reply["ask_again"] for reply in replies] == [True, True, False]
    assert [len(of_query) for of_query in replies[0]["boxes"]] == [0, 1]
    assert [len(of_query) for of_query in replies[1]["boxes"]] == [1, 1]


def test_windows_that_wait_together_are_asked_one_after_the_other(asked, qtbot):
    """As with a server, which looks at several windows at once."""
    bar, view, task = asked.form.boxes, asked.running.boxes, asked.runs.task
    qtbot.waitUntil(lambda: len(view._questions) == 3)
    assert "window 1 of 3" in bar.accessibleName()
    task._report("read", 0.1, 1, 3)
    assert "Reading" not in asked.form.stage.text()
    QTest.mouseClick(bar.go_on, LEFT)
    assert "window 2 of 3" in bar.accessibleName()
    QTest.mouseClick(bar.go_on_alone, LEFT)
    assert not bar.isVisible()
    task.boxes.emit(WindowBoxes(2, EXTENT, (PARK,), asks=True))  # sent before the engine knew
    assert not bar.isVisible()
    assert not view.tool.isActive()
    asked.runs.abandon()


def test_reset_shows_the_boxes_as_they_were(asked, qtbot):
    bar, tool = asked.form.boxes, asked.running.boxes.tool
    before = list(tool.boxes)
    assert not bar.reset.isEnabled()
    tool._delete(0)
    assert bar.reset.isEnabled()
    QTest.mouseClick(bar.reset, LEFT)
    assert tool.boxes == before
    assert not bar.reset.isEnabled()


def test_new_boxes_are_of_the_query_in_the_picker(asked):
    asked.form.boxes.query.setCurrentIndex(1)
    assert asked.running.boxes.tool.query == 1


def test_another_tool_leaves_the_boxes_and_the_panel_gives_the_tool_back(asked):
    bar, view = asked.form.boxes, asked.running.boxes
    pan = QgsMapToolPan(asked._canvas)
    asked._canvas.setMapTool(pan)
    assert bar.edit.isEnabled()
    assert len(view._item.boxes) == 2
    QTest.mouseClick(bar.edit, LEFT)
    assert view.tool.isActive()
    assert not bar.edit.isEnabled()


def test_cancel_while_asked_ends_the_run_and_clears_the_canvas(asked, qtbot, transport):
    QTest.mouseClick(asked.form.cancel, LEFT)
    assert not asked.form.boxes.isVisible()
    assert not asked.running.boxes.tool.isActive()
    assert list(asked.running.boxes._item.boxes) == []
    qtbot.waitUntil(lambda: not asked.runs.is_running)
    *_, last = (message for message in transport.received if message.type != "explain")
    assert last.type == "cancel"  # with time, the panel asks what the next run's queries mean
    assert checked(transport) == []


def test_the_users_time_is_not_the_runs(asked, monkeypatch):
    running = asked.running
    began = running._began
    running._asked -= 100  # the question came 100 s ago
    QTest.mouseClick(asked.form.boxes.go_on_alone, LEFT)
    assert running._began - began == pytest.approx(100, abs=5)


def test_boxes_are_shown_while_a_run_works_without_a_question(wide, qtbot):
    wide.form.query.setPlainText("hang")
    wide.start()
    view = wide.running.boxes
    told = WindowBoxes(0, EXTENT, (PARK,), asks=False)
    qtbot.waitUntil(lambda: wide.form.stage.text() != "")
    wide.runs.task.boxes.emit(told)
    wide.runs.task.boxes.emit(WindowBoxes(1, EXTENT, (PARK, PARK), asks=False))
    assert list(view._item.boxes) == [PARK, PARK, PARK]
    assert not view.tool.isActive()
    assert not wide.form.boxes.isVisible()
    wide.runs.abandon()
    assert list(view._item.boxes) == []


def test_a_question_brings_the_panel_to_the_front(dock, qtbot):
    dock.close()
    dock.running.boxes.asking.emit(True)
    assert dock.isVisible()
    assert dock.pages.currentWidget() is dock.form


def test_the_switch_is_remembered_with_the_project(asked, project):
    assert PanelChoices.of(project).check_boxes
    asked.runs.abandon()
    project.clear()
    assert not asked.form.check_boxes.isChecked()


def test_the_view_stays_and_the_window_is_brought_into_it_on_a_click(asked, qtbot):
    canvas, view, bar = asked._canvas, asked.running.boxes, asked.form.boxes
    canvas.setExtent(QgsRectangle(600_000, 4_000_000, 600_100, 4_000_100))
    shown = canvas.extent()
    QTest.mouseClick(bar.go_on, LEFT)
    qtbot.waitUntil(lambda: "window 2 of 3" in bar.accessibleName())
    assert canvas.extent() == shown
    assert bar.zoom.isEnabled()
    QTest.mouseClick(bar.zoom, LEFT)
    assert canvas.extent().contains(QgsRectangle(*view._questions[0].extent))
    assert not bar.zoom.isEnabled()


def test_one_query_needs_no_picker(wide, qtbot):
    wide.form.query.setPlainText("check")
    wide.form.check_boxes.setChecked(True)
    wide.start()
    qtbot.waitUntil(wide.form.boxes.isVisible)
    assert not wide.form.boxes.query.isVisible()
    wide.runs.abandon()


def test_every_control_of_the_bar_has_a_name_for_screen_readers(dock):
    bar = dock.form.boxes
    for control in (bar.query, bar.go_on, bar.go_on_alone, bar.reset, bar.edit, bar.zoom):
        assert control.accessibleName()
        assert control.toolTip()
