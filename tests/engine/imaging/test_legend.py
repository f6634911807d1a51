"""Families of colours that mean the same on most maps."""

import cv2
import numpy as np
import pytest

from socio_qgis.engine.imaging.legend import family_weights

GREEN_SPACE = dict.fromkeys(("leisure/park", "landuse/grass", "natural/wood"), 1.0)
SCHOOLS, HOSPITALS = {"amenity/school": 1.0}, {"amenity/hospital": 1.0}
LIGHT, WHITE, DARK = (244, 243, 239), (250, 250, 250), (30, 34, 42)


def lab(*colours):
    return cv2.cvtColor(np.array([colours], np.float32) / 255, cv2.COLOR_RGB2LAB)[0]


def weight(colour, ground, tags):
    (found,) = family_weights(lab(colour), lab(ground)[0], tags)
    return found


@pytest.mark.parametrize(
    ("colour", "ground"),
    [((205, 234, 192), LIGHT), ((200, 230, 201), WHITE), ((36, 60, 44), DARK)],
)
def test_greens_are_green_space_on_light_and_dark_maps(colour, ground):
    assert weight(colour, ground, GREEN_SPACE) > 0.7
    assert weight(colour, ground, {"leisure/park": 1.0}) < 0.5  # of many greens one is a park
    assert weight(colour, ground, SCHOOLS) == 0


def test_creams_are_schools_and_pinks_hospitals():
    assert weight((245, 236, 215), LIGHT, SCHOOLS) > 0.7
    assert weight((251, 230, 232), LIGHT, HOSPITALS) > 0.7
    assert weight((251, 230, 232), LIGHT, SCHOOLS) == 0


@pytest.mark.parametrize(
    "colour",
    [(255, 227, 163), (253, 238, 221), (235, 232, 226), (171, 215, 244), (235, 233, 238), LIGHT],
    ids=["road", "shops", "building", "water", "industry", "ground"],
)
def test_other_colours_are_of_no_family(colour):
    for tags in (GREEN_SPACE, SCHOOLS, HOSPITALS):
        assert weight(colour, LIGHT, tags) == 0
