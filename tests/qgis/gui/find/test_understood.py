"""What queries are understood as stands below them before a run, where the engine works."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QObject, pyqtSignal
from scripted_engine import ScriptedEngine

from socio_qgis.core.protocol import Message
from socio_qgis.gui.models import models_box

ANSWERS = {
    "where sick people are treated": (["hospital", "clinic"], [], []),
    "large parks over 2 ha": (["park"], ["at least 2 ha"], ["large"]),
}


class ExplainingEngine(ScriptedEngine):
    """Knows hospitals by a question, and names."""

    def _on_explain(self, message: Message) -> None:
        keys, name = ("kinds", "rules", "ignored"), ([], [], [])
        found = [dict(zip(keys, ANSWERS.get(query, name))) for query in message["queries"]]
        self._answer(message, "explained", queries=found)


@pytest.fixture
def transport() -> ExplainingEngine:
    return ExplainingEngine()


@pytest.fixture
def typed(ready, qtbot):
    """Type queries with the engine at work; the text below them."""
    ready.form.query.clear()
    ready._engine._prepare()

    def ask(*queries: str) -> str:
        ready.form.understood.clear()
        ready.form.query.setPlainText("\n".join(queries))
        qtbot.waitUntil(lambda: ready.form.understood.text() != "")
        return ready.form.understood.text()

    return ask


def test_kinds_names_and_restrictions_are_told(typed):
    assert typed("where sick people are treated") == "Understood as: hospital, clinic"
    assert typed("Elm Park", "large parks over 2 ha") == (
        "Understood as: a name; park (at least 2 ha), “large” is not taken into account"
    )


def test_of_many_queries_the_first_ones_are_told(typed):
    assert typed(*(f"Park {i}" for i in range(9))) == (
        "Understood as: a name; a name; a name; a name; a name; …"
    )


def test_a_run_hides_what_other_queries_were_understood_as(typed, ready):
    typed("Elm Park")
    ready.understood.begin_run(("Elm Park",))
    assert ready.form.understood.text() == "Understood as: a name"
    ready.understood.begin_run(("schools",))
    assert ready.form.understood.text() == ""


def test_an_engine_that_is_not_there_is_not_started_for_it(ready, transport, qtbot):
    ready.form.query.setPlainText("Elm Park")
    qtbot.wait(600)
    assert ready.form.understood.text() == ""
    assert transport.received == []


class FakeRequest(QObject):
    """In place of the process that lists models; a test ends it."""

    ended = pyqtSignal(object, object)
    made: list[FakeRequest] = []  # noqa: RUF012

    def __init__(self, *_: object) -> None:
        super().__init__()
        FakeRequest.made.append(self)

    def abandon(self) -> None:
        pass


def test_a_script_that_pictures_hide_is_named_before_the_run_and_its_pack_offered(
    ready, make_raster, pixels, qtbot, monkeypatch
):
    monkeypatch.setattr(models_box, "ModelsRequest", FakeRequest)
    form, summary = ready.form, ready.form.aoi_summary
    form.query.setPlainText("무궁화공원")
    qtbot.wait(600)
    assert "Hangul" not in summary.text(), "fields of layers are read in any script"
    assert FakeRequest.made == []
    tiles = make_raster("map of streets", pixels)
    qtbot.waitUntil(lambda: tiles.id() in form.map_layers.ticked_ids())
    qtbot.waitUntil(lambda: "labels in the script Hangul are read off" in summary.text())
    assert form.models.get_pack.isHidden()
    pack = {"id": "ocr-korean", "kind": "ocr", "name": "ocr-korean", "state": "absent",
            "size_bytes": 13.4e6, "script": "Hangul"}  # fmt: skip
    (request,) = FakeRequest.made
    request.ended.emit({"models": [pack], "scripts": []}, None)
    assert "can't be read off map pictures without an OCR pack" in summary.text()
    assert not form.models.get_pack.isHidden()
    form.query.setPlainText("schools")
    qtbot.waitUntil(lambda: "Hangul" not in summary.text())
    assert form.models.get_pack.isHidden()
    form.query.setPlainText("무궁화공원")
    qtbot.waitUntil(lambda: "Hangul" in summary.text())
    form.models.refresh()  # as after a download
    FakeRequest.made[-1].ended.emit(
        {"models": [{**pack, "state": "here"}], "scripts": ["Hangul"]}, None
    )
    assert "Hangul" not in summary.text()
    assert form.models.get_pack.isHidden()
