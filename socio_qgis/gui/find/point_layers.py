"""The menu of layers whose points can be asked for: their kinds become the queries."""

from __future__ import annotations

from functools import partial

from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsIconUtils,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QMenu

from ...client.engine import Engine
from ...core.errors import SocioError
from ...layers.results_layer import has_result_fields
from ...tasks.point_kinds import KindsTask, PointKinds, PointsFile
from .area import AreaOfInterest
from .form import Form


class PointLayers(QObject):
    """Offers the project's layers of points in the menu beside the queries.

    Signals:
        message: A sentence for the user.
        failed: A SocioError.
    """

    message = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(
        self, form: Form, area: AreaOfInterest, project: QgsProject, engine: Engine
    ) -> None:
        super().__init__(form)
        self._form, self._area, self._project, self._engine = form, area, project, engine
        self._task: KindsTask | None = None

    @property
    def is_asking(self) -> bool:
        """Whether a question is on its way."""
        return self._task is not None

    def offer(self, menu: QMenu) -> None:
        """Add a submenu of the layers, where there are any."""
        layers = [one for one in self._project.mapLayers().values() if _has_points(one)]
        if not layers:
            return
        own = menu.addMenu(self.tr("Points of a layer"))
        for layer in sorted(layers, key=lambda one: one.name().casefold()):
            icon, text = QgsIconUtils.iconForLayer(layer), layer.name().replace("&", "&&")
            own.addAction(icon, text).triggered.connect(partial(self._choose, layer.id()))

    def _choose(self, layer_id: str, *_: object) -> None:
        """Ask for the kinds of a layer's points in the area; they replace the queries."""
        layer = self._project.mapLayer(layer_id)
        if layer is None:
            return
        self.stop()
        area, crs = self._area.geometry, self._area.crs
        if area.isEmpty():
            area, crs = QgsGeometry.fromRect(layer.extent()), layer.crs()
        points = PointsFile(layer, area, crs, self._project.transformContext())
        self._task = task = KindsTask(points, self._engine)
        task.answered.connect(lambda kinds: self._end(task, layer_id, kinds))
        task.failed.connect(lambda error: self._fail(task, error))
        task.stopped.connect(lambda: self._forget(task))
        text = self.tr("Looking at the points of {layer}…")
        self.message.emit(text.format(layer=layer.name()))
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Cancel the question."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _forget(self, task: KindsTask) -> bool:
        """QGIS deletes a task that has ended; whether it was the one of now."""
        was_wanted = self._task is task
        if was_wanted:
            self._task = None
        return was_wanted

    def _fail(self, task: KindsTask, error: SocioError) -> None:
        if self._forget(task):
            self.failed.emit(error)

    def _end(self, task: KindsTask, layer_id: str, kinds: PointKinds) -> None:
        if not self._forget(task):
            return
        cursor = QTextCursor(self._form.query.document())  # by a cursor, so that undo works
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(kinds.queries))
        self._form.map_layers.tick(layer_id)
        self.message.emit(kinds.note())


def _has_points(layer: QgsMapLayer) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        and not has_result_fields(layer)
    )
