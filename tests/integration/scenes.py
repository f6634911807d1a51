"""Real scenes as layers, runs as the panel makes them, and what to measure."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import status
from socio_qgis.core.paths import PACKAGE
from socio_qgis.tasks.execution import RunOutcome
from socio_qgis.tasks.request import RunRequest
from socio_qgis.tasks.segment_task import SegmentTask

SHARED = Path(os.environ.get("SOCIO_SHARED", PACKAGE.parent.parent / "shared"))
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
RUN_LIMIT_MS = 120_000


class Scene:
    """Imagery and map of a place as layers of the project, and a park in it.

    Attributes:
        query: The park's name.
        truth: Its outline in EPSG:4326.
        extent: Where the imagery is, in its CRS.
    """

    def __init__(self, project: QgsProject, imagery: Path, query: str, truth: QgsGeometry) -> None:
        self._project = project
        self._folder = imagery.parent
        self.imagery = self._add(QgsRasterLayer(str(imagery), "image"))
        self.query, self.truth = query, truth
        self.extent = QgsGeometry.fromRect(self.imagery.extent())

    def map_picture(self) -> QgsRasterLayer:
        """The labelled map as a picture."""
        path = next(self._folder.glob("map.[pt][ni][gf]"))
        layer = self._add(QgsRasterLayer(str(path), "map"))
        if not layer.crs().isValid():  # a world file has none
            layer.setCrs(self.imagery.crs())
        return layer

    def vectors(self) -> tuple[QgsVectorLayer, ...]:
        """The map as vector layers."""
        paths = [*self._folder.glob("osm.gpkg"), *self._folder.glob("[!t]*.geojson")]
        found = [
            sublayer
            for path in paths
            for sublayer in QgsProviderRegistry.instance().querySublayers(str(path))
        ]
        return tuple(
            self._add(QgsVectorLayer(sublayer.uri(), sublayer.name(), "ogr")) for sublayer in found
        )

    def _add(self, layer: QgsMapLayer) -> QgsMapLayer:
        assert layer.isValid(), layer.source()
        self._project.addMapLayer(layer)
        return layer


def moorpark(project: QgsProject) -> Scene:
    """A real place in California."""
    folder = SHARED / "scenes" / "moorpark"
    truth = outline(folder / "gt" / "moorpark__name__poindexter_park.geojson")
    return Scene(project, folder / "image.tif", "Poindexter Park", truth)


def draw_town(folder: Path) -> Path:
    """Files of the synthetic town, drawn by the engine's environment."""
    draw = ["-m", "socio_qgis.evaluation.town", str(folder), "--style", "filled"]
    subprocess.run([str(status().python), *draw], check=True, cwd=PACKAGE.parent)
    return folder


def town(project: QgsProject, folder: Path) -> Scene:
    """The synthetic town as layers."""
    truth = outline(folder / "truth.geojson", "name = 'Mill Park'")
    return Scene(project, folder / "imagery.tif", "Mill Park", truth)


def plain_imagery(folder: Path) -> QgsRasterLayer:
    """Imagery without anything on it, 480 m a side from (500000, 5500000) in EPSG:32633 down."""
    path = str(folder / "imagery.tif")
    file = gdal.GetDriverByName("GTiff").Create(path, 480, 480, 3)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((500_000, 1, 0, 5_500_000, 0, -1))
    for band in (1, 2, 3):
        file.GetRasterBand(band).Fill(120)
    file.FlushCache()
    return QgsRasterLayer(path, "imagery")


def outline(path: Path, which: str = "TRUE") -> QgsGeometry:
    """Union of the features of a file that an expression fits."""
    features = QgsVectorLayer(str(path), "truth").getFeatures(which)
    return QgsGeometry.unaryUnion([feature.geometry() for feature in features])


class Runner:
    """Carries a request out in the background while the event loop runs, as in QGIS."""

    def __init__(self, qtbot, engine: Engine, project: QgsProject) -> None:
        self._qtbot, self._engine, self._project = qtbot, engine, project

    def start(self, request: RunRequest) -> SegmentTask:
        """Add the task; its outcome will be in `outcomes`."""
        task = SegmentTask(request, self._engine, self._project.transformContext())
        task.outcomes = []
        task.outcome.connect(task.outcomes.append)
        QgsApplication.taskManager().addTask(task)
        return task

    def wait(self, task: SegmentTask) -> RunOutcome:
        """Let the event loop run until the task has ended."""
        self._qtbot.waitUntil(lambda: bool(task.outcomes), timeout=RUN_LIMIT_MS)
        return task.outcomes[0]

    def __call__(self, request: RunRequest) -> RunOutcome:
        return self.wait(self.start(request))


def results_of(geopackage: Path) -> list[tuple[dict[str, object], QgsGeometry]]:
    """Attributes and geometries of the results."""
    layer = QgsVectorLayer(f"{geopackage}|layername=socio_results", "results", "ogr")
    assert layer.isValid()
    return [
        (dict(zip(layer.fields().names(), feature.attributes())), feature.geometry())
        for feature in layer.getFeatures()
    ]


def iou(one: QgsGeometry, other: QgsGeometry) -> float:
    """Intersection over union; at this size degrees serve as well as metres."""
    union = one.combine(other).area()
    return one.intersection(other).area() / union if union else 0.0


def box_around(geometry: QgsGeometry, margin: float) -> QgsGeometry:
    """The bounding box, grown by a share of its size on each side."""
    box = QgsRectangle(geometry.boundingBox())
    box.scale(1 + 2 * margin)
    return QgsGeometry.fromRect(box)


def transformed(geometry: QgsGeometry, source: str, target: str) -> QgsGeometry:
    """The geometry in another CRS."""
    copy = QgsGeometry(geometry)
    copy.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(source),
            QgsCoordinateReferenceSystem(target),
            QgsProject.instance(),
        )
    )
    return copy


def as_tiles(layer: QgsRasterLayer, folder: Path, zoom: int) -> QgsRasterLayer:
    """Cut a raster into XYZ tiles on disk."""
    edge = 20_037_508.342789244
    side = 2 * edge / 2**zoom
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    to_mercator = QgsCoordinateTransform(layer.crs(), mercator, QgsProject.instance())
    box = to_mercator.transformBoundingBox(layer.extent())
    for x in range(int((box.xMinimum() + edge) // side), int((box.xMaximum() + edge) // side) + 1):
        rows = int((edge - box.yMaximum()) // side), int((edge - box.yMinimum()) // side)
        for y in range(rows[0], rows[1] + 1):
            settings = QgsMapSettings()
            settings.setLayers([layer])
            settings.setDestinationCrs(mercator)
            settings.setOutputSize(QSize(256, 256))
            left, top = x * side - edge, edge - y * side
            settings.setExtent(QgsRectangle(left, top - side, left + side, top))
            job = QgsMapRendererSequentialJob(settings)
            job.start()
            job.waitForFinished()
            path = folder / str(zoom) / str(x) / f"{y}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            assert job.renderedImage().save(str(path))
    url = f"type=xyz&url=file://{folder}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin={zoom}&zmax={zoom}"
    tiles = QgsRasterLayer(url, folder.name, "wms")
    assert tiles.isValid()
    return tiles
