"""Map layers of a GeoPackage are read as features of a window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from vector_file import CRS, EXTENT, X, Y, write_vector

from socio_qgis.core.errors import InputError
from socio_qgis.core.windows import Window
from socio_qgis.engine.input import vectors
from socio_qgis.engine.input.aoi import to_crs
from socio_qgis.engine.input.vectors import VectorMap


@pytest.mark.parametrize("with_index", [True, False])
def test_vector_features_come_in_the_windows_pixels(tmp_path: Path, with_index: bool) -> None:
    vector = VectorMap(write_vector(tmp_path / "map.gpkg", with_index))
    (feature,) = vector.read(Window(0, EXTENT, 500, 200), CRS)
    assert feature.attributes["name"] == "公园"
    assert feature.layer == 'odd "name"'
    assert feature.geometry.bounds == pytest.approx((200, 100, 300, 150), abs=0.01)


def test_features_of_a_layer_without_an_index_are_all_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "ROWS_AT_ONCE", 2)
    vector = VectorMap(write_vector(tmp_path / "map.gpkg", with_index=False))
    window = Window(0, (X + 4900, Y, X + 5400, Y + 200), 500, 200)
    (feature,) = vector.read(window, CRS)  # it is in the second batch
    assert feature.attributes["name"] == "far away"
    assert vector.read(window, CRS, layer="other") == ()
    with pytest.raises(InputError, match="more than 0 features"):
        vector.read(window, CRS, limit=0)
    assert vector.read_some(window, CRS, limit=0) == ((), {'odd "name"': 3})


def test_vector_features_on_both_sides_of_the_180th_meridian_are_read(tmp_path: Path) -> None:
    zone_1 = "EPSG:32701"
    shapes = [
        shapely.box(*bounds)
        for bounds in (
            (179.99, -17, 179.999, -16.99),
            (-180, -17, -179.99, -16.99),
            (0, -17, 1, -16),
        )
    ]
    pyogrio.raw.write(
        tmp_path / "map.gpkg",
        np.array([shapely.to_wkb(shape) for shape in shapes], object),
        [np.array(["west", "east", "Africa"], object)],
        ["name"],
        layer="places",
        geometry_type="Polygon",
        crs="EPSG:4326",
        driver="GPKG",
    )  # fmt: skip
    x, y, _, _ = to_crs(shapely.Point(180, -17), "EPSG:4326", zone_1).bounds
    window = Window(0, (x - 2000, y - 1000, x + 2000, y + 1000), 400, 200)
    features = VectorMap(tmp_path / "map.gpkg").read(window, zone_1)
    assert {feature.attributes["name"] for feature in features} == {"west", "east"}
