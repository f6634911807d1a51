"""The page in QGIS's settings: what it shows, and what it changes when it is accepted."""

from __future__ import annotations

from functools import partial

import pytest
from qgis.core import QgsSettings

from socio_qgis.client import environment, map_data, models, servers, standalone_python
from socio_qgis.core.map_data import PUBLIC_SERVER
from socio_qgis.gui.options import OptionsFactory, OptionsPage

REMOTE, OTHER = "https://example.org:443", "https://other.example:443"


@pytest.fixture
def changes() -> list[str]:
    return []


@pytest.fixture
def page(qtbot, changes, monkeypatch) -> OptionsPage:
    QgsSettings().remove("socio_qgis")
    monkeypatch.setenv(environment.PYTHON_VARIABLE, __file__)
    for server in (REMOTE, OTHER):
        servers.remember(f"openai:{server}/v1#big")
        servers.allow(server)
    made = factory(changes).createWidget()
    qtbot.addWidget(made)
    return made


def factory(changes: list[str]) -> OptionsFactory:
    names = ("changed", "repaired", "removed")
    return OptionsFactory(*(partial(changes.append, name) for name in names))


def test_it_shows_which_engine_works_and_why(page):
    assert __file__ in page.engine.text()
    assert environment.PYTHON_VARIABLE in page.engine.text()


def test_the_folder_of_models_reaches_the_engine(page, changes, tmp_path, monkeypatch):
    monkeypatch.setenv(environment.MODELS_VARIABLE, "/elsewhere")
    assert environment.clean_environment()[environment.MODELS_VARIABLE] == "/elsewhere"
    page.folder.setFilePath(str(tmp_path))
    page.mirror.setText("https://mirror.example/")
    assert models.mirror() == ""  # nothing before OK
    page.apply()
    assert environment.clean_environment()[environment.MODELS_VARIABLE] == str(tmp_path)
    assert models.mirror() == "https://mirror.example"
    assert changes == ["changed"]


def test_the_server_of_map_data_can_be_another_one(page):
    assert page.map_server.text() == ""
    assert page.map_server.placeholderText() == PUBLIC_SERVER
    own = "https://overpass.example.org/api/interpreter"
    page.map_server.setText(own)
    assert map_data.server() == PUBLIC_SERVER  # nothing before OK
    page.apply()
    assert map_data.server() == own
    page.map_server.setText("")
    page.apply()
    assert map_data.server() == PUBLIC_SERVER


def test_a_forgotten_server_gets_no_pictures_any_more(page):
    assert [page.servers.item(i).text() for i in range(2)] == [
        f"{REMOTE}: pictures may be sent",
        f"{OTHER}: pictures may be sent",
    ]
    assert not page.forget.isEnabled()
    page.servers.item(0).setSelected(True)
    page.forget.click()
    assert servers.is_allowed(REMOTE)
    page.apply()
    assert not servers.is_allowed(REMOTE)
    assert servers.known_reasoners() == [f"openai:{OTHER}/v1#big"]
    assert servers.is_allowed(OTHER)


def test_consents_to_map_servers_are_taken_back_with_ok(qtbot):
    QgsSettings().remove("socio_qgis")
    map_data.allow(PUBLIC_SERVER)
    map_data.allow_tiles()
    page = factory([]).createWidget()
    qtbot.addWidget(page)
    assert [page.servers.item(i).text() for i in range(page.servers.count())] == [
        "https://overpass-api.de:443: may be asked for the map data of an area",
        "tile.openstreetmap.org: map tiles may be loaded",
    ]
    page.servers.selectAll()
    page.forget.click()
    assert map_data.is_allowed(PUBLIC_SERVER)
    assert map_data.are_tiles_allowed()
    page.apply()
    assert not map_data.is_allowed(PUBLIC_SERVER)
    assert not map_data.are_tiles_allowed()
    again = factory([]).createWidget()
    qtbot.addWidget(again)
    assert again.servers.count() == 0


@pytest.fixture
def engine(tmp_path, monkeypatch):
    """An engine of 1.5 MB that the plugin made, and a Python of 2.5 MB that it fetched."""
    monkeypatch.delenv(environment.PYTHON_VARIABLE, raising=False)
    monkeypatch.setattr(environment, "managed_folder", lambda: tmp_path / "engine")
    monkeypatch.setattr(standalone_python, "data_folder", lambda: tmp_path)
    for folder, size in (("engine", 1_500_000), ("python", 2_500_000)):
        (tmp_path / folder / "lib").mkdir(parents=True)
        (tmp_path / folder / "lib" / "file").write_bytes(bytes(size))


@pytest.mark.parametrize("action", ["repair", "remove"])
def test_the_engine_is_repaired_or_removed_with_ok(engine, changes, qtbot, action):
    page = factory(changes).createWidget()
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.size.text() != "")
    assert page.size.text() == "Size on disk: 4.0 MB, without models"
    other, wanted = (page.remove, page.repair)[:: 1 if action == "repair" else -1]
    other.click()
    wanted.click()
    assert not other.isChecked()
    assert "When you press OK" in page.pending.text()
    assert changes == []
    page.apply()
    assert changes == ["changed", "repaired" if action == "repair" else "removed"]


def test_where_there_is_no_engine_nothing_can_be_repaired_or_removed(
    tmp_path, monkeypatch, changes, qtbot
):
    monkeypatch.setattr(environment, "managed_folder", lambda: tmp_path / "engine")
    monkeypatch.setattr(standalone_python, "data_folder", lambda: tmp_path)
    page = factory(changes).createWidget()
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: not page._counting.isActive())
    assert not page.repair.isEnabled()
    assert not page.remove.isEnabled()
    assert page.size.isHidden()
    page.apply()
    assert changes == ["changed"]


def test_what_the_variable_chooses_is_not_repaired(engine, monkeypatch, changes, qtbot):
    monkeypatch.setenv(environment.PYTHON_VARIABLE, __file__)
    page = factory(changes).createWidget()
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.remove.isEnabled())
    assert not page.repair.isEnabled()
