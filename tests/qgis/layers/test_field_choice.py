"""Fields of kinds and names that the user chose are kept with the layer in the project."""

from __future__ import annotations

import pytest
from known_layers import UTM
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsVectorLayer

from socio_qgis.layers.field_choice import choosable_fields, choose_field, chosen_fields
from socio_qgis.tasks.request import RunRequest, plan_request
from socio_qgis.tasks.run_inputs import RunInputs

BOTH = {"kind": "note", "name": "class"}


def choose(layer: QgsVectorLayer, **fields: str) -> None:
    for part, field in fields.items():
        choose_field(layer, part, field)


def test_nothing_is_chosen_at_first_and_again_when_it_is_taken_back(places):
    assert chosen_fields(places) == {}
    choose(places, **BOTH)
    assert chosen_fields(places) == BOTH
    choose(places, kind="")
    assert chosen_fields(places) == {"name": "class"}


def test_the_choice_is_saved_with_the_project(project, places, tmp_path):
    assert project.write(str(tmp_path / "a.qgz"))
    choose(places, **BOTH)
    assert project.isDirty(), "else QGIS would not ask to save"
    assert project.write()
    project.clear()
    assert project.read(str(tmp_path / "a.qgz"))
    (layer,) = project.mapLayers().values()
    assert chosen_fields(layer) == BOTH


def test_a_field_that_is_no_more_is_not_chosen(places):
    choose(places, **BOTH)
    places.startEditing()
    places.deleteAttribute(places.fields().indexOf("note"))
    places.commitChanges()
    assert chosen_fields(places) == {"name": "class"}


@pytest.mark.parametrize("value", [7, ["name"], "visits", "no such field"])
def test_what_is_no_field_of_texts_is_not_chosen(places, value):
    places.setCustomProperty("socio_qgis/kind_field", value)
    assert chosen_fields(places) == {}


def test_fields_of_texts_can_be_chosen_but_none_that_packs_all_tags(imagery):
    layer = QgsVectorLayer(
        "Point?field=a:string&field=n:integer&field=day:date&field=other_tags:string", "", "memory"
    )
    assert choosable_fields(layer) == [(0, "a")]
    table = QgsVectorLayer("None?field=a:string", "table", "memory")
    assert [choosable_fields(one) for one in (imagery, table, None)] == [[], [], []]


def test_a_run_with_other_fields_does_not_go_on_with_an_earlier_one(imagery, places, tmp_path):
    context = QgsProject.instance().transformContext()
    area, crs = QgsGeometry.fromRect(imagery.extent()), QgsCoordinateReferenceSystem(UTM)
    request = RunRequest(("find",), (imagery,), (places,), area, crs, tmp_path / "a.gpkg")

    def sources() -> str:
        inputs = RunInputs(request, plan_request(request, context), context)
        inputs.close()
        return inputs.sources

    before = sources()
    choose(places, kind="note")
    assert sources() != before
    choose(places, kind="")
    assert sources() == before
