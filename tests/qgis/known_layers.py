"""Rasters and vectors whose every pixel and vertex the tests know."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from socio_qgis.core.windows import Window

gdal.UseExceptions()

UTM = "EPSG:32633"
EXTENT = (500_000.0, 5_000_000.0, 500_400.0, 5_000_200.0)  # 400 x 200 m
WINDOW = Window(index=0, extent=EXTENT, width_px=400, height_px=200)


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
