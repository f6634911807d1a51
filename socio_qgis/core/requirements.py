"""The locked sets of packages that an engine's environment may hold, and how they are installed.

embedded    what the map reader and the classical segmenter need
cpu         also torch and what models need, on the CPU or on Apple's GPU
cuda        the same on an NVIDIA GPU, on Linux
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from .paths import RESOURCES

FOLDER = RESOURCES / "requirements"
EMBEDDED, CPU, CUDA = "embedded", "cpu", "cuda"
# Each file is installed by a call of its own: the last one of `cpu` has another index, which must
# not be asked for everything.
_FILES = {EMBEDDED: ("embedded.txt",), CPU: ("cpu.txt", "torch-linux-cpu.txt"), CUDA: ("cuda.txt",)}
SETS = tuple(_FILES)


def lock_files(name: str) -> list[Path]:
    """Files of a set, all with hashes, in the order in which they are installed."""
    return [FOLDER / file for file in _FILES[name]]


def pip_arguments(file: Path) -> list[str]:
    """What a Python is told in order to install one file of a set."""
    return ["-I", "-m", "pip", "install", "--require-hashes", "--no-deps", "-r", str(file)]


def install_command(name: str, python: str = sys.executable) -> str:
    """One line for a shell that installs a set into an environment that exists."""
    files = lock_files(name)[: None if sys.platform == "linux" else 1]
    return " && ".join(shell_line([python, *pip_arguments(file)]) for file in files)


def shell_line(command: list[str]) -> str:
    """A command as people type it; paths may have spaces."""
    return " ".join(f'"{part}"' if "/" in part or "\\" in part else part for part in command)


def digest(name: str) -> str:
    """SHA-256 of a set's files; it tells whether an environment is up to date."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in lock_files(name))).hexdigest()


def suggested_set() -> str:
    """The set with which models run best on this machine."""
    has_nvidia_gpu = sys.platform == "linux" and shutil.which("nvidia-smi") is not None
    return CUDA if has_nvidia_gpu else CPU
