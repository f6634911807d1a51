"""Models pulled from a hub on the loopback, really through huggingface_hub."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_hub import FakeHub, Repository

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import SocioError
from socio_qgis.core.paths import PACKAGE
from socio_qgis.core.protocol import Message, decode, encode
from socio_qgis.engine.contract import Proposal, Scene
from socio_qgis.engine.models.disk import LOCK_NAME, Lock
from socio_qgis.engine.registry import make_segmenter

ID = "somebody/tiny-sam2"
ENGINE = str(PACKAGE / "engine" / "__main__.py")
WEIGHTS = os.urandom(25_000_000)  # huggingface_hub writes pieces of 10 MB
CONFIG = b'{"model_type": "sam2"}'


@pytest.fixture
def repository() -> Repository:
    """Weights and settings, among what must never be fetched."""
    return Repository(
        {
            "config.json": CONFIG,
            "merges.txt": b"a b\n",
            "chat_template.jinja": b"{{ messages }}",
            "model.safetensors": WEIGHTS,
            "pytorch_model.bin": b"a pickle",
            "sam2_hiera_tiny.pt": b"a pickle",
            "modeling_sam2.py": b"import os",
            "README.md": b"# Model",
            ".hidden.json": b"{}",
            "onnx/config.json": b"{}",
        }
    )


@pytest.fixture
def hub(repository: Repository) -> Iterator[FakeHub]:
    server = FakeHub({ID: repository})
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


def environment_of(hub: FakeHub | str, store: Path) -> dict[str, str]:
    url = hub if isinstance(hub, str) else hub.url
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    return {**kept, "HF_ENDPOINT": url, "SOCIO_MODELS": str(store), "HF_HOME": str(store.parent)}


def start(hub: FakeHub | str, store: Path) -> subprocess.Popen[bytes]:
    """A process that pulls, as the plugin starts it."""
    process = subprocess.Popen(
        [sys.executable, "-I", "-u", ENGINE, "models"],
        env=environment_of(hub, store),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin
    process.stdin.write(encode(Message("pull", "1", {"model": ID})))
    process.stdin.flush()
    return process


def messages_of(process: subprocess.Popen[bytes]) -> list[Message]:
    """All messages, up to the result or the error; ends the process."""
    messages: list[Message] = []
    assert process.stdout
    while not messages or messages[-1].type not in ("result", "error"):
        messages.append(decode(process.stdout.readline()))
    process.communicate(timeout=10)
    assert process.returncode == 0
    return messages


def pull(hub: FakeHub | str, store: Path) -> list[Message]:
    return messages_of(start(hub, store))


def error_of(messages: list[Message]) -> str:
    """Its two sentences; one of no known kind would have a traceback."""
    assert messages[-1].type == "error"
    assert "Traceback" not in messages[-1]["details"]
    return str(SocioError.from_dict(messages[-1].values))


def test_a_model_is_pulled_with_a_lock_and_without_pickles_or_code(
    hub: FakeHub, store: Path
) -> None:
    messages = pull(hub, store)
    folder = store / "somebody--tiny-sam2"
    expected = ["chat_template.jinja", "config.json", "merges.txt", "model.safetensors"]
    assert sorted(p.name for p in folder.iterdir()) == [*expected, LOCK_NAME]
    assert sorted(set(hub.names_asked())) == expected
    lock = Lock.read(folder)
    assert lock is not None
    assert (lock.id, lock.revision, lock.licence) == (ID, "ab" * 20, "apache-2.0")
    assert lock.files["config.json"].sha256 == hashlib.sha256(CONFIG).hexdigest()
    assert lock.files["model.safetensors"].sha256 == hashlib.sha256(WEIGHTS).hexdigest()
    done = [message["done_bytes"] for message in messages if message.type == "progress"]
    assert done == sorted(done)
    assert done[-1] == lock.size_bytes
    # A second time it is only read.
    asked = len(hub.asked)
    assert pull(hub, store)[-1]["models"] == [ID]
    assert len(hub.asked) == asked


def test_a_killed_download_goes_on_where_it_was(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def hold(name: str, position: int) -> None:
        if position >= 15 << 20:
            reached.set()
            go_on.wait(60)

    repository.hold = hold
    process = start(hub, store)
    assert reached.wait(60)
    part = store / "somebody--tiny-sam2" / "model.safetensors.part"
    while part.stat().st_size < 10_000_000:  # the client may be a little behind the server
        assert process.poll() is None
    process.kill()
    process.communicate()
    go_on.set()
    kept = part.stat().st_size
    assert 10_000_000 <= kept < len(WEIGHTS)
    hub.asked.clear()
    assert pull(hub, store)[-1].type == "result"
    ranges = [asked for path, asked in hub.asked if path.endswith("model.safetensors")]
    assert set(ranges) == {f"bytes={kept}-"}
    assert "config.json" not in hub.names_asked()
    assert part.with_suffix("").read_bytes() == WEIGHTS


def test_a_download_goes_on_from_the_start_where_a_proxy_knows_no_parts(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    repository.ignores_ranges = True
    folder = store / "somebody--tiny-sam2"
    folder.mkdir(parents=True)
    (folder / "model.safetensors.part").write_bytes(WEIGHTS[:5_000_000])
    assert pull(hub, store)[-1].type == "result"
    assert ("bytes=5000000-") in {asked for _, asked in hub.asked}
    assert (folder / "model.safetensors").read_bytes() == WEIGHTS


def test_a_connection_that_breaks_is_taken_up_again(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    broken: list[int] = []

    def hold(name: str, position: int) -> None:
        if position >= 15 << 20 and not broken:
            broken.append(position)
            raise ConnectionAbortedError

    repository.hold = hold
    assert pull(hub, store)[-1].type == "result"
    assert broken
    assert (store / "somebody--tiny-sam2" / "model.safetensors").read_bytes() == WEIGHTS


@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_a_file_with_a_wrong_hash_is_refused_and_then_fetched_anew(
    name: str, hub: FakeHub, store: Path, repository: Repository
) -> None:
    right = repository.files[name]
    repository.sent[name] = right[:-1] + b"\0"
    assert f"{name} of {ID} is not what the hub promised" in error_of(pull(hub, store))
    folder = store / "somebody--tiny-sam2"
    assert not (folder / name).exists()
    assert not (folder / f"{name}.part").exists()
    repository.sent.clear()
    assert pull(hub, store)[-1].type == "result"
    # What is spoilt on the disk is mended as well.
    (folder / name).write_bytes(right[:-1] + b"\0")
    hub.asked.clear()
    assert pull(hub, store)[-1].type == "result"
    assert (folder / name).read_bytes() == right
    assert set(hub.names_asked()) == {name}


def test_more_bytes_than_promised_are_not_written(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    repository.sent["model.safetensors"] = WEIGHTS * 3
    error_of(pull(hub, store))
    part = store / "somebody--tiny-sam2" / "model.safetensors.part"
    assert not part.exists() or part.stat().st_size <= len(WEIGHTS)


def test_the_first_download_settles_the_commit_and_the_hashes(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    pull(hub, store)
    weights = store / "somebody--tiny-sam2" / "model.safetensors"
    weights.unlink()
    old, repository.commit = repository.commit, "cd" * 20
    assert "no such commit" in error_of(pull(hub, store))  # main has moved on; we have not
    repository.commit = old
    repository.files["model.safetensors"] = WEIGHTS[::-1]
    assert "offers other files" in error_of(pull(hub, store))
    repository.files["model.safetensors"] = WEIGHTS
    assert pull(hub, store)[-1].type == "result"


def test_the_commit_of_the_profile_is_asked_for(
    hub: FakeHub, store: Path, repository: Repository, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "own.toml").write_text(
        f'[[weights]]\nid = "{ID}"\nrevision = "{"ef" * 20}"\nlicence = "Mine"\n'
        'licence_url = "https://example.org"\ndownload_gb = 1.0\nkind = "sam2"\n'
    )
    monkeypatch.setenv("SOCIO_PROFILES", str(tmp_path))
    assert "no such commit" in error_of(pull(hub, store))
    repository.commit = "ef" * 20
    assert pull(hub, store)[-1].type == "result"
    lock = Lock.read(store / "somebody--tiny-sam2")
    assert lock is not None
    assert lock.licence == "Mine (the hub says: apache-2.0)"
    assert {path for path, _ in hub.asked if "/main" in path} == set()


def test_nothing_is_fetched_before_the_licence_is_accepted(hub: FakeHub, store: Path) -> None:
    done = socio(hub, store, "pull", ID, "--json")
    assert done.returncode == 2
    assert "licence" in done.stderr
    assert "apache-2.0" in done.stderr
    assert "--accept-licence" in done.stderr
    assert hub.names_asked() == []
    assert list(store.glob("*/*")) == []
    done = socio(hub, store, "pull", ID, "--json", "--accept-licence")
    assert json.loads(done.stdout) == {"models": [ID]}, done.stderr
    (store / "somebody--tiny-sam2" / "config.json").unlink()
    done = socio(hub, store, "pull", ID)  # the licence was accepted before
    assert done.returncode == 0, done.stderr


def socio(hub: FakeHub, store: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command of people."""
    return subprocess.run(
        [sys.executable, "-m", "socio_qgis.cli", "models", *arguments],
        env=environment_of(hub, store),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def test_a_model_that_does_not_fit_on_the_disk_is_not_begun(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    repository.claimed_sizes["model.safetensors"] = 10**15
    assert "1000000.0 GB are needed" in error_of(pull(hub, store))
    assert hub.names_asked() == []


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        ((403, "GatedRepo"), "accepted its conditions"),
        ((401, "RepoNotFound"), "There is no somebody"),
        ((404, "RepoNotFound"), "There is no somebody"),
        ((500, ""), "refused with status 500"),
    ],
)
def test_a_refusal_says_what_to_do(
    refusal: tuple[int, str], said: str, hub: FakeHub, store: Path, repository: Repository
) -> None:
    repository.refusal = refusal
    error = error_of(pull(hub, store))
    assert said in error
    assert hub.url in error


def test_a_hub_that_can_not_be_reached_is_said(store: Path) -> None:
    error = error_of(pull("http://127.0.0.1:9", store))
    assert "http://127.0.0.1:9 can't be reached" in error
    assert "HTTPS_PROXY" in error
    assert "HF_ENDPOINT" in error


def test_a_model_without_safetensors_is_refused(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    del repository.files["model.safetensors"]
    assert "no config.json with .safetensors" in error_of(pull(hub, store))
    assert hub.names_asked() == []


def test_a_second_download_of_the_same_model_waits_its_turn(
    hub: FakeHub, store: Path, repository: Repository
) -> None:
    reached, go_on = threading.Event(), threading.Event()
    repository.hold = lambda name, position: (reached.set(), go_on.wait(60))[0]
    first = start(hub, store)
    assert reached.wait(60)
    assert "being downloaded already" in error_of(pull(hub, store))
    go_on.set()
    assert messages_of(first)[-1].type == "result"


def test_the_proxy_is_used(hub: FakeHub, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY"):  # the hub's name is known to the proxy alone
        monkeypatch.setenv(name, hub.url)
    assert pull("http://hub.invalid", store)[-1].type == "result"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(("typed", "code"), [("y", 0), ("", 2)])
def test_on_a_terminal_the_licence_is_shown_and_asked_for(
    typed: str, code: int, hub: FakeHub, store: Path
) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "HF_ENDPOINT": hub.url, "SOCIO_MODELS": str(store)}
    environment.pop("HF_HUB_OFFLINE", None)
    os.write(ours, f"{typed}\n".encode())
    done = subprocess.run(
        [sys.executable, "-m", "socio_qgis.cli", "models", "pull", ID],
        env=environment,
        stdin=theirs,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    for end in (ours, theirs):
        os.close(end)
    assert done.returncode == code, done.stderr
    assert "Licence: apache-2.0" in done.stdout
    assert f"{hub.url}/{ID}" in done.stdout
    assert bool(hub.names_asked()) is (typed == "y")


def test_a_pulled_model_segments_and_is_exported_for_onnx(
    sam2: Path, store: Path, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = FakeHub({ID: Repository({path.name: path.read_bytes() for path in sam2.iterdir()})})
    assert pull(server, store)[-1].type == "result"
    server.shutdown()
    server.server_close()
    monkeypatch.setenv("SOCIO_MODELS", str(store))
    assert main(["models", "export-onnx", f"sam2:{ID}"]) == 0
    assert main(["models", "export-onnx", f"sam2:{ID}"]) == 2  # it is there already
    masks = []
    for name, revision in ((f"sam2:{ID}", "ab" * 20), ("onnx:tiny-sam2-onnx", "")):
        segmenter = make_segmenter(name)
        assert segmenter.name == name
        assert segmenter.revision.startswith(revision)
        segmenter.set_image(scene.satellite_rgb)
        found, _ = segmenter.predict([Proposal((10.0, 10.0, 90.0, 80.0))])
        masks.append(found[0])
    assert (masks[0] == masks[1]).mean() > 0.999
