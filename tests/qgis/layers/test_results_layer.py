"""Results become one styled layer of the project; what would keep them from being saved is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from known_layers import make_places
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from results_file import write_results as write_review_results

from socio_qgis.core.errors import StorageError
from socio_qgis.core.paths import RESOURCES
from socio_qgis.core.results import RESULT_FIELDS, RESULTS_LAYER
from socio_qgis.layers.results_layer import (
    _name_fields,
    add_results,
    check_output,
    find_results,
)


def write_results(path: Path, layer_name: str = RESULTS_LAYER) -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = layer_name
    places = make_places()
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        places, str(path), QgsProject.instance().transformContext(), options
    )
    assert error == QgsVectorFileWriter.NoError, message
    return path


@pytest.fixture
def geopackage(tmp_path) -> Path:
    return write_results(tmp_path / "my places.gpkg")


def test_results_are_added_once_and_on_top(project, imagery, geopackage):
    layer = add_results(project, geopackage)
    assert layer.featureCount() == 1
    assert layer.name() == "my places"
    assert project.layerTreeRoot().layerOrder()[0] is layer
    assert add_results(project, geopackage) is layer
    assert len(project.mapLayersByName("my places")) == 1


def test_a_layer_whose_file_was_missing_shows_the_new_one(project, geopackage):
    layer = add_results(project, geopackage)
    elsewhere = geopackage.rename(geopackage.with_name("away.gpkg"))
    layer.setDataSource(layer.source(), layer.name(), "ogr")
    assert not layer.isValid()
    elsewhere.rename(geopackage)
    assert add_results(project, geopackage) is layer
    assert layer.isValid()
    assert layer.featureCount() == 1
    assert len(project.mapLayers()) == 1


def test_the_legend_is_in_the_language_of_qgis(project, tmp_path, in_german):
    path = write_review_results(tmp_path / "places.gpkg")
    layer = QgsVectorLayer(f"{path}|layername={RESULTS_LAYER}", "results", "ogr")
    layer.loadNamedStyle(str(RESOURCES / "styles" / "results.qml"))
    layer.saveStyleToDatabase("style", "", True, "")
    added = add_results(project, path)
    labels = [category.label() for category in added.renderer().categories()]
    assert labels == ["Vorgeschlagen", "Angenommen", "Abgelehnt"]


def test_fields_have_names_in_the_language_of_qgis_but_for_those_of_the_user(
    project, tmp_path, in_german
):
    layer = add_results(project, write_review_results(tmp_path / "results.gpkg"))
    at = layer.fields().indexOf
    assert layer.attributeAlias(at("area_m2")) == "Fläche in m²"
    assert all(layer.attributeAlias(at(name)) for name in RESULT_FIELDS)
    layer.setFieldAlias(at("label"), "Mein Name")
    _name_fields(layer)
    assert layer.attributeAlias(at("label")) == "Mein Name"


def test_a_results_layer_is_found_by_its_file_whatever_its_name(project, geopackage, tmp_path):
    assert find_results(project, geopackage) is None
    layer = add_results(project, geopackage)
    layer.setName("renamed")
    same = geopackage.parent / "x" / ".." / geopackage.name
    assert find_results(project, same) is layer
    assert find_results(project, tmp_path / "other.gpkg") is None


def test_another_layer_of_the_same_file_is_not_taken_for_results(project, tmp_path):
    path = write_results(tmp_path / "a.gpkg", "parks")
    project.addMapLayer(QgsVectorLayer(f"{path}|layername=parks", "parks", "ogr"))
    assert find_results(project, path) is None
    with pytest.raises(StorageError, match="can't read"):
        add_results(project, path)


def test_a_style_that_the_user_gave_the_file_is_kept(project, geopackage):
    layer = add_results(project, geopackage)
    layer.setDisplayExpression("'mine'")
    assert layer.saveStyleToDatabase("mine", "", True, "") == ""
    project.removeMapLayer(layer.id())
    assert add_results(project, geopackage).displayExpression() == "'mine'"


def test_a_good_output_passes(project, geopackage, tmp_path):
    check_output(project, geopackage)
    check_output(project, tmp_path / "new.gpkg")


@pytest.mark.parametrize(
    ("name", "message"), [("out.shp", "no GeoPackage"), ("no/folder/out.gpkg", "does not exist")]
)
def test_an_output_that_can_not_be_is_refused(project, tmp_path, name, message):
    with pytest.raises(StorageError, match=message) as caught:
        check_output(project, tmp_path / name)
    assert caught.value.advice


def test_a_read_only_output_is_refused(project, geopackage, monkeypatch):
    # the tests may run as root, who may write everywhere
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != geopackage)
    with pytest.raises(StorageError, match="can't be written"):
        check_output(project, geopackage)


def test_edits_that_are_not_saved_are_asked_for(project, geopackage):
    layer = add_results(project, geopackage)
    layer.startEditing()
    check_output(project, geopackage)
    layer.deleteFeature(next(layer.getFeatures()).id())
    with pytest.raises(StorageError, match="not saved"):
        check_output(project, geopackage)
    layer.rollBack()


def group_of(project, layer):
    return project.layerTreeRoot().findLayer(layer.id()).parent()


def test_results_of_a_project_share_one_group_on_top(project, imagery, geopackage, tmp_path):
    root = project.layerTreeRoot()
    one = add_results(project, geopackage)
    other = add_results(project, write_results(tmp_path / "others.gpkg"))
    group = root.children()[0]
    assert group.name() == "Found places"
    assert [node.layer() for node in group.children()] == [other, one]
    assert root.findGroups(True) == [group]


def test_the_group_is_known_under_another_name_elsewhere_and_after_saving(
    project, imagery, geopackage, tmp_path
):
    add_results(project, geopackage)
    group = project.layerTreeRoot().children()[0]
    group.setName("Mine")
    outer = project.layerTreeRoot().addGroup("Outer")
    outer.addChildNode(group.clone())
    project.layerTreeRoot().removeChildNode(group)
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    added = add_results(project, write_results(tmp_path / "others.gpkg"))
    assert group_of(project, added).name() == "Mine"
    assert len(project.layerTreeRoot().findGroups(True)) == 2


def test_a_layer_stays_where_the_user_moved_it_and_no_group_comes_back(project, geopackage):
    layer = add_results(project, geopackage)
    root, group = project.layerTreeRoot(), group_of(project, layer)
    root.insertChildNode(0, group.children()[0].clone())
    root.removeChildNode(group)
    assert add_results(project, geopackage) is layer
    assert group_of(project, layer) is root
    assert root.findGroups(True) == []


def test_new_results_are_seen_also_where_the_group_is_hidden(project, geopackage, tmp_path):
    first = add_results(project, geopackage)
    group_of(project, first).setItemVisibilityChecked(False)
    added = add_results(project, write_results(tmp_path / "others.gpkg"))
    assert project.layerTreeRoot().findLayer(added.id()).isVisible()
