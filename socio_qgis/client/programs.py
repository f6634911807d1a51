"""The folders of the plugin on this machine, and processes that start there."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QStandardPaths

from ..core import programs
from ..core.paths import PACKAGE


def data_folder() -> Path:
    """The plugin's folder for what it makes on this machine."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base) / "socio_qgis"


def work_folder() -> Path:
    """The current folder of every process: one of our own, where nobody else puts a program."""
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return PACKAGE
    return folder


def start(
    command: Sequence[str], environment: Mapping[str, str], **options: Any
) -> subprocess.Popen[Any]:
    """Start a program in `work_folder`; see `core/programs.py`.

    Raises:
        OSError: It can't be started.
    """
    return programs.start(command, environment, work_folder(), **options)
