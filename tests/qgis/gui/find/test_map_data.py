"""Map data for the area: consent, the real engine, the layers that come, and what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from known_layers import EXTENT
from overpass_server import Drawing, OverpassServer, Reply, answer, serving, square
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtWidgets import QMessageBox

from socio_qgis.client import environment, map_data
from socio_qgis.client.engine import Engine
from socio_qgis.core.map_data import PUBLIC_SERVER
from socio_qgis.core.results import INFERRED, MAPPED
from socio_qgis.gui.dock import SocioDock
from socio_qgis.layers.results_layer import find_results

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


def town() -> Drawing:
    """In EXTENT, which is 5.1 x 1.8 units: a school, a café in no building, two roads."""
    to_degrees = QgsCoordinateTransform(
        UTM, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    corner = to_degrees.transform(QgsPointXY(EXTENT[0], EXTENT[1]))
    one = Drawing(corner.x(), corner.y())
    one.way(square(0.5, 0.4, 0.7), amenity="school", name="Elm School")
    one.node(3.5, 0.9, amenity="kindergarten", name="Little Oak", name__de="Kleine Eiche")
    for x in (2, 3, 4.5):
        one.way([(x, 0), (x, 1.8)], highway="residential")
    one.way([(0, 0.1), (0.1, 0.2)], leisure="park")
    return one


@pytest.fixture
def real_dock(qgis_iface, qtbot, monkeypatch, tmp_path, imagery) -> Iterator[SocioDock]:
    """The panel with the real engine, and an area."""
    if environment.status().python is None:
        pytest.skip("no engine")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    QgsSettings().remove("socio_qgis")
    QgsProject.instance().setFileName(str(tmp_path / "town.qgz"))
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(QgsRectangle(*EXTENT))
    engine = Engine()
    dock = SocioDock(qgis_iface, engine)
    qtbot.addWidget(dock)
    dock.show()
    dock.area.set(QgsGeometry.fromRect(QgsRectangle(*EXTENT)), UTM)
    dock.form.output.setFilePath(str(tmp_path / "places.gpkg"))
    yield dock
    dock.close_down()
    engine.close()
    QgsSettings().remove("socio_qgis")


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """What the user was asked; the answer is Ok."""
    texts: list[str] = []

    def question(parent, title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        texts.append(text)
        return QMessageBox.StandardButton.Ok

    monkeypatch.setattr(QMessageBox, "question", question)
    return texts


def get(dock: SocioDock, server: OverpassServer, qtbot) -> None:
    map_data.set_server(server.address)
    dock.form.map_data.get.click()
    qtbot.waitUntil(lambda: dock.form.map_data.get.isEnabled())


def test_the_layers_come_with_credit_and_are_the_map_of_the_next_run(real_dock, qtbot, tmp_path):
    with serving(answer(town().elements)) as server:
        get(real_dock, server, qtbot)
    assert real_dock.form.notice.text().startswith(
        "Map data is here (areas: 1, lines: 3, points: 1). The next run reads it. Left out, "
    )
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert "© OpenStreetMap contributors" in group.name()
    layers = [node.layer() for node in group.findLayers()]
    assert [layer.name().split(": ")[1] for layer in layers] == ["points", "lines", "areas"]
    for layer in layers:
        assert layer.source().startswith(str(tmp_path / "map_data.gpkg"))
        assert layer.metadata().rights() == ["© OpenStreetMap contributors"]
        assert "ODbL" in layer.metadata().licenses()[0]
        assert server.address in layer.metadata().abstract()
    qtbot.waitUntil(lambda: len(real_dock.request.map_layers()) == 3)
    assert set(real_dock.request.map_layers()) == set(layers)


def test_a_run_takes_what_is_mapped_and_draws_the_rest(real_dock, qtbot, tmp_path):
    with serving(answer(town().elements)) as server:
        get(real_dock, server, qtbot)
    qtbot.waitUntil(lambda: len(real_dock.request.map_layers()) == 3)
    real_dock.form.query.setPlainText("schools\nkindergartens")
    real_dock.start()
    output = tmp_path / "places.gpkg"
    qtbot.waitUntil(lambda: find_results(QgsProject.instance(), output) is not None)
    results = find_results(QgsProject.instance(), output)
    origins = {one["label"]: one["origin"] for one in results.getFeatures()}
    assert origins == {"Elm School": MAPPED, "Little Oak": INFERRED}


def test_a_server_elsewhere_is_named_and_asked_after_once(real_dock, monkeypatch, asked):
    started = []
    monkeypatch.setattr("qgis.core.QgsTaskManager.addTask", lambda self, task: started.append(task))
    assert map_data.server() == PUBLIC_SERVER
    for _ in range(2):
        real_dock.form.map_data.get.click()
        real_dock.form.map_data.stop()
    assert len(started) == 2
    (text,) = asked
    assert "overpass-api.de" in text
    assert "ODbL" in text
    map_data.set_server("https://overpass.example.org/api/interpreter")
    assert not map_data.is_allowed(map_data.server()), "another server is another question"


def test_without_consent_nothing_is_sent(real_dock, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    real_dock.form.map_data.get.click()
    assert real_dock.form.map_data.get.isEnabled()
    assert not map_data.is_allowed(map_data.server())


def test_without_an_area_it_is_said_what_to_do(real_dock):
    real_dock.area.set(QgsGeometry(), UTM)
    real_dock.form.map_data.get.click()
    assert "Draw one" in real_dock.form.notice.text()


def test_a_refusal_is_shown_with_what_to_do(real_dock, qtbot, tmp_path):
    with serving(Reply(400, b"<html>Error: line 1: parse error</html>")) as server:
        get(real_dock, server, qtbot)
    assert "refused with code 400" in real_dock.form.notice.text()
    assert not (tmp_path / "map_data.gpkg").exists()
    assert QgsProject.instance().layerTreeRoot().findGroups() == []


def test_cancel_frees_the_panel_and_the_engine(real_dock, qtbot, tmp_path):
    row = real_dock.form.map_data
    with serving(Reply(hangs=True)) as server:
        map_data.set_server(server.address)
        row.get.click()
        assert row.isVisible()
        assert row.stage.text() == "Waiting for the map data server"
        qtbot.waitUntil(lambda: len(server.queries) == 1)
        row.cancel.click()
        assert row.get.isEnabled()
        assert not row.isVisible()
        with serving(answer(town().elements)) as other:
            get(real_dock, other, qtbot)
        assert not server.closed.is_set()
    assert (tmp_path / "map_data.gpkg").exists()


def test_a_second_time_has_a_file_of_its_own(real_dock, qtbot, tmp_path):
    with serving(answer(town().elements)) as server:
        get(real_dock, server, qtbot)
        get(real_dock, server, qtbot)
    assert (tmp_path / "map_data_2.gpkg").exists()
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 2
