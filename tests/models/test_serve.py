"""`transformers serve` with a tiny model as the real server behind `openai:`."""

from __future__ import annotations

import importlib.util
import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import requests
import tiny

from socio_qgis.cli.__main__ import main
from socio_qgis.engine.contract import silent
from socio_qgis.engine.models.profiles import profile_for
from socio_qgis.engine.reasoners.vlm import openai_api
from socio_qgis.engine.reasoners.vlm.openai_api import OpenAIGenerator
from socio_qgis.engine.reasoners.vlm.reasoner import Question
from socio_qgis.engine.reasoners.vlm.transformers_local import TransformersGenerator
from socio_qgis.evaluation.town import make_town

sys.path.append(str(Path(__file__).parents[1] / "engine"))
from fake_server import Reply, Stream, serve

MISSING = [
    name
    for name in ("fastapi", "uvicorn", "openai", "accelerate")
    if importlib.util.find_spec(name) is None
]
pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"transformers serve needs {', '.join(MISSING)} (make setup-models)"
)
STARTS_WITHIN_S = 200


@pytest.fixture(scope="module")
def server(taught: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real server, which is killed at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("server")
    program = [sys.executable, str(Path(__file__).with_name("serve.py")), "serve", str(taught)]
    options = ["--host", "127.0.0.1", "--port", str(port), "--device", "cpu", "--dtype", "float32"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*program, *options],
            env={**os.environ, "HF_HUB_CACHE": str(folder)},  # it must exist
            stdout=log,
            stderr=log,
        )
        try:
            wait_for(f"http://127.0.0.1:{port}/health", process, folder / "log")
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.kill()
            process.wait()


def wait_for(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < end and process.poll() is None:
        try:
            if requests.get(url, timeout=5).ok:
                return
        except requests.RequestException:
            time.sleep(0.2)
    pytest.fail(f"the server did not start:\n{log.read_text(errors='replace')[-2000:]}")


def question() -> Question:
    rng = np.random.default_rng(1)
    images = (rng.integers(0, 255, (112, 112, 3), dtype=np.uint8) for _ in range(2))
    return Question(*images, "Where is school?")


@pytest.mark.usefixtures("small_pictures")
def test_a_real_server_answers_as_the_model_does_here(server: str, taught: Path) -> None:
    told: list[str] = []
    profile = profile_for(str(taught))
    completions = OpenAIGenerator(server, str(taught)).generate(
        [question()] * 2, profile, "localise", silent, lambda i, text: told.append(text)
    )
    assert [one.text for one in completions] == [tiny.TAUGHT] * 2  # the model would talk on
    here = TransformersGenerator(str(taught))
    (completion,) = here.generate([question()], profile, "localise")
    assert completion.text == tiny.TAUGHT
    assert told
    assert [text for text in told if not tiny.TAUGHT.startswith(text)] == []


@pytest.mark.usefixtures("small_pictures")
def test_socio_segment_writes_polygons_of_a_real_server_behind_faults(
    server: str, taught: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the two stands a proxy with every fault, one after the other."""
    monkeypatch.setattr(openai_api, "BACKOFF_S", 0.0)

    def forward(body: dict[str, Any]) -> Reply:
        answer = requests.post(f"{server}/chat/completions", json=body, timeout=100)
        return Reply(answer.status_code, answer.text, {"Content-Type": "text/event-stream"})

    cut = Stream(("<think>", "Here."), end="hangup")
    faults = [(429, "busy"), (500, "broken"), None, cut]
    out = tmp_path / "out.gpkg"
    town = make_town(tmp_path / "town")
    with serve(*faults, forward) as proxy:
        name = f"openai:{proxy.url}#{taught}"
        arguments = ["--satellite", town.imagery, "--map", town.map, "--query", "school"]
        arguments += ["--reasoner", name, "--output", out]
        assert main(["segment", *map(str, arguments)]) == 0
        assert len(proxy.bodies) > len(faults)
    with sqlite3.connect(out) as file:
        rows = file.execute("SELECT reasoner, segmenter, reasoning FROM socio_results").fetchall()
    assert rows
    assert {row[0] for row in rows} == {name}
    assert {row[1:] for row in rows} == {("classical", "Here.")}
