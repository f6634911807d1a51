"""A run of the panel as a task of QGIS's task manager."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsProject, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..client.engine import Engine
from ..core import results
from ..layers.rendering import layer_removed
from .execution import RunOutcome, execute_run, unknown_error
from .request import RunRequest, plan_request
from .run_inputs import RunInputs
from .window_boxes import BoxChannel, MapBox


class SegmentTask(QgsTask):
    """One run in the background; make it on the main thread, add it to the task manager.

    Signals:
        stage: Stage, window and number of windows.
        window_done: A window's results before windows are merged, a QgsGeometry in the plan's CRS,
            and the number of its places.
        boxes: WindowBoxes, after stage 1 of each window.
        outcome: A RunOutcome, on the main thread, in any case.
    """

    stage = pyqtSignal(str, int, int)
    window_done = pyqtSignal(object, int)
    boxes = pyqtSignal(object)
    outcome = pyqtSignal(object)

    def __init__(
        self, request: RunRequest, engine: Engine, context: QgsCoordinateTransformContext
    ) -> None:
        super().__init__(
            QCoreApplication.translate("SegmentTask", "Find: {}").format(
                ", ".join(request.queries)
            ),
            QgsTask.Flag.CanCancel,
        )
        # QGIS then keeps them, and the project, until the run ends.
        layers = [*request.satellite_layers, *request.map_layers]
        self.setDependentLayers(layers)
        self._layers = {layer.id(): layer.name() for layer in layers}
        self._removed: list[str] = []  # names of layers that a script or a plugin has removed
        QgsProject.instance().layersWillBeRemoved.connect(self._note_removed)
        self.plan = plan_request(request, context)
        self._output, self._engine = request.output, engine
        self._inputs = RunInputs(request, self.plan, context)
        self._channel = BoxChannel(self.boxes.emit)
        self._result: RunOutcome | None = None

    def write_details_to(self, folder: Path) -> None:
        """Have the trace written into a folder; call it before the task begins."""
        self._inputs.details = folder

    def reply(self, window: int, boxes: Sequence[MapBox], ask_again: bool = True) -> None:
        """Continue with these boxes of a window; on the main thread."""
        self._channel.reply(window, boxes, len(self.plan.settings.queries), ask_again)

    def discard(self) -> None:
        """Delete the files of a task that will never be added to the task manager."""
        self._inputs.close()

    def run(self) -> bool:
        """In a thread of the task manager; an exception that left it would end QGIS."""
        try:
            self._result = execute_run(
                self.plan,
                self._inputs,
                self._output,
                self._engine,
                self.isCanceled,
                self._report,
                self._on_window_done,
                self._channel,
            )
        except BaseException:  # noqa: BLE001
            self._result = RunOutcome(results.FAILED, self._output, error=unknown_error())
        # QGIS would report "Task failed" for a cancelled one; now it reports this text as complete.
        if self.isCanceled():
            text = QCoreApplication.translate("SegmentTask", "Cancelled: {}")
            self.setDescription(text.format(", ".join(self.plan.settings.queries)))
        return self._result.status != results.FAILED or self.isCanceled()

    def finished(self, succeeded: bool) -> None:
        """On the main thread; also for a task that was cancelled before it ran."""
        self._inputs.close()
        outcome = self._result or RunOutcome(results.CANCELLED, self._output)
        if self._removed and outcome.status in (results.CANCELLED, results.FAILED):
            outcome = replace(outcome, status=results.FAILED, error=layer_removed(self._removed[0]))
        elif self.isCanceled() and outcome.status == results.FAILED:
            outcome = replace(outcome, status=results.CANCELLED, error=None)
        self.outcome.emit(outcome)

    def _note_removed(self, layer_ids: Sequence[str]) -> None:
        self._removed += [name for id_, name in self._layers.items() if id_ in layer_ids]

    def _report(self, stage: str, fraction: float, window: int, total: int) -> None:
        self.setProgress(100 * fraction)
        self.stage.emit(stage, window, total)

    def _on_window_done(self, wkb: bytes, found: int) -> None:
        geometry = QgsGeometry()
        if wkb:
            geometry.fromWkb(wkb)
        self.window_done.emit(geometry, found)
