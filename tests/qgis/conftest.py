"""Layers whose every pixel and vertex the tests know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from socio_qgis.core.windows import Window

gdal.UseExceptions()

UTM = "EPSG:32633"
EXTENT = (500_000.0, 5_000_000.0, 500_400.0, 5_000_200.0)  # 400 x 200 m
WINDOW = Window(index=0, extent=EXTENT, width_px=400, height_px=200)

MakeRaster = Callable[..., QgsRasterLayer]


@pytest.fixture(autouse=True)
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """An empty project, emptied again while QGIS still runs."""
    instance = QgsProject.instance()
    instance.setCrs(QgsCoordinateReferenceSystem(UTM))
    yield instance
    instance.clear()


def write_raster(
    path: Path,
    bands: np.ndarray,
    extent: tuple[float, float, float, float] = EXTENT,
    crs: str | None = UTM,
    nodata: float | None = None,
) -> Path:
    """Write (bands, H, W) as a GeoTIFF."""
    count, height, width = bands.shape
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
    file = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, count, kind[str(bands.dtype)]
    )
    if crs is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(int(crs.split(":")[1]))
        file.SetProjection(reference.ExportToWkt())
    xmin, ymin, xmax, ymax = extent
    file.SetGeoTransform((xmin, (xmax - xmin) / width, 0, ymax, 0, -(ymax - ymin) / height))
    for i, band in enumerate(bands, start=1):
        file.GetRasterBand(i).WriteArray(band)
        if nodata is not None:
            file.GetRasterBand(i).SetNoDataValue(nodata)
    file.FlushCache()
    return path


@pytest.fixture
def make_raster(tmp_path: Path, project: QgsProject) -> MakeRaster:
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
def imagery(make_raster: MakeRaster, pixels: np.ndarray) -> QgsRasterLayer:
    """Imagery over EXTENT, a metre a pixel."""
    return make_raster("imagery", pixels)


@pytest.fixture
def places(project: QgsProject) -> QgsVectorLayer:
    """A vector layer over EXTENT with one park."""
    layer = make_places()
    project.addMapLayer(layer)
    return layer


def make_places(crs: str = UTM) -> QgsVectorLayer:
    """A park of 100 x 50 m in the middle of EXTENT, with text, number and empty attributes."""
    fields = "field=name:string&field=class:string&field=visits:integer&field=note:string"
    layer = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "places", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Mill Park", "park", 12, None])
    feature.setGeometry(
        QgsGeometry.fromWkt(
            "POLYGON((500150 5000075, 500250 5000075, 500250 5000125, 500150 5000125, "
            "500150 5000075))"
        )
    )
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer
