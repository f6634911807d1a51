"""GCJ-02 against published pairs of coordinates."""

from __future__ import annotations

import pytest

from socio_qgis.core.gcj02 import to_gcj02


# Pairs (longitude, latitude) from the tests of github.com/googollee/eviltransform.
@pytest.mark.parametrize(
    ("place", "shown_at"),
    [
        ((121.5272106, 31.1774276), (121.531541859215, 31.17530398364597)),  # Shanghai
        ((113.912316, 22.543847), (113.9171764808363, 22.540796131694766)),  # Shenzhen
        ((116.377817, 39.911954), (116.38404722455657, 39.91334545536069)),  # Beijing
    ],
)
def test_places_are_shown_where_the_published_pairs_say(place, shown_at):
    assert to_gcj02(*place) == pytest.approx(shown_at, abs=1e-9)


@pytest.mark.parametrize("place", [(-104.99, 39.74), (153.03, -27.47), (13.4, 52.5)])
def test_places_elsewhere_stay(place):
    assert to_gcj02(*place) == place
