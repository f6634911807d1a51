"""The controls of the review and their layout; what they do is in review_page.py."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.results import ACCEPTED, PROPOSED, REJECTED
from ..help import HelpButton
from ..notice import Notice
from ..widgets import LinesEdit, ScrollColumn

REASONING_LINES = 4
# of buttons, on which they are shown
KEYS = {
    "back": "P", "forward": "N", "accept": "A", "reject": "R", "undo": "U", "redo": "Shift+U",
    "touch_up": "T", "zoom": "Z", "swipe": "S",
}  # fmt: skip


class ReviewForm(QWidget):
    """All controls; each has an object name, a key where it is used often, and a spoken name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("socio_review")
        self.layers, self.filter = QComboBox(), QComboBox()
        self.query, self.run = QComboBox(), QComboBox()
        for box in (self.query, self.run):  # queries may be long
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(10)
        self.least_score, self.least_score_text = QSlider(Qt.Orientation.Horizontal), QLabel()
        self.least_score.setRange(0, 100)  # per cent
        self.least_score.setPageStep(5)
        self.accept_all = QPushButton(self.tr("Accept all of these"))
        self.position, self.title, self.facts = QLabel(), QLabel(), QLabel()
        for label in (self.position, self.title, self.facts):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a map's label may look like HTML
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.reasoning = LinesEdit(REASONING_LINES)  # at least
        self.reasoning.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.reasoning.setReadOnly(True)
        self.reasoning.setTabChangesFocus(True)
        self.back = self._button(self.tr("Previous"), "mActionArrowLeft.svg")
        self.forward = self._button(self.tr("Next"), "mActionArrowRight.svg")
        self.accept = self._button(self.tr("Accept"), "mIconSuccess.svg")
        self.reject = self._button(self.tr("Reject"), "mActionCancelEdits.svg")
        self.undo = self._button(self.tr("Undo"), "mActionUndo.svg")
        self.redo = self._button(self.tr("Redo"), "mActionRedo.svg")
        self.touch_up = self._button(self.tr("Add or remove parts"), "mActionAddPart.svg")
        self.touch_up.setCheckable(True)
        self.edit = self._button(self.tr("Edit corners"), "mActionVertexTool.svg")
        self.show_reasoning = self._button(self.tr("Show reasoning"), "mActionIdentify.svg")
        self.table = self._button(self.tr("Table"), "mActionOpenTable.svg")
        self.swipe = self._button(self.tr("Swipe"), "sync_views.svg")
        for button in (self.table, self.swipe):
            button.setCheckable(True)
        self.touch_up_hint = QLabel(
            self.tr(
                "Click on the imagery: left adds a part, right (or Shift and left) removes one. "
                "Backspace takes a click back, Enter keeps the new outline, Esc drops it."
            )
        )
        self.touch_up_hint.setWordWrap(True)
        self.keep, self.drop = QPushButton(self.tr("Keep")), QPushButton(self.tr("Drop"))
        self.progress = QLabel()
        self.notice, self.out_of_view = Notice(""), Notice(self.tr("Zoom to it"))
        self.zoom = self.out_of_view.button
        self.export = QPushButton(self.tr("Export accepted..."))
        self.runs = QPushButton(self.tr("Runs..."))
        self._name_controls()
        self._lay_out()

    def show_statuses(self, counts: dict[str, int], chosen: str) -> None:
        """Offer the statuses, with how many results have each, and all."""
        texts = {
            PROPOSED: self.tr("To review ({count})"),
            ACCEPTED: self.tr("Accepted ({count})"),
            REJECTED: self.tr("Rejected ({count})"),
            "": self.tr("All ({count})"),
        }
        all_counts = {**counts, "": sum(counts.values())}
        shown = {key: text.format(count=all_counts.get(key, 0)) for key, text in texts.items()}
        _offer(self.filter, shown, chosen)

    def show_choices(
        self, queries: dict[str, str], runs: dict[str, str], chosen: tuple[str, str]
    ) -> None:
        """Offer queries and runs, texts by their keys, where there are several."""
        _offer(self.query, {"": self.tr("All queries"), **queries}, chosen[0])
        _offer(self.run, {"": self.tr("All runs"), **runs}, chosen[1])
        self.query.setVisible(len(queries) > 1)
        self.run.setVisible(len(runs) > 1)

    def _button(self, text: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _name_controls(self) -> None:
        spoken = {
            "layers": self.tr("Layer of results"),
            "filter": self.tr("Which results to step through"),
            "query": self.tr("Which query's results to step through"),
            "run": self.tr("Which run's results to step through"),
            "least_score": self.tr("Only results of at least this score"),
            "accept_all": self.tr("Accept all that are stepped through and undecided"),
            "reasoning": self.tr("Reasoning"),
            "back": self.tr("Go to the result before"),
            "forward": self.tr("Go to the next result"),
            "accept": self.tr("Accept this result"),
            "reject": self.tr("Reject this result"),
            "undo": self.tr("Take the last step back"),
            "redo": self.tr("Do it again"),
            "touch_up": self.tr("Add parts to the outline or remove parts, by clicks"),
            "edit": self.tr("Move the outline's corners with QGIS's vertex tool"),
            "show_reasoning": self.tr("Show what this result was found by, in Details"),
            "keep": self.tr("Keep the new outline"),
            "drop": self.tr("Drop the new outline"),
            "zoom": self.tr("Show this result on the map"),
            "table": self.tr("List these results in a table, with pictures of each place"),
            "swipe": self.tr(
                "Show the imagery left of a line on the canvas, and the map right of it"
            ),
            "export": self.tr("Save the accepted results as a file of their own"),
            "runs": self.tr("List the runs of this layer, and take one back"),
        }
        for name, text in spoken.items():
            control = getattr(self, name)
            control.setAccessibleName(text)
            control.setToolTip(text)
            control.setObjectName(f"socio_review_{name}")
        for name, key in KEYS.items():
            button = getattr(self, name)
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setText(f"{button.text()} ({shown})")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.filter, 1)
        head.addWidget(HelpButton(self))
        text = QVBoxLayout()
        for widget in (self.layers, self.title, self.facts):
            text.addWidget(widget)
        text.insertLayout(1, head)
        choices = QHBoxLayout()
        choices.addWidget(self.query)
        choices.addWidget(self.run)
        text.insertLayout(2, choices)
        scores = QHBoxLayout()
        title = QLabel(self.tr("Score from"))
        title.setBuddy(self.least_score)
        for widget in (title, self.least_score_text):
            scores.addWidget(widget)
        scores.addWidget(self.least_score, 1)
        text.insertLayout(3, scores)
        all_of_these = QHBoxLayout()
        all_of_these.addWidget(self.position, 1)
        all_of_these.addWidget(self.accept_all)
        text.insertLayout(4, all_of_these)
        text.addWidget(self.reasoning, 1)
        text.addStretch()  # where there is no reasoning to show
        buttons = QVBoxLayout()
        for row in (
            (self.back, self.forward),
            (self.accept, self.reject),
            (self.undo, self.redo),
            (self.touch_up,),
            (self.edit, self.show_reasoning),
            (self.table, self.swipe),
        ):
            beside = QHBoxLayout()
            for button in row:
                beside.addWidget(button, 1)
            buttons.addLayout(beside)
        self.while_touching = QWidget()
        touching = QVBoxLayout(self.while_touching)
        touching.setContentsMargins(0, 0, 0, 0)
        touching.addWidget(self.touch_up_hint)
        touching.addWidget(self.progress)
        ends = QHBoxLayout()
        ends.addWidget(self.keep)
        ends.addWidget(self.drop)
        touching.addLayout(ends)
        content = QWidget()
        content.setLayout(text)
        # Widgets that appear and disappear are above the buttons, which do not move.
        footer = QWidget()
        rows = QVBoxLayout(footer)
        for part in (self.notice, self.out_of_view, self.while_touching):
            rows.addWidget(part)
        rows.addLayout(buttons)
        below = QHBoxLayout()
        below.addWidget(self.export, 1)
        below.addWidget(self.runs)
        rows.addLayout(below)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(content), 1)
        outer.addWidget(footer)


def _offer(box: QComboBox, texts: dict[str, str], chosen: str) -> None:
    """Fill a box with texts by their keys; one that is open stays as it is where they do."""
    if [box.itemData(row) for row in range(box.count())] != list(texts):
        box.clear()
        for key, text in texts.items():
            box.addItem(text, key)
    for row, text in enumerate(texts.values()):
        box.setItemText(row, text)
    box.setCurrentIndex(box.findData(chosen))
