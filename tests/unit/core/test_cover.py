"""What is said of an area that imagery or map show in part."""

from __future__ import annotations

import pytest

from socio_qgis.core.cover import cover_note, percent


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0000001, "0.01"),
        (0.0034, "0.3"),
        (0.0256, "3"),
        (0.5, "50"),
        (0.986, "99"),
        (0.9942, "99.4"),
        (0.99899, "99.8"),
        (0.99999, "99.9"),
    ],
)
def test_a_share_is_never_told_as_nothing_or_all(share, text):
    assert percent(share) == text


def test_what_is_covered_whole_is_not_worth_a_note():
    assert cover_note("imagery", 100.0, 99.95) is None
    assert cover_note("map", 100.0, 100.0) is None
    assert str(cover_note("imagery", 9e6, 480.0**2)) == (
        "The imagery covers 3 percent of the area; the rest is left out."
    )
