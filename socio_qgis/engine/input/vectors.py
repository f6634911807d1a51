"""Features of windows from the map layers of a file, for the command line.

A GeoPackage is an SQLite file, so no GIS library is needed; in QGIS, QGIS reads its own layers.
Files of other formats are tables in memory.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
import pyproj
import shapely

from ...core.attributes import MAX_FEATURES, flat_attributes
from ...core.errors import InputError
from ...core.types import Extent
from ...core.windows import Window
from ..contract import MapFeature, Polygons
from ..output.blobs import decode_blobs
from ..output.sql import statement
from . import vector_files
from .vector_files import Table

ROWS_AT_ONCE = 10_000

Batches = Generator[tuple[Polygons, list[tuple[Any, ...]]], None, None]

log = logging.getLogger("socio.vectors")


class Layer(Protocol):
    """A layer of a file."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def crs(self) -> pyproj.CRS:
        """CRS of the shapes."""
        ...

    @property
    def attributes(self) -> tuple[str, ...]:
        """Names of the fields."""
        ...

    @property
    def is_indexed(self) -> bool:
        """Whether rows are found by their boxes; otherwise all are near."""
        ...

    def batches(self, columns: Sequence[str], bounds: Extent | None = None) -> Batches:
        """Yield shapes and the values of columns; see `Table.batches`."""
        ...


@dataclass(frozen=True)
class _GeoPackageLayer:
    """A layer of a GeoPackage that is open."""

    name: str
    geometry: str
    crs: pyproj.CRS
    attributes: tuple[str, ...]
    index: str  # table of the spatial index, or nothing
    database: sqlite3.Connection
    explained: Callable[[], contextlib.AbstractContextManager[None]]

    @property
    def is_indexed(self) -> bool:
        return bool(self.index)

    def batches(self, columns: Sequence[str], bounds: Extent | None = None) -> Batches:
        with (
            self.explained(),
            contextlib.closing(self._rows((self.geometry, *columns), bounds)) as cursor,
        ):
            while rows := cursor.fetchmany(ROWS_AT_ONCE):
                yield _shapes([row[0] for row in rows]), [row[1:] for row in rows]

    def _rows(self, columns: Sequence[str], bounds: Extent | None) -> sqlite3.Cursor:
        """Select rows, by the index those whose boxes intersect bounds."""
        names = {"columns": columns, "table": self.name, "index": self.index}
        if not self.index or bounds is None:
            return self.database.execute(statement("SELECT {columns} FROM {table}", **names))
        xmin, ymin, xmax, ymax = bounds
        near = (
            "SELECT {columns} FROM {table} WHERE rowid IN (SELECT id FROM {index} "
            "WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?)"
        )
        on_both_sides_of_180 = (
            "SELECT {columns} FROM {table} WHERE rowid IN (SELECT id FROM {index} "
            "WHERE (minx <= ? OR maxx >= ?) AND miny <= ? AND maxy >= ?)"
        )
        template = near if xmin <= xmax else on_both_sides_of_180
        return self.database.execute(statement(template, **names), (xmax, xmin, ymax, ymin))


class VectorMap:
    """All feature layers of a file, open to read.

    Raises:
        InputError: The file can't be read, or a layer's CRS is unknown.
        EngineError: The package that reads such files is not installed.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._layers: Sequence[Layer]
        if path.suffix.lower() in vector_files.SUFFIXES:
            self._layers = [_with_crs(path, table) for table in vector_files.read_tables(path)]
            return
        if not path.exists():
            raise file_not_found(path)
        with self._explained():
            self._database = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=ro",
                uri=True,
                check_same_thread=False,  # one thread reads all windows, another than this
            )
            # One text that is not UTF-8 must not hide all others.
            self._database.text_factory = lambda raw: raw.decode("utf-8", "replace")
            self._layers = self._read_layers()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:  # of a damaged schema
            raise InputError(
                "{path} can't be read as a GeoPackage.",
                "Save the layers as a GeoPackage, for example with ogr2ogr.",
                details=str(error),
                path=self.path,
            ) from None

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers; there are none if a GeoPackage has only pictures."""
        return tuple(layer.name for layer in self._layers)

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
            if layer in (None, one.name):
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

    def read_some(
        self, window: Window, crs: str, limit: int = MAX_FEATURES
    ) -> tuple[tuple[MapFeature, ...], dict[str, int]]:
        """Read the features that intersect a window up to a limit; see `read`.

        Returns:
            The features; of each layer that has more, how many were left out, about.
        """
        found: list[MapFeature] = []
        left_out: dict[str, int] = {}
        for layer in self._layers:
            own = list(itertools.islice(self._read_layer(layer, window, crs), limit - len(found)))
            found += own
            if len(found) == limit and (rest := self._count(layer, window.extent, crs) - len(own)):
                left_out[layer.name] = rest
        return tuple(found), left_out

    def _count(self, layer: Layer, extent: Extent, crs: str) -> int:
        """How many features have a box that intersects an extent; all where there is no index."""
        bounds = _bounds_in(layer, extent, crs)
        return sum(len(shapes) for shapes, _ in layer.batches((), bounds))

    def has_features_in(self, extent: Extent, crs: str) -> bool:
        """Return whether a feature's box intersects an extent; true if a layer has no index."""
        for layer in self._layers:
            if not layer.is_indexed:
                return True
            with contextlib.closing(layer.batches((), _bounds_in(layer, extent, crs))) as batches:
                if any(len(shapes) for shapes, _ in batches):
                    return True
        return False

    def polygons(self) -> Iterator[tuple[str, shapely.Geometry, str]]:
        """Yield name, shape and CRS (WKT) of each feature with an area, of all layers.

        The name is the attribute `name` if there is one, otherwise layer and number.
        """
        for layer in self._layers:
            number, columns = 0, [name for name in layer.attributes if name == "name"]
            for shapes, rows in layer.batches(columns):
                for shape, named in zip(shapes, rows, strict=True):
                    number += 1
                    if shape is not None and shapely.area(shape) > 0:
                        name = named[0] if named else None
                        label = str(name) if name else f"{layer.name} {number}"
                        yield label, shapely.force_2d(shape), layer.crs.to_wkt()

    def points(self) -> tuple[MapFeature, ...]:
        """Read the points of all layers, in the layers' own coordinates, up to the usual limit."""
        found: list[MapFeature] = []
        for layer in self._layers:
            for shapes, rows in layer.batches(layer.attributes):
                for shape, values in zip(shapes, rows, strict=True):
                    if shape is not None and "Point" in shape.geom_type and not shape.is_empty:
                        attributes = flat_attributes(dict(zip(layer.attributes, values)))
                        found.append(MapFeature(shape, attributes, layer.name))
                    if len(found) == MAX_FEATURES:
                        return tuple(found)
        return tuple(found)

    def _read_layers(self) -> list[_GeoPackageLayer]:
        kinds = dict(self._database.execute("SELECT name, type FROM sqlite_master").fetchall())
        rows = self._database.execute(
            "SELECT table_name, column_name, organization, organization_coordsys_id, definition "
            "FROM gpkg_geometry_columns JOIN gpkg_spatial_ref_sys USING (srs_id)"
        ).fetchall()
        layers = []
        for table, geometry, organization, code, definition in rows:
            try:
                known = str(organization or "").upper() == "EPSG"
                crs = pyproj.CRS(f"EPSG:{code}" if known else definition)
                pyproj.Transformer.from_crs(crs, "EPSG:4326")  # not so from a local one
            except (pyproj.exceptions.ProjError, TypeError):
                raise _without_crs(path=self.path, layer=table) from None
            about = "SELECT name, pk FROM pragma_table_info(?)"
            columns = dict(self._database.execute(about, (table,)).fetchall())
            if geometry not in columns:
                log.warning("%s lists a layer %s that it does not have", self.path, table)
                continue
            attributes = tuple(
                name for name, key in columns.items() if name != geometry and not key
            )
            index = f"rtree_{table}_{geometry}"
            is_indexed = kinds.get(table) == "table" and index in kinds  # a view has no row ids
            layers.append(
                _GeoPackageLayer(
                    table,
                    geometry,
                    crs,
                    attributes,
                    index if is_indexed else "",
                    self._database,
                    self._explained,
                )
            )
        return layers

    def _read_layer(self, layer: Layer, window: Window, crs: str) -> Iterator[MapFeature]:
        to_run = pyproj.Transformer.from_crs(layer.crs, crs, always_xy=True)
        frame = shapely.box(0, 0, window.width_px, window.height_px)
        bounds = _bounds_in(layer, window.extent, crs)
        with contextlib.closing(layer.batches(layer.attributes, bounds)) as batches:
            for own, rows in batches:
                shapes = _to_px(own, to_run, window)
                # What can't be brought into the run's CRS has no end there.
                finite = np.isfinite(shapely.bounds(shapes)).all(axis=1)
                near = np.zeros(len(shapes), bool)
                near[finite] = shapely.intersects(shapes[finite], frame)
                for i in np.flatnonzero(near):
                    yield MapFeature(
                        shapes[i],
                        flat_attributes(dict(zip(layer.attributes, rows[i], strict=True))),
                        layer.name,
                    )


def file_not_found(path: Path) -> InputError:
    """Return the error about a file that does not exist."""
    return InputError("{path} does not exist.", "Check its name.", path=path)


def _without_crs(path: Path, layer: str) -> InputError:
    return InputError(
        "The layer {layer} of {path} has no known CRS.",
        "Assign one in QGIS.",
        layer=layer,
        path=path,
    )


def _with_crs(path: Path, table: Table) -> Layer:
    """The same layer, whose CRS is known."""
    if table.crs is None:
        raise _without_crs(path, table.name)
    return cast("Layer", table)


def _bounds_in(layer: Layer, extent: Extent, crs: str) -> Extent:
    """An extent of a CRS in that of a layer."""
    to_run = pyproj.Transformer.from_crs(layer.crs, crs, always_xy=True)
    xmin, ymin, xmax, ymax = to_run.transform_bounds(*extent, direction="INVERSE")
    return xmin, ymin, xmax, ymax


def _shapes(blobs: list[Any]) -> Polygons:
    """Return the geometry of each blob; None where it has none, or one with curves."""
    shapes = decode_blobs(blobs)
    shapes[shapely.get_type_id(shapes) > shapely.GeometryType.GEOMETRYCOLLECTION] = None
    return shapes


def _to_px(shapes: Polygons, to_run: pyproj.Transformer, window: Window) -> Polygons:
    x0, x_size, _, y0, _, y_size = window.geotransform

    def transform(xy: np.ndarray) -> np.ndarray:
        x, y = to_run.transform(xy[:, 0], xy[:, 1])
        return np.column_stack([(x - x0) / x_size, (y - y0) / y_size])

    return np.asarray(shapely.transform(shapely.force_2d(shapes), transform), object)
