"""`socio evaluate` on data sets of coloured patches, whose right answers are known."""

from __future__ import annotations

import dataclasses
import json
import math
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import shapely
from fakes import ColourReasoner, ColourSegmenter, Ground
from vector_file import CRS, EXTENT, write_vector

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import InputError
from socio_qgis.engine.contract import Answer, Evidence, Proposal, Scene
from socio_qgis.engine.input.aoi import to_crs
from socio_qgis.evaluation import trial
from socio_qgis.evaluation.ablations import Ablated
from socio_qgis.evaluation.datasets.read import choose, pulled_folder, read_split
from socio_qgis.evaluation.datasets.sample import LEVELS
from socio_qgis.evaluation.shifts import SHIFTS

SIZE = 64
LEFT, RIGHT = (8.0, 16.0, 24.0, 40.0), (40.0, 16.0, 56.0, 40.0)


def write_sample(folder: Path, query: str, truth: np.ndarray, **more: Any) -> Path:
    """A sample whose pictures show a red patch on the left and a green one on the right."""
    ground = Ground(("red", LEFT), ("green", RIGHT))
    folder.mkdir(parents=True)
    for name, size in (("sat", SIZE), ("map", 2 * SIZE)):
        rgb = ground.picture((0, 0, SIZE, SIZE), size, size)
        cv2.imwrite(str(folder / f"{name}.png"), rgb[..., ::-1])
    cv2.imwrite(str(folder / "mask.png"), truth.astype(np.uint8) * 255)
    question = json.dumps({"problem": query, **more}, ensure_ascii=False)
    (folder / "question.json").write_text(question, encoding="utf-8")
    return folder


def patch(x1: float, y1: float, x2: float, y2: float) -> np.ndarray:
    mask = np.zeros((SIZE, SIZE), bool)
    mask[SIZE - int(y2) : SIZE - int(y1), int(x1) : int(x2)] = True
    return mask


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """One right at once, one half right, one that is not there and must not be found."""
    split = tmp_path / "data" / "test"
    write_sample(split / "name_a", "red", patch(*LEFT))
    write_sample(split / "class_b", "green", patch(40, 16, 56, 28))
    write_sample(split / "x", "blue", np.zeros((SIZE, SIZE), bool), level="function")
    return tmp_path / "data"


class Moody(ColourReasoner):
    """Fails on queries that are no colour of its own."""

    def localise(self, scene: Scene, queries: Sequence[str], *more: Any) -> list[Answer]:
        if queries[0] in ("red", "blue"):
            raise ValueError("not today")
        return super().localise(scene, queries, *more)


@pytest.fixture(autouse=True)
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        trial, "make_reasoner", lambda name, **_: {"moody": Moody}.get(name, ColourReasoner)()
    )
    monkeypatch.setattr(trial, "make_segmenter", lambda name: ColourSegmenter())


def test_figures_are_those_computed_by_hand(dataset: Path, tmp_path: Path) -> None:
    path = tmp_path / "out" / "report.json"
    assert main(["evaluate", str(dataset), "--json", str(path)]) == 0
    report = json.loads(path.read_text(encoding="utf-8"))
    scores = report["scores"]
    assert list(scores) == ["all", "name", "class", "function"]
    assert scores["all"]["g_iou"] == pytest.approx(100 * (1 + 0.5 + 1) / 3)
    assert scores["all"]["c_iou"] == pytest.approx(100 * (384 + 192) / (384 + 384))
    assert scores["all"]["f1"] == pytest.approx(100)
    assert scores["class"]["g_iou"] == pytest.approx(50)
    by_id = {row["id"]: row for row in report["samples"]}
    assert by_id["class_b"]["iou"] == pytest.approx(0.5)
    assert by_id["x"]["instances"] == 0
    assert report["seconds_per_sample"] > 0
    assert report["by_class"]["green"]["g_iou"] == pytest.approx(50)
    assert {group: s["samples"] for group, s in report["by_instances"].items()} == {"0": 1, "1": 2}
    assert {g: s["samples"] for g, s in report["by_size"].items()} == {
        "nothing": 1,
        "1 to 5 %": 1,  # 192 of 4096 px
        "over 5 %": 1,  # 384 of 4096 px
    }
    by_score = [(one["low"], one["results"], one["iou"]) for one in report["reliability"]]
    assert by_score == [(0.8, 2, pytest.approx(0.75))]
    low, high = report["intervals_95"]["g_iou"]
    assert low == pytest.approx(50)  # the worst sample three times
    assert high == pytest.approx(100)


def test_a_killed_run_is_continued_without_doing_work_twice(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, report = tmp_path / "whole.json", tmp_path / "report.json"
    journal = tmp_path / "report.json.part"
    main(["evaluate", str(dataset), "--json", str(whole)])
    asked: list[str] = []

    class Dying(ColourReasoner):
        def localise(self, scene: Scene, queries: Sequence[str], *more: Any) -> list[Answer]:
            asked.extend(queries)
            if len(asked) == 3:
                raise KeyboardInterrupt
            return super().localise(scene, queries, *more)

    dying = Dying()
    monkeypatch.setattr(trial, "make_reasoner", lambda name, **_: dying)
    arguments = ["evaluate", str(dataset), "--json", str(report)]
    assert main(arguments) == 130
    assert not report.exists()
    with journal.open("a", encoding="utf-8") as file:
        file.write('{"row": {"id": "x", "que')  # cut off while it was written
    assert main([*arguments, "--predictions", str(tmp_path / "masks")]) == 0
    assert asked == ["green", "red", "blue", "blue"]
    assert json.loads(report.read_text())["scores"] == json.loads(whole.read_text())["scores"]
    assert len(list((tmp_path / "masks").iterdir())) == 3
    assert not journal.exists()


def test_a_journal_of_another_run_is_not_continued(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "r.json.part").write_text('{"split": "train"}\n')
    assert main(["evaluate", str(dataset), "--json", str(tmp_path / "r.json")]) == 2
    assert "another data set" in capsys.readouterr().err
    assert (tmp_path / "r.json.part").exists()


def test_two_reports_are_compared(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    main(["evaluate", str(dataset), "--json", str(good)])
    main(["evaluate", str(dataset), "--reasoner", "moody", "--json", str(bad)])
    capsys.readouterr()
    change_file = tmp_path / "change.json"
    assert main(["evaluate", "compare", str(good), str(bad), "--json", str(change_file)]) == 0
    written = json.loads(change_file.read_text())
    assert written["samples"] == 3
    assert written["g_iou"]["difference"] == pytest.approx(-100 / 3)
    table = capsys.readouterr().out
    (change,) = [line.split() for line in table.splitlines() if line.startswith("gIoU")]
    assert change[1] == "-33.3"  # (1 + 0.5 + 1) / 3 to (0 + 0.5 + 1) / 3
    assert "3 samples of both" in table


@pytest.mark.parametrize("text", ["[]", "{", '{"samples": [{"id": 1}]}', '{"samples": []}'])
def test_what_is_no_report_is_named(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.json").write_text(text)
    assert main(["evaluate", "compare", str(tmp_path / "a.json"), str(tmp_path / "a.json")]) == 2
    assert "report" in capsys.readouterr().err
    assert main(["evaluate", "compare", str(tmp_path / "a.json")]) == 2
    assert main(["evaluate", "compare", *[str(tmp_path / "none.json")] * 2]) == 2


def test_predictions_have_the_masks_size_and_two_values(dataset: Path, tmp_path: Path) -> None:
    folder = tmp_path / "predictions"
    assert main(["evaluate", str(dataset), "--predictions", str(folder)]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["class_b.png", "name_a.png", "x.png"]
    drawn = cv2.imread(str(folder / "name_a.png"), cv2.IMREAD_UNCHANGED)
    np.testing.assert_array_equal(drawn, patch(*LEFT) * 255)
    assert not cv2.imread(str(folder / "x.png"), cv2.IMREAD_UNCHANGED).any()


def test_a_sample_without_a_mask_is_answered_and_not_scored(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (dataset / "test" / "name_a" / "mask.png").unlink()
    break_size(dataset / "test" / "class_b")
    folder, report = tmp_path / "predictions", tmp_path / "r.json"
    arguments = ["evaluate", str(dataset), "--predictions", str(folder)]
    assert main([*arguments, "--json", str(report)]) == 0
    assert "name_a is left out of the figures" in capsys.readouterr().err
    assert [row["id"] for row in json.loads(report.read_text())["samples"]] == ["x"]
    assert sorted(path.name for path in folder.iterdir()) == ["class_b.png", "name_a.png", "x.png"]
    drawn = cv2.imread(str(folder / "name_a.png"), cv2.IMREAD_UNCHANGED)
    np.testing.assert_array_equal(drawn, patch(*LEFT) * 255)
    # Predictions alone can be had with no mask at all; a report can't.
    (dataset / "test" / "x" / "mask.png").unlink()
    assert main(arguments) == 0
    assert "no figures" in capsys.readouterr().out
    assert main([*arguments, "--json", str(report)]) == 2


def test_a_mask_of_0_and_1_is_read_as_one_of_0_and_255(dataset: Path) -> None:
    path = dataset / "test" / "name_a" / "mask.png"
    cv2.imwrite(str(path), patch(*LEFT).astype(np.uint8))
    samples = {sample.id: sample for sample in read_split(dataset, "test")}
    np.testing.assert_array_equal(samples["name_a"].mask(), patch(*LEFT))
    assert not samples["x"].mask().any()


def test_a_data_set_of_the_hub_is_found_by_its_id(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("SOCIO_MODELS", str(tmp_path))
    assert main(["evaluate", "somebody/Places"]) == 2
    assert "socio dataset pull --id somebody/Places" in capsys.readouterr().err
    dataset.rename(pulled_folder("somebody/Places"))
    assert main(["evaluate", "somebody/Places"]) == 0
    assert main(["dataset", "stats", "somebody/Places"]) == 0


def test_the_table_has_the_papers_rows(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["evaluate", str(dataset)])
    table = capsys.readouterr().out
    rows = [line.split() for line in table.splitlines()]
    assert ["class", "1", "50.0", "50.0", "100.0"] in rows
    assert ["SocioReasoner", "47.9", "52.8", "59.7"] in rows
    assert "2601.10477" in table


def test_a_failed_sample_is_named_and_counts_as_empty(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report, page = tmp_path / "report.json", tmp_path / "report.html"
    arguments = ["--reasoner", "moody", "--json", str(report), "--html", str(page)]
    assert main(["evaluate", str(dataset), *arguments]) == 0
    captured = capsys.readouterr()
    assert "name_a: ValueError('not today')" in captured.err
    assert "2 of 3 failed" in captured.out
    assert json.loads(report.read_text())["scores"]["name"]["g_iou"] == 0
    assert "not today" in page.read_text(encoding="utf-8")


def test_all_failed_is_a_failure(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (dataset / "test" / "class_b" / "question.json").write_text('{"problem": "blue"}')
    assert main(["evaluate", str(dataset), "--reasoner", "moody"]) == 2
    assert "Every sample failed" in capsys.readouterr().err


def test_limit_takes_the_same_few_and_refuses_none(dataset: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    for _ in range(2):
        assert main(["evaluate", str(dataset), "--limit", "1", "--json", str(report)]) == 0
        assert len(json.loads(report.read_text())["samples"]) == 1
    few = choose([f"{level}_{i:03}" for level in LEVELS for i in range(100)], 60)
    assert few == choose([f"{level}_{i:03}" for level in LEVELS for i in range(100)], 60)
    assert all(10 < sum(one.startswith(level) for one in few) < 30 for level in LEVELS)
    with pytest.raises(SystemExit):
        main(["evaluate", str(dataset), "--limit", "0"])


def test_the_page_shows_best_and_worst_and_escapes_queries(dataset: Path, tmp_path: Path) -> None:
    write_sample(dataset / "test" / "class_evil", "<script>", patch(*LEFT))
    page = tmp_path / "report.html"
    assert main(["evaluate", str(dataset), "--html", str(page)]) == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("data:image/jpeg;base64,") == 4 * 4
    assert "&lt;script&gt;" in text
    assert "By number of true instances" in text
    assert "recall" in text
    assert "<script>" not in text


def test_a_file_in_the_way_is_one_line(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("")
    assert main(["evaluate", str(dataset), "--predictions", str(tmp_path / "taken")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "taken" in line


def test_the_level_comes_from_the_question_or_the_id(dataset: Path) -> None:
    levels = {sample.id: sample.level for sample in read_split(dataset, "test")}
    assert levels == {"name_a": "name", "class_b": "class", "x": "function"}


def test_ground_resolution_allows_for_the_latitude(tmp_path: Path) -> None:
    """At 60 degrees north a Web Mercator metre is half a metre on the ground."""
    north = 6378137.0 * math.log(math.tan(math.pi / 4 + math.radians(60) / 2))
    extent = [0, north - 64, 128, north + 64]
    write_sample(tmp_path / "test" / "name_a", "red", patch(*LEFT), extent_epsg3857=extent)
    (sample,) = read_split(tmp_path, "test")
    assert sample.gsd_m == pytest.approx(1.0, rel=1e-4)
    assert sample.scene().gsd_m == sample.gsd_m


def test_map_layers_stand_in_for_a_map_picture(dataset: Path) -> None:
    folder = dataset / "test" / "name_a"
    (folder / "map.png").unlink()
    write_vector(folder / "map.gpkg")
    xmin, ymin, xmax, ymax = to_crs(shapely.box(*EXTENT), CRS, "EPSG:3857").bounds
    question = {"problem": "公园", "extent_epsg3857": [xmin, ymin, xmax, ymax]}
    (folder / "question.json").write_text(json.dumps(question), encoding="utf-8")
    (sample,) = [one for one in read_split(dataset, "test") if one.id == "name_a"]
    scene = sample.scene()
    assert scene.map_rgb.shape == scene.satellite_rgb.shape
    assert [one.attributes["name"] for one in scene.features] == ["公园"]
    x, y = scene.features[0].geometry.centroid.coords[0]
    assert (x, y) == pytest.approx((SIZE / 2, SIZE * 5 / 8), abs=1.5)  # PARK in EXTENT


def test_map_layers_without_a_place_are_refused(dataset: Path) -> None:
    folder = dataset / "test" / "name_a"
    (folder / "map.png").unlink()
    write_vector(folder / "map.gpkg")
    with pytest.raises(InputError, match="extent_epsg3857"):
        read_split(dataset, "test")


def test_a_query_keeps_its_script(tmp_path: Path) -> None:
    write_sample(tmp_path / "test" / "name_a", "济南动物园", patch(*LEFT))
    assert read_split(tmp_path, "test")[0].query == "济南动物园"


def break_missing(folder: Path) -> None:
    (folder / "map.png").unlink()


def break_size(folder: Path) -> None:
    cv2.imwrite(str(folder / "mask.png"), np.zeros((SIZE, SIZE + 1), np.uint8))


def break_json(folder: Path) -> None:
    (folder / "question.json").write_text('{"problem": ')


def break_list(folder: Path) -> None:
    (folder / "question.json").write_text('["red"]')


def break_no_question(folder: Path) -> None:
    (folder / "question.json").unlink()


def break_blank(folder: Path) -> None:
    (folder / "question.json").write_text('{"problem": " "}')


def break_extent(folder: Path) -> None:
    (folder / "question.json").write_text('{"problem": "red", "extent_epsg3857": [5, 0, 5, 9]}')


def test_a_sample_that_says_no_level_is_counted_apart(
    dataset: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_sample(dataset / "test" / "0042", "blue", np.zeros((SIZE, SIZE), bool))
    levels = {sample.id: sample.level for sample in read_split(dataset, "test")}
    assert levels["0042"] == "unknown"
    assert main(["evaluate", str(dataset)]) == 0
    assert re.search(r"unknown\s+1 ", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("values", "true", "warns"),
    [((0, 255), 1, False), ((0, 1), 1, False), ((0, 128), 1, True), ((0, 1, 255), 2, True),
     ((0, 0), 0, False), ((255, 255), 2, False)],
)  # fmt: skip
def test_a_mask_is_what_is_not_0(
    dataset: Path, caplog: pytest.LogCaptureFixture, values: tuple[int, ...], true: int, warns: bool
) -> None:
    folder = dataset / "test" / "name_a"
    grey = np.zeros((SIZE, SIZE), np.uint8) + np.uint8(min(values))
    for column, value in enumerate(values):
        grey[:, column] = value
    cv2.imwrite(str(folder / "mask.png"), grey)
    (sample,) = [one for one in read_split(dataset, "test") if one.id == "name_a"]
    mask = sample.mask()
    assert mask[:, : len(values)].sum() == SIZE * true
    assert ("has other values" in caplog.text) == warns


def test_another_map_style_is_shown(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sample,) = [one for one in read_split(dataset, "test") if one.id == "name_a"]
    cv2.imwrite(str(sample.source / "map_night.png"), np.full((40, 40, 3), 9, np.uint8))
    night = dataclasses.replace(sample, map_style="night").scene()
    assert (night.map_rgb == 9).all()
    assert not (sample.scene().map_rgb == 9).all()
    assert main(["evaluate", str(dataset), "--map-style", "night"]) == 0
    said = capsys.readouterr()
    assert "class_b has no picture map_night" in said.err
    assert main(["evaluate", str(dataset), "--map-style", "../x"]) == 2


def break_level(folder: Path) -> None:
    (folder / "question.json").write_text('{"problem": "red", "level": "city"}')


def break_empty_file(folder: Path) -> None:
    (folder / "sat.png").write_bytes(b"")


def break_text(folder: Path) -> None:
    (folder / "mask.png").write_text("no picture, but long enough to have a head")


@pytest.mark.parametrize(
    ("damage", "file"),
    [
        (break_missing, "map.png"),
        (break_size, "mask.png"),
        (break_json, "question.json"),
        (break_list, "question.json"),
        (break_no_question, "question.json"),
        (break_blank, "question.json"),
        (break_extent, "question.json"),
        (break_level, "question.json"),
        (break_empty_file, "sat.png"),
        (break_text, "mask.png"),
    ],
)
def test_a_broken_sample_is_named_before_anything_runs(
    dataset: Path, damage: Any, file: str
) -> None:
    damage(dataset / "test" / "name_a")
    with pytest.raises(InputError, match="name_a") as caught:
        read_split(dataset, "test")
    assert file in caught.value.message
    assert caught.value.advice


def test_broken_samples_are_named_counted_and_left_out(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = dataset / "test" / "name_a" / "sat.png"
    path.write_bytes(path.read_bytes()[:30])
    break_size(dataset / "test" / "class_b")
    body = write_sample(dataset / "test" / "class_c", "green", patch(*RIGHT)) / "mask.png"
    body.write_bytes(body.read_bytes()[:40])
    report, page = tmp_path / "r.json", tmp_path / "r.html"
    arguments = ["evaluate", str(dataset), "--json", str(report), "--html", str(page)]
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert str(path) in captured.err
    assert str(body) in captured.err
    assert "3 left out" in captured.out
    content = json.loads(report.read_text())
    assert {one["id"] for one in content["unusable"]} == {"name_a", "class_b", "class_c"}
    assert [row["id"] for row in content["samples"]] == ["x"]
    assert "class_b" in page.read_text(encoding="utf-8")


def test_nothing_but_broken_samples_is_an_error(
    dataset: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (dataset / "test").iterdir():
        break_missing(folder)
    assert main(["evaluate", str(dataset)]) == 2
    assert "No sample can be used" in capsys.readouterr().err


@pytest.mark.parametrize("split", ["val", "empty"])
def test_a_split_without_samples_is_named(dataset: Path, split: str) -> None:
    (dataset / "empty").mkdir()
    with pytest.raises(InputError, match=split):
        read_split(dataset, split)


@pytest.mark.parametrize("arguments", [["--shift", "sepia"], ["--without", "luck"]])
def test_an_unknown_shift_or_part_is_named(
    dataset: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(dataset), *arguments]) == 2
    assert arguments[1] in capsys.readouterr().err


def test_a_shift_changes_the_map_and_not_the_extent() -> None:
    rgb = np.full((40, 60, 3), (200, 100, 50), np.uint8)
    assert SHIFTS["0.75x"](rgb).shape == (30, 45, 3)
    assert (SHIFTS["inverted"](rgb) == (55, 155, 205)).all()
    assert np.abs(SHIFTS["hue"](rgb)[0, 0].astype(int) - (50, 200, 100)).max() <= 3
    assert np.abs(SHIFTS["jpeg60"](rgb).astype(int) - rgb).max() < 12


def test_ablations_take_stage_2_or_its_points() -> None:
    class Pointing(ColourReasoner):
        def refine(self, scene: Scene, queries: Any, drafts: Any, *more: Any) -> list[Answer]:
            return [Answer((Proposal((0, 0, 9, 9), ((1, 1), (2, 2), (3, 3))),)) for _ in queries]

    def points(stage_1_only: bool, most: int | None) -> list[int]:
        ablated = Ablated(Pointing(), stage_1_only, most)
        (answer,) = ablated.refine(scene, ["red"], [])
        return [len(proposal.points_xy_px) for proposal in answer.proposals]

    scene = Scene(np.zeros((9, 9, 3), np.uint8), np.zeros((9, 9, 3), np.uint8))
    assert points(False, None) == [3]
    assert points(False, 2) == [2]
    assert points(False, 0) == [0]
    assert points(True, None) == []


def test_the_report_says_what_was_left_out(dataset: Path, tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    assert main(["evaluate", str(dataset), "--stage-1-only", "--json", str(report)]) == 0
    assert json.loads(report.read_text())["options"]["stage_1_only"] is True


class Wordy(ColourReasoner):
    """Sees what it is shown, mends its answers, counts, and in stage 2 finds nothing."""

    def __init__(self, repairs: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.repairs, self.seen = repairs, []  # type: ignore[var-annotated]

    def localise(self, scene: Scene, queries: Sequence[str], *more: Any) -> list[Answer]:
        self.seen.append(scene)
        found = super().localise(scene, queries, *more)
        said = {"repairs": self.repairs, "reasoning": "so it is", "evidence": Evidence(tokens=7)}
        return [replace(answer, **said) for answer in found]

    def refine(self, scene: Scene, queries: Any, drafts: Any, *more: Any) -> list[Answer]:
        return [Answer(evidence=Evidence(tokens=4)) for _ in queries]


def run_wordy(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wordy: Wordy, *more: str
) -> dict[str, Any]:
    monkeypatch.setattr(trial, "make_reasoner", lambda name, **_: wordy)
    path = tmp_path / "wordy.json"
    assert main(["evaluate", str(dataset), "--reasoner", "wordy", "--json", str(path), *more]) == 0
    return dict(json.loads(path.read_text(encoding="utf-8")))


def test_tokens_and_reasoning_are_in_the_report(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    page = tmp_path / "r.html"
    report = run_wordy(dataset, tmp_path, monkeypatch, Wordy(), "--html", str(page))
    # Two samples with both stages, one where stage 1 finds nothing.
    assert sorted(row["tokens"] for row in report["samples"]) == [7, 11, 11]
    assert report["tokens_per_sample"] == pytest.approx(29 / 3)
    assert "10 tokens a sample" in capsys.readouterr().out
    said = {row["id"]: row["reasoning"] for row in report["samples"]}
    # Of what was found, or else of the answer.
    assert (said["name_a"], said["x"]) == ("It has the colour.", "so it is")
    assert "so it is" in page.read_text(encoding="utf-8")


def test_without_a_model_there_are_no_tokens(dataset: Path, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    assert main(["evaluate", str(dataset), "--json", str(path)]) == 0
    assert json.loads(path.read_text())["tokens_per_sample"] is None


def test_without_map_or_imagery_the_reasoner_sees_nothing_there(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part, picture, other in (
        ("map", "map_rgb", "satellite_rgb"),
        ("imagery", "satellite_rgb", "map_rgb"),
    ):
        wordy = Wordy()
        report = run_wordy(dataset, tmp_path, monkeypatch, wordy, "--without", part)
        assert report["options"]["without"] == [part]
        assert all(getattr(scene, picture).std() == 0 for scene in wordy.seen)
        assert all(getattr(scene, other).std() > 0 for scene in wordy.seen)


def test_without_repair_a_mended_answer_counts_as_unreadable(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mended = Wordy(("the answer tags were missing",))
    assert run_wordy(dataset, tmp_path, monkeypatch, mended)["scores"]["name"]["g_iou"] == 100
    without = run_wordy(dataset, tmp_path, monkeypatch, mended, "--without", "repair")
    assert without["scores"]["name"]["g_iou"] == 0
    whole = run_wordy(dataset, tmp_path, monkeypatch, Wordy(), "--without", "repair")
    assert whole["scores"]["name"]["g_iou"] == 100


def test_without_fall_back_an_empty_second_stage_empties_the_result(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    report = run_wordy(dataset, tmp_path, monkeypatch, Wordy(), "--without", "fall-back")
    assert report["scores"]["name"]["g_iou"] == 0
    arguments = ["evaluate", str(dataset), "--without", "fall-back", "--stage-1-only"]
    assert main(arguments) == 2
    assert "Without fall-back" in capsys.readouterr().err


def test_a_markdown_table_has_a_row_a_level(
    dataset: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(dataset), "--markdown"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "| | samples | cIoU | gIoU | F1 |"
    assert lines[2].startswith("| **map-reader + classical** | 3 | ")
    assert [line.split(" | ")[0] for line in lines[3:6]] == ["| name", "| class", "| function"]
    assert lines[7] == "95 % interval of gIoU: 50.0 to 100.0."
    assert lines[9] == "| score | results | mean score | mean IoU |"
    assert lines[11:] == ["| 0.8 to 0.9 | 2 | 0.80 | 0.75 |"]


def test_the_page_is_one_file_with_charts_and_the_paper_s_table(
    dataset: Path, tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    assert main(["evaluate", str(dataset), "--html", str(page)]) == 0
    text = page.read_text(encoding="utf-8")
    for wanted in ("<svg", "SocioReasoner", "47.9", "not a contest", "By level", "By class"):
        assert wanted in text
    assert 'src="http' not in text
    assert "<script" not in text


WORKER = """
import os, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from socio_qgis.evaluation.trial import Setup, _start

setup = Setup("map-reader", "classical", True, None, (), False, None)
pool = ProcessPoolExecutor(1, get_context("spawn"), _start, (setup,))
print(pool.submit(os.getpid).result(), flush=True)
time.sleep(600)
"""


def test_workers_end_with_the_process_that_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", WORKER], stdout=subprocess.PIPE) as process:
        worker = int(process.stdout.readline())
        process.kill()
        try:
            process.communicate(timeout=20)  # until nobody has the pipe any more
        except subprocess.TimeoutExpired:
            os.kill(worker, signal.SIGTERM)
            pytest.fail("the worker goes on")


def test_two_workers_give_what_one_gives(dataset: Path, tmp_path: Path) -> None:
    """In processes of their own, with the real embedded pair: fakes do not reach there."""
    reports = []
    for workers in ("1", "2"):
        path = tmp_path / f"{workers}.json"
        command = [
            sys.executable,
            "-m",
            "socio_qgis.cli",
            "evaluate",
            str(dataset),
            "--json",
            str(path),
        ]
        predictions = ["--predictions", str(tmp_path / workers), "--workers", workers]
        subprocess.run([*command, *predictions], check=True, stdout=subprocess.DEVNULL)
        reports.append(json.loads(path.read_text(encoding="utf-8")))
    for report in reports:
        for row in report["samples"]:
            del row["seconds"]
    assert reports[0]["samples"] == reports[1]["samples"]
    assert reports[0]["scores"] == reports[1]["scores"]
    for path in (tmp_path / "1").iterdir():
        assert path.read_bytes() == (tmp_path / "2" / path.name).read_bytes()
