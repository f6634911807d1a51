"""How many clicks a user needs in the real QGIS, in a profile that is new, with the engine set up.

    python tests/desktop/clicks.py

First the sample town, then layers of the user's own, as the panel's hints say. Prints clicks and
seconds; exit code 0 only when there were results and all of the user's own were accepted.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path

from launch import ROOT, make_profile, start

from socio_qgis.evaluation.town import CRS, make_town

OUT = ROOT / "build" / "clicks"
QUERY = "schools"


def accepted(path: Path) -> tuple[int, int]:
    """Accepted polygons of a GeoPackage, and all."""
    with sqlite3.connect(path) as database:
        counts: tuple[int, int] = database.execute(
            "SELECT sum(status = 'accepted'), count(*) FROM socio_results"
        ).fetchone()
    return counts


def main() -> None:
    """Let the driver click, and print what it took."""
    shutil.rmtree(OUT, ignore_errors=True)
    home, own = OUT / "home", OUT / "own"
    (home / "Documents").mkdir(parents=True)
    files = make_town(own, style="filled")
    profile = make_profile(OUT / "profile")
    # Where the sample town and what the engine has read are kept: nothing is there yet.
    os.environ |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    job = {
        "layers": [str(files.imagery), str(files.map)],
        "crs": CRS,
        "query": QUERY,
        "output": str(own / "places.gpkg"),
        "report": str(OUT / "report.json"),
        "pictures": str(OUT),
    }
    start(profile, Path(__file__).with_name("clicks_in_qgis.py"), job, 400)
    report = OUT / "report.json"
    if not report.exists():
        sys.exit(f"QGIS ended without a report; see {profile / 'qgis.log'}.")
    content = json.loads(report.read_text(encoding="utf-8"))
    for part in content["parts"]:
        print(f"{part['name']}: {len(part['clicks'])} clicks, {part['seconds']:.1f} s")
        for seconds, what in part["clicks"]:
            print(f"  {seconds:5.1f} s  {what}")
        print(f"  {part['seconds']:5.1f} s  = {part['result']}")
    if content["error"]:
        sys.exit(content["error"])
    done, total = accepted(own / "places.gpkg")
    print(f"{done} of {total} polygons are accepted in {own / 'places.gpkg'}.")
    if not 0 < done == total:
        sys.exit("Not all are accepted.")


if __name__ == "__main__":
    main()
