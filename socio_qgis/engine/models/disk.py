"""The folders of models and their locks.

A model's folder holds the files that transformers or ONNX Runtime read, and `socio.lock.json`:
where they came from, at which commit, and the size and SHA-256 of each. Weights are safetensors or
ONNX only, which are data; no pickle and no code ever gets in.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ...core.errors import EngineError, InputError, StorageError

FOLDER_VARIABLE = "SOCIO_MODELS"
LOCK_NAME = "socio.lock.json"
FORMAT = 1
LOCAL = "local"  # the revision of what was not downloaded
MODEL_ID = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)?", re.ASCII)
FILE_NAME = re.compile(r"\w[\w.-]*\.(?:safetensors|onnx|json|txt|jinja)", re.ASCII)
# Of a data set: in its folder, or one deeper.
DATA_FILE_NAME = re.compile(r"(?:\w[\w.-]*/)?\w[\w.-]*\.parquet", re.ASCII)
_LOCKED_NAME = re.compile(f"{FILE_NAME.pattern}|{DATA_FILE_NAME.pattern}", re.ASCII)
CHUNK_BYTES = 4 * 2**20
SPARE_BYTES = 200_000_000  # left free on the disk

# report(file, done, total): so many of all bytes are through.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class LockedFile:
    """What a file must be; `sha256` is empty until it has been downloaded for the first time."""

    size_bytes: int
    sha256: str


@dataclass(frozen=True)
class Lock:
    """What a model's folder must hold.

    Attributes:
        id: Owner and name on the hub, or a name of the user's own.
        revision: Commit; LOCAL for a model that was not downloaded.
        licence: As it was shown before the download.
        source: Address that it came from.
        files: By name.
    """

    id: str
    revision: str
    licence: str
    source: str
    files: dict[str, LockedFile] = field(default_factory=dict)

    @property
    def size_bytes(self) -> int:
        """Size of all files."""
        return sum(file.size_bytes for file in self.files.values())

    def write(self, folder: Path) -> None:
        """Put the lock into a folder, whole or not at all."""
        text = json.dumps({"format": FORMAT, **asdict(self)}, indent=1)
        new = folder / f"{LOCK_NAME}.new"
        new.write_text(text + "\n", encoding="utf-8")
        new.replace(folder / LOCK_NAME)

    @classmethod
    def read(cls, folder: Path) -> Lock | None:
        """The lock in a folder, None where there is none.

        Raises:
            InputError: It is there but can't be used.
        """
        path = folder / LOCK_NAME
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise _unusable(path, error) from None
        try:
            content = json.loads(text)
            if content.pop("format") != FORMAT:
                raise ValueError("it was written by another version")
            files = {
                checked(name, _LOCKED_NAME): LockedFile(
                    int(file["size_bytes"]), checked(file["sha256"], _SHA256)
                )
                for name, file in content.pop("files").items()
            }
            lock = cls(files=files, **{name: str(value) for name, value in content.items()})
            checked(lock.id, MODEL_ID)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise _unusable(path, error) from None
        return lock


_SHA256 = re.compile(r"(?:[0-9a-f]{64})?")


def checked(text: Any, pattern: re.Pattern[str]) -> str:
    """Return a text that is of a form, in full.

    Raises:
        ValueError: It is not.
    """
    if not isinstance(text, str) or not pattern.fullmatch(text):
        raise ValueError(f"{text!r} is not allowed")
    return text


def _unusable(path: Path, error: Exception) -> InputError:
    return InputError(
        "{path} can't be used: {reason}.",
        "Remove the model's folder, then get it again.",
        path=path,
        reason=error,
    )


def store_folder() -> Path:
    """Where models are kept: SOCIO_MODELS, else beside the plugin's engine."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    return Path(chosen).expanduser() if chosen else _data_folder() / "models"


def readings_folder() -> Path:
    """Where what was read from maps is kept, beside the plugin's engine."""
    return _data_folder() / "readings"


def map_data_folder() -> Path:
    """Where answers of map servers are kept for a while, beside the plugin's engine."""
    return _data_folder() / "map_data"


def _data_folder() -> Path:
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "socio_qgis"


def folder_of(model: str) -> Path:
    """Folder of a model in the store, there or not.

    Raises:
        InputError: It is no id of a model.
    """
    if not MODEL_ID.fullmatch(model):
        raise InputError(
            "{model} is no id of a model.",
            "Write OWNER/NAME, as `socio models list` does.",
            model=repr(model),
        )
    return store_folder() / model.replace("/", "--")


def stored() -> Iterator[tuple[Path, Lock]]:
    """All models of the store, whole or not; a folder whose lock can't be used is left out."""
    root = store_folder()
    for folder in sorted(root.iterdir()) if root.is_dir() else ():
        try:
            lock = Lock.read(folder) if folder.is_dir() else None
        except InputError:
            continue
        if lock is not None and folder == folder_of(lock.id):
            yield folder, lock


def is_whole(folder: Path, lock: Lock) -> bool:
    """All files are there in their size; whether they are right is what `verify` looks at."""
    return bool(lock.files) and all(
        file.sha256
        and (folder / name).is_file()
        and (folder / name).stat().st_size == file.size_bytes
        for name, file in lock.files.items()
    )


def find(model: str) -> Path | None:
    """Folder of a model that is in the store and whole."""
    if not MODEL_ID.fullmatch(model):
        return None
    folder = folder_of(model)
    try:
        lock = Lock.read(folder)
    except InputError:
        return None
    return folder if lock is not None and is_whole(folder, lock) else None


def kind_of(folder: Path) -> str:
    """How the registry names the model in a folder; empty when it is none."""
    if (folder / "encoder.onnx").is_file() and (folder / "decoder.onnx").is_file():
        return "onnx"
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        model_type = str(config["model_type"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    family = re.match(r"sam[23]?(?=_|$)", model_type)
    return family.group() if family else "transformers"


def sha256_of(path: Path, report: Callable[[int], None] = lambda size: None) -> str:
    """SHA-256 of a file; `report` gets the size of each part that was read."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            found.update(chunk)
            report(len(chunk))
    return found.hexdigest()


def verify(folder: Path, lock: Lock, report: Progress) -> list[str]:
    """Read all files of a model; return what is wrong with them, a sentence each."""
    problems, done = [], 0
    for name, file in lock.files.items():
        path = folder / name
        if not path.is_file():
            problems.append(f"{name} is missing.")
            continue

        def add(size: int, name: str = name) -> None:
            nonlocal done
            done += size
            report(name, done, lock.size_bytes)

        if path.stat().st_size != file.size_bytes or sha256_of(path, add) != file.sha256:
            problems.append(f"{name} is not what was downloaded.")
    return problems


def check_space(folder: Path, needed_bytes: int) -> None:
    """Make a folder, and check that so much fits onto its disk.

    Raises:
        StorageError: It can't be made, or there is too little room.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise cannot_write(folder, error) from None
    if needed_bytes + SPARE_BYTES > free:
        raise StorageError(
            "{needed_gb} GB are needed and {free_gb} GB are free on the disk of {folder}.",
            "Free some space, or let {variable} name a folder on another disk.",
            needed_gb=f"{needed_bytes / 1e9:.1f}",
            free_gb=f"{free / 1e9:.1f}",
            folder=folder,
            variable=FOLDER_VARIABLE,
        )


def cannot_write(folder: Path, error: OSError) -> StorageError:
    """The error for a folder that can't be written."""
    return StorageError(
        "{folder} can't be written.",
        "Check its permissions and its disk, or let {variable} name another folder.",
        details=str(error),
        folder=folder,
        variable=FOLDER_VARIABLE,
    )


def cannot_read(path: Path, error: OSError) -> InputError:
    """The error for a file that a user chose and that can't be read."""
    return InputError(
        "{path} can't be read: {reason}.",
        "Choose another file.",
        path=path,
        reason=error.strerror,
    )


def remove(model: str) -> None:
    """Delete a model of the store, and what a broken-off download left.

    Raises:
        EngineError: It is not there.
        StorageError: It can't be deleted.
    """
    folder = folder_of(model)
    if not (folder / LOCK_NAME).is_file():
        raise EngineError(
            "{model} is not in {folder}.",
            "See `socio models list`.",
            model=model,
            folder=store_folder(),
        )
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise StorageError(
            "{folder} can't be deleted.",
            "End what uses the model, QGIS's engine for example, then try again.",
            details=str(error),
            folder=folder,
        ) from None
