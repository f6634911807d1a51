"""The town in other languages and like Amap's maps: drawn as said, and read by the map reader."""

from __future__ import annotations

import functools
import itertools

import numpy as np
import pytest
import shapely
from PIL import ImageFont

from socio_qgis.engine.contract import Scene
from socio_qgis.engine.language.vocabulary import Vocabulary
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.map_reader import MapReader
from socio_qgis.engine.segmenters.classical import Classical
from socio_qgis.engine.serve.touch_up import rasterize
from socio_qgis.evaluation.town import NAMES, STYLES, NoFontError, lay_out, town_in
from socio_qgis.evaluation.town.aerial import draw_aerial
from socio_qgis.evaluation.town.fonts import font_of
from socio_qgis.evaluation.town.layers import scene_of_layers
from socio_qgis.evaluation.town.mapdraw import ICON_PX, draw_map, place_labels
from socio_qgis.evaluation.town.shapes import SIZE_M, Place, Town

town_once = functools.cache(town_in)
SATELLITE_PX, MAP_PX = 1280, 1600
# A German word of few letters before "park" may be a name ("Overpark"): the vocabulary is careful.
TELLS_NOTHING = {"Hafenpark"}


def has_font(language: str) -> bool:
    try:
        font_of(language, 14)
    except NoFontError:
        return False
    return True


def needs_font(*languages: str) -> pytest.MarkDecorator:
    missing = [language for language in languages if not has_font(language)]
    return pytest.mark.skipif(bool(missing), reason=f"no font here for names in {missing}")


def test_english_towns_are_what_they_were() -> None:
    """Figures in the documents rest on them, and what models were trained on."""
    places = lay_out(1).places
    assert [p.name for p in places[::6]] == ["Otterbrook Zoo", "Eastgate Industrial Park",
                                             "Town Hall"]  # fmt: skip
    assert [round(p.outline.area) for p in places[::6]] == [45_390, 23_818, 7_255]
    assert places[-1].name == "Juniper Estate"
    assert lay_out(1).streets[5].name == "Juniper Street"
    assert not any(p.is_building for p in places)


@pytest.mark.parametrize("language", sorted(NAMES))
def test_a_language_names_all_that_english_does(language: str) -> None:
    names, english = NAMES[language], NAMES["en"]
    for own, other in ((names.places, english.places), (names.small, english.small)):
        assert {tag: len(of) for tag, of in own.items()} == {t: len(of) for t, of in other.items()}
    assert names.words.keys() == english.words.keys()
    assert len(set(names.stems)) == 30
    every = [n for table in (names.places, names.small) for of in table.values() for n in of]
    assert len(set(every)) == len(every)
    assert names.unlabelled in names.places["amenity/school"]


@pytest.mark.parametrize("language", sorted(NAMES))
def test_names_and_words_tell_a_kind(language: str) -> None:
    names, vocabulary = NAMES[language], Vocabulary.load()
    for table in (names.places, names.small):
        silent = {n for of in table.values() for n in of if not vocabulary.tags_of_label(n)}
        assert silent <= TELLS_NOTHING | {names.unlabelled}
    assert [word for word in names.words.values() if not vocabulary.interpret(word).tags] == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_small_places_are_small_and_overlap_no_other(seed: int) -> None:
    town = town_once("zh", "amap", seed)
    wanted = {(name, tag) for tag, names in NAMES["zh"].small.items() for name in names}
    small = [place for place in town.places if (place.name, place.tag) in wanted]
    assert {(place.name, place.tag) for place in small} == wanted
    areas = [place.outline.area for place in small]
    assert 100 < min(areas) < max(areas) < 5_000
    assert sum(place.outline in town.buildings for place in small) == 10
    outlines = [place.outline for place in town.places]
    assert sum(o.area for o in outlines) == pytest.approx(
        shapely.union_all(outlines).area, rel=1e-6
    )


def test_a_town_is_the_same_in_all_languages() -> None:
    one, other = town_once("zh", "amap", 2), town_once("de", "amap", 2)
    outlines = [[place.outline.wkb for place in town.places] for town in (one, other)]
    assert outlines[0] == outlines[1]
    assert not {place.name for place in one.places} & {place.name for place in other.places}


@needs_font("de", "ja", "ko", "zh")
@pytest.mark.parametrize("language", ["de", "en", "ja", "ko", "zh"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_label_hides_another_or_its_icon(language: str, seed: int) -> None:
    labels = place_labels(town_once(language, "amap", seed), STYLES["amap"], MAP_PX)
    boxes = [shapely.box(*label.box_xyxy_px) for label in labels]
    icons = [
        shapely.Point(label.icon_xy_px).buffer(ICON_PX / 2 - 1) for label in labels
        if label.icon_xy_px
    ]  # fmt: skip
    assert len(icons) > 20
    frame = shapely.box(0, 0, MAP_PX, MAP_PX)
    assert all(frame.contains(box) for box in boxes)
    hidden = [one.intersection(two).area for one, two in itertools.combinations(boxes, 2)]
    hidden += [box.intersection(icon).area for box in boxes for icon in icons]
    assert max(hidden) < 20  # a corner


@needs_font("ja", "zh")
def test_a_font_has_the_letters_of_its_language() -> None:
    for language in ("de", "ja", "ko", "zh"):
        font = font_of(language, 14)
        unknown = bytes(font.getmask("\U0010fffd"))
        letters = set("".join(NAMES[language].words.values())) - {" "}
        assert [letter for letter in letters if bytes(font.getmask(letter)) == unknown] == []


def test_where_no_font_has_the_letters_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(*_: object) -> None:
        raise OSError("cannot open resource")

    monkeypatch.setattr(ImageFont, "truetype", none)
    with pytest.raises(NoFontError, match="fonts-noto-cjk"):
        font_of("zh", 97)  # of a size that was not asked for before


def part_of(town: Town, style: str, centre_m: tuple[float, float], side_m: float) -> Scene:
    """A square of a town, 1 m a pixel of the imagery."""
    pictures = []
    for picture in (draw_aerial(town, SATELLITE_PX), draw_map(town, MAP_PX, STYLES[style])):
        scale = picture.shape[0] / SIZE_M
        x, y = ((centre_m[0] - side_m / 2), (SIZE_M - centre_m[1] - side_m / 2))
        left, top, side = (round(value * scale) for value in (x, y, side_m))
        pictures.append(np.ascontiguousarray(picture[top : top + side, left : left + side]))
    return Scene(pictures[0], pictures[1], 1.0)


def iou_of(found: list, truth: np.ndarray) -> float:
    mask = np.logical_or.reduce([one.mask for one in found] or [np.zeros_like(truth)])
    return float(np.count_nonzero(mask & truth) / np.count_nonzero(mask | truth))


def burnt(places: list[Place], left_m: float, top_m: float, side: int) -> np.ndarray:
    """Where places are in a picture of 1 m a pixel."""

    def to_px(xy: np.ndarray) -> np.ndarray:
        return (xy - (left_m, top_m)) * (1, -1)

    shapes = [shapely.transform(place.outline, to_px) for place in places]
    return np.logical_or.reduce([rasterize(shape, (side, side)) for shape in shapes])


CENTRE_M, SIDE_M = (560.0, 560.0), 640


@needs_font("de", "ja", "zh")
@pytest.mark.parametrize("language", ["de", "ja", "zh"])
def test_the_map_reader_finds_places_on_a_map_with_icons(language: str) -> None:
    town, names = town_once(language, "amap"), NAMES[language]
    scene = part_of(town, "amap", CENTRE_M, SIDE_M)
    left, top = CENTRE_M[0] - SIDE_M / 2, CENTRE_M[1] + SIDE_M / 2
    asked = {
        names.places["landuse/industrial"][0]: lambda place: place.tag == "landuse/industrial",
        names.words["amenity/school"]: lambda place: place.tag == "amenity/school",
    }
    if language != "de":  # there it has two lines, and the icon beside both is taken for a dot
        supermarket = names.small["shop/supermarket"][0]  # of 1,400 m2
        asked[supermarket] = lambda place: place.tag == "shop/supermarket"
    found = segment_scene(scene, list(asked), MapReader(), Classical())
    for (query, means), instances in zip(asked.items(), found, strict=True):
        truth = burnt(list(filter(means, town.places)), left, top, SIDE_M)
        assert iou_of(instances, truth) > 0.7, query


def test_korean_names_of_a_layer_are_found_without_reading_letters() -> None:
    """The shipped OCR knows no Hangul."""
    town, names = town_once("ko", "plain"), NAMES["ko"]
    scene = scene_of_layers(town, SATELLITE_PX)
    asked = {
        names.places["tourism/zoo"][0]: lambda place: place.tag == "tourism/zoo",
        names.words["leisure/park"]: lambda place: place.tag == "leisure/park",
    }
    found = segment_scene(scene, list(asked), MapReader(), Classical())
    for (query, means), instances in zip(asked.items(), found, strict=True):
        truth = burnt(list(filter(means, town.places)), 0.0, SIZE_M, SATELLITE_PX)
        assert iou_of(instances, truth) > 0.5, query
