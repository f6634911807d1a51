"""Map layers of files that people have are read like those of a GeoPackage."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pyarrow
import pyogrio
import pytest
import shapely
from pyarrow import parquet

from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.core.windows import Window
from socio_qgis.engine.input import vector_files
from socio_qgis.engine.input.aoi import read_areas
from socio_qgis.engine.input.vectors import VectorMap

CRS = "EPSG:32633"
X, Y = 500_000, 5_500_000
WINDOW = Window(0, (X, Y, X + 500, Y + 200), 500, 200)
SHAPES = [shapely.box(X + 200, Y + 50, X + 300, Y + 100), shapely.box(X + 5000, Y, X + 5010, Y + 9)]
NAMES = ["公园", "far away"]
DRIVERS = {
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".shp": "ESRI Shapefile",
    ".fgb": "FlatGeobuf",
    ".parquet": "",
    ".geoparquet": "",
}


def write(path: Path, shapes=SHAPES, crs: str | None = CRS) -> Path:
    blobs = np.array([shapely.to_wkb(shape) for shape in shapes], object)
    if DRIVERS[path.suffix]:
        kinds, sizes = np.array(["park", None], object), np.array([2.5, np.nan])
        pyogrio.raw.write(
            path, blobs, [np.array(NAMES, object), kinds, sizes], ["name", "kind", "size"],
            geometry_type="Polygon", crs=crs, driver=DRIVERS[path.suffix], encoding="UTF-8",
        )  # fmt: skip
        return path
    column = {"encoding": "WKB", "geometry_types": []}
    column["crs"] = json.loads(_projjson(crs)) if crs else None
    about = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    table = pyarrow.table(
        {
            "geometry": list(blobs),
            "name": [{"primary": name} for name in NAMES],
            "kind": ["park", None],
        }
    )
    parquet.write_table(table.replace_schema_metadata({"geo": json.dumps(about)}), path)
    return path


def _projjson(crs: str) -> str:
    import pyproj

    return pyproj.CRS(crs).to_json()


@pytest.mark.parametrize("suffix", DRIVERS)
def test_features_of_a_window_come_with_their_texts(tmp_path: Path, suffix: str):
    vector = VectorMap(write(tmp_path / f"places{suffix}"))
    (feature,) = vector.read(WINDOW, CRS)
    assert "公园" in feature.attributes.values()
    assert feature.attributes["kind"] == "park"
    assert feature.layer == "places"
    assert feature.geometry.bounds == pytest.approx((200, 100, 300, 150), abs=0.1)
    assert vector.read_some(WINDOW, CRS, limit=0) == ((), {"places": 1})
    assert vector.has_features_in(WINDOW.extent, CRS)
    assert not vector.has_features_in((X + 900, Y, X + 990, Y + 90), CRS)


def test_missing_values_are_left_out(tmp_path: Path):
    far = Window(0, (X + 4900, Y, X + 5400, Y + 200), 500, 200)
    (feature,) = VectorMap(write(tmp_path / "places.fgb")).read(far, CRS)
    assert feature.attributes == {"name": "far away"}


def test_names_in_structures_are_flattened(tmp_path: Path):
    (feature,) = VectorMap(write(tmp_path / "places.parquet")).read(WINDOW, CRS)
    assert feature.attributes == {"name.primary": "公园", "kind": "park"}


@pytest.mark.parametrize("suffix", [".shp", ".parquet"])
def test_a_layer_without_crs_is_named(tmp_path: Path, suffix: str):
    with pytest.raises(InputError, match=r"places of .* has no known CRS"):
        VectorMap(write(tmp_path / f"places{suffix}", crs=None))


@pytest.mark.parametrize("suffix", [".shp", ".geojson", ".fgb", ".parquet", ".zip"])
def test_a_file_of_nonsense_is_an_error(tmp_path: Path, suffix: str):
    path = tmp_path / f"x{suffix}"
    path.write_bytes(b"PAR1 nonsense \x00\x01 PAR1")
    with pytest.raises(InputError, match="can't be read as map layers"):
        VectorMap(path)
    with pytest.raises(InputError, match="does not exist"):
        VectorMap(tmp_path / f"y{suffix}")


def test_parquet_without_places_is_an_error(tmp_path: Path):
    parquet.write_table(pyarrow.table({"a": [1]}), tmp_path / "x.parquet")
    with pytest.raises(InputError, match="can't be read as map layers"):
        VectorMap(tmp_path / "x.parquet")


def test_a_package_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = write(tmp_path / "places.fgb")
    monkeypatch.setitem(sys.modules, "pyogrio", None)
    with pytest.raises(EngineError, match="needs pyogrio"):
        VectorMap(path)


def test_a_file_of_too_many_features_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(vector_files, "MAX_ROWS", 1)
    for suffix in (".fgb", ".parquet"):
        with pytest.raises(InputError, match="has 2 features; 1 are read"):
            VectorMap(write(tmp_path / f"places{suffix}"))


def test_a_file_that_changed_is_read_again(tmp_path: Path):
    path = write(tmp_path / "places.parquet")
    assert len(VectorMap(path).read(WINDOW, CRS)) == 1
    write(path, [shapely.box(X + 5000, Y, X + 5010, Y + 9)] * 2)
    assert VectorMap(path).read(WINDOW, CRS) == ()


def test_areas_may_be_in_any_of_these_files(tmp_path: Path):
    names = [name for name, _, _ in read_areas(write(tmp_path / "areas.shp"))]
    assert names == NAMES
