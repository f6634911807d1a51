"""The table of the review: its rows, its pictures, and what keys do there."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, edit
from qgis.PyQt.QtCore import QDateTime, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtTest import QTest
from results_file import write_results
from review_steps import FAR, MAP_GREY, press, saved

from socio_qgis.core.results import ACCEPTED, PROPOSED, REJECTED
from socio_qgis.gui.review import thumbnails
from socio_qgis.gui.review.highlight import COLOUR
from socio_qgis.gui.review.results_table import IMAGERY, MAP, NAME, STATUS
from socio_qgis.layers import layer_image
from socio_qgis.layers.results_layer import add_results


@pytest.fixture
def table(opened, qtbot):
    opened.form.table.click()
    qtbot.waitUntil(opened.table.view.isVisible)
    return opened.table


def texts(table, column: int) -> list[str]:
    return [table.model.index(row, column).data() for row in range(table.model.rowCount())]


def choose(box, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def go_to_row(table, row: int) -> None:
    table.view.setCurrentIndex(table.model.index(row, NAME))


def picture(table, row: int, column: int) -> QPixmap | None:
    icon = table.model.index(row, column).data(Qt.ItemDataRole.DecorationRole)
    return None if icon is None else icon.pixmap(thumbnails.SIZE)


def until_drawn(table, qtbot, row: int = 0) -> None:
    qtbot.waitUntil(lambda: picture(table, row, MAP) is not None)


def colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    size = image.size()
    pixels = ((x, y) for x in range(size.width()) for y in range(size.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in pixels}


def set_values(opened, field: str, values: dict[int, object]) -> None:
    layer = opened.review.layer
    column = layer.fields().indexOf(field)
    with edit(layer):
        for feature_id, value in values.items():
            assert layer.changeAttributeValue(feature_id, column, value)


def test_rows_are_the_results_under_review_in_their_order(opened, table):
    set_values(opened, "score", {1: 0.9, 2: 0.1, 3: 0.5})
    assert texts(table, NAME) == ["School 2", "School 3", "School 1"]
    opened.form.least_score.setValue(40)
    assert texts(table, NAME) == ["School 3", "School 1"]
    go_to_row(table, 0)
    opened.decide(ACCEPTED)
    assert texts(table, NAME) == ["School 1"]
    choose(opened.form.filter, "")
    assert texts(table, NAME) == ["School 3", "School 1"]
    assert texts(table, STATUS) == ["accepted", "to review"]


def test_only_results_of_a_query_or_a_run_are_shown(opened, table):
    form = opened.form
    assert not form.query.isVisible(), "there is one query"
    assert not form.run.isVisible(), "no result names its run"
    set_values(opened, "query", {1: "schools; parks", 2: "parks"})
    set_values(opened, "run_id", {1: "old", 2: "new", 3: "new"})
    times = ("2026-01-01", "2026-02-02", "2026-02-02")
    dates = (QDateTime.fromString(day, Qt.DateFormat.ISODate) for day in times)
    set_values(opened, "created", dict(zip((1, 2, 3), dates)))
    assert [form.query.itemText(row) for row in range(form.query.count())] == [
        "All queries", "parks (2)", "schools (2)",
    ]  # fmt: skip
    assert [form.run.itemData(row) for row in range(form.run.count())] == ["", "new", "old"]
    assert "2026" in form.run.itemText(1) or "26" in form.run.itemText(1)
    choose(form.query, "parks")
    assert texts(table, NAME) == ["School 2", "School 1"]
    choose(form.run, "old")
    assert texts(table, NAME) == ["School 1"]
    assert form.title.text() == "School 1"
    form.accept.click()
    assert opened.review.ids() == []
    set_values(opened, "run_id", {1: "new"})  # the run that was chosen is gone
    assert form.run.currentData() == ""
    assert len(texts(table, NAME)) == 2


def test_a_row_moves_the_review_and_the_review_the_row(opened, table):
    go_to_row(table, 2)
    assert opened.form.title.text() == "School 3"
    press(opened.form.back, Qt.Key.Key_P)
    assert table.view.currentIndex().row() == 1
    assert table.selected_ids() == [2]
    press(table.view, Qt.Key.Key_Down)
    assert opened.form.position.text() == "3 of 3"


def test_a_double_click_zooms_to_the_place(opened, table):
    opened._canvas.setExtent(FAR)
    place = table.view.visualRect(table.model.index(1, NAME)).center()
    viewport, left = table.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, place)
    assert opened._canvas.extent() == FAR or not opened.form.out_of_view.isHidden()
    QTest.mouseDClick(viewport, left, Qt.KeyboardModifier.NoModifier, place)
    box = opened.highlight.on_canvas(opened.review.current().geometry()).boundingBox()
    assert opened.review.current_id == 2
    assert opened._canvas.extent().contains(box)


def test_keys_in_the_table_decide_on_all_selected_rows_in_one_step(opened, table, path):
    press(table.view, Qt.Key.Key_A)
    assert saved(path) == [ACCEPTED, PROPOSED, PROPOSED]
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        table.view.selectionModel().select(table.model.index(row, NAME), rows)
    press(table.view, Qt.Key.Key_R)
    assert saved(path) == [ACCEPTED, REJECTED, REJECTED]
    assert opened.form.notice.text().startswith("2 result(s) rejected")
    press(table.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(path) == [ACCEPTED, PROPOSED, PROPOSED]


def test_the_table_goes_on_while_the_page_is_hidden(opened, table, path):
    opened.hide()
    assert not opened.highlight.band.asGeometry().isEmpty()
    press(table.view, Qt.Key.Key_N)
    press(table.view, Qt.Key.Key_A)
    assert saved(path) == [PROPOSED, ACCEPTED, PROPOSED]
    table.close()
    assert opened.highlight.band.asGeometry().isEmpty()


def test_pictures_show_imagery_and_map_with_the_outline(opened, table, qtbot):
    until_drawn(table, qtbot)
    imagery, map_ = colours(picture(table, 0, IMAGERY)), colours(picture(table, 0, MAP))
    grey = QColor(MAP_GREY, MAP_GREY, MAP_GREY).name()
    assert COLOUR.name() in imagery & map_
    assert grey in map_
    assert grey not in imagery
    assert len(imagery) > 50, "its pixels differ"


def test_pictures_follow_the_outline(opened, table, qtbot):
    until_drawn(table, qtbot)
    before = picture(table, 0, MAP).toImage()
    part = QgsGeometry.fromRect(opened.review.current().geometry().boundingBox().buffered(1e-3))
    opened.review.reshape(part)
    qtbot.waitUntil(
        lambda: picture(table, 0, MAP) is not None and picture(table, 0, MAP).toImage() != before
    )


def test_pictures_are_drawn_for_rows_in_view_alone_and_the_last_ones_kept(
    opened, project, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(thumbnails, "MAX_KEPT", 20)
    asked: list[int] = []
    draw = thumbnails.Thumbnails.draw

    def note(self, feature_id, shape) -> None:
        asked.append(feature_id)
        draw(self, feature_id, shape)

    monkeypatch.setattr(thumbnails.Thumbnails, "draw", note)
    layer = add_results(project, write_results(tmp_path / "many.gpkg", 3000))
    opened.review_layer(layer)
    opened.form.table.click()
    table = opened.table
    until_drawn(table, qtbot)
    rows = table.view.rows_in_view()
    qtbot.waitUntil(lambda: len(table.model.pictures) == len(rows))
    assert table.model.rowCount() == 3000
    assert 1 <= len(rows) < 30
    assert len(set(asked)) <= len(rows)
    table.view.scrollToBottom()
    until_drawn(table, qtbot, 2999)
    assert set(asked) <= {*range(1, len(rows) + 2), *range(3000 - len(rows) - 1, 3001)}
    for row in range(0, 300, 5):
        table.view.scrollTo(table.model.index(row, NAME))
        qtbot.wait(5)
    until_drawn(table, qtbot, 295)
    assert len(table.thumbnails._kept) <= 20


@pytest.mark.parametrize("gone", ["aerial", "map", "results", "everything"])
def test_layers_that_go_while_pictures_are_drawn(opened, table, project, gone, qtbot):
    go_to_row(table, 1)
    table._draw()
    assert layer_image._working, "it draws"
    if gone == "everything":
        project.clear()
    else:
        layers = [opened.review.layer] if gone == "results" else project.mapLayersByName(gone)
        if gone != "results":
            opened._imagery = table.thumbnails._imagery = lambda: None
            table.thumbnails._map_layers = lambda: ()
        project.removeMapLayers([layer.id() for layer in layers])
    qtbot.waitUntil(lambda: not layer_image._working)
    qtbot.wait(50)
    assert table.model.rowCount() == (0 if gone in ("results", "everything") else 3)
    assert not table.thumbnails._drawing


def test_a_table_that_is_closed_stops_drawing(opened, table, qtbot):
    table._draw()
    assert table.thumbnails._drawing
    table.close()
    assert not table.thumbnails._drawing
    assert not opened.form.table.isChecked()
    qtbot.waitUntil(lambda: not layer_image._working)
    opened.form.table.click()
    until_drawn(table, qtbot)
