"""Train the tiny pair and judge it on scenes that it has not seen.

Usage: python -m socio_qgis.training.tiny [--folder build/tiny]

Prints losses and figures, and fails where the masks of the product's own pipeline fall short.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import torch

from socio_qgis.engine.contract import Reasoner, Segmenter
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.registry import make_reasoner, make_segmenter
from socio_qgis.evaluation.metrics import Counts, Scores, count, score

from . import reasoner, segmenter
from .scenes import make_sample

SEEING_STEPS, ANSWERING_STEPS, DRAWING_STEPS = 200, 2000, 1000
HELD_OUT = 200
HELD_OUT_SEED = 1_000_000
AIM_GIOU = 50.0  # percent


def train(folder: Path, seed: int) -> tuple[Path, Path]:
    """Train both models, each in a process of its own; return their folders."""
    with ProcessPoolExecutor(2) as pool:
        made = [pool.submit(task, folder, seed) for task in (train_reasoner, train_segmenter)]
        vlm, sam = (future.result() for future in made)
    return vlm, sam


def train_reasoner(folder: Path, seed: int) -> Path:
    """Train the tiny Qwen2.5-VL; return its folder."""
    pupil = reasoner.Pupil(seed)
    _show("Qwen2.5-VL learns to see", SEEING_STEPS, pupil.learn_to_see(SEEING_STEPS))
    _show("Qwen2.5-VL learns to answer", ANSWERING_STEPS, pupil.learn_to_answer(ANSWERING_STEPS))
    return pupil.save(folder)


def train_segmenter(folder: Path, seed: int) -> Path:
    """Train the tiny SAM 2; return its folder."""
    pupil = segmenter.Pupil(seed)
    _show("SAM 2 learns to draw", DRAWING_STEPS, pupil.learn(DRAWING_STEPS))
    return pupil.save(folder)


def _show(what: str, steps: int, losses: Iterator[float]) -> None:
    """Carry training out, and print the mean loss of each tenth."""
    torch.set_num_threads(1)  # models this small gain nothing from more
    started, tenth = time.monotonic(), []
    for step, loss in enumerate(losses, 1):
        tenth.append(loss)
        if step % (steps // 10) == 0:
            seconds = time.monotonic() - started
            print(f"{what}: step {step}, {seconds:.0f} s, loss {np.mean(tenth):.3f}", flush=True)
            tenth.clear()


def judge(by: Reasoner, drawing: Segmenter, samples: int, seed: int = HELD_OUT_SEED) -> Scores:
    """Score fresh samples through the product's own two stages."""
    rng = np.random.default_rng(seed)
    counts: list[Counts] = []
    for _ in range(samples):
        sample = make_sample(rng)
        (found,) = segment_scene(sample.scene, [sample.query], by, drawing)
        masks = [instance.mask for instance in found]
        predicted = np.logical_or.reduce(masks) if masks else np.zeros_like(sample.blocks[0].mask)
        counts.append(count(predicted, sample.blocks[0].mask))
    return score(counts)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(
        prog="python -m socio_qgis.training.tiny",
        description="Train a tiny Qwen2.5-VL and a tiny SAM 2 on synthetic scenes, and judge them.",
    )
    parser.add_argument("--folder", type=Path, default=Path("build/tiny"), help="for the models")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    vlm, sam = train(args.folder, args.seed)
    by, drawing = make_reasoner(f"transformers:{vlm}"), make_segmenter(f"sam2:{sam}")
    figures = judge(by, drawing, HELD_OUT)
    print(
        f"{figures.samples} held-out scenes, both stages: gIoU {figures.g_iou:.1f}, "
        f"cIoU {figures.c_iou:.1f}, F1 {figures.f1:.1f} percent"
    )
    if figures.g_iou < AIM_GIOU:
        print(f"The gIoU is below {AIM_GIOU}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
