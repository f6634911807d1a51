"""The command line of evaluation; what a command needs is imported when it runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..evaluation.arguments import add_arguments
from . import dataset as dataset_commands

EXAMPLE = """example:
  socio evaluate my-city --split test --predictions build/predictions --json build/report.json
  socio evaluate compare build/before.json build/report.json
"""


def add_commands(subparsers: Any) -> None:
    """Add `evaluate` and `dataset` to the command line."""
    dataset_commands.add_commands(subparsers)
    parser = subparsers.add_parser(
        "evaluate",
        help="score a reasoner and a segmenter on a data set in the SocioSeg layout",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_arguments(parser)
    parser.set_defaults(run=_evaluate)


def _evaluate(args: argparse.Namespace) -> int:
    from ..evaluation.compare import compare_reports
    from ..evaluation.evaluate import evaluate
    from ..evaluation.file_errors import file_errors

    comparing = args.dataset == Path("compare")
    if len(args.reports) != (2 if comparing else 0):
        raise InputError(
            "{count} reports were given.",
            "Write `socio evaluate DATASET`, or `socio evaluate compare A.json B.json`.",
            count=len(args.reports),
        )
    with file_errors():
        if comparing:
            first, second = args.reports
            return compare_reports(first, second, args.json)
        return evaluate(args)
