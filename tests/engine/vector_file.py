"""A GeoPackage with map features: one in the pictures of the tests of commands, one far away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely

from socio_qgis.engine.input.aoi import to_crs

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
EXTENT = (X, Y, X + 1000, Y + 400)
PARK = (X + 400, Y + 100, X + 600, Y + 200)


def in_lonlat(bounds: tuple[float, float, float, float]) -> shapely.Geometry:
    return to_crs(shapely.box(*bounds), CRS, "EPSG:4326")


def write_vector(path: Path, with_index: bool = True) -> Path:
    shapes = [in_lonlat(PARK), in_lonlat((X + 5000, Y, X + 5100, Y + 100)), None]
    pyogrio.raw.write(
        path,
        np.array([shapely.to_wkb(shape) if shape else None for shape in shapes], object),
        [np.array(["公园", "far away", "nowhere"], object), np.array([1.5, np.nan, 2])],
        ["name", 'rank "x"'],
        layer='odd "name"',
        geometry_type="Polygon",
        crs="EPSG:4326",
        driver="GPKG",
        layer_options={"SPATIAL_INDEX": "YES" if with_index else "NO"},
    )
    return path
