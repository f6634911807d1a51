"""A message in the panel: an icon, wrapped text, and details to copy.

QGIS's own message bar shows two lines at most in a narrow panel, too few for what to do.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QToolButton,
    QVBoxLayout,
)

from ..core.errors import SocioError


class Notice(QFrame):
    """Hidden until it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setObjectName("socio_notice")
        self._copy = QPushButton(self.tr("Copy details"))
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_TitleBarCloseButton))
        texts = QVBoxLayout()
        texts.addWidget(self._text)
        texts.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._details = ""
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._details))
        self._close.clicked.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """What it says, empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str) -> None:
        """Show something that is good to know."""
        self._show(text, "", QStyle.StandardPixmap.SP_MessageBoxInformation)

    def show_error(self, error: SocioError) -> None:
        """Show what happened and what to do."""
        details = f"{error}\n{error.details}" if error.details else ""
        self._show(str(error), details, QStyle.StandardPixmap.SP_MessageBoxWarning)

    def _show(self, text: str, details: str, icon: QStyle.StandardPixmap) -> None:
        size = 2 * self.fontMetrics().height()
        self._icon.setPixmap(self.style().standardIcon(icon).pixmap(size, size))
        self._text.setText(text)
        self._details = details
        self._copy.setVisible(bool(details))
        self.show()
