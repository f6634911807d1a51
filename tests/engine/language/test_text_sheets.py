"""Text of a map, packed onto sheets."""

import cv2
import numpy as np
import pytest

from socio_qgis.engine.language.text_sheets import (
    Strokes,
    _tiles,
    draw,
    overlooked,
    piece_at,
    sheets_of,
)


def map_with(texts, ground=240, ink=40, size=0.5):
    """A map of 1200 px with streets and these texts: (words, x, y)."""
    picture = np.full((1200, 1200, 3), ground, np.uint8)
    for at in range(100, 1200, 300):
        cv2.line(picture, (at, 0), (at, 1200), (ground + 10,) * 3, 9)
    for words, x, y in texts:
        cv2.putText(
            picture, words, (x, y), cv2.FONT_HERSHEY_SIMPLEX, size, (ink,) * 3, 1, cv2.LINE_AA
        )
    return picture


def area_px(sheets, picture):
    return sum(draw(sheet, picture).shape[0] * draw(sheet, picture).shape[1] for sheet in sheets)


TEXTS = [("Harbour Park", 130, 150), ("Linden School", 720, 610), ("Town Hall", 400, 1100)]


@pytest.mark.parametrize(("ground", "ink"), [(240, 40), (30, 200), (245, 150)])
def test_sheets_hold_all_text_and_little_else(ground, ink):
    picture = map_with(TEXTS, ground, ink)
    sheets = sheets_of(Strokes(picture), 1.0)
    assert area_px(sheets, picture) < 0.15 * picture.shape[0] * picture.shape[1]
    boxes = [piece.box_xyxy_px for sheet in sheets for piece in sheet]
    for words, x, y in TEXTS:
        (width, height), _ = cv2.getTextSize(words, cv2.FONT_HERSHEY_SIMPLEX, 0.5, 1)
        assert any(
            x1 <= x and x + width <= x2 and y1 <= y - height and y <= y2 for x1, y1, x2, y2 in boxes
        ), words


def test_what_is_paler_than_text_is_left_out_where_it_covers_half_of_a_map():
    texts = [("Harbour Park", x, y) for x in range(20, 1100, 180) for y in range(40, 1200, 150)]
    picture = map_with(texts)
    picture[200:650:4][picture[200:650:4] == 240] = 190
    sheets = sheets_of(Strokes(picture), 1.0)
    boxes = [piece.box_xyxy_px for sheet in sheets for piece in sheet]
    assert area_px(sheets, picture) < 0.5 * picture.shape[0] * picture.shape[1]
    for _, x, y in texts:
        assert any(x1 <= x and y1 <= y - 12 and y <= y2 for x1, y1, _, y2 in boxes)


def test_large_letters_are_text_too():
    picture = map_with([("Old Town", 300, 500)], size=1.6)
    (sheet,) = sheets_of(Strokes(picture), 1.0)
    x1, y1, x2, y2 = sheet[0].box_xyxy_px
    assert len(sheet) == 1
    assert (x1, y1) <= (300, 470)
    assert (x2, y2) >= (520, 500)


def test_a_map_that_is_full_of_text_is_read_in_tiles():
    texts = [("Harbour Park", x, y) for x in range(0, 1200, 110) for y in range(12, 1200, 16)]
    sheets = sheets_of(Strokes(map_with(texts)), 1.0)
    assert [sheet[0].box_xyxy_px for sheet in sheets] == [
        (left, top, left + 1024, top + 1024) for top in (0, 176) for left in (0, 176)
    ]
    assert all(len(sheet) == 1 for sheet in sheets)


def box_of(words, x, y):
    (width, height), _ = cv2.getTextSize(words, cv2.FONT_HERSHEY_SIMPLEX, 0.5, 1)
    left, top, right, bottom = x, y - height - 2, x + width, y + 2
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float32)


def test_text_in_no_box_is_looked_at_again():
    strokes = Strokes(map_with(TEXTS))
    harbour, linden, hall = (box_of(*text) for text in TEXTS)
    assert overlooked(strokes, [harbour, linden, hall], 1.0) == []
    ((piece,),) = overlooked(strokes, [harbour, hall], 1.0)
    (left, top), (right, bottom) = linden.min(axis=0), linden.max(axis=0)
    x1, y1, x2, y2 = piece.box_xyxy_px
    assert x1 < left < right < x2
    assert y1 < top < bottom < y2
    ((piece,),) = overlooked(strokes, [harbour, hall, linden * (0.95, 1)], 1.0)  # without its end
    assert piece.box_xyxy_px[2] > right


def test_a_line_between_two_lines_that_were_found_is_looked_at_again():
    texts = [("Fammatre", 300, 500), ("Elementary", 293, 514), ("School", 310, 528)]
    upper, middle, lower = (box_of(*text) for text in texts)
    strokes = Strokes(map_with(texts))
    assert overlooked(strokes, [upper, middle, lower], 1.0) == []
    ((piece,),) = overlooked(strokes, [upper, lower], 1.0)
    x1, y1, x2, y2 = piece.box_xyxy_px
    (left, top), (right, bottom) = middle.min(axis=0), middle.max(axis=0)
    assert x1 < left < right < x2
    assert y1 < top < bottom < y2


def test_stripes_and_upright_text_are_not_looked_at_again():
    picture = map_with([])
    picture[300:700:6, 300:700] = 40
    assert overlooked(Strokes(picture), [], 1.0) == []
    upright = np.ascontiguousarray(np.rot90(map_with(TEXTS)))
    assert overlooked(Strokes(upright), [], 1.0) == []


def test_a_map_without_text_needs_no_sheet():
    assert sheets_of(Strokes(map_with([])), 1.0) == []


def test_a_point_of_a_sheet_is_found_on_the_map_again():
    picture = map_with(TEXTS)
    (sheet,) = sheets_of(Strokes(picture), 1.0)
    drawn = draw(sheet, picture)
    assert len(sheet) == len(TEXTS)
    for piece in sheet:
        (x, y), (x1, y1, x2, y2) = piece.at_xy_px, piece.box_xyxy_px
        assert piece_at(sheet, x + 1, y + 1) == piece
        assert np.array_equal(drawn[y : y + y2 - y1, x : x + x2 - x1], picture[y1:y2, x1:x2])
    left, *_ = sorted(sheet, key=lambda one: one.at_xy_px)
    assert piece_at(sheet, left.at_xy_px[0] - 1, 0) is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("length_px", [300, 1024, 1100, 1153, 1920, 2048, 4096])
def test_tiles_are_few_and_overlap_by_a_long_label(length_px, scale):
    tiles = _tiles(length_px, scale)
    sizes = [(end - start) * scale for start, end in tiles]
    overlaps = [(a[1] - b[0]) * scale for a, b in zip(tiles, tiles[1:])]
    assert tiles[0][0] == 0
    assert tiles[-1][1] == length_px
    assert max(sizes) <= 1160
    assert min(overlaps, default=320) >= 318
    assert len(tiles) <= 1 + max(0, length_px * scale - 320) / (1024 - 320)
