"""Queries of earlier runs, kept in QGIS's settings, and the menu that offers them and others."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QPlainTextEdit

from ...core.settings import parse_queries
from .suggestions import themes

MAX_QUERIES = 20
_SETTING = "socio_qgis/queries"


def past_queries() -> list[str]:
    """Queries of earlier runs, the latest first."""
    try:
        queries = json.loads(QgsSettings().value(_SETTING, "[]"))
    except (ValueError, TypeError):  # settings are a file that anything may have written
        return []
    return [str(query) for query in queries] if isinstance(queries, list) else []


def remember_queries(queries: tuple[str, ...]) -> None:
    """Put queries on top of the past ones."""
    kept = list(dict.fromkeys([*queries, *past_queries()]))[:MAX_QUERIES]
    QgsSettings().setValue(_SETTING, json.dumps(kept, ensure_ascii=False))


def forget_queries() -> None:
    """Delete the past queries."""
    QgsSettings().remove(_SETTING)


class QueryHistory:
    """Fills its menu whenever it opens.

    Args:
        menu: The menu.
        query: The text box that a chosen query is added to.
        offer_more: Adds to the menu what comes first.
        offer_last: Adds to the menu what comes last.
        forget: Forgets what else knows of earlier queries.
    """

    def __init__(
        self,
        menu: QMenu,
        query: QPlainTextEdit,
        offer_more: Callable[[QMenu], None] = lambda menu: None,
        offer_last: Callable[[QMenu], None] = lambda menu: None,
        forget: Callable[[], None] = lambda: None,
    ) -> None:
        self._menu, self._query, self._offer_more = menu, query, offer_more
        self._offer_last, self._forget_more = offer_last, forget
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        self._offer_more(self._menu)
        for theme, queries in themes().items():
            self._offer(self._menu.addMenu(theme), queries)
        self._menu.addSeparator()
        earlier = past_queries()
        self._offer(self._menu, earlier)
        if earlier:
            clear = QCoreApplication.translate("SocioDock", "Forget the earlier queries")
            self._menu.addAction(clear).triggered.connect(self._forget)
        self._offer_last(self._menu)

    def _forget(self) -> None:
        forget_queries()
        self._forget_more()

    def _offer(self, menu: QMenu, queries: Sequence[str]) -> None:
        for query in queries:
            action = menu.addAction(query.replace("&", "&&"))
            action.triggered.connect(lambda _, query=query: self._add(query))

    def _add(self, query: str) -> None:
        queries = parse_queries(f"{self._query.toPlainText()}\n{query}")
        self._query.setPlainText("\n".join(queries))
