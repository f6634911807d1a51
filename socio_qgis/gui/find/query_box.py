"""The box of queries, one a line; it completes the line that is being typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QStringListModel, Qt
from qgis.PyQt.QtGui import QInputMethodEvent, QKeyEvent, QPalette, QTextCursor
from qgis.PyQt.QtWidgets import QCompleter

from ..widgets import LinesEdit
from .query_history import past_queries
from .suggestions import themes

MIN_CHARS = 2  # before anything is offered
PALE_ALPHA = 128  # of 255
_ENDING_LINES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSING = (*_ENDING_LINES, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class QueryBox(LinesEdit):
    """Offers earlier queries and suggested ones that have the typed letters.

    Args:
        lines: How many are shown.
    """

    def __init__(self, lines: int) -> None:
        super().__init__(lines)
        self.setTabChangesFocus(True)
        self.completer = QCompleter(self)
        self._known = QStringListModel(self.completer)
        self.completer.setModel(self._known)
        self.completer.setWidget(self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.activated.connect(self._complete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that choose to the list while it is open.

        Where nothing is chosen there, Return begins a new line.
        """
        popup = self.completer.popup()
        if event.key() in _ENDING_LINES and not popup.currentIndex().isValid():
            popup.hide()
        if popup.isVisible() and event.key() in _CHOOSING:
            event.ignore()
            return
        before = self.toPlainText()
        super().keyPressEvent(event)
        if self.toPlainText() != before:
            self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the placeholder paler than text; the style of QGIS's dark theme has them alike."""
        super().changeEvent(event)
        palette = self.palette()
        pale = palette.color(QPalette.ColorRole.Text)
        pale.setAlpha(PALE_ALPHA)
        if palette.color(QPalette.ColorRole.PlaceholderText) != pale:
            palette.setColor(QPalette.ColorRole.PlaceholderText, pale)
            self.setPalette(palette)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Offer also what fits letters that are composed of several keys."""
        super().inputMethodEvent(event)
        if event.commitString():
            self._offer()

    def _offer(self) -> None:
        typed = self._line().strip()
        popup = self.completer.popup()
        if len(typed) < MIN_CHARS:
            popup.hide()
            return
        suggested = [query for queries in themes().values() for query in queries]
        known = list(dict.fromkeys([*past_queries(), *suggested]))
        self._known.setStringList(known)
        self.completer.setCompletionPrefix(typed)
        count = self.completer.completionCount()
        if count == 0 or (count == 1 and self.completer.currentCompletion() == typed):
            popup.hide()
            return
        place = self.cursorRect()
        place.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width())
        self.completer.complete(place)

    def _line(self) -> str:
        return self.textCursor().block().text()

    def _complete(self, query: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(query)
        self.setTextCursor(cursor)
