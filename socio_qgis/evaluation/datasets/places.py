"""Polygons of places from a GeoPackage, from GeoJSON, or as QGIS hands them over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from ...core.errors import InputError
from ...core.types import Extent
from ...core.windows import Window
from ...engine.input.vectors import VectorMap
from . import USUAL_FIELDS
from .plan import Entity

MAX_TEXT = 200
MAX_PLACES = 5_000_000  # in memory
Raw = tuple[shapely.Geometry, Mapping[str, Any]]


def read_places(
    path: Path, layer: str | None, fields: Sequence[str], crs: str, frame: Extent
) -> list[Entity]:
    """Places of a file that touch an extent.

    Args:
        path: GeoPackage or GeoJSON.
        layer: Of the GeoPackage; None where it has one alone.
        fields: Names of the fields for name, class and function; one of them is enough.
        crs: A projected one in metres, which outlines and `frame` are in.

    Raises:
        InputError: It can't be read, or has neither polygons nor the fields.
    """
    if path.suffix.lower() == ".gpkg":
        raws = _from_geopackage(path, layer, crs, frame)
    elif path.suffix.lower() in (".geojson", ".json"):
        raws = _from_geojson(path, crs)
    else:
        raise InputError(
            "{path} is neither a GeoPackage nor GeoJSON.",
            "Save the layer as one of them, for example with ogr2ogr.",
            path=path,
        )
    known = {name for _, attributes in raws for name in attributes}
    missing = [field for field in fields if field not in known]
    # The usual fields need not be there, as long as one is; others were named by the user.
    if raws and (len(missing) == len(fields) or set(missing) - set(USUAL_FIELDS)):
        raise InputError(
            "{path} has no field {missing}.",
            "Name them with --name-field, --class-field, --function-field. It has: {known}."
            if known
            else "Name them with --name-field, --class-field, --function-field. It has: none.",
            path=path,
            missing=", ".join(missing),
            known=", ".join(sorted(known)[:20]),
        )
    ground = shapely.box(*frame)
    rows = ((shape, [attributes.get(field) for field in fields]) for shape, attributes in raws)
    return [entity for entity in to_entities(rows) if entity.outline.intersects(ground)]


def to_entities(rows: Iterable[tuple[shapely.Geometry, Sequence[Any]]]) -> list[Entity]:
    """Valid polygons with at least one text; what has none can't be asked for."""
    entities = []
    for shape, values in rows:
        name, class_, function = (_text(value) for value in values)
        outline = _polygons(shape)
        if outline is not None and (name or class_ or function):
            entities.append(Entity(name, class_, function, outline))
    return entities


def _text(value: Any) -> str:
    return " ".join(str(value).split())[:MAX_TEXT] if value is not None else ""


def _polygons(shape: shapely.Geometry | None) -> shapely.Geometry | None:
    """The polygons of a shape, mended; None where it has none."""
    if shape is None or not np.isfinite(shape.bounds).all():  # empty, or not on the Earth
        return None
    parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(shapely.force_2d(shape))))
    polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    whole = shapely.union_all(polygons)
    return whole if whole.area > 0 else None


def _from_geopackage(path: Path, layer: str | None, crs: str, frame: Extent) -> list[Raw]:
    if not path.is_file():
        raise InputError("There is no file {path}.", "Give the path of a GeoPackage.", path=path)
    xmin, ymin, xmax, ymax = frame
    # A window of one pixel a metre, since that is what the reader of map layers speaks.
    width, height = round(xmax - xmin), round(ymax - ymin)
    window = Window(0, (xmin, ymax - height, xmin + width, ymax), width, height)
    vector = VectorMap(path)
    features = [
        feature
        for feature in vector.read(window, crs, layer, MAX_PLACES)
        if shapely.get_dimensions(feature.geometry) == 2
    ]
    layers = sorted({feature.layer for feature in features})
    if layer is None and len(layers) > 1:
        raise InputError(
            "{path} has several layers with polygons: {layers}.",
            "Choose one with --layer.",
            path=path,
            layers=", ".join(layers),
        )
    if layer is not None and not features:
        raise InputError(
            "{path} has no layer {layer} with polygons here.",
            "Its layers: {layers}." if vector.layers else "Its layers: none.",
            path=path,
            layer=layer,
            layers=", ".join(vector.layers),
        )

    def to_metres(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return xy * (1, -1) + (xmin, ymax)

    return [
        (shapely.transform(feature.geometry, to_metres), feature.attributes) for feature in features
    ]


def _from_geojson(path: Path, crs: str) -> list[Raw]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        named = content.get("crs")
        source = pyproj.CRS(named["properties"]["name"]) if named else "EPSG:4326"
        to_run = pyproj.Transformer.from_crs(source, crs, always_xy=True)

        def project(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
            return np.column_stack(to_run.transform(xy[:, 0], xy[:, 1]))

        raws: list[Raw] = []
        for feature in content["features"]:
            shape = shapely.from_geojson(json.dumps(feature["geometry"]), on_invalid="ignore")
            if shape is not None:
                raws.append((shapely.transform(shapely.force_2d(shape), project),
                             dict(feature.get("properties") or {})))  # fmt: skip
        return raws
    except FileNotFoundError:
        raise InputError(
            "There is no file {path}.", "Give the path of a GeoJSON file.", path=path
        ) from None
    except (
        OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError,
        shapely.errors.ShapelyError, pyproj.exceptions.ProjError,
    ) as error:  # fmt: skip
        raise InputError(
            "{path} can't be read as GeoJSON.",
            "Save the layer anew.",
            details=str(error),
            path=path,
        ) from None
