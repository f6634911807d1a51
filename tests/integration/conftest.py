"""The project, the real engine, real scenes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject
from scenes import SHARED, Runner, Scene

from socio_qgis.client.engine import Engine


@pytest.fixture(autouse=True)
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """An empty project, emptied again while QGIS still runs."""
    instance = QgsProject.instance()
    yield instance
    instance.clear()


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """The real engine, one process for all tests, as in the plugin."""
    one = Engine()
    yield one
    one.stop()


@pytest.fixture
def moorpark(project: QgsProject) -> Scene:
    """A real place in California."""
    if not (SHARED / "scenes" / "moorpark").is_dir():
        pytest.skip(f"there are no real scenes in {SHARED / 'scenes'} (set SOCIO_SHARED)")
    return Scene(project, "moorpark")


@pytest.fixture
def run(qtbot, engine: Engine, project: QgsProject) -> Runner:
    """Run a request to its end."""
    return Runner(qtbot, engine, project)
