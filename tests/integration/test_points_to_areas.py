"""`socio:pointstoareas` with the real engine: points and streets of the town, no map."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from scenes import outline, results_of

from socio_qgis.layers.field_choice import choose_field
from socio_qgis.processing.provider import SocioProvider


@pytest.fixture
def points_to_areas(town_folder: Path, tmp_path: Path):
    """Run the algorithm on the town; returns results, outputs and the log."""
    provider, project = SocioProvider(), QgsProject.instance()
    QgsApplication.processingRegistry().addProvider(provider)
    imagery = QgsRasterLayer(str(town_folder / "imagery.tif"), "imagery")
    ground = [
        QgsVectorLayer(str(town_folder / f"{name}.geojson"), name, "ogr")
        for name in ("streets", "buildings", "water")
    ]
    project.addMapLayers([imagery, *ground])

    def run(points: QgsVectorLayer, **parameters: object):
        project.addMapLayer(points)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(project)
        given = {
            "POINTS": points.id(),
            "IMAGERY": imagery,
            "MAP": [*ground, points],
            "OUTPUT": str(tmp_path / "areas.gpkg"),
            **parameters,
        }
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("socio:pointstoareas")
        outputs, succeeded = algorithm.run(given, context, feedback)
        log = feedback.textLog()
        assert succeeded, log
        return results_of(tmp_path / "areas.gpkg"), outputs, log

    yield run
    QgsApplication.processingRegistry().removeProvider(provider)


def labels(town_folder: Path) -> QgsVectorLayer:
    return QgsVectorLayer(str(town_folder / "labels.geojson"), "labels", "ogr")


def test_all_kinds_of_the_points_become_areas_about_as_large_as_the_places(
    points_to_areas, town_folder: Path
):
    results, outputs, log = points_to_areas(labels(town_folder))
    assert "Kinds of the points: " in log
    found = {one["label"]: shape for one, shape in results}
    points = {one["name"]: one.geometry() for one in labels(town_folder).getFeatures()}
    kinds = {one["name"]: one["class"] for one in labels(town_folder).getFeatures()}
    with_grounds = [name for name, kind in kinds.items() if kind in ("school", "park", "cemetery")]
    assert len(with_grounds) > 3
    for name in with_grounds:
        assert found[name].contains(points[name]), name
        truth = outline(town_folder / "truth.geojson", f"name = '{name}'")
        assert 0.3 < found[name].area() / truth.area() < 3, name
    assert outputs["FOUND"] == len(results)


def test_only_selected_points_and_the_fields_chosen_here_or_in_the_panel_are_read(
    points_to_areas, town_folder: Path
):
    layer = labels(town_folder).materialize(QgsFeatureRequest())
    layer.startEditing()
    layer.renameAttribute(layer.fields().indexOf("class"), "q1")
    layer.commitChanges()
    names = [one["name"] for one in layer.getFeatures("q1 = 'school'")]
    assert len(names) > 1
    layer.selectByExpression(f"name = '{names[0]}'")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    choose_field(layer, "kind", "q1")
    choose_field(layer, "name", "q1")  # what is given to the algorithm counts more
    results, _, log = points_to_areas(layer, POINTS=chosen, NAME_FIELD="name")
    assert "Kinds of the points: school" in log
    assert {one["query"] for one, _ in results} == {"school"}
    assert [one["label"] for one, _ in results] == names[:1]
