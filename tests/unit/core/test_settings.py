"""Settings of a run are checked where they are made, and read back as they were written."""

from __future__ import annotations

import json

import pytest

from socio_qgis.core.errors import InputError
from socio_qgis.core.settings import MAX_QUERIES, MAX_QUERY_LENGTH, RunSettings, parse_queries


def test_queries_are_one_a_line_without_blanks_and_repeats() -> None:
    assert parse_queries("  Jinan  Zoo \n\nschool\nSchool\n动物园\n") == (
        "Jinan Zoo",
        "school",
        "动物园",
    )


def test_a_very_long_query_is_cut() -> None:
    assert len(parse_queries("x" * 1000)[0]) == MAX_QUERY_LENGTH


def test_no_query_is_refused() -> None:
    assert parse_queries(" \n ") == ()
    with pytest.raises(InputError, match="no query"):
        RunSettings(queries=())


def test_too_many_queries_are_refused() -> None:
    with pytest.raises(InputError, match="Split"):
        RunSettings(queries=tuple(map(str, range(MAX_QUERIES + 1))))


@pytest.mark.parametrize("values", [{"gsd_m": 0}, {"gsd_m": float("nan")}, {"map_scale": -1}])
def test_a_resolution_that_is_none_is_refused(values: dict) -> None:
    with pytest.raises(InputError, match="above zero"):
        RunSettings(queries=("school",), **values)


def test_settings_come_back_from_json_as_they_were() -> None:
    settings = RunSettings(
        queries=("school", "动物园"), gsd_m=0.6, map_offset_m=(3.5, -2.0), language="de"
    )
    assert RunSettings.from_dict(json.loads(json.dumps(settings.to_dict()))) == settings


def test_unknown_settings_are_named() -> None:
    with pytest.raises(InputError, match="colour"):
        RunSettings.from_dict({"queries": ["school"], "colour": "red"})


@pytest.mark.parametrize("offset", [(1e9, 0.0), (0.0, float("nan")), (float("inf"), 0.0)])
def test_an_impossible_offset_of_the_map_is_refused(offset) -> None:
    with pytest.raises(InputError, match="too far"):
        RunSettings(queries=("school",), map_offset_m=offset)
