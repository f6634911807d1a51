"""The run of one request, as the worker serves it."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pyproj
import shapely

from ...core.cancel import CancelToken
from ...core.errors import InputError
from ...core.protocol import STAGES, Message
from ...core.settings import RunSettings
from ...core.types import Extent
from ..contract import Outcome, Reasoner, RunPlan, Scene, Segmenter
from ..run.run import Run, report_window
from ..run.scheduler import Executor, NullExecutor, StageScheduler, Turns
from ..run.trace import TraceFolder
from .box_review import BoxReview
from .window_files import read_scene

MAX_SHOWN_BYTES = 2_000_000  # of one window's results, while the run works
DETAILED_WINDOWS = 50  # kept for the panel's details, the last ones: about 1 MB each
PROGRESS_EVERY_S = 0.1
_STAGE_SHARE = {
    "render": 0.0, "read": 0.0, "localise": 0.4, "check": 0.55, "segment": 0.6, "refine": 0.75,
}  # fmt: skip


class Send(Protocol):
    """Sends a message to the plugin; in any thread."""

    def __call__(self, kind: str, request: str, /, **values: Any) -> None:
        """Send a message of a request."""
        ...


class ServedRun:
    """A run and what the plugin sees of it.

    All that it sends carries the id of its own request, so that a message that is late can't pass
    for one of the next run.

    Args:
        start: The message that asks for the run.
        send: Sends a message to the plugin.
        on_failure: Called in a thread of the run when a window failed; `run.check` raises the
            error in the thread that serves.

    Attributes:
        request: The id of the request.
        cancel: Set when the run is no longer wanted.

    Raises:
        InputError: The area of interest can't be read.
    """

    def __init__(self, start: Message, send: Send, on_failure: Callable[[str], None]) -> None:
        self.request, self.cancel = start.request, CancelToken()
        self._send, self._on_failure = send, on_failure
        self.plan = _read_plan(start)
        self._details = str(start.values.get("details") or "")
        self._run: Run | None = None
        self._executor: Executor | None = None
        self._boxes: BoxReview | None = None
        self._windows_done = 0
        # Of each window that is being worked on: how much is done, and its stage.
        self._shares: dict[int, tuple[float, str]] = {}
        self._sent_at = 0.0

    def begin(self, reasoner: Reasoner, segmenter: Segmenter, turns: Turns) -> None:
        """Get ready to take windows; windows that the same run finished before are reported.

        Args:
            turns: Held while a model works; see `StageScheduler`.

        Raises:
            StorageError: The output can't be written.
        """
        settings = self.plan.settings
        self._boxes = BoxReview(
            lambda values: self._send("boxes", self.request, **values),
            settings.check_boxes,
            settings.language,
        )
        trace = TraceFolder(Path(self._details), DETAILED_WINDOWS) if self._details else None
        self._executor = executor = StageScheduler(reasoner, segmenter, self._boxes.review, turns)
        self._run = Run(
            self.plan,
            self._executor,
            self.progress,
            self._on_window_done,
            observe=trace.observer if trace else report_window,
            cancel=self.cancel,
        )
        self._windows_done = self._run.continued
        self._send("begun", self.request, room=executor.room, continued=sorted(self._run.done))

    def keep(self) -> None:
        """Take no windows, to write what the same run finished before.

        Raises:
            StorageError: The output can't be written.
        """
        self._executor = NullExecutor()
        self._run = Run(self.plan, self._executor, self.progress)

    def add_window(self, message: Message) -> None:
        """Have the window of a message processed.

        Raises:
            CancelledError: The run was stopped.
            Exception: What ended an earlier window.
        """
        if self._run is None:
            return
        index = int(message["index"])
        xmin, ymin, xmax, ymax = (float(value) for value in message["extent"])
        extent = xmin, ymin, xmax, ymax
        if index in self._run.done:  # it was sent before the plugin knew
            self._send("window_done", self.request, index=index, found=0, wkb="")
        else:
            self._run.add(index, extent, lambda: self._read_scene(message, extent))

    def check(self) -> None:
        """Raise what ended a window, if anything did."""
        if self._run is not None:
            self._run.check()

    def on_checked(self, message: Message) -> None:
        """Hand in boxes that the user has checked; in any thread."""
        if self._boxes is not None:
            self._boxes.on_checked(message.values)

    def stop(self) -> None:
        """The run is no longer wanted; in any thread."""
        self.cancel.set()
        if self._boxes is not None:
            self._boxes.wake()

    def finish(self, status: str) -> None:
        """Write the results, send the outcome and close the run.

        Raises:
            SocioError: The results can't be written; the run is still open.
        """
        if self._run is None:
            return
        outcome = self._run.finish(status)
        self._send("result", self.request, **dataclasses.asdict(outcome))
        try:
            self._run.acknowledge(outcome)
        finally:
            self.close()

    def fail(self) -> Outcome | None:
        """Write the windows that were finished before an error; None if there are none."""
        return self._run.fail() if self._run is not None else None

    def close(self) -> None:
        """Let go of the output and of the models, which the next run may want to be gone."""
        run, executor = self._run, self._executor
        self._run = self._executor = self._boxes = None
        if run is not None:
            run.close()
        if executor is not None:
            executor.close()

    def progress(self, stage: str, fraction: float, window: int) -> None:
        """Send how far the run is, and the stage of the first of its windows; in any thread."""
        now = time.monotonic()
        if fraction not in (0.0, 1.0) and now - self._sent_at < PROGRESS_EVERY_S:
            return
        self._sent_at = now
        shares = [*list(_STAGE_SHARE.values())[1:], 1.0]
        begin = _STAGE_SHARE.get(stage, 0.99)
        end = next((share for share in shares if share > begin), 1.0)
        share = begin + (end - begin) * min(max(fraction, 0.0), 1.0)
        self._shares[window] = share, stage if stage in STAGES else "localise"
        at_work = dict(self._shares)
        done = self._windows_done + sum(share for share, _ in at_work.values())
        # The user is told of one window until it is done, unless another one has a question.
        first = window if stage == "check" else min(at_work)
        self._send(
            "progress",
            self.request,
            stage=at_work[first][1],
            fraction=min(done / self.plan.windows_total, 0.99),
            window=first,
            windows_total=self.plan.windows_total,
        )

    def _read_scene(self, message: Message, extent: Extent) -> Scene:
        self.progress("render", 0.0, int(message["index"]))
        return read_scene(message, extent)

    def _on_window_done(self, index: int, shapes: list[shapely.Geometry] | None) -> None:
        """In a thread of the executor."""
        if shapes is None:  # the thread that serves may be waiting for a message
            self._on_failure(self.request)
            return
        self._windows_done += 1
        self._shares.pop(index, None)
        wkb = shapely.to_wkb(shapely.multipolygons(shapely.get_parts(shapes))) if shapes else b""
        shown = wkb.hex() if len(wkb) < MAX_SHOWN_BYTES else ""
        self._send("window_done", self.request, index=index, found=len(shapes), wkb=shown)


def _read_plan(start: Message) -> RunPlan:
    settings = RunSettings.from_dict(start["settings"])
    try:
        aoi = shapely.from_wkb(bytes.fromhex(start["aoi_wkb"]))
        crs = pyproj.CRS.from_user_input(start["crs"]).to_wkt()
    except (ValueError, shapely.errors.ShapelyError, pyproj.exceptions.CRSError) as error:
        raise InputError(
            "The area of interest can't be read.", "Draw it again.", details=str(error)
        ) from None
    return RunPlan(
        settings=settings,
        crs=crs,
        aoi=aoi,
        output=Path(start["output"]),
        satellite=str(start["satellite"]),
        map=str(start["map"]),
        windows_total=max(1, int(start["windows_total"])),
        sources=str(start.values.get("sources", "")),
    )
