"""Shapes on their way into the results layer."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from socio_qgis.engine.input.aoi import to_crs
from socio_qgis.engine.output.wgs84 import polygons_only, to_wgs84


@pytest.mark.parametrize("zone", ["EPSG:32701", "EPSG:32760"])
def test_a_place_across_the_180th_meridian_is_cut_there(zone: str) -> None:
    x, y, _, _ = to_crs(shapely.Point(180, -17), "EPSG:4326", zone).bounds
    square = shapely.box(x - 200, y - 200, x + 300, y + 200)
    beside = shapely.box(x + 1000, y, x + 1100, y + 100)
    cut, other = to_wgs84(np.array([square, beside], object), zone)
    assert cut.is_valid
    west, east = sorted(cut.geoms, key=lambda part: -part.bounds[0])
    assert west.bounds[2] == 180.0
    assert east.bounds[0] == -180.0
    assert east.area / west.area == pytest.approx(1.5, rel=0.05)
    back = shapely.union_all([to_crs(part, "EPSG:4326", zone).buffer(0.1) for part in cut.geoms])
    assert shapely.area(shapely.symmetric_difference(back, square)) < 0.01 * square.area
    assert -180 < other.bounds[0] < other.bounds[2] < -179.9


def test_polygons_within_a_collection_are_kept() -> None:
    two = shapely.multipolygons([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)])
    line = shapely.LineString([(0, 0), (9, 9)])
    kept = polygons_only(shapely.GeometryCollection([two, line]))
    assert kept.geom_type == "MultiPolygon"
    assert kept.area == 2
