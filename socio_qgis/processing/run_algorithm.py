"""What `socio:segment` and `socio:pointstoareas` share: a run, as the panel makes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorDestination,
    QgsProject,
    QgsRasterLayer,
)

from ..client.engine import Engine
from ..core.errors import InputError
from ..core.results import CANCELLED, RESULTS_LAYER
from ..layers.results_layer import add_results, check_output, find_results, set_up
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
    translate,
)


class RunAlgorithm(SocioAlgorithm):
    """One run; what inherits it says what is looked for."""

    EXTENT, AOI, OUTPUT, FOUND = "EXTENT", "AOI", "OUTPUT", "FOUND"
    COUNTS, STATUS, MESSAGE = "COUNTS", "STATUS", "MESSAGE"
    MAP_IS_OPTIONAL = False

    def __init__(self) -> None:
        super().__init__()
        self._plan: RequestPlan  # both by prepareAlgorithm
        self._inputs: RunInputs
        self._output = Path()
        self._destination = ""  # the output as QGIS writes it: on Windows with other slashes
        self._wanted: QgsProcessingContext.LayerDetails | None = None  # set to load the results
        self._is_saved = False

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        """Parameters that say what to look for; they come first."""
        raise NotImplementedError

    def queries(
        self, engine: Engine, feedback: QgsProcessingFeedback, is_cancelled: Callable[[], bool]
    ) -> tuple[str, ...]:
        """In the run's thread: what to look for."""
        return self._plan.settings.queries

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        extent = QgsProcessingParameterExtent(
            self.EXTENT, translate("Processing", "Area: extent"), optional=True
        )
        aoi = QgsProcessingParameterFeatureSource(
            self.AOI,
            translate("Processing", "Area: polygons of a layer"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        )
        output = QgsProcessingParameterVectorDestination(
            self.OUTPUT,
            translate("Processing", "GeoPackage for the results"),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        for parameter in (
            *self.own_parameters(),
            *layer_parameters(self.MAP_IS_OPTIONAL),
            extent,
            aoi,
            gsd_parameter(),
            *model_parameters(
                translate("Processing", "Pictures of the area may be sent to the reasoner's server")
            ),
            output,
        ):
            self.addParameter(parameter)
        found = translate("Processing", "Number of places found")
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, found))
        for name, text in (
            (self.COUNTS, translate("Processing", "Number of places of each query, as JSON")),
            (self.STATUS, translate("Processing", "How the run ended")),
            (self.MESSAGE, translate("Processing", "What the run has to say")),
        ):
            self.addOutput(QgsProcessingOutputString(name, text))

    def plan_run(
        self,
        queries: tuple[str, ...],
        map_layers: Sequence[QgsMapLayer],
        whole_area: Callable[[QgsRasterLayer], tuple[QgsGeometry, QgsCoordinateReferenceSystem]],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """On the main thread: check the parameters and take hold of the layers.

        Args:
            whole_area: Returns the area of imagery where neither extent nor polygons are given.
        """
        imagery = self.parameterAsRasterLayer(parameters, self.IMAGERY, context)
        if imagery is None:
            raise InputError("No imagery is chosen.", "Choose a satellite or aerial layer.")
        self._destination = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self._output = Path(self._destination)
        self._wanted = context.layersToLoadOnCompletion().get(self._destination)
        check_output(QgsProject.instance(), self._output)
        aoi, crs = self._area(parameters, context, imagery.crs()) or whole_area(imagery)
        request = RunRequest(
            queries=queries,
            satellite_layers=(imagery,),
            map_layers=tuple(map_layers),
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
            translate("Processing", "{windows} windows at {gsd} m per pixel").format(
                windows=len(self._plan.windows), gsd=round(self._plan.settings.gsd_m, 2)
            )
        )

    def process(
        self, feedback: QgsProcessingFeedback, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """In a background thread, or on the main thread in qgis_process."""
        engine = Engine()
        try:
            queries = self.queries(engine, feedback, is_cancelled)
            settings = replace(self._plan.settings, queries=queries)
            outcome = execute_run(
                replace(self._plan, settings=settings),
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

    def _area(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None:
        """The area that the user gave, an extent of it in a CRS; None where there is none."""
        source = self.parameterAsSource(parameters, self.AOI, context)
        if source is not None:
            shapes = [feature.geometry() for feature in source.getFeatures()]
            return QgsGeometry.unaryUnion(shapes), source.sourceCrs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return None if extent.isNull() else (QgsGeometry.fromRect(extent), crs)

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
        return {
            self.OUTPUT: self._source(),
            self.FOUND: outcome.count,
            self.COUNTS: json.dumps(outcome.found, ensure_ascii=False),
            self.STATUS: outcome.status,
            self.MESSAGE: "\n".join(outcome.messages),
        }

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
        set_up(layer)
        layer.triggerRepaint()
