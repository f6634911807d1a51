"""The algorithms through `qgis_process` itself, in a profile with the packaged plugin."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

ROOT = Path(__file__).parents[2]
# Debian's wrapper passes an option that QGIS 3.22 rejects.
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    if QGIS_PROCESS is None:
        pytest.skip("qgis_process is not installed")
    profiles = tmp_path_factory.mktemp("profiles")
    plugins = profiles / "python" / "plugins"
    plugins.mkdir(parents=True)
    package = [sys.executable, str(ROOT / ".ci" / "package.py"), "--stage", str(plugins)]
    subprocess.run(package, check=True)
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
        "QGIS_PLUGINPATH": str(plugins),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("PYTHONPATH", None)
    subprocess.run(
        [QGIS_PROCESS, "plugins", "enable", "socio_qgis"], env=environment, check=True, timeout=120
    )
    return environment


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The synthetic town, drawn by the engine's environment."""
    folder = tmp_path_factory.mktemp("town")
    draw = ["-m", "socio_qgis.evaluation.town", str(folder), "--style", "filled"]
    subprocess.run([os.environ["SOCIO_ENGINE_PYTHON"], *draw], check=True, cwd=ROOT)
    return folder


def call(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [QGIS_PROCESS, "--json", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def test_the_algorithm_is_listed_with_help(environment: dict[str, str]) -> None:
    done = call(environment, "help", "socio:segment")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert set(told["parameters"]) >= {"QUERIES", "IMAGERY", "MAP", "OUTPUT"}
    assert set(told["outputs"]) >= {"OUTPUT", "FOUND", "COUNTS", "STATUS", "MESSAGE"}


def test_a_run_writes_polygons(environment: dict[str, str], town: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    done = call(
        environment, "run", "socio:segment", "--", "QUERIES=Otterbrook Zoo;schools",
        f"IMAGERY={town / 'imagery.tif'}", f"MAP={town / 'map.tif'}", f"OUTPUT={output}",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["STATUS"] == "finished"
    assert json.loads(results["COUNTS"]) == {"Otterbrook Zoo": 1, "schools": results["FOUND"] - 1}
    with sqlite3.connect(output) as database:
        queries = {row[0] for row in database.execute("SELECT query FROM socio_results")}
    assert queries == {"Otterbrook Zoo", "schools"}


def test_bad_input_is_said_and_nothing_is_written(
    environment: dict[str, str], town: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out.gpkg"
    done = call(
        environment, "run", "socio:segment", "--", "QUERIES= ",
        f"IMAGERY={town / 'imagery.tif'}", f"MAP={town / 'map.tif'}", f"OUTPUT={output}",
    )  # fmt: skip
    assert done.returncode != 0
    assert "no query" in done.stdout + done.stderr
    assert not output.exists()


def test_an_output_that_is_no_geopackage_is_refused(
    environment: dict[str, str], town: Path, tmp_path: Path
) -> None:
    done = call(
        environment, "run", "socio:segment", "--", "QUERIES=schools",
        f"IMAGERY={town / 'imagery.tif'}", f"MAP={town / 'map.tif'}",
        f"OUTPUT={tmp_path / 'out.shp'}",
    )  # fmt: skip
    assert done.returncode != 0
    assert "gpkg" in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_resolution_that_is_no_number_is_refused(
    environment: dict[str, str], town: Path, tmp_path: Path
) -> None:
    done = call(
        environment, "run", "socio:segment", "--", "QUERIES=schools", "GSD=nan",
        f"IMAGERY={town / 'imagery.tif'}", f"MAP={town / 'map.tif'}",
        f"OUTPUT={tmp_path / 'out.gpkg'}",
    )  # fmt: skip
    assert done.returncode != 0
    assert "Traceback" not in done.stdout + done.stderr


def test_results_go_on_within_a_model(
    environment: dict[str, str], town: Path, tmp_path: Path
) -> None:
    model, places, centres = (tmp_path / name for name in ("a.model3", "p.gpkg", "c.gpkg"))
    write_model(model)
    done = call(
        environment, "run", str(model), "--", f"imagery={town / 'imagery.tif'}",
        f"map={town / 'map.tif'}", f"places={places}", f"centres={centres}",
        # Older versions of QGIS begin the names of outputs with the step.
        f"find:places={places}", f"middle:centres={centres}",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(places) as database:
        found = database.execute("SELECT count(*) FROM socio_results").fetchone()
    with sqlite3.connect(centres) as database:
        assert database.execute("SELECT count(*) FROM c").fetchone() == found != (0,)


def write_model(path: Path) -> None:
    """Places by socio:segment, then their centres by one of QGIS's own algorithms."""
    model = QgsProcessingModelAlgorithm("Centres of places", "test")
    for parameter in (
        QgsProcessingParameterRasterLayer("imagery", "imagery"),
        QgsProcessingParameterMultipleLayers("map", "map", QgsProcessing.SourceType.TypeMapLayer),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    source = QgsProcessingModelChildParameterSource
    steps = (
        ("find", "socio:segment", "places", {
            "QUERIES": source.fromStaticValue("schools"),
            "IMAGERY": source.fromModelParameter("imagery"),
            "MAP": source.fromModelParameter("map"),
        }),
        ("middle", "native:centroids", "centres", {
            "INPUT": source.fromChildOutput("find", "OUTPUT"),
            "ALL_PARTS": source.fromStaticValue(False),
        }),
    )  # fmt: skip
    for step, algorithm, title, values in steps:
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(step)
        for name, value in values.items():
            child.addParameterSources(name, [value])
        output = QgsProcessingModelOutput(title, title)
        output.setChildId(step)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({title: output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    assert model.toFile(str(path))


SILENT_ENGINE = """#!{python}
import sys
sys.path.append({root!r})
from socio_qgis.core.protocol import Message, encode
sys.stdout.buffer.write(encode(Message("ready", "", {{"versions": {{}}}})))
sys.stdout.flush()
sys.stdin.readline()
open({mark!r}, "w").close()
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_a_run_whose_engine_is_silent(
    environment: dict[str, str], town: Path, tmp_path: Path
) -> None:
    engine, mark = tmp_path / "engine", tmp_path / "a run has begun"
    code = SILENT_ENGINE.format(python=sys.executable, root=str(ROOT), mark=str(mark))
    engine.write_text(code)
    engine.chmod(0o755)
    process = subprocess.Popen(
        [
            QGIS_PROCESS, "run", "socio:segment", "--", "QUERIES=schools",
            f"IMAGERY={town / 'imagery.tif'}", f"MAP={town / 'map.tif'}",
            f"OUTPUT={tmp_path / 'out.gpkg'}",
        ],
        env={**environment, "SOCIO_ENGINE_PYTHON": str(engine)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip
    try:
        while not mark.exists():
            assert process.poll() is None
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=120)
    finally:
        process.kill()
    assert "Cancelled" in said


def test_a_data_set_is_built_from_layers(
    environment: dict[str, str], town: Path, tmp_path: Path
) -> None:
    output = tmp_path / "city"
    arguments = (
        "run", "socio:builddataset", "--",
        f"IMAGERY={town / 'imagery.tif'}", f"MAP={town / 'map.tif'}",
        f"POLYGONS={town / 'truth.geojson'}", "NAME_FIELD=name", "CLASS_FIELD=tag",
        "FUNCTION_FIELD=function", f"OUTPUT={output}",
    )  # fmt: skip
    done = call(environment, *arguments)
    assert done.returncode == 0, done.stderr
    samples = json.loads(done.stdout)["results"]["SAMPLES"]
    questions = list(output.glob("*/*/question.json"))
    assert len(questions) == samples >= 10
    levels = {json.loads(path.read_text(encoding="utf-8"))["level"] for path in questions}
    assert levels == {"name", "class", "function"}
    # What reads and checks data sets finds nothing wrong with it.
    check = ["-m", "socio_qgis.cli", "dataset", "check", str(output)]
    subprocess.run([os.environ["SOCIO_ENGINE_PYTHON"], *check], check=True, cwd=ROOT)
    again = call(environment, *arguments)
    assert again.returncode != 0
    assert "never overwritten" in again.stdout + again.stderr


def test_a_data_set_needs_a_field(environment: dict[str, str], town: Path, tmp_path: Path) -> None:
    done = call(
        environment, "run", "socio:builddataset", "--",
        f"IMAGERY={town / 'imagery.tif'}", f"MAP={town / 'map.tif'}",
        f"POLYGONS={town / 'truth.geojson'}", f"OUTPUT={tmp_path / 'city'}",
    )  # fmt: skip
    assert done.returncode != 0
    assert "No field" in done.stdout + done.stderr


@pytest.fixture(scope="module")
def dataset(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One sample in the SocioSeg layout: the schools of the town."""
    folder = tmp_path_factory.mktemp("dataset")
    draw = ["-c", DRAW_SAMPLE, str(folder / "test" / "class_0001")]
    subprocess.run([os.environ["SOCIO_ENGINE_PYTHON"], *draw], check=True, cwd=ROOT)
    return folder


DRAW_SAMPLE = """
import json, pathlib, sys
import cv2, numpy as np
from socio_qgis.evaluation.town.stream import stream
sample = next(one for one in stream(1, 256) if one.level == "class")
folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True)
for name, rgb in (("sat", sample.scene.satellite_rgb), ("map", sample.scene.map_rgb)):
    cv2.imwrite(str(folder / f"{name}.png"), rgb[..., ::-1])
cv2.imwrite(str(folder / "mask.png"), sample.mask.astype(np.uint8) * 255)
question = {"problem": sample.query, "level": "class", "gsd_m": sample.scene.gsd_m}
(folder / "question.json").write_text(json.dumps(question))
"""


def test_an_evaluation_writes_its_reports(
    environment: dict[str, str], dataset: Path, tmp_path: Path
) -> None:
    report, page, masks = tmp_path / "report.json", tmp_path / "page.html", tmp_path / "masks"
    done = call(
        environment, "run", "socio:evaluate", "--", f"DATASET={dataset}",
        f"JSON={report}", f"HTML={page}", f"PREDICTIONS={masks}",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    scores = json.loads(report.read_text(encoding="utf-8"))["scores"]["all"]
    assert (results["SAMPLES"], results["CIOU"]) == (1, scores["c_iou"])
    assert "<html" in page.read_text(encoding="utf-8")
    assert [path.name for path in masks.iterdir()] == ["class_0001.png"]
    assert not report.with_name("report.json.part").exists()


def test_a_missing_split_is_said(
    environment: dict[str, str], dataset: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"
    done = call(
        environment, "run", "socio:evaluate", "--",
        f"DATASET={dataset}", "SPLIT=train", f"JSON={report}",
    )  # fmt: skip
    assert done.returncode != 0
    assert "There is no folder" in done.stdout + done.stderr
    assert not report.exists()


def test_an_evaluation_sends_no_picture_without_leave(
    environment: dict[str, str], dataset: Path, tmp_path: Path
) -> None:
    done = call(
        environment, "run", "socio:evaluate", "--", f"DATASET={dataset}",
        "REASONER=openai:https://models.example/v1#some", f"JSON={tmp_path / 'report.json'}",
    )  # fmt: skip
    assert done.returncode != 0
    assert "you have not agreed" in done.stdout + done.stderr


def test_points_become_areas(environment: dict[str, str], town: Path, tmp_path: Path) -> None:
    output = tmp_path / "areas.gpkg"
    done = call(
        environment, "run", "socio:pointstoareas", "--", f"POINTS={town / 'labels.geojson'}",
        "KIND_FIELD=class", f"IMAGERY={town / 'imagery.tif'}",
        f"MAP={town / 'streets.geojson'}", f"OUTPUT={output}",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)["results"]["FOUND"]
    with sqlite3.connect(output) as database:
        queries = {row[0] for row in database.execute("SELECT query FROM socio_results")}
    assert {"school", "park", "cemetery"} <= {one for row in queries for one in row.split("; ")}
    assert found > 5
