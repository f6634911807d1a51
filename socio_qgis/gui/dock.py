"""The panel: gathers a request, runs it in the background, shows what came of it."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QLocale, QStandardPaths, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QListWidgetItem, QShortcut

from ..client.engine import Engine
from ..core import results
from ..core.errors import SocioError
from ..core.settings import parse_queries
from ..layers.results import add_results, check_output, find_results
from ..layers.sources import guess_imagery, guess_map_layers
from ..tasks.request import Plan, RunRequest, plan
from ..tasks.run import Outcome, SegmentTask
from .aoi_tool import AoiTool, Mode, area_band
from .form import Form

HISTORY_KEY = "socio_qgis/queries"
MAX_HISTORY = 20
PROJECT_SCOPE = "socio_qgis"
_LAYER_ID = Qt.ItemDataRole.UserRole


class SocioDock(QgsDockWidget):
    """The panel "Socio-semantic segmentation".

    Args:
        iface: QGIS's interface.
        engine: The engine of all runs.
    """

    def __init__(self, iface: QgisInterface, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("SocioDock")
        self.setWindowTitle(self.tr("Socio-semantic segmentation"))
        self._iface, self._canvas, self._engine = iface, iface.mapCanvas(), engine
        self._project = QgsProject.instance()
        self._task: SegmentTask | None = None
        self._aoi: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None = None
        self._last_extent: QgsRectangle | None = None
        self.form = Form()
        self.setWidget(self.form)
        self._tool = AoiTool(self._canvas)
        self._band = area_band(self._canvas)
        # Many layers may come or go at once; look at them when that is over.
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._connect()
        self._read_project()
        self._show_running(False)
        self.form.setup_box.check()

    def close_down(self) -> None:
        """Stop the run and take everything off the canvas; the plugin is being unloaded."""
        if self._task is not None:
            self._task.outcome.disconnect(self._ended)
            self._task.cancel()
        self._tool.remove()
        self._canvas.scene().removeItem(self._band)
        for signal, slot in self._project_connections:
            signal.disconnect(slot)

    def _connect(self) -> None:
        form = self.form
        form.run.clicked.connect(self.start)
        form.cancel.clicked.connect(self.cancel)
        form.zoom.clicked.connect(self._zoom)
        form.aoi_rectangle.clicked.connect(lambda: self._draw(Mode.RECTANGLE))
        form.aoi_polygon.clicked.connect(lambda: self._draw(Mode.POLYGON))
        form.aoi_view.clicked.connect(self._use_view)
        form.aoi_selection.clicked.connect(self._use_selection)
        form.imagery.layerChanged.connect(self._show_area)
        form.map_layers.itemChanged.connect(self._show_area)
        form.output.fileChanged.connect(self._show_output_note)
        form.history.menu().aboutToShow.connect(self._fill_history)
        form.setup_box.ready.connect(lambda: form.notice.tell(self.tr("The engine is ready.")))
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), form.query)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.start)
        self._tool.drawn.connect(self._use_drawn)
        self._tool.stopped.connect(self._uncheck_tools)
        self._tool.deactivated.connect(self._uncheck_tools)
        self._refresh.timeout.connect(self._show_layers)
        self._project_connections = [
            (self._project.layersAdded, self._refresh_soon),
            (self._project.layersRemoved, self._refresh_soon),
            (self._project.readProject, self._read_project),
            (self._project.cleared, self._read_project),
            (self._project.projectSaved, self._show_default_output),
        ]
        for signal, slot in self._project_connections:
            signal.connect(slot)

    # Layers

    def _refresh_soon(self, *_: object) -> None:
        self._refresh.start()

    def _show_layers(self) -> None:
        """List the map layers anew; keep what was chosen, guess for what is new."""
        form = self.form
        layers = self._layers_in_order()
        if form.imagery.currentLayer() is None:
            form.imagery.setLayer(guess_imagery(layers))
        imagery = form.imagery.currentLayer()
        known = {
            form.map_layers.item(row).data(_LAYER_ID): form.map_layers.item(row).checkState()
            for row in range(form.map_layers.count())
        }
        guessed = {layer.id() for layer in guess_map_layers(layers, imagery)}
        form.map_layers.blockSignals(True)
        form.map_layers.clear()
        for layer in layers:
            if find_results(self._project, self._output()) is layer:
                continue
            item = QListWidgetItem(layer.name(), form.map_layers)
            item.setData(_LAYER_ID, layer.id())
            guess = Qt.CheckState.Checked if layer.id() in guessed else Qt.CheckState.Unchecked
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(known.get(layer.id(), guess))
        form.map_layers.blockSignals(False)
        self._show_area()

    def _layers_in_order(self) -> list[QgsMapLayer]:
        """The project's layers, top first."""
        return list(self._project.layerTreeRoot().layerOrder())

    def _map_layers(self) -> tuple[QgsMapLayer, ...]:
        rows = (self.form.map_layers.item(row) for row in range(self.form.map_layers.count()))
        chosen = [row.data(_LAYER_ID) for row in rows if row.checkState() == Qt.CheckState.Checked]
        layers = (self._project.mapLayer(layer_id) for layer_id in chosen)
        return tuple(layer for layer in layers if layer is not None)

    # Area of interest

    def _draw(self, mode: Mode) -> None:
        self.form.notice.hide()
        self._tool.start(mode)
        self.form.aoi_rectangle.setChecked(mode is Mode.RECTANGLE)
        self.form.aoi_polygon.setChecked(mode is Mode.POLYGON)

    def _uncheck_tools(self) -> None:
        self.form.aoi_rectangle.setChecked(False)
        self.form.aoi_polygon.setChecked(False)

    def _use_drawn(self, geometry: QgsGeometry) -> None:
        self._uncheck_tools()
        self._set_area(geometry, self._canvas.mapSettings().destinationCrs())

    def _use_view(self) -> None:
        settings = self._canvas.mapSettings()
        corners = [QgsPointXY(corner) for corner in settings.visiblePolygon()]
        self._set_area(
            QgsGeometry.fromPolygonXY([[*corners, corners[0]]]), settings.destinationCrs()
        )

    def _use_selection(self) -> None:
        layer = self._iface.activeLayer()
        polygons = (
            isinstance(layer, QgsVectorLayer)
            and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        )
        if not polygons or not layer.selectedFeatureCount():
            self.form.notice.tell(
                self.tr(
                    "No polygon is selected. Make a polygon layer active in the Layers panel and "
                    "select features."
                )
            )
            return
        shapes = [feature.geometry() for feature in layer.selectedFeatures()]
        self._set_area(QgsGeometry.unaryUnion(shapes), layer.crs())

    def _set_area(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        self._aoi = (geometry, crs)
        shown = QgsGeometry(geometry)
        shown.transform(
            QgsCoordinateTransform(crs, self._canvas.mapSettings().destinationCrs(), self._project)
        )
        self._band.setToGeometry(shown, None)
        self._show_area()

    def _show_area(self, *_: object) -> None:
        """Say how large the area is, and in how many windows it will be read."""
        summary = self.form.aoi_summary
        if self._aoi is None:
            summary.setText(self.tr("No area yet. Draw one, or take the visible extent."))
            return
        try:
            planned = plan(self._request(("",)), self._project.transformContext())
        except SocioError as error:
            summary.setText(str(error))
            return
        summary.setText(self._describe(planned))

    def _describe(self, planned: Plan) -> str:
        locale = QLocale()
        windows = self.tr("%n window(s)", "", len(planned.windows))
        return self.tr("{area} km², {windows} at {gsd} m per pixel").format(
            area=locale.toString(planned.aoi.area() / 1e6, "f", 2),
            windows=windows,
            gsd=locale.toString(planned.settings.gsd_m, "f", 1),
        )

    # Output and settings

    def _output(self) -> Path:
        return Path(self.form.output.filePath().strip('" ') or self._default_output())

    def _default_output(self) -> Path:
        """Beside the saved project, else in the user's documents."""
        home = self._project.absolutePath() or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        stem = f"{self._project.baseName()}_places" if self._project.baseName() else "places"
        return Path(home) / f"{stem}.gpkg"

    def _show_default_output(self) -> None:
        if not self._project.readEntry(PROJECT_SCOPE, "output")[0]:
            self.form.output.setFilePath(str(self._default_output()))

    def _show_output_note(self, *_: object) -> None:
        exists = self._output().exists()
        self.form.output_note.setText(
            self.tr("The file exists: results are added, nothing is overwritten.") if exists else ""
        )
        self.form.output_note.setVisible(exists)

    def _read_project(self, *_: object) -> None:
        """Take over what the project remembers."""
        self._aoi = None
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.form.map_layers.clear()
        saved = self._project.readEntry(PROJECT_SCOPE, "queries")[0]
        if saved:
            self.form.query.setPlainText(saved)
        output = self._project.readEntry(PROJECT_SCOPE, "output")[0]
        self.form.output.setFilePath(output or str(self._default_output()))
        self._show_output_note()
        self._show_layers()

    def _remember(self, request: RunRequest) -> None:
        settings = QgsSettings()
        old = json.loads(settings.value(HISTORY_KEY, "[]"))
        queries = list(dict.fromkeys([*request.queries, *old]))[:MAX_HISTORY]
        settings.setValue(HISTORY_KEY, json.dumps(queries, ensure_ascii=False))
        self._project.writeEntry(PROJECT_SCOPE, "queries", "\n".join(request.queries))
        if request.output != self._default_output():
            self._project.writeEntry(PROJECT_SCOPE, "output", str(request.output))

    def _fill_history(self) -> None:
        menu = self.form.history.menu()
        menu.clear()
        queries = json.loads(QgsSettings().value(HISTORY_KEY, "[]"))
        for query in queries:
            menu.addAction(query, lambda query=query: self._add_query(query))
        if not queries:
            menu.addAction(self.tr("No queries yet")).setEnabled(False)

    def _add_query(self, query: str) -> None:
        queries = parse_queries(f"{self.form.query.toPlainText()}\n{query}")
        self.form.query.setPlainText("\n".join(queries))

    # Running

    def _request(self, queries: tuple[str, ...]) -> RunRequest:
        imagery = self.form.imagery.currentLayer()
        geometry, crs = self._aoi or (QgsGeometry(), QgsCoordinateReferenceSystem("EPSG:4326"))
        return RunRequest(
            queries=queries,
            satellite_layers=(imagery,) if imagery is not None else (),
            map_layers=self._map_layers(),
            aoi=geometry,
            aoi_crs=crs,
            output=self._output(),
            reasoner=self.form.reasoner.currentData(),
            segmenter=self.form.segmenter.currentData(),
            language=QgsApplication.locale()[:2],
        )

    def start(self) -> None:
        """Run what the panel asks for."""
        if self._task is not None or not self.form.setup_box.check():
            return
        self.form.notice.hide()
        try:
            request = self._request(parse_queries(self.form.query.toPlainText()))
            check_output(self._project, request.output)
            task = SegmentTask(request, self._engine, self._project.transformContext())
        except SocioError as error:
            self._show_error(error)
            return
        self._remember(request)
        task.stage.connect(self._show_stage)
        task.progressChanged.connect(lambda value: self.form.progress.setValue(int(value)))
        task.outcome.connect(self._ended)
        self._task = task
        self._show_running(True)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop the run; the engine keeps what it has finished."""
        if self._task is not None:
            self.form.cancel.setEnabled(False)
            self.form.stage.setText(self.tr("Stopping; finished windows are kept."))
            self._task.cancel()

    def _show_stage(self, stage: str, window: int, total: int) -> None:
        if self._task is None or self._task.isCanceled():
            return
        names = {
            "wait": self.tr("Starting the engine"),
            "render": self.tr("Drawing the pictures"),
            "read": self.tr("Reading the map"),
            "localise": self.tr("Looking for the places"),
            "segment": self.tr("Drawing the outlines"),
            "refine": self.tr("Checking on the imagery"),
            "write": self.tr("Saving the results"),
        }
        text = names.get(stage, stage)
        if total > 1:
            text = self.tr("{stage}, window {window} of {total}").format(
                stage=text, window=min(window + 1, total), total=total
            )
        self.form.stage.setText(text)

    def _show_running(self, running: bool) -> None:
        form = self.form
        form.run.setEnabled(not running)
        form.cancel.setEnabled(running)
        form.progress.setVisible(running)
        form.stage.setVisible(running)
        form.progress.setValue(0)
        if running:
            form.result.setVisible(False)
            form.zoom.setVisible(False)
            form.stage.setText(self.tr("Starting"))
        elif not form.result.text():
            form.result.setVisible(False)
            form.zoom.setVisible(False)

    def _ended(self, outcome: Outcome) -> None:
        self._task = None
        self._show_running(False)
        self._last_extent = None
        text = self._outcome_text(outcome)
        self.form.result.setText("\n".join([text, *outcome.messages]))
        self.form.result.setVisible(bool(text))
        if outcome.error is not None:
            self._show_error(outcome.error)
        if outcome.count:
            try:
                add_results(self._project, outcome.output)
            except SocioError as error:
                self._show_error(error)
            self._last_extent = QgsRectangle(*outcome.extent)
            self._zoom()
        self.form.zoom.setVisible(self._last_extent is not None)
        self._show_output_note()

    def _outcome_text(self, outcome: Outcome) -> str:
        seconds = QLocale().toString(outcome.seconds, "f", 1)
        lines = []
        if outcome.status == results.CANCELLED:
            lines.append(self.tr("Cancelled. What was finished is kept."))
        elif outcome.status == results.EMPTY:
            lines.append(
                self.tr(
                    "Nothing was found. Try another wording, a larger area, or a map layer that "
                    "shows the names of places."
                )
            )
        if outcome.count:
            lines.append(self.tr("%n place(s) found", "", outcome.count) + f" ({seconds} s)")
            missing = [query for query, count in outcome.found.items() if not count]
            if missing:
                lines.append(self.tr("Nothing for: {queries}").format(queries=", ".join(missing)))
        return "\n".join(lines)

    def _zoom(self) -> None:
        if self._last_extent is None:
            return
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(results.RESULTS_CRS),
            self._canvas.mapSettings().destinationCrs(),
            self._project,
        )
        extent = transform.transformBoundingBox(self._last_extent)
        extent.scale(1.4)
        self._canvas.setExtent(extent)
        self._canvas.refresh()

    def _show_error(self, error: SocioError) -> None:
        self.form.notice.show_error(error)
        QgsApplication.messageLog().logMessage(
            f"{error}\n{error.details}", "socio_qgis", Qgis.MessageLevel.Warning
        )
