"""Places that map layers have as points: exact labels, and a plain picture to trace them on.

A point says what a place is and where, without OCR. How far it reaches is read off a picture of the
layers' own roads, buildings and water, or off the map picture where there are no such layers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from ...contract import Image, MapFeature, Scene
from ...imaging.ground import draw_ground, is_building, parts_inside, values_of
from ...language.fields import names_of
from ...language.map_labels import Label, Line, MapText
from ...language.vocabulary import Vocabulary
from .candidates import Candidate, Traces, log_odds, without_small_components
from .fills import FillFinder
from .map_features import has_grounds, tags_of
from .palette import MapColours
from .sizes import usual_area_m2
from .tracer import likeliest_kind

Plane = npt.NDArray[np.float32]

# Chosen by hand.
GROUND_GSD_M = 1.2  # of the picture that is drawn of the layers
MIN_SCALE, MAX_SCALE = 0.25, 2.5  # of that picture, in satellite pixels
MIN_LINES = 3  # of vector layers, for a picture of them to say more than the map picture
LABEL_M = (108.0, 34.0)  # width and height of what stands for a label at a point
BUILDING_M = 8.0  # a building that misses a point by less is around it
# Measured on areas of vector tiles of California, whose points were taken for the areas.
HOUSE_M2 = 350.0  # a smaller building is a dwelling, of which only a residential area has many
HOUSES_M = 24.0  # side of the square in which their share is taken
HOUSE_ODDS = 8.0  # log-odds that a pixel among nothing but houses loses
OUTSIDE_ODDS, INSIDE_ODDS = 2.0, 0.5  # what is beyond the block's streets loses and gains
LEAST_BLOCK, MOST_BLOCK = 0.4, 2.5  # of a place's usual area; a block in between may be the place
MIRRORED_SHARE = 0.2  # of what the opposite side says: a point is mostly at the middle
SURENESS = 2.0  # times the log-odds, since opinions agree here that were weighed as one
STREET_M = 6.0  # width of a street that bounds a block
_NO_STREETS = frozenset((
    "service", "path", "track", "pedestrian", "footway", "cycleway", "steps", "bridleway", "pier",
    "rail", "transit", "railway", "tram", "subway", "driveway", "alley", "parking_aisle",
))  # fmt: skip


@dataclass(frozen=True)
class PointMap:
    """The points of a scene's layers as labels of a picture.

    Attributes:
        rgb: The picture, (h, w, 3) uint8, of the same extent as the scene.
        px_per_px: Its pixels per satellite pixel.
        fills: Its fills.
        labels: Of each point the label.
        tags: Of each label what its point says of its kind; nothing where it does not say.
        features: Of each label the point.
        traces: What was traced on the picture; new ones may be added.
        gsd_m: Metres on the ground per pixel of the picture.
        blocks: Of each pixel the number of its block between streets, (h, w) int32; 0 on streets,
            and everywhere where the layers have none.
        houses: The share of dwellings around each pixel, (h, w) float32.
    """

    rgb: Image
    px_per_px: float
    gsd_m: float
    fills: FillFinder
    blocks: npt.NDArray[np.int32] = field(repr=False)
    houses: Plane = field(repr=False)
    labels: tuple[Label, ...]
    tags: Mapping[Label, dict[str, float]] = field(repr=False)
    features: Mapping[Label, MapFeature] = field(repr=False)
    traces: Traces = field(default_factory=dict, repr=False)

    @property
    def text(self) -> MapText:
        """The labels as the text of the picture."""
        return MapText(self.labels, np.zeros((0, 4, 2), np.float32))


def read_points(scene: Scene, gsd_m: float, fills: FillFinder, vocabulary: Vocabulary) -> PointMap:
    """The points of a scene's layers.

    Args:
        scene: The scene.
        gsd_m: Metres on the ground per satellite pixel.
        fills: Those of the scene's own map picture.
        vocabulary: Tells what names say of a kind.
    """
    points = [one for one in scene.features if _is_seed(one, scene)]
    lines = sum("Line" in one.geometry.geom_type for one in scene.features)
    scale = scene.map_px_per_px[0]
    rgb = scene.map_rgb
    if points and lines >= MIN_LINES:
        scale = min(max(gsd_m / GROUND_GSD_M, MIN_SCALE), MAX_SCALE)
        parts = parts_inside(scene.features, scene.size_px)
        rgb = draw_ground(parts, scene.size_px, scale, gsd_m)
        fills = FillFinder(MapColours.of(rgb), MapText((), np.zeros((0, 4, 2), np.float32)))
    tags: dict[Label, dict[str, float]] = {}
    features: dict[Label, MapFeature] = {}
    for one in points:
        name = next(iter(names_of(one)), "")
        own = dict.fromkeys(sorted(tags_of(one)), 1.0) or vocabulary.tags_of_label(name)
        label = _label(one, name, scale, gsd_m, bool(own) and not has_grounds(own))
        tags[label] = {**tags.get(label, {}), **own}
        features.setdefault(label, one)
    shape, map_gsd_m = rgb.shape[:2], gsd_m / scale
    return PointMap(
        rgb,
        scale,
        map_gsd_m,
        fills,
        _blocks(scene.features, shape, scale, map_gsd_m),
        _houses(scene.features, shape, scale, gsd_m),
        tuple(tags),
        tags,
        features,
    )


def from_point(
    ranked: Sequence[Candidate], label: Label, tags: dict[str, float], points: PointMap
) -> list[Candidate]:
    """Candidates for a point's place, with what its block and the buildings around it say.

    Args:
        ranked: Those for a label that stands at the point, the best first.
        label: That label.
        tags: What the place is.
        points: The scene's points.
    """
    best = next((one for one in ranked if one.source != "fill"), ranked[0])
    best = next((one for one in ranked if one.source == "both"), best)

    def draw() -> Plane:
        odds = log_odds(best.probability)
        if likeliest_kind(tags) != "residential":
            odds = odds - HOUSE_ODDS * points.houses
        x, y = label.centre_xy_px
        odds = odds + _block_odds(points, (x, y), usual_area_m2(tags))
        turn = np.array([[-1, 0, 2 * x], [0, -1, 2 * y]], np.float32)
        turned = cv2.warpAffine(odds, turn, odds.shape[::-1], borderValue=float(odds.min()))
        odds = np.asarray((1 - MIRRORED_SHARE) * odds + MIRRORED_SHARE * turned, np.float32)
        probability = 1 / (1 + np.exp(-np.clip(SURENESS * odds, -20, 20)))
        return without_small_components(np.asarray(probability, np.float32))

    drawn = replace(best, draw=draw)
    fills = [one for one in ranked if one.source == "fill"]
    return sorted([drawn, *fills], key=lambda one: -one.expected_iou)


def _block_odds(points: PointMap, at_xy_px: tuple[float, float], usual_m2: float) -> Plane:
    """Log-odds by whether a pixel is in the point's block, or 0 where that is no place's size."""
    height, width = points.blocks.shape
    x, y = (int(np.clip(v, 0, n - 1)) for v, n in zip(at_xy_px, (width, height), strict=True))
    reach = max(1, round(2 * STREET_M / points.gsd_m))
    near = points.blocks[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]
    number = points.blocks[y, x] or (np.bincount(near[near > 0]).argmax() if near.any() else 0)
    if number == 0:
        return np.zeros((height, width), np.float32)
    inside = points.blocks == number
    area_m2 = np.count_nonzero(inside) * points.gsd_m**2
    if area_m2 < LEAST_BLOCK * usual_m2:
        return np.zeros((height, width), np.float32)
    gained = INSIDE_ODDS if area_m2 < MOST_BLOCK * usual_m2 else 0.0
    return np.asarray(np.where(inside, gained, -OUTSIDE_ODDS), np.float32)


def _blocks(
    features: Sequence[MapFeature], shape: tuple[int, ...], scale: float, gsd_m: float
) -> npt.NDArray[np.int32]:
    """Numbers of the blocks between streets and water; all 0 where there are no streets."""
    free = np.ones(shape, np.uint8)
    streets = [one for one in features if "Line" in one.geometry.geom_type and _is_street(one)]
    if not streets:
        return np.zeros(shape, np.int32)
    lines = [part for one in streets for part in shapely.get_parts(one.geometry)]
    cv2.polylines(free, _pixels(lines, scale), False, 0, max(2, round(STREET_M / gsd_m)))
    water = [one.geometry for one in features if "water" in one.layer.casefold()]
    areas = [
        part for one in water for part in shapely.get_parts(one) if "Polygon" in part.geom_type
    ]
    for ring in _pixels([area.exterior for area in areas], scale):
        cv2.fillPoly(free, [ring], 0)
    return np.asarray(cv2.connectedComponents(free, connectivity=4)[1], np.int32)


def _is_street(one: MapFeature) -> bool:
    is_water = "water" in one.layer.casefold() or "waterway" in one.attributes
    return not is_water and not _NO_STREETS.intersection(values_of(one))


def _houses(
    features: Sequence[MapFeature], shape: tuple[int, ...], scale: float, gsd_m: float
) -> Plane:
    buildings = [one.geometry for one in features if is_building(one)]
    parts = [part for one in buildings for part in shapely.get_parts(one)]
    small = [one for one in parts if one.geom_type == "Polygon" and one.area * gsd_m**2 < HOUSE_M2]
    plane = np.zeros(shape, np.uint8)
    for ring in _pixels([one.exterior for one in small], scale):
        cv2.fillPoly(plane, [ring], 1)
    side = round(HOUSES_M / gsd_m * scale) | 1
    return np.asarray(cv2.blur(plane.astype(np.float32), (side, side)))


def _pixels(lines: Sequence[Any], scale: float) -> list[npt.NDArray[np.int32]]:
    far = 30_000  # OpenCV does not accept coordinates much further outside
    return [
        np.rint(np.clip(shapely.get_coordinates(one) * scale, -far, far)).astype(np.int32)
        for one in lines
    ]


def building_at(point: MapFeature, features: Sequence[MapFeature], gsd_m: float) -> Any:
    """The smallest building around a point or just beside it, a shape in satellite pixels."""
    at, near = point.geometry.representative_point(), BUILDING_M / gsd_m
    found = [
        (at.distance(one.geometry) > 0, one.geometry.area, i)
        for i, one in enumerate(features)
        if "Polygon" in one.geometry.geom_type
        and is_building(one)
        and shapely.dwithin(one.geometry, at, near)
    ]
    return features[min(found)[2]].geometry if found else None


def _is_seed(one: MapFeature, scene: Scene) -> bool:
    if "Point" not in one.geometry.geom_type or one.geometry.is_empty:
        return False
    width, height = scene.size_px
    at = one.geometry.representative_point()
    return 0 <= at.x < width and 0 <= at.y < height and bool(names_of(one) or tags_of(one))


def _label(one: MapFeature, name: str, scale: float, gsd_m: float, is_point: bool) -> Label:
    at = one.geometry.representative_point()
    x, y = at.x * scale, at.y * scale
    half_x, half_y = (side / 2 / gsd_m * scale for side in LABEL_M)
    box = (x - half_x, y - half_y, x + half_x, y + half_y)
    return Label((Line(name, box),), is_point)
