"""The window of details shows what the engine wrote, and forgets it with the next run."""

import json

import pytest
from qgis.PyQt.QtGui import QColor, QImage

from socio_qgis.gui.details import Details


@pytest.fixture
def details(qgis_app):
    window = Details()
    yield window
    window.close_down()


def write_window(folder, number, label="Harbour <b>Park</b>"):
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("green"))
    assert picture.save(str(folder / f"w{number:04}_labels.jpg"))
    page = {
        "window": number,
        "labels": [{"text": label, "is_point": False}, {"text": "Café", "is_point": True}],
        "labels_picture": f"w{number:04}_labels.jpg",
        "queries": [
            {
                "query": "park",
                "level": "class",
                "weighed": [{"text": label, "fit": 1, "candidates": {"roads": 0.4, "fill": 0.8}}],
                "stage1": {"reasoning": "", "objects": []},
                "result": [{"label": label, "score": 0.8, "reasoning": "The <i>fill</i>."}],
                "pictures": {},
            },
            {"query": "zoo", "level": "name", "weighed": [], "stage1": {}, "pictures": {}},
        ],
    }
    (folder / f"w{number:04}.json").write_text(json.dumps(page), encoding="utf-8")


def wait_for(qgis_app, qtbot, details, windows):
    qtbot.waitUntil(lambda: details.window_box.count() == windows, timeout=5000)


def test_windows_appear_as_they_are_written(details, qgis_app, qtbot):
    folder = details.new_run()
    write_window(folder, 0)
    wait_for(qgis_app, qtbot, details, 1)
    write_window(folder, 1)
    wait_for(qgis_app, qtbot, details, 2)
    assert details.window_box.currentData() == "w0000.json"  # the one shown stays
    assert [details.query_box.itemText(i) for i in range(2)] == ["park", "zoo"]


def test_the_winner_comes_first_and_texts_of_the_map_are_no_markup(details, qgis_app, qtbot):
    folder = details.new_run()
    write_window(folder, 0)
    wait_for(qgis_app, qtbot, details, 1)
    text = details.text.toPlainText()
    assert "Harbour <b>Park</b>: fill 0.80, roads and size 0.40" in text
    assert "The <i>fill</i>." in text
    assert "Café" in text


def test_a_page_without_a_picture_says_so(details, qgis_app, qtbot):
    folder = details.new_run()
    write_window(folder, 0)
    wait_for(qgis_app, qtbot, details, 1)
    labels, result = details.tabs.widget(0), details.tabs.widget(3)
    assert not labels.text()
    assert result.text() == "Nothing was found in this window."


def test_the_next_run_forgets_the_one_before(details, qgis_app, qtbot):
    folder = details.new_run()
    write_window(folder, 0)
    wait_for(qgis_app, qtbot, details, 1)
    second = details.new_run()
    assert not folder.exists()
    assert details.window_box.count() == details.query_box.count() == 0
    details.close_down()
    assert not second.parent.exists()
