"""The panel's runs in QGIS's history, from QGIS 3.32 on: earlier versions can't show them.

Runs of Processing are in Processing's history.
"""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any, Callable

from qgis.core import Qgis
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from ...core.paths import ICON
from ...tasks.execution import RunOutcome
from ...tasks.request import RequestPlan
from ..help import HelpKey
from ..run_wording import describe_area, describe_outcome

try:
    from qgis.gui import QgsAbstractHistoryProvider, QgsHistoryEntryNode, QgsHistoryWidget
except ImportError:
    QgsAbstractHistoryProvider = QgsHistoryEntryNode = object
    QgsHistoryWidget = None

translate = QCoreApplication.translate
PROVIDER = "socio_qgis"
SIZE_LINES = (44, 32)  # of the dialog, in heights of a line


class RunsHistory(QObject):
    """Adds runs to QGIS's history and shows them; nothing where QGIS can't.

    Args:
        ask_again: Gets the entry of a run whose question is to be asked again: its "queries", and
            its area as "area_wkt" in "area_crs".
        parent: Of the dialog.
    """

    def __init__(self, ask_again: Callable[[dict[str, Any]], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._dialog: QDialog | None = None
        self._ask = ask_again
        if QgsHistoryWidget is not None:
            self._registry = QgsGui.historyProviderRegistry()
            self._provider = _Provider(self._ask_again)
            self._registry.addProvider(self._provider)

    def close_down(self) -> None:
        """Leave the entries, which QGIS keeps; the plugin is being unloaded."""
        self._close()
        if QgsHistoryWidget is not None:
            self._registry.removeProvider(PROVIDER)

    def add(self, plan: RequestPlan, outcome: RunOutcome) -> None:
        """Add a run that has ended."""
        if QgsHistoryWidget is None:
            return
        entry = {
            "queries": list(plan.settings.queries),
            "reasoner": plan.settings.reasoner,
            "segmenter": plan.settings.segmenter,
            # Its edges have points in between, which are not the user's.
            "area_wkt": plan.aoi.simplify(plan.settings.gsd_m).asWkt(1),
            "area_crs": plan.crs.authid(),
            "area_m2": plan.aoi.area(),
            "output": str(outcome.output),
            "status": outcome.status,
            "found": outcome.found,
            "places": outcome.count,
            "seconds": outcome.seconds,
        }
        self._registry.addEntry(PROVIDER, entry)

    def offer(self, menu: QMenu) -> None:
        """Add what opens the history to a menu."""
        if QgsHistoryWidget is not None:
            menu.addAction(self.tr("Earlier runs...")).triggered.connect(self.present)

    def present(self) -> None:
        """Show the runs that QGIS's history has."""
        self._close()
        dialog = self._dialog = QDialog(self._parent)
        dialog.setObjectName("socio_history")
        dialog.setWindowTitle(self.tr("Earlier runs, in QGIS's history"))
        HelpKey(dialog)
        QVBoxLayout(dialog).addWidget(QgsHistoryWidget(PROVIDER))
        line = dialog.fontMetrics().height()
        dialog.resize(SIZE_LINES[0] * line, SIZE_LINES[1] * line)
        dialog.show()

    def forget(self) -> None:
        """Delete the runs from QGIS's history."""
        if QgsHistoryWidget is not None:
            self._registry.clearHistory(Qgis.HistoryProviderBackend.LocalProfile, PROVIDER)

    def _ask_again(self, entry: dict[str, Any]) -> None:
        if self._dialog is not None:
            self._dialog.hide()
        self._ask(entry)

    def _close(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()


class _Provider(QgsAbstractHistoryProvider):
    """Tells QGIS how entries are shown."""

    def __init__(self, ask_again: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self._ask_again = ask_again

    def id(self) -> str:
        """Called by QGIS."""
        return PROVIDER

    def createNodeForEntry(self, entry: Any, context: Any) -> _Run:
        """Called by QGIS."""
        return _Run(entry, self._ask_again)


class _Run(QgsHistoryEntryNode):
    """A run in the history."""

    def __init__(self, entry: Any, ask_again: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self._entry, self._ask_again = dict(entry.entry), ask_again
        self._when = QLocale().toString(entry.timestamp, QLocale.FormatType.ShortFormat)
        self._queries = ", ".join(map(str, self._entry.get("queries") or ()))
        self._file = Path(str(self._entry.get("output", "")))
        try:
            outcome = RunOutcome(
                str(self._entry["status"]),
                self._file,
                {str(query): int(count) for query, count in self._entry["found"].items()},
                seconds=float(self._entry["seconds"]),
                places=int(self._entry["places"]),
            )
        except (KeyError, TypeError, ValueError, AttributeError):  # others may write there
            self._outcome = ""
        else:
            self._outcome = describe_outcome(outcome) or translate("RunsHistory", "The run failed.")

    def data(self, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Called by QGIS."""
        if role == Qt.ItemDataRole.DecorationRole:
            return QIcon(str(ICON))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            lines = self._outcome.splitlines() or [""]
            return f"[{self._when}] {self._queries}: {lines[0]}"
        return None

    def html(self, context: Any) -> str:
        """Called by QGIS."""
        entry, rows = self._entry, []
        found = entry.get("found")
        if isinstance(found, dict):
            rows += [(query, QLocale().toString(int(count))) for query, count in found.items()]
        rows += [
            (translate("RunsHistory", "Area"), describe_area(float(entry.get("area_m2") or 0.0))),
            (translate("RunsHistory", "Reasoner"), str(entry.get("reasoner", ""))),
            (translate("RunsHistory", "Segmenter"), str(entry.get("segmenter", ""))),
        ]
        table = "".join(
            f"<tr><td>{html.escape(str(name))}&nbsp;</td><td>{html.escape(value)}</td></tr>"
            for name, value in rows
        )
        link = html.escape(QUrl.fromLocalFile(str(self._file)).toString())
        hint = translate("RunsHistory", "Double-click the run to ask again.")
        parts = [
            f"<p>{html.escape(self._outcome).replace(chr(10), '<br>')}<br>",
            f'<a href="{link}">{html.escape(self._file.name)}</a></p>',
            f"<table>{table}</table><p>{html.escape(hint)}</p>",
        ]
        return "".join(parts)

    def doubleClicked(self, context: Any) -> bool:
        """Called by QGIS."""
        self._ask_again(self._entry)
        return True

    def populateContextMenu(self, menu: QMenu, context: Any) -> None:
        """Called by QGIS."""
        action = menu.addAction(translate("RunsHistory", "Ask again"))
        action.triggered.connect(lambda: self._ask_again(self._entry))
