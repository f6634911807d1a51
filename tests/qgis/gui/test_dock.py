"""The panel in QGIS with a scripted engine: what it guesses, says, runs and remembers."""

from __future__ import annotations

import re
import sys
import threading
from pathlib import Path

import pytest
from known_layers import EXTENT, UTM, make_places
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QScrollArea,
    QWidget,
)
from results_file import write_results as write_review_results
from scripted_engine import ScriptedEngine

from socio_qgis.client import environment
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import EngineError, InputError, SocioError
from socio_qgis.core.paths import PACKAGE, TRANSLATIONS
from socio_qgis.core.results import RESULTS_LAYER
from socio_qgis.gui.dock import TYPED_MS, SocioDock
from socio_qgis.gui.find.aoi_tool import Mode
from socio_qgis.gui.find.query_history import past_queries
from socio_qgis.gui.find.stage_times import remember_seconds
from socio_qgis.gui.panel_choices import PanelChoices
from socio_qgis.gui.run_wording import describe_area, describe_clock, describe_time_left

AREA = QgsGeometry.fromRect(QgsRectangle(*EXTENT))
UTM_CRS = QgsCoordinateReferenceSystem(UTM)


def write_results(path: Path) -> None:
    """What the scripted engine does not: the file of the results."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = RESULTS_LAYER
    context = QgsProject.instance().transformContext()
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        make_places(), str(path), context, options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError


def starts(transport: ScriptedEngine) -> list[tuple[str, ...]]:
    """Queries of the runs that began."""
    begun = [message for message in transport.received if message.type == "start"]
    return [message["settings"]["queries"] for message in begun]


def run(dock: SocioDock, qtbot) -> None:
    """Click Run and wait for the end."""
    QTest.mouseClick(dock.form.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dock.runs.is_running)


# Layers


def test_layers_are_guessed_when_they_come_and_forgotten_when_they_go(
    dock, project, imagery, places, qtbot
):
    qtbot.waitUntil(lambda: dock.form.imagery.currentLayer() is imagery)
    assert dock.form.map_layers.ticked_ids() == (places.id(),)
    project.removeMapLayers([imagery.id(), places.id()])
    qtbot.waitUntil(lambda: dock.form.map_layers.count() == 0)
    assert dock.form.imagery.currentLayer() is None
    assert not dock.form.start_box.isHidden()


def test_what_a_project_lacks_is_offered(dock, project, imagery, qtbot):
    start = dock.form.start_box
    qtbot.waitUntil(lambda: dock.form.imagery.currentLayer() is imagery)
    assert [one.isHidden() for one in (start, start.sample, start.imagery, start.osm)] == [
        False, True, True, False,
    ]  # fmt: skip
    project.addMapLayer(make_places())
    qtbot.waitUntil(start.isHidden)


def test_a_tick_of_the_user_outlives_that_layers_are_added(ready, project, qtbot):
    ready.form.map_layers.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    other = make_places()
    project.addMapLayer(other)
    qtbot.waitUntil(lambda: ready.form.map_layers.count() == 2)
    assert ready.form.map_layers.ticked_ids() == (other.id(),)


def test_the_imagery_is_no_choice_for_the_map(ready, imagery, make_raster, pixels, qtbot):
    other = make_raster("aerial 2020", pixels)
    qtbot.waitUntil(lambda: ready.form.map_layers.count() == 2)
    ready.form.imagery.setLayer(other)
    qtbot.wait(50)
    names = {ready.form.map_layers.topLevelItem(row).text(0) for row in range(2)}
    assert names == {"imagery", "places"}


# Area of interest


def test_the_area_shows_size_windows_and_resolution(ready):
    assert "0.08 km²" in ready.form.aoi_summary.text()
    assert "1 window" in ready.form.aoi_summary.text()
    assert "1.0 m" in ready.form.aoi_summary.text()


def test_the_visible_extent_becomes_the_area(ready, qgis_iface):
    QTest.mouseClick(ready.form.aoi_view, Qt.MouseButton.LeftButton)
    shown = qgis_iface.mapCanvas().mapSettings().visibleExtent()
    assert ready.area.geometry.boundingBox().contains(shown.center())
    assert ready.area.crs.authid() == UTM


def test_the_visible_extent_is_offered_cut_to_the_imagery(ready, qgis_iface):
    qgis_iface.mapCanvas().setExtent(QgsRectangle(499_900, 4_999_900, 502_000, 5_002_000))
    QTest.mouseClick(ready.form.aoi_view, Qt.MouseButton.LeftButton)
    assert ready.area.geometry.boundingBox() == QgsRectangle(*EXTENT)
    ready.form.imagery.setLayer(None)
    QTest.mouseClick(ready.form.aoi_view, Qt.MouseButton.LeftButton)
    assert ready.area.geometry.boundingBox().width() > 2000


def test_the_share_of_an_area_that_the_imagery_covers_is_reported_before_the_run(ready):
    around = QgsGeometry.fromRect(QgsRectangle(499_000, 4_999_000, 502_000, 5_002_000))
    ready.area.set(around, QgsCoordinateReferenceSystem(UTM))
    assert "0.08 km²" in ready.form.aoi_summary.text()
    assert "The imagery covers 0.9 percent of the area" in ready.form.aoi_summary.text()


def test_selected_features_become_the_area(ready, places, qgis_iface):
    qgis_iface.setActiveLayer(places)
    places.selectAll()
    QTest.mouseClick(ready.form.aoi_selection, Qt.MouseButton.LeftButton)
    assert ready.area.geometry.area() == pytest.approx(5000)


def test_without_selected_polygons_it_shows_where_to_select(ready, imagery, qgis_iface):
    qgis_iface.setActiveLayer(imagery)
    QTest.mouseClick(ready.form.aoi_selection, Qt.MouseButton.LeftButton)
    assert "select features" in ready.form.notice.text()
    assert ready.area.geometry.equals(AREA)


def test_while_drawing_it_shows_how_and_a_second_click_stops(ready, qgis_iface):
    QTest.mouseClick(ready.form.aoi_polygon, Qt.MouseButton.LeftButton)
    assert ready.form.aoi_polygon.isChecked()
    assert "Enter" in ready.form.aoi_summary.text()
    QTest.mouseClick(ready.form.aoi_rectangle, Qt.MouseButton.LeftButton)
    assert not ready.form.aoi_polygon.isChecked()
    assert "Drag" in ready.form.aoi_summary.text()
    QTest.mouseClick(ready.form.aoi_rectangle, Qt.MouseButton.LeftButton)
    assert not ready.form.aoi_rectangle.isChecked()
    assert "km²" in ready.form.aoi_summary.text()


def test_what_was_typed_before_leaves_the_hint_for_drawing(ready, qtbot):
    ready.form.query.setPlainText("parks")
    ready.form.aoi_rectangle.click()
    hint = ready.form.aoi_summary.text()
    assert "Drag" in hint
    qtbot.wait(3 * TYPED_MS)
    assert ready.form.aoi_summary.text() == hint
    ready.form.aoi_rectangle.click()
    assert ready.form.aoi_summary.text() != hint


def test_a_run_started_while_drawing_keeps_the_area(ready, qtbot, tmp_path):
    write_results(tmp_path / "found.gpkg")
    ready.area.draw(Mode.POLYGON)
    run(ready, qtbot)
    assert "found" in ready.form.result.text()


# What a run needs


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("query", "no query"),
        ("imagery", "No imagery"),
        ("map", "No map layer"),
        ("area", "no area"),
        ("folder", "does not exist"),
        ("file kind", "no GeoPackage"),
        ("overlap", "outside the imagery"),
    ],
)
def test_what_is_missing_is_shown(ready, transport, tmp_path, missing, said):
    spoil = {
        "query": lambda: ready.form.query.setPlainText(" \n "),
        "imagery": lambda: ready.form.imagery.setLayer(None),
        "map": lambda: ready.form.map_layers.topLevelItem(0).setCheckState(
            0, Qt.CheckState.Unchecked
        ),
        "area": lambda: ready.area.set(QgsGeometry(), UTM_CRS),
        "folder": lambda: ready.form.output.setFilePath(str(tmp_path / "no" / "a.gpkg")),
        "file kind": lambda: ready.form.output.setFilePath(str(tmp_path / "a.shp")),
        "overlap": lambda: ready.area.set(
            QgsGeometry.fromRect(QgsRectangle(600_000, 5e6, 600_100, 5_000_100)), UTM_CRS
        ),
    }
    spoil[missing]()
    QTest.mouseClick(ready.form.run, Qt.MouseButton.LeftButton)
    assert said in ready.form.notice.text()
    assert ready.form.run.isEnabled()
    assert transport.received == []


def test_an_engine_that_is_being_set_up_is_shown_beside_run(ready, monkeypatch, qtbot):
    go_on = threading.Event()

    def create(interpreter, progress, is_cancelled, *_):
        go_on.wait(10)
        raise EngineError("It failed.", "Try again.")

    monkeypatch.setattr(environment, "status", lambda: Status(None, "It is not set up yet."))
    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "create", create)
    box, form = ready.form.setup_box, ready.form
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert "missing" in form.notice.text()
    box.start()
    assert form.notice.text() == ""
    assert "being set up" in form.stage.text()
    go_on.set()
    qtbot.waitUntil(lambda: not box.is_working)
    assert "missing" in form.stage.text()
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert box._status.text() == "It failed. Try again."  # it stays until the next try


def test_a_missing_engine_is_shown_and_offered(ready, transport, monkeypatch):
    monkeypatch.setattr(environment, "status", lambda: Status(None, "It is not set up yet."))
    QTest.mouseClick(ready.form.run, Qt.MouseButton.LeftButton)
    assert ready.form.setup_box.isVisible()
    assert "Set it up" in ready.form.notice.text()
    assert transport.received == []


def test_the_engine_is_set_up_on_a_click(dock, monkeypatch, qtbot):
    state = [Status(None, "It is not set up yet.")]
    monkeypatch.setattr(environment, "status", lambda: state[0])
    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))

    def create(interpreter, progress, is_cancelled, *_):
        progress("Collecting numpy", 0.5)
        state[0] = Status(Path(sys.executable))

    monkeypatch.setattr(environment, "create", create)
    box = dock.form.setup_box
    box.check()
    with qtbot.waitSignal(box.ready):
        box.start()
    assert not box.isVisible()
    assert "ready" in dock.form.notice.text()


def test_the_engine_is_removed_and_offered_again(dock, monkeypatch, qtbot):
    state = [Status(Path(sys.executable))]
    monkeypatch.setattr(environment, "status", lambda: state[0])
    monkeypatch.setattr(
        environment, "remove", lambda: state.insert(0, Status(None, "It is not set up yet."))
    )
    dock.form.setup_box.check()
    assert dock.form.setup_box.isHidden()
    dock.remove_engine()
    qtbot.waitUntil(lambda: "was removed" in dock.form.notice.text())
    assert dock.form.setup_box.isVisible()


def test_an_engine_that_can_not_be_removed_is_told(dock, monkeypatch, qtbot):
    def remove():
        raise EngineError("It could not be removed.", "Stop runs.")

    monkeypatch.setattr(environment, "remove", remove)
    dock.remove_engine()
    qtbot.waitUntil(lambda: dock.form.notice.text() == "It could not be removed. Stop runs.")


def test_an_engine_that_works_is_not_removed(dock, monkeypatch, qtbot):
    monkeypatch.setattr(type(dock.runs), "is_running", True)
    monkeypatch.setattr(environment, "remove", None)
    dock.remove_engine()
    assert "works, so it was not removed" in dock.form.notice.text()


def test_a_repair_from_the_settings_is_shown_in_the_panel(dock, monkeypatch, qtbot):
    monkeypatch.setattr(environment, "status", lambda: Status(Path(sys.executable)))
    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "create", lambda *more: None)
    dock.repair_engine()
    assert dock.form.setup_box.isVisible()
    assert "made anew" in dock.form.setup_box._text.text()
    qtbot.waitUntil(lambda: "ready" in dock.form.notice.text())
    assert dock.form.setup_box.isHidden()


def test_a_failed_set_up_shows_why_and_can_be_tried_again(dock, monkeypatch, qtbot):
    monkeypatch.setattr(environment, "status", lambda: Status(None, "It is not set up yet."))
    monkeypatch.setattr(environment, "newest_interpreter", lambda: None)
    box = dock.form.setup_box
    for _ in range(2):
        box.check()
        box.start()
        qtbot.waitUntil(lambda: box._status.text().startswith("No Python"))
    assert box.isVisible()


def test_no_picture_leaves_this_machine_before_the_user_agrees(ready, transport, qtbot, tmp_path):
    ready.form.models.choose("openai:https://example.org/v1#m", "")
    write_results(tmp_path / "found.gpkg")

    def click(text: str) -> None:
        (question,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        assert "https://example.org:443" in question.text()
        next(b for b in question.buttons() if b.text().replace("&", "") == text).click()

    QTimer.singleShot(200, lambda: click("Cancel"))
    QTest.mouseClick(ready.form.run, Qt.MouseButton.LeftButton)
    assert ready.form.run.isEnabled()
    assert transport.received == []
    QTimer.singleShot(200, lambda: click("Send"))
    run(ready, qtbot)
    assert "1 place" in ready.form.result.text()
    run(ready, qtbot)  # it is not asked again
    assert [m.type for m in transport.received].count("start") == 2


def test_an_engine_with_other_packages_is_started_again_for_the_next_run(
    ready, transport, qtbot, tmp_path
):
    write_results(tmp_path / "found.gpkg")
    run(ready, qtbot)
    assert transport.alive
    ready.form.models.installed.emit()
    assert not transport.alive
    assert "ready" in ready.form.notice.text()


# Runs


def test_results_are_added_and_the_view_stays(ready, project, tmp_path, qtbot, transport):
    write_results(tmp_path / "found.gpkg")
    view = ready._canvas.extent()
    run(ready, qtbot)
    assert ready._canvas.extent() == view
    assert "1 place" in ready.form.result.text()
    assert "1.5 s" in ready.form.result.text()
    assert "A note." in ready.form.result.text()
    assert ready.form.notice.text() == ""
    assert project.mapLayersByName("found")
    assert "added" in ready.form.output_note.text()
    (start,) = [message for message in transport.received if message.type == "start"]
    assert start["settings"]["queries"] == ("find",)
    assert start["output"] == str(tmp_path / "found.gpkg")


def test_zooming_is_offered_where_no_result_is_in_view(ready, tmp_path, qtbot):
    write_review_results(tmp_path / "found.gpkg")
    canvas = ready._canvas
    canvas.setExtent(QgsRectangle(499_800, 4_982_700, 500_800, 4_983_700))  # shows the first one
    run(ready, qtbot)
    assert "in view" not in ready.form.result.text()
    assert not ready.form.result.button.isVisible()
    # Within the extent of all that the script says (15 to 15.1 east, 45 to 45.1 north), yet beside
    # each result.
    canvas.setExtent(QgsRectangle(504_000, 4_986_000, 504_100, 4_986_100))
    view = canvas.extent()
    run(ready, qtbot)
    assert "No result is in view." in ready.form.result.text()
    assert canvas.extent() == view
    QTest.mouseClick(ready.form.result.button, Qt.MouseButton.LeftButton)
    assert canvas.extent().width() > 7000


def test_the_view_is_moved_in_one_place_which_only_clicks_reach():
    moves = re.compile(r"\b(setExtent|setCenter)\(")
    moving = {
        path.name
        for part in ("gui", "tasks", "layers", "client")
        for path in (PACKAGE / part).rglob("*.py")
        if moves.search(path.read_text(encoding="utf-8"))
    }
    drawn = {"rendering.py", "thumbnails.py"}  # pictures of their own
    assert moving == {"canvas.py", *drawn}


def test_results_without_a_place_on_the_canvas_leave_the_view(ready, tmp_path, qtbot, qgis_iface):
    write_results(tmp_path / "found.gpkg")
    canvas = qgis_iface.mapCanvas()
    # Ten degrees around the middle of the Pacific are all that this one shows.
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("PROJ:+proj=gnom +lat_0=-45 +lon_0=195"))
    before = canvas.extent()
    run(ready, qtbot)
    assert "1 place" in ready.form.result.text()
    assert canvas.extent() == before


def test_show_reasoning_leads_from_the_review_to_the_details(ready, project, tmp_path, qtbot):
    """The script writes no details, so only the ways are tested: see test_details.py."""
    write_review_results(tmp_path / "found.gpkg", 1)
    run(ready, qtbot)
    ready.pages.setCurrentWidget(ready.review)
    asked = []
    ready.details.show_result = lambda feature, crs: asked.append((feature["label"], crs.authid()))
    QTest.mouseClick(ready.review.form.show_reasoning, Qt.MouseButton.LeftButton)
    assert asked == [("School 1", "EPSG:4326")]
    assert "last run" in ready.review.form.notice.text()
    ready.review.form.notice.hide()
    ready.details.show_result = lambda feature, crs: True
    QTest.mouseClick(ready.review.form.show_reasoning, Qt.MouseButton.LeftButton)
    assert ready.review.form.notice.text() == ""


def test_results_are_no_map_layer_of_the_next_run(ready, tmp_path, qtbot):
    write_results(tmp_path / "found.gpkg")
    run(ready, qtbot)
    qtbot.wait(50)
    assert ready.form.map_layers.count() == 1


def test_nothing_found_is_calm_and_shows_what_to_try(ready, project, qtbot):
    ready.form.query.setPlainText("nothing")
    layers = len(project.mapLayers())
    run(ready, qtbot)
    assert "Try another wording" in ready.form.result.text()
    assert ready.form.notice.text() == ""
    assert not ready.form.result.button.isVisible()
    assert len(project.mapLayers()) == layers


def test_a_run_names_its_stage_and_window(wide, qtbot):
    wide.form.query.setPlainText("slow")
    QTest.mouseClick(wide.form.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "window 1 of 3" in wide.form.stage.text())


def test_a_crash_is_shown_with_details_to_copy_and_the_panel_is_ready(wide, qtbot):
    wide.form.query.setPlainText("crash")
    run(wide, qtbot)
    assert "ended unexpectedly" in wide.form.notice.text()
    assert not wide.runs.is_running
    assert not wide.form.cancel.isEnabled()
    assert not wide.form.progress.isVisible()


def test_what_was_finished_before_an_error_is_shown(wide, project, tmp_path, qtbot):
    write_results(tmp_path / "found.gpkg")
    wide.form.query.setPlainText("fail")
    run(wide, qtbot)
    assert "It failed." in wide.form.notice.text()
    assert "kept in found.gpkg" in wide.form.result.text()
    assert project.mapLayersByName("found")


def test_an_error_with_values_is_reported_in_the_language_of_qgis(dock, in_german):
    error = InputError("The layer {layer} has no CRS.", "Not in German.", layer="{roads}")
    assert str(error) == "The layer {roads} has no CRS. Not in German."
    dock._show_error(error)
    assert dock.form.notice.text() == "Der Layer {roads} hat kein KBS. Not in German."
    dock._show_error(EngineError("What another process says of {this}."))
    assert dock.form.notice.text() == "What another process says of {this}."


def test_the_area_is_outlined_only_while_the_panel_is_open(ready):
    band = ready.area._band
    assert band.isVisible()
    ready.setUserVisible(False)
    assert not band.isVisible()
    ready.setUserVisible(True)
    assert band.isVisible()


def test_first_results_follow_the_canvas_into_another_crs(wide, qtbot):
    wide.form.query.setPlainText("hang")
    wide.start()
    band, canvas = wide.running._band, wide._canvas
    qtbot.waitUntil(lambda: band.asGeometry().area() > 0)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    centre = band.asGeometry().centroid().asPoint()
    assert 10 < centre.x() < 20
    assert 44 < centre.y() < 46
    wide.runs.abandon()


def test_an_output_without_a_folder_is_beside_the_project(dock, project, tmp_path):
    project.write(str(tmp_path / "town.qgz"))
    dock.form.output.setFilePath("found.gpkg")
    assert dock.output.path == tmp_path / "found.gpkg"


def test_details_of_an_error_can_be_copied(dock):
    dock._show_error(SocioError("It failed.", "Try again.", "Traceback of it"))
    assert dock.form.notice.button.isVisible()
    QTest.mouseClick(dock.form.notice.button, Qt.MouseButton.LeftButton)
    assert "Traceback of it" in QgsApplication.clipboard().text()


def test_cancel_ends_the_run(ready, qtbot):
    ready.form.query.setPlainText("slow")
    QTest.mouseClick(ready.form.run, Qt.MouseButton.LeftButton)
    assert ready.runs.is_running
    assert ready.form.progress.isVisible()
    qtbot.wait(300)
    QTest.mouseClick(ready.form.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert "Cancelled" in ready.form.result.text()


def test_another_project_gives_the_run_up(ready, project, qtbot):
    ready.form.query.setPlainText("slow")
    QTest.mouseClick(ready.form.run, Qt.MouseButton.LeftButton)
    project.clear()
    assert not ready.runs.is_running
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0)
    assert ready.form.result.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_in_the_query_box_runs(ready, qtbot, transport, key):
    ready.form.query.setPlainText("nothing")
    ready.activateWindow()
    ready.form.query.setFocus()
    QTest.keyClick(ready.form.query, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(ready.form.result.text()))
    assert transport.received


def test_the_reasoning_is_asked_for_in_the_language_of_qgis(ready, qtbot, transport, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "ko_KR")
    ready.form.query.setPlainText("nothing")
    run(ready, qtbot)
    (start,) = [message for message in transport.received if message.type == "start"]
    assert start["settings"]["language"] == "ko"


def test_hints_are_a_switch_for_models_and_remembered(ready, project, tmp_path, qtbot, transport):
    form = ready.form
    assert form.hints.isChecked()
    assert not form.hints.isEnabled()  # the map reader reads the labels anyway
    form.reasoner.addItem("A model", "openai:http://127.0.0.1:1/v1#m")
    form.reasoner.setCurrentIndex(form.reasoner.count() - 1)
    assert form.hints.isEnabled()
    form.hints.setChecked(False)
    form.query.setPlainText("nothing")
    run(ready, qtbot)
    (start,) = [message for message in transport.received if message.type == "start"]
    assert start["settings"]["hints"] is False
    assert project.write(str(tmp_path / "town.qgs"))
    project.clear()
    assert form.hints.isChecked()
    assert project.read(str(tmp_path / "town.qgs"))
    assert not form.hints.isChecked()


# Memory


def test_queries_are_remembered_once_each_the_latest_first(ready, qtbot):
    for queries in ("nothing\nzoo", "nothing"):
        ready.form.query.setPlainText(queries)
        run(ready, qtbot)
    assert past_queries() == ["nothing", "zoo"]
    ready.form.query.clear()
    ready.form.history.menu().aboutToShow.emit()
    actions = [one for one in ready.form.history.menu().actions() if not one.menu()]
    asked = [one for one in actions if one.text() in ("nothing", "zoo")]
    (forget,) = (one for one in actions if one.text() == "Forget the earlier queries")
    assert [one.text() for one in asked] == ["nothing", "zoo"]
    asked[1].trigger()
    assert ready.form.query.toPlainText() == "zoo"
    forget.trigger()
    assert past_queries() == []


def test_an_area_has_the_unit_that_suits_it():
    assert describe_area(0.0) == "0 m²"
    assert describe_area(9_999.0) == "9,999 m²"
    assert describe_area(128_000.0) == "12.8 ha"
    assert describe_area(2_500_000.0) == "2.50 km²"


def test_a_broken_history_is_no_error(dock):
    for broken in ("{", "3", '{"a": 1}'):
        QgsSettings().setValue("socio_qgis/queries", broken)
        assert past_queries() == []


def test_choices_come_back_with_the_project(ready, project, tmp_path, qtbot, places):
    file = str(tmp_path / "town.qgs")
    places.setName("map")
    ready.form.query.setPlainText("nothing\nschools")
    ready.form.map_layers.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    run(ready, qtbot)
    assert project.write(file)
    project.clear()
    assert ready.area.geometry.isEmpty()
    assert ready.form.imagery.currentLayer() is None
    assert project.read(file)
    assert ready.form.query.toPlainText() == "nothing\nschools"
    assert ready.form.imagery.currentLayer().name() == "imagery"
    assert ready.area.geometry.equals(AREA)
    assert ready.area.crs.authid() == UTM
    assert ready.form.output.filePath() == str(tmp_path / "found.gpkg")


@pytest.mark.parametrize(
    "entry", ["{", "[]", "[" * 100_000, '{"output": 3, "map_layers": "x", "new": 1}']
)
def test_a_strange_project_entry_is_no_error(project, entry):
    project.writeEntry("socio_qgis", "panel", entry)
    assert PanelChoices.of(project) == PanelChoices()


@pytest.fixture
def documents(tmp_path, monkeypatch) -> Path:
    """Where QGIS thinks that the user's documents are; the folder is not there yet."""
    folder, location = tmp_path / "Documents", QStandardPaths.writableLocation

    def of_the_test(place: QStandardPaths.StandardLocation) -> str:
        is_meant = place == QStandardPaths.StandardLocation.DocumentsLocation
        return str(folder) if is_meant else location(place)

    monkeypatch.setattr(QStandardPaths, "writableLocation", of_the_test)
    return folder


def test_results_go_beside_a_saved_project_unless_chosen(dock, project, documents, tmp_path):
    documents.mkdir()
    project.clear()
    assert Path(dock.form.output.filePath()).name == "places.gpkg"
    assert project.write(str(tmp_path / "town.qgz"))
    assert dock.form.output.filePath() == str(tmp_path / "town_places.gpkg")
    dock.form.output.setFilePath(str(tmp_path / "mine.gpkg"))
    assert project.write(str(tmp_path / "city.qgz"))
    assert dock.form.output.filePath() == str(tmp_path / "mine.gpkg")


def test_results_go_where_a_folder_is(dock, project, tmp_path, documents, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    project.clear()
    assert dock.output.path == tmp_path / "places.gpkg"
    documents.mkdir()
    project.clear()
    assert dock.output.path == documents / "places.gpkg"
    folder = tmp_path / "project"
    folder.mkdir()
    assert project.write(str(folder / "town.qgz"))
    assert dock.output.path == folder / "town_places.gpkg"


def test_each_project_has_a_file_of_its_own_and_a_foreign_one_is_left_alone(
    dock, project, documents, tmp_path
):
    documents.mkdir()
    write_review_results(documents / "places.gpkg")  # of a project that was never saved
    project.clear()
    assert dock.output.path == documents / "places_2.gpkg"
    (tmp_path / "town_places.gpkg").write_bytes(b"of something else")
    assert project.write(str(tmp_path / "town.qgz"))
    assert dock.output.path == tmp_path / "town_places_2.gpkg"
    write_review_results(tmp_path / "town_places_2.gpkg")
    project.clear()
    assert project.read(str(tmp_path / "town.qgz"))
    assert dock.output.path == tmp_path / "town_places_2.gpkg"  # its own


# Access


def test_every_control_has_a_name_for_screen_readers(dock):
    for name in (
        "query", "history", "imagery", "map_layers", "aoi_rectangle", "aoi_polygon", "aoi_view",
        "aoi_selection", "reasoner", "segmenter", "hints", "output", "check_boxes", "run", "cancel",
        "progress",
    ):  # fmt: skip
        control = dock.form.findChild(QWidget, f"socio_{name}")
        assert control.accessibleName(), name
        assert control.toolTip(), name


def test_tab_goes_through_the_panel_from_top_to_bottom(ready):
    form = ready.form
    in_order = [
        form.query, form.imagery, form.map_layers, form.aoi_rectangle, form.aoi_polygon,
        form.aoi_view, form.aoi_selection, form.output.lineEdit(), form.run,
    ]  # fmt: skip
    found, widget = [], form.query
    while True:
        if widget in in_order:
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is form.query:
            break
    assert found == in_order


def test_every_title_leads_to_its_control(dock):
    buddies = {label.buddy() for label in dock.form.findChildren(QLabel)}
    form = dock.form
    assert {form.query, form.imagery, form.map_layers, form.reasoner, form.segmenter} <= buddies


@pytest.fixture(params=["en", "de", "es", "fr", "ja", "ko", "zh"])
def language(request) -> None:
    """The plugin's texts in a language; ask for it before the panel is made."""
    translator = QTranslator()
    path = TRANSLATIONS / f"socio_qgis_{request.param}.qm"
    assert translator.load(str(path)), "run make i18n"
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("missing", [False, True])
def test_nothing_is_cut_at_a_font_a_quarter_larger(language, ready, qtbot, monkeypatch, missing):
    form, review = ready.form, ready.review.form
    if missing:
        monkeypatch.setattr(environment, "status", lambda: Status(None, "It is not set up yet."))
        form.setup_box.check()
    form.boxes.ask(0, 9, ("parks", "zoo"))
    form.waiting.show_waiting([("schools", "universities")])
    form.notice.show_message("It failed.", with_button=True)
    form.result.show_message("It was found.", with_button=True)
    form.models.setCollapsed(False)
    form.models.setup.offer("a command")
    ready.pages.addTab(ready.review, "Review")
    font = ready.font()
    font.setPointSizeF(font.pointSizeF() * 1.25)
    ready.setFont(font)
    for page, controls in ((form, form), (ready.review, review)):
        ready.pages.setCurrentWidget(page)
        review.while_touching.show()
        ready.resize(200, 700)  # it becomes as wide as it must
        qtbot.wait(20)  # for the font
        column = controls.findChild(QScrollArea)
        qtbot.waitUntil(lambda at=column: at.width() >= at.minimumSizeHint().width())
        assert column.horizontalScrollBar().maximum() == 0
        buttons = [b for b in controls.findChildren(QAbstractButton) if b.isVisible() and b.text()]
        assert len(buttons) > 10
        for button in buttons:
            assert button.width() >= button.minimumSizeHint().width(), button.text()


# QGIS's search bar


def test_a_query_from_the_search_bar_runs_on_the_visible_extent(ready, transport, qtbot):
    ready.area.set(QgsGeometry(), UTM_CRS)
    ready.find("nothing")
    ready.find("zoo")
    assert ready.form.waiting.text().endswith("zoo")
    qtbot.waitUntil(lambda: len(starts(transport)) == 2)
    assert starts(transport) == [("nothing",), ("zoo",)]
    ready.runs.abandon()
    assert not ready.area.geometry.isEmpty()


def test_first_results_are_on_the_canvas_while_the_run_works(wide, qtbot):
    wide.form.query.setPlainText("hang")
    wide.start()
    band = wide.running._band
    qtbot.waitUntil(lambda: band.asGeometry().area() > 0)
    assert band.asGeometry().area() == pytest.approx(100 * 100, rel=0.01)
    wide.runs.abandon()
    assert band.asGeometry().isEmpty()


# Progress


@pytest.fixture
def clock(monkeypatch) -> list[float]:
    """What time it is for a run, in seconds."""
    now = [100.0]
    monkeypatch.setattr("socio_qgis.gui.find.run_view.time.monotonic", lambda: now[0])
    return now


def pass_time(dock: SocioDock, clock: list[float], seconds: float) -> None:
    clock[0] += seconds
    dock.running._tick.timeout.emit()


@pytest.fixture
def one(ready, transport, qtbot, clock) -> SocioDock:
    """A run of one window; earlier ones took 100 s, nearly all of it for reading."""
    past = {"render": 1.0, "read": 90.0, "localise": 4.0, "segment": 2.0, "refine": 2.0, "write": 1}
    remember_seconds("map-reader classical", past)
    ready.form.query.setPlainText("slow")
    ready.start()
    qtbot.waitUntil(lambda: any(m.type == "window" for m in transport.received))
    qtbot.wait(20)
    yield ready
    ready.runs.abandon()


def test_a_run_is_busy_until_it_can_be_measured(ready, transport, qtbot):
    ready.form.query.setPlainText("slow")
    ready.start()
    assert ready.form.progress.maximum() == 0  # Qt's sign for a busy one
    qtbot.waitUntil(lambda: any(m.type == "window" for m in transport.received))
    ready.runs.task._report("read", 0.0, 0, 1)
    assert ready.form.progress.maximum() == 0
    assert "left" not in ready.form.stage.text()
    ready.runs.task._report("localise", 0.4, 0, 1)
    assert (ready.form.progress.maximum(), ready.form.progress.value()) == (100, 40)
    ready.runs.abandon()


def test_the_clock_ticks_though_nothing_is_reported(one, clock):
    assert one.running._tick.interval() == 1000
    assert one.running._tick.isActive()
    texts = []
    for _ in range(3):
        texts.append(one.form.clock.text())
        pass_time(one, clock, 1)
    assert texts == ["0:00", "0:01", "0:02"]
    one.runs.abandon()
    assert not one.running._tick.isActive()
    assert not one.form.clock.isVisible()


def test_a_single_window_reports_its_steps(one):
    one.runs.task._report("read", 0.0, 0, 1)
    assert one.form.stage.text().startswith("Reading the map, step 2 of 6")
    one.runs.task._report("segment", 0.6, 0, 1)  # where all was read before
    assert one.form.stage.text().startswith("Drawing the outlines, step 4 of 6")


def test_the_time_left_in_a_window_is_what_its_stages_took_before(one, clock):
    one.runs.task._report("read", 0.35, 0, 1)  # which is not what the engine's share says
    pass_time(one, clock, 1)
    assert "about 2 minute(s) left" in one.form.stage.text()
    assert 0 < one.form.progress.value() < 10
    pass_time(one, clock, 60)
    assert "about 40 second(s) left" in one.form.stage.text()
    one.runs.task._report("localise", 0.4, 0, 1)
    assert "about 10 second(s) left" in one.form.stage.text()


def test_a_stage_that_takes_longer_than_ever_leaves_the_time_open(one, clock):
    one.runs.task._report("read", 0.0, 0, 1)
    pass_time(one, clock, 600)
    assert "left" not in one.form.stage.text()  # "9 seconds", for what comes after it
    assert one.form.stage.text()


def test_what_was_found_is_counted_and_whole_windows_tell_the_time_left(wide, qtbot, clock):
    wide.form.query.setPlainText("hang")
    wide.start()
    task = wide.runs.task
    qtbot.waitUntil(lambda: wide.running.windows_done == 1)
    pass_time(wide, clock, 1)
    assert "1 found so far" in wide.form.stage.text()
    wide.running._began = clock[0] - 301
    wide.running._done_at = clock[0] - 1
    task._report("localise", 0.9, 1, 3)  # shares of windows on their way are not taken for time
    assert "about 10 minute(s) left" in wide.form.stage.text()
    task.window_done.emit(QgsGeometry(), 2)  # too much to be drawn
    assert "3 found so far" in wide.form.stage.text()
    wide.runs.abandon()


def test_a_run_teaches_the_next_what_its_stages_take(ready, qtbot):
    ready.form.query.setPlainText("find")
    run(ready, qtbot)
    assert ready.running.stages_s["localise"] >= 0
    assert "about" in ready.form.aoi_summary.text()


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.4, "0:00"), (7, "0:07"), (754.9, "12:34"), (3723, "1:02:03")]
)
def test_a_clock_has_minutes_and_seconds(seconds, text):
    assert describe_clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(1, "about 5 second(s) left"), (62, "about 60 second(s) left"), (600, "about 10 minute(s)")],
)
def test_the_time_left_is_reported_no_finer_than_it_is_known(seconds, text):
    assert describe_time_left(seconds).startswith(text)


# What is missing, and where it is said


def test_the_first_missing_thing_is_named_beside_run_one_at_a_time(ready, project, tmp_path, qtbot):
    form, imagery = ready.form, ready.form.imagery.currentLayer()
    map_item = form.map_layers.topLevelItem(0)
    form.imagery.setLayer(None)
    map_item.setCheckState(0, Qt.CheckState.Unchecked)
    ready.area.set(QgsGeometry(), UTM_CRS)
    form.output.setFilePath(str(tmp_path / "no" / "a.gpkg"))
    form.query.clear()
    qtbot.waitUntil(lambda: "imagery" in form.stage.text())
    form.imagery.setLayer(imagery)
    qtbot.waitUntil(lambda: "No map layer" in form.stage.text())
    form.map_layers.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    assert "area" in form.stage.text()
    ready.area.set(AREA, UTM_CRS)
    assert "does not exist" in form.stage.text()
    form.output.setFilePath(str(tmp_path / "found.gpkg"))
    qtbot.waitUntil(lambda: "no query" in form.stage.text())
    form.query.setPlainText("find")
    qtbot.waitUntil(lambda: form.stage.text() == "")


def test_a_notice_goes_when_its_cause_is_gone(ready, tmp_path, qtbot):
    form = ready.form
    form.output.setFilePath(str(tmp_path / "new" / "found.gpkg"))
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert "does not exist" in form.notice.text()
    assert form.stage.text() == ""  # it is said once
    form.notice.close_button.click()
    assert "does not exist" in form.stage.text()
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    (tmp_path / "new").mkdir()  # outside QGIS
    qtbot.waitUntil(lambda: form.notice.text() == "")
    imagery = form.imagery.currentLayer()
    form.imagery.setLayer(None)
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert "No imagery" in form.notice.text()
    form.imagery.setLayer(imagery)
    qtbot.waitUntil(lambda: form.notice.text() == "")
    QTest.mouseClick(form.aoi_selection, Qt.MouseButton.LeftButton)
    assert "No polygon is selected" in form.notice.text()
    QTest.mouseClick(form.aoi_view, Qt.MouseButton.LeftButton)
    assert form.notice.text() == ""


def test_the_notice_about_results_goes_with_their_layer(ready, project, tmp_path, qtbot):
    write_results(tmp_path / "found.gpkg")
    run(ready, qtbot)
    assert "found" in ready.form.result.text()
    project.removeMapLayer(project.mapLayersByName("found")[0])
    assert ready.form.result.text() == ""


def test_no_button_moves_when_runs_and_notices_come_and_go(wide, tmp_path, transport, qtbot):
    write_results(tmp_path / "found.gpkg")
    form = wide.form
    wide.resize(380, 700)
    qtbot.wait(1000)  # boxes that collapse take their time
    buttons = [
        button
        for button in wide.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and not form.models.isAncestorOf(button)
    ]
    assert {form.run, form.cancel, form.details, form.aoi_view, form.check_boxes} <= set(buttons)

    def places() -> dict[str, tuple[int, int]]:
        qtbot.wait(50)
        tops = [(b.objectName() or b.text(), b.mapTo(wide, b.rect().topLeft())) for b in buttons]
        return {name: (place.x(), place.y()) for name, place in tops}

    before = places()
    form.query.setPlainText("slow")
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(m.type == "window" for m in transport.received))
    wide.runs.task.window_done.emit(QgsGeometry(), 3)
    assert "3 found so far" in form.stage.text()
    assert places() == before, "while a run works"
    form.query.setPlainText("find")
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert places() == before, "while another one waits"
    QTest.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "place" in form.result.text())
    assert places() == before, "with results"
    wide._show_error(SocioError("It failed.", "Try again.", "details"))
    assert places() == before, "with an error"
    form.query.clear()
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert places() == before, "with a thing that is missing"


def test_the_engine_starts_with_the_first_key_of_a_query(dock, monkeypatch, qtbot):
    prepared = []
    monkeypatch.setattr(dock._engine, "prepare", lambda: prepared.append(1))
    dock.form.query.setPlainText("what a project remembers")
    assert not prepared
    focus(dock.form.query, qtbot)
    QTest.keyClick(dock.form.query, "s")
    assert prepared


def test_no_engine_starts_while_it_is_being_replaced(dock, monkeypatch, qtbot):
    prepared = []
    monkeypatch.setattr(dock._engine, "prepare", lambda: prepared.append(1))
    focus(dock.form.query, qtbot)
    for setup in (dock.form.setup_box, dock.form.models.setup):
        monkeypatch.setattr(setup, "_task", object())
        QTest.keyClick(dock.form.query, "s")
        assert not prepared
        monkeypatch.setattr(setup, "_task", None)


def focus(widget: QWidget, qtbot) -> None:
    """As a click into it does."""
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
