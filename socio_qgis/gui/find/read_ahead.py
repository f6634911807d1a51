"""The map is read while the user still types: a run then waits for the answer alone."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ...client.engine import Engine
from ...core.errors import SocioError
from ...layers.sources import is_local
from ...tasks.read_ahead import ReadAheadTask
from ...tasks.request import RequestPlan, RunRequest


class ReadAhead:
    """Has the engine, if it works or starts already, read the map of a run's first window.

    A layer from a network is drawn only where the canvas shows it as well, so that no server is
    asked for what the user does not look at.

    Args:
        canvas: The canvas.
        engine: Of all runs.
    """

    def __init__(self, canvas: QgsMapCanvas, engine: Engine, project: QgsProject) -> None:
        self._canvas, self._engine, self._project = canvas, engine, project
        self._task: ReadAheadTask | None = None
        self._asked: tuple[object, ...] = ()  # which picture was handed to the engine last

    def offer(self, request: RunRequest, planned: RequestPlan) -> None:
        """Read the map for a run that could begin now; nothing where it was asked for before."""
        window, settings = planned.windows[0], planned.settings
        asked = (
            window,
            planned.crs.authid(),
            settings.map_scale,
            settings.map_offset_m,
            tuple(layer.id() for layer in request.map_layers),
        )
        if (
            asked == self._asked
            or not self._engine.is_wanted
            or not self._may_draw(request, planned)
        ):
            return
        self.stop()
        try:
            task = ReadAheadTask(request, planned, self._engine, self._project.transformContext())
        except SocioError:  # a run will say what is wrong
            return
        self._asked, self._task = asked, task
        for ended in (task.answered, task.failed, task.stopped):
            ended.connect(lambda *_: self._forget(task))
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Draw no more; what the engine has it reads to the end."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _forget(self, task: ReadAheadTask) -> None:
        """QGIS deletes a task that has ended."""
        if self._task is task:
            self._task = None

    def _may_draw(self, request: RunRequest, planned: RequestPlan) -> bool:
        """Whether the map is on this machine, or the canvas shows it in the first window."""
        remote = {layer.id() for layer in request.map_layers if not is_local(layer)}
        if not remote:
            return True
        if not remote.issubset(layer.id() for layer in self._canvas.layers()):
            return False
        crs = self._canvas.mapSettings().destinationCrs()
        to_run_crs = QgsCoordinateTransform(crs, planned.crs, self._project.transformContext())
        try:
            view = to_run_crs.transformBoundingBox(self._canvas.extent())
        except QgsCsException:  # the canvas shows the whole world, say
            return False
        part = QgsRectangle(*planned.windows[0].extent).intersect(planned.aoi.boundingBox())
        return bool(view.buffered(part.width() / 100).contains(part))
