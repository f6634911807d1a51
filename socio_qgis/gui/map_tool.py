"""Map tools and canvas items that are on the canvas for a while."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapTool
from qgis.PyQt import sip


def remove_item(item: QgsMapCanvasItem) -> None:
    """Remove an item from its canvas and delete it.

    Without the deletion Python would own it, and its garbage collector may run in a run's thread.
    """
    item.scene().removeItem(item)
    sip.delete(item)


class TemporaryMapTool(QgsMapTool):
    """Takes the canvas over, and gives it back to the previous tool."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._previous: QgsMapTool | None = None

    def take_over(self) -> None:
        """Become the canvas's tool, the first time or after another tool was used."""
        current = self.canvas().mapTool()
        if isinstance(current, TemporaryMapTool):  # its work ends with it
            current = current._previous
        self._previous = current
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def give_back(self) -> None:
        """Return to the previous tool, if this one still has the canvas."""
        if self.isActive():
            self.canvas().unsetMapTool(self)
            # The plugin that the previous tool belonged to may have been unloaded.
            if self._previous is not None and not sip.isdeleted(self._previous):
                self.canvas().setMapTool(self._previous)
