"""`socio evaluate`: a reasoner and a segmenter on a data set, beside the paper's figures."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from ..core.errors import EngineError, InputError
from ..core.paths import VERSION
from .compare import TITLES
from .datasets.read import choose, locate, read_usable
from .datasets.sample import Sample, map_name
from .metrics import (
    INSTANCES,
    MATCH_IOU,
    SIZES,
    Counts,
    Scores,
    by_group,
    by_level,
    instances_group,
    intervals,
    reliability,
    size_group,
)
from .paper import PAPER
from .report import markdown_table, reliability_table, write_html
from .resume import begin_journal, read_journal, write_line
from .trial import Row, Setup, Trial, TrialResult, Unusable, run_all

_OPTIONS = ("hints", "shift", "map_style", "without", "stage_1_only", "points")


def evaluate(
    args: argparse.Namespace, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> int:
    """Run, print the table, write what was asked for.

    Args:
        args: As the command line of `socio evaluate` gives them.
        on_progress: Gets samples done, and in all, after each.
    """
    samples, bad = read_usable(args.dataset, args.split)
    samples = choose(samples, args.limit)
    if args.map_style:
        map_name(args.map_style)  # which checks it, before anything is run
        samples = [dataclasses.replace(one, map_style=args.map_style) for one in samples]
    unusable = [Unusable(id_, str(error)) for id_, error in bad.items()]
    setup = Setup(
        args.reasoner,
        args.segmenter,
        args.hints,
        args.shift,
        tuple(sorted(args.without)),
        args.stage_1_only,
        args.points,
    )
    trial = Trial(setup)
    for path in (args.json, args.html):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
    run = {
        "dataset": str(locate(args.dataset).resolve()),
        "split": args.split,
        "reasoner": f"{trial.reasoner.name} {trial.reasoner.revision}",
        "segmenter": f"{trial.segmenter.name} {trial.segmenter.revision}",
        "version": VERSION,
        **{key: getattr(args, key) for key in _OPTIONS},
        "without": sorted(args.without),
    }
    here = trial if args.workers == 1 else setup
    del trial  # else a model would be loaded once more than there are workers
    outcomes = _with_progress(_outcomes(args, samples, here, run), len(samples), on_progress)
    rows, masks = _gather(args, outcomes, unusable)
    if not rows:
        print(f"Predictions are in {args.predictions}; without masks there are no figures.")
        return 0
    report = _report(args, run, rows, unusable)
    _print(report, f"{args.reasoner} + {args.segmenter}", args.markdown)
    if args.json is not None:
        args.json.write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")
    if args.html is not None:
        write_html(args.html, report, {sample.id: sample for sample in samples}, masks)
    if args.json is not None:
        _journal(args).unlink()
    return 0


def _with_progress(
    outcomes: Iterator[TrialResult], total: int, on_progress: Callable[[int, int], None]
) -> Iterator[TrialResult]:
    for done, outcome in enumerate(outcomes, 1):
        on_progress(done, total)
        yield outcome


def _gather(
    args: argparse.Namespace, outcomes: Iterator[TrialResult], unusable: list[Unusable]
) -> tuple[list[Row], dict[str, bytes]]:
    """Rows, and masks for the page; predictions are written, and what went wrong is said.

    There are no rows where predictions alone were asked for, and no sample has a true mask.

    Raises:
        InputError: No sample can be used.
        EngineError: Every sample failed.
    """
    rows, masks, written = [], {}, 0
    if args.predictions is not None:
        args.predictions.mkdir(parents=True, exist_ok=True)
    for outcome in outcomes:
        if isinstance(outcome, Unusable):
            unusable.append(outcome)
            id_, png = outcome.id, outcome.png
        else:
            rows.append(outcome[0])
            id_, png = outcome[0].id, outcome[1]
        if png is None:
            continue
        if args.html is not None:
            masks[id_] = png
        if args.predictions is not None:
            (args.predictions / f"{id_}.png").write_bytes(png)
            written += 1
    for broken in unusable:
        print(f"{broken.id} is left out of the figures: {broken.reason}", file=sys.stderr)
    if not rows:
        if written and args.json is None and args.html is None:
            return rows, masks
        raise InputError(
            "No sample can be used, the first for this:", "{reason}", reason=unusable[0].reason
        )
    failed = [row for row in rows if row.error]
    for row in failed:
        print(f"{row.id}: {row.error}", file=sys.stderr)
    if len(failed) == len(rows):
        raise EngineError(
            "Every sample failed, the first with:", "{reason}", reason=failed[0].error
        )
    return rows, masks


def _journal(args: argparse.Namespace) -> Path:
    return Path(args.json.with_name(args.json.name + ".part"))


def _outcomes(
    args: argparse.Namespace,
    samples: Sequence[Sample],
    trial: Trial | Setup,
    run: dict[str, Any],
) -> Iterator[TrialResult]:
    work = partial(run_all, trial=trial, workers=args.workers)
    outcomes = _each(samples, work, None if args.json is None else _journal(args), run)
    disable = not sys.stderr.isatty()
    yield from tqdm(outcomes, total=len(samples), unit="sample", disable=disable)


def _report(
    args: argparse.Namespace, run: dict[str, Any], rows: list[Row], unusable: list[Unusable]
) -> dict[str, Any]:
    counts = [row.counts for row in rows]
    tokens = [row.tokens for row in rows if row.tokens is not None]
    return {
        "dataset": str(args.dataset),
        "split": args.split,
        "reasoner": run["reasoner"],
        "segmenter": run["segmenter"],
        "version": VERSION,
        "options": {key: run[key] for key in _OPTIONS},
        "match_iou": MATCH_IOU,
        "scores": _plain(by_level([row.level for row in rows], counts)),
        "intervals_95": intervals(counts),
        **{key: _plain(of_groups) for key, of_groups in _breakdown(rows).items()},
        "reliability": [
            dataclasses.asdict(one)
            for one in reliability([one for row in rows for one in row.results])
        ],
        "seconds_per_sample": float(np.median([row.seconds for row in rows])),
        "tokens_per_sample": float(np.mean(tokens)) if tokens else None,
        "workers": args.workers,
        "peak_memory_mb": peak_memory_mb(),
        "unusable": [{"id": broken.id, "reason": broken.reason} for broken in unusable],
        "samples": [dataclasses.asdict(row) for row in rows],
    }


def _print(report: dict[str, Any], name: str, markdown: bool) -> None:
    if markdown:
        low, high = report["intervals_95"]["g_iou"]
        print(f"{markdown_table(report, name)}\n\n95 % interval of gIoU: {low:.1f} to {high:.1f}.")
        print(f"\n{reliability_table(report)}")
        return
    print_table(name, {group: Scores(**of) for group, of in report["scores"].items()})
    print(f"95 % intervals of all samples (bootstrap), F1 at IoU {MATCH_IOU}:")
    ranges = report["intervals_95"].items()
    print("; ".join(f"{TITLES[figure]} {low:.1f} to {high:.1f}" for figure, (low, high) in ranges))
    failed = sum(bool(row["error"]) for row in report["samples"])
    print(f"\nmedian {report['seconds_per_sample']:.2f} s a sample", end="")
    if report["tokens_per_sample"] is not None:
        print(f", {report['tokens_per_sample']:.0f} tokens a sample", end="")
    print(f"; {failed} of {len(report['samples'])} failed", end="")
    if report["unusable"]:
        print(f"; {len(report['unusable'])} left out, since their files are broken", end="")
    memory = report["peak_memory_mb"]
    print(f"; peak memory {memory:.0f} MB" if memory else "")


def _each(
    samples: Sequence[Sample],
    work: Callable[[Sequence[Sample]], Iterator[TrialResult]],
    journal: Path | None,
    run: dict[str, Any],
) -> Iterator[TrialResult]:
    """Results of all samples, in order; those that the journal has are not run again.

    What failed earlier is tried again: a server may be back.
    """
    earlier = list(read_journal(journal, run)) if journal is not None else []
    done = {(row["id"], row["query"]): (row, png) for row, png in earlier if not row["error"]}
    with ExitStack() as stack:
        file = None
        if journal is not None:
            file = stack.enter_context(begin_journal(journal, run, list(done.values())))
        if done:
            print(f"{len(done)} samples were finished earlier ({journal}).", file=sys.stderr)
        outcomes = work([sample for sample in samples if (sample.id, sample.query) not in done])
        for sample in samples:
            if (sample.id, sample.query) in done:
                kept, png = done[sample.id, sample.query]
                yield Row(**{**kept, "counts": Counts(**kept["counts"])}), png
                continue
            outcome = next(outcomes)
            if file is not None and not isinstance(outcome, Unusable):
                write_line(file, dataclasses.asdict(outcome[0]), outcome[1])
            yield outcome


def _plain(scores: Mapping[str, Scores]) -> dict[str, dict[str, float]]:
    return {group: dataclasses.asdict(of_group) for group, of_group in scores.items()}


def _breakdown(rows: Sequence[Row]) -> dict[str, dict[str, Scores]]:
    """By class (what was asked at that level), by true instances and by their size."""
    counts = [row.counts for row in rows]
    classes = [row for row in rows if row.level == "class"]
    return {
        "by_class": by_group([row.query for row in classes], [row.counts for row in classes]),
        "by_instances": by_group([instances_group(c.true) for c in counts], counts, INSTANCES),
        "by_size": by_group([size_group(row.true_share) for row in rows], counts, SIZES),
    }


def print_table(name: str, scores: dict[str, Scores]) -> None:
    """Print our rows by level, then the paper's."""
    rows: list[tuple[str, str, float, float, float]] = [
        (name if level == "all" else f"  {level}", str(of.samples), of.c_iou, of.g_iou, of.f1)
        for level, of in scores.items()
    ]
    width = max(len(title) for title in [row[0] for row in rows] + [row[0] for row in PAPER])
    print(f"{'':{width}}  {'n':>5}  {'cIoU':>5}  {'gIoU':>5}  {'F1':>5}")
    for title, samples, *figures in rows:
        print(f"{title:{width}}  {samples:>5}  {_columns(figures)}")
    print("for orientation, the paper's on the SocioSeg test split (arXiv 2601.10477):")
    for title, *of_paper in PAPER:
        print(f"{title:{width}}  {'':5}  {_columns(of_paper)}")


def _columns(figures: Sequence[float | None]) -> str:
    return "  ".join(f"{'-':>5}" if value is None else f"{value:5.1f}" for value in figures)


def peak_memory_mb() -> float | None:
    """Peak resident memory of the largest process, None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    whose = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    peak = max(resource.getrusage(who).ru_maxrss for who in whose)
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
