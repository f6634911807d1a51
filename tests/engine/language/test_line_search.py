"""Lines of map layers are found by kind and by name, and not by what is like it."""

from __future__ import annotations

import pytest
import shapely

from socio_qgis.engine.contract import FieldRoles, MapFeature
from socio_qgis.engine.language.line_search import find_lines, has_areas

LINE = shapely.LineString([(0, 0), (9, 0)])


def is_found(place: str, layer: str = "lines", **attributes: str) -> bool:
    return bool(find_lines([MapFeature(LINE, attributes, layer)], place))


KINDS = {
    "waterway=river": "river, rivers, Fluss, Flusses, Flüsse, fleuve, rivière, río, 河, 川, 강",
    "waterway=stream": "stream, Bach, ruisseau, arroyo, 溪, 小川, 개울",
    "waterway=canal": "canal, Kanal, 运河, 運河, 운하",
    "railway=rail": "railway, Bahnlinie, voie ferrée, vía férrea, 铁路, 線路, 철도",
    "highway=motorway": "motorway, Autobahn, autoroute, autopista, 高速公路, 高速道路, 고속도로",
    "highway=secondary_link": "main roads, Hauptstraße, route principale, carretera principal, "
    "主干道, 幹線道路, 간선도로",
    "highway=residential": "road, streets, Straße, rue, calle, 道路, 도로",
    "natural=coastline": "coast, Küste, côte, costa, 海岸, 해안",
}


@pytest.mark.parametrize(
    ("tag", "place"), [(tag, one) for tag, of in KINDS.items() for one in of.split(", ")]
)
def test_a_kind_is_known_in_seven_languages(tag, place):
    key, value = tag.split("=")
    assert is_found(place, **{key: value})
    assert not is_found(place, highway="steps", name="Elm Steps")


@pytest.mark.parametrize(
    ("layer", "attributes", "place"),
    [
        ("segment", {"subtype": "rail", "class": "standard_gauge"}, "railway"),
        ("roads", {"roads.class": "primary"}, "main road"),
        ("transportation", {"class": "minor"}, "road"),
        ("streets", {"kind": "trunk"}, "highway"),
        ("tl_2024_06_roads", {"MTFCC": "S1100"}, "freeway"),
        ("troncon_de_route", {"nature": "Route à 2 chaussées"}, "route principale"),
        ("gis_osm_railways_free_1", {"osm_id": "7"}, "railway"),
        ("River lines", {}, "river"),
    ],
)
def test_other_schemas(layer, attributes, place):
    assert is_found(place, layer, **attributes)


def test_what_is_of_another_kind_is_not_found():
    assert not is_found("river", waterway="ditch", name="River Ditch")
    assert not is_found("river", highway="residential", name="River Road")
    assert not is_found("railway", railway="abandoned")
    assert not is_found("main road", highway="service")
    assert not is_found("railway", "railways", **{"class": "tram"})
    assert not find_lines([MapFeature(shapely.box(0, 0, 9, 9), {"waterway": "river"})], "river")


@pytest.mark.parametrize(
    ("place", "name", "expected"),
    [
        ("Rhine", "Rhine", True),
        ("Rhine", "River Rhine", True),
        ("Rhine river", "Rhine", True),
        ("Ebro", "Río Ebro", True),
        ("Elm Street", "Elm St", True),
        ("rue Victor Hugo", "Rue Victor-Hugo", True),
        ("Rhein", "Rhein-Herne-Kanal", False),
        ("Seine", "Rue de la Seine", False),
        ("Elm Street", "West Elm Street", False),
        ("Elm Street", "Elm Avenue", False),
        ("Guadalupe River", "Guadalupe Creek", False),
        ("多摩川", "多摩川", True),
        ("한강", "한강", True),
    ],
)
def test_a_name_is_the_whole_name(place, name, expected):
    assert is_found(place, name=name) == expected


def test_a_road_has_a_number():
    assert is_found("A1", ref="A 1")
    assert not is_found("A1", ref="A 10")


def test_fields_that_the_user_chose_count():
    roles = FieldRoles(("kennung",), {"kürzel": {}})
    line = MapFeature(LINE, {"kürzel": "river", "kennung": "Aar"}, "netz", roles)
    assert find_lines([line], "river") == find_lines([line], "Aar") == [LINE]


def test_only_water_has_areas_beside_its_lines():
    assert has_areas("river")
    assert has_areas("Rhine")
    assert not has_areas("railway")
    assert not has_areas("Elm Street")
