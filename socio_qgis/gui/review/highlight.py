"""The outline of the result under review on the canvas."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .. import canvas
from ..find.aoi_tool import HALO
from ..map_tool import remove_item

COLOUR = QColor(255, 255, 0)
ROOM = 2.5  # of the view, in sizes of the result


class Highlight:
    """An outline above all layers.

    Attributes:
        crs: Of all shapes.
    """

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas, self._project = canvas, project
        self.crs = QgsCoordinateReferenceSystem()
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setColor(COLOUR)
        self.band.setFillColor(Qt.GlobalColor.transparent)
        self.band.setSecondaryStrokeColor(HALO)
        self.band.setWidth(3)

    def remove(self) -> None:
        """Remove it from the canvas; the plugin is being unloaded."""
        remove_item(self.band)

    def on_canvas(self, shape: QgsGeometry) -> QgsGeometry | None:
        """A shape in the canvas's CRS; None where it has no place there."""
        shown, crs = QgsGeometry(shape), self._canvas.mapSettings().destinationCrs()
        try:
            shown.transform(QgsCoordinateTransform(self.crs, crs, self._project))
        except QgsCsException:
            return None
        return None if shown.isEmpty() else shown

    def show(self, shape: QgsGeometry | None) -> None:
        """Outline a shape instead of the previous one; None outlines nothing."""
        self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        shown = self.on_canvas(shape) if shape is not None else None
        if shown is not None:
            self.band.setToGeometry(shown, None)

    def is_in_view(self, shape: QgsGeometry) -> bool:
        """Whether the canvas shows a shape; also true where it has no place there."""
        shown = self.on_canvas(shape)
        return shown is None or canvas.is_in_view(self._canvas, shown.boundingBox())

    def zoom_to(self, shape: QgsGeometry) -> None:
        """Bring a shape into view."""
        shown = self.on_canvas(shape)
        if shown is not None:
            canvas.zoom_to(self._canvas, shown.boundingBox(), ROOM)
