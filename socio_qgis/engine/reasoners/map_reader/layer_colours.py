"""Colours that a map has from layers which say what they show: they stand for no other kind.

QGIS gives a new layer any colour: buildings may be cream, as schools are on many maps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import cv2
import numpy as np
import shapely

from ...contract import MapFeature, Scene
from ...imaging.ground import areas_of, parts_inside
from .fills import FillFinder

DRAWN_SHARE = 0.5  # of a layer's areas in a colour, and of that colour in them; chosen by hand


def colours_of_layers(
    scene: Scene, fills: FillFinder, says_kind: Callable[[MapFeature], bool]
) -> frozenset[int]:
    """Numbers of the map's colours in which layers of areas are drawn.

    Args:
        fills: Of the scene's map.
        says_kind: Whether it is known what a feature is.
    """
    patches = fills.patches
    scale = np.divide(patches.shape[::-1], scene.size_px)
    rings: dict[str, list[np.ndarray]] = defaultdict(list)
    known: Sequence[MapFeature] = [one for one in scene.features if says_kind(one)]
    for area, feature in areas_of(parts_inside(known, scene.size_px)):
        xy = shapely.get_coordinates(area.exterior) * scale - 0.5
        rings[feature.layer].append(np.rint(xy).astype(np.int32))
    found = set()
    for layer in rings.values():
        inside = np.zeros(patches.shape, np.uint8)
        for ring in layer:  # in one call, areas that overlap would cancel each other
            cv2.fillPoly(inside, [ring], 1)
        counts = np.bincount(patches[inside > 0], minlength=len(fills.colours))
        colour = int(counts.argmax())
        if counts[colour] > DRAWN_SHARE * max(counts.sum(), fills.counts[colour]):
            found.add(colour)
    return frozenset(found)
