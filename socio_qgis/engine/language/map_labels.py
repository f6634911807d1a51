"""The labels of a map picture: text lines by OCR, joined to labels by geometry and style.

Only level text is recognised. Text along a road is turned, and names the road, which is no place
with an area; leaving it out also halves the time.
"""

from __future__ import annotations

import functools
import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from ...core.cancel import NEVER, CancelToken
from ...core.types import Box
from ..contract import Image, Report, silent
from ..models.onnx_session import THREADS, make_session

# All chosen by hand.
MAX_TILT_DEG = 6.0  # of level text
MIN_TEXT_SCORE = 0.5  # of OCR
# Larger pictures are read in tiles, so that small text stays readable: the fewest of these sizes.
TILE_PX, MAX_TILE_PX = 1024, 1152
EDGE_PX = 2.0  # a box so close to a tile's edge may go on beyond it
TILE_OVERLAP_PX = 320  # a label that a tile's edge cuts is whole in the next one
# Where a quarter of the boxes are lower than this, or the map is small (which costs little), it is
# read at twice the size.
SMALL_TEXT_PX = 13.0
SMALL_MAP_PX = 512
DEFAULT_LINE_PX = 13.0  # height of a line where a map has no text
TINY_QUANTILE = 0.25
# Sizes and distances in heights of a line of text.
MAX_WORD_OFFSET = 0.25  # between the middles of words on one base line
MIN_WORD_GAP, MAX_WORD_GAP = -0.3, 0.15  # between such words
MAX_HEIGHT_RATIO = 1.5  # of two lines of one label
MAX_INK_DISTANCE = 90  # between their colours, RGB of 0 to 255
MIN_LINE_GAP, MAX_LINE_GAP = -0.55, 0.25  # between lines of one label
MAX_LOOSE_LINE_GAP = 1.3  # where a line between them may be missing
MIN_LINE_OVERLAP = 0.5  # share of the narrower line
MAX_CENTRE_OFFSET, MAX_CENTRE_SHARE = 0.6, 0.12  # the larger counts; the second of the width
MAX_FLUSH_OFFSET = 0.4
# A dot or an icon: where its middle is, how large it is, and how far off it may be.
DOT_ABOVE, DOT_LEFT = 0.35, 0.6
DOT_REACH = 1.1
MIN_DOT_SIDE, MAX_DOT_SIDE = 0.2, 0.9
MAX_DOT_OFFSET = 0.5
MAX_DOT_ASPECT = 1.35
MIN_DOT_AREA = 0.6  # share of its box
MIN_DOT_CONTRAST = 60  # of 255, from the ground around it
# Boxes of text, in their own heights.
SHORT_TEXT = 3.2  # the tilt of a shorter line is noise
SHORT_TILT_FACTOR = 3
MIN_LEVEL_WIDTH = 0.8  # a narrower box is turned or hardly text
# The letters' colour: of the pixels that differ most from the ground.
INK_QUANTILE, MIN_INK_SHARE = 0.98, 0.6
_CHUNK = 16  # lines that are read between two reports

_loading = threading.Lock()

Quads = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Line:
    """A line of text.

    Attributes:
        text: What OCR read; it often loses spaces.
        box_xyxy_px: Box around it, in map pixels.
        ink_rgb: Colour of the letters.
        weight: Share of the box that is ink; bold text has more.
        score: How sure OCR was of the text, 0 to 1.
    """

    text: str
    box_xyxy_px: Box
    ink_rgb: tuple[float, float, float] = (0.0, 0.0, 0.0)
    weight: float = 0.3
    score: float = 1.0

    @property
    def height_px(self) -> float:
        """Height of the box."""
        return self.box_xyxy_px[3] - self.box_xyxy_px[1]


@dataclass(frozen=True)
class Label:
    """A label of the map: one line or several.

    Attributes:
        lines: From top to bottom.
        is_point: Whether a dot or an icon stands beside it, so that it names a point, which may
            be a shop inside a larger place.
    """

    lines: tuple[Line, ...]
    is_point: bool = False

    @cached_property
    def text(self) -> str:
        """Its lines, joined by spaces."""
        return " ".join(line.text for line in self.lines)

    @cached_property
    def box_xyxy_px(self) -> Box:
        """Box around all lines, in map pixels."""
        return union_box([line.box_xyxy_px for line in self.lines])

    @property
    def line_px(self) -> float:
        """Height of a line."""
        return float(np.mean([line.height_px for line in self.lines]))

    @property
    def weight(self) -> float:
        """Share of the lines' boxes that is ink."""
        return float(np.mean([line.weight for line in self.lines]))

    @property
    def score(self) -> float:
        """How sure OCR was of the least sure line, 0 to 1."""
        return min(line.score for line in self.lines)

    @property
    def centre_xy_px(self) -> tuple[float, float]:
        """Middle of the label."""
        x1, y1, x2, y2 = self.box_xyxy_px
        return (x1 + x2) / 2, (y1 + y2) / 2


@dataclass(frozen=True)
class MapText:
    """All text of a map picture.

    Attributes:
        labels: Level labels.
        quads_px: Every box with text, level or not, (n, 4, 2), for healing the map.
    """

    labels: tuple[Label, ...]
    quads_px: Quads

    @cached_property
    def line_px(self) -> float:
        """Usual height of a line: it tells how large the map is drawn."""
        heights = [line.height_px for label in self.labels for line in label.lines]
        return float(np.median(heights)) if heights else DEFAULT_LINE_PX


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
        bgr = np.ascontiguousarray(map_rgb[..., ::-1])
        scale = self.scales[0]
        quads = self._detect(bgr, scale)
        heights = [_height(quad) for quad in quads]
        tiny = bool(heights) and float(np.quantile(heights, TINY_QUANTILE)) < SMALL_TEXT_PX
        if (tiny or max(bgr.shape[:2]) <= SMALL_MAP_PX) and len(self.scales) > 1:
            scale = self.scales[-1]
            quads = self._detect(bgr, scale)
        level = [quad for quad in quads if _is_level(quad)]
        lines = self._recognise(bgr, level, report, cancel)
        labels = [mark_point(label, map_rgb) for label in join_lines(lines)]
        return MapText(tuple(labels), np.array(quads, np.float32).reshape(-1, 4, 2))

    def _load(self) -> None:
        if self._detector is None:
            self._detector, self._recogniser = load_ocr()

    def _detect(self, bgr: npt.NDArray[Any], scale: float) -> list[Quads]:
        height, width = bgr.shape[:2]
        whole: list[Quads] = []
        cut: list[Quads] = []  # by a tile's edge; mostly whole in the next tile
        for top, bottom in _tiles(height, scale):
            for left, right in _tiles(width, scale):
                tile = bgr[top:bottom, left:right]
                if scale != 1:
                    tile = np.asarray(cv2.resize(tile, None, fx=scale, fy=scale))
                boxes = self._detector(tile).boxes
                for box in () if boxes is None else np.asarray(boxes, np.float32):
                    quad = box / np.float32(scale) + np.array([left, top], np.float32)
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
        self, bgr: Image, quads: list[Quads], report: Report, cancel: CancelToken
    ) -> list[Line]:
        from rapidocr.ch_ppocr_rec.typings import TextRecInput

        boxes = [_grown_box(quad, bgr.shape[1], bgr.shape[0]) for quad in quads]
        boxes.sort(key=lambda box: (box[2] - box[0]) / (box[3] - box[1]))
        lines: list[Line] = []
        for at in range(0, len(boxes), _CHUNK):
            cancel.check()
            report("read", at / len(boxes))
            some = boxes[at : at + _CHUNK]
            crops = [bgr[y1:y2, x1:x2] for x1, y1, x2, y2 in some]
            read = self._recogniser(TextRecInput(img=crops))
            for crop, box, text, score in zip(crops, some, read.txts, read.scores, strict=True):
                if score >= MIN_TEXT_SCORE and any(c.isalnum() for c in text):
                    x1, y1, x2, y2 = (float(value) for value in box)
                    lines.append(Line(text.strip(), (x1, y1, x2, y2), *_ink(crop), score))
        return lines


def load_ocr() -> tuple[Any, Any]:
    """RapidOCR's detector and recogniser, loaded once a process; who comes meanwhile waits."""
    with _loading:
        return _load_ocr()


@functools.lru_cache(maxsize=1)
def _load_ocr() -> tuple[Any, Any]:
    from rapidocr import RapidOCR

    ocr: Any = RapidOCR(
        params={
            "Global.log_level": "error",
            "Det.limit_type": "max",  # detection at the picture's own size
            "Det.limit_side_len": 2 * TILE_PX,
            "Det.use_dilation": False,  # dilated, the lines of a label flow together
            # Batches of like width, not padded to the usual 320: half the time.
            "Rec.rec_img_shape": [3, 48, 96],
            "Rec.rec_batch_num": 4,
        }
    )
    for part in (ocr.cfg.Det, ocr.cfg.Rec):
        give_session(part, Path(ocr.cfg.Global.model_root_dir))
    # The two halves by themselves: only level lines are worth recognising.
    return ocr._load_det_model(), ocr._load_rec_model()


def give_session(part: Any, models: Path) -> None:
    """Have a part of RapidOCR run in a session of ours, since its own take no entries.

    Args:
        part: Its configuration, `cfg.Det` or `cfg.Rec`.
        models: Folder of RapidOCR's models.
    """
    from omegaconf import flag_override
    from rapidocr.inference_engine.base import FileInfo, InferSession

    of_model = ("engine_type", "ocr_version", "task_type", "lang_type", "model_type")
    address = InferSession.get_model_url(FileInfo(**{key: part[key] for key in of_model}))
    session = make_session(models / Path(address["model_dir"]).name, threads=THREADS)
    with flag_override(part, "allow_objects", True):
        part.session = session


def union_box(boxes: list[Box]) -> Box:
    """Box around boxes."""
    array = np.array(boxes)
    x1, y1 = array[:, :2].min(axis=0).tolist()
    x2, y2 = array[:, 2:].max(axis=0).tolist()
    return x1, y1, x2, y2


def join_lines(lines: Sequence[Line], loosely: bool = False) -> list[Label]:
    """Join what stands side by side into lines, and lines under each other into labels.

    Args:
        lines: Level lines of one map.
        loosely: Bridge a line that OCR missed, and join what is neither centred nor flush.
    """
    labels: list[list[Line]] = []
    for line in sorted(_join_words(lines), key=lambda one: one.box_xyxy_px[1]):
        above = [i for i, label in enumerate(labels) if _continues(label[-1], line, loosely)]
        if above:
            best = min(above, key=lambda i: abs(_middle(labels[i][-1]) - _middle(line)))
            labels[best].append(line)
        else:
            labels.append([line])
    return [Label(tuple(label)) for label in labels]


def _join_words(lines: Sequence[Line]) -> list[Line]:
    """Join neighbours on one base line, a space apart, of one size and colour."""
    joined: list[Line] = []
    for line in sorted(lines, key=lambda one: one.box_xyxy_px[0]):
        for i, left in enumerate(joined):
            a, b = left.box_xyxy_px, line.box_xyxy_px
            height = min(left.height_px, line.height_px)
            level = abs((a[1] + a[3]) - (b[1] + b[3])) / 2 < MAX_WORD_OFFSET * height
            near = MIN_WORD_GAP * height < b[0] - a[2] < MAX_WORD_GAP * height
            if level and near and _is_alike(left, line):
                text = f"{left.text} {line.text}"
                weight = (left.weight + line.weight) / 2
                score = min(left.score, line.score)
                joined[i] = Line(text, union_box([a, b]), left.ink_rgb, weight, score)
                break
        else:
            joined.append(line)
    return joined


def _is_alike(a: Line, b: Line) -> bool:
    """Whether two lines have about the same size and colour."""
    height, other = sorted((a.height_px, b.height_px))
    return (
        other <= MAX_HEIGHT_RATIO * height and math.dist(a.ink_rgb, b.ink_rgb) <= MAX_INK_DISTANCE
    )


def _middle(line: Line) -> float:
    return (line.box_xyxy_px[0] + line.box_xyxy_px[2]) / 2


def _continues(above: Line, line: Line, loosely: bool) -> bool:
    """Whether a line goes on under another one: close, alike, and centred or flush."""
    a, b = above.box_xyxy_px, line.box_xyxy_px
    height = min(above.height_px, line.height_px)
    usual = (above.height_px + line.height_px) / 2  # OCR's boxes are now too high, now too low
    widest = MAX_LOOSE_LINE_GAP if loosely else MAX_LINE_GAP
    is_near = MIN_LINE_GAP * height <= b[1] - a[3] <= widest * usual
    if not is_near or not _is_alike(above, line):
        return False
    overlap = min(a[2], b[2]) - max(a[0], b[0])
    narrow = min(a[2] - a[0], b[2] - b[0])
    offset = abs(_middle(above) - _middle(line))
    centred = offset <= max(MAX_CENTRE_OFFSET * height, MAX_CENTRE_SHARE * narrow)
    flush = abs(a[0] - b[0]) <= MAX_FLUSH_OFFSET * height
    return overlap >= MIN_LINE_OVERLAP * narrow and (centred or flush or loosely)


def mark_point(label: Label, map_rgb: Image) -> Label:
    """The label, marked as a point's where a dot or an icon stands over, under or left of it.

    A dot is small, round, alone and at a fixed place: centred over or under the text, or at the
    middle of its left side.
    """
    x1, y1, x2, y2 = label.box_xyxy_px
    line = label.lines[0].height_px
    middle = (x1 + x2) / 2
    for x, y in (
        (middle, y1 - DOT_ABOVE * line),
        (middle, y2 + DOT_ABOVE * line),
        (x1 - DOT_LEFT * line, (y1 + y2) / 2),
    ):
        if _has_dot(map_rgb, x, y, line):
            return Label(label.lines, is_point=True)
    return label


def _has_dot(map_rgb: Image, x: float, y: float, line_px: float) -> bool:
    reach = DOT_REACH * line_px
    left, top = max(0, round(x - reach)), max(0, round(y - reach))
    patch = map_rgb[top : round(y + reach), left : round(x + reach)]
    if patch.size == 0:
        return False
    pixels = patch.reshape(-1, 3).astype(np.float32)
    far = np.abs(pixels - np.median(pixels, axis=0)).max(axis=1) > MIN_DOT_CONTRAST
    _, _, stats, centres = cv2.connectedComponentsWithStats(
        far.reshape(patch.shape[:2]).astype(np.uint8), connectivity=8
    )
    for (_, _, width, height, area), (cx, cy) in zip(stats[1:], centres[1:], strict=True):
        short, long = min(width, height), max(width, height)
        is_small = MIN_DOT_SIDE * line_px <= short and long <= MAX_DOT_SIDE * line_px
        is_round = long <= MAX_DOT_ASPECT * short and area >= MIN_DOT_AREA * width * height
        is_near = math.hypot(left + cx - x, top + cy - y) <= MAX_DOT_OFFSET * line_px
        if is_small and is_round and is_near:
            return True
    return False


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


def _ink(bgr: Image) -> tuple[tuple[float, float, float], float]:
    """Colour of the letters and the share of the box that they cover."""
    pixels = bgr.reshape(-1, 3).astype(np.float32)
    distance = np.linalg.norm(pixels - np.median(pixels, axis=0), axis=1)
    # Halos lie between letters and ground in brightness; the far end is the letters.
    farthest = max(float(np.quantile(distance, INK_QUANTILE)), 1.0)
    far = distance >= MIN_INK_SHARE * farthest
    blue, green, red = pixels[far].mean(axis=0).tolist()
    return (red, green, blue), float(far.mean())


def _tiles(length_px: int, scale: float) -> list[tuple[int, int]]:
    """Begins and ends of as few tiles as cover a side, in pixels of a picture read at a scale."""
    least, most, overlap = (round(px / scale) for px in (TILE_PX, MAX_TILE_PX, TILE_OVERLAP_PX))
    if length_px <= most:
        return [(0, length_px)]
    count = math.ceil((length_px - overlap) / (most - overlap))
    size = max(least, math.ceil((length_px + (count - 1) * overlap) / count))
    starts = [round(i * (length_px - size) / (count - 1)) for i in range(count)]
    return [(start, start + size) for start in starts]


def _without_blocks(quads: list[Quads]) -> list[Quads]:
    """Without boxes around what another tile saw as lines of text."""
    if not quads:
        return []
    boxes, heights = np.array(quads), np.array([_height(quad) for quad in quads])
    lines = shapely.STRtree(shapely.points(boxes.mean(axis=1)))
    around, inside = lines.query(shapely.polygons(boxes), predicate="intersects")
    blocks = set(around[2 * heights[inside] <= heights[around]].tolist())
    return [quad for i, quad in enumerate(quads) if i not in blocks]


def _slimness(quad: Quads) -> float:
    sides = math.dist(quad[0], quad[1]), math.dist(quad[0], quad[3])
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
