"""The Python that is fetched where a machine has none: by the real uv, from local files."""

from __future__ import annotations

import functools
import hashlib
import http.server
import os
import re
import subprocess
import threading
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest
import standalone
from qgis.core import QgsApplication, QgsTask
from standalone import UV

from socio_qgis.client import environment, standalone_python
from socio_qgis.client.standalone_python import BUILD, MIRROR_VARIABLE, VERSION, Source
from socio_qgis.core import requirements
from socio_qgis.core.errors import CancelledError, EngineError

SYSTEMS = sorted(standalone_python._NAMES)


def never() -> bool:
    return False


def tell(line: str, fraction: float) -> None:
    pass


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch) -> Path:
    """A data folder of its own."""
    monkeypatch.setattr(standalone_python, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(environment, "managed_folder", lambda: tmp_path / "data" / "engine")
    monkeypatch.setattr(environment, "PACKAGE", tmp_path / "plugins" / "socio_qgis")
    monkeypatch.delenv(environment.PYTHON_VARIABLE, raising=False)
    return tmp_path / "data"


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> standalone.Files:
    return standalone.make_files(tmp_path_factory.mktemp("files"))


@pytest.fixture
def offline(files, tmp_path, monkeypatch) -> Path:
    """A folder with a wheel and a build; the environment of uv knows of the build."""
    standalone.use_files(files, tmp_path / "packages", monkeypatch)
    return tmp_path / "packages"


@pytest.fixture
def server(offline, monkeypatch):
    """The same files behind a server on this machine, and its address."""
    handler = functools.partial(QuietHandler, directory=str(standalone.make_mirror(offline)))
    one = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=one.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{one.server_port}"
    wanted = standalone_python.source()
    here = replace(wanted, wheel=f"{address}/{wanted.wheel.rsplit('/', 1)[1]}")
    monkeypatch.setattr(standalone_python, "source", lambda: here)
    clean = environment.clean_environment
    variables = {MIRROR_VARIABLE: address, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    monkeypatch.setattr(environment, "clean_environment", lambda: {**clean(), **variables})
    yield address
    one.shutdown()
    one.server_close()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *more: object) -> None:
        pass


def fetch(packages: Path | None = None, progress=tell, is_cancelled=never) -> Path:
    variables = environment.clean_environment()
    return standalone_python.fetch(variables, progress, is_cancelled, packages)


@pytest.mark.skipif(not UV.exists(), reason="no uv in .venv: run make setup")
def test_the_locked_uv_knows_the_build_for_each_system():
    command = [UV, "python", "list", "--only-downloads", "--show-urls", "--no-config", "--offline"]
    command += ["--all-platforms", "--all-arches", VERSION]
    known = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    told = subprocess.run([UV, "--version"], capture_output=True, text=True, check=True).stdout
    version = told.split()[1]
    hashes = set(re.findall(r"sha256:(\w{64})", (requirements.FOLDER / "dev.txt").read_text()))
    wheels = set()
    for system in SYSTEMS:
        one = standalone_python.source(*system)
        assert f"/{BUILD}/{quote(one.build)}\n" in known, system
        assert f"/uv-{version}-py3-none-" in one.wheel
        assert one.wheel.startswith(f"https://{standalone_python.HOSTS[0]}/")
        assert one.sha256 in hashes
        wheels.add(one.wheel)
    assert len(wheels) == len(SYSTEMS)
    help_text = (standalone.ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    assert f"cpython-{VERSION}+{BUILD}-SYSTEM" in help_text


def test_a_system_without_a_build_is_told():
    with pytest.raises(EngineError, match=r"system \(sunos5, sparc\)") as caught:
        standalone_python.source("sunos5", "sparc")
    assert "3.10" in caught.value.advice


def test_a_python_comes_from_the_folder_and_makes_the_engine(offline, data, tmp_path, monkeypatch):
    environment_of_uv = environment.clean_environment()
    home = tmp_path / "home"
    home.mkdir()
    dead = "http://127.0.0.1:9"  # nothing may ask the network
    proxies = {"HTTPS_PROXY": dead, "HTTP_PROXY": dead, "https_proxy": dead, "http_proxy": dead}
    variables = {**environment_of_uv, **proxies, "HOME": str(home)}
    fractions: list[float] = []
    python = standalone_python.fetch(
        variables, lambda line, fraction: fractions.append(fraction), never, offline
    )
    assert python == standalone_python.find()
    assert standalone_python.folder() in python.parents
    assert fractions == sorted(fractions)
    assert list(home.iterdir()) == []  # uv writes nowhere else
    assert [path.name for path in data.iterdir()] == ["python"]
    # The set-up goes on with it as with any other.
    monkeypatch.setenv("PATH", str(tmp_path / "no"))
    assert environment.newest_interpreter() == python
    monkeypatch.setattr(requirements, "FOLDER", tmp_path)
    requirements.lock_files(requirements.EMBEDDED)[0].write_text("# nothing\n")
    monkeypatch.setattr(environment, "_CHECK", "import sys; print(sys.base_prefix)")
    lines: list[str] = []
    environment.create(python, lambda line, fraction: lines.append(line), never)
    assert environment.status().python == environment.python_of(data / "engine")
    assert Path(lines[-1]) == python.parents[1]
    environment.remove()
    assert list(data.iterdir()) == []


def test_a_build_that_is_not_the_one_uv_knows_is_refused(offline, data, monkeypatch):
    monkeypatch.setattr(standalone_python, "VERSION", VERSION)  # the table of uv itself
    wanted = standalone_python.source()
    name = re.sub(r"cpython-[\d.]+", f"cpython-{VERSION}", wanted.build)
    if name != wanted.build:
        (offline / wanted.build).rename(offline / name)
    monkeypatch.setattr(standalone_python, "source", lambda: replace(wanted, build=name))
    variables = environment.clean_environment()
    del variables[standalone.JSON_VARIABLE]
    with pytest.raises(EngineError) as caught:
        standalone_python.fetch(variables, tell, never, offline)
    assert "not the one that was locked" in caught.value.advice
    assert "Hash mismatch" in caught.value.details
    assert list(data.iterdir()) == []


def test_a_uv_that_was_changed_is_not_run(offline, monkeypatch):
    wanted = standalone_python.source()
    (offline / wanted.wheel.rsplit("/", 1)[1]).write_bytes(b"another file")
    monkeypatch.setattr(standalone_python, "run", None)
    with pytest.raises(EngineError, match="could not be set up") as caught:
        fetch(offline)
    assert "not the one that was locked" in caught.value.advice


def test_what_is_missing_in_the_folder_is_named(tmp_path, monkeypatch):
    wanted = Source("https://files.example/uv-1.whl", hashlib.sha256(b"").hexdigest(), "build.gz")
    monkeypatch.setattr(standalone_python, "source", lambda: wanted)
    with pytest.raises(EngineError, match=r"has no uv-1\.whl"):
        fetch(tmp_path)
    (tmp_path / "uv-1.whl").touch()
    with pytest.raises(EngineError, match=r"has no build\.gz"):
        fetch(tmp_path)


class Work(QgsTask):
    """What a set-up is: a download waits in a thread of QGIS's task manager."""

    def __init__(self, work) -> None:
        super().__init__("work")
        self._work, self.outcome = work, None

    def run(self) -> bool:
        try:
            self.outcome = self._work()
        except Exception as error:  # noqa: BLE001
            self.outcome = error
        return True


def in_a_task(qtbot, work) -> object:
    task = Work(work)
    QgsApplication.taskManager().addTask(task)
    # QGIS itself gives up a network that hangs after a minute.
    qtbot.waitUntil(lambda: task.outcome is not None)
    return task.outcome


def test_a_python_is_downloaded_through_qgis_and_uv(server, qtbot, data):
    fractions: list[float] = []
    python = in_a_task(
        qtbot, lambda: fetch(progress=lambda line, fraction: fractions.append(fraction))
    )
    assert python == standalone_python.find()
    assert fractions == sorted(fractions)
    assert 0.5 in fractions  # QGIS told of the wheel
    assert [path.name for path in data.iterdir()] == ["python"]


def test_a_server_that_fails_is_named(server, qtbot, monkeypatch):
    gone = replace(standalone_python.source(), wheel=f"{server}/gone.whl")
    monkeypatch.setattr(standalone_python, "source", lambda: gone)
    error = in_a_task(qtbot, fetch)
    assert isinstance(error, EngineError)
    assert error.message == "Nothing could be downloaded from 127.0.0.1."
    assert "install a Python yourself" in error.advice


def test_a_server_of_builds_that_fails_is_explained(server, offline, qtbot):
    for build in offline.rglob("cpython-*.tar.gz"):
        build.unlink()
    error = in_a_task(qtbot, fetch)
    assert isinstance(error, EngineError)
    assert "server that has Python" in error.advice
    assert standalone_python.find() is None


@pytest.mark.parametrize("reason", ["cancelled", "too large"])
def test_a_download_is_given_up(qtbot, monkeypatch, data, reason):
    class Endless(QuietHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            while reason == "too large":
                self.wfile.write(bytes(100_000))
            go_on.wait()

    go_on, cancelled = threading.Event(), threading.Event()
    one = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endless)
    threading.Thread(target=one.serve_forever, daemon=True).start()
    wanted = Source(f"http://127.0.0.1:{one.server_port}/uv.whl", "0", "build")
    monkeypatch.setattr(standalone_python, "source", lambda: wanted)
    monkeypatch.setattr(standalone_python, "_MAX_BYTES", 3_000_000)
    if reason == "cancelled":
        threading.Timer(0.5, cancelled.set).start()
    error = in_a_task(qtbot, lambda: fetch(is_cancelled=cancelled.is_set))
    assert isinstance(error, CancelledError if reason == "cancelled" else EngineError)
    assert not (data / "python-unfinished").exists()
    go_on.set()
    one.shutdown()
    one.server_close()


@pytest.mark.skipif(
    not os.environ.get("SOCIO_TEST_SETUP"), reason="downloads 18 MB; SOCIO_TEST_SETUP=1 runs it"
)
def test_the_locked_uv_is_on_the_python_package_index(qtbot, tmp_path):
    wanted = standalone_python.source()
    wheel = in_a_task(qtbot, lambda: standalone_python._download(wanted.wheel, tell, never))
    program = standalone_python._unpack(wheel, wanted.sha256, tmp_path)
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert wanted.wheel.split("/uv-")[1].startswith(told.stdout.split()[1])
