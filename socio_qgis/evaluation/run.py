"""`socio evaluate`: a reasoner and a segmenter on a data set, beside the paper's figures."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import cv2
import numpy as np
from tqdm import tqdm

from ..core.errors import EngineError, InputError, SocioError
from ..core.paths import VERSION
from ..core.settings import DEFAULT_REASONER
from ..engine.pipeline import segment_scene
from ..engine.reasoners.map_reader import MapReader
from ..engine.reasoners.map_reader.reader import Abilities
from ..engine.registry import make_reasoner, make_segmenter
from ..engine.seams import Image, Mask, Reasoner, Segmenter, silent
from .ablations import Ablated
from .compare import TITLES
from .dataset import Sample, read_split
from .journal import begin_journal, read_journal, write_line
from .metrics import (
    INSTANCES,
    MATCH_IOU,
    SIZES,
    Counts,
    Scores,
    by_group,
    by_level,
    count,
    instances_group,
    intervals,
    size_group,
)
from .report import write_html
from .shifts import SHIFTS

T = TypeVar("T")
_OPTIONS = ("hints", "shift", "without", "stage_1_only", "points")

# arXiv 2601.10477, the SocioSeg test split: cIoU, gIoU, F1 (None: not read from the paper). On
# another data set the rows tell an order of magnitude, not who is better.
PAPER: tuple[tuple[str, float, float, float | None], ...] = (
    ("SocioReasoner", 47.9, 52.8, 59.7),
    ("  name", 52.6, 55.7, 64.6),
    ("  class", 47.6, 52.8, 60.1),
    ("  function", 40.6, 46.9, 50.3),
    ("VisionReasoner", 44.0, 48.5, 54.3),
    ("RemoteReasoner", 43.2, 47.7, 53.3),
    ("SegEarth-R1", 38.3, 44.1, 48.4),
    ("Qwen2.5-VL-72B, zero-shot", 23.1, 27.5, None),
    ("GPT-5, zero-shot", 14.7, 15.0, None),
)


@dataclass(frozen=True)
class Row:
    """One sample's outcome.

    Attributes:
        instances: How many the run returned; `counts` has those of the united mask.
        true_share: Of the picture, what the truth covers, 0 to 1.
        error: Empty unless the sample failed and counts as an empty mask.
    """

    id: str
    query: str
    level: str
    iou: float
    counts: Counts
    true_share: float
    instances: int
    seconds: float
    error: str = ""


def evaluate(args: argparse.Namespace) -> int:
    """Run, print the table, write what was asked for."""
    samples = read_split(args.dataset, args.split)[: args.limit]
    whole, segmenter = _make_reasoner(args), make_segmenter(args.segmenter)
    reasoner = Ablated(whole, args.stage_1_only, args.points)
    shift = _choice(SHIFTS, args.shift) if args.shift else None
    for path in (args.json, args.html):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
    if args.predictions is not None:
        args.predictions.mkdir(parents=True, exist_ok=True)
    run = {
        "dataset": str(args.dataset.resolve()),
        "split": args.split,
        "reasoner": f"{reasoner.name} {reasoner.revision}",
        "segmenter": f"{segmenter.name} {segmenter.revision}",
        "version": VERSION,
        "hints": args.hints,
        "shift": args.shift,
        "without": sorted(args.without),
        "stage_1_only": args.stage_1_only,
        "points": args.points,
    }
    journal = args.json.with_name(args.json.name + ".part") if args.json is not None else None
    rows = []
    masks: dict[str, bytes] = {}  # PNG, kept only for the report with pictures
    work = partial(_run, reasoner=reasoner, segmenter=segmenter, shift=shift)
    bar = partial(tqdm, total=len(samples), unit="sample", disable=not sys.stderr.isatty())
    for row, png in bar(_each(samples, work, journal, run)):
        rows.append(row)
        if args.html is not None:
            masks[row.id] = png
        if args.predictions is not None:
            (args.predictions / f"{row.id}.png").write_bytes(png)
    failed = [row for row in rows if row.error]
    for row in failed:
        print(f"{row.id}: {row.error}", file=sys.stderr)
    if len(failed) == len(rows):
        raise EngineError("Every sample failed, the first with:", failed[0].error)
    counts = [row.counts for row in rows]
    scores = by_level([row.level for row in rows], counts)
    bounds = intervals(counts)
    print_table(f"{args.reasoner} + {args.segmenter}", scores)
    print(f"95 % intervals of all samples (bootstrap), F1 at IoU {MATCH_IOU}:")
    print(
        "; ".join(f"{TITLES[name]} {low:.1f} to {high:.1f}" for name, (low, high) in bounds.items())
    )
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
        "options": {key: run[key] for key in _OPTIONS},
        "match_iou": MATCH_IOU,
        "scores": _plain(scores),
        "intervals_95": bounds,
        **{key: _plain(of_groups) for key, of_groups in _breakdown(rows).items()},
        "seconds_per_sample": seconds,
        "peak_memory_mb": memory,
        "samples": [dataclasses.asdict(row) for row in rows],
    }
    if args.json is not None:
        args.json.write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")
    if args.html is not None:
        write_html(args.html, report, samples, masks)
    if journal is not None:
        journal.unlink()
    return 0


def _each(
    samples: Sequence[Sample],
    work: Callable[[Sample], tuple[Row, Mask]],
    journal: Path | None,
    run: dict[str, Any],
) -> Iterator[tuple[Row, bytes]]:
    """Rows and masks (PNG) of all samples; those that the journal has are not run again.

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
        for sample in samples:
            if (sample.id, sample.query) in done:
                kept, png = done[sample.id, sample.query]
                yield Row(**{**kept, "counts": Counts(**kept["counts"])}), png
                continue
            row, mask = work(sample)
            png = cv2.imencode(".png", mask.astype(np.uint8) * 255)[1].tobytes()
            if file is not None:
                write_line(file, dataclasses.asdict(row), png)
            yield row, png


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


def _make_reasoner(args: argparse.Namespace) -> Reasoner:
    if not args.without:
        return make_reasoner(args.reasoner, hints=args.hints)
    if args.reasoner != DEFAULT_REASONER:
        raise InputError("Only map-reader has parts to leave out.", "Take --without away.")
    parts = dict.fromkeys((field.name for field in dataclasses.fields(Abilities)), True)
    for part in args.without:
        _choice(parts, part)
        parts[part] = False
    return MapReader(abilities=Abilities(**parts))


def _choice(choices: Mapping[str, T], name: str) -> T:
    if name not in choices:
        raise InputError(f"There is no {name!r} here.", f"Choose one of: {', '.join(choices)}.")
    return choices[name]


def _run(
    sample: Sample,
    reasoner: Reasoner,
    segmenter: Segmenter,
    shift: Callable[[Image], Image] | None,
) -> tuple[Row, Mask]:
    truth = sample.mask()
    mask = np.zeros_like(truth)
    started, error, instances = time.perf_counter(), "", 0
    try:
        scene = sample.scene()
        if shift is not None:
            scene = dataclasses.replace(scene, map_rgb=shift(scene.map_rgb))
        started = time.perf_counter()  # reading files is not the reasoner's time
        (found,) = segment_scene(scene, [sample.query], reasoner, segmenter, silent)
        instances = len(found)
        for instance in found:
            mask |= instance.mask
    except Exception as problem:  # noqa: BLE001 - one sample must not lose the hours of others
        error = str(problem) if isinstance(problem, SocioError) else repr(problem)
        mask = np.zeros_like(truth)
    seconds = time.perf_counter() - started
    counts = count(mask, truth)
    row = Row(
        sample.id,
        sample.query,
        sample.level,
        counts.iou,
        counts,
        float(truth.mean()),
        instances,
        seconds,
        error,
    )
    return row, mask


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
    """Peak resident memory of this process, None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
