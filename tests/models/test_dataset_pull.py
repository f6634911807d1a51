"""`socio dataset pull` from a hub on the loopback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_hub import FakeHub, Repository

from socio_qgis.engine.models.disk import LOCK_NAME, Lock, stored
from socio_qgis.evaluation.datasets.read import read_split

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

ID = "somebody/SocioSeg"
COLUMNS = ("map_image", "sat_image", "mask_label")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    pictures = {column: {"bytes": b"", "path": None} for column in COLUMNS}
    rows = [{"id": f"name_{i}", "problem": "x", **pictures} for i in range(5)]
    parquet.write_table(pyarrow.Table.from_pylist(rows), tmp_path / "made.parquet")
    data = (tmp_path / "made.parquet").read_bytes()
    name = "data/test-00000-of-00001.parquet"
    return Repository({name: data, "README.md": b"# Data", "loader.py": b"import os"})


@pytest.fixture
def hub(repository: Repository) -> Iterator[FakeHub]:
    server = FakeHub({ID: repository})
    yield server
    server.shutdown()
    server.server_close()


def pull(hub: FakeHub | str, folder: Path | None, *more: str) -> subprocess.CompletedProcess[str]:
    """As a process of its own, since huggingface_hub reads its settings once."""
    url = hub if isinstance(hub, str) else hub.url
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    command = [sys.executable, "-m", "socio_qgis.cli", "dataset", "pull", "--id", ID, *more]
    home = (folder or Path(os.environ["SOCIO_MODELS"])).parent / "home"
    done = subprocess.run(
        [*command, str(folder)] if folder else command,
        env={**kept, "HF_ENDPOINT": url, "HF_HOME": str(home)},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done


def test_a_data_set_is_pulled_pinned_and_without_code(
    hub: FakeHub, repository: Repository, tmp_path: Path
) -> None:
    folder = tmp_path / "deep" / "SocioSeg"
    done = pull(hub, folder, "--accept-licence")
    assert done.returncode == 0, done.stderr
    assert {p.name for p in folder.rglob("*") if p.is_file()} == {
        "test-00000-of-00001.parquet", LOCK_NAME,
    }  # fmt: skip
    lock = Lock.read(folder)
    assert lock is not None
    assert (lock.id, lock.revision) == (ID, repository.commit)
    assert len(read_split(folder, "test")) == 5
    # A second time it is only read.
    asked = len(hub.asked)
    assert pull(hub, folder).returncode == 0
    assert len(hub.asked) == asked


def test_without_a_folder_it_is_kept_beside_the_models_and_found_by_its_id(
    hub: FakeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOCIO_MODELS", str(tmp_path / "store"))
    done = pull(hub, None, "--accept-licence")
    assert done.returncode == 0, done.stderr
    assert len(read_split(Path(ID), "test")) == 5
    assert not list(stored())  # it is no model


def test_what_is_damaged_or_broken_off_is_mended(hub: FakeHub, tmp_path: Path) -> None:
    folder = tmp_path / "SocioSeg"
    assert pull(hub, folder, "--accept-licence").returncode == 0
    (path,) = folder.glob("data/*.parquet")
    whole = path.read_bytes()
    path.with_name(path.name + ".part").write_bytes(whole[:100])
    path.unlink()
    assert pull(hub, folder).returncode == 0
    assert path.read_bytes() == whole
    assert (hub.asked[-1][1] or "").startswith("bytes=100-")


def test_refusals_are_one_line(hub: FakeHub, repository: Repository, tmp_path: Path) -> None:
    folder = tmp_path / "SocioSeg"
    not_accepted = pull(hub, folder)
    assert not_accepted.returncode == 2
    assert "licence" in not_accepted.stderr
    unreachable = pull("http://127.0.0.1:9", folder, "--accept-licence")
    assert unreachable.returncode == 2
    assert "can't be reached" in unreachable.stderr
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("x")
    assert "something else" in pull(hub, tmp_path / "mine", "--accept-licence").stderr
    repository.files.pop("data/test-00000-of-00001.parquet")
    assert "no parquet files" in pull(hub, folder, "--accept-licence").stderr
    repository.files["../evil.parquet"] = b"x"
    assert "no parquet files" in pull(hub, folder, "--accept-licence").stderr
