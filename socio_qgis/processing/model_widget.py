"""A field for a reasoner or a segmenter in dialogs of Processing; only they load it."""

from __future__ import annotations

from collections.abc import Sequence

from processing.gui.wrappers import WidgetWrapper
from qgis.PyQt.QtWidgets import QComboBox


class ModelWidget(WidgetWrapper):
    """A list of names in which another one may be typed."""

    def createWidget(self, names: Sequence[str] = ()) -> QComboBox:
        """The list.

        Args:
            names: What it offers.
        """
        self._names = QComboBox()
        self._names.setEditable(True)
        self._names.addItems(names)
        return self._names

    def setValue(self, value: object) -> None:
        """Show a name."""
        self._names.setCurrentText(str(value or ""))

    def value(self) -> str:
        """The name that is shown."""
        return self._names.currentText().strip()
