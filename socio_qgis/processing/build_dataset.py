"""The algorithm `socio:builddataset`: layers and polygons to a data set in the SocioSeg layout."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QThreadPool

from ..client.session import Session
from ..core import temporary
from ..core.errors import InputError, SocioError
from ..core.paths import PACKAGE
from ..core.protocol import Message
from ..core.windows import Window, filled_extent
from ..layers.rendering import WindowRenderer
from ..layers.resolution import native_gsd_m
from ..layers.run_area import extent_in, to_run_crs
from ..layers.sources import check_layers, is_tiles
from ..tasks.request import TILES_GSD_M
from .algorithm import SocioAlgorithm, ask, gsd_parameter, layer_parameters, resolution

BLANK_PAUSES_S = (1.0, 4.0)  # before a map that came out empty is drawn again
AROUND_M = 1000.0  # beside the polygons, where imagery and map have no end
BUILDER = PACKAGE / "evaluation" / "datasets" / "__main__.py"


class BuildDatasetAlgorithm(SocioAlgorithm):
    """Make a data set of one's own places."""

    POLYGONS = "POLYGONS"
    FIELDS = "NAME_FIELD", "CLASS_FIELD", "FUNCTION_FIELD"
    OTHER_MAP, MAP_STYLE = "OTHER_MAP", "MAP_STYLE"
    SEED, OUTPUT, SAMPLES = "SEED", "OUTPUT", "SAMPLES"
    HELP_PAGE = "datasets"

    def __init__(self) -> None:
        super().__init__()
        self._renderer: WindowRenderer  # by prepareAlgorithm
        self._others: dict[str, WindowRenderer] = {}  # of other map styles
        self._request: dict[str, Any] = {}  # values of the builder's first message
        self._folder = Path()
        self._has_tiles = False

    def name(self) -> str:
        """Id within the provider."""
        return "builddataset"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self._tr("Build a data set of places")

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["SocioSeg", "training", "evaluation", "samples", "masks", "ground truth"]

    def shortHelpString(self) -> str:
        """Text beside the parameters."""
        return self._tr(
            "Makes a data set in the SocioSeg layout, to evaluate or train models on your own "
            "places.\n\n"
            "Polygons: all places of the area, with fields for what they are called (name), what "
            "they are (class) and what they are for (function). One field is enough. A class "
            "question means all polygons of that class in its picture, so places that are missing "
            "in the layer become errors of the data set.\n"
            "Map layers: drawn as the project shows them, with their labels.\n"
            "Map layers in another style: drawn for each sample as well, to measure how a model "
            "does on maps of a style that it was not trained on.\n"
            "Ground resolution: metres per pixel; 0 chooses one that shows most places whole.\n"
            "Output: a new folder; an existing data set is never overwritten, a build that was "
            "stopped goes on.\n\n"
            "Places whose name can't be read on the map, that are too small or too large, or "
            "where map and imagery do not fit, are dropped; report.json says which and why."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        polygons = QgsProcessingParameterFeatureSource(
            self.POLYGONS,
            self._tr("Polygons of places"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
        )
        titles = (
            self._tr("Field with the name"),
            self._tr("Field with the class"),
            self._tr("Field with the function"),
        )
        for parameter in (
            *layer_parameters(),
            polygons,
            *(
                QgsProcessingParameterField(
                    field, title, parentLayerParameterName=self.POLYGONS, optional=True
                )
                for field, title in zip(self.FIELDS, titles)
            ),
            gsd_parameter(),
            QgsProcessingParameterMultipleLayers(
                self.OTHER_MAP,
                self._tr("Map layers in another style"),
                QgsProcessing.SourceType.TypeMapLayer,
                optional=True,
            ),
            QgsProcessingParameterString(
                self.MAP_STYLE, self._tr("Name of that style"), defaultValue="other"
            ),
            QgsProcessingParameterNumber(
                self.SEED, self._tr("Seed"), defaultValue=0, minValue=0, maxValue=2**31 - 1
            ),
            QgsProcessingParameterFolderDestination(
                self.OUTPUT, self._tr("New folder for the data set")
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(self.SAMPLES, self._tr("Number of samples")))

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """On the main thread: check the parameters and take hold of the layers."""
        imagery = self.parameterAsRasterLayer(parameters, self.IMAGERY, context)
        map_layers = self.parameterAsLayerList(parameters, self.MAP, context)
        other_map = self.parameterAsLayerList(parameters, self.OTHER_MAP, context)
        style = self.parameterAsString(parameters, self.MAP_STYLE, context)
        source = self.parameterAsSource(parameters, self.POLYGONS, context)
        fields = [self.parameterAsString(parameters, field, context) for field in self.FIELDS]
        self._folder = temporary.make_folder()
        try:
            check_layers([imagery] if imagery is not None else [], map_layers)
            if other_map:
                check_layers([imagery], other_map)
            if source is None or not any(fields):
                raise InputError(
                    "No field of the polygons is chosen.",
                    "Choose the field with the name, the class or the function of the places.",
                )
            transform = context.transformContext()
            area = QgsGeometry.fromRect(source.sourceExtent())
            outline, crs = to_run_crs(area, source.sourceCrs(), transform)
            self._request = {
                "places": str(self._write_places(source, fields, crs, context)),
                "frame": _frame(
                    outline,
                    [[imagery], map_layers, *([other_map] if other_map else [])],
                    crs,
                    transform,
                ),
                "crs": crs.authid(),
                "native_gsd_m": native_gsd_m(imagery, crs, transform) or TILES_GSD_M,
                "gsd_m": resolution(self.parameterAsDouble(parameters, self.GSD, context)),
                "seed": self.parameterAsInt(parameters, self.SEED, context),
                "sources": "; ".join(layer.name() for layer in (imagery, *map_layers, *other_map)),
                "styles": [style] if other_map else [],
                "output": self.parameterAsString(parameters, self.OUTPUT, context),
            }
            self._renderer = WindowRenderer(
                [imagery], map_layers, crs, 1.0, transform, self._folder
            )
            if other_map:
                folder = self._folder / "other"
                folder.mkdir()
                self._others = {style: WindowRenderer([], other_map, crs, 1.0, transform, folder)}
            self._has_tiles = any(map(is_tiles, (imagery, *map_layers, *other_map)))
        except SocioError:
            temporary.remove_folder(self._folder)
            raise

    def process(
        self, feedback: QgsProcessingFeedback, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """In a background thread, or on the main thread in qgis_process."""

        def answer(session: Session, message: Message) -> None:
            total = int(message["windows_total"])
            feedback.setProgress(100 * int(message["index"]) / total)
            self._render(session, message, is_cancelled)

        pool = QThreadPool.globalInstance()
        pool.releaseThread()  # rendering needs it, see tasks/execution.py
        try:
            report = ask(BUILDER, "build", self._request, is_cancelled, answer)
        finally:
            pool.reserveThread()
            temporary.remove_folder(self._folder)
        for split, number in report["splits"].items():
            feedback.pushInfo(f"{split}: {number}")
        for reason, number in report["reasons"].items():
            feedback.pushInfo(
                self._tr("{number} dropped: {reason}").format(number=number, reason=reason)
            )
        return {self.OUTPUT: self._request["output"], self.SAMPLES: report["samples"]}

    def outputs_when_cancelled(self) -> dict[str, Any]:
        """Return the folder, with no samples yet."""
        return {self.OUTPUT: self._request["output"], self.SAMPLES: 0}

    def _render(self, session: Session, message: Message, is_cancelled: Callable[[], bool]) -> None:
        width_px, height_px = int(message["width_px"]), int(message["height_px"])
        window = Window(int(message["index"]), tuple(message["extent"]), width_px, height_px)
        for path in self._folder.rglob("*.npy"):
            with contextlib.suppress(OSError):  # Windows: still open
                path.unlink()
        for pause_s in (0.0, *(BLANK_PAUSES_S if self._has_tiles else ())):
            until = time.monotonic() + pause_s  # a server may have been away for a moment
            while time.monotonic() < until and not is_cancelled():
                time.sleep(0.05)
            rendered = self._renderer.render(window, is_cancelled)
            others = {
                style: renderer.render(window, is_cancelled)
                for style, renderer in self._others.items()
            }
            is_blank = any(one.map_is_blank for one in (rendered, *others.values()))
            if not (rendered.imagery_is_blank or is_blank):
                break
        if rendered.imagery_is_blank:
            session.send("skip", reason="The imagery shows nothing in this area.")
        else:
            session.send(
                "window",
                satellite=str(rendered.satellite),
                map=str(rendered.map),
                styles={style: str(one.map) for style, one in others.items()},
            )

    def _write_places(
        self,
        source: QgsProcessingFeatureSource,
        fields: Sequence[str],
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
    ) -> Path:
        path = self._folder / "places.jsonl"
        request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
        with path.open("w", encoding="utf-8") as file:
            for feature in source.getFeatures(request):
                geometry = feature.geometry()
                geometry.convertToStraightSegment()  # the engine knows no curves
                if not geometry.isEmpty():
                    texts = [_text(feature.attribute(field)) if field else "" for field in fields]
                    line = {"wkb": bytes(geometry.asWkb()).hex(), "texts": texts}
                    file.write(json.dumps(line) + "\n")
        return path


def _text(value: Any) -> str:
    """A text or number; NULL is of another type in each version of QGIS."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return str(value) if isinstance(value, str) or is_number else ""


def _filled(
    layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem, transform: Any
) -> QgsRectangle | None:
    """A raster's extent without the gaps that its slanted edges leave; None where it has no end."""
    whole = extent_in(layer, crs, transform)
    if whole is None:
        return None
    to_run, own = QgsCoordinateTransform(layer.crs(), crs, transform), layer.extent()

    def moved(x: float, y: float) -> tuple[float, float]:
        point = to_run.transform(x, y)
        return point.x(), point.y()

    corners = own.xMinimum(), own.yMinimum(), own.xMaximum(), own.yMaximum()
    filled = filled_extent(corners, moved)
    return QgsRectangle(*filled) if filled else whole


def _frame(
    outline: QgsGeometry,
    shown: Sequence[Sequence[QgsMapLayer]],
    crs: QgsCoordinateReferenceSystem,
    transform: Any,
) -> tuple[float, float, float, float]:
    """Extent around the polygons that imagery and maps all show.

    Args:
        shown: Layers that show the ground together: the imagery, and those of each map.
    """
    frame = outline.boundingBox().buffered(AROUND_M)
    for layers in shown:
        # Vector layers end where their last feature does, which is no sign of what they cover.
        is_picture = [isinstance(layer, QgsRasterLayer) for layer in layers]
        extents = [_filled(layer, crs, transform) for layer in layers] if all(is_picture) else []
        if extents and all(extent is not None for extent in extents):
            together = QgsRectangle(extents[0])
            for extent in extents[1:]:
                together.combineExtentWith(extent)
            frame = frame.intersect(together)
    if frame.isEmpty():
        raise InputError(
            "Polygons, imagery and map do not show the same ground.",
            "Choose layers of one area, and check their CRS.",
        )
    return frame.xMinimum(), frame.yMinimum(), frame.xMaximum(), frame.yMaximum()
