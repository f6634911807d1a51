"""Temporary folders are deleted, at the latest by the next start."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from socio_qgis.core import temporary

LEAVE = """
import sys, time
from socio_qgis.core import temporary
folder = temporary.make_folder()
(folder / "satellite0.npy").write_bytes(bytes(1000))
print(folder, flush=True)
time.sleep(60)
"""


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("TEMP", str(tmp_path))


def test_a_killed_process_leaves_a_folder_until_the_next_start(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LEAVE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        folder = Path(process.stdout.readline().strip())
        temporary.sweep()
        assert (folder / "satellite0.npy").exists()  # it lives
        process.kill()
        process.wait()
    assert folder.parent == tmp_path
    temporary.sweep()
    assert list(tmp_path.iterdir()) == []


def test_nothing_else_is_swept(tmp_path: Path) -> None:
    own, other = temporary.make_folder(), tmp_path / "other"
    other.mkdir()
    (tmp_path / "socio_qgis_link").symlink_to(other)
    (tmp_path / "socio_qgis_file").touch()
    fresh, old = tmp_path / "socio_qgis_fresh", tmp_path / "socio_qgis_old"
    for folder in (fresh, old):
        folder.mkdir()
    os.utime(old, (time.time() - 1e6,) * 2)
    temporary.sweep()
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {own.name, "other", "socio_qgis_link", "socio_qgis_file", "socio_qgis_fresh"}
    temporary.remove_folder(own)
    assert not own.exists()
