"""Pictures inside of a page."""

from __future__ import annotations

import base64

import cv2

from ..engine.contract import Image


def img(rgb: Image, width_px: int, zoom: int = 1) -> str:
    """An <img> of a width that carries its picture, with `zoom` pixels for each of its own."""
    height_px = round(rgb.shape[0] * width_px / rgb.shape[1])
    size_px = width_px * zoom, max(1, height_px) * zoom
    small = cv2.resize(rgb, size_px, interpolation=cv2.INTER_AREA)
    _, jpeg = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR))
    data = base64.b64encode(jpeg.tobytes()).decode()
    return f'<img width="{width_px}" src="data:image/jpeg;base64,{data}">'
