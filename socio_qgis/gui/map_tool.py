"""What comes onto the canvas for a while: a map tool, and items that are taken off again."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapTool
from qgis.PyQt import sip


def remove_item(item: QgsMapCanvasItem) -> None:
    """Take an item off its canvas and delete it.

    Taken off, it would belong to Python, whose collector may work in the thread of a run.
    """
    item.scene().removeItem(item)
    sip.delete(item)


class TemporaryMapTool(QgsMapTool):
    """Takes the canvas over, and gives it back to the tool that was there before."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._previous: QgsMapTool | None = None

    def take_over(self) -> None:
        """Become the canvas's tool, perhaps again after another one was used."""
        current = self.canvas().mapTool()
        if isinstance(current, TemporaryMapTool):  # its work is given up, and would not go on
            current = current._previous
        self._previous = current
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def give_back(self) -> None:
        """Let the tool before go on, if this one still has the canvas."""
        if self.isActive():
            self.canvas().unsetMapTool(self)
            # The plugin that the tool before belonged to may have been unloaded.
            if self._previous is not None and not sip.isdeleted(self._previous):
                self.canvas().setMapTool(self._previous)
