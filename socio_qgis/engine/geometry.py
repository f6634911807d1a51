"""Shapes of a run on their way into the results layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyproj
import shapely

from .journal import Extent
from .vectorise import Polygons


def around(extents: Sequence[Extent]) -> Extent | None:
    """The extent of extents."""
    if not extents:
        return None
    bounds = np.array(extents)
    low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
    return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))


def polygons_only(geometry: shapely.Geometry) -> shapely.Geometry:
    """Clipping may leave points and lines where shapes only touched; drop them."""
    parts = shapely.get_parts(geometry)
    polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    return shapely.multipolygons(polygons)


def to_wgs84(geometries: Polygons, crs: str) -> Polygons:
    """Shapes of a CRS in EPSG:4326; mended where rounding lets an edge cross what it touched."""
    if not len(geometries):
        return geometries
    transformer = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    moved = shapely.transform(
        geometries, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )
    for i in np.flatnonzero(~shapely.is_valid(moved)).tolist():
        moved[i] = polygons_only(shapely.make_valid(moved[i]))
    return np.asarray(moved, object)
