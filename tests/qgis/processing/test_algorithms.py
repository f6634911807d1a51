"""What all algorithms of the plugin show in QGIS's toolbox and dialogs."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext
from qgis.gui import QgsGui, QgsProcessingGui

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
