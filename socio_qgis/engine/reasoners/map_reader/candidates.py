"""Candidates for the extent of a label's place, and how well each is expected to fit."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ...contract import Image, Mask, Scene
from ...imaging.bands import looked_up
from ...imaging.components import bounding_part, connected_components
from ...language.map_labels import Label
from .fills import Fill, FillFinder
from .frames import frame_probability
from .land_cover import cover_around
from .sizes import building_share, enlargement, most_area_m2, usual_area_m2
from .tracer import Seed, Trace, Tracer, likeliest_kind

Plane = npt.NDArray[np.float32]
Traces = dict[tuple[Seed, float], Trace]  # of one map, by label and ground metres per map pixel

# Chosen by hand, where nothing else is said.
DEFAULT_GSD_M = 1.2  # of the satellite picture, if it is not known
MIN_FILL_LINES2 = 2.0  # area of the smallest fill worth having, in squared line heights
SURE_FILL_LINES2 = 12.0  # area from which on a fill is not too small for a place
SURE_ICON_FILL_LINES2 = 0.7  # the same of a fill under an icon
SURE_CONTRAST = 6.0  # CIE Lab units from the map's ground
BEST_FILL_IOU = 0.85  # expected of a fill that nothing speaks against
# Of it for a fill that covers nothing of its label, and what is added for one that covers all.
UNCOVERED_FACTOR, COVERED_FACTOR = 0.4, 0.6
MAX_LABEL_ON_WATER = 0.6  # share of a label; more, and the blue is that of a land use
MOST_WATER_SHARE, POND_FACTOR = 0.6, 0.5  # of a place on land; of its IoU where more is water
MIN_WATER_SHARE = 0.5  # of a place's usual area; smaller water may lie in it
SMALL_COMPONENT_SHARE = 0.3  # of the largest component of a place; smaller ones are left out
UNLIKELY = 0.45  # probability of those
BUILDING_SHARE = 0.3  # of a place's usual area, for a building to be all of it
BEST_BUILDING_IOU = 0.75  # expected of a building under an icon
SURE_FILL_LOG_AREA, FILL_DECAY = 4.0, 0.6  # the same of a fill; how fast it is less likely
SURE_LOG_AREA = 1.6  # a place is easily so many times e as large as usual
COMBINED_BONUS = 0.01  # of expected IoU: frames and tracer together win against each of them
# Places whose ground is mostly of one cover, and green.
GREEN_KINDS = {"park", "garden", "pitch", "playground", "golf", "cemetery", "camp"}
COVER_REACH_M, COVER_REACH = 60.0, 2.5  # how far is looked; in sides of a square of the usual area
BEST_COVER_IOU = 0.85  # expected of such ground where nothing speaks against it
# Ground of a contrast or a solidity of the first is worth nothing, of the second all.
COVER_CONTRAST, COVER_SOLIDITY, ROOF_SOLIDITY = (1.2, 1.9), (0.6, 0.8), (0.8, 0.95)
MAX_COVER_AT_EDGE = 0.6
COVER_OF_TEXT = (0.5, 0.95)  # the same of the share of the name that it holds
MIN_ROOF_SHARE = 0.5  # of places of the kind that are buildings, for a roof to count
SURE_COVER_LOG_AREA, SURE_ROOF_LOG_AREA = 1.3, 0.7  # it is easily so many times e as large as usual
MIN_PROBABILITY, MAX_PROBABILITY = 0.01, 0.99  # of which log-odds are taken
WATER_WORDS = ("water", "swimming", "marina", "reservoir", "basin", "bay", "harbour")  # in tags
# On drawn maps whose truth is known, frames reached 0.86 of the IoU that they expected.
FRAMES_IOU_RATIO = 0.86
# From here on, what is shown leaves nothing to guess. On the dev sets and world dev the network
# expected 0.73 of its outlines at most, and roads 0.65; other weights may expect more.
SURE_IOU = 0.75
TRACES_KEPT = 64  # half a MB each


@dataclass(frozen=True)
class Candidate:
    """A way to draw a place.

    Attributes:
        source: fill, building, imagery, tracer, roads, or both of the latter.
        draw: Gives the probability; only the best candidate is asked for it.
        expected_iou: 0 to 1.
        fill: The fill, if that is the source.
    """

    source: str
    draw: Callable[[], Plane]
    expected_iou: float
    fill: Fill | None = None

    @cached_property
    def probability(self) -> Plane:
        """(h, w) float32 in map pixels."""
        return self.draw()


def names_any_size(label: Label, tags: dict[str, float], has_icons: bool) -> bool:
    """Whether places of all sizes are labelled so, and not larger areas alone.

    So it is on maps with icons, and where a dot marks what mostly is a building.
    """
    return has_icons or (label.is_point and building_share(tags) >= MIN_ROOF_SHARE)


@dataclass(frozen=True)
class Place:
    """What a label names, before anyone knows how far it extends.

    Attributes:
        label: The label.
        tags: What it names.
        map_gsd_m: Ground metres per map pixel.
        any_size: See `names_any_size`.
        times_larger: See `sizes.times_larger`.
    """

    label: Label
    tags: dict[str, float]
    map_gsd_m: float
    any_size: bool = False
    times_larger: float = 1.0

    @cached_property
    def usual_m2(self) -> float:
        """Usual area of a place that is labelled so; see `usual_area_m2`."""
        boxes = [line.box_xyxy_px for line in self.label.lines]
        width_m = max(box[2] - box[0] for box in boxes) * self.map_gsd_m
        is_bare = self.label.icon is None and not self.label.is_point
        return usual_area_m2(
            self.tags, self.any_size, width_m if is_bare else 0.0, self.times_larger
        )


def shown_candidates(
    place: Place, finder: FillFinder, with_fills: bool, scene: Scene | None = None
) -> list[Candidate]:
    """What the map or the imagery shows under a label, the best first.

    Args:
        place: What the label names.
        finder: The map's fills.
        with_fills: Whether fills count.
        scene: The imagery around the label, where it may be used.
    """
    fill = _fill_under(place, finder) if with_fills else None
    building = _building_at(place, finder) if place.any_size else None
    may_be_roof = place.any_size and building is None
    cover = _cover_around(place, scene, finder.patches.shape, may_be_roof) if scene else None
    return _ranked(one for one in (fill, building, cover) if one is not None)


def sure_candidates(
    shown: Sequence[Candidate], place: Place, finder: FillFinder
) -> list[Candidate]:
    """Those of `shown_candidates`, if the first leaves nothing to guess; otherwise none."""
    if not shown or shown[0].expected_iou < SURE_IOU:
        return []
    possible = of_possible_size(shown, place, finder)
    return possible if possible[0].expected_iou >= SURE_IOU else []


def all_candidates(
    place: Place,
    finder: FillFinder,
    shown: Sequence[Candidate],
    trace: Callable[[], Trace] | None,
) -> list[Candidate]:
    """What is shown, and how far the place likely reaches, the best first.

    The latter is told by the roads around it, by what the network draws, and by both.

    Args:
        place: What the label names.
        finder: The map's fills.
        shown: See `shown_candidates`.
        trace: Gives what the network drew, if there is one.
    """
    label, tags = place.label, place.tags
    framed, expected = frame_probability(
        finder, label.anchor_box_xyxy_px, place.map_gsd_m, place.usual_m2
    )

    def without_water(probability: Plane) -> Plane:
        if not tags or may_be_water(tags):  # a pond may lie in a park, but no park in a river
            return probability
        least_px = MIN_WATER_SHARE * place.usual_m2 / place.map_gsd_m**2
        if finder.open_water(_part(label), least_px).mean() >= MAX_LABEL_ON_WATER:
            return probability  # that blue is a land use's
        part = bounding_part(probability > 0)
        on_land = probability.copy()
        on_land[part] *= ~finder.open_water(part, least_px)
        return np.asarray(on_land, np.float32)

    framed_iou = FRAMES_IOU_RATIO * expected
    found = [
        Candidate("roads", lambda: without_small_components(without_water(framed())), framed_iou)
    ]
    if trace is not None:
        traced = trace()
        traced_iou = traced.expected_iou
        found += [
            Candidate(
                "tracer",
                lambda: without_small_components(without_water(traced.probability)),
                traced_iou,
            ),
            Candidate(
                "both",
                lambda: without_small_components(
                    combined(
                        without_water(framed()),
                        without_water(traced.probability),
                        (framed_iou, traced_iou),
                    )
                ),
                max(framed_iou, traced_iou) + COMBINED_BONUS,
            ),
        ]
    return _ranked([*found, *shown])


def _ranked(found: Iterable[Candidate]) -> list[Candidate]:
    return sorted(found, key=lambda one: -one.expected_iou)


def of_possible_size(
    ranked: Sequence[Candidate], place: Place, finder: FillFinder
) -> list[Candidate]:
    """Candidates without a score for what no such place can be: a university of a square mile.

    Those that are too large count the less the larger they are, and half where they are the pond
    that bears a park's name. A fill in a colour that the map's legend has for the kind is what the
    map says.

    Args:
        ranked: The best first.
        place: What they are to be; water that is smaller than such places usually are is a pond.
        finder: The map's fills.

    Returns:
        The same ones, the best first.
    """
    tags, m2_per_px = place.tags, place.map_gsd_m**2
    most_px = most_area_m2(tags) / m2_per_px
    on_land = bool(tags) and not may_be_water(tags)

    def factor(one: Candidate) -> float:
        if one.fill is not None and _is_in_own_colour(one.fill, tags, finder):
            return 1.0
        drawn = one.probability > 0.5
        size = max(1.0, float(np.count_nonzero(drawn)))
        if on_land:
            part = bounding_part(drawn)
            ponds = finder.open_water(part, 1, place.usual_m2 / m2_per_px)
            if np.count_nonzero(drawn[part] & ponds) > MOST_WATER_SHARE * size:
                return POND_FACTOR
        return min(1.0, most_px / size)

    if factor(ranked[0]) == 1.0:  # which need not be drawn otherwise
        return [*ranked]
    return _ranked(replace(one, expected_iou=one.expected_iou * factor(one)) for one in ranked)


def trace_place(place: Place, tracer: Tracer, map_rgb: Image, known: Traces) -> Trace:
    """What the network draws around a label, unless it did before; the last ones are kept.

    Where places of any size are labelled (`names_any_size`) it sees the map enlarged.
    """
    enlarged = enlargement(place.tags, place.usual_m2) if place.any_size else 1.0
    seed = Seed(place.label.anchor_box_xyxy_px, likeliest_kind(place.tags), enlarged)
    key = seed, place.map_gsd_m
    if key not in known:
        (known[key],) = tracer.trace(map_rgb, place.map_gsd_m, [seed])
    traced = known[key]
    while len(known) > TRACES_KEPT:
        del known[next(iter(known))]
    return traced


def combined(frames: Plane, traced: Plane, expected_iou: tuple[float, float]) -> Plane:
    """The mean of two opinions that err in different ways, each by how sure it is.

    The mean is that of the log-odds, so that one who is nearly certain outweighs one who is not.
    """
    sure = np.array(expected_iou) ** 2
    of_frames, of_traced = (sure / max(float(sure.sum()), 1e-6)).tolist()

    def mean(part: Any) -> Plane:
        odds = of_frames * log_odds(frames[part]) + of_traced * log_odds(traced[part])
        return np.asarray(1 / (1 + np.exp(-odds)), np.float32)

    some = (frames > 0) | (traced > 0)
    near, nowhere = bounding_part(some), np.unravel_index(int(some.argmin()), some.shape)
    probability = np.full(frames.shape, mean(nowhere), np.float32)
    probability[near] = mean(near)
    return probability


def log_odds(probability: Plane) -> Plane:
    """Log-odds of probabilities, of which none is quite sure."""
    sure = np.clip(probability, MIN_PROBABILITY, MAX_PROBABILITY)
    return np.asarray(np.log(sure / (1 - sure)), np.float32)


def without_small_components(probability: Plane) -> Plane:
    """Probabilities with those of components much smaller than the largest one lowered."""
    found = connected_components(probability > 0.5)
    sizes = found.sizes
    is_small = (sizes > 0) & (sizes < SMALL_COMPONENT_SHARE * sizes.max())
    if is_small.any():
        probability = probability.copy()
        probability[found.part][looked_up(is_small, found.numbers)] = UNLIKELY
    return probability


def _building_at(place: Place, finder: FillFinder) -> Candidate | None:
    """The building that an icon stands on, as sure as such places are buildings of that size."""
    mask = finder.building_at(place.label.anchor_xy_px)
    if mask is None:
        return None
    area_m2 = np.count_nonzero(mask) * place.map_gsd_m**2
    away = abs(math.log(area_m2 / usual_area_m2(place.tags, has_icons=True)))
    fit = min(1.0, math.exp(SURE_LOG_AREA - away))
    expected_iou = BEST_BUILDING_IOU * building_share(place.tags) * fit
    return Candidate("building", lambda: mask.astype(np.float32), expected_iou)


def _cover_around(
    place: Place, scene: Scene, shape_hw: tuple[int, ...], may_be_roof: bool
) -> Candidate | None:
    """The ground of one land cover, or the roof, that a label stands on in the imagery."""
    label, usual_m2 = place.label, place.usual_m2
    is_green = likeliest_kind(place.tags) in GREEN_KINDS
    is_roof = may_be_roof and building_share(place.tags) >= MIN_ROOF_SHARE
    if not scene.is_seen or not (is_green or is_roof):
        return None
    gsd_m = scene.gsd_m or DEFAULT_GSD_M
    x, y = (v / px for v, px in zip(label.anchor_xy_px, scene.map_px_per_px, strict=True))
    reach_m = COVER_REACH_M + COVER_REACH * math.sqrt(usual_m2)
    region = cover_around(scene.satellite_rgb, (x, y), gsd_m, reach_m)
    if region is None:
        return None
    away = abs(math.log(np.count_nonzero(region.mask) * gsd_m**2 / usual_m2))
    expected_iou = (
        (BEST_COVER_IOU if is_green else BEST_BUILDING_IOU)
        * _between(region.contrast, COVER_CONTRAST)
        * _between(region.solidity, COVER_SOLIDITY if is_green else ROOF_SOLIDITY)
        * max(0.0, 1 - region.at_edge / MAX_COVER_AT_EDGE)
        * _holds_text(region.mask, label, scene)
        * min(1.0, math.exp((SURE_COVER_LOG_AREA if is_green else SURE_ROOF_LOG_AREA) - away))
    )
    size = shape_hw[1], shape_hw[0]

    def draw() -> Plane:
        plane = cv2.resize(region.mask.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
        return np.asarray(plane > 0.5, np.float32)

    return Candidate("imagery", draw, expected_iou)


def _holds_text(mask: Mask, label: Label, scene: Scene) -> float:
    """How well ground holds a label that is written on it, 0 to 1; 1 for one beside its place."""
    if label.icon is not None or label.is_point:
        return 1.0
    scales = (*scene.map_px_per_px, *scene.map_px_per_px)
    x1, y1, x2, y2 = (
        max(0, round(v / px)) for v, px in zip(label.box_xyxy_px, scales, strict=True)
    )
    text = mask[y1 : max(y2, y1 + 1), x1 : max(x2, x1 + 1)]
    return _between(float(text.mean()) if text.size else 0.0, COVER_OF_TEXT)


def _between(value: float, range_: tuple[float, float]) -> float:
    """Where a value lies from the low to the high end of a range, 0 to 1."""
    low, high = range_
    return min(1.0, max(0.0, (value - low) / (high - low)))


def _fill_under(place: Place, finder: FillFinder) -> Candidate | None:
    """The fill under a label, the surer the more it stands out as a place of its own."""
    label, tags = place.label, place.tags
    likely = [colour for colour, _ in finder.legend.colours_for(tags)]
    on_land = bool(tags) and not may_be_water(tags)
    fill = finder.fill_under(label.ground_box_xyxy_px, likely, on_land)
    if fill is None:
        return None
    is_own = _is_in_own_colour(fill, tags, finder)
    is_in_building = label.is_point and building_share(tags) >= MIN_ROOF_SHARE
    if is_in_building and not is_own and finder.is_land_use(fill):
        return None  # the shopping centre around a petrol station
    area = np.count_nonzero(fill.mask) / label.line_px**2
    sure = SURE_ICON_FILL_LINES2 if label.icon else SURE_FILL_LINES2
    if area < MIN_FILL_LINES2 * min(1.0, sure):
        return None
    of_usual = np.count_nonzero(fill.mask) * place.map_gsd_m**2 / place.usual_m2
    covered = float(fill.mask[_part(label)].mean())
    contrast = min(1.0, fill.contrast / SURE_CONTRAST)
    size = min(1.0, area / sure)
    if is_own:
        size = 1.0  # the legend says that it is such a place, however small
    elif not finder.is_land_use(fill):  # a building, of which the place may have several
        size *= min(1.0, of_usual / BUILDING_SHARE)
    if finder.has_icons:  # a shop's icon may stand in a forest
        too_large = math.log(of_usual) - SURE_FILL_LOG_AREA
        size *= min(1.0, math.exp(-FILL_DECAY * too_large))

    def draw() -> Plane:
        plane = np.zeros(fill.mask.shape, np.float32)
        plane[fill.part] = fill.mask[fill.part]
        return plane

    shown = UNCOVERED_FACTOR + COVERED_FACTOR * covered
    return Candidate("fill", draw, BEST_FILL_IOU * shown * contrast * size, fill)


def _is_in_own_colour(fill: Fill, tags: dict[str, float], finder: FillFinder) -> bool:
    """Whether a fill is in a colour that the map's legend has for what a place is."""
    own = {k for lab, _ in finder.legend.colours_for(tags) for k in finder.colour_numbers(lab)}
    return not own.isdisjoint(finder.colour_numbers(fill.colour_lab))


def _part(label: Label) -> tuple[slice, slice]:
    """Rows and columns of a label's box."""
    x1, y1, x2, y2 = (max(0, round(v)) for v in label.ground_box_xyxy_px)
    return slice(y1, max(y2, y1 + 1)), slice(x1, max(x2, x1 + 1))


def may_be_water(tags: Iterable[str]) -> bool:
    """Whether such a place may be water."""
    return any(word in tag for tag in tags for word in WATER_WORDS)


def nearest_part(one: Candidate, label: Label, rivals: Sequence[Label]) -> Candidate:
    """The part of a fill that is nearer to its label than to others of the kind that share it."""
    height, width = one.probability.shape
    rows, columns = np.arange(height)[:, None], np.arange(width)

    def away(of: Label) -> npt.NDArray[np.float64]:
        x, y = of.anchor_xy_px
        return np.asarray((columns - x) ** 2 + (rows - y) ** 2)

    if not rivals:
        return one
    own, part = away(label), one.probability
    for rival in rivals:
        part = part * (own <= away(rival))
    return replace(one, draw=lambda: part)
