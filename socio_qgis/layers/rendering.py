"""Layers to the pictures of a window, in `.npy` files that the engine maps into its memory.

Pictures are north up at the run's own ground resolution, whatever the canvas shows: its rotation,
scale and pixel density don't matter. Rendering starts on the main thread, as a canvas starts it,
and works in QGIS's render threads.
"""

from __future__ import annotations

import mmap
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QSize, QThread, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage

from ..core.errors import CancelledError, InputError
from ..core.windows import Window

DPI = 96
_ALIGNMENT = 64  # of an .npy header
_WAIT_S = 0.05


@dataclass(frozen=True)
class Rendered:
    """Files of one window: (H, W, 4) uint8, RGBA, and what was noticed."""

    satellite: Path
    map: Path
    map_is_blank: bool


class _Job:
    """Both pictures of a window on their way."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.done = threading.Event()
        self.rendering: list[QgsMapRendererParallelJob] = []
        self.images: list[QImage] = []
        self.errors: list[tuple[str, str]] = []


class WindowRenderer(QObject):
    """Renders windows of one run; make it on the main thread, call `render` from any.

    Args:
        satellite: Imagery layers, top first.
        map_layers: Map layers, top first.
        crs: The run's CRS.
        map_scale: Map pixels per satellite pixel.
        folder: Where the files go.
    """

    _requested = pyqtSignal(object)

    def __init__(
        self,
        satellite: Sequence[QgsMapLayer],
        map_layers: Sequence[QgsMapLayer],
        crs: QgsCoordinateReferenceSystem,
        map_scale: float,
        context: QgsCoordinateTransformContext,
        folder: Path,
    ) -> None:
        super().__init__()
        self._satellite, self._map = list(satellite), list(map_layers)
        self._names = {layer.id(): layer.name() for layer in (*satellite, *map_layers)}
        self._crs, self._map_scale, self._context = crs, map_scale, context
        self._folder = folder
        self._requested.connect(self._start)

    def render(self, window: Window, is_cancelled: Callable[[], bool]) -> Rendered:
        """Render a window and write its files.

        Raises:
            CancelledError: `is_cancelled` became true; rendering is stopped.
            InputError: A layer reports an error, or the imagery is blank here.
        """
        job = _Job(window)
        if QThread.currentThread() is self.thread() or QThread.currentThread() == self.thread():
            self._start(job)
            for rendering in job.rendering:
                rendering.waitForFinished()
            self._collect(job)
        else:
            self._requested.emit(job)
            while not job.done.wait(_WAIT_S):
                if is_cancelled():
                    for rendering in job.rendering:
                        rendering.cancelWithoutBlocking()
                    raise CancelledError("The run was cancelled.")
        if job.errors:
            layer_id, message = job.errors[0]
            name = self._names.get(layer_id, layer_id)
            raise InputError(
                f"The layer {name} could not be drawn: {message}",
                "Check its source and the network, or leave it out.",
            )
        return self._write(job)

    def _start(self, job: _Job) -> None:
        for layers, scale, ground in (
            (self._satellite, 1.0, QColor(0, 0, 0, 0)),
            (self._map, self._map_scale, QColor(255, 255, 255)),
        ):
            rendering = QgsMapRendererParallelJob(self._settings(job.window, layers, scale, ground))
            rendering.finished.connect(lambda job=job: self._finished(job))
            job.rendering.append(rendering)
        for rendering in job.rendering:
            rendering.start()

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
        # QGIS grows an extent to the picture's shape; ours has that shape, so nothing may change.
        shown = settings.visibleExtent()
        difference = max(
            abs(a - b)
            for a, b in zip(
                (shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()),
                window.extent,
            )
        )
        if difference > 0.01 * (window.extent[2] - window.extent[0]) / window.width_px:
            raise InputError("QGIS drew another extent than asked for.", "Report this as an error.")
        return settings

    def _finished(self, job: _Job) -> None:
        if not job.done.is_set() and not any(one.isActive() for one in job.rendering):
            self._collect(job)

    def _collect(self, job: _Job) -> None:
        job.images = [rendering.renderedImage() for rendering in job.rendering]
        job.errors = [(e.layerID, e.message) for one in job.rendering for e in one.errors()]
        job.done.set()

    def _write(self, job: _Job) -> Rendered:
        satellite, map_ = (
            image.convertToFormat(QImage.Format.Format_RGBA8888) for image in job.images
        )
        pixels = _bytes_of(satellite)
        if pixels[3::4].count(0) == len(pixels) // 4:
            raise InputError(
                "The imagery shows nothing in this area.",
                "Draw the area where the imagery is, or check its source and the network.",
            )
        index = job.window.index
        files = self._folder / f"satellite{index}.npy", self._folder / f"map{index}.npy"
        write_npy(files[0], satellite)
        write_npy(files[1], map_)
        map_pixels = _bytes_of(map_)
        return Rendered(files[0], files[1], map_pixels.count(map_pixels[:1]) == len(map_pixels))


def write_npy(path: Path, image: QImage) -> None:
    """Write a (H, W, 4) uint8 `.npy` file with one copy of the image's bytes."""
    shape = (image.height(), image.bytesPerLine() // 4, 4)
    header = repr({"descr": "|u1", "fortran_order": False, "shape": shape})
    preamble = b"\x93NUMPY\x01\x00"
    length = -(-(len(preamble) + 2 + len(header) + 1) // _ALIGNMENT) * _ALIGNMENT
    header = header.ljust(length - len(preamble) - 3) + "\n"
    head = preamble + len(header).to_bytes(2, "little") + header.encode("latin-1")
    size = image.bytesPerLine() * image.height()
    with path.open("w+b") as file:
        file.truncate(len(head) + size)
        with mmap.mmap(file.fileno(), len(head) + size) as view:
            view[: len(head)] = head
            bits = image.constBits()
            bits.setsize(size)
            view[len(head) :] = memoryview(bits)


def _bytes_of(image: QImage) -> bytes:
    bits = image.constBits()
    bits.setsize(image.bytesPerLine() * image.height())
    return bytes(bits)
