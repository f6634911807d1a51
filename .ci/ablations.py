"""What parts of the embedded pair are worth: the second table of docs/evaluation.md.

Usage: python .ci/ablations.py FOLDER    (with the data sets dev-carto and dev-plain)
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

STYLES = ("dev-carto", "dev-plain")
OPTIONS = (
    "--stage-1-only",
    "--without imagery",
    "--without network",
    "--without map",
    "--shift hue",
    "--shift 0.75x",
)
SURE = 0.05  # a smaller p-value is set in bold
REPORTS = Path("build/ablations")


def main() -> None:
    """Run all, then print the table."""
    folder = Path(sys.argv[1])
    rows = dict.fromkeys(OPTIONS, "")
    for style in STYLES:
        whole = evaluate(folder / style, "whole", "")
        for option in OPTIONS:
            part = evaluate(folder / style, option.split()[-1], option)
            change = part.with_suffix(".change.json")
            socio("evaluate", "compare", whole, part, "--json", change)
            figures = json.loads(change.read_text(encoding="utf-8"))
            rows[option] += "".join(f" {cell(figures[name])} |" for name in ("g_iou", "f1"))
    print("| | dev-carto gIoU | F1 | dev-plain gIoU | F1 |\n| --- | --- | --- | --- | --- |")
    for option, cells in rows.items():
        print(f"| `{option}` |{cells}")


def evaluate(dataset: Path, name: str, option: str) -> Path:
    """Run one; return its report."""
    report = REPORTS / dataset.name / f"{name}.json"
    socio("evaluate", dataset, *option.split(), "--workers", "2", "--json", report)
    return report


def socio(*arguments: str | Path) -> None:
    """Run a command; what it prints is not wanted here."""
    command = [sys.executable, "-m", "socio_qgis.cli", *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def cell(change: dict[str, float]) -> str:
    """A change in percent points."""
    text = f"{change['difference']:+.1f}".replace("+0.0", "0.0").replace("-0.0", "0.0")
    return f"**{text}**" if change["p_value"] < SURE else text


main()
