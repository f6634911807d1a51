"""The swipe: imagery left of the line, the map right of it, by the canvas's pixels."""

from __future__ import annotations

import pytest
from mouse import Mouse
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from review_steps import MAP_GREY, NEAR, press

from socio_qgis.layers import layer_image

GREY = QColor(MAP_GREY, MAP_GREY, MAP_GREY)


@pytest.fixture
def swiping(opened, qtbot):
    press(opened._canvas, Qt.Key.Key_S)
    assert opened.swipe.is_on
    assert opened.form.swipe.isChecked()
    until_drawn(opened, qtbot)
    return opened


def until_drawn(page, qtbot) -> None:
    qtbot.waitUntil(lambda: not layer_image._working and len(page.swipe._item.pictures) == 2)


def shares_of_grey(page) -> tuple[float, float]:
    """How much of the canvas is the map's grey, left and right of the line."""
    image = page._canvas.viewport().grab().toImage()
    line, found = round(page.swipe._item.line_px()), []
    for columns in (range(line - 15), range(line + 15, image.width())):
        spots = [(x, y) for x in columns[::7] for y in range(40, image.height(), 7)]
        found.append(sum(image.pixelColor(x, y) == GREY for x, y in spots) / len(spots))
    return found[0], found[1]


def drag_line(page, to_x: int) -> None:
    y = page._canvas.height() // 4
    Mouse(page._canvas).drag((round(page.swipe._item.line_px()), y), (to_x, y))


def test_imagery_is_left_of_the_line_and_the_map_right(swiping):
    left, right = shares_of_grey(swiping)
    assert left < 0.05
    assert right > 0.7, "but for outlines and labels of results"


def test_a_drag_moves_the_line_and_not_the_map(swiping, qtbot):
    view = swiping._canvas.extent()
    width = swiping._canvas.width()
    drag_line(swiping, width // 4)
    assert swiping.swipe._item.line_px() == pytest.approx(width / 4, abs=1)
    assert swiping._canvas.extent() == view
    left, right = shares_of_grey(swiping)
    assert left < 0.05
    assert right > 0.7
    drag_line(swiping, -50)
    assert swiping.swipe._item.line_px() > 0, "it can be taken hold of again"


def test_another_extent_is_drawn_again(swiping, qtbot):
    x, y = NEAR[:2]
    swiping._canvas.setExtent(QgsRectangle(x - 3000, y - 3000, x - 2000, y - 2000))
    swiping._canvas.refresh()
    qtbot.waitUntil(lambda: shares_of_grey(swiping) == (0.0, 0.0))
    swiping._canvas.setExtent(QgsRectangle(*NEAR))
    swiping._canvas.refresh()
    qtbot.waitUntil(lambda: shares_of_grey(swiping)[1] > 0.7)


def test_it_ends_with_the_key_with_the_page_and_with_its_layers(swiping, project, qtbot):
    canvas = swiping._canvas
    press(canvas, Qt.Key.Key_S)
    assert not swiping.swipe.is_on
    qtbot.waitUntil(lambda: max(shares_of_grey(swiping)) < 1)
    press(canvas, Qt.Key.Key_S)
    swiping.hide()
    assert not swiping.swipe.is_on
    assert not swiping.form.swipe.isChecked()
    swiping.show()
    press(canvas, Qt.Key.Key_S)
    assert swiping.swipe.is_on
    (layer,) = project.mapLayersByName("map")
    project.removeMapLayer(layer.id())  # while it is drawn
    assert not swiping.swipe.is_on
    canvas.refresh()
    qtbot.waitUntil(lambda: not layer_image._working)


def test_it_ends_when_the_project_is_closed(swiping, qtbot):
    swiping._canvas.refresh()
    qtbot.wait(1)
    QgsProject.instance().clear()
    assert not swiping.swipe.is_on
    qtbot.wait(50)


def test_without_a_map_the_panel_says_what_is_missing(opened):
    opened._map_layers = lambda: ()
    opened.form.swipe.click()
    assert "map layer" in opened.form.notice.text()
    assert not opened.form.swipe.isChecked()
    assert not opened.swipe.is_on
