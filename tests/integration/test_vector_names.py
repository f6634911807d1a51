"""Names and kinds of vector layers, from layers in QGIS to polygons in a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from scenes import SHARED, Runner, results_of

from socio_qgis.tasks.execution import RunOutcome
from socio_qgis.tasks.request import RunRequest

CASES = SHARED / "cases"
UTM = QgsCoordinateReferenceSystem("EPSG:32633")
SIZE_PX, LEFT, TOP = 480, 500_000, 5_500_000

pytestmark = pytest.mark.skipif(not CASES.exists(), reason="the cases of SOCIO_SHARED are not here")


@pytest.fixture
def ask(project: QgsProject, run: Runner, tmp_path: Path):
    """Ask for queries on one vector layer over plain imagery."""
    path = str(tmp_path / "imagery.tif")
    file = gdal.GetDriverByName("GTiff").Create(path, SIZE_PX, SIZE_PX, 3)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((LEFT, 1, 0, TOP, 0, -1))
    for band in (1, 2, 3):
        file.GetRasterBand(band).Fill(120)
    file.FlushCache()
    imagery = QgsRasterLayer(path, "imagery")

    def answer(file: str, name: str, *queries: str) -> RunOutcome:
        layer = QgsVectorLayer(str(CASES / file), name, "ogr")
        project.addMapLayers([layer, imagery])
        area = QgsGeometry.fromRect(imagery.extent())
        return run(RunRequest(queries, (imagery,), (layer,), area, UTM, tmp_path / "places.gpkg"))

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
