"""The lock on an output: one run at a time writes to it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import BinaryIO

from ...core.errors import StorageError
from ...core.temporary import lock
from .geopackage import check_folder


class OutputLock:
    """A file beside an output, locked while a run writes; the system unlocks it if the run dies.

    A lock on the GeoPackage itself would keep other programs, and SQLite, from reading it. The file
    lies beside the output itself, not beside a link to it, so that all names of it share one lock.

    Raises:
        StorageError: Another run holds it.
    """

    def __init__(self, output: Path) -> None:
        output = output.resolve()
        check_folder(output)
        self._path = output.with_name(f".{output.name}.lock")
        while True:
            self._file = self._open(output)
            if self._is_current():
                return
            self._file.close()  # the run that held it has deleted it meanwhile

    def release(self) -> None:
        """Let another run write."""
        if self._file.closed:
            return
        # On Unix, delete it before unlocking, so that no process locks a deleted file. Windows
        # can't delete an open file, and another process may have opened it by then.
        if os.name == "posix":
            self._path.unlink(missing_ok=True)
        self._file.close()
        if os.name != "posix":
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _open(self, output: Path) -> BinaryIO:
        try:
            file = self._path.open("ab")
        except OSError as error:
            raise StorageError(
                "A file can't be made beside {file}: {reason}.",
                "Allow writing to the folder, or choose another place.",
                str(error),
                file=output.name,
                reason=error.strerror,
            ) from None
        try:
            lock(file)
        except OSError:
            file.close()
            raise StorageError(
                "Another run is writing {file}.",
                "Wait until it has ended, stop it, or choose another file.",
                file=output.name,
            ) from None
        return file

    def _is_current(self) -> bool:
        if os.name != "posix":
            return True
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False
