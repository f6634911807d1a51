"""Curves of a training as one picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

SMOOTHED_SHARE = 0.2  # of a stage's steps are averaged


def draw_curves(log: Sequence[dict[str, Any]], path: Path) -> None:
    """Draw rewards of both stages and held-out gIoU over steps; the log is a trainer's."""
    figure = Figure(figsize=(12, 3.6), layout="constrained")
    first, second, third = figure.subplots(1, 3)
    _draw_rewards(first, log, "localise", "Rewards of stage 1")
    _draw_rewards(second, log, "refine", "Rewards of stage 2")
    _draw_judged(third, log)
    figure.savefig(path, dpi=120)


def _draw_rewards(axes: Any, log: Sequence[dict[str, Any]], stage: str, title: str) -> None:
    names = sorted({key for row in log for key in row if key.startswith(f"rewards/{stage}_")})
    over = ": no step of it"
    for name in (name for name in names if name.endswith("/mean")):
        steps, values = series(log, name)
        width = max(1, int(SMOOTHED_SHARE * len(values)))
        if len(values):
            smooth = np.convolve(values, np.ones(width) / width, mode="valid")
            label = name.split("/")[1].removeprefix(f"{stage}_")
            axes.plot(steps[width - 1 :], smooth, label=label)
            over = f", mean of {width} steps"
    _finish(axes, title + over)


def _draw_judged(axes: Any, log: Sequence[dict[str, Any]]) -> None:
    for name, label in (("judged/g_iou", "both stages"), ("judged/g_iou_stage_1", "stage 1")):
        axes.plot(*series(log, name), marker="o", label=label)
    _finish(axes, "Held-out gIoU, percent")


def _finish(axes: Any, title: str) -> None:
    axes.set_title(title)
    axes.set_xlabel("step")
    axes.grid(alpha=0.3)
    if axes.lines:
        axes.legend()


def series(log: Sequence[dict[str, Any]], name: str) -> tuple[Any, Any]:
    """Steps and values; a stage that had no turn has NaN, or None in the last line of a log."""
    rows = [(row["step"], row[name]) for row in log if row.get(name) is not None]
    rows = [(step, value) for step, value in rows if np.isfinite(value)]
    return np.array([step for step, _ in rows]), np.array([value for _, value in rows])
