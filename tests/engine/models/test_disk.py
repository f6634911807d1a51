"""Models on disk without a hub: locks, checks, bundles, and what the commands say."""

from __future__ import annotations

import json
import sys
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.engine.models import carry, disk
from socio_qgis.engine.models.disk import Lock, LockedFile
from socio_qgis.engine.models.inventory import stored_model
from socio_qgis.engine.models.loading import model_folder, revision_of
from socio_qgis.engine.models.profiles import known_weights, read_profile

COMMIT = "ab" * 20
ID = "somebody/tiny-sam2"


def silent(file: str, done: int, total: int) -> None:
    pass


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(disk.FOLDER_VARIABLE, str(tmp_path / "store"))
    return tmp_path / "store"


def put(model: str = ID, model_type: str = "sam2") -> Path:
    """A model in the store, as a download leaves it."""
    folder = disk.folder_of(model)
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"model_type": model_type}))
    (folder / "model.safetensors").write_bytes(b"weights of " + model.encode())
    files = {p.name: LockedFile(p.stat().st_size, disk.sha256_of(p)) for p in folder.iterdir()}
    Lock(model, COMMIT, "Apache-2.0", f"https://huggingface.co/{model}", files).write(folder)
    return folder


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """The JSON that a command printed."""
    main(["models", *arguments, "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def change(path: Path) -> None:
    """Another content of the same size."""
    path.write_bytes(b"W" + path.read_bytes()[1:])


# What is here


def test_a_model_of_the_store_is_found_by_its_id_and_has_its_commit() -> None:
    folder = put()
    assert model_folder(ID) == folder
    assert revision_of(folder) == COMMIT


def test_a_model_that_lacks_a_file_or_a_part_of_it_is_not_found() -> None:
    weights = put() / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1])
    assert disk.find(ID) is None
    weights.unlink()
    assert disk.find(ID) is None


def test_a_folder_of_ones_own_goes_before_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("mine")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "config.json").write_text("{}")
    assert model_folder("mine") == tmp_path / "mine"


@pytest.mark.parametrize(
    ("model_type", "kind"),
    [
        ("sam", "sam"),
        ("sam2", "sam2"),
        ("sam2_video", "sam2"),
        ("sam3_video", "sam3"),
        ("qwen2_5_vl", "transformers"),
        ("samba", "transformers"),
    ],
)
def test_the_kind_of_a_model_is_read_from_its_configuration(model_type: str, kind: str) -> None:
    assert disk.kind_of(put("a/b", model_type)) == kind


def test_the_list_has_what_is_here_and_what_profiles_know(
    capsys: pytest.CaptureFixture[str],
) -> None:
    put()
    (put("somebody/half") / "model.safetensors").unlink()
    result = printed(capsys, "list")
    found = {entry["name"]: entry for entry in result["models"]}
    assert found[f"sam2:{ID}"]["state"] == "here"
    assert found[f"sam2:{ID}"]["revision"] == COMMIT
    assert found["sam2:somebody/half"]["state"] == "unfinished"
    assert found["sam2:facebook/sam2-hiera-large"]["state"] == "absent"
    assert result["models"][0]["name"] == "transformers:vvangfaye/SocioReasoner-3B"
    assert result["free_bytes"] > 0
    assert main(["models", "list"]) == 0
    assert f"sam2:{ID}\n  here, 0.0 MB, Apache-2.0, revision abababababab" in (
        capsys.readouterr().out
    )


def test_known_weights_have_a_licence_a_size_and_a_whole_commit_or_none() -> None:
    known = known_weights()
    assert {"vvangfaye/SocioReasoner-3B", "facebook/sam2-hiera-large"} <= known.keys()
    for weights in known.values():
        assert disk.MODEL_ID.fullmatch(weights.id)
        assert weights.licence
        assert weights.licence_url.startswith(f"https://huggingface.co/{weights.id}")
        assert weights.download_gb > 0
        assert weights.kind in ("transformers", "sam2", "sam3", "sam")
        assert len(weights.revision) in (0, 40)


def test_a_users_own_weights_win_and_a_file_of_weights_alone_is_no_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.toml"
    table = '[[weights]]\nid = "facebook/sam3"\nlicence = "mine"\nlicence_url = ""\n'
    own.write_text(f"{table}download_gb = 1.0\n")
    monkeypatch.setenv("SOCIO_PROFILES", str(tmp_path))
    assert known_weights()["facebook/sam3"].licence == "mine"
    result = printed(capsys, "list")  # reads all profiles as well
    assert "mine" in {entry["licence"] for entry in result["models"]}
    with pytest.raises(InputError, match="localise_prompt"):
        read_profile(own)
    own.write_text(table)
    with pytest.raises(InputError, match=r"own\.toml can't be used: .*download_gb"):
        known_weights()


# Locks


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lock: lock.update(format=2),
        lambda lock: lock.update(id="../../etc"),
        lambda lock: lock.update(surprise=1),
        lambda lock: lock.pop("revision"),
        lambda lock: lock["files"].update({"../config.json": {"size_bytes": 1, "sha256": ""}}),
        lambda lock: lock["files"].update({"model.bin": {"size_bytes": 1, "sha256": ""}}),
        lambda lock: lock["files"]["config.json"].update(size_bytes="many"),
        lambda lock: lock["files"]["config.json"].update(sha256="0" * 63),
        lambda lock: lock.update(files=[]),
    ],
)
def test_a_lock_that_is_not_right_in_all_is_refused(spoil: Any) -> None:
    folder = put()
    path = folder / disk.LOCK_NAME
    content = json.loads(path.read_text())
    spoil(content)
    path.write_text(json.dumps(content))
    with pytest.raises(InputError, match="can't be used"):
        Lock.read(folder)
    assert disk.find(ID) is None
    assert list(disk.stored()) == []


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "\udcff"])
def test_a_lock_that_is_no_lock_is_refused(text: str) -> None:
    folder = put()
    (folder / disk.LOCK_NAME).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError, match="can't be used"):
        Lock.read(folder)


@pytest.mark.parametrize("model", ["", "..", "../a", "a/b/c", "/etc", "a\\b", "a b", "-a", "a/..b"])
def test_an_id_can_not_leave_the_store(model: str) -> None:
    with pytest.raises(InputError, match="no id of a model"):
        disk.folder_of(model)
    assert disk.find(model) is None


# Verify and remove


def test_verify_names_what_was_changed_or_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    put("a/right")
    change(put("a/changed") / "model.safetensors")
    (put("a/missing") / "config.json").unlink()
    result = printed(capsys, "verify")
    assert result["problems"] == {
        "a/right": [],
        "a/changed": ["model.safetensors is not what was downloaded."],
        "a/missing": ["config.json is missing."],
    }
    assert main(["models", "verify"]) == 1
    assert "To mend it: socio models pull a/changed" in capsys.readouterr().out
    assert main(["models", "verify", "a/right"]) == 0
    assert main(["models", "verify", "a/unknown"]) == 2


def test_progress_ends_at_the_size_of_all_files() -> None:
    folder = put()
    progress: list[tuple[str, int, int]] = []
    disk.verify(*stored_model(ID), lambda *values: progress.append(values))
    size = sum(p.stat().st_size for p in folder.iterdir() if p.name != disk.LOCK_NAME)
    assert progress[-1][1:] == (size, size)


def test_remove_deletes_a_model_and_nothing_else(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, other = put(), put("a/other")
    (store / "no-model").mkdir()
    assert main(["models", "remove", ID]) == 0
    assert not folder.exists()
    assert other.exists()
    for model in (ID, "no-model", "../store/a--other"):
        assert main(["models", "remove", model]) == 2
    assert other.exists()
    assert (store / "no-model").exists()


# Bundle and import


def test_a_bundle_is_imported_on_another_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put()
    put("b/other")
    assert printed(capsys, "bundle", str(tmp_path / "out")) == {"models": ["b/other", ID]}
    monkeypatch.setenv(disk.FOLDER_VARIABLE, str(tmp_path / "elsewhere"))
    assert disk.find(ID) is None
    result = printed(capsys, "import", str(tmp_path / "out"))
    assert sorted(result["models"]) == ["b/other", ID]
    folder = disk.find(ID)
    assert folder is not None
    assert revision_of(folder) == COMMIT
    assert disk.verify(folder, Lock.read(folder), silent) == []  # type: ignore[arg-type]
    assert main(["models", "import", str(tmp_path / "out")]) == 2
    assert "here already" in capsys.readouterr().err


def test_a_bundle_of_one_model_can_be_added_to(tmp_path: Path) -> None:
    put()
    put("b/other")
    carry.bundle(tmp_path / "out", ["b/other"], silent)
    assert [f.name for f in (tmp_path / "out").iterdir()] == ["b--other"]
    carry.bundle(tmp_path / "out", [], silent)
    assert len(list((tmp_path / "out").iterdir())) == 2
    with pytest.raises(EngineError, match="c/d is not whole"):
        carry.bundle(tmp_path / "out", ["c/d"], silent)


@pytest.mark.parametrize("spoil", [change, Path.unlink])
def test_a_spoilt_bundle_is_refused_and_leaves_nothing(
    spoil: Any, tmp_path: Path, store: Path
) -> None:
    folder = put()
    carry.bundle(tmp_path / "out", [], silent)
    disk.remove(ID)
    spoil(tmp_path / "out" / folder.name / "model.safetensors")
    with pytest.raises(EngineError, match="Make the bundle again"):
        carry.import_folder(tmp_path / "out", silent)
    assert list(store.iterdir()) == []


def test_a_folder_of_ones_own_is_imported_without_its_pickles_and_code(tmp_path: Path) -> None:
    folder = tmp_path / "my-qwen2.5-vl"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "qwen2_5_vl"}')
    for name in ("model.safetensors", "pytorch_model.bin", "modeling_evil.py", "README.md"):
        (folder / name).write_bytes(b"content")
    (lock,) = carry.import_folder(folder, silent)
    assert sorted(lock.files) == ["config.json", "model.safetensors"]
    assert model_folder("my-qwen2.5-vl") == disk.folder_of("my-qwen2.5-vl")
    assert sorted(p.name for p in disk.folder_of("my-qwen2.5-vl").iterdir()) == [
        "config.json",
        "model.safetensors",
        disk.LOCK_NAME,
    ]
    assert revision_of(disk.folder_of("my-qwen2.5-vl")).startswith("local ")


def test_a_changed_model_of_ones_own_is_mended_by_hand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "my-sam2"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "sam2"}')
    (folder / "model.safetensors").write_bytes(b"content")
    assert main(["models", "import", str(folder)]) == 0
    change(disk.folder_of("my-sam2") / "model.safetensors")
    assert main(["models", "verify"]) == 1
    assert "socio models remove my-sam2, then import" in capsys.readouterr().out


def test_a_folder_with_pickles_alone_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "sam"}')
    (tmp_path / "pytorch_model.bin").write_bytes(b"pickle")
    with pytest.raises(InputError, match=r"no weights as \.safetensors"):
        carry.import_folder(tmp_path, silent)
    with pytest.raises(InputError, match="holds no model"):
        carry.import_folder(tmp_path / "nowhere", silent)


def test_an_exported_model_of_the_store_is_one_for_onnx(store: Path) -> None:
    folder = store / "sam2-large-onnx"
    folder.mkdir(parents=True)
    for name in ("encoder.onnx", "decoder.onnx"):
        (folder / name).write_bytes(b"graph")
    carry.adopt(folder)
    assert disk.kind_of(folder) == "onnx"
    assert disk.find("sam2-large-onnx") == folder


# What goes wrong


def test_too_little_room_is_said_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put()
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda path: usage(10**12, 10**12, 10**8))
    assert main(["models", "bundle", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert "0.1 GB are free" in error
    assert "SOCIO_MODELS" in error
    assert list((tmp_path / "out").iterdir()) == []


def test_without_huggingface_hub_the_command_that_adds_it_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert main(["models", "pull", ID, "--json"]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert "need huggingface_hub" in error
    assert "--require-hashes" in error


@pytest.mark.parametrize(
    "command", ["list", "pull", "verify", "import", "bundle", "remove", "export-onnx"]
)
def test_every_command_has_help_with_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["models", command, "--help"])
    assert ended.value.code == 0
    assert f"socio models {command}" in capsys.readouterr().out.split("example:")[1]
