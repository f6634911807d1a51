"""The folders of the plugin on this machine, and processes that start there."""

from __future__ import annotations

import contextlib
import math
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from qgis.PyQt.QtCore import QStandardPaths

from ..core import programs
from ..core.errors import CancelledError, EngineError
from ..core.paths import PACKAGE
from .setup_errors import explain

_POLL_S = 0.1
_END_LIMIT_S = 5.0

Progress = Callable[[str, float], None]


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


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    progress: Progress,
    share: tuple[float, float],
    is_cancelled: Callable[[], bool],
    limit_s: float = math.inf,
) -> None:
    """Run a step of the set-up to its end.

    Args:
        command: See `start`.
        environment: All of its variables.
        progress: Gets each line of output and a fraction.
        share: Fractions at which the step begins and ends.
        is_cancelled: Asked all the time.
        limit_s: Seconds after which it is given up.

    Raises:
        CancelledError: `is_cancelled` became true.
        EngineError: It failed or took too long; its output is in the details.
        OSError: It can't be started.
    """
    process = start(
        command,
        environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
    )
    output: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_forward, args=(process.stdout, output), daemon=True)
    reader.start()
    lines: list[str] = []
    begin, end = share
    last_s = time.monotonic() + limit_s
    try:
        while True:
            if is_cancelled():
                raise CancelledError("The set-up was cancelled.")
            if time.monotonic() > last_s:
                raise EngineError(
                    "The engine could not be set up.",
                    "A download took too long. Check the network, then try again.",
                    "\n".join(lines[-200:]),
                )
            try:
                line = output.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if line is None:
                break
            lines.append(line)
            done = 1 - 0.93 ** len(lines)  # the number of lines is not known beforehand
            progress(line, begin + (end - begin) * done)
        with contextlib.suppress(subprocess.TimeoutExpired):  # it has closed its output, and lives
            process.wait(_END_LIMIT_S)
        if process.returncode != 0:
            raise explain("\n".join(lines[-200:]))
    finally:
        end_process(process)


def end_process(process: subprocess.Popen[Any]) -> None:
    """Kill a process, and wait a moment for its end."""
    process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_END_LIMIT_S)


def _forward(lines: IO[str], output: queue.Queue[str | None]) -> None:
    with lines:
        for line in lines:
            output.put(line.rstrip())
    output.put(None)
