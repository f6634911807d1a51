"""The box of queries completes the line that is typed; the menu offers queries by theme."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu, QTextEdit

from socio_qgis.gui.find.query_box import QueryBox
from socio_qgis.gui.find.query_history import QueryHistory, forget_queries, remember_queries
from socio_qgis.gui.find.suggestions import themes


@pytest.fixture
def box(qtbot):
    forget_queries()
    made = QueryBox(5)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.completer.popup().hide()
    forget_queries()


def offered(box: QueryBox) -> list[str]:
    if not box.completer.popup().isVisible():
        return []
    model = box.completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_letters_offer_suggestions_and_earlier_queries(box):
    remember_queries(("Schoolcraft College",))
    QTest.keyClicks(box, "s")
    assert offered(box) == [], "too many have an s"
    QTest.keyClicks(box, "choo")
    assert offered(box) == ["Schoolcraft College", "schools"]


def test_a_chosen_one_takes_the_place_of_its_line_alone(box):
    QTest.keyClicks(box, "zoo")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "hospi")
    assert offered(box) == ["hospitals"]
    QTest.keyClick(box.completer.popup(), Qt.Key.Key_Down)
    QTest.keyClick(box.completer.popup(), Qt.Key.Key_Return)
    assert box.toPlainText() == "zoo\nhospitals"
    assert offered(box) == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.toPlainText() == "zoo\nhospitals\n", "the keys are the box's again"


def test_return_begins_a_line_where_nothing_of_the_list_is_chosen(box):
    remember_queries(("parks near a school", "parks larger than 1 ha"))
    QTest.keyClicks(box, "parks")
    assert len(offered(box)) > 1
    QTest.keyClick(box.completer.popup(), Qt.Key.Key_Return)  # which has the keys while it is open
    QTest.keyClicks(box, "zoo")
    assert box.toPlainText() == "parks\nzoo"


def test_what_is_typed_in_full_or_set_by_the_program_offers_nothing(box):
    QTest.keyClicks(box, "hospitals")
    assert offered(box) == []
    box.setPlainText("sch")
    assert offered(box) == []


def test_the_menu_adds_a_query_of_a_theme(qtbot):
    menu, text = QMenu(), QTextEdit()
    qtbot.addWidget(menu)
    qtbot.addWidget(text)
    history = QueryHistory(menu, text)
    text.setPlainText("zoo")
    menu.aboutToShow.emit()
    submenus = [action.menu() for action in menu.actions() if action.menu()]
    assert len(submenus) == len(themes())
    submenus[0].actions()[0].trigger()
    assert text.toPlainText() == "zoo\nschools"
    assert history is not None


def test_the_placeholder_is_paler_than_text_in_any_theme(box):
    for style in ("", "QWidget { color: #eeeeee; background: #222222; }"):
        box.setStyleSheet(style)
        QTest.qWait(10)
        palette = box.palette()
        text = palette.color(QPalette.ColorRole.Text)
        pale = palette.color(QPalette.ColorRole.PlaceholderText)
        assert pale.alpha() < text.alpha()
        assert pale.name() == text.name()
