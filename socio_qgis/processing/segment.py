"""The algorithm `socio:segment`: one run, as the panel makes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProject,
)

from ..client.engine import Engine
from ..core.errors import InputError
from ..core.results import CANCELLED, RESULTS_LAYER
from ..core.settings import parse_queries
from ..layers.results_layer import add_results, check_output, find_results
from ..tasks.execution import RunOutcome, execute_run
from ..tasks.request import RequestPlan, RunRequest, plan_request
from ..tasks.run_inputs import RunInputs
from .algorithm import (
    SocioAlgorithm,
    gsd_parameter,
    layer_parameters,
    model_parameters,
    push_cancelled,
    resolution,
    stage_reporter,
)


class SegmentAlgorithm(SocioAlgorithm):
    """Find places by queries in plain words."""

    QUERIES, EXTENT, AOI = "QUERIES", "EXTENT", "AOI"
    OUTPUT, FOUND = "OUTPUT", "FOUND"

    def __init__(self) -> None:
        super().__init__()
        self._plan: RequestPlan  # both by prepareAlgorithm
        self._inputs: RunInputs
        self._output = Path()
        self._destination = ""  # the output as QGIS writes it: on Windows with other slashes
        self._wanted: QgsProcessingContext.LayerDetails | None = None  # set to load the results
        self._is_saved = False

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
            "leave, unless it was given in the panel.\n"
            "Output: a GeoPackage; in an existing one, places that are there already are updated, "
            "and what you have accepted, edited or rejected stays as it is.\n\n"
            "The engine must be set up once in the plugin's panel, or by 'make setup'."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        extent = QgsProcessingParameterExtent(self.EXTENT, self._tr("Area: extent"), optional=True)
        aoi = QgsProcessingParameterFeatureSource(
            self.AOI,
            self._tr("Area: polygons of a layer"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        )
        output = QgsProcessingParameterVectorDestination(
            self.OUTPUT,
            self._tr("GeoPackage for the results"),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        for parameter in (
            QgsProcessingParameterString(self.QUERIES, self._tr("Queries"), multiLine=True),
            *layer_parameters(),
            extent,
            aoi,
            gsd_parameter(),
            *model_parameters(
                self._tr("Pictures of the area may be sent to the reasoner's server")
            ),
            output,
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, self._tr("Number of places found")))

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """On the main thread: check the parameters and take hold of the layers."""
        imagery = self.parameterAsRasterLayer(parameters, self.IMAGERY, context)
        layers = self.parameterAsLayerList(parameters, self.MAP, context)
        queries = self.parameterAsString(parameters, self.QUERIES, context).replace(";", "\n")
        self._destination = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self._output = Path(self._destination)
        self._wanted = context.layersToLoadOnCompletion().get(self._destination)
        check_output(QgsProject.instance(), self._output)
        aoi, crs = self._area(parameters, context, imagery)
        request = RunRequest(
            queries=parse_queries(queries),
            satellite_layers=(imagery,) if imagery is not None else (),
            map_layers=tuple(layers),
            aoi=aoi,
            aoi_crs=crs,
            output=self._output,
            reasoner=self.parameterAsString(parameters, self.REASONER, context),
            segmenter=self.parameterAsString(parameters, self.SEGMENTER, context),
            hints=self.parameterAsBool(parameters, self.HINTS, context),
            gsd_m=resolution(self.parameterAsDouble(parameters, self.GSD, context)),
        )
        self._plan = plan_request(request, context.transformContext())
        may_send = self.parameterAsBool(parameters, self.SEND_PICTURES, context)
        self._inputs = RunInputs(request, self._plan, context.transformContext(), may_send)
        feedback.pushInfo(
            self._tr("{windows} windows at {gsd} m per pixel").format(
                windows=len(self._plan.windows), gsd=round(self._plan.settings.gsd_m, 2)
            )
        )

    def process(
        self, feedback: QgsProcessingFeedback, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """In a background thread, or on the main thread in qgis_process."""
        engine = Engine()
        try:
            outcome = execute_run(
                self._plan,
                self._inputs,
                self._output,
                engine,
                is_cancelled,
                stage_reporter(feedback),
            )
        finally:
            engine.stop()
            self._inputs.close()
        return self._results(outcome, feedback)

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """On the main thread: have the results loaded, unless the project shows that file."""
        layers = context.layersToLoadOnCompletion()
        layers.pop(self._destination, None)  # it is not in all versions of QGIS
        if self._wanted is not None and self._is_saved:
            if find_results(self._wanted.project, self._output) is not None:
                add_results(self._wanted.project, self._output)  # it reads the file again
            else:
                self._wanted.name = self._output.stem.replace("_", " ")  # as the panel names it
                self._wanted.setPostProcessor(_Style.shared())
                layers[self._source()] = self._wanted
        context.setLayersToLoadOnCompletion(layers)
        return {}

    def _area(self, parameters: dict[str, Any], context: QgsProcessingContext, imagery: Any) -> Any:
        source = self.parameterAsSource(parameters, self.AOI, context)
        if source is not None:
            shapes = [feature.geometry() for feature in source.getFeatures()]
            return QgsGeometry.unaryUnion(shapes), source.sourceCrs()
        if imagery is None:
            raise InputError("No imagery is chosen.", "Choose a satellite or aerial layer.")
        crs = imagery.crs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return QgsGeometry.fromRect(imagery.extent() if extent.isNull() else extent), crs

    def _results(self, outcome: RunOutcome, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        if outcome.error is not None:
            raise outcome.error
        for text in outcome.messages:
            feedback.pushWarning(text)
        if outcome.status == CANCELLED:
            push_cancelled(feedback)
        for query, count in outcome.found.items():
            feedback.pushInfo(f"{query}: {count}")
        self._is_saved = outcome.saved
        return {self.OUTPUT: self._source(), self.FOUND: outcome.count}

    def _source(self) -> str:
        return f"{self._output}|layername={RESULTS_LAYER}"


class _Style(QgsProcessingLayerPostProcessorInterface):
    """Gives the loaded layer the style that its file has; Processing loads layers without."""

    _only: _Style | None = None

    @classmethod
    def shared(cls) -> _Style:
        """One for all layers, which stays: QGIS keeps no hold of what it will call."""
        cls._only = cls._only or cls()
        return cls._only

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()
