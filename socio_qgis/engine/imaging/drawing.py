"""Pictures as a model expects them: resized by its rule, with the results of stage 1 drawn on them.

The resizing rule and the drawing (blue boxes of 2 px, over them the mask in red at 40 percent) are
those of SocioReasoner, arXiv 2601.10477, since models are trained on such pictures.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ...core.types import Box
from ..contract import Image, Mask

BOX_RGB = (0, 0, 255)
BOX_WIDTH_PX = 2
MASK_RGB = (255, 0, 0)
MASK_OPACITY = 0.4


def fitting_size(
    width_px: int, height_px: int, factor_px: int, min_pixels: int, max_pixels: int
) -> tuple[int, int]:
    """Return width and height as Qwen-VL's processors do: multiples of a factor, within limits."""
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


def resize(picture: Image, width_px: int, height_px: int) -> Image:
    """Resize (H, W, 3) or (H, W) by Pillow's bicubic, as Qwen-VL's own processors do."""
    if picture.shape[:2] == (height_px, width_px):
        return picture
    from PIL import Image as Picture  # not where no model gets pictures

    resized = Picture.fromarray(picture).resize((width_px, height_px), Picture.Resampling.BICUBIC)
    return np.asarray(resized, np.uint8)


def draw_draft(rgb: Image, boxes_xyxy_px: Sequence[Box], mask: Mask) -> Image:
    """Draw boxes and then a mask on a copy of a picture of the same size."""
    drawn = rgb.copy()
    height, width = rgb.shape[:2]
    for x1, y1, x2, y2 in boxes_xyxy_px:
        # The pixels of both corners belong to the box, as in Pillow.
        left, top = round(x1), round(y1)
        right, bottom = min(round(x2), width - 1) + 1, min(round(y2), height - 1) + 1
        for line in (
            drawn[top:bottom, left : left + BOX_WIDTH_PX],
            drawn[top:bottom, right - BOX_WIDTH_PX : right],
            drawn[top : top + BOX_WIDTH_PX, left:right],
            drawn[bottom - BOX_WIDTH_PX : bottom, left:right],
        ):
            line[:] = BOX_RGB
    drawn[mask] = np.rint(
        drawn[mask] * (1 - MASK_OPACITY) + np.array(MASK_RGB) * MASK_OPACITY
    ).astype(np.uint8)
    return np.asarray(drawn, np.uint8)
