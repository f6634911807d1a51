"""A GeoPackage with the layers of map data, their source and licence."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

import numpy as np
import shapely

from ...core.attributes import MAX_PACKED
from ...core.errors import StorageError
from ...core.map_data import AREAS, LICENCE, LICENCE_URL, LINES, POINTS, RIGHTS
from ..output.blobs import SRS_ID, encode_blobs
from ..output.geopackage import check_folder, explain
from ..output.schema import add_metadata, make_standard_tables
from ..output.spatial_index import add_functions, make_index
from ..output.sql import statement
from .osm import MapData, OsmFeature
from .overpass import AREA_KEYS, LINE_KEYS

_GEOMETRY = {AREAS: "MULTIPOLYGON", LINES: "MULTILINESTRING", POINTS: "POINT"}
# Fields of their own, so that people can filter and style by them; the rest is JSON in `tags`.
_FIELDS = ("name", *AREA_KEYS, *LINE_KEYS)
_METADATA = """<qgis version="3.22"><identifier>{source}</identifier><type>dataset</type>
<title>OpenStreetMap: {layer}</title>
<abstract>Map data of {date}, from {source}. Publish what you make of it with the credit
{rights}.</abstract>
<rights>{rights}</rights><license>{licence}, {licence_url}</license>
<history>Read at {fetched} from {source}, data of {date}; cut to the area that was asked for
</history></qgis>"""


@dataclass(frozen=True)
class Provenance:
    """Where map data comes from.

    Attributes:
        source: Address of the server.
        data_date: Of the data, as the server gives it; may be empty.
        fetched: When it was read, ISO 8601.
    """

    source: str
    data_date: str
    fetched: str


def write_layers(path: Path, data: MapData, of: Provenance) -> None:
    """Write a new GeoPackage, whole or not at all; layers without features are left out.

    Raises:
        StorageError: It exists, or can't be written.
    """
    check_new(path)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with contextlib.closing(sqlite3.connect(new, isolation_level=None)) as database:
            add_functions(database)
            database.execute("BEGIN IMMEDIATE")
            make_standard_tables(database)
            for layer, features in data.layers.items():
                if features:
                    _write_layer(database, layer, features, of)
            database.execute("COMMIT")
        check_new(path)  # it took a while
        os.replace(new, path)
    except (sqlite3.Error, OSError) as error:
        raise explain(error, path) from error
    finally:
        for left in (new, new.with_name(f"{new.name}-journal")):
            left.unlink(missing_ok=True)


def check_new(path: Path) -> None:
    """Check that a file can be made.

    Raises:
        StorageError: It exists, or its folder does not.
    """
    check_folder(path)
    if path.exists():
        raise StorageError(
            "{file} exists, and map data is written to a new file.",
            "Choose another name.",
            file=path.name,
        )


def _write_layer(
    database: sqlite3.Connection, layer: str, features: Sequence[OsmFeature], of: Provenance
) -> None:
    fields = [key for key in _FIELDS if any(key in one.tags for one in features)]
    names = ("osm_id", *fields, "tags")
    columns = ", ".join(statement("{name} TEXT", name=name) for name in names)
    database.execute(
        statement(
            "CREATE TABLE {layer} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom "
            + f"{_GEOMETRY[layer]}, {columns})",
            layer=layer,
        )
    )
    shapes = np.array([_multi(one.geometry, layer) for one in features], object)
    rows = [
        (blob, one.osm_id, *(one.tags.get(key) for key in fields), _other_tags(one, fields))
        for blob, one in zip(encode_blobs(shapes), features, strict=True)
    ]
    insert = "INSERT INTO {layer} ({columns}) VALUES ({marks})"
    columns_ = ("geom", *names)
    database.executemany(
        statement(insert, layer=layer, columns=columns_, marks=len(columns_)), rows
    )
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, "
        "max_x, max_y, srs_id) VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?)",
        (layer, layer, RIGHTS, *shapely.total_bounds(shapes).tolist(), SRS_ID),
    )
    database.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
        (layer, _GEOMETRY[layer], SRS_ID),
    )
    values = {
        "layer": layer,
        "source": of.source,
        "date": of.data_date or of.fetched,
        "fetched": of.fetched,
        "rights": RIGHTS,
        "licence": LICENCE,
        "licence_url": LICENCE_URL,
    }
    add_metadata(
        database, layer, _METADATA.format(**{name: escape(text) for name, text in values.items()})
    )
    make_index(database, layer)


def _multi(shape: shapely.Geometry, layer: str) -> shapely.Geometry:
    """A shape as its layer's type has it."""
    if layer == POINTS:
        return shape
    make = shapely.multipolygons if layer == AREAS else shapely.multilinestrings
    return make(shapely.get_parts(shape))


def _other_tags(feature: OsmFeature, fields: Sequence[str]) -> str | None:
    """The tags without a field of their own, as far as all of them are read again."""
    tags = {key: value for key, value in feature.tags.items() if key not in fields}
    while tags and len(text := json.dumps(tags, ensure_ascii=False)) > MAX_PACKED:
        tags.popitem()
    return text if tags else None
