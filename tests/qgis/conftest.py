"""An empty project and layers in it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from known_layers import UTM, make_places, write_raster
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture(autouse=True)
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """An empty project, emptied again while QGIS still runs."""
    instance = QgsProject.instance()
    instance.setCrs(QgsCoordinateReferenceSystem(UTM))
    yield instance
    instance.clear()
    gc.collect()  # what is left over must not outlive QGIS


@pytest.fixture
def make_raster(tmp_path: Path, project: QgsProject) -> Callable[..., QgsRasterLayer]:
    """Make a raster layer of the project from an array (bands, H, W)."""

    def make(name: str, bands: np.ndarray, **options: object) -> QgsRasterLayer:
        path = write_raster(tmp_path / f"{name}.tif", bands, **options)
        layer = QgsRasterLayer(str(path), name)
        project.addMapLayer(layer)
        return layer

    return make


@pytest.fixture
def pixels() -> np.ndarray:
    """(3, 200, 400) uint8: every pixel has another colour than its neighbours."""
    y, x = np.mgrid[:200, :400]
    return np.stack([x % 251, y % 251, (x * 7 + y * 13) % 251]).astype(np.uint8)


@pytest.fixture
def imagery(make_raster, pixels: np.ndarray) -> QgsRasterLayer:
    """Imagery over EXTENT, a metre a pixel."""
    return make_raster("imagery", pixels)


@pytest.fixture
def places(project: QgsProject) -> QgsVectorLayer:
    """A vector layer over EXTENT with one park."""
    layer = make_places()
    project.addMapLayer(layer)
    return layer
