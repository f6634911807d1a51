"""Reader of data sets in the SocioSeg folder layout: SPLIT/ID/{sat,map,mask}.png, question.json."""

from __future__ import annotations

import json
import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ..core.errors import InputError
from ..engine.seams import Image, Mask, Scene

LEVELS = ("name", "class", "function")
_EARTH_RADIUS_M = 6378137.0
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


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
        """Read both pictures.

        Raises:
            InputError: One can't be read.
        """
        satellite, map_ = (_read_rgb(self.folder / f"{name}.png") for name in ("sat", "map"))
        return Scene(satellite, map_, self.gsd_m)

    def mask(self) -> Mask:
        """Read the ground truth, (H, W) bool of the satellite picture's size.

        Raises:
            InputError: It can't be read.
        """
        return np.asarray(_read(self.folder / "mask.png", cv2.IMREAD_GRAYSCALE) > 127)


def read_split(dataset: Path, split: str) -> list[Sample]:
    """All samples of a split, by id; every file's head is checked before hours are spent on it.

    Raises:
        InputError: There is no such folder, no sample in it, or one sample lacks a file or has
            one that can't be used.
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
    satellite_px, _, mask_px = (_size_px(folder / f"{name}.png") for name in ("sat", "map", "mask"))
    if mask_px != satellite_px:
        raise InputError(
            f"{folder / 'mask.png'} is {mask_px[0]} x {mask_px[1]} px, "
            f"sat.png is {satellite_px[0]} x {satellite_px[1]} px.",
            "Draw the mask on the satellite picture's grid.",
        )
    path = folder / "question.json"
    try:
        question = json.loads(path.read_text(encoding="utf-8"))
        query = question["problem"]
        if not isinstance(query, str) or not query.strip():
            raise ValueError("problem is no text")
        gsd_m = _gsd_m(question.get("extent_epsg3857"), satellite_px[0])
    except FileNotFoundError:
        raise _missing(path) from None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            f"{path} can't be read: {type(error).__name__} {error}.",
            'It is a JSON object with "problem", and perhaps "level" and "extent_epsg3857".',
        ) from None
    level = question.get("level") or folder.name.split("_")[0]
    if level not in LEVELS:
        raise InputError(
            f"{path} has no level.",
            "Give a level, or begin the id with name_, class_ or function_.",
        )
    return Sample(folder.name, folder, query.strip(), level, gsd_m)


def _gsd_m(extent: Any, width_px: int) -> float | None:
    """Web Mercator stretches lengths by 1 / cos(latitude)."""
    if extent is None:
        return None
    xmin, ymin, xmax, ymax = (float(value) for value in extent)
    latitude = 2 * math.atan(math.exp((ymin + ymax) / 2 / _EARTH_RADIUS_M)) - math.pi / 2
    gsd_m = (xmax - xmin) * math.cos(latitude) / width_px
    if not (math.isfinite(gsd_m) and gsd_m > 0):
        raise ValueError("extent_epsg3857 is not xmin, ymin, xmax, ymax")
    return gsd_m


def _size_px(path: Path) -> tuple[int, int]:
    """Width and height as the head of a PNG says."""
    try:
        with path.open("rb") as file:
            head = file.read(24)
    except FileNotFoundError:
        raise _missing(path) from None
    except OSError as error:
        raise InputError(f"{path} can't be read: {error}.", "Check its permissions.") from None
    if len(head) < 24 or not head.startswith(_PNG_SIGNATURE):
        raise _no_picture(path)
    width, height = struct.unpack(">II", head[16:])
    return width, height


def _read_rgb(path: Path) -> Image:
    return np.ascontiguousarray(_read(path, cv2.IMREAD_COLOR)[..., ::-1])


def _read(path: Path, mode: int) -> Image:
    picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), mode)
    if picture is None:
        raise _no_picture(path)
    return np.asarray(picture, np.uint8)


def _missing(path: Path) -> InputError:
    return InputError(f"{path} is missing.", "Add it, or remove the folder.")


def _no_picture(path: Path) -> InputError:
    return InputError(f"{path} is no PNG picture.", "Replace it, or remove the sample.")
