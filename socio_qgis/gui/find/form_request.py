"""The request that the panel's controls describe, and what is missing in it."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import SocioError
from ...core.settings import RunSettings, parse_queries
from ...layers.results_layer import check_output
from ...layers.sources import check_layers
from ...tasks.request import RequestPlan, RunRequest, plan_request
from ...tasks.wording import describe_error
from ..panel_choices import PanelChoices
from .area import AreaOfInterest
from .form import Form
from .output_choice import OutputChoice


class FormRequest:
    """Reads a request off the panel, and sets the panel to the choices of a project.

    Args:
        form: The panel's controls.
        area: The area of interest.
        output: Where results go.
    """

    def __init__(
        self, form: Form, area: AreaOfInterest, output: OutputChoice, project: QgsProject
    ) -> None:
        self._form, self._area, self._output, self._project = form, area, output, project

    def queries(self) -> tuple[str, ...]:
        """The queries as they are typed now."""
        return parse_queries(self._form.query.toPlainText())

    def map_layers(self) -> tuple[QgsMapLayer, ...]:
        """The map layers that are ticked, top first."""
        layers = (self._project.mapLayer(id_) for id_ in self._form.map_layers.ticked_ids())
        return tuple(layer for layer in layers if layer is not None)

    def read(self, queries: tuple[str, ...] = ("",)) -> RunRequest:
        """The request; the queries don't matter where it is only planned or measured."""
        form, area = self._form, self._area
        imagery = form.imagery.currentLayer()
        return RunRequest(
            queries=queries,
            satellite_layers=(imagery,) if imagery is not None else (),
            map_layers=self.map_layers(),
            aoi=area.geometry,
            aoi_crs=area.crs,
            output=self._output.path,
            reasoner=form.reasoner.currentData(),
            segmenter=form.segmenter.currentData(),
            language=QgsApplication.locale()[:2],
            hints=form.hints.isChecked(),
            check_boxes=form.check_boxes.isChecked(),
            map_offset_m=form.map_offset.offset_m(
                area.geometry, area.crs, self._project.transformContext()
            ),
        )

    def plan(self) -> RequestPlan:
        """What a run would do.

        Raises:
            InputError: Something in the request can't be used.
        """
        return plan_request(self.read(), self._project.transformContext())

    def has_layers(self) -> bool:
        """Whether imagery and map layers are chosen that a run can use."""
        request = self.read()
        try:
            check_layers(request.satellite_layers, request.map_layers)
        except SocioError:
            return False
        return True

    def missing(self) -> str:
        """What must be done before a run can begin, the first thing only; empty if nothing."""
        try:
            self.plan()
        except SocioError as error:
            return self.first_missing(error)
        return self.first_missing(None)

    def first_missing(self, plan_error: SocioError | None) -> str:
        """The same where the plan is known: engine, layers and area, then output and queries."""
        setup_box, translate = self._form.setup_box, QCoreApplication.translate
        if not setup_box.isHidden() and setup_box.is_working:
            return translate("SocioDock", "The engine is being set up at the top of this panel.")
        if not setup_box.isHidden():
            return translate(
                "SocioDock", "The engine is missing. Set it up at the top of this panel first."
            )
        if plan_error is not None:
            return describe_error(plan_error)
        try:
            check_output(self._project, self._output.path)
            RunSettings(self.queries())
        except SocioError as error:
            return describe_error(error)
        return ""

    def choices(self, request: RunRequest) -> PanelChoices:
        """What the project remembers of a request."""
        return PanelChoices(
            queries="\n".join(request.queries),
            imagery=request.satellite_layers[0].id(),
            map_layers=tuple(layer.id() for layer in request.map_layers),
            area_wkt=request.aoi.asWkt(),
            area_crs=request.aoi_crs.authid() or request.aoi_crs.toWkt(),
            output=self._output.kept,
            reasoner=request.reasoner,
            segmenter=request.segmenter,
            hints=request.hints,
            map_offset=self._form.map_offset.kept,
            check_boxes=request.check_boxes,
        )

    def restore(self, choices: PanelChoices) -> None:
        """Set the panel to what a project remembers."""
        form = self._form
        if choices.queries:
            form.query.setPlainText(choices.queries)
        form.imagery.setLayer(self._project.mapLayer(choices.imagery))
        form.map_layers.clear()
        if choices.map_layers:
            layers = self._project.mapLayers().values()
            chosen = [layer for layer in layers if layer.id() in choices.map_layers]
            form.map_layers.show_layers(layers, chosen)
        form.models.choose(choices.reasoner, choices.segmenter)
        form.hints.setChecked(choices.hints)
        form.check_boxes.setChecked(choices.check_boxes)
        form.map_offset.restore(choices.map_offset)
        self._output.restore(choices.output)
        self._area.set(
            QgsGeometry.fromWkt(choices.area_wkt),
            QgsCoordinateReferenceSystem(choices.area_crs or "EPSG:4326"),
        )
