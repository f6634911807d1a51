"""Temporary folders of pictures, and the removal of those that a killed process has left.

A folder has a file that its process keeps locked; the system unlocks it when the process ends,
in whatever way.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import BinaryIO

PREFIX = "socio_qgis_"
_LOCK = ".in-use"
_UNLOCKED_S = 24 * 3600.0  # so old is a folder without a lock that nobody uses any more
_held: dict[Path, BinaryIO] = {}


def make_folder() -> Path:
    """Make a folder of this process; `remove_folder` deletes it.

    Raises:
        OSError: It can't be made.
    """
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    try:
        file = (folder / _LOCK).open("wb")
        lock(file)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _held[folder] = file
    return folder


def remove_folder(folder: Path) -> None:
    """Delete a folder that `make_folder` made, as far as that is possible."""
    file = _held.pop(folder, None)
    if file is not None:
        file.close()
    shutil.rmtree(folder, ignore_errors=True)


def sweep() -> None:
    """Delete the folders of processes that have ended without deleting them."""
    with contextlib.suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            with contextlib.suppress(OSError):
                if folder.is_dir() and not folder.is_symlink() and not _is_in_use(folder):
                    shutil.rmtree(folder, ignore_errors=True)


def lock(file: BinaryIO) -> None:
    """Lock an open file for this process.

    Raises:
        OSError: Another one has it.
    """
    if os.name == "posix":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]


def _is_in_use(folder: Path) -> bool:
    """Whether its process lives, or it may just have been made."""
    if not (folder / _LOCK).exists():
        return time.time() - folder.stat().st_mtime < _UNLOCKED_S
    with (folder / _LOCK).open("r+b") as file:
        try:
            lock(file)
        except OSError:
            return True
    return False
