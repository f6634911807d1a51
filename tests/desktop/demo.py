"""The demo: a query typed into the panel of the real QGIS, an area drawn, and what it found.

    python tests/desktop/demo.py                         the synthetic town
    python tests/desktop/demo.py --interactive           its project for a person with a display
    python tests/desktop/demo.py --scene FOLDER --truth FILE --query "Poindexter Park"

Writes result.gpkg and panel.png into build/demo. Exit code 0 only when something was found that
fits the truth.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path
from typing import Any

import shapely
from launch import ROOT, make_profile, start

from socio_qgis.evaluation.town import CRS, make_town

OUT = ROOT / "build" / "demo"
SHARED = ROOT.parent / "shared"
GPKG_HEADER_BYTES = 40  # with an envelope of x and y
MIN_IOU = 0.5
# query -> which places of the town it means
TOWN_QUERIES = {
    "Otterbrook Zoo": lambda place: place["name"] == "Otterbrook Zoo",
    "schools": lambda place: place["tag"] == "amenity/school",
    "places for medical care": lambda place: place["function"] == "medical",
}


def town_job() -> tuple[dict[str, Any], dict[str, shapely.Geometry]]:
    """Layers of the town, and the truth of each query."""
    files = make_town(OUT / "town", style="filled")
    features = json.loads(files.truth.read_text(encoding="utf-8"))["features"]
    truth = {
        query: shapely.union_all(
            [
                shapely.from_geojson(json.dumps(feature["geometry"]))
                for feature in features
                if fits(feature["properties"])
            ]
        )
        for query, fits in TOWN_QUERIES.items()
    }
    imagery = {"path": str(files.imagery), "name": "Aerial image (synthetic)"}
    map_ = {"path": str(files.map), "name": "Town map (synthetic)"}
    return {"imagery": [imagery], "maps": [map_], "crs": CRS}, truth


def scene_job(
    folder: Path, query: str, truth_file: Path
) -> tuple[dict[str, Any], dict[str, shapely.Geometry]]:
    """Layers of a folder with image.tif and map.png; and what the query means there."""
    content = json.loads(truth_file.read_text(encoding="utf-8"))
    shapes = [shapely.from_geojson(json.dumps(f["geometry"])) for f in content["features"]]
    imagery = {"path": str(folder / "image.tif"), "name": "Aerial image"}
    map_ = {"path": str(folder / "map.png"), "name": "Map"}
    job = {"imagery": [imagery], "maps": [map_], "crs": "EPSG:3857"}
    return job, {query: shapely.union_all(shapes)}


def read_results(path: Path) -> dict[str, list[tuple[str, shapely.Geometry]]]:
    """Labels and polygons of the last run, by query."""
    found: dict[str, list[tuple[str, shapely.Geometry]]] = {}
    with sqlite3.connect(path) as database:
        for query, label, blob in database.execute(
            "SELECT query, label, geom FROM socio_results WHERE run_id = "
            "(SELECT run_id FROM socio_runs ORDER BY fid DESC LIMIT 1)"
        ):
            shape = shapely.from_wkb(blob[GPKG_HEADER_BYTES:])
            found.setdefault(query, []).append((label, shape))
    return found


def judge(truth: dict[str, shapely.Geometry], report: dict[str, Any]) -> bool:
    """Print what was found and how well it fits; true when every query fits."""
    found = read_results(OUT / "result.gpkg")
    good = True
    for query, wanted in truth.items():
        results = found.get(query, [])
        got = shapely.union_all([shape for _, shape in results])
        iou = shapely.area(shapely.intersection(got, wanted)) / shapely.area(
            shapely.union(got, wanted)
        )
        labels = ", ".join(label for label, _ in results if label) or "-"
        print(f"{query}: {len(results)} found ({labels}), IoU {iou:.2f}")
        good &= iou >= MIN_IOU
    print(
        f"{report['area']}; {report['seconds']:.1f} s from the click on Run to the result, "
        "with a map that was not read before"
    )
    return good


def main() -> None:
    """Run the demo."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interactive", action="store_true", help="leave QGIS to a person")
    parser.add_argument("--scene", type=Path, help="folder with image.tif and map.png")
    parser.add_argument("--truth", type=Path, help="GeoJSON of what the query means")
    parser.add_argument("--query", help="what to type in that scene")
    args = parser.parse_args()
    if args.scene is not None and (args.truth is None or args.query is None):
        parser.error("--scene needs --truth and --query")
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    job, truth = (
        scene_job(args.scene, args.query, args.truth) if args.scene is not None else town_job()
    )
    job |= {
        "queries": [] if args.interactive else list(truth),
        "area": [[0.02, 0.02], [0.98, 0.98]],
        "output": str(OUT / "result.gpkg"),
        "pictures": str(OUT),
        "report": str(OUT / "report.json"),
    }
    profile = make_profile(OUT / "profile")
    driver = Path(__file__).with_name("in_qgis.py")
    if args.interactive:
        sys.exit(start(profile, driver, job, None, hidden=False))
    os.environ["XDG_DATA_HOME"] = str(OUT / "data")  # where the engine keeps what it has read
    start(profile, driver, job, 400)
    report_file = OUT / "report.json"
    if not report_file.exists():
        sys.exit(f"QGIS ended without a report; see {profile / 'qgis.log'}.")
    report = json.loads(report_file.read_text(encoding="utf-8"))
    if not report["ok"]:
        sys.exit(f"The run failed: {report['message']}")
    print(report["message"])
    if not judge(truth, report):
        sys.exit("The result does not fit the truth.")
    print(f"{OUT / 'result.gpkg'} and {OUT / 'panel.png'} are written.")


if __name__ == "__main__":
    main()
