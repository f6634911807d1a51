"""The search bar's filter."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorResult

from socio_qgis.gui.locator import QueryFilter


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def query_filter(asked: list[str]) -> QueryFilter:
    return QueryFilter(asked.append)


def fetch(query_filter: QueryFilter, text: str, using_prefix: bool = True) -> list:
    context = QgsLocatorContext()
    context.usingPrefix = using_prefix
    found: list[QgsLocatorResult] = []
    query_filter.resultFetched.connect(found.append)
    query_filter.fetchResults(text, context, QgsFeedback())
    return found


def test_a_query_after_the_prefix_is_offered_and_run(
    query_filter: QueryFilter, asked: list[str]
) -> None:
    (result,) = fetch(query_filter, "  schools  ")
    assert result.description == "schools"
    query_filter.triggerResult(result)
    assert asked == ["schools"]


@pytest.mark.parametrize("text", ["", "  ", "s"])
def test_too_little_text_offers_nothing(query_filter: QueryFilter, text: str) -> None:
    assert fetch(query_filter, text) == []


def test_nothing_is_offered_without_the_prefix(query_filter: QueryFilter) -> None:
    assert fetch(query_filter, "schools", using_prefix=False) == []


def test_a_clone_runs_the_same(query_filter: QueryFilter, asked: list[str]) -> None:
    clone = query_filter.clone()
    assert clone.prefix() == "seg"
    clone.triggerResult(fetch(clone, "parks")[0])
    assert asked == ["parks"]
