"""The lock on an output."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from socio_qgis.core.errors import StorageError
from socio_qgis.engine.output.lock import OutputLock


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    code = (
        "import sys, time; from pathlib import Path;"
        "from socio_qgis.engine.output.lock import OutputLock;"
        "lock = OutputLock(Path(sys.argv[1])); print('locked', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(output)], stdout=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        with pytest.raises(StorageError, match="Another run"):
            OutputLock(output)
        process.kill()
        process.wait()
    OutputLock(output).release()


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_all_names_of_a_file_share_a_lock(tmp_path: Path) -> None:
    output, link = tmp_path / "out.gpkg", tmp_path / "folder" / "link.gpkg"
    output.touch()
    link.parent.mkdir()
    link.symlink_to(output)
    around = tmp_path / "folder" / ".." / "out.gpkg"
    lock = OutputLock(output)
    for name in (link, around):
        with pytest.raises(StorageError, match="Another run"):
            OutputLock(name)
    lock.release()
    OutputLock(link).release()
    assert [path.name for path in link.parent.iterdir()] == ["link.gpkg"]
