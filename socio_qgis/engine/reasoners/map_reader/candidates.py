"""How far a label's place may reach: candidates, and how well each is expected to fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from ...contract import Image
from ...language.map_labels import Label
from .components import bounds, pieces
from .fills import Fill, FillFinder
from .reach import reach, usual_area_m2
from .tracer import Seed, Trace, Tracer, kind_of

Plane = npt.NDArray[np.float32]

MIN_FILL_LINES2 = 2.0  # area of the smallest fill worth having, in squared line heights
SURE_FILL_LINES2 = 12.0
SURE_CONTRAST = 6.0  # CIE Lab units from the map's ground
BEST_FILL_IOU = 0.85
MAX_AFLOAT = 0.6  # of a label of a place on land
CRUMB_SHARE = 0.3  # of the largest piece of a place; what is smaller is no part of its own
BUILT = 0.3  # share of a place's usual area that its building takes
# On drawn maps whose truth is known, frames reached 0.86 of the IoU that they expected.
FRAMES_HONESTY = 0.86


@dataclass(frozen=True)
class Candidate:
    """A way to draw a place.

    Attributes:
        source: fill, tracer, roads, or both of the latter.
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


def candidates_for(
    label: Label,
    tags: dict[str, float],
    finder: FillFinder,
    map_gsd_m: float,
    traced: Trace | None,
    with_fills: bool,
) -> list[Candidate]:
    """All ways to draw the place of one label, the best first.

    Args:
        label: The label.
        tags: What it names.
        finder: The map's fills.
        map_gsd_m: Ground metres per map pixel.
        traced: What the network drew, if there is one.
        with_fills: Whether fills count.
    """
    plane, expected = reach(finder, label.box_xyxy_px, map_gsd_m, tags)
    water: npt.NDArray[np.bool_] | None = None
    if tags and not is_wet(tags):  # a pond may lie in a park, but no park in a river
        water = finder.open_water(0.5 * usual_area_m2(tags) / map_gsd_m**2)
        if water[_part(label)].mean() >= MAX_AFLOAT:  # that blue is a land use's
            water = None

    def ashore(probability: Plane) -> Plane:
        return probability if water is None else probability * ~water

    honest = FRAMES_HONESTY * expected
    found = [Candidate("roads", lambda: without_crumbs(ashore(plane)), honest)]
    if traced is not None:
        sure = traced.expected_iou
        found += [
            Candidate("tracer", lambda: without_crumbs(ashore(traced.probability)), sure),
            Candidate(
                "both",
                lambda: without_crumbs(
                    both(ashore(plane), ashore(traced.probability), (honest, sure))
                ),
                max(honest, sure) + 0.01,
            ),
        ]
    fill = _fill(label, tags, finder, map_gsd_m) if with_fills else None
    if fill is not None:
        found.append(fill)
    return sorted(found, key=lambda one: -one.expected_iou)


def of_fill(fill: Fill, expected_iou: float) -> Candidate:
    """A fill as it is."""
    return Candidate("fill", lambda: fill.mask.astype(np.float32), expected_iou, fill)


def trace(
    labels: Sequence[Label],
    tags: Sequence[dict[str, float]],
    tracer: Tracer,
    map_rgb: Image,
    map_gsd_m: float,
) -> list[Trace]:
    """What the network draws around each label."""
    seeds = [
        Seed(label.box_xyxy_px, kind_of(sorted(of, key=lambda tag: -of[tag])))
        for label, of in zip(labels, tags, strict=True)
    ]
    return tracer.trace(map_rgb, map_gsd_m, seeds)


def both(frames: Plane, traced: Plane, expected_iou: tuple[float, float]) -> Plane:
    """The mean of two opinions that err in different ways, each by how sure it is.

    The mean is that of the log-odds, so that one who is nearly certain outweighs one who is not.
    """
    sure = np.array(expected_iou) ** 2
    of_frames, of_traced = (sure / max(float(sure.sum()), 1e-6)).tolist()

    def mean(part: Any) -> Plane:
        odds = of_frames * _log_odds(frames[part]) + of_traced * _log_odds(traced[part])
        return np.asarray(1 / (1 + np.exp(-odds)), np.float32)

    some = (frames > 0) | (traced > 0)
    near, nowhere = bounds(some), np.unravel_index(int(some.argmin()), some.shape)
    probability = np.full(frames.shape, mean(nowhere), np.float32)
    probability[near] = mean(near)
    return probability


def _log_odds(probability: Plane) -> Plane:
    sure = np.clip(probability, 0.01, 0.99)
    return np.asarray(np.log(sure / (1 - sure)), np.float32)


def without_crumbs(probability: Plane) -> Plane:
    """Probabilities in which pieces much smaller than the largest are unlikely."""
    found = pieces(probability > 0.5)
    sizes = found.sizes
    is_crumb = (sizes > 0) & (sizes < CRUMB_SHARE * sizes.max())
    if is_crumb.any():
        probability = probability.copy()
        probability[found.part][is_crumb[found.numbers]] = 0.45
    return probability


def _fill(
    label: Label, tags: dict[str, float], finder: FillFinder, map_gsd_m: float
) -> Candidate | None:
    """The fill under a label, the surer the more it stands out as a place of its own."""
    likely = [colour for colour, _ in finder.legend.colours_for(tags)]
    fill = finder.under(label.box_xyxy_px, likely, bool(tags) and not is_wet(tags))
    if fill is None:
        return None
    area = np.count_nonzero(fill.mask) / label.line_px**2
    if area < MIN_FILL_LINES2:
        return None
    covered = float(fill.mask[_part(label)].mean())
    contrast = min(1.0, fill.contrast / SURE_CONTRAST)
    size = min(1.0, area / SURE_FILL_LINES2)
    if {k for lab in likely for k in finder.nearest(lab)} & {*finder.nearest(fill.colour_lab)}:
        size = 1.0  # the legend says that it is such a place, however small
    elif not finder.is_land_use(fill):  # a building, of which the place may have several
        size *= min(1.0, np.count_nonzero(fill.mask) * map_gsd_m**2 / usual_area_m2(tags) / BUILT)
    return of_fill(fill, BEST_FILL_IOU * (0.4 + 0.6 * covered) * contrast * size)


def _part(label: Label) -> tuple[slice, slice]:
    """Rows and columns of a label's box."""
    x1, y1, x2, y2 = (max(0, round(v)) for v in label.box_xyxy_px)
    return slice(y1, max(y2, y1 + 1)), slice(x1, max(x2, x1 + 1))


def is_wet(tags: Iterable[str]) -> bool:
    """Whether such a place may be water."""
    words = ("water", "swimming", "marina", "reservoir", "basin", "bay", "harbour")
    return any(word in tag for tag in tags for word in words)


def part_of(one: Candidate, label: Label, rivals: Sequence[Label]) -> Candidate:
    """The part of a fill that is nearer to its label than to others of the kind that share it."""
    height, width = one.probability.shape
    rows, columns = np.arange(height)[:, None], np.arange(width)

    def away(of: Label) -> npt.NDArray[np.float64]:
        x, y = of.centre_xy_px
        return np.asarray((columns - x) ** 2 + (rows - y) ** 2)

    own, part = away(label), one.probability
    for rival in rivals:
        part = part * (own <= away(rival))
    return replace(one, draw=lambda: part)
