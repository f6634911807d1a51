"""The button that gets map data of the area, and how far that is."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
)
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from ...client import map_data
from ...client.engine import Engine
from ...core.errors import SocioError
from ...core.map_data import AREAS, LICENCE, LINES, POINTS, RIGHTS, check_server
from ...core.servers import server_at
from ...layers.map_data_layers import add_map_data
from ...tasks.map_data_task import MapDataTask


def free_file(folder: Path) -> Path:
    """A GeoPackage for map data that does not exist yet."""
    path, number = folder / "map_data.gpkg", 2
    while path.exists():
        path, number = folder / f"map_data_{number}.gpkg", number + 1
    return path


class MapDataRow(QWidget):
    """Shown while map data is read; the button that starts it stands elsewhere.

    Signals:
        message: A sentence for the user.
        failed: A SocioError.

    Attributes:
        get: The button.
    """

    message = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("socio_map_data")
        self._task: MapDataTask | None = None
        self.get = QPushButton(self.tr("Get map data..."))
        self.get.setObjectName("socio_get_map_data")
        self.get.setAccessibleName(self.tr("Get places and land use of the area as map layers"))
        self.get.setToolTip(
            self.tr("Adds OpenStreetMap's places and land use of the area as map layers")
        )
        self.stage, self.cancel = QLabel(), QPushButton(self.tr("Cancel"))
        self.stage.setWordWrap(True)
        self.cancel.setAccessibleName(self.tr("Stop getting map data"))
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stage, 1)
        row.addWidget(self.cancel)
        self.hide()

    def start(
        self,
        aoi: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        folder: Path,
        engine: Engine,
        project: QgsProject,
    ) -> None:
        """Ask for consent once, then get the map data of an area into a new file of a folder.

        Raises:
            InputError: The area or the server's address can't be used.
        """
        if self._task is not None:
            return
        server = check_server(map_data.server())
        context = project.transformContext()
        task = MapDataTask(server, aoi, crs, free_file(folder), engine, context)
        if not map_data.is_allowed(server):
            if not self._agrees(server):
                return
            map_data.allow(server)
        self._task = task
        task.progressed.connect(self._show_stage)
        task.answered.connect(lambda counts: self._end(task, counts, project))
        task.failed.connect(lambda error: self._fail(task, error))
        task.stopped.connect(lambda: self._free(task))
        self._show_stage("ask", 1.0)
        self.get.setEnabled(False)
        self.show()
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Cancel it."""
        task = self._task
        if task is not None:
            self._free(task)
            task.cancel()

    def _agrees(self, server: str) -> bool:
        text = self.tr(
            "OpenStreetMap's places and land use come from {server}. It is sent the rectangle "
            "around your area and nothing else. The data may be used with the credit {rights} "
            "({licence})."
        ).format(server=server_at(server), rights=RIGHTS, licence=LICENCE)
        answer = QMessageBox.question(
            self.window(),
            self.tr("Get map data from the network?"),
            text,
            QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel,
        )
        return bool(answer == QMessageBox.StandardButton.Ok)

    def _show_stage(self, stage: str, amount: float) -> None:
        if self._task is None:
            return
        locale = QLocale()
        texts = {
            "ask": self.tr("Waiting for the map data server"),
            "wait": self.tr("The map data server is busy; it is asked again in {amount} s"),
            "read": self.tr("{amount} MB of map data read"),
            "write": self.tr("{amount} features of map data"),
        }
        shown = {"read": amount / 1e6}.get(stage, amount)
        number = locale.toString(shown, "f", 1 if stage == "read" else 0)
        self.stage.setText(texts.get(stage, "").format(amount=number))

    def _free(self, task: MapDataTask) -> bool:
        """Allow the next one; False where this one was cancelled."""
        wanted = self._task is task
        if wanted:
            self._task = None
            self.get.setEnabled(True)
            self.hide()
        return wanted

    def _fail(self, task: MapDataTask, error: SocioError) -> None:
        if self._free(task):
            self.failed.emit(error)

    def _end(self, task: MapDataTask, counts: dict[str, int], project: QgsProject) -> None:
        if not self._free(task):
            return
        try:
            add_map_data(project, task.output, counts)
        except SocioError as error:
            self.failed.emit(error)
            return
        locale = QLocale()
        areas, lines, points = (
            locale.toString(counts.get(name, 0)) for name in (AREAS, LINES, POINTS)
        )
        text = self.tr(
            "Map data is here (areas: {areas}, lines: {lines}, points: {points}). The next run "
            "reads it."
        ).format(areas=areas, lines=lines, points=points)
        if task.broken:
            left_out = self.tr("Left out, since their outlines are broken: {count}.")
            text += " " + left_out.format(count=locale.toString(task.broken))
        self.message.emit(text)
