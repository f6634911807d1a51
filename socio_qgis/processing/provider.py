"""The provider `socio` of QGIS's Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.paths import ICON
from .build_dataset import BuildDatasetAlgorithm
from .evaluate import EvaluateAlgorithm
from .points_to_areas import PointsToAreasAlgorithm
from .segment import SegmentAlgorithm


class SocioProvider(QgsProcessingProvider):
    """All algorithms of the plugin."""

    def id(self) -> str:
        """First part of the algorithms' ids."""
        return "socio"

    def name(self) -> str:
        """Name in the toolbox."""
        return self.tr("Socio-semantic segmentation")

    def icon(self) -> QIcon:
        """Icon in the toolbox."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The same, where QGIS wants a file."""
        return str(ICON)

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Formats of results; the first one is that of temporary files."""
        return ["gpkg"]

    def loadAlgorithms(self) -> None:
        """Called by QGIS."""
        self.addAlgorithm(SegmentAlgorithm())
        self.addAlgorithm(PointsToAreasAlgorithm())
        self.addAlgorithm(BuildDatasetAlgorithm())
        self.addAlgorithm(EvaluateAlgorithm())
