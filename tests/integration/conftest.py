"""The project, the real engine, real scenes."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from scenes import SHARED, Runner, Scene, draw_town, moorpark, town

from socio_qgis.client.engine import Engine


@pytest.fixture(autouse=True)
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """An empty project, emptied again while QGIS still runs."""
    instance = QgsProject.instance()
    yield instance
    instance.clear()
    gc.collect()  # what is left over must not outlive QGIS


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """The real engine, one process for all tests, as in the plugin."""
    one = Engine()
    yield one
    one.stop()


@pytest.fixture(scope="session")
def town_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The synthetic town, drawn once."""
    return draw_town(tmp_path_factory.mktemp("town"))


@pytest.fixture
def real_scene(project: QgsProject) -> Scene:
    """A real place, with its map as a picture and as vector layers."""
    if not (SHARED / "scenes" / "moorpark").is_dir():
        pytest.skip(f"there are no real scenes in {SHARED / 'scenes'} (set SOCIO_SHARED)")
    return moorpark(project)


@pytest.fixture
def scene(project: QgsProject, request: pytest.FixtureRequest) -> Scene:
    """A real place where SHARED has it, else the synthetic town."""
    if (SHARED / "scenes" / "moorpark").is_dir():
        return moorpark(project)
    return town(project, request.getfixturevalue("town_folder"))


@pytest.fixture
def run(qtbot, engine: Engine, project: QgsProject) -> Runner:
    """Run a request to its end."""
    return Runner(qtbot, engine, project)
