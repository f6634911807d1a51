"""The engine's Python environment: where it is, whether it works, and how to make it.

Nothing is installed into QGIS's own Python. The environment is a venv in the user's data folder,
made from an interpreter that the user has, with the locked and hashed requirements.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

from ..core.errors import CancelledError, EngineError
from ..core.paths import PACKAGE, RESOURCES

PYTHON_VARIABLE = "SOCIO_ENGINE_PYTHON"
MIN_PYTHON = (3, 10)
REQUIREMENTS = RESOURCES / "requirements" / "embedded.txt"
_CHECK = "import cv2, numpy, onnxruntime, pyproj, rapidocr, shapely"
# What must not reach another interpreter: paths of QGIS's own Python, GDAL, PROJ and Qt.
_INHERITED = (
    "PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR",
    "APPDATA", "LOCALAPPDATA", "USERPROFILE", "COMSPEC", "PATHEXT", "CUDA_VISIBLE_DEVICES",
    "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy",
    "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "SOCIO_API_KEY", "SOCIO_PROFILES",
)  # fmt: skip

Progress = Callable[[str, float], None]


@dataclass(frozen=True)
class Status:
    """Whether an engine can start: its interpreter, or why there is none."""

    python: Path | None
    problem: str = ""

    @property
    def ready(self) -> bool:
        """True when a run can begin."""
        return self.python is not None


def managed_folder() -> Path:
    """Folder of the environment that the plugin makes."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base) / "socio_qgis" / "engine"


def status() -> Status:
    """Look where an engine may be: the environment variable, our own, a checkout's `.venv`."""
    chosen = os.environ.get(PYTHON_VARIABLE)
    if chosen:
        if Path(chosen).exists():
            return Status(Path(chosen))
        return Status(None, f"{PYTHON_VARIABLE} names {chosen}, which does not exist.")
    for folder in (managed_folder(), PACKAGE.parent / ".venv"):
        python = python_of(folder)
        if python.exists():
            return Status(python)
    return Status(None, "The engine is not set up yet.")


def python_of(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def clean_environment() -> dict[str, str]:
    """Environment variables for the engine, built instead of inherited."""
    kept = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    return {**kept, "PYTHONNOUSERSITE": "1", "PYTHONIOENCODING": "utf-8"}


def hidden_window() -> int:
    """Flags that keep Windows from opening a console for a process."""
    return subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0


def interpreters() -> list[Path]:
    """Interpreters on the PATH that may make an environment, the newest first."""
    names = [f"python3.{minor}" for minor in range(14, 9, -1)] + ["python3", "python", "py"]
    found = [shutil.which(name) for name in names]
    return [Path(path) for path in dict.fromkeys(found) if path and _is_new_enough(Path(path))]


def create(interpreter: Path, progress: Progress) -> None:
    """Make the environment anew and install the requirements.

    Args:
        interpreter: A Python of at least MIN_PYTHON.
        progress: Gets each line of output and a fraction; may raise CancelledError.

    Raises:
        EngineError: A step failed; its output is in the details.
    """
    folder = managed_folder()
    unfinished = folder.with_name("engine-unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    install = ["-m", "pip", "install", "--no-deps", "--require-hashes", "--no-compile",
               "--disable-pip-version-check", "--no-input", "-r", str(REQUIREMENTS)]  # fmt: skip
    try:
        # The old one is replaced only when the new one works. Its scripts then name a path that
        # is gone, but the engine is started by the interpreter, which finds its own place.
        _run([str(interpreter), "-I", "-m", "venv", str(unfinished)], progress, (0.0, 0.1))
        _run([str(python_of(unfinished)), *install], progress, (0.1, 0.9))
        _run([str(python_of(unfinished)), "-I", "-c", _CHECK], progress, (0.9, 1.0))
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _is_new_enough(python: Path) -> bool:
    code = f"import sys, venv; sys.exit(sys.version_info < {MIN_PYTHON})"
    try:
        done = subprocess.run(  # noqa: S603
            [str(python), "-I", "-c", code],
            capture_output=True,
            timeout=20,
            env=clean_environment(),
            creationflags=hidden_window(),
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _run(command: list[str], progress: Progress, share: tuple[float, float]) -> None:
    process = subprocess.Popen(  # noqa: S603
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        env=clean_environment(),
        creationflags=hidden_window(),
        encoding="utf-8",
        errors="replace",
    )
    lines: list[str] = []
    begin, end = share
    try:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            done = 1 - 0.93 ** len(lines)  # the number of lines is not known beforehand
            progress(lines[-1], begin + (end - begin) * done)
        if process.wait() != 0:
            raise EngineError(
                "The engine could not be set up.",
                "Check the network or the proxy, then try again; the log has the reason.",
                details="\n".join(lines[-200:]),
            )
    except CancelledError:
        process.kill()
        raise
    finally:
        process.wait()
        if process.stdout:
            process.stdout.close()
