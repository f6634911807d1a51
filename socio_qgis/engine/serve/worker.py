"""The engine as a process: what it does for each message of core/protocol.py."""

from __future__ import annotations

import contextlib
import dataclasses
import importlib.util
import logging
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from ...core import results
from ...core.cancel import CancelToken
from ...core.errors import CancelledError, SocioError, StorageError
from ...core.protocol import Message
from ...core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER
from .channel import Channel, explain

if TYPE_CHECKING:  # numpy and all that stands on it load after `ready` is sent
    from ..contract import Image, Reasoner, Segmenter
    from ..reasoners.map_reader.readings import ReadingCache
    from ..run.scheduler import Turns
    from .served_run import ServedRun
    from .touch_up import TouchUp

REQUIRED = ("_lzma", "cv2", "numpy", "onnxruntime", "pyproj", "rapidocr", "shapely")

log = logging.getLogger("socio.worker")


def main() -> int:
    """Serve until the input ends."""
    missing = [name for name in REQUIRED if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit(f"The engine's environment lacks {', '.join(missing)}.")
    Worker(Channel.of_process()).serve()
    return 0


class Models:
    """Reasoners and segmenters, kept from run to run, the last of each."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made_readings: ReadingCache | None = None  # outlasts a change of the reasoner
        self._reasoner: tuple[tuple[str, str, bool, str], Reasoner] | None = None
        self._segmenter: tuple[str, Segmenter] | None = None

    def get(
        self, reasoner: str, segmenter: str, language: str, hints: bool = True, key: str = ""
    ) -> tuple[Reasoner, Segmenter]:
        """Build what is not there yet."""
        from ..registry import make_reasoner

        wanted = reasoner, language, hints, key
        with self._lock:
            if self._reasoner is None or self._reasoner[0] != wanted:
                self._reasoner = None  # there may be no room for both
                self._reasoner = wanted, make_reasoner(*wanted, self._readings(), segmenter)
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

    def _readings(self) -> ReadingCache:
        from ..models.disk import readings_folder
        from ..reasoners.map_reader.readings import ReadingCache

        self._made_readings = self._made_readings or ReadingCache(readings_folder())
        return self._made_readings

    def read(self, map_rgb: Image, cancel: CancelToken) -> None:
        """Read a map in the background, which the map reader will then know."""
        from ..language.label_reader import LabelReader

        try:
            with self._lock:
                readings = self._readings()
            readings.whole(map_rgb, LabelReader(), cancel=cancel)
        except Exception:
            if not cancel.is_set():
                log.exception("a map could not be read ahead")

    def warm_up(self) -> None:
        """Load the embedded default in the background, while the user still types."""
        from ..language.label_reader import load_ocr

        try:
            self.get(DEFAULT_REASONER, DEFAULT_SEGMENTER, "en")
            load_ocr()
        except Exception:
            log.exception("warm-up failed")


class Worker:
    """One run at a time; the channel's thread sees cancel and the end of input during work."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._cancelled: set[str] = set()
        self._models = Models()
        self._run: ServedRun | None = None
        self._turns: Turns | None = None
        self._touched: tuple[tuple[str, str], TouchUp] | None = None
        self._getting: tuple[str, CancelToken] | None = None  # map data, for a request
        self._ahead = CancelToken()  # of the map that is read before a run

    def serve(self) -> None:
        """Answer requests until the input ends."""
        self._channel.serve(self._answer, self._prepare, self._on_arrival)

    def _prepare(self) -> None:
        # Before a second thread imports what stands on numpy: half loaded, it fails for both.
        with contextlib.suppress(ImportError):  # the request that needs it says so
            for name in ("numpy", "cv2", "shapely"):
                importlib.import_module(name)
        threading.Thread(target=self._models.warm_up, daemon=True).start()

    def _on_arrival(self, message: Message) -> bool:
        """In the thread that reads: stop the run, or hand it the boxes that it waits for."""
        if message.type == "cancel":
            self._cancelled.add(message.request)  # also for a run that is about to start
        getting = self._getting
        if getting is not None and (
            message.type == "quit" or (message.type == "cancel" and message.request == getting[0])
        ):
            getting[1].set()
        if message.type == "quit":
            self._ahead.set()
        run = self._run
        if run is None:
            return message.type != "checked"
        if message.type == "quit" or (message.type == "cancel" and message.request == run.request):
            run.stop()
        if message.type == "checked" and message.request == run.request:
            run.on_checked(message)
        return message.type != "checked"

    def _answer(self, message: Message) -> None:
        try:
            try:
                self._handle(message)
            except CancelledError:
                self._finish(results.CANCELLED)
        except Exception as error:  # noqa: BLE001  (what was finished before it is kept)
            self._fail(explain(error), message.request)

    def _handle(self, message: Message) -> None:
        between_runs = {
            "start": self._start,
            "touch_up": self._touch_up,
            "align": self._align,
            "read": self._read,
            "list_kinds": self._list_kinds,
            "explain": self._explain,
            "get_map_data": self._get_map_data,
            "list_runs": self._list_runs,
            "take_back": self._take_back,
        }
        if message.type in between_runs:
            between_runs[message.type](message)
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
        self._run = run = ServedRun(message, self._channel.send, self._on_failure)
        if message.request in self._cancelled or self._channel.closing.is_set():
            run.stop()
        run.progress("render", 0.0, 0)
        if message.values.get("keep"):
            run.keep()
            self._finish(results.FAILED)
            return
        settings = run.plan.settings
        with self._channel.alive(message.request):  # a large model, a slow disk: minutes
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
        self._channel.post(Message("check", request))  # which `serve` may be waiting for

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
        self._channel.send("touched_up", message.request, polygon=shapely.to_wkb(outline, hex=True))

    def _align(self, message: Message) -> None:
        from ..imaging.map_shift import estimate_shift_px
        from .window_files import read_picture

        self._finish(results.CANCELLED)
        satellite, map_rgb = (read_picture(message[name]) for name in ("satellite", "map"))
        self._channel.send(
            "aligned", message.request, shift_px=estimate_shift_px(satellite, map_rgb)
        )

    def _read(self, message: Message) -> None:
        from .window_files import read_picture

        self._finish(results.CANCELLED)
        self._ahead.set()  # the area is another one by now
        self._ahead = cancel = CancelToken()
        map_rgb = read_picture(message["map"])
        threading.Thread(target=self._models.read, args=(map_rgb, cancel), daemon=True).start()
        self._channel.send("reading", message.request)

    def _list_kinds(self, message: Message) -> None:
        from ..language.layer_kinds import kinds_of
        from .window_files import read_features

        self._finish(results.CANCELLED)
        features, _ = read_features(Path(message["features"]), (0.0, 0.0, 1.0, 1.0), (1, 1))
        self._channel.send("kinds", message.request, **dataclasses.asdict(kinds_of(features)))

    def _explain(self, message: Message) -> None:
        from ..language.explained import explained

        self._finish(results.CANCELLED)
        queries = [explained(str(query), message["language"]) for query in message["queries"]]
        self._channel.send("explained", message.request, queries=queries)

    def _get_map_data(self, message: Message) -> None:
        import numpy as np
        import shapely

        from ..map_data.fetch import fetch
        from ..output.wgs84 import to_wgs84

        def report(stage: str, amount: float) -> None:
            self._channel.send("getting", message.request, stage=stage, amount=amount)

        self._finish(results.CANCELLED)
        cancel = CancelToken()
        self._getting = message.request, cancel
        if message.request in self._cancelled or self._channel.closing.is_set():
            cancel.set()
        shape = shapely.from_wkb(message["area_wkb"])
        area = to_wgs84(np.array([shape], object), str(message["crs"]))[0]
        try:
            with self._channel.alive(message.request):
                done = fetch(str(message["server"]), area, Path(message["output"]), report, cancel)
        finally:
            self._getting = None
        self._channel.send("map_data", message.request, **dataclasses.asdict(done))

    def _list_runs(self, message: Message) -> None:
        from ..output.runs import list_runs

        self._finish(results.CANCELLED)
        self._channel.send("runs", message.request, runs=list_runs(Path(message["output"])))

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
        self._channel.send("taken_back", message.request, removed=removed, restored=restored)

    def _finish(self, status: str) -> None:
        if self._run is not None:
            self._run.finish(status)
            self._run = None

    def _fail(self, error: SocioError, request: str) -> None:
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
        self._channel.fail(request, error, **saved)
