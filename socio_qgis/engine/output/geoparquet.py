"""GeoParquet for large results: one file per area in a folder, and a view that joins all files.

See https://geoparquet.org. Geometries are WKB in longitude and latitude, the default of the format
when a file names no CRS.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
from html import escape
from pathlib import Path

import numpy as np
import shapely

from ...core.errors import EngineError, InputError, StorageError
from ...core.results import RESULT_FIELDS, RUN_FIELDS
from ...core.types import Extent
from ..contract import Outcome
from .blobs import decode_blobs
from .sql import statement

ROWS_AT_ONCE = 10_000
VIEW = "_all.vrt"  # readers of a folder of Parquet skip names that begin with _
_WORK = ".work"


def work_file(output: Path, area: int, part: int) -> Path:
    """Return the GeoPackage that a run of a batch writes before its shard."""
    return output / _WORK / f"{area:06}-{part:03}.gpkg"


def check_free(output: Path) -> None:
    """Check that no file and no finished batch would be overwritten.

    Raises:
        InputError: One would be.
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
    """Write the results of a run as a shard, completely or not at all, and update the view.

    The metadata `socio_run` of the file has the row of the run, with the name of its area.

    Args:
        work: GeoPackage of the run. It may have results of another run too, if the batch was
            stopped and changed.

    Raises:
        EngineError: pyarrow is not installed.
        StorageError: The shard can't be written.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise EngineError(
            "Writing GeoParquet needs pyarrow.", "Install it, or write a GeoPackage."
        ) from None
    shard = output / f"part-{work.stem}.parquet"
    partial = shard.with_suffix(".partial")
    types = {"string": pa.string(), "real": pa.float64(), "datetime": pa.string()}
    schema = pa.schema(
        [
            *((name, types[kind]) for name, kind in RESULT_FIELDS.items()),
            ("geometry", pa.binary()),
        ]
    )
    sql = statement(
        "SELECT {columns} FROM socio_results WHERE run_id = ? ORDER BY fid",
        columns=[*RESULT_FIELDS, "geom"],
    )
    row = statement("SELECT {columns} FROM socio_runs WHERE run_id = ?", columns=list(RUN_FIELDS))
    try:
        with contextlib.closing(sqlite3.connect(work)) as database:
            values = database.execute(row, (outcome.run_id,)).fetchone()
            run = {"area": area, **dict(zip(RUN_FIELDS, values, strict=True))}
            metadata = {"geo": _geo(outcome.extent), "socio_run": run}
            described = schema.with_metadata(
                {name: json.dumps(value, ensure_ascii=False) for name, value in metadata.items()}
            )
            rows = database.execute(sql, (outcome.run_id,))
            with pq.ParquetWriter(partial, described, compression="zstd") as writer:
                while some := rows.fetchmany(ROWS_AT_ONCE):
                    *columns, blobs = zip(*some, strict=True)
                    wkb = shapely.to_wkb(np.asarray(decode_blobs(list(blobs))))
                    arrays = [pa.array(column, f.type) for column, f in zip(columns, schema)]
                    writer.write_table(pa.table([*arrays, pa.array(wkb)], schema=described))
        os.replace(partial, shard)
        _write_view(output)
    except (OSError, sqlite3.Error) as error:
        partial.unlink(missing_ok=True)
        raise StorageError(
            "{file} can't be written: {reason}.",
            "Free some space, then run again.",
            file=shard.name,
            reason=error,
        ) from None
    return shard


def delete_work_files(output: Path) -> None:
    """Delete the GeoPackages of a finished batch."""
    shutil.rmtree(output / _WORK, ignore_errors=True)


def _geo(extent: Extent | None) -> dict[str, object]:
    column: dict[str, object] = {"encoding": "WKB", "geometry_types": ["MultiPolygon"]}
    if extent is not None:
        column["bbox"] = list(extent)
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _write_view(output: Path) -> None:
    """Write a union of all shards for QGIS and GDAL; Arrow, DuckDB and Spark read the folder."""
    layers = "".join(
        f'\n    <OGRVRTLayer name="{escape(shard.stem)}">'
        f'<SrcDataSource relativeToVRT="1">{escape(shard.name)}</SrcDataSource></OGRVRTLayer>'
        for shard in sorted(output.glob("part-*.parquet"))
    )
    text = (
        f'<OGRVRTDataSource>\n  <OGRVRTUnionLayer name="socio_results">{layers}\n'
        "  </OGRVRTUnionLayer>\n</OGRVRTDataSource>\n"
    )
    partial = output / f"{VIEW}.partial"
    partial.write_text(text, encoding="utf-8")
    os.replace(partial, output / VIEW)
