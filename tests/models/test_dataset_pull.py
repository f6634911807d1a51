"""`socio dataset pull` from a hub on the loopback, and parquet files with the hub's columns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from fake_hub import FakeHub, Repository

from socio_qgis.__main__ import main
from socio_qgis.core.errors import InputError
from socio_qgis.engine.store.disk import LOCK_NAME, Lock
from socio_qgis.evaluation.dataset import read_split, read_usable

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

ID = "somebody/SocioSeg"
SIZE = 48


def png(value: np.ndarray) -> bytes:
    return bytes(cv2.imencode(".png", value)[1])


def picture(bgr: tuple[int, int, int]) -> np.ndarray:
    return np.full((SIZE, SIZE, 3), bgr, np.uint8)


def mask(columns: int) -> np.ndarray:
    plane = np.zeros((SIZE, SIZE), np.uint8)
    plane[:, :columns] = 255
    return plane


def rows() -> list[dict[str, Any]]:
    """Pictures as the hub's library keeps them; the red of each tells them apart."""
    return [
        {
            "id": f"{level}_{i:03}",
            "problem": f"query {i}",
            "map_image": {"bytes": png(picture((1, 2, i))), "path": None},
            "sat_image": {"bytes": png(picture((3, 4, 100 + i))), "path": None},
            "mask_label": {"bytes": png(mask(i + 1)), "path": None},
        }
        for i, level in enumerate(("name", "class", "function", "name", "class"))
    ]


def write(path: Path, items: list[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    parquet.write_table(pyarrow.Table.from_pylist(items), path, row_group_size=2)
    return path


def test_parquet_is_read_like_a_folder(tmp_path: Path) -> None:
    write(tmp_path / "data" / "test-00000-of-00001.parquet", rows())
    samples = {sample.id: sample for sample in read_split(tmp_path, "test")}
    assert [s.level for _, s in sorted(samples.items())] == [
        "class", "class", "function", "name", "name",
    ]  # fmt: skip
    sample = samples["name_003"]
    assert sample.query == "query 3"
    assert sample.scene().map_rgb[0, 0].tolist() == [3, 2, 1]
    assert sample.scene().satellite_rgb[0, 0].tolist() == [103, 4, 3]
    assert sample.mask().sum() == 4 * SIZE
    assert sample.gsd_m is None


def test_stats_check_and_view_take_parquet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "train-0.parquet", rows())
    assert main(["dataset", "stats", "--json", str(tmp_path)]) == 0
    assert json.loads(capsys.readouterr().out)["samples"] == {"train": 5}
    assert main(["dataset", "check", str(tmp_path)]) == 0
    assert main(["dataset", "view", str(tmp_path), str(tmp_path / "sheet.html")]) == 0


def test_bad_rows_are_named_and_others_stay(tmp_path: Path) -> None:
    items = rows()
    items[0]["id"] = "city_000"
    items[1]["problem"] = " "
    items[2]["mask_label"]["bytes"] = b"no picture"
    items[3]["sat_image"] = None
    write(tmp_path / "test.parquet", items)
    samples, bad = read_usable(tmp_path, "test")
    assert set(bad) == {"city_000", "class_001"}
    found = {sample.id: sample for sample in samples}
    with pytest.raises(InputError, match="mask of function_002"):
        found["function_002"].mask()
    with pytest.raises(InputError, match="sat_image"):
        found["name_003"].scene()
    assert found["class_004"].mask().any()


def test_other_columns_and_other_files_are_named(tmp_path: Path) -> None:
    items = [{k: v for k, v in row.items() if k != "map_image"} for row in rows()]
    write(tmp_path / "test.parquet", items)
    (tmp_path / "val.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(InputError, match="no column map_image"):
        read_split(tmp_path, "test")
    with pytest.raises(InputError, match="can't be read as parquet"):
        read_split(tmp_path, "val")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    data = write(tmp_path / "made.parquet", rows()).read_bytes()
    name = "data/test-00000-of-00001.parquet"
    return Repository({name: data, "README.md": b"# Data", "loader.py": b"import os"})


@pytest.fixture
def hub(repository: Repository) -> Iterator[FakeHub]:
    server = FakeHub({ID: repository})
    yield server
    server.shutdown()
    server.server_close()


def pull(hub: FakeHub | str, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """As a process of its own, since huggingface_hub reads its settings once."""
    url = hub if isinstance(hub, str) else hub.url
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    command = [sys.executable, "-m", "socio_qgis", "dataset", "pull", "--id", ID, *more]
    done = subprocess.run(
        [*command, str(folder)],
        env={**kept, "HF_ENDPOINT": url, "HF_HOME": str(folder.parent / "home")},
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
