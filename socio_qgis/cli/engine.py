"""The engine's commands: segment, batch, map-data, plan, doctor, bench and worker.

Nothing heavy is imported before a command runs, so that `socio doctor` works where the rest can't.
"""

from __future__ import annotations

import argparse
import signal
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.map_data import PUBLIC_SERVER
from ..core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER
from ..engine.input.raster_source import parse_source
from ..evaluation.arguments import add_hints

_SEGMENT_EXAMPLE = """example:
  socio segment --satellite city.tif --map city_map.tif --query school --query "Jinan Zoo" \\
    --aoi district.geojson --output schools.gpkg
"""
_BATCH_EXAMPLE = """example:
  socio batch --aois districts.gpkg --queries queries.txt --satellite city.tif \\
    --map city_map.tif --output places.gpkg
"""


def add_commands(subparsers: Any) -> None:
    """Add the engine's commands to the command line."""
    _add_segment(subparsers)
    _add_batch(subparsers)
    _add_map_data(subparsers)
    estimate = _add(
        subparsers,
        "plan",
        _plan,
        help="estimate windows, hours, tokens and cost of a large area",
        epilog="example:\n"
        "  socio plan --area-km2 400 --like trial.gpkg\n"
        "  socio plan --area-km2 100000 --queries 20 --gpus 8",
    )
    estimate.add_argument("--area-km2", type=float, required=True)
    how = estimate.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--like", type=Path, help="results of a part of the area, whose last run has the pace"
    )
    how.add_argument("--gpus", type=int, help="how many, like an H100, each with a 3B model")
    estimate.add_argument("--queries", type=int, help="how many; with --gpus")
    estimate.add_argument("--gpu-hour-price", type=float, help="what an hour of one GPU costs")
    estimate.add_argument("--json", action="store_true", help="print JSON, for machines")
    doctor = _add(
        subparsers,
        "doctor",
        _doctor,
        help="say what is installed, what is missing and how to mend it",
        epilog="example:\n  socio doctor",
    )
    doctor.add_argument("--json", action="store_true", help="print JSON, for machines")
    bench = _add(
        subparsers,
        "bench",
        _bench,
        help="measure speed against what one would use otherwise; the last line is JSON",
        epilog="example:\n  socio bench",
    )
    bench.add_argument(
        "--page", type=Path, default=Path("build/performance.md"), help="file for the table"
    )
    bench.add_argument("--long", action="store_true", help="also a run of 100 windows")
    _add(
        subparsers,
        "worker",
        _worker,
        help="serve QGIS over standard input and output; the plugin starts this by itself",
        epilog="example:\n  socio worker",
    )


def _add_segment(subparsers: Any) -> None:
    parser = _add(
        subparsers,
        "segment",
        _segment,
        help="find what a query in plain words means and write its polygons to a GeoPackage",
        epilog=_SEGMENT_EXAMPLE,
    )
    _add_sources(parser)
    parser.add_argument(
        "--query",
        action="append",
        default=[],
        help="can be given repeatedly; default: the kinds of all points of the map layers",
    )
    parser.add_argument(
        "--aoi", type=Path, help="GeoJSON or GeoPackage with polygons; default: all imagery"
    )
    _add_models(parser)
    add_hints(parser)
    parser.add_argument("--output", type=Path, required=True, help="GeoPackage; new or extended")
    parser.add_argument("--yes", action="store_true", help="begin however many windows it takes")
    parser.add_argument("--explain", type=Path, metavar="DIR", help="folder for what was seen")
    parser.add_argument("--json", action="store_true", help="print JSON, for machines")


def _add_batch(subparsers: Any) -> None:
    parser = _add(
        subparsers,
        "batch",
        _batch,
        help="segment many areas for many queries, on this machine or on a Ray cluster",
        epilog=_BATCH_EXAMPLE,
    )
    parser.add_argument(
        "--aois", type=Path, required=True, help="GeoPackage or GeoJSON; each polygon is an area"
    )
    parser.add_argument("--queries", type=Path, required=True, help="text, a query a line")
    _add_sources(parser)
    _add_models(parser)
    parser.add_argument(
        "--server",
        action="append",
        default=[],
        metavar="URL#MODEL",
        help="instead of --reasoner; can be given repeatedly, the servers share the load",
    )
    add_hints(parser)
    parser.add_argument(
        "--output", type=Path, required=True, help="GeoPackage, or folder ending in .parquet"
    )
    parser.add_argument("--ray", metavar="ADDRESS", help='of a Ray cluster, or "local"')
    parser.add_argument("--actors", type=int, default=0, help="on Ray; default: as many as fit")
    parser.add_argument("--gpus-per-actor", type=float, default=0.0, metavar="SHARE")
    parser.add_argument("--yes", action="store_true", help="begin however many windows it takes")
    parser.add_argument("--json", action="store_true", help="print JSON, for machines")


def _add_map_data(subparsers: Any) -> None:
    parser = _add(
        subparsers,
        "map-data",
        _map_data,
        help="get the places and land use of an area from OpenStreetMap, as map layers",
        epilog="example:\n  socio map-data --aoi district.geojson --output district_map.gpkg",
    )
    parser.add_argument(
        "--aoi", type=Path, required=True, help="GeoJSON or GeoPackage with polygons"
    )
    parser.add_argument("--output", type=Path, required=True, help="GeoPackage; a new file")
    parser.add_argument(
        "--server", default=PUBLIC_SERVER, metavar="URL", help="Overpass; default: %(default)s"
    )
    parser.add_argument("--yes", action="store_true", help="send the area without asking")
    parser.add_argument("--json", action="store_true", help="print JSON, for machines")


def _add_sources(parser: argparse.ArgumentParser) -> None:
    tiles = "or the address of tiles, https://.../{z}/{x}/{y}.png"
    parser.add_argument(
        "--satellite", type=parse_source, required=True, help=f"imagery: any GDAL raster, {tiles}"
    )
    parser.add_argument(
        "--map",
        type=parse_source,
        required=True,
        help=f"map: a picture (any GDAL raster), a file with map layers, {tiles}",
    )
    parser.add_argument(
        "--vector",
        type=Path,
        help="map layers, read as well: GeoPackage, GeoJSON, Shapefile, FlatGeobuf or GeoParquet",
    )


def _add_models(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--reasoner",
        default=DEFAULT_REASONER,
        metavar="NAME",
        help="map-reader (the default), openai:URL#MODEL or transformers:ID",
    )
    parser.add_argument(
        "--segmenter",
        default=DEFAULT_SEGMENTER,
        metavar="NAME",
        help="classical (the default), sam2:ID, sam3:ID, sam:ID or onnx:FOLDER",
    )


def _add(subparsers: Any, name: str, run: Any, help: str, epilog: str) -> Any:  # noqa: A002
    parser = subparsers.add_parser(
        name,
        help=help,
        description=help[0].upper() + help[1:] + ".",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _stop_when_terminated() -> None:
    """Have a scheduler's or a container's end keep what is done, as Ctrl+C does."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def _segment(args: argparse.Namespace) -> int:
    from .segment import SegmentJob, print_outcome, segment

    _stop_when_terminated()
    codes: list[int] = []
    segment(
        SegmentJob(
            satellite=args.satellite,
            map=args.map,
            vector=args.vector,
            queries=tuple(args.query),
            aoi=args.aoi,
            reasoner=args.reasoner,
            segmenter=args.segmenter,
            output=args.output,
            explain=args.explain,
            hints=args.hints,
            yes=args.yes,
        ),
        lambda outcome: codes.append(print_outcome(outcome, args.json)),
    )
    return codes[0]


def _batch(args: argparse.Namespace) -> int:
    from ..engine.input.scene_sources import Sources
    from .batch import BatchJob, batch, print_outcomes

    _stop_when_terminated()
    codes: list[int] = []
    batch(
        BatchJob(
            areas=args.aois,
            queries=args.queries,
            sources=Sources(args.satellite, args.map, args.vector),
            output=args.output,
            reasoner=args.reasoner,
            segmenter=args.segmenter,
            servers=tuple(args.server),
            hints=args.hints,
            ray=args.ray,
            actors=args.actors,
            gpus_per_actor=args.gpus_per_actor,
            yes=args.yes,
        ),
        lambda outcomes: codes.append(print_outcomes(outcomes, args.json)),
    )
    return codes[0]


def _map_data(args: argparse.Namespace) -> int:
    from .map_data import get_map_data

    return get_map_data(args.aoi, args.output, args.server, args.yes, args.json)


def _plan(args: argparse.Namespace) -> int:
    from .plan import plan, plan_like, print_pace, print_plan

    if args.like is not None:
        return print_pace(plan_like(args.area_km2, args.like), args.json)
    if args.queries is None:
        raise InputError("With --gpus, the number of queries is needed.", "Give --queries.")
    estimate = plan(args.area_km2, args.queries, args.gpus, args.gpu_hour_price)
    return print_plan(estimate, args.json)


def _doctor(args: argparse.Namespace) -> int:
    from ..engine.doctor import doctor

    return doctor(args.json)


def _bench(args: argparse.Namespace) -> int:
    from ..bench.bench import bench

    return bench(args.page, args.long)


def _worker(args: argparse.Namespace) -> int:
    from ..engine.serve.worker import main

    return main()
