"""All models that are on this machine or that a profile knows."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...core.errors import InputError, SocioError, StorageError
from ...core.requirements import install_command, suggested_set
from . import disk, hub, ocr_packs
from .disk import Lock, Progress
from .profiles import OcrPack, asked_as, known_packs, known_weights, profile_for
from .prompts import OWN

HERE, UNFINISHED, ABSENT = "here", "unfinished", "absent"
_NEEDED = ("torch", "transformers", "PIL", "psutil")  # to run a model


def entries() -> list[dict[str, Any]]:
    """Return each model's id, kind, name, state, size_bytes, licence, revision and so on."""
    known, packs, stored = known_weights(), known_packs(), [*disk.stored()]
    found: list[dict[str, Any]] = []
    for folder, lock in stored:
        if lock.id in packs:
            continue
        weights = known.get(lock.id)
        whole = disk.is_whole(folder, lock)
        kind = disk.kind_of(folder) or (weights.kind if weights else "")
        found.append(
            {
                "id": lock.id,
                "kind": kind,
                "name": f"{kind}:{lock.id}",
                "state": HERE if whole else UNFINISHED,
                "size_bytes": lock.size_bytes,
                "licence": lock.licence,
                "licence_url": weights.licence_url if weights else lock.source,
                "revision": lock.revision,
                "gated": False,
                "wording": _wording(lock.id, folder),
                "prompts": _prompts(lock.id),
            }
        )
    here = {entry["id"] for entry in found}
    for weights in known.values():
        if weights.id not in here:
            found.append(
                {
                    "id": weights.id,
                    "kind": weights.kind,
                    "name": f"{weights.kind}:{weights.id}",
                    "state": ABSENT,
                    "size_bytes": round(weights.download_gb * 1e9),
                    "licence": weights.licence,
                    "licence_url": weights.licence_url,
                    "revision": weights.revision,
                    "gated": weights.gated,
                    "wording": "",
                    "prompts": _prompts(weights.id),
                }
            )
    # What was trained for the task comes first, then other reasoners, then segmenters.
    found.sort(key=lambda e: (e["kind"] != "transformers", not profile_for(str(e["id"])).trained))
    states = {
        lock.id: HERE if ocr_packs.is_whole(packs[lock.id], folder, lock) else UNFINISHED
        for folder, lock in stored
        if lock.id in packs
    }
    return found + [_pack_entry(pack, states.get(name, ABSENT)) for name, pack in packs.items()]


def _pack_entry(pack: OcrPack, state: str) -> dict[str, Any]:
    """An OCR pack's entry, which has its script and server besides."""
    return {
        "id": pack.name,
        "kind": ocr_packs.KIND,
        "name": pack.name,
        "state": state,
        "size_bytes": pack.size_bytes,
        "licence": pack.licence,
        "licence_url": pack.licence_url,
        "revision": pack.sha256,
        "gated": False,
        "wording": "",
        "prompts": None,
        "script": pack.script,
        "server": ocr_packs.server_of(pack),
    }


def _wording(model: str, folder: Path) -> str:
    """In which prompts a model would be asked; empty where nothing else is published."""
    try:
        profile = asked_as(model, folder)
    except SocioError:  # a file was changed; a run says it, and `verify` does
        return OWN
    return profile.wording if profile.published_prompts is not None else ""


def _prompts(model: str) -> dict[str, str] | None:
    """The file with prompts that is downloaded with a model: its page and licence."""
    source = profile_for(model).published_prompts
    return None if source is None else {"page": source.page, "licence": source.licence}


def inventory() -> dict[str, Any]:
    """Return all models, their folder, and whether this Python can run and download them.

    Raises:
        StorageError: The folder is on a drive that is not there.
    """
    models, root = entries(), disk.store_folder()
    existing = next((f for f in (root, *root.parents) if f.is_dir()), None)
    if existing is None:
        raise StorageError(
            "The folder of the models, {folder}, is on a drive that is not there.",
            "Connect the drive, or choose another folder in the options.",
            folder=root,
        )
    return {
        "models": models,
        "folder": str(root),
        "free_bytes": shutil.disk_usage(existing).free,
        "can_run": all(importlib.util.find_spec(name) is not None for name in _NEEDED),
        "can_download": importlib.util.find_spec("huggingface_hub") is not None,
        "mend": install_command(suggested_set()),
    }


def pull(model: str, accept: Callable[[hub.Offer], None], report: Progress) -> Lock:
    """Bring a model of any kind into the store, or complete and mend one that is there.

    Args:
        model: Its id on the hub, or the name of an OCR pack.
        accept: Shows the licence before the first download; raises when it is not accepted.
        report: Progress over all files.

    Raises:
        EngineError: It can't be had, or what came is not what was promised.
        StorageError: There is no room.
    """
    pack = known_packs().get(model)
    return ocr_packs.pull(pack, accept, report) if pack else hub.pull(model, accept, report)


def stored_model(model: str) -> tuple[Path, disk.Lock]:
    """Return the folder and the lock of a model of this machine, whole or not.

    Raises:
        InputError: It is not here.
    """
    for folder, lock in disk.stored():
        if lock.id == model:
            return folder, lock
    raise InputError("{model} is not here.", "See `socio models list`.", model=model)
