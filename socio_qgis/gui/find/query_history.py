"""The menu of queries of earlier runs."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QPlainTextEdit

from ...core.settings import parse_queries
from ..panel_choices import forget_queries, past_queries


class History:
    """Fills its menu anew whenever it opens.

    Args:
        menu: The menu.
        query: The box that a chosen query is added to.
    """

    def __init__(self, menu: QMenu, query: QPlainTextEdit) -> None:
        self._menu, self._query = menu, query
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        menu, queries = self._menu, past_queries()
        menu.clear()
        for query in queries:
            action = menu.addAction(query.replace("&", "&&"))
            action.triggered.connect(lambda _, query=query: self._add(query))
        if not queries:
            empty = QCoreApplication.translate("SocioDock", "No queries yet")
            menu.addAction(empty).setEnabled(False)
            return
        menu.addSeparator()
        clear = QCoreApplication.translate("SocioDock", "Clear this list")
        menu.addAction(clear).triggered.connect(forget_queries)

    def _add(self, query: str) -> None:
        queries = parse_queries(f"{self._query.toPlainText()}\n{query}")
        self._query.setPlainText("\n".join(queries))
