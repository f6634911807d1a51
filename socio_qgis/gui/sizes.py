"""Widgets whose size follows their font, which QGIS may set after they were made."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize
from qgis.PyQt.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget


class LinesEdit(QPlainTextEdit):
    """A text box of a number of lines."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        margins_px = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        height_px = self._lines * self.fontMetrics().lineSpacing() + margins_px
        return QSize(super().sizeHint().width(), height_px)

    def minimumSizeHint(self) -> QSize:
        """As high as its lines, and as narrow as it may get."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class Column(QScrollArea):
    """Scrolls its content up and down; sideways only in a panel that can't be made wider."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the panel when the content may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as its content needs."""
        width_px = self.widget().minimumSizeHint().width()
        width_px += self.verticalScrollBar().sizeHint().width()
        return QSize(width_px, super().minimumSizeHint().height())
