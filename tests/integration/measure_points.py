"""How well points become areas in QGIS, on a data set of imagery and map layers.

Each question of the set is asked with the layers of its map.gpkg as QGIS sends and draws them.
`python tests/integration/measure_points.py FOLDER`, with the samples in FOLDER/test, prints the
gIoU: the mean IoU of the questions. `socio evaluate` measures the same without QGIS.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from scenes import WGS84, results_of, transformed

from socio_qgis.client.engine import Engine
from socio_qgis.tasks.execution import execute_run
from socio_qgis.tasks.request import RunRequest, plan_request
from socio_qgis.tasks.run_inputs import RunInputs

MERCATOR = "EPSG:3857"

gdal.UseExceptions()


def iou_of(sample: Path, engine: Engine, folder: Path) -> float:
    """IoU of all that was found with the mask, on the mask's pixels."""
    question = json.loads((sample / "question.json").read_text(encoding="utf-8"))
    xmin, ymin, xmax, ymax = question["extent_epsg3857"]
    picture = str(folder / "sat.tif")
    bounds = [xmin, ymax, xmax, ymin]
    gdal.Translate(picture, str(sample / "sat.png"), outputSRS=MERCATOR, outputBounds=bounds)
    project = QgsProject.instance()
    imagery = QgsRasterLayer(picture, "imagery")
    sublayers = QgsProviderRegistry.instance().querySublayers(str(sample / "map.gpkg"))
    layers = tuple(QgsVectorLayer(one.uri(), one.name(), "ogr") for one in sublayers)
    for layer in (imagery, *layers):
        project.addMapLayer(layer, False)
    request = RunRequest(
        (question["problem"],),
        (imagery,),
        layers,
        QgsGeometry.fromRect(QgsRectangle(xmin, ymin, xmax, ymax)),
        QgsCoordinateReferenceSystem(MERCATOR),
        folder / "areas.gpkg",
    )
    context = project.transformContext()
    planned = plan_request(request, context)
    inputs = RunInputs(request, planned, context)
    outcome = execute_run(planned, inputs, request.output, engine, lambda: False, lambda *_: None)
    inputs.close()
    assert outcome.error is None, outcome.error
    shapes = [transformed(shape, WGS84.authid(), MERCATOR) for _, shape in _found(request.output)]
    project.clear()
    truth = gdal.Open(str(sample / "mask.png")).ReadAsArray() > 0
    found = _burnt(shapes, truth.shape, (xmin, ymin, xmax, ymax))
    union = np.count_nonzero(truth | found)
    return np.count_nonzero(truth & found) / union if union else 1.0


def _found(output: Path) -> list[tuple[dict[str, object], QgsGeometry]]:
    return results_of(output) if output.exists() else []


def _burnt(
    shapes: list[QgsGeometry], shape: tuple[int, ...], extent: tuple[float, ...]
) -> np.ndarray:
    height, width = shape
    xmin, ymin, xmax, ymax = extent
    target = gdal.GetDriverByName("MEM").Create("", width, height, 1)
    target.SetGeoTransform((xmin, (xmax - xmin) / width, 0, ymax, 0, -(ymax - ymin) / height))
    source = ogr.GetDriverByName("Memory").CreateDataSource("")  # its layer lives as long
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3857)
    target.SetProjection(reference.ExportToWkt())
    layer = source.CreateLayer("found", reference)
    for one in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(one.asWkb())))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray() > 0


def main(folder: Path) -> None:
    """Print the IoU of each question, and the mean."""
    engine, ious = Engine(), []
    for sample in sorted((folder / "test").iterdir()):
        with tempfile.TemporaryDirectory() as work:
            ious.append(iou_of(sample, engine, Path(work)))
        print(f"{100 * ious[-1]:5.1f}  {sample.name}", flush=True)
    engine.stop()
    print(f"{100 * sum(ious) / len(ious):5.1f}  gIoU of {len(ious)}")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(Path(sys.argv[1]))
    QgsProject.instance().clear()
    application.exitQgis()
