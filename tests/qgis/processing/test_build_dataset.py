"""`socio:builddataset` in QGIS: what it asks of the layers, and how a build is stopped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QImage

from socio_qgis.core.paths import help_page
from socio_qgis.layers.run_area import extent_in
from socio_qgis.processing.build_dataset import BuildDatasetAlgorithm, _filled

CRS = "EPSG:32633"
SIDE_M = 2400
WORLD = "1\n0\n0\n-1\n400000.5\n5002399.5\n"
PLACES = {"Mill Park": "park", "Weston School": "school", "Quarry Works": "factory"}


@pytest.fixture
def imagery(tmp_path: Path) -> QgsRasterLayer:
    """Grey, with nothing on it; no offset to the map can be measured."""
    image = QImage(SIDE_M, SIDE_M, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 100, 90))
    image.save(str(tmp_path / "imagery.png"))
    (tmp_path / "imagery.pgw").write_text(WORLD)
    layer = QgsRasterLayer(str(tmp_path / "imagery.png"), "imagery")
    layer.setCrs(places_layer().crs())
    QgsProject.instance().addMapLayer(layer)
    return layer


def places_layer() -> QgsVectorLayer:
    source = f"Polygon?crs={CRS}&field=name:string&field=kind:string"
    layer = QgsVectorLayer(source, "places", "memory")
    provider = layer.dataProvider()
    for i, (name, kind) in enumerate(PLACES.items()):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, kind])
        x, y = 400_300 + 800 * i, 5_000_300 + 800 * i
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 200, y + 200)))
        provider.addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def places(imagery: QgsRasterLayer) -> QgsVectorLayer:
    layer = places_layer()
    # A new layer's colour is random, and on a dark one nobody could read its labels.
    layer.renderer().symbol().setColor(QColor(210, 230, 200))
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    QgsProject.instance().addMapLayer(layer)
    return layer


def run(
    imagery: QgsRasterLayer, places: QgsVectorLayer, output: Path,
    feedback: QgsProcessingFeedback | None = None, **more: object,
) -> tuple[dict[str, object], bool]:  # fmt: skip
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {
        "IMAGERY": imagery, "MAP": [places], "POLYGONS": places, "NAME_FIELD": "name",
        "CLASS_FIELD": "kind", "GSD": 1.0, "OUTPUT": str(output), **more,
    }  # fmt: skip
    algorithm = BuildDatasetAlgorithm()
    algorithm.initAlgorithm()
    return algorithm.run(parameters, context, feedback or QgsProcessingFeedback())


def test_qgis_draws_the_labels_that_are_read(
    imagery: QgsRasterLayer, places: QgsVectorLayer, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    results, ok = run(imagery, places, output)
    assert ok
    questions = [json.loads(p.read_text()) for p in output.glob("*/*/question.json")]
    assert results["SAMPLES"] == len(questions)
    asked = {question["problem"] for question in questions}
    assert asked >= set(PLACES)  # names, read off labels that QGIS has drawn
    assert {question["gsd_m"] for question in questions} == {1.0}


def test_the_map_is_drawn_in_another_style_as_well(
    imagery: QgsRasterLayer, places: QgsVectorLayer, tmp_path: Path
) -> None:
    night = places.clone()
    night.renderer().symbol().setColor(QColor(250, 200, 60))
    output = tmp_path / "out"
    results, ok = run(imagery, places, output, OTHER_MAP=[night], MAP_STYLE="night")
    assert ok
    folders = [path.parent for path in output.glob("*/*/question.json")]
    assert len(folders) == results["SAMPLES"] > 0
    for folder in folders:
        day, other = (QImage(str(folder / f"{name}.png")) for name in ("map", "map_night"))
        assert day.size() == other.size()
        mask = QImage(str(folder / "mask.png"))
        inside = [
            (x, y)
            for x in range(0, mask.width(), 4)
            for y in range(0, mask.height(), 4)
            if mask.pixelColor(x, y).red() == 255
        ]
        colours = {other.pixelColor(x, y).name() for x, y in inside}
        assert QColor(250, 200, 60).name() in colours
        assert day.pixelColor(*inside[0]) != other.pixelColor(*inside[0])


def test_a_style_that_can_not_be_a_files_name_is_refused(
    imagery: QgsRasterLayer, places: QgsVectorLayer, tmp_path: Path
) -> None:
    feedback = QgsProcessingFeedback()
    output = tmp_path / "out"
    assert not run(imagery, places, output, feedback, OTHER_MAP=[places], MAP_STYLE="../x")[1]
    assert "no name of a map style" in feedback.textLog()
    assert not output.exists()


def test_a_raster_in_another_crs_is_used_only_where_it_has_no_gaps(imagery: QgsRasterLayer) -> None:
    """Web Mercator's north is not that of a UTM zone."""
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    utm = QgsCoordinateReferenceSystem("EPSG:32632")
    context = QgsProject.instance().transformContext()
    imagery.setCrs(mercator)  # in the south-west of France
    whole = extent_in(imagery, utm, context)
    filled = _filled(imagery, utm, context)
    assert 0.5 * whole.width() < filled.width() < whole.width()
    back = QgsCoordinateTransform(utm, mercator, context).transformBoundingBox(filled)
    assert imagery.extent().buffered(0.01).contains(back)


def test_without_labels_nothing_passes(
    imagery: QgsRasterLayer, places: QgsVectorLayer, tmp_path: Path
) -> None:
    places.setLabelsEnabled(False)
    feedback = QgsProcessingFeedback()
    assert not run(imagery, places, tmp_path / "out", feedback)[1]
    assert "its name can't be read" in feedback.textLog()


def test_a_cancelled_build_keeps_what_is_finished_and_goes_on(
    imagery: QgsRasterLayer, places: QgsVectorLayer, tmp_path: Path
) -> None:
    output = tmp_path / "out"

    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda value: feedback.cancel() if value > 0 else None)
    results, _ = run(imagery, places, output, feedback)
    assert results["SAMPLES"] == 0
    assert "is kept" in feedback.textLog()
    assert (output / "build.jsonl").exists()
    results, ok = run(imagery, places, output)
    assert ok
    assert results["SAMPLES"] > 0
    assert not (output / "build.jsonl").exists()


def test_layers_of_different_ground_are_said(
    imagery: QgsRasterLayer, places: QgsVectorLayer, tmp_path: Path
) -> None:
    places.dataProvider().changeGeometryValues(
        {
            feature.id(): QgsGeometry.fromRect(QgsRectangle(600_000, 5_100_000, 600_200, 5_100_200))
            for feature in places.getFeatures()
        }
    )
    places.updateExtents()
    feedback = QgsProcessingFeedback()
    assert not run(imagery, places, tmp_path / "out", feedback)[1]
    assert "do not show the same ground" in feedback.textLog()
    assert not (tmp_path / "out" / "build.jsonl").exists()


def test_the_help_button_leads_to_a_page() -> None:
    assert BuildDatasetAlgorithm().helpUrl() == help_page("datasets").as_uri()
    assert help_page("datasets").exists()


def test_it_works_in_a_background_thread_as_from_the_toolbox(
    imagery: QgsRasterLayer, places: QgsVectorLayer, tmp_path: Path, qtbot: QtBot
) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    algorithm = BuildDatasetAlgorithm()
    algorithm.initAlgorithm()
    parameters = {
        "IMAGERY": imagery, "MAP": [places], "POLYGONS": places, "NAME_FIELD": "name",
        "GSD": 1.0, "OUTPUT": str(tmp_path / "out"), "OTHER_MAP": [places.clone()],
    }  # fmt: skip
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=120_000) as ended:
        QgsApplication.taskManager().addTask(task)
    ok, results = ended.args
    assert ok, feedback.textLog()
    assert results["SAMPLES"] == len(list((tmp_path / "out").glob("*/*/question.json"))) > 0
    assert results["SAMPLES"] == len(list((tmp_path / "out").glob("*/*/map_other.png")))
