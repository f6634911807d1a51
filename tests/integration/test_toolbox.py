"""`socio:segment` as the toolbox runs it: what QGIS is asked to load at the end."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from scenes import Scene

from socio_qgis.processing.provider import SocioProvider


@pytest.fixture
def algorithm():
    provider = SocioProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield QgsApplication.processingRegistry().createAlgorithmById("socio:segment")
    QgsApplication.processingRegistry().removeProvider(provider)


def run_in_toolbox(
    algorithm, scene: Scene, query: str, output: str, load: bool, qtbot: QtBot
) -> list[QgsVectorLayer]:
    """The layers that QGIS loads when it has ended, as its dialog loads them."""
    project = QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    parameters = {
        "QUERIES": query,
        "IMAGERY": scene.imagery,
        "MAP": [scene.map_picture()],
        "OUTPUT": QgsProcessingOutputLayerDefinition(output, project if load else None),
    }
    feedback, ended = QgsProcessingFeedback(), []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda succeeded, results: ended.append(succeeded))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ended), timeout=200_000)
    assert ended == [True], feedback.textLog()
    layers = []
    for source, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, context)
        details.setOutputLayerName(layer)
        details.postProcessor().postProcessLayer(layer, context, feedback)
        layers.append(layer.clone())
    return layers


def test_results_are_loaded_once_with_their_style(algorithm, scene: Scene, tmp_path, qtbot):
    output = f"{tmp_path}//places.gpkg"  # written in another way than Python would
    assert run_in_toolbox(algorithm, scene, scene.query, output, False, qtbot) == []
    (layer,) = run_in_toolbox(algorithm.create(), scene, scene.query, output, True, qtbot)
    assert layer.name() == "places"
    assert layer.renderer().type() != "singleSymbol", "the file has the style of the results"
    # A project that shows the file gets no second layer of it.
    QgsProject.instance().addMapLayer(layer)
    before = layer.featureCount()
    assert run_in_toolbox(algorithm.create(), scene, "schools", output, True, qtbot) == []
    assert layer.featureCount() > before
