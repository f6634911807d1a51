"""Files that the plugin writes for a window, read as a scene: pictures and features."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import shapely

from ...core.attributes import MAX_FEATURES
from ...core.errors import EngineError, InputError
from ...core.protocol import Message
from ...core.types import Extent, Size
from ..contract import Image, MapFeature, Scene
from ..language.schemas import ChosenFields, with_roles

MAX_SIDE_PX = 8192
MAX_LAYERS = 1000  # of which lines say more than their features
MAX_FEATURES_BYTES = 200_000_000


def read_scene(message: Message, extent: Extent) -> Scene:
    """Read the files that a window's message names.

    Raises:
        EngineError: A file is no picture, or of an impossible size.
    """
    pixels = _read_pixels(message["satellite"])
    satellite = _rgb(pixels)
    path = message.values.get("features")
    width, height = satellite.shape[1], satellite.shape[0]
    features, left_out = read_features(Path(path), extent, (width, height)) if path else ((), {})
    return Scene(
        satellite_rgb=satellite,
        map_rgb=read_picture(message["map"]),
        gsd_m=(extent[2] - extent[0]) / width,
        features=features,
        is_seen=pixels.shape[2] == 3 or bool(pixels[..., 3].any()),  # else transparent all over
        left_out=left_out,
    )


def read_picture(path: str) -> Image:
    """Read a picture that QGIS wrote, as (H, W, 3) uint8.

    Raises:
        EngineError: It is no picture, or of an impossible size.
    """
    return _rgb(_read_pixels(path))


def _read_pixels(path: str) -> Image:
    try:
        pixels = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError) as error:
        raise EngineError(
            "A picture from QGIS can't be read.", "Try again.", details=str(error)
        ) from None
    right = pixels.dtype == np.uint8 and pixels.ndim == 3 and pixels.shape[2] in (3, 4)
    if not right or not min(pixels.shape[:2]) > 0 or max(pixels.shape[:2]) > MAX_SIDE_PX:
        raise EngineError(
            "A picture has the impossible form {form}.", "Try again.", form=pixels.shape
        )
    return np.asarray(pixels)


def _rgb(pixels: Image) -> Image:
    if pixels.shape[2] == 3:
        return np.array(pixels)  # a copy, so that QGIS can delete the file
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB), np.uint8)


def read_features(
    path: Path, extent: Extent, size_px: Size
) -> tuple[tuple[MapFeature, ...], dict[str, int]]:
    """Read features from JSON lines ({"layer", "attributes", "wkb"}) into satellite pixels.

    Where the user chose fields of a layer, a line says so ({"layer", "chosen": {"kind", "name"}}).

    Returns:
        The features; of layers with too many, how many were left out ({"layer", "left_out"}).
    """
    if path.stat().st_size > MAX_FEATURES_BYTES:
        raise InputError("The map layers have too many features here.", "Draw a smaller area.")
    layers, attributes, blobs = [], [], []
    left_out: dict[str, int] = {}
    chosen: dict[str, ChosenFields] = {}
    with path.open(encoding="utf-8") as lines:
        for line, _ in zip(lines, range(MAX_FEATURES + 2 * MAX_LAYERS)):
            try:
                values = json.loads(line)
                if "left_out" in values:
                    left_out[str(values["layer"])] = int(values["left_out"])
                    continue
                if "chosen" in values:
                    chosen[str(values["layer"])] = ChosenFields(**values["chosen"])
                    continue
                blobs.append(bytes.fromhex(values["wkb"]))
                layers.append(str(values["layer"]))
                attributes.append({str(k): str(v) for k, v in values["attributes"].items()})
            except (ValueError, KeyError, AttributeError, TypeError):
                raise EngineError("A map feature can't be read.", "Try again.") from None
    shapes = shapely.from_wkb(np.array(blobs, object), on_invalid="ignore")
    xmin, ymin, xmax, ymax = extent
    scale = (size_px[0] / (xmax - xmin), -size_px[1] / (ymax - ymin))
    shapes = shapely.transform(shapely.force_2d(shapes), lambda xy: (xy - (xmin, ymax)) * scale)
    features = tuple(
        MapFeature(shape, values, layer)
        for shape, values, layer in zip(shapes, attributes, layers, strict=True)
        if shape is not None and not shape.is_empty
    )
    return with_roles(features, chosen) if chosen else features, left_out
