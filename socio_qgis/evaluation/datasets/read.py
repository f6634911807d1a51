"""Reader of data sets: folders SPLIT/ID/{sat,map,mask}.png, question.json, or parquet files.

A folder may have map.gpkg, layers to draw, in place of map.png.
"""

from __future__ import annotations

import json
import math
import struct
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from ...core.errors import InputError
from ...engine.models import disk
from .parquet import find_parquet, read_parquet
from .sample import MapLayers, Sample, level_of, no_picture

_EARTH_RADIUS_M = 6378137.0
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def read_split(dataset: Path, split: str) -> list[Sample]:
    """All samples of a split, by id; every file's head is checked.

    Raises:
        InputError: There is no such split, no sample in it, or one sample lacks a file or has
            one that can't be used.
    """
    samples, bad = read_usable(dataset, split)
    for error in (*bad.values(), *(sample.no_truth for sample in samples)):
        if error is not None:
            raise error
    return samples


def choose(samples: list[Sample], count: int | None) -> list[Sample]:
    """So many at random, the same each time; ids begin with the level, so the first are alike."""
    if count is None or count >= len(samples):
        return samples
    chosen = np.random.default_rng(0).permutation(len(samples))[:count]
    return [samples[i] for i in sorted(chosen.tolist())]


def read_usable(dataset: Path, split: str) -> tuple[list[Sample], dict[str, InputError]]:
    """The samples of a split that can be asked, by id, and by id why others can't.

    Raises:
        InputError: There is no such split, or no sample in it.
    """
    dataset = locate(dataset)
    folder = dataset / split
    if not folder.is_dir():
        files = find_parquet(dataset, split)
        if files:
            return read_parquet(files)
        raise InputError(
            "There is no folder {folder}.",
            "A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json, or parquet "
            "files whose names begin with {split}.",
            folder=folder,
            split=split,
        )
    samples: list[Sample] = []
    bad: dict[str, InputError] = {}
    for item in sorted(folder.iterdir()):
        if item.is_dir():
            try:
                samples.append(_read_sample(item))
            except InputError as error:
                bad[item.name] = error
    if not samples and not bad:
        raise InputError("{folder} holds no samples.", "Choose another split.", folder=folder)
    return samples, bad


def pulled_folder(id_: str) -> Path:
    """Where a data set of the hub is kept, beside the models; there or not."""
    return disk.store_folder() / f"datasets--{id_.replace('/', '--')}"


def locate(dataset: Path) -> Path:
    """The folder of a data set, given as such or as the id of one that was pulled.

    Raises:
        InputError: There is none.
    """
    id_ = dataset.as_posix()
    if dataset.is_dir():
        return dataset
    is_id = "/" in id_ and disk.MODEL_ID.fullmatch(id_) is not None
    if is_id and (folder := pulled_folder(id_)).is_dir():
        return folder
    raise InputError(
        "There is no data set {dataset}.",
        "Give the folder of one, or get it from the hub: socio dataset pull --id {id}."
        if is_id
        else "Give the folder of one.",
        dataset=dataset,
        id=id_,
    )


def _read_sample(folder: Path) -> Sample:
    satellite_px = _size_px(folder / "sat.png")
    layers = folder / "map.gpkg"
    has_picture = (folder / "map.png").exists() or not layers.exists()
    if has_picture:
        _size_px(folder / "map.png")
    path = folder / "question.json"
    try:
        question = json.loads(path.read_text(encoding="utf-8"))
        query = question["problem"]
        if not isinstance(query, str) or not query.strip():
            raise ValueError("problem is no text")
        gsd_m = _gsd_m(question, satellite_px[0])
        map_layers = None
        if not has_picture:
            xmin, ymin, xmax, ymax = (float(value) for value in question["extent_epsg3857"])
            map_layers = MapLayers(layers, (xmin, ymin, xmax, ymax), "EPSG:3857")
    except FileNotFoundError:
        raise _missing(path) from None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            "{path} can't be read: {kind} {reason}.",
            'It is a JSON object with "problem", and perhaps "level", "gsd_m", "extent_epsg3857".',
            path=path,
            kind=type(error).__name__,
            reason=error,
        ) from None
    level = level_of(folder.name, question.get("level"))
    if level is None:
        raise InputError(
            "{path} states a level that there is not.",
            "It is name, class or function.",
            path=path,
        )
    read = partial(_read, folder)
    no_truth = _no_truth(folder / "mask.png", satellite_px)
    id_ = folder.name
    return Sample(id_, folder, query.strip(), level, gsd_m, read, no_truth, map_layers=map_layers)


def _no_truth(path: Path, satellite_px: tuple[int, int]) -> InputError | None:
    try:
        mask_px = _size_px(path)
    except InputError as error:
        return error
    if mask_px == satellite_px:
        return None
    return InputError(
        "{path} is {width} x {height} px, sat.png is {satellite_width} x {satellite_height} px.",
        "Draw the mask on the satellite picture's grid.",
        path=path,
        width=mask_px[0],
        height=mask_px[1],
        satellite_width=satellite_px[0],
        satellite_height=satellite_px[1],
    )


def _read(folder: Path, name: str) -> bytes:
    return (folder / f"{name}.png").read_bytes()


def _gsd_m(question: dict[str, Any], width_px: int) -> float | None:
    """As stated, or by the extent; Web Mercator stretches lengths by 1 / cos(latitude)."""
    if question.get("gsd_m") is not None:
        gsd_m = float(question["gsd_m"])
    elif question.get("extent_epsg3857") is not None:
        xmin, ymin, xmax, ymax = (float(value) for value in question["extent_epsg3857"])
        latitude = 2 * math.atan(math.exp((ymin + ymax) / 2 / _EARTH_RADIUS_M)) - math.pi / 2
        gsd_m = (xmax - xmin) * math.cos(latitude) / width_px
    else:
        return None
    if not (math.isfinite(gsd_m) and gsd_m > 0):
        raise ValueError("gsd_m, or extent_epsg3857 (xmin, ymin, xmax, ymax), is no size")
    return gsd_m


def _size_px(path: Path) -> tuple[int, int]:
    """Width and height as the head of a PNG says."""
    try:
        with path.open("rb") as file:
            head = file.read(24)
    except FileNotFoundError:
        raise _missing(path) from None
    except OSError as error:
        raise InputError(
            "{path} can't be read: {reason}.", "Check its permissions.", path=path, reason=error
        ) from None
    if len(head) < 24 or not head.startswith(_PNG_SIGNATURE):
        raise no_picture(path)
    width, height = struct.unpack(">II", head[16:])
    return width, height


def _missing(path: Path) -> InputError:
    return InputError("{path} is missing.", "Add it, or remove the folder.", path=path)
