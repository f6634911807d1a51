"""Conditions on lines of map layers, by the command line: near a road, north of a river."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from socio_qgis.cli.__main__ import main
from socio_qgis.core import results

CRS = "EPSG:32632"
X, Y = 500_000.0, 5_500_000.0
# From west to east, and up in the east.
RIVER = [(-50, 200), (700, 210), (700, 650)]
PARKS = {
    "North": (100, 300),
    "South": (120, 100),
    "East": (820, 500),
    "At it": (400, 215),
    "Far north": (150, 520),
}


def moved(coordinates: list[tuple[float, float]]) -> shapely.Geometry:
    return shapely.LineString([(X + x, Y + y) for x, y in coordinates])


def write_layer(
    path: Path, layer: str, shapes: list[shapely.Geometry], **fields: list[str]
) -> None:
    pyogrio.raw.write(
        path,
        np.array([shapely.to_wkb(shape) for shape in shapes], object),
        [np.array(values, object) for values in fields.values()],
        [*fields],
        layer=layer,
        geometry_type=shapes[0].geom_type,
        crs=CRS,
        driver="GPKG",
        append=path.exists(),
    )


# At the parks of the west, in the middle, and at the park of the east.
NORTHWARD = [moved([(x, -20), (x, 620)]) for x in (40, 500, 950)]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Plain imagery, and parks; a test adds lines."""
    picture = tmp_path / "satellite.tif"
    with rasterio.open(
        picture, "w", driver="GTiff", width=1000, height=600, count=3, dtype="uint8", crs=CRS,
        transform=from_origin(X, Y + 600, 1, 1),
    ) as file:  # fmt: skip
        file.write(np.full((3, 600, 1000), 120, np.uint8))
    parks = [shapely.box(X + x, Y + y, X + x + 40, Y + y + 40) for x, y in PARKS.values()]
    write_layer(
        tmp_path / "map.gpkg", "places", parks, leisure=["park"] * len(parks), name=[*PARKS]
    )
    return {"satellite": picture, "map": tmp_path / "map.gpkg", "output": tmp_path / "out.gpkg"}


def kept(files: dict[str, Path], query: str) -> set[str]:
    """Names of the parks that a query finds."""
    options = [part for name, path in files.items() for part in (f"--{name}", str(path))]
    assert main(["segment", *options, "--query", query]) == 0
    _, _, _, (labels,) = pyogrio.raw.read(
        files["output"], layer=results.RESULTS_LAYER, columns=["label"]
    )
    return set(labels)


@pytest.mark.parametrize(
    ("layer", "fields"),
    [
        ("lines", {"waterway": "river", "highway": "", "name": ""}),
        ("waterways", {"fclass": "river"}),
        ("water", {"subtype": "river", "class": "river"}),
        ("troncon_hydro", {"nature": "Écoulement naturel"}),
        ("Rivers", {"id_text": "4711"}),
        ("Flüsse", {}),
    ],
)
def test_a_river_is_known_by_tag_class_or_layer(files, layer, fields):
    write_layer(files["map"], layer, [moved(RIVER)], **{key: [of] for key, of in fields.items()})
    assert kept(files, "parks north of the river") == {"North", "At it", "Far north"}


def test_what_is_no_river_is_none(files):
    write_layer(
        files["map"], "lines", [moved([(0, 50), (1000, 50)])], waterway=["ditch"], name=["River Rd"]
    )
    write_layer(files["map"], "water", [moved(RIVER)], waterway=["river"])
    assert kept(files, "parks north of the river") == {"North", "At it", "Far north"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("parks south of the river", {"South"}),
        ("parks east of the river", {"East"}),
        ("parks along the river", {"North", "South", "At it"}),
        ("parks within 130 m of the Rhine", {"North", "South", "At it", "East"}),
        ("Parks nördlich des Flusses", {"North", "At it", "Far north"}),
        ("parcs au bord du fleuve", {"North", "South", "At it"}),
        ("parques a orillas del río", {"North", "South", "At it"}),
        ("河北边的公园", {"North", "At it", "Far north"}),
        ("川沿いの公園", {"North", "South", "At it"}),
        ("강을 따라 있는 공원", {"North", "South", "At it"}),
    ],
)
def test_a_river_in_seven_languages(files, query, expected):
    fields = {"waterway": ["river"], "name": ["Rhein"], "name_en": ["Rhine"]}
    write_layer(files["map"], "lines", [moved(RIVER)], **fields)
    assert kept(files, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("parks within 200 m of a main road", {"East"}),
        ("간선도로에서 200m 이내 공원", {"East"}),
        ("parks near the railway", {"North", "South", "At it", "Far north"}),
        ("parques junto a la vía férrea", {"North", "South"}),
        ("铁路旁边的公园", {"North", "South"}),
        ("철도 옆 공원", {"North", "South"}),
        ("parks along Elm Street", {"At it"}),
        ("parks beside the B 9", {"East"}),
    ],
)
def test_roads_and_railways(files, query, expected):
    write_layer(
        files["map"],
        "lines",
        NORTHWARD,
        highway=["", "residential", "primary"],
        railway=["rail", "", ""],
        name=["", "Elm St", ""],
        ref=["", "", "B9"],
    )
    assert kept(files, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("parks within 200 m of a main road", {"East"}),
        ("parks beside the railway", {"North", "South"}),
    ],
)
def test_roads_and_railways_of_overture(files, query, expected):
    subtype, of_class = ["rail", "road", "road"], ["standard_gauge", "residential", "primary"]
    write_layer(files["map"], "segment", NORTHWARD, **{"subtype": subtype, "class": of_class})
    assert kept(files, query) == expected


@pytest.mark.parametrize(
    ("has_line", "expected"), [(False, {"South", "At it", "Far north"}), (True, {"South", "At it"})]
)
def test_of_areas_of_water_those_count_that_the_line_of_a_river_runs_through(
    files, has_line, expected
):
    bed = shapely.box(X, Y + 150, X + 700, Y + 260)
    lake = shapely.box(X + 100, Y + 570, X + 300, Y + 599)
    write_layer(files["map"], "water", [bed, lake], natural=["water", "water"])
    if has_line:
        write_layer(files["map"], "lines", [moved(RIVER)], waterway=["river"])
    assert kept(files, "parks within 30 m of the river") == expected


def test_a_line_that_is_not_there_is_said_and_the_condition_is_ignored(files, capsys):
    write_layer(files["map"], "lines", [moved(RIVER)], waterway=["river"])
    assert kept(files, "parks near the railway") == {*PARKS}
    said = capsys.readouterr().out
    assert (
        "“near the railway” was not taken into account in “parks near the railway”: nothing was "
        "found for “railway”." in said
    )
