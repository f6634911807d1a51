"""A filter of QGIS's search bar: `seg schools` runs the query on the visible extent."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.paths import ICON
from ..core.settings import parse_queries

MIN_LETTERS = 2


class QueryFilter(QgsLocatorFilter):
    """Offers to run what was typed after the prefix.

    Args:
        find: Runs a query; called on the main thread.
    """

    def __init__(self, find: Callable[[str], None]) -> None:
        super().__init__()
        self._find = find

    def clone(self) -> QueryFilter:
        """QGIS searches with a copy, in a thread of its own."""
        return QueryFilter(self._find)

    def name(self) -> str:
        """Id of the filter."""
        return "socio_qgis"

    def displayName(self) -> str:
        """Name in QGIS's settings."""
        return QCoreApplication.translate("QueryFilter", "Find places by a query")

    def prefix(self) -> str:
        """The letters that address this filter."""
        return "seg"

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Offer one result, and only after the prefix: a run is no search result like others."""
        queries = parse_queries(text)
        if not context.usingPrefix or not queries or len(queries[0]) < MIN_LETTERS:
            return
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = QCoreApplication.translate(
            "QueryFilter", "Find in the visible extent:"
        )
        result.description = queries[0]
        result.icon = QIcon(str(ICON))
        self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Run the query that the user chose."""
        self._find(result.description)
