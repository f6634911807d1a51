"""Shapes and extents in EPSG:4326, the CRS of the results layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyproj
import shapely

from ...core.types import Extent
from ..contract import Polygons


def combined_extent(extents: Sequence[Extent]) -> Extent | None:
    """Return the extent that covers all extents; None if there are none."""
    if not extents:
        return None
    bounds = np.array(extents)
    low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
    return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))


def polygons_only(geometry: shapely.Geometry) -> shapely.Geometry:
    """Drop the points and lines that clipping leaves where shapes only touch."""
    parts = shapely.get_parts(shapely.get_parts(geometry))  # of a collection of MultiPolygons
    polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    return shapely.multipolygons(polygons)


def to_wgs84(geometries: Polygons, crs: str) -> Polygons:
    """Transform shapes from a CRS to EPSG:4326, as valid multipolygons.

    Shapes that rounding makes invalid are repaired. Shapes on both sides of the 180th meridian are
    cut there (RFC 7946, 3.1.9).
    """
    if not len(geometries):
        return geometries
    transformer = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    moved = shapely.transform(
        geometries, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )
    bounds = shapely.bounds(moved)
    for i in np.flatnonzero(bounds[:, 2] - bounds[:, 0] > 180).tolist():
        moved[i] = _cut_at_180(moved[i])
    for i in np.flatnonzero(~shapely.is_valid(moved)).tolist():
        moved[i] = polygons_only(shapely.make_valid(moved[i]))
    return np.asarray(moved, object)


def from_wgs84(geometries: Polygons, crs: str) -> Polygons:
    """Transform shapes from EPSG:4326 to a CRS, and make them valid."""
    transformer = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    moved = shapely.transform(
        geometries, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )
    return np.asarray(shapely.make_valid(moved), object)


def _cut_at_180(geometry: shapely.Geometry) -> shapely.Geometry:
    """Cut a shape whose longitudes jump from 180 to -180 degrees."""
    unwrapped = shapely.make_valid(
        shapely.transform(geometry, lambda xy: np.column_stack([xy[:, 0] % 360, xy[:, 1]]))
    )
    west, east = (
        polygons_only(shapely.intersection(unwrapped, shapely.box(x, -90, x + 180, 90)))
        for x in (0, 180)
    )
    east = shapely.transform(east, lambda xy: xy - (360, 0))
    return shapely.multipolygons([*shapely.get_parts(west), *shapely.get_parts(east)])
