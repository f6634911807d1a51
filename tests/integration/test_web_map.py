"""Tiles that are drawn anew at each zoom, as web maps are: the names on them are found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from measure_web_map import ious
from scenes import SHARED

from socio_qgis.client.engine import Engine

PLACE = "san_jose_cambrian"


def test_the_names_of_a_place_are_found_on_tiles(project, engine: Engine, tmp_path: Path):
    path = SHARED / "scenes" / "cases.json"
    if not path.exists():
        pytest.skip(f"there are no real scenes in {path.parent} (set SOCIO_SHARED)")
    cases = [one for one in json.loads(path.read_text(encoding="utf-8")) if one["place"] == PLACE]
    by_case = ious([one for one in cases if one["level"] == "name"], "tiles", engine, tmp_path)
    print(by_case)
    assert len(by_case) == 6
    assert min(by_case.values()) > 0.5, by_case
