"""OCR packs in the store: networks that read lines in one more script.

A pack is a single file that is known by its SHA-256, so it is the same wherever it comes from.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from ...core.errors import EngineError, InputError
from . import disk
from .disk import Lock, LockedFile, Progress
from .hub import Offer
from .profiles import OcrPack, known_packs

KIND = "ocr"
SUFFIX = ".onnx"
TIMEOUT_S = (10, 60)  # to connect, and between two parts

log = logging.getLogger("socio.ocr_packs")


def installed() -> list[tuple[OcrPack, Path]]:
    """The packs of this machine, each with its file."""
    here = {lock.id: (folder, lock) for folder, lock in disk.stored()}
    try:
        packs = known_packs().values() if here else ()
    except InputError as error:  # a file of the user's own; what needs it says so
        log.warning("%s", error)
        return []
    return [
        (pack, here[pack.name][0] / _file_name(pack))
        for pack in packs
        if pack.name in here and is_whole(pack, *here[pack.name])
    ]


def is_whole(pack: OcrPack, folder: Path, lock: Lock) -> bool:
    """Whether a folder has the file that is known, in its size."""
    return lock.files == _lock_of(pack).files and disk.is_whole(folder, lock)


def content(pack: OcrPack, file: Path) -> bytes:
    """The file of a pack.

    Raises:
        EngineError: It can't be read, or was changed.
    """
    try:
        found = file.read_bytes()
    except OSError as error:
        raise _wrong(pack, str(file)) from error
    if hashlib.sha256(found).hexdigest() != pack.sha256:
        raise _wrong(pack, str(file))
    return found


def pull(pack: OcrPack, accept: Callable[[Offer], None], report: Progress) -> Lock:
    """Download a pack, or leave one that is here and right.

    Args:
        pack: One of `known_packs`.
        accept: Shows the licence before the first download; raises when it is not accepted.
        report: Progress.

    Raises:
        EngineError: It can't be had, or what came is something else.
        StorageError: There is no room.
    """
    folder, lock = disk.folder_of(pack.name), _lock_of(pack)
    before = Lock.read(folder)
    if before == lock and not disk.verify(folder, lock, report):
        return lock
    if before is None:
        accept(Offer(pack.name, pack.sha256, pack.licence, pack.licence_url, pack.size_bytes,
                     server=server_of(pack)))  # fmt: skip
    return _keep(pack, _downloaded(pack), pack.address, report)


def server_of(pack: OcrPack) -> str:
    """The server that a pack is downloaded from."""
    return urlsplit(pack.address).netloc


def import_files(files: Iterable[Path], report: Progress) -> list[Lock]:
    """Copy those files into the store that are known packs.

    Raises:
        InputError: A file can't be read.
        StorageError: There is no room.
    """
    by_hash = {pack.sha256: pack for pack in known_packs().values()}
    kept = []
    for file in files:
        try:
            pack = by_hash.get(disk.sha256_of(file))
        except OSError as error:
            raise disk.cannot_read(file, error) from None
        if pack is not None:
            kept.append(_keep(pack, _parts_of(file), str(file), report))
    return kept


def _lock_of(pack: OcrPack) -> Lock:
    files = {_file_name(pack): LockedFile(pack.size_bytes, pack.sha256)}
    return Lock(pack.name, pack.sha256, pack.licence, pack.address, files)


def _file_name(pack: OcrPack) -> str:
    return PurePosixPath(urlsplit(pack.address).path).name


def _downloaded(pack: OcrPack) -> Iterator[bytes]:
    import requests

    try:
        with requests.get(pack.address, timeout=TIMEOUT_S, stream=True) as response:
            response.raise_for_status()
            yield from response.iter_content(disk.CHUNK_BYTES)
    except requests.RequestException as error:
        raise EngineError(
            "{pack} can't be downloaded from {address}.",
            "Check the network and the proxy (HTTPS_PROXY, or QGIS's settings), or get the file in "
            "another way, then run: socio models import FILE",
            details=str(error),
            pack=pack.name,
            address=pack.address,
        ) from None


def _parts_of(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while part := opened.read(disk.CHUNK_BYTES):
            yield part


def _keep(pack: OcrPack, parts: Iterator[bytes], where: str, report: Progress) -> Lock:
    """Put a pack into the store, if it is the one that is known."""
    folder, lock, done = disk.folder_of(pack.name), _lock_of(pack), 0
    disk.check_space(folder.parent, pack.size_bytes)
    (name,) = lock.files
    new = folder.with_name(f".{folder.name}.part")
    found = hashlib.sha256()
    try:
        with new.open("wb") as file:
            for part in parts:
                done += len(part)
                if done > pack.size_bytes:
                    break
                found.update(part)
                file.write(part)
                report(name, done, pack.size_bytes)
        if done != pack.size_bytes or found.hexdigest() != pack.sha256:
            raise _wrong(pack, where)
        folder.mkdir(exist_ok=True)
        new.replace(folder / name)
        lock.write(folder)
    except OSError as error:
        raise disk.cannot_write(folder, error) from None
    finally:
        new.unlink(missing_ok=True)
    return lock


def _wrong(pack: OcrPack, where: str) -> EngineError:
    return EngineError(
        "{file} is not the file of {pack} that is known; it is not used.",
        "Get it again. If that does not help, something on the way changes files.",
        file=where,
        pack=pack.name,
    )
