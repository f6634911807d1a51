"""The offset of the map from the imagery: measured on a window, or known for maps of China."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..client.engine import Engine
from ..core.errors import EngineError
from ..core.gcj02 import to_gcj02
from ..core.settings import DEFAULT_REASONER
from ..layers.run_area import to_run_crs
from .question import QuestionTask
from .request import RequestPlan, RunRequest, plan_request
from .run_inputs import RunInputs


def gcj02_offset_m(
    aoi: QgsGeometry, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> tuple[float, float]:
    """How far east and north a map in GCJ-02 shows the middle of an area, in the run's CRS.

    Raises:
        InputError: The area has no place in metres.
    """
    ground, run_crs = to_run_crs(aoi, crs, context)
    to_degrees = QgsCoordinateTransform(run_crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    back = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), run_crs, context)
    centre = ground.boundingBox().center()
    place = to_degrees.transform(centre)
    shown = back.transform(QgsPointXY(*to_gcj02(place.x(), place.y())))
    return shown.x() - centre.x(), shown.y() - centre.y()


class AlignTask(QuestionTask):
    """Measures the offset on the window in the middle.

    Its answer is how far east and north of the imagery the map shows places, in metres, beyond the
    offset of the request; None where that can't be told.

    Attributes:
        gsd_m: Ground resolution of the measurement.
        offset_m: The offset of the request.

    Raises:
        InputError: The request can't be carried out.
    """

    def __init__(
        self, request: RunRequest, engine: Engine, context: QgsCoordinateTransformContext
    ) -> None:
        super().__init__(
            QCoreApplication.translate("AlignTask", "Measure how the map fits"),
            engine,
            EngineError("The fit can't be measured.", "Look at it yourself."),
        )
        request = replace(request, reasoner=DEFAULT_REASONER)  # no server, no key
        self._plan: RequestPlan = plan_request(request, context)
        self._inputs = RunInputs(request, self._plan, context)
        self.gsd_m, self.offset_m = self._plan.settings.gsd_m, request.map_offset_m

    def work(self) -> tuple[float, float] | None:
        """In a thread of the task manager."""
        window = self._plan.windows[len(self._plan.windows) // 2]
        rendered = self._inputs.renderer.render_imagery(window, self.isCanceled)
        pictures = {"satellite": str(rendered.satellite), "map": str(rendered.map)}
        shift = self.ask("align", "aligned", **pictures).values.get("shift_px")
        return shift and (shift[0] * self.gsd_m, -shift[1] * self.gsd_m)

    def finished(self, succeeded: bool) -> None:
        """On the main thread."""
        self._inputs.close()
        super().finished(succeeded)
