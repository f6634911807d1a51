"""Widgets whose size follows their font, which QGIS may set after they were made."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)


def keep_space_when_hidden(widget: QWidget) -> None:
    """Let a hidden widget keep its space, so that nothing around it moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


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


class LinesLabel(QLabel):
    """Text with room for a number of lines, so that nothing around it moves."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def heightForWidth(self, width_px: int) -> int:
        """As high as its text, or its lines."""
        return max(super().heightForWidth(width_px), self._height_px())

    def sizeHint(self) -> QSize:
        """The same without a width."""
        return super().sizeHint().expandedTo(QSize(0, self._height_px()))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._height_px()))

    def _height_px(self) -> int:
        lines = "\n".join("x" * self._lines)
        room = QRect(0, 0, 1000, 1000)
        wrapped = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(room, int(wrapped), lines).height()


class ScrollColumn(QScrollArea):
    """Scrolls its content vertically; horizontally only where the panel can't be made wider."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        # One that comes and goes would make its content narrower under the mouse.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update the layout when the content may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as its content needs."""
        width_px = self.widget().minimumSizeHint().width()
        width_px += self.verticalScrollBar().sizeHint().width()
        return QSize(width_px, super().minimumSizeHint().height())
