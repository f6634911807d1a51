"""Sample projects: made where nothing is yet, opened as projects, ready to run."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QPushButton

from socio_qgis.client import environment
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import StorageError
from socio_qgis.gui import sample_projects
from socio_qgis.gui.dock import SocioDock
from socio_qgis.gui.sample_projects import SampleProjects, free_folder, write_place_project

NAMES = ("Imagery", "Map")
DRAW_LIMIT_MS = 120_000


@pytest.fixture
def dock(qgis_iface, qtbot):
    made = SocioDock(qgis_iface, Engine())
    yield made
    made.close_down()
    made.deleteLater()


@pytest.fixture
def opened(qgis_iface, monkeypatch) -> list[str]:
    """Projects that QGIS was asked to open; its own way without the questions."""
    paths: list[str] = []

    def open_project(path: str) -> None:
        assert QgsProject.instance().read(path)
        paths.append(path)

    monkeypatch.setattr(qgis_iface, "addProject", open_project, raising=False)
    return paths


@pytest.fixture
def samples(qgis_iface, dock, opened, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    made = SampleProjects(qgis_iface, dock)
    yield made
    made.close_down()


@pytest.fixture
def engine() -> Path:
    python = environment.status().python
    if python is None:
        pytest.skip("no engine")
    return python


def test_the_town_is_drawn_and_ready_to_run(samples, dock, engine, opened, tmp_path, qtbot):
    (tmp_path / "socio sample town").mkdir()
    kept = tmp_path / "socio sample town" / "mine.txt"
    kept.write_text("mine")
    samples.actions[0].trigger()
    qtbot.waitUntil(lambda: bool(opened), timeout=DRAW_LIMIT_MS)
    folder = tmp_path / "socio sample town 2"
    assert opened == [str(folder / sample_projects.FILE)]
    assert kept.read_text() == "mine"
    form = dock.form
    assert form.query.toPlainText() == sample_projects.TOWN_QUERIES
    imagery = form.imagery.currentLayer()
    assert imagery.crs() == QgsCoordinateReferenceSystem("EPSG:32631")
    (map_,) = dock.request.map_layers()
    assert map_.extent() == imagery.extent()
    assert imagery.extent().contains(dock.area.geometry.boundingBox())
    assert dock.area.geometry.area() > 0.9 * imagery.extent().width() * imagery.extent().height()
    assert Path(form.output.filePath()).parent == folder
    assert "window" in form.aoi_summary.text()


def test_a_stopped_drawing_leaves_nothing(samples, engine, opened, tmp_path, qtbot):
    samples.actions[0].trigger()
    process, progress = samples._process, samples._progress
    qtbot.waitUntil(lambda: process.state() == process.ProcessState.Running)
    QTest.qWait(200)
    QTest.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    QTest.qWait(200)
    assert samples._process is None
    assert list(tmp_path.iterdir()) == []
    assert opened == []


def test_a_drawing_that_fails_shows_why(
    samples, dock, engine, opened, tmp_path, monkeypatch, qtbot
):
    script = tmp_path / "town.py"
    script.write_text("raise SystemExit('the disk is full')")
    monkeypatch.setattr(sample_projects, "_TOWN", script)
    samples.actions[0].trigger()
    qtbot.waitUntil(lambda: bool(dock.form.notice.text()), timeout=DRAW_LIMIT_MS)
    assert "the disk is full" in dock.form.notice.text()
    assert opened == []


def test_an_empty_project_offers_the_town_in_one_click(
    samples, dock, engine, opened, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(sample_projects, "_documents", lambda: tmp_path)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not dock.form.start_box.isHidden())
    dock.form.start_box.sample.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=DRAW_LIMIT_MS)
    assert opened == [str(tmp_path / "socio sample town" / sample_projects.FILE)]
    qtbot.waitUntil(dock.form.start_box.isHidden)
    assert dock.request.missing() == "", "Run is the next click"
    QgsProject.instance().clear()
    dock.form.start_box.sample.click()
    assert opened[1:] == opened[:1], "the second time there is nothing to draw"


def test_the_town_waits_for_the_set_up(samples, dock, opened, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(sample_projects, "_documents", lambda: tmp_path)
    real = environment.status
    monkeypatch.setattr(environment, "status", lambda: Status(None, "Not set up."))
    dock.form.start_box.sample.click()
    assert "Set it up" in dock.form.notice.text()
    if real().python is None:
        pytest.skip("no engine")
    monkeypatch.setattr(environment, "status", real)
    dock.form.setup_box.ready.emit()
    qtbot.waitUntil(lambda: bool(opened), timeout=DRAW_LIMIT_MS)


def test_openstreetmap_is_added_after_one_yes(samples, dock, monkeypatch, qtbot):
    asked = []
    answers = iter(["Cancel", "Ok"])

    def question(*_):
        asked.append(1)
        return getattr(QMessageBox.StandardButton, next(answers))

    monkeypatch.setattr(QMessageBox, "question", question)
    project = QgsProject.instance()
    project.clear()
    QgsSettings().remove("socio_qgis/osm_consent")
    dock.form.start_box.osm.click()
    assert not project.mapLayers()
    dock.form.start_box.osm.click()
    (layer,) = project.mapLayers().values()
    assert "OpenStreetMap" in layer.metadata().rights()[0]
    assert "tile.openstreetmap.org" in layer.source()
    dock.form.start_box.osm.click()
    assert len(asked) == 2
    qtbot.waitUntil(lambda: bool(dock.request.map_layers()))
    QgsSettings().remove("socio_qgis/osm_consent")


def test_without_an_engine_the_set_up_is_asked_for(samples, dock, monkeypatch):
    monkeypatch.setattr(environment, "status", lambda: Status(None, "Not set up."))
    samples.actions[0].trigger()
    assert "Set it up" in dock.form.notice.text()
    assert not dock.form.setup_box.isHidden()
    assert samples._process is None


@pytest.mark.parametrize("answer", ["Ok", "Cancel"])
def test_the_network_is_asked_only_after_a_yes(samples, dock, opened, monkeypatch, answer):
    said = []

    def question(parent, title, text, buttons):
        said.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(QMessageBox, "question", question)
    samples.actions[1].trigger()
    assert "tile.openstreetmap.org" in said[0]
    assert "basemap.nationalmap.gov" in said[0]
    assert bool(opened) == (answer == "Ok")
    if opened:
        assert dock.form.query.toPlainText() == sample_projects.PLACE_QUERIES
        assert "USGS" in dock.form.imagery.currentLayer().name()
        (map_,) = dock.request.map_layers()
        assert map_.metadata().rights() == [sample_projects.MAP_RIGHTS]


def test_both_servers_are_asked_encrypted_and_the_area_is_small(tmp_path):
    for address in (sample_projects.MAP_TILES, sample_projects.IMAGERY_TILES):
        assert QUrl(address).scheme() == "https"
    write_place_project(tmp_path / "place", NAMES)
    project = QgsProject()
    assert project.read(str(tmp_path / "place" / sample_projects.FILE))
    extent = project.viewSettings().defaultViewExtent()
    assert extent.crs().authid() == "EPSG:3857"
    assert max(extent.width(), extent.height()) < 2000


def test_a_folder_that_cannot_be_written_is_shown(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"[Nn]ot a directory|File exists|cannot find"):
        write_place_project(tmp_path / "file" / "place", NAMES)


def test_a_number_makes_a_name_free(tmp_path):
    assert free_folder(tmp_path, "town") == tmp_path / "town"
    (tmp_path / "town").mkdir()
    (tmp_path / "town 2").mkdir()
    assert free_folder(tmp_path, "town") == tmp_path / "town 3"
