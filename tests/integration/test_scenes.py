"""Queries on real places, from layers in QGIS to polygons in a GeoPackage."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox
from scenes import (
    WGS84,
    Runner,
    Scene,
    as_tiles,
    box_around,
    iou,
    results_of,
    town,
    transformed,
)

from socio_qgis.core import results
from socio_qgis.gui.review.runs_dialog import EarlierRuns
from socio_qgis.layers.results_layer import add_results
from socio_qgis.layers.review_session import ReviewSession
from socio_qgis.tasks.execution import RunOutcome
from socio_qgis.tasks.request import RunRequest


def request_of(scene: Scene, folder: Path) -> RunRequest:
    return RunRequest(
        (scene.query,),
        (scene.imagery,),
        (scene.map_picture(),),
        box_around(scene.truth, 1.0),
        WGS84,
        folder / "places.gpkg",
    )


@pytest.fixture
def park_request(scene: Scene, tmp_path: Path) -> RunRequest:
    return request_of(scene, tmp_path)


def check_park(outcome: RunOutcome, scene: Scene) -> None:
    assert outcome.error is None, outcome.error.details
    assert outcome.status == results.FINISHED
    assert outcome.found == {scene.query: 1}
    ((attributes, geometry),) = results_of(outcome.output)
    assert attributes["label"] == scene.query
    assert attributes["level"] == "name"
    assert iou(geometry, scene.truth) >= 0.6


def test_a_park_is_found_by_its_name_on_a_map_picture(park_request, run: Runner, scene: Scene):
    check_park(run(park_request), scene)


def test_a_park_is_found_by_its_name_on_vector_layers(
    real_scene: Scene, run: Runner, tmp_path: Path
):
    request = replace(request_of(real_scene, tmp_path), map_layers=real_scene.vectors())
    check_park(run(request), real_scene)


def test_a_park_of_the_synthetic_town_is_found(
    project, run: Runner, tmp_path: Path, town_folder: Path
):
    scene = town(project, town_folder)
    check_park(run(request_of(scene, tmp_path)), scene)


def test_the_same_run_twice_gives_as_many_polygons(park_request, run: Runner, project):
    layer = add_results(project, run(park_request).output)
    before = {feature.id(): feature.geometry().asWkt(9) for feature in layer.getFeatures()}
    second = run(park_request)
    assert add_results(project, second.output) is layer
    after = {feature.id(): feature.geometry().asWkt(9) for feature in layer.getFeatures()}
    assert after == before
    assert {feature["run_id"] for feature in layer.getFeatures()} == {second.run_id}
    assert any("updated: 1" in message for message in second.messages)


def test_a_run_for_another_query_adds_to_a_layer_that_is_open(park_request, run: Runner, project):
    (name,) = park_request.queries
    first = run(park_request)
    layer = add_results(project, first.output)
    assert [feature["query"] for feature in layer.getFeatures()] == [name]
    fid = next(layer.getFeatures()).id()
    second = run(replace(park_request, queries=("park", "parks")))
    assert second.output == first.output
    assert add_results(project, second.output) is layer
    assert layer.getFeature(fid)["query"] == f"{name}; park; parks"
    assert second.found["park"] == second.found["parks"] == second.count == layer.featureCount()
    runs = QgsVectorLayer(f"{first.output}|layername=socio_runs", "runs", "ogr")
    assert [feature["status"] for feature in runs.getFeatures()] == ["finished", "finished"]


def test_a_decision_in_qgis_outlasts_the_next_runs(park_request, run: Runner, project):
    layer = add_results(project, run(park_request).output)
    review = ReviewSession(layer)
    review.show(results.PROPOSED)
    for status in (results.REJECTED, results.ACCEPTED):
        review.current_id = next(layer.getFeatures()).id()
        review.decide(status)
        run(park_request)
        add_results(project, park_request.output)
        assert [feature["status"] for feature in layer.getFeatures()] == [status]
    review.close()


def test_a_decision_that_is_undone_lets_the_next_run_update(park_request, run: Runner, project):
    layer = add_results(project, run(park_request).output)
    review = ReviewSession(layer)
    review.show(results.PROPOSED)
    review.decide(results.REJECTED)
    review.undo()
    assert "updated: 1" in " ".join(run(park_request).messages)
    review.close()


def test_an_outline_edited_in_qgis_outlasts_the_next_run(park_request, run: Runner, project):
    layer = add_results(project, run(park_request).output)
    (feature,) = layer.getFeatures()
    assert layer.startEditing()
    shape = feature.geometry()
    corner = shape.vertexAt(0)
    assert layer.moveVertex(corner.x() + 1e-5, corner.y(), feature.id(), 0)
    assert layer.commitChanges()
    edited = layer.getFeature(feature.id()).geometry().asWkt(9)
    assert edited != shape.asWkt(9)
    assert "left as they are: 1" in " ".join(run(park_request).messages)
    add_results(project, park_request.output)
    assert [one.geometry().asWkt(9) for one in layer.getFeatures()] == [edited]


def test_the_last_run_is_undone_from_qgis(park_request, run: Runner, project, engine, qtbot):
    layer = add_results(project, run(park_request).output)
    before = [feature.attributes() for feature in layer.getFeatures()]
    run(replace(park_request, queries=("park", "zoo")))
    add_results(project, park_request.output)
    assert [feature.attributes() for feature in layer.getFeatures()] != before
    dialog = EarlierRuns(engine, project)
    qtbot.addWidget(dialog)
    dialog.present(park_request.output)
    qtbot.waitUntil(lambda: not dialog.is_busy() and dialog.list.topLevelItemCount() == 2)
    dialog.undo.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    with qtbot.waitSignal(dialog.changed):
        box.buttons()[0].click()
    assert [feature.attributes() for feature in layer.getFeatures()] == before
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert dialog.list.topLevelItem(0).text(2) == "removed"
    dialog.close_down()


def test_the_results_bring_their_style_and_metadata(park_request, run: Runner, project):
    layer = add_results(project, run(park_request).output)
    plain = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "plain", "memory")
    assert layer.renderer().dump() != plain.renderer().dump()
    assert layer.crs() == WGS84
    assert layer.metadata().title() == "Socio-semantic segmentation results"


def test_windows_are_merged_into_one_polygon_inside_the_area(
    real_scene: Scene, run: Runner, tmp_path: Path
):
    truth = real_scene.truth
    area = box_around(truth, 1.5)
    request = replace(
        request_of(real_scene, tmp_path), aoi=area, gsd_m=0.6, map_layers=real_scene.vectors()
    )
    task = run.start(request)
    assert len(task.plan.windows) > 1
    outcome = run.wait(task)
    assert outcome.found == {real_scene.query: 1}
    ((_, geometry),) = results_of(outcome.output)
    assert iou(geometry, truth) >= 0.6
    assert geometry.difference(area.buffer(1e-9, 1)).isEmpty()


def test_an_area_in_another_crs_and_shape_gives_the_same_place(
    park_request, run: Runner, scene: Scene
):
    truth = scene.truth
    tilted = transformed(box_around(truth, 1.0), "EPSG:4326", "EPSG:3857")
    tilted.rotate(30, tilted.centroid().asPoint())
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    outcome = run(replace(park_request, aoi=tilted, aoi_crs=mercator))
    ((_, geometry),) = results_of(outcome.output)
    assert iou(geometry, truth) >= 0.6
    box = geometry.boundingBox()
    assert outcome.extent == pytest.approx(
        (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    )


def test_xyz_tiles_serve_as_imagery_and_map(real_scene: Scene, run: Runner, tmp_path: Path):
    imagery = as_tiles(real_scene.imagery, tmp_path / "imagery", zoom=16)
    picture = as_tiles(real_scene.map_picture(), tmp_path / "map", zoom=17)
    outcome = run(
        replace(
            request_of(real_scene, tmp_path), satellite_layers=(imagery,), map_layers=(picture,)
        )
    )
    check_park(outcome, real_scene)
