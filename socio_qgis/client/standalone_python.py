"""A Python of the plugin's own, for a machine that has none that is new enough.

It is a build of python-build-standalone, which uv installs: uv knows the SHA-256 of each build. uv
is a wheel on the Python Package Index, whose address and SHA-256 `make lock` writes into uv.txt.
QGIS downloads the wheel, since pip would need the Python that is missing.
"""

from __future__ import annotations

import hashlib
import io
import os
import platform
import re
import shutil
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..core import requirements
from ..core.errors import CancelledError, EngineError
from .programs import Progress, data_folder, run

# A build that the uv of uv.txt knows; tests/qgis/client/test_standalone_python.py asks it.
VERSION, BUILD = "3.12.16", "20261110"
DOWNLOAD_MB = 50  # uv has 15 to 18 MB, a build 21 to 33 MB
HOSTS = ("files.pythonhosted.org", "releases.astral.sh", "github.com")
MIRROR_VARIABLE = "UV_PYTHON_INSTALL_MIRROR"
# What the names of uv's wheel and of the build have for a system and its processor.
_NAMES = {
    ("linux", "x86_64"): ("manylinux_2_17_x86_64.", "x86_64-unknown-linux-gnu"),
    ("linux", "aarch64"): ("manylinux_2_17_aarch64.", "aarch64-unknown-linux-gnu"),
    ("win32", "amd64"): ("win_amd64.", "x86_64-pc-windows-msvc"),
    ("darwin", "x86_64"): ("macosx_10_12_x86_64.", "x86_64-apple-darwin"),
    ("darwin", "arm64"): ("macosx_11_0_arm64.", "aarch64-apple-darwin"),
}
_MAX_BYTES = 60_000_000
_LIMIT_S = 1800.0
_WATCH_MS = 100


@dataclass(frozen=True)
class Source:
    """What is fetched: the wheel's address and SHA-256, and the file name of the build."""

    wheel: str
    sha256: str
    build: str


def folder() -> Path:
    """Folder of what was fetched."""
    return data_folder() / "python"


def find() -> Path | None:
    """The fetched interpreter; None if there is none."""
    name = "python.exe" if os.name == "nt" else "bin/python3"
    return next(folder().glob(f"cpython-*.*.*-*/{name}"), None)


def source(system: str = sys.platform, machine: str = "") -> Source:
    """What is fetched for a system and processor, for this one by default.

    Raises:
        EngineError: There is nothing for it.
    """
    machine = machine or platform.machine()
    tag, build = _NAMES.get((system, machine.lower()), ("", ""))
    lines = (requirements.FOLDER / "uv.txt").read_text(encoding="utf-8").splitlines()
    for line in lines if tag else ():
        address, _, sha256 = line.partition("#sha256=")
        if tag in address:
            file = f"cpython-{VERSION}+{BUILD}-{build}-install_only_stripped.tar.gz"
            return Source(address, sha256, file)
    raise EngineError(
        "No Python can be fetched for this system ({system}, {machine}).",
        "Install one of version 3.10 or newer, then try again.",
        system=system,
        machine=machine,
    )


def fetch(
    variables: Mapping[str, str],
    progress: Progress,
    is_cancelled: Callable[[], bool],
    packages: Path | None = None,
) -> Path:
    """Fetch a Python, in place of one that was fetched before; return its interpreter.

    Args:
        variables: Environment variables of uv, with the proxy. MIRROR_VARIABLE counts.
        progress: Gets lines of output and a fraction.
        is_cancelled: Asked all the time.
        packages: Folder with the wheel and the build, used in place of the network.

    Raises:
        CancelledError: `is_cancelled` became true.
        EngineError: A step failed.
    """
    wanted, target = source(), folder()
    work = target.with_name("python-unfinished")
    try:
        for old in (work, target):
            shutil.rmtree(old, ignore_errors=True)
        work.mkdir(parents=True)
        if packages is None:
            wheel = _download(wanted.wheel, progress, is_cancelled)
        else:
            wheel = _file_in(packages, wanted.wheel.rsplit("/", 1)[1]).read_bytes()
            mirror = work / "mirror" / BUILD  # as the addresses of builds are made
            mirror.mkdir(parents=True)
            shutil.copy(_file_in(packages, wanted.build), mirror)
            variables = {**variables, MIRROR_VARIABLE: mirror.parent.as_uri()}
        command = [str(_unpack(wheel, wanted.sha256, work)), "python", "install", VERSION]
        command += ["--install-dir", str(target), "--no-bin", "--no-registry", "--no-config"]
        command += ["--no-cache", "--no-progress", "--color", "never", "--system-certs"]
        run(command, variables, progress, (0.5, 1.0), is_cancelled, _LIMIT_S)
        python = find()
        if python is None:
            raise FileNotFoundError(target)
    except OSError as error:
        raise EngineError(
            "A Python could not be put into {folder}.",
            "Check the free space and the permissions there, and that programs may run from it.",
            str(error),
            folder=target,
        ) from None
    finally:
        shutil.rmtree(work, ignore_errors=True)
        if find() is None:  # only what uv did not finish
            shutil.rmtree(target, ignore_errors=True)
    return python


def _file_in(packages: Path, name: str) -> Path:
    path = packages / name
    if not path.is_file():
        raise EngineError(
            "The folder with the packages has no {file}.",
            "Put it there, or leave the folder empty to have it downloaded.",
            file=name,
        )
    return path


def _download(address: str, progress: Progress, is_cancelled: Callable[[], bool]) -> bytes:
    """Download through QGIS, with its proxy and certificates; the first half of the progress."""
    host = QUrl(address).host()
    feedback, timer, wanted = QgsFeedback(), QTimer(), QNetworkRequest(QUrl(address))
    # QGIS keeps what it downloads for the map; this would push all of that out.
    wanted.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)

    def watch(received: int = 0, total: int = 0) -> None:
        if is_cancelled() or received > _MAX_BYTES:
            feedback.cancel()

    def show(received: int, total: int) -> None:
        watch(received)
        if total > 0:
            progress("", 0.5 * received / total)

    request = QgsBlockingNetworkRequest()
    request.downloadProgress.connect(show)
    timer.timeout.connect(watch)
    timer.start(_WATCH_MS)  # a network that hangs reports no progress
    progress(f"Downloading {address}", 0.0)
    result = request.get(wanted, False, feedback)
    timer.stop()
    if is_cancelled():
        raise CancelledError("The set-up was cancelled.")
    if result != QgsBlockingNetworkRequest.ErrorCode.NoError or feedback.isCanceled():
        raise EngineError(
            "Nothing could be downloaded from {host}.",
            "Check the network, and the proxy in QGIS under Settings, Options, Network; or install "
            "a Python yourself.",
            request.errorMessage(),
            host=host,
        )
    return bytes(request.reply().content())


def _unpack(wheel: bytes, sha256: str, target: Path) -> Path:
    """Put the program of a wheel into a folder, once its SHA-256 is the one that was locked."""
    if hashlib.sha256(wheel).hexdigest() != sha256:
        raise EngineError(
            "The engine could not be set up.",
            "A package is not the one that was locked: a proxy or mirror may have changed it.",
        )
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        programs = (
            re.fullmatch(r"uv-[\d.]+\.data/scripts/(uv|uv\.exe)", name)
            for name in archive.namelist()
        )
        found = next(filter(None, programs))
        program = target / found[1]
        program.write_bytes(archive.read(found[0]))
    program.chmod(0o700)
    return program
