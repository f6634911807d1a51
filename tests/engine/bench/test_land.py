"""The land of towns has a town in each square, where GDAL shows it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from socio_qgis.bench import land
from socio_qgis.bench.waits import _write_area
from socio_qgis.engine.input.aoi import read_aoi
from socio_qgis.evaluation.town import AERIAL_PX, ORIGIN_XY_M


def test_each_square_is_one_of_the_towns(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(land, "TOWNS", 2)
    imagery, map_ = land.make_land(tmp_path, 2)
    towns = []
    for seed in (1, 2):
        with rasterio.open(tmp_path / str(seed) / "imagery.tif") as file:
            towns.append(file.read())
    with rasterio.open(imagery) as file, rasterio.open(map_) as of_map:
        assert file.bounds == of_map.bounds
        assert file.bounds[:2] == ORIGIN_XY_M
        squares = [
            file.read(window=((y, y + AERIAL_PX), (x, x + AERIAL_PX)))
            for y in (0, AERIAL_PX)
            for x in (0, AERIAL_PX)
        ]
    which = [[np.array_equal(square, town) for town in towns] for square in squares]
    assert all(sum(one) == 1 for one in which)
    assert any(one[0] for one in which)
    assert any(one[1] for one in which)


def test_an_area_is_in_the_crs_of_the_towns(tmp_path: Path) -> None:
    shape, crs = read_aoi(_write_area(tmp_path / "area.geojson"))
    assert "UTM zone 31N" in crs
    assert shape.bounds[0] == ORIGIN_XY_M[0] + 1
