"""`socio models` as a process, seen from QGIS."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings

from socio_qgis.client import environment, models
from socio_qgis.client.models import ModelsCommand
from socio_qgis.client.proxy import proxy_variables
from socio_qgis.core.errors import CancelledError, EngineError

ENGINE = Path(os.environ.get("SOCIO_ENGINE_PYTHON", sys.executable))


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch):
    monkeypatch.setenv("SOCIO_MODELS", str(tmp_path / "models"))
    QgsSettings().remove("socio_qgis")
    yield
    QgsSettings().remove("socio_qgis")


@pytest.fixture
def engine_of(tmp_path, monkeypatch):
    """Put a script in the place of the engine."""

    def make(code: str) -> Path:
        script = tmp_path / "plugin" / "engine" / "__main__.py"
        script.parent.mkdir(parents=True)
        script.write_text(f"import json, os, sys, time\n{code}\n")
        monkeypatch.setattr(models, "PACKAGE", tmp_path / "plugin")
        return Path(sys.executable)

    return make


def ended(command: ModelsCommand, qtbot) -> tuple:
    with qtbot.waitSignal(command.ended, timeout=20_000) as signal:
        pass
    return tuple(signal.args)


def test_the_list_comes_from_the_real_engine(qtbot):
    result, error = ended(ModelsCommand(ENGINE, ["list"]), qtbot)
    assert error is None
    assert "vvangfaye/SocioReasoner-3B" in {entry["id"] for entry in result["models"]}
    assert set(result) >= {"folder", "free_bytes", "can_run", "can_download", "mend"}


def test_an_error_of_the_engine_keeps_its_words(qtbot):
    result, error = ended(ModelsCommand(ENGINE, ["remove", "a/b"]), qtbot)
    assert result is None
    assert isinstance(error, EngineError)
    assert "a/b is not in" in error.message
    assert "socio models list" in error.advice


def test_progress_is_told_and_chatter_is_not(engine_of, qtbot):
    python = engine_of(
        "print('chatter')\n"
        "print(json.dumps([1]))\n"
        "event = {'event': 'progress', 'file': 'f', 'done_bytes': 5, 'total_bytes': 3e9}\n"
        "print(json.dumps(event))\n"
        "print(json.dumps({'event': 'result', 'argv': sys.argv[1:]}))"
    )
    told = []
    command = ModelsCommand(python, ["pull", "a/b"])
    command.progress.connect(lambda *values: told.append(values))
    result, _ = ended(command, qtbot)
    assert told == [("f", 5.0, 3e9)]
    assert result == {"argv": ["models", "pull", "a/b", "--json"]}


def test_a_stopped_command_ends_at_once(engine_of, qtbot):
    command = ModelsCommand(engine_of("time.sleep(60)"), ["pull", "a/b"])
    qtbot.wait(300)
    with qtbot.waitSignal(command.ended, timeout=5000) as signal:
        command.stop()
    assert isinstance(signal.args[1], CancelledError)


def test_an_engine_that_breaks_or_is_missing_is_said(engine_of, tmp_path, qtbot):
    python = engine_of("sys.exit('no module named x')")
    _, error = ended(ModelsCommand(python, ["list"]), qtbot)
    assert "without an answer" in error.message
    assert "no module named x" in error.details
    told = []
    command = ModelsCommand(tmp_path / "no-python", ["list"])
    command.ended.connect(lambda *values: told.append(values))
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert "does not start" in told[0][1].message


def test_the_mirror_and_qgis_proxy_reach_the_process(engine_of, qtbot, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://elsewhere:1")
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.example")
    python = engine_of("print(json.dumps({'event': 'result', **os.environ}))")
    result, _ = ended(ModelsCommand(python, ["list"]), qtbot)
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
        result, _ = ended(ModelsCommand(python, ["list"]), qtbot)
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
