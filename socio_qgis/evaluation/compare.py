"""`socio evaluate compare`: two reports of the same samples, by paired bootstrap."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from ..core.errors import InputError
from .metrics import FIGURES, Counts, compare

TITLES = dict(zip(FIGURES, ("cIoU", "gIoU", "F1", "precision", "recall"), strict=True))


def compare_reports(first: Path, second: Path, output: Path | None = None) -> int:
    """Print how the second report's figures differ from the first's on the samples of both.

    Args:
        output: File for the same as JSON.

    Raises:
        InputError: A file is no report, or the two share no sample.
    """
    ours, theirs = _read(first), _read(second)
    shared = [key for key in ours if key in theirs]
    if not shared:
        raise InputError(
            "The two reports share no sample.", "Compare reports of the same data set and split."
        )
    print(f"{second} against {first}: {len(shared)} samples of both", end="")
    left_out = len(ours) + len(theirs) - 2 * len(shared)
    print(f"; {left_out} of only one left out" if left_out else "")
    print(f"{'':9}  {'change':>6}  {'95 % interval':>15}  {'p':>6}")
    changes = compare([ours[key] for key in shared], [theirs[key] for key in shared])
    for name, change in changes.items():
        low, high = change.interval
        interval = f"{low:+.1f} to {high:+.1f}"
        print(f"{TITLES[name]:9}  {change.difference:+6.1f}  {interval:>15}  {change.p_value:6.4f}")
    if output is not None:
        content = {name: dataclasses.asdict(change) for name, change in changes.items()}
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(json.dumps({"samples": len(shared), **content}), encoding="utf-8")
    return 0


def _read(path: Path) -> dict[tuple[str, str], Counts]:
    """Counts by id and query: an id alone may be another sample in another data set."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["samples"]
        return {(row["id"], row["query"]): Counts(**row["counts"]) for row in rows}
    except FileNotFoundError:
        raise InputError(
            "There is no file {path}.", "Give the path of a report.", path=path
        ) from None
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            "{path} is no report of samples: {kind} {reason}.",
            "Make it with `socio evaluate DATASET --json FILE`.",
            path=path,
            kind=type(error).__name__,
            reason=error,
        ) from None
