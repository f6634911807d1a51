"""Breaks things on purpose, and writes what was promised and what happened to docs/reliability.md.

Usage: python .ci/hard.py [--long] [WORD]

The tests are those of the other targets; --long gives them more kills and more odd input. With a
word, only the groups run that have it; the rows of the others stay as they are.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reliability.md"
ENGINE, QGIS = ".venv/bin/python", ".venv-qgis/bin/python"
LONG = {"SOCIO_KILLS": "100", "SOCIO_FUZZ_AREAS": "4000", "SOCIO_FUZZ": "100000"}
SHORT = {"SOCIO_KILLS": "5", "SOCIO_FUZZ_AREAS": "400", "SOCIO_FUZZ": "2000"}
# What is done, what is promised (another thing for each), and the tests that hold it.
GROUPS = (
    ("an engine that misbehaves in 29 ways",
     "the run ends in time, QGIS stays responsive, no process is left",
     QGIS, ["tests/qgis/tasks/test_misbehaving_engine.py", "tests/qgis/client/test_process.py"]),
    ("an engine that dies or answers nonsense in a run", "finished windows are kept, once",
     QGIS, ["tests/qgis/tasks/test_segment_task.py"]),
    ("{SOCIO_KILLS} kills of QGIS's engine, in all parts of a run: start, reading, writing, end",
     "it is said; the same run again ends as an undisturbed one",
     QGIS, ["tests/integration/test_killed_runs.py"]),
    ("{SOCIO_KILLS} kills at random moments of a run without QGIS",
     "no window is lost, no place is doubled",
     ENGINE, ["tests/engine/output/test_journal.py", "tests/engine/serve/test_killed_worker.py"]),
    ("full disks, locks, links, foreign tables",
     "the file is unchanged, or a rescue file is written",
     ENGINE, ["tests/engine/output/test_geopackage.py", "tests/engine/output/test_lock.py"]),
    ("damaged and mutated files, {SOCIO_FUZZ_AREAS} odd areas",
     "the sound part is used, or a clear message is shown",
     ENGINE, ["tests/engine/input/test_damaged.py"]),
    ("servers that send anything", "an error of one kind, in time, without the key",
     ENGINE, ["tests/engine/reasoners/vlm/test_hostile_server.py"]),
    ("text that no file can hold, {SOCIO_FUZZ} odd answers, protocol lines",
     "it is stored, read or explained",
     ENGINE, ["tests/unit/core", "tests/unit/engine/test_answers.py",
              "tests/engine/serve/test_channel.py"]),
)  # fmt: skip
HEAD = """# Reliability

This page shows what we break on purpose, what the plugin promises in that case, and what happened.
`make test-hard` writes it; the tests are in the folder `tests`. A test that this machine can't run
counts as skipped.

| broken | promised | tests | as promised | not | skipped |
| --- | --- | --- | --- | --- | --- |
"""
TAIL = """
One case remains. If the process is killed in the milliseconds in which SQLite commits, SQLite's
journal stays next to the GeoPackage. The next program that opens the file for writing, the plugin
or QGIS, restores it as it was before the commit. Until then, no program can open it read-only.
"""


def run(python: str, tests: list[str], variables: dict[str, str]) -> tuple[int, int, int]:
    """Return how many tests passed, failed and were skipped; their output goes to the terminal."""
    environment = {
        **os.environ, **variables, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(ROOT / "build" / "qgis-profile"),
        "SOCIO_ENGINE_PYTHON": str(ROOT / ENGINE),
    }  # fmt: skip
    command = [str(ROOT / python), "-m", "pytest", "-q", *tests]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    last = (done.stdout.strip().splitlines() or [""])[-1]
    passed, failed, errors, skipped = (
        int(found[1]) if (found := re.search(rf"(\d+) {word}", last)) else 0
        for word in ("passed", "failed", "error", "skipped")
    )
    if done.returncode:
        print(done.stdout[-5000:], done.stderr[-2000:], sep="\n")
        failed = max(failed + errors, 1)
    return passed, failed, skipped


def main() -> int:
    """Run the groups and write the page; 1 where a promise was not held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("word", nargs="?", default="")
    arguments = parser.parse_args()
    variables = LONG if arguments.long else SHORT
    (ROOT / "build" / "qgis-profile").mkdir(parents=True, exist_ok=True)
    rows, broken = {}, 0
    for what, promised, python, tests in GROUPS:
        if arguments.word not in what:
            continue
        began = time.monotonic()
        passed, failed, skipped = run(python, tests, variables)
        broken += failed
        cells = what.format(**variables), promised, passed + failed + skipped, passed, failed
        rows[promised] = f"| {' | '.join(map(str, cells))} | {skipped} |"
        print(rows[promised], f"{time.monotonic() - began:.0f} s", flush=True)
    before = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if "|" in line]
    rows = {line.split(" | ")[1]: line for line in before} | rows
    written = [rows[promised] for _, promised, *_ in GROUPS if promised in rows]
    PAGE.write_text(HEAD + "\n".join(written) + "\n" + TAIL, encoding="utf-8")
    return min(broken, 1)


if __name__ == "__main__":
    sys.exit(main())
