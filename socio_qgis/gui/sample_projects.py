"""Ways to first layers: sample projects, so that Run works at once, and OpenStreetMap's map.

A project is written to a file, which QGIS then opens; QGIS asks about unsaved changes first. The
panel reads its choices as those of any other project.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import quote

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QStandardPaths
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMessageBox, QProgressDialog

from ..client import environment, map_data
from ..client.programs import work_folder
from ..core.errors import EngineError, SocioError, StorageError
from ..core.paths import PACKAGE
from ..tasks.wording import describe_error
from .dock import SocioDock
from .panel_choices import PanelChoices

FILE = "sample.qgz"
TOWN_FOLDER = "socio sample town"
TOWN_QUERIES = "Otterbrook Zoo\nschools\nplaces for medical care"
# The map's tiles may be used as one looks at a map, not downloaded in bulk: the area is small.
MAP_TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"
MAP_LAST_ZOOM = 19
MAP_RIGHTS = "© OpenStreetMap contributors (ODbL)"
IMAGERY_TILES = (
    "https://basemap.nationalmap.gov/arcgis/rest/services/USGSImageryOnly/MapServer"
    "/tile/{z}/{y}/{x}"
)
IMAGERY_RIGHTS = "USGS The National Map (public domain)"
PLACE_QUERIES = "Poindexter Park"
PLACE_WGS84 = QgsRectangle(-118.889, 34.279, -118.876, 34.289)  # Moorpark, California
_TOWN = PACKAGE / "evaluation" / "town" / "__main__.py"
_LAST_CHARS = 4000
_END_LIMIT_MS = 2000


def free_folder(parent: Path, name: str) -> Path:
    """A folder that does not exist yet: of that name, or with a number behind it."""
    folder, number = parent / name, 2
    while folder.exists():
        folder, number = parent / f"{name} {number}", number + 1
    return folder


def write_town_project(folder: Path, names: tuple[str, str]) -> Path:
    """Make a project of the town's files that are in a folder.

    Args:
        folder: Where the town was drawn.
        names: Of the layers of the imagery and of the map.

    Raises:
        StorageError: A file can't be read, or the project not be written.
    """
    layers = [
        QgsRasterLayer(str(folder / file), name)
        for file, name in zip(("imagery.jpg", "map.png"), names)
    ]
    extent = layers[0].extent()
    extent.scale(0.96)
    return _write(folder, layers, TOWN_QUERIES, extent)


def write_place_project(folder: Path, names: tuple[str, str]) -> Path:
    """Make a project of a real place, with imagery and a map from the network.

    Args:
        folder: Made if it is not there.
        names: Of the layers of the imagery and of the map.

    Raises:
        StorageError: The project can't be written.
    """
    tiles = ((IMAGERY_TILES, 16, IMAGERY_RIGHTS), (MAP_TILES, MAP_LAST_ZOOM, MAP_RIGHTS))
    layers = [
        _tile_layer(address, last_zoom, name, rights)
        for (address, last_zoom, rights), name in zip(tiles, names)
    ]
    to_mercator = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), layers[0].crs(), QgsProject.instance()
    )
    extent = to_mercator.transformBoundingBox(PLACE_WGS84)
    return _write(folder, layers, PLACE_QUERIES, extent)


def _tile_layer(address: str, last_zoom: int, name: str, rights: str) -> QgsRasterLayer:
    uri = f"type=xyz&url={quote(address, safe=':/')}&zmin=0&zmax={last_zoom}"
    layer = QgsRasterLayer(uri, name, "wms")
    metadata = layer.metadata()
    metadata.setRights([rights])
    layer.setMetadata(metadata)
    return layer


def _documents() -> Path:
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(kind))


def _write(folder: Path, layers: list[QgsRasterLayer], queries: str, extent: QgsRectangle) -> Path:
    """A project file of imagery and map; the extent is in the CRS of the imagery."""
    project, path = QgsProject(), folder / FILE
    imagery, map_ = layers
    if not all(layer.isValid() for layer in layers):
        raise StorageError(
            "The files of the sample project in {folder} can't be read.",
            "Make it again in another folder.",
            folder=folder,
        )
    project.setCrs(imagery.crs())
    project.addMapLayers([map_, imagery])
    for layer in layers:
        project.layerTreeRoot().findLayer(layer.id()).setExpanded(False)
    # The imagery is what results are looked at on; the map is read whether it is shown or not.
    project.layerTreeRoot().findLayer(map_.id()).setItemVisibilityChecked(False)
    view = QgsReferencedRectangle(extent, imagery.crs())
    project.viewSettings().setDefaultViewExtent(view)
    PanelChoices(
        queries=queries,
        imagery=imagery.id(),
        map_layers=(map_.id(),),
        area_wkt=QgsGeometry.fromRect(extent).asWkt(),
        area_crs=imagery.crs().authid(),
    ).save(project)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError("{reason}", "Choose another folder.", reason=error) from None
    if not project.write(str(path)):
        raise StorageError("{reason}", "Choose another folder.", reason=project.error())
    return path


class SampleProjects(QObject):
    """The menu entries that open a sample project.

    Args:
        iface: QGIS's interface.
        dock: The panel, which is shown when a project is opened.
    """

    def __init__(self, iface: QgisInterface, dock: SocioDock) -> None:
        super().__init__(dock)
        self._iface, self._dock = iface, dock
        self._process: QProcess | None = None
        self._progress: QProgressDialog | None = None
        self._tries_town = False  # as soon as the engine is set up
        town = QAction(self.tr("Open the sample project: a made-up town..."), iface.mainWindow())
        town.setObjectName("socio_sample_town")
        town.triggered.connect(self.open_town)
        place = QAction(
            self.tr("Open the sample project: a real place, from the network..."),
            iface.mainWindow(),
        )
        place.setObjectName("socio_sample_place")
        place.triggered.connect(self.open_place)
        self.actions = (town, place)
        start = dock.form.start_box
        start.sample.clicked.connect(self.try_town)
        start.imagery.clicked.connect(lambda: iface.openDataSourceManagerPage("gdal"))
        start.osm.clicked.connect(self.add_osm)
        dock.form.setup_box.ready.connect(self._engine_is_ready)

    def close_down(self) -> None:
        """Stop the drawing; the plugin is being unloaded."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._end_process(None)
        for action in self.actions:
            action.deleteLater()

    def open_town(self) -> None:
        """Ask for a folder, draw the town there in the background, open it as a project."""
        python = self._engine_python()
        if python is not None and self._process is None:
            parent = self._ask_folder()
            if parent is not None:
                self.draw_town(python, free_folder(parent, TOWN_FOLDER))

    def try_town(self) -> None:
        """Open the sample town that is among the documents; draw it where none is there yet."""
        self._tries_town = False
        folder = _documents() / TOWN_FOLDER
        if (folder / FILE).exists():
            self._open(folder / FILE)
            return
        python = self._engine_python()
        self._tries_town = python is None
        if python is not None and self._process is None:
            self.draw_town(python, free_folder(_documents(), TOWN_FOLDER))

    def _engine_is_ready(self) -> None:
        if self._tries_town:
            self.try_town()

    def _engine_python(self) -> Path | None:
        """The engine's interpreter, which draws the town; without one, say what to do."""
        python = environment.status().python
        if python is None:
            self._dock.setUserVisible(True)
            self._dock.form.setup_box.check()
            self._show_warning(
                self.tr("The engine draws the town. Set it up at the top of this panel first.")
            )
        return python

    def add_osm(self) -> None:
        """Add OpenStreetMap's tiles to the project; asks before the first time."""
        text = self.tr(
            "The map comes from tile.openstreetmap.org ({map}). The server sees which part of the "
            "world you look at. Please do not read large areas from it."
        ).format(map=MAP_RIGHTS)
        if not map_data.are_tiles_allowed() and not self._agrees(text):
            return
        map_data.allow_tiles()
        name = self.tr("Map: {rights}").format(rights=MAP_RIGHTS)
        QgsProject.instance().addMapLayer(_tile_layer(MAP_TILES, MAP_LAST_ZOOM, name, MAP_RIGHTS))

    def _agrees(self, text: str) -> bool:
        answer = QMessageBox.question(
            self._iface.mainWindow(),
            self.tr("Load layers from the network?"),
            text,
            QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel,
        )
        return bool(answer == QMessageBox.StandardButton.Ok)

    def open_place(self) -> None:
        """Name the servers that will be asked, ask for a folder, and open the project."""
        text = self.tr(
            "The imagery comes from basemap.nationalmap.gov ({imagery}), the map from "
            "tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. "
            "Please do not read large areas from them."
        )
        agreed = self._agrees(text.format(imagery=IMAGERY_RIGHTS, map=MAP_RIGHTS))
        parent = self._ask_folder() if agreed else None
        if parent is None:
            return
        names = (
            self.tr("Imagery: {rights}").format(rights=IMAGERY_RIGHTS),
            self.tr("Map: {rights}").format(rights=MAP_RIGHTS),
        )
        try:
            path = write_place_project(free_folder(parent, "socio sample place"), names)
        except SocioError as error:
            self._show_warning(describe_error(error))
            return
        self._open(path)

    def draw_town(self, python: Path, folder: Path) -> None:
        """Draw the town into a new folder, then open it.

        Args:
            python: The engine's interpreter.
            folder: Must not exist; it is removed when the drawing is stopped.
        """
        self._progress = QProgressDialog(
            self.tr("Drawing the town"), self.tr("Cancel"), 0, 0, self._iface.mainWindow()
        )
        self._progress.setObjectName("socio_sample_progress")
        self._progress.setWindowTitle(self.tr("Sample project"))
        self._progress.setMinimumDuration(0)
        self._progress.canceled.connect(lambda: self._end_process(folder))
        process = QProcess(self)
        self._process = process
        variables = QProcessEnvironment()
        for name, value in environment.clean_environment().items():
            variables.insert(name, value)
        process.setProcessEnvironment(variables)
        process.setWorkingDirectory(str(work_folder()))
        process.finished.connect(lambda *_: self._drawn(folder))
        process.errorOccurred.connect(self._failed_to_start)
        options = ["--style", "filled", "--pictures"]
        self._progress.show()  # first: on Windows a failure to start is reported at once
        process.start(str(python), ["-I", "-u", str(_TOWN), str(folder), *options])

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end_process(None)
            self._show_warning(describe_error(EngineError("The engine does not start.")))

    def _drawn(self, folder: Path) -> None:
        process = self._process
        if process is None:
            return
        succeeded = process.exitCode() == 0
        words = bytes(process.readAllStandardError()).decode("utf-8", "replace")[-_LAST_CHARS:]
        self._end_process(None if succeeded else folder)
        names = (self.tr("Aerial image (synthetic)"), self.tr("Town map (synthetic)"))
        try:
            if not succeeded:
                last = (words.strip().splitlines() or [""])[-1]
                raise EngineError("The town could not be drawn. {reason}", reason=last)
            path = write_town_project(folder, names)
        except SocioError as error:
            self._show_warning(describe_error(error))
            return
        self._open(path)

    def _end_process(self, leftover: Path | None) -> None:
        """Stop the process if it still works, and remove what it leaves behind."""
        process, self._process = self._process, None
        progress, self._progress = self._progress, None
        if process is not None:
            process.kill()
            process.waitForFinished(_END_LIMIT_MS)
            process.deleteLater()
        if progress is not None:
            progress.blockSignals(True)
            progress.deleteLater()
        if leftover is not None:
            shutil.rmtree(leftover, ignore_errors=True)

    def _ask_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(
            self._iface.mainWindow(),
            self.tr("Put the sample project into a new folder in"),
            str(_documents()),
        )
        return Path(chosen) if chosen else None

    def _open(self, path: Path) -> None:
        self._iface.addProject(str(path))
        self._dock.setUserVisible(True)

    def _show_warning(self, text: str) -> None:
        self._dock.setUserVisible(True)
        self._dock.form.notice.show_message(text, Qgis.MessageLevel.Warning)
