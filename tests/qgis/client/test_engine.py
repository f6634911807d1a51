"""The engine's process: started clean, asked, cancelled, stopped; dead or stuck is said."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest
import scripted_engine
from scripted_engine import ScriptedEngine

from socio_qgis.client import environment
from socio_qgis.client import session as session_module
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.client.process import EngineProcess
from socio_qgis.core import requirements
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.core.protocol import Message

SCRIPT = Path(scripted_engine.__file__)
PYTHON = Path(sys.executable)


def never() -> bool:
    return False


def answer(transport: EngineProcess, timeout_s: float = 5.0) -> Message:
    message = transport.receive(timeout_s)
    assert message is not None
    return message


@pytest.fixture
def process():
    worker = EngineProcess.ready(PYTHON, SCRIPT)
    yield worker
    worker.stop()


@pytest.fixture
def managed(tmp_path, monkeypatch) -> Path:
    """A data folder of its own, and no other engine to be found."""
    monkeypatch.delenv(environment.PYTHON_VARIABLE, raising=False)
    monkeypatch.setattr(environment, "managed_folder", lambda: tmp_path / "data" / "engine")
    monkeypatch.setattr(environment, "PACKAGE", tmp_path / "plugins" / "socio_qgis")
    return tmp_path / "data" / "engine"


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


def test_a_session_starts_no_second_process():
    made = []
    engine = Engine(lambda: Status(PYTHON), lambda python: made.append(1) or ScriptedEngine())
    for _ in range(2):
        with engine.session(never) as session:
            session.send("echo")
    assert made == [1]


def test_an_engine_that_died_between_runs_is_started_anew():
    made = []

    def connect(python: Path) -> ScriptedEngine:
        made.append(ScriptedEngine())
        return made[-1]

    engine = Engine(lambda: Status(PYTHON), connect)
    with engine.session(never):
        pass
    made[0].stop()
    with engine.session(never) as session:
        session.send("echo")
    assert len(made) == 2
    assert [message.type for message in made[1].received] == ["echo"]


def test_a_run_that_works_on_when_the_plugin_goes_starts_no_other_process():
    made = []

    def connect(python: Path) -> ScriptedEngine:
        made.append(ScriptedEngine())
        if len(made) == 2:
            second.close()  # the plugin goes while the process starts
        return made[-1]

    first, second = (Engine(lambda: Status(PYTHON), connect) for _ in range(2))
    with first.session(never):
        first.close()
    with pytest.raises(CancelledError), first.session(never):
        pass
    with pytest.raises(CancelledError), second.session(never):
        pass
    assert [one.alive for one in made] == [False, False]


def test_late_answers_of_an_earlier_run_are_dropped():
    transport = ScriptedEngine()
    engine = Engine(lambda: Status(PYTHON), lambda python: transport)
    with engine.session(never) as first:
        transport._answers.append(Message("result", first.request))
    with engine.session(never) as second:
        transport._answers.append(Message("progress", second.request))
        assert second.receive() is None
        assert second.receive() == Message("progress", second.request)


def test_a_silent_engine_is_ended(monkeypatch):
    monkeypatch.setattr(session_module, "SILENCE_LIMIT_S", 0.1)
    transport = ScriptedEngine()
    engine = Engine(lambda: Status(PYTHON), lambda python: transport)

    def wait() -> None:
        with engine.session(never) as session:
            session.send("start", settings={"queries": ["hang"]}, output="", windows_total=1)
            while True:
                session.receive()

    with pytest.raises(EngineError, match="has not answered"):
        wait()
    assert not transport.alive


def test_a_second_run_waits_and_can_be_cancelled_meanwhile():
    engine = Engine(lambda: Status(PYTHON), lambda python: ScriptedEngine())
    order = []

    def second() -> None:
        with engine.session(never):
            order.append("second")

    with engine.session(never):
        thread = threading.Thread(target=second)
        thread.start()
        with pytest.raises(CancelledError), engine.session(lambda: True):
            pass
        order.append("first")
    thread.join(5)
    assert order == ["first", "second"]


def test_the_variable_wins_and_a_wrong_one_is_said(managed, monkeypatch):
    monkeypatch.setenv(environment.PYTHON_VARIABLE, str(PYTHON))
    assert environment.status() == Status(PYTHON)
    monkeypatch.setenv(environment.PYTHON_VARIABLE, "/no/python")
    assert "/no/python" in environment.status().problem


def test_without_any_environment_it_is_not_set_up(managed):
    status = environment.status()
    assert not status.ready
    assert "not set up" in status.problem
    engine = Engine(environment.status, lambda python: ScriptedEngine())
    with pytest.raises(EngineError, match="not set up"), engine.session(never):
        pass


def test_a_checkout_uses_its_own_environment(managed):
    python = environment.python_of(environment.PACKAGE.parent / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()
    assert environment.status() == Status(python)


@pytest.fixture
def small_requirements(tmp_path, monkeypatch) -> Path:
    """Requirements that need no network: a file for each set; the embedded one is returned."""
    monkeypatch.setattr(requirements, "FOLDER", tmp_path)
    for name in requirements.SETS:
        for path in requirements.lock_files(name):
            path.write_text("# nothing\n")
    (path,) = requirements.lock_files(requirements.EMBEDDED)
    monkeypatch.setattr(environment, "_CHECK", "import sys")
    return path


@pytest.fixture
def interpreter() -> Path:
    found = environment.newest_interpreter()
    if found is None:
        pytest.skip("no interpreter on the PATH can make environments")
    return found


def test_set_up_makes_an_environment_that_starts(managed, small_requirements, interpreter):
    fractions = []
    environment.create(interpreter, lambda line, fraction: fractions.append(fraction), never)
    assert environment.status() == Status(environment.python_of(managed))
    EngineProcess.ready(environment.python_of(managed), SCRIPT).stop()
    assert fractions == sorted(fractions)
    # a plugin of another version, with other requirements
    small_requirements.write_text("# nothing else\n")
    assert "of another version" in environment.status().problem
    # a set-up that fails leaves what was there
    small_requirements.write_text("no-such-package==1 --hash=sha256:" + "0" * 64 + "\n")
    with pytest.raises(EngineError, match="could not be set up") as caught:
        environment.create(interpreter, lambda line, fraction: None, never)
    assert "no-such-package" in caught.value.details
    assert environment.python_of(managed).exists()
    assert not managed.with_name("engine-unfinished").exists()


def test_an_environment_that_can_not_be_moved_stays_whole(
    managed, small_requirements, interpreter, monkeypatch
):
    managed.mkdir(parents=True)
    (managed / "python.dll").touch()

    def rename(self, target):  # as Windows does while the engine works
        if self == managed:
            raise PermissionError(13, "Access is denied")
        return os.rename(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(environment.time, "sleep", lambda seconds: None)
    with pytest.raises(EngineError, match="could not be put") as caught:
        environment.create(interpreter, lambda line, fraction: None, never)
    assert "stop runs" in caught.value.advice
    assert [path.name for path in managed.iterdir()] == ["python.dll"]


def test_a_new_environment_that_can_not_be_put_in_place_leaves_the_old_one(
    managed, small_requirements, interpreter, monkeypatch
):
    managed.mkdir(parents=True)
    (managed / "python.dll").touch()

    def rename(self, target):  # as Windows does while something looks at the new files
        if self.name == "engine-unfinished":
            raise PermissionError(13, "Access is denied")
        return os.rename(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(environment.time, "sleep", lambda seconds: None)
    with pytest.raises(EngineError, match="could not be put"):
        environment.create(interpreter, lambda line, fraction: None, never)
    assert [path.name for path in managed.iterdir()] == ["python.dll"]
    assert not managed.with_name("engine-old").exists()


def test_an_engine_that_did_not_start_is_to_be_set_up_anew(managed, small_requirements):
    python = environment.python_of(managed)
    python.parent.mkdir(parents=True)
    python.write_text("")
    (managed / environment._MARK).write_text(environment._mark_for(requirements.CPU))
    assert environment.status().ready
    with pytest.raises(EngineError, match="does not start"), Engine().session(never):
        pass
    assert "damaged" in environment.status().problem
    assert environment.managed_set() == requirements.CPU  # the one to be made anew


def test_set_up_installs_the_files_of_the_chosen_set(
    managed, small_requirements, interpreter, monkeypatch
):
    run, commands = environment._run, []
    monkeypatch.setattr(
        environment, "_run", lambda command, *more: commands.append(command) or run(command, *more)
    )
    environment.create(interpreter, lambda line, fraction: None, never, requirements.CPU)
    installed = [command[command.index("-r") + 1] for command in commands if "-r" in command]
    assert installed == [str(file) for file in requirements.lock_files(requirements.CPU)]
    assert all("--require-hashes" in command for command in commands if "-r" in command)
    assert environment.status().ready
    assert environment.managed_set() == requirements.CPU
    # only what changed in the set that is installed makes it out of date
    small_requirements.write_text("# of another set\n")
    assert environment.status().ready
    requirements.lock_files(requirements.CPU)[1].write_text("# of this set\n")
    assert "of another version" in environment.status().problem


def test_a_cancelled_set_up_leaves_nothing(managed, small_requirements, interpreter):
    with pytest.raises(CancelledError):
        environment.create(interpreter, lambda line, fraction: None, lambda: True)
    assert not managed.exists()
    assert not managed.with_name("engine-unfinished").exists()
