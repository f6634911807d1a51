"""Downloads from the Hugging Face hub, or from a mirror that HF_ENDPOINT names.

huggingface_hub does the talking: addresses, tokens, proxies, retries. Files go one after the other
into `NAME.part`, which a later download goes on with, and count as downloaded only when their hash
is right. The commit is pinned by the profile, or else by the first download.
"""

from __future__ import annotations

import errno
import importlib.util
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ...core.errors import EngineError, InputError, SocioError, StorageError
from ...core.requirements import install_command, suggested_set
from ...core.servers import PREFIX, is_encrypted, is_this_machine, server_of
from . import disk
from .disk import Lock, LockedFile, Progress
from .profiles import Weights, known_weights, profile_for
from .prompts import NAME as PROMPTS
from .prompts import Source, download, keep

HUB = "https://huggingface.co"
LOGIN_VARIABLE = "SOCIO_LOGIN_FOR"  # address of a mirror that may get the hub's login
BRANCH = "main"
MODEL, DATASET = "model", "dataset"
HUB_FILES = (".safetensors", ".json", ".txt", ".jinja")
ANSWER_LIMIT_S = 30.0

log = logging.getLogger("socio.hub")


@dataclass(frozen=True)
class Offer:
    """What is shown before the first download of a model.

    Attributes:
        prompts: The file that is downloaded besides, with the prompts that it was trained on.
        mirror: Where it comes from in place of the hub: then so do its hashes, which tell that
            nothing was changed on the way, not that the mirror has what the hub has.
        server: Where it comes from if that is no hub; its hash is known beforehand.
    """

    id: str
    revision: str
    licence: str
    licence_url: str
    size_bytes: int
    prompts: Source | None = None
    mirror: str = ""
    server: str = ""


def pull(
    model: str,
    accept: Callable[[Offer], None],
    report: Progress,
    dataset_folder: Path | None = None,
) -> Lock:
    """Bring a model into the store, or complete and mend one that is there.

    Args:
        model: Its id on the hub.
        accept: Shows the licence before the first download; raises when it is not accepted.
        report: Progress over all files.
        dataset_folder: Where a data set goes, whose parquet files are taken; None for a model.

    Raises:
        InputError: The folder holds something else.
        EngineError: The hub can't be reached, refuses, or sends something else than it promised.
        StorageError: There is no room.
    """
    if importlib.util.find_spec("huggingface_hub") is None:
        raise EngineError(
            "Downloads need huggingface_hub, not installed here.",
            "Run: {command}",
            command=install_command(suggested_set()),
        )
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    from filelock import FileLock, Timeout

    kind = DATASET if dataset_folder is not None else MODEL
    folder = dataset_folder.absolute() if dataset_folder is not None else disk.folder_of(model)
    lock = Lock.read(folder)
    if kind == DATASET and (
        lock.id != model if lock else folder.exists() and any(folder.iterdir())
    ):
        raise InputError(
            "{folder} holds something else than {model}.",
            "Give a new folder, or an empty one.",
            folder=folder,
            model=model,
        )
    if lock is not None and lock.revision == disk.LOCAL:
        raise EngineError("{model} was imported, not downloaded.", "Remove it first.", model=model)
    source = _prompts_of(model) if kind == MODEL else None
    if lock is not None and disk.is_whole(folder, lock) and not disk.verify(folder, lock, report):
        return _with_prompts(folder, lock, source)
    known = known_weights().get(model)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_name(f".{folder.name}.lock"), timeout=0):
            lock = _pull(kind, model, known, folder, lock, accept, report, source)
            return _with_prompts(folder, lock, source)
    except Timeout:
        raise EngineError(
            "{model} is being downloaded already.", "Wait until it ends.", model=model
        ) from None
    except SocioError:
        raise
    except Exception as error:
        raise _explained(error, model, folder) from error


def _pull(
    kind: str,
    model: str,
    known: Weights | None,
    folder: Path,
    lock: Lock | None,
    accept: Callable[[Offer], None],
    report: Progress,
    source: Source | None,
) -> Lock:
    from huggingface_hub import HfApi, constants

    api = HfApi(token=_login(constants.ENDPOINT))
    revision = lock.revision if lock else (known.revision if known else "") or BRANCH
    ask: Any = api.model_info if kind == MODEL else api.dataset_info
    info = ask(model, revision=revision, files_metadata=True, timeout=ANSWER_LIMIT_S)
    wanted = _wanted if kind == MODEL else disk.DATA_FILE_NAME.fullmatch
    remote = {file.rfilename: file for file in info.siblings or () if wanted(file.rfilename)}
    promised = _promised(kind, model, info, remote, revision)
    if lock is None:
        stated, page = _licence(info), f"{api.endpoint}/{'datasets/' * (kind == DATASET)}{model}"
        licence = known.licence if known else stated
        if licence.casefold() != stated.casefold():
            licence += f" (the hub says: {stated})"
        url = known.licence_url if known else page
        lock = Lock(model, info.sha, licence, page, promised)
        mirror = "" if _is_hub(api.endpoint) else api.endpoint
        accept(Offer(model, info.sha, licence, url, lock.size_bytes, source, mirror))
    _check_unchanged(model, lock, promised)
    disk.check_space(folder, lock.size_bytes - _bytes_there(folder, lock))
    lock.write(folder)
    done = 0
    for name, file in list(lock.files.items()):
        if name == PROMPTS:
            continue
        report_more = partial(_report_more, report, name, done, lock.size_bytes)
        sha256 = _fetch(kind, folder, lock, name, remote[name], report_more)
        lock.files[name] = LockedFile(file.size_bytes, sha256)
        lock.write(folder)
        done += file.size_bytes
    return lock


def _prompts_of(model: str) -> Source | None:
    return profile_for(model).published_prompts


def _with_prompts(folder: Path, lock: Lock, source: Source | None) -> Lock:
    """Put the prompts that a model was trained on beside its weights, if they can be had."""
    if source is None:
        return lock
    path = folder / PROMPTS
    if not path.is_file() or disk.sha256_of(path) != source.sha256:
        try:
            content = download(source)
            keep(content, source, path)
        except SocioError as error:  # gigabytes of weights are here, and other prompts do as well
            log.warning("%s %s", error, error.details)
            lock.files.pop(PROMPTS, None)
            lock.write(folder)
            return lock
    lock.files[PROMPTS] = LockedFile(path.stat().st_size, source.sha256)
    lock.write(folder)
    return lock


def _is_hub(endpoint: str) -> bool:
    return server_of(f"{PREFIX}{endpoint}") == server_of(f"{PREFIX}{HUB}")


def _login(endpoint: str) -> bool | None:
    """Whether the login of this machine may be sent: None for yes where there is one, False for no.

    It is the hub's: a mirror gets it where the user has named that mirror, and nobody on the way
    can read it.
    """
    server = server_of(f"{PREFIX}{endpoint}")
    is_named = server == server_of(f"{PREFIX}{os.environ.get(LOGIN_VARIABLE, '')}")
    is_safe = is_encrypted(server) or is_this_machine(server)
    return None if _is_hub(endpoint) or (is_named and is_safe) else False


def _report_more(report: Progress, name: str, before: int, total: int, size: int) -> None:
    report(name, before + size, total)


def _wanted(name: str) -> bool:
    """Weights and settings in the model's top folder; nothing else is ever asked for."""
    return name.endswith(HUB_FILES) and disk.FILE_NAME.fullmatch(name) is not None


def _promised(
    kind: str, model: str, info: Any, remote: dict[str, Any], revision: str
) -> dict[str, LockedFile]:
    """Sizes of the files, and hashes where the hub states them.

    Raises:
        EngineError: The hub's answer is incomplete, or the model has no safetensors.
    """
    if kind == DATASET:
        if not remote:
            raise EngineError(
                "{model} has no parquet files, and nothing else is used.",
                "Choose a data set that has them.",
                model=model,
            )
    elif "config.json" not in remote or not any(n.endswith(".safetensors") for n in remote):
        raise EngineError(
            "{model} has no config.json with .safetensors weights, and nothing else is used.",
            "Choose a model that has them; weights in .bin or .pt files can run code.",
            model=model,
        )
    right = isinstance(info.sha, str) and revision in (info.sha, BRANCH)
    if not right or any(file.size is None for file in remote.values()):
        raise EngineError(
            "The hub's answer about {model} lacks its commit, or sizes of files.",
            "If HF_ENDPOINT names a mirror, try another one.",
            model=model,
        )
    return {
        name: LockedFile(file.size, file.lfs.sha256 if file.lfs else "")
        for name, file in sorted(remote.items())
    }


def _licence(info: Any) -> str:
    card = info.card_data
    return str((card and (card.get("license_name") or card.get("license"))) or "no licence named")


def _check_unchanged(model: str, lock: Lock, promised: dict[str, LockedFile]) -> None:
    files = {name: file for name, file in lock.files.items() if name != PROMPTS}
    same = files.keys() == promised.keys() and all(
        file.size_bytes == promised[name].size_bytes
        and promised[name].sha256 in ("", file.sha256 or promised[name].sha256)
        for name, file in files.items()
    )
    if not same:
        raise EngineError(
            "The hub offers other files of {model} than at its first download, for the same "
            "commit {commit}.",
            "Do not use it before its owner has explained that.",
            model=model,
            commit=lock.revision[:12],
        )


def _bytes_there(folder: Path, lock: Lock) -> int:
    paths = (folder / f for name in lock.files for f in (name, f"{name}.part"))
    return sum(path.stat().st_size for path in paths if path.is_file())


def _fetch(
    kind: str, folder: Path, lock: Lock, name: str, remote: Any, report: Callable[[int], None]
) -> str:
    """Download a file unless it is there and right; return its SHA-256.

    Raises:
        EngineError: What came is not what the hub or the lock promised.
    """
    from huggingface_hub import constants, hf_hub_url
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import build_hf_headers

    locked, path, part = lock.files[name], folder / name, folder / f"{name}.part"
    if path.is_file():
        sha256 = disk.sha256_of(path)
        if _is_promised(path, sha256, remote, locked):
            report(locked.size_bytes)
            return sha256
        path.unlink()
    if part.is_file() and part.stat().st_size > locked.size_bytes:
        part.unlink()
    part.parent.mkdir(exist_ok=True)
    with part.open("ab") as file:
        http_get(
            hf_hub_url(lock.id, name, revision=lock.revision, repo_type=kind),
            file,
            resume_size=file.tell(),
            headers=build_hf_headers(token=_login(constants.ENDPOINT)),
            expected_size=locked.size_bytes,
            tqdm_class=_Counter(file.tell(), locked.size_bytes, report),
        )
    sha256 = disk.sha256_of(part)
    if not _is_promised(part, sha256, remote, locked):
        part.unlink()
        raise EngineError(
            "{name} of {model} is not what the hub promised; it was deleted.",
            "Download it again; if that does not help, the mirror or the network changes files.",
            name=name,
            model=lock.id,
        )
    part.replace(path)
    return sha256


def _is_promised(path: Path, sha256: str, remote: Any, locked: LockedFile) -> bool:
    from huggingface_hub.utils.sha import git_hash

    if path.stat().st_size != locked.size_bytes or locked.sha256 not in ("", sha256):
        return False
    if remote.lfs:
        return bool(sha256 == remote.lfs.sha256)
    # Small files have no SHA-256 on the hub; git names them by another hash.
    return bool(git_hash(path.read_bytes()) == remote.blob_id)


class _Counter:
    """What huggingface_hub takes for a progress bar; refuses more bytes than were promised."""

    def __init__(self, done: int, total: int, report: Callable[[int], None]) -> None:
        self._done, self._total, self._report = done, total, report

    def __call__(self, **options: Any) -> _Counter:
        self._done = options.get("initial", self._done)  # 0 where a proxy sends all of it again
        return self

    def __enter__(self) -> _Counter:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def update(self, size: int) -> None:
        self._done += size
        if self._done > self._total:
            raise EngineError("The hub sends more than it promised.", "Try again later.")
        self._report(self._done)


def _explained(error: Exception, model: str, folder: Path) -> SocioError:
    """Turn what huggingface_hub raises into what happened and what to do."""
    from huggingface_hub import constants, errors

    details = f"{type(error).__name__}: {error}"
    page = f"{constants.ENDPOINT}/{model}"
    login = f'"{sys.executable}" -m huggingface_hub.cli.hf auth login'
    if isinstance(error, errors.GatedRepoError):
        return EngineError(
            "{model} is given only to those who accepted its conditions.",
            "Accept them on {page}, then run: {login}",
            details,
            model=model,
            page=page,
            login=login,
        )
    if isinstance(error, errors.RevisionNotFoundError):
        return EngineError(
            "{page} has no such commit.", "Update the profile that pins it.", details, page=page
        )
    if isinstance(error, errors.RepositoryNotFoundError):
        return EngineError(
            "There is no {model} at {server}, or it is private.",
            "Check how it is written; for a private one run: {login}",
            details,
            model=model,
            server=constants.ENDPOINT,
            login=login,
        )
    if isinstance(error, errors.HfHubHTTPError):
        return EngineError(
            "{server} refused with status {status}.",
            "Try again later; what was downloaded is kept.",
            details,
            server=constants.ENDPOINT,
            status=error.response.status_code,
        )
    if isinstance(error, errors.OfflineModeIsEnabled):
        return EngineError("HF_HUB_OFFLINE forbids downloads.", "Unset it.", details)
    if isinstance(error, errors.HTTPError):
        return EngineError(
            "{server} can't be reached, or the connection broke.",
            "Check the network and the proxy (HTTPS_PROXY, or QGIS's settings), or name a mirror "
            "(HF_ENDPOINT). Then try again: what was downloaded is kept.",
            details,
            server=constants.ENDPOINT,
        )
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return StorageError(
            "The disk of {folder} is full.",
            "Free some space, then try again.",
            details,
            folder=folder,
        )
    if isinstance(error, OSError) and error.errno is not None:
        return disk.cannot_write(folder, error)
    return EngineError(
        "{model} could not be downloaded.",
        "Try again; what was downloaded is kept.",
        details,
        model=model,
    )
