"""What the canvas shows. The plugin moves it only on a click: the view is the user's choice."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas

MIN_SIZE_PX = 8  # what is smaller is a dot


def is_in_view(canvas: QgsMapCanvas, box: QgsRectangle) -> bool:
    """Whether the canvas shows a box, in its CRS, and large enough to be seen."""
    size = max(box.width(), box.height())
    return canvas.extent().intersects(box) and size >= MIN_SIZE_PX * canvas.mapUnitsPerPixel()


def zoom_to(canvas: QgsMapCanvas, box: QgsRectangle, room: float) -> None:
    """Show a box in the canvas's CRS; the view is `room` times as large."""
    wanted = QgsRectangle(box)
    wanted.scale(room)
    canvas.setExtent(wanted)
    canvas.refresh()
