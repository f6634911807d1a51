"""The engine as a process: requests come over stdin, answers go over stdout, a line each.

Standard output belongs to the protocol alone; what libraries print goes to standard error. The
process ends when its standard input closes, which happens whenever QGIS ends, in whatever way.
"""

from __future__ import annotations

import contextlib
import dataclasses
import importlib.util
import logging
import os
import platform
import queue
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from ...core import results
from ...core.errors import CancelledError, EngineError, InputError, SocioError, StorageError
from ...core.paths import VERSION
from ...core.protocol import STAGES, Message, decode, encode
from ...core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER, RunSettings
from ...core.types import Extent

if TYPE_CHECKING:  # numpy and all that stands on it load after `ready` is sent
    from ..contract import Reasoner, Scene, Segmenter
    from ..reasoners.map_reader.readings import ReadingCache
    from ..run.run import Run
    from ..run.scheduler import StageScheduler, Turns
    from .box_review import BoxCheck
    from .touch_up import TouchUp

MAX_SHOWN_BYTES = 2_000_000  # of one window's results, while the run works
DETAILED_WINDOWS = 50  # kept for the panel's details, the last ones: about 1 MB each
REQUIRED = ("_lzma", "cv2", "numpy", "onnxruntime", "pyproj", "rapidocr", "shapely")
SIGN_OF_LIFE_S = 10.0  # while a model is loaded
GRACE_S = 2.0  # for a run to end by itself when QGIS is gone
_STAGE_SHARE = {
    "render": 0.0, "read": 0.0, "localise": 0.4, "check": 0.55, "segment": 0.6, "refine": 0.75,
}  # fmt: skip

log = logging.getLogger("socio.worker")


def main() -> int:
    """Serve until the input ends."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(message)s")
    missing = [name for name in REQUIRED if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit(f"The engine's environment lacks {', '.join(missing)}.")
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    Worker(sys.stdin.buffer, answers).serve()
    return 0


class Models:
    """Reasoners and segmenters, kept from run to run, the last of each."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._readings: ReadingCache | None = None  # outlasts a change of the reasoner
        self._reasoner: tuple[tuple[str, str, bool, str], Reasoner] | None = None
        self._segmenter: tuple[str, Segmenter] | None = None

    def get(
        self, reasoner: str, segmenter: str, language: str, hints: bool = True, key: str = ""
    ) -> tuple[Reasoner, Segmenter]:
        """Build what is not there yet."""
        from ..models.disk import readings_folder
        from ..reasoners.map_reader.readings import ReadingCache
        from ..registry import make_reasoner

        wanted = reasoner, language, hints, key
        with self._lock:
            if self._reasoner is None or self._reasoner[0] != wanted:
                self._reasoner = None  # there may be no room for both
                self._readings = self._readings or ReadingCache(readings_folder())
                self._reasoner = wanted, make_reasoner(*wanted, self._readings)
            return self._reasoner[1], self._segmenter_named(segmenter)

    def segmenter(self, name: str) -> Segmenter:
        """Build it if it is not there yet."""
        with self._lock:
            return self._segmenter_named(name)

    def _segmenter_named(self, name: str) -> Segmenter:
        from ..registry import make_segmenter

        if self._segmenter is None or self._segmenter[0] != name:
            self._segmenter = None
            self._segmenter = name, make_segmenter(name)
        return self._segmenter[1]

    def warm_up(self) -> None:
        """Load the embedded default in the background, while the user still types."""
        try:
            self.get(DEFAULT_REASONER, DEFAULT_SEGMENTER, "en")
        except Exception:
            log.exception("warm-up failed")


class Worker:
    """One run at a time; a reader thread sees cancel and the end of input during work."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests, self._answers = requests, answers
        self._queue: queue.Queue[Message | None] = queue.Queue()
        self._cancelled: set[str] = set()
        self._closing = threading.Event()
        self._write_lock = threading.Lock()
        self._models = Models()
        self._run: Run | None = None
        self._scheduler: StageScheduler | None = None
        self._boxes: BoxCheck | None = None
        self._turns: Turns | None = None
        self._touched: tuple[tuple[str, str], TouchUp] | None = None
        self._request = ""
        self._crs = ""
        self._windows_total = 1
        self._windows_done = 0
        self._shares: dict[int, float] = {}  # of each window that is being worked on
        self._sent_at = 0.0

    def serve(self) -> None:
        """Answer requests until the input ends."""
        self._send("ready", version=VERSION, python=platform.python_version(), pid=os.getpid())
        threading.Thread(target=self._read, daemon=True).start()
        # Before a second thread imports what stands on numpy: half loaded, it fails for both.
        with contextlib.suppress(ImportError):  # the request that needs it says so
            for name in ("numpy", "cv2", "shapely"):
                importlib.import_module(name)
        threading.Thread(target=self._models.warm_up, daemon=True).start()
        while (message := self._queue.get()) is not None:
            try:
                try:
                    self._handle(message)
                except CancelledError:
                    self._finish(results.CANCELLED)
            except Exception as error:  # noqa: BLE001  (the boundary: everything becomes a message)
                self._fail(_explain(error))

    def _read(self) -> None:
        for line in self._requests:
            try:
                message = decode(line)
            except SocioError as error:
                self._send("error", **error.to_dict())
                continue
            if message.type == "quit":
                break
            if message.type == "checked":  # the main loop may be waiting for the window
                if self._boxes is not None and message.request == self._request:
                    self._boxes.take(message.values)
                continue
            if message.type == "cancel":
                self._cancelled.add(message.request)
                self._wake()
            self._queue.put(message)
        self._closing.set()
        self._wake()
        self._queue.put(None)
        time.sleep(GRACE_S)  # the main loop may be deep in a model; don't outlive QGIS
        os._exit(0)

    def _wake(self) -> None:
        """Let a window that waits for the user see that nobody wants it any more."""
        if self._boxes is not None:
            self._boxes.wake()

    def _handle(self, message: Message) -> None:
        if message.type == "start":
            self._start(message)
        elif message.type == "touch_up":
            self._touch_up(message)
        elif message.type == "align":
            self._align(message)
        elif message.type == "list_runs":
            self._list_runs(message)
        elif message.type == "take_back":
            self._take_back(message)
        elif message.request != self._request or self._run is None:
            return  # it belongs to a run that has ended
        elif message.type == "window":
            self._window(self._run, message)
        elif message.type == "finish":
            self._finish(results.FINISHED)
        elif message.type == "cancel":
            self._finish(results.CANCELLED)
        elif message.type == "check":
            self._run.check()

    def _start(self, message: Message) -> None:
        import pyproj
        import shapely

        from ..contract import RunPlan
        from ..run.run import Run
        from ..run.scheduler import NullExecutor, StageScheduler, make_turns
        from ..run.trace import Explained
        from .box_review import BoxCheck

        self._finish(results.CANCELLED)  # a run that was left alone keeps what it has
        self._request, self._touched = message.request, None
        settings = RunSettings.from_dict(message["settings"])
        try:
            aoi = shapely.from_wkb(bytes.fromhex(message["aoi_wkb"]))
            crs = pyproj.CRS.from_user_input(message["crs"]).to_wkt()
        except (ValueError, shapely.errors.ShapelyError, pyproj.exceptions.CRSError) as error:
            raise InputError(
                "The area of interest can't be read.", "Draw it again.", details=str(error)
            ) from None
        self._windows_total = max(1, int(message["windows_total"]))
        self._windows_done = 0
        self._shares.clear()
        self._crs = crs
        plan = RunPlan(
            settings=settings,
            crs=crs,
            aoi=aoi,
            output=Path(message["output"]),
            satellite=str(message["satellite"]),
            map=str(message["map"]),
            windows_total=self._windows_total,
            sources=str(message.values.get("sources", "")),
        )
        self._progress("render", 0.0, 0)
        if message.values.get("keep"):
            self._run = Run(plan, NullExecutor(), self._progress)
            self._finish(results.FAILED)
            return
        with self._loading():
            reasoner, segmenter = self._models.get(
                settings.reasoner,
                settings.segmenter,
                settings.language,
                settings.hints,
                str(message.values.get("key", "")),
            )
        if details := message.values.get("details"):
            reasoner = Explained(reasoner, Path(details), DETAILED_WINDOWS)
        self._boxes = BoxCheck(
            lambda values: self._send("boxes", **values), settings.check_boxes, settings.language
        )
        self._turns = self._turns or make_turns()  # an earlier run's model may still be at work
        self._scheduler = StageScheduler(reasoner, segmenter, self._boxes.check, self._turns)
        try:
            self._run = Run(plan, self._scheduler, self._progress, self._on_window_done)
        except SocioError:
            self._scheduler.close()
            raise
        self._windows_done = self._run.continued
        if self._run.continued:
            self._send("continued", windows=sorted(self._run.done))

    def _window(self, run: Run, message: Message) -> None:
        index = int(message["index"])
        xmin, ymin, xmax, ymax = (float(value) for value in message["extent"])
        extent = xmin, ymin, xmax, ymax
        if index in run.done:  # it was sent before the plugin knew
            self._send("window_done", index=index, found=0, wkb="")
        else:
            run.add(index, extent, lambda: self._read_scene(message, extent))

    def _read_scene(self, message: Message, extent: Extent) -> Scene:
        from .window_files import read_scene

        self._progress("render", 0.0, int(message["index"]))
        return read_scene(message, extent)

    def _on_window_done(self, index: int, found: list[Any] | None) -> None:
        """In a thread of the scheduler."""
        import shapely

        if found is None:  # the main loop may be waiting for a message
            self._queue.put(Message("check", self._request))
            return
        self._windows_done += 1
        self._shares.pop(index, None)
        wkb = shapely.to_wkb(shapely.multipolygons(shapely.get_parts(found))) if found else b""
        shown = wkb.hex() if len(wkb) < MAX_SHOWN_BYTES else ""
        self._send("window_done", index=index, found=len(found), wkb=shown)

    def _touch_up(self, message: Message) -> None:
        import shapely

        from .touch_up import TouchUp, read_request
        from .window_files import read_picture

        self._finish(results.CANCELLED)
        self._request = message.request
        of = str(message["picture"]), str(message["segmenter"])
        if self._touched is None or self._touched[0] != of:
            self._touched = None
            xmin, ymin, xmax, ymax = (float(value) for value in message["extent"])
            segmenter, rgb = self._models.segmenter(of[1]), read_picture(of[0])
            self._touched = of, TouchUp(segmenter, rgb, (xmin, ymin, xmax, ymax))
        outline = self._touched[1].outline(*read_request(message.values))
        self._send("touched_up", polygon=shapely.to_wkb(outline, hex=True))

    def _align(self, message: Message) -> None:
        from ..imaging.map_shift import estimate_shift_px
        from .window_files import read_picture

        self._finish(results.CANCELLED)
        self._request = message.request
        satellite, map_rgb = (read_picture(message[name]) for name in ("satellite", "map"))
        self._send("aligned", shift_px=estimate_shift_px(satellite, map_rgb))

    def _list_runs(self, message: Message) -> None:
        from ..output.runs import list_runs

        self._finish(results.CANCELLED)
        self._request = message.request
        self._send("runs", runs=list_runs(Path(message["output"])))

    def _take_back(self, message: Message) -> None:
        from ..output.lock import OutputLock
        from ..output.runs import remove_run

        self._finish(results.CANCELLED)
        self._request = message.request
        output = Path(message["output"])
        lock = OutputLock(output)
        try:
            removed, restored = remove_run(output, message["run_id"], bool(message["only_ask"]))
        finally:
            lock.release()
        self._send("taken_back", removed=removed, restored=restored)

    def _finish(self, status: str) -> None:
        if self._run is not None:
            outcome = self._run.finish(status)
            run, self._run = self._run, None
            self._send("result", **dataclasses.asdict(outcome))
            try:
                run.acknowledge(outcome)
            finally:
                self._close(run)

    def _close(self, run: Run) -> None:
        run.close()
        if self._scheduler is not None:
            self._scheduler.close()
            self._scheduler = None  # it holds models, which the next run may want to be gone

    def _fail(self, error: SocioError) -> None:
        log.error("%s %s", error, error.details)
        run, self._run = self._run, None
        kept = None
        if run is not None and not isinstance(error, StorageError):
            try:
                kept = run.fail()
            except Exception:  # the first error is the one to tell
                log.exception("the finished windows could not be kept")
        if run is not None:
            self._close(run)
        nothing = {"output": "", "found": {}, "places": 0, "extent": None}
        outcome = dataclasses.asdict(kept) if kept else nothing
        saved = {name: outcome[name] for name in nothing}
        self._send("error", **error.to_dict(), **saved)

    @contextlib.contextmanager
    def _loading(self) -> Iterator[None]:
        """Says now and then that the engine lives: a large model takes minutes from a slow disk."""
        loaded = threading.Event()

        def tell() -> None:
            while not loaded.wait(SIGN_OF_LIFE_S):
                self._progress("render", 0.0, 0)

        threading.Thread(target=tell, daemon=True).start()
        try:
            yield
        finally:
            loaded.set()

    def _progress(self, stage: str, fraction: float, window: int) -> None:
        stopped = self._request in self._cancelled or self._closing.is_set()
        if stopped and self._run is not None and stage != "write":
            raise CancelledError("The run was cancelled.")
        now = time.monotonic()
        if fraction not in (0.0, 1.0) and now - self._sent_at < 0.1:
            return
        self._sent_at = now
        shares = [*list(_STAGE_SHARE.values())[1:], 1.0]
        begin = _STAGE_SHARE.get(stage, 0.99)
        end = next((share for share in shares if share > begin), 1.0)
        self._shares[window] = begin + (end - begin) * min(max(fraction, 0.0), 1.0)
        done = self._windows_done + sum(list(self._shares.values()))
        self._send(
            "progress",
            stage=stage if stage in STAGES else "localise",
            fraction=min(done / self._windows_total, 0.99),
            window=window,
            windows_total=self._windows_total,
        )

    def _send(self, kind: str, /, **values: Any) -> None:
        with self._write_lock:
            try:
                self._answers.write(encode(Message(kind, self._request, values)))
            except OSError:  # nobody listens any more; the reader will end the process
                self._closing.set()


def _explain(error: Exception) -> SocioError:
    if isinstance(error, SocioError):
        return error
    details = "".join(traceback.format_exception(error))
    if isinstance(error, MemoryError):
        return EngineError("The memory is full.", "Close other programs.", details)
    return EngineError(
        "The engine met an error that it does not know.",
        "Try again; if it happens again, report it with the details.",
        details,
    )
