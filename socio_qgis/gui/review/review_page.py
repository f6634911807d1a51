"""The page of the panel that steps through results: accept, reject, correct, export."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import Qgis, QgsFeature, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QDateTime, QEvent, QLocale, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QFileDialog, QVBoxLayout, QWidget

from ...client.engine import Engine
from ...core.errors import SocioError
from ...core.results import ACCEPTED, INFERRED, MAPPED, PROPOSED, REJECTED, split_queries
from ...layers.layer_image import stop_all
from ...layers.results_layer import add_to_group, results_layers
from ...layers.review_session import FORMATS, ReviewSession, export_accepted
from ...tasks.wording import describe_error
from ..run_wording import describe_area, describe_status
from .decision_links import DecisionLinks, show_in_open_forms
from .highlight import Highlight
from .results_table import ResultsTable
from .review_form import ReviewForm
from .runs_dialog import EarlierRuns
from .swipe import Swipe
from .thumbnails import Thumbnails
from .touch_up_tool import TouchUpTool

NO_MODIFIER, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class ReviewPage(QWidget):
    """Steps through the results layers of the project; letters work here and on the canvas.

    Signals:
        available: Whether there is anything to review.

    Args:
        imagery: Returns the imagery layer for touching up an outline.
        segmenter: Returns the segmenter's name.
        map_layers: Returns the map layers to compare with, top first.
    """

    available = pyqtSignal(bool)

    def __init__(
        self,
        iface: QgisInterface,
        engine: Engine,
        project: QgsProject,
        imagery: Callable[[], QgsMapLayer | None],
        segmenter: Callable[[], str],
        map_layers: Callable[[], Sequence[QgsMapLayer]],
    ) -> None:
        super().__init__()
        self._imagery, self._map_layers = imagery, map_layers
        self._iface, self._canvas, self._project = iface, iface.mapCanvas(), project
        self.form = ReviewForm()
        self.review: ReviewSession | None = None
        self.tool = TouchUpTool(self._canvas, engine, imagery, segmenter)
        self.highlight = Highlight(self._canvas, project)
        self.swipe = Swipe(self._canvas)
        self.table = ResultsTable(Thumbnails(self._canvas, self.highlight, imagery, map_layers))
        self._has_table = False  # whether QGIS has it among its panels
        self.runs = EarlierRuns(engine, project, self.form)
        self._links = DecisionLinks(self.decide_on, self._canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        # Many layers may come or go at once; update the list once, afterwards.
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._connect()
        self._show_touching(False)
        self._list_layers()

    def close_down(self) -> None:
        """Take everything off the canvas; the plugin is being unloaded."""
        self._refresh.stop()
        self._links.close()
        for taking_keys in (self._canvas, self.table.view, self):
            taking_keys.removeEventFilter(self)
        self._canvas.destinationCrsChanged.disconnect(self._show_outline)
        self._canvas.extentsChanged.disconnect(self._offer_zoom)
        for signal in self._project_signals:
            signal.disconnect(self._list_soon)
        self._project.layerWillBeRemoved.disconnect(self._on_layer_removed)
        self._use_layer(None)
        self.table.close_down()
        if self._has_table:
            self._iface.removeDockWidget(self.table)
        self.table.deleteLater()
        self.tool.remove()
        self.swipe.remove()
        self.highlight.remove()
        stop_all()
        self.runs.close_down()

    def _connect(self) -> None:
        form = self.form
        form.layers.activated.connect(lambda: self._use_layer(self._chosen_layer()))
        for box in (form.filter, form.query, form.run):
            box.activated.connect(lambda _: self._do(self._choose))
        form.least_score.valueChanged.connect(lambda _: self._do(self._choose))
        form.accept_all.clicked.connect(self._accept_all)
        form.back.clicked.connect(lambda: self.step(-1))
        form.forward.clicked.connect(lambda: self.step(1))
        form.accept.clicked.connect(lambda: self.decide(ACCEPTED))
        form.reject.clicked.connect(lambda: self.decide(REJECTED))
        form.zoom.clicked.connect(self._zoom)
        form.undo.clicked.connect(lambda: self._do(ReviewSession.undo))
        form.redo.clicked.connect(lambda: self._do(ReviewSession.redo))
        form.touch_up.clicked.connect(self._touch_up)
        form.keep.clicked.connect(self.tool.keep)
        form.drop.clicked.connect(self.tool.stop)
        form.edit.clicked.connect(self._edit)
        form.table.clicked.connect(self._show_table)
        form.swipe.clicked.connect(self._swipe)
        form.export.clicked.connect(self._export)
        form.runs.clicked.connect(self._show_the_runs)
        self.runs.changed.connect(lambda: self._do(ReviewSession.show))
        self.table.chosen.connect(lambda id_: self._do(lambda review: review.go_to(id_)))
        self.table.opened.connect(lambda _: self._zoom())
        self.table.shown.connect(self._show_whether_open)
        self.swipe.active.connect(form.swipe.setChecked)
        self.tool.message.connect(form.progress.setText)
        self.tool.failed.connect(self._show_error)
        self.tool.kept.connect(lambda outline: self._do(lambda review: review.reshape(outline)))
        self.tool.active.connect(self._show_touching)
        self._refresh.timeout.connect(self._list_layers)
        self._project_signals = (self._project.layersAdded, self._project.layersRemoved)
        for signal in self._project_signals:
            signal.connect(self._list_soon)
        self._project.layerWillBeRemoved.connect(self._on_layer_removed)
        self._canvas.destinationCrsChanged.connect(self._show_outline)
        self._canvas.extentsChanged.connect(self._offer_zoom)
        for taking_keys in (self._canvas, self.table.view, self):
            taking_keys.installEventFilter(self)

    # Layers

    def _list_soon(self, *_: object) -> None:
        self._refresh.start()

    def _list_layers(self) -> None:
        """List the layers of results, and review the first one if none is under review."""
        layers, picker = results_layers(self._project), self.form.layers
        picker.clear()
        for layer in layers:
            picker.addItem(layer.name(), layer.id())
        picker.setVisible(len(layers) > 1)
        if self.review is None and layers:
            self._use_layer(layers[0])
        if self.review is not None:
            picker.setCurrentIndex(picker.findData(self.review.layer.id()))
        self.table.show_review(self.review)  # pictures may show other layers now
        self.available.emit(bool(layers))

    def review_layer(self, layer: QgsVectorLayer) -> None:
        """Switch to another layer of results, such as that of the last run."""
        known = layer in results_layers(self._project)
        if known and (self.review is None or self.review.layer is not layer):
            self._use_layer(layer)
            self._list_layers()

    def _chosen_layer(self) -> QgsVectorLayer | None:
        return self._project.mapLayer(self.form.layers.currentData())

    def _on_layer_removed(self, layer_id: str) -> None:
        if self.review is not None and self.review.layer.id() == layer_id:
            self._use_layer(None)

    def _use_layer(self, layer: QgsVectorLayer | None) -> None:
        self.tool.stop()
        self.swipe.stop()
        if self.review is not None:
            self.review.layer.editingStopped.disconnect(self.form.notice.hide)
            self.review.close()
        self.review = None
        if layer is not None:
            self.review = ReviewSession(layer)
            self.review.least_score = self.form.least_score.value() / 100
            self.highlight.crs = layer.crs()
            layer.editingStopped.connect(self.form.notice.hide)  # which may explain how to save
            self.review.changed.connect(self._show)
            waiting = self.review.ids(PROPOSED)
            self.review.show(PROPOSED if waiting else "")
        self._show()

    # What the user does

    def step(self, by: int) -> None:
        """Go to the next result (1) or the one before (-1)."""
        self._do(lambda review: review.step(by))

    def decide(self, status: str) -> None:
        """Accept or reject the current result and go on."""
        self._do(lambda review: review.decide(status))

    def decide_on(self, layer_id: str, feature_id: int, status: str) -> None:
        """Give a result a status, by a button of its form or map tip; the panel may be closed."""
        layer = self._project.mapLayer(layer_id)
        if layer not in results_layers(self._project):
            return
        self.review_layer(layer)
        if self.review is not None and self.review.current_id == feature_id:
            self.decide(status)
        else:
            self._do(lambda review: review.decide_all([feature_id], status))
        bar, title = self._iface.messageBar(), layer.name()
        feature = layer.getFeature(feature_id)
        if not self.form.notice.isHidden():
            bar.pushMessage(title, self.form.notice.text(), Qgis.MessageLevel.Warning)
        elif feature.isValid():
            show_in_open_forms(layer, feature_id, status)
            name = html.escape(str(feature["label"] or feature["query"]))  # the bar shows HTML
            text = f"{name}: {describe_status(status)}"
            bar.pushMessage(title, text, Qgis.MessageLevel.Success)

    def _accept_all(self) -> None:
        if self.review is not None:
            self._decide_all(self.review.undecided(), ACCEPTED)

    def _decide_all(self, ids: Sequence[int], status: str) -> None:
        counts: list[int] = []
        self._do(lambda review: counts.append(review.decide_all(ids, status)))
        if counts:
            if status == ACCEPTED:
                text = self.tr("%n result(s) accepted. Undo takes that back.", None, counts[0])
            else:
                text = self.tr("%n result(s) rejected. Undo takes that back.", None, counts[0])
            self.form.notice.show_message(text, Qgis.MessageLevel.Success)

    def _choose(self, review: ReviewSession) -> None:
        form = self.form
        review.query, review.run_id = form.query.currentData(), form.run.currentData()
        review.least_score = form.least_score.value() / 100
        review.show(form.filter.currentData())

    def _do(self, action: Callable[[ReviewSession], object]) -> None:
        """Do a step of the review, and show an error."""
        if self.review is None:
            return
        self.tool.stop()
        self.form.notice.hide()
        try:
            action(self.review)
        except SocioError as error:
            self._show_error(error)

    def _touch_up(self, on: bool = True) -> None:
        review = self.review
        feature = review.current() if review is not None else None
        if not on or review is None or feature is None:
            self.tool.stop()
            self._show_touching(False)
            return
        self.form.notice.hide()
        try:
            self.tool.start(feature.geometry(), review.layer.crs(), feature["gsd_m"] or 1.0)
        except SocioError as error:
            self._show_touching(False)
            self._show_error(error)

    def _show_table(self, on: bool) -> None:
        if on and not self._has_table:
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.table)
            self._has_table = True
        self.table.setUserVisible(on)

    def _swipe(self, on: bool) -> None:
        self.form.swipe.setChecked(False)  # until it is there
        imagery, map_layers = self._imagery(), self._map_layers()
        if not on or self.review is None:
            self.swipe.stop()
        elif imagery is None or not map_layers:
            self.form.notice.show_message(
                self.tr("Choose the imagery and a map layer on the page Find.")
            )
        else:
            self.form.notice.hide()
            over = self.review.layer  # on both sides
            self.swipe.start((over, imagery), (over, *map_layers))

    def _edit(self) -> None:
        """Start QGIS's vertex tool; Save Layer Edits saves."""
        layer = self.review.layer if self.review is not None else None
        if layer is None:
            return
        self.tool.stop()
        self._iface.setActiveLayer(layer)
        if not layer.isEditable() and not layer.startEditing():
            text = self.tr("The layer {name} can't be edited: its file is read-only.")
            self.form.notice.show_message(text.format(name=layer.name()), Qgis.MessageLevel.Warning)
            return
        self._iface.actionVertexTool().trigger()
        self.form.notice.show_message(
            self.tr("Move the corners; Save Layer Edits in QGIS's toolbar keeps them.")
        )

    def _export(self) -> None:
        if self.review is None:
            return
        layer = self.review.layer
        folder = Path(layer.source().split("|")[0]).parent
        filters = {f"{name} (*{ending})": ending for ending, (name, _) in FORMATS.items()}
        name, chosen = QFileDialog.getSaveFileName(
            self,
            self.tr("Export accepted results"),
            str(folder / f"{layer.name()}_accepted.gpkg"),
            ";;".join(filters),
        )
        if name:
            path = Path(name)
            self.export_to(path if path.suffix else path.with_suffix(filters[chosen]))

    def _show_the_runs(self) -> None:
        if self.review is not None:
            self.runs.present(Path(self.review.layer.source().split("|")[0]))

    def export_to(self, path: Path) -> None:
        """Write the accepted results and add them to the project."""
        if self.review is None:
            return
        try:
            context = self._project.transformContext()
            exported = export_accepted(self.review.layer, path, context)
        except SocioError as error:
            self._show_error(error)
            return
        exported.setLabelsEnabled(False)  # the layer under review has the same labels
        add_to_group(self._project, exported)
        text = self.tr("%n result(s) exported to {file}", None, exported.featureCount())
        self.form.notice.show_message(text.format(file=path.name), Qgis.MessageLevel.Success)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the review's keys, here and on the canvas, before QGIS does.

        A list or a text box that has the focus gets its keys first.
        """
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        in_table = watched is self.table.view
        is_open = in_table or self.isVisible()
        action = self._action_for(event, watched is self._canvas, in_table) if is_open else None
        if action is None:
            return False
        event.accept()  # of a shortcut: it will come as a key
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _action_for(
        self, event: QKeyEvent, on_canvas: bool, in_table: bool
    ) -> Callable[[], object] | None:
        form, key = self.form, event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if in_table and not modifiers and key in (Qt.Key.Key_A, Qt.Key.Key_R):
            ids, status = self.table.selected_ids(), ACCEPTED if key == Qt.Key.Key_A else REJECTED
            if len(ids) > 1:
                return lambda: self._decide_all(ids, status)
        buttons: dict[tuple[int, object], QAbstractButton] = {
            (Qt.Key.Key_P, NO_MODIFIER): form.back,
            (Qt.Key.Key_N, NO_MODIFIER): form.forward,
            (Qt.Key.Key_A, NO_MODIFIER): form.accept,
            (Qt.Key.Key_R, NO_MODIFIER): form.reject,
            (Qt.Key.Key_U, NO_MODIFIER): form.undo,
            (Qt.Key.Key_U, SHIFT): form.redo,
            (Qt.Key.Key_T, NO_MODIFIER): form.touch_up,
            (Qt.Key.Key_Z, NO_MODIFIER): form.zoom,
            (Qt.Key.Key_S, NO_MODIFIER): form.swipe,
        }
        if not on_canvas:  # where these are QGIS's
            buttons[Qt.Key.Key_Z, CONTROL] = form.undo
            buttons[Qt.Key.Key_Z, CONTROL | SHIFT] = form.redo
        for (its_key, its_modifiers), button in buttons.items():
            if its_key == key and its_modifiers == modifiers:
                return button.click
        return None

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Outline the result."""
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remove the outline from the canvas."""
        super().hideEvent(event)
        self.tool.stop()
        self._show_whether_open()

    @property
    def _is_open(self) -> bool:
        """Whether the page or the table is."""
        return self.isVisible() or not self.table.isHidden()

    def _show_whether_open(self) -> None:
        self.form.table.setChecked(not self.table.isHidden())
        if not self._is_open:
            self.swipe.stop()
        self._show_outline()

    def _show(self) -> None:
        form, review = self.form, self.review
        feature = review.current() if review is not None else None
        statuses: list[str] = []
        ids: list[int] = []
        if review is not None:
            if not self._show_choices(review):
                return
            statuses, ids = [one.status for one in review.results("")], review.ids()
            form.show_statuses(Counter(statuses), review.status)
        if feature is not None:
            self._describe(feature)
        else:
            done = review is not None and review.status == PROPOSED
            form.title.setText(self.tr("All are reviewed.") if done else self.tr("There are none."))
        for widget in (form.facts, form.reasoning):
            widget.setVisible(feature is not None)
        at = ids.index(feature.id()) + 1 if feature is not None and feature.id() in ids else None
        here = QLocale().toString(at) if at is not None else "-"
        position = self.tr("{position} of {count}")
        form.position.setText(position.format(position=here, count=QLocale().toString(len(ids))))
        form.position.setVisible(bool(ids))
        for button in (form.accept, form.reject, form.touch_up, form.edit, form.show_reasoning):
            button.setEnabled(feature is not None)
        form.back.setEnabled(bool(ids) and at != 1)
        form.forward.setEnabled(bool(ids) and at != len(ids))
        undecided = review is not None and review.status in (PROPOSED, "")
        form.accept_all.setEnabled(undecided and PROPOSED in statuses)
        form.undo.setEnabled(review is not None and review.can_undo)
        form.redo.setEnabled(review is not None and review.can_redo)
        form.export.setEnabled(review is not None)
        form.runs.setEnabled(review is not None)
        form.swipe.setEnabled(review is not None)
        form.least_score_text.setText(QLocale().toString(form.least_score.value() / 100, "f", 2))
        self.table.show_review(review)
        self._show_outline()

    def _show_choices(self, review: ReviewSession) -> bool:
        """Offer the queries and runs that there are; False where a chosen one is gone."""
        results, locale = review.all_results(), QLocale()
        queries = Counter(query for one in results for query in split_queries(one.query))
        runs = Counter(one.run_id for one in results if one.run_id)
        if review.query not in ("", *queries) or review.run_id not in ("", *runs):
            review.query = review.run_id = ""
            review.show()  # which comes back here
            return False
        created = {one.run_id: one.created for one in reversed(results) if one.run_id}
        times = {
            run_id: QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs).toLocalTime()
            for run_id, text in created.items()
        }
        self.form.show_choices(
            {query: f"{query} ({locale.toString(queries[query])})" for query in sorted(queries)},
            {
                run_id: f"{locale.toString(time, QLocale.FormatType.ShortFormat)} "
                f"({locale.toString(runs[run_id])})"
                for run_id, time in reversed(times.items())
            },
            (review.query, review.run_id),
        )
        return True

    def _describe(self, feature: QgsFeature) -> None:
        locale = QLocale()
        query, label = (str(feature[name] or "") for name in ("query", "label"))
        lines = [
            self.tr("Query: {query}").format(query=query),
            self.tr("Score: {score}").format(
                score=locale.toString(feature["score"] or 0.0, "f", 2)
            ),
            self.tr("Area: {area}").format(area=describe_area(feature["area_m2"] or 0.0)),
            self.tr("Status: {status}").format(status=describe_status(str(feature["status"]))),
        ]
        has_origin = feature.fields().indexOf("origin") >= 0  # older files don't
        origins = {
            MAPPED: self.tr("Outline: as the map layer has it"),
            INFERRED: self.tr("Outline: drawn"),
        }
        origin = origins.get(str(feature["origin"])) if has_origin else None
        lines += [origin] if origin else []
        self.form.title.setText(label or query)
        self.form.facts.setText("\n".join(lines))
        reasoning = str(feature["reasoning"] or "")
        if self.form.reasoning.toPlainText() != reasoning:  # setting it scrolls to the top
            self.form.reasoning.setPlainText(reasoning)

    def _show_outline(self, *_: object) -> None:
        feature = self.review.current() if self.review is not None else None
        shown = feature if self._is_open and not self.tool.isActive() else None
        self.highlight.show(None if shown is None else shown.geometry())
        self._offer_zoom()

    def _offer_zoom(self) -> None:
        """Show a notice while the current result is not in view."""
        feature = self.review.current() if self.review is not None else None
        notice = self.form.out_of_view
        if feature is None or not self.isVisible() or self.highlight.is_in_view(feature.geometry()):
            notice.hide()
        elif notice.isHidden():
            notice.show_message(self.tr("This result can hardly be seen here."), with_button=True)

    def _zoom(self) -> None:
        feature = self.review.current() if self.review is not None else None
        if feature is not None:
            self.highlight.zoom_to(feature.geometry())

    def _show_touching(self, on: bool) -> None:
        self.form.touch_up.setChecked(on)
        self.form.while_touching.setVisible(on)
        self.form.progress.setText("")
        self._show_outline()

    def _show_error(self, error: SocioError) -> None:
        self.form.notice.show_message(describe_error(error), Qgis.MessageLevel.Warning)
