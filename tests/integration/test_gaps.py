"""Imagery with gaps and areas beyond it: the same in QGIS as on the command line."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from scenes import Runner, iou, results_of

from socio_qgis.client.environment import status
from socio_qgis.core import results
from socio_qgis.core.paths import PACKAGE
from socio_qgis.tasks.request import RunRequest

UTM = "EPSG:32633"
X, Y = 500_000.0, 5_500_000.0
GSD_M, WIDTH, HEIGHT = 2.4, 1666, 300  # in three windows
PARKS = {"Mill Park": 300.0, "Oak Park": 900.0, "Elm Park": 1500.0}  # west edges, metres from X
GAP_NOTE = "The imagery shows nothing in 1 of 3 windows; they were passed over."


def write_imagery(path: Path, gap_from: int | None) -> Path:
    """Grey noise that has no data right of a column."""
    pixels = np.random.default_rng(0).integers(60, 120, (HEIGHT, WIDTH)).astype(np.uint8)
    if gap_from is not None:
        pixels[:, gap_from:] = 0
    file = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH, HEIGHT, 3)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    file.SetProjection(reference.ExportToWkt())
    file.SetGeoTransform((X, GSD_M, 0, Y, 0, -GSD_M))
    for band in range(1, 4):
        file.GetRasterBand(band).WriteArray(pixels)
        file.GetRasterBand(band).SetNoDataValue(0)
    file.FlushCache()
    return path


def write_map(path: Path) -> Path:
    """Three parks in the western half."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("places", reference, ogr.wkbPolygon)
    for field in ("name", "class"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for name, west in PARKS.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        feature.SetField("class", "park")
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for dx, dy in ((0, 0), (200, 0), (200, 150), (0, 150), (0, 0)):
            ring.AddPoint_2D(X + west + dx, Y - 500 + dy)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    source = None
    return path


def command_line(imagery: Path, map_: Path, output: Path, *more: str) -> dict:
    """What `socio segment --json` says."""
    queries = [part for name in PARKS for part in ("--query", name)]
    call = [
        str(status().python), "-m", "socio_qgis.cli", "segment", "--satellite", str(imagery),
        "--map", str(map_), "--output", str(output), "--json", *queries, *more,
    ]  # fmt: skip
    done = subprocess.run(call, cwd=PACKAGE.parent, capture_output=True, text=True, timeout=110)
    if done.returncode:
        return {"error": done.stderr, "rc": done.returncode}
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def ask(project: QgsProject, run: Runner, tmp_path: Path):
    """Run in QGIS and on the command line, on the same files."""

    def both(gap_from: int | None, area: QgsRectangle | None = None):
        imagery = write_imagery(tmp_path / "imagery.tif", gap_from)
        map_ = write_map(tmp_path / "map.gpkg")
        layer = QgsRasterLayer(str(imagery), "imagery")
        places = QgsVectorLayer(str(map_), "places", "ogr")
        for one in (layer, places):
            project.addMapLayer(one)
        box = area or layer.extent()
        request = RunRequest(
            tuple(PARKS),
            (layer,),
            (places,),
            QgsGeometry.fromRect(box),
            QgsCoordinateReferenceSystem(UTM),
            tmp_path / "qgis.gpkg",
        )
        more = []
        if area is not None:
            crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{UTM[5:]}"}}
            geometry = json.loads(QgsGeometry.fromRect(box).asJson())
            feature = {"type": "Feature", "properties": {}, "geometry": geometry}
            content = {"type": "FeatureCollection", "crs": crs, "features": [feature]}
            (tmp_path / "aoi.json").write_text(json.dumps(content))
            more = ["--aoi", str(tmp_path / "aoi.json")]
        task = run.start(request)
        in_qgis = run.wait(task)
        return task.plan, in_qgis, command_line(imagery, map_, tmp_path / "plain.gpkg", *more)

    return both


def same_places(one: Path, other: Path) -> bool:
    shapes = [
        {attributes["query"]: shape for attributes, shape in results_of(path)}
        for path in (one, other)
    ]
    return set(shapes[0]) == set(shapes[1]) and all(
        iou(shapes[0][query], shapes[1][query]) > 0.98 for query in shapes[0]
    )


def test_windows_without_imagery_are_passed_over_in_qgis_as_on_the_command_line(ask, tmp_path):
    plan, in_qgis, plain = ask(gap_from=WIDTH // 2)
    assert len(plan.windows) == 3
    assert in_qgis.error is None
    assert in_qgis.status == results.FINISHED
    assert in_qgis.found == plain["found"] == dict.fromkeys(PARKS, 1)
    assert GAP_NOTE in in_qgis.messages
    assert GAP_NOTE in plain["messages"]
    assert same_places(tmp_path / "qgis.gpkg", tmp_path / "plain.gpkg")


def test_an_area_without_imagery_is_an_error_in_both(ask):
    _, in_qgis, plain = ask(gap_from=0)
    assert in_qgis.status == results.FAILED
    for text in (in_qgis.error.message, plain["error"]):
        assert "The imagery shows nothing in this area." in text


def test_an_area_beyond_the_imagery_is_cut_to_it_in_both(ask, tmp_path):
    area = QgsRectangle(X + 200, Y - 10_000, X + 12_000, Y + 10_000)
    plan, in_qgis, plain = ask(None, area)
    assert plan.settings.gsd_m == pytest.approx(GSD_M)
    assert in_qgis.found == plain["found"] == dict.fromkeys(PARKS, 1)
    note = "The imagery covers 1 percent of the area; the rest is left out."
    assert note in in_qgis.messages
    assert note in plain["messages"]
    assert same_places(tmp_path / "qgis.gpkg", tmp_path / "plain.gpkg")
