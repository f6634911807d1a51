"""The dialog "Details": labels, candidates and both stages of a run, window by window."""

from __future__ import annotations

import contextlib
import html
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QFileSystemWatcher, QLocale, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..core import temporary
from ..core.results import split_queries
from ..tasks.request import RequestPlan
from .help import HelpKey

GEOMETRY_KEY = "socio_qgis/details_geometry"
START_SIZE = QSize(1200, 760)
REFRESH_MS = 200
PICTURE_PX = 360  # at least
MAX_LABELS = 200  # listed in words


class Details(QDialog):
    """Shows the last run, also while it works.

    The engine writes a trace into a folder (see engine/run/trace.py). Its last windows are kept
    until QGIS ends.

    Attributes:
        run_id: Id of the run that is shown, as in its results; empty while it works.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SocioDetails")
        self.setWindowTitle(self.tr("Details of the last run"))
        HelpKey(self)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._root: Path | None = None
        self._folder: Path | None = None
        self._page: dict[str, Any] = {}
        self._plan: RequestPlan | None = None
        self.run_id = ""
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self.window_box, self.query_box = QComboBox(), QComboBox()
        self.window_box.setAccessibleName(self.tr("Window"))
        self.query_box.setAccessibleName(self.tr("Query"))
        self.query_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tabs = QTabWidget()
        self._pictures = {
            name: _Picture(empty)
            for name, empty in (
                ("labels", self.tr("No labels were read here.")),
                ("map", self.tr("Nothing was found in this window.")),
                ("satellite", self.tr("Nothing was found in this window.")),
                ("result", self.tr("Nothing was found in this window.")),
            )
        }
        titles = {
            "labels": self.tr("Labels read"),
            "map": self.tr("First stage, map"),
            "satellite": self.tr("First stage, imagery"),
            "result": self.tr("Result"),
        }
        for name, picture in self._pictures.items():
            picture.setAccessibleName(titles[name])
            self.tabs.addTab(picture, titles[name])
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Reasoning"))
        self._lay_out()
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self._refresh)
        self.window_box.currentIndexChanged.connect(self._show_window)
        self.query_box.currentIndexChanged.connect(self._show_query)
        saved = QgsSettings().value(GEOMETRY_KEY)
        if saved is None or not self.restoreGeometry(saved):
            self.resize(START_SIZE)
        self._show_empty()

    def new_run(self, plan: RequestPlan | None = None) -> Path | None:
        """Make an empty folder for the details of a new run, and delete the previous one.

        Returns None where it can't be made, as on a full disk: a run goes on without.
        """
        self._plan, self.run_id = plan, ""
        if self._folder is not None:
            self._watcher.removePath(str(self._folder))
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        with contextlib.suppress(OSError):
            if self._root is None or not self._root.is_dir():  # systems tidy up after some days
                self._root = temporary.make_folder()
            self._folder = Path(tempfile.mkdtemp(dir=self._root))
            self._watcher.addPath(str(self._folder))
        self.window_box.clear()
        self._show_empty()
        return self._folder

    def present(self) -> None:
        """Show the dialog in front of other windows."""
        self.show()
        self.raise_()

    def show_result(self, feature: QgsFeature, crs: QgsCoordinateReferenceSystem) -> bool:
        """Show the window and the query that a result came from; False where it is not kept."""
        if self._plan is None or not self.run_id or feature["run_id"] != self.run_id:
            return False
        shape = QgsGeometry(feature.geometry())
        try:
            shape.transform(QgsCoordinateTransform(crs, self._plan.crs, QgsProject.instance()))
        except QgsCsException:
            return False
        text = str(feature["query"] or "")
        queries = {text, *split_queries(text)}  # a single query may hold the separator
        name, query = self._page_of(shape, queries, str(feature["label"] or ""))
        if not name:
            return False
        self._refresh()
        self.window_box.setCurrentIndex(self.window_box.findData(name))
        self.query_box.setCurrentIndex(self.query_box.findText(query))
        self.tabs.setCurrentWidget(self._pictures["result"])
        self.present()
        return True

    def _page_of(self, shape: QgsGeometry, queries: set[str], label: str) -> tuple[str, str]:
        """The page of the window with most of a result and, if possible, its label; and the query.

        Both are empty where the page is not kept.
        """
        best, found = (False, 0.0), ("", "")
        for window in self._plan.windows if self._plan is not None else ():
            common = shape.intersection(QgsGeometry.fromRect(QgsRectangle(*window.extent))).area()
            name = f"w{window.index:04}.json"
            page = (self._read(name) if common > 0 else None) or {}
            for one in page.get("queries", ()):
                has_label = label in [result["label"] for result in one.get("result", ())]
                if one["query"] in queries and (has_label, common) > best:
                    best, found = (has_label, common), (name, one["query"])
        return found

    def _read(self, name: str) -> dict[str, Any] | None:
        """A window's page; None where it was deleted."""
        if self._folder is None:
            return None
        try:
            page: dict[str, Any] = json.loads((self._folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return page

    def close_down(self) -> None:
        """Delete all files; the plugin is being unloaded."""
        self.close()
        if self._root is not None:
            self._watcher.removePath(str(self._folder))
            temporary.remove_folder(self._root)
            self._root = self._folder = None
        self.deleteLater()

    def hideEvent(self, event: Any) -> None:
        """Remember size and position."""
        QgsSettings().setValue(GEOMETRY_KEY, self.saveGeometry())
        super().hideEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for title, box, stretch in (
            (self.tr("&Window"), self.window_box, 0),
            (self.tr("&Query"), self.query_box, 1),
        ):
            label = QLabel(title)
            label.setBuddy(box)
            head.addWidget(label)
            head.addWidget(box, stretch)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.tabs)
        parts.addWidget(self.text)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        rows = QVBoxLayout(self)
        rows.addLayout(head)
        rows.addWidget(parts, 1)

    def _refresh(self) -> None:
        """List the windows; stay at the one that is shown, and update it."""
        if self._folder is None:
            return
        known = {self.window_box.itemData(i) for i in range(self.window_box.count())}
        names = sorted(path.name for path in self._folder.glob("w*.json"))
        for name in sorted(known.difference(names)):
            self.window_box.removeItem(self.window_box.findData(name))
        for at, name in enumerate(names):
            if name not in known:  # a later window may have come first
                number = QLocale().toString(int(name[1:-5]) + 1)
                self.window_box.insertItem(at, number, name)
        self._show_window()

    def _show_window(self, *_: object) -> None:
        name = self.window_box.currentData()
        if name is None or self._folder is None:
            self._show_empty()
            return
        page = self._read(name)
        if page is None:  # deleted meanwhile
            return
        self._page = page
        queries = [one["query"] for one in self._page["queries"]]
        if queries != [self.query_box.itemText(i) for i in range(self.query_box.count())]:
            self.query_box.blockSignals(True)
            self.query_box.clear()
            self.query_box.addItems(queries)
            self.query_box.blockSignals(False)
        self._show_query()

    def _show_query(self, *_: object) -> None:
        index = self.query_box.currentIndex()
        if self._folder is None or not 0 <= index < len(self._page.get("queries", ())):
            return
        query = self._page["queries"][index]
        names = {"labels": self._page.get("labels_picture"), **query["pictures"]}
        for kind, picture in self._pictures.items():
            picture.show_file(self._folder / names[kind] if names.get(kind) else None)
        self.text.setHtml(self._words(query))

    def _show_empty(self) -> None:
        self._page = {}
        self.query_box.clear()
        for picture in self._pictures.values():
            picture.show_file(None)
        self.text.setHtml(
            self.tr("Here is shown what was read and weighed, as soon as a run has begun.")
        )

    def _words(self, query: dict[str, Any]) -> str:
        """What was found and why, the candidates and the labels, as HTML; no text is trusted."""
        parts = []
        for number, stage in enumerate(("stage1", "stage2"), start=1):
            reasoning = query.get(stage, {}).get("reasoning", "")
            if reasoning:
                title = self.tr("Stage {number}").format(number=number)
                parts.append(_section(title, f"<p>{html.escape(reasoning)}</p>"))
        if "checked" in query:
            parts.append(
                _section(self.tr("Boxes checked by hand"), self._checked(query["checked"]))
            )
        for one in query.get("result", ()):
            title = one["label"] or query["query"]
            score = QLocale().toString(float(one["score"]), "f", 2)
            parts.append(_section(f"{title} ({score})", f"<p>{html.escape(one['reasoning'])}</p>"))
        if query["weighed"]:
            title = self.tr("Possible outlines, and how certain each is")
            parts.append(_section(title, self._candidates(query)))
        labels = self._page.get("labels", ())
        for title, is_point in (
            (self.tr("Labels read"), False),
            (self.tr("Labels of points"), True),
        ):
            texts = [one["text"] for one in labels if one["is_point"] is is_point][:MAX_LABELS]
            if texts:
                parts.append(_section(title, f"<p>{html.escape(' · '.join(texts))}</p>"))
        return "".join(parts)

    def _checked(self, counts: dict[str, int]) -> str:
        number = QLocale().toString
        text = self.tr("{found} found, {kept} kept as they were, {by_hand} changed or drawn")
        return f"<p>{text.format(**{name: number(count) for name, count in counts.items()})}</p>"

    def _candidates(self, query: dict[str, Any]) -> str:
        """A line for each label: its candidates' scores, the best first."""
        names = {
            "fill": self.tr("fill"),
            "building": self.tr("building"),
            "imagery": self.tr("land cover"),
            "tracer": self.tr("network"),
            "roads": self.tr("roads and size"),
            "both": self.tr("network with roads"),
        }
        lines = []
        for one in query["weighed"]:
            scores = sorted(one["candidates"].items(), key=lambda item: -item[1])
            texts = [
                f"{names.get(name, name)} {QLocale().toString(float(score), 'f', 2)}"
                for name, score in scores
            ]
            lines.append(f"<li>{html.escape(one['text'])}: <b>{texts[0]}</b>")
            lines.append("".join(f", {text}" for text in texts[1:]) + "</li>")
        return f"<ul>{''.join(lines)}</ul>"


class _Picture(QLabel):
    """A picture as large as fits, or a text that says why there is none."""

    def __init__(self, empty: str) -> None:
        super().__init__(empty)
        self._empty, self._pixmap = empty, QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(PICTURE_PX, PICTURE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setWordWrap(True)

    def show_file(self, path: Path | None) -> None:
        """Show a picture file, or none."""
        self._pixmap = QPixmap(str(path)) if path else QPixmap()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture to the new size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._pixmap.isNull():
            self.setText(self._empty)
            return
        ratio = self.devicePixelRatioF()  # above 1 on a screen of high density
        fitting = self._pixmap.scaled(
            self.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(ratio)
        self.setPixmap(fitting)


def _section(title: str, body: str) -> str:
    return f"<h4>{html.escape(title)}</h4>{body}"
