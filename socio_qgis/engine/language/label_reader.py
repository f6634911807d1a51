"""Reads the text of a map picture by OCR.

Only level text is recognised. Text along a road is turned, and names the road, which is no place
with an area; leaving it out also halves the time.
"""

from __future__ import annotations

import functools
import math
import threading
from collections.abc import Container
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from unittest import mock

import cv2
import numpy as np
import shapely

from ...core.cancel import NEVER, CancelToken
from ...core.types import Box
from ..contract import Image, Report, silent
from ..models.onnx_session import AT_WORK, THREADS, make_session
from . import other_scripts
from .map_icons import Icon, find_icons
from .map_labels import (
    DEFAULT_LINE_PX,
    Line,
    MapText,
    Quads,
    join_lines,
    mark_point,
    with_icons,
)
from .text_sheets import (
    TILE_PX,
    WORD_PX,
    Sheet,
    Strokes,
    draw,
    overlooked,
    piece_at,
    sheets_of,
)

# All chosen by hand.
MAX_TILT_DEG = 6.0  # of level text
MIN_TEXT_SCORE = 0.5  # of OCR
# Where the first model is not sure of this share of so many lines, some may be in another script:
# on 24 maps in scripts that it reads, it was sure of 0.8 or more, but for one with four lines.
SURE, UNSURE_SHARE, MIN_LINES = 0.9, 0.2, 4
UNREAD_SHARE = 0.5  # of lines that nothing reads, to be told
EDGE_PX = 2.0  # a box so close to a tile's edge may go on beyond it
# Where so many of the boxes are lower than this, or the map is small (which costs little), it is
# read at twice the size.
SMALL_TEXT_PX = 13.0
SMALL_MAP_PX = 512
SMALL_TEXT_QUANTILE = 0.25
# Boxes of text, in their own heights.
SHORT_TEXT = 3.2  # the tilt of a shorter line is noise
SHORT_TILT_FACTOR = 3
MIN_LEVEL_WIDTH = 0.8  # a narrower box is turned or hardly text
# The letters' colour: of the pixels that differ most from the ground.
INK_QUANTILE, MIN_INK_SHARE = 0.98, 0.6
# How far the middle of an icon is from the end of a box that holds it, in halves of the icon.
MAX_DISC_AWAY, MAX_ICON_AWAY = 1.8, 1.4
MAX_BETWEEN_OFFSET = 0.3  # of half a line: an icon between two labels is at their middle
MIN_ICON_CONTRAST = 40.0  # of 255 times the root of 3, between an icon and its label's letters
MOST_COVERED = 0.7  # of a box that a second look finds, by those of the first
SCRAP = 0.5  # a box lower than this, and no longer than 1, in usual heights, has no text to read
_CHUNK = 4  # lines that are read at once

_loading = threading.Lock()


class LabelReader:
    """Reads map pictures by OCR; `ReadingCache` keeps what it reads.

    Args:
        scales: Sizes at which a map may be read; the larger one only where text is small.
    """

    def __init__(self, scales: tuple[float, ...] = (1.0, 2.0)) -> None:
        self.scales = scales
        self._detector: Any = None
        self._recogniser: Any = None

    def read(self, map_rgb: Image, report: Report = silent, cancel: CancelToken = NEVER) -> MapText:
        """Read (h, w, 3) uint8.

        Raises:
            CancelledError: The token was set.
        """
        cancel.check()
        report("read", 0.0)
        self._load()
        scale, strokes = self.scales[0], Strokes(map_rgb)
        quads = self._detect(map_rgb, scale, sheets_of(strokes, scale))
        heights = [_height(quad) for quad in quads]
        tiny = bool(heights) and float(np.quantile(heights, SMALL_TEXT_QUANTILE)) < SMALL_TEXT_PX
        if (tiny or max(map_rgb.shape[:2]) <= SMALL_MAP_PX) and len(self.scales) > 1:
            scale = self.scales[-1]
            quads = self._detect(map_rgb, scale, sheets_of(strokes, scale))
        quads, scraps = _without_scraps(quads)
        more = self._detect(map_rgb, scale, overlooked(strokes, quads, scale))
        quads = _without_repeats(_without_blocks([*quads, *_not_in(quads, more)]))
        level = [quad for quad in quads if _is_level(quad)]
        line_px = float(np.median([_height(quad) for quad in level])) if level else DEFAULT_LINE_PX
        icons = find_icons(map_rgb, line_px)
        boxes = _boxes_of(level, icons, map_rgb)
        lines = self._recognise(map_rgb, boxes, report, cancel)
        sure = {line.box_xyxy_px for line in lines if line.score >= SURE}
        if len(boxes) - len(sure) >= max(MIN_LINES, UNSURE_SHARE * len(boxes)):
            again = self._read_again(map_rgb, boxes, sure, cancel)
            lines = [*({line.box_xyxy_px: line for line in lines} | again).values()]
            sure |= again.keys()
        unread = len(boxes) - len(sure)
        if unread < max(MIN_LINES, UNREAD_SHARE * len(boxes)):
            unread = 0
        lines = with_icons(lines, icons)
        labels = [mark_point(label, map_rgb) for label in join_lines(lines)]
        quads_px = np.array([*quads, *scraps], np.float32).reshape(-1, 4, 2)
        return MapText(tuple(labels), quads_px, tuple(icons), unread)

    def _load(self) -> None:
        if self._detector is None:
            self._detector, self._recogniser = load_ocr()

    def _detect(self, map_rgb: Image, scale: float, sheets: list[Sheet]) -> list[Quads]:
        height, width = map_rgb.shape[:2]
        whole: list[Quads] = []
        cut: list[Quads] = []  # by a tile's edge; mostly whole in the next tile
        for sheet in sheets:
            drawn = cv2.cvtColor(draw(sheet, map_rgb), cv2.COLOR_RGB2BGR)
            if scale != 1:
                drawn = cv2.resize(drawn, None, fx=scale, fy=scale)
            boxes = self._detector(drawn).boxes
            for box in () if boxes is None else np.asarray(boxes, np.float32):
                quad = box / np.float32(scale)
                piece = piece_at(sheet, *quad.mean(axis=0).tolist())
                if piece is None:
                    continue
                left, top, right, bottom = piece.box_xyxy_px
                x, y = piece.at_xy_px
                quad += np.array([left - x, top - y], np.float32)
                (x1, y1), (x2, y2) = quad.min(axis=0).tolist(), quad.max(axis=0).tolist()
                at_edge = (
                    (x1 < left + EDGE_PX and left > 0)
                    or (y1 < top + EDGE_PX and top > 0)
                    or (x2 > right - EDGE_PX and right < width)
                    or (y2 > bottom - EDGE_PX and bottom < height)
                )
                (cut if at_edge else whole).append(quad)
        return _without_repeats(_without_blocks(whole), cut)

    def _recognise(
        self,
        map_rgb: Image,
        boxes: list[tuple[int, int, int, int]],
        report: Report,
        cancel: CancelToken,
    ) -> list[Line]:
        starts = range(0, len(boxes), _CHUNK)
        # A batch is too small to be shared by threads, so each thread has one of its own.
        pool = ThreadPoolExecutor(THREADS)
        try:
            with AT_WORK:
                chunks = [
                    pool.submit(self._read_lines, map_rgb, boxes[at : at + _CHUNK]) for at in starts
                ]
                lines: list[Line] = []
                for at, chunk in zip(starts, chunks, strict=True):
                    cancel.check()
                    report("read", at / len(boxes))
                    lines += chunk.result()
            return lines
        finally:
            pool.shutdown(cancel_futures=True)

    def _read_lines(self, map_rgb: Image, boxes: list[tuple[int, int, int, int]]) -> list[Line]:
        from rapidocr.ch_ppocr_rec.typings import TextRecInput

        crops = [map_rgb[y1:y2, x1:x2] for x1, y1, x2, y2 in boxes]
        bgr = [cv2.cvtColor(crop, cv2.COLOR_RGB2BGR) for crop in crops]
        read = self._recogniser(TextRecInput(img=bgr))
        lines = []
        for crop, box, text, score in zip(crops, boxes, read.txts, read.scores, strict=True):
            if score >= MIN_TEXT_SCORE and any(c.isalnum() for c in text):
                x1, y1, x2, y2 = (float(value) for value in box)
                lines.append(Line(text.strip(), (x1, y1, x2, y2), *_ink(crop), score))
        return lines

    def _read_again(
        self,
        map_rgb: Image,
        boxes: list[tuple[int, int, int, int]],
        sure: Container[Box],
        cancel: CancelToken,
    ) -> dict[Box, Line]:
        """Lines in another script that can be read, by their boxes.

        Where a line has letters that the first model lacks, it may be sure of the others alone.
        """
        crops = {
            (float(x1), float(y1), float(x2), float(y2)): map_rgb[y1:y2, x1:x2]
            for x1, y1, x2, y2 in boxes
        }
        unsure = [crop for box, crop in crops.items() if box not in sure]
        read = other_scripts.read_lines([*crops.values()], unsure, self._recogniser, cancel)
        return {
            box: Line(text, box, *_ink(crop), score)
            for (box, crop), (text, score) in zip(crops.items(), read, strict=True)
            if text
        }


def load_ocr() -> tuple[Any, Any]:
    """RapidOCR's detector and recogniser, loaded once a process; who comes meanwhile waits."""
    with _loading:
        return _load_ocr()


@functools.lru_cache(maxsize=1)
def _load_ocr() -> tuple[Any, Any]:
    ocr: Any = _rapidocr()(
        params={
            "Global.log_level": "error",
            "Det.limit_type": "max",  # detection at the picture's own size
            "Det.limit_side_len": 2 * TILE_PX,
            "Det.use_dilation": False,  # dilated, the lines of a label flow together
            # Batches of like width, not padded to the usual 320: half the time.
            "Rec.rec_img_shape": [3, 48, 96],
            "Rec.rec_batch_num": _CHUNK,
        }
    )
    for part, side_by_side in ((ocr.cfg.Det, False), (ocr.cfg.Rec, True)):
        give_session(part, Path(ocr.cfg.Global.model_root_dir), side_by_side)
    # The two halves by themselves: only level lines are worth recognising.
    detector = ocr._load_det_model()
    _prepare_by_table(detector)
    return detector, ocr._load_rec_model()


def _rapidocr() -> Any:
    """RapidOCR's class; its import reads a long list of models twice, which takes a third of it."""
    from omegaconf import OmegaConf

    with mock.patch.object(OmegaConf, "load", functools.cache(OmegaConf.load)):
        from rapidocr import RapidOCR
    return RapidOCR


def _prepare_by_table(detector: Any) -> None:
    """Have RapidOCR's detector look the network's input up for each of the 256 values of a pixel.

    It computes it for each pixel, in double precision: a twentieth of the time of a window.
    """
    prepare = detector.get_preprocess()
    values = np.arange(256, dtype=np.uint8)[None, :, None]
    table = prepare.normalize(np.repeat(values, 3, axis=2)).astype(np.float32)
    prepare.normalize = functools.partial(cv2.LUT, lut=table)
    detector.get_preprocess = lambda: prepare


def give_session(part: Any, models: Path, side_by_side: bool) -> None:
    """Have a part of RapidOCR run in a session of ours, since its own take no entries.

    Args:
        part: Its configuration, `cfg.Det` or `cfg.Rec`.
        models: Folder of RapidOCR's models.
        side_by_side: See `make_session`.
    """
    from omegaconf import flag_override
    from rapidocr.inference_engine.base import FileInfo, InferSession

    of_model = ("engine_type", "ocr_version", "task_type", "lang_type", "model_type")
    address = InferSession.get_model_url(FileInfo(**{key: part[key] for key in of_model}))
    session = make_session(models / Path(address["model_dir"]).name, THREADS, side_by_side)
    with flag_override(part, "allow_objects", True):
        part.session = session


def _boxes_of(quads: list[Quads], icons: list[Icon], rgb: Image) -> list[tuple[int, int, int, int]]:
    """Boxes of lines without icons, those of like shape together."""
    boxes = [_grown_box(quad, rgb.shape[1], rgb.shape[0]) for quad in quads]
    boxes = [part for box in boxes for part in boxes_beside_icons(box, icons, rgb)]
    return sorted(boxes, key=lambda box: (box[2] - box[0]) / (box[3] - box[1]))


def _height(quad: Quads) -> float:
    return float(np.linalg.norm(quad[3] - quad[0]))


def _is_level(quad: Quads) -> bool:
    """Level lines of any script; a box that is higher than wide is turned or hardly text."""
    dx, dy = (quad[1] - quad[0] + quad[2] - quad[3]) / 2
    width, height = math.hypot(dx, dy), _height(quad)
    tilt = abs(math.degrees(math.atan2(dy, dx)))
    most = MAX_TILT_DEG * (SHORT_TILT_FACTOR if width < SHORT_TEXT * height else 1)
    return width > MIN_LEVEL_WIDTH * height and tilt <= most


def _grown_box(quad: Quads, width_px: int, height_px: int) -> tuple[int, int, int, int]:
    x1, y1 = np.floor(quad.min(axis=0)).astype(int) - 1
    x2, y2 = np.ceil(quad.max(axis=0)).astype(int) + 1
    return max(0, int(x1)), max(0, int(y1)), min(width_px, int(x2)), min(height_px, int(y2))


def boxes_beside_icons(
    box: tuple[int, int, int, int], icons: list[Icon], rgb: Image
) -> list[tuple[int, int, int, int]]:
    """The parts of a box beside the icons that OCR took for text; none of what was an icon."""
    x1, y1, x2, y2 = box
    parts = [(x1, x2)]
    for icon in icons:
        (x, y), half = icon.centre_xy_px, icon.side_px / 2 + 1
        if not (x1 - half < x < x2 + half and y1 - half / 2 < y < y2 + half / 2):
            continue
        away = min(x - x1, x2 - x) / half
        if away > (MAX_DISC_AWAY if icon.is_disc else MAX_ICON_AWAY) and not (
            icon.is_disc and abs(2 * y - y1 - y2) < MAX_BETWEEN_OFFSET * (y2 - y1)
        ):
            continue  # in the middle: a letter, or an icon over the line
        sides = [(x1, min(x2, math.floor(x - half))), (max(x1, math.ceil(x + half)), x2)]
        sides = [one for one in sides if one[1] - one[0] >= MIN_LEVEL_WIDTH * (y2 - y1)]
        inks = [_ink(rgb[y1:y2, left:right])[0] for left, right in sides]
        if not icon.is_disc and any(math.dist(ink, icon.rgb) < MIN_ICON_CONTRAST for ink in inks):
            continue  # a letter, nearly as round as an icon
        parts = [
            (max(a, left), min(b, right))
            for a, b in parts
            for left, right in sides
            if min(b, right) - max(a, left) >= MIN_LEVEL_WIDTH * (y2 - y1)
        ]
    return [(left, y1, right, y2) for left, right in parts]


def _ink(rgb: Image) -> tuple[tuple[float, float, float], float]:
    """Colour of the letters and the share of the box that they cover."""
    pixels = rgb.reshape(-1, 3).astype(np.float32)
    distance = np.linalg.norm(pixels - np.median(pixels, axis=0), axis=1)
    # Halos lie between letters and ground in brightness; the far end is the letters.
    farthest = max(float(np.quantile(distance, INK_QUANTILE)), 1.0)
    far = distance >= MIN_INK_SHARE * farthest
    red, green, blue = pixels[far].mean(axis=0).tolist()
    return (red, green, blue), float(far.mean())


def _without_scraps(quads: list[Quads]) -> tuple[list[Quads], list[Quads]]:
    """Boxes without specks, and the specks.

    One may be in a line that was not seen as a whole, and would hide it from a second look.
    """
    if not quads:
        return [], []
    usual = float(np.median([_height(quad) for quad in quads]))
    kept: list[Quads] = []
    scraps: list[Quads] = []
    for quad in quads:
        least, most = sorted(_sides(quad))
        (kept if least >= SCRAP * usual or most > usual else scraps).append(quad)
    return kept, scraps


def _without_blocks(quads: list[Quads]) -> list[Quads]:
    """Without boxes around what another tile saw as lines of text."""
    if not quads:
        return []
    boxes, heights = np.array(quads), np.array([_height(quad) for quad in quads])
    lines = shapely.STRtree(shapely.points(boxes.mean(axis=1)))
    around, inside = lines.query(shapely.polygons(boxes), predicate="intersects")
    blocks = set(around[2 * heights[inside] <= heights[around]].tolist())
    return [quad for i, quad in enumerate(quads) if i not in blocks]


def _not_in(quads: list[Quads], more: list[Quads]) -> list[Quads]:
    """Those words of `more` that lie outside the quads, or go on far beyond one."""
    more = [quad for quad in more if max(_sides(quad)) >= WORD_PX]
    if not quads or not more:
        return more
    known = shapely.union_all(shapely.make_valid(shapely.polygons(np.array(quads))))
    shapes = shapely.make_valid(shapely.polygons(np.array(more)))
    shares = shapely.area(shapely.intersection(shapes, known)) / shapely.area(shapes)
    return [quad for quad, share in zip(more, shares, strict=True) if share < MOST_COVERED]


def _sides(quad: Quads) -> tuple[float, float]:
    return math.dist(quad[0], quad[1]), math.dist(quad[0], quad[3])


def _slimness(quad: Quads) -> float:
    sides = _sides(quad)
    return max(sides) / max(min(sides), 1e-6)


def _without_repeats(*groups: list[Quads]) -> list[Quads]:
    """Of boxes that two tiles saw keep those of earlier groups, and of one group the longest.

    Long for its height, that is: a higher box may hold a line and a part of the next one.
    """
    kept: list[Quads] = []
    for group in groups:
        for quad in sorted(group, key=_slimness, reverse=True):
            x, y = (float(value) for value in quad.mean(axis=0))
            if not any(cv2.pointPolygonTest(other, (x, y), False) >= 0 for other in kept):
                kept.append(quad)
    return kept
