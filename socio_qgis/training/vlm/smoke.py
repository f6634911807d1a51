"""GRPO on the tiny pair with several seeds: does it raise rewards and held-out gIoU?

Usage: python -m socio_qgis.training.vlm.smoke [--output build/smoke] [--seeds 3]

Trains the tiny pair first where it is not there. What was trained before is not trained again.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .. import CONFIGS
from ..tiny.__main__ import train as train_tiny_pair
from .config import read_config
from .curves import series
from .train import newest_checkpoint, train

ENDS_STEPS = 10  # rewards of so many first and last steps of a stage are compared


def main() -> int:
    """Command line; fails where the seeds do not end better than they began, on average."""
    parser = argparse.ArgumentParser(prog="python -m socio_qgis.training.vlm.smoke")
    parser.add_argument("--output", type=Path, default=Path("build/smoke"))
    parser.add_argument("--seeds", type=int, default=3)
    args = parser.parse_args()
    torch.set_num_threads(1)  # models this small gain nothing from more
    config = read_config(CONFIGS / "smoke.toml")
    if not Path(config.model).is_dir():
        train_tiny_pair(Path(config.model).parent, seed=0)
    gains = []
    for seed in range(args.seeds):
        output = args.output / f"seed-{seed}"
        train(dataclasses.replace(config, seed=seed), output)
        checkpoint = newest_checkpoint(output / "grpo")
        log = json.loads((Path(str(checkpoint)) / "trainer_state.json").read_text())["log_history"]
        gains.append(_gains(log))
        print(f"seed {seed}: " + ", ".join(f"{k} {a:.3f} to {b:.3f}" for k, (a, b) in gains[-1]))
    better = True
    for i, (name, _) in enumerate(gains[0]):
        rises = np.array([gain[i][1][1] - gain[i][1][0] for gain in gains])
        spread = rises.std(ddof=1) if len(rises) > 1 else 0.0
        print(f"{name}: rises by {rises.mean():.3f}, spread {spread:.3f} over {len(rises)} seeds")
        better &= bool(rises.mean() > 0)
    print(f"Curves: {args.output}/seed-*/curves.png")
    return 0 if better else 1


def _gains(log: list[dict[str, Any]]) -> list[tuple[str, tuple[float, float]]]:
    """Start and end of each stage's mean reward, and of the held-out gIoU."""
    gains = []
    for stage, title in (("localise", "reward of stage 1"), ("refine", "reward of stage 2")):
        turns, _ = series(log, f"rewards/{stage}_format/mean")
        rewards = [row["reward"] for row in log if "reward" in row and row["step"] in turns]
        ends = rewards[:ENDS_STEPS], rewards[-ENDS_STEPS:]
        gains.append((title, (float(np.mean(ends[0])), float(np.mean(ends[1])))))
    _, judged = series(log, "judged/g_iou")
    return [*gains, ("held-out gIoU", (judged[0], judged[-1]))]


if __name__ == "__main__":
    sys.exit(main())
