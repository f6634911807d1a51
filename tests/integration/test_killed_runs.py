"""The engine is killed in each part of a run; the same run again ends as an undisturbed one.

All of it is real but the size of the windows: task, client, engine, map reader.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsRectangle
from scenes import RUN_LIMIT_MS, results_of, town

from socio_qgis.client.engine import Engine
from socio_qgis.client.process import EngineProcess
from socio_qgis.core import results
from socio_qgis.core.protocol import Message
from socio_qgis.core.windows import plan_windows
from socio_qgis.tasks import request as planning
from socio_qgis.tasks.execution import RunOutcome
from socio_qgis.tasks.request import RunRequest
from socio_qgis.tasks.segment_task import SegmentTask

KILLS = int(os.environ.get("SOCIO_KILLS", "4"))
QUERIES = "park", "school"
GSD_M, WINDOW_PX, OVERLAP_PX, WINDOWS = 1.5, 256, 32, 6
AREA_M = 1050, 720  # from the top left
# When a kill comes: while SQLite writes a finished window, or the results; when it has; once the
# engine says what it does, that a window is done, or what came of the run; while it starts; and,
# after a kill in the middle, while a second engine starts and writes what was finished.
PARTS = (
    "journal", "commit", "read", "rescue", "saved", "starting", "segment", "window_done",
    "result", "ready", "render", "localise", "refine", "write",
)  # fmt: skip
Event = tuple[str, float]  # what began, and when
Moment = tuple[str, int, float]  # a part, which of its beginnings, and the seconds after
Places = list[tuple[str, str]]
OF_THE_RUN = {"fid", "run_id", "created"}  # the rest of a result is the same in every run


class Watched:
    """Runs of the town with an engine that is watched, and killed at a moment.

    Attributes:
        events: Of the last run, what began and when.
        killed: How many engines were killed in it.
    """

    def __init__(self, output: Path, town: Path) -> None:
        self.output, self._town = output, town
        self.readings = output.parents[1] / "data" / "socio_qgis" / "readings"
        self.whole: tuple[Places, list[Event]] | None = None
        self.events: list[Event] = []
        self.killed = 0
        self._moments: list[Moment] = []
        self._timers: list[threading.Timer] = []
        self._process: EngineProcess | None = None
        self._lock = threading.Lock()
        tell = self._tell

        class Process(EngineProcess):
            """Tells of its start and of its messages, when they are taken."""

            def __init__(self, *arguments: Path) -> None:
                super().__init__(*arguments)
                tell("starting", self)

            def receive(self, timeout_s: float) -> Message | None:
                message = super().receive(timeout_s)
                if message is not None:
                    tell(str(message.values.get("stage", message.type)), self)
                return message

        self.engine = Engine(connect=Process.ready)

    def run(self, qtbot, *moments: Moment) -> RunOutcome:
        """Run; at each moment, the last one first, the engine is killed."""
        scene = town(QgsProject.instance(), self._town)
        extent = scene.imagery.extent()
        left, top = extent.xMinimum(), extent.yMaximum()
        request = RunRequest(
            QUERIES,
            (scene.imagery,),
            (scene.map_picture(),),
            QgsGeometry.fromRect(QgsRectangle(left, top - AREA_M[1], left + AREA_M[0], top)),
            scene.imagery.crs(),
            self.output,
            gsd_m=GSD_M,
        )
        self.events, self.killed, self._moments = [], 0, list(moments)
        self._timers.clear()
        task = SegmentTask(request, self.engine, QgsProject.instance().transformContext())
        assert len(task.plan.windows) == WINDOWS
        outcomes: list[RunOutcome] = []
        task.outcome.connect(outcomes.append)
        ended = threading.Event()
        look = threading.Thread(target=self._look_at_the_file, args=[ended])
        look.start()
        try:
            QgsApplication.taskManager().addTask(task)
            qtbot.waitUntil(lambda: bool(outcomes), timeout=RUN_LIMIT_MS)
        finally:
            ended.set()
            for thread in (look, *self._timers):
                thread.join()
        self.events.append(("ended", time.monotonic()))
        return outcomes[0]

    def is_tidy(self) -> bool:
        """Whether nothing is left beside the file; the engine may still note what was received."""
        return [path.name for path in self.output.parent.iterdir()] == [self.output.name]

    def count(self, part: str) -> int:
        """How often a part of the last run began."""
        return sum(name == part for name, _ in self.events)

    def _look_at_the_file(self, ended: threading.Event) -> None:
        """SQLite has a journal beside the file while it writes; in a thread."""
        journal, there = self.output.with_name(f"{self.output.name}-journal"), False
        while not ended.wait(0.0005):
            was, there = there, journal.exists()
            if there != was and self._process is not None:
                part = "commit" if self.count("write") else "journal"
                self._tell(part if there else "saved", self._process)

    def _tell(self, part: str, process: EngineProcess) -> None:
        """A part begins; in any thread."""
        with self._lock:
            self._process = process
            part = "rescue" if self.killed and process.alive else part
            self.events.append((part, time.monotonic()))
            if self._moments and self._moments[-1][:2] == (part, self.count(part)):
                *_, delay_s = self._moments.pop()
                self._timers.append(threading.Timer(delay_s, self._kill, [process]))
                self._timers[-1].start()

    def _kill(self, process: EngineProcess) -> None:
        with self._lock:
            if process.alive:
                process._process.kill()  # SIGKILL; TerminateProcess on Windows
                process._process.wait()
                self.killed += 1


def places_in(output: Path) -> Places:
    """Shape and attributes of each result, in an order that the shapes give."""
    found = []
    for attributes, geometry in results_of(output):
        geometry.normalize()
        same = {name: value for name, value in attributes.items() if name not in OF_THE_RUN}
        found.append((geometry.asWkt(9), repr(same)))
    return sorted(found)


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory, town_folder: Path) -> Iterator[Watched]:
    """One engine for all tests, as in the plugin; it keeps what it read in a new folder."""
    folder = tmp_path_factory.mktemp("runs")
    (folder / "out").mkdir()
    small = partial(plan_windows, size_px=WINDOW_PX, overlap_px=OVERLAP_PX)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(planning, "plan_windows", small)
        for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
            patch.setenv(variable, str(folder / "data"))
        watched = Watched(folder / "out" / "places.gpkg", town_folder)
        yield watched
        watched.engine.stop()


@pytest.fixture
def whole(watched: Watched, qtbot) -> tuple[Places, list[Event]]:
    """Places and events of a run that nobody kills."""
    if not watched.whole:
        outcome = watched.run(qtbot)
        assert (outcome.status, outcome.count) == (results.FINISHED, len(places_in(watched.output)))
        assert outcome.count > 1
        watched.whole = places_in(watched.output), watched.events
        qtbot.waitUntil(watched.is_tidy)
        watched.output.unlink()
    return watched.whole


@pytest.fixture
def log() -> Iterator[list[str]]:
    """What is written to QGIS's log."""
    texts: list[str] = []
    signal, write = QgsApplication.messageLog().messageReceived, lambda *said: texts.append(said[0])
    signal.connect(write)
    yield texts
    signal.disconnect(write)


def moments(part: str, events: list[Event], dice: random.Random) -> list[Moment]:
    """When to kill: somewhere between a beginning of this part and what comes next."""
    if part == "rescue":
        start_s = events[1][1] - events[0][1]
        second = part, 1, dice.uniform(0, 2 * start_s)
        return [second, *moments("window_done", events, dice)]
    gaps = [later - at for (name, at), (_, later) in zip(events, events[1:]) if name == part]
    nth = dice.randrange(len(gaps))
    return [(part, nth + 1, dice.uniform(0, gaps[nth]))]


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("number", range(KILLS))
def test_a_run_that_was_killed_ends_as_an_undisturbed_one(watched, whole, log, number, qtbot):
    places, events = whole
    part = PARTS[number % len(PARTS)]
    seed = random.randrange(10**6)  # noqa: S311
    dice = random.Random(seed)  # noqa: S311
    for _ in range(10):
        if part in ("starting", "ready"):
            watched.engine.stop()
        if part == "read" or dice.random() < 0.3:
            shutil.rmtree(watched.readings, ignore_errors=True)
        is_new = not watched.output.exists()
        when = moments(part, events, dice)
        outcome = watched.run(qtbot, *when)
        if watched.killed:
            break  # otherwise this run has not so many of that part, or was quicker
        assert places_in(watched.output) == places, f"seed {seed}"
    story = f"seed {seed}, killed {when}: {outcome}"
    assert watched.killed, story
    known = watched.count("window_done")
    if outcome.status == results.FINISHED:  # all was written before, or by a second engine
        assert outcome.error is None, story
    else:
        assert outcome.status == results.FAILED, story
        assert re.search("ended unexpectedly|does not start", outcome.error.message), story
        assert outcome.error.advice, story
        assert outcome.saved or not known or watched.killed > 1, story
        assert "Traceback" not in outcome.error.details, story
    if outcome.saved and is_new:
        assert len(places_in(outcome.output)) == outcome.count, story
    kills, commits = watched.killed, watched.count("commit")
    again = watched.run(qtbot)
    assert (again.status, again.error) == (results.FINISHED, None), story
    # Of a run that the first engine wrote, and whose second engine could not tell that, nothing is
    # left to do.
    may_be_written = kills > 1 and commits > 0
    if outcome.status == results.FAILED and not may_be_written:
        before = [int(text.split()[0]) for text in again.messages if "finished before" in text]
        assert sum(before) >= known, story
    assert places_in(watched.output) == places, story
    qtbot.waitUntil(watched.is_tidy)
    assert not any("Traceback" in text for text in log), story
    if dice.random() < 0.5:  # otherwise the next run finds all of it again
        watched.output.unlink()
