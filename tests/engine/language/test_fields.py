"""Names and kinds of features from fields and layers that are called in many ways."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from socio_qgis.core.paths import ROOT
from socio_qgis.core.windows import Window
from socio_qgis.engine.contract import MapFeature, Scene
from socio_qgis.engine.input.vectors import VectorMap
from socio_qgis.engine.language.fields import holds_names, names_of
from socio_qgis.engine.reasoners.map_reader import Abilities, MapReader
from socio_qgis.engine.reasoners.map_reader import map_features as vector

CASES = Path(os.environ.get("SOCIO_SHARED", ROOT.parent / "shared")) / "cases"
REAL = pytest.mark.skipif(not CASES.exists(), reason="the cases of SOCIO_SHARED are not here")


@pytest.fixture(scope="module")
def reader():
    return MapReader(abilities=Abilities(network=False))


def scene(*features, size=480):
    blank = np.full((size, size, 3), 240, np.uint8)
    return Scene(blank, blank, 1.0, features)


def scene_of(path):
    window = Window(0, (500_000, 5_499_500, 500_500, 5_500_000), 500, 500)
    return scene(*VectorMap(path).read(window, "EPSG:32633"), size=500)


def area(at=20, layer="areas", **attributes):
    return MapFeature(shapely.box(at, 20, at + 60, 90), attributes, layer)


def labels(reader, map_scene, query):
    return sorted(one.label for one in reader.localise(map_scene, [query])[0].proposals)


@REAL
@pytest.mark.parametrize(
    ("query", "similar"),
    [
        ("Terminal C", ("Terminal A", "Terminal B")),
        ("Phase III Housing", ("Phase II Housing",)),
        ("Block 12B", ("Block 12A",)),
        ("Westgate Mall", ("Eastgate Mall",)),
    ],
)
def test_a_place_that_is_not_there_is_not_found_and_the_similar_ones_are_named(
    reader, query, similar
):
    answer = reader.localise(scene_of(CASES / "wrong_names" / "l.gpkg"), [query])[0]
    assert answer.proposals == ()
    assert answer.similar == similar


@REAL
@pytest.mark.parametrize(
    "name", ["Terminal B", "Phase II Housing", "Block 12A", "Linden Elementary School", "کلیه هنر"]
)
def test_a_place_that_is_there_is_found_alone(reader, name):
    assert labels(reader, scene_of(CASES / "wrong_names" / "l.gpkg"), name) == [name]


@REAL
def test_each_polygon_is_found_by_its_name_whatever_the_field_is_called(reader):
    map_scene = scene_of(CASES / "name_fields" / "n.gpkg")
    names = [f"Ort{letter}lind Platz" for letter in "ABCDEFGHIJKLMNOP"]
    answers = reader.localise(map_scene, names)
    assert [[one.label for one in answer.proposals] for answer in answers] == [[n] for n in names]


@pytest.mark.parametrize(
    "key",
    ["NAME", "name:fr", "name_en", "nameEn", "NAME1", "SCHNAM", "INSTNAME", "SITE_NM", "PARKNAME",
     "Facility name", "Libellé", "toponimo", "Bezeichnung", "DENOMINACIÓN", "designação", "naziv",
     "Название", "施設名", "校名", "시설명", "اسم", "names.primary", "NOM_OFFICI"],
)  # fmt: skip
def test_a_field_holds_names_by_what_it_is_called(key):
    assert holds_names(key)


@pytest.mark.parametrize(
    "key",
    ["street_name", "CITYNAME", "COUNTY_NM", "username", "owner_name", "file name", "layerName",
     "ROADNAME", "addr:housename", "operator", "leisure", "class", "Zone", "町名", "道路名",
     "nom_commune", "typename", "created"],
)  # fmt: skip
def test_a_field_that_names_something_else_holds_no_names(key):
    assert not holds_names(key)


@pytest.mark.parametrize("key", ["ort_x", "FELD7", "skolas", "c_3"])
def test_a_field_holds_names_by_what_is_in_it(key):
    found = vector.find_named((area(**{key: "Linden Academy"}),), "Linden Academy", {}, 0.8)
    assert [one.name for one in found] == ["Linden Academy"]


@pytest.mark.parametrize(
    ("key", "value"),
    [("CITY", "Moorpark"), ("OWNER", "Moorpark"), ("feld", "moorpark"), ("feld", "http://Moorpark"),
     ("feld", "12 Moorpark"), ("leisure", "Moorpark"), ("comment", "Moorpark"),
     ("feld", "Moorpark Avenue")],
)  # fmt: skip
def test_an_address_a_class_and_a_remark_are_no_names(key, value):
    assert vector.find_named((area(**{key: value}),), value, {}, 0.8) == []


def test_a_name_stands_beside_a_code():
    coded = area(LABEL="S-12", FACILITY="Linden Academy")
    for query in ("S-12", "Linden Academy"):
        assert [one.name for one in vector.find_named((coded,), query, {}, 0.8)] == [query]


def test_what_many_features_say_is_no_name():
    some = tuple(area(at, ort_x="Moorpark") for at in range(4))
    assert vector.find_named(some, "Moorpark", {}, 0.8) == []
    assert len(vector.find_named(some[:2], "Moorpark", {}, 0.8)) == 2


def test_names_in_json_are_read():
    names = '{"primary": "Linden Park", "common": {"de": "Lindenpark"}, "rules": null}'
    assert names_of(area(names=names)) == ["Linden Park", "Lindenpark"]
    assert names_of(area(names="{Linden")) == []


def test_the_name_that_was_asked_for_is_shown():
    station = area(**{"name": "東京駅", "name:en": "Tokyo Station"})
    assert [one.name for one in vector.find_named((station,), "Tokyo Station", {}, 0.8)] == [
        "Tokyo Station"
    ]


@pytest.mark.parametrize("query", ["McDonald's", "mcdonalds", "Subway", "Chase"])
def test_a_brand_is_a_name_and_no_kind(reader, query):
    own = area(name=query.title().replace("'S", "'s"), amenity="fast_food")
    others = [area(at, name=f"Taco {at}", amenity="fast_food", shop="spices") for at in (90, 160)]
    assert labels(reader, scene(own, *others), query) == [own.attributes["name"]]
    if query != "mcdonalds":
        answer = reader.localise(scene(*others), [query])[0]
        assert (answer.level, answer.proposals) == ("name", ())


def test_a_brand_is_found_where_a_place_has_no_name(reader):
    some = [area(brand="Subway", amenity="fast_food"), area(90, amenity="fast_food")]
    assert labels(reader, scene(*some), "Subway") == ["Subway"]


@REAL
def test_brands_on_a_real_map_are_those_ones_alone(reader):
    folder = CASES.parent / "scenes" / "moorpark"
    with rasterio.open(folder / "image.tif") as image:
        window = Window(0, tuple(image.bounds), image.width, image.height)
    found = VectorMap(folder / "osm.gpkg").read(window, "EPSG:3857")
    answers = reader.localise(scene(*found, size=896), ["McDonald's", "Subway", "Chase"])
    assert [answer.level for answer in answers] == ["name"] * 3
    assert [[one.label for one in answer.proposals] for answer in answers] == [
        ["McDonald's"],
        [],
        ["Chase"],
    ]


@pytest.mark.parametrize("query", ["coffee", "Coffee", "Pizza", "petrol", "Supermarket"])
def test_everyday_words_that_are_also_brands_are_kinds(reader, query):
    assert reader.localise(scene(), [query])[0].level != "name"


@REAL
@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("schools", ["Bright Horizons", "Hillcrest Academy"]),
        ("Schulen", ["Bright Horizons", "Hillcrest Academy"]),
        ("parks", ["Millennium Gardens", "The Commons"]),
        ("The Commons", ["The Commons"]),
    ],
)
def test_features_without_a_class_are_of_the_kind_that_their_layer_is_named_for(
    reader, query, names
):
    assert labels(reader, scene_of(CASES / "city_layer_names" / "city.gpkg"), query) == names


@pytest.mark.parametrize(
    "layer",
    ["Schools", "schools_2020", "city — Schools", "Moorpark Schools", "SCHOOLS", "écoles", "학교",
     "Schulen Berlin", "gis_osm_schools_a_free_1"],
)  # fmt: skip
def test_a_layer_is_named_for_a_kind_in_many_ways(reader, layer):
    assert labels(reader, scene(area(layer=layer, NAME="Linden")), "schools") == ["Linden"]


@pytest.mark.parametrize("layer", ["landuse", "osm", "School Districts", "study area", "places"])
def test_other_layers_are_of_no_kind(reader, layer):
    assert labels(reader, scene(area(layer=layer, NAME="Linden")), "schools") == []


def test_a_class_of_its_own_says_more_than_the_layer(reader):
    features = [
        area(20, layer="schools", kind="library", NAME="Elm Library"),
        area(120, layer="schools", amenity="kindergarten", NAME="Elm Kindergarten"),
        area(220, layer="schools", type="Private", NAME="Elm School"),
        area(320, layer="building", height="9"),
    ]
    assert labels(reader, scene(*features), "schools") == ["Elm School"]
    assert len(labels(reader, scene(*features), "buildings")) == 1


def test_the_reason_tells_the_attribute_or_the_layer_and_never_the_query_as_a_label(reader):
    query = "residential areas"
    said, named = (
        reader.localise(scene(one), [query])[0].proposals[0]
        for one in (
            area(layer="landuse", **{"class": "residential"}),
            area(layer="residential areas"),
        )
    )
    assert said.label == named.label == ""
    assert "“class = residential” in the map layer “landuse”" in said.reasoning
    assert "The map layer “residential areas” is named" in named.reasoning
