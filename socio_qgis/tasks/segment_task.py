"""One run: render its windows, feed the engine, hand back the outcome.

`carry_out` does the work and knows no QgsTask, so that Processing can call it as well.
"""

from __future__ import annotations

import contextlib
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsProject, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QThreadPool, pyqtSignal

from ..client.engine import Engine, Session
from ..core import results
from ..core.errors import CancelledError, EngineError, InputError, SocioError, from_kind
from ..core.protocol import Message
from ..core.types import Extent
from ..core.windows import Window
from ..layers.rendering import removed
from .request import Plan, RunRequest, plan
from .run_inputs import Feed, no_room
from .window_boxes import Box, Exchange, read_boxes
from .wording import describe_note

WINDOWS_AHEAD = 4  # on their way through the engine's stages; bounds memory and disk
END_LIMIT_S = 10.0


@dataclass(frozen=True)
class Outcome:
    """How a run ended.

    Attributes:
        status: finished, empty, cancelled or failed; see core/results.py.
        found: Number of places of each query.
        extent: (xmin, ymin, xmax, ymax) of the results in EPSG:4326.
        saved: True when `output` holds what this run finished, be it all of it or a part.
        error: Set when failed.
        messages: What the user should know besides.
        run_id: Stands with every result; empty when the engine told none.
        places: Number of polygons, where the engine tells it.
    """

    status: str
    output: Path
    found: dict[str, int] = field(default_factory=dict)
    extent: Extent | None = None
    seconds: float = 0.0
    saved: bool = False
    error: SocioError | None = None
    messages: tuple[str, ...] = ()
    run_id: str = ""
    places: int | None = None

    @property
    def count(self) -> int:
        """Number of polygons; several queries may mean the same one."""
        return sum(self.found.values()) if self.places is None else self.places


def carry_out(
    planned: Plan,
    feed: Feed,
    output: Path,
    engine: Engine,
    is_cancelled: Callable[[], bool],
    report: Callable[[str, float, int, int], None],
    show: Callable[[bytes, int], None] = lambda wkb, found: None,
    exchange: Exchange | None = None,
) -> Outcome:
    """Run until the engine has written its results; never raises.

    Args:
        report: Gets stage, fraction of the run, window and number of windows.
        show: Gets what a window has, as WKB in the plan's CRS (empty if that is too much to show),
            and how many places these are.
        exchange: Gets the boxes of each window, and has the replies where the user checks them.
    """
    # A task sits in the pool that rendering needs, in older versions of QGIS. This one mostly
    # waits, so it lends its place; else two runs on two cores would wait for each other.
    pool = QThreadPool.globalInstance()
    pool.releaseThread()
    talk: _Conversation | None = None

    def kept() -> Outcome:
        """What was finished before the engine ended: it is in the file, another one writes it."""
        if talk is not None and talk.has_finished_windows:
            with contextlib.suppress(SocioError), engine.session(lambda: False) as session:
                return _Conversation(planned, feed, output, session, lambda: False, report).keep()
        return Outcome(results.FAILED, output)

    try:
        report("wait", 0.0, 0, len(planned.windows))
        with engine.session(is_cancelled) as session:
            talk = _Conversation(planned, feed, output, session, is_cancelled, report, show)
            outcome = talk.hold(exchange or Exchange())
        if talk.was_killed:
            outcome = replace(kept(), status=outcome.status, error=outcome.error)
        return outcome
    except CancelledError:
        return Outcome(results.CANCELLED, output)
    except EngineError as error:
        return replace(kept(), status=results.FAILED, error=error)
    except SocioError as error:
        return Outcome(results.FAILED, output, error=error)
    except Exception:  # noqa: BLE001  (an exception in a QgsTask ends QGIS)
        problem = EngineError(
            "The run met an error that it does not know.",
            "Try again; if it happens again, report it with the details.",
            details=traceback.format_exc(),
        )
        return Outcome(results.FAILED, output, error=problem)
    finally:
        pool.reserveThread()


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
        show: Callable[[bytes, int], None] = lambda wkb, found: None,
    ) -> None:
        self.has_finished_windows = self.was_killed = False
        self._before: set[int] = set()  # windows that an earlier try has finished
        self._show = show
        self._exchange = Exchange()
        self._plan, self._feed, self._output = planned, feed, output
        self._session, self._is_cancelled, self._report = session, is_cancelled, report
        self._open = 0  # windows sent and not done
        self._fraction = 0.0
        self._with_features = False
        self._blank: list[int] = []

    def hold(self, exchange: Exchange) -> Outcome:
        """Send all windows, then wait for the result.

        Raises:
            EngineError: The engine has died or is stuck.
        """
        self._exchange = exchange
        self._start()
        try:
            return self._send_all() or self._wait()
        except CancelledError:
            return self._stop()
        except EngineError:
            raise
        except SocioError as error:
            return replace(self._stop(), status=results.FAILED, error=error)

    def keep(self) -> Outcome:
        """Have the engine write what the same run finished before the engine died.

        Raises:
            EngineError: It can't.
        """
        self._exchange = Exchange()
        self._start(keep=True)
        return self._wait()

    def _start(self, **values: object) -> None:
        self._session.send(
            "start",
            settings=self._plan.settings.to_dict(),
            crs=self._plan.crs.authid(),
            aoi_wkb=bytes(self._plan.aoi.asWkb()).hex(),
            output=str(self._output),
            satellite=self._feed.satellite_names,
            map=self._feed.map_names,
            sources=self._feed.sources,
            windows_total=len(self._plan.windows),
            details=str(self._feed.details) if self._feed.details else None,
            **({"key": self._feed.key} if self._feed.key else {}),
            **values,
        )

    def _send_all(self) -> Outcome | None:
        for window in self._plan.windows:
            if window.index not in self._before:
                self._send_window(window)
            while self._open >= WINDOWS_AHEAD:
                outcome = self._next()
                if outcome is not None:
                    return outcome
        if len(self._blank) == len(self._plan.windows) and not self._with_features:
            raise InputError(
                "The map shows nothing in this area.",
                "Check the source of the map layers and the network, or choose other layers.",
            )
        self._session.send("finish")
        return None

    def _wait(self) -> Outcome:
        outcome = None
        while outcome is None:
            outcome = self._next()
        return outcome

    def _send_window(self, window: Window) -> None:
        if self._open == 0:  # else the engine's own stages are what takes the time
            self._tell("render", self._fraction, window.index)
        try:
            rendered = self._feed.renderer.render(window, self._is_cancelled)
            features = self._feed.features.write(window, self._feed.folder)
        except OSError as error:
            raise no_room(self._feed.folder, error) from None
        if rendered.map_is_blank:
            self._blank.append(window.index)
        if features is not None and features.stat().st_size > 0:
            self._with_features = True
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
        for values in self._exchange.replies():
            self._session.send("checked", **values)
        message = self._session.receive()
        if message is None:
            return None
        if message.type == "progress":
            self._tell(message["stage"], message["fraction"], message["window"])
        elif message.type == "boxes":
            self._exchange.tell(read_boxes(message))
        elif message.type == "continued":
            self._before.update(message["windows"])
            self.has_finished_windows = True
            self._tell("wait", len(self._before) / len(self._plan.windows), 0)
        elif message.type == "window_done":
            self._open -= 1
            self.has_finished_windows = True
            self._feed.forget(int(message["index"]))
            self._show(bytes.fromhex(message.values.get("wkb", "")), int(message["found"]))
        return self._end(message)

    def _tell(self, stage: str, fraction: float, window: int) -> None:
        self._fraction = max(self._fraction, fraction)
        self._report(stage, self._fraction, window, len(self._plan.windows))

    def _end(self, message: Message) -> Outcome | None:
        if message.type == "error":
            kept, extent = message.values.get("output"), message.values.get("extent")
            return Outcome(
                results.FAILED,
                Path(kept or self._output),
                message.values.get("found", {}),
                tuple(extent) if extent else None,
                saved=bool(kept),
                places=message.values.get("places"),
                error=from_kind(
                    message["kind"], message["message"], message["advice"], message["details"]
                ),
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
            saved=True,
            messages=(*message["messages"], *self._notes()),
            run_id=str(message.values.get("run_id", "")),
            places=message.values.get("places"),
        )

    def _notes(self) -> tuple[str, ...]:
        notes = tuple(describe_note(note) for note in self._plan.notes)
        if not self._blank:
            return notes
        text = QCoreApplication.translate(
            "SegmentTask", "The map shows nothing in {blank} of {total} windows."
        )
        return (*notes, text.format(blank=len(self._blank), total=len(self._plan.windows)))

    def _stop(self) -> Outcome:
        """The engine ends a run at its next report, and writes the windows that it has finished."""
        self._session.send("cancel")
        deadline = time.monotonic() + END_LIMIT_S
        while time.monotonic() < deadline:
            message = self._session.receive()
            outcome = None if message is None else self._end(message)
            if outcome is not None:
                return replace(outcome, status=results.CANCELLED, error=None)
            if message is not None and message.type == "window_done":
                self.has_finished_windows = True
        self._session.kill()
        self.was_killed = True
        return Outcome(results.CANCELLED, self._output)


class SegmentTask(QgsTask):
    """One run in the background; make it on the main thread, add it to the task manager.

    Signals:
        stage: Stage, window and number of windows.
        found: What a window has, before seams are merged: a QgsGeometry in the plan's CRS, and how
            many places these are.
        boxes: WindowBoxes, after stage 1 of each window.
        outcome: An Outcome, on the main thread, whatever happened.
    """

    stage = pyqtSignal(str, int, int)
    found = pyqtSignal(object, int)
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
        # QGIS then keeps them, and the project, until the run has ended or is cancelled.
        layers = [*request.satellite_layers, *request.map_layers]
        self.setDependentLayers(layers)
        self._layers = {layer.id(): layer.name() for layer in layers}
        self._removed: list[str] = []  # names of those that a script or a plugin took away
        QgsProject.instance().layersWillBeRemoved.connect(self._note_removed)
        self.plan = plan(request, context)
        self._output, self._engine = request.output, engine
        self._feed = Feed(request, self.plan, context)
        self._exchange = Exchange(self.boxes.emit)
        self._result: Outcome | None = None

    def explain_to(self, folder: Path) -> None:
        """Have what was seen and said written into a folder; call it before the task begins."""
        self._feed.details = folder

    def reply(self, window: int, boxes: Sequence[Box], ask_again: bool = True) -> None:
        """Say which boxes of a window the run goes on with; on the main thread."""
        self._exchange.reply(window, boxes, len(self.plan.settings.queries), ask_again)

    def discard(self) -> None:
        """Delete the files of a task that will never be added to the task manager."""
        self._feed.close()

    def run(self) -> bool:
        """In a thread of the task manager."""
        self._result = carry_out(
            self.plan,
            self._feed,
            self._output,
            self._engine,
            self.isCanceled,
            self._tell,
            self._show,
            self._exchange,
        )
        # Of a cancelled one QGIS would tell "Task failed"; now "Task complete", of what it was.
        if self.isCanceled():
            text = QCoreApplication.translate("SegmentTask", "Cancelled: {}")
            self.setDescription(text.format(", ".join(self.plan.settings.queries)))
        return self._result.status != results.FAILED or self.isCanceled()

    def finished(self, succeeded: bool) -> None:
        """On the main thread; also for a task that was cancelled before it ran."""
        self._feed.close()
        outcome = self._result or Outcome(results.CANCELLED, self._output)
        if self._removed and outcome.status in (results.CANCELLED, results.FAILED):
            outcome = replace(outcome, status=results.FAILED, error=removed(self._removed[0]))
        elif self.isCanceled() and outcome.status == results.FAILED:
            outcome = replace(outcome, status=results.CANCELLED, error=None)
        self.outcome.emit(outcome)

    def _note_removed(self, layer_ids: Sequence[str]) -> None:
        self._removed += [name for id_, name in self._layers.items() if id_ in layer_ids]

    def _tell(self, stage: str, fraction: float, window: int, total: int) -> None:
        self.setProgress(100 * fraction)
        self.stage.emit(stage, window, total)

    def _show(self, wkb: bytes, found: int) -> None:
        geometry = QgsGeometry()
        if wkb:
            geometry.fromWkb(wkb)
        self.found.emit(geometry, found)
