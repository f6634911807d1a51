"""Layers of vector files other than GeoPackages, as tables in memory, for the command line.

pyogrio reads GeoJSON, Shapefiles and FlatGeobuf, pyarrow reads GeoParquet.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ...core.errors import EngineError, InputError
from ...core.types import Extent
from ..contract import Polygons

GEOPARQUET = (".parquet", ".geoparquet")
SUFFIXES = (".geojson", ".json", ".shp", ".zip", ".fgb", *GEOPARQUET)
MAX_ROWS = 2_000_000  # of a file, which is kept in memory; a GeoPackage is not
ROWS_AT_ONCE = 10_000


@dataclass(frozen=True)
class Table:
    """A layer in memory.

    Attributes:
        name: Of the layer.
        crs: Of the shapes; None where the file does not say.
        attributes: Names of the fields.
        shapes: (n,) shapely geometries.
        tree: The index of the shapes.
        values: Returns the values of the rows with some numbers, one for each of some fields.
    """

    name: str
    crs: pyproj.CRS | None
    attributes: tuple[str, ...]
    shapes: Polygons
    tree: shapely.STRtree
    values: Callable[[np.ndarray, Sequence[str]], list[tuple[Any, ...]]]

    is_indexed = True

    def batches(
        self, columns: Sequence[str], bounds: Extent | None = None
    ) -> Generator[tuple[Polygons, list[tuple[Any, ...]]], None, None]:
        """Yield shapes and the values of columns, of rows whose boxes touch bounds.

        Args:
            bounds: (xmin, ymin, xmax, ymax) in the layer's CRS, xmin > xmax across the 180th
                meridian; None for all rows.
        """
        rows = np.arange(len(self.shapes)) if bounds is None else self._near(bounds)
        for start in range(0, len(rows), ROWS_AT_ONCE):
            some = rows[start : start + ROWS_AT_ONCE]
            yield self.shapes[some], self.values(some, columns)

    def _near(self, bounds: Extent) -> np.ndarray:
        xmin, ymin, xmax, ymax = bounds
        parts = [(xmin, xmax)] if xmin <= xmax else [(xmin, 180.0), (-180.0, xmax)]
        boxes = [shapely.box(west, ymin, east, ymax) for west, east in parts]
        return np.unique(np.concatenate([self.tree.query(box) for box in boxes]))


def read_tables(path: Path) -> tuple[Table, ...]:
    """The layers of a file; read once as long as it stays the same.

    Raises:
        InputError: The file can't be read, or has too many rows.
        EngineError: The package that reads such files is not installed.
    """
    try:
        status = path.stat()
    except OSError:
        raise InputError("{path} does not exist.", "Check its name.", path=path) from None
    return _read(path, status.st_mtime_ns, status.st_size)


@functools.lru_cache(maxsize=4)
def _read(path: Path, modified_ns: int, size: int) -> tuple[Table, ...]:
    is_parquet = path.suffix.lower() in GEOPARQUET
    try:
        return (_read_parquet(path),) if is_parquet else tuple(_read_with_ogr(path))
    except ImportError as error:
        raise EngineError(
            "Reading {path} needs {package}, which is not installed here.",
            "Install it, or save the layers as a GeoPackage.",
            path=path,
            package=error.name or "pyogrio",
        ) from None


def _read_with_ogr(path: Path) -> Iterator[Table]:
    import pyogrio

    try:
        for name, _ in pyogrio.list_layers(path):
            info = pyogrio.read_info(path, layer=name, force_feature_count=True)
            _check_size(path, info["features"])
            meta, _, blobs, fields = pyogrio.raw.read(path, layer=name)
            if blobs is None:  # a table without shapes
                continue
            columns = dict(zip(map(str, meta["fields"]), fields, strict=True))
            crs = pyproj.CRS(meta["crs"]) if meta["crs"] else None
            yield _table(str(name), crs, tuple(columns), blobs, functools.partial(_rows, columns))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError) as error:
        raise _unreadable(path, error) from None
    except (ValueError, pyproj.exceptions.CRSError) as error:  # texts in another encoding, no CRS
        raise _unreadable(path, error) from None


def _rows(
    columns: dict[str, np.ndarray], rows: np.ndarray, names: Sequence[str]
) -> list[tuple[Any, ...]]:
    values = [[None if one != one else one for one in columns[name][rows]] for name in names]
    return list(zip(*values)) if values else [()] * len(rows)


def _read_parquet(path: Path) -> Table:
    import pyarrow
    from pyarrow import parquet

    try:
        file = parquet.ParquetFile(path)
        _check_size(path, file.metadata.num_rows)
        about = json.loads((file.schema_arrow.metadata or {})[b"geo"])
        geometry = about["primary_column"]
        column = about["columns"][geometry]
        if column.get("encoding", "WKB") != "WKB":
            raise ValueError(f"geometries in {column['encoding']}")
        given = column.get("crs", "OGC:CRS84")  # GeoParquet's default
        crs = None if given is None else pyproj.CRS.from_user_input(given)
        table = file.read()
    except (pyarrow.ArrowException, OSError, KeyError, TypeError, ValueError) as error:
        raise _unreadable(path, error) from None
    names = tuple(name for name in table.column_names if name not in (geometry, "bbox"))

    def values(rows: np.ndarray, wanted: Sequence[str]) -> list[tuple[Any, ...]]:
        some = table.select(list(wanted)).take(pyarrow.array(rows))
        return list(zip(*(one.to_pylist() for one in some.columns))) if wanted else [()] * len(rows)

    blobs = np.array(table.column(geometry).to_pylist(), object)
    return _table(path.stem, crs, names, blobs, values)


def _table(
    name: str,
    crs: pyproj.CRS | None,
    attributes: tuple[str, ...],
    blobs: np.ndarray,
    values: Callable[[np.ndarray, Sequence[str]], list[tuple[Any, ...]]],
) -> Table:
    shapes = np.asarray(shapely.from_wkb(blobs, on_invalid="ignore"), object)
    return Table(name, crs, attributes, shapes, shapely.STRtree(shapes), values)


def _check_size(path: Path, rows: int) -> None:
    if rows > MAX_ROWS:
        raise InputError(
            "{path} has {rows} features; {most} are read of such a file.",
            "Save it as a GeoPackage, which may have any number.",
            path=path,
            rows=f"{rows:,}",
            most=f"{MAX_ROWS:,}",
        )


def _unreadable(path: Path, error: Exception) -> InputError:
    return InputError(
        "{path} can't be read as map layers.",
        "Save the layers as a GeoPackage, for example in QGIS.",
        details=str(error),
        path=path,
    )
