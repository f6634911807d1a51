"""`socio models`: what is here and what can be had; download, check, carry, delete."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..engine.models import disk
from ..engine.models.prompts import PUBLISHED


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
    pull.add_argument("models", nargs="+", metavar="OWNER/NAME", help="or an OCR pack, ocr-korean")
    pull.add_argument("--accept-licence", action="store_true", help="do not ask about the licence")
    verify = _add(
        commands, "verify", _verify, "read all files and compare them with their hashes", ""
    )
    verify.add_argument("models", nargs="*", metavar="ID", help="default: all that are here")
    import_ = _add(commands, "import", _import, "take models from a bundle or a folder", "bundle")
    import_.add_argument(
        "folder",
        type=Path,
        nargs="?",
        help="or the file of an OCR pack (.onnx), or a checkpoint of Meta's own, "
        "sam_vit_b_01ec64.pth",
    )
    import_.add_argument(
        "--prompts",
        type=Path,
        metavar="FILE",
        help="the published file with the prompts that a model was trained on",
    )
    bundle = _add(
        commands, "bundle", _bundle, "make a folder that another machine imports", "bundle"
    )
    bundle.add_argument("out", type=Path)
    bundle.add_argument("models", nargs="*", metavar="ID", help="default: all that are here")
    probe = _add(
        commands,
        "probe",
        _probe,
        "ask a vision-language model to box drawn rectangles, and tell how it gives coordinates",
        "openai:http://127.0.0.1:8000/v1#my-model",
    )
    probe.add_argument("reasoner", help="openai:URL#MODEL or transformers:ID-or-folder")
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


def _run(args: argparse.Namespace) -> int:
    console = _Console(quiet=args.json)
    try:
        result = args.work(args, console)
    finally:
        console.close()
    if args.json:
        print(json.dumps(result))
    return 0 if not any(result.get("problems", {}).values()) else 1


class _Console:
    """Sentences, and a progress bar where standard error is a terminal.

    Args:
        quiet: Print no sentences, since standard output is for machines.
    """

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet
        self._bar: Any = None

    def print(self, text: str) -> None:
        """Print a sentence below the progress bar."""
        if not self.quiet:
            self.close()
            print(text)

    def report(self, file: str, done: int, total: int) -> None:
        """Show progress in bytes."""
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


def _list(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    from ..engine.models.inventory import inventory

    found = inventory()
    for entry in found["models"]:
        revision = entry["revision"][:12] or "settled by the first download"
        gated = ", conditions to accept on its page" if entry["gated"] else ""
        console.print(
            f"{entry['name']}\n  {entry['state']}, {_size(entry['size_bytes'])}, "
            f"{entry['licence']}{gated}, revision {revision}"
        )
        if "script" in entry:
            console.print(f"  reads labels in the script {entry['script']}")
        if entry["wording"]:
            warning = "" if entry["wording"] == PUBLISHED else (
                ": it was trained on others. To get them: socio models pull " + entry["id"]
            )  # fmt: skip
            console.print(f"  asked in its {entry['wording']} wording{warning}")
    console.print(f"Models are kept in {found['folder']}.")
    return found


def _size(size_bytes: int) -> str:
    megabytes = size_bytes / 1e6
    return f"{megabytes:.1f} MB" if megabytes < 100 else f"{megabytes / 1e3:.2f} GB"


def _pull(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    from ..engine.models.inventory import pull

    accept = accept_on_terminal(args.accept_licence, args.json)
    pulled = []
    for model in args.models:
        lock = pull(model, accept, console.report)
        pulled.append(lock.id)
        console.print(f"{lock.id} is here, at revision {lock.revision[:12]}.")
    return {"models": pulled}


def accept_on_terminal(accepted: bool, quiet: bool) -> Callable[[Any], None]:
    """Return what shows an offer of the hub and asks about its licence.

    Args:
        accepted: The licence is accepted already; do not ask.
        quiet: Neither show nor ask, since standard output is for machines.
    """

    def accept(offer: Any) -> None:
        if not quiet:
            print(
                f"{offer.id}, {_size(offer.size_bytes)}, revision {offer.revision[:12]}\n"
                f"Licence: {offer.licence}\n{offer.licence_url}"
            )
            if offer.server:
                print(f"From {offer.server}; what comes is checked with a hash that is known here.")
            if offer.mirror:
                print(f"From {offer.mirror}; so are the hashes that its files are checked with.")
            if offer.prompts is not None:
                print(f"With its prompts, {offer.prompts.licence}:\n{offer.prompts.page}")
        if accepted:
            return
        asks = not quiet and sys.stdin.isatty()
        if not asks or input("Do you accept it, and download? [y/N] ").strip().lower() != "y":
            raise InputError(
                "The licence of {model} is not accepted: {licence}.",
                "Read {url}, then add --accept-licence.",
                model=offer.id,
                licence=offer.licence,
                url=offer.licence_url,
            )

    return accept


def _verify(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    from ..engine.models.inventory import stored_model

    models = args.models or [lock.id for _, lock in disk.stored()]
    here = {model: stored_model(model) for model in models}
    problems = {}
    for model, (folder, lock) in here.items():
        problems[model] = disk.verify(folder, lock, console.report)
        console.print(f"{model}: {' '.join(problems[model]) or 'right'}")
        if problems[model] and lock.revision == disk.LOCAL:
            console.print(
                f"  To mend it: socio models remove {model}, then import or export it again"
            )
        elif problems[model]:
            console.print(f"  To mend it: socio models pull {model}")
    return {"problems": problems}


def _probe(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    from ..engine.reasoners.vlm.probe import agreed, probe
    from ..engine.reasoners.vlm.reasoner import VlmReasoner
    from ..engine.registry import make_reasoner

    reasoner = make_reasoner(args.reasoner, hints=False)
    if not isinstance(reasoner, VlmReasoner):
        raise InputError("{name} is no vision-language model.", name=args.reasoner)
    profile, probes = reasoner.profile, probe(reasoner.generator, reasoner.profile)
    for one in probes:
        size = " x ".join(map(str, one.size_px))
        if one.box is None:
            console.print(f"{size} px: no box")
            continue
        box, frame = ([f"{value:.4g}" for value in some] for some in (one.box, one.frame_wh))
        kind = one.coordinates or "nothing known"
        console.print(f"{size} px: [{', '.join(box)}], of {' x '.join(frame)}: {kind}")
    found = agreed(probes)
    if found == profile.coordinates:
        console.print(f"It gives {found}, as the profile {profile.name} says.")
    elif found:
        console.print(
            f"It gives {found}; the profile {profile.name} says {profile.coordinates}. "
            f'Copy that into a folder of your own (SOCIO_PROFILES) with coordinates = "{found}".'
        )
    else:
        console.print("It holds to no convention that is known here; do not use it.")
    return {
        "probes": [asdict(one) for one in probes],
        "coordinates": found,
        "profile": profile.name,
        "problems": {args.reasoner: [] if found == profile.coordinates else [found or "none"]},
    }


def _import(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    from ..engine.models.carry import import_folder, import_prompts
    from ..engine.models.profiles import known_checkpoints
    from ..engine.models.sam_checkpoint import SUFFIXES, import_checkpoint

    if args.folder is None and args.prompts is None:
        raise InputError("There is nothing to import.", "Name a folder, or --prompts FILE.")
    locks, meant = [], []
    if args.folder is not None and args.folder.suffix in SUFFIXES:
        locks = [import_checkpoint(args.folder.expanduser())]
        known = locks[0].id in {one.name for one in known_checkpoints().values()}
        of = "as Meta published it" if known else "which is none of Meta's own"
        console.print(f"sam:{locks[0].id} is here, made of a checkpoint {of}.")
    elif args.folder is not None:
        locks = import_folder(args.folder.expanduser(), console.report)
        for lock in locks:
            console.print(f"{lock.id} is here. Licence: {lock.licence}")
    if args.prompts is not None:
        meant = import_prompts(args.prompts.expanduser())
        console.print(f"The published prompts are here, for {', '.join(meant)}.")
    return {"models": [lock.id for lock in locks], "prompts": meant}


def _bundle(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    from ..engine.models.carry import bundle

    locks = bundle(args.out.expanduser(), args.models, console.report)
    console.print(f"{', '.join(lock.id for lock in locks)}: in {args.out}")
    console.print("On the other machine: socio models import FOLDER")
    return {"models": [lock.id for lock in locks]}


def _remove(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    disk.remove(args.model)
    console.print(f"{args.model} is deleted.")
    return {"models": [args.model]}


def _export(args: argparse.Namespace, console: _Console) -> dict[str, Any]:
    from ..engine.models.carry import adopt
    from ..engine.segmenters.export_onnx import export_named

    name = args.segmenter.rstrip("/\\").replace("\\", "/").split("/")[-1].split(":")[-1] + "-onnx"
    folder = args.folder or disk.folder_of(name)
    if folder.exists() and any(folder.iterdir()):
        raise InputError(
            "{folder} is not empty.", "Remove it first, or name another folder.", folder=folder
        )
    export_named(args.segmenter, folder)
    if not args.folder:
        adopt(folder)
    console.print(f"onnx:{args.folder or name} is ready.")
    return {"models": [str(args.folder or name)]}
