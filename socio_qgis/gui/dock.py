"""The panel: wires its parts, starts runs, shows their outcome."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QTabWidget

from ..client.engine import Engine
from ..core.errors import EngineError, SocioError
from ..core.settings import DEFAULT_REASONER
from ..layers.results_layer import add_results, find_results
from ..layers.sources import guess_imagery, guess_map_layers
from ..tasks.execution import RunOutcome
from ..tasks.legibility import find_unread_script
from ..tasks.segment_task import SegmentTask
from ..tasks.setup_task import RemoveTask
from ..tasks.wording import describe_error
from .details import Details
from .find.aoi_tool import Mode
from .find.area import AreaOfInterest
from .find.forecast import describe_forecast, describe_script, remember_times
from .find.form import Form
from .find.form_request import FormRequest
from .find.next_step import NextStep
from .find.output_choice import OutputChoice
from .find.point_layers import PointLayers
from .find.query_history import QueryHistory, remember_queries
from .find.read_ahead import ReadAhead
from .find.run_queue import RunQueue
from .find.run_view import RunView
from .find.runs_history import RunsHistory
from .find.understood import Understood
from .panel_choices import PanelChoices
from .review.review_page import ReviewPage
from .run_wording import describe_outcome

TYPED_MS = 400  # after the last key


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
        self._error_details = ""
        self._result_file: Path | None = None  # of the notice about results
        self._removal: RemoveTask | None = None
        self.area = AreaOfInterest(self._canvas, self._project)
        self.form = Form()
        self.output = OutputChoice(self.form.output, self._project)
        self.details = Details(iface.mainWindow())
        self.running = RunView(self.form, self._canvas)
        self.runs = RunQueue(self.running, self.details, self.form.waiting)
        self.request = FormRequest(self.form, self.area, self.output, self._project)
        self.next_step = NextStep(self.form, self.request.missing, lambda: self.runs.is_running)
        self.understood = Understood(self.form.understood, engine)
        self.read_ahead = ReadAhead(self._canvas, engine, self._project)
        self.point_layers = PointLayers(self.form, self.area, self._project, engine)
        self.runs_history = RunsHistory(self._ask_again, self)
        self.history = QueryHistory(
            self.form.history.menu(),
            self.form.query,
            self.point_layers.offer,
            self.runs_history.offer,
            self.runs_history.forget,
        )
        form = self.form
        self.review = ReviewPage(
            iface,
            engine,
            self._project,
            form.imagery.currentLayer,
            form.segmenter.currentData,
            self.request.map_layers,
        )
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setTabBarAutoHide(True)
        self.pages.addTab(form, self.tr("Find"))
        self.setWidget(self.pages)
        # Many layers may come or go at once; update the panel once, afterwards.
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._connect()
        self._read_project()
        self._show_outline()
        self.form.setup_box.check()

    def close_down(self) -> None:
        """Stop what works and take everything off the canvas; the plugin is being unloaded."""
        self.hide()  # first: its pages still need all that they show
        for signal, slot in self._project_connections:
            signal.disconnect(slot)
        for timer in (self._refresh, self._typed):
            timer.stop()
        self.next_step.close_down()
        self.runs.abandon()
        self.runs_history.close_down()
        self.form.setup_box.close_down()
        self.form.map_offset.stop()
        self.point_layers.stop()
        self.understood.stop()
        self.read_ahead.stop()
        self.form.map_data.stop()
        self.form.models.close_down()
        self.details.close_down()
        self.running.close_down()
        self.review.close_down()
        self.visibilityChanged.disconnect(self._show_outline)
        self.area.close_down()

    def _connect(self) -> None:
        form = self.form
        form.run.clicked.connect(self.start)
        form.cancel.clicked.connect(self.runs.cancel)
        self.runs.ended.connect(self._ended)
        self.running.boxes.asking.connect(self._show_question)
        form.details.clicked.connect(self.details.present)
        form.result.button.clicked.connect(self.running.zoom)
        form.notice.button.clicked.connect(
            lambda: QgsApplication.clipboard().setText(self._error_details)
        )
        form.aoi_rectangle.clicked.connect(lambda on: self._draw(Mode.RECTANGLE, on))
        form.aoi_polygon.clicked.connect(lambda on: self._draw(Mode.POLYGON, on))
        form.aoi_view.clicked.connect(lambda: self.area.use_view(form.imagery.currentLayer()))
        form.aoi_selection.clicked.connect(self._use_selection)
        form.imagery.layerChanged.connect(self._refresh_soon)
        form.map_layers.ticked.connect(self._show_area)
        form.query.textChanged.connect(self._typed.start)  # the time depends on the number
        self._typed.timeout.connect(self._show_area)
        self._typed.timeout.connect(self._explain)
        form.query.textChanged.connect(self._prepare)
        form.map_data.get.clicked.connect(self._get_map_data)
        form.map_data.message.connect(form.notice.show_message)
        form.map_data.failed.connect(self._show_error)
        form.map_offset.measure.clicked.connect(self._measure_offset)
        form.map_offset.message.connect(form.notice.show_message)
        form.map_offset.failed.connect(self._show_error)
        self.point_layers.message.connect(self._show_note)
        self.point_layers.failed.connect(self._show_error)
        form.reasoner.currentIndexChanged.connect(self._show_area)
        form.reasoner.currentIndexChanged.connect(self._explain)
        form.segmenter.currentIndexChanged.connect(self._show_area)
        form.output.fileChanged.connect(self._show_output_note)
        for setup in (form.setup_box, form.models.setup):
            setup.starting.connect(self._engine.renew)
            setup.working.connect(self.next_step.show)
        form.setup_box.ready.connect(self._engine_is_new)
        form.models.installed.connect(self._engine_is_new)
        form.models.listed.connect(self._show_area)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # Enter is the one of the number pad
            shortcut = QShortcut(QKeySequence(keys), form.query)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.start)
        self.area.changed.connect(self._area_changed)
        self.area.drawing.connect(self._show_drawing)
        self.visibilityChanged.connect(self._show_outline)
        self._refresh.timeout.connect(self._show_layers)
        self.review.available.connect(self._show_review)
        self.review.form.show_reasoning.clicked.connect(self._show_reasoning)
        self._show_review(self.review.review is not None)
        self._project_connections = [
            (self._project.layersAdded, self._refresh_soon),
            (self._project.layersRemoved, self._forget_result),
            (self._project.layersRemoved, self._refresh_soon),
            (self._project.readProject, self._read_project),
            (self._project.cleared, self._read_project),
            (self._project.projectSaved, self.output.offer),
        ]
        for signal, slot in self._project_connections:
            signal.connect(slot)

    def _show_outline(self, *_: object) -> None:
        """Show the area while the panel is open, also behind another panel's tab."""
        self.area.set_visible(not self.isHidden())

    def _show_review(self, available: bool) -> None:
        """Show the page of the review when there is something to review."""
        at = self.pages.indexOf(self.review)
        if available and at < 0:
            self.pages.addTab(self.review, self.tr("Review"))
        elif not available and at >= 0:
            self.pages.removeTab(at)

    # Layers

    def _refresh_soon(self, *_: object) -> None:
        self._refresh.start()

    def _show_layers(self) -> None:
        """Update the list of map layers; keep the user's choices, guess for new layers."""
        form = self.form
        layers = list(self._project.layerTreeRoot().layerOrder())
        if form.imagery.currentLayer() is None:
            form.imagery.setLayer(guess_imagery(layers))
        imagery = form.imagery.currentLayer()
        left_out = (imagery, find_results(self._project, self.output.path))
        form.map_layers.show_layers(
            [layer for layer in layers if layer not in left_out],
            guess_map_layers(layers, imagery),
        )
        has_map = form.map_layers.count() > 0
        form.start_box.offer(imagery is not None, has_map)
        form.map_hint.setVisible(not has_map)
        form.map_hint.setText(self.tr("Add a layer that shows the names or kinds of places."))
        self._show_area()

    # Area of interest

    def _draw(self, mode: Mode, on: bool) -> None:
        self.next_step.hide_notice()
        if on:
            self.area.draw(mode)
        else:
            self.area.stop_drawing()

    def _use_selection(self) -> None:
        try:
            self.area.use_selection(self._iface.activeLayer())
        except SocioError as error:
            self.form.notice.show_message(describe_error(error))

    def _show_drawing(self, mode: Mode | None) -> None:
        self.form.aoi_rectangle.setChecked(mode is Mode.RECTANGLE)
        self.form.aoi_polygon.setChecked(mode is Mode.POLYGON)
        if mode is Mode.RECTANGLE:
            self.form.aoi_summary.setText(self.tr("Drag on the map. Esc stops."))
        elif mode is Mode.POLYGON:
            self.form.aoi_summary.setText(
                self.tr(
                    "Click the corners on the map; a right click or Enter ends. Backspace takes "
                    "the last one back, Esc stops."
                )
            )
        else:
            self._show_area()

    def _area_changed(self) -> None:
        self.next_step.hide_notice()  # which may ask for an area
        self._show_area()

    def _show_area(self, *_: object) -> None:
        """Show how large the area is, and in how many windows it will be read."""
        form, problem, planned, script = self.form, None, None, ""
        is_read = form.reasoner.currentData() == DEFAULT_REASONER
        try:
            planned = self.request.plan()
        except SocioError as error:
            problem = error
            if self.area.geometry.isEmpty():
                text = self.tr("No area yet.")
            else:
                text = describe_error(error) if self.request.has_layers() else ""
        else:
            queries, layers = self.request.queries(), self.request.map_layers()
            context = self._project.transformContext()
            text = describe_forecast(planned, len(queries), layers, context)
            if is_read:
                script = find_unread_script(queries, layers)
        script = "" if form.models.reads(script) else script
        has_pack = form.models.offer_pack(script)
        if script:
            text = f"{text}\n{describe_script(script, has_pack)}"
        if not (form.aoi_rectangle.isChecked() or form.aoi_polygon.isChecked()):
            form.aoi_summary.setText(text)  # otherwise it says how to draw
        missing = self.request.first_missing(problem)
        self.next_step.update(missing)
        if is_read and planned is not None and not missing and not self.runs.is_running:
            self.read_ahead.offer(self.request.read(), planned)

    # Output and project

    def _show_output_note(self, *_: object) -> None:
        exists = self.output.path.exists()
        self.form.output_note.setText(
            self.tr(
                "The file exists: new places are added, and undecided ones that are found again "
                "are updated."
            )
        )
        self.form.output_note.setVisible(exists)
        self.next_step.show()

    def _read_project(self, *_: object) -> None:
        """Take over the choices of the project; a run of the previous project is cancelled."""
        self.runs.abandon()
        self.form.map_offset.stop()
        self.point_layers.stop()
        self.read_ahead.stop()
        self.form.map_data.stop()
        self.next_step.hide_notice()
        self.form.result.hide()
        self.request.restore(PanelChoices.of(self._project))
        self._show_output_note()
        self._show_layers()

    # Running

    def _measure_offset(self) -> None:
        self.next_step.hide_notice()
        context = self._project.transformContext()
        try:
            self.form.map_offset.start(self.request.read(), self._engine, context)
        except SocioError as error:
            self._show_error(error)

    def _get_map_data(self) -> None:
        self.next_step.hide_notice()
        area, folder = self.area, self.output.path.parent
        try:
            self.form.map_data.start(area.geometry, area.crs, folder, self._engine, self._project)
        except SocioError as error:
            self._show_error(error)

    def _prepare(self) -> None:
        """Start the engine while the user types, but not while it is being replaced."""
        if self.form.query.hasFocus() and not self._is_being_set_up():
            self._engine.prepare()

    def _is_being_set_up(self) -> bool:
        setups = self.form.setup_box, self.form.models.setup
        return any(one.is_working for one in setups)

    def _explain(self) -> None:
        """Show what the queries are understood as; models take them as they are."""
        is_read = self.form.reasoner.currentData() == DEFAULT_REASONER
        self.understood.ask(self.request.queries() if is_read else ())

    def find(self, query: str) -> None:
        """Run one query on the visible extent, for QGIS's search bar."""
        self.setUserVisible(True)
        self.form.query.setPlainText(query)
        self.area.use_view(self.form.imagery.currentLayer())
        self.start()

    def _ask_again(self, run: Mapping[str, Any]) -> None:
        """Put the question of an earlier run into the panel: its queries and its area."""
        self.setUserVisible(True)
        self.pages.setCurrentWidget(self.form)
        self.form.query.setPlainText("\n".join(run.get("queries") or ()))
        crs = QgsCoordinateReferenceSystem(run.get("area_crs", ""))
        area = QgsGeometry.fromWkt(run.get("area_wkt", ""))
        if crs.isValid() and not area.isEmpty():
            self.area.set(area, crs)

    def start(self) -> None:
        """Start a run with the panel's choices, or queue it while another run works."""
        if not self.runs.is_running:
            self.form.result.hide()
        self.form.setup_box.check()
        self.next_step.hide_notice()
        missing = self.request.missing()
        if missing:
            self.next_step.warn(missing)
            return
        try:
            request = self.request.read(self.request.queries())
            if not self.form.models.ask_consent():
                return
            task = SegmentTask(request, self._engine, self._project.transformContext())
        except SocioError as error:
            self._show_error(error)
            return
        self.understood.begin_run(request.queries)
        self.read_ahead.stop()
        remember_queries(request.queries)
        self.request.choices(request).save(self._project)
        self.runs.add(task)

    def _engine_is_new(self) -> None:
        self._engine.renew()
        self.next_step.hide_notice()
        self.form.notice.show_message(self.tr("The engine is ready."))
        self.next_step.show()

    def repair_engine(self) -> None:
        """Make the engine anew, from the page in QGIS's settings."""
        if not self._is_being_set_up():
            self.setUserVisible(True)
            self.pages.setCurrentWidget(self.form)
            self.form.setup_box.repair()

    def remove_engine(self) -> None:
        """Delete the engine, from the page in QGIS's settings."""
        if self.runs.is_running or self._is_being_set_up():
            error = EngineError(
                "The engine works, so it was not removed.", "Let it end or stop it, then try again."
            )
            self._show_error(error)
            return
        self._engine.renew()  # Windows can't delete what a process has open
        self._removal = RemoveTask(self.tr("Remove the engine"))
        self._removal.ended.connect(self._engine_is_removed)
        QgsApplication.taskManager().addTask(self._removal)

    def _engine_is_removed(self, error: SocioError | None) -> None:
        self._removal = None
        self.form.setup_box.check()
        self.next_step.show()
        if error is not None:
            self._show_error(error)
        else:
            self._show_note(self.tr("The engine was removed."))

    def _show_question(self, asking: bool) -> None:
        """Show the panel while a run asks the user about boxes."""
        if asking:
            self.setUserVisible(True)
            self.pages.setCurrentWidget(self.form)

    def _show_reasoning(self) -> None:
        """Show the details of the result under review."""
        review = self.review.review
        feature = review.current() if review is not None else None
        if review is None or feature is None:
            return
        if not self.details.show_result(feature, review.layer.crs()):
            text = self.tr("Details are kept for the last run alone, and until QGIS ends.")
            self.review.form.notice.show_message(text)

    def _ended(self, task: SegmentTask, outcome: RunOutcome) -> None:
        self.runs_history.add(task.plan, outcome)
        remember_times(task.plan, outcome, self.running.stages_s, self.running.windows_done)
        error, layer = outcome.error, None
        if outcome.count or (error is not None and outcome.saved and outcome.output.exists()):
            try:
                layer = add_results(self._project, outcome.output)
                self.review.review_layer(layer)
            except SocioError as unreadable:
                error = error or unreadable
        if error is not None:
            self._show_error(error)
        self.running.offer_zoom(QgsRectangle(*outcome.extent) if outcome.extent else None)
        self._result_file = outcome.output if layer is not None else None
        hidden = layer is not None and not self.running.has_results_in_view(layer)
        text = describe_outcome(outcome)
        if hidden:
            text = "\n".join([text, self.tr("No result is in view.")])
        if text:
            level = Qgis.MessageLevel.Success if outcome.count else Qgis.MessageLevel.Info
            self.form.result.show_message(text, level, with_button=hidden)
        self._show_output_note()
        self._show_area()  # the expected time is known better now

    def _forget_result(self, *_: object) -> None:
        """Hide the notice about results when their layer is gone."""
        if self._result_file is not None and not find_results(self._project, self._result_file):
            self._result_file = None
            self.form.result.hide()

    def _show_note(self, text: str) -> None:
        """Show a sentence in the notice; nothing hides it."""
        self.next_step.hide_notice()
        if text:
            self.form.notice.show_message(text)

    def _show_error(self, error: SocioError) -> None:
        self._error_details = f"{error}\n{error.details}"
        self.next_step.hide_notice()
        self.form.notice.show_message(
            describe_error(error), Qgis.MessageLevel.Warning, bool(error.details)
        )
        QgsApplication.messageLog().logMessage(
            self._error_details, "socio_qgis", Qgis.MessageLevel.Warning
        )
