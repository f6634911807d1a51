"""Changes of a map's style that a reader should bear: colours, size and compression."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from ..engine.contract import Image


def _hue(rgb: Image) -> Image:
    """Turn all hues by 120 degrees."""
    hls = cv2.cvtColor(rgb, cv2.COLOR_RGB2HLS)
    hls[..., 0] = (hls[..., 0].astype(np.int16) + 60) % 180  # OpenCV counts in steps of 2 degrees
    return np.asarray(cv2.cvtColor(hls, cv2.COLOR_HLS2RGB), np.uint8)


def _scale(factor: float) -> Callable[[Image], Image]:
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC

    def scaled(rgb: Image) -> Image:
        return np.asarray(cv2.resize(rgb, None, fx=factor, fy=factor, interpolation=how), np.uint8)

    return scaled


def _jpeg(rgb: Image) -> Image:
    data = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 60])[1]
    return np.ascontiguousarray(
        np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))[..., ::-1], np.uint8
    )


SHIFTS: dict[str, Callable[[Image], Image]] = {
    "hue": _hue,
    "inverted": lambda rgb: np.asarray(255 - rgb, np.uint8),
    "0.75x": _scale(0.75),
    "1.5x": _scale(1.5),
    "jpeg60": _jpeg,
}
