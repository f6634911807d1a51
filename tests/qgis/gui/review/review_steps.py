"""What the tests of the review have in common: where its results are, keys, and the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from socio_qgis.core.results import RESULTS_LAYER

NEAR = (499_800.0, 4_982_700.0, 500_800.0, 4_983_700.0)  # where the results are, in UTM
MAP_GREY = 200  # the map's colour everywhere
FAR = QgsRectangle(400_000, 4_800_000, 400_010, 4_800_010)


def saved(path: Path) -> list[str]:
    with sqlite3.connect(path) as database:
        rows = database.execute(f"SELECT status FROM {RESULTS_LAYER} ORDER BY fid")  # noqa: S608
        return [status for (status,) in rows]


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)
