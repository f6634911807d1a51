"""The map is read while the user types, where that shows nobody anything new."""

from __future__ import annotations

from pathlib import Path

import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)
from scripted_engine import ScriptedEngine

from socio_qgis.core.protocol import Message
from socio_qgis.core.settings import DEFAULT_REASONER
from socio_qgis.gui.dock import TYPED_MS
from socio_qgis.gui.find import read_ahead

UTM_CRS = QgsCoordinateReferenceSystem(UTM)
PART = QgsRectangle(EXTENT[0] + 20, EXTENT[1] + 20, EXTENT[2] - 20, EXTENT[3] - 20)


class KeepingEngine(ScriptedEngine):
    """Keeps the maps that it was given, ahead and in a run."""

    def __init__(self) -> None:
        super().__init__()
        self.maps: dict[str, bytes] = {}

    def _on_read(self, message: Message) -> None:
        self.maps["read"] = Path(message["map"]).read_bytes()
        super()._on_read(message)

    def _on_window(self, message: Message) -> None:
        self.maps["window"] = Path(message["map"]).read_bytes()
        super()._on_window(message)


class Unplaceable:
    """As a transform of a view of the whole world into UTM may be."""

    def __init__(self, *_: object) -> None:
        pass

    def transformBoundingBox(self, _: QgsRectangle) -> QgsRectangle:  # noqa: N802  (QGIS's name)
        raise QgsCsException("no such place")


@pytest.fixture
def transport() -> KeepingEngine:
    return KeepingEngine()


@pytest.fixture
def typed(ready, transport, places, qgis_iface, qtbot):
    """A panel whose engine works, above a canvas that shows its map; type, and see what is sent."""
    canvas = qgis_iface.mapCanvas()
    canvas.setLayers([places])
    canvas.setExtent(QgsRectangle(*EXTENT))
    ready._engine._prepare()

    def type_(text: str) -> int:
        """How often the engine was asked to read a map so far."""
        ready.form.query.setPlainText(text)
        qtbot.wait(TYPED_MS + 50)
        qtbot.waitUntil(lambda: ready.read_ahead._task is None)
        return sum(message.type == "read" for message in transport.received)

    return type_


def test_the_map_is_read_once_for_whatever_is_typed(typed):
    assert typed("schools") == 1
    assert typed("schools\nparks") == 1


def test_another_area_is_read_anew(typed, ready):
    assert typed("schools") == 1
    ready.area.set(QgsGeometry.fromRect(PART), UTM_CRS)
    assert typed("parks") == 2


def test_nothing_is_read_where_run_could_not_begin(typed, ready):
    assert typed("") == 0
    ready.area.set(QgsGeometry(), UTM_CRS)
    assert typed("schools") == 0


def test_an_engine_that_is_not_there_is_not_started_for_it(
    ready, transport, places, qgis_iface, qtbot
):
    qgis_iface.mapCanvas().setLayers([places])
    qgis_iface.mapCanvas().setExtent(QgsRectangle(*EXTENT))
    ready.form.query.setPlainText("schools")
    qtbot.wait(TYPED_MS + 100)
    assert transport.received == []


def test_a_map_of_files_may_be_hidden(typed, qgis_iface):
    qgis_iface.mapCanvas().setLayers([])
    assert typed("schools") == 1


def test_a_server_is_asked_for_nothing_that_the_canvas_does_not_show(
    typed, places, qgis_iface, monkeypatch
):
    monkeypatch.setattr(read_ahead, "is_local", lambda layer: False)
    canvas = qgis_iface.mapCanvas()
    canvas.setLayers([])
    assert typed("schools") == 0
    canvas.setLayers([places])
    canvas.setExtent(QgsRectangle(EXTENT[2], EXTENT[1], EXTENT[2] + 100, EXTENT[3]))
    assert typed("parks") == 0
    canvas.setExtent(QgsRectangle(*EXTENT))
    assert typed("zoos") == 1


@pytest.mark.parametrize(("is_file", "times"), [(True, 1), (False, 0)])
def test_a_canvas_whose_view_has_no_place_in_the_runs_crs_stops_nothing(
    typed, qgis_iface, monkeypatch, is_file, times
):
    monkeypatch.setattr(read_ahead, "is_local", lambda layer: is_file)
    monkeypatch.setattr(read_ahead, "QgsCoordinateTransform", Unplaceable)
    assert typed("schools") == times


def test_a_model_looks_at_the_pictures_of_the_run(typed, ready):
    form = ready.form
    form.reasoner.addItem("a model", "transformers:some/model")
    form.reasoner.setCurrentIndex(form.reasoner.count() - 1)
    assert form.reasoner.currentData() != DEFAULT_REASONER
    assert typed("schools") == 0


def test_what_is_read_ahead_is_the_very_map_of_the_run(typed, ready, transport, qtbot):
    """By whose pixels the engine knows that it was read."""
    assert typed("find") == 1
    ready.start()
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert transport.maps["read"] == transport.maps["window"]


def test_a_run_that_begins_stops_the_drawing(typed, ready, qtbot):
    ready.form.query.setPlainText("find")
    ready._show_area()
    task = ready.read_ahead._task
    assert task is not None
    ready.start()
    assert task.isCanceled()
    qtbot.waitUntil(lambda: not ready.runs.is_running)
    assert ready.form.result.text() != ""
