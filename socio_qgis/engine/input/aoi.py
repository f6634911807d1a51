"""Areas of interest in GeoJSON files, GeoPackages and other vector files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ...core.errors import InputError
from ...core.text import storable
from ...core.windows import not_on_earth
from .vector_files import SUFFIXES
from .vectors import VectorMap, file_not_found


def read_aoi(path: Path) -> tuple[shapely.Geometry, str]:
    """Read all areas of a file as one shape, and its CRS.

    Raises:
        InputError: The file can't be read, or has no valid polygon.
    """
    areas = read_areas(path)
    crs = areas[0][2]
    return shapely.union_all([to_crs(shape, own, crs) for _, shape, own in areas]), crs


def read_areas(path: Path) -> list[tuple[str, shapely.Geometry, str]]:
    """Read name, shape and CRS of each area of a GeoJSON file, GeoPackage or another vector file.

    GeoJSON is in EPSG:4326 unless it names another CRS.

    Raises:
        InputError: The file can't be read, or has no valid polygon.
    """
    suffix = path.suffix.lower()
    if suffix == ".gpkg" or (suffix in SUFFIXES and "json" not in suffix):
        found = list(VectorMap(path).polygons())
    else:
        found = _read_geojson(path)
    if not found:
        raise InputError("{path} holds no polygon.", "Draw the area anew.", path=path)
    if not all(np.isfinite(shapely.get_coordinates(shape)).all() for _, shape, _ in found):
        raise not_on_earth()
    broken = [name for name, shape, _ in found if not shapely.is_valid(shape)]
    if broken:
        raise InputError(
            "{path}: the border of {part} crosses itself.",
            "Repair it, for example with QGIS's 'Fix geometries'.",
            details=", ".join(broken),
            path=path,
            part=broken[0],
        )
    return found


def to_crs(geometry: shapely.Geometry, source: str, target: str) -> shapely.Geometry:
    """Transform a shape from one CRS to another."""
    if source == target:
        return geometry
    try:
        transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    except pyproj.exceptions.ProjError as error:
        raise not_on_earth(str(error)) from None
    return shapely.transform(
        geometry, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )


def _features(content: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the features of a collection, which may hold others; else what there is."""
    if content.get("type") != "FeatureCollection":
        yield content
        return
    for feature in content["features"] or ():
        yield from _features(feature)


def _read_geojson(path: Path) -> list[tuple[str, shapely.Geometry, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        content = json.loads(text)
        named = content.get("crs")
        crs = pyproj.CRS(named["properties"]["name"]).to_wkt() if named else "EPSG:4326"
        features = [one for one in _features(content) if one.get("geometry", one) is not None]
        shapes = [shapely.from_geojson(json.dumps(feature)) for feature in features]
        names = [str((feature.get("properties") or {}).get("name") or "") for feature in features]
    except FileNotFoundError:
        raise file_not_found(path) from None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError(
            "{path} can't be read as GeoJSON.", "Save the area anew.", details=str(error), path=path
        ) from None
    except (shapely.errors.ShapelyError, pyproj.exceptions.CRSError) as error:
        raise InputError(
            "{path} has a geometry or CRS that can't be read.",
            "Save the area anew, in EPSG:4326.",
            details=str(error),
            path=path,
        ) from None
    areas = []
    for number, (name, shape) in enumerate(zip(names, shapes, strict=True)):
        parts = np.array([shape], object)
        while (shapely.get_type_id(parts) > shapely.GeometryType.POLYGON).any():  # collections
            parts = shapely.get_parts(parts)
        polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
        polygons = polygons[~shapely.is_empty(polygons)]
        if len(polygons):
            valid = shapely.is_valid(polygons).all()
            whole = shapely.union_all(polygons) if valid else shapely.multipolygons(polygons)
            areas.append((storable(name) or f"area {number + 1}", whole, crs))
    return areas
