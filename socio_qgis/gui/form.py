"""The panel's controls and their layout; what they do is in dock.py."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER
from .notice import Notice
from .setup_box import SetupBox

QUERY_LINES = 3
MAP_LAYER_LINES = 4


class Form(QWidget):
    """All controls; each has an object name, a label and a name for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self.setup_box = SetupBox()
        self.query = self._query_box()
        self.history = self._history_button()
        self.imagery = QgsMapLayerComboBox()
        self.imagery.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.imagery.setAllowEmptyLayer(True, self.tr("Choose the imagery"))
        self.map_layers = QListWidget()
        self.aoi_rectangle = self._tool(
            self.tr("Rectangle"), self.tr("Drag a rectangle on the map")
        )
        self.aoi_polygon = self._tool(
            self.tr("Polygon"), self.tr("Click corners on the map; right-click to finish")
        )
        self.aoi_view = self._tool(self.tr("View"), self.tr("Use the visible extent"))
        self.aoi_selection = self._tool(
            self.tr("Selection"), self.tr("Use the selected features of the active polygon layer")
        )
        for button in (self.aoi_rectangle, self.aoi_polygon):
            button.setCheckable(True)
        self.aoi_summary = self._text("")
        self.reasoner, self.segmenter = QComboBox(), QComboBox()
        self.reasoner.addItem(self.tr("Map reader (embedded)"), DEFAULT_REASONER)
        self.segmenter.addItem(self.tr("Classical (embedded)"), DEFAULT_SEGMENTER)
        self.output = self._output_picker()
        self.output_note = self._text("")
        self.run, self.cancel = QPushButton(self.tr("Run")), QPushButton(self.tr("Cancel"))
        self.run.setDefault(True)
        self.progress, self.stage = QProgressBar(), self._text("")
        self.progress.setTextVisible(True)
        self.result = self._text("")
        self.zoom = QPushButton(self.tr("Zoom to results"))
        self._name_controls()
        self._lay_out()

    def _query_box(self) -> QPlainTextEdit:
        box = QPlainTextEdit()
        box.setPlaceholderText(
            self.tr("Jinan Zoo\nschools\nplaces for sport and culture", "examples of queries")
        )
        box.setTabChangesFocus(True)
        line = box.fontMetrics().lineSpacing()
        box.setFixedHeight(QUERY_LINES * line + 4 * box.frameWidth() + 12)
        return box

    def _history_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Recent"))
        button.setToolTip(self.tr("Queries of earlier runs"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _tool(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _output_picker(self) -> QgsFileWidget:
        picker = QgsFileWidget()
        picker.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        picker.setFilter(self.tr("GeoPackage") + " (*.gpkg)")
        picker.setDialogTitle(self.tr("Save results to"))
        picker.setConfirmOverwrite(False)  # a run appends
        return picker

    def _text(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _name_controls(self) -> None:
        names = {
            "query": self.tr("Queries, one a line"),
            "history": self.tr("Recent queries"),
            "imagery": self.tr("Imagery layer"),
            "map_layers": self.tr("Map layers"),
            "aoi_rectangle": self.tr("Draw the area as a rectangle"),
            "aoi_polygon": self.tr("Draw the area as a polygon"),
            "aoi_view": self.tr("Use the visible extent as the area"),
            "aoi_selection": self.tr("Use the selected features as the area"),
            "aoi_summary": self.tr("Size of the area"),
            "reasoner": self.tr("Reasoner"),
            "segmenter": self.tr("Segmenter"),
            "output": self.tr("GeoPackage for the results"),
            "run": self.tr("Run"),
            "cancel": self.tr("Cancel the run"),
            "progress": self.tr("Progress"),
            "stage": self.tr("Stage"),
            "result": self.tr("Result"),
            "zoom": self.tr("Zoom to results"),
        }
        for name, spoken in names.items():
            control = getattr(self, name)
            control.setObjectName(f"socio_{name}")
            control.setAccessibleName(spoken)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self.setup_box)
        head = QHBoxLayout()
        head.addWidget(self._title(self.tr("&What to look for, one query a line"), self.query), 1)
        head.addWidget(self.history)
        column.addLayout(head)
        column.addWidget(self.query)
        column.addWidget(self._title(self.tr("&Imagery"), self.imagery))
        column.addWidget(self.imagery)
        column.addWidget(self._title(self.tr("&Map layers"), self.map_layers))
        line = self.map_layers.fontMetrics().lineSpacing() + 6
        self.map_layers.setFixedHeight(MAP_LAYER_LINES * line + 6)
        column.addWidget(self.map_layers)
        column.addWidget(self._title(self.tr("&Area of interest"), self.aoi_rectangle))
        buttons = QHBoxLayout()
        for button in (
            self.aoi_rectangle, self.aoi_polygon, self.aoi_view, self.aoi_selection,
        ):  # fmt: skip
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.aoi_summary)
        column.addWidget(self._title(self.tr("&Save results to"), self.output))
        column.addWidget(self.output)
        column.addWidget(self.output_note)
        column.addWidget(self._models())
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._footer())

    def _models(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(self.tr("Models"))
        form = QFormLayout(box)
        form.addRow(self.tr("&Reasoner"), self.reasoner)
        form.addRow(self.tr("Se&gmenter"), self.segmenter)
        box.setCollapsed(True)
        return box

    def _footer(self) -> QWidget:
        """What must stay in view while the rest scrolls."""
        footer = QWidget()
        rows = QVBoxLayout(footer)
        rows.addWidget(self.notice)
        rows.addWidget(self.stage)
        rows.addWidget(self.progress)
        rows.addWidget(self.result)
        rows.addWidget(self.zoom)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run, 2)
        buttons.addWidget(self.cancel, 1)
        rows.addLayout(buttons)
        return footer

    def _title(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(buddy)
        return label
