"""Clicks on the imagery around an outline, which the engine turns into a new outline."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QByteArray, QCoreApplication

from ..client.engine import Engine
from ..core import temporary
from ..core.errors import EngineError
from ..core.protocol import Message
from ..core.windows import Window
from ..layers.rendering import WindowRenderer
from ..layers.run_area import to_run_crs
from .question import QuestionTask
from .run_inputs import temporary_folder_error

MAX_SIDE_PX, MIN_SIDE_PX = 1024, 256
MARGIN = 0.5  # of the outline's size, on each side
MARGIN_PX = 40  # around a point

# Where a click was, in the outline's CRS, and whether it adds a part or removes one.
Click = tuple[QgsPointXY, bool]


class OutlineImagery:
    """Imagery around an outline, rendered once; make it on the main thread.

    Args:
        outline: Polygon in `crs`.
        clicks: Places that the picture must show, too.
        gsd_m: Ground resolution that the outline was found at.

    Raises:
        InputError: The outline has no place in metres.
        StorageError: There is no room for temporary files.
    """

    def __init__(
        self,
        imagery: Sequence[QgsMapLayer],
        outline: QgsGeometry,
        clicks: Sequence[Click],
        crs: QgsCoordinateReferenceSystem,
        gsd_m: float,
        context: QgsCoordinateTransformContext,
    ) -> None:
        _, run_crs = to_run_crs(outline, crs, context)
        self._to_run = QgsCoordinateTransform(crs, run_crs, context)
        self._outline = QgsGeometry(outline)
        self._outline.transform(self._to_run)
        box = self._outline.boundingBox()
        box.grow(MARGIN * max(box.width(), box.height()))
        for point, _ in clicks:
            where = self._to_run.transform(point)
            box.combineExtentWith(QgsRectangle(where, where).buffered(MARGIN_PX * gsd_m))
        side_m = max(box.width(), box.height(), MIN_SIDE_PX * gsd_m)
        gsd_m = max(gsd_m, side_m / MAX_SIDE_PX)
        side_px = 4 * round(side_m / gsd_m / 4)
        centre, half_m = box.center(), side_px * gsd_m / 2
        x, y = centre.x(), centre.y()
        extent = (x - half_m, y - half_m, x + half_m, y + half_m)
        self._window = Window(0, extent, side_px, side_px)
        try:
            self._folder = temporary.make_folder()
        except OSError as error:
            raise temporary_folder_error(tempfile.gettempdir(), error) from None
        self._renderer = WindowRenderer(imagery, (), run_crs, 1.0, context, self._folder)
        self._picture: Path | None = None

    def shows(self, click: Click) -> bool:
        """Whether a click is in the picture."""
        return QgsRectangle(*self._window.extent).contains(self._to_run.transform(click[0]))

    def request(
        self, clicks: Sequence[Click], segmenter: str, is_cancelled: Callable[[], bool]
    ) -> dict[str, object]:
        """The values of a message `touch_up`; renders the picture where it is not there yet."""
        if self._picture is None:
            self._picture = self._renderer.render_imagery(self._window, is_cancelled).satellite
        points = [(self._to_run.transform(point), adds) for point, adds in clicks]
        return {
            "picture": str(self._picture),
            "extent": self._window.extent,
            "segmenter": segmenter,
            "polygon": bytes(self._outline.asWkb()).hex(),
            "points": [(point.x(), point.y(), adds) for point, adds in points],
        }

    def answer(self, message: Message) -> QgsGeometry:
        """The new outline, in the CRS of the old one."""
        outline = QgsGeometry()
        outline.fromWkb(QByteArray(bytes.fromhex(message["polygon"])))
        outline.transform(self._to_run, Qgis.TransformDirection.Reverse)
        return outline

    def close(self) -> None:
        """Delete the picture."""
        temporary.remove_folder(self._folder)


class TouchUpTask(QuestionTask):
    """Asks the engine; its answer is the new outline, a QgsGeometry."""

    def __init__(
        self,
        around: OutlineImagery,
        clicks: Sequence[Click],
        segmenter: str,
        engine: Engine,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("TouchUpTask", "Touch up an outline"),
            engine,
            EngineError("The outline can't be changed.", "Edit it by hand."),
        )
        self._around, self._clicks, self._segmenter = around, list(clicks), segmenter

    def work(self) -> QgsGeometry:
        """In a thread of the task manager."""
        request = self._around.request(self._clicks, self._segmenter, self.isCanceled)
        return self._around.answer(self.ask("touch_up", "touched_up", **request))
