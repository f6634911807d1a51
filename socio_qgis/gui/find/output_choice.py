"""Where the panel saves results: the user's choice, otherwise beside the project."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths

from ...core.results import RESULTS_LAYER
from ...layers.results_layer import find_results


class OutputChoice:
    """The choice in a file picker; its default follows the project until the user chooses."""

    def __init__(self, picker: QgsFileWidget, project: QgsProject) -> None:
        self._picker, self._project = picker, project
        self._offered = ""

    @property
    def path(self) -> Path:
        """The GeoPackage of the next run; a name without a folder is in the default one."""
        typed = self._picker.filePath().strip('" ')
        return self._folder() / typed if typed else self._default()

    @property
    def kept(self) -> str:
        """The choice for the project; empty where it is the default."""
        path = str(self.path)
        return "" if path == self._offered else path

    def restore(self, kept: str) -> None:
        """Choose what `kept` was in a project."""
        self._picker.setFilePath(kept)
        self.offer()

    def offer(self) -> None:
        """Show the default, unless the user has chosen another file."""
        if self._picker.filePath() in ("", self._offered):
            self._offered = str(self._default())
            self._picker.setFilePath(self._offered)

    def _default(self) -> Path:
        """A file that does not exist yet, or that has results of this project."""
        stem = f"{self._project.baseName()}_places" if self._project.baseName() else "places"
        path, number = self._folder() / f"{stem}.gpkg", 2
        while path.exists() and not self._is_own(path):
            path, number = path.with_name(f"{stem}_{number}.gpkg"), number + 1
        return path

    def _is_own(self, path: Path) -> bool:
        if find_results(self._project, path) is not None:
            return True
        return bool(self._project.baseName()) and _has_results(path)  # which its name says

    def _folder(self) -> Path:
        """The folder of the saved project, otherwise the user's documents, otherwise the home."""
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        for folder in (self._project.absolutePath(), documents):
            if folder and os.path.isdir(folder) and os.access(folder, os.W_OK):
                return Path(folder)
        return Path.home()


def _has_results(path: Path) -> bool:
    """Whether a file is a GeoPackage with results of this plugin."""
    tables = "SELECT 1 FROM gpkg_contents WHERE table_name = ?"
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as file:
            return file.execute(tables, (RESULTS_LAYER,)).fetchone() is not None
    except sqlite3.Error:
        return False
