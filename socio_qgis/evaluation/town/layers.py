"""A town as vector layers: streets, buildings and water, and places as points with their names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ...engine.contract import MapFeature, Scene
from ...engine.input.map_drawing import draw_map
from ...engine.language.schemas import with_roles
from .aerial import draw_aerial
from .shapes import SIZE_M, Town


def scene_of_layers(town: Town, size_px: int) -> Scene:
    """A scene whose map is drawn from layers, as the plugin draws vector layers."""
    features = with_roles(tuple(_features(town, size_px)))
    gsd_m = SIZE_M / size_px
    drawn = draw_map(features, (size_px, size_px), 1.0, gsd_m)
    return Scene(draw_aerial(town, size_px), drawn, gsd_m, features)


def _features(town: Town, size_px: int) -> Iterator[MapFeature]:
    def to_px(xy_m: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.column_stack([xy_m[:, 0], SIZE_M - xy_m[:, 1]]) * (size_px / SIZE_M)

    def feature(layer: str, shape: Any, **attributes: str) -> MapFeature:
        return MapFeature(shapely.transform(shape, to_px), attributes, layer)

    for street in town.streets:
        yield feature("streets", street.line, name=street.name)
    for building in town.buildings:
        yield feature("buildings", building)
    for water in (town.river, *town.ponds):
        yield feature("water", water)
    for place in town.places:
        if place.labelled:
            yield feature("places", place.outline.representative_point(), name=place.name)
