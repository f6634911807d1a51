"""The box that sets the engine up: what can be chosen, and what it says when a step fails."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import standalone
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from socio_qgis.client import environment, gpu, standalone_python
from socio_qgis.client.process import EngineProcess
from socio_qgis.client.setup_errors import explain
from socio_qgis.core import requirements
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.core.paths import PACKAGE
from socio_qgis.gui.find import setup_box
from socio_qgis.gui.find.setup_box import SetupBox

ASK = "SOCIO_TEST_SETUP"
SET_UP_LIMIT_MS = 600_000
GO_ON = ("go on",)
FRAME_PX = 4  # that a style draws around what is enabled


@pytest.fixture
def box(tmp_path, monkeypatch, qtbot) -> SetupBox:
    """The box of a machine that has no engine yet."""
    monkeypatch.delenv(environment.PYTHON_VARIABLE, raising=False)
    monkeypatch.setattr(environment, "managed_folder", lambda: tmp_path / "data" / "engine")
    monkeypatch.setattr(environment, "PACKAGE", tmp_path / "plugins" / "socio_qgis")
    made = SetupBox()
    qtbot.addWidget(made)
    assert not made.check()
    return made


def run(box: SetupBox, qtbot, limit_ms: int = 60_000) -> None:
    QTest.mouseClick(box._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box._task is None, timeout=limit_ms)


def test_the_chosen_python_and_folder_are_used(box, monkeypatch, tmp_path, qtbot):
    used = []
    monkeypatch.setattr(environment, "can_make_environments", lambda python: True)
    monkeypatch.setattr(environment, "create", lambda python, *more: used.append((python, more[3])))
    box.interpreter.setFilePath(sys.executable)
    box.packages.setFilePath(str(tmp_path))
    run(box, qtbot)
    assert used == [(Path(sys.executable), tmp_path)]


def test_nothing_is_set_up_that_would_not_be_used(box, monkeypatch, tmp_path):
    monkeypatch.setenv(environment.PYTHON_VARIABLE, str(tmp_path / "gone"))
    assert not box.check()
    assert "unset it" in box._text.text()
    assert not box._button.isEnabled()
    monkeypatch.delenv(environment.PYTHON_VARIABLE)
    assert not box.check()
    assert box._button.isEnabled()


def test_a_file_that_is_no_python_is_refused(box, tmp_path, qtbot):
    wrong = tmp_path / "python"
    wrong.write_text("no program")
    box.interpreter.setFilePath(str(wrong))
    run(box, qtbot)
    assert "can't make environments" in box._status.text()
    assert box._button.isEnabled()


def test_a_folder_without_the_packages_is_shown_and_the_log_can_be_copied(box, tmp_path, qtbot):
    if environment.newest_interpreter() is None:
        pytest.skip("no interpreter on the PATH can make environments")
    box.packages.setFilePath(str(tmp_path))
    run(box, qtbot)
    assert "folder with packages" in box._status.text()
    assert not box._copy.isHidden()
    box._copy.click()
    assert "No matching distribution" in QgsApplication.clipboard().text()
    assert not environment.managed_folder().exists()


@pytest.mark.parametrize("waited_ms", [0, 200])  # before its thread began, and after
def test_stopping_is_possible_and_it_can_be_started_again(box, monkeypatch, qtbot, waited_ms):
    def create(python, tell, is_cancelled, *_):
        while not is_cancelled():
            time.sleep(0.01)
        raise CancelledError("The set-up was cancelled.")

    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "create", create)
    QTest.mouseClick(box._button, Qt.MouseButton.LeftButton)
    assert not box._cancel.isHidden()
    assert not box.others.isEnabled()
    ends: list[int] = []
    box._task.statusChanged.connect(ends.append)
    QTest.qWait(waited_ms)
    QTest.mouseClick(box._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box._task is None)
    assert "cancelled" in box._status.text()
    assert not waited_ms or QgsTask.TaskStatus.Terminated not in ends  # QGIS: "Task failed"
    assert box._button.isEnabled()
    assert box.others.isEnabled()


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("The virtual environment was not created: ensurepip is not available", "python3-venv"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "locked"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed", "proxy"),
        ("NewConnectionError: Failed to establish\nNo matching distribution found", "network"),
        ("ERROR: [Errno 13] Permission denied: 'C:\\\\x'", "permissions"),
        ("ERROR: No matching distribution found for onnxruntime==1.23.2", "this Python"),
        (
            "error: Failed to install cpython\n  cause: Hash mismatch for `cpython-3.12.16`",
            "locked",
        ),
        ("cause: Failed to download `https://x`\ncause: error sending request", "has Python"),
        ("error sending request\ncause: invalid peer certificate: UnknownIssuer", "certificate"),
        ("error sending request\ncause: client error (Connect)\ncause: tunnel error", "proxy"),
        ("407 kB downloaded\nsomething else", "the log has the reason"),
    ],
)
def test_the_advice_fits_what_pip_wrote(output, advice):
    error = explain(output)
    assert advice.lower() in error.advice.lower()
    assert error.details == output


@pytest.mark.skipif(not os.environ.get(ASK), reason=f"downloads 100 MB; {ASK}=1 runs it")
def test_the_whole_engine_is_set_up_on_a_click_and_starts(box, qtbot):
    run(box, qtbot, SET_UP_LIMIT_MS)
    status = environment.status()
    assert status.ready, box._status.text() + box._log.toPlainText()
    assert environment.managed_set() == requirements.EMBEDDED
    assert box.isHidden()
    EngineProcess.ready(status.python, PACKAGE / "engine" / "__main__.py").stop()


@pytest.mark.skipif(not os.environ.get(ASK), reason=f"downloads 100 MB; {ASK}=1 runs it")
def test_the_whole_engine_is_set_up_from_a_folder_on_a_machine_without_a_python(
    box, monkeypatch, tmp_path, qtbot
):
    python, packages = environment.newest_interpreter(), tmp_path / "packages"
    (tmp_path / "files").mkdir()
    standalone.use_files(standalone.make_files(tmp_path / "files"), packages, monkeypatch)
    (lock,) = requirements.lock_files(requirements.EMBEDDED)
    command = [python, "-I", "-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps"]
    subprocess.run([*command, "-r", lock, "-d", packages], check=True)
    monkeypatch.setattr(standalone_python, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setenv("PATH", str(tmp_path / "no"))
    for name in ("http_proxy", "https_proxy"):  # nothing may ask the network
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    box.packages.setFilePath(str(packages))
    run(box, qtbot)
    QTest.mouseClick(box._fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box._task is None, timeout=SET_UP_LIMIT_MS)
    status = environment.status()
    assert status.ready, box._status.text() + box._log.toPlainText()
    assert standalone_python.folder() in status.python.resolve().parents
    EngineProcess.ready(status.python, PACKAGE / "engine" / "__main__.py").stop()


@pytest.mark.parametrize(
    ("way", "wanted"),
    [("embedded", requirements.EMBEDDED), ("models", requirements.CPU), ("server", "embedded")],
)
def test_each_way_installs_what_it_needs_and_leads_on(box, monkeypatch, qtbot, way, wanted):
    made, begun = [], []
    monkeypatch.setattr(requirements, "suggested_set", lambda: requirements.CPU)
    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "create", lambda *more: made.append(more[3]))
    box.begun.connect(begun.append)
    box.findChild(QRadioButton, f"socio_setup_{way}").click()
    run(box, qtbot)
    assert made == [wanted]
    assert begun == ([] if way == "embedded" else [way])


def test_models_and_a_server_open_what_comes_next(dock, monkeypatch):
    opened = []
    monkeypatch.setattr(dock.form.models, "_open_dialog", lambda: opened.append("models"))
    monkeypatch.setattr(dock.form.models, "_ask_server", lambda: opened.append("server"))
    for way in ("models", "server"):
        dock.form.setup_box.begun.emit(way)
    assert opened == ["models", "server"]
    assert not dock.form.models.isCollapsed()


def test_what_is_done_is_shown_from_the_first_second_and_again_when_it_is_tried_again(
    box, monkeypatch, qtbot
):
    go_on = threading.Event()

    def create(python, tell, is_cancelled, name, packages, begin):
        for step in environment.STEPS:
            begin(step)
            go_on.wait(10)
            go_on.clear()
            tell(f"a line of {step}", 0.5)
        raise EngineError("It failed.", "Try again.", "the reason")

    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "create", create)
    for _ in range(2):
        QTest.mouseClick(box._button, Qt.MouseButton.LeftButton)
        assert box._status.text() == "Looking for a Python"  # at once
        assert not box._status.isHidden()
        assert box._progress.maximum() == 0  # busy
        assert box._log.toPlainText() == ""
        assert box._copy.isHidden()
        for text in ("Making", "Downloading", "Trying"):
            qtbot.waitUntil(lambda text=text: box._status.text().startswith(text))
            go_on.set()
        qtbot.waitUntil(lambda: box._task is None)
        assert box._status.text() == "It failed. Try again."
        assert "the reason" in box._log.toPlainText()


def test_the_button_does_not_move_when_the_set_up_begins_or_fails(box, monkeypatch, qtbot):
    monkeypatch.setattr(environment, "newest_interpreter", lambda: None)
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.addWidget(box)
    rows.addStretch(1)
    column.resize(340, 900)  # room for what comes below the button
    column.show()
    box.show()
    qtbot.wait(300)  # boxes that collapse take their time
    before = box._button.geometry()
    QTest.mouseClick(box._button, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert (box._button.geometry().topLeft() - before.topLeft()).manhattanLength() <= FRAME_PX
    qtbot.waitUntil(lambda: "No Python" in box._status.text())
    qtbot.wait(50)
    assert (box._button.geometry().topLeft() - before.topLeft()).manhattanLength() <= FRAME_PX
    box.setParent(None)  # the fixture closes it


@pytest.mark.parametrize(("memory_gb", "first"), [(24.0, "gpu"), (6.0, "embedded")])
def test_a_gpu_with_room_is_offered_first_and_the_map_reader_is_one_click_away(
    monkeypatch, qtbot, memory_gb, first
):
    monkeypatch.setattr(requirements, "suggested_set", lambda: requirements.CUDA)
    monkeypatch.setattr(setup_box, "gpu_memory_gb", lambda: memory_gb)
    missing = environment.Status(None, "There is no engine.")
    monkeypatch.setattr(environment, "status", lambda: missing)
    made = SetupBox()
    qtbot.addWidget(made)
    assert made._set() == environment.managed_set()  # until the driver has answered

    def offered() -> list[QRadioButton]:
        return [one for one in made.findChildren(QRadioButton) if not one.isHidden()]

    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks())
    if first == "gpu":  # it is told of the end of a task after the task has ended
        qtbot.waitUntil(lambda: offered()[0].objectName() == "socio_setup_gpu")
    buttons = offered()
    assert buttons[0].objectName() == f"socio_setup_{first}"
    assert buttons[0].isChecked()
    wanted = requirements.CUDA if first == "gpu" else environment.managed_set()
    assert made._set() == wanted
    embedded = made.findChild(QRadioButton, "socio_setup_embedded")
    embedded.click()
    assert made._set() == environment.managed_set()


def test_the_memory_of_a_gpu_is_read_from_its_driver(monkeypatch, tmp_path):
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\necho 8192\necho 24576\n")
    program.chmod(0o755)
    monkeypatch.setattr(gpu, "find_program", lambda name: program)
    assert gpu.gpu_memory_gb() == pytest.approx(25.8, abs=0.1)
    program.write_text("#!/bin/sh\necho No devices were found\n")
    assert gpu.gpu_memory_gb() == 0
    monkeypatch.setattr(gpu, "find_program", lambda name: None)
    assert gpu.gpu_memory_gb() == 0


@pytest.fixture
def no_python(monkeypatch) -> list[tuple]:
    """A machine without a Python; gives how one was fetched, and what was made with it."""
    done: list[tuple] = []
    monkeypatch.setattr(environment, "newest_interpreter", lambda: None)

    def fetch(variables, progress, is_cancelled, packages):
        progress("", 0.1)
        progress("Downloading uv", 0.5)
        while not is_cancelled() and GO_ON not in done:
            time.sleep(0.01)
        done.append(("fetch", packages))
        return Path("/data/python")

    monkeypatch.setattr(standalone_python, "fetch", fetch)
    monkeypatch.setattr(environment, "create", lambda *more: done.append(("create", more[0])))
    return done


def test_where_no_python_is_found_one_is_offered_with_its_size_and_servers(box, no_python, qtbot):
    assert box._fetch.isHidden()
    run(box, qtbot)
    assert "No Python of version 3.10" in box._status.text()
    assert not box._fetch.isHidden()
    for part in ("50 MB", standalone_python.VERSION, "SHA-256", *standalone_python.HOSTS):
        assert part in box._offer.text()
    assert no_python == []  # nothing without a click
    box.packages.setFilePath("/packages")
    assert "from the folder" in box._offer.text()
    assert "github.com" not in box._offer.text()


@pytest.mark.parametrize("packages", ["", "/packages"])
def test_the_set_up_goes_on_with_the_fetched_python(box, no_python, qtbot, packages):
    box.packages.setFilePath(packages)
    run(box, qtbot)
    QTest.mouseClick(box._fetch, Qt.MouseButton.LeftButton)
    assert box._fetch.isHidden()
    assert box._offer.isHidden()
    assert not box._cancel.isHidden()
    qtbot.waitUntil(lambda: box._status.text() == "Fetching Python")
    qtbot.waitUntil(lambda: box._progress.value() == 10)  # half of the fifth that fetching is
    assert box._log.toPlainText() == "Downloading uv"
    no_python.append(GO_ON)
    qtbot.waitUntil(lambda: box._task is None)
    folder = Path(packages) if packages else None
    assert no_python[1:] == [("fetch", folder), ("create", Path("/data/python"))]


def test_why_no_python_could_be_fetched_is_shown_and_it_can_be_tried_again(
    box, no_python, monkeypatch, qtbot
):
    def fetch(*more):
        raise EngineError("Nothing could be downloaded from {host}.", "Check.", "why", host="a.b")

    monkeypatch.setattr(standalone_python, "fetch", fetch)
    run(box, qtbot)
    QTest.mouseClick(box._fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box._task is None)
    assert box._status.text() == "Nothing could be downloaded from a.b. Check."
    assert "why" in box._log.toPlainText()
    run(box, qtbot)
    assert not box._fetch.isHidden()


def test_a_chosen_python_that_is_no_use_offers_nothing(box, no_python, tmp_path, qtbot):
    box.interpreter.setFilePath(str(tmp_path / "python"))
    run(box, qtbot)
    assert "can't make environments" in box._status.text()
    assert box._fetch.isHidden()


def test_a_repair_keeps_the_set_and_shows_its_work_also_where_the_engine_works(
    box, monkeypatch, qtbot
):
    made = []
    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "create", lambda *more: made.append(more[3]))
    monkeypatch.setattr(environment, "managed_set", lambda: requirements.CUDA)
    box.findChild(QRadioButton, "socio_setup_models").click()
    works = environment.Status(Path(sys.executable))
    monkeypatch.setattr(environment, "status", lambda: works)
    assert box.check()
    assert box.isHidden()
    box.repair()
    assert box.check()  # as a click on Run does
    assert not box.isHidden()
    qtbot.waitUntil(lambda: box._task is None)
    assert made == [requirements.CUDA]
    assert box.isHidden()
