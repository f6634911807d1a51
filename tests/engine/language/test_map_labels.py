"""Lines of text to labels, and labels to names."""

from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest

from socio_qgis.engine.language.label_reader import (
    LabelReader,
    _not_in,
    _without_blocks,
    _without_repeats,
    _without_scraps,
    load_ocr,
)
from socio_qgis.engine.language.label_search import best_labels
from socio_qgis.engine.language.map_labels import Label, Line, join_lines
from socio_qgis.engine.language.name_similarity import MIN_NAME_SCORE, name_score
from socio_qgis.engine.language.place_names import is_road, letters


def line(text, x, y, height=14.0, ink=(40.0, 40.0, 50.0)):
    width = 0.55 * height * len(text)
    return Line(text, (x - width / 2, y, x + width / 2, y + height), ink)


def label(*texts, x=100.0, y=100.0, is_point=False):
    return Label(tuple(line(t, x, y + 14 * i) for i, t in enumerate(texts)), is_point)


def texts(labels):
    return sorted(one.text for one in labels)


def test_centred_lines_under_each_other_are_one_label():
    lines = [line("Walnut Canyon", 100, 50), line("Elementary", 100, 65), line("School", 100, 80)]
    assert texts(join_lines(lines)) == ["Walnut Canyon Elementary School"]


def test_a_box_that_letters_below_the_line_make_high_belongs_to_its_label():
    boxes = {"Fammatre": (133, 1115, 207, 1130), "Elementary": (126, 1126, 211, 1149)}
    boxes["School"] = (145, 1145, 196, 1161)
    lines = [Line(text, tuple(map(float, box))) for text, box in boxes.items()]
    assert texts(join_lines(lines)) == ["Fammatre Elementary School"]


def test_lines_of_another_colour_are_another_label():
    lines = [line("City Hall", 100, 50), line("Museum", 100, 65, ink=(180.0, 60.0, 30.0))]
    assert texts(join_lines(lines)) == ["City Hall", "Museum"]


def test_lines_of_another_size_are_another_label():
    lines = [line("Springfield", 100, 50, height=24), line("Library", 100, 75, height=12)]
    assert len(join_lines(lines)) == 2


def test_a_line_far_below_is_another_label():
    assert len(join_lines([line("North", 100, 50), line("South", 100, 80)])) == 2


def test_neighbouring_columns_stay_apart():
    lines = [line(t, x, y) for x in (100, 300) for t, y in (("Green", 50), ("Park", 65))]
    assert texts(join_lines(lines)) == ["Green Park", "Green Park"]


def test_words_side_by_side_are_one_line():
    lines = [line("Long", 100, 50), line("Bridge", 100 + 0.55 * 14 * 5.1, 50)]
    assert texts(join_lines(lines)) == ["Long Bridge"]


def test_names_of_neighbouring_shops_stay_apart():
    # as OCR boxes them: words of a name touch, two names of a row or a column of shops don't
    right = Line("Supermarket", (100 + 14 * 1.1 + 0.2 * 14, 50, 210, 64), (40.0, 40.0, 50.0))
    lines = [line("Bank", 100, 50), right, line("Bakery", 100, 50 + 14 + 0.35 * 14)]
    assert texts(join_lines(lines)) == ["Bakery", "Bank", "Supermarket"]


def test_loosely_bridges_a_missing_line():
    lines = [line("Cambridge", 100, 50), line("School", 100, 78)]
    assert len(join_lines(lines)) == 2
    assert texts(join_lines(lines, loosely=True)) == ["Cambridge School"]


def test_letters_ignore_spaces_case_accents_and_marks():
    assert letters("Café  d'Été") == letters("CAFEDETE")


@pytest.mark.parametrize(
    ("query", "read", "least"),
    [
        ("Cambridge Park", "CambridgePark.", 0.99),
        ("济南动物园", "济南动物园", 0.99),
        ("서울대학교", "서울대학교", 0.99),
        ("Elementary School", "E1ementary Schoo1", 0.85),
        ("Flory Elementary School", "Flory Elementary", 0.8),
        ("North High School", "Nortn HighSchool", 0.9),
        ("Walnut Grove Park", "Wa1nut Grove Park", 0.9),
    ],
)
def test_names_match_despite_ocr(query, read, least):
    assert name_score(query, read) >= least


@pytest.mark.parametrize(
    ("query", "read"),
    [
        ("Lincoln Elementary School", "Lincoln Elem Sch"),
        ("Mount Diablo High School", "Mt Diablo HS"),
        ("Saint Mary's Hospital", "St Marys Hosp."),
        ("Willow Glen Community Centre", "WillowGlen Cmty Ctr"),
        ("International Park", "Intl Park"),
    ],
)
def test_names_match_though_a_map_shortens_them(query, read):
    assert name_score(query, read) > 0.95
    assert name_score(read, query) > 0.95


@pytest.mark.parametrize(
    ("query", "read"),
    [
        ("Lincoln Elementary School", "Jefferson Elementary School"),
        ("North Park", "South Park"),
        ("East High School", "West High School"),
        ("Fire Station 5", "Fire Station 7"),
        ("北京市第一中学", "北京市第二中学"),
        ("東小学校", "西小学校"),
        ("서울초등학교", "서원초등학교"),
        ("Westfriedhof", "Ostfriedhof"),
    ],
)
def test_names_that_share_their_kind_only_do_not_match(query, read):
    assert name_score(query, read) < MIN_NAME_SCORE


@pytest.mark.parametrize(
    ("query", "read"),
    [("Jinan Zoo", "Jinan Road"), ("Moorpark Town Center", "Moorpark"), ("Doerr Park", "School")],
)
def test_other_names_do_not_match(query, read):
    assert name_score(query, read) < MIN_NAME_SCORE


def test_a_whole_name_beats_a_part_of_a_longer_one():
    found = best_labels(
        "Cambridge Park", [label("Cambridge Park", "Church"), label("Cambridge Park", y=300.0)]
    )
    assert found[0][0].box_xyxy_px[1] == 300.0


def test_an_area_beats_a_point_of_the_same_name():
    found = best_labels("Rose Garden", [label("Rose Garden", is_point=True), label("Rose Garden")])
    assert [one.is_point for one, _ in found] == [False]


def test_a_name_is_found_where_two_labels_were_joined():
    found = best_labels("Oak School", [label("Pizza Place", "Oak School")])
    assert found[0][0].text == "Oak School"


def test_nothing_is_found_where_nothing_fits():
    assert best_labels("Jinan Zoo", [label("Walnut Canyon", "School")]) == []


@pytest.mark.parametrize("text", ["East Stetson Avenue", "Rue de Rivoli", "Hauptstraße", "解放路"])
def test_roads_are_told(text):
    assert is_road(text)


@pytest.mark.parametrize("text", ["Drive-in Cinema", "Walnut Canyon School", "Sun Ridge"])
def test_places_are_no_roads(text):
    assert not is_road(text)


@pytest.fixture(scope="module")
def reader():
    return LabelReader()


def drawn_map(size=384):
    picture = np.full((size, size, 3), 245, np.uint8)
    for text, x, y in (("Linden", 120, 150), ("School", 120, 170), ("Harbour Park", 210, 300)):
        cv2.putText(picture, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (50, 50, 60), 1, 16)
    return picture


def test_a_drawn_map_is_read(reader):
    found = texts(reader.read(drawn_map()).labels)
    assert [letters(text) for text in found] == ["harbourpark", "lindenschool"]


def test_two_maps_are_read_at_the_same_time(reader):
    maps = [drawn_map(), drawn_map(512)]
    one_by_one = [reader.read(one) for one in maps]
    with ThreadPoolExecutor(2) as pool:
        at_once = [*pool.map(reader.read, maps)]
    for ours, theirs in zip(at_once, one_by_one, strict=True):
        assert ours.labels == theirs.labels
        assert np.array_equal(ours.quads_px, theirs.quads_px)


def test_the_detector_gets_what_rapidocr_would_compute():
    from rapidocr.ch_ppocr_det.utils import DetPreProcess

    prepare = load_ocr()[0].get_preprocess()
    theirs = DetPreProcess(prepare.limit_side_len, prepare.limit_type, prepare.mean, prepare.std)
    assert np.array_equal(prepare(drawn_map()), theirs(drawn_map()))


def test_a_map_without_text_has_no_labels(reader):
    assert reader.read(np.full((64, 64, 3), 200, np.uint8)).labels == ()


def test_a_turned_line_is_no_label(reader):
    turned = np.ascontiguousarray(np.rot90(drawn_map()))
    assert reader.read(turned).labels == ()


def test_small_text_is_read_at_twice_the_size(reader):
    small = cv2.resize(drawn_map(), None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA)
    once, twice = LabelReader((1.0,)).read(small).labels, reader.read(small).labels
    names = ["Harbour Park", "Linden School"]
    assert [name for name in names if best_labels(name, once)] != names
    assert [name for name in names if best_labels(name, twice)] == names
    assert len(twice) == 2


def test_a_large_map_is_read_in_tiles(reader):
    large = np.full((1500, 1500, 3), 245, np.uint8)
    large[1100:1484, 900:1284] = drawn_map()
    found = {letters(one.text): one.box_xyxy_px for one in reader.read(large).labels}
    assert "harbourpark" in found
    assert abs(found["harbourpark"][0] - (900 + 210)) < 8


def test_a_label_that_a_tile_cuts_is_read_whole(reader):
    large = np.full((700, 1920, 3), 245, np.uint8)
    cv2.putText(
        large, "Harbour Point Gardens", (780, 350), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (40, 40, 40), 2
    )
    assert [letters(one.text) for one in reader.read(large).labels] == ["harbourpointgardens"]


def test_a_box_around_lines_that_another_tile_saw_does_not_swallow_them():
    def box(x: int, y: int, right: int, bottom: int) -> np.ndarray:
        return np.array([[x, y], [right, y], [right, bottom], [x, bottom]], np.float32)

    lines = [box(20, 10, 80, 28), box(10, 30, 90, 48), box(30, 50, 70, 68)]
    block = box(5, 5, 95, 72)
    kept = _without_blocks([block, *lines])
    assert len(kept) == 3
    assert all(quad is not block for quad in kept)
    rough = [box(18, 8, 82, 34), box(20, 36, 80, 72)]  # as another tile saw them
    repeated = _without_repeats([*rough, *kept])
    assert len(repeated) == 3
    assert all(any(quad is one for one in lines) for quad in repeated)


def test_a_speck_of_a_line_does_not_hide_the_line_from_a_second_look():
    def box(x1, y1, x2, y2):
        return np.array([(x1, y1), (x2, y1), (x2, y2), (x1, y2)], np.float32)

    upper, lower, speck = box(20, 0, 110, 18), box(30, 36, 95, 54), box(80, 18, 96, 25)
    letter, low = box(200, 0, 214, 17), box(300, 0, 340, 8)  # a word of small letters alone
    kept, scraps = _without_scraps([upper, lower, speck, letter, low])
    assert [id(one) for one in kept] == [id(one) for one in (upper, lower, letter, low)]
    assert [id(one) for one in scraps] == [id(speck)]
    middle = box(15, 18, 115, 36)
    assert any(one is middle for one in _without_blocks([*kept, *_not_in(kept, [middle])]))
    assert _without_scraps([]) == ([], [])


def test_a_second_look_adds_lines_and_makes_cut_ones_whole():
    def line(x1, y1, x2, y2):
        return np.array([(x1, y1), (x2, y1), (x2, y2), (x1, y2)], np.float32)

    end, other = line(60, 0, 110, 20), line(300, 0, 400, 20)
    whole, below, other_again = line(0, 0, 111, 21), line(0, 24, 90, 44), line(320, 1, 401, 19)
    speck = line(500, 0, 515, 9)
    more = _not_in([end, other], [whole, below, other_again, speck])
    kept = _without_repeats(_without_blocks([end, other, *more]))
    assert sorted(quad[0].tolist() for quad in kept) == [[0, 0], [0, 24], [300, 0]]
    assert _not_in([], [whole]) == [whole]
