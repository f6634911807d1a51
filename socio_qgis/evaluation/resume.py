"""Finished samples of a run, a line each, so that a killed run can be continued."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from ..core.errors import InputError

Finished = tuple[dict[str, Any], bytes]  # a row of the report, and the predicted mask as PNG


def read_journal(path: Path, run: dict[str, Any]) -> Iterator[Finished]:
    """What an earlier try of the same run has finished; nothing when there is no file.

    A last line that was cut off while it was written is left out.

    Raises:
        InputError: The file is of another run.
    """
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return
    entries = [entry for line in lines if (entry := _parse(line)) is not None]
    if not entries:
        return
    if entries[0] != run:
        raise InputError(
            "{path} was begun by a run with another data set, model or options.",
            "Give --json another file, or remove this one to begin anew.",
            path=path,
        )
    for entry in entries[1:]:
        yield entry["row"], base64.b64decode(entry["png"])


def begin_journal(path: Path, run: dict[str, Any], finished: list[Finished]) -> TextIO:
    """Write what is kept, whole lines only, and return the file to append to."""
    fresh = path.with_name(path.name + ".new")
    file = fresh.open("w", encoding="utf-8")
    file.write(json.dumps(run) + "\n")
    for row, png in finished:
        write_line(file, row, png)
    file.close()
    fresh.replace(path)
    return path.open("a", encoding="utf-8")


def write_line(file: TextIO, row: dict[str, Any], png: bytes) -> None:
    """Append a finished sample; it is on its way to the disk when this returns."""
    file.write(json.dumps({"row": row, "png": base64.b64encode(png).decode()}) + "\n")
    file.flush()


def _parse(line: str) -> dict[str, Any] | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None
