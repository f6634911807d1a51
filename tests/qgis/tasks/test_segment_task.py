"""A run: its plan, its messages, and its ends, with a scripted engine."""

from __future__ import annotations

import gc
import math
import sys
import tempfile
import threading
import time
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
import scripted_engine
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
)
from qgis.PyQt.QtGui import QColor
from scripted_engine import WIDE, ScriptedEngine

from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.client.process import EngineProcess
from socio_qgis.core import results
from socio_qgis.core.errors import CancelledError, EngineError, InputError, StorageError
from socio_qgis.core.protocol import Message
from socio_qgis.layers.rendering import WindowRenderer
from socio_qgis.layers.vector_features import FeatureWriter
from socio_qgis.tasks import execution
from socio_qgis.tasks.execution import WINDOWS_AHEAD, RunOutcome, execute_run
from socio_qgis.tasks.question import QuestionTask
from socio_qgis.tasks.request import RequestPlan, RunRequest, plan_request
from socio_qgis.tasks.run_inputs import RunInputs
from socio_qgis.tasks.segment_task import SegmentTask
from socio_qgis.tasks.window_boxes import BoxChannel, MapBox, WindowBoxes, read_boxes

AREA = QgsGeometry.fromRect(QgsRectangle(*EXTENT))
UTM_CRS = QgsCoordinateReferenceSystem(UTM)


@pytest.fixture
def make_request(imagery, places, tmp_path):
    def make(query: str = "find", **changes: object) -> RunRequest:
        values = {
            "queries": (query,) if query else (),
            "satellite_layers": (imagery,),
            "map_layers": (places,),
            "aoi": AREA,
            "aoi_crs": UTM_CRS,
            "output": tmp_path / "places.gpkg",
            "gsd_m": 0.35,  # two windows
        }
        return RunRequest(**{**values, **changes})

    return make


def planned(request: RunRequest) -> RequestPlan:
    return plan_request(request, QgsProject.instance().transformContext())


class Carried:
    """A request carried out without QgsTask, on the main thread, as Processing would."""

    def __init__(self, request: RunRequest, is_cancelled=lambda: False) -> None:
        self.transport = ScriptedEngine()  # the last one that was started
        self.started = 0
        self.reports: list[tuple[str, float, int, int]] = []
        made = planned(request)
        inputs = RunInputs(request, made, QgsProject.instance().transformContext())
        self.folder = inputs.folder
        self.left: list[Path] = []
        self.outcome = execute_run(
            made,
            inputs,
            request.output,
            Engine(lambda: Status(Path(sys.executable)), self._connect),
            is_cancelled,
            lambda *report: self.reports.append(report),
        )
        self.left = sorted(inputs.folder.glob("[!.]*"))
        inputs.close()

    def _connect(self, python: Path) -> ScriptedEngine:
        self.started += 1
        if not self.transport.alive:
            self.transport = ScriptedEngine()
        return self.transport

    def sent(self, kind: str) -> list:
        return [message for message in self.transport.received if message.type == kind]


def test_a_plan_is_in_metres_and_covers_the_area(make_request):
    made = planned(make_request(gsd_m=None))
    assert made.crs.authid() == UTM
    assert made.settings.gsd_m == pytest.approx(1.0, rel=0.01)  # the imagery's own
    (window,) = made.windows
    assert QgsRectangle(*window.extent).contains(made.aoi.boundingBox())


def test_windows_beside_a_long_thin_area_are_left_out_and_the_rest_counted_again(make_request):
    diagonal = QgsGeometry.fromWkt("LINESTRING(500000 5000000, 500400 5000200)").buffer(2, 4)
    made = planned(make_request(aoi=diagonal, gsd_m=0.05))
    whole = planned(make_request(gsd_m=0.05))
    assert len(made.windows) < len(whole.windows)
    assert [window.index for window in made.windows] == list(range(len(made.windows)))
    covered = QgsGeometry.unaryUnion(
        [QgsGeometry.fromRect(QgsRectangle(*window.extent)) for window in made.windows]
    )
    assert covered.buffer(1e-6, 1).contains(made.aoi)


def test_an_area_in_another_crs_is_brought_over(make_request):
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    area = QgsGeometry(AREA)
    area.transform(QgsCoordinateTransform(UTM_CRS, wgs84, QgsProject.instance()))
    made = planned(make_request(aoi=area, aoi_crs=wgs84))
    assert made.crs.authid() == UTM
    assert made.aoi.symDifference(AREA).area() < 1e-3 * AREA.area()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"query": ""}, "no query"),
        ({"aoi": QgsGeometry()}, "no area of interest"),
        ({"aoi": QgsGeometry.fromWkt("LINESTRING(500000 5000000, 500400 5000200)")}, "no area"),
        ({"aoi_crs": QgsCoordinateReferenceSystem()}, "no CRS"),
        ({"satellite_layers": ()}, "No imagery"),
        ({"map_layers": ()}, "No map"),
        ({"gsd_m": -1.0}, "ground resolution"),
        (
            {"aoi": QgsGeometry.fromRect(QgsRectangle(600_000, 5e6, 600_100, 5e6 + 100))},
            "outside the imagery",
        ),
        ({"aoi": QgsGeometry.fromRect(QgsRectangle(1e12, 1e12, 2e12, 2e12))}, "area of interest"),
    ],
)
def test_a_request_that_can_not_be_run_is_refused_with_advice(make_request, changes, message):
    with pytest.raises(InputError, match=message) as caught:
        planned(make_request(**changes))
    assert caught.value.advice


def test_a_layer_without_crs_or_source_is_named(make_request, imagery):
    imagery.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match="imagery has no CRS"):
        planned(make_request())
    gone = QgsRasterLayer("/no/such/file.tif", "gone")
    with pytest.raises(InputError, match="gone can't be read"):
        planned(make_request(satellite_layers=(gone,)))


def test_windows_go_out_in_the_files_of_those_before(make_request):
    carried = Carried(make_request("find", gsd_m=0.1))
    total = len(carried.sent("window"))
    assert total > WINDOWS_AHEAD
    assert carried.outcome.status == results.FINISHED
    assert {path.suffix for path in carried.left} == {".npy"}
    assert len(carried.left) <= 2 * WINDOWS_AHEAD
    assert not carried.folder.exists()
    kinds = [message.type for message in carried.transport.received]
    assert kinds == ["start", *["window"] * total, "finish"]
    fractions = [fraction for _, fraction, _, _ in carried.reports]
    assert fractions == sorted(fractions)
    assert max(fractions) <= 1


def test_an_engine_that_takes_more_windows_at_a_time_gets_more(make_request):
    end = time.monotonic() + 60
    carried = Carried(make_request("wide", gsd_m=0.1), lambda: time.monotonic() > end)
    total = len(carried.sent("window"))
    assert total == 3 * WIDE  # none is left over
    assert carried.outcome.count == total


def test_the_start_has_all_that_the_engine_needs(make_request):
    (start,) = Carried(make_request("find")).sent("start")
    assert start["crs"] == UTM
    aoi = QgsGeometry()
    aoi.fromWkb(bytes.fromhex(start["aoi_wkb"]))
    assert aoi.symDifference(AREA).area() < 1
    assert start["settings"]["gsd_m"] == 0.35
    assert (start["satellite"], start["map"]) == ("imagery", "places")
    assert start["windows_total"] == 2


def test_an_outcome_holds_what_the_engine_sent(make_request, tmp_path):
    outcome = Carried(make_request("find")).outcome
    assert outcome == RunOutcome(
        results.FINISHED,
        tmp_path / "places.gpkg",
        {"find": 2},
        (15.0, 45.0, 15.1, 45.1),
        1.5,
        saved=True,
        messages=("A note.",),
    )
    assert outcome.count == 2


def test_windows_of_an_earlier_try_are_not_rendered_again(make_request):
    carried = Carried(make_request("half", gsd_m=0.05))
    sent = [message["index"] for message in carried.sent("window")]
    total = carried.sent("start")[0]["windows_total"]
    assert total > 2 * execution.WINDOWS_AHEAD
    assert sent == [*range(execution.WINDOWS_AHEAD), total - 1]  # the first before it was told
    assert ("wait", (total - 1) / total, 0, total) in carried.reports
    assert carried.outcome.status == results.FINISHED


def test_a_run_with_another_style_of_the_map_is_another_run(make_request, places):
    def sources() -> str:
        return Carried(make_request("nothing")).sent("start")[0]["sources"]

    before = sources()
    assert sources() == before
    places.renderer().symbol().setColor(QColor("orange"))
    assert sources() != before


def test_nothing_found_is_no_error(make_request):
    outcome = Carried(make_request("nothing")).outcome
    assert outcome.status == results.EMPTY
    assert outcome.error is None
    assert outcome.count == 0


def test_an_error_of_the_engine_is_reported_at_once_with_what_is_kept(make_request, monkeypatch):
    monkeypatch.setattr(execution, "END_LIMIT_S", math.inf)  # nothing is waited for
    carried = Carried(make_request("fail"))
    assert carried.outcome.status == results.FAILED
    assert (carried.outcome.error.message, carried.outcome.error.advice) == (
        "It failed.",
        "Try another.",
    )
    assert carried.outcome.saved
    assert carried.outcome.count == 1
    assert carried.transport.alive  # it is well, the next run can use it


def test_after_a_crash_another_engine_writes_what_was_finished(make_request):
    carried = Carried(make_request("crash"))
    assert carried.outcome.status == results.FAILED
    assert "ended unexpectedly" in carried.outcome.error.message
    assert carried.started == 2
    assert [message.type for message in carried.transport.received] == ["start"]
    assert carried.transport.received[0]["keep"]
    assert carried.outcome.saved
    assert carried.outcome.count == 1


def test_a_run_that_was_written_before_the_engine_died_is_finished(make_request):
    carried = Carried(make_request("written"))
    assert carried.started == 2
    assert (carried.outcome.status, carried.outcome.error) == (results.FINISHED, None)
    assert carried.outcome.saved
    assert carried.outcome.count == 1


def test_an_error_that_is_kept_holds_no_layers(make_request, monkeypatch):
    """They would be deleted after QGIS has ended, which ends in a crash."""
    made, init = [], WindowRenderer.__init__

    def remember(self: WindowRenderer, *arguments: object) -> None:
        init(self, *arguments)
        made.append(weakref.ref(self))

    monkeypatch.setattr(WindowRenderer, "__init__", remember)
    outcome = Carried(make_request("crash")).outcome
    gc.collect()
    assert outcome.error is not None
    assert [one() for one in made] == [None]


class Unanswered(QuestionTask):
    """Fails with a layer at hand."""

    def work(self) -> object:
        layer = QgsRasterLayer("/no/such/file.tif", "gone")
        self.layer = weakref.ref(layer)
        raise EngineError("It failed.")


def test_an_error_of_a_question_that_is_kept_holds_no_layers(qtbot):
    task, errors = Unanswered("Ask", Engine(), EngineError("It failed.")), []
    task.failed.connect(errors.append)
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(errors))
    assert task.layer() is None


@pytest.mark.parametrize("problem", [ZeroDivisionError, EngineError])
def test_a_rescue_that_fails_in_any_way_leaves_the_error_that_ended_the_run(
    make_request, monkeypatch, problem
):
    def fail(*_: object) -> None:
        raise problem("in the rescue")

    monkeypatch.setattr(execution._RunConversation, "recover", fail)
    outcome = Carried(make_request("crash")).outcome
    assert outcome.status == results.FAILED
    assert "ended unexpectedly" in outcome.error.message
    assert "in the rescue" in outcome.error.details
    assert ("Traceback" in outcome.error.details) == (problem is ZeroDivisionError)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("progress", {"stage": "read", "fraction": "half", "window": 0}),
        ("progress", {"stage": "read", "fraction": 0.5, "window": float("inf")}),
        ("begun", {"room": 3, "continued": 3}),
        ("begun", {"room": "many", "continued": []}),
        ("window_done", {"index": "first", "found": 1, "wkb": ""}),
        ("window_done", {"index": 0, "found": 1, "wkb": "no hex"}),
        ("window_done", {"index": 0, "found": 1, "wkb": None}),
        ("boxes", {"boxes": [[{"extent": [0]}]]}),
        ("error", {"message": "It failed.", "extent": [1, 2]}),
        ("result", {"status": "exploded", "output": "x", "found": {}, "seconds": 1}),
        ("result", {"status": "finished", "output": None, "found": {}, "seconds": 1}),
        ("result", {"status": "finished", "output": "x", "found": [1], "seconds": 1, "extent": 0}),
        ("result", {"status": "finished", "output": "x", "messages": 5, "seconds": 1}),
        ("result", {}),
    ],
)
def test_a_message_that_makes_no_sense_is_the_engines_error_and_it_is_ended(
    make_request, monkeypatch, kind, values
):
    def answer(self: ScriptedEngine, message: Message) -> None:
        self._answer(message, kind, **values)

    monkeypatch.setattr(ScriptedEngine, "_on_window", answer)
    carried = Carried(make_request("find"))
    assert isinstance(carried.outcome.error, EngineError)
    assert "unknown" not in carried.outcome.error.message
    assert not carried.transport.alive


def test_cancel_keeps_finished_windows(make_request):
    carried = Carried(make_request("slow"), is_cancelled=lambda: True)
    assert carried.outcome.status == results.CANCELLED
    assert len(carried.sent("cancel")) == 1
    assert carried.outcome.error is None


def test_cancel_ends_an_engine_that_hangs_and_another_one_keeps_what_it_had(
    make_request, monkeypatch
):
    monkeypatch.setattr(execution, "END_LIMIT_S", 0.2)
    carried = Carried(make_request("hang"), is_cancelled=lambda: True)
    assert carried.outcome.status == results.CANCELLED
    assert carried.outcome.error is None
    assert carried.started == 2
    assert carried.transport.received[0]["keep"]
    assert carried.outcome.saved
    assert carried.outcome.count == 1


def test_a_problem_with_a_layer_ends_the_run_and_keeps_finished_windows(make_request, monkeypatch):
    render = WindowRenderer.render

    def fail_in_the_end(self: WindowRenderer, window, is_cancelled):
        if window.index == 3:
            raise InputError("The layer tiles could not be drawn.")
        return render(self, window, is_cancelled)

    monkeypatch.setattr(WindowRenderer, "render", fail_in_the_end)
    carried = Carried(make_request("find", gsd_m=0.1))
    assert carried.outcome.status == results.FAILED
    assert "could not be drawn" in carried.outcome.error.message
    assert len(carried.sent("cancel")) == 1
    assert carried.outcome.saved
    assert carried.left == [] or carried.outcome.found


def test_an_area_larger_than_the_imagery_is_cut_to_it_with_a_note(make_request):
    around = QgsGeometry.fromRect(QgsRectangle(499_000, 4_999_000, 502_000, 5_002_000))
    request = make_request("find", aoi=around, gsd_m=None)
    ahead = planned(request)
    assert ahead.settings.gsd_m == pytest.approx(1.0)
    assert ahead.aoi.area() == pytest.approx(400 * 200)
    assert len(ahead.windows) == 1
    note = "The imagery covers 0.9 percent of the area; the rest is left out."
    assert note in Carried(request).outcome.messages


def test_a_map_that_shows_nothing_anywhere_is_an_error(make_request):
    beside = QgsGeometry.fromRect(QgsRectangle(*EXTENT[:2], EXTENT[0] + 20, EXTENT[1] + 20))
    outcome = Carried(make_request("find", aoi=beside, gsd_m=0.1)).outcome
    assert outcome.status == results.FAILED
    assert "map shows nothing" in outcome.error.message


def test_a_run_that_goes_on_where_the_map_is_empty_is_no_error(make_request, monkeypatch):
    request = make_request("half", gsd_m=0.05)
    last = len(planned(request).windows) - 1
    render = WindowRenderer.render

    def blank_at_the_end(self: WindowRenderer, window, is_cancelled):
        return replace(render(self, window, is_cancelled), map_is_blank=window.index == last)

    monkeypatch.setattr(WindowRenderer, "render", blank_at_the_end)
    monkeypatch.setattr(FeatureWriter, "write", lambda *_: None)
    assert Carried(request).outcome.status == results.FINISHED


def test_an_error_nobody_thought_of_is_an_outcome(make_request, monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("socio_qgis.layers.vector_features.FeatureWriter.write", fail)
    outcome = Carried(make_request("find")).outcome
    assert outcome.status == results.FAILED
    assert "on purpose" in outcome.error.details


def test_nothing_leaves_a_task(background, make_request, monkeypatch):
    def fail(*_: object) -> None:
        raise SystemExit("by whatever ran in the task")

    monkeypatch.setattr("socio_qgis.tasks.segment_task.execute_run", fail)
    outcome = background.wait(background.start(make_request("find")))
    assert outcome.status == results.FAILED
    assert "by whatever" in outcome.error.details


def test_a_full_disk_for_temporary_files_is_shown(make_request, monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("socio_qgis.layers.rendering.write_npy", fail)
    outcome = Carried(make_request("find")).outcome
    assert isinstance(outcome.error, StorageError)
    assert "Free some space" in outcome.error.advice
    monkeypatch.setattr(tempfile, "mkdtemp", fail)
    with pytest.raises(StorageError):
        Carried(make_request("find"))


def test_boxes_are_reported_and_replies_reach_the_engine(make_request):
    """The script asks about each window and goes on with the reply."""
    request = make_request("check", check_boxes=True)
    made = planned(request)
    transport, told = ScriptedEngine(), []
    inputs = RunInputs(request, made, QgsProject.instance().transformContext())

    def tell(boxes: WindowBoxes) -> None:
        told.append(boxes)
        new = MapBox(0, (1.0, 2.0, 3.0, 4.0))
        channel.reply(boxes.window, [boxes.boxes[0], new], 1, ask_again=boxes.window == 0)

    channel = BoxChannel(tell)
    engine = Engine(lambda: Status(Path(sys.executable)), lambda python: transport)
    outcome = execute_run(
        made, inputs, request.output, engine, lambda: False, lambda *_: None, channel=channel
    )
    inputs.close()
    assert outcome.status == results.FINISHED
    assert [boxes.window for boxes in told] == [0, 1]
    assert told[0].asks
    assert told[0].extent == pytest.approx(made.windows[0].extent)
    replies = [message for message in transport.received if message.type == "checked"]
    assert [reply["ask_again"] for reply in replies] == [True, False]
    (kept, drawn) = replies[0]["boxes"][0]
    assert (kept["was"], drawn["was"]) == (0, None)
    assert kept["extent"] == told[0].boxes[0].extent
    assert drawn["extent"] == (1.0, 2.0, 3.0, 4.0)
    (start,) = [message for message in transport.received if message.type == "start"]
    assert start["settings"]["check_boxes"]


@pytest.mark.parametrize(
    "values",
    [{}, {"window": 0, "extent": [0, 0, 1], "boxes": [], "asks": True},
     {"window": 0, "extent": [0, 0, 1, 1], "boxes": [[{}]], "asks": True}],
)  # fmt: skip
def test_boxes_that_make_no_sense_are_the_engines_error(values):
    with pytest.raises(EngineError):
        read_boxes(Message("boxes", "r1", values))


class Background:
    """Tasks in the task manager, with a fake engine in a process of its own."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        script = Path(scripted_engine.__file__)
        self.engine = Engine(
            lambda: Status(Path(sys.executable)), lambda python: EngineProcess.ready(python, script)
        )

    def start(self, request: RunRequest) -> SegmentTask:
        task = SegmentTask(request, self.engine, QgsProject.instance().transformContext())
        task.outcomes, task.stages, task.threads = [], [], set()
        task.outcome.connect(task.outcomes.append)
        task.outcome.connect(lambda _: task.threads.add(threading.current_thread()))
        task.stage.connect(lambda *values: task.stages.append(values))
        task.stage.connect(lambda *_: task.threads.add(threading.current_thread()))
        QgsApplication.taskManager().addTask(task)
        return task

    def wait(self, task: SegmentTask) -> RunOutcome:
        self._qtbot.waitUntil(lambda: bool(task.outcomes))
        return task.outcomes[0]


@pytest.fixture
def background(qtbot):
    one = Background(qtbot)
    yield one
    one.engine.stop()


def test_a_task_reports_its_stages_and_outcome_on_the_main_thread(background, make_request):
    task = background.start(make_request("find"))
    outcome = background.wait(task)
    assert outcome.status == results.FINISHED, outcome.error
    assert task.threads == {threading.main_thread()}
    assert ("wait", 0, 2) in task.stages
    assert ("localise", 0, 2) in task.stages
    assert not task._inputs.folder.exists()


def test_two_runs_queue(background, make_request):
    first = background.start(make_request("find"))
    second = background.start(make_request("nothing"))
    assert background.wait(first).status == results.FINISHED
    assert background.wait(second).status == results.EMPTY


def test_cancelling_a_task_ends_it_at_the_engines_answer_and_removes_its_files(
    background, make_request, monkeypatch, qtbot
):
    monkeypatch.setattr(execution, "END_LIMIT_S", math.inf)
    task = background.start(make_request("slow"))
    qtbot.waitUntil(lambda: ("render", 0, 2) in task.stages)
    completed: list[str] = []  # of what is not, QGIS says that it has failed
    task.taskCompleted.connect(lambda: completed.append(task.description()))
    task.cancel()
    assert background.wait(task).status == results.CANCELLED
    qtbot.waitUntil(lambda: completed == ["Cancelled: slow"])  # QGIS: "Task complete"
    assert not task._inputs.folder.exists()


def test_a_task_cancelled_before_it_began_has_an_outcome(background, make_request):
    task = background.start(make_request("find"))
    task.cancel()
    assert background.wait(task).status == results.CANCELLED
    assert not task._inputs.folder.exists()


def test_a_run_after_a_crash_gets_a_new_engine(background, make_request):
    crashed = background.wait(background.start(make_request("crash")))
    assert crashed.status == results.FAILED
    assert "about to crash" in crashed.error.details
    assert background.wait(background.start(make_request("find"))).status == results.FINISHED


def test_removing_a_layer_in_the_middle_of_a_run_is_an_outcome(
    background, make_request, project, places, qtbot
):
    task = background.start(make_request("find", gsd_m=0.05))
    qtbot.waitUntil(lambda: bool(task.stages))
    # QGIS's window keeps a layer on which a task depends; a script is obeyed.
    assert task in QgsApplication.taskManager().tasksDependentOnLayer(places)
    project.removeMapLayer(places.id())
    outcome = background.wait(task)
    assert outcome.status == results.FAILED
    assert str(outcome.error).startswith("The layer places was removed from the project")


def test_a_layer_removed_while_a_run_waits_is_named_when_it_begins(
    background, make_request, project, imagery, places
):
    request = make_request("find")
    task = SegmentTask(request, background.engine, QgsProject.instance().transformContext())
    project.removeMapLayer(imagery.id())
    outcomes: list[RunOutcome] = []
    task.outcome.connect(outcomes.append)
    QgsApplication.taskManager().addTask(task)
    background._qtbot.waitUntil(lambda: bool(outcomes))
    assert "The layer imagery was removed" in str(outcomes[0].error)


def test_a_run_whose_engine_ends_while_it_is_cancelled_is_cancelled(
    background, make_request, qtbot
):
    """QGIS ends: the plugin's engine is closed under the run."""
    task = background.start(make_request("slow"))
    qtbot.waitUntil(lambda: ("render", 0, 2) in task.stages)
    ends: list[int] = []
    task.statusChanged.connect(ends.append)
    background.engine.close()
    task.cancel()
    outcome = background.wait(task)
    assert (outcome.status, outcome.error) == (results.CANCELLED, None)
    qtbot.waitUntil(lambda: QgsTask.TaskStatus.Complete in ends)
    assert QgsTask.TaskStatus.Terminated not in ends  # of which QGIS says "Task failed"


class Endless(QuestionTask):
    """Asks nothing, and ends when it is cancelled."""

    def __init__(self) -> None:
        super().__init__("Ask", Engine(), EngineError("It failed."))

    def work(self) -> object:
        while not self.isCanceled():
            time.sleep(0.01)
        raise CancelledError("The run was cancelled.")


def test_a_question_that_is_cancelled_has_not_failed(qtbot):
    task, ends, signals = Endless(), [], []
    task.statusChanged.connect(ends.append)
    task.stopped.connect(lambda: signals.append("stopped"))
    task.answered.connect(lambda _: signals.append("answered"))
    task.failed.connect(lambda _: signals.append("failed"))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: QgsTask.TaskStatus.Running in ends)
    task.cancel()
    qtbot.waitUntil(lambda: QgsTask.TaskStatus.Complete in ends)
    assert QgsTask.TaskStatus.Terminated not in ends  # of which QGIS says "Task failed"
    qtbot.waitUntil(lambda: signals == ["stopped"])
