"""The colours that a map is painted with."""

import numpy as np
import pytest

from socio_qgis.engine.reasoners.map_reader.palette import MapColours, assign_colours


@pytest.mark.parametrize("hidden_px", [20, 100, 700])  # near, across a band's edge, beyond bands
def test_what_is_hidden_has_the_colour_of_what_is_nearest(hidden_px):
    picture = np.full((1200, 60, 3), (242, 239, 233), np.uint8)
    picture[500:] = (200, 250, 204)
    map_ = MapColours.of(picture)
    hidden = np.zeros(picture.shape[:2], bool)
    first, end = 505 - hidden_px // 2, 505 + hidden_px // 2
    hidden[first:end] = True
    numbers = assign_colours(map_.picture, map_.painted, 3, hidden, [])
    rows = np.array([np.unique(row).item() for row in numbers])
    assert len({rows[0], rows[-1]}) == 2
    assert (rows[:505] == rows[0]).all()
    assert (rows[506:] == rows[-1]).all()
