"""Models managed by a process of the engine, seen from QGIS."""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings

from socio_qgis.client import environment, models
from socio_qgis.client.models import ModelsRequest
from socio_qgis.client.proxy import proxy_variables
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.core.paths import PACKAGE

ENGINE = Path(os.environ.get("SOCIO_ENGINE_PYTHON", sys.executable))


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch):
    monkeypatch.setenv("SOCIO_MODELS", str(tmp_path / "models"))
    QgsSettings().remove("socio_qgis")
    yield
    QgsSettings().remove("socio_qgis")


@pytest.fixture
def engine_of(tmp_path, monkeypatch):
    """Put a script in the place of the engine; it has read the request, and can send."""

    def make(code: str) -> Path:
        script = tmp_path / "engine.py"
        script.write_text(
            "import os, sys, time\n"
            f"sys.path.append({str(PACKAGE.parent)!r})\n"
            "from socio_qgis.core.protocol import Message, decode, encode\n"
            "def send(kind, **values):\n"
            "    sys.stdout.buffer.write(encode(Message(kind, request.request, values)))\n"
            "    sys.stdout.buffer.flush()\n"
            "request = decode(sys.stdin.buffer.readline())\n"
            f"{code}\n"
        )
        monkeypatch.setattr(models, "ENGINE", script)
        return Path(sys.executable)

    return make


def ended(request: ModelsRequest, qtbot) -> tuple:
    with qtbot.waitSignal(request.ended) as signal:
        pass
    return tuple(signal.args)


def test_the_list_comes_from_the_real_engine(qtbot):
    result, error = ended(ModelsRequest(ENGINE, "list", {}), qtbot)
    assert error is None
    assert "vvangfaye/SocioReasoner-3B" in {entry["id"] for entry in result["models"]}
    assert set(result) >= {"folder", "free_bytes", "can_run", "can_download", "mend"}


def test_a_check_run_comes_from_the_real_engine(qtbot):
    values = {"reasoner": "map-reader", "segmenter": "classical"}
    request = ModelsRequest(ENGINE, "check", values)
    with qtbot.waitSignal(request.ended, timeout=200_000) as signal:
        pass
    result, error = signal.args
    assert error is None
    assert result["readable"]
    assert result["iou"] > 0.5


def test_an_error_of_the_engine_keeps_its_words(qtbot):
    result, error = ended(ModelsRequest(ENGINE, "remove", {"model": "a/b"}), qtbot)
    assert result is None
    assert isinstance(error, EngineError)
    assert "a/b is not in" in error.message
    assert "socio models list" in error.advice


def test_progress_is_reported_and_a_sign_of_life_is_not(engine_of, qtbot):
    python = engine_of(
        "send('alive')\n"
        "send('progress', file='f', done_bytes=5, total_bytes=3e9)\n"
        "send('result', argv=sys.argv[1:], asked=[request.type, request.values])"
    )
    progress = []
    request = ModelsRequest(python, "pull", {"model": "a/b"})
    request.progress.connect(lambda *values: progress.append(values))
    result, _ = ended(request, qtbot)
    assert progress == [("f", 5.0, 3e9)]
    assert result == {"argv": ["models"], "asked": ["pull", {"model": "a/b"}]}


def test_a_stopped_request_ends_at_once(engine_of, qtbot):
    request = ModelsRequest(engine_of("time.sleep(60)"), "pull", {"model": "a/b"})
    qtbot.waitUntil(lambda: request._process is not None)
    with qtbot.waitSignal(request.ended) as signal:
        request.stop()
    assert isinstance(signal.args[1], CancelledError)
    qtbot.waitUntil(lambda: not request._process.alive)


def test_an_abandoned_request_ends_without_a_signal(engine_of, qtbot):
    request = ModelsRequest(engine_of("time.sleep(60)"), "pull", {"model": "a/b"})
    qtbot.waitUntil(lambda: request._process is not None)
    with qtbot.assertNotEmitted(request.ended, wait=200):
        request.abandon()
    qtbot.waitUntil(lambda: not request._process.alive)


def test_the_process_ends_with_its_result(qtbot):
    request = ModelsRequest(ENGINE, "list", {})
    ended(request, qtbot)
    qtbot.waitUntil(lambda: not request._process.alive)
    assert request._process._process.returncode == 0  # it has ended by itself


def test_a_process_that_dies_late_advises_nothing_about_areas(engine_of, qtbot):
    python = engine_of("send('progress', file='f', done_bytes=1, total_bytes=2); sys.exit(3)")
    _, error = ended(ModelsRequest(python, "pull", {"model": "a/b"}), qtbot)
    assert "ended unexpectedly (code 3)" in error.message
    assert "area" not in error.advice


def test_ending_a_request_does_not_hold_qgis(engine_of, monkeypatch, qtbot):
    request = ModelsRequest(engine_of("time.sleep(60)"), "pull", {"model": "a/b"})
    qtbot.waitUntil(lambda: request._process is not None)
    may_end, stop = threading.Event(), request._process.stop
    threads: list[threading.Thread] = []

    def stop_slowly() -> None:
        threads.append(threading.current_thread())
        may_end.wait(60)
        stop()

    monkeypatch.setattr(request._process, "stop", stop_slowly)
    request.stop()
    assert request._process.alive
    may_end.set()
    qtbot.waitUntil(lambda: not request._process.alive)
    assert threading.main_thread() not in threads


def test_an_engine_that_breaks_or_is_missing_is_said(engine_of, tmp_path, qtbot):
    python = engine_of("sys.exit('no module named x')")
    _, error = ended(ModelsRequest(python, "list", {}), qtbot)
    assert "does not start" in error.message
    assert "no module named x" in error.details
    python = engine_of("send('progress', file='f')\nsys.exit(3)")
    _, error = ended(ModelsRequest(python, "list", {}), qtbot)
    assert "came without done_bytes" in error.message
    _, error = ended(ModelsRequest(tmp_path / "no-python", "list", {}), qtbot)
    assert "does not start" in error.message


def test_the_mirror_and_qgis_proxy_reach_the_process(engine_of, qtbot, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://elsewhere:1")
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.example")
    python = engine_of("send('result', **os.environ)")
    result, _ = ended(ModelsRequest(python, "list", {}), qtbot)
    assert result["HF_ENDPOINT"] == "https://hub.example"
    assert result["HTTPS_PROXY"] == "http://elsewhere:1"
    models.set_mirror(" https://mirror.example/ ")
    values = {
        "proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "proxy.example",
        "proxyPort": "3128", "proxyUser": "us er",
        "proxyPassword": "p@ss",  # pragma: allowlist secret
        "proxyExcludedUrls": ["http://intranet.example/a"],
    }  # fmt: skip
    url = "http://us%20er:p%40ss@proxy.example:3128"  # pragma: allowlist secret
    for name, value in values.items():
        QgsSettings().setValue(f"proxy/{name}", value)
    manager = QgsNetworkAccessManager.instance()
    try:
        manager.setupDefaultProxyAndCache()
        assert proxy_variables()["https_proxy"] == url
        result, _ = ended(ModelsRequest(python, "list", {}), qtbot)
    finally:
        QgsSettings().remove("proxy")
        manager.setupDefaultProxyAndCache()
    assert result["HF_ENDPOINT"] == "https://mirror.example"
    assert result["https_proxy"] == url
    assert "HTTPS_PROXY" not in result
    assert "intranet.example" in result["no_proxy"]
    assert "127.0.0.1" in result["no_proxy"]
    assert proxy_variables() == {}
    assert json.dumps(environment.clean_environment())
