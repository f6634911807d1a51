"""Small pictures of results: the imagery and the map of each place, with its outline."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from qgis.core import QgsGeometry, QgsMapLayer, QgsMapSettings, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QImage, QPainter, QPen, QPixmap, QTransform

from ...layers.layer_image import LayerImage
from ..find.aoi_tool import HALO
from .highlight import COLOUR, Highlight

SIZE = QSize(96, 72)
ROOM = 1.6  # of a picture, in sizes of the result
MAX_KEPT = 400  # results; both pictures of one are 55 kB
MAX_DRAWN = 2  # results at once
LINE_PX, HALO_PX = 2, 4
OVERSAMPLING = 2  # or rasters look ragged, drawn this small

Pictures = list[QIcon]  # of the imagery and of the map; empty where there is no layer
_Key = tuple[int, int]


class Thumbnails(QObject):
    """Draws what is asked for, in QGIS's render threads, and keeps the pictures used last.

    Signals:
        drawn: Feature id of a result whose pictures are there now.

    Args:
        highlight: Brings shapes into the canvas's CRS, in which pictures are drawn.
        imagery: Returns the imagery layer.
        map_layers: Returns the map layers, top first.
    """

    drawn = pyqtSignal(object)

    def __init__(
        self,
        canvas: QgsMapCanvas,
        highlight: Highlight,
        imagery: Callable[[], QgsMapLayer | None],
        map_layers: Callable[[], Sequence[QgsMapLayer]],
    ) -> None:
        super().__init__()
        self._canvas, self._highlight = canvas, highlight
        self._imagery, self._map_layers = imagery, map_layers
        self._kept: OrderedDict[_Key, Pictures] = OrderedDict()
        self._drawing: dict[_Key, _Drawing] = {}
        self._source: object = None  # what all kept pictures show
        QgsProject.instance().layersWillBeRemoved.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether no more results can be drawn now."""
        return len(self._drawing) >= MAX_DRAWN

    def look_up(self, feature_id: int, shape: QgsGeometry) -> Pictures | None:
        """The pictures of a result; None where they are not drawn yet."""
        pictures = self._kept.get(key := _key(feature_id, shape))
        if pictures is not None:
            self._kept.move_to_end(key)
        return pictures

    def draw(self, feature_id: int, shape: QgsGeometry) -> None:
        """Begin to draw a result, unless it is being drawn."""
        if (key := _key(feature_id, shape)) in self._drawing:
            return
        imagery = self._imagery()
        layers = ([imagery] if imagery is not None else [], list(self._map_layers()))
        shown = self._highlight.on_canvas(shape)
        if shown is None:
            self._keep(key, [QIcon(), QIcon()])
            return
        both = [self._settings(one, shown) for one in layers]
        self._drawing[key] = drawing = _Drawing(shown, both)
        drawing.done.connect(lambda pictures: self._keep(key, pictures))
        drawing.start()

    def forget_other_sources(self) -> None:
        """Forget all pictures where other layers, or another CRS, have been chosen since."""
        imagery = self._imagery()
        ids = [layer.id() for layer in (imagery, *self._map_layers()) if layer is not None]
        source = (ids, self._canvas.mapSettings().destinationCrs().toWkt())
        if source != self._source:
            self.stop()
            self._kept.clear()
            self._source = source

    def close_down(self) -> None:
        """Stop for good; the plugin is being unloaded."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self.stop)
        self.stop()

    def stop(self, *_: object) -> None:
        """Stop drawing; what is missing can be asked for again."""
        for drawing in self._drawing.values():
            drawing.stop()
        self._drawing.clear()

    def _keep(self, key: _Key, pictures: Pictures) -> None:
        self._drawing.pop(key, None)
        self._kept[key] = pictures
        while len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(key[0])

    def _settings(self, layers: list[QgsMapLayer], shape: QgsGeometry) -> QgsMapSettings:
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(layers)
        settings.setRotation(0)
        settings.setOutputSize(SIZE)
        settings.setDevicePixelRatio(OVERSAMPLING * settings.devicePixelRatio())
        settings.setFlag(QgsMapSettings.Flag.DrawSelection, False)
        settings.setFlag(QgsMapSettings.Flag.DrawEditingInfo, False)
        extent = QgsRectangle(shape.boundingBox())
        extent.scale(ROOM)
        settings.setExtent(extent)
        return settings


class _Drawing(QObject):
    """Both pictures of a result while they are drawn."""

    done = pyqtSignal(object)

    def __init__(self, shape: QgsGeometry, both: Sequence[QgsMapSettings]) -> None:
        super().__init__()
        self._shape, self._both = shape, both
        self._pictures: Pictures = [QIcon(), QIcon()]
        self._images: dict[int, LayerImage] = {}

    def start(self) -> None:
        for place, settings in enumerate(self._both):
            if settings.layers():
                self._images[place] = image = LayerImage(settings)
                image.drawn.connect(lambda drawn, place=place: self._on_drawn(place, drawn))
        if not self._images:
            self.done.emit(self._pictures)
        for image in list(self._images.values()):
            image.start()

    def stop(self) -> None:
        while self._images:
            self._images.popitem()[1].stop()

    def _on_drawn(self, place: int, image: QImage) -> None:
        del self._images[place]
        to_pixel = self._both[place].mapToPixel().transform()
        self._pictures[place] = _outlined(image, self._shape, to_pixel)
        if not self._images:
            self.done.emit(self._pictures)


def _outlined(image: QImage, shape: QgsGeometry, to_pixel: QTransform) -> QIcon:
    """A picture with an outline; the selected row's is not tinted."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = to_pixel.map(shape.constGet().asQPainterPath())
    for colour, width_px in ((HALO, HALO_PX), (COLOUR, LINE_PX)):
        painter.strokePath(path, QPen(colour, width_px))
    painter.end()
    small = image.scaled(
        image.size() / OVERSAMPLING,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    small.setDevicePixelRatio(image.devicePixelRatio() / OVERSAMPLING)
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(QPixmap.fromImage(small), mode)
    return icon


def _key(feature_id: int, shape: QgsGeometry) -> _Key:
    return feature_id, hash(bytes(shape.asWkb()))
