"""The kinds of the points of a layer, as queries: the engine knows which words are kinds."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..client.engine import Engine
from ..core import temporary
from ..core.errors import EngineError, InputError
from ..core.protocol import Message, malformed
from ..core.windows import Window
from ..layers.vector_features import FeatureWriter
from .question import QuestionTask
from .run_inputs import temporary_folder_error


@dataclass(frozen=True)
class PointKinds:
    """What the points of a layer are.

    Attributes:
        queries: One for each kind, the commonest first.
        points: Number of points in the area.
        left_out: How many of them none of the queries asks for.
    """

    queries: tuple[str, ...]
    points: int
    left_out: int

    def note(self) -> str:
        """A sentence about points that no query asks for; empty where there are none."""
        if not self.left_out:
            return ""
        text = QCoreApplication.translate(
            "PointKinds", "Left out, since their kind is not known: {left_out} of {points} points."
        )
        return text.format(left_out=self.left_out, points=self.points)


class PointsFile:
    """The points of a layer in an area, in a file; made on the main thread, used in any."""

    def __init__(
        self,
        points: QgsVectorLayer,
        aoi: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> None:
        box = aoi.boundingBox()
        extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        self._window, self._name = Window(0, extent, 1, 1), points.name()
        self._features = FeatureWriter([points], crs, context)

    def ask(self, engine: Engine, is_cancelled: Callable[[], bool]) -> PointKinds:
        """Have the engine look at the points; wait for its answer.

        Raises:
            InputError: No point is of a known kind.
            CancelledError: `is_cancelled` became true.
            EngineError: The engine has died, is stuck, or its answer makes no sense.
        """
        try:
            folder = temporary.make_folder()
        except OSError as error:
            raise temporary_folder_error(tempfile.gettempdir(), error) from None
        try:
            path = self._features.write(self._window, folder)
            with engine.session(is_cancelled) as session:
                session.send("list_kinds", features=str(path))
                return self._read(session.wait_for("kinds", is_cancelled))
        except OSError as error:
            raise temporary_folder_error(folder, error) from None
        finally:
            temporary.remove_folder(folder)

    def _read(self, answer: Message) -> PointKinds:
        queries = answer["queries"]
        if not queries:
            raise InputError(
                "No point of {layer} in this area is of a known kind.",
                "Choose the field that says what the places are, or type what to look for.",
                layer=self._name,
            )
        try:
            counts = int(answer["points"]), int(answer["left_out"])
            return PointKinds(tuple(map(str, queries)), *counts)
        except (TypeError, ValueError) as error:
            raise malformed(f"kinds: {error}") from None


class KindsTask(QuestionTask):
    """Asks for the kinds of points in the background; its answer is a PointKinds."""

    def __init__(self, points: PointsFile, engine: Engine) -> None:
        super().__init__(
            QCoreApplication.translate("KindsTask", "Look at the kinds of points"),
            engine,
            EngineError("The kinds of the points can't be read.", "Type what to look for."),
        )
        self._points = points

    def work(self) -> PointKinds:
        """In a thread of the task manager."""
        return self._points.ask(self._engine, self.isCanceled)
