"""Rewards of GRPO for both stages, as pure functions of a model's text and the truth.

Three forms, chosen by name:

- `paper`: what arXiv 2601.10477 describes. Format is right or wrong, and where it is wrong all
  else is worth nothing (whoever calls sees to that). Boxes are compared in the frame that the model
  saw.
- `released`: what the paper's code computes. It takes 1 from what each pair of boxes earns, counts
  both edge pixels of a box, and gives an empty mask on empty ground nothing. It also compares boxes
  of the model's 756 px with true ones of 768 px; whoever calls leaves the true ones as they are for
  that.
- `ours`. A better box earns more even below the thresholds, and a mask is also judged
  instance by instance, so that one mask over everything does not pay.

Answers are read as strictly as here demanded, since form is part of what is learnt; the product
itself forgives more (`engine/reasoners/vlm/answers.py`).
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment

FORMS = ("paper", "released", "ours")
MAX_OBJECTS = 120
MIN_IOU = 0.5
MAX_L1_PX = 10.0
IDEAL_POINTS = 2

Boxes = npt.NDArray[np.float64]  # (n, 4) x1, y1, x2, y2 in the model's frame
Masks = npt.NDArray[np.bool_]  # (n, H, W)


def localise_format(text: str, form: str = "ours") -> float:
    """1 for the tags, and the share of objects that are a box and nothing else; 0 to 2.

    In the paper's form 1 where all of it is right, else 0.
    """
    objects = read_objects(text)
    right = [set(item) == {"bbox_2d"} and _is_box(item["bbox_2d"]) for item in objects]
    return _graded_format(text, right, form)


def single_format(text: str, form: str = "ours") -> float:
    """The same for an answer that has boxes and points at once, each point within its box."""
    right = [
        set(item) == {"bbox_2d", "points"}
        and _is_box(item["bbox_2d"])
        and _are_points_within(item["points"], item["bbox_2d"])
        for item in read_objects(text)
    ]
    return _graded_format(text, right, form)


def localise_accuracy(text: str, true: Boxes, form: str = "paper") -> float:
    """How well boxes match the true ones one to one, per box of the longer list.

    In the paper's form a pair earns 1 for an IoU above one half: 0 to 1. In ours it earns the IoU
    as well: 0 to 2. In the released one it earns 1 for that, and 1 for corners that are less than
    10 px off on average, and loses 1: -1 to 1, so a pair that earns nothing is worse than no pair.
    """
    found, true = read_boxes(text)[:MAX_OBJECTS], true[:MAX_OBJECTS]
    if not len(found) or not len(true):
        return 2.0 if form == "ours" and _is_empty(text) and not len(true) else 0.0
    ious = box_ious(found, true, edge_px=1.0 if form == "released" else 0.0)
    earned = (ious > MIN_IOU).astype(float)
    if form == "ours":
        earned += ious
    elif form == "released":
        earned += (np.abs(found[:, None] - true[None]).mean(axis=2) < MAX_L1_PX) - 1.0
    pairs = linear_sum_assignment(earned, maximize=True)
    return float(earned[pairs].sum()) / max(len(found), len(true))


def localise_length(text: str, true_count: int) -> float:
    """1 for the right number of boxes, falling as it is off; 0 to 1."""
    found = len(read_boxes(text))
    if not found and not _is_empty(text):
        return 0.0
    if not true_count:
        return float(not found)
    return math.exp(-2 * abs(found - true_count) / true_count)


def refine_format(text: str, shown: list[list[float]], form: str = "ours") -> float:
    """1 for the tags, and the share of objects that keep their box and have points within; 0 to 2.

    In the paper's form 1 where all of it is right, else 0.

    Args:
        text: The model's.
        shown: Boxes of stage 1, as numbers in the text of the question.
    """
    objects = read_objects(text)
    if len(objects) != len(shown):
        return _graded_format(text, [False], form)
    right = [
        item.get("bbox_2d") == box and _are_points_within(item.get("points"), box)
        for item, box in zip(objects, shown, strict=True)
    ]
    return _graded_format(text, right, form)


def refine_points(text: str, ideal: int = IDEAL_POINTS) -> float:
    """1 where each object has the ideal number of points, falling as it is off; 0 to 1."""
    objects = read_objects(text)
    counts = [len(item["points"]) for item in objects if isinstance(item.get("points"), list)]
    earned = [math.exp(-((count - ideal) ** 2) / 8) for count in counts]
    return sum(earned) / len(objects) if objects else 0.0


def refine_mask(masks: Masks, true: Masks, form: str = "paper") -> float:
    """IoU of all predicted with all true instances; 0 to 1.

    Graded, the mean of that and of the instances' own IoU, matched one to one, per instance of
    the longer list.
    """
    whole = _iou(masks.any(axis=0), true.any(axis=0), 0.0 if form == "released" else 1.0)
    if form != "ours" or not (len(masks) or len(true)):
        return whole
    ious = np.array([[_iou(mask, other, 1.0) for other in true] for mask in masks])
    ious = ious.reshape(len(masks), len(true))
    pairs = linear_sum_assignment(ious, maximize=True)
    return (whole + float(ious[pairs].sum()) / max(len(masks), len(true))) / 2


def read_objects(text: str) -> list[dict[str, Any]]:
    """The answer's objects; none where it is no JSON list of objects between the tags."""
    content = _content(text)
    if not isinstance(content, list) or not all(isinstance(item, dict) for item in content):
        return []
    return content


def read_boxes(text: str) -> Boxes:
    """The boxes (n, 4) of an answer; none where one of its objects has none, as in the paper."""
    boxes = [item.get("bbox_2d") for item in read_objects(text)]
    if not boxes or not all(map(_is_box, boxes)):
        return np.zeros((0, 4))
    return np.array(boxes, np.float64)


def box_ious(first: Boxes, second: Boxes, edge_px: float = 0.0) -> npt.NDArray[np.float64]:
    """IoU (n, m) of boxes (n, 4) and (m, 4); `edge_px` is added to each side."""

    def sides(low: Boxes, high: Boxes) -> Boxes:
        return np.maximum(0.0, high - low + edge_px)

    low = np.maximum(first[:, None, :2], second[None, :, :2])
    high = np.minimum(first[:, None, 2:], second[None, :, 2:])
    both = sides(low, high).prod(axis=2)
    areas = [sides(boxes[:, :2], boxes[:, 2:]).prod(axis=1) for boxes in (first, second)]
    union = areas[0][:, None] + areas[1][None] - both
    return np.asarray(np.divide(both, union, out=np.zeros_like(both), where=union > 0))


def _graded_format(text: str, right: list[bool], form: str) -> float:
    if form == "paper":
        is_list = bool(right) or _is_empty(text)
        return float(_tags(text) == 1.0 and is_list and all(right))
    return _tags(text) + _share(right)


def _tags(text: str) -> float:
    return float(
        bool(re.fullmatch(r"<think>.*?</think>\s*<answer>.*?</answer>", text.strip(), re.DOTALL))
    )


def _content(text: str) -> Any:
    answer = re.search(r"<answer>(.*?)</answer>", text, re.DOTALL)
    try:
        return json.loads(answer.group(1)) if answer else None
    except (ValueError, RecursionError):
        return None


def _is_empty(text: str) -> bool:
    return bool(_content(text) == [])


def _share(right: list[bool]) -> float:
    return sum(right) / len(right) if right else 0.0


def _is_numbers(value: Any, count: int) -> bool:
    return (
        isinstance(value, list)
        and len(value) == count
        and all(type(number) in (int, float) and math.isfinite(number) for number in value)
    )


def _is_box(value: Any) -> bool:
    return _is_numbers(value, 4)


def _are_points_within(points: Any, box: list[float]) -> bool:
    return isinstance(points, list) and all(
        _is_numbers(point, 2) and box[0] < point[0] < box[2] and box[1] < point[1] < box[3]
        for point in points
    )


def _iou(mask: Any, true: Any, of_nothing: float) -> float:
    union = np.count_nonzero(mask | true)
    return float(np.count_nonzero(mask & true) / union) if union else of_nothing
