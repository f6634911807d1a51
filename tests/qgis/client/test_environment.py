"""The engine's environment: where it is looked for, and how it is made and replaced."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import scripted_engine
from scripted_engine import ScriptedEngine

from socio_qgis.client import environment, standalone_python
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.client.process import EngineProcess, KilledError
from socio_qgis.core import requirements
from socio_qgis.core.errors import CancelledError, EngineError

SCRIPT = Path(scripted_engine.__file__)
PYTHON = Path(sys.executable)


def never() -> bool:
    return False


@pytest.fixture
def managed(tmp_path, monkeypatch) -> Path:
    """A data folder of its own, and no other engine to be found."""
    monkeypatch.delenv(environment.PYTHON_VARIABLE, raising=False)
    monkeypatch.setattr(environment, "managed_folder", lambda: tmp_path / "data" / "engine")
    monkeypatch.setattr(environment, "PACKAGE", tmp_path / "plugins" / "socio_qgis")
    monkeypatch.setattr(standalone_python, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data" / "engine"


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


def test_nothing_in_the_current_folder_is_run(
    managed, small_requirements, interpreter, tmp_path, monkeypatch
):
    here = tmp_path / "here"
    here.mkdir()
    ran = tmp_path / "ran"
    for name in ("pip", "venv", "ensurepip", "sitecustomize", "json", "socio_qgis"):
        (here / f"{name}.py").write_text(f"open({str(ran)!r}, 'a').write({name!r})\n")
    for name in ("python3", "python3.14", "python"):
        (here / name).write_text(f"#!/bin/sh\necho {name} >> {ran}\nexit 1\n")
        (here / name).chmod(0o755)
    monkeypatch.chdir(here)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}{os.environ['PATH']}")
    assert environment.newest_interpreter() == interpreter
    environment.create(interpreter, lambda line, fraction: None, never)
    EngineProcess.ready(environment.python_of(managed), SCRIPT).stop()
    assert not ran.exists(), ran.read_text()


def test_a_relative_path_of_the_engine_is_meant_from_where_qgis_was_started(managed, monkeypatch):
    monkeypatch.chdir(PYTHON.parent)
    monkeypatch.setenv(environment.PYTHON_VARIABLE, PYTHON.name)
    EngineProcess.ready(environment.status().python, SCRIPT).stop()


def test_the_microsoft_stores_python_is_not_used(tmp_path):
    python = tmp_path / "python"
    python.write_text(
        f'#!/bin/sh\nexec {PYTHON} -I -c "\nimport sys\n'
        "sys.base_prefix = r'C:\\Program Files\\WindowsApps\\x'\n$3\"\n"
    )
    python.chmod(0o755)
    assert environment.can_make_environments(PYTHON)
    assert not environment.can_make_environments(python)


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


def test_an_engine_that_was_killed_while_it_started_is_tried_again(managed, small_requirements):
    def connect(python: Path) -> None:
        raise KilledError("It was killed.")

    python = environment.python_of(managed)
    python.parent.mkdir(parents=True)
    python.write_text("")
    (managed / environment._MARK).write_text(environment._mark_for(requirements.CPU))
    with pytest.raises(KilledError), Engine(connect=connect).session(never):
        pass
    assert environment.status().ready


def test_set_up_installs_the_files_of_the_chosen_set(
    managed, small_requirements, interpreter, monkeypatch
):
    run, commands = environment.run, []
    monkeypatch.setattr(
        environment, "run", lambda command, *more: commands.append(command) or run(command, *more)
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


def test_the_engine_and_the_fetched_python_are_removed_and_counted_before(managed):
    python = standalone_python.folder() / "cpython-3.12.16-x-y-z" / "bin" / "python3"
    for path, size in ((managed / "lib" / "a.so", 3000), (managed / "b", 200), (python, 50)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    assert sum(environment.sizes()) == 3250
    assert standalone_python.find() == python
    environment.remove()
    assert list(managed.parent.iterdir()) == []
    assert sum(environment.sizes()) == 0
    environment.remove()  # what is not there is no error


def test_an_engine_that_is_in_use_is_not_removed_by_halves(managed, monkeypatch):
    (managed / "lib").mkdir(parents=True)

    def rename(self, target):  # as Windows does while the engine works
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(environment.time, "sleep", lambda seconds: None)
    with pytest.raises(EngineError, match="could not be removed"):
        environment.remove()
    assert (managed / "lib").exists()
