"""`seg schools` in QGIS's search bar."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorResult

from socio_qgis.gui.locator import QueryFilter


def offers(text: str, with_prefix: bool = True) -> list[QgsLocatorResult]:
    """What the search bar would list."""
    query_filter, found = QueryFilter(lambda query: None), []
    query_filter.resultFetched.connect(found.append)
    context = QgsLocatorContext()
    context.usingPrefix = with_prefix
    query_filter.fetchResults(text, context, QgsFeedback())
    return found


def test_a_query_after_the_prefix_is_offered_as_it_was_typed():
    (offer,) = offers("schools & parks")
    assert offer.description == "schools & parks"
    assert "visible extent" in offer.displayString


@pytest.mark.parametrize(("text", "with_prefix"), [("schools", False), ("s", True), (" ", True)])
def test_without_prefix_or_query_nothing_is_offered(text, with_prefix):
    assert offers(text, with_prefix) == []


def test_choosing_the_offer_runs_the_query_also_from_a_copy():
    ran: list[str] = []
    (offer,) = offers("zoo")
    QueryFilter(ran.append).clone().triggerResult(offer)
    assert ran == ["zoo"]
