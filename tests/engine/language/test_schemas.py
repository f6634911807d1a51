"""Kinds and names of features from tables with any schema, told by their values."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from socio_qgis.core.attributes import flat_attributes
from socio_qgis.engine.contract import MapFeature, Scene
from socio_qgis.engine.language.fields import names_of
from socio_qgis.engine.language.schemas import ChosenFields, roles_of, tags_of_value, with_roles
from socio_qgis.engine.reasoners.map_reader import Abilities, MapReader
from socio_qgis.engine.reasoners.map_reader.map_features import tags_of

SCHOOLS = ("Elm School", "Oak School", "Ash School")
# kind -> how each source says it, in the row's own fields; the name's field comes last
SOURCES = {
    "OpenStreetMap": ({"school": {"amenity": "school"}, "university": {"amenity": "university"},
                       "park": {"leisure": "park"}}, "name"),
    "Overture land use": ({"school": {"subtype": "education", "class": "school"},
                           "university": {"subtype": "education", "class": "university"},
                           "park": {"subtype": "recreation", "class": "park"}}, "names.primary"),
    "Overture places": ({"school": {"categories": '{"primary": "elementary_school"}'},
                         "university": {"categories": '{"primary": "college_university"}'},
                         "park": {"categories": '{"primary": "park"}'}}, "names"),
    "dotted": ({"school": {"categories.primary": "elementary_school"},
                "university": {"categories.primary": "college_university"},
                "park": {"categories.primary": "park"}}, "names.primary"),
    "BD TOPO": ({"school": {"nature": "Enseignement primaire",
                            "categorie": "Science et enseignement"},
                 "university": {"nature": "Enseignement supérieur",
                                "categorie": "Science et enseignement"},
                 "park": {"nature": "Parc", "categorie": "Sport"}}, "toponyme"),
    "ALKIS": ({"school": {"funktion": "Allgemeinbildende Schule"},
               "university": {"funktion": "Hochschule (Universität)"},
               "park": {"funktion": "Park"}}, "bezeich"),
    "English": ({"school": {"class": "Elementary School"},
                 "university": {"class": "University campus"}, "park": {"class": "Park"}}, "name"),
    "German": ({"school": {"class": "Schule"}, "university": {"class": "Universität"},
                "park": {"class": "Park"}}, "name"),
    "Chinese": ({"school": {"class": "学校"}, "university": {"class": "大学"},
                 "park": {"class": "公园"}}, "name"),
    "Amap": ({"school": {"大类": "科教文化服务;学校;小学"},
              "university": {"大类": "科教文化服务;学校;高等院校"},
              "park": {"大类": "风景名胜;公园广场;公园"}}, "名称"),
    "hstore": ({"school": {"tags": '"amenity"=>"school", "building:levels"=>"2"'},
                "university": {"tags": '"amenity"=>"university"'},
                "park": {"tags": '"leisure"=>"park"'}}, "name"),
}  # fmt: skip


@pytest.fixture(scope="module")
def reader():
    return MapReader(abilities=Abilities(network=False))


def table(kinds, name_field, layer="places"):
    """Three schools, a university and a park, named, and two schools' neighbours without names."""
    rows = [*(("school", name) for name in SCHOOLS), ("university", "Cedar"), ("park", "Birch")]
    features = []
    for i, (kind, name) in enumerate(rows):
        named = json.dumps({"primary": name}) if name_field == "names" else name
        values = {**kinds[kind], name_field: named, "operator": "Police", "surface": "grass"}
        shape = shapely.box(20 + 90 * i, 20, 80 + 90 * i, 90)
        features.append(MapFeature(shape, flat_attributes(values), layer))
    return tuple(features)


def found(reader, features, query):
    blank = np.full((480, 480, 3), 240, np.uint8)
    answer = reader.localise(Scene(blank, blank, 1.0, features), [query])[0]
    return sorted(one.label for one in answer.proposals), answer


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    ("query", "names"),
    [("schools", sorted(SCHOOLS)), ("university", ["Cedar"]), ("Elm School", ["Elm School"])],
)
def test_each_kind_and_name_is_found_in_any_schema(reader, source, query, names):
    assert found(reader, table(*SOURCES[source]), query)[0] == names


def test_what_was_read_is_said_where_it_is_not_plain(reader):
    notes = found(reader, table(*SOURCES["BD TOPO"]), "schools")[1].notes
    assert notes == (
        "The layer “places”: reads `nature`, `categorie` as kind, `toponyme` as name.",
    )
    assert found(reader, table(*SOURCES["English"]), "schools")[1].notes == ()


@pytest.mark.parametrize(
    ("value", "tags"),
    [
        ("科教文化服务;学校;小学", {"amenity/school"}),
        ("amenity=school", {"amenity/school"}),
        ("leisure.park", {"leisure/park"}),
        ("college", {"amenity/college"}),
        ("retail", {"landuse/retail"}),
        ("education", {"landuse/education"}),
        ("Elm Street", set()),
    ],
)
def test_a_class_means_the_last_part_that_is_a_kind(value, tags):
    assert tags_of_value(value) == tags


def test_names_are_told_by_their_values():
    roles = roles_of(
        {
            "f1": {"Elm Academy": 1, "Oak Grove": 1, "Ash Hill": 1},
            "f2": {"Schule": 2, "Park": 1},
            "f3": {"A-12": 1, "B-13": 1, "C-14": 1},
        }
    )
    assert roles.names == ("f1",)
    assert dict(roles.kinds) == {
        "f2": {"Schule": {"amenity/school"}, "Park": {"leisure/park"}},
    }


def test_a_field_for_names_with_classes_in_it_is_one_for_kinds_where_another_has_names():
    fields = {"Bezeichnung": {"Schule": 5, "Park": 3}, "eigenname": {"Linde": 1, "Elm Park": 1}}
    assert roles_of(fields).names == ("eigenname",)
    assert [*roles_of(fields).kinds] == ["Bezeichnung"]
    alone = roles_of({"Bezeichnung": fields["Bezeichnung"]})
    assert alone.names == ("Bezeichnung",)


def two_of_each(**more):
    """A place whose fields say two kinds and two names."""
    values = {"nature": "Schule", "usage": "Krankenhaus", "toponyme": "Linde", "nom": "Ulme"}
    return MapFeature(shapely.box(0, 0, 90, 90), {**values, **more}, "places")


@pytest.mark.parametrize(
    ("chosen", "tags", "names"),
    [
        (ChosenFields(), {"amenity/school", "amenity/hospital"}, ["Linde", "Ulme"]),
        (ChosenFields("usage", "nom"), {"amenity/hospital"}, ["Ulme"]),
        (ChosenFields("nature"), {"amenity/school"}, ["Linde", "Ulme"]),
        (ChosenFields(name="toponyme"), {"amenity/school", "amenity/hospital"}, ["Linde"]),
        (ChosenFields("nature", "nature"), {"amenity/school"}, ["Schule"]),
        (ChosenFields("empty"), set(), ["Linde", "Ulme"]),
    ],
)
def test_chosen_fields_decide(chosen, tags, names):
    (one,) = with_roles([two_of_each()], {"places": chosen})
    assert tags_of(one) == tags
    assert names_of(one) == names


def test_beside_a_chosen_kind_other_fields_say_none_but_tell_kinds_of_it_apart():
    rivals = {"class": "park", "amenity": "bar", "building": "church"}
    place = two_of_each(**rivals, religion="muslim", brand="Elm")
    (one,) = with_roles([place], {"places": ChosenFields("nature", "nom")})
    kept = {"nature": "Schule", "nom": "Ulme", "religion": "muslim", "brand": "Elm"}
    assert one.attributes == kept


def test_a_chosen_name_leaves_the_kind_to_a_field_that_is_called_as_one_for_names():
    place = MapFeature(shapely.Point(5, 5), {"Bezeichnung": "Schule", "f1": "Linde"}, "places")
    (one,) = with_roles([place], {"places": ChosenFields(name="f1")})
    assert (tags_of(one), names_of(one)) == ({"amenity/school"}, ["Linde"])


def test_a_chosen_field_counts_with_what_is_packed_into_it():
    values = {"a": {"primary": "Elm", "de": "Ulme"}, "nom": "Orme"}
    place = MapFeature(shapely.Point(5, 5), flat_attributes(values), "places")
    (one,) = with_roles([place], {"places": ChosenFields(name="a")})
    assert names_of(one) == ["Elm", "Ulme"]


def test_a_choice_is_that_of_its_layer_and_counts_for_lines_too():
    line = MapFeature(shapely.LineString([(0, 0), (9, 9)]), two_of_each().attributes, "roads")
    road, other = with_roles([line, two_of_each()], {"roads": ChosenFields(name="nom")})
    assert (names_of(road), names_of(other)) == (["Ulme"], ["Linde", "Ulme"])


@pytest.mark.parametrize("key", ["operator", "owner", "surface", "sport", "cuisine", "alternate"])
def test_kinds_of_something_else_are_not_read(key):
    assert roles_of({key: {"School": 3, "Park": 2}}).kinds == {}


def test_packed_attributes_are_flattened():
    values = {
        "names": {"primary": "Elm Park", "common": {"de": "Ulmenpark"}, "rules": [{"a": "b"}]},
        "categories": "{'primary': 'park', 'alternate': ['garden', 'lawn']}",
        "other_tags": '"leisure"=>"park","note"=>"a \\"b\\""',
        "plain": "{Linden",
        "height": 3.5,
        "blob": b"x",
        "empty": None,
    }
    assert flat_attributes(values) == {
        "names.primary": "Elm Park",
        "names.common.de": "Ulmenpark",
        "categories.primary": "park",
        "categories.alternate": "garden;lawn",
        "leisure": "park",
        "note": 'a "b"',
        "plain": "{Linden",
        "height": "3.5",
    }
    park = MapFeature(shapely.Point(1, 1), flat_attributes(values))
    assert names_of(with_roles([park])[0])[0] == "Elm Park"
