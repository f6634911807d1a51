"""One run: plan it, render its windows, feed the engine, hand back the outcome.

`carry_out` does the work and knows no QgsTask, so that Processing can call it as well.
"""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsMapLayer,
    QgsRectangle,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..client.engine import Engine, Session
from ..core import results
from ..core.errors import CancelledError, EngineError, SocioError, from_kind
from ..core.protocol import Message
from ..core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER, RunSettings
from ..core.windows import Window, plan_windows, suggest_gsd_m
from ..layers.features import FeatureWriter
from ..layers.rendering import WindowRenderer
from ..layers.sources import check_layers, check_overlap, native_gsd_m, to_run_crs

WINDOWS_AHEAD = 2  # rendered while the engine works; bounds memory and disk
MAX_MAP_SCALE = 2.0
# At this resolution and finer, a map of the same size has room for its labels.
READABLE_GSD_M = 1.2
TILES_GSD_M = 0.6  # imagery tiles go at least this deep nearly everywhere


@dataclass(frozen=True)
class RunRequest:
    """What a user asked for.

    Attributes:
        queries: In plain words.
        satellite_layers: Imagery, top first.
        map_layers: Map layers, top first.
        aoi: Polygon in `aoi_crs`.
        output: GeoPackage to make or append to.
        gsd_m: Ground resolution; None chooses one.
        language: Of the reasoning text, ISO 639-1.
    """

    queries: tuple[str, ...]
    satellite_layers: tuple[QgsMapLayer, ...]
    map_layers: tuple[QgsMapLayer, ...]
    aoi: QgsGeometry
    aoi_crs: QgsCoordinateReferenceSystem
    output: Path
    reasoner: str = DEFAULT_REASONER
    segmenter: str = DEFAULT_SEGMENTER
    gsd_m: float | None = None
    language: str = "en"


@dataclass(frozen=True)
class Plan:
    """How a request will be carried out; `aoi` is in `crs`, which is in metres."""

    settings: RunSettings
    crs: QgsCoordinateReferenceSystem
    aoi: QgsGeometry
    windows: tuple[Window, ...]


@dataclass(frozen=True)
class Outcome:
    """How a run ended.

    Attributes:
        status: finished, empty, cancelled or failed; see core/results.py.
        found: Number of results of each query.
        extent: (xmin, ymin, xmax, ymax) of the results in EPSG:4326.
        error: Set when failed.
        messages: What the user should know besides.
    """

    status: str
    output: Path
    found: dict[str, int] = field(default_factory=dict)
    extent: tuple[float, float, float, float] | None = None
    seconds: float = 0.0
    error: SocioError | None = None
    messages: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """Number of results of all queries."""
        return sum(self.found.values())


def plan(request: RunRequest, context: QgsCoordinateTransformContext) -> Plan:
    """Check a request and cut its area into windows; call it on the main thread.

    Raises:
        InputError: Something in the request can't be used.
    """
    check_layers(request.satellite_layers, request.map_layers)
    aoi, crs = to_run_crs(request.aoi, request.aoi_crs, context)
    check_overlap(aoi, request.satellite_layers, crs, context)
    box = aoi.boundingBox()
    extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    native = [native_gsd_m(layer, crs, context) for layer in request.satellite_layers]
    finest = min((gsd for gsd in native if gsd), default=TILES_GSD_M)
    gsd_m = request.gsd_m or suggest_gsd_m(extent, finest)
    windows = plan_windows(extent, gsd_m)
    if len(windows) > 1:
        windows = [w for w in windows if aoi.intersects(QgsRectangle(*w.extent))]
    settings = RunSettings(
        queries=request.queries,
        reasoner=request.reasoner,
        segmenter=request.segmenter,
        gsd_m=gsd_m,
        map_scale=_map_scale(request.map_layers, gsd_m, crs, context),
        language=request.language,
    )
    return Plan(settings, crs, aoi, tuple(windows))


def _map_scale(
    layers: tuple[QgsMapLayer, ...],
    gsd_m: float,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> float:
    """A map picture is shown at its own resolution, other maps with room for their labels."""
    native = [gsd for gsd in (native_gsd_m(layer, crs, context) for layer in layers) if gsd]
    wanted = gsd_m / min(native) if native else gsd_m / READABLE_GSD_M
    return min(max(1.0, wanted), MAX_MAP_SCALE)


class Feed:
    """What a run needs from layers; made on the main thread, used by the run's thread."""

    def __init__(
        self, request: RunRequest, planned: Plan, context: QgsCoordinateTransformContext
    ) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="socio_qgis_"))
        self.renderer = WindowRenderer(
            request.satellite_layers,
            request.map_layers,
            planned.crs,
            planned.settings.map_scale,
            context,
            self.folder,
        )
        self.features = FeatureWriter(request.map_layers, planned.crs, context)
        self.satellite_names = "; ".join(layer.name() for layer in request.satellite_layers)
        self.map_names = "; ".join(layer.name() for layer in request.map_layers)

    def close(self) -> None:
        """Delete the files."""
        shutil.rmtree(self.folder, ignore_errors=True)


def carry_out(
    planned: Plan,
    feed: Feed,
    output: Path,
    engine: Engine,
    is_cancelled: Callable[[], bool],
    report: Callable[[str, float, int, int], None],
) -> Outcome:
    """Run until the engine has written its results; never raises.

    Args:
        report: Gets stage, fraction of the run, window and number of windows.
    """
    try:
        report("wait", 0.0, 0, len(planned.windows))
        with engine.session(is_cancelled) as session:
            return _Conversation(planned, feed, output, session, is_cancelled, report).hold()
    except CancelledError:
        return Outcome(results.CANCELLED, output)
    except SocioError as error:
        return Outcome(results.FAILED, output, error=error)
    except Exception as error:  # noqa: BLE001  (an exception in a QgsTask ends QGIS)
        problem = EngineError(
            "The run met an error that it does not know.",
            "Try again; if it happens again, report it with the details.",
            details=repr(error),
        )
        return Outcome(results.FAILED, output, error=problem)


class _Conversation:
    """The messages of one run."""

    def __init__(
        self,
        planned: Plan,
        feed: Feed,
        output: Path,
        session: Session,
        is_cancelled: Callable[[], bool],
        report: Callable[[str, float, int, int], None],
    ) -> None:
        self._plan, self._feed, self._output = planned, feed, output
        self._session, self._is_cancelled, self._report = session, is_cancelled, report
        self._open = 0  # windows sent and not done
        self._blank: list[int] = []

    def hold(self) -> Outcome:
        """Send all windows, then wait for the result."""
        total = len(self._plan.windows)
        self._session.send(
            "start",
            settings=self._plan.settings.to_dict(),
            crs=self._plan.crs.authid(),
            aoi_wkb=bytes(self._plan.aoi.asWkb()).hex(),
            output=str(self._output),
            satellite=self._feed.satellite_names,
            map=self._feed.map_names,
            windows_total=total,
        )
        try:
            for window in self._plan.windows:
                self._send_window(window, total)
                while self._open >= WINDOWS_AHEAD:
                    outcome = self._next()
                    if outcome is not None:
                        return outcome
            self._session.send("finish")
            while True:
                outcome = self._next()
                if outcome is not None:
                    return outcome
        except CancelledError:
            return self._cancel()
        except SocioError:
            self._session.send("cancel")  # what the engine has finished is kept
            self._wait_for_end()
            raise

    def _send_window(self, window: Window, total: int) -> None:
        self._report("render", window.index / total, window.index, total)
        rendered = self._feed.renderer.render(window, self._is_cancelled)
        if rendered.map_is_blank:
            self._blank.append(window.index)
        features = self._feed.features.write(window, self._feed.folder)
        self._session.send(
            "window",
            index=window.index,
            extent=window.extent,
            satellite=str(rendered.satellite),
            map=str(rendered.map),
            features=str(features) if features else None,
        )
        self._open += 1

    def _next(self) -> Outcome | None:
        """Take one message; an outcome when it ends the run."""
        if self._is_cancelled():
            raise CancelledError("The run was cancelled.")
        message = self._session.receive()
        if message is None:
            return None
        if message.type == "progress":
            self._report(
                message["stage"], message["fraction"], message["window"], message["windows_total"]
            )
        elif message.type == "window_done":
            self._open -= 1
            for name in ("satellite", "map"):
                (self._feed.folder / f"{name}{message['index']}.npy").unlink()
        return self._end(message)

    def _end(self, message: Message) -> Outcome | None:
        if message.type == "error":
            raise from_kind(
                message["kind"], message["message"], message["advice"], message["details"]
            )
        if message.type != "result":
            return None
        extent = message["extent"]
        return Outcome(
            message["status"],
            Path(message["output"]),
            message["found"],
            tuple(extent) if extent else None,
            message["seconds"],
            messages=self._messages(),
        )

    def _messages(self) -> tuple[str, ...]:
        if not self._blank:
            return ()
        text = QCoreApplication.translate(
            "SegmentTask", "The map shows nothing in {blank} of {total} windows."
        )
        return (text.format(blank=len(self._blank), total=len(self._plan.windows)),)

    def _cancel(self) -> Outcome:
        self._session.send("cancel")
        return self._wait_for_end() or Outcome(results.CANCELLED, self._output)

    def _wait_for_end(self) -> Outcome | None:
        """The engine ends a run at its next report; it writes the windows that it has finished."""
        for _ in range(math.ceil(10 / 0.05)):
            message = self._session.receive(0.05)
            if message is not None and message.type == "error":
                return None
            if message is not None and message.type == "result":
                return self._end(message)
        raise EngineError("The engine did not stop in time and was ended.", "Run again.")


class SegmentTask(QgsTask):
    """One run in the background; make it on the main thread, add it to the task manager.

    Signals:
        stage: Stage, window and number of windows.
        outcome: An Outcome, on the main thread, whatever happened.
    """

    stage = pyqtSignal(str, int, int)
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
        self.plan = plan(request, context)
        self._output, self._engine = request.output, engine
        self._feed = Feed(request, self.plan, context)
        self._result: Outcome | None = None

    def run(self) -> bool:
        """In a thread of the task manager."""
        self._result = carry_out(
            self.plan, self._feed, self._output, self._engine, self.isCanceled, self._tell
        )
        self._feed.close()
        return self._result.status in (results.FINISHED, results.EMPTY)

    def finished(self, succeeded: bool) -> None:
        """On the main thread."""
        self.outcome.emit(self._result or Outcome(results.CANCELLED, self._output))

    def _tell(self, stage: str, fraction: float, window: int, total: int) -> None:
        self.setProgress(100 * fraction)
        self.stage.emit(stage, window, total)
