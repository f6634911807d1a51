"""What is said before a run: the time by earlier runs, and maps whose names can't be read."""

from __future__ import annotations

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

from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import MAX_MAP_SCALE, READABLE_GSD_M
from socio_qgis.gui.before import NO_BREAK, describe_ahead, describe_time, learn_pace
from socio_qgis.gui.memory import past_pace_s, remember_pace
from socio_qgis.tasks.legibility import find_illegible
from socio_qgis.tasks.request import Plan, RunRequest, plan
from socio_qgis.tasks.run import Outcome

WIDE = (500_000.0, 5_000_000.0, 502_000.0, 5_001_000.0)


@pytest.fixture(autouse=True)
def no_past():
    QgsSettings().remove("socio_qgis")
    yield
    QgsSettings().remove("socio_qgis")


def context():
    return QgsProject.instance().transformContext()


def planned(imagery, map_layers, extent=EXTENT, **options: object) -> Plan:
    area = QgsGeometry.fromRect(QgsRectangle(*extent))
    crs = QgsCoordinateReferenceSystem(UTM)
    request = RunRequest(
        ("a",), (imagery,), tuple(map_layers), area, crs, Path("a.gpkg"), **options
    )
    return plan(request, context())


@pytest.fixture
def wide_imagery(make_raster):
    return make_raster("wide", np.full((3, 500, 1000), 90, np.uint8), extent=WIDE)


# Time


def test_no_time_is_told_before_the_first_run(imagery, places):
    text = describe_ahead(planned(imagery, [places]), 1, [places], context())
    assert "about" not in text
    assert text.count("\n") == 0


def test_a_run_teaches_the_time_of_the_next(imagery, places):
    ahead = planned(imagery, [places])
    learn_pace(ahead.settings, 4, Outcome("finished", Path("a"), seconds=12.0))
    assert f"about 3{NO_BREAK}s" in describe_ahead(ahead, 3, [places], context())
    learn_pace(ahead.settings, 1, Outcome("empty", Path("a"), seconds=5.0))
    assert past_pace_s("map-reader", "classical") == 4.0


def test_models_take_their_time_for_each_query(imagery, places):
    ahead = planned(imagery, [places], reasoner="openai:x")
    settings = RunSettings(("a", "b"), reasoner="openai:x")
    learn_pace(settings, 2, Outcome("finished", Path("a"), seconds=40.0))
    assert past_pace_s("openai:x", "classical") == 10.0
    assert f"about 30{NO_BREAK}s" in describe_ahead(ahead, 3, [places], context())
    assert past_pace_s("map-reader", "classical") is None


@pytest.mark.parametrize("status", ["cancelled", "failed"])
def test_a_run_without_its_end_teaches_nothing(status):
    learn_pace(RunSettings(("a",)), 4, Outcome(status, Path("a"), seconds=12.0))
    assert past_pace_s("map-reader", "classical") is None


def test_a_run_that_waited_for_the_user_teaches_nothing():
    settings = RunSettings(("a",), check_boxes=True)
    learn_pace(settings, 4, Outcome("finished", Path("a"), seconds=12.0))
    assert past_pace_s("map-reader", "classical") is None


@pytest.mark.parametrize("written", ["nonsense", "[]", '{"a b": "c"}', '{"a b": -1}'])
def test_settings_that_something_else_wrote_are_no_error(written):
    QgsSettings().setValue("socio_qgis/seconds_per_window", written)
    assert past_pace_s("a", "b") is None
    remember_pace("a", "b", 2.0)
    assert past_pace_s("a", "b") == 2.0


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
    text = describe_ahead(ahead, 1, [places, coarse], context())
    assert "old map has 4.0 m per pixel, like zoom level 15" in text.splitlines()[1]
    assert "finer map" in text


def test_a_map_that_will_be_shrunk_is_told(wide_imagery, make_raster):
    sharp = make_raster("sharp map", np.zeros((3, 2000, 4000), np.uint8), extent=WIDE)  # 0.5 m
    assert find_illegible(planned(wide_imagery, [sharp], WIDE), [sharp], context()) is None
    ahead = planned(wide_imagery, [sharp], WIDE, gsd_m=6.0)
    problem = find_illegible(ahead, [sharp], context())
    assert problem.shrinking == pytest.approx(6.0 / MAX_MAP_SCALE / 0.5)
    assert "finer ground resolution" in describe_ahead(ahead, 1, [sharp], context())


def test_coarse_imagery_makes_no_coarse_drawing_and_a_coarse_choice_does(places, make_raster):
    sentinel = make_raster("sentinel", np.full((3, 100, 200), 9, np.uint8), extent=WIDE)  # 10 m
    ahead = planned(sentinel, [places], WIDE)
    assert ahead.settings.gsd_m / ahead.settings.map_scale == pytest.approx(READABLE_GSD_M)
    assert find_illegible(ahead, [places], context()) is None
    ahead = planned(sentinel, [places], WIDE, gsd_m=15.0)
    text = describe_ahead(ahead, 1, [places], context())
    assert "drawn at 4.0 m per pixel" in text
    assert "finer ground resolution" in text


@pytest.mark.parametrize(("zmax", "legible"), [(14, False), (15, False), (16, True), (19, True)])
def test_tiles_that_do_not_go_deep_are_told(imagery, zmax, legible):
    source = f"type=xyz&url=http://localhost:1/{{z}}/{{x}}/{{y}}.png&zmax={zmax}&zmin=0"
    tiles = QgsRasterLayer(source, "tiles", "wms")
    QgsProject.instance().addMapLayer(tiles)
    problem = find_illegible(planned(imagery, [tiles]), [tiles], context())
    assert (problem is None) is legible
    if problem is not None:
        assert problem.zoom == zmax
