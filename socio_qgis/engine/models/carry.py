"""Models from one machine to another: into a folder, and out of one."""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from ...core.errors import EngineError, InputError, StorageError
from . import disk, ocr_packs, prompts
from .disk import Lock, LockedFile, Progress
from .profiles import load_profiles


def bundle(out: Path, models: Sequence[str], report: Progress) -> list[Lock]:
    """Copy models into a folder that `import_folder` takes on a machine without a network.

    Args:
        out: Made where it is missing; models that it holds already stay.
        models: Ids; all that are here when empty.

    Raises:
        EngineError: A model is not here, or not whole.
        StorageError: There is no room.
    """
    here = {lock.id: (folder, lock) for folder, lock in disk.stored()}
    for model in models or here:
        if model not in here or not disk.is_whole(*here[model]):
            raise EngineError(
                "{model} is not whole in {folder}.",
                "Run: socio models pull {model}",
                model=model,
                folder=disk.store_folder(),
            )
    if not here:
        raise EngineError(
            "There is no model in {folder}.", "Download one first.", folder=disk.store_folder()
        )
    chosen = [here[model] for model in models or here]
    return _copy_all([(folder, lock, out / folder.name) for folder, lock in chosen], report)


def import_folder(source: Path, report: Progress) -> list[Lock]:
    """Copy into the store what `bundle` made, one model of it, or any folder with a model.

    Args:
        source: The folder, or a file that is an OCR pack.
        report: Progress.

    Raises:
        InputError: There is no model in the folder.
        EngineError: A file is not what its lock says, or the store has the model already.
        StorageError: There is no room.
    """
    folders = (
        [source, *sorted(f for f in source.iterdir() if f.is_dir())] if source.is_dir() else []
    )
    found = [(folder, lock) for folder in folders if (lock := Lock.read(folder)) is not None]
    if not found and disk.kind_of(source):
        found = [(source, _lock_of(source))]
    files = [source] if source.is_file() else sorted(source.glob(f"*{ocr_packs.SUFFIX}"))
    if not found and (packs := ocr_packs.import_files(files, report)):
        return packs
    if not found:
        raise InputError(
            "{source} holds no model.",
            "Choose a folder that `socio models bundle` made, one with config.json and "
            ".safetensors files, or the file of an OCR pack as it was published.",
            source=source,
        )
    jobs = []
    for folder, lock in found:
        target = disk.folder_of(lock.id)
        if lock.files.keys() and disk.find(lock.id) is None:
            jobs.append((folder, lock, target))
    if not jobs:
        raise EngineError(
            "{models}: here already.",
            "Remove it first.",
            models=", ".join(lock.id for _, lock in found),
        )
    return _copy_all(jobs, report)


def import_prompts(file: Path) -> list[str]:
    """Keep a copy of a published file with prompts, for all models whose profile names it.

    Returns:
        The names of these profiles.

    Raises:
        InputError: No profile names this file, or it can't be read.
        StorageError: It can't be written.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise disk.cannot_read(file, error) from None
    sha256 = hashlib.sha256(content).hexdigest()
    meant = [
        profile
        for profile in load_profiles()
        if profile.published_prompts is not None and profile.published_prompts.sha256 == sha256
    ]
    if not meant:
        raise InputError(
            "No profile names {path} as a file with prompts.",
            "It has to be the very file; see docs/models.md for its address.",
            path=file,
        )
    for profile in meant:
        if profile.published_prompts is not None:
            place = disk.store_folder() / prompts.FOLDER / f"{sha256}.txt"
            prompts.keep(content, profile.published_prompts, place)
    return [profile.name for profile in meant]


def _lock_of(folder: Path) -> Lock:
    """A lock for a model of the user's own; what is no model's file stays behind."""
    if not disk.MODEL_ID.fullmatch(folder.name):
        raise InputError(
            "{name} can't be a model's name.",
            "Name the folder with letters, digits, dots, hyphens and underscores.",
            name=repr(folder.name),
        )
    paths = [
        p for p in sorted(folder.iterdir()) if disk.FILE_NAME.fullmatch(p.name) and p.is_file()
    ]
    if not any(p.suffix in (".safetensors", ".onnx") for p in paths):
        raise InputError(
            "{folder} has no weights as .safetensors files.",
            "Weights in .bin or .pt files can run code and are not used.",
            folder=folder,
        )
    files = {p.name: LockedFile(p.stat().st_size, disk.sha256_of(p)) for p in paths}
    return Lock(folder.name, disk.LOCAL, "not known", "imported", files)


def adopt(folder: Path, licence: str = "not known", source: str = "imported") -> Lock:
    """Give a folder of the store, which was just written, its lock."""
    lock = replace(_lock_of(folder), licence=licence, source=source)
    lock.write(folder)
    return lock


def _copy_all(jobs: Sequence[tuple[Path, Lock, Path]], report: Progress) -> list[Lock]:
    total = sum(lock.size_bytes for _, lock, _ in jobs)
    disk.check_space(jobs[0][2].parent, total)
    done = 0
    for source, lock, target in jobs:
        if Lock.read(target) == lock and disk.is_whole(target, lock):
            done += lock.size_bytes
            continue
        before = done
        _copy(source, lock, target, lambda n, size, before=before: report(n, before + size, total))  # type: ignore[misc]
        done += lock.size_bytes
    return [lock for _, lock, _ in jobs]


def _copy(source: Path, lock: Lock, target: Path, report: Callable[[str, int], None]) -> None:
    """Copy a model's files, checked on the way; the target holds all of them or is not there."""
    unfinished = target.with_name(f".{target.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        unfinished.mkdir(parents=True)
        done = 0
        for name, file in lock.files.items():
            found = hashlib.sha256()
            with (source / name).open("rb") as read, (unfinished / name).open("wb") as write:
                while chunk := read.read(disk.CHUNK_BYTES):
                    found.update(chunk)
                    write.write(chunk)
                    done += len(chunk)
                    report(name, done)
            if found.hexdigest() != file.sha256:
                raise EngineError(
                    "{file} is not what its lock says.",
                    "Make the bundle again, or download the model.",
                    file=source / name,
                )
        lock.write(unfinished)
        shutil.rmtree(target, ignore_errors=True)  # what a broken-off download left
        unfinished.rename(target)
    except FileNotFoundError as error:
        raise EngineError(
            "{file} is missing.",
            "Make the bundle again, or download the model.",
            file=error.filename,
        ) from None
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise StorageError(
                "The disk of {folder} is full.", "Free some space.", folder=target
            ) from None
        raise disk.cannot_write(target, error) from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
