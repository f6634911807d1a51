"""Features of windows from map layers in a GeoPackage, for the command line.

A GeoPackage is an SQLite file, so no GIS library is needed; in QGIS, QGIS reads its own layers.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ...core.attributes import flat_attributes
from ...core.errors import InputError
from ...core.types import Extent
from ...core.windows import Window
from ..contract import MapFeature, Polygons
from ..output.blobs import decode_blobs

MAX_FEATURES = 50_000  # in a window
ROWS_AT_ONCE = 10_000


@dataclass(frozen=True)
class _Layer:
    table: str
    geometry: str
    crs: pyproj.CRS
    attributes: tuple[str, ...]
    index: str  # table of the spatial index, or nothing


class VectorMap:
    """All feature layers of a GeoPackage, open to read.

    Raises:
        InputError: The file is no GeoPackage, or a layer's CRS is unknown.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            raise file_not_found(path)
        try:
            self._database = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=ro",
                uri=True,
                check_same_thread=False,  # one thread reads all windows, another than this
            )
            self._layers = self._read_layers()
        except sqlite3.Error as error:
            raise InputError(
                "{path} can't be read as a GeoPackage.",
                "Save the layers as a GeoPackage, for example with ogr2ogr.",
                details=str(error),
                path=path,
            ) from None

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers; there are none if a GeoPackage has only pictures."""
        return tuple(layer.table for layer in self._layers)

    def read(
        self, window: Window, crs: str, layer: str | None = None, limit: int = MAX_FEATURES
    ) -> tuple[MapFeature, ...]:
        """Read the features that intersect a window, in pixels of the window.

        Args:
            crs: CRS of the window.
            layer: The only layer to read; None for all.
            limit: Maximum number of features.

        Raises:
            InputError: There are more than the limit.
        """
        found: list[MapFeature] = []
        for one in self._layers:
            if layer in (None, one.table):
                for feature in self._read_layer(one, window, crs):
                    found.append(feature)
                    if len(found) > limit:
                        raise InputError(
                            "{path} has more than {most} features in one window.",
                            "Choose a smaller area, or fewer map layers.",
                            path=self.path,
                            most=f"{limit:,}",
                        )
        return tuple(found)

    def has_features_in(self, extent: Extent, crs: str) -> bool:
        """Return whether a feature's box intersects an extent; true if a layer has no index."""
        for layer in self._layers:
            if not layer.index:
                return True
            where, values = _index_condition(
                layer, pyproj.Transformer.from_crs(layer.crs, crs, always_xy=True), extent
            )
            sql = f"SELECT 1 FROM {_quoted(layer.table)}{where}"  # noqa: S608  (names are quoted)
            if self._database.execute(sql, values).fetchone():
                return True
        return False

    def polygons(self) -> Iterator[tuple[str, shapely.Geometry, str]]:
        """Yield name, shape and CRS (WKT) of each feature with an area, of all layers.

        The name is the attribute `name` if there is one, otherwise layer and number.
        """
        for layer in self._layers:
            column = "name" if "name" in layer.attributes else "NULL"
            sql = f"SELECT rowid, {column}, {_quoted(layer.geometry)} FROM {_quoted(layer.table)}"  # noqa: S608
            with contextlib.closing(self._database.execute(sql)) as rows:
                for number, name, blob in rows:
                    shape = decode_blobs([blob])[0]
                    if shape is not None and shapely.area(shape) > 0:
                        label = str(name) if name else f"{layer.table} {number}"
                        yield label, shapely.force_2d(shape), layer.crs.to_wkt()

    def _read_layers(self) -> list[_Layer]:
        tables = {row[0] for row in self._database.execute("SELECT name FROM sqlite_master")}
        rows = self._database.execute(
            "SELECT table_name, column_name, organization, organization_coordsys_id, definition "
            "FROM gpkg_geometry_columns JOIN gpkg_spatial_ref_sys USING (srs_id)"
        ).fetchall()
        layers = []
        for table, geometry, organization, code, definition in rows:
            try:
                known = organization.upper() == "EPSG"
                crs = pyproj.CRS(f"EPSG:{code}" if known else definition)
            except pyproj.exceptions.CRSError:
                raise InputError(
                    "The layer {layer} of {path} has no known CRS.",
                    "Assign one in QGIS.",
                    layer=table,
                    path=self.path,
                ) from None
            columns = self._database.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()
            attributes = tuple(row[1] for row in columns if row[1] != geometry and not row[5])
            index = f"rtree_{table}_{geometry}"
            layers.append(
                _Layer(table, geometry, crs, attributes, index if index in tables else "")
            )
        return layers

    def _read_layer(self, layer: _Layer, window: Window, crs: str) -> Iterator[MapFeature]:
        to_run = pyproj.Transformer.from_crs(layer.crs, crs, always_xy=True)
        columns = ", ".join(_quoted(name) for name in (layer.geometry, *layer.attributes))
        sql = f"SELECT {columns} FROM {_quoted(layer.table)}"  # noqa: S608  (names are quoted)
        where, values = _index_condition(layer, to_run, window.extent)
        frame = shapely.box(0, 0, window.width_px, window.height_px)
        with contextlib.closing(self._database.execute(sql + where, values)) as cursor:
            while rows := cursor.fetchmany(ROWS_AT_ONCE):
                shapes = _to_px(decode_blobs([row[0] for row in rows]), to_run, window)
                for i in np.flatnonzero(shapely.intersects(shapes, frame)):
                    yield MapFeature(
                        shapes[i],
                        flat_attributes(dict(zip(layer.attributes, rows[i][1:], strict=True))),
                        layer.table,
                    )


def file_not_found(path: Path) -> InputError:
    """Return the error about a file that does not exist."""
    return InputError("{path} does not exist.", "Check its name.", path=path)


def _index_condition(
    layer: _Layer, to_run: pyproj.Transformer, extent: Extent
) -> tuple[str, tuple[float, ...]]:
    """Return SQL and values for features whose boxes intersect an extent of the run's CRS."""
    if not layer.index:
        return "", ()
    xmin, ymin, xmax, ymax = to_run.transform_bounds(*extent, direction="INVERSE")
    across = "AND" if xmin <= xmax else "OR"  # on both sides of the 180th meridian
    where = (
        f" WHERE rowid IN (SELECT id FROM {_quoted(layer.index)}"  # noqa: S608  (names are quoted)
        f" WHERE (minx <= ? {across} maxx >= ?) AND miny <= ? AND maxy >= ?)"
    )
    return where, (xmax, xmin, ymax, ymin)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _to_px(shapes: Polygons, to_run: pyproj.Transformer, window: Window) -> Polygons:
    x0, x_size, _, y0, _, y_size = window.geotransform

    def transform(xy: np.ndarray) -> np.ndarray:
        x, y = to_run.transform(xy[:, 0], xy[:, 1])
        return np.column_stack([(x - x0) / x_size, (y - y0) / y_size])

    return np.asarray(shapely.transform(shapely.force_2d(shapes), transform), object)
