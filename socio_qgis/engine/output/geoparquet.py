"""GeoParquet for large results: a file an area in one folder, and a view that shows all as one.

https://geoparquet.org: the geometries are WKB in EPSG:4326's axis order of longitude and latitude,
which the format takes where it names no CRS.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
import shapely

from ...core.errors import EngineError, InputError, StorageError
from ...core.results import RESULT_FIELDS, RESULTS_LAYER, RUN_FIELDS, RUNS_TABLE
from ...core.types import Extent
from ..contract import Outcome
from .blobs import decode_blobs

ROWS_AT_ONCE = 10_000
VIEW = "_all.vrt"  # who reads a folder of Parquet leaves out what begins so
_WORK = ".work"


def work_file(output: Path, area: int, part: int) -> Path:
    """The GeoPackage that a run of a batch writes before its shard."""
    return output / _WORK / f"{area:06}-{part:03}.gpkg"


def check_free(output: Path) -> None:
    """See that a folder can be made, and no finished batch's shards would be overwritten.

    Raises:
        InputError: There are some, or a file is in the way.
    """
    if output.exists() and not output.is_dir():
        raise InputError(
            "{output} is a file.", "Choose a folder, or another name for one.", output=output
        )
    if not (output / _WORK).exists() and any(output.glob("part-*.parquet")):
        raise InputError(
            "{output} holds the results of an earlier batch.",
            "Choose another folder.",
            output=output,
        )


def write_shard(work: Path, output: Path, area: str, outcome: Outcome) -> Path:
    """Write the results of a run as a shard, and the view anew; whole or not at all.

    The GeoPackage may hold those of another run as well, of a batch that was stopped and changed.

    The file's metadata `socio_run` has the row of the run, with the name of its area.

    Raises:
        EngineError: pyarrow is missing.
        StorageError: It can't be written.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise EngineError(
            "Writing GeoParquet needs pyarrow.", "Install it, or write a GeoPackage."
        ) from None
    shard = output / f"part-{work.stem}.parquet"
    half = shard.with_suffix(".half")
    types = {"string": pa.string(), "real": pa.float64(), "datetime": pa.string()}
    schema = pa.schema(
        [
            *((name, types[kind]) for name, kind in RESULT_FIELDS.items()),
            ("geometry", pa.binary()),
        ]
    )
    names = ", ".join(RESULT_FIELDS)
    of_run = "WHERE run_id = ?"
    sql = f"SELECT {names}, geom FROM {RESULTS_LAYER} {of_run} ORDER BY fid"  # noqa: S608
    row = f"SELECT {', '.join(RUN_FIELDS)} FROM {RUNS_TABLE} {of_run}"  # noqa: S608  (own names)
    try:
        with contextlib.closing(sqlite3.connect(work)) as database:
            values = database.execute(row, (outcome.run_id,)).fetchone()
            run = {"area": area, **dict(zip(RUN_FIELDS, values, strict=True))}
            metadata = {"geo": _geo(outcome.extent), "socio_run": run}
            described = schema.with_metadata(
                {name: json.dumps(value, ensure_ascii=False) for name, value in metadata.items()}
            )
            rows = database.execute(sql, (outcome.run_id,))
            with pq.ParquetWriter(half, described, compression="zstd") as writer:
                while some := rows.fetchmany(ROWS_AT_ONCE):
                    *columns, blobs = zip(*some, strict=True)
                    wkb = shapely.to_wkb(np.asarray(decode_blobs(list(blobs))))
                    arrays = [pa.array(column, f.type) for column, f in zip(columns, schema)]
                    writer.write_table(pa.table([*arrays, pa.array(wkb)], schema=described))
        os.replace(half, shard)
        _write_view(output)
    except (OSError, sqlite3.Error) as error:
        half.unlink(missing_ok=True)
        raise StorageError(
            "{file} can't be written: {reason}.",
            "Free some space, then run again.",
            file=shard.name,
            reason=error,
        ) from None
    return shard


def forget_work(output: Path) -> None:
    """Delete what a finished batch needs no more."""
    shutil.rmtree(output / _WORK, ignore_errors=True)


def _geo(extent: Extent | None) -> dict[str, object]:
    column: dict[str, object] = {"encoding": "WKB", "geometry_types": ["MultiPolygon"]}
    if extent is not None:
        column["bbox"] = list(extent)
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _write_view(output: Path) -> None:
    """A union of all shards, for QGIS and GDAL; Arrow, DuckDB and Spark take the folder itself."""
    layers = "".join(
        f'\n    <OGRVRTLayer name="{escape(shard.stem)}">'
        f'<SrcDataSource relativeToVRT="1">{escape(shard.name)}</SrcDataSource></OGRVRTLayer>'
        for shard in sorted(output.glob("part-*.parquet"))
    )
    text = (
        f'<OGRVRTDataSource>\n  <OGRVRTUnionLayer name="{RESULTS_LAYER}">{layers}\n'
        "  </OGRVRTUnionLayer>\n</OGRVRTDataSource>\n"
    )
    half = output / f"{VIEW}.half"
    half.write_text(text, encoding="utf-8")
    os.replace(half, output / VIEW)
