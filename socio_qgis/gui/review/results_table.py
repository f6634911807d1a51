"""The panel "Results": a table of what the review steps through, with pictures of each place."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeatureRequest
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...layers.review_session import Result, ReviewSession
from ..help import HelpKey
from ..run_wording import describe_area, describe_status
from .thumbnails import SIZE, Pictures, Thumbnails

IMAGERY, MAP, NAME, QUERY, SCORE, AREA, STATUS = range(7)
MARGIN_PX = 4
NO_PARENT = QModelIndex()
LETTERS = {QUERY: 16, SCORE: 10, AREA: 10, STATUS: 12}  # widths; the name has the rest


class ResultsModel(QAbstractTableModel):
    """Results, a row each; pictures are there once somebody has put them in."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Result] = []
        self.pictures: dict[int, Pictures] = {}  # of the rows in view, by feature id
        self._titles = (
            self.tr("Imagery"), self.tr("Map"), self.tr("Name"), self.tr("Query"),
            self.tr("Score"), self.tr("Area"), self.tr("Status"),
        )  # fmt: skip

    def show(self, results: list[Result]) -> None:
        """List other results, or the same ones with other values."""
        if [one.id for one in results] != [one.id for one in self.results]:
            self.beginResetModel()
            self.results = results
            self.endResetModel()
        elif results != self.results:
            self.results = results
            self.dataChanged.emit(self.index(0, NAME), self.index(len(results) - 1, STATUS))

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """A row for each result."""
        return 0 if parent.isValid() else len(self.results)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """Two pictures and the values."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts and pictures."""
        result, column = self.results[index.row()], index.column()
        if column in (IMAGERY, MAP):
            if role == Qt.ItemDataRole.DecorationRole and result.id in self.pictures:
                return self.pictures[result.id][column]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._titles[column]
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (
                result.label or result.query,
                result.query,
                QLocale().toString(result.score, "f", 2),
                describe_area(result.area_m2),
                describe_status(result.status),
            )[column - NAME]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SCORE, AREA):
            return Qt.AlignmentFlag.AlignCenter
        return None


class ResultsTable(QgsDockWidget):
    """Lists the results under review; the row of the current one is the view's current row.

    Signals:
        chosen: Feature id of the result whose row the user has gone to.
        opened: The same, after a double click.
        shown: The panel was shown or hidden.
    """

    chosen = pyqtSignal(object)
    opened = pyqtSignal(object)
    shown = pyqtSignal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("SocioResults")
        self.setWindowTitle(self.tr("Results under review"))
        self.thumbnails = thumbnails
        self.model, self.view = ResultsModel(), _View()
        self._review: ReviewSession | None = None
        self._is_syncing = False
        view = self.view
        view.setObjectName("socio_results_view")
        view.setAccessibleName(self.windowTitle())
        view.setModel(self.model)
        view.setIconSize(SIZE)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setWordWrap(True)
        rows = view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(SIZE.height() + MARGIN_PX)
        rows.hide()
        for column in (IMAGERY, MAP):
            view.setColumnWidth(column, SIZE.width() + 2 * MARGIN_PX)
        header = view.horizontalHeader()
        for column, letters in LETTERS.items():
            width_px = letters * view.fontMetrics().averageCharWidth()
            view.setColumnWidth(column, max(width_px, header.sectionSizeHint(column)))
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.hint = QLabel(
            self.tr("A accepts and R rejects the selected rows. A double click zooms to a place.")
        )
        self.hint.setWordWrap(True)
        content = QWidget()
        content.setObjectName("socio_results")
        HelpKey(content)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)
        layout.addWidget(self.hint)
        self.setWidget(content)
        # Pictures follow what is in view; scrolling asks for them many times a second.
        self._draw_soon = QTimer(self)
        self._draw_soon.setSingleShot(True)
        self._draw_soon.setInterval(0)
        self._draw_soon.timeout.connect(self._draw)
        view.verticalScrollBar().valueChanged.connect(self._draw_later)
        view.resized.connect(self._draw_later)
        view.selectionModel().currentRowChanged.connect(self._on_row)
        view.doubleClicked.connect(lambda index: self.opened.emit(self._id_at(index)))
        thumbnails.drawn.connect(self._draw_later)
        self.visibilityChanged.connect(self._on_visible)

    def close_down(self) -> None:
        """Stop what draws; the plugin is being unloaded."""
        self.visibilityChanged.disconnect(self._on_visible)
        self._draw_soon.stop()
        self.thumbnails.close_down()
        self._review = None

    def show_review(self, review: ReviewSession | None) -> None:
        """List what a review steps through, and go to the row of its current result."""
        self._review = review
        if self.isHidden():
            return
        results = review.results() if review is not None else []
        current = review.current_id if review is not None else None
        at = next((row for row, one in enumerate(results) if one.id == current), None)
        self._is_syncing = True
        self.model.show(results)
        if at is None:
            self.view.clearSelection()
        elif at != self.view.currentIndex().row():
            self.view.selectRow(at)
        self._is_syncing = False
        self._draw_later()

    def selected_ids(self) -> list[int]:
        """Feature ids of the selected rows, in their order."""
        rows = self.view.selectionModel().selectedRows()
        return [self._id_at(index) for index in sorted(rows, key=QModelIndex.row)]

    def _id_at(self, index: QModelIndex) -> int:
        return self.model.results[index.row()].id

    def _on_row(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid() and not self._is_syncing:
            self.chosen.emit(self._id_at(index))

    def _on_visible(self, _: bool) -> None:
        if self.isHidden():
            self.thumbnails.stop()
        else:
            self.show_review(self._review)
        self.shown.emit()

    def _draw_later(self, *_: object) -> None:
        self._draw_soon.start()

    def _draw(self) -> None:
        """Show the pictures of the rows in view, and draw one of those that are missing."""
        if not self.view.isVisible() or self._review is None:
            return
        self.thumbnails.forget_other_sources()
        rows = self.view.rows_in_view()
        ids = [one.id for one in self.model.results[rows.start : rows.stop]]
        request = QgsFeatureRequest().setFilterFids(ids).setNoAttributes()
        shapes = {one.id(): one.geometry() for one in self._review.layer.getFeatures(request)}
        found = {id_: self.thumbnails.look_up(id_, shape) for id_, shape in shapes.items()}
        self.model.pictures = {id_: one for id_, one in found.items() if one is not None}
        self.view.viewport().update()
        for id_ in ids:
            if id_ in shapes and found[id_] is None and not self.thumbnails.is_busy:
                self.thumbnails.draw(id_, shapes[id_])


class _View(QTableView):
    """A table that says when other rows may have come into view."""

    resized = pyqtSignal()

    def rows_in_view(self) -> range:
        """The rows that can be seen, also in part."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, last + 1 if last >= 0 else self.model().rowCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
