"""Pictures as a model gets them: resized by its rule, and with the first stage drawn in.

The resizing rule and the drawing (blue boxes, the mask in red at 40 percent) are those of
SocioReasoner, arXiv 2601.10477, since a model trained on such pictures expects them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from .seams import Image, Mask

BOX_RGB = (0, 0, 255)
BOX_WIDTH_PX = 2
MASK_RGB = (255, 0, 0)
MASK_OPACITY = 0.4


def fitting_size(
    width_px: int, height_px: int, factor_px: int, min_pixels: int, max_pixels: int
) -> tuple[int, int]:
    """Width and height that Qwen-VL's processors choose: multiples of a factor, within limits."""
    width = max(factor_px, round(width_px / factor_px) * factor_px)
    height = max(factor_px, round(height_px / factor_px) * factor_px)
    if width * height > max_pixels:
        shrink = math.sqrt(width_px * height_px / max_pixels)
        width = max(factor_px, math.floor(width_px / shrink / factor_px) * factor_px)
        height = max(factor_px, math.floor(height_px / shrink / factor_px) * factor_px)
    elif width * height < min_pixels:
        grow = math.sqrt(min_pixels / (width_px * height_px))
        width = math.ceil(width_px * grow / factor_px) * factor_px
        height = math.ceil(height_px * grow / factor_px) * factor_px
    return width, height


def resize(rgb: Image, width_px: int, height_px: int) -> Image:
    """Resize a picture, without aliasing where it shrinks."""
    if rgb.shape[:2] == (height_px, width_px):
        return rgb
    shrinks = rgb.shape[0] > height_px
    method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgb, (width_px, height_px), interpolation=method), np.uint8)


def draw_draft(
    rgb: Image, boxes_xyxy_px: Sequence[tuple[float, float, float, float]], mask: Mask
) -> Image:
    """Draw boxes and their mask into a copy of a picture of the same frame."""
    drawn = rgb.copy()
    drawn[mask] = np.rint(
        rgb[mask] * (1 - MASK_OPACITY) + np.array(MASK_RGB) * MASK_OPACITY
    ).astype(np.uint8)
    for x1, y1, x2, y2 in boxes_xyxy_px:
        corners = (round(x1), round(y1)), (round(x2) - 1, round(y2) - 1)
        cv2.rectangle(drawn, *corners, BOX_RGB, BOX_WIDTH_PX)
    return np.asarray(drawn, np.uint8)
