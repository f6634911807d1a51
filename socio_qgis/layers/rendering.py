"""Pictures of windows from layers, in `.npy` files that the engine maps into its memory.

Pictures are north up at the run's own ground resolution, whatever the canvas shows: its rotation,
scale and pixel density don't matter. Rendering starts on the main thread, as a canvas starts it,
and works in QGIS's render threads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsBilinearRasterResampler,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCubicRasterResampler,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsMapRendererQImageJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QSize, QThread, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage

from ..core.errors import CancelledError, EngineError, InputError
from ..core.npy import write_npy
from ..core.windows import Window, moved
from .layer_image import image_job
from .resolution import at_one_zoom, tile_levels_m
from .sources import is_tiles

DPI = 96
MAX_OVERSAMPLING = 4.0
# Renderers of pixels that may be averaged; those of classes and of heights need each as it is.
INTERPOLATED_BY_GDAL = ("multibandcolor", "singlebandgray")
_WAIT_S = 0.05


@dataclass(frozen=True)
class Rendered:
    """The picture files of a window, (H, W, 4) uint8, RGBA, and whether they show anything."""

    satellite: Path
    map: Path
    map_is_blank: bool
    imagery_is_blank: bool


class _RenderJob:
    """Both pictures of a window while they are rendered."""

    def __init__(self, window: Window, renderer: WindowRenderer) -> None:
        self.window, self.renderer = window, renderer
        self.done = threading.Event()
        self.rendering: list[QgsMapRendererQImageJob] = []
        self.images: list[QImage] = []
        self.errors: list[tuple[str, str]] = []  # layer id, message
        self.failure: Exception | None = None


# Jobs that QGIS will report as finished. Only its own slots refer to the job of a cancelled run,
# and Python would delete it before they are called.
_working: set[_RenderJob] = set()


class WindowRenderer(QObject):
    """Renders windows of one run; make it on the main thread, call `render` from any.

    Args:
        satellite: Imagery layers, top first.
        map_layers: Map layers, top first.
        crs: The run's CRS.
        map_scale: Map pixels per satellite pixel.
        folder: Where the files go.
        map_offset_m: How far east and north of the imagery the map shows a place.
    """

    # Renderers belong to the main thread: they are started, stopped and deleted there.
    _requested = pyqtSignal(object)
    _abandoned = pyqtSignal(object)

    def __init__(
        self,
        satellite: Sequence[QgsMapLayer],
        map_layers: Sequence[QgsMapLayer],
        crs: QgsCoordinateReferenceSystem,
        map_scale: float,
        context: QgsCoordinateTransformContext,
        folder: Path,
        map_offset_m: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        super().__init__()
        self._satellite, self._map = list(satellite), list(map_layers)
        self._drawn: list[QgsMapLayer] = []  # the map as it is drawn, from the first window on
        self._named = [(layer, layer.name()) for layer in (*self._satellite, *self._map)]
        self._names = {layer.id(): name for layer, name in self._named}
        self._crs, self._map_scale, self._context = crs, map_scale, context
        self._folder, self._map_offset_m = folder, map_offset_m
        self._files: dict[int, list[Path]] = {}  # of windows that are not released
        self._spare: list[list[Path]] = []
        self._requested.connect(self._start)
        self._abandoned.connect(self._stop)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)

    def render(self, window: Window, is_cancelled: Callable[[], bool]) -> Rendered:
        """Render a window and write its files.

        Raises:
            CancelledError: `is_cancelled` became true; rendering is stopped.
            InputError: A layer reports an error, or was removed.
        """
        job = _RenderJob(window, self)
        if QThread.currentThread() == self.thread():
            # No events are handled meanwhile. A slot would be kept for an event after the end of
            # QGIS in qgis_process, and with it the layers, whose deletion then crashes.
            self._start(job, notify=False)
            for rendering in list(job.rendering):
                rendering.waitForFinished()
            self._collect(job)
        else:
            self._requested.emit(job)
            while not job.done.wait(_WAIT_S):
                if is_cancelled():
                    self._abandoned.emit(job)
                    raise CancelledError("The run was cancelled.")
        if job.failure is not None:
            raise job.failure
        if job.errors:
            layer_id, message = job.errors[0]
            name = self._names.get(layer_id, layer_id)
            raise InputError(
                "The layer {name} could not be drawn: {reason}",
                "Check its source and the network, or leave it out.",
                name=name,
                reason=message,
            )
        return self._write(job)

    def render_imagery(self, window: Window, is_cancelled: Callable[[], bool]) -> Rendered:
        """As `render`, for work that is useless without imagery.

        Raises:
            InputError: As `render`, or the imagery shows nothing.
        """
        rendered = self.render(window, is_cancelled)
        if rendered.imagery_is_blank:
            raise InputError(
                "The imagery shows nothing in this area.",
                "Choose imagery that covers it, or check its source and the network.",
            )
        return rendered

    def release(self, index: int) -> None:
        """Let another window use the files of this one."""
        self._spare.append(self._files.pop(index))

    def _start(self, job: _RenderJob, notify: bool = True) -> None:
        try:
            for layer, name in self._named:
                if sip.isdeleted(layer):
                    raise layer_removed(name)
            if not self._drawn:
                self._drawn = [self._readable(layer, job.window) for layer in self._map]
                self._names.update({layer.id(): layer.name() for layer in self._drawn})
            for layers, scale, ground in (
                (self._satellite, 1.0, QColor(0, 0, 0, 0)),
                (self._drawn, self._map_scale, QColor(255, 255, 255)),
            ):
                window = job.window
                if layers is self._drawn:
                    window = moved(window, self._map_offset_m)
                settings = self._settings(window, layers, scale, ground)
                rendering = image_job(settings)
                if notify:
                    rendering.finished.connect(lambda: self._finished(job))
                job.rendering.append(rendering)
            if notify:
                _working.add(job)
            for rendering in list(job.rendering):
                rendering.start()
        except Exception as error:  # noqa: BLE001  (it belongs to the thread that waits)
            _working.discard(job)
            job.rendering.clear()
            job.failure = error
            job.done.set()

    def _on_layers_removed(self, layer_ids: Sequence[str]) -> None:
        """Stop drawing layers that are about to be deleted."""
        gone = [name for id_, name in self._names.items() if id_ in layer_ids]
        if gone:
            for job in [job for job in _working if job.renderer is self]:
                job.failure = layer_removed(gone[0])
                for rendering in list(job.rendering):
                    rendering.cancel()

    def _stop(self, job: _RenderJob) -> None:
        for rendering in job.rendering:
            rendering.cancelWithoutBlocking()

    def _settings(
        self, window: Window, layers: list[QgsMapLayer], scale: float, ground: QColor
    ) -> QgsMapSettings:
        settings = QgsMapSettings()
        settings.setLayers(layers)
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(self._context)
        settings.setOutputDpi(DPI)
        settings.setBackgroundColor(ground)
        size = QSize(round(window.width_px * scale), round(window.height_px * scale))
        settings.setOutputSize(size)
        settings.setFlag(QgsMapSettings.Flag.DrawSelection, False)
        settings.setExtent(QgsRectangle(*window.extent))
        # QGIS grows an extent to the picture's shape. Ours has that shape but for whole pixels.
        shown = settings.visibleExtent()
        difference = max(
            abs(a - b)
            for a, b in zip(
                (shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()),
                window.extent,
            )
        )
        pixel_m = (window.extent[2] - window.extent[0]) / size.width()
        if difference > (0.01 if scale == 1 else 0.51) * pixel_m:
            raise EngineError("QGIS draws another extent than asked.", "Report this as an error.")
        context = QgsExpressionContext()  # styles may use variables
        context.appendScope(QgsExpressionContextUtils.globalScope())
        context.appendScope(QgsExpressionContextUtils.projectScope(QgsProject.instance()))
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        settings.setExpressionContext(context)
        return settings

    def _readable(self, layer: QgsMapLayer, window: Window) -> QgsMapLayer:
        """A raster with letters that can be read: interpolated, tiles at the best zoom level."""
        xmin, ymin, xmax, ymax = window.extent
        middle = QgsPointXY((xmin + xmax) / 2, (ymin + ymax) / 2)
        levels_m = tile_levels_m(layer, middle, self._crs, self._context)
        if levels_m or is_tiles(layer):  # smoothing would use finer tiles, with smaller letters
            gsd_m = (xmax - xmin) / window.width_px / self._map_scale
            return at_one_zoom(layer, levels_m, gsd_m)
        if not isinstance(layer, QgsRasterLayer) or layer.resampleFilter() is None:
            return layer
        copy = layer.clone()
        if copy.providerType() == "gdal" and copy.renderer().type() in INTERPOLATED_BY_GDAL:
            # QGIS's own cubic one moves the map by most of a pixel, and takes longer.
            copy.setResamplingStage(Qgis.RasterResamplingStage.Provider)
            provider, methods = copy.dataProvider(), _methods()
            provider.setZoomedInResamplingMethod(methods.Cubic)
            provider.setZoomedOutResamplingMethod(methods.Bilinear)
            provider.setMaxOversampling(MAX_OVERSAMPLING)
            return copy
        copy.resampleFilter().setZoomedInResampler(QgsCubicRasterResampler())
        copy.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())
        copy.resampleFilter().setMaxOversampling(MAX_OVERSAMPLING)
        return copy

    def _finished(self, job: _RenderJob) -> None:
        if not any(rendering.isActive() for rendering in job.rendering):
            self._collect(job)

    def _collect(self, job: _RenderJob) -> None:
        if job.done.is_set():
            return
        job.images = [rendering.renderedImage() for rendering in job.rendering]
        job.errors = [(e.layerID, e.message) for one in job.rendering for e in one.errors()]
        for rendering in job.rendering:
            rendering.deleteLater()
        job.rendering.clear()
        _working.discard(job)
        job.done.set()

    def _write(self, job: _RenderJob) -> Rendered:
        satellite, map_ = job.images
        satellite = satellite.convertToFormat(QImage.Format.Format_RGBA8888)
        # No pixel of the map is transparent, so this is the same, and has nothing to compute.
        map_ = map_.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
        index = job.window.index
        names = (f"satellite{index}.npy", f"map{index}.npy")
        files = self._spare.pop() if self._spare else [self._folder / name for name in names]
        self._files[index] = files
        _write_picture(files[0], satellite)
        _write_picture(files[1], map_)
        return Rendered(
            satellite=files[0],
            map=files[1],
            map_is_blank=_is_one_colour(map_),
            imagery_is_blank=_is_one_colour(satellite) and not any(_bits_of(satellite)[:4]),
        )


def _methods() -> Any:
    """GDAL's ways to interpolate; QGIS 4 has them in another place."""
    found = getattr(Qgis, "RasterResamplingMethod", None)
    return found or QgsRasterDataProvider.ResamplingMethod


def layer_removed(name: str) -> InputError:
    """The error of a run whose layer was removed."""
    return InputError(
        "The layer {layer} was removed from the project during the run.",
        "Leave the layers in the project while a run works.",
        layer=name,
    )


def _write_picture(path: Path, image: QImage) -> None:
    """An image in RGBA order as (H, W, 4) uint8; rows of four bytes a pixel have no padding."""
    write_npy(path, _bits_of(image), (image.height(), image.width(), 4))


def _bits_of(image: QImage) -> memoryview:
    bits: Any = image.constBits()  # a buffer, which its type does not say
    bits.setsize(image.sizeInBytes())
    return memoryview(bits)


def _is_one_colour(image: QImage) -> bool:
    """Whether each pixel is like the one before; the first that is not ends the search."""
    bits = _bits_of(image)
    return bits[4:] == bits[:-4]
