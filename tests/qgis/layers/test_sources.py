"""Guesses of imagery and map, resolutions, and areas in any CRS."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
)
from results_file import write_results

from socio_qgis.core.errors import InputError
from socio_qgis.core.results import ACCEPTED
from socio_qgis.layers.resolution import native_gsd_m
from socio_qgis.layers.results_layer import add_results
from socio_qgis.layers.review_session import export_accepted
from socio_qgis.layers.run_area import cut_to_layers, to_run_crs
from socio_qgis.layers.sources import guess_imagery, guess_map_layers, is_local

CONTEXT = QgsCoordinateTransformContext()
UTM_CRS = QgsCoordinateReferenceSystem(UTM)


def tiles(name: str, folder: str = "tiles") -> QgsRasterLayer:
    url = f"type=xyz&url=file:///nowhere/{folder}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19"
    layer = QgsRasterLayer(url, name, "wms")
    assert layer.isValid()
    return layer


@pytest.fixture
def picture(make_raster) -> QgsRasterLayer:
    return make_raster("city_map", np.zeros((3, 200, 400), np.uint8))


@pytest.mark.parametrize(
    ("provider", "source", "local"),
    [
        ("ogr", "/home/me/city.gpkg|layername=roads", True),
        ("ogr", "C:/cities/city.gpkg", True),
        ("gdal", "/vsizip/maps.zip/city.tif", True),
        ("delimitedtext", "file:///home/me/schools.csv?type=csv", True),
        ("ogr", "https://example.org/city.geojson", False),
        ("ogr", "PG:host=example.org dbname=city", False),
        ("gdal", "/vsicurl/https://example.org/city.tif", False),
        ("gdal", "/vsizip//vsis3/bucket/city.zip/city.tif", False),
        ("postgres", "dbname='city' host=example.org", False),
    ],
)
def test_layers_of_this_machine_are_told_from_those_of_a_network(provider, source, local):
    layer = SimpleNamespace(providerType=lambda: provider, source=lambda: source)
    assert is_local(layer) == local


def test_files_and_memory_are_of_this_machine(picture, places):
    assert is_local(picture)
    assert is_local(places)
    assert not is_local(tiles("OpenStreetMap"))


def test_imagery_is_told_from_maps_by_name_and_bands(imagery, picture, places):
    street, satellite = tiles("OpenStreetMap"), tiles("Esri Satellite")
    assert guess_imagery([places, picture, street, imagery]) is imagery
    assert guess_imagery([places, picture, street, satellite]) is satellite
    assert guess_imagery([places, picture, street]) is None
    assert guess_imagery([]) is None


def test_maps_are_vectors_map_pictures_and_tiles_but_not_other_imagery(imagery, picture, places):
    street, satellite = tiles("OpenStreetMap"), tiles("Esri Satellite")
    layers = [places, street, picture, satellite, imagery]
    assert guess_map_layers(layers, imagery) == [places, street, picture]


def test_results_are_no_map(places):
    places.setDataSource("/nowhere/out.gpkg|layername=socio_results", "places", "ogr")
    assert guess_map_layers([places], None) == []


def test_the_resolution_of_a_file_is_on_the_ground(imagery, places, make_raster):
    assert native_gsd_m(imagery, UTM_CRS, CONTEXT) == pytest.approx(1)
    assert native_gsd_m(tiles("OpenStreetMap"), UTM_CRS, CONTEXT) is None
    assert native_gsd_m(places, UTM_CRS, CONTEXT) is None
    # a pixel of Web Mercator at 60 degrees north is half as long on the ground
    bands = np.zeros((3, 100, 100), np.uint8)
    north = make_raster("north", bands, extent=(0, 8399738, 200, 8399938), crs="EPSG:3857")
    utm31 = QgsCoordinateReferenceSystem("EPSG:32631")
    assert native_gsd_m(north, utm31, CONTEXT) == pytest.approx(1.0, rel=0.02)


@pytest.mark.parametrize("zoned", ["EPSG:3857", "EPSG:4326", "EPSG:32632", UTM])
def test_an_area_keeps_its_place_and_size_in_metres(zoned):
    area = QgsGeometry.fromRect(QgsRectangle(*EXTENT))
    there = QgsGeometry(area).densifyByDistance(1)
    crs = QgsCoordinateReferenceSystem(zoned)
    there.transform(QgsCoordinateTransform(UTM_CRS, crs, CONTEXT))
    ground, run_crs = to_run_crs(there, crs, CONTEXT)
    assert run_crs == UTM_CRS
    assert ground.symDifference(area).area() < 0.5  # of 80,000 m²


def test_an_area_that_crosses_itself_becomes_polygons():
    bow = QgsGeometry.fromWkt(
        "POLYGON((500000 5000000, 500100 5000100, 500100 5000000, 500000 5000120, 500000 5000000))"
    )
    ground, _ = to_run_crs(bow, UTM_CRS, CONTEXT)
    assert ground.isGeosValid()
    assert ground.area() > 1000
    assert "Polygon" in ground.asWkt()


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:2154", "EPSG:4326"])
def test_a_view_of_the_whole_world_is_too_large(crs):
    side = 180 if crs == "EPSG:4326" else 2e7
    world = QgsGeometry.fromRect(QgsRectangle(-side, -side / 2, side, side / 2))
    with pytest.raises(InputError, match=r"too large|no place in metres"):
        to_run_crs(world, QgsCoordinateReferenceSystem(crs), CONTEXT)


@pytest.mark.parametrize(("x", "y"), [(15, 45), (179.9, 0), (-100, -60), (10, 79)])
def test_an_area_of_some_hundred_kilometres_is_not_too_large(x, y):
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    area = QgsGeometry.fromRect(QgsRectangle(x - 3, y - 2, x + 3, y + 2))
    ground, _ = to_run_crs(area, wgs84, CONTEXT)
    assert ground.area() > 5e9


def test_exported_results_are_no_map(imagery, places, project, tmp_path):
    results = add_results(project, write_results(tmp_path / "places.gpkg", 1, (ACCEPTED,)))
    exported = export_accepted(results, tmp_path / "accepted.gpkg", CONTEXT)
    project.addMapLayer(exported)
    assert guess_map_layers([results, exported, places, imagery], imagery) == [places]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32701"])
def test_an_area_on_both_sides_of_the_180th_meridian_is_one(crs):
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    area = QgsGeometry.fromWkt(
        "MULTIPOLYGON(((179.99 -17, 180 -17, 180 -16.99, 179.99 -16.99, 179.99 -17)),"
        "((-180 -17, -179.98 -17, -179.98 -16.99, -180 -16.99, -180 -17)))"
    )
    there = QgsCoordinateReferenceSystem(crs)
    area.transform(QgsCoordinateTransform(wgs84, there, CONTEXT))
    ground, run_crs = to_run_crs(area, there, CONTEXT)
    assert run_crs.authid() == "EPSG:32701"
    assert ground.boundingBox().width() == pytest.approx(3 * 1065, rel=0.01)
    assert ground.area() == pytest.approx(3 * 1065 * 1107, rel=0.01)


def cut(area: QgsGeometry, satellite, map_layers, **options: object):
    return cut_to_layers(area, satellite, map_layers, UTM_CRS, CONTEXT, **options)


def rectangle(x: float, y: float, width: float, height: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height))


def test_an_area_is_refused_only_outside_of_all_imagery(imagery, places, make_raster, pixels):
    second = make_raster("second", pixels, extent=(510_000, 5_000_000, 510_400, 5_000_200))
    there = rectangle(510_000, 5_000_000, 100, 100)
    with pytest.raises(InputError, match=r"outside the imagery \(imagery\)"):
        cut(there, [imagery], [places])
    for layers in ([imagery, second], [imagery, tiles("Satellite")]):
        part, notes = cut(there, layers, [places])
        assert part.isGeosEqual(there)
        assert notes == ()


def test_an_area_is_cut_to_the_imagery_with_the_share(imagery, places):
    part, (note,) = cut(rectangle(499_000, 4_999_000, 3000, 3000), [imagery], [places])
    assert part.isGeosEqual(rectangle(500_000, 5_000_000, 400, 200))
    assert str(note) == "The imagery covers 0.9 percent of the area; the rest is left out."


def test_an_area_is_cut_to_a_map_picture_but_to_no_vector_layer(
    imagery, places, make_raster, pixels
):
    half = make_raster("half", pixels[:, :, :200], extent=(500_000, 5e6, 500_200, 5_000_200))
    area = rectangle(500_000, 5_000_000, 400, 200)
    part, (note,) = cut(area, [imagery], [half])
    assert part.isGeosEqual(rectangle(500_000, 5_000_000, 200, 200))
    assert str(note) == "The map covers 50 percent of the area; the rest is left out."
    assert cut(area, [imagery], [half, places])[0].isGeosEqual(area)
    moved, _ = cut(area, [imagery], [half], map_offset_m=(-50.0, 0.0))
    assert moved.isGeosEqual(rectangle(500_050, 5_000_000, 200, 200))
    with pytest.raises(InputError, match=r"outside the map \(half\)"):
        cut(rectangle(500_300, 5_000_000, 100, 100), [imagery], [half])
