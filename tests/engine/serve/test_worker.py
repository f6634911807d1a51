"""The engine as a process: what it answers, and when and how it ends."""

from __future__ import annotations

import json
import queue
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from fakes import Ground
from overpass_server import Drawing, Reply, answer, serving, square

from socio_qgis.core import results
from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.core.protocol import STAGES, Message, decode, encode
from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import Window, plan_windows
from socio_qgis.engine.contract import FieldRoles
from socio_qgis.engine.language import label_reader
from socio_qgis.engine.language.label_reader import LabelReader
from socio_qgis.engine.serve import window_files as scenes_module
from socio_qgis.engine.serve import worker as worker_module
from socio_qgis.engine.serve.channel import GRACE_S
from socio_qgis.engine.serve.window_files import read_features, read_scene

PACKAGE = Path(worker_module.__file__).parents[2]
CRS = "EPSG:32650"
EXTENT = (500_000.0, 4_000_000.0, 501_000.0, 4_000_400.0)
GROUND = Ground(("red", (500_400, 4_000_100, 500_600, 4_000_200)))


def window_values(folder: Path, window: Window) -> dict[str, object]:
    """The values of a message `window`, with its pictures in a folder."""
    values: dict[str, object] = {"index": window.index, "extent": window.extent}
    for name, scale in (("satellite", 1), ("map", 2)):
        size = window.width_px * scale, window.height_px * scale
        picture = GROUND.picture(window.extent, *size)
        alpha = np.full((*picture.shape[:2], 1), 255, np.uint8)
        values[name] = str(folder / f"{name}{window.index}.npy")
        np.save(values[name], np.concatenate([picture, alpha], axis=2))
    return values


class Engine:
    """A worker process and the lines that it answers."""

    def __init__(self, *command: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._answers: queue.Queue[Message] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self._answers.put(decode(line))

    def send(self, kind: str, request: str = "1", **values: object) -> None:
        self.process.stdin.write(encode(Message(kind, request, values)))
        self.process.stdin.flush()

    def wait_for(self, *kinds: str, timeout_s: float = 30) -> Message:
        end = time.monotonic() + timeout_s
        while True:
            message = self._answers.get(timeout=max(0.01, end - time.monotonic()))
            if message.type in kinds:
                return message

    def start(
        self,
        output: Path,
        *queries: str,
        request: str = "1",
        windows_total: int = 2,
        check_boxes: bool = False,
        **values: object,
    ) -> None:
        self.send(
            "start",
            request,
            settings=RunSettings(queries or ("red",), check_boxes=check_boxes).to_dict(),
            **values,
            crs=CRS,
            aoi_wkb=shapely.to_wkb(shapely.box(*EXTENT), hex=True),
            output=str(output),
            satellite="sat",
            map="map",
            windows_total=windows_total,
        )

    def send_window(self, folder: Path, window: Window, request: str = "1") -> None:
        self.send("window", request, **window_values(folder, window))

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()


WITH_FAKES = str(Path(__file__).parents[1].joinpath("worker_with_fakes.py"))


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine(WITH_FAKES, "0")
    yield engine
    engine.stop()


@pytest.fixture
def slow_engine() -> Iterator[Engine]:
    """Each window takes two seconds."""
    engine = Engine(WITH_FAKES, "2")
    yield engine
    engine.stop()


def run_all(
    engine: Engine, folder: Path, output: Path, *queries: str, request: str = "1"
) -> Message:
    engine.start(output, *queries, request=request)
    for window in plan_windows(EXTENT, 1.0):
        engine.send_window(folder, window, request)
    engine.send("finish", request)
    return engine.wait_for("result", "error")


def found_in(path: Path) -> int:
    return pyogrio.read_info(path, layer=results.RESULTS_LAYER)["features"]


def test_it_is_ready_when_started_as_the_plugin_does() -> None:
    engine = Engine("-I", "-u", str(PACKAGE / "engine" / "__main__.py"), "worker")
    try:
        ready = engine.wait_for("ready")
        assert ready["pid"] == engine.process.pid
        engine.send("quit")
        assert engine.process.wait(timeout=10) == 0
    finally:
        engine.stop()


def test_it_is_ready_before_anything_large_is_loaded() -> None:
    program = """if True:
        import sys
        from socio_qgis.engine.serve import worker

        def serve(self, *_):
            print(*{"numpy", "cv2", "shapely", "onnxruntime", "rapidocr"} & {*sys.modules})

        worker.Channel.serve = serve
        worker.main()
    """
    done = subprocess.run([sys.executable, "-c", program], input=b"", capture_output=True)
    assert (done.returncode, done.stderr.split()) == (0, []), done.stderr


def test_what_stands_on_numpy_is_whole_before_two_threads_work() -> None:
    program = """if True:
        import sys
        from socio_qgis.engine.serve import worker

        def warm_up(models):
            print(all(name in sys.modules for name in ("numpy", "cv2", "shapely")))

        worker.Models.warm_up = warm_up
        worker.main()
    """
    done = subprocess.run([sys.executable, "-c", program], input=b"", capture_output=True)
    assert b"True" in done.stderr  # standard output belongs to the protocol
    assert done.returncode == 0


def test_what_is_warmed_up_is_what_a_run_in_any_language_reads_with() -> None:
    label_reader._load_ocr.cache_clear()
    models = worker_module.Models()
    warming = threading.Thread(target=models.warm_up)
    warming.start()
    LabelReader()._load()  # a run, which comes meanwhile
    warming.join()
    reasoner, _ = models.get("map-reader", "classical", "de")
    reasoner._reader._load()
    assert label_reader._load_ocr.cache_info().misses == 1


def test_a_run_ends_with_a_result_and_its_polygons(engine: Engine, tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    result = run_all(engine, tmp_path, output, "red", "green")
    assert result.type == "result", result
    assert result.request == "1"
    assert result["status"] == results.FINISHED
    assert result["found"] == {"red": 1, "green": 0}
    assert result["output"] == str(output)
    assert found_in(output) == 1


def test_progress_names_known_stages_and_never_falls(engine: Engine, tmp_path: Path) -> None:
    engine.start(tmp_path / "out.gpkg")
    for window in plan_windows(EXTENT, 1.0):
        engine.send_window(tmp_path, window)
    engine.send("finish")
    fractions = []
    while (message := engine.wait_for("progress", "result")).type == "progress":
        assert message["stage"] in STAGES
        fractions.append(message["fraction"])
    assert fractions == sorted(fractions)
    assert fractions[-1] > 0.8


def test_the_progress_of_the_next_run_begins_anew(engine: Engine, tmp_path: Path) -> None:
    run_all(engine, tmp_path, tmp_path / "out.gpkg")
    engine.start(tmp_path / "two.gpkg", request="2")
    assert engine.wait_for("progress")["fraction"] == 0


def test_two_runs_one_after_the_other_share_the_file(engine: Engine, tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    for request in ("1", "2"):
        result = run_all(engine, tmp_path, output, request=request)
        assert (result.request, result["places"]) == (request, 1)
    assert found_in(output) == 1
    assert pyogrio.read_info(output, layer=results.RUNS_TABLE)["features"] == 2


def test_a_file_locked_at_the_end_can_be_written_by_the_next_run(
    engine: Engine, tmp_path: Path
) -> None:
    output = tmp_path / "out.gpkg"
    engine.start(output)
    for window in plan_windows(EXTENT, 1.0):
        engine.send_window(tmp_path, window)
        engine.wait_for("window_done")
    with closing(sqlite3.connect(output, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        engine.send("finish")
        beside = engine.wait_for("result")["output"]
        assert beside != str(output)
        engine.start(output, request="2")
        assert "locked by another program" in engine.wait_for("error")["message"]
        other.execute("ROLLBACK")
    assert run_all(engine, tmp_path, output, request="3").type == "result"


def test_nothing_found_is_a_result(engine: Engine, tmp_path: Path) -> None:
    result = run_all(engine, tmp_path, tmp_path / "out.gpkg", "green")
    assert (result.type, result["status"]) == ("result", results.EMPTY)


def test_cancel_ends_work_on_a_window_and_keeps_the_finished_one(
    slow_engine: Engine, tmp_path: Path
) -> None:
    output = tmp_path / "out.gpkg"
    slow_engine.start(output)
    for window in plan_windows(EXTENT, 1.0):
        slow_engine.send_window(tmp_path, window)
    slow_engine.wait_for("window_done")
    slow_engine.wait_for("progress")
    slow_engine.send("cancel")
    assert slow_engine.wait_for("result")["status"] == results.CANCELLED
    assert found_in(output) == 1


def test_cancel_before_the_first_window_is_a_result_too(engine: Engine, tmp_path: Path) -> None:
    engine.send("cancel")
    engine.start(tmp_path / "out.gpkg")
    engine.send("cancel")
    assert engine.wait_for("result")["status"] == results.CANCELLED


def asked(engine: Engine, folder: Path, *queries: str, **values: object) -> Message:
    """Start a run that asks about its boxes, and return the first question."""
    engine.start(folder / "out.gpkg", *queries, check_boxes=True, **values)
    for window in plan_windows(EXTENT, 1.0):
        engine.send_window(folder, window)
    return engine.wait_for("boxes")


def test_the_boxes_of_each_window_are_told_on_the_ground(engine: Engine, tmp_path: Path) -> None:
    engine.start(tmp_path / "out.gpkg")
    engine.send_window(tmp_path, plan_windows(EXTENT, 1.0)[0])
    boxes = engine.wait_for("boxes", "window_done")
    assert (boxes["window"], boxes["asks"]) == (0, False)
    (box,) = boxes["boxes"][0]
    assert box["extent"] == pytest.approx([500_400, 4_000_100, 500_600, 4_000_200], abs=1)
    assert box["label"] == "red patch"
    assert engine.wait_for("window_done")["index"] == 0


def test_boxes_that_the_user_checked_are_what_is_drawn(engine: Engine, tmp_path: Path) -> None:
    details = tmp_path / "details"
    question = asked(engine, tmp_path, details=str(details))
    assert question["asks"]
    xmin, ymin, xmax, ymax = question["boxes"][0][0]["extent"]
    half = [xmin, ymin, (xmin + xmax) / 2, ymax]
    new = {"was": None, "extent": [xmax - 20, ymin, xmax, ymax]}
    reply = [[{"was": 0, "extent": half}, new]]
    engine.send("checked", window=question["window"], boxes=reply, ask_again=False)
    engine.send("finish")
    assert engine.wait_for("result")["status"] == results.FINISHED
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "out.gpkg", layer=results.RESULTS_LAYER)
    reasons = columns[list(meta["fields"]).index("reasoning")]
    assert any(why.endswith("The box was drawn by hand.") for why in reasons), reasons
    assert any(why == "It has the colour. The box was changed by hand." for why in reasons)
    page = json.loads((details / "w0000.json").read_text())["queries"][0]
    assert page["checked"] == {"found": 1, "kept": 0, "by_hand": 2}


def test_deleted_boxes_leave_nothing_to_draw(engine: Engine, tmp_path: Path) -> None:
    question = asked(engine, tmp_path, windows_total=2)
    for _ in range(2):
        engine.send("checked", window=question["window"], boxes=[[]])
        question = engine.wait_for("boxes", "window_done")
        while question.type != "boxes" and question["index"] != 1:
            question = engine.wait_for("boxes", "window_done")
    engine.send("finish")
    assert engine.wait_for("result")["status"] == results.EMPTY


def test_while_it_waits_for_the_user_it_shows_signs_of_life(engine: Engine, tmp_path: Path) -> None:
    asked(engine, tmp_path)
    for _ in range(2):
        while engine.wait_for("progress")["stage"] != "check":
            pass


@pytest.mark.parametrize("how", ["cancel", "closed", "quit"])
def test_a_question_does_not_keep_the_engine_from_ending(
    engine: Engine, tmp_path: Path, how: str
) -> None:
    asked(engine, tmp_path)
    while engine.wait_for("progress")["stage"] != "check":
        pass
    if how == "cancel":
        engine.send("cancel")
        assert engine.wait_for("result")["status"] == results.CANCELLED
        assert run_all(engine, tmp_path, tmp_path / "two.gpkg", request="2").type == "result"
        return
    if how == "quit":
        engine.send("quit")
    else:
        engine.process.stdin.close()
        engine.process.stdin = open("/dev/null", "w")  # noqa: SIM115  (stop() closes it again)
    assert engine.process.wait(timeout=GRACE_S + 3) == 0


def test_a_reply_that_makes_no_sense_is_an_error_of_the_run(engine: Engine, tmp_path: Path) -> None:
    question = asked(engine, tmp_path)
    engine.send("checked", window=question["window"], boxes=[["x"]])
    assert "can't be read" in engine.wait_for("error")["message"]


def test_an_error_is_a_message_and_the_next_run_works(engine: Engine, tmp_path: Path) -> None:
    error = run_all(engine, tmp_path, tmp_path / "out.gpkg", "crash")
    assert (error.type, error["kind"]) == ("error", "EngineError")
    assert "on purpose" in error["details"]
    assert run_all(engine, tmp_path, tmp_path / "out.gpkg", request="2").type == "result"


def test_bad_requests_are_errors_that_say_what_to_do(engine: Engine, tmp_path: Path) -> None:
    engine.start(tmp_path / "nowhere" / "out.gpkg")
    assert engine.wait_for("error")["kind"] == "StorageError"
    engine.send("start", "2", settings={"queries": []})
    assert engine.wait_for("error")["kind"] == "InputError"
    engine.send("start", "3", settings=RunSettings(queries=("a",)).to_dict(), aoi_wkb="zz", crs=CRS)
    assert engine.wait_for("error")["kind"] == "InputError"
    engine.process.stdin.write(b"nonsense\n")
    engine.process.stdin.flush()
    assert engine.wait_for("error")["kind"] == "EngineError"


def test_a_window_that_cannot_be_read_keeps_the_one_before(engine: Engine, tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    engine.start(output)
    first, second = plan_windows(EXTENT, 1.0)
    engine.send_window(tmp_path, first)
    gone = str(tmp_path / "gone.npy")
    engine.send("window", index=1, extent=second.extent, satellite=gone, map=gone)
    error = engine.wait_for("error")
    assert (error["kind"], error["output"]) == ("EngineError", str(output))
    assert found_in(output) == 1


@pytest.mark.parametrize("when", ["idle", "working"])
def test_it_ends_when_its_input_closes(slow_engine: Engine, tmp_path: Path, when: str) -> None:
    slow_engine.wait_for("ready")
    if when == "working":
        slow_engine.start(tmp_path / "out.gpkg")
        slow_engine.send_window(tmp_path, plan_windows(EXTENT, 1.0)[0])
        while slow_engine.wait_for("progress")["stage"] != "localise":
            pass
    slow_engine.process.stdin.close()
    assert slow_engine.process.wait(timeout=GRACE_S + 3) == 0
    slow_engine.process.stdin = open("/dev/null", "w")  # noqa: SIM115  (stop() closes it again)


def test_a_killed_worker_leaves_the_output_as_it_was(slow_engine: Engine, tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    slow_engine.start(output)
    slow_engine.send_window(tmp_path, plan_windows(EXTENT, 1.0)[0])
    while slow_engine.wait_for("progress")["stage"] != "localise":
        pass
    slow_engine.process.kill()
    slow_engine.process.wait()
    assert not output.exists()


def window_message(folder: Path, satellite: object, **more: object) -> Message:
    path = folder / "picture.npy"
    np.save(path, satellite)
    return Message("window", "1", {"satellite": str(path), "map": str(path), **more})


def test_a_fourth_channel_is_dropped_and_the_resolution_is_known(tmp_path: Path) -> None:
    rgba = np.random.default_rng(0).integers(0, 255, (20, 40, 4), np.uint8)
    scene = read_scene(window_message(tmp_path, rgba), (0, 0, 80, 40))
    assert (scene.satellite_rgb == rgba[..., :3]).all()
    assert scene.gsd_m == 2


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 3), np.float32),
        np.zeros((0, 4, 3), np.uint8),
        np.zeros((2, scenes_module.MAX_SIDE_PX + 1, 3), np.uint8),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, picture: np.ndarray) -> None:
    with pytest.raises(EngineError, match="picture"):
        read_scene(window_message(tmp_path, picture), (0, 0, 1, 1))


def test_pickled_arrays_are_never_loaded(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="can't be read"):
        read_scene(window_message(tmp_path, np.array([{}], object)), (0, 0, 1, 1))


def feature_line(geometry: shapely.Geometry, **attributes: object) -> str:
    values = {"layer": "poi", "attributes": attributes, "wkb": shapely.to_wkb(geometry, hex=True)}
    return json.dumps(values) + "\n"


def test_features_come_in_satellite_pixels(tmp_path: Path) -> None:
    path = tmp_path / "features.jsonl"
    shapes = [shapely.Point(1010, 1990, 5), shapely.box(1000, 1980, 1020, 2000)]
    path.write_text("".join(feature_line(shape, name="公园", rank=3) for shape in shapes))
    (point, box), left_out = read_features(path, (1000, 1900, 1200, 2000), (100, 50))
    assert left_out == {}
    assert point.geometry.equals(shapely.Point(5, 5))
    assert box.geometry.equals(shapely.box(0, 0, 10, 10))
    assert point.attributes == {"name": "公园", "rank": "3"}
    assert point.layer == "poi"


def test_features_without_a_shape_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "features.jsonl"
    path.write_text(
        feature_line(shapely.Point()) + '{"layer": "a", "attributes": {}, "wkb": "0102"}\n'
    )
    assert read_features(path, (0, 0, 1, 1), (1, 1)) == ((), {})


def test_the_fields_that_the_user_chose_are_read(tmp_path: Path) -> None:
    path = tmp_path / "features.jsonl"
    chosen = {"layer": "poi", "chosen": {"kind": "b", "name": "c"}}
    place = feature_line(shapely.Point(1, 1), a="school", b="park", c="Elm", name="Oak")
    path.write_text(json.dumps(chosen) + "\n" + place)
    (one,), _ = read_features(path, (0, 0, 9, 9), (9, 9))
    assert one.roles == FieldRoles(("c",), {"b": {"park": frozenset({"leisure/park"})}})
    assert one.attributes == {"b": "park", "c": "Elm"}


@pytest.mark.parametrize(
    "line",
    [
        '{"layer": "a", "chosen": {"x": ""}}',
        "nonsense",
        "[]",
        "{}",
        '{"wkb": "xx", "layer": 1}',
        "null",
    ],
)
def test_broken_features_are_an_engine_error(tmp_path: Path, line: str) -> None:
    path = tmp_path / "features.jsonl"
    path.write_text(line + "\n")
    with pytest.raises(EngineError, match="feature"):
        read_features(path, (0, 0, 1, 1), (1, 1))


def test_features_are_capped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "features.jsonl"
    path.write_text(feature_line(shapely.Point(0, 0)) * 3 + '{"layer": "poi", "left_out": 7}\n')
    features, left_out = read_features(path, (0, 0, 1, 1), (1, 1))
    assert (len(features), left_out) == (3, {"poi": 7})
    monkeypatch.setattr(scenes_module, "MAX_FEATURES", 2)
    monkeypatch.setattr(scenes_module, "MAX_LAYERS", 0)
    assert len(read_features(path, (0, 0, 1, 1), (1, 1))[0]) == 2
    monkeypatch.setattr(scenes_module, "MAX_FEATURES_BYTES", 10)
    with pytest.raises(InputError, match="too many"):
        read_features(path, (0, 0, 1, 1), (1, 1))


def test_clicks_between_runs_change_an_outline(engine: Engine, tmp_path: Path) -> None:
    """The fake segmenter draws what isn't black in the box of the outline and the points."""
    run_all(engine, tmp_path, tmp_path / "a.gpkg")
    extent = (500_300.0, 4_000_000.0, 500_700.0, 4_000_400.0)
    np.save(tmp_path / "around.npy", GROUND.picture(extent, 400, 400))
    half = shapely.box(500_400, 4_000_100, 500_500, 4_000_200)
    values = {
        "picture": str(tmp_path / "around.npy"),
        "extent": extent,
        "segmenter": "classical",
        "polygon": shapely.to_wkb(half, hex=True),
    }
    engine.send("touch_up", "2", **values, points=[[500_599, 4_000_199, True]])
    answer = engine.wait_for("touched_up", "error")
    assert answer.request == "2"
    whole = shapely.box(500_400, 4_000_100, 500_600, 4_000_200)
    outline = shapely.from_wkb(bytes.fromhex(answer["polygon"]))
    assert outline.intersection(whole).area / outline.union(whole).area > 0.9
    (tmp_path / "around.npy").unlink()  # it was read, once
    engine.send("touch_up", "3", **values, points=[])
    unchanged = engine.wait_for("touched_up", "error")["polygon"]
    assert shapely.from_wkb(bytes.fromhex(unchanged)).equals(half)
    engine.send("touch_up", "4", **values, points=[[0, 0, True]])
    assert engine.wait_for("touched_up", "error")["kind"] == "InputError"
    assert run_all(engine, tmp_path, tmp_path / "b.gpkg", request="5")["status"] == "finished"
    engine.send("touch_up", "6", **values, points=[])
    assert engine.wait_for("touched_up", "error").type == "error", "a run took the segmenter"


def test_the_fit_of_a_map_is_measured_between_runs(engine: Engine, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    ground = np.full((500, 500, 3), 200, np.uint8)
    for x, y, width, height in rng.integers(5, 60, (400, 4)).tolist():
        x, y = x * 8, y * 8
        ground[y : y + height, x : x + width] = rng.integers(0, 256, 3)
    np.save(tmp_path / "satellite.npy", ground[50:450, 50:450])
    np.save(tmp_path / "map.npy", 255 - ground[40:440, 70:470])
    paths = {name: str(tmp_path / f"{name}.npy") for name in ("satellite", "map")}
    engine.send("align", "7", **paths)
    answer = engine.wait_for("aligned", "error")
    assert answer.request == "7"
    assert answer["shift_px"] == pytest.approx([-20, 10], abs=2)


def test_the_kinds_of_points_are_told_between_runs(engine: Engine, tmp_path: Path) -> None:
    point = shapely.to_wkb(shapely.Point(5, 5), hex=True)
    rows = [
        {"nature": "Park", "n": "1"},
        {"nature": "Schule"},
        {"nature": "x9"},
        {"nature": "École"},
    ]
    path = tmp_path / "points.jsonl"
    lines = ({"layer": "places", "attributes": one, "wkb": point} for one in rows)
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    engine.send("list_kinds", "8", features=str(path))
    answer = engine.wait_for("kinds", "error")
    assert answer.values == {"queries": ["school", "park"], "points": 4, "left_out": 1}


def test_what_queries_mean_is_told_between_runs(engine: Engine) -> None:
    queries = ["große Schulen über 2 ha", "Elm Park"]
    engine.send("explain", "9", queries=queries, language="de")
    schools, name = engine.wait_for("explained", "error")["queries"]
    rules, ignored = ["mindestens 2 ha"], ["große"]
    assert schools == {"kinds": ["Schulgelände"], "rules": rules, "ignored": ignored}
    assert name == {"kinds": [], "rules": [], "ignored": []}


def ask_for_map_data(engine: Engine, server: str, output: Path) -> None:
    area = shapely.box(2.35, 48.85, 2.36, 48.86)
    values = {"server": server, "crs": "EPSG:4326", "output": str(output)}
    engine.send("get_map_data", "8", area_wkb=shapely.to_wkb(area, hex=True), **values)


def test_map_data_is_got_between_runs(engine: Engine, tmp_path: Path) -> None:
    drawing = Drawing(2.35, 48.85)
    drawing.way(square(1, 1, 2), leisure="park")
    with serving(answer(drawing.elements)) as server:
        ask_for_map_data(engine, server.address, tmp_path / "map.gpkg")
        stages = [engine.wait_for("getting")["stage"] for _ in range(3)]
        done = engine.wait_for("map_data", "error")
    assert stages == ["ask", "read", "write"]
    assert done["layers"] == {"areas": 1, "lines": 0, "points": 0}
    assert pyogrio.read_info(tmp_path / "map.gpkg", layer="areas")["features"] == 1


def test_a_cancel_frees_the_engine_from_a_server_that_hangs(engine: Engine, tmp_path: Path) -> None:
    with serving(Reply(hangs=True)) as server:
        ask_for_map_data(engine, server.address, tmp_path / "map.gpkg")
        engine.wait_for("getting")
        engine.send("cancel", "8")
        assert run_all(engine, tmp_path, tmp_path / "out.gpkg", request="9").type == "result"
        assert not server.closed.is_set()
    assert not (tmp_path / "map.gpkg").exists()


def test_the_engine_ends_while_it_waits_for_a_server(engine: Engine, tmp_path: Path) -> None:
    with serving(Reply(hangs=True)) as server:
        ask_for_map_data(engine, server.address, tmp_path / "map.gpkg")
        engine.wait_for("getting")
        engine.process.stdin.close()
        engine.process.wait(timeout=30)
        assert not server.closed.is_set()
