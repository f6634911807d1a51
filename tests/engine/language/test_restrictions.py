"""Restrictions that geometry can answer are understood in seven languages."""

from __future__ import annotations

import pytest

from socio_qgis.engine.language.restrictions import Near, Rank, Side, Size
from socio_qgis.engine.language.vocabulary import Vocabulary

HA = 10_000.0
PARK, SCHOOL, HOSPITAL = "leisure/park", "amenity/school", "amenity/hospital"

CASES = [
    # Along what maps draw as lines
    ("parks along the river", PARK, Near("river", 100)),
    ("parks by the river", PARK, Near("river", 100)),
    ("schools alongside Elm Street", SCHOOL, Near("Elm Street", 100)),
    ("Parks am Fluss", PARK, Near("Fluss", 100)),
    ("Parks entlang der Isar", PARK, Near("Isar", 100)),
    ("Schulen an einer Hauptstraße", SCHOOL, Near("Hauptstraße", 100)),
    ("parcs le long de la rivière", PARK, Near("rivière", 100)),
    ("parcs au bord du fleuve", PARK, Near("fleuve", 100)),
    ("parques a lo largo del río", PARK, Near("río", 100)),
    ("parques a orillas del río", PARK, Near("río", 100)),
    ("河边的公园", PARK, Near("河", 100)),
    ("沿着河流的公园", PARK, Near("河流", 100)),
    ("川沿いの公園", PARK, Near("川", 100)),
    ("川に沿った公園", PARK, Near("川", 100)),
    ("川の北側にある公園", PARK, Side("north", "川")),
    ("강을 따라 있는 공원", PARK, Near("강", 100)),
    ("강가의 공원", PARK, Near("강", 100)),
    ("간선도로에서 200m 이내 공원", PARK, Near("간선도로", 200)),
    # English
    ("the largest park", PARK, Rank(True, 1)),
    ("largest parks", PARK, Rank(True, 3)),
    ("the 2 largest parks", PARK, Rank(True, 2)),
    ("the five biggest schools", SCHOOL, Rank(True, 5)),
    ("the smallest hospital", HOSPITAL, Rank(False, 1)),
    ("parks larger than 2 ha", PARK, Size(2 * HA, None)),
    ("parks over 3.5 hectares", PARK, Size(3.5 * HA, None)),
    ("parks of at least 20,000 m²", PARK, Size(20_000, None)),
    ("schools smaller than 5000 square metres", SCHOOL, Size(None, 5000)),
    ("parks between 1 and 3 ha", PARK, Size(HA, 3 * HA)),
    ("hospitals near the university", HOSPITAL, Near("university", 500)),
    ("schools next to a park", SCHOOL, Near("park", 100)),
    ("schools within 500 m of Elm Park", SCHOOL, Near("Elm Park", 500)),
    ("parks within 1.5 km of the station", PARK, Near("station", 1500)),
    ("parks less than 300 metres from a school", PARK, Near("school", 300)),
    ("hospitals north of the university", HOSPITAL, Side("north", "university")),
    ("schools west of Elm Park", SCHOOL, Side("west", "Elm Park")),
    ("parks in the south", PARK, Side("south", "")),
    ("schools in the north of Moorpark", SCHOOL, Side("north", "")),
    ("the park closest to Elm School", PARK, Near("Elm School", None, 1)),
    # German
    ("der größte Park", PARK, Rank(True, 1)),
    ("die 3 größten Parks", PARK, Rank(True, 3)),
    ("Parks größer als 2 ha", PARK, Size(2 * HA, None)),
    ("Parks mit mindestens 2,5 Hektar", PARK, Size(2.5 * HA, None)),
    ("Schulen kleiner als 5.000 m²", SCHOOL, Size(None, 5000)),
    ("Schulen in der Nähe des Krankenhauses", SCHOOL, Near("Krankenhauses", 500)),
    ("Schulen neben einem Park", SCHOOL, Near("Park", 100)),
    ("Schulen im Umkreis von 500 m um den Bahnhof", SCHOOL, Near("Bahnhof", 500)),
    ("Schulen höchstens 1 km vom Bahnhof entfernt", SCHOOL, Near("Bahnhof", 1000)),
    ("Parks nördlich der Universität", PARK, Side("north", "Universität")),
    ("Schulen im Osten", SCHOOL, Side("east", "")),
    # French
    ("le plus grand parc", PARK, Rank(True, 1)),
    ("les 3 plus grands parcs", PARK, Rank(True, 3)),
    ("le parc le plus petit", PARK, Rank(False, 1)),
    ("parcs de plus de 2 hectares", PARK, Size(2 * HA, None)),
    ("écoles de moins de 5 000 m²", SCHOOL, Size(None, 5000)),
    ("écoles près de l'hôpital", SCHOOL, Near("hôpital", 500)),
    ("écoles à moins de 500 m de la gare", SCHOOL, Near("gare", 500)),
    ("parcs dans un rayon de 1 km autour de l'université", PARK, Near("université", 1000)),
    ("parcs au nord de l'université", PARK, Side("north", "université")),
    ("écoles dans l'ouest", SCHOOL, Side("west", "")),
    # Spanish
    ("el parque más grande", PARK, Rank(True, 1)),
    ("los 3 parques más grandes", PARK, Rank(True, 3)),
    ("parques de más de 2 hectáreas", PARK, Size(2 * HA, None)),
    ("escuelas menores de 5000 m²", SCHOOL, Size(None, 5000)),
    ("escuelas cerca del hospital", SCHOOL, Near("hospital", 500)),
    ("escuelas a menos de 500 m de la estación", SCHOOL, Near("estación", 500)),
    ("parques al norte de la universidad", PARK, Side("north", "universidad")),
    ("escuelas en el sur", SCHOOL, Side("south", "")),
    # Chinese
    ("最大的公园", PARK, Rank(True, 1)),
    ("面积最大的三个公园", PARK, Rank(True, 3)),
    ("最小的医院", HOSPITAL, Rank(False, 1)),
    ("大于2公顷的公园", PARK, Size(2 * HA, None)),
    ("超过2公顷的医院", HOSPITAL, Size(2 * HA, None)),
    ("面积小于5000平方米的学校", SCHOOL, Size(None, 5000)),
    ("医院附近的学校", SCHOOL, Near("医院", 500)),
    ("靠近医院的学校", SCHOOL, Near("医院", 500)),
    ("距离医院500米以内的学校", SCHOOL, Near("医院", 500)),
    ("大学以北的公园", PARK, Side("north", "大学")),
    ("南部的学校", SCHOOL, Side("south", "")),
    # Japanese
    ("最大の公園", PARK, Rank(True, 1)),
    ("一番大きい公園", PARK, Rank(True, 1)),
    ("一番小さい病院", HOSPITAL, Rank(False, 1)),
    ("2ヘクタール以上の公園", PARK, Size(2 * HA, None)),
    ("5000平方メートルより小さい学校", SCHOOL, Size(None, 5000)),
    ("病院の近くの学校", SCHOOL, Near("病院", 500)),
    ("病院から500m以内の学校", SCHOOL, Near("病院", 500)),
    ("大学の北の公園", PARK, Side("north", "大学")),
    ("南側の学校", SCHOOL, Side("south", "")),
    # Korean
    ("가장 큰 공원", PARK, Rank(True, 1)),
    ("가장 작은 병원", HOSPITAL, Rank(False, 1)),
    ("2헥타르 이상의 공원", PARK, Size(2 * HA, None)),
    ("5000제곱미터보다 작은 학교", SCHOOL, Size(None, 5000)),
    ("병원 근처의 학교", SCHOOL, Near("병원", 500)),
    ("병원에서 500m 이내의 학교", SCHOOL, Near("병원", 500)),
    ("대학교 북쪽의 공원", PARK, Side("north", "대학교")),
    ("남쪽의 학교", SCHOOL, Side("south", "")),
]


@pytest.mark.parametrize(("query", "tag", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_restriction_is_understood(query, tag, expected):
    meaning = Vocabulary.load().interpret(query)
    assert tag in meaning.tags
    assert [one.rule for one in meaning.restrictions] == [expected]
    assert meaning.ignored == ()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "parks larger than 2 ha near the university",
            [Size(2 * HA, None), Near("university", 500)],
        ),
        ("the largest park near the hospital", [Rank(True, 1), Near("hospital", 500)]),
        ("schools in the north within 1 km of a park", [Side("north", ""), Near("park", 1000)]),
        ("schools except kindergartens larger than 1 ha", [Size(HA, None)]),
    ],
)
def test_several_restrictions_are_understood(query, expected):
    meaning = Vocabulary.load().interpret(query)
    assert {one.rule for one in meaning.restrictions} == {*expected}
    assert meaning.ignored == ()


@pytest.mark.parametrize(
    ("query", "ignored"),
    [
        ("schools open on Sunday", ["open on Sunday"]),
        ("the nearest school", ["nearest"]),
        ("large parks", ["large"]),
        ("schools far from the station", ["far from the station"]),
        ("schools without a playground", ["without a playground"]),
        ("schools with more than 500 pupils", ["with more than 500 pupils"]),
        ("parks within 10 minutes of the station", ["within 10 minutes of the station"]),
        ("hospitals larger than the university", ["larger than the university"]),
        ("schools built after 2000", ["built after 2000"]),
        ("大型医院", ["大型"]),
        ("가까운 학교", ["가까운"]),
    ],
)
def test_what_geometry_can_not_answer_is_told_as_ignored(query, ignored):
    meaning = Vocabulary.load().interpret(query)
    assert [*meaning.ignored] == ignored
    assert meaning.restrictions == ()


@pytest.mark.parametrize(
    "name", ["Grand Park", "North Park", "Largest Park Café", "Apotheke am Markt", "Nordschule"]
)
def test_a_name_has_no_restrictions(name):
    assert Vocabulary.load().interpret(name).restrictions == ()
