"""What the modules of `socio bench` have in common: figures, medians in turns, other processes."""

from __future__ import annotations

import contextlib
import os
import platform
import statistics
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

REPEATS = 7


@dataclass(frozen=True)
class Figure:
    """One line of the table; without a value, `how` says why."""

    key: str
    value: float | None
    target: str
    how: str

    @property
    def falls_short(self) -> bool:
        """Whether the aim is missed; an aim is "-" or a comparison with a number."""
        sign, _, number = self.target.partition(" ")
        if self.value is None or not number:
            return False
        aim = float(number)
        return not {
            ">=": self.value >= aim,
            "<=": self.value <= aim,
            "=": self.value == aim,
        }[sign]


def machine() -> str:
    """What the figures were measured on."""
    name = platform.processor() or platform.machine()
    with contextlib.suppress(OSError, StopIteration):  # Linux knows it better
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    return (
        f"{name}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    )


def load() -> str:
    """Of the machine, over the last minute."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def medians(*calls: Callable[[], object], repeats: int = REPEATS) -> list[float]:
    """Median seconds of each call; they take turns."""
    seconds: list[list[float]] = [[] for _ in calls]
    for _ in range(repeats):
        for call, its_seconds in zip(calls, seconds, strict=True):
            started = time.perf_counter()
            call()
            its_seconds.append(time.perf_counter() - started)
    return [statistics.median(its_seconds) for its_seconds in seconds]


def ratio(
    key: str, target: str, ours: Callable[[], object], other: Callable[[], object], name: str
) -> Figure:
    """How many times as fast ours is as what it is compared with."""
    our_s, other_s = medians(ours, other)
    how = f"{1000 * our_s:.1f} ms against {1000 * other_s:.1f} ms of {name}"
    return Figure(key, round(other_s / our_s, 2), target, how)


def run(command: list[str], limit_s: float = 600) -> tuple[str, str]:
    """What a command printed, and why it failed, if it did."""
    try:
        done = subprocess.run(  # noqa: S603  (our own scripts)
            command, capture_output=True, text=True, timeout=limit_s, check=False
        )
    except subprocess.TimeoutExpired:
        return "", f"took more than {limit_s / 60:.0f} minutes"
    lines = done.stderr.strip().splitlines() or ["it failed without a word"]
    return done.stdout, lines[-1] if done.returncode else ""
