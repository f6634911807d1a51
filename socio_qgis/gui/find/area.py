"""The area of interest on the canvas: drawn, taken from the view or from selected features."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...core.errors import InputError
from ...layers.run_area import shown_part
from ..map_tool import remove_item
from .aoi_tool import AoiTool, Mode, area_band


class AreaOfInterest(QObject):
    """Holds the area, shows its outline, and owns the tool that draws it.

    Signals:
        changed: The area was replaced or removed.
        drawing: The Mode in which the user draws now; None when drawing ends.

    Attributes:
        geometry: Polygon in `crs`; empty when there is no area.
    """

    changed = pyqtSignal()
    drawing = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self._canvas, self._project = canvas, project
        self.geometry, self.crs = QgsGeometry(), QgsCoordinateReferenceSystem("EPSG:4326")
        self._tool = AoiTool(canvas)
        self._tool.drawn.connect(lambda drawn: self.set(drawn, self._canvas_crs()))
        self._tool.deactivated.connect(lambda: self.drawing.emit(None))
        self._band = area_band(canvas)
        self._band.setFillColor(Qt.GlobalColor.transparent)  # the imagery stays as it is
        canvas.destinationCrsChanged.connect(self._show)

    def close_down(self) -> None:
        """Take everything off the canvas; the plugin is being unloaded."""
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self._tool.remove()
        remove_item(self._band)

    def set(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Set the area; an empty polygon means that there is none."""
        self.geometry, self.crs = geometry, crs
        self._show()
        self.changed.emit()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the outline."""
        self._band.setVisible(visible)

    def draw(self, mode: Mode) -> None:
        """Let the user draw the area."""
        self._tool.start(mode)
        self.drawing.emit(mode)

    def stop_drawing(self) -> None:
        """Give the canvas back to the previous tool."""
        self._tool.stop()

    def use_view(self, imagery: QgsMapLayer | None = None) -> None:
        """Set the area to the visible extent, which may be rotated, cut to the imagery."""
        corners = [QgsPointXY(corner) for corner in self._canvas.mapSettings().visiblePolygon()]
        view, crs = QgsGeometry.fromPolygonXY([[*corners, corners[0]]]), self._canvas_crs()
        layers = [imagery] if imagery is not None else []
        part = shown_part(view, layers, crs, self._project.transformContext()) if layers else view
        self.set(part if part.area() else view, crs)

    def use_selection(self, layer: QgsMapLayer | None) -> None:
        """Set the area to the selected features of a polygon layer.

        Raises:
            InputError: It is no polygon layer, or nothing is selected in it.
        """
        if isinstance(layer, QgsVectorLayer):
            polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
            features = layer.selectedFeatures() if polygons else []
            shapes = [feature.geometry() for feature in features if feature.hasGeometry()]
            if shapes:
                self.set(QgsGeometry.unaryUnion(shapes), layer.crs())
                return
        raise InputError(
            "No polygon is selected.",
            "Click a polygon layer in the Layers panel and select features of it.",
        )

    def _canvas_crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()

    def _show(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self.geometry.isEmpty():
            return
        shown = QgsGeometry(self.geometry)
        try:
            shown.transform(QgsCoordinateTransform(self.crs, self._canvas_crs(), self._project))
        except QgsCsException:
            return  # it has no place in the canvas's CRS; the run says what is wrong
        self._band.setToGeometry(shown, None)
