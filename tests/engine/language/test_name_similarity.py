"""Which names are of the same place, in many languages, and which ones are not."""

from __future__ import annotations

import itertools
import os
import random
from pathlib import Path

import pyogrio
import pytest
from hypothesis import given
from hypothesis.strategies import booleans, text

from socio_qgis.core.paths import ROOT
from socio_qgis.engine.language.name_similarity import MIN_NAME_SCORE, name_score, similar_names
from socio_qgis.engine.language.place_names import letters

SHARED = Path(os.environ.get("SOCIO_SHARED", ROOT.parent / "shared"))
REAL = pytest.mark.skipif(not SHARED.exists(), reason="the real maps of SOCIO_SHARED are not here")
PAIRS = 5_000
MOST_FALSE = 0.001  # of pairs of names of one kind in a tile

OTHERS = [
    ("Southside Park", "Northside Park"),
    ("Nash Park", "Ash Park"),
    ("Ash Park", "Nash Park"),
    ("Terminal C", "Terminal A"),
    ("Terminal C", "Terminal"),
    ("Phase III Housing", "Phase II Housing"),
    ("phase iii housing", "Phase II Housing"),
    ("Phase II Housing", "Phase III Housing"),
    ("Phase V", "Phase I"),
    ("Block 12B", "Block 12A"),
    ("Block 12", "Block 13"),
    ("Building B West", "Building B East"),
    ("Westgate Mall", "Eastgate Mall"),
    ("Lakewest Plaza", "Lakeeast Plaza"),
    ("North Field", "Northwest Field"),
    ("Valley Church", "East Valley Church"),
    ("Walnut Canyon Elementary School", "Walnut Grove Elementary School"),
    ("Walnut Canyon Park", "Walnut Canyon Mall"),
    ("Mission Bell Plaza", "Bell Plaza"),
    ("Oakland Library", "Lakeland Library"),
    ("Cash Park", "Dash Park"),
    ("School No. 12", "School No. 21"),
    ("PS 118", "PS 113"),
    ("Pier 39", "Pier 35"),
    ("Malcolm X Park", "Malcolm Park"),
    ("Nordbahnhof", "Südbahnhof"),
    ("Westbahnhof", "Ostbahnhof"),
    ("Bahnhof Nord", "Bahnhof Süd"),
    ("Lindenost", "Lindenwest"),
    ("Oberdorf Schule", "Unterdorf Schule"),
    ("Haus 3", "Haus 8"),
    ("Halle A", "Halle B"),
    ("Goetheschule", "Schillerschule"),
    ("Gare du Nord", "Gare de l'Est"),
    ("Parc Est", "Parc Ouest"),
    ("Lycée Paris XVI", "Lycée Paris XV"),
    ("Bâtiment C", "Bâtiment G"),
    ("Parque Norte", "Parque Sur"),
    ("Plaza Este", "Plaza Oeste"),
    ("Escuela N° 4", "Escuela N° 9"),
    ("Manzana B", "Manzana D"),
    ("Parco Nord", "Parco Sud"),
    ("Setor Leste", "Setor Oeste"),
    ("Amsterdam Noord", "Amsterdam Zuid"),
    ("Norra skolan", "Södra skolan"),
    ("東門", "西門"),
    ("东门公园", "西门公园"),
    ("南京東路國小", "南京西路國小"),
    ("第三中学", "第二中学"),
    ("第3中学", "第二中学"),
    ("中山公園", "青山公園"),
    ("山公園", "中山公園"),
    ("上野小学校", "下野小学校"),
    ("A棟", "B棟"),
    ("2号楼", "3号楼"),
    ("동문", "서문"),
    ("강남초등학교", "강북초등학교"),
    ("제1공장", "제2공장"),
    ("Школа № 12", "Школа № 21"),
    ("Северный парк", "Южный парк"),
    ("مدرسة النور", "مدرسة الهدى"),
    ("المدرسة الشمالية", "المدرسة الجنوبية"),
    ("בית ספר צפון", "בית ספר דרום"),
    ("उत्तर उद्यान", "दक्षिण उद्यान"),
    ("राम पार्क", "रमा पार्क"),
    ("สวนเหนือ", "สวนใต้"),
    ("Công viên Đông", "Công viên Tây"),
    ("Kuzey Parkı", "Güney Parkı"),
    ("Building 4", "Building 4A"),
    ("Block 12", "Block 12A"),
    ("Gate C12", "Gate C21"),
    ("Northgate", "Southgate"),
    ("Eastwood Park", "Westwood Park"),
    ("Green Park", "Greenwood Park"),
    ("Greenwood Park", "Green Park"),
    ("Washington Middle School", "Washington Elementary School"),
    ("Plaza 25 de Mayo", "Plaza 9 de Julio"),
    ("Sektor A", "Sektor B"),
    ("Park Wschodni", "Park Zachodni"),
    ("Jižní nádraží", "Severní nádraží"),
    ("Doğu Parkı", "Batı Parkı"),
    ("Itäpuisto", "Länsipuisto"),
    ("Taman Utara", "Taman Selatan"),
    ("Восточный рынок", "Западный рынок"),
    ("Βόρειο Πάρκο", "Νότιο Πάρκο"),
    ("מזרח הגן", "מערב הגן"),
    ("东湖公园", "西湖公园"),
    ("本町小学校", "元町小学校"),
    ("1단지", "2단지"),
    ("동부시장", "서부시장"),
]

SAME = [
    ("Poindexter Park", "Poindexter Park"),
    ("POINDEXTER PARK", "Poindexter Park"),
    ("poindexter park", "POINDEXTER PARK"),
    ("Lincoln Elementary School", "Lincoln Elem Sch"),
    ("Mount Diablo High School", "Mt. Diablo HS"),
    ("Town Center", "Towncenter"),
    ("Eastgate Mall", "East Gate Mall"),
    ("McDonald's", "McDonalds"),
    ("St. Mary's Hospital", "Saint Marys Hospital"),
    ("Commons", "The Commons"),
    ("The Commons", "Commons"),
    ("John F. Kennedy University", "John Kennedy University"),
    ("Kennedy University", "John F. Kennedy University"),
    ("Theatre Royale", "Theater Royale"),
    ("Phase 2 Housing", "Phase II Housing"),
    ("Phase II", "PHASE II"),
    ("North Park", "N Park"),
    ("N. Park", "North Park"),
    ("Block 12A", "Block 12 A"),
    ("Fire Station 05", "Fire Station #5"),
    ("1st Avenue School", "1 Avenue School"),
    ("Arroyo Vista Park", "Arroyo Vista Community Park"),
    ("Oakwood Apartment", "Oakwood Apartments"),
    ("Elm Street School", "Elm St School"),
    ("Church of Saint Mary", "Church of St. Mary"),
    ("Oak Avenue Park", "Oak Ave. Park"),
    ("Willowbrok Park", "Willowbrook Park"),
    ("Café d'Été", "CAFE D'ETE"),
    ("Muenster Platz", "Münster Platz"),
    ("Munster Platz", "Münster Platz"),
    ("Strasse-Museum", "Straßemuseum"),
    ("Aarhus Skole", "Århus Skole"),
    ("Ecole de la Republique", "École de la République"),
    ("École République", "École de la République"),
    ("Lycee Hugo", "Lycée d'Hugo"),
    ("Plaza Constitucion", "Plaza de la Constitución"),
    ("Parque Espana", "Parque de España"),
    ("Sao Joao", "São João"),
    ("Lodz Park", "Łódź Park"),
    ("Isik Parki", "Işık Parkı"),
    ("第1中学", "第一中学"),
    ("相武台小学校", "相模原市立相武台小学校"),
    ("第一中学", "北京市第一中学"),
    ("ABC棟", "ＡＢＣ棟"),
    ("서울 대학교", "서울대학교"),
    ("Park Pobedy", "Парк Победы"),
    ("школа им. Пушкина", "Школа им. Пушкина"),
    ("Плошадь Ленина", "Плошадь Ленина"),
    ("Plateia Syntagmatos", "Πλατεία Συντάγματος"),
    ("كلية هنر", "کلیه هنر"),
    ("مدرسه نور", "مدرسة النور"),
    ("مَدْرَسَة النور", "مدرسة النور"),
    ("राम पार्क", "राम पार्क"),
    ("Harbor View Park", "Harbour View Park"),
    ("Lincoln Theater", "Lincoln Theatre"),
    ("Goethegymnasium", "Goethe-Gymnasium"),
    ("Muenchner Freiheit", "Münchner Freiheit"),
    ("Parc de l'Europe", "Parc de l’Europe"),
    ("PS 118", "P.S. 118"),
    ("block 12b", "Block 12B"),
    ("King Edward VII School", "King Edward 7 School"),
    ("第二十中学", "第20中学"),
    ("서울시립대학교", "서울시립 대학교"),
    ("Cong vien Tao Dan", "Công viên Tao Đàn"),
    ("N. Hollywood Park", "North Hollywood Park"),
]

MISREAD = [
    ("Cambridge Elementary School", "Cambridge entary School"),
    ("Willow Glen Place", "Willow Glen lace"),
    ("Moorpark Town Center", "Moorpark-Townr Center"),
    ("Flory Elementary School", "Hory Elementary School"),
    ("Flory Elementary School", "Flory Elementary Šchool"),
    ("Chase", "hase"),
    ("7-Eleven", "-Eleven"),
    ("Outback Steakhouse", "OutDack Steakhouse"),
    ("IHSS Public Authority", "IHSSublic Authority"),
    ("VC/CHP Police Services Center", "VC/CH Police Services Center"),
    ("Central Christian Church", "Cenftral Christian Church"),
    ("Hemet Fire Department Station #2", "Hemet Fire Department Station #2 Spencer Park"),
    ("North High School", "Nortn HighSchool"),
    ("Walnut Grove Park", "Wa1nut GrovePark"),
    ("Poindexter Park", "POINDEXTERPARK"),
    ("Terminal 1", "Terminal l"),
    ("Block 12B", "Block I2B"),
    ("Phase II Housing", "Phase Il Housing"),
    ("Liceo Nº 2 de Solymar", "Liceo No2 de Solymar"),
    ("Gymnasium Lindenberg", "Gymnasiurn Lindenberg"),
    ("École Jean Jaurès", "Ecole Jean Jaures"),
    ("Parque de la Constitución", "Parque de la Constitucion"),
    ("相模原市立相武台小学校", "O 相模原市立相 武台小学校"),
    ("末長けやき公園", "未長けやき公園"),
    ("Liceo Nº 2 de Solymar", "Liceo Nº Solymar"),
    ("花蓮縣立網球場", "花蓮縣立網球埸"),
]


@pytest.mark.parametrize(("query", "name"), OTHERS)
@pytest.mark.parametrize("read", [False, True])
def test_another_place_does_not_match(query, name, read):
    assert name_score(query, name, read) < MIN_NAME_SCORE


@pytest.mark.parametrize(("query", "name"), SAME)
@pytest.mark.parametrize("read", [False, True])
def test_the_same_place_matches(query, name, read):
    assert name_score(query, name, read) >= MIN_NAME_SCORE


@pytest.mark.parametrize(("query", "read"), MISREAD)
def test_a_misread_label_matches(query, read):
    assert name_score(query, read) >= MIN_NAME_SCORE


@pytest.mark.parametrize(
    ("query", "read"), [("Rose Park", "Ross Park"), ("Marian School", "Marina School")]
)
def test_what_ocr_was_sure_of_has_no_letter_for_another(query, read):
    assert name_score(query, read) >= MIN_NAME_SCORE
    assert name_score(query, read, sure=True) < MIN_NAME_SCORE
    assert name_score("Chase", "hase", sure=True) >= MIN_NAME_SCORE


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("St Mary's Church", "St Mark's Church"),
        ("Nash Park", "Mash Park"),
        ("Ida Price", "Ida Rice"),
        ("Hory", "Flory"),
    ],
)
def test_a_field_has_no_letter_misread(query, name):
    assert name_score(query, name, read=False) < MIN_NAME_SCORE


@pytest.mark.parametrize(
    ("query", "names", "similar"),
    [
        ("Southside Park", ["Northside Park", "Elm Park", "Library"], ("Northside Park",)),
        ("Terminal C", ["Gate", "Terminal B", "Terminal A"], ("Terminal B", "Terminal A")),
        ("Poindextar Park", ["Poindexter Park", "Oak Park"], ("Poindexter Park",)),
        ("Jinan Zoo", ["Jinan Road", "Walnut Canyon"], ()),
    ],
)
def test_names_that_come_near_are_told(query, names, similar):
    assert similar_names(query, names) == similar


@given(text(), text(), booleans())
def test_any_two_texts_have_a_score(query, name, read):
    assert 0 <= name_score(query, name, read) <= 1
    assert name_score(query, query, read) in (0, 1)


@pytest.mark.parametrize("name", ["Los", "La La", "The", "X", "Y y", "1", "Ⅻ", "第一", "Nº"])
def test_names_of_few_letters_match_themselves(name):
    assert name_score(name, name, read=False) == 1
    assert name_score(name, f"{name} Z9", read=False) < 1


def false_matches(pairs):
    """Pairs of different names that match, but for a name that is part of a longer one."""
    return [
        (query, name)
        for query, name in pairs
        if letters(query) not in letters(name)
        and letters(name) not in letters(query)
        and name_score(query, name, read=False) >= MIN_NAME_SCORE
    ]


@REAL
@pytest.mark.parametrize("place", ["concord_monument", "hemet", "moorpark", "san_jose_cambrian"])
def test_no_two_names_of_a_real_map_match_each_other(place):
    path, names = SHARED / "scenes" / place / "osm.gpkg", set()
    for layer, _ in pyogrio.list_layers(path):
        if "name" in pyogrio.read_info(path, layer=layer)["fields"]:
            read = pyogrio.raw.read(path, layer=layer, columns=["name"], read_geometry=False)
            names |= {str(name) for name in read[3][0] if name}
    assert len(names) > 20
    assert false_matches(itertools.permutations(sorted(names), 2)) == []


@REAL
def test_hardly_any_two_names_of_a_kind_in_a_tile_match_each_other():
    draw, pairs = random.Random(14), []  # noqa: S311
    tiles = sorted((SHARED / "osm_tiles").glob("*/14/*/*.pbf"))
    for path in draw.sample(tiles, 120):
        by_class = {}
        for class_, name in poi_names(path):
            by_class.setdefault(class_, set()).add(name)
        of_tile = [
            pair for names in by_class.values() for pair in itertools.permutations(sorted(names), 2)
        ]
        pairs += draw.sample(of_tile, min(len(of_tile), PAIRS // 60))
    pairs = draw.sample(pairs, min(len(pairs), PAIRS))
    found = false_matches(pairs)
    print(f"{len(found)} of {len(pairs)} pairs match: {found}")
    assert len(pairs) > PAIRS / 2
    assert len(found) <= MOST_FALSE * len(pairs)


def poi_names(path):
    """Class and name of each point of interest of a vector tile."""
    options = {"X": path.parts[-2], "Y": path.stem, "Z": "14", "METADATA_FILE": ""}
    if "poi" not in pyogrio.list_layers(path)[:, 0]:
        return []
    meta, _, _, columns = pyogrio.raw.read(path, layer="poi", **options)
    table = dict(zip(map(str, meta["fields"]), columns, strict=True))
    names = table.get("name", table.get("name:latin", ()))
    return [(str(a), str(b)) for a, b in zip(table.get("class", ()), names, strict=False) if b]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("广福公园", "廣福公園"),
        ("滨松市役所", "浜松市役所"),
        ("綠川", "緑川"),
        ("鹽埔國小", "盐埔国小"),
        ("臺灣鐵道博物館", "台湾铁道博物馆"),
        ("渋沢栄一", "澁澤榮一"),
    ],
)
def test_chinese_characters_may_be_written_in_several_ways(query: str, name: str) -> None:
    assert name_score(query, name) == 1.0


def test_words_for_kinds_are_known_in_each_way_to_write_them() -> None:
    # But for what stands before the kind, these differ in half of their characters.
    assert name_score("東山図書館", "西山圖書館") < MIN_NAME_SCORE
    assert name_score("山圖書館", "川图书馆") < MIN_NAME_SCORE
