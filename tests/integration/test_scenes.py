"""Queries on real places, from layers in QGIS to polygons in a GeoPackage."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from scenes import WGS84, Runner, Scene, as_tiles, box_around, iou, results_of, transformed

from socio_qgis.core import results
from socio_qgis.layers.results import add_results
from socio_qgis.tasks.request import RunRequest

PARK = "moorpark__name__poindexter_park"


@pytest.mark.parametrize("map_kind", ["picture", "vectors"])
def test_a_park_is_found_by_its_name(moorpark: Scene, run: Runner, tmp_path: Path, map_kind: str):
    truth = moorpark.truth(PARK)
    layers = moorpark.vectors() if map_kind == "vectors" else (moorpark.map_picture(),)
    outcome = run(
        RunRequest(
            ("Poindexter Park",),
            (moorpark.imagery,),
            layers,
            box_around(truth, 1.0),
            WGS84,
            tmp_path / "places.gpkg",
        )
    )
    assert outcome.error is None, outcome.error.details
    assert outcome.status == results.FINISHED
    assert outcome.found == {"Poindexter Park": 1}
    ((attributes, geometry),) = results_of(outcome.output)
    assert attributes["label"] == "Poindexter Park"
    assert attributes["level"] == "name"
    assert iou(geometry, truth) >= 0.6


@pytest.fixture
def park_request(moorpark: Scene, tmp_path: Path) -> RunRequest:
    return RunRequest(
        ("Poindexter Park",),
        (moorpark.imagery,),
        (moorpark.map_picture(),),
        box_around(moorpark.truth(PARK), 1.0),
        WGS84,
        tmp_path / "places.gpkg",
    )


def test_a_second_run_appends_to_a_layer_that_is_open(park_request, run: Runner, project):
    first = run(park_request)
    layer = add_results(project, first.output)
    assert [feature["query"] for feature in layer.getFeatures()] == ["Poindexter Park"]
    fid = next(layer.getFeatures()).id()
    second = run(replace(park_request, queries=("park",)))
    assert second.output == first.output
    assert add_results(project, second.output) is layer
    assert layer.featureCount() == first.count + second.count
    assert layer.getFeature(fid)["query"] == "Poindexter Park"
    assert {feature["query"] for feature in layer.getFeatures()} == {"Poindexter Park", "park"}
    runs = QgsVectorLayer(f"{first.output}|layername=socio_runs", "runs", "ogr")
    assert [feature["status"] for feature in runs.getFeatures()] == ["finished", "finished"]


def test_the_results_bring_their_style_and_metadata(park_request, run: Runner, project):
    layer = add_results(project, run(park_request).output)
    plain = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "plain", "memory")
    assert layer.renderer().dump() != plain.renderer().dump()
    assert layer.crs() == WGS84
    assert layer.metadata().title() == "Socio-semantic segmentation results"


def test_windows_are_merged_into_one_polygon_inside_the_area(
    park_request, run: Runner, moorpark: Scene
):
    truth = moorpark.truth(PARK)
    area = box_around(truth, 1.5)
    request = replace(park_request, aoi=area, gsd_m=0.6, map_layers=moorpark.vectors())
    task = run.start(request)
    assert len(task.plan.windows) > 1
    outcome = run.wait(task)
    assert outcome.found == {"Poindexter Park": 1}
    ((_, geometry),) = results_of(outcome.output)
    assert iou(geometry, truth) >= 0.6
    assert geometry.difference(area.buffer(1e-9, 1)).isEmpty()


def test_an_area_in_another_crs_and_shape_gives_the_same_place(
    park_request, run: Runner, moorpark: Scene
):
    truth = moorpark.truth(PARK)
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


def test_xyz_tiles_serve_as_imagery_and_map(park_request, run: Runner, moorpark: Scene, tmp_path):
    truth = moorpark.truth(PARK)
    imagery = as_tiles(moorpark.imagery, tmp_path / "imagery", zoom=16)
    picture = as_tiles(moorpark.map_picture(), tmp_path / "map", zoom=17)
    outcome = run(replace(park_request, satellite_layers=(imagery,), map_layers=(picture,)))
    assert outcome.error is None, outcome.error.details
    assert outcome.found == {"Poindexter Park": 1}
    ((_, geometry),) = results_of(outcome.output)
    assert iou(geometry, truth) >= 0.6
