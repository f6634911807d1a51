"""An area becomes windows in a metric CRS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from socio_qgis.core.errors import InputError
from socio_qgis.core.types import Extent
from socio_qgis.engine.input.aoi import to_crs
from socio_qgis.engine.input.area_plan import plan_area, settings_for
from socio_qgis.engine.input.scene_sources import Sources


def test_an_area_on_both_sides_of_the_180th_meridian_is_one(tmp_path: Path) -> None:
    zone_1 = "EPSG:32701"
    x, y, _, _ = to_crs(shapely.Point(180, -17), "EPSG:4326", zone_1).bounds
    picture = tmp_path / "a.tif"
    place = from_origin(x - 3000, y + 3000, 10, 10)
    options = {"driver": "GTiff", "crs": zone_1, "transform": place, "dtype": "uint8"}
    with rasterio.open(picture, "w", width=600, height=600, count=3, **options) as file:
        file.write(np.full((3, 600, 600), 90, np.uint8))
    sides = [(179.99, -17.01, 180, -16.99), (-180, -17.01, -179.99, -16.99)]
    cut = shapely.multipolygons([shapely.box(*side) for side in sides])
    settings = settings_for(("red",), "map-reader", "classical", False)
    area = plan_area(Sources(picture, picture), (cut, "EPSG:4326"), settings, tmp_path / "o.gpkg")
    assert area.plan.crs in (zone_1, "EPSG:32760")
    assert area.plan.aoi.area == pytest.approx(2130 * 2213, rel=0.01)
    assert area.plan.windows_total == 1


@pytest.mark.parametrize(
    ("crs", "extent"),
    [
        ("EPSG:4326", (-180.0, -90.0, 180.0, 90.0)),
        ("EPSG:3857", (-20037508.34, -20037508.34, 20037508.34, 20037508.34)),
        ("EPSG:4326", (-10.0, 35.0, 30.0, 60.0)),
    ],
)
def test_imagery_of_the_world_needs_an_area(tmp_path: Path, crs: str, extent: Extent) -> None:
    path = tmp_path / "world.tif"
    place = {"crs": crs, "transform": rasterio.transform.from_bounds(*extent, 64, 64)}
    with rasterio.open(
        path, "w", driver="GTiff", width=64, height=64, count=3, dtype="uint8", **place
    ) as file:
        file.write(np.full((3, 64, 64), 90, np.uint8))
    with pytest.raises(InputError, match="too much of the world"):
        plan_area(
            Sources(path, path),
            None,
            settings_for(("park",), "map-reader", "classical", True),
            tmp_path / "out.gpkg",
        )
