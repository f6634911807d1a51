"""Points of a layer: choosing it makes the kinds of its points the queries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from known_layers import UTM, make_places
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from scripted_engine import ScriptedEngine

from socio_qgis.core.protocol import Message


class PointEngine(ScriptedEngine):
    """Finds the kinds in the field `kind`; "?" is none."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def _on_list_kinds(self, message: Message) -> None:
        lines = Path(message["features"]).read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line)["attributes"] for line in lines]
        self.names += [one["name"] for one in rows]
        kinds = [one["kind"] for one in rows if one["kind"] != "?"]
        left_out = len(rows) - len(kinds)
        self._answer(
            message, "kinds", queries=[*dict.fromkeys(kinds)], points=len(rows), left_out=left_out
        )


@pytest.fixture
def transport() -> PointEngine:
    return PointEngine()


@pytest.fixture
def add_points(project):
    def add(*rows: tuple[str, str, float]) -> QgsVectorLayer:
        fields = "field=name:string&field=kind:string"
        layer = QgsVectorLayer(f"Point?crs={UTM}&{fields}", "POI & more", "memory")
        for name, kind, x in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([name, kind])
            feature.setGeometry(QgsGeometry.fromWkt(f"Point ({x} 5000100)"))
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        project.addMapLayer(layer)
        return layer

    return add


def entries(dock) -> list:
    menu = dock.form.history.menu()
    menu.aboutToShow.emit()
    first = menu.actions()[0]
    return first.menu().actions() if first.text() == "Points of a layer" else []


def test_the_kinds_of_the_points_in_the_area_become_the_queries(
    ready, add_points, transport, qtbot
):
    layer = add_points(("A", "school", 500050), ("B", "park", 500060), ("far", "zoo", 590000))
    qtbot.waitUntil(lambda: ready.form.map_layers.count() == 2)
    row = next(r for r in range(2) if ready.form.map_layers.topLevelItem(r).text(0) == layer.name())
    ready.form.map_layers.topLevelItem(row).setCheckState(0, Qt.CheckState.Unchecked)
    ready.form.query.setPlainText("volcanoes")
    (entry,) = entries(ready)
    assert entry.text() == "POI && more"
    entry.trigger()
    qtbot.waitUntil(lambda: ready.form.query.toPlainText() == "school\npark")
    assert transport.names == ["A", "B"]
    assert layer.id() in ready.form.map_layers.ticked_ids()
    assert ready.form.notice.isHidden(), "all points are asked for"
    ready.form.query.undo()
    assert ready.form.query.toPlainText() == "volcanoes", "nothing typed is lost"


def test_points_of_no_known_kind_are_counted_and_a_layer_of_such_is_an_error(
    ready, add_points, qtbot
):
    add_points(("A", "school", 500050), ("B", "?", 500060))
    entries(ready)[0].trigger()
    qtbot.waitUntil(lambda: "1 of 2 points" in ready.form.notice.text())
    assert ready.form.query.toPlainText() == "school"


def test_a_layer_of_unknown_kinds_is_an_error_and_keeps_the_queries(ready, add_points, qtbot):
    add_points(("A", "?", 500050))
    ready.form.query.setPlainText("zoos")
    entries(ready)[0].trigger()
    qtbot.waitUntil(lambda: "No point of POI & more" in ready.form.notice.text())
    assert ready.form.query.toPlainText() == "zoos"


def test_without_layers_of_points_nothing_is_offered(ready):
    assert make_places().isValid()
    assert entries(ready) == []
