"""The canvas's view. The plugin moves it only on a click: the user has chosen what it shows."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas

MIN_SIZE_PX = 8  # what is smaller is a dot


def is_in_view(canvas: QgsMapCanvas, box: QgsRectangle) -> bool:
    """Whether something in a box, in the canvas's CRS, can be seen as it is shown now."""
    size = max(box.width(), box.height())
    return canvas.extent().intersects(box) and size >= MIN_SIZE_PX * canvas.mapUnitsPerPixel()


def zoom_to(canvas: QgsMapCanvas, box: QgsRectangle, room: float) -> None:
    """Show a box in the canvas's CRS, in a view of so many of its sizes."""
    wanted = QgsRectangle(box)
    wanted.scale(room)
    canvas.setExtent(wanted)
    canvas.refresh()
