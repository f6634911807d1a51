"""The review page in QGIS: it steps, decides, corrects outlines by clicks, and exports."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsGeometry, edit
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from results_file import LATITUDE, LONGITUDE, SIDE_DEG, write_results
from review_steps import FAR, NEAR, press, saved

from socio_qgis.core.results import (
    ACCEPTED,
    INFERRED,
    MAPPED,
    PROPOSED,
    REJECTED,
)
from socio_qgis.gui.review.review_page import ReviewPage
from socio_qgis.layers.results_layer import add_results


def click(page: ReviewPage, x_deg: float, y_deg: float, button=Qt.MouseButton.LeftButton) -> None:
    """Click on a place of the canvas."""
    canvas = page._canvas
    point = page.highlight.on_canvas(QgsGeometry.fromWkt(f"POINT({x_deg} {y_deg})")).asPoint()
    pixel = canvas.getCoordinateTransform().transform(point)
    at = QPointF(QPoint(round(pixel.x()), round(pixel.y())))
    none, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, at, at, button, held, no_key)
        QApplication.sendEvent(canvas.viewport(), event)


def answered(page: ReviewPage, qtbot) -> None:
    qtbot.waitUntil(lambda: not page.tool.is_asking)


def test_without_results_there_is_nothing_to_review(page):
    assert page.review is None
    assert not page.form.accept.isEnabled()


def test_it_is_said_whether_the_map_has_the_outline(opened):
    layer = opened.review.layer
    with edit(layer):
        column = layer.fields().indexOf("origin")
        for feature_id, origin in zip(opened.review.ids(), (MAPPED, INFERRED)):
            layer.changeAttributeValue(feature_id, column, origin)
    assert "as the map layer has it" in opened.form.facts.text()
    opened.form.forward.click()
    assert "Outline: drawn" in opened.form.facts.text()


def test_a_result_is_shown_with_what_is_known(opened):
    form = opened.form
    assert form.title.text() == "School 1"
    assert "schools" in form.facts.text()
    assert "0.60" in form.facts.text()
    assert "Outline" not in form.facts.text(), "nobody has said where it is from"
    assert "School 1 is written" in form.reasoning.toPlainText()
    assert form.position.text() == "1 of 3"
    shape = opened.highlight.on_canvas(opened.review.current().geometry()).boundingBox()
    assert opened.highlight.band.asGeometry().boundingBox().width() == pytest.approx(
        shape.width(), rel=0.01
    )


def test_keys_step_and_decide_in_the_panel_and_on_the_canvas(opened, path):
    press(opened.form.accept, Qt.Key.Key_N)
    assert opened.form.position.text() == "2 of 3"
    press(opened._canvas, Qt.Key.Key_P)
    assert opened.form.position.text() == "1 of 3"
    press(opened._canvas, Qt.Key.Key_A)
    press(opened.form.reject, Qt.Key.Key_R)
    assert saved(path) == [ACCEPTED, REJECTED, PROPOSED]
    assert opened.form.position.text() == "1 of 1"
    press(opened._canvas, Qt.Key.Key_U)
    press(opened.form.accept, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(path) == [PROPOSED] * 3
    press(opened._canvas, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert saved(path) == [ACCEPTED, PROPOSED, PROPOSED]


def test_keys_are_not_taken_while_the_page_is_hidden(opened, path):
    opened.hide()
    press(opened._canvas, Qt.Key.Key_A)
    assert saved(path) == [PROPOSED] * 3
    assert opened.highlight.band.asGeometry().isEmpty()


def test_the_view_stays_whatever_is_reviewed_and_zooming_is_offered_only_where_it_helps(
    opened, qtbot
):
    canvas, form = opened._canvas, opened.form
    assert not form.out_of_view.isVisible()
    canvas.setExtent(FAR)
    assert form.out_of_view.isVisible()
    view = canvas.extent()
    opened.hide()
    opened.show()
    press(form.forward, Qt.Key.Key_N)
    form.accept.click()
    form.undo.click()
    form.touch_up.click()
    form.drop.click()
    opened._edit()
    opened.review.layer.rollBack()
    assert canvas.extent() == view
    assert "hardly be seen" in form.out_of_view.text()
    QTest.mouseClick(form.zoom, Qt.MouseButton.LeftButton)
    box = opened.highlight.on_canvas(opened.review.current().geometry()).boundingBox()
    assert canvas.extent().contains(box)
    assert not form.out_of_view.isVisible()
    canvas.zoomByFactor(10_000)  # then it is a dot
    assert form.out_of_view.isVisible()
    press(canvas, Qt.Key.Key_Z)
    assert not form.out_of_view.isVisible()


def test_how_to_save_corners_is_reported_only_while_they_are_edited(opened):
    opened._edit()
    assert "Save Layer Edits" in opened.form.notice.text()
    opened.review.layer.rollBack()
    assert opened.form.notice.text() == ""


def test_no_button_moves_under_the_mouse(opened, qtbot):
    """What comes and goes does so above the buttons."""
    form = opened.form
    opened.resize(340, 600)
    qtbot.wait(50)

    def places():
        buttons = (form.accept, form.reject, form.forward, form.touch_up, form.edit, form.export)
        return [button.mapTo(opened, button.rect().topLeft()) for button in buttons]

    before = places()
    form.touch_up.click()
    assert form.keep.isVisible()
    keep = form.keep.mapTo(opened, form.keep.rect().topLeft())
    opened.tool.message.emit("Looking at the imagery")
    qtbot.wait(50)
    assert form.keep.mapTo(opened, form.keep.rect().topLeft()) == keep
    assert places() == before
    form.drop.click()
    opened._canvas.setExtent(FAR)
    form.notice.show_message(
        "It failed, for a reason that takes more than a line to say in this panel."
    )
    form.accept.click()
    qtbot.wait(50)
    assert places() == before


def test_when_all_are_decided_the_panel_shows_it_and_the_filter_finds_them(opened):
    for _ in range(3):
        opened.form.accept.click()
    assert opened.form.title.text() == "All are reviewed."
    assert not opened.form.reasoning.isVisible()
    assert not opened.form.accept.isEnabled()
    opened.form.filter.setCurrentIndex(opened.form.filter.findData(ACCEPTED))
    opened.form.filter.activated.emit(opened.form.filter.currentIndex())
    assert opened.form.position.text() == "1 of 3"
    assert opened.form.reasoning.isVisible()
    assert "accepted" in opened.form.facts.text()
    assert opened.form.filter.currentText() == "Accepted (3)"


def test_what_can_not_be_saved_is_shown(opened):
    opened.review.layer.setReadOnly(True)
    opened.form.accept.click()
    assert "can't be changed" in opened.form.notice.text()
    assert opened.form.position.text() == "1 of 3"


def test_an_outline_beside_the_imagery_can_not_be_touched_up(opened, make_raster, qtbot):
    x, y = NEAR[0] + 50_000, NEAR[1]
    away = make_raster("away", np.full((3, 30, 30), 9, np.uint8), extent=(x, y, x + 30, y + 30))
    opened.tool._imagery = lambda: away
    opened.form.touch_up.click()
    qtbot.waitUntil(lambda: "shows nothing in this area" in opened.form.notice.text())
    assert not opened.tool.is_asking


def test_clicks_add_and_remove_parts_and_enter_keeps_them(opened, qtbot, path):
    before = opened.review.current().geometry()
    press(opened._canvas, Qt.Key.Key_T)
    assert opened.form.while_touching.isVisibleTo(opened)
    answered(opened, qtbot)
    beside = (LONGITUDE + SIDE_DEG * 1.05, LATITUDE + SIDE_DEG / 2)
    click(opened, *beside)
    answered(opened, qtbot)
    assert opened.review.current().geometry().equals(before), "it is only shown yet"
    click(opened, LONGITUDE, LATITUDE, Qt.MouseButton.RightButton)
    answered(opened, qtbot)
    press(opened._canvas, Qt.Key.Key_Return)
    after = opened.review.current().geometry()
    assert after.contains(QgsGeometry.fromWkt(f"POINT({beside[0]} {beside[1]})"))
    assert not after.intersects(QgsGeometry.fromWkt(f"POINT({LONGITUDE} {LATITUDE})"))
    assert not opened.form.while_touching.isVisibleTo(opened)
    opened.form.undo.click()
    assert opened.review.current().geometry().equals(before)


def test_esc_and_backspace_drop_clicks(opened, qtbot, transport):
    before = opened.review.current().geometry()
    opened.form.touch_up.click()
    answered(opened, qtbot)
    click(opened, LONGITUDE, LATITUDE)
    answered(opened, qtbot)
    shown = opened.tool._band.asGeometry().boundingBox()
    press(opened._canvas, Qt.Key.Key_Backspace)
    assert opened.tool._band.asGeometry().boundingBox().width() < shown.width()
    click(opened, LONGITUDE, LATITUDE)
    answered(opened, qtbot)
    press(opened._canvas, Qt.Key.Key_Escape)
    assert not opened.tool.isActive()
    assert not opened.form.touch_up.isChecked()
    assert opened.review.current().geometry().equals(before)
    assert not opened.review.can_undo
    pictures = {m["picture"] for m in transport.received if m.type == "touch_up"}
    assert len(pictures) == 1, "the imagery is rendered once"
    assert not any(Path(picture).exists() for picture in pictures)


def test_a_click_beyond_the_picture_brings_a_larger_one(opened, qtbot, transport):
    opened.form.touch_up.click()
    answered(opened, qtbot)
    far = (LONGITUDE + 3 * SIDE_DEG, LATITUDE + SIDE_DEG / 2)
    opened._canvas.zoomByFactor(3)
    click(opened, *far)
    answered(opened, qtbot)
    last = transport.received[-1]
    (x, _, _), (xmin, _, xmax, _) = last["points"][0], last["extent"]
    assert xmin < x < xmax
    assert len({m["picture"] for m in transport.received if m.type == "touch_up"}) == 2


def test_a_click_that_fails_is_shown_and_forgotten(opened, qtbot, transport):
    opened.form.touch_up.click()
    answered(opened, qtbot)
    transport.fails = True
    click(opened, LONGITUDE, LATITUDE)
    answered(opened, qtbot)
    assert "It failed." in opened.form.notice.text()
    assert opened.tool._clicks == []
    assert opened.tool.isActive()


def test_a_click_stopped_in_the_list_of_tasks_is_forgotten(opened, qtbot, transport):
    opened.form.touch_up.click()
    answered(opened, qtbot)
    transport.silent = True
    click(opened, LONGITUDE, LATITUDE)
    qtbot.waitUntil(lambda: transport.received[-1]["points"] != [])
    opened.tool._task.cancel()
    answered(opened, qtbot)
    assert opened.form.progress.text() == ""
    assert opened.tool._clicks == []
    transport.silent = False
    click(opened, LONGITUDE, LATITUDE)
    answered(opened, qtbot)
    assert opened.tool._answer is not None


def test_an_outline_with_nothing_left_is_not_kept(opened, qtbot):
    opened.form.touch_up.click()
    answered(opened, qtbot)
    opened.tool._answer = QgsGeometry.fromWkt("MULTIPOLYGON EMPTY")
    opened.form.keep.click()
    assert "Reject" in opened.form.progress.text()
    assert opened.tool.isActive()


def test_without_imagery_it_shows_where_to_choose_it(opened):
    opened.tool._imagery = lambda: None
    opened.form.touch_up.click()
    assert "No imagery" in opened.form.notice.text()
    assert not opened.form.touch_up.isChecked()


def test_accepted_results_are_exported_into_the_project(opened, project, tmp_path):
    opened.form.accept.click()
    opened.export_to(tmp_path / "accepted.gpkg")
    assert "1 result" in opened.form.notice.text()
    (exported,) = project.mapLayersByName("accepted")
    assert not exported.labelsEnabled()  # else each label would be there twice
    opened.export_to(tmp_path / "accepted.gpkg")
    assert "exists" in opened.form.notice.text()


def test_a_removed_layer_is_let_go_and_another_one_taken(opened, project, tmp_path, qtbot):
    add_results(project, write_results(tmp_path / "more.gpkg", 2))
    qtbot.waitUntil(lambda: opened.form.layers.count() == 2)
    project.removeMapLayer(opened.review.layer.id())
    qtbot.waitUntil(lambda: opened.form.position.text() == "1 of 2")
    with qtbot.waitSignal(opened.available) as told:
        project.removeAllMapLayers()
    assert told.args == [False]
    assert opened.review is None


def test_a_label_that_looks_like_html_is_shown_as_text(opened, qtbot):
    layer = opened.review.layer
    layer.startEditing()
    column = layer.fields().indexOf("label")
    layer.changeAttributeValue(opened.review.current_id, column, "<b>Mill</b>")
    layer.commitChanges()
    assert opened.form.title.text() == "<b>Mill</b>"
    assert opened.form.title.textFormat() == Qt.TextFormat.PlainText


def test_every_control_can_be_reached_and_is_named(opened):
    form = opened.form
    controls = (
        form.filter, form.back, form.forward, form.accept, form.reject, form.undo, form.redo,
        form.touch_up, form.edit, form.keep, form.drop, form.export, form.reasoning,
    )  # fmt: skip
    for control in controls:
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_is_sure_enough_is_accepted_at_once(opened):
    form = opened.form
    form.least_score.setValue(75)
    assert form.title.text() == "School 3"
    assert "(1)" in form.filter.currentText()
    form.accept_all.click()
    assert form.notice.text().startswith("1 result")
    assert not form.accept_all.isEnabled()
    form.least_score.setValue(0)
    assert form.filter.itemText(form.filter.findData(ACCEPTED)) == "Accepted (1)"
    form.undo.click()
    assert form.filter.itemText(form.filter.findData(PROPOSED)) == "To review (3)"
