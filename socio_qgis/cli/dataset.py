"""`socio dataset`: build, make up, pull, count, check and show data sets."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..core.errors import InputError, StorageError
from ..engine.input.raster_source import Source, parse_source
from ..evaluation.datasets import USUAL_FIELDS
from ..evaluation.file_errors import file_errors

HUB_ID = "vvangfaye/SocioSeg"


def add_commands(subparsers: Any) -> None:
    """Add `socio dataset` to the command line."""
    dataset = subparsers.add_parser(
        "dataset",
        help="build, pull, check and show data sets in the SocioSeg layout",
        description="Build, pull, check and show data sets in the SocioSeg layout.",
        epilog="example:\n  socio dataset build --imagery city.tif --map city_map.tif "
        "--polygons places.gpkg my-city",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = dataset.add_subparsers(required=True, metavar="COMMAND")
    _add_build(commands)
    town = _add(
        commands, "town", _town, "draw a data set of synthetic towns",
        "--samples 200 --seed 1 build/towns",
    )  # fmt: skip
    town.add_argument("output", type=Path, help="a new folder")
    town.add_argument("--samples", type=_positive(int), default=200)
    town.add_argument("--side", type=_positive(int), default=768, help="pixels; default: 768")
    town.add_argument("--seed", type=_not_negative, default=0)
    pull = _add(
        commands, "pull", _pull, "download SocioSeg, or go on with a download", "data/SocioSeg",
    )  # fmt: skip
    pull.add_argument(
        "output", type=Path, nargs="?",
        help="folder for its files; default: beside the models, where its id finds it",
    )  # fmt: skip
    pull.add_argument("--id", default=HUB_ID, help=f"on the hub; default: {HUB_ID}")
    pull.add_argument("--accept-licence", action="store_true", help="do not ask about the licence")
    stats = _add(
        commands, "stats", _stats, "count samples by split, level, class and size", "my-city"
    )
    check = _add(
        commands, "check", _check,
        "look for files that can't be read, empty masks, and ground that two splits share",
        "my-city",
    )  # fmt: skip
    view = _add(commands, "view", _view, "write a page that shows samples", "my-city sheet.html")
    for parser in (stats, check, view):
        parser.add_argument("dataset", type=Path)
    view.add_argument("page", type=Path)
    view.add_argument("--limit", type=_positive(int), default=60, help="samples; default: 60")
    view.add_argument("--seed", type=_not_negative, default=0, help="chooses which")


def _add_build(commands: Any) -> None:
    build = _add(
        commands, "build", _build, "make a data set of imagery, a map and polygons of places",
        "--imagery city.tif --map city_map.tif --polygons places.gpkg my-city",
    )  # fmt: skip
    build.add_argument("output", type=Path, help="a new folder, or one of a build to go on with")
    build.add_argument("--imagery", type=Path, required=True, help="any GDAL raster")
    build.add_argument(
        "--map", type=parse_source, required=True,
        help="map picture: any GDAL raster, or an address of tiles",
    )  # fmt: skip
    build.add_argument(
        "--map-style", type=_map_style, action="append", default=[], metavar="STYLE=MAP",
        help="the same map in another style, for map_STYLE.png; may be given repeatedly",
    )  # fmt: skip
    build.add_argument("--polygons", type=Path, required=True, help="GeoPackage or GeoJSON")
    build.add_argument("--layer", help="of the GeoPackage, where it has several")
    for name in USUAL_FIELDS:
        build.add_argument(
            f"--{name}-field", default=name, metavar="FIELD", help=f"default: {name}"
        )
    build.add_argument(
        "--gsd", type=_positive(float), metavar="M", help="metres a pixel; default: by the polygons"
    )
    build.add_argument("--seed", type=_not_negative, default=0)


def _map_style(text: str) -> tuple[str, Source]:
    """STYLE=MAP, as evaluate's --map-style names it."""
    style, _, map_ = text.partition("=")
    if not (style and map_):
        raise argparse.ArgumentTypeError(f"{text} is not STYLE=MAP, such as night=night.tif")
    return style, parse_source(map_)


def _add(commands: Any, name: str, work: Callable[..., Any], help_: str, example: str) -> Any:
    parser = commands.add_parser(
        name,
        help=help_,
        description=help_[0].upper() + help_[1:] + ".",
        epilog=f"example:\n  socio dataset {name} {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for machines")
    parser.set_defaults(run=_run, work=work)
    return parser


def _positive(kind: Callable[[str], Any]) -> Callable[[str], Any]:
    def parse(text: str) -> Any:
        try:
            value = kind(text)
        except ValueError:
            value = 0
        if not 0 < value < 1e9:
            raise argparse.ArgumentTypeError(f"{text} is not above 0")
        return value

    return parse


def _not_negative(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not 0, 1, 2, ...")
    return int(text)


def _run(args: argparse.Namespace) -> int:
    from tqdm import tqdm

    with tqdm(disable=not sys.stderr.isatty()) as bar:

        def report(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        with file_errors(keeps_finished=True):
            return int(args.work(args, report))


def _build(args: argparse.Namespace, report: Any) -> int:
    from ..evaluation.datasets.from_files import FileSource, build_from_files

    fields = (args.name_field, args.class_field, args.function_field)
    source = FileSource(
        args.imagery, args.map, args.polygons, args.layer, fields, args.gsd, args.seed,
        args.output, dict(args.map_style),
    )  # fmt: skip
    return _print_report(build_from_files(source, report), args)


def _town(args: argparse.Namespace, report: Any) -> int:
    from ..evaluation.datasets.from_files import build_town

    try:
        report = build_town(args.output, args.samples, args.side, args.seed, report)
    except OSError as error:
        raise StorageError(
            "{path} can't be written: {reason}.",
            "Free space, remove the folder, and draw it anew.",
            path=args.output,
            reason=error.strerror,
        ) from error
    return _print_report(report, args)


def _print_report(report: dict[str, Any], args: argparse.Namespace) -> int:
    if args.json:
        print(json.dumps(report, ensure_ascii=False))
        return 0
    splits = ", ".join(f"{split} {number}" for split, number in report["splits"].items())
    levels = ", ".join(f"{level} {number}" for level, number in report["levels"].items())
    print(f"{report['samples']} samples in {args.output}: {splits}; by level: {levels}")
    empty = [split for split, number in report["splits"].items() if not number]
    if empty:
        print(f"Nothing is in {', '.join(empty)}: the area has too few places apart for it.")
    for reason, number in report.get("reasons", {}).items():
        print(f"  dropped {number}: {reason}")
    return 0


def _pull(args: argparse.Namespace, report: Any) -> int:
    from ..engine.models import hub
    from ..evaluation.datasets.read import pulled_folder
    from .models import accept_on_terminal

    accept = accept_on_terminal(args.accept_licence, args.json)
    output = args.output or pulled_folder(args.id)
    lock = hub.pull(args.id, accept, lambda _, done, total: report(done, total), output)
    if args.json:
        print(json.dumps({"id": lock.id, "revision": lock.revision, "files": len(lock.files)}))
    else:
        print(f"{lock.id} is in {output}, at commit {lock.revision[:12]}.")
    return 0


def _stats(args: argparse.Namespace, report: Any) -> int:
    from ..evaluation.datasets.inspect import stats

    found = stats(args.dataset, report)
    if args.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    for title, value in found.items():
        if isinstance(value, dict):
            some = list(value.items())[:15]
            more = f", and {len(value) - 15} more" if len(value) > 15 else ""
            text = ", ".join(f"{key} {number}" for key, number in some) + more
        elif isinstance(value, list):
            text = f"{value[0]:.2f} to {value[1]:.2f}"
        else:
            text = "unknown" if value is None else str(value)
        print(f"{title:10} {text or 'none'}")
    return 0


def _check(args: argparse.Namespace, report: Any) -> int:
    from ..evaluation.datasets.inspect import check

    problems = check(args.dataset, report)
    if args.json:
        print(json.dumps({"problems": problems}, ensure_ascii=False))
    else:
        print("\n".join(problems) or f"{args.dataset}: nothing is wrong.")
    return 1 if problems else 0


def _view(args: argparse.Namespace, report: Any) -> int:
    from ..evaluation.datasets.inspect import view

    if args.page.is_dir():
        raise InputError("{path} is a folder.", "Give the name of a file.", path=args.page)
    args.page.parent.mkdir(parents=True, exist_ok=True)
    shown = view(args.dataset, args.page, args.limit, args.seed, report)
    print(json.dumps({"shown": shown}) if args.json else f"{args.page} shows {shown} samples.")
    return 0
