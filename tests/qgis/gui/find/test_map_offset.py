"""A map beside the imagery: the choice of offsets in the panel, and measuring one."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from scripted_engine import ScriptedEngine

from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.gcj02 import to_gcj02
from socio_qgis.core.protocol import Message
from socio_qgis.gui.find.map_offset import MapOffset, describe
from socio_qgis.tasks.request import RunRequest, plan_request

AREA, UTM_CRS = QgsGeometry.fromRect(QgsRectangle(*EXTENT)), QgsCoordinateReferenceSystem(UTM)
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


class AligningEngine(ScriptedEngine):
    shift_px: object = None

    def _on_align(self, message: Message) -> None:
        assert Path(message["satellite"]).exists()
        assert Path(message["map"]).exists()
        self._answer(message, "aligned", shift_px=self.shift_px)


def context():
    return QgsProject.instance().transformContext()


@pytest.fixture
def transport() -> AligningEngine:
    return AligningEngine()


@pytest.fixture
def offset(qtbot) -> MapOffset:
    made = MapOffset()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def measured(offset, transport, imagery, places, qtbot):
    """Measure with a request; returns what was told."""

    def measure(shift_px: object, **changes: object) -> str:
        transport.shift_px = shift_px
        request = RunRequest(("",), (imagery,), (places,), AREA, UTM_CRS, Path("a.gpkg"), **changes)
        engine = Engine(lambda: Status(Path(sys.executable)), lambda python: transport)
        with qtbot.waitSignal(offset.message) as told:
            offset.start(request, engine, context())
            assert not offset.measure.isEnabled()
        qtbot.waitUntil(offset.measure.isEnabled)
        return told.args[0]

    return measure


def test_at_first_the_map_is_taken_to_fit(offset):
    assert offset.offset_m(AREA, UTM_CRS, context()) == (0.0, 0.0)


def test_what_is_measured_is_chosen_for_the_next_run(offset, measured):
    # 20 px right and 10 px up, at 1 m per pixel
    assert "20 m east, 10 m north" in measured([20.0, -10.0])
    assert offset.offset_m(AREA, UTM_CRS, context()) == (20.0, 10.0)
    assert "20 m east" in offset.choice.currentText()


def test_a_measurement_asks_no_server_and_needs_no_leave(measured):
    assert "fits" in measured([0.0, 0.0], reasoner="openai:https://example.org/v1#model")


def test_a_second_measurement_adds_to_the_offset_it_was_made_with(offset, measured):
    measured([20.0, -10.0])
    measured([-8.0, 0.0], map_offset_m=offset.offset_m(AREA, UTM_CRS, context()))
    assert offset.offset_m(AREA, UTM_CRS, context()) == (12.0, 10.0)
    assert offset.choice.count() == 3


@pytest.mark.parametrize(("shift", "said"), [([3.0, 2.0], "fits"), (None, "can't be measured")])
def test_a_small_or_unknown_shift_changes_nothing(offset, measured, shift, said):
    assert said in measured(shift)
    assert offset.offset_m(AREA, UTM_CRS, context()) == (0.0, 0.0)


def test_an_error_is_reported_and_the_button_works_again(
    offset, transport, make_raster, places, qtbot
):
    blank = make_raster("blank", np.zeros((3, 20, 40), np.uint8), nodata=0)
    request = RunRequest(("",), (blank,), (places,), AREA, UTM_CRS, Path("a.gpkg"))
    engine = Engine(lambda: Status(Path(sys.executable)), lambda python: transport)
    with qtbot.waitSignal(offset.failed) as failed:
        offset.start(request, engine, context())
    assert "nothing" in str(failed.args[0])
    qtbot.waitUntil(offset.measure.isEnabled)


def test_what_is_measured_for_another_project_is_not_taken(
    offset, transport, imagery, places, qtbot
):
    transport.shift_px = [20.0, -10.0]
    request = RunRequest(("",), (imagery,), (places,), AREA, UTM_CRS, Path("a.gpkg"))
    engine = Engine(lambda: Status(Path(sys.executable)), lambda python: transport)
    told = []
    offset.message.connect(told.append)
    offset.start(request, engine, context())
    offset.stop()
    assert offset.measure.isEnabled()
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0)
    qtbot.wait(50)
    assert told == []
    assert offset.offset_m(AREA, UTM_CRS, context()) == (0.0, 0.0)


def test_maps_of_china_are_moved_by_their_formula(offset):
    offset.restore("gcj-02")
    area = QgsGeometry.fromRect(QgsRectangle(116.37, 39.90, 116.39, 39.92))  # Beijing
    east, north = offset.offset_m(area, WGS84, context())
    assert 400 < (east**2 + north**2) ** 0.5 < 700
    run_crs = QgsCoordinateReferenceSystem("EPSG:32650")
    to_run = QgsCoordinateTransform(WGS84, run_crs, context())
    place = to_run.transform(QgsPointXY(116.38, 39.91))
    shown = to_run.transform(QgsPointXY(*to_gcj02(116.38, 39.91)))
    assert (east, north) == pytest.approx((shown.x() - place.x(), shown.y() - place.y()), abs=1)


def test_elsewhere_such_a_map_fits(offset):
    offset.restore("gcj-02")
    area = QgsGeometry.fromRect(QgsRectangle(-105.0, 39.7, -104.9, 39.8))
    assert offset.offset_m(area, WGS84, context()) == pytest.approx((0, 0), abs=1e-6)


@pytest.mark.parametrize("kept", ["none", "gcj-02", "12.5 -3.0"])
def test_a_choice_comes_back_from_the_project(offset, kept):
    offset.restore(kept)
    assert offset.kept == kept


@pytest.mark.parametrize("kept", ["", "nonsense", "1 2 3", "1e9 0", "nan nan"])
def test_an_unknown_choice_is_none(offset, kept):
    offset.restore(kept)
    assert offset.kept == "none"


def test_the_offset_is_in_the_settings_of_the_run(imagery, places):
    request = RunRequest(
        ("a",), (imagery,), (places,), AREA, UTM_CRS, Path("a.gpkg"), map_offset_m=(5.0, -1.0)
    )
    assert plan_request(request, context()).settings.to_dict()["map_offset_m"] == (5.0, -1.0)


def test_offsets_are_described_in_words():
    assert describe((-12.4, 3.6)) == "12 m west, 4 m north"
