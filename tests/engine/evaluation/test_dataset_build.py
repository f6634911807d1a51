"""`socio dataset` on the synthetic town: from files to samples that fit the truth."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from rasterio.windows import Window

from socio_qgis.cli.__main__ import main
from socio_qgis.core import windows
from socio_qgis.engine.input.rasters import Raster
from socio_qgis.engine.serve.touch_up import rasterize
from socio_qgis.evaluation.datasets import build as build_module
from socio_qgis.evaluation.datasets.build import Pictures
from socio_qgis.evaluation.datasets.from_files import _ground
from socio_qgis.evaluation.datasets.inspect import splits_of
from socio_qgis.evaluation.datasets.places import read_places
from socio_qgis.evaluation.datasets.read import read_split
from socio_qgis.evaluation.town import make_town

FIELDS = ("--class-field", "tag")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town")
    make_town(folder, seed=1, style="filled")
    return folder


def build(town: Path, output: Path, *more: str) -> int:
    files = ("--imagery", town / "imagery.tif", "--map", town / "map.tif")
    polygons = () if "--polygons" in more else ("--polygons", town / "truth.geojson")
    arguments = [str(a) for a in (*files, *polygons, *FIELDS, *more, output)]
    return main(["dataset", "build", *arguments])


@pytest.fixture(scope="module")
def dataset(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("built") / "town"
    assert build(town, output) == 0
    return output


def truth_of(town: Path, crs: str) -> list[tuple[dict[str, str], shapely.Geometry]]:
    to_run = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    features = json.loads((town / "truth.geojson").read_text(encoding="utf-8"))["features"]
    return [
        (
            feature["properties"],
            shapely.transform(
                shapely.from_geojson(json.dumps(feature["geometry"])),
                lambda xy: np.column_stack(to_run.transform(*xy.T)),
            ),
        )
        for feature in features
    ]


def test_masks_are_the_polygons_that_the_question_means(town: Path, dataset: Path) -> None:
    levels = {"name": "name", "class": "tag", "function": "function"}
    samples = [sample for split in splits_of(dataset) for sample in read_split(dataset, split)]
    assert {sample.level for sample in samples} == set(levels)
    for sample in samples:
        place = json.loads((sample.source / "georeference.json").read_text())
        x, width, _, y, _, height = place["geotransform"]
        expected = np.zeros((768, 768), bool)
        for attributes, outline in truth_of(town, place["crs"]):
            if attributes[levels[sample.level]] == sample.query:
                shape = shapely.transform(
                    outline, lambda xy, o=(x, y), s=(width, height): (xy - o) / s
                )
                expected |= rasterize(shape, expected.shape)
        assert (sample.mask() == expected).mean() > 0.999
        assert sample.gsd_m == pytest.approx(width)
        assert sample.scene().map_rgb.shape == (768, 768, 3)


def test_the_pictures_show_the_ground_that_the_world_file_says(town: Path, dataset: Path) -> None:
    folder = next((dataset / "train").iterdir())
    with rasterio.open(folder / "map.png") as picture, rasterio.open(town / "map.tif") as whole:
        corner = picture.transform * (384, 384)
        row, column = whole.index(*corner)
        shown = picture.read()[:, 384 - 20 : 384 + 20, 384 - 20 : 384 + 20].mean((1, 2))
        there = whole.read()[:, row - 20 : row + 20, column - 20 : column + 20].mean((1, 2))
    assert np.abs(shown - there).max() < 6


def test_it_passes_its_own_check_and_the_report_adds_up(dataset: Path) -> None:
    assert main(["dataset", "check", str(dataset)]) == 0
    report = json.loads((dataset / "report.json").read_text(encoding="utf-8"))
    kept = [len(list((dataset / split).iterdir())) for split in splits_of(dataset)]
    assert report["samples"] == sum(report["splits"].values()) == sum(kept)
    assert sum(report["reasons"].values()) == len(report["dropped"])
    assert not (dataset / "build.jsonl").exists()


def test_each_sample_has_the_map_in_another_style_of_the_same_ground(
    town: Path, dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_town(tmp_path / "plain", seed=1, style="plain")
    output = tmp_path / "out"
    assert build(town, output, "--map-style", f"plain={tmp_path / 'plain' / 'map.tif'}") == 0
    folders = sorted(path.parent for path in output.glob("*/*/question.json"))
    assert folders
    for folder in folders:
        assert (folder / "map_plain.pgw").read_text() == (folder / "map.pgw").read_text()
        plain, filled = (cv2.imread(str(folder / f"{one}.png")) for one in ("map_plain", "map"))
        assert plain.shape == filled.shape
        assert 0.02 < (plain != filled).any(axis=2).mean() < 0.98
    there = {path.relative_to(output) for path in folders}
    without = {path.parent.relative_to(dataset) for path in dataset.glob("*/*/question.json")}
    assert there <= without  # a place has to be named in both styles
    split = folders[0].parent.name
    command = ["evaluate", str(output), "--split", split, "--limit", "1", "--map-style", "plain"]
    assert main(command) == 0
    assert "no picture" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("night", "not STYLE=MAP"),
        ("../x=map.tif", "no name of a map style"),
        ("n=no.tif", "no.tif"),
    ],
)
def test_a_map_style_that_can_not_be_drawn_is_named_before_anything_is(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], style: str, said: str
) -> None:
    style = style.replace("=map", f"={town / 'map'}")
    try:
        code = build(town, tmp_path / "out", "--map-style", style)
    except SystemExit as end:  # argparse's own
        code = end.code
    assert code == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_place_whose_name_the_map_does_not_have_is_dropped(dataset: Path) -> None:
    report = json.loads((dataset / "report.json").read_text(encoding="utf-8"))
    queries = {
        json.loads(path.read_text(encoding="utf-8"))["problem"]
        for path in dataset.glob("*/*/question.json")
    }
    assert "Marlow Academy" not in queries  # the town's one place without a label
    assert any(one["what"] == "Marlow Academy" for one in report["dropped"])


def test_an_existing_data_set_is_never_touched(
    town: Path, dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(dataset, copy)
    before = sorted((p, p.stat().st_mtime_ns) for p in copy.rglob("*"))
    assert build(town, copy) == 2
    assert "never overwritten" in capsys.readouterr().err
    assert sorted((p, p.stat().st_mtime_ns) for p in copy.rglob("*")) == before
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("x")
    assert build(town, tmp_path / "mine") == 2
    assert main(["dataset", "town", "--samples", "1", str(tmp_path / "mine")]) == 2


def test_a_stopped_build_goes_on_and_ends_equal(
    town: Path, dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output, whole = tmp_path / "stopped", build_module._one
    drawn: list[int] = []

    def stop_at_the_third(settings, entities, planned, pictures: Pictures, reader):  # type: ignore[no-untyped-def]
        drawn.append(planned.window.index)
        if len(drawn) == 3:
            raise KeyboardInterrupt
        return whole(settings, entities, planned, pictures, reader)

    monkeypatch.setattr(build_module, "_one", stop_at_the_third)
    assert build(town, output) == 130
    assert list(output.glob("*/*/question.json"))  # what was finished is there
    with (output / "build.jsonl").open("a") as file:
        file.write('{"kept": ["tr')  # as if the disk was full
    assert build(town, output, "--seed", "9") == 2  # another build
    assert build(town, output) == 0
    assert drawn[2] == drawn[3]  # the stopped one is made again, the first two are not
    names = [{p.relative_to(d) for p in d.rglob("*")} for d in (output, dataset)]
    assert names[0] == names[1]
    for path in output.glob("*/*/*"):
        assert path.read_bytes() == (dataset / path.relative_to(output)).read_bytes()


def test_a_build_with_other_ground_under_the_same_names_is_another_one(
    town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(build_module, "_one", stop)
        assert build(town, tmp_path / "out") == 130
    smaller = tmp_path / "smaller"
    smaller.mkdir()
    shutil.copy(town / "truth.geojson", smaller)
    for name in ("imagery.tif", "map.tif"):
        with rasterio.open(town / name) as source:
            window = Window(0, 0, source.width * 7 // 8, source.height)
            profile = {**source.profile, "width": window.width}
            with rasterio.open(smaller / name, "w", **profile) as file:
                file.write(source.read(window=window))
    assert build(smaller, tmp_path / "out") == 2
    assert "other layers or settings" in capsys.readouterr().err


def test_windows_stay_off_the_edges_that_lie_aslant(tmp_path: Path) -> None:
    """Web Mercator's north is not that of a UTM zone: 2 degrees off here."""
    x, y = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True).transform(11.5, 50)
    path, crs = tmp_path / "white.tif", "EPSG:32632"
    profile = {"driver": "GTiff", "width": 300, "height": 400, "count": 3, "dtype": "uint8"}
    place = rasterio.Affine.translation(x, y) @ rasterio.Affine.scale(10, -10)
    with rasterio.open(path, "w", crs="EPSG:3857", transform=place, **profile) as file:
        file.write(np.full((3, 400, 300), 255, np.uint8))
    raster = Raster(path)
    whole = shapely.box(*raster.extent_in(crs))
    for ground, is_full in ((whole, False), (_ground(raster, crs), True)):
        assert ground.area > 0.85 * whole.area
        window = windows.Window(0, ground.bounds, 200, 200)
        assert bool((raster.read(window, crs) > 0).all()) is is_full


def shifted(town: Path, folder: Path, east_m: float) -> None:
    with rasterio.open(town / "map.tif") as source:
        profile, pixels = source.profile, source.read()
    profile["transform"] = rasterio.Affine.translation(east_m, 0) @ profile["transform"]
    with rasterio.open(folder / "map.tif", "w", **profile) as file:
        file.write(pixels)


def test_a_map_beside_the_imagery_is_noticed(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(town / "imagery.tif", tmp_path)
    shutil.copy(town / "truth.geojson", tmp_path)
    shifted(town, tmp_path, 40.0)
    assert build(tmp_path, tmp_path / "out") == 2
    assert "the map lies beside the imagery" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("p.shp", "x", "neither a GeoPackage nor GeoJSON"),
        ("p.geojson", '{"features": [', "can't be read as GeoJSON"),
        ("p.geojson", '{"type": "FeatureCollection", "features": []}', "no polygons"),
        ("p.gpkg", "no database", "can't be read as a GeoPackage"),
        ("p.geojson", None, "There is no file"),
    ],
)
def test_polygons_that_can_not_be_read_are_named(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    name: str, content: str | None, said: str,
) -> None:  # fmt: skip
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    assert build(town, tmp_path / "out", "--polygons", str(path)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("field", ["--name-field", "--function-field"])
def test_a_field_that_the_layer_lacks_is_named_with_those_it_has(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], field: str
) -> None:
    assert build(town, tmp_path / "out", field, "nmae") == 2
    error = capsys.readouterr().err
    assert "no field nmae" in error
    assert "tag" in error


def test_polygons_that_are_none_or_nowhere_are_passed_over(town: Path, tmp_path: Path) -> None:
    content = json.loads((town / "truth.geojson").read_text(encoding="utf-8"))
    nowhere = [[[400, 95], [401, 95], [401, 96], [400, 95]]]
    bow_tie = [[[3.0, 0.09], [3.001, 0.091], [3.001, 0.09], [3.0, 0.091], [3.0, 0.09]]]
    shapes = [
        {"type": "Point", "coordinates": [3, 0.09]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": nowhere},
        {"type": "Polygon", "coordinates": bow_tie},
        None,
    ]
    content["features"] += [{"geometry": shape, "properties": {"name": "x"}} for shape in shapes]
    path = tmp_path / "odd.geojson"
    path.write_text(json.dumps(content))
    frame = (499_000.0, 9_000.0, 502_000.0, 12_000.0)
    places = read_places(path, None, ("name", "tag", "function"), "EPSG:32631", frame)
    assert len([place for place in places if place.name != "x"]) == len(content["features"]) - 5
    assert all(place.outline.is_valid and place.outline.area > 0 for place in places)


def test_towns_as_a_data_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "towns"
    arguments = ["dataset", "town", "--samples", "5", "--side", "64", "--seed", "3"]
    assert main([*arguments, str(output)]) == 0
    assert main(["dataset", "check", str(output)]) == 0
    assert main(["dataset", "stats", "--json", str(output)]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert found["samples"]["train"] == 3
    assert sum(found["samples"].values()) == 5
    towns = [
        {path.name.split("_")[1] for path in (output / split).iterdir()}
        for split in ("train", "test")
    ]
    assert not towns[0] & towns[1]


def test_check_names_what_is_wrong(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(dataset, copy)
    first, second, third, *_ = sorted((copy / "train").iterdir())
    moved = copy / "test" / "name_moved"
    shutil.copytree(first, moved)
    (third / "map_night.png").write_text("no picture")
    (first / "question.json").write_text("{")
    cv2.imwrite(str(second / "mask.png"), np.zeros((768, 768), np.uint8))
    shutil.rmtree(copy / "val")
    (copy / "val").mkdir()
    assert main(["dataset", "check", str(copy)]) == 1
    problems = capsys.readouterr().out
    assert f"{first / 'question.json'} can't be read" in problems
    assert f"the mask of {second.name} is empty" in problems
    assert "test/name_moved" in problems
    assert f"{third / 'map_night.png'} is no picture" in problems
    assert "The split val holds no samples" in problems


def test_the_sheet_is_one_file_with_pictures(dataset: Path, tmp_path: Path) -> None:
    page = tmp_path / "sheet.html"
    assert main(["dataset", "view", str(dataset), str(page), "--limit", "6"]) == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("data:image/jpeg;base64,") == 2 * text.count("<figure>") >= 12
    assert 'src="http' not in text


def test_a_folder_without_splits_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["stats"], ["check"], ["view"]):
        more = [str(tmp_path / "x.html")] if command == ["view"] else []
        assert main(["dataset", *command, str(tmp_path), *more]) == 2
        assert "none of the splits" in capsys.readouterr().err


def test_a_full_disk_keeps_what_is_finished(
    town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write, written = build_module.write_sample, []

    def full(*arguments: object) -> None:
        if len(written) == 2:
            raise OSError(28, "No space left on device", str(tmp_path / "out"))
        written.append(arguments[2])
        write(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(build_module, "write_sample", full)
    assert build(town, tmp_path / "out") == 2
    assert "No space left" in capsys.readouterr().err
    assert len(list((tmp_path / "out").glob("*/*/question.json"))) == 2
    assert (tmp_path / "out" / "build.jsonl").exists()  # so the same build goes on


def test_a_full_disk_at_the_report_keeps_what_is_finished(town: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    begin = build_module._begin

    def report_in_the_way(folder: Path, run: dict[str, object]) -> list[dict[str, object]]:
        done = begin(folder, run)
        (folder / "report.json").mkdir()
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build_module, "_begin", report_in_the_way)
        assert build(town, output) == 2
    (output / "report.json").rmdir()
    assert build(town, output) == 0
