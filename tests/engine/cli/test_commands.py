"""What the engine's commands print, write and return."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pyogrio
import pytest
import rasterio
import shapely
from fakes import ColourReasoner, ColourSegmenter, Ground
from rasterio.transform import from_origin
from vector_file import CRS, EXTENT, PARK, X, Y, in_lonlat, write_vector

from socio_qgis.cli import checks
from socio_qgis.cli import segment as segment_module
from socio_qgis.cli.__main__ import main
from socio_qgis.core import results
from socio_qgis.engine import doctor as doctor_module
from socio_qgis.engine.input import area_plan
from socio_qgis.engine.input.aoi import to_crs

GROUND = Ground(("red", PARK), ("blue", (X + 700, Y + 100, X + 750, Y + 150)))


def write_picture(path: Path, scale: int, crs: str | None = CRS) -> Path:
    rgb = GROUND.picture(EXTENT, 1000 * scale, 400 * scale)
    transform = from_origin(X, Y + 400, 1 / scale, 1 / scale)
    with rasterio.open(
        path,
        "w",
        width=rgb.shape[1],
        height=rgb.shape[0],
        count=3,
        dtype="uint8",
        crs=crs,
        transform=transform,
    ) as file:
        file.write(rgb.transpose(2, 0, 1))
    return path


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Imagery and map of the ground, an output, and fakes in place of the embedded default."""
    monkeypatch.setattr(segment_module, "make_reasoner", lambda name, **_: ColourReasoner())
    monkeypatch.setattr(segment_module, "make_segmenter", lambda name: ColourSegmenter())
    return {
        "satellite": write_picture(tmp_path / "satellite.tif", 1),
        "map": write_picture(tmp_path / "map.tif", 2),
        "output": tmp_path / "out.gpkg",
    }


def segment(files: dict[str, Path], *more: str, **replaced: Path) -> int:
    given = {**files, **replaced}
    options = [part for name, path in given.items() for part in (f"--{name}", str(path))]
    return main(["segment", *options, *more])


def write_aoi(path: Path, geometry: shapely.Geometry, **members: object) -> Path:
    content = json.loads(shapely.to_geojson(geometry))
    path.write_text(json.dumps({**content, **members}))
    return path


def found_in(path: Path) -> int:
    return pyogrio.read_info(path, layer=results.RESULTS_LAYER)["features"]


def test_queries_become_polygons_and_a_line_each(
    files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert segment(files, "--query", "red", "--query", "green") == 0
    printed = capsys.readouterr().out
    assert "red: 1 found" in printed
    assert "green: nothing found" in printed
    meta, _, wkb, _ = pyogrio.raw.read(files["output"], layer=results.RESULTS_LAYER)
    assert meta["crs"] == "EPSG:4326"
    ground = to_crs(shapely.from_wkb(wkb)[0], "EPSG:4326", CRS)
    park = shapely.box(*PARK)
    assert ground.intersection(park).area / ground.union(park).area > 0.97


def test_the_same_command_twice_gives_each_place_once(
    files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert segment(files, "--query", "red") == 0
    assert found_in(files["output"]) == 1
    assert "Already there, and updated: 1." in capsys.readouterr().out


def test_json_is_one_object_and_nothing_else(
    files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert segment(files, "--query", "red", "--json") == 0
    outcome = json.loads(capsys.readouterr().out)
    assert outcome["status"] == results.FINISHED
    assert outcome["found"] == {"red": 1}


def test_nothing_found_is_no_failure(
    files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert segment(files, "--query", "green") == 0
    assert "empty" in capsys.readouterr().out


def test_the_run_knows_its_sources(files: dict[str, Path]) -> None:
    segment(files, "--query", "red")
    with sqlite3.connect(files["output"]) as database:
        row = database.execute("SELECT satellite, map, windows_done FROM socio_runs").fetchone()
    assert row[:2] == ("satellite.tif", "map.tif")
    assert row[2] >= 1


@pytest.mark.parametrize("named_crs", [False, True])
def test_only_the_area_is_looked_at(
    files: dict[str, Path], tmp_path: Path, named_crs: bool
) -> None:
    half = (X, Y, X + 500, Y + 400)
    if named_crs:
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32650"}}
        aoi = write_aoi(tmp_path / "aoi.json", shapely.box(*half), crs=crs)
    else:
        aoi = write_aoi(tmp_path / "aoi.json", in_lonlat(half))
    assert segment(files, "--query", "red", aoi=aoi) == 0
    _, _, wkb, _ = pyogrio.raw.read(files["output"], layer=results.RESULTS_LAYER)
    ground = to_crs(shapely.from_wkb(wkb)[0], "EPSG:4326", CRS)
    assert ground.bounds[2] == pytest.approx(X + 500, abs=0.5)


def test_an_area_partly_off_the_imagery_is_told(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoi = write_aoi(tmp_path / "aoi.json", in_lonlat((X - 1000, Y, X + 1000, Y + 400)))
    assert segment(files, "--query", "red", aoi=aoi) == 0
    assert "imagery covers 50 percent of the area" in capsys.readouterr().out


def test_a_map_without_crs_takes_that_of_the_imagery_and_says_so(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_path = write_picture(tmp_path / "plain.tif", 2, crs=None)
    assert segment(files, "--query", "red", map=map_path) == 0
    assert "plain.tif names no CRS" in capsys.readouterr().out


def test_a_map_without_a_position_shows_the_ground_of_the_imagery(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with rasterio.open(files["map"]) as file:
        pixels = file.read()
    plain = tmp_path / "plain.png"
    with rasterio.open(
        plain, "w", driver="PNG", width=2000, height=800, count=3, dtype="uint8"
    ) as file:
        file.write(pixels)
    assert segment(files, "--query", "red") == 0
    capsys.readouterr()
    other = tmp_path / "other.gpkg"
    assert segment(files, "--query", "red", map=plain, output=other) == 0
    assert "plain.png has no position; took it for the ground of satellite.tif" in (
        capsys.readouterr().out
    )
    (placed,), (plain_one,) = (
        shapely.from_wkb(pyogrio.raw.read(path, layer=results.RESULTS_LAYER)[2])
        for path in (files["output"], other)
    )
    assert placed.intersection(plain_one).area > 0.98 * placed.union(plain_one).area


def error_of(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1, "an error is one line"
    return captured.err


def test_an_area_off_the_imagery_is_refused(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoi = write_aoi(tmp_path / "aoi.json", shapely.box(10, 10, 10.1, 10.1))
    assert segment(files, "--query", "red", aoi=aoi) == 2
    assert "outside of satellite.tif" in error_of(capsys)
    assert not files["output"].exists()


@pytest.mark.parametrize(
    "content",
    [
        "nonsense",
        "[]",
        '{"type": "Point", "coordinates": [1, 2]}',
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}',
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}',
        '{"type": "FeatureCollection", "features": []}',
        '{"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]], "crs": "x"}',
        '{"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]],'
        ' "crs": {"properties": {"name": "nonsense"}}}',
    ],
)
def test_an_area_that_is_none_is_refused(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    aoi = tmp_path / "aoi.json"
    aoi.write_text(content)
    assert segment(files, "--query", "red", aoi=aoi) == 2
    assert "aoi.json" in error_of(capsys)


def test_the_area_whose_border_crosses_itself_is_named(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bow_tie = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": shape.__geo_interface__}
        for name, shape in (("north", in_lonlat(EXTENT)), ("the tie", bow_tie))
    ]
    aoi = tmp_path / "aoi.json"
    aoi.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    assert segment(files, "--query", "red", aoi=aoi) == 2
    assert "the border of the tie crosses itself" in error_of(capsys)


def test_an_area_with_a_hole_is_as_large_as_it_is_whichever_way_its_rings_go(
    files: dict[str, Path], tmp_path: Path
) -> None:
    xmin, ymin, xmax, ymax = EXTENT
    border = [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax)]
    hole = [
        (xmin + 20, ymin + 20),
        (xmax - 20, ymin + 20),
        (xmax - 20, ymin + 120),
        (xmin + 20, ymin + 120),
    ]
    shape = to_crs(shapely.Polygon(border, [hole]), CRS, "EPSG:4326")
    aoi = write_aoi(tmp_path / "aoi.json", shape)
    assert segment(files, "--query", "red", aoi=aoi) == 0


@pytest.mark.parametrize("which", ["satellite", "map", "aoi", "vector"])
def test_missing_files_are_named(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], which: str
) -> None:
    assert segment(files, "--query", "red", **{which: tmp_path / "gone"}) == 2
    assert "gone" in error_of(capsys)
    assert not files["output"].exists()


def test_an_output_in_a_missing_folder_is_refused(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert segment(files, "--query", "red", output=tmp_path / "no" / "out.gpkg") == 2
    assert "does not exist" in error_of(capsys)


@pytest.mark.parametrize("name", ["out", "out.geojson", "."])
def test_an_output_that_is_called_something_else_is_refused(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert segment(files, "--query", "red", output=tmp_path / name) == 2
    assert "does not end in .gpkg" in error_of(capsys)


def test_a_file_where_the_folder_for_what_was_seen_shall_be_is_named(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert segment(files, "--query", "red", explain=files["map"]) == 2
    assert "can't be made a folder" in error_of(capsys)


def test_a_map_of_other_ground_is_refused_and_one_of_half_of_it_is_told(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, shift_m in (("elsewhere", 5000), ("half", 500)):
        with rasterio.open(files["map"]) as file:
            profile, pixels = file.profile, file.read()
        profile["transform"] = from_origin(X + shift_m, Y + 400, 0.5, 0.5)
        with rasterio.open(tmp_path / f"{name}.tif", "w", **profile) as file:
            file.write(pixels)
    assert segment(files, "--query", "red", map=tmp_path / "elsewhere.tif") == 2
    assert "outside of elsewhere.tif" in error_of(capsys)
    assert segment(files, "--query", "red", map=tmp_path / "half.tif") == 0
    assert "The map covers 50 percent of the area" in capsys.readouterr().out


def test_map_layers_of_other_ground_are_refused(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_vector(tmp_path / "map.gpkg")
    aoi = write_aoi(tmp_path / "aoi.json", in_lonlat((X, Y, X + 100, Y + 100)))
    assert segment(files, "--query", "red", map=path, aoi=aoi) == 2
    assert "map.gpkg has no feature in the area in aoi.json" in error_of(capsys)
    assert segment(files, "--query", "red", map=path) == 0


def test_what_is_wrong_with_an_option_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["segment", "--query", "red"])
    assert ended.value.code == 2
    assert "--satellite" in error_of(capsys)


def test_a_run_that_is_terminated_keeps_the_finished_windows(files: dict[str, Path]) -> None:
    script = Path(__file__).parents[1].joinpath("terminated_run.py")
    options = [part for name, path in files.items() for part in (f"--{name}", str(path))]
    command = [sys.executable, str(script), "segment", *options, "--query", "red"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 130, done.stderr
    assert "cancelled" in done.stdout
    assert found_in(files["output"]) == 1


def test_an_empty_query_is_refused(
    files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert segment(files, "--query", "  ") == 2
    assert "no query" in error_of(capsys)


def test_interrupting_keeps_the_finished_windows(
    files: dict[str, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted(ColourReasoner):
        count = 0

        def localise(self, *args):
            self.count += 1
            if self.count > 1:
                raise KeyboardInterrupt
            return super().localise(*args)

    monkeypatch.setattr(segment_module, "make_reasoner", lambda name, **_: Interrupted())
    monkeypatch.setattr(area_plan, "suggest_gsd_m", lambda *_: 1.0)
    assert segment(files, "--query", "red") == 130
    assert "cancelled" in capsys.readouterr().out
    assert found_in(files["output"]) == 1
    monkeypatch.setattr(segment_module, "make_reasoner", lambda name, **_: ColourReasoner())
    assert segment(files, "--query", "red") == 0, "the same command goes on"
    assert "1 of 2 windows were finished before" in capsys.readouterr().out
    assert found_in(files["output"]) == 1


def test_a_huge_area_is_asked_about_first(
    files: dict[str, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks, "MAX_WINDOWS", 0)
    assert segment(files, "--query", "red") == 2
    assert "--yes" in error_of(capsys)
    assert segment(files, "--query", "red", "--yes") == 0


def test_explain_writes_what_was_seen_and_said(files: dict[str, Path], tmp_path: Path) -> None:
    folder = tmp_path / "explained" / "here"
    assert segment(files, "--query", "red", "--query", "green", explain=folder) == 0
    red, green = json.loads((folder / "w0000.json").read_text(encoding="utf-8"))["queries"]
    assert red["query"] == "red"
    assert red["stage1"]["objects"][0]["label"] == red["result"][0]["label"] == "red patch"
    assert len(red["stage1"]["objects"][0]["bbox_2d"]) == 4
    assert red["pictures"].keys() == {"map", "satellite", "result"}
    assert all((folder / name).read_bytes()[:2] == b"\xff\xd8" for name in red["pictures"].values())
    assert green["stage1"]["objects"] == green["result"] == []
    assert green["pictures"] == {"map": "w0000_map.jpg", "satellite": "w0000_satellite.jpg"}


def test_output_that_is_no_terminal_can_be_any_text(files: dict[str, Path]) -> None:
    command = [sys.executable, "-m", "socio_qgis.cli", "segment", "--query", "学校"]
    command += ["--satellite", str(files["satellite"]), "--map", str(files["map"])]
    done = subprocess.run(
        [*command, "--output", str(files["output"])],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )
    assert "学校" in done.stdout.decode("utf-8")
    assert done.returncode == 0


def test_features_reach_the_reasoner(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    class Looking(ColourReasoner):
        def localise(self, scene, queries, *more):
            seen.extend(feature.attributes["name"] for feature in scene.features)
            return super().localise(scene, queries, *more)

    monkeypatch.setattr(segment_module, "make_reasoner", lambda name, **_: Looking())
    assert segment(files, "--query", "red", vector=write_vector(tmp_path / "v.gpkg")) == 0
    assert set(seen) == {"公园"}


def test_a_vector_file_that_is_no_geopackage_is_refused(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "map.gpkg"
    path.write_text("nonsense " * 500)
    assert segment(files, "--query", "red", vector=path) == 2
    assert "GeoPackage" in error_of(capsys)


def test_the_doctor_finds_this_environment_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    assert "can work" in capsys.readouterr().out


def test_the_doctor_names_what_is_missing_and_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed = doctor_module._installed
    monkeypatch.setattr(
        doctor_module, "_installed", lambda name: None if name == "shapely" else installed(name)
    )
    assert main(["doctor", "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)
    assert findings["problems"] == ["shapely is missing."]
    assert "--require-hashes" in findings["mend"]


def test_the_doctor_works_where_nothing_is_installed() -> None:
    code = (
        "import sys\n"
        f"sys.path.insert(0, {str(Path(doctor_module.__file__).parents[2])!r})\n"
        "from socio_qgis.engine.doctor import doctor\n"
        "sys.exit(doctor(False))"
    )
    done = subprocess.run(
        [getattr(sys, "_base_executable", sys.executable), "-I", "-S", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1, done.stderr
    assert "numpy is missing" in done.stdout
    assert "To mend it: " in done.stdout
    assert "would run on: nothing" in done.stdout


def test_the_doctor_sees_a_gpu_that_torch_can_not_use(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor_module.requirements, "suggested_set", lambda: "cuda")
    monkeypatch.setattr(doctor_module, "_device", lambda: "cpu")
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "models on the NVIDIA GPU: torch with CUDA not installed" in said
    assert re.search(r"To add it: .*uninstall.*&&.*cuda\.txt", said)


@pytest.mark.parametrize("command", ["segment", "batch", "plan", "doctor", "bench", "worker"])
def test_every_command_has_help_with_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"socio {command}" in capsys.readouterr().out.split("example:")[1]
