"""The line in the panel about runs that wait."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class WaitingRow(QWidget):
    """Hidden while no run waits; the button drops the one that was added last."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("socio_waiting")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.drop = QPushButton(self.tr("Drop"))
        self.drop.setObjectName("socio_waiting_drop")
        self.drop.setAccessibleName(self.tr("Drop the run that was added last"))
        self.drop.setToolTip(self.drop.accessibleName())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self.drop)
        self.show_waiting(())

    def text(self) -> str:
        """The text, empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_waiting(self, queries: Sequence[Sequence[str]]) -> None:
        """Show how many runs wait, and their queries, the next run first."""
        count = self.tr("%n run(s) wait(s)", None, len(queries))
        names = "; ".join(", ".join(of_run) for of_run in queries)
        self._text.setText(
            self.tr("{count}: {queries}").format(count=count, queries=names) if queries else ""
        )
        self.setVisible(bool(queries))
