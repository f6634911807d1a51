"""The panel's controls and their layout; what they do is in dock.py."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..boxes.boxes_bar import BoxesBar
from ..help import HelpButton
from ..models.models_box import ModelsBox
from ..notice import Notice
from ..widgets import LinesLabel, ScrollColumn, keep_space_when_hidden
from .map_data_row import MapDataRow
from .map_layer_list import MapLayerList
from .map_offset import MapOffset
from .query_box import QueryBox
from .setup_box import SetupBox
from .start_box import StartBox
from .waiting_row import WaitingRow

QUERY_LINES = 5
UNDERSTOOD_LINES = 1
AREA_LINES = STAGE_LINES = 2
SECTION_SPACING_PX = 4


class Form(QWidget):
    """All controls; each has an object name, a label and a name for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setup_box, self.start_box = SetupBox(), StartBox()
        self.query = self._query_box()
        self.understood = LinesLabel(UNDERSTOOD_LINES)
        self.history = QPushButton(self.tr("Suggestions"))
        self.history.setMenu(QMenu(self.history))
        self.imagery = QgsMapLayerComboBox()
        self.imagery.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.imagery.setAllowEmptyLayer(True, self.tr("Choose the imagery"))
        self.map_layers = MapLayerList()
        self.map_hint = self._text()
        self.map_data, self.map_offset = MapDataRow(), MapOffset()
        self.aoi_rectangle = self._area_button(
            self.tr("Draw rectangle"), "mActionAddBasicRectangle.svg"
        )
        self.aoi_polygon = self._area_button(self.tr("Draw polygon"), "mActionCapturePolygon.svg")
        self.aoi_view = self._area_button(self.tr("Visible extent"), "mActionZoomFullExtent.svg")
        self.aoi_selection = self._area_button(
            self.tr("Selected features"), "mActionOpenTableSelected.svg"
        )
        self.aoi_rectangle.setCheckable(True)
        self.aoi_polygon.setCheckable(True)
        self.aoi_summary = LinesLabel(AREA_LINES)
        self.models = ModelsBox()
        self.setup_box.begun.connect(self.models.begin)
        self.reasoner, self.segmenter = self.models.reasoner, self.models.segmenter
        self.hints = self.models.hints
        self.output = self._output_picker()
        self.output_note = self._text()
        self.check_boxes = QCheckBox(self.tr("Let me check the boxes first"))
        self.boxes, self.waiting = BoxesBar(), WaitingRow()
        self.run, self.cancel = QPushButton(self.tr("Run")), QPushButton(self.tr("Cancel"))
        self.details = QPushButton(self.tr("Details"))
        self.run.setDefault(True)
        self.progress, self.stage, self.clock = QProgressBar(), LinesLabel(STAGE_LINES), QLabel()
        self.stage.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.progress.setTextVisible(False)
        for widget in (self.progress, self.clock, self.output_note):
            keep_space_when_hidden(widget)
        self.notice = Notice(self.tr("Copy details"))
        self.result = Notice(self.tr("Zoom to results"))
        self._name_controls()
        self._lay_out()

    def _query_box(self) -> QueryBox:
        box = QueryBox(QUERY_LINES)
        box.setPlaceholderText(
            self.tr("One query a line, such as\nJinan Zoo\nschools\nplaces for sport and culture")
        )
        return box

    def _area_button(self, text: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _output_picker(self) -> QgsFileWidget:
        picker = QgsFileWidget()
        picker.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        picker.setFilter(self.tr("GeoPackage") + " (*.gpkg)")
        picker.setDialogTitle(self.tr("Save results to"))
        picker.setConfirmOverwrite(False)  # a run appends
        return picker

    def _text(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _name_controls(self) -> None:
        """Object names for tests, and names and tips for people.

        A text label has no spoken name, because that would be read instead of its text.
        """
        spoken = {
            "query": self.tr("Queries, one a line"),
            "history": self.tr("Queries of earlier runs, and others by theme"),
            "imagery": self.tr("Imagery layer"),
            "map_layers": self.tr("Map layers"),
            "aoi_rectangle": self.tr("Draw the area as a rectangle on the map"),
            "aoi_polygon": self.tr("Draw the area as a polygon on the map"),
            "aoi_view": self.tr("Use the visible extent as the area"),
            "aoi_selection": self.tr("Use the selected features of the active polygon layer"),
            "reasoner": self.tr("Reasoner: finds where the places are"),
            "segmenter": self.tr("Segmenter: draws their outlines"),
            "hints": self.tr("For models that were not trained to read maps"),
            "output": self.tr("GeoPackage for the results"),
            "check_boxes": self.tr("Move, add or delete the boxes of each window on the map"),
            "run": self.tr("Find the places; Ctrl+Enter in the query box does the same"),
            "cancel": self.tr("Stop the run and keep what is finished"),
            "details": self.tr("Labels, candidates and both stages of the last run"),
            "progress": self.tr("Progress"),
            "clock": self.tr("Time since the run began"),
        }
        for name, text in spoken.items():
            control = getattr(self, name)
            control.setAccessibleName(text)
            control.setToolTip(text)
        self.output.lineEdit().setAccessibleName(spoken["output"])
        self.clock.setAccessibleName("")  # else its text would not be read
        texts = (
            "understood",
            "map_hint",
            "aoi_summary",
            "output_note",
            "stage",
            "notice",
            "result",
        )
        for name in (*spoken, *texts):
            getattr(self, name).setObjectName(f"socio_{name}")

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self.setup_box)
        column.addWidget(self.start_box)
        head = QHBoxLayout()
        head.addWidget(self._title(self.tr("&What to look for"), self.query), 1)
        head.addWidget(self.history)
        head.addWidget(HelpButton(self))
        self._add_section(column, head, self.query, self.understood)
        self._add_section(column, self._title(self.tr("&Imagery"), self.imagery), self.imagery)
        map_head = QHBoxLayout()
        map_title = self.tr("&Map layers that name places")
        map_head.addWidget(self._title(map_title, self.map_layers), 1)
        map_head.addWidget(self.map_data.get)
        self._add_section(
            column,
            map_head,
            self.map_layers,
            self.map_data,
            self.map_hint,
            self.map_offset,
        )
        buttons = QGridLayout()
        buttons.addWidget(self.aoi_rectangle, 0, 0)
        buttons.addWidget(self.aoi_polygon, 0, 1)
        buttons.addWidget(self.aoi_view, 1, 0)
        buttons.addWidget(self.aoi_selection, 1, 1)
        self._add_section(
            column,
            self._title(self.tr("&Area of interest"), self.aoi_rectangle),
            buttons,
            self.aoi_summary,
            self.models.get_pack,
        )
        self._add_section(
            column,
            self._title(self.tr("&Save results to"), self.output.lineEdit()),
            self.output,
            self.output_note,
            self.check_boxes,
        )
        column.addWidget(self.models)
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(content), 1)
        outer.addWidget(self._footer())

    def _add_section(self, column: QVBoxLayout, *parts: QWidget | QLayout) -> None:
        """Title, controls and notes of one thing close together, apart from the next."""
        section = QVBoxLayout()
        section.setSpacing(SECTION_SPACING_PX)
        for part in parts:
            if isinstance(part, QLayout):
                section.addLayout(part)
            else:
                section.addWidget(part)
        column.addLayout(section)
        column.addSpacing(SECTION_SPACING_PX)

    def _footer(self) -> QWidget:
        """The part that stays in view while the rest scrolls.

        Widgets that appear and disappear are above the buttons, which do not move.
        """
        footer = QWidget()
        rows = QVBoxLayout(footer)
        for widget in (self.notice, self.result, self.boxes, self.waiting, self.stage):
            rows.addWidget(widget)
        time = QHBoxLayout()
        time.addWidget(self.progress, 1)
        time.addWidget(self.clock)
        rows.addLayout(time)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run, 2)
        buttons.addWidget(self.cancel, 1)
        buttons.addWidget(self.details, 1)
        rows.addLayout(buttons)
        return footer

    def _title(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setBuddy(buddy)
        return label
