"""What scores are worth: the reliability curve of docs/evaluation.md.

Usage: python .ci/reliability.py SHARED

SHARED has the data sets socioseg_us/dev-* and world/dev/*; synthetic towns are drawn. Of all
results the table has the mean IoU by score. Below it stands what a correction of the scores would
do that is learned from all places but the one that it corrects.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from socio_qgis.engine.reasoners.map_reader.reader import LEGEND_IOU
from socio_qgis.evaluation.metrics import SCORE_BINS, reliability

REPORTS = Path("build/reliability")
TOWNS = 200
ROUNDED = 1e-4  # as far as scores are
PLACE = re.compile(r"^[a-z]+_([a-z]+)")  # of a sample's id: "name_moorpark_poindexter_park"
Floats = npt.NDArray[np.float64]


def main() -> None:
    """Run all that has no report yet, then print."""
    shared, town = Path(sys.argv[1]), REPORTS / "towns"
    if not town.exists():
        socio("dataset", "town", "--samples", TOWNS, town)
    groups = {
        "development sets": sorted((shared / "socioseg_us").glob("dev-*")),
        "other regions": sorted((shared / "world" / "dev").glob("*/")),
        "synthetic towns": [town],
    }
    rows = {
        name: [row for folder in folders for row in evaluate(folder)]
        for name, folders in groups.items()
    }
    rows["all"] = [row for of_group in rows.values() for row in of_group]
    print(table({name: [one for _, one in of_group] for name, of_group in rows.items()}))
    of_colour = [iou for _, (score, iou) in rows["all"] if abs(score - LEGEND_IOU) < ROUNDED]
    print(f"\nby a colour alone, {LEGEND_IOU}: {np.mean(of_colour):.2f} ({len(of_colour)})", end="")
    before, after = corrected(rows["all"])
    print(f"\nmean distance of score and mean IoU: {before:.3f}, corrected {after:.3f}")


def evaluate(folder: Path) -> list[tuple[str, tuple[float, float]]]:
    """Place, and score and IoU, of each result of a data set."""
    report = REPORTS / f"{folder.name}.json"
    if not report.exists():
        socio("evaluate", folder, "--split", "test", "--json", report)
    samples = json.loads(report.read_text(encoding="utf-8"))["samples"]
    return [(place_of(row["id"]), tuple(one)) for row in samples for one in row["results"]]


def place_of(sample: str) -> str:
    """The place of a sample; towns are one."""
    match = PLACE.match(sample)
    return match[1] if match else "town"


def table(results: dict[str, list[tuple[float, float]]]) -> str:
    """Of each tenth of the score the number of results, and their mean IoU."""
    by_group = {name: {one.low: one for one in reliability(of)} for name, of in results.items()}
    lines = [f"| score | {' | '.join(by_group)} |", "| --- |" + " --- |" * len(by_group)]
    for number in range(SCORE_BINS):
        low = number / SCORE_BINS
        bins = [of.get(low) for of in by_group.values()]
        cells = [f"{one.iou:.2f} ({one.results})" if one else "" for one in bins]
        if any(cells):
            lines.append(f"| {low:.1f} to {low + 1 / SCORE_BINS:.1f} | {' | '.join(cells)} |")
    return "\n".join(lines)


def corrected(rows: list[tuple[str, tuple[float, float]]]) -> tuple[float, float]:
    """Mean distance of scores and IoU over the bins, as they are and corrected."""
    places = np.array([place for place, _ in rows])
    scores, ious = np.array([one for _, one in rows]).T
    new = np.empty_like(scores)
    for place in set(places.tolist()):
        own = places == place
        new[own] = np.interp(scores[own], *isotonic(scores[~own], ious[~own]))
    return distance(scores, ious), distance(new, ious)


def isotonic(scores: Floats, ious: Floats) -> tuple[Floats, Floats]:
    """The rising steps that fit best, by pooling neighbours that fall."""
    blocks: list[list[float]] = []  # mean IoU, number, mean score
    for i in np.argsort(scores, kind="stable").tolist():
        blocks.append([ious[i], 1, scores[i]])
        while len(blocks) > 1 and blocks[-2][0] >= blocks[-1][0]:
            two, one = blocks.pop(), blocks.pop()
            both = one[1] + two[1]
            means = ((one[k] * one[1] + two[k] * two[1]) / both for k in (0, 2))
            iou, score = means
            blocks.append([iou, both, score])
    steps = np.array(blocks)
    return steps[:, 2], steps[:, 0]


def distance(scores: Floats, ious: Floats) -> float:
    """Mean distance of the scores of a bin and their mean IoU, by number of results."""
    bins = reliability(list(zip(scores.tolist(), ious.tolist(), strict=True)))
    return sum(one.results * abs(one.score - one.iou) for one in bins) / len(scores)


def socio(*arguments: object) -> None:
    """Run a command; what it prints is not wanted here."""
    command = [sys.executable, "-m", "socio_qgis.cli", *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


main()
