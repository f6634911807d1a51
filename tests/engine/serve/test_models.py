"""Models managed for the plugin: one request, its progress, and a result or an error."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.core.protocol import Message, decode
from socio_qgis.engine.models import disk
from socio_qgis.engine.models.disk import Lock, LockedFile
from socio_qgis.engine.serve.channel import Channel
from socio_qgis.engine.serve.models import answer

ID = "somebody/tiny"


@pytest.fixture(autouse=True)
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folder of a model that is on this machine."""
    monkeypatch.setenv(disk.FOLDER_VARIABLE, str(tmp_path / "store"))
    folder = disk.folder_of(ID)
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(b"weights")
    file = LockedFile(7, disk.sha256_of(folder / "model.safetensors"))
    Lock(ID, "ab" * 20, "MIT", "", {"model.safetensors": file}).write(folder)
    return folder


def ask(kind: str, **values: Any) -> list[Message]:
    answers = io.BytesIO()
    answer(Channel(io.BytesIO(), answers), Message(kind, "r1", values))
    messages = [decode(line) for line in answers.getvalue().splitlines()]
    assert {message.request for message in messages} == {"r1"}
    return messages


def test_the_list_says_what_is_here_and_what_can_be_had() -> None:
    (result,) = ask("list")
    states = {entry["id"]: entry["state"] for entry in result["models"]}
    assert states[ID] == "here"
    assert states["facebook/sam2-hiera-large"] == "absent"


def test_verify_reports_progress_and_what_is_wrong(model: Path) -> None:
    progress, result = ask("verify", model=ID)
    assert progress.values == {"file": "model.safetensors", "done_bytes": 7, "total_bytes": 7}
    assert result.values == {"problems": {ID: []}}
    (model / "model.safetensors").write_bytes(b"changed")
    assert ask("verify", model=ID)[-1]["problems"][ID] != []
    with pytest.raises(InputError, match="a/b is not here"):
        ask("verify", model="a/b")


def test_remove_and_import_change_the_store(model: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    model.rename(bundle / model.name)
    assert ask("import", folder=str(bundle))[-1].values == {"models": [ID]}
    assert disk.find(ID) == model
    assert ask("remove", model=ID)[-1].values == {"models": [ID]}
    assert disk.find(ID) is None


def test_a_request_of_another_version_is_refused() -> None:
    with pytest.raises(EngineError, match="type paint is not known"):
        ask("paint")
