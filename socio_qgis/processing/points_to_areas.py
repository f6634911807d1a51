"""The algorithm `socio:pointstoareas`: every point of a layer becomes an area."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
)

from ..client.engine import Engine
from ..core.errors import InputError
from ..layers.field_choice import chosen_fields
from ..layers.point_layer import area_around, copy_points
from ..tasks.point_kinds import PointsFile
from .run_algorithm import RunAlgorithm


class PointsToAreasAlgorithm(RunAlgorithm):
    """Outline the places that a layer has as points."""

    POINTS, NAME_FIELD, KIND_FIELD = "POINTS", "NAME_FIELD", "KIND_FIELD"
    MAP_IS_OPTIONAL = True
    HELP_PAGE = "points"

    def __init__(self) -> None:
        super().__init__()
        self._points: QgsVectorLayer  # both by prepareAlgorithm
        self._file: PointsFile

    def name(self) -> str:
        """Id within the provider."""
        return "pointstoareas"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self._tr("Points to areas")

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["points", "areas", "polygons", "POI", "places", "outline", "segmentation"]

    def shortHelpString(self) -> str:
        """Text beside the parameters."""
        return self._tr(
            "Outlines the places that a layer has as points, and adds their polygons to a "
            "GeoPackage. All kinds of places that the points have are looked for.\n\n"
            "Points: all of a layer, or the selected ones.\n"
            "Fields of names and kinds: told by their values where none is chosen here or in the "
            "panel.\n"
            "Map layers: roads, buildings and water say how far a place reaches; roads matter "
            "most.\n"
            "Area: an extent, or the polygons of a layer; without either, what is around the "
            "points.\n"
            "Output: a GeoPackage; in an existing one, places that are there already are updated, "
            "and what you have accepted, edited or rejected stays as it is.\n\n"
            "The engine must be set up once in the plugin's panel."
        )

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        """Parameters that say what to look for."""
        text_field = QgsProcessingParameterField.DataType.String
        fields = (
            (self.NAME_FIELD, self._tr("Field with the names")),
            (self.KIND_FIELD, self._tr("Field that says what the places are")),
        )
        return [
            QgsProcessingParameterFeatureSource(
                self.POINTS, self._tr("Points"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            *(
                QgsProcessingParameterField(
                    name, text, None, self.POINTS, text_field, optional=True
                )
                for name, text in fields
            ),
        ]

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """On the main thread: check the parameters and take hold of the layers."""
        source = self.parameterAsSource(parameters, self.POINTS, context)
        if source is None:
            raise InputError("There is no layer of points.", "Choose one.")
        given = parameters[self.POINTS]
        if isinstance(given, QgsProcessingFeatureSourceDefinition):  # of the selected ones
            given = given.source
        layer = self.parameterAsVectorLayer({self.POINTS: given}, self.POINTS, context)
        fields = chosen_fields(layer)
        for part, parameter in (("kind", self.KIND_FIELD), ("name", self.NAME_FIELD)):
            if field := self.parameterAsString(parameters, parameter, context):
                fields[part] = field
        self._points = copy_points(source, source.sourceName(), fields)
        maps = self.parameterAsLayerList(parameters, self.MAP, context)
        transforms = context.transformContext()
        self.plan_run(
            ("",),  # the engine says what they are, in the run's thread
            [self._points, *(one for one in maps if one != layer)],
            partial(area_around, self._points, context=transforms),
            parameters,
            context,
            feedback,
        )
        self._file = PointsFile(self._points, self._plan.aoi, self._plan.crs, transforms)

    def queries(
        self, engine: Engine, feedback: QgsProcessingFeedback, is_cancelled: Callable[[], bool]
    ) -> tuple[str, ...]:
        """The kinds of the points."""
        kinds = self._file.ask(engine, is_cancelled)
        text = self._tr("Kinds of the points: {kinds}")
        feedback.pushInfo(text.format(kinds=", ".join(kinds.queries)))
        if note := kinds.note():
            feedback.pushWarning(note)
        return kinds.queries
