"""A vision-language model's text to boxes and points.

The schema is SocioReasoner's: `<think>...</think><answer>[{"bbox_2d": [x1, y1, x2, y2],
"points": [[x, y], ...]}, ...]</answer>`. Of boxes that were shown with numbers an answer may say by
number what to do with them: keep, adjust, drop, add. Models keep to it more or less. What the text
means is taken, how it is written is forgiven, and what had to be mended is said. The text is
untrusted: its length, depth and number of objects are capped, and every number is checked.
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
CUT = "the answer was cut off before its end"
MAX_TEXT = 100_000
MAX_DEPTH = 20
MAX_OBJECTS = 120
MAX_POINTS = 32
MIN_SIDE_PX = 1.0

_BOX_KEYS = ("bbox_2d", "bbox", "box_2d", "box", "bounding_box", "bbox2d")
_POINT_KEYS = ("points", "point_2d", "points_2d", "point", "positive_points", "points_on",
               "positive", "foreground_points")  # fmt: skip
_OFF_POINT_KEYS = ("negative_points", "points_off", "negative", "background_points")
_LABEL_KEYS = ("label", "name", "title")
_LIST_KEYS = ("objects", "answer", "results", "detections", "boxes", "instances", "actions")
_NUMBER_KEYS = ("id", "number", "box_id", "box_number", "index", "no")
_ACTION_KEYS = ("action", "decision", "operation", "op")
_CONFIDENCE_KEYS = ("confidence", "conf", "score", "probability")
KEEP, ADJUST, DROP, ADD = "keep", "adjust", "drop", "add"
# What models say besides; other words are taken for none.
_ACTIONS = {
    word: action
    for action, words in (
        (KEEP, "keep kept retain accept confirm ok unchanged"),
        (ADJUST, "adjust modify move resize refine update edit change correct expand shrink"),
        (DROP, "drop remove delete discard reject exclude"),
        (ADD, "add new insert create"),
    )
    for word in words.split()
}


@dataclass(frozen=True)
class AnswerObject:
    """A box inside the picture, and the points inside the box; pixels of the target picture.

    Attributes:
        points_off_xy_px: Points that are not on the object, inside the picture.
        confidence: What the model gives for it, 0 to 1; None where it gives none.
        number: Of the shown box that it is about; 0 where it names none.
        action: KEEP, ADJUST, DROP or ADD; empty where none is said.
    """

    box_xyxy_px: Box
    points_xy_px: tuple[Point, ...] = ()
    label: str = ""
    points_off_xy_px: tuple[Point, ...] = ()
    confidence: float | None = None
    number: int = 0
    action: str = ""


@dataclass(frozen=True)
class ParsedAnswer:
    """What a text says.

    Attributes:
        readable: False when no list of objects could be found; then nothing is known. A readable
            answer without objects says that there are none.
        repairs: What was mended, each kind once.
        said: The answer without its tags, as it was written.
    """

    objects: tuple[AnswerObject, ...]
    reasoning: str
    readable: bool
    repairs: tuple[str, ...]
    said: str = ""


@dataclass(frozen=True)
class _Frame:
    """What coordinates refer to.

    Attributes:
        scale_xy: From the model's frame to the picture.
        shown: Boxes that the model was shown with numbers, from 1.
    """

    scale_xy: tuple[float, float]
    picture_wh_px: Size
    shown: Sequence[Box]


def parse_answer(
    text: str, frame_wh: tuple[float, float], picture_wh_px: Size, shown: Sequence[Box] = ()
) -> ParsedAnswer:
    """Read an answer; without numbers, what it says to drop is left out.

    Args:
        text: What the model wrote.
        frame_wh: Width and height of the frame that the model's coordinates refer to: the resized
            picture's pixels, or (1000, 1000), or (1, 1).
        picture_wh_px: Width and height of the picture that the result's coordinates refer to.
        shown: Boxes that the model was shown with numbers, from 1, in pixels of that picture.
    """
    repairs: dict[str, None] = {}
    reasoning, body = _split(text[:MAX_TEXT], repairs)
    if is_cut(text[:MAX_TEXT]):  # its last number may be the beginning of another one
        return ParsedAnswer((), reasoning, False, (*repairs, CUT))
    scale_xy = (picture_wh_px[0] / frame_wh[0], picture_wh_px[1] / frame_wh[1])
    frame = _Frame(scale_xy, picture_wh_px, shown)
    for content, mended in _readings(body):
        if isinstance(content, dict) and isinstance(content.get("reasoning"), str):
            reasoning_text = " ".join(content.pop("reasoning").split())
            reasoning = reasoning or reasoning_text
        objects = _objects(content, frame, repairs)
        if objects or _is_empty(content):
            if mended:
                repairs["the JSON was mended"] = None
            if not shown:
                objects = tuple(found for found in objects if found.action != DROP)
            return ParsedAnswer(objects, reasoning, True, tuple(repairs), body.strip())
    return ParsedAnswer((), reasoning, False, tuple(repairs))


def answer_end(text: str) -> int:
    """Where the answer has ended, -1 before that; a model may quote the tags while it thinks."""
    begun, closed = text.find("<think>"), text.rfind("</think>")
    if begun >= 0 and closed < begun:
        return -1
    at = text.find(END_OF_ANSWER, max(closed, 0))
    return -1 if at < 0 else at + len(END_OF_ANSWER)


def is_open(text: str) -> bool:
    """Whether an answer has not ended: it has no closing tag, and its list is not closed."""
    if answer_end(text) >= 0:
        return False
    if text.find("<think>") >= 0 and "</think>" not in text and "<answer>" not in text:
        return True
    _, body = _split(text, {})
    return not _starts(body) or _nesting(body)[0] > 0


def is_cut(text: str) -> bool:
    """Whether an answer ends in the middle of a number of its list."""
    return (
        is_open(text) and bool(_OPEN_NUMBER.search(text)) and _nesting(_split(text, {})[1])[0] > 0
    )


_OPEN_NUMBER = re.compile(r"(?:\d\.?|\d[eE][+-]?|-)\Z")


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
    if not starts or _nesting(body)[1] > MAX_DEPTH:
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


def _nesting(text: str) -> tuple[int, int]:
    """Brackets that are open at the end, and at most."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", text):
        depth = depth + 1 if bracket in "[{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return depth, deepest


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


def _objects(content: Any, frame: _Frame, repairs: dict[str, None]) -> tuple[AnswerObject, ...]:
    objects: dict[int | Box, AnswerObject] = {}
    for item in _items(content, bool(frame.shown)):
        found = _object(item, frame, repairs)
        if found is None:
            continue
        key = found.number or found.box_xyxy_px
        if key in objects:
            repairs["dropped a repeated box"] = None
        elif len(objects) == MAX_OBJECTS:
            repairs[f"kept the first {MAX_OBJECTS} objects"] = None
            break
        else:
            objects[key] = found
    return tuple(objects.values())


def _items(content: Any, numbered: bool) -> Iterator[Any]:
    """Yield what may be an object: dictionaries with a box or a number, and bare boxes."""
    if isinstance(content, dict):
        keys = (*_BOX_KEYS, *_NUMBER_KEYS) if numbered else _BOX_KEYS
        is_object = any(key in content for key in keys)
        if is_object:
            yield content
        for key in _LIST_KEYS:
            if isinstance(content.get(key), (list, dict)) and not (is_object and key in keys):
                yield from _items(content[key], numbered)
    elif _numbers(content, 4) is not None:
        yield {"bbox_2d": content}
    elif isinstance(content, list):
        for item in content:
            if isinstance(item, (list, dict)):
                yield from _items(item, numbered)


def _is_empty(content: Any) -> bool:
    """True for an empty list, or a dictionary that holds nothing but one, and reasoning."""
    if isinstance(content, dict):
        return len(content) == 1 and all(value == [] for value in content.values())
    return bool(content == [])


def _object(item: dict[str, Any], frame: _Frame, repairs: dict[str, None]) -> AnswerObject | None:
    number, action = _number(item, len(frame.shown)), _action(item)
    key = next((key for key in _BOX_KEYS if key in item), None)
    if number and (key is None or action in (KEEP, DROP)):
        box: Box | None = frame.shown[number - 1]
    elif key is None:
        repairs["dropped an object without a box or a known number"] = None
        return None
    else:
        box = _box_of(item, key, frame, repairs)
    if box is None:
        return None
    label = next((item[k] for k in _LABEL_KEYS if isinstance(item.get(k), str)), "")
    return AnswerObject(
        box,
        _points(item, _POINT_KEYS, box, frame, repairs),
        label[:200],
        _points(item, _OFF_POINT_KEYS, (0, 0, *frame.picture_wh_px), frame, repairs),
        _confidence(item),
        number,
        action,
    )


def _number(item: dict[str, Any], shown: int) -> int:
    """Number of the shown box that an object names, as 2, "2" or "box 2"; 0 for none."""
    value = next((item[key] for key in _NUMBER_KEYS if key in item), None)
    digits = re.findall(r"\d+", str(value)[:20]) if isinstance(value, (int, str)) else []
    number = int(digits[0]) if len(digits) == 1 else 0
    return number if number <= shown else 0


def _action(item: dict[str, Any]) -> str:
    value = next((item[key] for key in _ACTION_KEYS if isinstance(item.get(key), str)), "")
    words = re.findall(r"[a-z]+", value[:40].lower())
    return next((_ACTIONS[word] for word in words if word in _ACTIONS), "")


def _confidence(item: dict[str, Any]) -> float | None:
    """As a share, or as a percentage above 1."""
    value = next((item[key] for key in _CONFIDENCE_KEYS if key in item), None)
    numbers = _numbers([value.rstrip("% ") if isinstance(value, str) else value], 1)
    if numbers is None or not 0 <= numbers[0] <= 100:
        return None
    return numbers[0] / 100 if numbers[0] > 1 or str(value).endswith("%") else numbers[0]


def _box_of(item: dict[str, Any], key: str, frame: _Frame, repairs: dict[str, None]) -> Box | None:
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
    return _box(corners, frame.scale_xy, frame.picture_wh_px, repairs)


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
    keys: Sequence[str],
    box: Box,
    frame: _Frame,
    repairs: dict[str, None],
) -> tuple[tuple[float, float], ...]:
    value = next((item[key] for key in keys if key in item), None)
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
        x, y = numbers[0] * frame.scale_xy[0], numbers[1] * frame.scale_xy[1]
        if box[0] <= x <= box[2] and box[1] <= y <= box[3]:
            points[(x, y)] = None
        else:
            repairs["dropped a point outside its box"] = None
    return tuple(points)[:MAX_POINTS]
