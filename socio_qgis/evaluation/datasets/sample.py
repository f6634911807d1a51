"""A sample of a data set in the SocioSeg layout."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ...core.errors import InputError
from ...core.types import Extent
from ...core.windows import Window
from ...engine.contract import Image, Mask, Scene
from ...engine.input.map_drawing import draw_map
from ...engine.input.vectors import VectorMap
from ...engine.language.schemas import with_roles

LEVELS = ("name", "class", "function")
UNKNOWN = "unknown"  # of a sample that says none
_MAP_STYLE = re.compile(r"\w[\w-]*", re.ASCII)

log = logging.getLogger("socio.datasets")


@dataclass(frozen=True)
class MapLayers:
    """A GeoPackage in place of a map picture, and the part of it that a sample shows."""

    path: Path
    extent: Extent
    crs: str


@dataclass(frozen=True)
class Sample:
    """One question about one place; pictures are read when asked for.

    Attributes:
        source: Folder of the sample, or the file that it is a row of.
        query: What to look for.
        level: name, class or function; unknown where nothing says it.
        gsd_m: Metres on the ground per satellite pixel, None when the sample has no place.
        read: Gives the bytes of sat, map or mask, a PNG or JPEG picture; KeyError or
            FileNotFoundError where there is no such picture.
        map_layers: What the map is drawn from, where there is no picture of it.
        no_truth: Why the mask can't be used, as far as its file's head tells; it may be asked all
            the same.
        map_style: Of several maps of the same ground, the one to show: map_STYLE.png; empty for
            map.png.
    """

    id: str
    source: Path
    query: str
    level: str
    gsd_m: float | None
    read: Callable[[str], bytes] = field(repr=False, compare=False)
    no_truth: InputError | None = field(default=None, compare=False)
    map_style: str = ""
    map_layers: MapLayers | None = None

    def scene(self) -> Scene:
        """Read both pictures; a map of layers is drawn, and comes with its features.

        Raises:
            InputError: One can't be read.
        """
        satellite = self._rgb("sat")
        if self.map_layers is None:
            return Scene(
                satellite,
                self._rgb(map_name(self.map_style)),
                self.gsd_m,
            )
        height, width = satellite.shape[:2]
        window = Window(0, self.map_layers.extent, width, height)
        layers = VectorMap(self.map_layers.path)
        features = with_roles(layers.read(window, self.map_layers.crs))
        drawn = draw_map(features, (width, height), 1.0, self.gsd_m or 1.0)
        return Scene(satellite, drawn, self.gsd_m, features)

    def mask(self) -> Mask:
        """Read the ground truth, (H, W) bool of the satellite picture's size: what is not 0.

        A mask with other values than 0 and 255, or 0 and 1, is logged: it may be no mask, or was
        saved with losses.

        Raises:
            InputError: It is missing, can't be read, or is of another size.
        """
        if self.no_truth is not None:
            raise self.no_truth
        grey = self._picture("mask", cv2.IMREAD_GRAYSCALE)
        if not np.isin(grey, (0, grey.max() if grey.max() in (1, 255) else 255)).all():
            log.warning(
                "The mask of %s has other values than 0 and 255, or 0 and 1; all that is not 0 "
                "counts.", self.id,
            )  # fmt: skip
        return np.asarray(grey > 0)

    def _rgb(self, name: str) -> Image:
        return np.ascontiguousarray(self._picture(name, cv2.IMREAD_COLOR)[..., ::-1])

    def _picture(self, name: str, mode: int) -> Image:
        try:
            content = self.read(name)
        except (KeyError, FileNotFoundError):
            raise InputError(
                "{id} has no picture {name}.", "Choose another map style.", id=self.id, name=name
            ) from None
        picture = cv2.imdecode(np.frombuffer(content, np.uint8), mode)
        if picture is None:
            inside = self.source.is_dir()
            raise no_picture(self.source / f"{name}.png" if inside else f"{name} of {self.id}")
        return np.asarray(picture, np.uint8)


def map_name(style: str) -> str:
    """Name of the picture that has the map in a style; of the map itself for an empty one.

    Raises:
        InputError: This is no name of a style.
    """
    if style and not _MAP_STYLE.fullmatch(style):
        raise InputError(
            "{name} is no name of a map style.",
            "Take letters of the Latin alphabet, digits, hyphens and underscores.",
            name=repr(style),
        )
    return f"map_{style}" if style else "map"


def level_of(id_: str, stated: Any = None) -> str | None:
    """A sample's level, as stated or as its id begins, else unknown.

    None where one is stated that is none of the three.
    """
    if stated:
        return stated if stated in LEVELS else None
    level = id_.split("_")[0]
    return level if level in LEVELS else UNKNOWN


def no_picture(path: Path | str) -> InputError:
    """The error for a picture that can't be read."""
    return InputError(
        "{path} is no picture that can be read.", "Replace it, or remove the sample.", path=path
    )
