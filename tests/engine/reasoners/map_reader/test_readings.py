"""What was read from a map is kept: a second question costs no second reading."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from socio_qgis.core.cancel import CancelToken
from socio_qgis.core.errors import CancelledError
from socio_qgis.core.npy import write_npy
from socio_qgis.core.protocol import Message, decode, encode
from socio_qgis.engine.contract import Image, Scene, WindowObserver
from socio_qgis.engine.language.label_reader import LabelReader
from socio_qgis.engine.reasoners.map_reader import MapReader, candidates, readings
from socio_qgis.engine.reasoners.map_reader.readings import ReadingCache


def drawn_map(name: str = "Harbour Park", x: int = 120, rgb: tuple = (200, 250, 204)) -> Image:
    picture = np.full((480, 480, 3), 242, np.uint8)
    cv2.rectangle(picture, (80, 120), (400, 340), rgb, cv2.FILLED)
    cv2.putText(picture, name, (x, 240), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (60, 60, 60), 2, 16)
    return picture


def scene(map_rgb: Image) -> Scene:
    return Scene(np.full((240, 240, 3), 120, np.uint8), map_rgb, 2.0)


@pytest.fixture(scope="module")
def ocr() -> LabelReader:
    return LabelReader()


@pytest.fixture
def reader(ocr: LabelReader, tmp_path: Path) -> MapReader:
    """The real reader; its models are loaded once for all tests."""
    made = MapReader(readings=ReadingCache(tmp_path / "readings"))
    made._reader = ocr
    return made


@pytest.fixture
def detected(ocr: LabelReader, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    """Shapes of the pictures that the real detector was given."""
    ocr._load()
    real, seen = ocr._detector, []

    def detector(picture: Image) -> object:
        seen.append(picture.shape)
        return real(picture)

    monkeypatch.setattr(ocr, "_detector", detector)
    return seen


def another(ocr: LabelReader, folder: Path) -> MapReader:
    """A reader that knows only what is on disk."""
    made = MapReader(readings=ReadingCache(folder))
    made._reader = ocr
    return made


def labels_of(reader: MapReader, map_rgb: Image) -> list[str]:
    (answer,) = reader.localise(scene(map_rgb), ["Harbour Park"])
    return [label.text for label in answer.evidence.labels]


def ask(reader: MapReader, map_rgb: Image, query: str = "Harbour Park") -> tuple[list, list[str]]:
    stages: list[str] = []
    observer = WindowObserver(lambda stage, _: stages.append(stage))
    answers = reader.localise(scene(map_rgb), [query], observer)
    return [one.box_xyxy_px for one in answers[0].proposals], stages


def test_a_second_question_reads_nothing_and_answers_the_same(reader, detected):
    first, stages = ask(reader, drawn_map())
    assert "read" in stages
    count = len(detected)
    assert count > 0
    again, stages = ask(reader, drawn_map())  # an equal picture, not the same one
    parks, _ = ask(reader, drawn_map(), "parks")
    assert len(detected) == count
    assert "read" not in stages
    assert first
    assert again == first
    assert parks


def test_another_process_reads_nothing_and_answers_the_same(reader, ocr, detected, tmp_path):
    first, _ = ask(reader, drawn_map(), "parks")
    count, labels = len(detected), labels_of(reader, drawn_map())
    later = another(ocr, tmp_path / "readings")
    again, stages = ask(later, drawn_map(), "parks")
    assert (len(detected), again, labels_of(later, drawn_map())) == (count, first, labels)
    assert "read" not in stages


def test_a_label_is_traced_once_for_all_questions(reader, ocr, monkeypatch):
    tracer, traced = reader._tracer, []
    real = tracer.trace

    def trace(map_rgb: Image, gsd_m: float, seeds: list) -> list:
        traced.extend(seeds)
        return real(map_rgb, gsd_m, seeds)

    monkeypatch.setattr(tracer, "trace", trace)
    # Its fill is the ground's colour, so what the network drew is what is answered.
    unfilled = drawn_map(rgb=(242, 242, 242))
    first = reader.localise(scene(unfilled), ["parks"])[0].proposals
    assert len(traced) == 1
    again = reader.localise(scene(unfilled), ["parks", "Harbour Park"])
    assert len(traced) == 1
    assert np.array_equal(first[0].mask_prompt.plane, again[0].proposals[0].mask_prompt.plane)
    assert again[1].proposals
    reader.localise(dataclasses.replace(scene(unfilled), gsd_m=3.0), ["parks"])
    assert len(traced) == 2  # of another scale


def test_the_network_is_not_asked_where_the_fill_under_a_label_is_sure(reader, monkeypatch):
    monkeypatch.setattr(reader._tracer, "trace", lambda *_: pytest.fail("asked"))
    (answer,) = reader.localise(scene(drawn_map()), ["parks"])
    ((source, expected_iou),) = answer.evidence.scored[0].candidates
    assert source == "fill"
    assert expected_iou >= candidates.SURE_IOU
    assert answer.proposals


def test_the_last_traces_are_kept(ocr):
    picture, known = drawn_map(), {}
    label = ocr.read(picture).labels[0]
    tracer = SimpleNamespace(trace=lambda map_rgb, gsd_m, seeds: [gsd_m for _ in seeds])
    for gsd_m in range(candidates.TRACES_KEPT + 1):
        place = candidates.Place(label, {}, gsd_m)
        assert candidates.trace_place(place, tracer, picture, known) == gsd_m
    assert [*known.values()] == [*range(1, candidates.TRACES_KEPT + 1)]


@pytest.mark.parametrize(
    "changed",
    [drawn_map("Linden Park"), drawn_map(x=124), drawn_map(rgb=(174, 223, 163)), drawn_map()[8:]],
    ids=["name", "moved", "style", "extent"],
)
def test_a_changed_map_is_read_again(reader, detected, changed):
    ask(reader, drawn_map())
    count = len(detected)
    _, stages = ask(reader, changed)
    assert len(detected) > count
    assert "read" in stages


def test_another_program_reads_again(reader, ocr, detected, tmp_path, monkeypatch):
    ask(reader, drawn_map())
    count = len(detected)
    monkeypatch.setattr(readings, "_revision", lambda: "another")
    ask(another(ocr, tmp_path / "readings"), drawn_map())
    assert len(detected) > count


@pytest.mark.parametrize("spoil", [b"", b"no archive", None], ids=["empty", "other", "cut"])
def test_a_broken_file_is_read_over(reader, ocr, detected, tmp_path, spoil):
    first, _ = ask(reader, drawn_map())
    (file,) = (tmp_path / "readings").iterdir()
    file.write_bytes(file.read_bytes()[:-200] if spoil is None else spoil)
    count = len(detected)
    assert ask(another(ocr, tmp_path / "readings"), drawn_map())[0] == first
    assert len(detected) > count
    count = len(detected)
    ask(another(ocr, tmp_path / "readings"), drawn_map())  # it was written anew
    assert len(detected) == count


def test_patches_of_another_size_are_not_used(reader, ocr, tmp_path, monkeypatch):
    ask(reader, drawn_map())
    monkeypatch.setattr(readings, "_key", lambda map_rgb, _: "same")
    ask(reader, drawn_map())
    assert ask(another(ocr, tmp_path / "readings"), drawn_map()[8:])[0]


def test_a_disk_that_takes_nothing_only_means_no_cache(ocr, tmp_path):
    blocked = tmp_path / "readings"
    blocked.write_text("a file where the folder should be")
    assert ask(another(ocr, blocked), drawn_map())[0]


def test_a_full_disk_is_left_alone(reader, tmp_path, monkeypatch):
    free = type("Usage", (), {"free": 1000})
    monkeypatch.setattr(readings.shutil, "disk_usage", lambda _: free)
    assert ask(reader, drawn_map())[0]
    assert list((tmp_path / "readings").iterdir()) == []


def test_the_longest_unused_readings_go_first(ocr, tmp_path):
    cache = ReadingCache(tmp_path, max_bytes=1)
    for i in range(3):
        cache.text(np.full((40, 40, 3), 100 + i, np.uint8), ocr)
    assert len(list(tmp_path.glob("*.npz"))) == 0
    roomy = ReadingCache(tmp_path)
    for i in range(3):
        roomy.text(np.full((40, 40, 3), 100 + i, np.uint8), ocr)
        newest = max(tmp_path.glob("*.npz"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (1000 + i, 1000 + i))
    oldest, *_, newest = sorted(tmp_path.glob("*.npz"), key=lambda path: path.stat().st_mtime)
    size = sum(path.stat().st_size for path in tmp_path.glob("*.npz"))
    ReadingCache(tmp_path, max_bytes=size + 1).text(np.full((40, 40, 3), 200, np.uint8), ocr)
    assert not oldest.exists()
    assert newest.exists()


def test_memory_holds_the_last_readings_alone(ocr):
    cache = ReadingCache()
    for i in range(6):
        cache.text(np.full((40, 40, 3), i, np.uint8), ocr)
    assert len(cache._last) == readings.IN_MEMORY


def test_what_was_left_half_written_goes(ocr, tmp_path):
    old, new = tmp_path / "a.1-1.new", tmp_path / "b.1-1.new"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 2 * readings.LEFTOVER_S,) * 2)
    ReadingCache(tmp_path).text(drawn_map(), ocr)
    assert (old.exists(), new.exists()) == (False, True)


def test_a_cancelled_reading_is_not_kept(reader, detected, tmp_path):
    during, before = CancelToken(), CancelToken()
    before.set()
    while_read = WindowObserver(lambda stage, fraction: during.set())
    with pytest.raises(CancelledError):
        reader.localise(scene(drawn_map()), ["parks"], while_read, during)
    assert not (tmp_path / "readings").exists()
    ask(reader, drawn_map())
    with pytest.raises(CancelledError):  # also where all is known
        reader.localise(scene(drawn_map()), ["parks"], cancel=before)


def test_two_at_once_write_and_read_whole_files(ocr, tmp_path):
    """Two processes that read the same map; a thread each, with caches of their own."""
    text = ocr.read(drawn_map())
    reading = readings.Reading(text, readings.FillFinder(readings.MapColours.of(drawn_map()), text))
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(20):
                ReadingCache(tmp_path)._put("same", reading)
                found = ReadingCache(tmp_path)._find("same", drawn_map())
                assert found is not None
                assert [one.text for one in found.text.labels] == [o.text for o in text.labels]
        except BaseException as error:  # noqa: BLE001  (the test tells)
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert [path.name for path in tmp_path.iterdir()] == ["same.npz"]


class Worker:
    """The real engine as a process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-m", "socio_qgis.cli", "worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def ask(self, request: str, query: str) -> tuple[int, list[str]]:
        """How many places were found, and the stages that were told."""
        paths = self._write_pictures()
        extent = [500000, 5500000, 500480, 5500480]
        x1, y1, x2, y2 = extent
        ring = f"(({x1} {y1}, {x2} {y1}, {x2} {y2}, {x1} {y2}, {x1} {y1}))"
        settings = {"queries": [query], "reasoner": "map-reader", "segmenter": "classical"}
        self._send(
            "start", request, settings=settings, aoi_wkb=_wkb(f"POLYGON {ring}"), crs="EPSG:32633",
            output=str(self._folder / f"{request}.gpkg"), satellite="s", map="m", windows_total=1,
        )  # fmt: skip
        self._send("window", request, index=0, extent=extent, **paths)
        self._send("finish", request)
        stages: list[str] = []
        for line in self._process.stdout or ():
            message = decode(line)
            if message.type == "progress":
                stages.append(message["stage"])
            assert message.type != "error", message.values
            if message.type == "result":
                return sum(message["found"].values()), stages
        raise AssertionError("the engine ended")

    def read_ahead(self, request: str) -> None:
        """Have the map read before a run; the answer comes at once."""
        self._send("read", request, map=self._write_pictures()["map"])
        kinds = (decode(line).type for line in self._process.stdout or ())
        assert next(kind for kind in kinds if kind != "ready") == "reading"
        (self._folder / "m.npy").unlink()

    def _write_pictures(self) -> dict[str, str]:
        paths = {"satellite": str(self._folder / "s.npy"), "map": str(self._folder / "m.npy")}
        one = scene(drawn_map())
        for path, rgb in zip(paths.values(), (one.satellite_rgb, one.map_rgb), strict=True):
            write_npy(Path(path), rgb.data.cast("B"), rgb.shape)
        return paths

    def _send(self, kind: str, request: str, **values: object) -> None:
        assert self._process.stdin
        self._process.stdin.write(encode(Message(kind, request, dict(values))))
        self._process.stdin.flush()

    def stop(self) -> None:
        self._process.communicate(timeout=20)


def _wkb(text: str) -> str:
    import shapely

    return str(shapely.to_wkb(shapely.from_wkt(text), hex=True))


def test_the_engine_reads_once_for_two_runs_and_for_the_next_process(tmp_path):
    engine = Worker(tmp_path)
    found, stages = engine.ask("1", "Harbour Park")
    assert (found, "read" in stages) == (1, True)
    found, stages = engine.ask("2", "parks")
    assert (found, "read" in stages) == (1, False)
    engine.stop()
    engine = Worker(tmp_path)
    found, stages = engine.ask("3", "green spaces")
    assert (found, "read" in stages) == (1, False)
    engine.stop()


def test_what_was_read_ahead_is_there_for_the_run(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    engine = Worker(tmp_path)
    engine.read_ahead("1")
    files = tmp_path / "data"
    for _ in range(300):
        if [*files.rglob("*.npz")]:
            break
        time.sleep(0.1)
    (written,) = files.rglob("*.npz")
    before = written.stat().st_mtime_ns
    found, stages = engine.ask("2", "Harbour Park")
    assert (found, "read" in stages) == (1, False)
    assert written.stat().st_mtime_ns == before
    engine.stop()


def test_a_run_waits_for_the_map_that_is_being_read(reader, detected):
    """As a run does that begins before the map is read ahead; nothing is read twice."""
    known, begun, go_on = [], threading.Event(), threading.Event()

    def report(stage: str, fraction: float) -> None:
        begun.set()
        assert go_on.wait(60)

    ahead = threading.Thread(
        target=lambda: known.append(reader._readings.whole(drawn_map(), reader._reader, report))
    )
    ahead.start()
    assert begun.wait(60)
    stages: list[str] = []

    def waits(stage: str, fraction: float) -> None:
        stages.append(stage)
        go_on.set()

    (answer,) = reader.localise(scene(drawn_map()), ["parks"], WindowObserver(waits))
    ahead.join()
    assert stages[0] == "read"  # it tells what it waits for
    once = len(detected)
    assert reader._readings.whole(drawn_map(), reader._reader)[1] is known[0][1]
    reader._reader.read(drawn_map())
    assert len(detected) == 2 * once
    assert answer.proposals


def test_a_run_that_waits_can_be_cancelled(reader):
    begun, go_on, cancel = threading.Event(), threading.Event(), CancelToken()

    def report(stage: str, fraction: float) -> None:
        begun.set()
        assert go_on.wait(60)

    arguments = drawn_map(), reader._reader, report
    ahead = threading.Thread(target=reader._readings.whole, args=arguments)
    ahead.start()
    assert begun.wait(60)
    observer = WindowObserver(lambda stage, fraction: cancel.set())
    with pytest.raises(CancelledError):
        reader.localise(scene(drawn_map()), ["parks"], observer, cancel)
    go_on.set()
    ahead.join()


def test_the_doctor_tells_where_readings_are_and_how_large(reader, tmp_path, monkeypatch):
    from socio_qgis.engine import doctor
    from socio_qgis.engine.models import disk

    monkeypatch.setattr(disk, "readings_folder", lambda: tmp_path / "readings")
    ask(reader, drawn_map())
    size = sum(path.stat().st_size for path in (tmp_path / "readings").iterdir())
    findings = json.loads(json.dumps(doctor.examine()))
    assert findings["readings"] == {"folder": str(tmp_path / "readings"), "bytes": size}
