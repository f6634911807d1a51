"""Reader of data sets in the SocioSeg folder layout: SPLIT/ID/{sat,map,mask}.png, question.json."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ..core.errors import InputError
from ..engine.seams import Image, Mask, Scene

LEVELS = ("name", "class", "function")
_EARTH_RADIUS_M = 6378137.0


@dataclass(frozen=True)
class Sample:
    """One question about one place; pictures are read when asked for.

    Attributes:
        query: What to look for.
        level: name, class or function.
        gsd_m: Metres on the ground per satellite pixel, None when the sample has no place.
    """

    id: str
    folder: Path
    query: str
    level: str
    gsd_m: float | None

    def scene(self) -> Scene:
        """Read both pictures."""
        satellite, map_ = (_read_rgb(self.folder / f"{name}.png") for name in ("sat", "map"))
        return Scene(satellite, map_, self.gsd_m)

    def mask(self) -> Mask:
        """Read the ground truth, (H, W) bool."""
        mask = _read(self.folder / "mask.png", cv2.IMREAD_GRAYSCALE) > 127
        satellite = _read(self.folder / "sat.png", cv2.IMREAD_COLOR)
        if mask.shape != satellite.shape[:2]:
            raise InputError(
                f"{self.folder / 'mask.png'} is {mask.shape[1]} x {mask.shape[0]} px, "
                f"sat.png is {satellite.shape[1]} x {satellite.shape[0]} px.",
                "Draw the mask on the satellite picture's grid.",
            )
        return np.asarray(mask)


def read_split(dataset: Path, split: str) -> list[Sample]:
    """All samples of a split, by id.

    Raises:
        InputError: There is no such folder, no sample in it, or one has no readable question.
    """
    folder = dataset / split
    if not folder.is_dir():
        raise InputError(
            f"There is no folder {folder}.",
            "A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json.",
        )
    samples = [_read_sample(item) for item in sorted(folder.iterdir()) if item.is_dir()]
    if not samples:
        raise InputError(f"{folder} holds no samples.", "Choose another split.")
    return samples


def _read_sample(folder: Path) -> Sample:
    for name in ("sat.png", "map.png", "mask.png", "question.json"):
        if not (folder / name).is_file():
            raise InputError(f"{folder / name} is missing.", "Add it, or remove the folder.")
    path = folder / "question.json"
    try:
        question = json.loads(path.read_text(encoding="utf-8"))
        query = question["problem"]
        if not isinstance(query, str) or not query.strip():
            raise ValueError("problem is no text")
        gsd_m = _gsd_m(question.get("extent_epsg3857"), folder)
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} can't be read: {error}.", 'It needs "problem".') from None
    level = question.get("level") or folder.name.split("_")[0]
    if level not in LEVELS:
        raise InputError(
            f"{path} has no level.",
            "Give a level, or begin the id with name_, class_ or function_.",
        )
    return Sample(folder.name, folder, query.strip(), level, gsd_m)


def _gsd_m(extent: Any, folder: Path) -> float | None:
    """Web Mercator stretches lengths by 1 / cos(latitude)."""
    if extent is None:
        return None
    xmin, ymin, xmax, ymax = (float(value) for value in extent)
    latitude = 2 * math.atan(math.exp((ymin + ymax) / 2 / _EARTH_RADIUS_M)) - math.pi / 2
    width_px = _read(folder / "sat.png", cv2.IMREAD_COLOR).shape[1]
    return float((xmax - xmin) * math.cos(latitude) / width_px)


def _read_rgb(path: Path) -> Image:
    return np.ascontiguousarray(_read(path, cv2.IMREAD_COLOR)[..., ::-1])


def _read(path: Path, mode: int) -> Image:
    picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), mode)
    if picture is None:
        raise InputError(f"{path} is no picture.", "Replace it, or remove the sample.")
    return np.asarray(picture, np.uint8)
