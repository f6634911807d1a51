"""The dialog of runs lists them, asks before it takes one back, and says what came of it."""

from __future__ import annotations

import sys

import pytest
from qgis.core import QgsFeature
from qgis.PyQt.QtWidgets import QMessageBox
from results_file import write_results
from scripted_engine import ScriptedEngine

from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core import results
from socio_qgis.core.protocol import Message
from socio_qgis.gui.review.runs_dialog import EarlierRuns
from socio_qgis.layers.results_layer import add_results

RUNS = (
    {"run_id": "b", "created": "2026-01-03T03:04:05.000Z", "status": results.FINISHED,
     "queries": ["parks", "zoos"], "found": 5, "undecided": 4},
    {"run_id": "a", "created": "2026-01-02T03:04:05.000Z", "status": results.CANCELLED,
     "queries": ["schools"], "found": None, "undecided": 0},
)  # fmt: skip


class KeepingEngine(ScriptedEngine):
    """Knows two runs; the last one added 3 results and updated 1."""

    fails = silent = False

    def _on_list_runs(self, message: Message) -> None:
        if not self.silent:
            self._answer(message, "runs", runs=list(RUNS))

    def _on_take_back(self, message: Message) -> None:
        if self.fails:
            self._answer(
                message, "error", kind="StorageError", message="It is locked.", advice="Wait.",
                details="",
            )  # fmt: skip
            return
        self._answer(message, "taken_back", removed=3, restored=1)

    def taken_back(self) -> list[tuple[str, bool]]:
        asked = [one for one in self.received if one.type == "take_back"]
        return [(one["run_id"], one["only_ask"]) for one in asked]


@pytest.fixture
def transport() -> KeepingEngine:
    return KeepingEngine()


@pytest.fixture
def path(tmp_path):
    return write_results(tmp_path / "places.gpkg")


@pytest.fixture
def dialog(project, transport, path, qtbot):
    engine = Engine(lambda: Status(sys.executable), lambda python: transport)
    dialog = EarlierRuns(engine, project)
    qtbot.addWidget(dialog)
    dialog.present(path)
    if not transport.silent:
        qtbot.waitUntil(lambda: not dialog.is_busy())
    yield dialog
    dialog.close_down()


def question(dialog, qtbot) -> QMessageBox:
    def boxes():
        return [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: len(boxes()) == 1)
    return boxes()[0]


def accept(box: QMessageBox) -> None:
    (remove,) = [
        one for one in box.buttons() if box.buttonRole(one) == QMessageBox.ButtonRole.AcceptRole
    ]
    remove.click()


def choose(dialog, row: int) -> None:
    dialog.list.setCurrentItem(dialog.list.topLevelItem(row))


def test_runs_are_listed_the_last_one_first(dialog):
    texts = [
        [dialog.list.topLevelItem(row).text(column) for column in range(1, 5)] for row in (0, 1)
    ]
    assert texts == [["parks, zoos", "finished", "5", "4"], ["schools", "cancelled", "", "0"]]
    assert "26" in dialog.list.topLevelItem(0).text(0)


def test_a_run_without_undecided_results_has_nothing_to_remove(dialog):
    assert not dialog.remove.isEnabled()  # none is chosen
    choose(dialog, 1)
    assert not dialog.remove.isEnabled()
    choose(dialog, 0)
    assert dialog.remove.isEnabled()
    assert dialog.undo.isEnabled()


def test_it_asks_and_shows_how_many_before_anything_is_removed(dialog, transport, qtbot):
    choose(dialog, 0)
    dialog.remove.click()
    box = question(dialog, qtbot)
    assert "removed: 3" in box.text()
    assert "before this run: 1" in box.text()
    box.reject()
    qtbot.wait(50)
    assert transport.taken_back() == [("b", True)]


def test_what_the_user_agrees_to_is_done_and_reported(dialog, transport, qtbot, project, path):
    layer = add_results(project, path)
    dialog.undo.click()
    box = question(dialog, qtbot)
    with qtbot.waitSignal(dialog.changed):
        accept(box)
    assert transport.taken_back() == [("b", True), ("b", False)]
    assert "Removed: 3" in dialog.notice.text()
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert dialog.list.topLevelItemCount() == 2
    assert project.mapLayers() == {layer.id(): layer}


def test_an_error_of_the_engine_is_reported(dialog, transport, qtbot):
    transport.fails = True
    dialog.undo.click()
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert "It is locked." in dialog.notice.text()


def test_a_layer_with_unsaved_edits_is_reported_before_the_engine_is_asked(
    dialog, transport, project, path
):
    layer = add_results(project, path)
    assert layer.startEditing()
    feature = QgsFeature(next(layer.getFeatures()))
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("label"), "mine")
    dialog.undo.click()
    assert "not saved" in dialog.notice.text()
    assert transport.taken_back() == []
    layer.rollBack()


def test_closed_with_an_open_question_nothing_happens(dialog, transport, qtbot):
    dialog.undo.click()
    question(dialog, qtbot)
    dialog.close_down()
    qtbot.wait(50)
    assert transport.taken_back() == [("b", True)]
