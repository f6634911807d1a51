"""The dialog "Manage models": lists models; downloads, checks, removes and imports them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...client import environment
from ...client.models import HUB, ModelsRequest, mirror, set_mirror
from ...core.errors import CancelledError, EngineError, SocioError
from ...core.settings import LOCAL_REASONER
from ...tasks.wording import describe_error
from ..help import HelpKey
from ..notice import Notice

SIZE_LINES = (56, 31)  # in heights of a line
HERE, UNFINISHED = "here", "unfinished"
OCR_PACK = "ocr"  # a kind of model
MAX_MB = 100  # of sizes in MB
FAIR_IOU = 0.5  # of a check run; the same that counts as found in an evaluation
_ENTRY = Qt.ItemDataRole.UserRole


def describe_size(size_bytes: float) -> str:
    """The size of a model, in MB or GB."""
    megabytes, locale = size_bytes / 1e6, QLocale()
    if megabytes < MAX_MB:
        return f"{locale.toString(megabytes, 'f', 0)} MB"
    gigabytes = megabytes / 1e3
    return f"{locale.toString(gigabytes, 'f', 1 if gigabytes >= 1 else 2)} GB"


class ModelsDialog(QDialog):
    """Lists the models; a download continues after it is closed.

    Signals:
        changed: Models were added or removed: the list is out of date.
        fetched: All that `fetch` was asked for is here: its ids.
    """

    changed = pyqtSignal()
    fetched = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("socio_models_dialog")
        self.setWindowTitle(self.tr("Models on this machine"))
        HelpKey(self)
        self._request: ModelsRequest | None = None
        self._details = ""
        self._can_download = False
        self._to_fetch: list[str] = []
        self._accepted = False
        self.list = self._make_list()
        self.download = QPushButton(self.tr("Download"))
        self.verify = QPushButton(self.tr("Verify"))
        self.verify.setToolTip(self.tr("Read all files and compare them with their hashes"))
        self.remove = QPushButton(self.tr("Remove"))
        self.import_ = QPushButton(self.tr("Import folder..."))
        self.import_.setToolTip(
            self.tr(
                "Take models from a bundle of another machine, from any model's folder, or from a "
                "folder with files of OCR packs"
            )
        )
        self.mirror = QLineEdit(mirror())
        self.mirror.setPlaceholderText(HUB)
        self.mirror.setToolTip(self.tr("Address to download from; empty for the Hugging Face hub"))
        self.mirror.editingFinished.connect(lambda: set_mirror(self.mirror.text()))
        self.notice = Notice(self.tr("Copy details"))
        self.notice.button.clicked.connect(
            lambda: QgsApplication.clipboard().setText(self._details)
        )
        self.what, self.progress = QLabel(), QProgressBar()
        self.cancel = QPushButton(self.tr("Stop"))
        self.place = QLabel()
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list.itemSelectionChanged.connect(self._show_actions)
        self.download.clicked.connect(self._download)
        self.verify.clicked.connect(lambda: self._start("verify", self._entry()["id"]))
        self.remove.clicked.connect(self._remove)
        self.import_.clicked.connect(self._import)
        self.cancel.clicked.connect(self._stop)
        self._lay_out()
        self._show_actions()

    def show_list(self, listed: dict[str, Any]) -> None:
        """Show the engine's list; the selection stays."""
        chosen = self._entry().get("id")
        self._can_download = bool(listed.get("can_download"))
        self._entries: list[dict[str, Any]] = listed.get("models", [])
        self.list.clear()
        for entry in listed.get("models", []):
            texts = [entry["id"], self._use(entry), self._size(entry), self._licence(entry)]
            row = QTreeWidgetItem(self.list, [*texts, self._state(entry)])
            row.setData(0, _ENTRY, entry)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            row.setTextAlignment(2, right)  # type: ignore[arg-type]  # whose type knows int only
            for column, text in enumerate(texts):
                row.setToolTip(column, text)
            if entry["state"] == HERE:
                font = row.font(0)
                font.setBold(True)
                row.setFont(0, font)
            if entry["id"] == chosen:
                row.setSelected(True)
        text = self.tr("Models are kept in {folder}; {free} GB are free there.")
        free = QLocale().toString(float(listed.get("free_bytes", 0)) / 1e9, "f", 0)
        self.place.setText(text.format(folder=listed.get("folder", ""), free=free))
        self._show_actions()
        self._fetch_next()

    def fetch(self, models: Iterable[str]) -> None:
        """Download some models, one after the other, after their licences were accepted.

        It begins when the engine has listed its models.
        """
        self._to_fetch, self._accepted = list(models), False

    def check(self, reasoner: str, segmenter: str) -> None:
        """Ask one question about a made-up town, and show whether the two models work here."""
        self._start("check", reasoner, {"reasoner": reasoner, "segmenter": segmenter})

    def _fetch_next(self) -> None:
        """Go on with what is to be fetched; called with each list of the engine."""
        if not self._to_fetch or self._request is not None:
            return
        entries = {one["id"]: one for one in self._entries}
        absent = [entries[one] for one in self._to_fetch if one in entries
                  and entries[one]["state"] != HERE]  # fmt: skip
        if not all(map(self._can_get, absent)):
            return
        if not self._accepted:
            asked = [one for one in absent if one["state"] != UNFINISHED]
            if not all(self._accepts_licence(one) for one in asked):
                self._to_fetch = []
                return
            self._accepted = True
        if absent:
            self._start("pull", str(absent[0]["id"]))
        else:
            fetched, self._to_fetch = self._to_fetch, []
            self.fetched.emit(fetched)

    def close_down(self) -> None:
        """Stop what works; the plugin is being unloaded."""
        if self._request is not None:
            self._request.abandon()
        self.close()
        self.deleteLater()

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("socio_models_list")
        tree.setAccessibleName(self.tr("Models"))
        tree.setHeaderLabels(
            [
                self.tr("Model"),
                self.tr("Use"),
                self.tr("Size"),
                self.tr("Licence"),
                self.tr("State"),
            ]
        )
        tree.setRootIsDecorated(False)
        tree.setAlternatingRowColors(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = tree.header()
        for column in (0, 1, 2, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        return tree

    def _lay_out(self) -> None:
        actions = QHBoxLayout()
        for button in (self.download, self.verify, self.remove):
            actions.addWidget(button)
        actions.addStretch(1)
        actions.addWidget(self.import_)
        working = QHBoxLayout()
        working.addWidget(self.progress, 1)
        working.addWidget(self.cancel)
        settings = QFormLayout()
        settings.addRow(self.tr("&Mirror"), self.mirror)
        rows = QVBoxLayout(self)
        rows.addWidget(self.list, 1)
        rows.addLayout(actions)
        for widget in (self.notice, self.what):
            rows.addWidget(widget)
        rows.addLayout(working)
        rows.addLayout(settings)
        rows.addWidget(self.place)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the mirror's field must not download
        self.resize(*(lines * self.fontMetrics().height() for lines in SIZE_LINES))

    def _entry(self) -> dict[str, Any]:
        rows = self.list.selectedItems()
        return rows[0].data(0, _ENTRY) if rows else {}

    def _use(self, entry: dict[str, Any]) -> str:
        if entry["kind"] == OCR_PACK:
            return self.tr("labels in {script}").format(script=entry["script"])
        is_reasoner = entry["kind"] == LOCAL_REASONER
        return self.tr("reasoner") if is_reasoner else self.tr("segmenter")

    def _size(self, entry: dict[str, Any]) -> str:
        return describe_size(float(entry["size_bytes"]))

    def _can_get(self, entry: dict[str, Any]) -> bool:
        """Whether the engine has what a download needs; an OCR pack needs nothing more."""
        return self._can_download or entry["kind"] == OCR_PACK

    def _state(self, entry: dict[str, Any]) -> str:
        if entry["state"] == HERE and entry.get("wording") == "own":
            return self.tr("on this machine, without its prompts")
        states = {HERE: self.tr("on this machine"), UNFINISHED: self.tr("not complete")}
        return states.get(entry["state"], self.tr("can be downloaded"))

    def _show_actions(self) -> None:
        entry, idle = self._entry(), self._request is None
        can_get = bool(entry) and self._can_get(entry)
        state = entry.get("state")
        local = entry.get("revision") == "local"
        self.download.setText(
            self.tr("Mend")
            if state == HERE
            else self.tr("Go on")
            if state == UNFINISHED
            else self.tr("Download")
        )
        self.download.setEnabled(idle and can_get and not local)
        self.download.setToolTip(
            self.tr("Install PyTorch first, with the button in the panel's Models box.")
            if entry and not can_get
            else self.tr("Reads all files, and downloads anew what is not right")
            if state == HERE
            else ""
        )
        for button in (self.verify, self.remove):
            button.setEnabled(idle and state in (HERE, UNFINISHED))
        self.import_.setEnabled(idle)
        for widget in (self.what, self.progress, self.cancel):
            widget.setVisible(not idle)

    def _download(self) -> None:
        entry = self._entry()
        if entry["state"] not in (HERE, UNFINISHED) and not self._accepts_licence(entry):
            return
        self._start("pull", str(entry["id"]))

    def _licence(self, entry: dict[str, Any]) -> str:
        """A licence's name, or what stands in the engine's list in its place."""
        texts = {
            "as its page says": self.tr("as its page says"),
            "Qwen Research License, not for commercial use": self.tr(
                "Qwen Research License, not for commercial use"
            ),
        }
        return texts.get(entry["licence"], entry["licence"])

    def _accepts_licence(self, entry: dict[str, Any]) -> bool:
        url = escape(str(entry["licence_url"]), quote=True)
        lines = [
            self.tr("{model}, {size}").format(model=entry["id"], size=self._size(entry)),
            self.tr("Licence: {licence}").format(licence=self._licence(entry)),
        ]
        if entry.get("server"):
            lines.insert(1, self.tr("From {server}").format(server=entry["server"]))
        text = "<br>".join([*map(escape, lines), f'<a href="{url}">{url}</a>'])
        if entry.get("gated"):
            text += "<br><br>" + escape(
                self.tr("It is given only to those who accepted its conditions on that page.")
            )
        prompts = entry.get("prompts")
        if prompts:
            page = escape(str(prompts["page"]), quote=True)
            line = self.tr("With the prompts that it was trained on, licence {licence}:")
            text += "<br><br>" + escape(line.format(licence=prompts["licence"]))
            text += f'<br><a href="{page}">{page}</a>'
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Licence"), text, parent=self)
        box.setTextFormat(Qt.TextFormat.RichText)
        accept = box.addButton(self.tr("Accept and download"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is accept

    def _remove(self) -> None:
        entry = self._entry()
        question = self.tr("Delete {model} from this machine ({size})?")
        answer = QMessageBox.question(
            self,
            self.tr("Remove"),
            question.format(model=entry["id"], size=self._size(entry)),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._start("remove", str(entry["id"]))

    def _import(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder with models"))
        if folder:
            self._start("import", folder)

    def _start(self, kind: str, what: str, values: dict[str, str] | None = None) -> None:
        status = environment.status()
        if status.python is None:
            problem = describe_error(EngineError(status.problem))
            self.notice.show_message(problem, Qgis.MessageLevel.Warning)
            return
        names = {
            "pull": self.tr("Downloading {what}"),
            "verify": self.tr("Reading {what}"),
            "remove": self.tr("Deleting {what}"),
            "import": self.tr("Copying {what}"),
            "check": self.tr("Trying {what} on a made-up town"),
        }
        self.notice.hide()
        self.what.setText(names[kind].format(what=what))
        self.progress.setRange(0, 0)
        values = values or {"folder" if kind == "import" else "model": what}
        self._request = ModelsRequest(status.python, kind, values, self)
        self._request.progress.connect(self._show_progress)
        self._request.ended.connect(self._ended)
        self._show_actions()

    def _stop(self) -> None:
        if self._request is not None:
            self._request.stop()

    def _show_progress(self, file: str, done: float, total: float) -> None:
        locale = QLocale()
        self.progress.setRange(0, 1000)
        self.progress.setValue(int(1000 * done / total) if total else 0)
        if total < MAX_MB * 1e6:
            text, unit, digits = self.tr("%p%, {done} of {total} MB: {file}"), 1e6, 1
        else:
            text, unit, digits = self.tr("%p%, {done} of {total} GB: {file}"), 1e9, 2
        self.progress.setFormat(
            text.format(
                done=locale.toString(done / unit, "f", digits),
                total=locale.toString(total / unit, "f", digits),
                file=file,
            )
        )

    def _ended(self, result: dict[str, Any] | None, error: SocioError | None) -> None:
        self._request = None
        self._show_actions()
        if error is not None:
            self._to_fetch = []
            self._details = f"{error}\n{error.details}"
            stopped = isinstance(error, CancelledError)
            level = Qgis.MessageLevel.Info if stopped else Qgis.MessageLevel.Warning
            self.notice.show_message(describe_error(error), level, with_button=bool(error.details))
        elif result is not None and "problems" in result:
            self._show_problems(result["problems"])
        elif result is not None and "iou" in result:
            self._show_check(result)
        self.changed.emit()

    def _show_check(self, came: dict[str, Any]) -> None:
        """Show whether the models work, and how well they drew one place, which proves little."""
        worked = bool(came["readable"]) and float(came["iou"]) >= FAIR_IOU
        if worked:
            text = self.tr(
                "The models work: they found {query} in a made-up town in {seconds} s, with an IoU "
                "of {iou} %. They are picked for this project. ({revision})"
            )
        elif came["readable"]:
            text = self.tr(
                "The models run, but what they drew for {query} in a made-up town has an IoU of "
                "{iou} % only. Look closely at their results. ({revision}, {seconds} s)"
            )
        else:
            text = self.tr(
                "The models run, but their answer about {query} in a made-up town could not be "
                "read. Verify the model, or take the map reader. ({revision}, {seconds} s)"
            )
        locale = QLocale()
        values = {
            "query": came["query"],
            "iou": locale.toString(100 * float(came["iou"]), "f", 0),
            "seconds": locale.toString(float(came["seconds"]), "f", 1),
            "revision": came["revision"],
        }
        level = Qgis.MessageLevel.Success if worked else Qgis.MessageLevel.Warning
        self.notice.show_message(text.format(**values), level)

    def _show_problems(self, found: dict[str, list[str]]) -> None:
        problems = [text for texts in found.values() for text in texts]
        if problems:
            text = self.tr("Something is wrong; Mend fetches it anew.")
            self.notice.show_message(f"{text}\n" + "\n".join(problems), Qgis.MessageLevel.Warning)
        else:
            self.notice.show_message(self.tr("All files are right."), Qgis.MessageLevel.Success)
