"""The dialog for a server: address, model, key, and a test that sends no picture."""

from __future__ import annotations

from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...client import servers
from ...client.server_check import ServerCheck
from ...core.errors import SocioError
from ...core.servers import is_this_machine, reasoner_of, server_of
from ...tasks.wording import describe_error
from ..help import HelpKey

EXAMPLE = "http://127.0.0.1:8000/v1"
MIN_WIDTH_PX = 460


class ServerDialog(QDialog):
    """Asks for a server; once accepted, `reasoner` is the name of the reasoner behind it.

    Args:
        reasoner: Name of the current reasoner; its server, if it has one, is shown.
    """

    def __init__(self, reasoner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("socio_server")
        self.setWindowTitle(self.tr("Server"))
        HelpKey(self)
        self.reasoner = ""
        self._test: ServerCheck | None = None
        explanation = QLabel(
            self.tr(
                "Any server with a vision model that speaks OpenAI's chat completions: vLLM, "
                "SGLang, llama.cpp, Ollama, or a hosted one."
            )
        )
        explanation.setWordWrap(True)
        self.address = QLineEdit()
        self.address.setPlaceholderText(EXAMPLE)
        self.model = QComboBox()
        self.model.setEditable(True)
        self.model.lineEdit().setPlaceholderText(self.tr("As the server names it"))
        self.key = QgsPasswordLineEdit()
        self.key.setToolTip(self.tr("Kept in QGIS's encrypted authentication database"))
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)  # may hold a server's text
        self.message.setWordWrap(True)
        self.test = QPushButton(self.tr("Test"))
        self.test.setAutoDefault(False)
        self.test.setToolTip(self.tr("Asks the server for its models; no picture is sent"))
        if server_of(reasoner):
            address, _, model = reasoner.partition(":")[2].partition("#")
            self.address.setText(address)
            self.model.setEditText(model)
        self._lay_out(explanation)
        self.address.textChanged.connect(self._show_key_hint)
        self.test.clicked.connect(self._start_test)
        self._show_key_hint()

    def accept(self) -> None:
        """Keep the key and close, or show what is wrong."""
        try:
            reasoner = reasoner_of(self.address.text(), self.model.currentText())
            if self.key.text():
                servers.keep_key(server_of(reasoner), self.key.text())
        except SocioError as error:
            self._show_message(describe_error(error))
            return
        self.reasoner = reasoner
        self._stop_test()
        super().accept()

    def reject(self) -> None:
        """Close and change nothing."""
        self._stop_test()
        super().reject()

    def _lay_out(self, explanation: QLabel) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Address"), self.address)
        form.addRow(self.tr("&Model"), self.model)
        for one in (self.model, self.model.lineEdit()):  # the label's buddy names neither
            one.setAccessibleName(self.tr("&Model").replace("&", ""))
        form.addRow(self.tr("&Key"), self.key)
        tests = QHBoxLayout()
        tests.addWidget(self.test)
        tests.addWidget(self.message, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(explanation)
        rows.addLayout(form)
        rows.addLayout(tests)
        rows.addStretch(1)
        rows.addWidget(buttons)
        self.setMinimumWidth(MIN_WIDTH_PX)

    def _server(self) -> str:
        try:
            return server_of(reasoner_of(self.address.text(), "any"))
        except SocioError:
            return ""

    def _show_key_hint(self) -> None:
        server = self._server()
        self.key.setPlaceholderText(
            self.tr("Kept; type another to change it")
            if server and servers.has_key(server)
            else self.tr("None needed on this machine")
            if server and is_this_machine(server)
            else ""
        )

    def _start_test(self) -> None:
        self._stop_test()
        try:
            reasoner = reasoner_of(self.address.text(), self.model.currentText() or "any")
            key = self.key.text() or servers.key_for(reasoner)
        except SocioError as error:
            self._show_message(describe_error(error))
            return
        self.test.setEnabled(False)
        self._show_message(self.tr("Asking..."))
        self._test = ServerCheck(reasoner.partition(":")[2].partition("#")[0], key, self)
        self._test.ended.connect(self._tested)

    def _stop_test(self) -> None:
        if self._test is not None:
            self._test.stop()
            self._test = None
            self.test.setEnabled(True)

    def _tested(self, models: list[str], error: SocioError | None) -> None:
        self._test = None
        self.test.setEnabled(True)
        if error is not None:
            self._show_message(describe_error(error))
            return
        typed = self.model.currentText().strip()
        self.model.clear()
        self.model.addItems(models)
        self.model.setEditText(typed or models[0])
        if typed and typed not in models:
            text = self.tr("The server answers, but has no model {model}.")
        else:
            text = self.tr("The server answers.")
        self._show_message(text.format(model=typed))

    def _show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setAccessibleName(text)
