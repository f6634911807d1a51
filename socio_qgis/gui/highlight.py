"""The result under review on the canvas: outlined, and brought into view."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .aoi_tool import HALO
from .map_tool import take_off

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
        """Take it off the canvas; the plugin is being unloaded."""
        take_off(self.band)

    def on_canvas(self, shape: QgsGeometry) -> QgsGeometry | None:
        """A shape in the canvas's CRS; None where it has no place there."""
        shown, crs = QgsGeometry(shape), self._canvas.mapSettings().destinationCrs()
        try:
            shown.transform(QgsCoordinateTransform(self.crs, crs, self._project))
        except QgsCsException:
            return None
        return None if shown.isEmpty() else shown

    def show(self, shape: QgsGeometry | None) -> None:
        """Outline a shape in place of the one before; None outlines nothing."""
        self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        shown = self.on_canvas(shape) if shape is not None else None
        if shown is not None:
            self.band.setToGeometry(shown, None)

    def go_there(self, shape: QgsGeometry, only_if_hidden: bool = False) -> None:
        """Bring a shape into view; the scale stays where it suits."""
        shown = self.on_canvas(shape)
        if shown is None:
            return
        box, view = shown.boundingBox(), self._canvas.extent()
        if only_if_hidden and view.contains(box) and view.width() < 20 * box.width():
            return
        wanted = QgsRectangle(box)
        wanted.scale(ROOM)
        # A view of two to six times the result's size suits.
        size = max(box.width() / view.width(), box.height() / view.height())
        if 1 / 6 < size < 1 / 2:
            self._canvas.setCenter(box.center())
        else:
            self._canvas.setExtent(wanted)
        self._canvas.refresh()
