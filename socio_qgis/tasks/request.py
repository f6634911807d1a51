"""What a user asks for, and the plan of the run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsMapLayer,
    QgsRectangle,
)

from ..core.cover import Note
from ..core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER, RunSettings
from ..core.windows import Window, map_scale_for, plan_windows, suggest_gsd_m
from ..layers.resolution import map_gsd_m, native_gsd_m
from ..layers.run_area import cut_to_layers, to_run_crs
from ..layers.sources import check_layers

TILES_GSD_M = 0.6  # imagery tiles go at least this deep nearly everywhere


@dataclass(frozen=True)
class RunRequest:
    """What a user asks for.

    Attributes:
        queries: In plain words.
        satellite_layers: Imagery, top first.
        map_layers: Map layers, top first.
        aoi: Polygon in `aoi_crs`.
        output: GeoPackage to make or append to.
        gsd_m: Ground resolution; None chooses one.
        language: Of the reasoning text, ISO 639-1.
        hints: Whether a model that was not trained for this gets the map's labels as text.
        map_offset_m: How far east and north of the imagery the map shows a place.
        check_boxes: Whether the run waits for replies to the boxes of stage 1.
    """

    queries: tuple[str, ...]
    satellite_layers: tuple[QgsMapLayer, ...]
    map_layers: tuple[QgsMapLayer, ...]
    aoi: QgsGeometry
    aoi_crs: QgsCoordinateReferenceSystem
    output: Path
    reasoner: str = DEFAULT_REASONER
    segmenter: str = DEFAULT_SEGMENTER
    gsd_m: float | None = None
    language: str = "en"
    hints: bool = True
    map_offset_m: tuple[float, float] = (0.0, 0.0)
    check_boxes: bool = False


@dataclass(frozen=True)
class RequestPlan:
    """How a request will be run.

    Attributes:
        aoi: The area, cut to imagery and map, in `crs`, which is in metres.
        notes: Notes for the user.
    """

    settings: RunSettings
    crs: QgsCoordinateReferenceSystem
    aoi: QgsGeometry
    windows: tuple[Window, ...]
    notes: tuple[Note, ...] = ()


def plan_request(request: RunRequest, context: QgsCoordinateTransformContext) -> RequestPlan:
    """Check a request and cut its area into windows; call it on the main thread.

    Raises:
        InputError: Something in the request can't be used.
    """
    check_layers(request.satellite_layers, request.map_layers)
    aoi, crs = to_run_crs(request.aoi, request.aoi_crs, context)
    aoi, notes = cut_to_layers(
        aoi, request.satellite_layers, request.map_layers, crs, context, request.map_offset_m
    )
    box = aoi.boundingBox()
    extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    native = [native_gsd_m(layer, crs, context) for layer in request.satellite_layers]
    finest = min((gsd for gsd in native if gsd), default=TILES_GSD_M)
    of_map_m = map_gsd_m(request.map_layers, box.center(), crs, context)
    gsd_m = request.gsd_m or suggest_gsd_m(extent, finest, of_map_m)
    windows = plan_windows(extent, gsd_m)
    if len(windows) > 1:
        windows = _touching(windows, aoi)
    settings = RunSettings(
        queries=request.queries,
        reasoner=request.reasoner,
        segmenter=request.segmenter,
        gsd_m=gsd_m,
        map_scale=map_scale_for(gsd_m, of_map_m),
        language=request.language,
        hints=request.hints,
        map_offset_m=request.map_offset_m,
        check_boxes=request.check_boxes,
    )
    return RequestPlan(settings, crs, aoi, tuple(windows), notes)


def _touching(windows: list[Window], aoi: QgsGeometry) -> list[Window]:
    prepared = QgsGeometry.createGeometryEngine(aoi.constGet())
    prepared.prepareGeometry()
    touching: list[Window] = []
    for window in windows:
        box = QgsGeometry.fromRect(QgsRectangle(*window.extent))
        if prepared.intersects(box.constGet()):
            touching.append(replace(window, index=len(touching)))
    return touching
