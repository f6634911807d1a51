"""A run takes windows, keeps polygons, and ends in one of four ways."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from fakes import ColourReasoner, ColourSegmenter, Ground

from socio_qgis.core import results
from socio_qgis.core.cancel import CancelToken
from socio_qgis.core.errors import CancelledError, InputError, StorageError
from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import plan_windows
from socio_qgis.engine.contract import Answer, RunPlan, Scene
from socio_qgis.engine.output import journal
from socio_qgis.engine.run.run import Run
from socio_qgis.engine.run.scheduler import StageScheduler
from socio_qgis.engine.run.trace import TraceFolder

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
EXTENT = (X, Y, X + 1000, Y + 400)
# One patch across the seam of the two windows, two neighbours beside it, one of another colour.
PATCHES = (
    ("red", (X + 400, Y + 100, X + 600, Y + 200)),
    ("red", (X + 700, Y + 100, X + 800, Y + 150)),
    ("red", (X + 700, Y + 152, X + 800, Y + 200)),
    ("blue", (X + 100, Y + 100, X + 150, Y + 200)),
)


def make_run(output: Path, *queries: str, aoi: shapely.Geometry | None = None, **fakes) -> Run:
    plan = RunPlan(
        settings=RunSettings(queries=queries or ("red",), gsd_m=1.00049),
        crs=CRS,
        aoi=aoi if aoi is not None else shapely.box(*EXTENT),
        output=output,
        satellite="sat",
        map="map",
        windows_total=2,
    )
    report = fakes.pop("report", lambda stage, fraction, window: None)
    cancel = fakes.pop("cancel", CancelToken())
    reasoner = fakes.get("reasoner", ColourReasoner())
    segmenter = fakes.get("segmenter", ColourSegmenter())
    run = Run(plan, StageScheduler(reasoner, segmenter), report, cancel=cancel)
    OPEN.append(run)
    return run


OPEN: list[Run] = []


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    while OPEN:
        run = OPEN.pop()
        run.close()
        run._executor.close()


def feed(run: Run, *patches, count: int = 99) -> None:
    ground = Ground(*(patches or PATCHES))
    for window in plan_windows(EXTENT, 1.0)[:count]:
        size = window.width_px, window.height_px
        run.add(window.index, window.extent, partial(ground.scene, window.extent, *size))
    run.wait()


def read(path: Path, layer: str = results.RESULTS_LAYER) -> tuple[np.ndarray, dict]:
    meta, _, wkb, columns = pyogrio.raw.read(path, layer=layer)
    return shapely.from_wkb(wkb), dict(zip(meta["fields"], columns, strict=True))


def to_ground(geometries: np.ndarray) -> np.ndarray:
    transformer = pyproj.Transformer.from_crs("EPSG:4326", CRS, always_xy=True)
    return shapely.transform(geometries, lambda xy: np.column_stack(transformer.transform(*xy.T)))


def test_there_are_two_windows() -> None:
    assert len(plan_windows(EXTENT, 1.0)) == 2


def test_a_place_across_the_seam_is_one_polygon_of_its_very_shape(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    run = make_run(path, "red", "blue", "green")
    feed(run)
    outcome = run.finish()
    assert outcome.status == results.FINISHED
    assert outcome.found == {"red": 3, "blue": 1, "green": 0}
    geometries, attributes = read(path)
    assert shapely.is_valid(geometries).all()
    ground = to_ground(geometries)
    for _, bounds in PATCHES:
        expected = shapely.box(*bounds)
        assert shapely.area(shapely.symmetric_difference(ground, expected)).min() < 0.1
    assert list(attributes["query"]) == ["red", "red", "red", "blue"]
    assert set(attributes["label"]) == {"red patch", "blue patch"}
    assert set(attributes["status"]) == {results.PROPOSED}
    assert set(attributes["run_id"]) == {outcome.run_id}
    assert set(attributes["gsd_m"]) == {1.0}  # to the millimetre; its run has it exactly
    # UTM shrinks lengths at its central meridian by 0.04 percent; the ellipsoid doesn't
    assert sorted(attributes["area_m2"] * 0.9996**2) == pytest.approx(
        [4_800, 5_000, 5_000, 20_000], rel=2e-4
    )
    assert outcome.extent == pytest.approx(shapely.total_bounds(geometries))


def test_the_row_of_the_run_tells_what_was_done(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    run = make_run(path)
    feed(run)
    outcome = run.finish()
    _, attributes = read(path, results.RUNS_TABLE)
    row = {name: values[0] for name, values in attributes.items()}
    assert row["run_id"] == outcome.run_id
    assert (row["windows_done"], row["windows_total"], row["found"]) == (2, 2, 3)
    assert json.loads(row["queries"]) == ["red"]
    assert RunSettings.from_dict(json.loads(row["settings"])).queries == ("red",)
    assert shapely.from_wkt(row["extent"]).is_valid


def test_results_are_clipped_to_the_area(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    triangle = shapely.Polygon([(X, Y + 100), (X + 1000, Y + 100), (X, Y + 200)])
    run = make_run(path, "blue", aoi=triangle)
    feed(run)
    run.finish()
    geometries, _ = read(path)
    expected = shapely.box(*PATCHES[3][1]).intersection(triangle)
    assert to_ground(geometries)[0].symmetric_difference(expected).area < 0.1


def test_what_lies_outside_of_the_area_is_not_a_result(tmp_path: Path) -> None:
    run = make_run(tmp_path / "out.gpkg", "red", aoi=shapely.box(X, Y, X + 300, Y + 400))
    feed(run)
    assert run.finish().status == results.EMPTY


def test_nothing_found_is_a_run_without_polygons(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    run = make_run(path, "green")
    feed(run)
    outcome = run.finish()
    assert (outcome.status, outcome.found, outcome.extent) == (results.EMPTY, {"green": 0}, None)
    assert read(path, results.RUNS_TABLE)[1]["status"][0] == results.EMPTY


def test_a_cancelled_run_keeps_the_finished_windows(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    cancel = CancelToken()

    def report(stage: str, fraction: float, window: int) -> None:
        if window == 1 and stage == "segment":
            cancel.set()

    run = make_run(path, "red", "blue", report=report, cancel=cancel)
    with pytest.raises(CancelledError):
        feed(run)
    outcome = run.finish(results.CANCELLED)
    assert outcome.status == results.CANCELLED
    assert outcome.found == {"red": 3, "blue": 1}
    assert shapely.total_bounds(to_ground(read(path)[0]))[2] == pytest.approx(X + 768)
    row = {name: values[0] for name, values in read(path, results.RUNS_TABLE)[1].items()}
    assert (row["status"], row["windows_done"]) == (results.CANCELLED, 1)


def test_a_failed_run_keeps_the_finished_windows_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    assert make_run(tmp_path / "nothing.gpkg").fail() is None
    run = make_run(path)
    feed(run, count=1)
    outcome = run.fail()
    assert outcome is not None
    assert outcome.status == results.FAILED
    assert len(read(path)[0]) == outcome.found["red"]


def test_a_place_of_several_diagonal_pixels_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    steps = [("red", (X + 200 + i, Y + 200 + i, X + 201 + i, Y + 201 + i)) for i in range(60)]

    class One(ColourReasoner):
        @staticmethod
        def _proposals(scene, query):
            whole = ColourReasoner._proposals(scene, query)
            return (
                [
                    type(whole[0])(
                        (
                            min(p.box_xyxy_px[0] for p in whole),
                            min(p.box_xyxy_px[1] for p in whole),
                            max(p.box_xyxy_px[2] for p in whole),
                            max(p.box_xyxy_px[3] for p in whole),
                        )
                    )
                ]
                if whole
                else []
            )

    run = make_run(path, reasoner=One())
    feed(run, *steps)
    assert run.finish().found == {"red": 1}
    (geometry,), _ = read(path)
    assert geometry.is_valid


@pytest.mark.parametrize("seed", range(5))
def test_masks_of_noise_give_valid_geometries(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "out.gpkg"

    class Noise(ColourSegmenter):
        def predict(self, prompts):
            masks, scores = super().predict(prompts)
            noise = np.random.default_rng(seed).random(masks.shape) < 0.6
            return masks & noise, scores

    run = make_run(path, segmenter=Noise())
    feed(run)
    run.finish()
    geometries, _ = read(path)
    assert shapely.is_valid(geometries).all()


def test_an_output_that_cannot_be_written_is_known_before_the_work(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="does not exist"):
        make_run(tmp_path / "nowhere" / "out.gpkg")
    make_run(tmp_path / "out.gpkg").close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_a_file_that_got_locked_meanwhile_does_not_lose_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr("socio_qgis.engine.output.geopackage.WAIT_FOR_LOCK_S", 0.1)
    path = tmp_path / "out.gpkg"
    run = make_run(path)
    feed(run, count=1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute(f"BEGIN {how}")
    feed(run)
    outcome = run.finish()
    other.execute("ROLLBACK")
    other.close()
    assert outcome.output != str(path)
    assert "locked" in outcome.messages[0]
    assert Path(outcome.output).name in outcome.messages[0]
    assert len(read(Path(outcome.output))[0]) == 3


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_to_an_output_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    link = tmp_path / "out.gpkg"
    link.symlink_to(tmp_path / "data" / "real.gpkg")  # which is not there yet
    make_run(link).close()
    assert link.is_symlink()
    assert list((tmp_path / "data").iterdir()) == []
    run = make_run(link)
    feed(run)
    assert run.finish().found == {"red": 3}
    assert link.is_symlink()
    assert len(read(link)[0]) == len(read(tmp_path / "data" / "real.gpkg")[0]) == 3
    link.unlink()
    link.symlink_to(tmp_path / "nowhere" / "real.gpkg")
    with pytest.raises(StorageError, match="does not exist"):
        make_run(link)
    assert link.is_symlink()


def test_an_area_that_crosses_itself_is_refused(tmp_path: Path) -> None:
    bow_tie = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    with pytest.raises(InputError, match="crosses itself"):
        make_run(tmp_path / "out.gpkg", aoi=bow_tie)


@pytest.mark.parametrize(("east_px", "warned"), [(0, False), (4, False), (25, True)])
def test_a_map_beside_the_imagery_is_told(tmp_path: Path, east_px: int, warned: bool) -> None:
    run = make_run(tmp_path / "out.gpkg", "red")
    rng = np.random.default_rng(0)
    for window in plan_windows(EXTENT, 1.0):
        width, height = window.width_px, window.height_px
        ground = np.full((height, width + 60, 3), 60, np.uint8)
        for x, y, right, down in rng.integers(8, 60, (500, 4)).tolist():
            ground[y * 8 : y * 8 + down, x * 13 : x * 13 + right] = rng.integers(0, 256, 3)
        satellite = ground[:, 30 : 30 + width]
        map_rgb = 255 - ground[:, 30 - east_px : 30 - east_px + width]
        scene = Scene(satellite, map_rgb, 1.0)
        run.add(window.index, window.extent, lambda scene=scene: scene)
    told = " ".join(run.finish().messages)
    assert bool(told) is warned
    assert not warned or abs(int(told.split(" m beside")[0].split()[-1]) - east_px) <= 2


def add_windows(run: Run, *blank: int) -> None:
    ground = Ground(*PATCHES)
    for window in plan_windows(EXTENT, 1.0):
        scene = ground.scene(window.extent, window.width_px, window.height_px)
        scene = replace(scene, is_seen=window.index not in blank)
        run.add(window.index, window.extent, lambda scene=scene: scene)


@pytest.mark.parametrize("status", ["finished", "cancelled"])
def test_windows_without_imagery_are_passed_over_and_counted(tmp_path: Path, status: str) -> None:
    run = make_run(tmp_path / "out.gpkg", "red")
    add_windows(run, 1)
    run.wait()
    outcome = run.finish(status)
    assert outcome.found["red"]
    note = "The imagery shows nothing in 1 of 2 windows; they were passed over."
    assert note in outcome.messages
    assert run.done == {0}


def test_an_area_without_any_imagery_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    run = make_run(tmp_path / "out.gpkg", "red")
    add_windows(run, 0, 1)
    with pytest.raises(InputError, match="imagery shows nothing in this area"):
        run.finish()
    assert run.fail() is None


@pytest.mark.parametrize("grey", [0, 255])
def test_imagery_without_a_picture_in_it_is_told_and_finds_nothing(
    tmp_path: Path, grey: int
) -> None:
    run = make_run(tmp_path / "out.gpkg", "red")
    ground = Ground(*PATCHES)
    for window in plan_windows(EXTENT, 1.0):
        scene = ground.scene(window.extent, window.width_px, window.height_px)
        scene = replace(scene, satellite_rgb=np.full_like(scene.satellite_rgb, grey))
        run.add(window.index, window.extent, lambda scene=scene: scene)
    run.wait()
    with pytest.raises(InputError, match="imagery shows nothing in this area"):
        run.finish()


def test_answers_that_could_not_be_read_are_told_apart_from_nothing_found(tmp_path: Path) -> None:
    class Babbling(ColourReasoner):
        def localise(self, scene, queries, *more) -> list[Answer]:
            read = super().localise(scene, queries, *more)
            return [replace(read[0], readable=False), *read[1:]]

    run = make_run(tmp_path / "out.gpkg", "nothing", "zoo", reasoner=Babbling())
    feed(run)
    outcome = run.finish()
    assert outcome.status == results.EMPTY
    assert outcome.messages == (
        "2 of the model's 4 answers could not be read; what they mean is not among the results.",
    )


class _Understanding(ColourReasoner):
    """Says how it took the queries, and what else is on the map."""

    def localise(self, scene, queries, *more):
        return [
            replace(answer, notes=("Taken as “red”.",), similar=("Crimson Park", "Scarlet Park"))
            for answer in super().localise(scene, queries, *more)
        ]


def test_notes_come_once_and_similar_names_only_where_nothing_is_found(tmp_path):
    run = make_run(tmp_path / "out.gpkg", "red", "Ruby Park", reasoner=_Understanding())
    feed(run)
    assert run.finish().messages == (
        "Taken as “red”.",
        "“Ruby Park” is not on the map. Similar names: Crimson Park, Scarlet Park.",
    )


HALF = "\ud83d Mill\x00 Park"  # half an emoji, as a model may write it


class _Babbling(ColourReasoner):
    """Says what no file can hold, wherever a reasoner says something."""

    def localise(self, scene, queries, *more):
        return [
            replace(
                answer,
                proposals=tuple(
                    replace(one, label=HALF, reasoning=HALF, note=HALF) for one in answer.proposals
                ),
                notes=(HALF,),
                similar=(HALF,),
            )
            for answer in super().localise(scene, queries, *more)
        ]


def test_what_no_file_can_hold_is_made_storable_and_ends_no_run(tmp_path: Path) -> None:
    trace = TraceFolder(tmp_path / "trace")
    plan = make_run(tmp_path / "x.gpkg", "red", HALF)._plan
    plan = replace(plan, output=tmp_path / "out.gpkg", satellite=HALF, map="m\udcff")
    executor = StageScheduler(_Babbling(), ColourSegmenter())
    run = Run(plan, executor, lambda *progress: None, observe=trace.observer)
    OPEN.append(run)
    feed(run)
    outcome = run.finish()
    assert outcome.found == {"red": 3, "\ufffd Mill Park": 0}
    _, attributes = read(plan.output)
    assert set(attributes["label"]) == {"\ufffd Mill Park"}
    assert read(plan.output, results.RUNS_TABLE)[1]["map"][0] == "m\ufffd"
    assert len(list((tmp_path / "trace").glob("*.json"))) == 2


def test_text_of_a_model_that_no_file_can_hold_is_shown_while_it_is_written(tmp_path: Path) -> None:
    observer = TraceFolder(tmp_path).observer(0)
    observer.started(Scene(np.zeros((8, 8, 3), np.uint8), np.zeros((8, 8, 3), np.uint8)), ["red"])
    observer.text("localise", "red", HALF)
    page = json.loads((tmp_path / "w0000.json").read_text(encoding="utf-8"))
    assert page["queries"][0]["stage1"]["reasoning"] == "\ufffd Mill Park"


@pytest.mark.parametrize("keeps_going", [True, False])
def test_a_window_that_cannot_be_saved_costs_no_other_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keeps_going: bool
) -> None:
    def fails_for_the_second(result, to_json=journal.result_to_json):
        if result.window == 1:
            raise ValueError("on purpose")
        return to_json(result)

    monkeypatch.setattr(journal, "result_to_json", fails_for_the_second)
    plan = make_run(tmp_path / "x.gpkg")._plan
    plan = replace(plan, output=tmp_path / "out.gpkg")
    executor = StageScheduler(ColourReasoner(), ColourSegmenter())
    run = Run(plan, executor, lambda *progress: None, keeps_going=keeps_going)
    OPEN.append(run)
    if keeps_going:
        feed(run)
        assert list(run.failures) == [1]
    else:
        with pytest.raises(ValueError, match="on purpose"):
            feed(run)
    outcome = run.fail()
    assert outcome is not None
    assert outcome.found["red"] == len(read(plan.output)[0]) > 0
    assert run.done == {0}
