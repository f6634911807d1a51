"""Damaged and unusual files: a clear message, or what is sound of them; never another exception."""

from __future__ import annotations

import copy
import json
import os
import random
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from rasterio.transform import Affine, from_origin

from socio_qgis.core.errors import InputError, SocioError
from socio_qgis.core.windows import Window
from socio_qgis.engine.input.aoi import read_areas
from socio_qgis.engine.input.area_plan import plan_area, settings_for
from socio_qgis.engine.input.rasters import Raster
from socio_qgis.engine.input.scene_sources import Sources
from socio_qgis.engine.input.vectors import VectorMap
from socio_qgis.engine.output.blobs import encode_blobs

FUZZ = int(os.environ.get("SOCIO_FUZZ_AREAS", "400"))
LOCAL = 'LOCAL_CS["a grid",UNIT["metre",1]]'
SQUARE = shapely.box(500_000, 4_000_000, 500_100, 4_000_100)
WINDOW = Window(0, (499_900, 3_999_900, 500_200, 4_000_200), 300, 300)
OUTLINE = json.loads(shapely.to_geojson(SQUARE))
ONE = {"type": "Feature", "properties": {"name": "one"}, "geometry": OUTLINE}
TWO = {"type": "Feature", "properties": None, "geometry": OUTLINE}
UTM = {"type": "name", "properties": {"name": "EPSG:32650"}}
AREA = {"type": "FeatureCollection", "crs": UTM, "features": [ONE, TWO]}
NOWHERE = {"type": "Feature", "properties": {}, "geometry": None}
SETTINGS = settings_for(("park",), "map-reader", "classical", False)
ODD: list[Any] = [
    None, "", "text", "\ud83d", 0, -1, 1e-12, 1e308, float("nan"), float("inf"), 10**400, True,
    [], {}, [[]], [1], "EPSG:4326", "Polygon", "Point", "FeatureCollection",
]  # fmt: skip


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("picture") / "a.tif"
    return write_raster(path, np.full((3, 600, 600), 90, np.uint8))


def write_raster(path: Path, bands: np.ndarray, **options: Any) -> Path:
    count, height, width = bands.shape
    place = {"crs": "EPSG:32650", "transform": from_origin(499_800, 4_000_400, 1, 1), **options}
    size = {"count": count, "height": height, "width": width, "dtype": bands.dtype}
    with rasterio.open(path, "w", driver="GTiff", **size, **place) as file:
        file.write(bands)
    return path


def mutated(value: Any, chance: random.Random) -> Any:
    """The same with one or two things in it that do not belong there."""
    whole = json.loads(json.dumps(value))
    for _ in range(chance.randint(1, 2)):
        place: Any = whole
        while place:
            key = chance.choice(list(place) if isinstance(place, dict) else range(len(place)))
            inner = place[key]
            if isinstance(inner, (dict, list)) and inner and chance.random() < 0.85:
                place = inner
                continue
            if chance.random() < 0.15:
                del place[key]
            elif isinstance(inner, float) and chance.random() < 0.5:
                place[key] = inner * chance.choice((-1, 0, 1e-9, 10, 1e6))
            else:
                place[key] = copy.deepcopy(chance.choice(ODD))  # it may be changed next
            break
    return whole


@pytest.mark.timeout(300 + FUZZ // 4)  # each is a file of its own
def test_mutated_areas_are_read_or_explained(tmp_path: Path, picture: Path) -> None:
    chance = random.Random(20)  # noqa: S311  (no secret)
    path, read = tmp_path / "area.geojson", 0
    for _ in range(FUZZ):
        text = json.dumps(mutated(AREA, chance))
        path.write_text(text, encoding="utf-8")
        try:
            for name, shape, crs in read_areas(path):
                name.encode()
                plan_area(Sources(picture, picture), (shape, crs), SETTINGS, tmp_path / "o.gpkg")
            read += 1
        except SocioError:
            continue
        except Exception as error:
            raise AssertionError(text) from error
    assert read > FUZZ / 20


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("\ufeff" + json.dumps(AREA), 2),
        (json.dumps({"type": "FeatureCollection", "features": [AREA, AREA]}), 4),
        (json.dumps({**AREA, "features": [NOWHERE, ONE]}), 1),
        (json.dumps({"type": "GeometryCollection", "geometries": [
            {"type": "GeometryCollection", "geometries": [OUTLINE]}]}), 1),
        (json.dumps({"type": "FeatureCollection", "features": []}), 0),
        ("", 0),
        ("[" * 100_000, 0),
    ],
)  # fmt: skip
def test_unusual_geojson(tmp_path: Path, content: str, found: int) -> None:
    path = tmp_path / "area.geojson"
    path.write_text(content, encoding="utf-8")
    if found:
        assert len(read_areas(path)) == found
    else:
        with pytest.raises(InputError):
            read_areas(path)


@pytest.mark.parametrize(
    ("shape", "crs", "words"),
    [
        (SQUARE, pyproj.CRS(LOCAL).to_wkt(), "on the Earth"),
        (SQUARE, "EPSG:4326", "on the Earth"),
        (shapely.box(5e5, 4e6, 5e5 + 0.01, 4e6 + 0.01), "EPSG:32650", "too small"),
    ],
)
def test_areas_that_are_none_are_told(
    tmp_path: Path, picture: Path, shape: shapely.Geometry, crs: str, words: str
) -> None:
    with pytest.raises(InputError, match=words):
        plan_area(Sources(picture, picture), (shape, crs), SETTINGS, tmp_path / "o.gpkg")


def write_layers(path: Path) -> sqlite3.Connection:
    """A GeoPackage with a layer of two equal squares."""
    database = sqlite3.connect(path)
    database.executescript(
        "CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
        "organization_coordsys_id, definition);"
        "INSERT INTO gpkg_spatial_ref_sys VALUES ('utm', 32650, 'EPSG', 32650, 'x');"
        "CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id);"
        "INSERT INTO gpkg_geometry_columns VALUES ('places', 'geom', 'POLYGON', 32650);"
        "CREATE TABLE places (fid INTEGER PRIMARY KEY, geom, name);"
    )
    (blob,) = encode_blobs(np.array([SQUARE], object))
    rows = [(blob, "one"), (blob, "two")]
    database.executemany("INSERT INTO places (geom, name) VALUES (?, ?)", rows)
    database.commit()
    return database


def names(path: Path) -> list[str]:
    return [one.attributes.get("name", "") for one in VectorMap(path).read(WINDOW, "EPSG:32650")]


CURVE = struct.pack("<2sBBi", b"GP", 0, 1, 32650) + shapely.to_wkb(SQUARE, byte_order=1).replace(
    b"\x01\x03\x00\x00\x00", b"\x01\x0a\x00\x00\x00"
)
WKT = pyproj.CRS("EPSG:32650").to_wkt()


@pytest.mark.parametrize(
    ("sql", "values", "left"),
    [
        ("UPDATE places SET name = CAST(x'ff41' AS TEXT) WHERE fid = 1", (), ["\ufffdA", "two"]),
        ("UPDATE places SET geom = 7 WHERE fid = 1", (), ["two"]),
        ("UPDATE places SET geom = 'text' WHERE fid = 1", (), ["two"]),
        ("UPDATE places SET geom = NULL WHERE fid = 1", (), ["two"]),
        ("UPDATE places SET geom = x'4750' WHERE fid = 1", (), ["two"]),
        ("UPDATE places SET geom = ? WHERE fid = 1", (CURVE,), ["two"]),
        ("UPDATE gpkg_spatial_ref_sys SET organization = NULL, definition = ?", (WKT,),
         ["one", "two"]),
        ("INSERT INTO gpkg_geometry_columns VALUES ('gone', 'geom', 'POLYGON', 32650)", (),
         ["one", "two"]),
        ("UPDATE gpkg_spatial_ref_sys SET organization = NULL, definition = NULL", (), None),
        ("UPDATE gpkg_spatial_ref_sys SET organization = 'me', definition = ?", (LOCAL,), None),
        ("DROP TABLE gpkg_spatial_ref_sys", (), None),
        ("DROP TABLE gpkg_geometry_columns", (), None),
    ],
)  # fmt: skip
def test_damaged_layers_give_what_is_sound(
    tmp_path: Path, sql: str, values: tuple[Any, ...], left: list[str] | None
) -> None:
    path = tmp_path / "map.gpkg"
    database = write_layers(path)
    database.execute(sql, values)
    database.commit()
    database.close()
    if left is None:
        with pytest.raises(InputError):
            names(path)
    else:
        assert names(path) == left
        assert "two" in {name for name, _, _ in read_areas(path)}


def test_a_view_is_a_layer_too(tmp_path: Path) -> None:
    path = tmp_path / "map.gpkg"
    database = write_layers(path)
    database.execute("CREATE VIEW v AS SELECT geom, name FROM places")
    database.execute("UPDATE gpkg_geometry_columns SET table_name = 'v'")
    database.commit()
    database.close()
    assert names(path) == ["one", "two"]


def test_bytes_that_were_overwritten_are_told_or_left_out(tmp_path: Path) -> None:
    whole, path = tmp_path / "whole.gpkg", tmp_path / "damaged.gpkg"
    write_layers(whole).close()
    chance, raw = random.Random(7), whole.read_bytes()  # noqa: S311  (no secret)
    for _ in range(60):
        damaged = bytearray(raw)
        for _ in range(20):
            damaged[chance.randrange(len(raw))] = chance.randrange(256)
        path.write_bytes(damaged[: chance.choice((len(raw), chance.randrange(len(raw))))])
        try:
            names(path)
            read_areas(path)
        except SocioError:
            continue


@pytest.mark.parametrize(
    "options",
    [
        lambda: {"transform": Affine(float("nan"), 0, 0, 0, float("nan"), 0)},
        lambda: {"transform": Affine(0, 0, 5e5, 0, 0, 4e6)},
        lambda: {"crs": rasterio.crs.CRS.from_wkt(LOCAL)},
    ],
)
def test_rasters_without_a_sound_place_are_told(
    tmp_path: Path, options: Callable[[], dict[str, Any]]
) -> None:
    path = write_raster(tmp_path / "a.tif", np.full((3, 20, 20), 9, np.uint8), **options())
    with pytest.raises(InputError, match="no CRS or no position"):
        Raster(path)
