"""The bar in the panel that asks about the boxes of a window."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from .boxes_item import COLOURS


class BoxesBar(QFrame):
    """Hidden until a run asks about boxes.

    Attributes:
        query: Which query new boxes belong to; hidden when there is one query.
        edit: Disabled as long as the canvas has the tool for boxes.
        zoom: Disabled as long as the view suits the window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("socio_boxes")
        self._title, self._hint = QLabel(), QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        self._hint.setWordWrap(True)
        self._hint.setText(
            self.tr(
                "Drag a box to move it, its sides to resize it, empty ground for a new one. Delete "
                "or a right click deletes, Enter continues."
            )
        )
        self._query_title = QLabel(self.tr("New boxes are for"))
        self.query = QComboBox()
        self.query.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._query_title.setBuddy(self.query)
        self.go_on = QPushButton(self.tr("Continue"))
        self.go_on_alone = QPushButton(self.tr("Continue without asking"))
        self.reset = QPushButton(self.tr("Reset"))
        self.edit = QPushButton(self.tr("Edit boxes"))
        self.zoom = QPushButton(self.tr("Zoom to the window"))
        spoken = {
            "query": self.tr("Query that new boxes belong to"),
            "go_on": self.tr("Go on with these boxes"),
            "go_on_alone": self.tr("Go on with these boxes, and ask no more in this run"),
            "reset": self.tr("Show the boxes as they were found"),
            "edit": self.tr("Take the map tool for boxes again"),
            "zoom": self.tr("Show the whole window on the map"),
        }
        for name, text in spoken.items():
            control = getattr(self, name)
            control.setAccessibleName(text)
            control.setToolTip(text)
            control.setObjectName(f"socio_boxes_{name}")
        rows = QVBoxLayout(self)
        rows.addWidget(self._title)
        rows.addWidget(self._hint)
        new_boxes = QHBoxLayout()
        new_boxes.addWidget(self._query_title)
        new_boxes.addWidget(self.query, 1)
        rows.addLayout(new_boxes)
        grid = QGridLayout()
        grid.addWidget(self.go_on, 0, 0)
        grid.addWidget(self.reset, 0, 1)
        grid.addWidget(self.go_on_alone, 1, 0, 1, 2)
        grid.addWidget(self.edit, 2, 0, 1, 2)
        grid.addWidget(self.zoom, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        rows.addLayout(grid)
        self.hide()

    def ask(self, window: int, total: int, queries: Sequence[str]) -> None:
        """Show the question about a window.

        Args:
            window: Index, from 0.
            total: Number of windows.
        """
        text = self.tr("Boxes of window {window} of {total}")
        number = QLocale().toString
        self._title.setText(text.format(window=number(window + 1), total=number(total)))
        self.setAccessibleName(self._title.text())
        if [self.query.itemText(i) for i in range(self.query.count())] != list(queries):
            self.query.clear()
            for index, query in enumerate(queries):
                swatch = QPixmap(16, 16)
                swatch.fill(COLOURS[index % len(COLOURS)])
                self.query.addItem(QIcon(swatch), query)
        for widget in (self.query, self._query_title):
            widget.setVisible(len(queries) > 1)
        self.show()
