"""The offset of the map from the imagery: known for maps of China, otherwise measured."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton

from ...client.engine import Engine
from ...core.errors import InputError, SocioError
from ...core.settings import MAX_MAP_OFFSET_M
from ...tasks.map_alignment import AlignTask, gcj02_offset_m
from ...tasks.request import RunRequest

NONE, GCJ02, MEASURED = "none", "gcj-02", "measured"
translate = QCoreApplication.translate
SMALL_PX = 6.0  # pixels of the imagery: as far as the estimate can be wrong


class MapOffset(QgsCollapsibleGroupBox):
    """A choice of offsets, and a button that measures one; few need it, so it is folded away.

    Signals:
        message: A sentence for the user.
        failed: A SocioError.
    """

    message = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Map and imagery don't line up?"))
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self._measured_m = (0.0, 0.0)
        self._task: AlignTask | None = None
        self.choice, self.measure = QComboBox(), QPushButton(self.tr("Measure"))
        self.choice.addItem(self.tr("The map fits the imagery"), NONE)
        self.choice.addItem(self.tr("Map of China (GCJ-02)"), GCJ02)
        self.choice.setAccessibleName(self.tr("How the map lies on the imagery"))
        self.choice.setToolTip(
            self.tr("A map that lies beside the imagery is drawn back by as much")
        )
        self.measure.setAccessibleName(self.tr("Measure how far the map lies off the imagery"))
        self.measure.setToolTip(self.measure.accessibleName())
        self.setObjectName("socio_map_offset")
        self.choice.currentIndexChanged.connect(self._unfold)
        row = QHBoxLayout(self)
        row.addWidget(self.choice, 1)
        row.addWidget(self.measure)

    def _unfold(self) -> None:
        """Show an offset that is chosen, so that nobody overlooks it."""
        if self.choice.currentData() != NONE:
            self.setCollapsed(False)

    def offset_m(
        self,
        aoi: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> tuple[float, float]:
        """How far east and north of the imagery the map shows an area, in metres."""
        chosen = self.choice.currentData()
        if chosen == MEASURED:
            return self._measured_m
        if chosen == GCJ02:
            try:
                return gcj02_offset_m(aoi, crs, context)
            except InputError:
                pass  # the plan of the run says what is wrong with the area
        return 0.0, 0.0

    def start(
        self, request: RunRequest, engine: Engine, context: QgsCoordinateTransformContext
    ) -> None:
        """Measure how far the map lies beyond the offset of a request, in the background.

        Raises:
            InputError: The request can't be carried out.
        """
        if self._task is not None:
            return
        self._task = task = AlignTask(request, engine, context)
        self.measure.setEnabled(False)
        task.answered.connect(lambda beyond_m: self._end(task, beyond_m))
        task.failed.connect(lambda error: self._fail(task, error))
        task.stopped.connect(lambda: self._free(task))
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Cancel the measurement."""
        task, self._task = self._task, None
        self.measure.setEnabled(True)
        if task is not None:
            task.cancel()

    def _free(self, task: AlignTask) -> bool:
        """Allow the next measurement; False where this one was cancelled."""
        wanted = self._task is task
        if wanted:
            self._task = None
            self.measure.setEnabled(True)
        return wanted

    def _fail(self, task: AlignTask, error: SocioError) -> None:
        if self._free(task):
            self.failed.emit(error)

    def _end(self, task: AlignTask, beyond_m: tuple[float, float] | None) -> None:
        if not self._free(task):
            return
        if beyond_m is None:
            self.message.emit(
                self.tr("How the map lies can't be measured here. Compare roads by eye.")
            )
        elif max(abs(metres) for metres in beyond_m) <= SMALL_PX * task.gsd_m:
            self.message.emit(self.tr("The map fits the imagery."))
        else:
            (east, north), (east_before, north_before) = beyond_m, task.offset_m
            self.take((east + east_before, north + north_before))
            text = self.tr("The map lies {offset} of the imagery. The next run corrects that.")
            self.message.emit(text.format(offset=describe(beyond_m)))

    @property
    def kept(self) -> str:
        """The choice as text, for the project."""
        chosen = self.choice.currentData()
        return " ".join(map(str, self._measured_m)) if chosen == MEASURED else chosen

    def restore(self, kept: str) -> None:
        """Choose what `kept` was in a project; anything else means no offset."""
        self.choice.removeItem(self.choice.findData(MEASURED))
        self.choice.setCurrentIndex(max(0, self.choice.findData(kept)))
        try:
            east, north = (float(part) for part in kept.split())
        except ValueError:
            return
        if max(abs(east), abs(north)) <= MAX_MAP_OFFSET_M:
            self.take((east, north))

    def take(self, offset_m: tuple[float, float]) -> None:
        """Choose an offset that was measured."""
        self.choice.removeItem(self.choice.findData(MEASURED))
        self._measured_m = offset_m
        self.choice.addItem(
            self.tr("Map lies {offset}").format(offset=describe(offset_m)), MEASURED
        )
        self.choice.setCurrentIndex(self.choice.count() - 1)


def describe(offset_m: tuple[float, float]) -> str:
    """An offset in words: "12 m east, 3 m south"."""
    east, north = offset_m
    locale = QLocale()
    parts = [
        translate("MapOffset", "{metres} m east")
        if east >= 0
        else translate("MapOffset", "{metres} m west"),
        translate("MapOffset", "{metres} m north")
        if north >= 0
        else translate("MapOffset", "{metres} m south"),
    ]
    return ", ".join(
        part.format(metres=locale.toString(abs(metres), "f", 0))
        for part, metres in zip(parts, offset_m)
    )
