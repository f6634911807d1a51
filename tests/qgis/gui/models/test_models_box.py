"""The panel's "Models" and its dialogs: what they offer, say, ask and start."""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from socio_qgis.client import environment, models, servers
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.gui.models import models_box as models_box
from socio_qgis.gui.models import models_dialog as models_dialog
from socio_qgis.gui.models.models_box import ModelsBox
from socio_qgis.gui.models.models_dialog import ModelsDialog
from socio_qgis.gui.models.server_dialog import ServerDialog

REMOTE, LOCAL = "openai:https://example.org/v1#big", "openai:http://127.0.0.1:8000/v1#small"
KEY = "a-key-for-tests"


def entry(id_: str, kind: str, state: str = "here", **more: object) -> dict[str, object]:
    url = f"https://huggingface.co/{id_}"
    values = {"size_bytes": 9e8, "licence": "Apache-2.0", "licence_url": url, "revision": "ab" * 20}
    return {**values, "id": id_, "kind": kind, "name": f"{kind}:{id_}", "state": state, **more}


SOCIO = entry("vvangfaye/SocioReasoner-3B", "transformers")
SAM2 = entry("facebook/sam2-hiera-large", "sam2")
ONNX = entry("sam2-large-onnx", "onnx", revision="local")
HALF = entry("Qwen/Qwen3-VL-4B-Instruct", "transformers", "unfinished")
ABSENT = entry("facebook/sam3", "sam3", "absent", gated=True, licence="<b>SAM License</b>")
PACK = {
    **entry("ocr-korean", "ocr", "absent", script="Hangul", server="models.example.org"),
    "size_bytes": 13_488_748,
}


def listed(
    *entries: dict[str, object], can_run: bool = True, scripts: tuple[str, ...] = ()
) -> dict[str, object]:
    return {
        "scripts": list(scripts),
        "models": list(entries),
        "folder": "/data/models",
        "free_bytes": 5e10,
        "can_run": can_run,
        "can_download": can_run,
        "mend": "python -m pip install all",
    }


class FakeRequest(QObject):
    """In place of the process; a test ends it."""

    progress = pyqtSignal(str, float, float)
    ended = pyqtSignal(object, object)
    made: list[FakeRequest] = []  # noqa: RUF012

    def __init__(self, python: Path, kind: str, values: dict[str, object], parent: QObject) -> None:
        super().__init__(parent)
        self.asked, self.stopped = (kind, values), False
        FakeRequest.made.append(self)

    def stop(self) -> None:
        self.stopped = True
        self.ended.emit(None, CancelledError("It was stopped; what was downloaded is kept."))

    abandon = stop


@pytest.fixture(autouse=True)
def fakes(monkeypatch):
    QgsSettings().remove("socio_qgis")
    QgsApplication.authManager().setMasterPassword("for tests", True)
    FakeRequest.made = []
    monkeypatch.setattr(models_box, "ModelsRequest", FakeRequest)
    monkeypatch.setattr(models_dialog, "ModelsRequest", FakeRequest)
    monkeypatch.setattr(environment, "status", lambda: Status(Path(sys.executable)))
    yield
    for server in list(servers._key_ids()):
        servers.keep_key(server, "")
    QgsSettings().remove("socio_qgis")


@pytest.fixture
def box(qtbot) -> ModelsBox:
    box = ModelsBox()
    box.setSaveCollapsedState(False)  # QGIS would open it as the test before left it
    qtbot.addWidget(box)
    box.show()
    yield box
    box.close_down()


@pytest.fixture
def dialog(qtbot) -> ModelsDialog:
    dialog = ModelsDialog()
    qtbot.addWidget(dialog)
    dialog.show_list(listed(SOCIO, SAM2, ONNX, HALF, ABSENT))
    dialog.show()
    return dialog


def latest(kind: str) -> FakeRequest:
    return [request for request in FakeRequest.made if request.asked[0] == kind][-1]


def click(button) -> None:
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(picker) -> list[str]:
    return [picker.itemData(i) for i in range(picker.count())]


def pick(picker, name: str) -> None:
    """As a person does."""
    index = picker.findData(name)
    assert index >= 0
    picker.setCurrentIndex(index)
    picker.activated.emit(index)


def answer(text: str, said: list[str]) -> None:
    """Click a button of the question that comes next."""

    def look() -> None:
        (question,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        said.append(question.text())
        (button,) = [b for b in question.buttons() if b.text().replace("&", "") == text]
        button.click()

    QTimer.singleShot(100, look)


# The box


def test_the_engine_is_not_asked_before_the_box_is_opened(box):
    assert FakeRequest.made == []
    box.setCollapsed(False)
    (request,) = FakeRequest.made
    assert request.asked == ("list", {})
    request.ended.emit(listed(SOCIO, SAM2, ONNX, HALF, ABSENT), None)
    assert names(box.reasoner) == ["map-reader", SOCIO["name"], "server"]
    assert names(box.segmenter) == ["classical", SAM2["name"], ONNX["name"]]
    assert box.reasoner.currentData() == "map-reader"
    box.setCollapsed(True)
    box.setCollapsed(False)
    assert len(FakeRequest.made) == 1


def test_what_has_nothing_to_say_stays_hidden_when_the_box_is_opened(box):
    for _ in range(2):
        box.setCollapsed(False)
        assert box.reasoner.isVisible()
        assert not box.setup.isVisible()
        assert not box.note.isVisible()
        box.setCollapsed(True)
        assert not box.reasoner.isVisible()


def test_what_a_project_remembers_is_picked_and_shown_to_be_missing(box):
    box.choose(SOCIO["name"], SAM2["name"])
    assert (box.reasoner.currentData(), box.segmenter.currentData()) == (
        SOCIO["name"],
        SAM2["name"],
    )
    assert not box.note.isVisible()
    (request,) = FakeRequest.made
    request.ended.emit(listed(SOCIO), None)
    # Nothing is put in its place in silence: the run will say that it is missing.
    assert box.segmenter.currentData() == SAM2["name"]
    box.setCollapsed(False)
    assert box.note.text() == "facebook/sam2-hiera-large is not on this machine."
    box.choose("", "")
    assert (box.reasoner.currentData(), box.segmenter.currentData()) == ("map-reader", "classical")
    assert SAM2["name"] not in names(box.segmenter)


def test_an_engine_that_can_not_list_leaves_the_embedded_default(box):
    box.setCollapsed(False)
    FakeRequest.made[0].ended.emit(None, EngineError("It ended."))
    assert names(box.reasoner) == ["map-reader", "server"]


def test_without_torch_an_installation_is_offered_and_starts_the_engine_again(
    box, monkeypatch, qtbot
):
    monkeypatch.delenv(environment.PYTHON_VARIABLE, raising=False)
    chosen = []
    monkeypatch.setattr(environment, "newest_interpreter", lambda: Path(sys.executable))
    monkeypatch.setattr(
        environment,
        "create",
        lambda python, tell, is_cancelled, name, *_: chosen.append(name),
    )
    box.setCollapsed(False)
    FakeRequest.made[0].ended.emit(listed(can_run=False), None)
    assert box.setup.isVisible()
    assert "PyTorch" in box.setup._text.text()
    with qtbot.waitSignal(box.installed):
        click(box.setup._button)
    assert chosen == [box.setup._sets.currentData()]
    assert not box.setup.isVisible()
    assert FakeRequest.made[-1].asked == ("list", {})
    assert len(FakeRequest.made) == 2
    FakeRequest.made[1].ended.emit(listed(can_run=True), None)
    assert not box.setup.isVisible()


def test_for_a_python_of_ones_own_the_command_is_copied(box, monkeypatch):
    monkeypatch.setenv(environment.PYTHON_VARIABLE, sys.executable)
    box.setCollapsed(False)
    FakeRequest.made[0].ended.emit(listed(can_run=False), None)
    assert "SOCIO_ENGINE_PYTHON" in box.setup._text.text()
    click(box.setup._button)
    assert QgsApplication.clipboard().text() == "python -m pip install all"


def test_where_pictures_go_is_shown_also_while_the_box_is_closed(box):
    box.choose(REMOTE, "")
    assert FakeRequest.made == []  # a server needs no model here
    assert box.title() == "Models: pictures leave this machine"
    assert "leave this machine: to https://example.org:443" in box.note.text()
    assert "not encrypted" not in box.note.text()
    box.choose("openai:http://example.org/v1#m", "")
    assert "not encrypted" in box.note.text()
    box.choose(LOCAL, "")
    assert box.title() == "Models"
    assert "do not leave" in box.note.text()


def test_leave_is_asked_once_a_server(box):
    box.choose(REMOTE, "")
    said: list[str] = []
    answer("Cancel", said)
    assert not box.ask_consent()
    answer("Send", said)
    assert box.ask_consent()
    assert all("https://example.org:443" in text for text in said)
    assert len(said) == 2
    assert box.ask_consent()  # no question comes
    for name in (LOCAL, "map-reader", "transformers:a/b"):
        box.choose(name, "")
        assert box.ask_consent()
    assert len(said) == 2


def test_a_server_is_typed_in_and_picked(box, monkeypatch):
    shown = []

    def run(dialog: ServerDialog) -> bool:
        shown.append(dialog.address.text())
        dialog.address.setText("https://example.org/v1/")
        dialog.model.setEditText("big")
        dialog.key.setText(KEY)
        dialog.accept()
        return bool(dialog.reasoner)

    monkeypatch.setattr(ServerDialog, "exec", run)
    pick(box.reasoner, "server")
    assert box.reasoner.currentData() == REMOTE
    assert box.reasoner.currentText() == "big at example.org:443"
    assert servers.key_for(REMOTE) == KEY
    assert servers.known_reasoners() == [REMOTE]
    monkeypatch.setattr(ServerDialog, "exec", lambda dialog: shown.append(dialog.address.text()))
    pick(box.reasoner, "server")
    assert box.reasoner.currentData() == REMOTE  # given up: as it was
    assert shown == ["", "https://example.org/v1"]
    another = ModelsBox()
    assert REMOTE in names(another.reasoner)


# The dialog for a server


@pytest.fixture
def server():
    """A server that lists models; `replies` has status and body, `keys` what was sent."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.server.keys.append((self.path, self.headers.get("Authorization")))
            status, body, headers = self.server.reply
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.keys = []
    server.reply = (200, json.dumps({"data": [{"id": "one"}, {"id": "two"}]}).encode(), {})
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def after_test(dialog: ServerDialog, qtbot) -> str:
    click(dialog.test)
    qtbot.waitUntil(dialog.test.isEnabled)
    return dialog.message.text()


@pytest.fixture
def server_form(qtbot, server) -> ServerDialog:
    dialog = ServerDialog("map-reader")
    qtbot.addWidget(dialog)
    dialog.address.setText(f"http://127.0.0.1:{server.server_port}/v1")
    dialog.show()
    return dialog


def test_the_test_lists_models_with_the_key_and_sends_no_picture(server_form, server, qtbot):
    server_form.key.setText(KEY)
    assert after_test(server_form, qtbot) == "The server answers."
    assert server.keys == [("/v1/models", f"Bearer {KEY}")]
    assert server_form.model.currentText() == "one"
    server_form.model.setEditText("three")
    assert "has no model three" in after_test(server_form, qtbot)


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ((401, b"", {}), "refuses the key"),
        ((403, b"", {}), "refuses the key"),
        ((404, b"", {}), "names no models"),
        ((200, b"<html>", {}), "names no models"),
        ((200, b'{"data": 7}', {}), "names no models"),
        ((302, b"", {"Location": "/elsewhere"}), "names no models"),
    ],
)
def test_the_test_shows_what_is_wrong(reply, said, server_form, server, qtbot):
    server.reply = reply
    server_form.key.setText(KEY)
    assert said in after_test(server_form, qtbot)
    assert [path for path, _ in server.keys] == ["/v1/models"]  # a redirect is not followed


def test_a_server_that_is_not_there_is_shown(server_form, qtbot):
    server_form.address.setText("http://127.0.0.1:9/v1")
    assert "can't be reached" in after_test(server_form, qtbot)


@pytest.mark.parametrize(
    ("address", "model", "said"),
    [("example.org", "m", "no address"), ("https://example.org/v1", "", "no name"),
     ("https://u:p@example.org", "m", "password")],
)  # fmt: skip
def test_what_can_not_be_used_is_shown_and_keeps_the_dialog(server_form, address, model, said):
    server_form.address.setText(address)
    server_form.model.setEditText(model)
    server_form.key.setText(KEY)
    server_form.accept()
    assert said in server_form.message.text()
    assert server_form.isVisible()
    assert servers._key_ids() == {}


def test_the_key_is_masked_and_a_kept_one_is_never_shown(server_form, qtbot):
    servers.keep_key("https://example.org:443", KEY)
    dialog = ServerDialog(REMOTE)
    qtbot.addWidget(dialog)
    assert dialog.key.echoMode() == dialog.key.EchoMode.Password
    assert dialog.key.text() == ""
    assert "Kept" in dialog.key.placeholderText()
    dialog.accept()
    assert servers.key_for(REMOTE) == KEY  # an empty field changes nothing


# The dialog for models


def select(dialog: ModelsDialog, model: dict[str, object]) -> None:
    (row,) = dialog.list.findItems(str(model["id"]), Qt.MatchFlag.MatchExactly, 0)
    dialog.list.clearSelection()
    row.setSelected(True)


def test_the_list_shows_use_size_licence_and_state(dialog):
    rows = [dialog.list.topLevelItem(i) for i in range(dialog.list.topLevelItemCount())]
    texts = [[row.text(column) for column in range(5)] for row in rows]
    assert texts[1] == [SAM2["id"], "segmenter", "0.90 GB", "Apache-2.0", "on this machine"]
    assert [row[4] for row in texts[3:]] == ["not complete", "can be downloaded"]
    assert texts[0][1] == "reasoner"
    assert "/data/models; 50 GB are free" in dialog.place.text()


@pytest.mark.parametrize(
    ("model", "download", "can_download", "can_verify"),
    [
        (SOCIO, "Mend", True, True),
        (HALF, "Go on", True, True),
        (ABSENT, "Download", True, False),
        (ONNX, "Mend", False, True),
    ],
)
def test_a_model_can_be_done_with_what_its_state_allows(
    model, download, can_download, can_verify, dialog
):
    select(dialog, model)
    assert dialog.download.text() == download
    assert dialog.download.isEnabled() is can_download
    assert dialog.verify.isEnabled() is can_verify
    assert dialog.remove.isEnabled() is can_verify


def test_without_huggingface_hub_nothing_can_be_downloaded(dialog):
    dialog.show_list(listed(ABSENT, can_run=False))
    select(dialog, ABSENT)
    assert not dialog.download.isEnabled()
    assert "PyTorch" in dialog.download.toolTip()


def test_an_ocr_pack_needs_no_more_than_the_map_reader(dialog):
    dialog.show_list(listed(ABSENT, PACK, can_run=False))
    row = dialog.list.topLevelItem(1)
    assert [row.text(i) for i in (0, 1, 2)] == ["ocr-korean", "labels in Hangul", "13 MB"]
    select(dialog, PACK)
    said: list[str] = []
    answer("Accept and download", said)
    click(dialog.download)
    assert all(one in said[0] for one in ("13 MB", "models.example.org", "Apache-2.0"))
    latest("pull").progress.emit("rec.onnx", 6.7e6, 13.4e6)
    assert "6.7 of 13.4 MB" in dialog.progress.format()


def test_the_licence_is_accepted_before_the_first_download(dialog, qtbot):
    select(dialog, ABSENT)
    said: list[str] = []
    answer("Cancel", said)
    click(dialog.download)
    assert FakeRequest.made == []
    assert "&lt;b&gt;SAM License&lt;/b&gt;" in said[0]
    assert ABSENT["licence_url"] in said[0]
    assert "conditions" in said[0]
    answer("Accept and download", said)
    click(dialog.download)
    (request,) = FakeRequest.made
    assert request.asked == ("pull", {"model": "facebook/sam3"})
    request.progress.emit("model.safetensors", 1.7e9, 3.4e9)
    assert dialog.progress.value() == 500
    assert "1.70 of 3.40 GB: model.safetensors" in dialog.progress.format()
    assert not dialog.download.isEnabled()
    with qtbot.waitSignal(dialog.changed):
        request.ended.emit({"models": ["facebook/sam3"]}, None)
    assert not dialog.cancel.isVisible()


def test_what_was_begun_goes_on_without_a_question_and_can_be_stopped(dialog):
    select(dialog, HALF)
    click(dialog.download)
    assert FakeRequest.made[0].asked == ("pull", {"model": HALF["id"]})
    click(dialog.cancel)
    assert FakeRequest.made[0].stopped
    assert "what was downloaded is kept" in dialog.notice.text()
    assert dialog.download.isEnabled()


def test_what_verify_found_is_shown(dialog):
    select(dialog, SAM2)
    for problems, said in (([], "All files are right"), (["a.json is missing."], "a.json is mis")):
        click(dialog.verify)
        assert FakeRequest.made[-1].asked == ("verify", {"model": SAM2["id"]})
        FakeRequest.made[-1].ended.emit({"problems": {SAM2["id"]: problems}}, None)
        assert said in dialog.notice.text()


def test_remove_asks_first(dialog):
    select(dialog, SAM2)
    said: list[str] = []
    answer("No", said)
    click(dialog.remove)
    assert FakeRequest.made == []
    answer("Yes", said)
    click(dialog.remove)
    assert FakeRequest.made[0].asked == ("remove", {"model": SAM2["id"]})
    assert SAM2["id"] in said[0]


def test_a_folder_is_imported(dialog, monkeypatch):
    pick_folder = models_dialog.QFileDialog
    monkeypatch.setattr(pick_folder, "getExistingDirectory", lambda *_: "/media/usb/bundle")
    click(dialog.import_)
    assert FakeRequest.made[0].asked == ("import", {"folder": "/media/usb/bundle"})


def test_an_error_is_shown_with_its_details_to_copy(dialog):
    select(dialog, HALF)
    click(dialog.download)
    error = EngineError("The hub can't be reached.", "Check the network.", "ConnectError")
    FakeRequest.made[0].ended.emit(None, error)
    assert dialog.notice.text() == "The hub can't be reached. Check the network."
    click(dialog.notice.button)
    assert "ConnectError" in QgsApplication.clipboard().text()


def test_a_mirror_is_remembered(dialog):
    dialog.mirror.setText("https://mirror.example/")
    dialog.mirror.editingFinished.emit()
    assert models.mirror() == "https://mirror.example"


def test_the_box_opens_the_dialog_and_lists_again_when_models_changed(box):
    box.setCollapsed(False)
    FakeRequest.made[-1].ended.emit(listed(ABSENT), None)
    click(box.manage)
    assert box._dialog.isVisible()
    assert box._dialog.list.topLevelItemCount() == 1
    FakeRequest.made[-1].ended.emit(listed(SAM2), None)
    assert box._dialog.list.topLevelItem(0).text(0) == SAM2["id"]
    assert SAM2["name"] in names(box.segmenter)
    box._dialog.changed.emit()
    assert FakeRequest.made[-1].asked == ("list", {})


def test_the_set_up_for_a_gpu_downloads_both_models_and_picks_them(box, monkeypatch):
    asked = []
    monkeypatch.setattr(
        ModelsDialog, "_accepts_licence", lambda self, one: asked.append(one["id"]) or True
    )
    states = {SOCIO["id"]: "absent", SAM2["id"]: "absent"}

    def list_() -> None:
        answer = listed(
            *(entry(one["id"], one["kind"], states[one["id"]]) for one in (SOCIO, SAM2))
        )
        latest("list").ended.emit(answer, None)

    box.begin("gpu")
    list_()
    for one in (SOCIO, SAM2):
        _, values = latest("pull").asked
        assert values == {"model": one["id"]}
        states[one["id"]] = "here"
        latest("pull").ended.emit({"models": [one["id"]]}, None)
        list_()
    assert asked == [SOCIO["id"], SAM2["id"]]
    _, values = latest("check").asked
    assert values == {"reasoner": SOCIO["name"], "segmenter": SAM2["name"]}
    assert (box.reasoner.currentData(), box.segmenter.currentData()) == (
        SOCIO["name"],
        SAM2["name"],
    )


def test_the_pack_for_a_script_is_downloaded_after_consent_and_nothing_else(box, qtbot):
    qtbot.addWidget(box.get_pack)  # the panel lays it out
    assert not box.offer_pack("Hangul")
    assert not box.offer_pack("Hangul")
    assert [request.asked[0] for request in FakeRequest.made] == ["list"], "once is enough"
    latest("list").ended.emit(listed(SAM2, PACK), None)
    assert not box.offer_pack("Ethiopic")
    assert box.get_pack.isHidden()
    assert box.offer_pack("Hangul")
    assert box.get_pack.text() == "Get the OCR pack for Hangul (13 MB)..."
    assert PACK["name"] not in names(box.segmenter)
    said: list[str] = []
    click(box.get_pack)
    answer("Cancel", said)
    latest("list").ended.emit(listed(SAM2, PACK), None)
    assert "ocr-korean" in said[0]
    assert [one for one in FakeRequest.made if one.asked[0] == "pull"] == []
    click(box.get_pack)
    answer("Accept and download", said)
    latest("list").ended.emit(listed(SAM2, PACK), None)
    assert latest("pull").asked == ("pull", {"model": "ocr-korean"})
    latest("pull").ended.emit({"models": ["ocr-korean"]}, None)
    with qtbot.waitSignal(box.listed):
        here = listed(SAM2, {**PACK, "state": "here"}, scripts=("Hangul",))
        latest("list").ended.emit(here, None)
    assert box.reads("Hangul")
    assert [one for one in FakeRequest.made if one.asked[0] == "check"] == []


@pytest.mark.parametrize(
    ("readable", "iou", "said"),
    [(True, 0.62, "The models work"), (True, 0.4, "of 40 % only"), (False, 0.0, "not be read")],
)
def test_the_set_up_says_what_came_of_its_check_run(box, readable, iou, said):
    box.begin("gpu")
    latest("list").ended.emit(listed(SOCIO, SAM2), None)
    came = {"query": "Mill Park", "readable": readable, "iou": iou, "seconds": 12.34,
            "revision": "bfloat16 on cuda"}  # fmt: skip
    latest("check").ended.emit(came, None)
    text = box._dialog.notice._text.text()
    assert said in text
    assert all(one in text for one in ("Mill Park", "bfloat16 on cuda", "12.3 s"))
    latest("list").ended.emit(listed(SOCIO, SAM2), None)
    assert not box._dialog.notice.isHidden()
    assert len([one for one in FakeRequest.made if one.asked[0] == "check"]) == 1


def test_a_check_run_that_fails_or_is_stopped_says_so(box):
    for end, said in (
        (lambda one: one.ended.emit(None, EngineError("Memory ran out.")), "Memory ran out"),
        (lambda one: click(box._dialog.cancel), "was stopped"),
    ):
        box.begin("gpu")
        latest("list").ended.emit(listed(SOCIO, SAM2), None)
        end(latest("check"))
        assert said in box._dialog.notice._text.text()
        latest("list").ended.emit(listed(SOCIO, SAM2), None)


def test_a_licence_that_is_not_accepted_ends_the_set_up_for_a_gpu(box, monkeypatch):
    monkeypatch.setattr(ModelsDialog, "_accepts_licence", lambda self, one: False)
    box.begin("gpu")
    latest("list").ended.emit(listed(entry(SOCIO["id"], "transformers", "absent")), None)
    assert all(request.asked[0] == "list" for request in FakeRequest.made)
    assert box.reasoner.currentData() == "map-reader"
