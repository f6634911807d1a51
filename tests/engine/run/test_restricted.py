"""Restrictions are answered on the places of the whole area, not of a window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from fakes import ColourReasoner, ColourSegmenter, Ground

from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import plan_windows
from socio_qgis.engine.contract import Outcome, RunPlan, WindowPolygon
from socio_qgis.engine.run.restricted import RestrictedQueries
from socio_qgis.engine.run.run import Run
from socio_qgis.engine.run.scheduler import StageScheduler

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
EXTENT = (X, Y, X + 1000, Y + 400)
AOI = shapely.box(*EXTENT)
# 2 ha across the seam of two windows, 0.5 ha in the north, 0.25 ha; a hospital in the west.
LARGE, MIDDLE, SMALL = (400, 100, 600, 200), (700, 300, 800, 350), (850, 20, 900, 70)
HOSPITAL = (100, 100, 150, 200)


def place(xmin: float, ymin: float, xmax: float, ymax: float) -> shapely.Geometry:
    return shapely.box(X + xmin, Y + ymin, X + xmax, Y + ymax)


def fitting(query: str, **others: list[tuple[float, ...]]) -> tuple[list[tuple], list[str]]:
    """Of LARGE, MIDDLE and SMALL those that a query keeps, and the notes."""
    restricted = RestrictedQueries([query])
    bounds = {place(*one).wkt: one for one in (LARGE, MIDDLE, SMALL)}
    found = [(place(*one), query) for one in (LARGE, MIDDLE, SMALL)]
    found += [(place(*one), name) for name, places in others.items() for one in places]
    polygons = [(shape, WindowPolygon(shape, 0, EXTENT, name)) for shape, name in found]
    assert restricted.passed(polygons) == [], "all of them wait for the end"
    kept = [shape for some in restricted.fitting(AOI) for shape, _ in some]
    return [bounds[shape.wkt] for shape in kept], restricted.texts("en")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("the largest park", [LARGE]),
        ("the smallest park", [SMALL]),
        ("the 2 largest parks", [LARGE, MIDDLE]),
        ("parks larger than 0.4 ha", [LARGE, MIDDLE]),
        ("parks smaller than 3000 m2", [SMALL]),
        ("parks between 0.3 and 1 ha", [MIDDLE]),
        ("parks in the south", [LARGE, SMALL]),
        ("parks in the west", []),
        ("the smallest park in the north", [MIDDLE]),
    ],
)
def test_places_are_kept_by_size_and_by_half_of_the_area(query, expected):
    kept, notes = fitting(query)
    assert kept == expected
    assert "was understood" in notes[0]
    assert f"{len(expected)} of " in notes[-1]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("parks near the hospital", [LARGE]),
        ("parks within 600 m of the hospital", [LARGE, MIDDLE]),
        ("parks within 240 m of the hospital", []),
        ("the park closest to the hospital", [LARGE]),
        ("parks east of the hospital", [LARGE, MIDDLE, SMALL]),
        ("parks south of the hospital", [SMALL]),
        ("the smallest park within 600 m of the hospital", [MIDDLE]),
    ],
)
def test_places_are_kept_by_what_is_around(query, expected):
    assert RestrictedQueries([query]).references == ("hospital",)
    kept, _ = fitting(query, hospital=[HOSPITAL, (100, 300, 150, 390)])
    assert kept == expected


@pytest.mark.parametrize(
    ("metres", "expected"), [(240, [LARGE, MIDDLE, SMALL]), (150, [LARGE, MIDDLE]), (100, [])]
)
def test_a_place_is_not_near_itself(metres, expected):
    kept, _ = fitting(f"parks within {metres} m of a park", park=[LARGE, MIDDLE, SMALL])
    assert kept == expected


def test_a_place_that_is_called_like_the_query_is_one():
    restricted, shape = RestrictedQueries(["the largest park"]), place(*SMALL)
    named = WindowPolygon(shape, 0, EXTENT, "the largest park", level="name")
    assert restricted.passed([(shape, named)]) == [(shape, named)]


def test_what_is_not_found_is_said_and_keeps_all():
    kept, (note,) = fitting("parks near the hospital")
    assert kept == [LARGE, MIDDLE, SMALL]
    assert note == (
        "“near the hospital” was not taken into account in “parks near the hospital”: nothing was "
        "found for “hospital”."
    )


def test_what_is_asked_for_anyway_is_no_further_query():
    restricted = RestrictedQueries(["hospital", "parks near the hospital"])
    assert restricted.references == ()
    shape = place(*HOSPITAL)
    (passed,) = restricted.passed([(shape, WindowPolygon(shape, 0, EXTENT, "hospital"))])
    assert passed[0] is shape


class Named(ColourReasoner):
    """Answers queries by colours."""

    def localise(self, scene, queries, *rest):
        colours = {"the largest park": "red", "hospital": "blue"}
        named = [colours.get(query, "red") for query in queries]
        return [replace(one, level="class") for one in super().localise(scene, named, *rest)]


def ran(output: Path, *queries: str) -> tuple[Outcome, list[list[int]]]:
    settings = RunSettings(queries=queries)
    plan = RunPlan(settings, CRS, AOI, output, "sat", "map", 2)
    scheduler = StageScheduler(Named(), ColourSegmenter())
    run = Run(plan, scheduler, lambda *_: None)
    ground = Ground(
        *(("red", place(*one).bounds) for one in (LARGE, MIDDLE, SMALL)),
        ("blue", place(*HOSPITAL).bounds),
    )
    try:
        for window in plan_windows(EXTENT, 1.0):
            size = window.width_px, window.height_px
            run.add(window.index, window.extent, partial(ground.scene, window.extent, *size))
        run.wait()
        outcome = run.finish()
    finally:
        run.close()
        scheduler.close()
    _, _, wkb, _ = pyogrio.raw.read(output, layer="socio_results")
    back = pyproj.Transformer.from_crs("EPSG:4326", CRS, always_xy=True)
    shapes = shapely.transform(
        shapely.from_wkb(wkb), lambda xy: np.column_stack(back.transform(*xy.T))
    )
    boxes = shapely.bounds(shapes) - (X, Y, X, Y)
    return outcome, np.rint(boxes).astype(int).tolist()


def test_the_largest_is_that_of_the_area_and_whole(tmp_path: Path):
    outcome, boxes = ran(tmp_path / "out.gpkg", "the largest park")
    assert boxes == [[*LARGE]], "each window shows a part of it only"
    assert outcome.found == {"the largest park": 1}
    assert any("1 of 3 places fit" in message for message in outcome.messages)


def test_what_places_are_near_of_is_looked_for_and_not_written(tmp_path: Path):
    outcome, boxes = ran(tmp_path / "out.gpkg", "parks within 300 m of the hospital")
    assert boxes == [[*LARGE]]
    assert outcome.places == 1


def test_lines_of_all_windows_count():
    """A road from two windows; MIDDLE lies beyond the end of the first part."""
    restricted = RestrictedQueries(["parks within 60 m of the road"])
    assert restricted.places == restricted.references == ("road",)
    found = [place(*one) for one in (LARGE, MIDDLE, SMALL)]
    query = "parks within 60 m of the road"
    restricted.passed([(shape, WindowPolygon(shape, 0, EXTENT, query)) for shape in found])
    for x1, x2 in ((0, 640), (600, 1000)):
        road = shapely.LineString([(X + x1, Y + 250), (X + x2, Y + 250)])
        restricted.add_lines({"road": shapely.multilinestrings([road])})
    (kept,) = restricted.fitting(AOI)
    assert [shape for shape, _ in kept] == found[:2]
    assert "2 of 3 places fit" in restricted.texts("en")[0]
