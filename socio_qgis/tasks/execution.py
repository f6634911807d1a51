"""The execution of a run: render its windows, send them to the engine, return the outcome.

`execute_run` needs no QgsTask, so that Processing can call it, too.
"""

from __future__ import annotations

import contextlib
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QThreadPool

from ..client.engine import Engine
from ..client.session import Session
from ..core import results
from ..core.errors import CancelledError, EngineError, InputError, SocioError
from ..core.protocol import Message, malformed
from ..core.types import Extent
from ..core.windows import Window
from .request import RequestPlan
from .run_inputs import RunInputs, temporary_folder_error
from .window_boxes import BoxChannel, read_boxes
from .wording import describe_note

WINDOWS_AHEAD = 3  # sent to an engine that is still loading its models
MAX_WINDOWS_AHEAD = 32  # some 30 MB each on disk
END_LIMIT_S = 10.0
_ENDS = (results.FINISHED, results.EMPTY, results.CANCELLED, results.FAILED)


@dataclass(frozen=True)
class RunOutcome:
    """How a run ended.

    Attributes:
        status: finished, empty, cancelled or failed; see core/results.py.
        found: Number of places of each query.
        extent: (xmin, ymin, xmax, ymax) of the results in EPSG:4326.
        saved: True when `output` has what this run finished, all of it or a part.
        error: Set when failed.
        messages: Other notes for the user.
        run_id: As in every result; empty when the engine sent none.
        places: Number of polygons, where the engine sent it.
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

    def __post_init__(self) -> None:
        if self.error is not None:
            self.error.forget_frames()

    @property
    def count(self) -> int:
        """Number of polygons; one may answer several queries."""
        return sum(self.found.values()) if self.places is None else self.places


def execute_run(
    planned: RequestPlan,
    inputs: RunInputs,
    output: Path,
    engine: Engine,
    is_cancelled: Callable[[], bool],
    report: Callable[[str, float, int, int], None],
    on_window_done: Callable[[bytes, int], None] = lambda wkb, found: None,
    channel: BoxChannel | None = None,
) -> RunOutcome:
    """Run until the engine has written its results; never raises.

    Args:
        report: Gets stage, fraction of the run, window and number of windows.
        on_window_done: Gets the results of a window as WKB in the plan's CRS (empty if they are too
            many to show) and the number of its places.
        channel: Passes on the boxes of each window, and the replies of the user.
    """
    # In older versions of QGIS a task takes a thread of the pool that rendering needs. This one
    # mostly waits, so it lends its thread; otherwise two runs on two cores could block each other.
    pool = QThreadPool.globalInstance()
    pool.releaseThread()
    conversation: _RunConversation | None = None

    def rescued(ended: RunOutcome) -> RunOutcome:
        """Have a new engine write from the journal what was finished before the first one ended."""
        if conversation is None or not conversation.has_finished_windows:
            return ended
        try:
            with engine.session(lambda: False) as session:
                kept = _RunConversation(
                    planned, inputs, output, session, lambda: False, report
                ).recover()
        except SocioError as error:  # what ended the run is what the user is told
            return _with_details(ended, f"{error}\n{error.details}")
        except Exception:  # noqa: BLE001
            return _with_details(ended, traceback.format_exc())
        if kept.status in (results.FINISHED, results.EMPTY):
            return kept  # all was written; the first engine ended before it could say so
        return replace(kept, status=ended.status, error=ended.error)

    try:
        report("wait", 0.0, 0, len(planned.windows))
        with engine.session(is_cancelled) as session:
            conversation = _RunConversation(
                planned, inputs, output, session, is_cancelled, report, on_window_done
            )
            outcome = conversation.run(channel or BoxChannel())
        return rescued(outcome) if conversation.was_killed else outcome
    except CancelledError:
        return RunOutcome(results.CANCELLED, output)
    except EngineError as error:
        return rescued(RunOutcome(results.FAILED, output, error=error))
    except SocioError as error:
        return RunOutcome(results.FAILED, output, error=error)
    except Exception:  # noqa: BLE001
        return RunOutcome(results.FAILED, output, error=unknown_error())
    finally:
        pool.reserveThread()


def _with_details(ended: RunOutcome, details: str) -> RunOutcome:
    if ended.error is not None:
        ended.error.details += f"\n\n{details}"
    return ended


def unknown_error() -> EngineError:
    """The error for an exception that is being handled and that nobody thought of."""
    return EngineError(
        "The run met an error that it does not know.",
        "Try again; if it happens again, report it with the details.",
        details=traceback.format_exc(),
    )


class _RunConversation:
    """The messages of one run."""

    def __init__(
        self,
        planned: RequestPlan,
        inputs: RunInputs,
        output: Path,
        session: Session,
        is_cancelled: Callable[[], bool],
        report: Callable[[str, float, int, int], None],
        on_window_done: Callable[[bytes, int], None] = lambda wkb, found: None,
    ) -> None:
        self.has_finished_windows = self.was_killed = False
        self._done_before: set[int] = set()  # windows that an earlier run has finished
        self._on_window_done = on_window_done
        self._channel = BoxChannel()
        self._plan, self._inputs, self._output = planned, inputs, output
        self._session, self._is_cancelled, self._report = session, is_cancelled, report
        self._open: set[int] = set()  # windows sent and not done
        self._room = WINDOWS_AHEAD
        self._fraction = 0.0
        self._with_features = False
        self._blank: list[int] = []

    def run(self, channel: BoxChannel) -> RunOutcome:
        """Send all windows, then wait for the result.

        Raises:
            EngineError: The engine has died or is stuck.
        """
        self._channel = channel
        self._start()
        try:
            return self._send_all() or self._wait()
        except CancelledError:
            return self._stop()
        except EngineError:
            raise
        except Exception as error:  # noqa: BLE001  (the engine keeps what is finished)
            problem = error if isinstance(error, SocioError) else unknown_error()
            return replace(self._stop(), status=results.FAILED, error=problem)

    def recover(self) -> RunOutcome:
        """Have the engine write what the same run finished before the last engine died.

        Raises:
            EngineError: It can't.
        """
        self._channel = BoxChannel()
        self._start(keep=True)
        return self._wait()

    def _start(self, **values: object) -> None:
        self._session.send(
            "start",
            settings=self._plan.settings.to_dict(),
            crs=self._plan.crs.authid(),
            aoi_wkb=bytes(self._plan.aoi.asWkb()).hex(),
            output=str(self._output),
            satellite=self._inputs.satellite_names,
            map=self._inputs.map_names,
            sources=self._inputs.sources,
            windows_total=len(self._plan.windows),
            details=str(self._inputs.details) if self._inputs.details else None,
            **({"key": self._inputs.key} if self._inputs.key else {}),
            **values,
        )

    def _send_all(self) -> RunOutcome | None:
        for window in self._plan.windows:
            if window.index not in self._done_before:
                self._send_window(window)
            while len(self._open) >= self._room:
                outcome = self._receive()
                if outcome is not None:
                    return outcome
        if len(self._blank) == len(self._plan.windows) and not self._with_features:
            raise InputError(
                "The map shows nothing in this area.",
                "Check the source of the map layers and the network, or choose other layers.",
            )
        self._session.send("finish")
        return None

    def _wait(self) -> RunOutcome:
        outcome = None
        while outcome is None:
            outcome = self._receive()
        return outcome

    def _send_window(self, window: Window) -> None:
        if not self._open:  # otherwise the engine's stages take the time
            self._report_stage("render", self._fraction, window.index)
        try:
            rendered = self._inputs.renderer.render(window, self._is_cancelled)
            features = self._inputs.features.write(window, self._inputs.folder)
        except OSError as error:
            raise temporary_folder_error(self._inputs.folder, error) from None
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
        self._open.add(window.index)

    def _receive(self) -> RunOutcome | None:
        """Handle one message; an outcome when it ends the run."""
        if self._is_cancelled():
            raise CancelledError("The run was cancelled.")
        for values in self._channel.replies():
            self._session.send("checked", **values)
        message = self._session.receive()
        if message is None:
            return None
        with _reading(message):
            return self._take(message)

    def _take(self, message: Message) -> RunOutcome | None:
        if message.type == "progress":
            stage, fraction, window = (message[name] for name in ("stage", "fraction", "window"))
            self._report_stage(str(stage), float(fraction), int(window))
        elif message.type == "boxes":
            self._channel.on_boxes(read_boxes(message))
        elif message.type == "begun":
            self._room = min(max(int(message["room"]), WINDOWS_AHEAD), MAX_WINDOWS_AHEAD)
            self._done_before.update(map(int, message["continued"]))
            if self._done_before:
                self.has_finished_windows = True
                self._report_stage("wait", len(self._done_before) / len(self._plan.windows), 0)
        elif message.type == "window_done":
            index, found = int(message["index"]), int(message["found"])
            wkb = bytes.fromhex(message.values.get("wkb", ""))
            if index not in self._open:
                raise ValueError(f"window {index} was not sent")
            self._open.remove(index)
            self.has_finished_windows = True
            self._inputs.release(index)
            self._on_window_done(wkb, found)
        return self._end(message)

    def _report_stage(self, stage: str, fraction: float, window: int) -> None:
        self._fraction = max(self._fraction, fraction)
        self._report(stage, self._fraction, window, len(self._plan.windows))

    def _end(self, message: Message) -> RunOutcome | None:
        if message.type == "error":
            kept = str(message.values.get("output") or "")
            return RunOutcome(
                results.FAILED,
                Path(kept or self._output),
                saved=bool(kept),
                error=SocioError.from_dict(message.values),
                **_read_places(message.values),
            )
        if message.type != "result":
            return None
        if message["status"] not in _ENDS:
            raise ValueError(f"status {message['status']!r}")
        return RunOutcome(
            message["status"],
            Path(message["output"]),
            seconds=float(message["seconds"]),
            saved=True,
            messages=(*map(str, message["messages"]), *self._notes()),
            run_id=str(message.values.get("run_id", "")),
            **_read_places(message.values),
        )

    def _notes(self) -> tuple[str, ...]:
        notes = tuple(describe_note(note) for note in self._plan.notes)
        if not self._blank:
            return notes
        text = QCoreApplication.translate(
            "SegmentTask", "The map shows nothing in {blank} of {total} windows."
        )
        return (*notes, text.format(blank=len(self._blank), total=len(self._plan.windows)))

    def _stop(self) -> RunOutcome:
        """Cancel: the engine ends the run at its next report, and writes finished windows."""
        self._session.send("cancel")
        deadline = time.monotonic() + END_LIMIT_S
        while time.monotonic() < deadline:
            message = self._session.receive()
            if message is None:
                continue
            with _reading(message):
                outcome = self._end(message)
            if outcome is not None:
                return replace(outcome, status=results.CANCELLED, error=None)
            if message.type == "window_done":
                self.has_finished_windows = True
        self._session.kill()
        self.was_killed = True
        return RunOutcome(results.CANCELLED, self._output)


@contextlib.contextmanager
def _reading(message: Message) -> Iterator[None]:
    try:
        yield
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        raise malformed(f"{message.type}: {error}") from None


def _read_places(values: Mapping[str, Any]) -> dict[str, Any]:
    """What an `error` or a `result` says of the places, as RunOutcome has it."""
    found, places = dict(values.get("found") or {}), values.get("places")
    extent = tuple(map(float, values.get("extent") or ()))
    if len(extent) not in (0, 4):
        raise ValueError(f"extent {extent}")
    return {
        "found": {str(query): int(count) for query, count in found.items()},
        "extent": extent or None,
        "places": None if places is None else int(places),
    }
