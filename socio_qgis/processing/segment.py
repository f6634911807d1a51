"""The algorithm `socio:segment`: find places by queries."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..core.settings import parse_queries
from .run_algorithm import RunAlgorithm


class SegmentAlgorithm(RunAlgorithm):
    """Find places by queries in plain words."""

    QUERIES = "QUERIES"

    def name(self) -> str:
        """Id within the provider."""
        return "segment"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self._tr("Find places by queries")

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["segmentation", "satellite", "map", "land use", "schools", "SAM"]

    def shortHelpString(self) -> str:
        """Text beside the parameters."""
        return self._tr(
            "Looks for the places that the queries mean, on the imagery and the map together, and "
            "adds their polygons to a GeoPackage.\n\n"
            "Queries: one a line, or separated by semicolons: names, classes or functions of "
            "places, such as 'Jinan Zoo', 'schools', 'places for sport and culture'.\n"
            "Area: an extent, or the polygons of a layer; without either, the imagery's extent.\n"
            "Ground resolution: metres per pixel; 0 chooses one.\n"
            "Sending pictures: a reasoner behind a server that is not this machine needs this "
            "consent, unless it was given in the panel.\n"
            "Output: a GeoPackage; in an existing one, places that are there already are updated, "
            "and what you have accepted, edited or rejected stays as it is.\n\n"
            "The engine must be set up once in the plugin's panel."
        )

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        """Parameters that say what to look for."""
        return [QgsProcessingParameterString(self.QUERIES, self._tr("Queries"), multiLine=True)]

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """On the main thread: check the parameters and take hold of the layers."""
        queries = self.parameterAsString(parameters, self.QUERIES, context).replace(";", "\n")
        self.plan_run(
            parse_queries(queries),
            self.parameterAsLayerList(parameters, self.MAP, context),
            lambda imagery: (QgsGeometry.fromRect(imagery.extent()), imagery.crs()),
            parameters,
            context,
            feedback,
        )
