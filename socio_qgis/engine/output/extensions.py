"""The table gpkg_extensions, which lists the extensions of the standard that a file uses."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


def add_extensions(
    database: sqlite3.Connection, rows: Sequence[tuple[str, str | None, str, str, str]]
) -> None:
    """Add rows that are not there yet.

    Args:
        rows: Table, column, name of the extension, its name in the address of its definition, and
            scope.
    """
    database.executemany(
        "INSERT INTO gpkg_extensions "
        "SELECT ?1, ?2, ?3, 'http://www.geopackage.org/spec131/#extension_' || ?4, ?5 "
        "WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions "
        "WHERE table_name = ?1 AND column_name IS ?2 AND extension_name = ?3)",
        rows,
    )
