"""From polygons of places to windows and questions; geometry alone, no pictures.

Splits are made of ground, not of samples: the area is cut into blocks, each block belongs to one
split, and a window lies in blocks of its own split only. All coordinates are x, y in the metres of
one projected CRS.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import STRtree

from ...core.errors import InputError
from ...core.types import Extent
from ...core.windows import COARSEST_GSD_M, Window

SHARES = {"train": 0.6, "val": 0.1, "test": 0.3}
SIZE_PX = 768
MIN_SHARE = 0.001  # of a window; smaller places are hardly to be seen
MAX_SIDE = 0.9  # of a window's; larger places have no surroundings in it
TYPICAL_SIDE = 0.4  # what the chosen resolution makes of most places
SAME_IOU = 0.5  # two polygons that share so much show the same ground
BLOCKS = 20  # wanted at least, else splits are far from their shares
_TRIES = 16  # positions of a window around a place


@dataclass(frozen=True)
class Entity:
    """A place: its polygon and what may be asked for; empty texts are not asked for."""

    name: str
    class_: str
    function: str
    outline: shapely.Geometry

    @property
    def title(self) -> str:
        """What reports call it."""
        return self.name or self.class_ or self.function


@dataclass(frozen=True)
class Dropped:
    """What did not become a sample, and why; `level` is empty for a place as a whole."""

    what: str
    level: str
    reason: str


@dataclass(frozen=True)
class Question:
    """What a sample asks, and the entities that it means, by number."""

    level: str
    query: str
    entities: tuple[int, ...]


@dataclass(frozen=True)
class PlannedWindow:
    """A window, its split and its questions."""

    window: Window
    split: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class DatasetPlan:
    """Everything that follows from the polygons alone."""

    gsd_m: float
    windows: tuple[PlannedWindow, ...]
    dropped: tuple[Dropped, ...]


def make_plan(
    entities: Sequence[Entity], frame: Extent, native_gsd_m: float, gsd_m: float | None, seed: int
) -> DatasetPlan:
    """Choose windows and questions; the same seed gives the same ones.

    Args:
        entities: All places of the area, also those that nobody asks for.
        frame: Extent that imagery and map both show.
        native_gsd_m: Of the imagery; finer windows would add nothing.
        gsd_m: Metres a pixel; None chooses what shows most places whole.

    Raises:
        InputError: No place can become a sample.
    """
    if not entities:
        raise InputError("The layer has no polygons.", "Choose a layer with polygons of places.")
    gsd_m = gsd_m or _suggest_gsd_m(entities, native_gsd_m)
    side_m = SIZE_PX * gsd_m
    if min(frame[2] - frame[0], frame[3] - frame[1]) < side_m:
        raise InputError(
            "Imagery and map share less ground than one window of {side_m} m.",
            "Choose a finer resolution, or imagery and a map that show more of the same ground.",
            side_m=f"{side_m:.0f}",
        )
    rng = np.random.default_rng(seed)
    usable, dropped = _usable(entities, frame, side_m)
    blocks = _Blocks(rng, [entities[i].outline for i in usable], frame, side_m)
    boxes, more = _windows(rng, entities, usable, blocks, side_m)
    dropped += more
    asked = list(_ask(entities, set(usable), [box for box, _ in boxes], dropped))
    windows = [
        PlannedWindow(Window(index, box, SIZE_PX, SIZE_PX), split, questions)
        for index, ((box, split), questions) in enumerate(zip(boxes, asked, strict=True))
    ]
    if not any(window.questions for window in windows):
        counts = Counter(one.reason for one in dropped)
        raise InputError(
            "No place can become a sample.",
            "{reasons}",
            reasons="; ".join(f"{number} x {reason}" for reason, number in counts.most_common(4)),
        )
    return DatasetPlan(gsd_m, tuple(windows), tuple(dropped))


def _suggest_gsd_m(entities: Sequence[Entity], native_gsd_m: float) -> float:
    bounds = shapely.bounds(np.array([entity.outline for entity in entities], object))
    sides_m = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    wanted = float(np.percentile(sides_m, 80)) / (TYPICAL_SIDE * SIZE_PX)
    return float(f"{min(max(wanted, native_gsd_m), max(COARSEST_GSD_M, native_gsd_m)):.3g}")


def _usable(
    entities: Sequence[Entity], frame: Extent, side_m: float
) -> tuple[list[int], list[Dropped]]:
    """Numbers of the entities that a window can hold, and why others are left out."""
    ground = shapely.box(*frame)
    tree = STRtree([entity.outline for entity in entities])
    usable, dropped = [], []
    for i, entity in enumerate(entities):
        xmin, ymin, xmax, ymax = entity.outline.bounds
        if not ground.covers(entity.outline):
            reason = "not wholly where imagery and map are"
        elif max(xmax - xmin, ymax - ymin) > MAX_SIDE * side_m:
            reason = "larger than a window"
        elif entity.outline.area < MIN_SHARE * side_m**2:
            reason = f"covers less than {MIN_SHARE:.1%} of a window"
        else:
            reason = _overlap(entities, i, tree)
        if reason:
            dropped.append(Dropped(entity.title, "", reason))
        else:
            usable.append(i)
    return usable, dropped


def _overlap(entities: Sequence[Entity], i: int, tree: STRtree) -> str:
    """Why another polygon on the same ground makes this one useless; empty if none does."""
    one = entities[i]
    for j in tree.query(one.outline, predicate="intersects"):
        other = entities[int(j)]
        shared = one.outline.intersection(other.outline).area
        union = one.outline.area + other.outline.area - shared
        if int(j) == i or shared < SAME_IOU * union:
            continue
        if (one.name, one.class_) == (other.name, other.class_):
            if int(j) < i:
                return "the same place a second time"
        elif one.function and other.function and one.function != other.function:
            return f"on the same ground as {other.title}, of another function"
    return ""


class _Blocks:
    """A grid over the frame; each cell belongs to one split."""

    def __init__(
        self,
        rng: np.random.Generator,
        outlines: Sequence[shapely.Geometry],
        frame: Extent,
        side_m: float,
    ) -> None:
        xmin, ymin, xmax, ymax = frame
        wanted_m = math.sqrt((xmax - xmin) * (ymax - ymin) / BLOCKS)
        block_m = min(max(side_m, wanted_m), 3 * side_m)
        self._counts = max(1, int((xmax - xmin) / block_m)), max(1, int((ymax - ymin) / block_m))
        self._origin = np.array([xmin, ymin])
        self._size = np.array([(xmax - xmin) / self._counts[0], (ymax - ymin) / self._counts[1]])
        self._frame = frame
        centres = [(np.add(o.bounds[:2], o.bounds[2:]) / 2).tolist() for o in outlines]
        held = Counter(self._cell(x, y) for x, y in centres)
        self._splits: dict[tuple[int, int], str] = {}
        cells = [(x, y) for x in range(self._counts[0]) for y in range(self._counts[1])]
        order = rng.permutation(len(cells))
        given = dict.fromkeys(SHARES, 0)
        for cell in sorted((cells[i] for i in order), key=lambda cell: -held[cell]):
            # The split that lacks most; empty cells go to where most ground is wanted.
            missing = {s: share * len(outlines) - given[s] for s, share in SHARES.items()}
            split = max(missing, key=lambda s: missing[s])
            self._splits[cell] = split
            given[split] += held[cell]

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        column, row = ((np.array([x, y]) - self._origin) / self._size).astype(int)
        return min(int(column), self._counts[0] - 1), min(int(row), self._counts[1] - 1)

    def split_of(self, extent: Extent) -> str | None:
        """The one split that an extent lies in; None for several, or outside of the frame."""
        xmin, ymin, xmax, ymax = extent
        fxmin, fymin, fxmax, fymax = self._frame
        if xmin < fxmin or ymin < fymin or xmax > fxmax or ymax > fymax:
            return None
        (left, bottom), (right, top) = self._cell(xmin, ymin), self._cell(xmax, ymax)
        found = {self._splits[x, y] for x in range(left, right + 1) for y in range(bottom, top + 1)}
        return found.pop() if len(found) == 1 else None

    def nudged(self, extent: Extent) -> Extent:
        """The extent, moved into the cell of its centre; it is not larger than a cell."""
        xmin, ymin, xmax, ymax = extent
        cell = self._cell((xmin + xmax) / 2, (ymin + ymax) / 2)
        low = self._origin + self._size * cell
        size = np.array([xmax - xmin, ymax - ymin])
        # A hair inside, so that the far edge is not of the next cell.
        start = np.clip([xmin, ymin], low, np.maximum(low, low + self._size - size - 1e-6))
        return (*start.tolist(), *(start + size).tolist())


def _windows(
    rng: np.random.Generator,
    entities: Sequence[Entity],
    usable: Sequence[int],
    blocks: _Blocks,
    side_m: float,
) -> tuple[list[tuple[Extent, str]], list[Dropped]]:
    """Windows that hold every usable entity whole at least once, as far as that can be."""
    tree = STRtree([entity.outline for entity in entities])
    held: set[int] = set()
    found: list[tuple[Extent, str]] = []
    dropped = []
    for i in (usable[k] for k in rng.permutation(len(usable))):
        if i in held:
            continue
        best: tuple[int, Extent, str, set[int]] | None = None
        xmin, ymin, xmax, ymax = entities[i].outline.bounds
        for _ in range(_TRIES):
            x, y = rng.uniform((xmax - side_m, ymax - side_m), (xmin, ymin)).tolist()
            box: Extent = (x, y, x + side_m, y + side_m)
            split = blocks.split_of(box)
            if split is None:  # neighbouring cells of one split need no nudge
                box = blocks.nudged(box)
                split = blocks.split_of(box)
            if split is None or not shapely.box(*box).covers(entities[i].outline):
                continue
            whole, cut = _contents(entities, tree, box)
            if best is None or len(whole) - len(cut) > best[0]:
                best = len(whole) - len(cut), box, split, whole
        if best is None:
            dropped.append(
                Dropped(entities[i].title, "", "no window holds it within one split's ground")
            )
            continue
        _, box, split, whole = best
        held |= whole
        found.append((box, split))
    return found, dropped


def _contents(
    entities: Sequence[Entity], tree: STRtree, extent: Extent
) -> tuple[set[int], set[int]]:
    """Numbers of the entities that an extent holds whole, and of those that its edge cuts."""
    ground = shapely.box(*extent)
    whole, cut = set(), set()
    for i in tree.query(ground, predicate="intersects"):
        outline = entities[int(i)].outline
        if ground.covers(outline):
            whole.add(int(i))
        elif outline.intersection(ground).area > MIN_SHARE * ground.area:
            cut.add(int(i))
    return whole, cut


def _ask(
    entities: Sequence[Entity],
    usable: set[int],
    boxes: Sequence[Extent],
    dropped: list[Dropped],
) -> Iterator[tuple[Question, ...]]:
    """Questions of each window; the same one about the same places is asked once."""
    tree = STRtree([entity.outline for entity in entities])
    asked: set[Question] = set()
    for box in boxes:
        whole, cut = _contents(entities, tree, box)
        questions = []
        for level, key in (("name", "name"), ("class", "class_"), ("function", "function")):
            groups: dict[str, list[int]] = defaultdict(list)
            for i in sorted(whole | cut):
                text = getattr(entities[i], key)
                if text:
                    groups[text].append(i)
            for query, numbers in groups.items():
                question = Question(level, query, tuple(numbers))
                if question in asked or not any(i in whole and i in usable for i in numbers):
                    continue
                asked.add(question)
                if any(i in cut for i in numbers):
                    dropped.append(Dropped(query, level, "one of its places is cut by the edge"))
                else:
                    questions.append(question)
        yield tuple(questions)
