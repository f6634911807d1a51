"""A picture of layers for the screen, drawn in QGIS's render threads."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapRendererParallelJob,
    QgsMapRendererQImageJob,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

# Images whose job QGIS will report as finished. Python would delete it before.
_working: set[LayerImage] = set()


def image_job(settings: QgsMapSettings) -> QgsMapRendererQImageJob:
    """What draws a picture; a layer alone goes straight onto it, which takes two thirds as long.

    Several are drawn at once, each apart, and then put together.
    """
    alone = len(settings.layers()) == 1
    return (QgsMapRendererSequentialJob if alone else QgsMapRendererParallelJob)(settings)


class LayerImage(QObject):
    """One picture; it is thrown away when a layer of it is removed from the project.

    Signals:
        drawn: The QImage. Not sent after `stop`.

    Args:
        settings: Layers, extent, size and CRS.
    """

    drawn = pyqtSignal(object)

    def __init__(self, settings: QgsMapSettings) -> None:
        super().__init__()
        self._layer_ids = set(settings.layerIds())
        self._is_wanted = True
        self._job = image_job(settings)
        self._job.finished.connect(self._on_finished)

    def start(self) -> None:
        """Begin to draw; the signal comes later, also where there is nothing to draw."""
        _working.add(self)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)
        self._job.start()

    def stop(self) -> None:
        """Throw the picture away, without waiting for threads that still draw."""
        self._is_wanted = False
        if self in _working:
            self._job.cancelWithoutBlocking()

    def _on_layers_removed(self, layer_ids: Sequence[str]) -> None:
        """Wait for threads that draw a layer which is about to be deleted."""
        if not self._layer_ids.isdisjoint(layer_ids):
            self._is_wanted = False
            self._job.cancel()

    def _on_finished(self) -> None:
        if self not in _working:
            return
        _working.discard(self)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        job = self._job
        job.deleteLater()
        if self._is_wanted:
            self.drawn.emit(job.renderedImage())


def stop_all() -> None:
    """Wait for all threads that draw such pictures: QGIS or the plugin ends."""
    for image in list(_working):
        image._is_wanted = False
        image._job.cancel()
