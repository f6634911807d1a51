"""A map tool that has the canvas for a while."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip


class BorrowingTool(QgsMapTool):
    """Takes the canvas over, and gives it back to the tool that was there before."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._previous: QgsMapTool | None = None

    def take_over(self) -> None:
        """Become the canvas's tool, perhaps again after another one was used."""
        current = self.canvas().mapTool()
        if current is not self:
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
