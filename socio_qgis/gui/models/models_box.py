"""The panel's box "Models": reasoner, segmenter, servers, and where pictures are sent."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...client import environment, servers
from ...client.models import ModelsRequest, remember_here
from ...core.errors import SocioError
from ...core.servers import PREFIX, is_encrypted, is_this_machine, server_of
from ...core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER, LOCAL_REASONER
from ..find.setup_box import ModelsSetup, SetupBox
from .models_dialog import OCR_PACK, ModelsDialog, describe_size
from .server_dialog import ServerDialog

# What the set-up offers first where there is an NVIDIA GPU: ids and names, reasoner and segmenter.
RECOMMENDED = {
    "vvangfaye/SocioReasoner-3B": "transformers:vvangfaye/SocioReasoner-3B",
    "facebook/sam2-hiera-large": "sam2:facebook/sam2-hiera-large",
}
_ASK = "server"  # data of the entry that opens the dialog for servers


class ModelsBox(QgsCollapsibleGroupBox):
    """Lists reasoners and segmenters, and shows a note on the ones that are picked.

    The engine lists the models on this machine. It is asked when the box is opened or when a
    project needs a model, not when QGIS starts.

    Attributes:
        get_pack: Button, for the panel to lay out, that downloads the OCR pack for a script.

    Signals:
        installed: The engine's environment was replaced.
        listed: The engine has told which models are here, and which scripts are read.
    """

    installed = pyqtSignal()
    listed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("socio_models")
        self.reasoner, self.segmenter = QComboBox(), QComboBox()
        for picker in (self.reasoner, self.segmenter):  # long names must not widen the panel
            picker.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            picker.setMinimumContentsLength(12)
        self.hints = QCheckBox(self.tr("Tell the model what the map's labels say"))
        self.hints.setChecked(True)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)  # names come from the project
        self.note.setWordWrap(True)
        self.note.setObjectName("socio_models_note")
        self.setup = ModelsSetup()
        self.get_pack = QPushButton()
        self.get_pack.setObjectName("socio_get_pack")
        self.get_pack.hide()
        self._pack = ""  # its id
        self._asked_for_packs = False
        self.manage = QPushButton(self.tr("Manage models..."))
        self.manage.setObjectName("socio_models_manage")
        self.manage.setToolTip(self.tr("Download, check and remove the models of this machine"))
        pickers = QFormLayout()
        pickers.addRow(self.tr("&Reasoner"), self.reasoner)
        pickers.addRow(self.tr("Se&gmenter"), self.segmenter)
        # One child holds them all: a box that is opened shows each of its children, hidden or not.
        content = QWidget()
        QVBoxLayout(self).addWidget(content)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(pickers)
        for widget in (self.hints, self.note, self.setup, self.manage):
            rows.addWidget(widget)
        self._listed: dict[str, Any] | None = None  # see `list` in core/protocol.py
        self._wanted = (DEFAULT_REASONER, DEFAULT_SEGMENTER)
        self._request: ModelsRequest | None = None
        self._dialog: ModelsDialog | None = None
        self._fill()
        self.setCollapsed(True)
        self.collapsedStateChanged.connect(self._on_collapsed)
        self.reasoner.activated.connect(self._picked)
        self.segmenter.activated.connect(self._picked)
        self.reasoner.currentIndexChanged.connect(lambda _: self._show_note())
        self.segmenter.currentIndexChanged.connect(lambda _: self._show_note())
        self.manage.clicked.connect(self._open_dialog)
        self.get_pack.clicked.connect(self._fetch_pack)
        self.setup.ready.connect(self._installed)

    def choose(self, reasoner: str, segmenter: str) -> None:
        """Pick what a project remembers, at once or when the engine has listed its models."""
        self._wanted = (reasoner or DEFAULT_REASONER, segmenter or DEFAULT_SEGMENTER)
        self._fill()
        needed = {name.partition(":")[0] for name in self._wanted}
        if needed - {DEFAULT_REASONER, DEFAULT_SEGMENTER, PREFIX[:-1]}:
            self._list_once()

    def reads(self, script: str) -> bool:
        """Whether labels in a script are read here, as far as the engine has told."""
        return script in (self._listed or {}).get("scripts", ())

    def offer_pack(self, script: str) -> bool:
        """Show the button that gets the OCR pack for a script, if there is one to get.

        The engine is asked once, where it has not told; then `listed` follows.

        Args:
            script: As core/scripts.py calls it; empty to hide the button.
        """
        if script and not self._asked_for_packs:  # not at each key, should the engine fail
            self._asked_for_packs = True
            self._list_once()
        found = (self._listed or {}).get("models", [])
        packs = [one for one in found if one["kind"] == OCR_PACK and one["script"] == script]
        self.get_pack.setVisible(bool(packs))
        if packs:
            self._pack = str(packs[0]["id"])
            text = self.tr("Get the OCR pack for {script} ({size})...")
            size = describe_size(float(packs[0]["size_bytes"]))
            self.get_pack.setText(text.format(script=script, size=size))
        return bool(packs)

    def ask_consent(self) -> bool:
        """Ask once for each server whether pictures may be sent; True when a run may begin."""
        server = server_of(str(self.reasoner.currentData()))
        if not server or servers.is_allowed(server):
            return True
        question = self.tr(
            "The pictures of the area, imagery and map, and the queries will leave this machine. "
            "They are sent to\n\n{server}\n\nShall they be sent? The answer is remembered for this "
            "server."
        ).format(server=server)
        if not is_encrypted(server):
            question += "\n\n" + self._unencrypted()
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Send pictures"), question, parent=self)
        box.setObjectName("socio_send_pictures")
        send = box.addButton(self.tr("Send"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        # The plugin may have been unloaded meanwhile, and the box with it.
        if sip.isdeleted(box) or box.clickedButton() is not send:
            return False
        servers.allow(server)
        self._show_note()
        return True

    def begin(self, way: str) -> None:
        """Continue after the set-up, with models on this machine or with a server."""
        self.setCollapsed(False)
        if way == SetupBox.GPU:
            self._open_dialog()
            if self._dialog is not None:
                self._dialog.fetch(RECOMMENDED)
        elif way == SetupBox.MODELS:
            self._open_dialog()
        else:
            self._ask_server()

    def refresh(self) -> None:
        """Ask the engine for its models."""
        python = environment.status().python
        if python is None or self._request is not None:
            return
        self._request = ModelsRequest(python, "list", {}, self)
        self._request.ended.connect(self._on_list)

    def settings_changed(self) -> None:
        """Update the lists: models may be in another folder, and servers may be gone."""
        self._fill()
        if self._listed is not None:
            self.refresh()

    def close_down(self) -> None:
        """Stop what works; the plugin is being unloaded."""
        self.setup.close_down()
        if self._request is not None:
            self._request.abandon()
        if self._dialog is not None:
            self._dialog.close_down()

    def _on_collapsed(self, collapsed: bool) -> None:
        if not collapsed:
            self._list_once()

    def _list_once(self) -> None:
        if self._listed is None:
            self.refresh()

    def _on_list(self, result: dict[str, Any] | None, error: SocioError | None) -> None:
        self._request = None
        if result is None:
            return  # an engine that fails here fails in a run, with a message
        self._listed = result
        remember_here([one["name"] for one in self._models() if one["kind"] != OCR_PACK])
        self._fill()
        self.listed.emit()
        if self._listed.get("can_run"):
            self.setup.hide()
        else:
            self.setup.offer(str(self._listed.get("mend", "")))
        if self._dialog is not None:
            self._dialog.show_list(self._listed)

    def _models(self) -> list[dict[str, str]]:
        found = (self._listed or {}).get("models", [])
        return [entry for entry in found if entry.get("state") == "here"]

    def _fill(self) -> None:
        """List what can be picked, and pick what is wanted."""
        reasoners = [(self.tr("Map reader (embedded)"), DEFAULT_REASONER)]
        segmenters = [(self.tr("Classical (embedded)"), DEFAULT_SEGMENTER)]
        for entry in self._models():
            kind, name = entry["kind"], entry["id"].rpartition("/")[2]
            if kind == LOCAL_REASONER:
                reasoners.append((name, entry["name"]))
            elif kind and kind != OCR_PACK:
                segmenters.append((f"{name} ({kind.upper()})", entry["name"]))
        behind = servers.known_reasoners()
        if self._wanted[0].startswith(PREFIX) and self._wanted[0] not in behind:
            behind = [self._wanted[0], *behind]  # from a project, which is no consent to send
        for name in behind:
            host = server_of(name).rpartition("//")[2]
            model = name.partition("#")[2]
            reasoners.append((self.tr("{model} at {host}").format(model=model, host=host), name))
        reasoners.append((self.tr("Server..."), _ASK))
        for picker, entries, wanted in (
            (self.reasoner, reasoners, self._wanted[0]),
            (self.segmenter, segmenters, self._wanted[1]),
        ):
            picker.blockSignals(True)
            picker.clear()
            for text, name in entries:
                picker.addItem(text, name)
                picker.setItemData(picker.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
            if picker.findData(wanted) < 0:  # a run then shows what is missing
                picker.insertItem(1, wanted.rpartition("/")[2], wanted)
            picker.setCurrentIndex(picker.findData(wanted))
            picker.blockSignals(False)
        self._show_note()

    def _picked(self, *_: object) -> None:
        if self.reasoner.currentData() == _ASK:
            self._ask_server()
            return
        self._wanted = (self.reasoner.currentData(), self.segmenter.currentData())

    def _ask_server(self) -> None:
        dialog = ServerDialog(self._wanted[0], self)
        accepted = dialog.exec()
        if sip.isdeleted(dialog):  # the plugin was unloaded meanwhile
            return
        if accepted:
            servers.remember(dialog.reasoner)
            self._wanted = (dialog.reasoner, self._wanted[1])
        self._fill()

    def _show_note(self) -> None:
        """Show where pictures are sent, and which models are not on this machine."""
        reasoner, segmenter = self.reasoner.currentData(), self.segmenter.currentData()
        self.hints.setEnabled(reasoner != DEFAULT_REASONER)  # which reads the labels anyway
        server = server_of(str(reasoner))
        lines = []
        if server and is_this_machine(server):
            lines.append(self.tr("The server is on this machine: pictures do not leave it."))
        elif server:
            text = self.tr("Pictures of the area and the queries leave this machine: to {server}")
            lines.append(text.format(server=server))
            if not is_encrypted(server):
                lines.append(self._unencrypted())
        here = {entry["name"] for entry in self._models()}
        for name in (reasoner, segmenter):
            kind, _, model = str(name).partition(":")
            if self._listed is not None and model and kind != PREFIX[:-1] and name not in here:
                lines.append(self.tr("{name} is not on this machine.").format(name=model))
        leaves = bool(server) and not is_this_machine(server)  # also to be seen while collapsed
        self.setTitle(
            self.tr("Models: pictures leave this machine") if leaves else self.tr("Models")
        )
        self.note.setText("\n".join(lines))
        self.note.setVisible(bool(lines))

    def _unencrypted(self) -> str:
        return self.tr("They are not encrypted on the way, since the address begins with http.")

    def _installed(self) -> None:
        self.setup.hide()
        self._listed, self._asked_for_packs = None, False
        self.installed.emit()
        self.refresh()

    def _fetch_pack(self) -> None:
        self._open_dialog()
        if self._dialog is not None:
            self._dialog.fetch([self._pack])

    def _use_recommended(self, fetched: list[str]) -> None:
        """Pick what the set-up downloaded for this project, and try it."""
        if fetched != [*RECOMMENDED]:
            return
        reasoner, segmenter = RECOMMENDED.values()
        self._wanted = (reasoner, segmenter)
        self._fill()
        if self._dialog is not None:
            self._dialog.check(reasoner, segmenter)

    def _open_dialog(self) -> None:
        if self._dialog is None:
            self._dialog = ModelsDialog(self.window())
            self._dialog.changed.connect(self.refresh)
            self._dialog.fetched.connect(self._use_recommended)
        if self._listed is not None:
            self._dialog.show_list(self._listed)
        self._dialog.show()
        self._dialog.raise_()
        self.refresh()
