"""`socio evaluate`: a reasoner and a segmenter on a data set, beside the paper's figures."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from tqdm import tqdm

from ..core.errors import EngineError, InputError, SocioError
from ..core.paths import VERSION
from ..core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER
from ..engine.pipeline import segment_scene
from ..engine.registry import make_reasoner, make_segmenter
from ..engine.seams import Mask, Reasoner, Segmenter, silent
from .dataset import Sample, read_split
from .metrics import Counts, Scores, by_level, count
from .report import write_html

EXAMPLE = """example:
  socio evaluate SocioSeg --split test --predictions build/predictions --json build/report.json
"""
# arXiv 2601.10477, all levels of the SocioSeg test split: another data set than a user's own, so
# the rows tell an order of magnitude, not who is better.
PAPER = (
    ("SocioReasoner (paper)", 47.9, 52.8, 59.7),
    ("VisionReasoner (paper)", 44.0, 48.5, 54.3),
    ("RemoteReasoner (paper)", 43.2, 47.7, 53.3),
    ("SegEarth-R1 (paper)", 38.3, 44.1, 48.4),
)


@dataclass(frozen=True)
class Row:
    """One sample's outcome; `error` is empty unless it failed and counts as an empty mask."""

    id: str
    query: str
    level: str
    iou: float
    instances: int
    seconds: float
    error: str = ""


def add_commands(subparsers: Any) -> None:
    """Add `evaluate` to the command line."""
    parser = subparsers.add_parser(
        "evaluate",
        help="score a reasoner and a segmenter on a data set in the SocioSeg layout",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("dataset", type=Path, help="folder with SPLIT/ID/{sat,map,mask}.png")
    parser.add_argument("--split", default="test")
    parser.add_argument("--reasoner", default=DEFAULT_REASONER)
    parser.add_argument("--segmenter", default=DEFAULT_SEGMENTER)
    parser.add_argument("--limit", type=int, help="only the first N samples")
    parser.add_argument("--predictions", type=Path, help="folder for ID.png, 0 and 255")
    parser.add_argument("--json", type=Path, help="file for the report")
    parser.add_argument("--html", type=Path, help="file for a report with pictures")
    parser.set_defaults(run=evaluate)


def evaluate(args: argparse.Namespace) -> int:
    """Run, print the table, write what was asked for."""
    samples = read_split(args.dataset, args.split)[: args.limit]
    reasoner, segmenter = make_reasoner(args.reasoner), make_segmenter(args.segmenter)
    for path in (args.json, args.html):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
    if args.predictions is not None:
        args.predictions.mkdir(parents=True, exist_ok=True)
    rows, counts = [], []
    masks: dict[str, Mask] = {}  # kept only for the report with pictures
    for sample in tqdm(samples, unit="sample", disable=not sys.stderr.isatty()):
        row, of_sample, mask = _run(sample, reasoner, segmenter)
        rows.append(row)
        counts.append(of_sample)
        if args.html is not None:
            masks[sample.id] = mask
        if args.predictions is not None:
            _write_png(args.predictions / f"{sample.id}.png", mask)
    failed = [row for row in rows if row.error]
    for row in failed:
        print(f"{row.id}: {row.error}", file=sys.stderr)
    if len(failed) == len(rows):
        raise EngineError("Every sample failed.", failed[0].error)
    scores = by_level([sample.level for sample in samples], counts)
    print_table(f"{args.reasoner} + {args.segmenter}", scores)
    seconds = float(np.median([row.seconds for row in rows]))
    memory = peak_memory_mb()
    print(f"\nmedian {seconds:.2f} s a sample; {len(failed)} of {len(rows)} failed", end="")
    print(f"; peak memory {memory:.0f} MB" if memory else "")
    report = {
        "dataset": str(args.dataset),
        "split": args.split,
        "reasoner": f"{reasoner.name} {reasoner.revision}",
        "segmenter": f"{segmenter.name} {segmenter.revision}",
        "version": VERSION,
        "scores": {level: dataclasses.asdict(of_level) for level, of_level in scores.items()},
        "seconds_per_sample": seconds,
        "peak_memory_mb": memory,
        "samples": [dataclasses.asdict(row) for row in rows],
    }
    if args.json is not None:
        args.json.write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")
    if args.html is not None:
        write_html(args.html, report, samples, masks)
    return 0


def _run(sample: Sample, reasoner: Reasoner, segmenter: Segmenter) -> tuple[Row, Counts, Mask]:
    truth = sample.mask()
    mask = np.zeros_like(truth)
    started, error, instances = time.perf_counter(), "", 0
    try:
        scene = sample.scene()
        started = time.perf_counter()  # reading files is not the reasoner's time
        (found,) = segment_scene(scene, [sample.query], reasoner, segmenter, silent)
        instances = len(found)
        for instance in found:
            mask |= instance.mask
    except InputError:
        raise
    except SocioError as problem:
        error = str(problem)
    seconds = time.perf_counter() - started
    counts = count(mask, truth)
    row = Row(sample.id, sample.query, sample.level, counts.iou, instances, seconds, error)
    return row, counts, mask


def _write_png(path: Path, mask: Mask) -> None:
    _, png = cv2.imencode(".png", mask.astype(np.uint8) * 255)
    path.write_bytes(png.tobytes())


def print_table(name: str, scores: dict[str, Scores]) -> None:
    """Print our rows by level, then the paper's."""
    width = max(len(name) + 9, *(len(row[0]) for row in PAPER))
    print(f"{'':{width}}  {'n':>5}  {'cIoU':>5}  {'gIoU':>5}  {'F1':>5}")
    for level, of_level in scores.items():
        title = name if level == "all" else f"  {level}"
        print(
            f"{title:{width}}  {of_level.samples:5d}  {of_level.c_iou:5.1f}  "
            f"{of_level.g_iou:5.1f}  {of_level.f1:5.1f}"
        )
    print("other data, for orientation (arXiv 2601.10477, SocioSeg test):")
    for title, c_iou, g_iou, f1 in PAPER:
        print(f"{title:{width}}  {'':5}  {c_iou:5.1f}  {g_iou:5.1f}  {f1:5.1f}")


def peak_memory_mb() -> float | None:
    """Peak resident memory of this process, None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
