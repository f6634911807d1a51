"""Where the panel saves results: what the user chose, else beside the project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths


class OutputChoice:
    """The choice behind a file picker; what it offers follows the project until one is chosen."""

    def __init__(self, picker: QgsFileWidget, project: QgsProject) -> None:
        self._picker, self._project = picker, project
        self._offered = ""

    @property
    def path(self) -> Path:
        """The GeoPackage of the next run; a name without a folder is in the default one."""
        default = Path(self._default())
        return default.parent / (self._picker.filePath().strip('" ') or default)

    @property
    def kept(self) -> str:
        """The choice for the project; empty where it is what was offered."""
        path = str(self.path)
        return "" if path == self._offered else path

    def restore(self, kept: str) -> None:
        """Take over what `kept` was in a project."""
        self._picker.setFilePath(kept)
        self.offer()

    def offer(self) -> None:
        """Put the default there, unless the user has chosen another."""
        if self._picker.filePath() in ("", self._offered):
            self._offered = self._default()
            self._picker.setFilePath(self._offered)

    def _default(self) -> str:
        """Beside the saved project, else in the user's documents."""
        folder = self._project.absolutePath() or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        stem = f"{self._project.baseName()}_places" if self._project.baseName() else "places"
        return str(Path(folder) / f"{stem}.gpkg")
