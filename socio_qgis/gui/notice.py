"""A message in the panel: an icon, wrapped text, and a button.

QGIS's own message bar shows two lines at most in a narrow panel, too few for what to do.
"""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

_ICONS = {
    Qgis.MessageLevel.Info: "/mIconInfo.svg",
    Qgis.MessageLevel.Success: "/mIconSuccess.svg",
    Qgis.MessageLevel.Warning: "/mIconWarning.svg",
}


class Notice(QFrame):
    """Hidden until it shows a message.

    Args:
        button_text: Text of the button that some messages have.
    """

    def __init__(self, button_text: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(button_text)
        self.close_button = close = QToolButton()
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close the message"))
        close.setToolTip(close.accessibleName())
        close.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        close.clicked.connect(self.hide)
        texts = QVBoxLayout()
        texts.addWidget(self._text)
        texts.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self) -> str:
        """The message, empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_message(
        self,
        text: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
        with_button: bool = False,
    ) -> None:
        """Show a message; screen readers get it as the name of the frame."""
        size = round(1.3 * self.fontMetrics().height())
        self._icon.setPixmap(QgsApplication.getThemeIcon(_ICONS[level]).pixmap(size, size))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(with_button)
        self.show()
