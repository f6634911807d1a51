"""What an evaluation can be told: the arguments of `socio evaluate`, and of `socio:evaluate`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of an evaluation to a parser."""
    parser.add_argument(
        "dataset",
        type=Path,
        help="folder with SPLIT/ID/{sat,map,mask}.png or parquet files, the id of a data set that "
        "`socio dataset pull` got, or the word compare",
    )
    parser.add_argument(
        "reports", type=Path, nargs="*", help="after compare: two files made by --json"
    )
    parser.add_argument("--split", default="test")
    parser.add_argument("--reasoner", default=DEFAULT_REASONER)
    parser.add_argument("--segmenter", default=DEFAULT_SEGMENTER)
    add_hints(parser)
    parser.add_argument(
        "--limit",
        type=_count,
        metavar="N",
        help="only N samples, chosen at random, the same each time",
    )
    parser.add_argument("--predictions", type=Path, help="folder for ID.png, 0 and 255")
    parser.add_argument("--json", type=Path, help="file for the report, or for a comparison")
    parser.add_argument("--html", type=Path, help="file for a report with pictures")
    parser.add_argument(
        "--shift", metavar="STYLE", help="change the maps: hue, inverted, 0.75x, 1.5x or jpeg60"
    )
    parser.add_argument(
        "--map-style",
        default="",
        metavar="STYLE",
        help="show the maps map_STYLE.png of the samples in place of map.png",
    )
    parser.add_argument(
        "--without",
        metavar="PART",
        action="append",
        default=[],
        help="leave a part out: map, imagery, repair or fall-back, of any reasoner; of map-reader "
        "also network, fills, vocabulary, second_stage or two_scales",
    )
    parser.add_argument("--stage-1-only", action="store_true", help="keep what stage 1 drew")
    parser.add_argument(
        "--points", type=int, choices=range(4), help="at most so many points an object in stage 2"
    )
    parser.add_argument(
        "--workers",
        type=_count,
        default=1,
        metavar="N",
        help="processes; each loads its own models",
    )
    parser.add_argument(
        "--markdown", action="store_true", help="print the table as in docs/evaluation.md"
    )


def add_hints(parser: argparse.ArgumentParser) -> None:
    """Add the switch that `segment` and `evaluate` have in common."""
    parser.add_argument(
        "--no-hints",
        dest="hints",
        action="store_false",
        help="do not tell a model that was not trained for this what the map's labels say",
    )


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text} is no count; give 1 or more")
    return int(text)
