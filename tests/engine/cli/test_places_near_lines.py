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
# A river from west to east, and up along the east; a railway and roads run from south to north.
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
        ("Parks höchstens 130 m vom Rhein", {"North", "South", "At it", "East"}),
        ("parcs au nord de la rivière", {"North", "At it", "Far north"}),
        ("parcs au bord du fleuve", {"North", "South", "At it"}),
        ("parques al norte del río", {"North", "At it", "Far north"}),
        ("parques a orillas del río", {"North", "South", "At it"}),
        ("河北边的公园", {"North", "At it", "Far north"}),
        ("距离河流130米以内的公园", {"North", "South", "At it", "East"}),
        ("川の北側にある公園", {"North", "At it", "Far north"}),
        ("川沿いの公園", {"North", "South", "At it"}),
        ("강 북쪽의 공원", {"North", "At it", "Far north"}),
        ("강을 따라 있는 공원", {"North", "South", "At it"}),
    ],
)
def test_a_river_in_seven_languages(files, query, expected):
    names = [["Rhine"], ["Rhein"]]
    write_layer(
        files["map"],
        "lines",
        [moved(RIVER)],
        **dict(zip(("name", "name_de"), names, strict=True)),
        waterway=["river"],
    )
    assert kept(files, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("parks within 200 m of a main road", {"East"}),
        ("Parks im Umkreis von 200 m um eine Hauptstraße", {"East"}),
        ("parcs à moins de 200 m d'une route principale", {"East"}),
        ("parques a menos de 200 m de una carretera principal", {"East"}),
        ("主干道200米以内的公园", {"East"}),
        ("幹線道路から200m以内の公園", {"East"}),
        ("간선도로에서 200m 이내 공원", {"East"}),
        ("parks near the railway", {"North", "South", "At it", "Far north"}),
        ("Parks neben der Bahnlinie", {"North", "South"}),
        ("parcs à côté de la voie ferrée", {"North", "South"}),
        ("parques junto a la vía férrea", {"North", "South"}),
        ("铁路旁边的公园", {"North", "South"}),
        ("線路の隣の公園", {"North", "South"}),
        ("철도 옆 공원", {"North", "South"}),
        ("parks along Elm Street", {"At it"}),
        ("parks beside the B 9", {"East"}),
    ],
)
@pytest.mark.parametrize("is_overture", [False, True], ids=["osm", "overture"])
def test_roads_and_railways(files, query, expected, is_overture):
    # one at the parks of the west, one in the middle, one in the east
    shapes = [moved([(x, -20), (x, 620)]) for x in (40, 500, 950)]
    fields = {
        "highway": ["", "residential", "primary"],
        "railway": ["rail", "", ""],
        "name": ["", "Elm St", ""],
        "ref": ["", "", "B9"],
    }
    if is_overture:
        fields["subtype"] = ["rail", "road", "road"]
        fields["class"] = ["standard_gauge", *fields.pop("highway")[1:]]
        del fields["railway"]
    write_layer(files["map"], "roads", shapes, **fields)
    assert kept(files, query) == expected


def test_a_lake_is_no_part_of_a_river(files):
    """Of areas of water those count that the river's line runs through."""
    bed = shapely.box(X, Y + 150, X + 700, Y + 260)
    lake = shapely.box(X + 100, Y + 570, X + 300, Y + 599)
    write_layer(files["map"], "water", [bed, lake], natural=["water", "water"])
    assert kept(files, "parks within 30 m of the river") == {"South", "At it", "Far north"}
    write_layer(files["map"], "lines", [moved(RIVER)], waterway=["river"])
    files["output"].unlink()
    assert kept(files, "parks within 30 m of the river") == {"At it", "South"}


def test_a_line_that_is_not_there_is_said_and_the_condition_is_ignored(files, capsys):
    write_layer(files["map"], "lines", [moved(RIVER)], waterway=["river"])
    assert kept(files, "parks near the railway") == {*PARKS}
    said = capsys.readouterr().out
    assert (
        "“near the railway” was not taken into account in “parks near the railway”: nothing was "
        "found for “railway”." in said
    )
