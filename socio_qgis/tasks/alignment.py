"""Whether the map fits on the imagery: measured on one window, or known for maps of China."""

from __future__ import annotations

import traceback
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QThreadPool, pyqtSignal

from ..client.engine import Engine
from ..core.errors import CancelledError, EngineError, SocioError, from_kind
from ..core.gcj02 import to_gcj02
from ..core.settings import DEFAULT_REASONER
from ..layers.sources import to_run_crs
from .feed import Feed
from .request import Plan, RunRequest, plan


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


class AlignTask(QgsTask):
    """Measures the shift on the window in the middle; make it on the main thread.

    Attributes:
        gsd_m: Ground resolution of the measurement.
        offset_m: The offset of the request.

    Signals:
        measured: How far east and north of the imagery the map shows places, in metres, beyond
            the offset of the request; None where that can't be told.
        failed: A SocioError instead.

    Raises:
        InputError: The request can't be carried out.
    """

    measured = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(
        self, request: RunRequest, engine: Engine, context: QgsCoordinateTransformContext
    ) -> None:
        super().__init__(
            QCoreApplication.translate("AlignTask", "Measure how the map fits"),
            QgsTask.Flag.CanCancel,
        )
        request = replace(request, reasoner=DEFAULT_REASONER)  # no server, no key
        self._plan: Plan = plan(request, context)
        self._feed = Feed(request, self._plan, context)
        self.gsd_m, self.offset_m = self._plan.settings.gsd_m, request.map_offset_m
        self._engine = engine
        self._answer: dict[str, Any] | None = None
        self._error: SocioError | None = None

    def run(self) -> bool:
        """In a thread of the task manager."""
        pool = QThreadPool.globalInstance()
        pool.releaseThread()  # see tasks/run.py
        try:
            window = self._plan.windows[len(self._plan.windows) // 2]
            rendered = self._feed.renderer.render(window, self.isCanceled)
            with self._engine.session(self.isCanceled) as session:
                session.send("align", satellite=str(rendered.satellite), map=str(rendered.map))
                message = None
                while message is None or message.type not in ("aligned", "error"):
                    if self.isCanceled():
                        raise CancelledError("The run was cancelled.")
                    message = session.receive()
            if message.type == "error":
                kind, text, advice = (message[name] for name in ("kind", "message", "advice"))
                self._error = from_kind(kind, text, advice, message["details"])
            else:
                self._answer = message.values
        except CancelledError:
            pass
        except SocioError as error:
            self._error = error
        except Exception:  # noqa: BLE001  (an exception in a QgsTask ends QGIS)
            self._error = EngineError(
                "The fit can't be measured.", "Look at it yourself.", traceback.format_exc()
            )
        finally:
            pool.reserveThread()
        return self._answer is not None

    def finished(self, succeeded: bool) -> None:
        """On the main thread."""
        self._feed.close()
        if self._error is not None:
            self.failed.emit(self._error)
        elif self._answer is not None:
            shift = self._answer.get("shift_px")
            self.measured.emit(shift and (shift[0] * self.gsd_m, -shift[1] * self.gsd_m))
