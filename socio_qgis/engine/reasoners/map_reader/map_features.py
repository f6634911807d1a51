"""Features of vector map layers whose names, classes or layers fit a query."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from ...contract import MapFeature
from ...imaging.ground import is_building
from ...language.fields import field_words, names_of, names_to_match
from ...language.meaning import fits
from ...language.name_similarity import name_score
from ...language.place_names import is_road

# All chosen by hand.
MIN_POLYGON_PX2 = 1.0  # area of a polygon that counts
MOST_NAMESAKES = 3  # features with one value in a field whose name does not say that it holds names
CENTRED_PX = 2.0  # a point so close to a polygon's centroid was put there for its name
AROUND_PX = 2.0  # a polygon that misses a point by less is around it
BEST_MARGIN = 0.02  # below the best score, and as good
_SUBPIXELS = 4  # a side of a pixel when a polygon is drawn
_GROUND_KEYS = {
    "landuse",
    "leisure",
    "natural",
    "place",
    "boundary",
    "aeroway",
    "military",
    "power",
}
_GROUND_TAGS = {
    *(f"amenity/{value}" for value in (
        "school", "kindergarten", "college", "university", "hospital", "prison", "grave_yard",
        "parking", "marketplace", "place_of_worship", "monastery", "fire_station", "police",
        "research_institute", "bus_station", "fuel", "prep_school", "language_school",
        "music_school", "community_centre", "townhall", "nursing_home", "social_facility",
    )),
    *(f"tourism/{value}" for value in (
        "zoo", "theme_park", "camp_site", "caravan_site", "picnic_site", "attraction", "aquarium",
    )),
    *(f"man_made/{value}" for value in ("works", "wastewater_plant", "water_works")),
    "shop/mall", "shop/garden_centre", "healthcare/hospital",
}  # fmt: skip

Accepts = Callable[[str, MapFeature], bool]  # whether a feature counts for a tag


def _accept_all(tag: str, feature: MapFeature) -> bool:
    return True


@dataclass(frozen=True)
class FeatureMatch:
    """An area that fits a query.

    Attributes:
        polygon: In satellite pixels.
        name: Its name, or nothing.
        score: How well it fits, 0 to 1.
        source: What fits: "name", "attribute" or "layer", the layer's name.
        layer: The layer that it is on.
        attribute: "key = value", if an attribute fits.
    """

    polygon: Any
    name: str
    score: float
    source: str = "name"
    layer: str = ""
    attribute: str = ""


def kind_text(feature: MapFeature) -> str:
    """The names and classes of a feature, which say of which kind it is."""
    of_kind = feature.roles.kinds if feature.roles else {}
    kinds = [
        value
        for key, value in feature.attributes.items()
        if value and (key.casefold() in field_words().kind_keys or key in of_kind)
    ]
    return " ".join([*names_of(feature), *kinds])


def class_score(
    feature: MapFeature, tags: dict[str, float], accepts: Accepts = _accept_all
) -> float:
    """How well a feature's class fits tags; see `match_class`."""
    return match_class(feature, tags, accepts)[0]


def match_class(
    feature: MapFeature, tags: dict[str, float], accepts: Accepts = _accept_all
) -> tuple[float, str]:
    """How well a feature's class fits tags, and the attribute that fits, "key = value".

    A tag fits by key and value, or by the value of a field for classes, as it stands there or by
    what it means.

    Args:
        feature: The feature.
        tags: Tags with weights.
        accepts: May refuse a feature for a tag, if it is of another kind.
    """
    keys = {key.casefold(): key for key in feature.attributes}
    attributes = {low: feature.attributes[key].casefold() for low, key in keys.items()}
    classes = {
        attributes[key]: key for key in reversed(field_words().class_keys) if key in attributes
    }
    best, attribute = 0.0, ""
    for tag, weight in tags.items():
        key, _, value = tag.partition("/")
        own = attributes.get(key)
        if own is None or value not in (own, "*"):
            key = classes.get(value) or (classes.get(key, "") if value == "*" else "")
        if key and weight > best and accepts(tag, feature):
            best, attribute = weight, f"{keys[key]} = {feature.attributes[keys[key]]}"
    for key, tag in _tags_by_field(feature):
        if (weight := fits(tag, tags)) > best and accepts(tag, feature):
            best, attribute = weight, f"{key} = {feature.attributes[key]}"
    return best, attribute


def tags_of(feature: MapFeature) -> frozenset[str]:
    """OpenStreetMap's tags of a feature, by its own attributes and by what they mean."""
    own = {f"{key.casefold()}/{value.casefold()}" for key, value in feature.attributes.items()}
    keys = field_words().osm_keys
    own = {tag for tag in own if tag.split("/")[0] in keys}
    return frozenset(own | {tag for _, tag in _tags_by_field(feature)})


def _tags_by_field(feature: MapFeature) -> Iterator[tuple[str, str]]:
    """Fields that say kinds, and the tags of the feature's value there."""
    for key, values in (feature.roles.kinds if feature.roles else {}).items():
        for tag in sorted(values.get(feature.attributes.get(key, ""), ())):
            yield key, tag


def has_grounds(tags: Iterable[str]) -> bool:
    """Whether a place of these tags has grounds, and not only a building or a part of one."""
    return any(tag in _GROUND_TAGS or tag.split("/")[0] in _GROUND_KEYS for tag in tags)


def find_named(
    features: tuple[MapFeature, ...], name: str, tags: dict[str, float], least: float
) -> list[FeatureMatch]:
    """Areas whose name fits.

    A point takes the smallest polygon around it that has a fitting class, otherwise the one that
    it is the centre of, as vector tiles name their areas. If there is none, it names no area.

    Args:
        features: Features of the window.
        name: The name asked for.
        tags: What the name says of the place's kind.
        least: Lowest name score.
    """
    found = []
    for feature, text, score in best_named(features, name, least):
        at = feature.geometry.representative_point()
        polygon = feature.geometry if _is_area(feature) else _around(features, at, feature, tags)
        if polygon is not None:
            found.append(FeatureMatch(polygon, text, score, layer=feature.layer))
    return found


def best_named(
    features: tuple[MapFeature, ...], name: str, least: float
) -> list[tuple[MapFeature, str, float]]:
    """Features but lines whose name fits best, with that name and how well it fits; see above."""
    scored = []
    for feature in features:
        names = [
            (name_score(name, text, read=False), text)
            for text in names_to_match(feature)
            if not (_is_line(feature) and is_road(text))
        ]
        if names and (best := max(names, key=lambda one: one[0]))[0] >= least:
            scored.append((*best, feature))
    # a value of many features is their town or owner
    often = Counter(text for _, text, feature in scored if text not in names_of(feature))
    scored = [one for one in scored if often[one[1]] <= MOST_NAMESAKES]
    top = max((score for score, *_ in scored), default=0.0)
    return [
        (feature, text, score)
        for score, text, feature in scored
        if score >= top - BEST_MARGIN and not _is_line(feature)
    ]


def find_classes(
    features: tuple[MapFeature, ...],
    tags: dict[str, float],
    accepts: Accepts = _accept_all,
    layer_tags: Callable[[MapFeature], Iterable[str]] = lambda feature: (),
) -> list[FeatureMatch]:
    """Polygons of a class, without those whose names and attributes are those of another one.

    Args:
        features: Features of the window.
        tags: Tags of the class, with weights.
        accepts: May refuse a feature for a tag, if it is of another kind.
        layer_tags: Gives the tags of a feature without a class of its own, by its layer.
    """

    def scored(feature: MapFeature) -> tuple[float, str]:
        score, attribute = match_class(feature, tags, accepts)
        if score == 0:
            named_for = replace(feature, attributes={**feature.attributes, "kind": feature.layer})
            fit = [fits(tag, tags) for tag in layer_tags(feature) if accepts(tag, named_for)]
            score = max(fit, default=0.0)
        return score, attribute

    found = []
    for feature in features:
        score, attribute = scored(feature) if _is_area(feature) else (0.0, "")
        if score == 0:
            continue
        names = names_of(feature)[:1]
        if not names:  # points in it have its name, which may say of which kind it is
            inside = _names_inside(features, feature, tags)
            names = [
                name
                for name in inside
                if scored(replace(feature, attributes={**feature.attributes, "name": name}))[0]
            ]
            if inside and not names:
                continue
        source = "attribute" if attribute else "layer"
        name = names[0] if names else ""
        found.append(FeatureMatch(feature.geometry, name, score, source, feature.layer, attribute))
    return found


def classes_of(feature: MapFeature) -> list[str]:
    """Classes that a feature's own attributes give it."""
    osm_keys, class_keys = field_words().osm_keys, field_words().class_keys
    meant = [tag.partition("/")[2] for _, tag in _tags_by_field(feature)]
    return meant + [
        key if key in osm_keys else value
        for key, value in ((key.casefold(), v) for key, v in feature.attributes.items())
        if value and (key in osm_keys or key in class_keys)
    ]


def _is_area(feature: MapFeature) -> bool:
    shape = feature.geometry
    return "Polygon" in shape.geom_type and shape.area >= MIN_POLYGON_PX2


def _is_line(feature: MapFeature) -> bool:
    return "Line" in feature.geometry.geom_type


def _around(
    features: tuple[MapFeature, ...], point: Any, named: MapFeature, tags: dict[str, float]
) -> Any:
    own = {
        f"*/{value}": 1.0
        for key, value in named.attributes.items()
        if key in field_words().class_keys
    }
    own = {tag.replace("*/", "class/"): weight for tag, weight in own.items()}
    around = [
        feature
        for feature in features
        if _is_area(feature) and feature.geometry.buffer(AROUND_PX).contains(point)
    ]
    fitting = [one.geometry for one in around if class_score(one, {**tags, **own}) > 0] or [
        one.geometry
        for one in around
        if one.geometry.centroid.distance(point) <= CENTRED_PX
        and not (is_building(one) and has_grounds({**tags, **dict.fromkeys(tags_of(named), 1.0)}))
    ]
    return min(fitting, key=lambda shape: shape.area) if fitting else None


def _names_inside(
    features: tuple[MapFeature, ...], area: MapFeature, tags: dict[str, float]
) -> list[str]:
    """Names of points of the same class in an area."""
    return [
        name
        for feature in features
        if feature.geometry.geom_type == "Point" and class_score(feature, tags) > 0
        for name in names_of(feature)[:1]
        if area.geometry.contains(feature.geometry)
    ]


def pixel_coverage(polygon: Any, width_px: int, height_px: int) -> npt.NDArray[np.float32]:
    """The share of each pixel that a polygon in pixels covers, (H, W) float32 from 0 to 1."""
    plane = np.zeros((height_px, width_px), np.float32)
    shape = shapely.intersection(polygon, shapely.box(0, 0, width_px, height_px))
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    if not parts:
        return plane
    x1, y1 = np.floor(np.min([part.bounds[:2] for part in parts], axis=0)).astype(int)
    x2, y2 = np.ceil(np.max([part.bounds[2:] for part in parts], axis=0)).astype(int)
    canvas = np.zeros(((y2 - y1) * _SUBPIXELS, (x2 - x1) * _SUBPIXELS), np.uint8)
    for part in parts:
        # A pixel's centre is at half coordinates here and at whole ones in OpenCV.
        rings = [
            np.rint((shapely.get_coordinates(ring) - (x1, y1)) * _SUBPIXELS - 0.5).astype(np.int32)
            for ring in (part.exterior, *part.interiors)
        ]
        cv2.fillPoly(canvas, rings, 255)
    size = (int(x2 - x1), int(y2 - y1))
    plane[y1:y2, x1:x2] = cv2.resize(canvas, size, interpolation=cv2.INTER_AREA) / 255
    return plane
