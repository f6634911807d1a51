"""The map of a run's first window, read before the run."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QCoreApplication

from ..client.engine import Engine
from ..core.errors import EngineError
from .question import QuestionTask
from .request import RequestPlan, RunRequest
from .run_inputs import RunInputs


class ReadAheadTask(QuestionTask):
    """Draws the map and hands it to the engine, which reads it in the background; no answer."""

    is_hidden = True

    def __init__(
        self,
        request: RunRequest,
        planned: RequestPlan,
        engine: Engine,
        context: QgsCoordinateTransformContext,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("ReadAheadTask", "Read the map"),
            engine,
            EngineError("The map can't be read ahead.", "Run, and see what is said then."),
        )
        self._window = planned.windows[0]
        self._inputs = RunInputs(replace(request, satellite_layers=()), planned, context)

    def work(self) -> None:
        """In a thread of the task manager."""
        rendered = self._inputs.renderer.render(self._window, self.isCanceled)
        if not rendered.map_is_blank:
            self.ask("read", "reading", map=str(rendered.map))

    def finished(self, succeeded: bool) -> None:
        """On the main thread."""
        self._inputs.close()
        super().finished(succeeded)
