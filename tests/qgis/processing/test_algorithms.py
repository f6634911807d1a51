"""What all algorithms of the plugin show in QGIS's toolbox and dialogs."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QWidget

from socio_qgis.client import servers
from socio_qgis.client.models import models_here, remember_here
from socio_qgis.core.paths import ICON
from socio_qgis.processing.provider import SocioProvider


@pytest.fixture
def provider():
    made = SocioProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def colours(icon) -> set[str]:
    picture = icon.pixmap(32, 32).toImage()
    return {picture.pixelColor(x, y).name() for x in range(32) for y in range(32)}


def test_every_algorithm_has_the_icon_of_the_plugin(provider):
    own = colours(provider.icon())
    assert len(own) > 2
    for algorithm in provider.algorithms():
        assert colours(algorithm.icon()) == own
        assert algorithm.svgIconPath() == str(ICON)


@pytest.mark.parametrize("name", ["segment", "pointstoareas", "builddataset"])
def test_a_dialog_begins_with_the_imagery_of_the_project(
    provider, project, name, make_raster, pixels
):
    imagery = make_raster("Aerial image", pixels)
    make_raster("A street map", pixels)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"socio:{name}")
    parameter = algorithm.parameterDefinition("IMAGERY")
    assert parameter.defaultValue() is None, "a script must say what it means"
    context = QgsProcessingContext()
    context.setProject(project)
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
        parameter, QgsProcessingGui.WidgetType.Standard
    )
    shown = wrapper.createWrappedWidget(context)
    assert wrapper.parameterValue() == imagery.id()
    shown.deleteLater()


@pytest.mark.parametrize("name", ["segment", "pointstoareas"])
def test_a_dialog_lists_the_models_that_are_here_and_takes_others(
    provider, qtbot, monkeypatch, name
):
    folder = Path(QgsApplication.pkgDataPath()) / "python" / "plugins"
    monkeypatch.syspath_prepend(str(folder))  # as QGIS has it
    wrappers = pytest.importorskip("processing.gui.wrappers").WidgetWrapperFactory
    before = models_here()
    remember_here(["transformers:team/reasoner", "sam2:team/segmenter"])
    servers.remember("openai:https://example.org/v1#model")
    try:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"socio:{name}")
        parent = QWidget()
        qtbot.addWidget(parent)
        fields = {
            key: wrappers.create_wrapper(algorithm.parameterDefinition(key), parent)
            for key in ("REASONER", "SEGMENTER")
        }
    finally:
        remember_here(before)
        servers.forget("https://example.org")
    listed = {
        key: [field.widget.itemText(i) for i in range(field.widget.count())]
        for key, field in fields.items()
    }
    assert listed == {
        "REASONER": [
            "map-reader", "transformers:team/reasoner", "openai:https://example.org/v1#model",
        ],
        "SEGMENTER": ["classical", "sam2:team/segmenter"],
    }  # fmt: skip
    field = fields["SEGMENTER"]
    assert field.parameterValue() == "classical"
    field.widget.setEditText("onnx:/models/sam ")
    assert field.parameterValue() == "onnx:/models/sam"
    field.setParameterValue("sam2:team/segmenter", QgsProcessingContext())
    assert field.widget.currentText() == "sam2:team/segmenter"
