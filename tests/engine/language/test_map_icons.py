"""Icons of a map, and the labels that they belong to."""

import cv2
import numpy as np
import pytest

from socio_qgis.engine.language.label_reader import boxes_beside_icons
from socio_qgis.engine.language.map_icons import Icon, find_icons, icons_of_boxes
from socio_qgis.engine.language.map_labels import Line, join_lines, with_icons

LIGHT, DARK, GREEN_LAND = (243, 242, 239), (30, 34, 42), (205, 234, 192)
ORANGE, BROWN, GREY = (228, 142, 66), (140, 98, 70), (139, 147, 163)


def draw_icon(picture, x, y, colour, radius=7):
    """A disc with a ring and a glyph, both white, without the jagged edges that no map has."""
    large = cv2.resize(picture, None, fx=4, fy=4, interpolation=cv2.INTER_NEAREST)
    at = 4 * x + 2, 4 * y + 2
    cv2.circle(large, at, 4 * (radius + 1), (255, 255, 255), -1)
    cv2.circle(large, at, 4 * radius, colour, -1)
    cv2.rectangle(large, (at[0] - 8, at[1] - 10), (at[0] + 8, at[1] + 8), (255, 255, 255), -1)
    picture[:] = cv2.resize(large, picture.shape[1::-1], interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("ground", [LIGHT, DARK, GREEN_LAND])
@pytest.mark.parametrize("colour", [ORANGE, BROWN, GREY])
def test_icons_are_found_with_their_middle_and_colour(ground, colour):
    picture = np.full((120, 160, 3), ground, np.uint8)
    if ground == DARK and colour == BROWN:
        colour = (170, 120, 90)
    draw_icon(picture, 50, 60, colour)
    (icon,) = find_icons(picture, 14.0)
    assert np.hypot(icon.centre_xy_px[0] - 50.5, icon.centre_xy_px[1] - 60.5) < 1.5
    assert np.abs(np.subtract(icon.rgb, colour)).max() < 12
    assert 12 <= icon.side_px <= 17


def test_letters_blocks_and_roads_are_no_icons():
    picture = np.full((160, 260, 3), LIGHT, np.uint8)
    cv2.putText(picture, "Oak Hotel", (20, 40), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (60, 60, 70), 1, 16)
    cv2.rectangle(picture, (40, 80), (54, 94), (170, 140, 120), -1)  # a small building
    cv2.rectangle(picture, (100, 70), (112, 150), ORANGE, -1)
    assert find_icons(picture, 14.0) == []


def icon(x, y):
    return Icon((float(x), float(y)), 14.0, GREY)


def line(text, x1, y1, wide=80.0):
    return Line(text, (x1, y1, x1 + wide, y1 + 14.0))


def test_an_icon_belongs_to_the_line_under_or_beside_it():
    boxes = [line("Under", 60, 60).box_xyxy_px, line("Beside", 200, 93).box_xyxy_px]
    over, beside = icon(100, 49), icon(188, 100)
    assert icons_of_boxes(boxes, [over, beside, icon(400, 400)]) == {0: over, 1: beside}


def test_what_looks_like_an_icon_inside_a_line_is_a_letter_of_it():
    assert icons_of_boxes([line("Under", 60, 60).box_xyxy_px], [icon(70, 67)]) == {}


def test_labels_are_not_joined_across_an_icon():
    lines = [line("Green Park", 60, 50), line("Green School", 60, 72)]
    between = [icon(100, 68)]
    (one,) = join_lines([lines[0], line("Playground", 60, 64)])
    assert one.text == "Green Park Playground"
    upper, lower = join_lines(with_icons([lines[0], line("School", 60, 82)], between))
    assert (upper.icon, lower.icon) in [(None, between[0]), (between[0], None)]


def test_two_points_under_each_other_stay_two_labels():
    lines = [line("Bank", 60, 50, 40), line("Bakery", 60, 66, 50)]
    labels = join_lines(with_icons(lines, [icon(48, 57), icon(48, 73)]))
    assert [label.text for label in labels] == ["Bank", "Bakery"]


def test_a_point_under_a_label_of_two_lines_is_no_third_line_of_it():
    lines = [line("Oak", 60, 60), line("School", 60, 75), line("Noodles", 60, 91)]
    labels = join_lines(with_icons(lines, [icon(100, 49), icon(48, 98)]))
    assert [label.text for label in labels] == ["Oak School", "Noodles"]


def test_a_label_is_anchored_at_its_icon():
    (label,) = join_lines(
        with_icons([line("Green", 60, 60), line("Park", 60, 75)], [icon(100, 49)])
    )
    assert label.text == "Green Park"
    assert label.anchor_xy_px == (100.0, 49.0)
    x1, y1, x2, y2 = label.anchor_box_xyxy_px
    assert ((x1 + x2) / 2, (y1 + y2) / 2) == (100.0, 49.0)
    assert (x2 - x1, y2 - y1) == (80.0, 29.0)


def written(*words_at_x, ground=LIGHT, ink=(118, 84, 62)):
    """A picture of a line of text, y 40 to 60, and the icons on it."""
    picture = np.full((100, 320, 3), ground, np.uint8)
    for word, x in words_at_x:
        if word == "icon":
            draw_icon(picture, x, 50, BROWN)
        else:
            cv2.putText(picture, word, (x, 56), cv2.FONT_HERSHEY_SIMPLEX, 0.6, ink, 1, 16)
    return picture, find_icons(picture, 14.0)


def test_an_icon_as_dark_as_the_letters_beside_it_is_cut_off():
    picture, icons = written(("icon", 30), ("Oak Hotel", 42))
    assert [one.is_disc for one in icons] == [True]
    for left in (18, 21, 28):
        ((x1, y1, x2, y2),) = boxes_beside_icons((left, 40, 140, 60), icons, picture)
        assert 37 <= x1 <= 42
        assert (y1, x2, y2) == (40, 140, 60)


def test_a_box_around_two_labels_and_the_icon_between_them_becomes_two():
    picture, icons = written(("Oak Hotel", 20), ("icon", 130), ("Bank", 142))
    left, right = boxes_beside_icons((18, 40, 200, 60), icons, picture)
    assert left[2] <= 124
    assert right[0] >= 136
    assert boxes_beside_icons((118, 40, 142, 60), icons, picture) == []


def test_an_icon_over_the_middle_of_a_line_cuts_nothing():
    picture, icons = written(("icon", 80))
    assert boxes_beside_icons((20, 50, 140, 70), icons, picture) == [(20, 50, 140, 70)]


def test_a_label_of_two_lines_beside_its_icon_is_one():
    lines = [line("Oak", 80, 60, 30.0), line("Nursery", 60, 75)]
    (label,) = join_lines(with_icons(lines, [icon(50, 74)]))
    assert label.text == "Oak Nursery"
    assert label.anchor_xy_px == (50.0, 74.0)
