"""OCR packs come into the store from a server or a file, checked by their hashes."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import rapidocr
import yaml
from ocr_pack import NAME, PackServer, table

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.core.protocol import Message
from socio_qgis.core.scripts import UNREAD
from socio_qgis.engine import doctor
from socio_qgis.engine.language import tesseract
from socio_qgis.engine.models import carry, disk, inventory, ocr_packs
from socio_qgis.engine.models.hub import Offer
from socio_qgis.engine.models.profiles import known_packs
from socio_qgis.engine.serve import models
from socio_qgis.engine.serve.channel import Channel

CONTENT = bytes(range(256)) * 40_000  # more than one part


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(disk.FOLDER_VARIABLE, str(tmp_path / "store"))
    return tmp_path / "store"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PackServer]:
    """Sends the pack ocr-test, which a profile of the user's own names."""
    made = PackServer({f"/{NAME}": CONTENT})
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "packs.toml").write_text(table(CONTENT, f"{made.url}/{NAME}"))
    monkeypatch.setenv("SOCIO_PROFILES", str(tmp_path / "own"))
    yield made
    made.shutdown()
    made.server_close()


def silent(file: str, done: int, total: int) -> None:
    pass


def pull() -> None:
    inventory.pull("ocr-test", lambda offer: None, silent)


def states() -> dict[str, str]:
    return {one["id"]: one["state"] for one in inventory.entries()}


def test_the_packs_are_those_that_rapidocr_names() -> None:
    listed = Path(rapidocr.__file__).parent / "default_models.yaml"
    networks = yaml.safe_load(listed.read_text())["onnxruntime"]["PP-OCRv5"]["rec"].values()
    published = {one["model_dir"]: one["SHA256"] for one in networks}
    packs = known_packs()
    assert {"ocr-korean", "ocr-cyrillic", "ocr-arabic", "ocr-greek", "ocr-thai"} <= packs.keys()
    for pack in packs.values():
        assert published[pack.address] == pack.sha256
        assert pack.script in UNREAD
        assert disk.MODEL_ID.fullmatch(pack.name)
        assert pack.licence == "Apache-2.0"
        assert 1e6 < pack.size_bytes < 2e7


def test_a_pack_is_downloaded_once_and_listed(server: PackServer, store: Path) -> None:
    assert states()["ocr-test"] == "absent"
    offers: list[Offer] = []
    done: list[tuple[int, int]] = []
    lock = inventory.pull("ocr-test", offers.append, lambda _, *amounts: done.append(amounts))
    assert [(one.id, one.licence, one.size_bytes) for one in offers] == [
        ("ocr-test", "Apache-2.0", len(CONTENT))
    ]
    assert offers[0].server in server.url
    assert done[-1] == (len(CONTENT), len(CONTENT))
    assert (store / "ocr-test" / NAME).read_bytes() == CONTENT
    assert lock.licence == "Apache-2.0"
    (entry,) = [one for one in inventory.entries() if one["id"] == "ocr-test"]
    assert (entry["state"], entry["kind"], entry["script"]) == ("here", "ocr", "Hangul")
    assert [pack.name for pack, _ in ocr_packs.installed()] == ["ocr-test"]
    pull()
    assert server.asked == [f"/{NAME}"]
    assert [path.name for path in store.iterdir()] == ["ocr-test"]


@pytest.mark.parametrize("sent", [CONTENT[:-1] + b"!", CONTENT + b"!", CONTENT[:-1], b""])
def test_what_is_not_the_known_file_is_refused(
    sent: bytes, server: PackServer, store: Path
) -> None:
    server.sent[f"/{NAME}"] = sent
    with pytest.raises(EngineError, match="is not the file of ocr-test"):
        pull()
    assert list(store.iterdir()) == []
    assert ocr_packs.installed() == []
    server.sent[f"/{NAME}"] = CONTENT
    pull()
    assert states()["ocr-test"] == "here"


def test_a_server_that_can_not_be_reached_is_said_with_what_to_do(server: PackServer) -> None:
    server.sent.clear()
    with pytest.raises(EngineError, match="can't be downloaded from http://127") as caught:
        pull()
    assert "socio models import" in caught.value.advice


def test_a_licence_that_is_not_accepted_downloads_nothing(
    server: PackServer, store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "pull", "ocr-test"]) == 2
    shown = capsys.readouterr()
    assert "ocr-test, 10.2 MB" in shown.out
    assert "From 127.0.0.1" in shown.out
    assert "--accept-licence" in shown.err
    assert (server.asked, store.exists()) == ([], False)
    assert main(["models", "pull", "ocr-test", "--accept-licence"]) == 0
    assert states()["ocr-test"] == "here"


def test_the_commands_list_verify_mend_and_remove_a_pack(
    server: PackServer, store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pull()
    assert main(["models", "list"]) == 0
    text = capsys.readouterr().out
    assert "\nocr-test\n  here, 10.2 MB, Apache-2.0, revision" in text
    assert "reads labels in the script Hangul" in text
    assert "Hangul (ocr-test)" in doctor.examine()["scripts"]
    file = store / "ocr-test" / NAME
    file.write_bytes(b"!" + CONTENT[1:])
    assert main(["models", "verify", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"]["ocr-test"]
    pack, path = ocr_packs.installed()[0]
    with pytest.raises(EngineError, match="is not the file"):
        ocr_packs.content(pack, path)
    assert main(["models", "pull", "ocr-test"]) == 0  # the licence was accepted before
    assert file.read_bytes() == CONTENT
    assert main(["models", "remove", "ocr-test"]) == 0
    assert states()["ocr-test"] == "absent"


def test_a_pack_whose_known_file_is_another_now_is_downloaded_anew(
    server: PackServer, tmp_path: Path
) -> None:
    pull()
    newer = CONTENT[::-1]
    server.sent[f"/{NAME}"] = newer
    (tmp_path / "own" / "packs.toml").write_text(table(newer, f"{server.url}/{NAME}"))
    assert states()["ocr-test"] == "unfinished"
    assert ocr_packs.installed() == []
    pull()
    assert states()["ocr-test"] == "here"


def test_a_file_that_came_in_another_way_is_imported(server: PackServer, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    (usb / "another name.onnx").write_bytes(CONTENT)
    (usb / "unknown.onnx").write_bytes(b"another network")
    assert main(["models", "import", str(usb / "another name.onnx")]) == 0
    assert states()["ocr-test"] == "here"
    disk.remove("ocr-test")
    assert [lock.id for lock in carry.import_folder(usb, silent)] == ["ocr-test"]
    with pytest.raises(InputError, match="holds no model"):
        carry.import_folder(usb / "unknown.onnx", silent)
    assert server.asked == []


def test_a_bundle_carries_a_pack(
    server: PackServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pull()
    carry.bundle(tmp_path / "bundle", ["ocr-test"], silent)
    monkeypatch.setenv(disk.FOLDER_VARIABLE, str(tmp_path / "other machine"))
    carry.import_folder(tmp_path / "bundle", silent)
    assert [pack.name for pack, _ in ocr_packs.installed()] == ["ocr-test"]


def test_a_broken_file_of_the_users_own_hides_packs_but_fails_no_reading(
    server: PackServer, tmp_path: Path
) -> None:
    pull()
    (tmp_path / "own" / "broken.toml").write_text("[[packs]]\nname = 1\n")
    assert ocr_packs.installed() == []
    with pytest.raises(InputError, match=r"broken\.toml"):
        known_packs()


def test_the_process_of_the_plugin_pulls_and_lists_what_can_be_read(
    server: PackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "languages", lambda: ())
    channel = Recorded()
    for kind, values in (("list", {}), ("pull", {"model": "ocr-test"}), ("list", {})):
        models.answer(channel, Message(kind, "1", values))
    before, pulled, after = channel.results
    assert (before["scripts"], after["scripts"]) == ([], ["Hangul"])
    assert pulled == {"models": ["ocr-test"]}


class Recorded(Channel):
    """Keeps results in place of sending them."""

    def __init__(self) -> None:
        self.results: list[dict[str, Any]] = []

    def alive(self, request: str) -> Any:
        return contextlib.nullcontext()

    def send(self, kind: str, request: str = "", **values: Any) -> None:
        if kind == "result":
            self.results.append(values)
