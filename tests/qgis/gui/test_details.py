"""The window of details shows what the engine wrote, and forgets it with the next run."""

import json

import pytest
from known_layers import UTM
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage

from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import Window
from socio_qgis.gui.details import Details
from socio_qgis.tasks.request import RequestPlan


@pytest.fixture
def details(qgis_app):
    window = Details()
    yield window
    window.close_down()


def write_window(folder, number, label="Harbour <b>Park</b>", **more):
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
                **more,
            },
            {"query": "zoo", "level": "name", "weighed": [], "stage1": {}, "pictures": {}},
        ],
    }
    (folder / f"w{number:04}.json").write_text(json.dumps(page), encoding="utf-8")


def wait_for(qgis_app, qtbot, details, windows):
    qtbot.waitUntil(lambda: details.window_box.count() == windows)


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


def test_a_page_without_a_picture_shows_a_text(details, qgis_app, qtbot):
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


def test_windows_stand_in_their_order_whichever_came_first(details, qgis_app, qtbot):
    folder = details.new_run()
    write_window(folder, 2)
    wait_for(qgis_app, qtbot, details, 1)
    write_window(folder, 0)
    wait_for(qgis_app, qtbot, details, 2)
    assert [details.window_box.itemText(i) for i in range(2)] == ["1", "3"]
    assert details.window_box.currentData() == "w0002.json"  # the one shown stays


def test_boxes_that_a_person_changed_are_reported(details, qgis_app, qtbot):
    folder = details.new_run()
    write_window(folder, 0, checked={"found": 3, "kept": 1, "by_hand": 2})
    wait_for(qgis_app, qtbot, details, 1)
    assert "3 found, 1 kept as they were, 2 changed or drawn" in details.text.toPlainText()


# From a result to its window


@pytest.fixture
def two_windows(details):
    """A run over two windows that overlap; both have a page."""
    windows = (
        Window(0, (500_000.0, 5_000_000.0, 500_100.0, 5_000_100.0), 100, 100),
        Window(1, (500_080.0, 5_000_000.0, 500_180.0, 5_000_100.0), 100, 100),
    )
    crs = QgsCoordinateReferenceSystem(UTM)
    folder = details.new_run(RequestPlan(RunSettings(("park", "zoo")), crs, QgsGeometry(), windows))
    write_window(folder, 0, label="West Park")
    write_window(folder, 1, label="East Park")
    details.run_id = "r1"
    return details


def result(run_id="r1", query="park", label="East Park", x=500_085.0) -> QgsFeature:
    fields = QgsVectorLayer(
        "Polygon?field=run_id:string&field=query:string&field=label:string", "", "memory"
    ).fields()
    feature = QgsFeature(fields)
    feature.setAttributes([run_id, query, label])
    shape = QgsGeometry.fromRect(QgsRectangle(x, 5_000_010, x + 40, 5_000_050))
    crs = QgsCoordinateReferenceSystem(UTM)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    shape.transform(QgsCoordinateTransform(crs, wgs84, QgsProject.instance()))
    feature.setGeometry(shape)
    return feature


WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.mark.parametrize(
    ("changes", "window"),
    [
        ({"x": 500_090.0}, "w0001.json"),  # it has most of it, and its label
        ({"label": "West Park"}, "w0000.json"),  # its label stands in the other one
        ({"label": ""}, "w0001.json"),
        ({"query": "zoo", "label": "", "x": 500_030.0}, "w0000.json"),
    ],
)
def test_a_result_leads_to_its_window_and_query(two_windows, changes, window):
    feature = result(**changes)
    assert two_windows.show_result(feature, WGS84)
    assert two_windows.isVisible()
    assert two_windows.window_box.currentData() == window
    assert two_windows.query_box.currentText() == feature["query"]


@pytest.mark.parametrize(
    ("listed", "shown"), [("park; zoo", "park"), ("zoo; park", "park"), ("museum; zoo", "zoo")]
)
def test_a_result_of_several_queries_leads_to_one_that_knows_it(two_windows, listed, shown):
    assert two_windows.show_result(result(query=listed), WGS84)
    assert two_windows.query_box.currentText() == shown


@pytest.mark.parametrize("changes", [{"run_id": "r0"}, {"run_id": None}, {"x": 600_000.0}])
def test_a_result_of_another_run_or_place_leads_nowhere(two_windows, changes):
    assert not two_windows.show_result(result(**changes), WGS84)
    assert not two_windows.isVisible()


def test_while_the_next_run_works_no_result_is_taken_for_its(two_windows):
    two_windows.new_run()
    assert not two_windows.show_result(result(run_id=""), WGS84)
    assert not two_windows.show_result(result(), WGS84)
