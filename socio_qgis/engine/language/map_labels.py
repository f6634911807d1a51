"""The labels of a map picture: lines of text, joined to labels by geometry and style."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

from ...core.types import Box
from ..contract import Image
from .map_icons import Icon, icons_of_boxes

# All chosen by hand.
DEFAULT_LINE_PX = 13.0  # height of a line where a map has no text
# Sizes and distances in heights of a line of text.
MAX_WORD_OFFSET = 0.25  # between the middles of words on one base line
MIN_WORD_GAP, MAX_WORD_GAP = -0.5, 0.15  # between such words
MAX_HEIGHT_RATIO = 1.6  # of two lines of one label
MAX_INK_DISTANCE = 90  # between their colours, RGB of 0 to 255
MIN_LINE_GAP, MAX_LINE_GAP = -0.55, 0.25  # between lines of one label
MAX_LOOSE_LINE_GAP = 1.3  # where a line between them may be missing
MIN_LINE_OVERLAP = 0.5  # share of the narrower line
MAX_CENTRE_OFFSET, MAX_CENTRE_SHARE = 0.6, 0.12  # the larger counts; the second of the width
MAX_FLUSH_OFFSET = 0.4
# A dot: where its middle is, how large it is, and how far off it may be.
DOT_ABOVE, DOT_LEFT = 0.35, 0.6
DOT_REACH = 1.1
MIN_DOT_SIDE, MAX_DOT_SIDE = 0.2, 0.9
MAX_DOT_OFFSET = 0.5
MAX_DOT_ASPECT = 1.35
MIN_DOT_AREA = 0.6  # share of its box
MIN_DOT_CONTRAST = 60  # of 255, from the ground around it
MIN_ICONS, MIN_ICONS_SHARE = 2, 0.2  # of labels, for a map to set icons beside them
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
        icon: The icon that stands beside it.
    """

    text: str
    box_xyxy_px: Box
    ink_rgb: tuple[float, float, float] = (0.0, 0.0, 0.0)
    weight: float = 0.3
    score: float = 1.0
    icon: Icon | None = None

    @property
    def height_px(self) -> float:
        """Height of the box."""
        return self.box_xyxy_px[3] - self.box_xyxy_px[1]


@dataclass(frozen=True)
class Label:
    """A label of the map: one line or several.

    Attributes:
        lines: From top to bottom.
        is_point: Whether a dot stands beside it, so that it names a point, which may be a shop
            inside a larger place.
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

    @property
    def icon(self) -> Icon | None:
        """The icon that it stands beside."""
        return next((line.icon for line in self.lines if line.icon), None)

    @property
    def anchor_xy_px(self) -> tuple[float, float]:
        """Where the place is: at the label's icon, else at its middle."""
        return self.icon.centre_xy_px if self.icon else self.centre_xy_px

    @property
    def anchor_box_xyxy_px(self) -> Box:
        """The label's box, moved so that its middle is where the place is."""
        (x, y), (x1, y1, x2, y2) = self.anchor_xy_px, self.box_xyxy_px
        wide, high = (x2 - x1) / 2, (y2 - y1) / 2
        return x - wide, y - high, x + wide, y + high

    @property
    def ground_box_xyxy_px(self) -> Box:
        """What lies on the place's ground: the icon, else the text."""
        if self.icon is None:
            return self.box_xyxy_px
        (x, y), half = self.icon.centre_xy_px, self.icon.side_px / 2
        return x - half, y - half, x + half, y + half


@dataclass(frozen=True)
class MapText:
    """All text of a map picture.

    Attributes:
        labels: Level labels.
        icons: All icons.
        quads_px: Every box with text, level or not, (n, 4, 2), for healing the map.
        unread: How many level lines could not be read for sure, where most could not: they may be
            in another script. Else 0.
    """

    labels: tuple[Label, ...]
    quads_px: Quads
    icons: tuple[Icon, ...] = ()
    unread: int = 0

    @cached_property
    def has_icons(self) -> bool:
        """Whether places of all sizes have icons here, as on web maps, not larger areas names."""
        count = sum(label.icon is not None for label in self.labels)
        return count >= MIN_ICONS and count >= MIN_ICONS_SHARE * len(self.labels)

    @cached_property
    def line_px(self) -> float:
        """Usual height of a line: it tells how large the map is drawn."""
        heights = [line.height_px for label in self.labels for line in label.lines]
        return float(np.median(heights)) if heights else DEFAULT_LINE_PX


def union_box(boxes: list[Box]) -> Box:
    """Box around boxes."""
    array = np.array(boxes)
    x1, y1 = array[:, :2].min(axis=0).tolist()
    x2, y2 = array[:, 2:].max(axis=0).tolist()
    return x1, y1, x2, y2


def with_icons(lines: Sequence[Line], icons: Sequence[Icon]) -> list[Line]:
    """Lines with the icons that stand beside them."""
    found = icons_of_boxes([line.box_xyxy_px for line in lines], icons)
    return [replace(line, icon=found.get(i)) for i, line in enumerate(lines)]


def join_lines(lines: Sequence[Line], loosely: bool = False) -> list[Label]:
    """Join what stands side by side into lines, and lines under each other into labels.

    Args:
        lines: Level lines of one map.
        loosely: Bridge a line that OCR missed, and join what is neither centred nor flush.
    """
    labels: list[list[Line]] = []
    for line in sorted(_join_words(lines), key=lambda one: one.box_xyxy_px[1]):
        above = [
            i
            for i, label in enumerate(labels)
            if _continues(label[-1], line, loosely) and not _is_other_place(label, line)
        ]
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
            if level and near and line.icon is None and _is_alike(left, line):
                text = f"{left.text} {line.text}"
                weight = (left.weight + line.weight) / 2
                score = min(left.score, line.score)
                box = union_box([a, b])
                joined[i] = Line(text, box, left.ink_rgb, weight, score, left.icon)
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


def _is_other_place(label: Sequence[Line], line: Line) -> bool:
    """Whether a line under a label has an icon between them, or both have icons."""
    if line.icon is None:
        return False
    (x, y), (x1, y1, x2, _) = line.icon.centre_xy_px, line.box_xyxy_px
    is_between = y < y1 and x1 < x < x2
    return is_between or any(one.icon is not None for one in label)


def mark_point(label: Label, map_rgb: Image) -> Label:
    """The label, marked as a point's where a dot stands over, under or left of it.

    A dot is small, round, alone and at a fixed place: centred over or under the text, or at the
    middle of its left side.
    """
    if label.icon is not None:
        return label
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
    ground = np.median(patch.reshape(-1, 3), axis=0)
    low, high = np.ceil(ground - MIN_DOT_CONTRAST), np.floor(ground + MIN_DOT_CONTRAST)
    like_ground = cv2.inRange(patch, tuple(low.tolist()), tuple(high.tolist()))
    far = cv2.bitwise_not(like_ground)
    _, _, stats, centres = cv2.connectedComponentsWithStats(far, connectivity=8)
    for (_, _, width, height, area), (cx, cy) in zip(stats[1:], centres[1:], strict=True):
        short, long = min(width, height), max(width, height)
        is_small = MIN_DOT_SIDE * line_px <= short and long <= MAX_DOT_SIDE * line_px
        is_round = long <= MAX_DOT_ASPECT * short and area >= MIN_DOT_AREA * width * height
        is_near = math.hypot(left + cx - x, top + cy - y) <= MAX_DOT_OFFSET * line_px
        if is_small and is_round and is_near:
            return True
    return False
