"""The button at the end of a vector layer's row opens the choice of its fields."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QToolButton

from socio_qgis.gui.find.fields_dialog import FieldsDialog
from socio_qgis.layers.field_choice import choose_field, chosen_fields


@pytest.fixture
def button(ready) -> QToolButton:
    layers = ready.form.map_layers
    return layers.itemWidget(layers.topLevelItem(0), 1)


def click(button: QToolButton, kind: str, end: str) -> list[str]:
    """Open the dialog, choose a field of kinds and end; the fields that were offered."""
    offered: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FieldsDialog)
        box = dialog.fields["kind"]
        offered.extend(box.itemText(row) for row in range(box.count()))
        box.setCurrentIndex(box.findData(kind))
        buttons = dialog.findChild(QDialogButtonBox)
        which = getattr(QDialogButtonBox.StandardButton, end)
        QTest.mouseClick(buttons.button(which), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, act)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return offered


def test_a_choice_is_kept_and_the_button_stays_pressed_until_it_is_taken_back(button, places):
    assert click(button, "note", "Ok") == ["Automatic", "name", "class", "note"]
    assert chosen_fields(places) == {"kind": "note"}
    assert button.isChecked()
    click(button, "", "Ok")
    assert chosen_fields(places) == {}
    assert not button.isChecked()


def test_cancel_changes_nothing(button, places):
    choose_field(places, "name", "class")
    click(button, "note", "Cancel")
    assert chosen_fields(places) == {"name": "class"}
    assert button.isChecked()


def test_what_is_chosen_is_shown_and_a_field_that_is_no_more_is_automatic(places, qtbot):
    choose_field(places, "kind", "note")
    places.setCustomProperty("socio_qgis/name_field", "no such field")
    dialog = FieldsDialog(places)
    qtbot.addWidget(dialog)
    assert [box.currentText() for box in dialog.fields.values()] == ["note", "Automatic"]


def test_pictures_have_no_button_and_rows_are_as_high_with_and_without(
    ready, make_raster, pixels, qtbot
):
    make_raster("map", pixels)
    layers = ready.form.map_layers
    qtbot.waitUntil(lambda: layers.count() == 2)
    rows = {layers.topLevelItem(row).text(0): layers.topLevelItem(row) for row in range(2)}
    assert layers.itemWidget(rows["map"], 1) is None
    heights = {layers.visualItemRect(row).height() for row in rows.values()}
    assert len(heights) == 1
    (height,) = heights
    assert layers.itemWidget(rows["places"], 1).height() <= height


def test_a_click_still_ticks_a_layer_with_a_button(ready, places):
    layers = ready.form.map_layers
    row = layers.visualItemRect(layers.topLevelItem(0))
    tick = QPoint(row.left() + row.height() // 2, row.center().y())
    QTest.mouseClick(layers.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert layers.ticked_ids() == ()
    QTest.mouseClick(layers.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert layers.ticked_ids() == (places.id(),)
