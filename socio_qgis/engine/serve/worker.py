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
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from ...core import results
from ...core.errors import CancelledError, EngineError, SocioError, StorageError
from ...core.paths import VERSION
from ...core.protocol import Message, decode, encode
from ...core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER

if TYPE_CHECKING:  # numpy and all that stands on it load after `ready` is sent
    from ..contract import Reasoner, Segmenter
    from ..reasoners.map_reader.readings import ReadingCache
    from ..run.scheduler import Turns
    from .served_run import ServedRun
    from .touch_up import TouchUp

REQUIRED = ("_lzma", "cv2", "numpy", "onnxruntime", "pyproj", "rapidocr", "shapely")
GRACE_S = 2.0  # for a run to end by itself when QGIS is gone

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
        self._run: ServedRun | None = None
        self._turns: Turns | None = None
        self._touched: tuple[tuple[str, str], TouchUp] | None = None

    def serve(self) -> None:
        """Answer requests until the input ends."""
        self._send("ready", "", version=VERSION, python=platform.python_version(), pid=os.getpid())
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
                self._fail(_explain(error), message.request)

    def _read(self) -> None:
        for line in self._requests:
            run = self._run
            try:
                message = decode(line)
            except SocioError as error:
                self._send("error", run.request if run else "", **error.to_dict())
                continue
            if message.type == "quit":
                break
            if message.type == "checked":  # the main loop may be waiting for the window
                if run is not None and run.request == message.request:
                    run.on_checked(message)
                continue
            if message.type == "cancel":
                self._cancelled.add(message.request)
                if (run := self._run) is not None and run.request == message.request:
                    run.stop()
            self._queue.put(message)
        self._closing.set()
        if (run := self._run) is not None:
            run.stop()
        self._queue.put(None)
        time.sleep(GRACE_S)  # the main loop may be deep in a model; don't outlive QGIS
        os._exit(0)

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
        elif self._run is None or message.request != self._run.request:
            return  # it belongs to a run that has ended
        elif message.type == "window":
            self._run.add_window(message)
        elif message.type == "finish":
            self._finish(results.FINISHED)
        elif message.type == "cancel":
            self._finish(results.CANCELLED)
        elif message.type == "check":
            self._run.check()

    def _start(self, message: Message) -> None:
        from ..run.scheduler import make_turns
        from .served_run import ServedRun

        self._finish(results.CANCELLED)  # a run that was left alone keeps what it has
        self._touched = None
        self._run = run = ServedRun(message, self._send, self._on_failure)
        if message.request in self._cancelled or self._closing.is_set():
            run.stop()
        run.progress("render", 0.0, 0)
        if message.values.get("keep"):
            run.keep()
            self._finish(results.FAILED)
            return
        settings = run.plan.settings
        with run.signs_of_life():
            models = self._models.get(
                settings.reasoner,
                settings.segmenter,
                settings.language,
                settings.hints,
                str(message.values.get("key", "")),
            )
        self._turns = self._turns or make_turns()  # an earlier run's model may still be at work
        run.begin(*models, self._turns)

    def _on_failure(self, request: str) -> None:
        self._queue.put(Message("check", request))

    def _touch_up(self, message: Message) -> None:
        import shapely

        from .touch_up import TouchUp, read_request
        from .window_files import read_picture

        self._finish(results.CANCELLED)
        of = str(message["picture"]), str(message["segmenter"])
        if self._touched is None or self._touched[0] != of:
            self._touched = None
            xmin, ymin, xmax, ymax = (float(value) for value in message["extent"])
            segmenter, rgb = self._models.segmenter(of[1]), read_picture(of[0])
            self._touched = of, TouchUp(segmenter, rgb, (xmin, ymin, xmax, ymax))
        outline = self._touched[1].outline(*read_request(message.values))
        self._send("touched_up", message.request, polygon=shapely.to_wkb(outline, hex=True))

    def _align(self, message: Message) -> None:
        from ..imaging.map_shift import estimate_shift_px
        from .window_files import read_picture

        self._finish(results.CANCELLED)
        satellite, map_rgb = (read_picture(message[name]) for name in ("satellite", "map"))
        self._send("aligned", message.request, shift_px=estimate_shift_px(satellite, map_rgb))

    def _list_runs(self, message: Message) -> None:
        from ..output.runs import list_runs

        self._finish(results.CANCELLED)
        self._send("runs", message.request, runs=list_runs(Path(message["output"])))

    def _take_back(self, message: Message) -> None:
        from ..output.lock import OutputLock
        from ..output.runs import remove_run

        self._finish(results.CANCELLED)
        output = Path(message["output"])
        lock = OutputLock(output)
        try:
            removed, restored = remove_run(output, message["run_id"], bool(message["only_ask"]))
        finally:
            lock.release()
        self._send("taken_back", message.request, removed=removed, restored=restored)

    def _finish(self, status: str) -> None:
        if self._run is not None:
            self._run.finish(status)
            self._run = None

    def _fail(self, error: SocioError, request: str) -> None:
        log.error("%s %s", error, error.details)
        run, self._run = self._run, None
        kept = None
        if run is not None:
            try:
                kept = None if isinstance(error, StorageError) else run.fail()
            except Exception:  # the first error is the one to report
                log.exception("the finished windows could not be kept")
            run.close()
        nothing = {"output": "", "found": {}, "places": 0, "extent": None}
        outcome = dataclasses.asdict(kept) if kept else nothing
        saved = {name: outcome[name] for name in nothing}
        self._send("error", request, **error.to_dict(), **saved)

    def _send(self, kind: str, request: str, /, **values: Any) -> None:
        with self._write_lock:
            try:
                self._answers.write(encode(Message(kind, request, values)))
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
