"""Queries on real places, from layers in QGIS to polygons in a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import pytest
from scenes import WGS84, Runner, Scene, box_around, iou, results_of

from socio_qgis.core import results
from socio_qgis.tasks.request import RunRequest

PARK = "moorpark__name__poindexter_park"


@pytest.mark.parametrize("map_kind", ["picture", "vectors"])
def test_a_park_is_found_by_its_name(moorpark: Scene, run: Runner, tmp_path: Path, map_kind: str):
    truth = moorpark.truth(PARK)
    layers = moorpark.vectors() if map_kind == "vectors" else (moorpark.map_picture(),)
    outcome = run(
        RunRequest(
            ("Poindexter Park",),
            (moorpark.imagery,),
            layers,
            box_around(truth, 1.0),
            WGS84,
            tmp_path / "places.gpkg",
        )
    )
    assert outcome.error is None, outcome.error.details
    assert outcome.status == results.FINISHED
    assert outcome.found == {"Poindexter Park": 1}
    ((attributes, geometry),) = results_of(outcome.output)
    assert attributes["label"] == "Poindexter Park"
    assert attributes["level"] == "name"
    assert iou(geometry, truth) >= 0.6
