"""The runs of a results file: listing them and undoing one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...core.results import PROPOSED, REMOVED, RUNS_TABLE
from .geopackage import open_to_read, rolled_back_transaction, transaction
from .sql import statement
from .undo_log import undo_run


def list_runs(path: Path) -> list[dict[str, Any]]:
    """Return the runs of a file, the last one first.

    Returns:
        For each: run_id, created, status, queries (a list), found, windows_done, seconds, and
        undecided, the number of its results that nobody has decided on.

    Raises:
        StorageError: The file can't be read.
    """
    names = ("run_id", "created", "status", "queries", "found", "windows_done", "seconds")
    with open_to_read(path) as database:
        known = "SELECT 1 FROM sqlite_master WHERE name = ?"
        if database.execute(known, (RUNS_TABLE,)).fetchone() is None:
            return []
        counts = dict(
            database.execute(
                "SELECT run_id, count(*) FROM socio_results WHERE status = ? GROUP BY run_id",
                (PROPOSED,),
            ).fetchall()
        )
        rows = database.execute(
            statement("SELECT {names} FROM socio_runs ORDER BY created DESC, fid DESC", names=names)
        ).fetchall()
    runs = [dict(zip(names, row, strict=True)) for row in rows]
    return [
        run
        | {"queries": json.loads(run["queries"] or "[]"), "undecided": counts.get(run["run_id"], 0)}
        for run in runs
    ]


def remove_run(path: Path, run_id: str, only_ask: bool = False) -> tuple[int, int]:
    """Undo a run. Its row stays, since results that a person has decided on refer to it.

    Args:
        only_ask: Return the numbers and change nothing.

    Returns:
        As `undo_run`.

    Raises:
        StorageError: The file can't be written; it stays as it was.
    """
    with (rolled_back_transaction if only_ask else transaction)(path) as database:
        counts = undo_run(database, run_id)
        database.execute(
            "UPDATE socio_runs SET status = ?1, "
            "found = (SELECT count(*) FROM socio_results WHERE run_id = ?2) WHERE run_id = ?2",
            (REMOVED, run_id),
        )
    return counts
