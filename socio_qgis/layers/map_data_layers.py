"""Map data in a GeoPackage as layers of the project, with their source and licence."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import StorageError
from ..core.map_data import AREAS, LAYERS, LINES, POINTS, RIGHTS


def _renderer(layer: str) -> QgsSingleSymbolRenderer:
    """Thin and grey: the map data explains the imagery, and does not hide it."""
    symbols = {
        AREAS: lambda: QgsFillSymbol.createSimple(
            {"color": "120,120,120,25", "outline_color": "90,90,90,200", "outline_width": "0.2"}
        ),
        LINES: lambda: QgsLineSymbol.createSimple({"color": "120,120,120,200", "width": "0.3"}),
        POINTS: lambda: QgsMarkerSymbol.createSimple(
            {"color": "90,90,90,255", "outline_color": "255,255,255,255", "size": "1.6"}
        ),
    }
    return QgsSingleSymbolRenderer(symbols[layer]())


def add_map_data(
    project: QgsProject, geopackage: Path, counts: Mapping[str, int]
) -> list[QgsVectorLayer]:
    """Add the layers that have features, in a group on top.

    Raises:
        StorageError: A layer can't be read.
    """
    names = {
        AREAS: QCoreApplication.translate("MapData", "OpenStreetMap: areas"),
        LINES: QCoreApplication.translate("MapData", "OpenStreetMap: lines"),
        POINTS: QCoreApplication.translate("MapData", "OpenStreetMap: points"),
    }
    layers = []
    for name in LAYERS:
        if not counts.get(name):
            continue
        layer = QgsVectorLayer(f"{geopackage}|layername={name}", names[name], "ogr")
        if not layer.isValid():
            raise StorageError(
                "Map data was written to {file}, but QGIS can't read it.",
                "Add the file by Layer, Add Layer, Add Vector Layer.",
                file=geopackage,
            )
        layer.setRenderer(_renderer(name))
        layers.append(layer)
    project.addMapLayers(layers, False)
    title = QCoreApplication.translate("MapData", "Map data, {rights}").format(rights=RIGHTS)
    group = project.layerTreeRoot().insertGroup(0, title)
    group.setExpanded(False)
    for layer in layers:
        group.insertLayer(0, layer)  # points on top
    return layers
