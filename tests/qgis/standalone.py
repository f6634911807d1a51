"""A wheel with the real uv, and a build as python-build-standalone has them, of this machine."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from socio_qgis.client import environment, standalone_python
from socio_qgis.client.standalone_python import BUILD, Source

ROOT = Path(__file__).parents[2]
UV = ROOT / ".venv" / "bin" / "uv"
RELEASES = "https://github.com/astral-sh/python-build-standalone/releases/download"
JSON_VARIABLE = "UV_PYTHON_DOWNLOADS_JSON_URL"
_LEFT_OUT = ("test", "site-packages", "dist-packages", "idlelib", "tkinter", "__pycache__")
_ASK = "import sys; print(*sys.version_info[:3], sys.base_prefix, sys._base_executable, sep='\\n')"


@dataclass(frozen=True)
class Files:
    """A folder with a wheel and a build, and what the plugin and uv must know of them."""

    folder: Path
    version: str
    source: Source
    variables: dict[str, str]


def make_files(folder: Path) -> Files:
    """Put a wheel and a build into a folder.

    The build is the newest Python of this machine, since those that uv knows can't be had without a
    network; so uv is told of its SHA-256 by a file of its own.
    """
    python = environment.newest_interpreter()
    if not UV.exists() or python is None or sys.platform != "linux":
        pytest.skip("needs Linux, .venv with uv (make setup), and a Python that makes environments")
    told = subprocess.run([python, "-I", "-c", _ASK], capture_output=True, text=True, check=True)
    major, minor, patch, prefix, executable = told.stdout.splitlines()
    version = f"{major}.{minor}.{patch}"
    system = standalone_python.source()
    triple = system.build.split("-", 2)[2]
    build = folder / f"cpython-{version}+{BUILD}-{triple}"
    with tarfile.open(build, "w:gz", compresslevel=1) as archive:
        name = f"python{major}.{minor}"
        archive.add(Path(executable).resolve(), f"python/bin/{name}")
        link = tarfile.TarInfo("python/bin/python3")
        link.type, link.linkname = tarfile.SYMTYPE, name
        archive.addfile(link)
        library = f"python/lib/{name}"
        archive.add(
            Path(prefix) / "lib" / name, library,
            filter=_left_in,
        )  # fmt: skip
    wheel = folder / system.wheel.rsplit("/", 1)[1]
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(UV, f"uv-{wheel.name.split('-')[1]}.data/scripts/uv")
    machine = triple.split("-")[0]
    known = {
        "name": "cpython", "arch": {"family": machine, "variant": None}, "os": "linux",
        "libc": "gnu", "major": int(major), "minor": int(minor), "patch": int(patch),
        "prerelease": "", "url": f"{RELEASES}/{BUILD}/{quote(build.name)}",
        "sha256": _sha256(build), "variant": None, "build": BUILD,
    }  # fmt: skip
    file = folder / "downloads.json"
    file.write_text(json.dumps({f"cpython-{version}-linux-{machine}-gnu": known}))
    wanted = Source(system.wheel, _sha256(wheel), build.name)
    return Files(folder, version, wanted, {JSON_VARIABLE: file.as_uri()})


def use_files(files: Files, folder: Path, monkeypatch) -> None:
    """Copy the files into a folder, and let the plugin and uv want them."""
    shutil.copytree(files.folder, folder)
    monkeypatch.setattr(standalone_python, "VERSION", files.version)
    monkeypatch.setattr(standalone_python, "source", lambda: files.source)
    clean = environment.clean_environment
    monkeypatch.setattr(environment, "clean_environment", lambda: {**clean(), **files.variables})


def make_mirror(folder: Path) -> Path:
    """Lay the build out as its server does; return the folder."""
    (build,) = folder.glob("cpython-*.tar.gz")
    (folder / BUILD).mkdir()
    shutil.copy(build, folder / BUILD)
    return folder


def _left_in(one: tarfile.TarInfo) -> tarfile.TarInfo | None:
    """Debian's library has links into /etc, which no build has and uv refuses."""
    is_out = Path(one.name).name in _LEFT_OUT or one.linkname.startswith("/")
    return None if is_out else one


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
