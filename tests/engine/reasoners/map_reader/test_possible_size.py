"""An outline that no such place can have loses its score."""

from __future__ import annotations

import numpy as np

from socio_qgis.engine.language.map_labels import Label, Line, MapText
from socio_qgis.engine.reasoners.map_reader.candidates import Candidate, Place, of_possible_size
from socio_qgis.engine.reasoners.map_reader.fills import FillFinder
from socio_qgis.engine.reasoners.map_reader.palette import MapColours
from socio_qgis.engine.reasoners.map_reader.sizes import most_area_m2

UNIVERSITY = {"amenity/university": 1.0}
LABEL = Label((Line("Campus", (10.0, 10.0, 40.0, 20.0)),), is_point=True)


def candidate(source, side, expected_iou):
    plane = np.zeros((400, 400), np.float32)
    plane[:side, :side] = 1
    return Candidate(source, lambda: plane, expected_iou)


def possible(*ranked, tags=UNIVERSITY, gsd_m=5.0, pond=0):
    picture = np.full((400, 400, 3), 240, np.uint8)
    picture[:pond, :pond] = 170, 211, 223
    finder = FillFinder(MapColours.of(picture), MapText((), np.zeros((0, 4, 2), np.float32)))
    return [
        (one.source, round(one.expected_iou, 2))
        for one in of_possible_size(ranked, Place(LABEL, tags, gsd_m), finder)
    ]


def test_another_candidate_wins_against_one_that_is_too_large():
    square_mile, campus = candidate("fill", 320, 0.85), candidate("both", 60, 0.5)
    assert possible(square_mile, campus) == [("both", 0.5), ("fill", 0.23)]


def test_a_lone_one_is_scored_down():
    assert possible(candidate("fill", 320, 0.85)) == [("fill", 0.23)]


def test_what_may_be_stays():
    large = candidate("fill", 160, 0.85)  # 0.64 km2
    assert possible(large) == [("fill", 0.85)]
    assert possible(candidate("fill", 400, 0.85), tags={"natural/water": 1.0}) == [("fill", 0.85)]


def test_a_square_mile_is_more_than_a_university_or_a_school():
    assert most_area_m2(UNIVERSITY) < 1_600_000
    assert most_area_m2({"amenity/school": 1.0}) < most_area_m2(UNIVERSITY)
    assert most_area_m2({"natural/water": 1.0}) == float("inf")


def test_the_pond_that_bears_a_parks_name_is_not_the_park():
    zoo = {"tourism/zoo": 1.0}
    pond, block = candidate("both", 50, 0.7), candidate("roads", 100, 0.6)
    assert possible(pond, block, tags=zoo, gsd_m=1.0, pond=50) == [("roads", 0.6), ("both", 0.35)]
    assert possible(pond, block, tags=zoo, gsd_m=1.0) == [("both", 0.7), ("roads", 0.6)]
    lake = {"natural/water": 1.0}
    assert possible(pond, block, tags=lake, gsd_m=1.0, pond=50)[0] == ("both", 0.7)
