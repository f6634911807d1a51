"""Parquet files with the hub's columns: id, problem, map_image, sat_image, mask_label."""

from __future__ import annotations

import importlib.util
import sys
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from ...core.errors import EngineError, InputError
from .sample import UNKNOWN, Sample, level_of

COLUMNS = {"sat": "sat_image", "map": "map_image", "mask": "mask_label"}


def find_parquet(dataset: Path, split: str) -> list[Path]:
    """Files of a split, in the folder or one folder deeper, where the hub has them."""
    return sorted({*dataset.glob(f"{split}*.parquet"), *dataset.glob(f"*/{split}*.parquet")})


def read_parquet(files: list[Path]) -> tuple[list[Sample], dict[str, InputError]]:
    """Samples by id, and by id why others can't be used; pictures are read when asked for.

    Raises:
        EngineError: pyarrow is not installed.
        InputError: A file can't be read, or lacks a column.
    """
    if importlib.util.find_spec("pyarrow") is None:
        raise EngineError(
            "Reading parquet files needs pyarrow, not installed here.",
            'Install it: "{python}" -m pip install pyarrow',
            python=sys.executable,
        )
    samples: list[Sample] = []
    bad: dict[str, InputError] = {}
    for path in files:
        file = _open(path)
        missing = {"id", "problem", *COLUMNS.values()} - set(file.schema_arrow.names)
        if missing:
            raise InputError(
                "{path} has no column {missing}.",
                "Its columns are id, problem, {columns}.",
                path=path,
                missing=", ".join(sorted(missing)),
                columns=", ".join(COLUMNS.values()),
            )
        for group in range(file.num_row_groups):
            table = file.read_row_group(group, columns=["id", "problem"])
            for row, values in enumerate(table.to_pylist()):
                id_, query = str(values["id"]), values["problem"]
                level = level_of(id_) or UNKNOWN
                is_name = Path(id_).name == id_ and "\\" not in id_  # predictions are called so
                if not is_name or not isinstance(query, str) or not query.strip():
                    bad[id_] = InputError(
                        "{id} in {path} has no question, or an id that is no name.",
                        "An id has no slash.",
                        id=id_,
                        path=path,
                    )
                    continue
                read = partial(_read, path, group, row)
                samples.append(Sample(id_, path, query.strip(), level, None, read))
    return sorted(samples, key=lambda sample: sample.id), bad


def _open(path: Path) -> Any:
    import pyarrow
    from pyarrow import parquet

    try:
        return parquet.ParquetFile(path)
    except (pyarrow.ArrowException, OSError) as error:
        raise InputError(
            "{path} can't be read as parquet.", "Download it again.", details=str(error), path=path
        ) from None


@lru_cache(maxsize=1)
def _group(path: Path, group: int) -> Any:
    """The pictures of some neighbouring samples; the last ones are kept."""
    return _open(path).read_row_group(group, columns=list(COLUMNS.values()))


def _read(path: Path, group: int, row: int, name: str) -> bytes:
    value = _group(path, group).column(COLUMNS[name])[row].as_py()
    if isinstance(value, dict):  # what the hub's library makes of pictures
        value = value.get("bytes")
    if not isinstance(value, bytes):
        raise InputError(
            "Row {row} of group {group} in {path} has no {column}.",
            "Leave it out.",
            row=row,
            group=group,
            path=path,
            column=COLUMNS[name],
        )
    return value
