"""The map reader as a whole: what it proposes for a drawn map, and from vector layers."""

import json
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import shapely

from socio_qgis.engine.contract import Draft, MapFeature, MaskPrompt, Proposal, Scene
from socio_qgis.engine.imaging.indexed import IndexedPicture
from socio_qgis.engine.imaging.legend import Legend
from socio_qgis.engine.language.map_labels import Label, Line
from socio_qgis.engine.language.ocr_correction import OcrCorrector
from socio_qgis.engine.language.place_names import letters
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.map_reader import Abilities, MapReader
from socio_qgis.engine.reasoners.map_reader import map_features as vector
from socio_qgis.engine.reasoners.map_reader.candidates import without_small_components
from socio_qgis.engine.reasoners.map_reader.proposals import without_duplicates
from socio_qgis.engine.run.trace import TraceFolder
from socio_qgis.engine.segmenters.classical import Classical

GROUND, PARK, SCHOOL, HOMES = (242, 239, 233), (200, 250, 204), (255, 255, 229), (224, 223, 223)


def town():
    """A map in OpenStreetMap's colours: a park, two schools of which one has no label, homes."""
    map_rgb = np.full((512, 512, 3), GROUND, np.uint8)
    parts = {
        "park": (slice(40, 220), slice(40, 240)),
        "school": (slice(40, 220), slice(290, 480)),
        "other school": (slice(290, 460), slice(290, 400)),
        "homes": (slice(270, 490), slice(20, 250)),
    }
    for name, colour in zip(parts, (PARK, SCHOOL, SCHOOL, HOMES), strict=True):
        map_rgb[parts[name]] = colour
    cv2.rectangle(map_rgb, (0, 235), (511, 249), (255, 255, 255), cv2.FILLED)
    cv2.rectangle(map_rgb, (258, 0), (272, 511), (255, 255, 255), cv2.FILLED)
    for text, x, y in (("Harbour Park", 85, 130), ("Linden", 355, 122), ("School", 355, 142)):
        cv2.putText(map_rgb, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (50, 50, 60), 1, 16)
    satellite = np.random.default_rng(3).integers(0, 255, (512, 512, 3)).astype(np.uint8)
    masks = {name: np.zeros((512, 512), bool) for name in parts}
    for name, part in parts.items():
        masks[name][part] = True
    return Scene(satellite, map_rgb, gsd_m=1.2), masks


def iou(a, b):
    return np.count_nonzero(a & b) / max(1, np.count_nonzero(a | b))


@pytest.fixture(scope="module")
def reader():
    return MapReader(abilities=Abilities(network=False))


@pytest.fixture(scope="module")
def answers(reader):
    scene, _ = town()
    queries = ["Harbour Park", "school", "Jinan Zoo", "areas used for education"]
    return dict(zip(queries, reader.localise(scene, queries), strict=True))


def drawn(answer):
    return [proposal.mask_prompt.plane > 0.5 for proposal in answer.proposals]


def test_a_name_gives_the_fill_under_its_label(answers):
    _, masks = town()
    answer = answers["Harbour Park"]
    assert answer.level == "name"
    assert [iou(mask, masks["park"]) > 0.95 for mask in drawn(answer)] == [True]


def test_a_class_gives_labelled_and_unlabelled_places(answers):
    _, masks = town()
    answer = answers["school"]
    assert answer.level == "class"
    for name in ("school", "other school"):
        assert max(iou(mask, masks[name]) for mask in drawn(answer)) > 0.95
    assert len(answer.proposals) == 2


def test_a_function_gives_all_its_classes(answers):
    answer = answers["areas used for education"]
    assert answer.level == "function"
    assert len(answer.proposals) == 2


def test_a_colour_stands_for_its_labelled_kind_in_any_style(reader):
    scene, masks = town()
    turned = cv2.cvtColor(255 - scene.map_rgb, cv2.COLOR_RGB2BGR)
    answer = reader.localise(Scene(scene.satellite_rgb, turned, 1.2), ["school"])[0]
    for name in ("school", "other school"):
        assert max(iou(mask, masks[name]) for mask in drawn(answer)) > 0.9


def test_a_class_of_two_words_is_no_name_though_a_line_of_a_label_says_it(reader):
    scene, masks = town()
    map_rgb = scene.map_rgb.copy()
    cv2.putText(map_rgb, "Linden", (355, 122), cv2.FONT_HERSHEY_SIMPLEX, 0.55, SCHOOL, 8, 16)
    cv2.putText(map_rgb, "School", (355, 142), cv2.FONT_HERSHEY_SIMPLEX, 0.55, SCHOOL, 8, 16)
    for text, x, y in (("Linden", 355, 100), ("High School", 345, 120), ("Mill School", 300, 380)):
        cv2.putText(map_rgb, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (50, 50, 60), 1, 16)
    answer = reader.localise(Scene(scene.satellite_rgb, map_rgb, 1.2), ["high school"])[0]
    assert answer.level == "class"
    assert max(iou(mask, masks["school"]) for mask in drawn(answer)) > 0.9


def test_a_kind_that_is_also_a_label_is_no_name_where_there_are_more_of_it(reader):
    scene, _ = town()
    map_rgb = np.full_like(scene.map_rgb, 240)
    for text, x, y in (("Fire Station", 60, 130), ("Fire Station 5", 300, 380)):
        cv2.putText(map_rgb, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (50, 50, 60), 1, 16)
    map_scene = Scene(scene.satellite_rgb, map_rgb, 1.2)
    plain, titled = reader.localise(map_scene, ["fire station", "Fire Station"])
    assert (plain.level, titled.level) == ("class", "name")
    assert len(plain.proposals) == 2


def test_a_mosques_colour_is_no_churchs(reader):
    scene, masks = town()
    map_rgb = scene.map_rgb.copy()
    map_rgb[masks["school"] | masks["other school"]] = (200, 180, 230)
    for text, x, y in (("Omar Mosque", 310, 122), ("Grace Church", 292, 380)):
        cv2.putText(map_rgb, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (50, 50, 60), 1, 16)
    answer = reader.localise(Scene(scene.satellite_rgb, map_rgb, 1.2), ["mosques"])[0]
    assert [iou(mask, masks["school"]) > 0.9 for mask in drawn(answer)] == [True]


def test_a_colour_under_labels_of_several_kinds_stands_for_none(reader):
    scene, masks = town()
    map_rgb = scene.map_rgb.copy()
    map_rgb[masks["school"] | masks["other school"]] = PARK
    for text, x, y in (("Linden", 355, 122), ("School", 355, 142), ("Elm Park", 300, 380)):
        cv2.putText(map_rgb, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (50, 50, 60), 1, 16)
    answer = reader.localise(Scene(scene.satellite_rgb, map_rgb, 1.2), ["school"])[0]
    assert [iou(mask, masks["school"]) > 0.9 for mask in drawn(answer)] == [True]


def test_a_label_that_ocr_misread_is_still_of_its_kind(reader):
    kinds = reader._vocabulary.kind_words
    tags = []
    for score in (0.92, 0.99):
        label = Label((Line("Ida Price Middle Schoo!", (0, 0, 200, 20), score=score),))
        context = SimpleNamespace(tags={}, corrector=OcrCorrector((), (label,), kinds))
        tags.append(reader._tags_of(context, label))
    assert tags == [{"amenity/school": 1.0}, {}], "a line that OCR is sure of stays"


def test_a_zoo_as_green_as_the_parks_is_no_park(reader):
    scene, masks = town()
    map_rgb = scene.map_rgb.copy()
    map_rgb[masks["school"] | masks["other school"]] = PARK
    for text, x, y in (("Linden", 355, 122), ("Zoo", 365, 142)):
        cv2.putText(map_rgb, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (50, 50, 60), 1, 16)
    answer = reader.localise(Scene(scene.satellite_rgb, map_rgb, 1.2), ["parks"])[0]
    found = [name for name in masks for mask in drawn(answer) if iou(mask, masks[name]) > 0.9]
    assert found == ["park", "other school"]


def places(*of):
    """Squares of 40 px, a row of them, each with its attributes."""
    boxes = [shapely.box(20 + 60 * i, 20, 60 + 60 * i, 60) for i in range(len(of))]
    return tuple(MapFeature(box, attributes) for box, attributes in zip(boxes, of, strict=True))


def answer_from(reader, query, *of):
    scene, _ = town()
    plain = np.full_like(scene.map_rgb, 240)
    return reader.localise(Scene(scene.satellite_rgb, plain, 1.2, places(*of)), [query])[0]


def found_at(answer):
    return sorted(int(proposal.box_xyxy_px[0] - 20) // 60 for proposal in answer.proposals)


def test_a_kind_is_found_by_its_attribute(reader):
    restaurants = [
        {"amenity": "restaurant", "name": name, "cuisine": cuisine}
        for name, cuisine in (("El Toro", "italian"), ("Rosa", "mexican"), ("Inn", ""))
    ]
    assert found_at(answer_from(reader, "Mexican restaurants", *restaurants)) == [1]
    assert found_at(answer_from(reader, "restaurants", *restaurants)) == [0, 1, 2]
    power = [{"power": "generator", "generator:source": of} for of in ("solar", "wind")]
    assert found_at(answer_from(reader, "wind turbines", *power)) == [1]


def test_what_is_excluded_is_not_found_among_features(reader):
    schools = [
        {"amenity": "school", "name": "Hill"},
        {"amenity": "school", "class": "kindergarten", "name": "Dale"},
    ]
    assert found_at(answer_from(reader, "schools", *schools)) == [0, 1]
    assert found_at(answer_from(reader, "schools except kindergartens", *schools)) == [0]


def test_buildings_are_buildings(reader):
    parts = [{"building": "yes"}, {"landuse": "construction"}, {"building": "house"}]
    assert found_at(answer_from(reader, "buildings", *parts)) == [0, 2]


def test_how_a_query_was_understood_is_said_in_the_runs_language(reader):
    school = {"amenity": "school", "name": "Hill"}
    answer = answer_from(reader, "scools open on Sunday", school)
    assert found_at(answer) == [0]
    assert answer.notes == (
        "“scools” was taken as “schools”.",
        "“open on Sunday” was not taken into account in “scools open on Sunday”.",
    )
    german = MapReader("de", Abilities(network=False))
    assert "nicht berücksichtigt" in answer_from(german, "Schulen ohne Sportplatz", school).notes[0]
    assert answer_from(reader, "schools", school).notes == ()


def test_a_query_without_a_kind_or_of_lines_is_answered_with_a_reason(reader):
    school = {"amenity": "school"}
    for query, reason in (("学校以外", "only what is not wanted"), ("roads", "drawn as lines")):
        answer = answer_from(reader, query, school)
        assert answer.proposals == ()
        assert reason in answer.notes[0]


def test_a_name_on_the_map_is_no_misspelt_kind(reader):
    named = {"building": "yes", "name": "Schoolz"}
    answer = answer_from(reader, "schoolz", named, {"amenity": "school", "name": "Hill"})
    assert (answer.level, found_at(answer), answer.notes) == ("name", [0], ())


def test_what_is_not_there_is_not_found(answers):
    assert answers["Jinan Zoo"].proposals == ()
    assert "Jinan Zoo" in answers["Jinan Zoo"].reasoning


def test_boxes_hold_the_points_and_lie_in_the_picture(answers):
    for answer in answers.values():
        for proposal in answer.proposals:
            x1, y1, x2, y2 = proposal.box_xyxy_px
            assert 0 <= x1 < x2 <= 512
            assert 0 <= y1 < y2 <= 512
            assert all(x1 <= x <= x2 and y1 <= y <= y2 for x, y in proposal.points_xy_px)
            assert 0 < proposal.score <= 1


def test_the_reasoning_tells_label_and_candidates(answers):
    why = answers["Harbour Park"].proposals[0].reasoning
    assert "coloured area under it" in why
    assert "Other outlines" in why


def test_what_was_read_and_weighed_can_be_looked_at(reader):
    (answer,) = reader.localise(town()[0], ["Harbour Park"])
    scored = answer.evidence.scored[0]
    assert [source for source, _ in scored.candidates] == ["fill", "imagery"]
    assert len(answer.evidence.labels) == 2


def test_explaining_writes_labels_and_candidates(reader, tmp_path):
    trace = TraceFolder(tmp_path).observer(0)
    segment_scene(town()[0], ["Harbour Park"], reader, Classical(), trace)
    page = json.loads((tmp_path / "w0000.json").read_text(encoding="utf-8"))
    assert [letters(label["text"]) for label in page["labels"]] == ["lindenschool", "harbourpark"]
    assert "fill" in page["queries"][0]["weighed"][0]["candidates"]
    assert (tmp_path / page["labels_picture"]).stat().st_size > 1000


def test_of_many_windows_the_last_ones_are_explained(reader, tmp_path):
    folder = TraceFolder(tmp_path, keep=2)
    for window in range(3):
        trace = folder.observer(window)
        segment_scene(town()[0], ["Harbour Park"], reader, Classical(), trace)
    assert sorted(path.name[:5] for path in tmp_path.glob("*.json")) == ["w0001", "w0002"]
    assert not list(tmp_path.glob("w0000*"))


def test_without_fills_roads_and_size_decide():
    scene, masks = town()
    reader = MapReader(abilities=Abilities(network=False, fills=False))
    answer = reader.localise(scene, ["Harbour Park"])[0]
    assert iou(drawn(answer)[0], masks["park"]) > 0.5


def test_a_bank_tells_of_commercial_land_where_land_is_asked_for(reader):
    picture = np.full((512, 512, 3), (250, 250, 245), np.uint8)
    for at in (60, 420):
        cv2.rectangle(picture, (at, 0), (at + 14, 511), (255, 200, 120), cv2.FILLED)
        cv2.rectangle(picture, (0, at), (511, at + 14), (255, 200, 120), cv2.FILLED)
    cv2.putText(picture, "Wells Fargo", (190, 250), 0, 0.55, (40, 40, 50), 1, 16)
    scene = Scene(np.zeros((512, 512, 3), np.uint8), picture, gsd_m=1.2)
    queries = ["commercial land", "school", "shopping centre", "购物中心"]
    land, *others = reader.localise(scene, queries)
    assert [one.label for one in land.proposals] == ["Wells Fargo"]
    assert not any(answer.proposals for answer in others)


def test_the_whole_pipeline_keeps_a_fill_as_it_is(reader):
    scene, masks = town()
    found = segment_scene(scene, ["Harbour Park"], reader, Classical())[0]
    assert iou(found[0].mask, masks["park"]) > 0.95


def test_the_second_stage_asks_where_the_draft_is():
    scene, _ = town()
    first = MapReader(abilities=Abilities(network=False, fills=False))
    segmenter = Classical()
    segmenter.set_image(scene.satellite_rgb)
    answer = first.localise(scene, ["Harbour Park"])[0]
    masks = np.zeros((1, 512, 512), bool)
    masks[0, 60:200, 60:200] = True

    draft = Draft(answer, masks, np.ones(1, np.float32))
    refined = first.refine(scene, ["Harbour Park"], [draft])[0].proposals[0]
    assert refined.box_xyxy_px == (60, 60, 200, 200)
    (x, y), *_ = refined.points_xy_px
    assert masks[0, int(y), int(x)]


def test_the_map_may_have_more_pixels_than_the_satellite_picture(reader):
    scene, masks = town()
    small = cv2.resize(scene.satellite_rgb, (256, 256))
    answer = reader.localise(Scene(small, scene.map_rgb, 2.4), ["Harbour Park"])[0]
    half = cv2.resize(masks["park"].astype(np.uint8), (256, 256)) > 0
    assert iou(drawn(answer)[0], half) > 0.93


def feature(shape, layer="areas", **attributes):
    return MapFeature(shape, attributes, layer)


def test_a_named_polygon_is_used_as_it_is(reader):
    scene, _ = town()
    shape = shapely.Polygon([(300, 300), (400, 310), (390, 420), (310, 400)])
    with_vectors = Scene(
        scene.satellite_rgb, scene.map_rgb, 1.2, (feature(shape, name="Harbour Park"),)
    )
    proposal = reader.localise(with_vectors, ["Harbour Park"])[0].proposals[0]
    assert abs(np.count_nonzero(proposal.mask_prompt.plane > 0.5) - shape.area) < 0.02 * shape.area


class Fattening(Classical):
    """A segmenter that draws otherwise than it is asked."""

    def predict(self, prompts):
        masks, scores = super().predict(prompts)
        fat = [cv2.dilate(mask.astype(np.uint8), np.ones((5, 5))) > 0 for mask in masks]
        return np.array(fat), scores


@pytest.mark.parametrize(
    ("layers", "segmenter", "origin"),
    [
        (True, Classical(), "mapped"),
        (True, Fattening(), "inferred"),
        (False, Classical(), "inferred"),
    ],
)
def test_only_a_polygon_that_a_layer_has_is_mapped(reader, layers, segmenter, origin):
    scene, _ = town()
    shape = shapely.Polygon([(300, 300), (400, 310), (390, 420), (310, 400)])
    vectors = (feature(shape, name="Harbour Park"),) if layers else ()
    scene = Scene(scene.satellite_rgb, scene.map_rgb, 1.2, vectors)
    (found,) = segment_scene(scene, ["Harbour Park"], reader, segmenter)[0]
    assert found.origin == origin


def test_a_named_point_takes_the_polygon_around_it():
    area = feature(shapely.box(10, 10, 60, 60), **{"class": "park"})
    country = feature(shapely.box(0, 0, 500, 500), **{"class": "administrative"})
    point = feature(shapely.Point(30, 30), name="Elm Park", **{"class": "park"})
    found = vector.find_named((country, area, point), "Elm Park", {"leisure/park": 1.0}, 0.8)
    assert [one.polygon for one in found] == [area.geometry]


def test_a_named_point_without_a_class_names_the_polygon_that_it_is_the_centre_of():
    homes = feature(shapely.box(10, 10, 60, 60), **{"class": "residential"})
    city = feature(shapely.box(0, 0, 500, 500), **{"class": "residential"})
    for x, polygons in ((35.5, [homes.geometry]), (50, [])):
        point = feature(shapely.Point(x, 35), name="Willow Place")
        found = vector.find_named((city, homes, point), "Willow Place", {}, 0.8)
        assert [one.polygon for one in found] == polygons


def test_class_fields_match_by_key_and_value():
    school = feature(shapely.box(0, 0, 50, 50), amenity="school")
    mvt = feature(shapely.box(60, 0, 90, 50), **{"class": "school"})
    other = feature(shapely.box(0, 60, 50, 90), building="school_bus")
    found = vector.find_classes((school, mvt, other), {"amenity/school": 1.0})
    assert [one.polygon for one in found] == [school.geometry, mvt.geometry]


@pytest.mark.parametrize(
    ("query", "attributes"),
    [
        ("temples", {"religion": "buddhist", "name": "Wat Pho"}),
        ("churches", {"religion": "christian", "name": "St Mary's", "addr:street": "Temple Road"}),
        ("mosques", {"religion": "christian", "name": "Grace"}),
    ],
)
def test_a_kind_is_told_by_names_and_classes_and_no_address(reader, query, attributes):
    scene, _ = town()
    area = feature(shapely.box(20, 20, 90, 90), amenity="place_of_worship", **attributes)
    with_vectors = Scene(scene.satellite_rgb, scene.map_rgb, 1.2, (area,))
    answer = reader.localise(with_vectors, [query])[0]
    assert len(answer.proposals) == (query != "mosques")


@pytest.mark.parametrize("key", ["nome", "NAAM", "名称", "PARK_NAME", "name:fr", "Facility name"])
def test_names_stand_in_fields_of_many_names(key):
    area = feature(shapely.box(0, 0, 50, 50), **{key: "Elm Park"})
    assert [one.name for one in vector.find_named((area,), "Elm Park", {}, 0.8)] == ["Elm Park"]
    for other in ("street_name", "username"):
        assert vector.names_of(feature(shapely.box(0, 0, 50, 50), **{other: "Elm Park"})) == []


def test_a_road_with_the_name_is_no_place():
    road = feature(shapely.LineString([(0, 0), (100, 100)]), name="Elm Street")
    assert vector.find_named((road,), "Elm Street", {}, 0.8) == []


def test_holes_of_polygons_are_drawn():
    ring = shapely.box(10, 10, 50, 50).difference(shapely.box(20, 20, 40, 40))
    plane = vector.pixel_coverage(ring, 64, 64)
    assert np.count_nonzero(plane > 0.5) == pytest.approx(ring.area, rel=0.03)


def blocks(background, block, side):
    """A town of many blocks with soft edges, as renderers draw them."""
    map_rgb = np.full((1024, 1024, 3), background, np.uint8)
    for top in range(10, 1000, side + 14):
        for left in range(10, 1000, side + 14):
            map_rgb[top : top + side, left : left + side] = block
    scene, _ = town()
    map_rgb[:512, :512] = cv2.resize(scene.map_rgb, (512, 512))
    return cv2.resize(
        cv2.GaussianBlur(map_rgb, (0, 0), 1.2), (768, 768), interpolation=cv2.INTER_AREA
    )


@pytest.mark.parametrize("query", ["airport", "parking lots", "quarry", "construction site"])
@pytest.mark.parametrize("quality", [None, 75])
def test_a_kind_that_a_map_does_not_show_is_not_answered_from_its_greys(reader, query, quality):
    map_rgb = blocks(GROUND, HOMES, 40)
    if quality:
        coded = cv2.imencode(".jpg", map_rgb, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        map_rgb = cv2.imdecode(coded, cv2.IMREAD_COLOR)
    scene = Scene(np.zeros((768, 768, 3), np.uint8), map_rgb, 1.2)
    assert reader.localise(scene, [query])[0].proposals == ()


def test_an_aerodrome_is_found_by_its_colour_and_is_large(reader):
    scene, masks = town()
    map_rgb = scene.map_rgb.copy()
    map_rgb[masks["homes"]] = (233, 231, 226)
    map_rgb[470:500, 440:480] = (233, 231, 226)
    answer = reader.localise(Scene(scene.satellite_rgb, map_rgb, 1.2), ["airport"])[0]
    assert [iou(mask, masks["homes"]) > 0.9 for mask in drawn(answer)] == [True]


def test_small_features_are_drawn_as_they_are(reader):
    scene, _ = town()
    boxes = [shapely.box(x, 50, x + size, 50 + size) for x, size in ((40, 2), (60, 5), (90, 9))]
    shapes = tuple(MapFeature(box, {"building": "yes"}) for box in boxes)
    plain = Scene(scene.satellite_rgb, np.full_like(scene.map_rgb, 240), 2.4, shapes)
    answer = segment_scene(plain, ["buildings"], reader, Classical())[0]
    assert sorted(np.count_nonzero(one.mask) for one in answer) == [4, 25, 81]


def test_features_beyond_what_memory_holds_are_said(reader):
    scene, _ = town()
    boxes = [shapely.box(x, y, x + 3, y + 3) for x in range(0, 500, 9) for y in range(0, 500, 9)]
    shapes = tuple(MapFeature(box, {"building": "yes"}) for box in boxes)
    plain = Scene(scene.satellite_rgb, np.full_like(scene.map_rgb, 240), 2.4, shapes)
    answer = reader.localise(plain, ["buildings"])[0]
    assert len(boxes) > len(answer.proposals) > 900
    assert str(len(answer.proposals)) in answer.notes[0]


def test_homes_around_a_park_are_homes(reader):
    scene, masks = town()
    scene.map_rgb[300:470, 60:220] = PARK
    cv2.putText(scene.map_rgb, "Mill Park", (95, 385), 0, 0.55, (50, 50, 60), 1, 16)
    (answer,) = reader.localise(scene, ["residential area"])
    assert max(iou(mask, masks["homes"]) for mask in drawn(answer)) > 0.95


def test_the_legend_is_told_by_several_colours():
    scene, _ = town()
    assert Legend.of(IndexedPicture.of(scene.map_rgb)).fits
    assert not Legend.of(IndexedPicture.of(255 - scene.map_rgb)).fits


def test_of_two_drawings_of_a_place_the_surer_stays():
    plane = np.zeros((50, 50), np.float32)
    plane[10:30, 10:30] = 1
    found = [
        Proposal((10, 10, 30, 30), mask_prompt=MaskPrompt.of(plane), score=score, label=str(score))
        for score in (0.4, 0.8)
    ]
    assert [one.label for one in without_duplicates(found)] == ["0.8"]


def test_a_place_is_drawn_without_small_components():
    plane = np.full((60, 90), 0.1, np.float32)
    plane[5:45, 5:45] = plane[5:35, 50:80] = 0.9
    plane[50:54, 70:80] = 0.9
    kept = without_small_components(plane) > 0.5
    assert kept[20, 20]
    assert kept[20, 60]
    assert not kept[52, 75]


def test_a_park_around_a_skate_park_is_not_lost_to_it():
    def square(side, score):
        plane = np.zeros((100, 100), np.float32)
        plane[10 : 10 + side, 10 : 10 + side] = 1
        return Proposal(
            (10, 10, 10 + side, 10 + side), mask_prompt=MaskPrompt.of(plane), score=score
        )

    skate_park, park, unlikely = square(20, 0.8), square(60, 0.6), square(80, 0.2)
    assert without_duplicates([skate_park, park, unlikely]) == [park]
    assert without_duplicates([skate_park, unlikely]) == [skate_park]


def test_a_result_is_called_as_it_was_asked_for_where_the_letters_are_the_same(reader):
    scene, _ = town()
    map_rgb = scene.map_rgb.copy()
    cv2.putText(map_rgb, "Harbour Park", (85, 130), 0, 0.55, PARK, 8, 16)
    cv2.putText(map_rgb, "Harbour-Park", (85, 130), 0, 0.55, (50, 50, 60), 1, 16)
    drawn_so = Scene(scene.satellite_rgb, map_rgb, 1.2)
    for query in ("Harbour Park", "harbour park"):
        (proposal,) = reader.localise(drawn_so, [query])[0].proposals
        assert proposal.label == "Harbour Park"
        assert "label “Harbour Park”" in proposal.reasoning


def test_another_places_label_is_no_answer_and_is_named_as_similar(reader):
    answer = reader.localise(town()[0], ["Arbour Park"])[0]
    assert answer.proposals == ()
    assert [letters(name) for name in answer.similar] == ["harbourpark"]


def test_the_name_at_a_point_in_an_area_tells_of_which_kind_the_area_is():
    grounds = shapely.box(5, 5, 45, 45), shapely.box(55, 5, 95, 45)
    areas = tuple(MapFeature(one, {"class": "school"}) for one in grounds)
    names = "Oak Jr High School", "Elm Elementary School"
    points = tuple(
        MapFeature(one.centroid, {"class": "school", "name": name})
        for one, name in zip(grounds, names, strict=True)
    )
    blank = np.full((64, 128, 3), 240, np.uint8)
    scene = Scene(blank, blank, 1.2, (*areas, *points))
    reader = MapReader()
    elementary, all_of_them = reader.localise(scene, ["elementary schools", "schools"])
    assert [one.label for one in elementary.proposals] == ["Elm Elementary School"]
    assert sorted(one.label for one in all_of_them.proposals) == sorted(names)


@pytest.mark.parametrize(
    ("layer", "attributes", "rgb", "query"),
    [
        ("buildings", {}, (190, 178, 151), "areas used for education"),
        ("lakes", {}, (190, 226, 180), "places for recreation"),
        ("areas", {"landuse": "industrial"}, (190, 226, 180), "places for recreation"),
    ],
)
def test_the_colour_of_a_layer_of_one_kind_stands_for_no_other(
    reader, layer, attributes, rgb, query
):
    """QGIS gives a new layer any colour, also one that maps have for schools or parks."""
    satellite = np.full((400, 400, 3), 120, np.uint8)
    boxes = [
        shapely.box(x, y, x + 40, y + 30) for x in range(20, 340, 90) for y in range(20, 340, 70)
    ]
    map_rgb = np.full((400, 400, 3), 255, np.uint8)
    for box in boxes:
        x1, y1, x2, y2 = (int(side) for side in box.bounds)
        map_rgb[y1:y2, x1:x2] = rgb
    found = {}
    for of in (layer, "polygons"):
        own = attributes if of == layer else {}
        features = tuple(MapFeature(box, own, of) for box in boxes)
        found[of] = reader.localise(Scene(satellite, map_rgb, 1.2, features), [query])[0].proposals
    assert not found[layer]
    assert found["polygons"], "of a layer that says nothing, the colour is all there is"
