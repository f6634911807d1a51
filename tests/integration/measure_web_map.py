"""How well places are found on tiles that are drawn anew at each zoom, against one picture.

The four real scenes are drawn as a web map into XYZ tiles of zoom 14 to 18; every case of
cases.json is then asked in QGIS, with the engine as the panel uses it. `make web-map` runs it.
It prints the gIoU (the mean IoU of the cases) of each kind of map.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import web_map
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)
from scenes import SHARED, WGS84, outline, results_of, transformed

from socio_qgis.client.engine import Engine
from socio_qgis.core.results import split_queries
from socio_qgis.tasks.execution import execute_run
from socio_qgis.tasks.request import RunRequest, plan_request
from socio_qgis.tasks.run_inputs import RunInputs

KINDS = ("picture", "tiles", "styled vectors")


def map_of(
    kind: str, project: QgsProject, folder: Path, imagery: QgsRasterLayer, tiles: Path
) -> tuple[QgsMapLayer, ...]:
    """The map layers of a scene."""
    if kind == "picture":
        layer = QgsRasterLayer(str(folder / "map.png"), "map")
        layer.setCrs(imagery.crs())
        return (layer,)
    drawn = web_map.styled(project, folder / "osm.gpkg")
    if kind == "tiles":
        web_map.cut(drawn, imagery.extent(), tiles)
        return (web_map.xyz(tiles.as_uri()),)
    # As pictures only: the polygons of vector layers would be the answers.
    return drawn


def ious(cases: list[dict[str, str]], kind: str, engine: Engine, folder: Path) -> dict[str, float]:
    """IoU of each case of one scene."""
    project = QgsProject.instance()
    scene = SHARED / "scenes" / cases[0]["place"]
    imagery = QgsRasterLayer(str(scene / "image.tif"), "image")
    layers = map_of(kind, project, scene, imagery, folder / "tiles")
    for layer in (imagery, *layers):
        project.addMapLayer(layer, False)
    request = RunRequest(
        tuple(dict.fromkeys(case["query"] for case in cases)),
        (imagery,),
        layers,
        QgsGeometry.fromRect(imagery.extent()),
        imagery.crs(),
        folder / "places.gpkg",
    )
    context = project.transformContext()
    planned = plan_request(request, context)
    inputs = RunInputs(request, planned, context)
    inputs.features.write = lambda window, folder: None
    outcome = execute_run(planned, inputs, request.output, engine, lambda: False, lambda *_: None)
    inputs.close()
    assert outcome.error is None, outcome.error
    found = defaultdict(list)
    for attributes, geometry in results_of(outcome.output):
        for query in split_queries(attributes["query"]):  # one polygon may be the answer to several
            found[query].append(geometry)
    project.clear()
    return {case["id"]: iou_of(case, found[case["query"]]) for case in cases}


def iou_of(case: dict[str, str], found: list[QgsGeometry]) -> float:
    """Of all that was found and all that is meant, in metres."""
    meant = outline(SHARED / "scenes" / case["ground_truth"])
    one, other = (
        transformed(shape, WGS84.authid(), web_map.MERCATOR)
        for shape in (QgsGeometry.unaryUnion(found), meant)
    )
    if not found:
        return 0.0
    union = one.combine(other).area()
    return one.intersection(other).area() / union if union else 0.0


def main(kinds: list[str]) -> None:
    """Print a table and one JSON line."""
    cases = json.loads((SHARED / "scenes" / "cases.json").read_text(encoding="utf-8"))
    places = sorted({case["place"] for case in cases})
    engine, figures = Engine(), {}
    for kind in kinds:
        began, by_case = time.monotonic(), {}
        for place in places:
            with tempfile.TemporaryDirectory() as folder:
                of_place = [case for case in cases if case["place"] == place]
                by_case |= ious(of_place, kind, engine, Path(folder))
        figures[kind] = by_case
        named = [by_case[case["id"]] for case in cases if case["level"] == "name"]
        print(
            f"{kind:16} gIoU {100 * sum(by_case.values()) / len(by_case):5.1f}  "
            f"names {100 * sum(named) / len(named):5.1f}  "
            f"{time.monotonic() - began:5.0f} s",
            flush=True,
        )
    engine.stop()
    print(
        json.dumps({kind: {k: round(v, 3) for k, v in of.items()} for kind, of in figures.items()})
    )


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(sys.argv[1:] or list(KINDS))
    QgsProject.instance().clear()
    application.exitQgis()
