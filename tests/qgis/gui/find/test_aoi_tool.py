"""The tool that draws the area of interest, used with the mouse and the keyboard."""

from __future__ import annotations

import pytest
from mouse import LEFT, RIGHT
from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from socio_qgis.gui.find.aoi_tool import AoiTool, Mode


@pytest.fixture
def tool(canvas):
    tool = AoiTool(canvas)
    yield tool
    tool.remove()


@pytest.fixture
def drawn(tool) -> list[QgsGeometry]:
    shapes: list[QgsGeometry] = []
    tool.drawn.connect(shapes.append)
    return shapes


def in_pixels(canvas: QgsMapCanvas, geometry: QgsGeometry) -> set[tuple[int, int]]:
    transform = canvas.mapSettings().mapToPixel()
    pixels = [transform.transform(v.x(), v.y()) for v in geometry.vertices()]
    return {(round(pixel.x()), round(pixel.y())) for pixel in pixels}


def test_a_drag_gives_a_rectangle_in_map_coordinates(canvas, tool, mouse, drawn):
    tool.start(Mode.RECTANGLE)
    mouse.drag((100, 50), (300, 150))
    (shape,) = drawn
    assert in_pixels(canvas, shape) == {(100, 50), (300, 50), (300, 150), (100, 150)}
    assert shape.area() == pytest.approx(200 * 100, rel=0.02)


def test_a_rectangle_has_the_axes_of_a_rotated_canvas(canvas, tool, mouse, drawn):
    canvas.setRotation(30)
    tool.start(Mode.RECTANGLE)
    mouse.drag((100, 50), (300, 150))
    (shape,) = drawn
    assert in_pixels(canvas, shape) == {(100, 50), (300, 50), (300, 150), (100, 150)}
    assert shape.boundingBox().area() > 1.2 * shape.area()  # it is rotated on the ground


def test_a_click_without_a_drag_draws_nothing(canvas, tool, mouse, drawn):
    tool.start(Mode.RECTANGLE)
    mouse.click(100, 50)
    assert drawn == []
    assert canvas.mapTool() is tool


@pytest.mark.parametrize("end", ["right click", "enter", "double click"])
def test_a_polygon_ends_with(canvas, tool, mouse, drawn, end):
    tool.start(Mode.POLYGON)
    mouse.click(100, 50)
    mouse.click(300, 50)
    mouse.move(250, 100)
    if end == "double click":
        mouse.double_click(300, 150)
    else:
        mouse.click(300, 150)
    if end == "right click":
        mouse.click(10, 10, RIGHT)
    if end == "enter":
        QTest.keyClick(canvas, Qt.Key.Key_Enter)
    (shape,) = drawn
    assert in_pixels(canvas, shape) == {(100, 50), (300, 50), (300, 150)}
    assert canvas.mapTool() is not tool


def test_two_corners_are_no_polygon_yet(canvas, tool, mouse, drawn):
    tool.start(Mode.POLYGON)
    mouse.click(100, 50)
    mouse.click(300, 50)
    mouse.click(10, 10, RIGHT)
    assert drawn == []
    mouse.click(300, 150)
    mouse.click(10, 10, RIGHT)
    assert len(drawn) == 1


def test_backspace_takes_the_last_corner_back(canvas, tool, mouse, drawn):
    tool.start(Mode.POLYGON)
    for x, y in ((100, 50), (300, 50), (20, 20)):
        mouse.click(x, y)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    mouse.click(300, 150)
    mouse.click(10, 10, RIGHT)
    assert in_pixels(canvas, drawn[0]) == {(100, 50), (300, 50), (300, 150)}


@pytest.mark.parametrize("mode", list(Mode))
def test_esc_gives_up_and_restores_the_tool_before(canvas, tool, mouse, drawn, mode):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool.start(mode)
    mouse.press(100, 50)
    mouse.move(200, 100, held=LEFT)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    mouse.release(200, 100)
    assert drawn == []
    assert canvas.mapTool() is pan


def test_the_tool_before_comes_back_after_drawing(canvas, tool, mouse, drawn):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool.start(Mode.POLYGON)
    tool.start(Mode.RECTANGLE)  # another mode is not "the tool before"
    mouse.drag((100, 50), (300, 150))
    assert len(drawn) == 1
    assert canvas.mapTool() is pan


def test_a_tool_before_that_is_gone_does_no_harm(canvas, tool, mouse, drawn):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool.start(Mode.RECTANGLE)
    pan.deleteLater()
    QApplication.sendPostedEvents(pan, QEvent.Type.DeferredDelete)
    mouse.drag((100, 50), (300, 150))
    assert len(drawn) == 1


def test_another_tool_ends_what_was_begun(canvas, tool, mouse, drawn):
    tool.start(Mode.POLYGON)
    mouse.click(100, 50)
    mouse.click(300, 50)
    canvas.setMapTool(QgsMapToolPan(canvas))
    tool.start(Mode.POLYGON)
    mouse.click(300, 150)
    mouse.click(10, 10, RIGHT)
    assert drawn == []  # one corner only


def test_a_zoom_during_the_drag_keeps_the_first_corner(canvas, tool, mouse, drawn):
    tool.start(Mode.RECTANGLE)
    mouse.press(100, 50)
    begun = canvas.mapSettings().mapToPixel().toMapCoordinates(100, 50)
    canvas.zoomByFactor(0.5)
    mouse.move(300, 150, held=LEFT)
    mouse.release(300, 150)
    nearest = min(vertex.distance(begun.x(), begun.y()) for vertex in drawn[0].vertices())
    assert nearest < 1.0
