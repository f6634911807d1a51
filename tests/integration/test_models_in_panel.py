"""Models of tiny size through the panel in a real QGIS: clicks in, polygons with their names out.

One model was taught a single answer by heart; SAM 2 is random. The engine is that of
`make setup-models`.
"""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from scenes import RUN_LIMIT_MS, results_of, town

from socio_qgis.client import environment
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status, python_of
from socio_qgis.core.paths import PACKAGE
from socio_qgis.gui.dock import SocioDock

PYTHON = python_of(PACKAGE.parent / ".venv-models")
BUILDERS = PACKAGE.parent / "tests" / "models"
STARTS_WITHIN_S = 200
BUILD = """
import sys
from pathlib import Path
import tiny, torch
torch.set_num_threads(1)
folder = Path(sys.argv[1])
tiny.make_sam2(folder / "sam2")
tiny.teach(tiny.make_qwen2_5_vl(folder / "random"), tiny.TAUGHT, folder / "taught-qwen2.5-vl")
"""
PROFILE = """name = "Taught"
models = ["*taught*"]
max_pixels = 12545
max_new_tokens = 80
localise_prompt = "Where is {query}?"
refine_prompt = "Where is {query}? {boxes}"
"""

pytestmark = pytest.mark.skipif(
    not PYTHON.exists(), reason="there is no engine with models here (make setup-models)"
)


def models_environment() -> dict[str, str]:
    """Of a process of our own, without what points at QGIS's Python."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LD_", "QT_"))}
    return {**kept, "HF_HUB_OFFLINE": "1", "PYTHONPATH": str(BUILDERS)}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with taught-qwen2.5-vl, sam2 and the profile for the first."""
    folder = tmp_path_factory.mktemp("models")
    subprocess.run(
        [str(PYTHON), "-c", BUILD, str(folder)], check=True, env=models_environment(), timeout=200
    )
    (folder / "taught.toml").write_text(PROFILE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def server(models: Path) -> Iterator[str]:
    """Address of `transformers serve` with the taught model."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    needed = "fastapi, uvicorn, openai, accelerate"
    if subprocess.run([str(PYTHON), "-c", f"import {needed}"], capture_output=True).returncode:
        pytest.skip(f"transformers serve needs {needed} (make setup-models)")
    arguments = ["serve", str(models / "taught-qwen2.5-vl"), "--host", "127.0.0.1"]
    options = ["--port", str(port), "--device", "cpu", "--dtype", "float32"]
    process = subprocess.Popen(
        [str(PYTHON), str(BUILDERS / "serve.py"), *arguments, *options],
        env={**models_environment(), "HF_HUB_CACHE": str(models)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + STARTS_WITHIN_S
        while not answers(f"http://127.0.0.1:{port}/health"):
            if process.poll() is not None or time.monotonic() > end:
                pytest.fail("the server did not start")
            time.sleep(0.2)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.kill()
        process.wait()


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5):  # noqa: S310  (the loopback)
            return True
    except (urllib.error.URLError, OSError):
        return False


@pytest.fixture
def dock(
    qgis_iface, qtbot, project: QgsProject, models: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SocioDock]:
    """The panel with a real engine that has torch."""
    QgsSettings().remove("socio_qgis")
    monkeypatch.setenv("SOCIO_PROFILES", str(models))
    monkeypatch.setattr(environment, "status", lambda: Status(PYTHON))
    engine = Engine(environment.status)
    panel = SocioDock(qgis_iface, engine)
    qtbot.addWidget(panel)
    panel.show()
    yield panel
    panel.close_down()
    engine.stop()


def run(dock: SocioDock, qtbot, folder: Path, reasoner: str, segmenter: str) -> list[dict]:
    """Choose the models, click Run, and return the results' attributes."""
    scene = town(QgsProject.instance(), folder)
    layer = scene.map_picture()
    qtbot.waitUntil(lambda: dock.form.map_layers.count() == 1)
    dock.form.imagery.setLayer(scene.imagery)
    qtbot.waitUntil(lambda: dock.form.map_layers.ticked_ids() == (layer.id(),))
    dock.form.query.setPlainText("school")
    dock.area.set(scene.extent, scene.imagery.crs())
    dock.form.models.choose(reasoner, segmenter)
    assert dock.form.reasoner.currentData() == reasoner
    output = folder / f"{segmenter.partition(':')[0]}.gpkg"
    dock.form.output.setFilePath(str(output))
    QTest.mouseClick(dock.form.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dock.runs.is_running, timeout=RUN_LIMIT_MS)
    assert not dock.form.notice.isVisible(), dock.form.notice.text()
    return [attributes for attributes, _ in results_of(output)]


def test_models_on_this_machine(dock, qtbot, models: Path, town_folder: Path) -> None:
    reasoner = f"transformers:{models / 'taught-qwen2.5-vl'}"
    found = run(dock, qtbot, town_folder, reasoner, f"sam2:{models / 'sam2'}")
    assert found
    for attributes in found:
        assert attributes["reasoner"] == reasoner
        assert attributes["segmenter"] == f"sam2:{models / 'sam2'}"
        assert attributes["reasoning"] == "Here."
        assert ", float32 on cpu, " in attributes["model_revision"]


def test_a_model_behind_a_server_on_this_machine(
    dock, qtbot, models: Path, server: str, town_folder: Path
) -> None:
    reasoner = f"openai:{server}#{models / 'taught-qwen2.5-vl'}"
    found = run(dock, qtbot, town_folder, reasoner, "classical")
    assert found
    assert {attributes["reasoner"] for attributes in found} == {reasoner}
    assert {attributes["reasoning"] for attributes in found} == {"Here."}
