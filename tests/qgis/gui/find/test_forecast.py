"""What is said before a run: the time by earlier runs, and maps whose names can't be read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)

from socio_qgis.core.windows import MAX_MAP_SCALE, READABLE_GSD_M
from socio_qgis.gui.find.forecast import (
    NO_BREAK,
    WINDOW,
    describe_forecast,
    describe_time,
    expected_stages_s,
    remember_times,
)
from socio_qgis.gui.find.stage_times import past_seconds, remember_seconds
from socio_qgis.tasks.execution import RunOutcome
from socio_qgis.tasks.legibility import find_illegible
from socio_qgis.tasks.request import RequestPlan, RunRequest, plan_request

WIDE = (500_000.0, 5_000_000.0, 502_000.0, 5_001_000.0)


@pytest.fixture(autouse=True)
def no_past():
    QgsSettings().remove("socio_qgis")
    yield
    QgsSettings().remove("socio_qgis")


def context():
    return QgsProject.instance().transformContext()


def planned(imagery, map_layers, extent=EXTENT, **options: object) -> RequestPlan:
    area = QgsGeometry.fromRect(QgsRectangle(*extent))
    crs = QgsCoordinateReferenceSystem(UTM)
    request = RunRequest(
        ("a",), (imagery,), tuple(map_layers), area, crs, Path("a.gpkg"), **options
    )
    return plan_request(request, context())


@pytest.fixture
def wide_imagery(make_raster):
    return make_raster("wide", np.full((3, 500, 1000), 90, np.uint8), extent=WIDE)


# Time


def test_no_time_is_reported_before_the_first_run(imagery, places):
    text = describe_forecast(planned(imagery, [places]), 1, [places], context())
    assert "about" not in text
    assert text.count("\n") == 0


EMBEDDED = "map-reader classical"
STAGES = {"wait": 9.0, "read": 10.0, "localise": 2.0, "": 1.0}


def finished(status: str = "finished", seconds: float = 12.0) -> RunOutcome:
    return RunOutcome(status, Path("a"), seconds=seconds)


def test_the_stages_of_a_run_teach_the_time_of_the_next(imagery, places):
    ahead = planned(imagery, [places])
    remember_times(ahead, finished(), STAGES, 1)
    assert f"about 15{NO_BREAK}s" in describe_forecast(ahead, 3, [places], context())
    remember_times(ahead, finished("empty"), {"read": 20.0, "localise": 4.0}, 1)
    assert past_seconds(EMBEDDED) == {"read": 15.0, "localise": 3.0}
    assert list(expected_stages_s(ahead)) == ["read", "localise"]


def test_windows_of_a_run_of_several_teach_what_one_of_them_takes(imagery, places):
    several = planned(imagery, [places], gsd_m=0.1)
    count = len(several.windows)
    assert count > 2
    remember_times(several, finished(seconds=6.0), STAGES, 2)  # the others were there from before
    assert past_seconds(EMBEDDED) == {WINDOW: 3.0}
    time = describe_time(3 * count).replace(" ", NO_BREAK)
    assert f"about {time}" in describe_forecast(several, 1, [places], context())


def test_a_map_that_was_read_before_does_not_shorten_the_time_of_another(imagery, places):
    ahead = planned(imagery, [places])
    for read_s in (10.0, 0.01, 0.01, 12.0, 0.01):
        remember_times(ahead, finished(), {"read": read_s}, 1)
    assert past_seconds(EMBEDDED) == {"read": 11.0}


def test_models_take_their_time_for_each_query(imagery, places):
    ahead = planned(imagery, [places], reasoner="openai:x")
    asked = replace(ahead, settings=replace(ahead.settings, queries=("a", "b")))
    remember_times(asked, finished(), {"localise": 20.0}, 1)
    assert past_seconds("openai:x classical") == {"localise": 10.0}
    assert f"about 30{NO_BREAK}s" in describe_forecast(ahead, 3, [places], context())
    assert past_seconds(EMBEDDED) == {}


@pytest.mark.parametrize("status", ["cancelled", "failed"])
def test_a_run_without_its_end_teaches_nothing(imagery, places, status):
    remember_times(planned(imagery, [places]), finished(status), STAGES, 1)
    assert past_seconds(EMBEDDED) == {}


def test_a_run_that_waited_for_the_user_teaches_nothing(imagery, places):
    remember_times(planned(imagery, [places], check_boxes=True), finished(), STAGES, 1)
    assert past_seconds(EMBEDDED) == {}


@pytest.mark.parametrize(
    "written",
    ["nonsense", "[]", "3", '{"a b": "c"}', '{"a b": {"read": -1}}', '{"a b": {"read": [-1]}}'],
)
def test_settings_that_something_else_wrote_are_no_error(written):
    QgsSettings().setValue("socio_qgis/stage_seconds", written)
    assert past_seconds("a b") == {}
    remember_seconds("a b", {"read": 2.0})
    assert past_seconds("a b") == {"read": 2.0}


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (7.1, "8 s"), (31, "35 s"), (61, "2 min"), (5000, "84 min"), (9000, "2.5 h")],
)
def test_times_are_rough(seconds, text):
    assert describe_time(seconds) == text


# Names on maps


def test_maps_that_are_drawn_or_fine_enough_pass(imagery, places, make_raster):
    fine = make_raster("fine map", np.zeros((3, 100, 200), np.uint8))  # 2 m
    assert find_illegible(planned(imagery, [places, fine]), [places, fine], context()) is None


def test_a_coarse_map_is_named_with_its_resolution(imagery, places, make_raster):
    coarse = make_raster("old map", np.zeros((3, 50, 100), np.uint8))  # 4 m
    ahead = planned(imagery, [places, coarse])
    text = describe_forecast(ahead, 1, [places, coarse], context())
    assert "old map has 4.0 m per pixel, like zoom level 15" in text.splitlines()[1]
    assert "finer map" in text


def test_a_map_that_will_be_shrunk_is_reported(wide_imagery, make_raster):
    sharp = make_raster("sharp map", np.zeros((3, 2000, 4000), np.uint8), extent=WIDE)  # 0.5 m
    assert find_illegible(planned(wide_imagery, [sharp], WIDE), [sharp], context()) is None
    ahead = planned(wide_imagery, [sharp], WIDE, gsd_m=6.0)
    problem = find_illegible(ahead, [sharp], context())
    assert problem.shrinking == pytest.approx(6.0 / MAX_MAP_SCALE / 0.5)
    assert "finer ground resolution" in describe_forecast(ahead, 1, [sharp], context())


def test_coarse_imagery_makes_no_coarse_drawing_and_a_coarse_choice_does(places, make_raster):
    sentinel = make_raster("sentinel", np.full((3, 100, 200), 9, np.uint8), extent=WIDE)  # 10 m
    ahead = planned(sentinel, [places], WIDE)
    assert ahead.settings.gsd_m / ahead.settings.map_scale == pytest.approx(READABLE_GSD_M)
    assert find_illegible(ahead, [places], context()) is None
    ahead = planned(sentinel, [places], WIDE, gsd_m=15.0)
    text = describe_forecast(ahead, 1, [places], context())
    assert "drawn at 4.0 m per pixel" in text
    assert "finer ground resolution" in text


@pytest.mark.parametrize(("zmax", "legible"), [(14, False), (15, False), (16, True), (19, True)])
def test_tiles_that_do_not_go_deep_are_reported(imagery, zmax, legible):
    source = f"type=xyz&url=http://localhost:1/{{z}}/{{x}}/{{y}}.png&zmax={zmax}&zmin=0"
    tiles = QgsRasterLayer(source, "tiles", "wms")
    QgsProject.instance().addMapLayer(tiles)
    problem = find_illegible(planned(imagery, [tiles]), [tiles], context())
    assert (problem is None) is legible
    if problem is not None:
        assert problem.zoom == zmax
