"""The engine's Python environment: where it is, whether it works, and how to make it.

Nothing is installed into QGIS's own Python. The environment is a venv in the user's data folder,
made from an interpreter that the user has, with one of the locked and hashed sets of requirements.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsSettings

from ..core import requirements
from ..core.errors import EngineError
from ..core.paths import PACKAGE
from ..core.programs import find_program
from . import standalone_python
from .programs import Progress, data_folder, end_process, run, start
from .proxy import proxy_variables

PYTHON_VARIABLE = "SOCIO_ENGINE_PYTHON"
MODELS_VARIABLE = "SOCIO_MODELS"
_MODELS_FOLDER = "socio_qgis/models_folder"
MIN_PYTHON = (3, 10)
_MARK = "requirements.sha256"  # written last, so an unfinished environment has none
_CHECK = "import cv2, numpy, onnxruntime, pyproj, rapidocr, shapely"
# What must not reach another interpreter: paths of QGIS's own Python, GDAL, PROJ and Qt.
_INHERITED = (
    "PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR",
    "APPDATA", "LOCALAPPDATA", "USERPROFILE", "COMSPEC", "PATHEXT", "CUDA_VISIBLE_DEVICES",
    "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy",
    "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "SOCIO_PROFILES", MODELS_VARIABLE,
    "XDG_DATA_HOME", "HF_HOME", "HF_ENDPOINT", standalone_python.MIRROR_VARIABLE,
)  # fmt: skip

# What `create` does, one after the other; it reports each as it begins.
STEPS = MAKE, INSTALL, TRY = ("make", "install", "try")
FETCH = "fetch"  # what may be before them


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
    return data_folder() / "engine"


def is_chosen() -> bool:
    """True when the user names the engine's Python, so that what `create` makes is not used."""
    return bool(os.environ.get(PYTHON_VARIABLE))


def status() -> Status:
    """Look where an engine may be: the environment variable, our own, a checkout's `.venv`."""
    chosen = os.environ.get(PYTHON_VARIABLE)
    if chosen:
        if Path(chosen).exists():
            return Status(Path(chosen).absolute())
        return Status(None, f"{PYTHON_VARIABLE} names {chosen}, which does not exist.")
    managed = managed_folder()
    if python_of(managed).exists() and _mark_of(managed) == _mark_for(managed_set()):
        return Status(python_of(managed))
    checkout = python_of(PACKAGE.parent / ".venv")
    if checkout.exists():
        return Status(checkout)
    if managed.exists():
        return Status(None, "The engine is damaged, or of another version than the plugin.")
    return Status(None, "The engine is not set up yet.")


def distrust(python: Path) -> None:
    """Remember that an engine did not start; `status` then asks to set it up anew."""
    if python == python_of(managed_folder()):
        with contextlib.suppress(OSError):
            (managed_folder() / _MARK).write_text(managed_set(), encoding="ascii")


def managed_set() -> str:
    """Set of requirements of the environment that the plugin made, or of the first one to make."""
    name = _mark_of(managed_folder()).split(" ")[0]
    return name if name in requirements.SETS else requirements.EMBEDDED


def _mark_of(folder: Path) -> str:
    try:
        return (folder / _MARK).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _mark_for(name: str) -> str:
    return f"{name} {requirements.digest(name)}"


def python_of(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def models_folder() -> str:
    """Folder of all models, chosen in QGIS's settings; empty where the engine chooses it."""
    return str(QgsSettings().value(_MODELS_FOLDER, "") or "")


def set_models_folder(folder: str) -> None:
    """Remember a folder; an engine that works knows of it when it is started anew."""
    QgsSettings().setValue(_MODELS_FOLDER, folder.strip('" '))


def clean_environment() -> dict[str, str]:
    """Environment variables for the engine, built instead of inherited; QGIS's proxy goes first."""
    proxy = proxy_variables()
    kept = {
        name: os.environ[name]
        for name in _INHERITED
        if name in os.environ and name.lower() not in proxy
    }
    if models_folder():
        kept[MODELS_VARIABLE] = models_folder()
    return {**kept, **proxy, "PYTHONNOUSERSITE": "1", "PYTHONIOENCODING": "utf-8"}


def newest_interpreter() -> Path | None:
    """The newest interpreter on the PATH that can make environments, or the fetched one."""
    # What macOS starts from its Dock has a PATH without these two. The others are not asked once
    # one will do: macOS's own python3 asks its user to install developer tools.
    more = ("/opt/homebrew/bin", "/usr/local/bin") if sys.platform == "darwin" else ()
    found = [find_program(f"python3.{minor}", more) for minor in range(14, 9, -1)]
    found.append(standalone_python.find())
    found += [find_program(name, more) for name in ("python3", "python", "py")]
    return next((one for one in dict.fromkeys(found) if one and can_make_environments(one)), None)


def create(
    interpreter: Path,
    progress: Progress,
    is_cancelled: Callable[[], bool],
    name: str = requirements.EMBEDDED,
    packages: Path | None = None,
    begin: Callable[[str], None] = lambda step: None,
) -> None:
    """Make a new environment, in place of one that is there, and install a set of requirements.

    Args:
        interpreter: A Python of at least MIN_PYTHON.
        progress: Gets each line of output and a fraction.
        name: The set; see core/requirements.py.
        packages: Folder with the packages of the set, used in place of the network.
        begin: Gets each of STEPS.

    Raises:
        CancelledError: `is_cancelled` became true.
        EngineError: A step failed; its output is in the details.
    """
    folder = managed_folder()
    unfinished = folder.with_name("engine-unfinished")
    interpreter = interpreter.absolute()
    options = ["--no-compile", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    if packages is not None:
        options += ["--no-index", "--find-links", str(packages.absolute())]
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        # The old one is replaced only when the new one works. Its scripts then name a path that
        # is gone, but the engine is started by the interpreter, which finds its own place.
        python = str(python_of(unfinished))
        commands = [(MAKE, [str(interpreter), "-I", "-m", "venv", str(unfinished)])]
        for file in requirements.lock_files(name):
            commands.append((INSTALL, [python, *requirements.pip_arguments(file), *options]))
        commands.append((TRY, [python, "-I", "-c", _CHECK]))
        for i, (step, command) in enumerate(commands):
            share = (i / len(commands), (i + 1) / len(commands))
            begin(step)
            run(command, clean_environment(), progress, share, is_cancelled)
        (unfinished / _MARK).write_text(_mark_for(name), encoding="ascii")
        _replace(folder, unfinished)
    except OSError as error:
        raise EngineError(
            "The engine could not be put into {folder}.",
            "Check the free space and the permissions there; stop runs that use the engine.",
            str(error),
            folder=folder,
        ) from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def remove() -> None:
    """Delete the environment that the plugin made, and the Python that it fetched.

    Raises:
        EngineError: The environment is in use; it stays.
    """
    folder = managed_folder()
    old = folder.with_name("engine-old")
    shutil.rmtree(old, ignore_errors=True)
    try:
        if folder.exists():
            _move(folder, old)  # all of it or nothing
    except OSError as error:
        raise EngineError(
            "The engine could not be removed from {folder}.",
            "Stop runs that use the engine, then try again.",
            str(error),
            folder=folder,
        ) from None
    for one in (old, standalone_python.folder()):
        shutil.rmtree(one, ignore_errors=True)


def sizes() -> Iterator[int]:
    """Bytes in each folder of what `remove` deletes, so that their sum can be made in pieces."""
    for top in (managed_folder(), standalone_python.folder()):
        for folder, _, files in os.walk(top):
            size = 0
            for file in files:
                with contextlib.suppress(OSError):
                    size += os.lstat(os.path.join(folder, file)).st_size
            yield size


def _replace(folder: Path, new: Path) -> None:
    """Put a folder in the place of another one, which is kept where that fails."""
    old = folder.with_name("engine-old")
    if folder.exists():
        shutil.rmtree(old, ignore_errors=True)
        _move(folder, old)  # Windows refuses to move what a run has open
    try:
        _move(new, folder)
    except OSError:
        if old.exists():
            _move(old, folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _move(source: Path, target: Path) -> None:
    """Rename a folder; Windows refuses while a virus scanner looks at its new files."""
    for pause_s in (0.2, 1.0, 3.0):
        try:
            source.rename(target)
        except PermissionError:
            time.sleep(pause_s)
        else:
            return
    source.rename(target)


def can_make_environments(python: Path) -> bool:
    """Whether an interpreter is new enough, and complete."""
    # What the Microsoft Store's Python writes into %LOCALAPPDATA% lands in a folder of its own,
    # where nobody else finds it.
    code = (
        "import sys, venv, ensurepip; "
        f"sys.exit(sys.version_info < {MIN_PYTHON} or 'windowsapps' in sys.base_prefix.lower())"
    )
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    try:
        process = start([str(python.absolute()), "-I", "-c", code], clean_environment(), **pipes)
    except OSError:
        return False
    try:
        return process.wait(timeout=20) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        end_process(process)
