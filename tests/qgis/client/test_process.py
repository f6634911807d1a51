"""The engine's process: started clean, asked, stopped; a dead one is an error."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
import scripted_engine

from socio_qgis.client.process import EngineProcess, KilledError
from socio_qgis.core.errors import EngineError
from socio_qgis.core.protocol import Message

SCRIPT = Path(scripted_engine.__file__)
PYTHON = Path(sys.executable)


def answer(transport: EngineProcess, timeout_s: float = 5.0) -> Message:
    message = transport.receive(timeout_s)
    assert message is not None
    return message


@pytest.fixture
def process():
    worker = EngineProcess.ready(PYTHON, SCRIPT)
    yield worker
    worker.stop()


def test_a_message_comes_back_unchanged(process):
    process.send(Message("echo", "r1", {"text": "动物园\n", "number": 0.1}))
    assert answer(process) == Message("echo", "r1", {"text": "动物园\n", "number": 0.1})


def test_variables_of_qgis_do_not_reach_the_engine(monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "PROJ_LIB", "GDAL_DATA"):
        monkeypatch.setenv(name, "/nowhere")
    worker = EngineProcess.ready(PYTHON, SCRIPT)  # with PYTHONHOME it would not even start
    os.kill(worker.pid, signal.SIGTERM)
    with pytest.raises(EngineError) as caught:
        worker.receive(5)
    (line,) = (line for line in caught.value.details.splitlines() if "started with" in line)
    assert not {"PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "PROJ_LIB", "GDAL_DATA"} & {
        *line.split()
    }
    assert "PATH" in line.split()


def test_a_killed_engine_is_an_error_with_its_last_words(process):
    os.kill(process.pid, signal.SIGKILL)
    with pytest.raises(EngineError, match=r"ended unexpectedly .code -9") as caught:
        process.receive(5)
    assert "started with" in caught.value.details
    process.send(Message("echo", "r1"))  # a dead engine swallows it
    with pytest.raises(EngineError):
        process.receive(5)


def test_stop_ends_an_engine_that_listens_at_once():
    worker = EngineProcess.ready(PYTHON, SCRIPT)
    worker.stop()
    assert worker._process.returncode == 0  # it has ended by itself


def test_stop_ends_an_engine_that_does_not_react(tmp_path):
    script = tmp_path / "deaf.py"
    script.write_text(
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        f"sys.path.append({str(SCRIPT.parents[2])!r})\n"
        "from socio_qgis.core.protocol import Message, encode\n"
        "sys.stdout.buffer.write(encode(Message('ready')))\n"
        "sys.stdout.buffer.flush()\n"
        "time.sleep(60)\n"
    )
    worker = EngineProcess.ready(PYTHON, script)
    worker.stop()
    assert worker._process.returncode == -signal.SIGKILL


def test_an_engine_that_does_not_start_says_why(tmp_path):
    script = tmp_path / "broken.py"
    script.write_text("import a_module_that_is_missing\n")
    with pytest.raises(EngineError, match="does not start") as caught:
        EngineProcess.ready(PYTHON, script)
    assert "a_module_that_is_missing" in caught.value.details
    with pytest.raises(EngineError, match="does not start"):
        EngineProcess.ready(tmp_path / "no_python", script)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell who ended a process")
def test_an_engine_that_is_killed_while_it_starts_may_be_tried_again(tmp_path):
    script = tmp_path / "killed.py"
    script.write_text("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n")
    with pytest.raises(KilledError, match=r"while it started \(code -9\)") as caught:
        EngineProcess.ready(PYTHON, script)
    assert caught.value.advice.startswith("Try again")
