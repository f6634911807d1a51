"""A vision-language model's text to boxes and points.

The schema is SocioReasoner's: `<think>...</think><answer>[{"bbox_2d": [x1, y1, x2, y2],
"points": [[x, y], ...]}, ...]</answer>`. Models keep to it more or less. What the text means is
taken, how it is written is forgiven, and what had to be mended is said. The text is untrusted:
its length, depth and number of objects are capped, and every number is checked.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ....core.types import Box, Point, Size

END_OF_ANSWER = "</answer>"
MAX_TEXT = 100_000
MAX_DEPTH = 20
MAX_OBJECTS = 120
MAX_POINTS = 32
MIN_SIDE_PX = 1.0

_BOX_KEYS = ("bbox_2d", "bbox", "box_2d", "box", "bounding_box", "bbox2d")
_POINT_KEYS = ("points", "point_2d", "points_2d", "point")
_LABEL_KEYS = ("label", "name", "title")
_LIST_KEYS = ("objects", "answer", "results", "detections", "boxes", "instances")


@dataclass(frozen=True)
class AnswerObject:
    """A box inside the picture, and the points inside the box; pixels of the target picture."""

    box_xyxy_px: Box
    points_xy_px: tuple[Point, ...] = ()
    label: str = ""


@dataclass(frozen=True)
class ParsedAnswer:
    """What a text says.

    Attributes:
        readable: False when no list of objects could be found; then nothing is known. A readable
            answer without objects says that there are none.
        repairs: What was mended, each kind once.
    """

    objects: tuple[AnswerObject, ...]
    reasoning: str
    readable: bool
    repairs: tuple[str, ...]


def parse_answer(text: str, frame_wh: tuple[float, float], picture_wh_px: Size) -> ParsedAnswer:
    """Read an answer.

    Args:
        text: What the model wrote.
        frame_wh: Width and height of the frame that the model's coordinates refer to: the resized
            picture's pixels, or (1000, 1000), or (1, 1).
        picture_wh_px: Width and height of the picture that the result's coordinates refer to.
    """
    repairs: dict[str, None] = {}
    reasoning, body = _split(text[:MAX_TEXT], repairs)
    scale_xy = (picture_wh_px[0] / frame_wh[0], picture_wh_px[1] / frame_wh[1])
    for content, mended in _readings(body):
        if isinstance(content, dict) and isinstance(content.get("reasoning"), str):
            reasoning_text = " ".join(content.pop("reasoning").split())
            reasoning = reasoning or reasoning_text
        objects = _objects(content, scale_xy, picture_wh_px, repairs)
        if objects or _is_empty(content):
            if mended:
                repairs["the JSON was mended"] = None
            return ParsedAnswer(objects, reasoning, True, tuple(repairs))
    return ParsedAnswer((), reasoning, False, tuple(repairs))


def answer_end(text: str) -> int:
    """Where the answer has ended, -1 before that; a model may quote the tags while it thinks."""
    begun, closed = text.find("<think>"), text.rfind("</think>")
    if begun >= 0 and closed < begun:
        return -1
    at = text.find(END_OF_ANSWER, max(closed, 0))
    return -1 if at < 0 else at + len(END_OF_ANSWER)


def _split(text: str, repairs: dict[str, None]) -> tuple[str, str]:
    """Return the reasoning and what should be the list of objects."""
    think = re.search(r"<think>(.*?)(?:</think>|<answer>|\Z)", text, re.DOTALL)
    if text.count("<answer>") != 1 or text.count("</answer>") != 1:
        repairs["the answer tags were missing or doubled"] = None
    answers = re.findall(r"<answer>(.*?)(?=</?answer>|\Z)", text, re.DOTALL)
    with_list = [part for part in answers if _starts(part)]
    rest = re.split(r"</?answer>", text.rsplit("</think>", 1)[-1])
    body = with_list[-1] if with_list else next((part for part in rest if _starts(part)), "")
    before = think.group(1) if think else text.split("<answer>", 1)[0]
    if not think and before == text:  # nothing but the list
        before = ""
    return " ".join(re.sub(r"</?\w+>", " ", before).split()), body


def _starts(text: str) -> list[int]:
    """Where the first list and the first object begin."""
    return [i for i in (text.find("["), text.find("{")) if i >= 0]


def _readings(body: str) -> Iterator[tuple[Any, bool]]:
    """What a text may say in JSON, and whether it had to be mended: first as it stands."""
    starts = _starts(body)
    if not starts or _depth(body) > MAX_DEPTH:
        return
    segment = re.sub(r"```\w*", " ", body[min(starts) :]).strip()
    values = _values(segment)
    if values:
        yield (values[0] if len(values) == 1 else values), False
    # Objects without a list around them are one; else the last of equal form would win.
    if segment.startswith("{"):
        segment = f"[{segment}"
    import json_repair  # not where no model answers

    with contextlib.suppress(ValueError, RecursionError):
        mended: Any = json_repair.loads(segment)
        if mended:  # an empty list comes of "[...]", too, which does not say that there are none
            yield (mended[0] if isinstance(mended, list) and len(mended) == 1 else mended), True


def _values(text: str) -> list[Any]:
    """Flawless lists and objects one after the other, with prose between and after them.

    None, where one is broken that follows the one before without prose.
    """
    values: list[Any] = []
    at = 0
    while match := _UP_TO_VALUE.match(text, at):
        try:
            value, at = _DECODER.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            return values if match.group().strip(" ,\n\t\r") else []
        values.append(value)
    return values


_UP_TO_VALUE = re.compile(r"[^\[{]*(?=[\[{])")
_DECODER = json.JSONDecoder()


def _depth(text: str) -> int:
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", text):
        depth = depth + 1 if bracket in "[{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


def _numbers(value: Any, count: int) -> list[float] | None:
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) != count:
        return None
    numbers = []
    for item in value:
        if isinstance(item, bool) or not isinstance(item, (int, float, str)):
            return None
        try:
            number = float(item)
        except (ValueError, OverflowError):
            return None
        if not math.isfinite(number):
            return None
        numbers.append(number)
    return numbers


def _objects(
    content: Any,
    scale_xy: tuple[float, float],
    picture_wh_px: Size,
    repairs: dict[str, None],
) -> tuple[AnswerObject, ...]:
    objects: dict[tuple[float, ...], AnswerObject] = {}
    for item in _items(content):
        found = _object(item, scale_xy, picture_wh_px, repairs)
        if found is None:
            continue
        if found.box_xyxy_px in objects:
            repairs["dropped a repeated box"] = None
        elif len(objects) == MAX_OBJECTS:
            repairs[f"kept the first {MAX_OBJECTS} objects"] = None
            break
        else:
            objects[found.box_xyxy_px] = found
    return tuple(objects.values())


def _items(content: Any) -> Iterator[Any]:
    """Yield what may be an object: dictionaries with a box, and bare boxes."""
    if isinstance(content, dict):
        if any(key in content for key in _BOX_KEYS):
            yield content
        for key in _LIST_KEYS:
            if isinstance(content.get(key), (list, dict)):
                yield from _items(content[key])
    elif _numbers(content, 4) is not None:
        yield {"bbox_2d": content}
    elif isinstance(content, list):
        for item in content:
            if isinstance(item, (list, dict)):
                yield from _items(item)


def _is_empty(content: Any) -> bool:
    """True for an empty list, or a dictionary that holds nothing but one, and reasoning."""
    if isinstance(content, dict):
        return len(content) == 1 and all(value == [] for value in content.values())
    return bool(content == [])


def _object(
    item: dict[str, Any],
    scale_xy: tuple[float, float],
    picture_wh_px: Size,
    repairs: dict[str, None],
) -> AnswerObject | None:
    key = next(key for key in _BOX_KEYS if key in item)
    if key != "bbox_2d":
        repairs["the box had another name"] = None
    corners = _numbers(item[key], 4)
    if corners is None and isinstance(item[key], list) and all(type(p) is list for p in item[key]):
        corners = _numbers([number for part in item[key] for number in part], 4)
        if corners is not None:
            repairs["the numbers of a box were in lists of their own"] = None
    if corners is None:
        repairs["dropped a box that is not four numbers"] = None
        return None
    box = _box(corners, scale_xy, picture_wh_px, repairs)
    if box is None:
        return None
    label = next((item[k] for k in _LABEL_KEYS if isinstance(item.get(k), str)), "")
    return AnswerObject(box, _points(item, box, scale_xy, repairs), label[:200])


def _box(
    corners: list[float],
    scale_xy: tuple[float, float],
    picture_wh_px: Size,
    repairs: dict[str, None],
) -> tuple[float, float, float, float] | None:
    x1, y1, x2, y2 = (value * scale_xy[i % 2] for i, value in enumerate(corners))
    if x1 > x2 or y1 > y2:
        repairs["swapped the corners of a box"] = None
        x1, x2, y1, y2 = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
    width, height = picture_wh_px
    clipped = (max(x1, 0.0), max(y1, 0.0), min(x2, float(width)), min(y2, float(height)))
    if clipped[2] - clipped[0] < MIN_SIDE_PX or clipped[3] - clipped[1] < MIN_SIDE_PX:
        repairs["dropped a box outside the picture or without size"] = None
        return None
    if clipped != (x1, y1, x2, y2):
        repairs["clipped a box to the picture"] = None
    return clipped


def _points(
    item: dict[str, Any],
    box: Box,
    scale_xy: tuple[float, float],
    repairs: dict[str, None],
) -> tuple[tuple[float, float], ...]:
    value = next((item[key] for key in _POINT_KEYS if key in item), None)
    if value is None:
        return ()
    if _numbers(value, 2) is not None:  # one point instead of a list of points
        value = [value]
    points: dict[tuple[float, float], None] = {}
    for point in value if isinstance(value, list) else []:
        numbers = _numbers(point, 2)
        if numbers is None:
            repairs["dropped a point that is not two numbers"] = None
            continue
        x, y = numbers[0] * scale_xy[0], numbers[1] * scale_xy[1]
        if box[0] <= x <= box[2] and box[1] <= y <= box[3]:
            points[(x, y)] = None
        else:
            repairs["dropped a point outside its box"] = None
    return tuple(points)[:MAX_POINTS]
