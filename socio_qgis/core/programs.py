"""Finds and starts programs so that nothing in the current folder is run in their place."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def find_program(name: str, more: Sequence[str] = ()) -> Path | None:
    """Return the absolute path of a program on the PATH; None if there is none.

    `shutil.which` begins with the current folder on Windows, and takes relative entries everywhere.

    Args:
        more: Folders to look into after the PATH.
    """
    file = f"{name}.exe" if sys.platform == "win32" else name
    for folder in (*os.environ.get("PATH", os.defpath).split(os.pathsep), *more):
        path = os.path.join(folder, file)
        if os.path.isabs(folder) and os.access(path, os.X_OK) and not os.path.isdir(path):
            return Path(path)
    return None


def start(
    command: Sequence[str], environment: Mapping[str, str], folder: Path, **options: Any
) -> subprocess.Popen[Any]:
    """Start a program without a shell; see `subprocess.Popen` for options.

    Args:
        command: An absolute path, and arguments, each of them one.
        environment: All of its variables.
        folder: Its current folder.

    Raises:
        OSError: It can't be started.
    """
    if not os.path.isabs(command[0]):
        raise FileNotFoundError(f"{command[0]} is no absolute path")
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows: no console
    # The only place that starts a process: a Python that the user has set up, with `-I` and a
    # script or module of the plugin, nvidia-smi, tesseract, or uv after its SHA-256 was checked. No
    # shell reads the command.
    return subprocess.Popen(  # noqa: S603
        list(command),
        cwd=folder,
        env=dict(environment),
        creationflags=hidden,
        **options,
    )  # nosec B603
