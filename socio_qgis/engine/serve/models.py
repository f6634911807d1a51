"""`socio models`: what is here and what can be had; download, check, carry, delete.

With --json each command prints lines of JSON, so that the plugin can follow it: "progress" with
`file`, `done_bytes` and `total_bytes`, at the end one "result" or one "error".
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...core.errors import InputError, SocioError, StorageError
from ...core.requirements import install_command, suggested_set
from ..models import disk
from ..models.profiles import known_weights, profile_for

TELL_EVERY_S = 0.2
HERE, UNFINISHED, ABSENT = "here", "unfinished", "absent"


def add_commands(subparsers: Any) -> None:
    """Add `socio models` to the command line."""
    models = subparsers.add_parser(
        "models",
        help="download, check, carry and delete the models of this machine",
        description="Download, check, carry and delete the models of this machine.",
        epilog="example:\n  socio models pull facebook/sam2-hiera-large",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = models.add_subparsers(required=True, metavar="COMMAND")
    _add(commands, "list", _list, "what is here, and what can be downloaded", "")
    pull = _add(
        commands,
        "pull",
        _pull,
        "download, go on with a download, or mend a model",
        "vvangfaye/SocioReasoner-3B facebook/sam2-hiera-large",
    )
    pull.add_argument("models", nargs="+", metavar="OWNER/NAME")
    pull.add_argument("--accept-licence", action="store_true", help="do not ask about the licence")
    verify = _add(
        commands, "verify", _verify, "read all files and compare them with their hashes", ""
    )
    verify.add_argument("models", nargs="*", metavar="ID", help="default: all that are here")
    import_ = _add(commands, "import", _import, "take models from a bundle or a folder", "bundle")
    import_.add_argument("folder", type=Path)
    bundle = _add(
        commands, "bundle", _bundle, "make a folder that another machine imports", "bundle"
    )
    bundle.add_argument("out", type=Path)
    bundle.add_argument("models", nargs="*", metavar="ID", help="default: all that are here")
    remove = _add(commands, "remove", _remove, "delete a model from this machine", "facebook/sam3")
    remove.add_argument("model", metavar="ID")
    export = _add(
        commands,
        "export-onnx",
        _export,
        "make a SAM run without torch, as onnx:NAME",
        "sam2:facebook/sam2-hiera-large",
    )
    export.add_argument("segmenter", help="sam2:ID-or-folder or sam:ID-or-folder")
    export.add_argument("folder", type=Path, nargs="?", help="default: among the models here")


def _add(commands: Any, name: str, work: Callable[..., Any], help_: str, example: str) -> Any:
    parser = commands.add_parser(
        name,
        help=help_,
        description=help_[0].upper() + help_[1:] + ".",
        epilog=f"example:\n  socio models {name} {example}".rstrip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for machines")
    parser.set_defaults(run=_run, work=work)
    return parser


def main(argv: list[str]) -> int:
    """What the plugin starts: `models ...`, in an environment without the socio command."""
    parser = argparse.ArgumentParser(prog="socio")
    add_commands(parser.add_subparsers(required=True))
    args = parser.parse_args(argv)
    return int(args.run(args))


def _run(args: argparse.Namespace) -> int:
    output = _Output(args.json)
    try:
        result = args.work(args, output)
    except SocioError as error:
        if not args.json:
            raise
        output.line("error", **error.to_dict())
        return 2
    finally:
        output.close()
    output.line("result", **result)
    return 0 if result.get("ok", True) else 1


class _Output:
    """Lines of JSON, or sentences and a progress bar."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._bar: Any = None
        self._told_at = 0.0

    def line(self, event: str, **values: Any) -> None:
        """Say something to machines."""
        if self.as_json:
            print(json.dumps({"event": event, **values}), flush=True)

    def say(self, text: str) -> None:
        """Say something to people."""
        if not self.as_json:
            self.close()
            print(text)

    def tell(self, file: str, done: int, total: int) -> None:
        """Progress in bytes."""
        if self.as_json:
            now = time.monotonic()
            if done >= total or now - self._told_at >= TELL_EVERY_S:
                self._told_at = now
                self.line("progress", file=file, done_bytes=done, total_bytes=total)
            return
        from tqdm import tqdm

        if self._bar is None:
            self._bar = tqdm(total=total, unit="B", unit_scale=True, disable=None)
        self._bar.total = total
        self._bar.set_description(file, refresh=False)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """End the progress bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def entries() -> list[dict[str, Any]]:
    """All models that are here or that a profile knows, as `list` prints them."""
    known = known_weights()
    found = []
    for folder, lock in disk.stored():
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
                }
            )
    # What was trained for the task comes first, then other reasoners, then segmenters.
    return sorted(
        found,
        key=lambda e: (e["kind"] != "transformers", not profile_for(str(e["id"])).trained),
    )


def _list(args: argparse.Namespace, output: _Output) -> dict[str, Any]:
    models, root = entries(), disk.store_folder()
    existing = next((f for f in (root, *root.parents) if f.is_dir()), None)
    if existing is None:
        raise StorageError(
            "The folder of the models, {folder}, is on a drive that is not there.",
            "Connect the drive, or choose another folder in the options.",
            folder=root,
        )
    needed = ("torch", "transformers", "PIL", "psutil")
    for entry in models:
        revision = entry["revision"][:12] or "settled by the first download"
        gated = ", conditions to accept on its page" if entry["gated"] else ""
        output.say(
            f"{entry['name']}\n  {entry['state']}, {entry['size_bytes'] / 1e9:.2f} GB, "
            f"{entry['licence']}{gated}, revision {revision}"
        )
    output.say(f"Models are kept in {root}.")
    return {
        "models": models,
        "folder": str(root),
        "free_bytes": shutil.disk_usage(existing).free,
        "can_run": all(importlib.util.find_spec(name) is not None for name in needed),
        "can_download": importlib.util.find_spec("huggingface_hub") is not None,
        "mend": install_command(suggested_set()),
    }


def _pull(args: argparse.Namespace, output: _Output) -> dict[str, Any]:
    from ..models import hub

    accept = accept_on_terminal(args.accept_licence, output.as_json)
    pulled = []
    for model in args.models:
        lock = hub.pull(model, accept, output.tell)
        pulled.append(lock.id)
        output.say(f"{lock.id} is here, at commit {lock.revision[:12]}.")
    return {"models": pulled}


def accept_on_terminal(accepted: bool, as_json: bool) -> Callable[[Any], None]:
    """What shows an offer of the hub and asks about its licence, unless it is accepted already."""

    def accept(offer: Any) -> None:
        if not as_json:
            print(
                f"{offer.id}, {offer.size_bytes / 1e9:.2f} GB, commit {offer.revision[:12]}\n"
                f"Licence: {offer.licence}\n{offer.licence_url}"
            )
        if accepted:
            return
        asks = not as_json and sys.stdin.isatty()
        if not asks or input("Do you accept it, and download? [y/N] ").strip().lower() != "y":
            raise InputError(
                "The licence of {model} is not accepted: {licence}.",
                "Read {url}, then add --accept-licence.",
                model=offer.id,
                licence=offer.licence,
                url=offer.licence_url,
            )

    return accept


def _verify(args: argparse.Namespace, output: _Output) -> dict[str, Any]:
    here = {lock.id: (folder, lock) for folder, lock in disk.stored()}
    for model in args.models:
        if model not in here:
            raise InputError("{model} is not here.", "See `socio models list`.", model=model)
    problems = {}
    for model in args.models or here:
        folder, lock = here[model]
        problems[model] = disk.verify(folder, lock, output.tell)
        output.say(f"{model}: {' '.join(problems[model]) or 'right'}")
        if problems[model] and lock.revision == disk.LOCAL:
            output.say(f"  To mend it: socio models remove {model}, then import or export it again")
        elif problems[model]:
            output.say(f"  To mend it: socio models pull {model}")
    return {"ok": not any(problems.values()), "problems": problems}


def _import(args: argparse.Namespace, output: _Output) -> dict[str, Any]:
    from ..models.carry import import_folder

    locks = import_folder(args.folder.expanduser(), output.tell)
    for lock in locks:
        output.say(f"{lock.id} is here. Licence: {lock.licence}")
    return {"models": [lock.id for lock in locks]}


def _bundle(args: argparse.Namespace, output: _Output) -> dict[str, Any]:
    from ..models.carry import bundle

    locks = bundle(args.out.expanduser(), args.models, output.tell)
    output.say(f"{', '.join(lock.id for lock in locks)}: in {args.out}")
    output.say("On the other machine: socio models import FOLDER")
    return {"models": [lock.id for lock in locks]}


def _remove(args: argparse.Namespace, output: _Output) -> dict[str, Any]:
    disk.remove(args.model)
    output.say(f"{args.model} is deleted.")
    return {"models": [args.model]}


def _export(args: argparse.Namespace, output: _Output) -> dict[str, Any]:
    from ..models.carry import adopt
    from ..segmenters.export_onnx import export_named

    name = args.segmenter.rstrip("/\\").replace("\\", "/").split("/")[-1].split(":")[-1] + "-onnx"
    folder = args.folder or disk.folder_of(name)
    if folder.exists() and any(folder.iterdir()):
        raise InputError(
            "{folder} is not empty.", "Remove it first, or name another folder.", folder=folder
        )
    export_named(args.segmenter, folder)
    if not args.folder:
        adopt(folder)
    output.say(f"onnx:{args.folder or name} is ready.")
    return {"models": [str(args.folder or name)]}
