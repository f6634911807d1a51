"""Fills under labels, and what roads and usual sizes suggest where there is none."""

import cv2
import numpy as np
import pytest

from socio_qgis.engine.imaging.indexed import IndexedPicture
from socio_qgis.engine.language.map_icons import Icon
from socio_qgis.engine.language.map_labels import Label, Line, MapText
from socio_qgis.engine.reasoners.map_reader.candidates import (
    Place,
    all_candidates,
    shown_candidates,
)
from socio_qgis.engine.reasoners.map_reader.fills import FillFinder
from socio_qgis.engine.reasoners.map_reader.frames import (
    best_threshold,
    frame_probability,
    with_threshold_at_half,
)
from socio_qgis.engine.reasoners.map_reader.palette import MapColours
from socio_qgis.engine.reasoners.map_reader.sizes import enlargement, times_larger, usual_area_m2

GROUND, GREEN, WHITE, BROWN = (242, 239, 233), (200, 250, 204), (255, 255, 255), (217, 208, 201)
HOMES, YELLOW = (224, 223, 223), (255, 255, 229)
BOX = (140.0, 145.0, 220.0, 161.0)


def text_at(*boxes):
    labels = tuple(Label((Line("Elm Park", box),)) for box in boxes)
    quads = [[(x1, y1), (x2, y1), (x2, y2), (x1, y2)] for x1, y1, x2, y2 in boxes]
    return MapText(labels, np.array(quads, np.float32).reshape(-1, 4, 2))


def park_map(ground=GROUND, green=GREEN):
    """A park with its name on it, a path through it and a street beside it."""
    picture = np.full((300, 400, 3), ground, np.uint8)
    truth = np.zeros((300, 400), bool)
    truth[80:230, 100:280] = True
    picture[truth] = green
    cv2.line(picture, (100, 200), (280, 110), (250, 128, 114), 1)
    cv2.rectangle(picture, (285, 0), (297, 299), WHITE, cv2.FILLED)
    cv2.putText(picture, "Elm Park", (142, 159), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (60, 60, 70), 1, 16)
    return picture, truth


def iou(a, b):
    return np.count_nonzero(a & b) / np.count_nonzero(a | b)


@pytest.mark.parametrize(
    ("ground", "green"),
    [(GROUND, GREEN), ((30, 32, 38), (36, 66, 48)), ((40, 60, 90), (90, 40, 90))],
)
def test_the_fill_under_a_label_is_healed_of_text_and_paths(ground, green):
    picture, truth = park_map(ground, green)
    fill = FillFinder(MapColours.of(picture), text_at(BOX)).fill_under(BOX)
    assert iou(fill.mask, truth) > 0.95


def test_the_ground_is_no_fill():
    picture, _ = park_map()
    box = (20.0, 20.0, 80.0, 36.0)
    assert FillFinder(MapColours.of(picture), text_at(BOX, box)).fill_under(box) is None


def test_fills_of_a_dark_map_are_told_apart_though_their_colours_are_close():
    picture, truth = park_map((34, 37, 43), (53, 51, 42))
    picture[80:230, 10:100] = (44, 46, 37)
    assert iou(FillFinder(MapColours.of(picture), text_at(BOX)).fill_under(BOX).mask, truth) > 0.95


def test_jpeg_does_not_break_a_fill():
    picture, truth = park_map()
    worn = cv2.imdecode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 60])[1], 1)
    assert iou(FillFinder(MapColours.of(worn), text_at(BOX)).fill_under(BOX).mask, truth) > 0.9


def test_a_map_drawn_larger_gives_the_same_fill():
    picture, truth = park_map()
    large = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    box = tuple(2 * value for value in BOX)
    wide = cv2.resize(truth.astype(np.uint8), None, fx=2, fy=2) > 0
    assert iou(FillFinder(MapColours.of(large), text_at(box)).fill_under(box).mask, wide) > 0.95


def test_buildings_belong_to_the_fill_they_stand_on():
    picture, truth = park_map()
    for x in (100, 130, 160):  # on the fill's edge
        cv2.rectangle(picture, (x, 80), (x + 18, 98), BROWN, cv2.FILLED)
    cv2.rectangle(picture, (20, 250), (40, 270), BROWN, cv2.FILLED)
    assert iou(FillFinder(MapColours.of(picture), text_at(BOX)).fill_under(BOX).mask, truth) > 0.95


def test_a_pond_is_not_the_park_that_it_lies_in():
    picture, truth = park_map()
    cv2.ellipse(picture, (180, 150), (55, 30), 0, 0, 360, (170, 211, 223), cv2.FILLED)
    finder = FillFinder(MapColours.of(picture), text_at(BOX))
    assert iou(finder.fill_under(BOX, on_land=True).mask, truth) > 0.95
    assert iou(finder.fill_under(BOX).mask, truth) < 0.4  # the label may be the lake's


@pytest.mark.parametrize(
    ("ground", "water"),
    [(GROUND, (170, 211, 223)), ((36, 47, 62), (23, 38, 60)), ((34, 37, 43), (27, 51, 66))],
)
def test_water_is_told_from_the_ground_of_a_dark_blue_map(ground, water):
    picture = np.full((300, 400, 3), ground, np.uint8)
    lake = np.zeros((300, 400), bool)
    lake[80:230, 100:280] = True
    picture[lake] = water
    finder = FillFinder(MapColours.of(picture), text_at())
    assert iou(finder.open_water(np.s_[0:300, 0:400], 100), lake) > 0.98
    assert np.array_equal(
        finder.open_water(np.s_[100:250, 90:200], 100),
        finder.open_water(np.s_[0:300, 0:400], 100)[100:250, 90:200],
    )


def test_a_school_whose_label_stands_on_blue_is_not_drawn_empty():
    picture = np.full((300, 400, 3), GROUND, np.uint8)
    picture[60:250, 60:340] = (170, 211, 223)
    text = text_at(BOX)
    tags = {"amenity/school": 1.0}
    place, finder = Place(text.labels[0], tags, 1.0), FillFinder(MapColours.of(picture), text)
    found = all_candidates(place, finder, [], None)
    assert found[0].probability[153, 180] > 0.5


def test_a_building_under_the_label_gives_way_to_its_grounds():
    picture, truth = park_map()
    for x in range(20, 380, 30):  # the colour of buildings, as other buildings show
        cv2.rectangle(picture, (x, 20), (x + 14, 32), BROWN, cv2.FILLED)
    cv2.rectangle(picture, (130, 130), (235, 175), BROWN, cv2.FILLED)
    assert iou(FillFinder(MapColours.of(picture), text_at(BOX)).fill_under(BOX).mask, truth) > 0.95


def test_a_street_is_no_fill():
    picture, _ = park_map()
    cv2.rectangle(picture, (0, 242), (399, 252), WHITE, cv2.FILLED)
    box = (20.0, 240.0, 90.0, 256.0)
    assert FillFinder(MapColours.of(picture), text_at(BOX, box)).fill_under(box) is None


def test_a_street_parts_two_fills():
    picture, _ = park_map()
    picture[80:230, 300:380] = GREEN
    fill = FillFinder(MapColours.of(picture), text_at(BOX)).fill_under(BOX)
    assert not fill.mask[:, 300:].any()


def test_all_areas_of_a_colour_are_found():
    picture, _ = park_map()
    picture[80:130, 310:380] = GREEN
    finder = FillFinder(MapColours.of(picture), text_at(BOX))
    fills = finder.fills_of_colour(finder.fill_under(BOX).colour_lab, 100)
    assert [bool(fill.mask[100, 350]) for fill in fills] == [False, True]


@pytest.mark.parametrize(
    ("park", "school", "is_fill"),
    [(GREEN, YELLOW, True), ((190, 230, 170), (238, 238, 238), False)],
)
def test_homes_may_cover_most_of_a_map_that_follows_the_legend(park, school, is_fill):
    picture, _ = park_map(HOMES, park)
    picture[20:60, 320:380] = school
    finder = FillFinder(MapColours.of(picture), text_at(BOX))
    colour = IndexedPicture.of(np.full((1, 1, 3), HOMES, np.uint8)).lab[0]
    fills = [*finder.fills_of_colour(colour, 100)]
    assert bool(fills) == is_fill
    if is_fill:  # on both sides of the street
        covered = np.any([fill.mask for fill in fills], axis=0)
        assert covered[10, 10]
        assert covered[290, 390]


def test_a_place_reaches_to_the_roads_around_it():
    picture = np.full((300, 300, 3), GROUND, np.uint8)
    truth = np.zeros((300, 300), bool)
    truth[70:230, 60:240] = True
    cv2.rectangle(picture, (60, 70), (240, 230), (250, 210, 120), 9)
    for at in (10, 290):  # and others farther off
        cv2.line(picture, (at, 0), (at, 299), (250, 210, 120), 9)
    box = (110.0, 142.0, 190.0, 158.0)
    finder = FillFinder(MapColours.of(picture), text_at(box))
    draw, expected = frame_probability(finder, box, 1.1, usual_area_m2({"amenity/school": 1.0}))
    assert iou(draw() > 0.5, truth) > 0.75
    assert 0.3 < expected <= 1.0


def test_the_usual_size_decides_where_there_are_no_roads():
    picture = np.full((500, 500, 3), GROUND, np.uint8)
    box = (210.0, 242.0, 290.0, 258.0)
    finder = FillFinder(MapColours.of(picture), text_at(box))
    areas = [
        np.count_nonzero(frame_probability(finder, box, 1.5, usual_area_m2({tag: 1.0}))[0]() > 0.5)
        for tag in ("landuse/retail", "amenity/university", "leisure/golf_course")
    ]
    assert areas == sorted(areas)
    assert areas[0] < areas[2]


def test_the_best_cut_has_the_highest_expected_iou():
    plane = np.zeros((20, 20), np.float32)
    plane[:10] = 0.4
    plane[:3] = 0.9
    cut, expected = best_threshold(plane)
    assert cut <= 0.4  # taking the unsure rows: 82 of 200 beats 54 of 116
    assert expected == pytest.approx((60 * 0.9 + 140 * 0.4) / 200, abs=1e-3)
    assert np.array_equal(with_threshold_at_half(plane, cut) > 0.5, plane > cut)


ICON_COLOUR = (139, 147, 163)


def icon_map(ground=(243, 242, 239)):
    """A school's grounds with a building, a house, and their icons; names stand under these."""
    picture = np.full((400, 400, 3), ground, np.uint8)
    grounds, house = np.zeros((400, 400), bool), np.zeros((400, 400), bool)
    grounds[60:180, 60:220], house[270:300, 90:130] = True, True
    picture[grounds] = (245, 236, 215)
    picture[80:110, 80:200] = picture[house] = (225, 218, 208)
    for x in range(20, 400, 60):  # other houses
        picture[350:370, x : x + 25] = (225, 218, 208)
    labels = []
    for text, x, y in (("Oak School", 140, 130), ("Bank", 110, 285)):
        cv2.circle(picture, (x, y), 7, (255, 255, 255), -1)
        cv2.circle(picture, (x, y), 6, ICON_COLOUR, -1)
        icon = Icon((float(x), float(y)), 13.0, ICON_COLOUR)
        box = (x - 40.0, y + 9.0, x + 40.0, y + 23.0)
        cv2.putText(picture, text, (x - 38, y + 21), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (60, 60, 70))
        labels.append(Label((Line(text, box, icon=icon),)))
    icons = tuple(label.icon for label in labels)
    return picture, MapText(tuple(labels), np.zeros((0, 4, 2), np.float32), icons), grounds, house


@pytest.mark.parametrize(
    ("which", "tags"), [(0, {"amenity/school": 1.0}), (1, {"amenity/bank": 1.0})]
)
def test_a_place_with_an_icon_is_the_fill_or_the_building_under_it(which, tags):
    picture, text, *truths = icon_map()
    finder = FillFinder(MapColours.of(picture), text)
    place = Place(text.labels[which], tags, 1.2, any_size=True)
    shown = shown_candidates(place, finder, with_fills=True)
    best = all_candidates(place, finder, shown, None)[0]
    assert iou(best.probability > 0.5, truths[which]) > 0.85


def test_places_of_a_map_with_icons_are_smaller():
    picture, text, *_ = icon_map()
    tags = {"leisure/park": 1.0}
    areas = []
    for labels in (text.labels, tuple(Label((Line("", one.box_xyxy_px),)) for one in text.labels)):
        finder = FillFinder(MapColours.of(picture), MapText(labels, text.quads_px))
        usual_m2 = usual_area_m2(tags, finder.has_icons)
        draw, _ = frame_probability(finder, (300, 230, 340, 244), 1.2, usual_m2)
        areas.append(np.count_nonzero(draw() > 0.5))
    assert 1.5 * areas[0] < areas[1]
    assert enlargement(tags, usual_area_m2(tags, has_icons=True)) > 1.5


def test_a_name_that_stands_on_its_place_tells_how_large_that_is():
    tags = {"leisure/park": 1.0}
    narrow, wide = (usual_area_m2(tags, has_icons=True, text_width_m=w) for w in (20.0, 150.0))
    assert narrow == usual_area_m2(tags, has_icons=True)
    assert 0.5 * 150**2 < wide < 3 * 150**2
    narrow, wide = (usual_area_m2(tags, text_width_m=w) for w in (60.0, 250.0))
    assert 1.5 * narrow < usual_area_m2(tags) < wide / 1.5


def test_places_of_a_map_with_icons_are_larger_where_it_names_few():
    km2 = 1e6
    assert times_larger(km2, 40) == 1.0 < times_larger(km2, 16) < times_larger(km2, 8)
    assert times_larger(km2, 3) == 1.0  # so few tell nothing
    assert times_larger(1e9, 8) == times_larger(1e10, 8)  # an empty map says no more
    tags = {"amenity/school": 1.0}
    usual_m2 = usual_area_m2(tags, has_icons=True)
    assert usual_area_m2(tags, has_icons=True, times_larger=3.0) > 2 * usual_m2
    assert usual_area_m2(tags, times_larger=3.0) == usual_area_m2(tags)


def test_a_mall_is_larger_than_a_shop():
    mall, shop = ({tag: 1.0} for tag in ("landuse/retail", "shop/clothes"))
    assert usual_area_m2(mall, has_icons=True) > 3 * usual_area_m2(shop, has_icons=True)


def test_a_white_halo_under_a_label_is_no_road():
    picture = np.full((200, 200, 3), (243, 242, 239), np.uint8)
    picture[60:140, 60:140] = (251, 230, 232)
    picture[90:106, 30:170] = (255, 255, 255)  # as letters with halos have it
    picture[0:200, 180:190] = (255, 255, 255)
    truth = np.zeros((200, 200), bool)
    truth[60:140, 60:140] = True
    box = (28.0, 89.0, 172.0, 107.0)
    fill = FillFinder(MapColours.of(picture), text_at(box)).fill_under(box)
    assert fill is not None
    assert iou(fill.mask, truth) > 0.9


def test_a_petrol_station_beside_a_dot_does_not_take_the_shopping_land_around_it():
    picture = np.full((300, 400, 3), GROUND, np.uint8)
    picture[80:230, 100:280] = (255, 214, 209)  # OpenStreetMap's retail
    cv2.putText(picture, "Chevron", (142, 159), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (60, 60, 70), 1, 16)
    quads = text_at(BOX).quads_px
    areas = []
    for is_point in (True, False):
        label = Label((Line("Chevron", BOX),), is_point=is_point)
        finder = FillFinder(MapColours.of(picture), MapText((label,), quads))
        place = Place(label, {"amenity/fuel": 1.0}, 2.0, any_size=is_point)
        found = all_candidates(place, finder, shown_candidates(place, finder, True), None)
        areas.append(4 * np.count_nonzero(found[0].probability > 0.5))
        assert ("fill" in {one.source for one in found}) != is_point
    assert areas[0] < 10_000 < 90_000 < areas[1]
