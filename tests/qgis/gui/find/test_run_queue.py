"""Runs queue, and a cancel is answered at once."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
from mouse import LEFT
from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest
from scripted_engine import ScriptedEngine

from socio_qgis.core.protocol import Message


def starts(transport: ScriptedEngine) -> list[str]:
    """First query of each run that began."""
    begun = [message for message in transport.received if message.type == "start"]
    return [message["settings"]["queries"][0] for message in begun]


def press_run(dock, query: str) -> None:
    dock.form.query.setPlainText(query)
    QTest.mouseClick(dock.form.run, LEFT)


def test_run_while_a_run_works_lets_the_next_one_wait(ready, transport, qtbot):
    press_run(ready, "slow")
    assert ready.form.run.isEnabled()
    assert ready.form.run.text() == "Run next"
    press_run(ready, "nothing\nzoo")
    assert ready.form.waiting.text().startswith("1 ")
    assert ready.form.waiting.text().endswith("nothing, zoo")
    qtbot.waitUntil(lambda: starts(transport) == ["slow"])
    QTest.mouseClick(ready.form.cancel, LEFT)
    qtbot.waitUntil(lambda: starts(transport) == ["slow", "nothing"])
    assert ready.form.waiting.text() == ""
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert ready.form.run.text() == "Run"
    assert "Try another wording" in ready.form.result.text()


def test_the_result_of_the_run_before_stays_while_the_next_one_works(ready, transport, qtbot):
    press_run(ready, "nothing")
    press_run(ready, "slow")
    qtbot.waitUntil(lambda: starts(transport) == ["nothing", "slow"])
    assert "Try another wording" in ready.form.result.text()
    assert ready.form.progress.isVisible()
    ready.runs.abandon()


def test_a_run_that_waits_can_be_dropped_the_last_one_first(ready, transport, qtbot):
    for query in ("slow", "nothing", "zoo"):
        press_run(ready, query)
    folders = [task._inputs.folder for task in ready.runs._waiting]
    assert ready.form.waiting.text().endswith("nothing; zoo")
    QTest.mouseClick(ready.form.waiting.drop, LEFT)
    assert ready.form.waiting.text().endswith("nothing")
    assert [folder.exists() for folder in folders] == [True, False]
    QTest.mouseClick(ready.form.waiting.drop, LEFT)
    assert not ready.form.waiting.isVisible()
    qtbot.waitUntil(lambda: starts(transport) == ["slow"])
    ready.runs.cancel()
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert starts(transport) == ["slow"]


def test_what_qgis_cancels_before_it_ends_brings_no_other_run(ready, transport, qtbot):
    press_run(ready, "slow")
    press_run(ready, "nothing")
    qtbot.waitUntil(lambda: starts(transport) == ["slow"])
    QgsApplication.taskManager().cancelAll()
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert ready.form.waiting.text() == ""
    assert starts(transport) == ["slow"]


def test_after_a_run_that_failed_the_next_one_begins(wide, transport, qtbot):
    press_run(wide, "fail")
    press_run(wide, "nothing")
    qtbot.waitUntil(lambda: not wide.runs.is_running)
    assert starts(transport) == ["fail", "nothing"]
    assert "It failed." in wide.form.notice.text()


@pytest.mark.parametrize("can_be_made", [True, False])
def test_a_run_begins_though_the_folder_of_details_is_gone(
    ready, transport, qtbot, monkeypatch, can_be_made
):
    press_run(ready, "nothing")
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    shutil.rmtree(ready.details._root)
    if not can_be_made:
        full = SimpleNamespace(mkdtemp=temporary_folder_error)
        monkeypatch.setattr("socio_qgis.gui.details.tempfile", full)
    press_run(ready, "find")
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert starts(transport) == ["nothing", "find"]
    details = [m["details"] for m in transport.received if m.type == "start"][-1]
    assert (details is not None) == can_be_made


def temporary_folder_error(**_: object) -> str:
    raise OSError(28, "No space left on device")


def test_what_is_wrong_with_a_run_is_shown_before_it_waits(ready, transport):
    press_run(ready, "slow")
    press_run(ready, " ")
    assert "no query" in ready.form.notice.text()
    assert not ready.form.waiting.isVisible()
    ready.runs.abandon()


def test_another_project_drops_what_waits(ready, project, transport, qtbot):
    press_run(ready, "slow")
    press_run(ready, "nothing")
    project.clear()
    assert not ready.form.waiting.isVisible()
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0)
    assert "nothing" not in starts(transport)


class Deep(ScriptedEngine):
    """It looks up from a window when a test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.cancel: Message | None = None

    def _on_cancel(self, message: Message) -> None:
        self.cancel = message

    def look_up(self) -> None:
        self._result(self.cancel, "cancelled")


@pytest.mark.parametrize("transport", [Deep()], ids=["deep"])
def test_cancel_is_answered_before_the_engine_and_the_panel_is_free_with_it(
    ready, transport, qtbot
):
    press_run(ready, "slow")  # the script never ends a window of it
    qtbot.waitUntil(lambda: any(m.type == "window" for m in transport.received))
    QTest.mouseClick(ready.form.cancel, LEFT)
    assert ready.form.cancel.text() == "Cancelling..."
    assert not ready.form.cancel.isEnabled()
    assert ready.form.run.isEnabled()
    assert "kept" in ready.form.stage.text()
    qtbot.waitUntil(lambda: transport.cancel is not None)
    assert ready.runs.is_running
    transport.look_up()
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert ready.form.cancel.text() == "Cancel"
