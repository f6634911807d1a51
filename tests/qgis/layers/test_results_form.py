"""The form of results: the area as people say it, and buttons that are links."""

from __future__ import annotations

import pytest
from qgis.core import QgsAction, QgsEditFormConfig, QgsVectorLayer, edit
from qgis.PyQt.QtCore import QUrl
from results_file import write_results

from socio_qgis.core.results import ACCEPTED, RESULT_FIELDS
from socio_qgis.layers.results_form import (
    AREA,
    BUTTONS,
    SCHEME,
    add_form,
    decision_link,
    read_decision,
    remove_buttons,
)
from socio_qgis.layers.results_layer import add_results


@pytest.fixture
def layer(project, tmp_path) -> QgsVectorLayer:
    return add_results(project, write_results(tmp_path / "results.gpkg"))


def elements_of(container, kind) -> list[str]:
    return [one.name() for one in container.findElements(kind)]


def test_the_form_has_all_fields_and_two_buttons(layer):
    config = layer.editFormConfig()
    assert config.layout() == QgsEditFormConfig.EditorLayout.TabLayout
    root = config.invisibleRootContainer()
    kinds = type(root).AttributeEditorType
    assert set(elements_of(root, kinds.AeTypeField)) == {*RESULT_FIELDS, AREA}
    assert all(group.isGroupBox() for group in config.tabs()), "else they are tabs"
    buttons = root.findElements(kinds.AeTypeAction)
    assert [one.action(layer).name() for one in buttons] == ["Accept", "Reject"]


@pytest.mark.parametrize(
    ("area_m2", "text"), [(450.4, "450 m²"), (128_000, "12.8 ha"), (2_345_000, "2.35 km²")]
)
def test_the_area_is_shown_in_the_unit_that_suits_it(layer, area_m2, text):
    feature_id = next(layer.getFeatures()).id()
    with edit(layer):
        layer.changeAttributeValue(feature_id, layer.fields().indexOf("area_m2"), area_m2)
    assert layer.getFeature(feature_id)[AREA] == text


def test_statuses_are_chosen_by_their_names(layer):
    setup = layer.editorWidgetSetup(layer.fields().indexOf("status"))
    assert setup.type() == "ValueMap"
    assert {"Accepted": ACCEPTED} in setup.config()["map"]


def test_a_form_of_the_user_stays(layer):
    config = layer.editFormConfig()
    config.clearTabs()
    layer.setEditFormConfig(config)
    layer.actions().clearActions()
    add_form(layer, {})
    assert layer.editFormConfig().tabs() == []
    assert layer.actions().actions() == []


def test_form_and_buttons_are_saved_with_the_project(layer, project, tmp_path):
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    (again,) = project.mapLayers().values()
    root = again.editFormConfig().invisibleRootContainer()
    buttons = root.findElements(type(root).AttributeEditorType.AeTypeAction)
    assert [one.action(again).name() for one in buttons] == ["Accept", "Reject"]
    assert next(again.getFeatures())[AREA] == "1 m²"


def test_a_link_says_layer_result_and_status():
    link = QUrl(decision_link("地方_1 2", -3, ACCEPTED))
    assert read_decision(link) == ("地方_1 2", -3, ACCEPTED)


@pytest.mark.parametrize(
    "link", ["removed?layer=a&id=1", "accepted?layer=a&id=1;2", "accepted?layer=a", ""]
)
def test_other_links_are_no_decision(link):
    assert read_decision(QUrl(f"{SCHEME}:{link}")) is None


def test_only_the_buttons_are_removed_and_actions_of_the_user_stay(layer):
    layer.setMapTipTemplate(f"mine {BUTTONS}")
    layer.actions().addAction(QgsAction.ActionType.OpenUrl, "mine", "https://example.org")
    remove_buttons(layer)
    assert [one.name() for one in layer.actions().actions()] == ["mine"]
    assert layer.mapTipTemplate() == "mine <br>"
    assert layer.editFormConfig().layout() == QgsEditFormConfig.EditorLayout.GeneratedLayout
