"""Samples on disk in the SocioSeg layout, each whole or not at all."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import cv2
import numpy as np

from ...core.errors import InputError
from ...core.types import Geotransform
from ...engine.contract import Image, Mask
from .sample import map_name

REPORT_NAME = "report.json"
UNFINISHED_NAME = "build.jsonl"
_NEW = ".new"


@dataclass(frozen=True)
class Georeference:
    """Where a sample's pictures lie: north up, in a projected CRS."""

    crs: str
    geotransform: Geotransform


def write_sample(
    dataset: Path,
    split: str,
    id_: str,
    pictures: tuple[Image, Image, Mask],
    question: Mapping[str, Any],
    place: Georeference | None = None,
    styles: Mapping[str, Image] = MappingProxyType({}),
) -> None:
    """Write satellite picture, map, mask and question as SPLIT/ID, and where they lie.

    Args:
        dataset: The data set's folder.
        pictures: Satellite and map, (H, W, 3) uint8, and the mask (H, W), of one extent.
        question: At least `problem`, `level` and `gsd_m`.
        place: Goes to world files, which QGIS reads, and with its CRS to georeference.json.
        styles: The map in other styles, by their names.
    """
    new = dataset / _NEW
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    satellite, map_, mask = pictures
    rgb = {"sat": satellite, "map": map_, **{map_name(name): one for name, one in styles.items()}}
    files = {name: picture[..., ::-1] for name, picture in rgb.items()}
    files["mask"] = mask * np.uint8(255)
    for name, picture in files.items():
        (new / f"{name}.png").write_bytes(cv2.imencode(".png", picture)[1].tobytes())
        if place is not None:
            scale = mask.shape[1] / picture.shape[1]
            (new / f"{name}.pgw").write_text(_world_file(place, scale), encoding="ascii")
    if place is not None:
        content = {"crs": place.crs, "geotransform": place.geotransform}
        (new / "georeference.json").write_text(json.dumps(content), encoding="utf-8")
    (new / "question.json").write_text(json.dumps(question, ensure_ascii=False), encoding="utf-8")
    target = dataset / split / id_
    target.parent.mkdir(exist_ok=True)
    shutil.rmtree(target, ignore_errors=True)  # of a build that was stopped in this window
    new.rename(target)


def _world_file(place: Georeference, scale: float) -> str:
    """Six lines; the position is that of the first pixel's centre."""
    x, width, _, y, _, height = place.geotransform
    width, height = width * scale, height * scale
    return "".join(f"{v:.10g}\n" for v in (width, 0, 0, height, x + width / 2, y + height / 2))


def check_free(folder: Path) -> None:
    """See that a folder can take a new data set.

    Raises:
        InputError: There is something in it already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(
            "{folder} is there already and is not empty.",
            "Give a new folder: a data set is never overwritten.",
            folder=folder,
        )
