"""`socio map-data`: what it says before it asks, what it prints, and what a run makes of it."""

from __future__ import annotations

import json
from pathlib import Path

import pyogrio
import pytest
import shapely
from overpass_server import Drawing, answer, serving, square

from socio_qgis.cli.__main__ import main

WEST, SOUTH = 2.35, 48.85


def town() -> bytes:
    one = Drawing(WEST, SOUTH)
    one.way(square(1, 1, 2), amenity="school", name="École Voltaire")
    one.node(5, 2, amenity="cafe", name="Le Zinc")
    return answer(one.elements)


@pytest.fixture
def area(tmp_path: Path) -> Path:
    path = tmp_path / "area.geojson"
    shape = shapely.box(WEST, SOUTH, WEST + 0.01, SOUTH + 0.01)
    path.write_text(json.dumps({"type": "Feature", "geometry": shapely.geometry.mapping(shape)}))
    return path


def test_it_says_what_is_sent_where_and_then_what_came(
    area: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "map.gpkg"
    with serving(town()) as server:
        arguments = ["map-data", "--aoi", str(area), "--output", str(output), "--yes"]
        assert main([*arguments, "--server", server.address]) == 0
    said = capsys.readouterr()
    assert server.address in said.err
    assert "2.35000, 48.85000, 2.36000, 48.86000" in said.err
    assert said.out.splitlines()[:3] == ["areas: 1", "lines: 0", "points: 1"]
    assert "© OpenStreetMap contributors" in said.out
    assert pyogrio.read_info(output, layer="areas")["features"] == 1


def test_nothing_is_sent_without_consent(
    area: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "map.gpkg"
    with serving(town()) as server:
        arguments = ["map-data", "--aoi", str(area), "--output", str(output)]
        assert main([*arguments, "--server", server.address]) == 2
        assert server.queries == []
    assert "--yes" in capsys.readouterr().err
    assert not output.exists()


def test_machines_get_json(area: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "map.gpkg"
    with serving(town()) as server:
        arguments = ["map-data", "--aoi", str(area), "--output", str(output), "--yes", "--json"]
        assert main([*arguments, "--server", server.address]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {
        "layers": {"areas": 1, "lines": 0, "points": 1},
        "broken": 0,
        "data_date": "2026-11-28T21:04:31Z",
        "is_kept": False,
        "output": str(output),
        "source": server.address,
    }


def test_others_could_read_what_goes_to_a_server_in_clear(
    area: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["map-data", "--aoi", str(area), "--output", str(tmp_path / "map.gpkg"), "--yes"]
    assert main([*arguments, "--server", "http://overpass.example.org/api/interpreter"]) == 2
    assert "https" in capsys.readouterr().err
