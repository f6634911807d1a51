"""Names and kinds of vector layers, from layers in QGIS to polygons in a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from scenes import SHARED, Runner, plain_imagery, results_of

from socio_qgis.tasks.execution import RunOutcome
from socio_qgis.tasks.request import RunRequest

CASES = SHARED / "cases"

pytestmark = pytest.mark.skipif(not CASES.exists(), reason="the cases of SOCIO_SHARED are not here")


@pytest.fixture
def ask(project: QgsProject, run: Runner, tmp_path: Path):
    """Ask for queries on one vector layer over plain imagery."""
    imagery = plain_imagery(tmp_path)

    def answer(file: str, name: str, *queries: str) -> RunOutcome:
        layer = QgsVectorLayer(str(CASES / file), name, "ogr")
        project.addMapLayers([layer, imagery])
        area = QgsGeometry.fromRect(imagery.extent())
        return run(
            RunRequest(queries, (imagery,), (layer,), area, imagery.crs(), tmp_path / "places.gpkg")
        )

    return answer


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("city_layer_names/Schools.shp", "Schools"),
        ("city_layer_names/city.gpkg|layername=Schools", "city — Schools"),
    ],
)
def test_a_layer_named_for_schools_gives_its_schools(ask, file, name):
    outcome = ask(file, name, "schools")
    found = [attributes for attributes, _ in results_of(outcome.output)]
    assert {one["label"] for one in found} == {"Bright Horizons", "Hillcrest Academy"}
    assert [one["area_m2"] for one in found] == pytest.approx([6405, 6405], rel=0.01)
    assert all(f"“{name}” is named for" in one["reasoning"] for one in found)


def test_a_place_that_is_not_there_is_not_found_and_similar_ones_are_told(ask):
    outcome = ask("wrong_names/l.gpkg", "places", "Westgate Mall", "Terminal B")
    assert [attributes["label"] for attributes, _ in results_of(outcome.output)] == ["Terminal B"]
    assert "“Westgate Mall” is not on the map. Similar names: Eastgate Mall." in outcome.messages
