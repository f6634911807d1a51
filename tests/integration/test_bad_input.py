"""Whatever a user hands in: a clear message that says what to do, and nothing lost."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer, QgsRectangle
from scenes import WGS84, Runner, Scene, box_around, results_of

from socio_qgis.core import results
from socio_qgis.core.errors import InputError, StorageError
from socio_qgis.tasks.request import RunRequest

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


@pytest.fixture
def make_request(scene: Scene, tmp_path: Path):
    def make(**changes: object) -> RunRequest:
        values = {
            "queries": (scene.query,),
            "satellite_layers": (scene.imagery,),
            "map_layers": (scene.map_picture(),),
            "aoi": box_around(scene.truth, 0.5),
            "aoi_crs": WGS84,
            "output": tmp_path / "places.gpkg",
        }
        return RunRequest(**{**values, **changes})

    return make


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"queries": ()}, "no query"),
        ({"aoi": QgsGeometry()}, "no area of interest"),
        ({"aoi": QgsGeometry.fromRect(QgsRectangle(8, 47, 8.1, 47.1))}, "outside the imagery"),
        ({"satellite_layers": ()}, "No imagery"),
        ({"map_layers": ()}, "No map"),
        ({"aoi_crs": QgsCoordinateReferenceSystem()}, "project has no CRS"),
    ],
)
def test_a_request_without_sense_is_refused_before_anything_starts(
    make_request, run: Runner, tmp_path, changes, message
):
    with pytest.raises(InputError, match=message) as caught:
        run.start(make_request(**changes))
    assert caught.value.advice
    assert not (tmp_path / "places.gpkg").exists()


def test_a_map_without_crs_is_refused_by_name(make_request, scene: Scene, run: Runner):
    picture = scene.map_picture()
    picture.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match="map has no CRS") as caught:
        run.start(make_request(map_layers=(picture,)))
    assert "Layer CRS" in caught.value.advice


def test_nothing_found_is_a_result_of_its_own(make_request, run: Runner):
    outcome = run(make_request(queries=("Zanzibar Spaceport",)))
    assert outcome.status == results.EMPTY
    assert outcome.error is None
    assert results_of(outcome.output) == []


@pytest.mark.parametrize("which", ["satellite_layers", "map_layers"])
def test_tiles_that_can_not_be_read_are_said(make_request, run: Runner, which):
    url = "type=xyz&url=file:///no/such/folder/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19"
    outcome = run(make_request(**{which: (QgsRasterLayer(url, "broken tiles", "wms"),)}))
    assert outcome.status == results.FAILED
    assert "nothing in this area" in outcome.error.message
    assert "Check" in outcome.error.advice or "check" in outcome.error.advice


def is_at_rest(path: Path) -> bool:
    """The engine has told the outcome, and has then removed its journal."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return ("socio_journal",) not in tables.fetchall()


def test_a_locked_geopackage_is_said_and_unchanged(make_request, run: Runner, qtbot):
    first = run(make_request())
    assert first.count == 1
    qtbot.waitUntil(lambda: is_at_rest(first.output))
    before = first.output.read_bytes()
    with sqlite3.connect(first.output) as other:
        other.execute("BEGIN IMMEDIATE")
        outcome = run(make_request())
        other.rollback()
    assert first.output.read_bytes() == before
    said = " ".join([str(outcome.error or ""), *outcome.messages])
    assert "locked" in said


@pytest.mark.parametrize("content", [b"no database at all" * 100, None])
def test_a_file_of_another_kind_is_refused_and_unchanged(
    make_request, run: Runner, tmp_path, content
):
    path = tmp_path / "places.gpkg"
    if content is None:
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE mine (a)")
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    outcome = run(make_request())
    assert outcome.status == results.FAILED
    assert isinstance(outcome.error, StorageError)
    assert "no GeoPackage" in outcome.error.message
    assert path.read_bytes() == before


def test_no_run_leaves_files_behind(make_request, run: Runner, monkeypatch, tmp_path):
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    run(make_request())
    run(make_request(output=tmp_path / "no folder" / "places.gpkg"))
    task = run.start(make_request())
    task.cancel()
    run.wait(task)
    assert list((tmp_path / "temporary").iterdir()) == []
