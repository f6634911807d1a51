"""Real scenes as layers, runs as the panel makes them, and what to measure."""

from __future__ import annotations

import os
from pathlib import Path

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
from socio_qgis.core.paths import PACKAGE
from socio_qgis.tasks.request import RunRequest
from socio_qgis.tasks.run import Outcome, SegmentTask

SHARED = Path(os.environ.get("SOCIO_SHARED", PACKAGE.parent.parent / "shared"))
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
RUN_LIMIT_MS = 120_000


class Scene:
    """A folder of SHARED/scenes as layers of the project."""

    def __init__(self, project: QgsProject, name: str) -> None:
        self.folder = SHARED / "scenes" / name
        self._project = project
        self.imagery = self._add(QgsRasterLayer(str(self.folder / "image.tif"), "image"))

    def _add(self, layer: QgsMapLayer) -> QgsMapLayer:
        assert layer.isValid(), layer.source()
        self._project.addMapLayer(layer)
        return layer

    def map_picture(self) -> QgsRasterLayer:
        """The labelled map picture; its world file has no CRS."""
        layer = self._add(QgsRasterLayer(str(self.folder / "map.png"), "map"))
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        return layer

    def vectors(self) -> tuple[QgsVectorLayer, ...]:
        """All layers of osm.gpkg."""
        path = self.folder / "osm.gpkg"
        found = QgsProviderRegistry.instance().querySublayers(str(path))
        names = [sublayer.name() for sublayer in found]
        return tuple(
            self._add(QgsVectorLayer(f"{path}|layername={name}", name, "ogr")) for name in names
        )

    def truth(self, case: str) -> QgsGeometry:
        """Ground truth of a case, in EPSG:4326."""
        layer = QgsVectorLayer(str(self.folder / "gt" / f"{case}.geojson"), "truth")
        shapes = [feature.geometry() for feature in layer.getFeatures()]
        return QgsGeometry.unaryUnion(shapes)

    @property
    def extent(self) -> QgsGeometry:
        """Where the imagery is, in its CRS."""
        return QgsGeometry.fromRect(self.imagery.extent())


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

    def wait(self, task: SegmentTask) -> Outcome:
        """Let the event loop run until the task has ended."""
        self._qtbot.waitUntil(lambda: bool(task.outcomes), timeout=RUN_LIMIT_MS)
        return task.outcomes[0]

    def __call__(self, request: RunRequest) -> Outcome:
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
    """Cut a raster in EPSG:3857 into XYZ tiles on disk."""
    edge = 20_037_508.342789244
    side = 2 * edge / 2**zoom
    box = layer.extent()
    for x in range(int((box.xMinimum() + edge) // side), int((box.xMaximum() + edge) // side) + 1):
        rows = int((edge - box.yMaximum()) // side), int((edge - box.yMinimum()) // side)
        for y in range(rows[0], rows[1] + 1):
            settings = QgsMapSettings()
            settings.setLayers([layer])
            settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
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
