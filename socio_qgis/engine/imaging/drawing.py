"""Pictures as a model expects them: resized by its rule, with the results of stage 1 drawn on them.

The resizing rule and the drawing (blue boxes of 2 px, over them the mask in red at 40 percent) are
those of SocioReasoner, arXiv 2601.10477, since models are trained on such pictures. Other models
get the boxes' numbers as well.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from ...core.types import Box
from ..contract import Image, Mask

BOX_RGB = (0, 0, 255)
BOX_WIDTH_PX = 2
MASK_RGB = (255, 0, 0)
MASK_OPACITY = 0.4
NUMBER_RGB = (255, 255, 255)
NUMBER_FONT, NUMBER_SCALE = cv2.FONT_HERSHEY_SIMPLEX, 0.6


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


def draw_draft(
    rgb: Image, boxes_xyxy_px: Sequence[Box], mask: Mask, numbered: bool = False
) -> Image:
    """Draw boxes and then a mask on a copy of a picture of the same size.

    Args:
        numbered: Write each box's number, from 1, into its upper left corner.
    """
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
    drawn = np.ascontiguousarray(drawn, np.uint8)
    for number, (x1, y1, _, _) in enumerate(boxes_xyxy_px, 1):
        if numbered:
            _draw_number(drawn, str(number), round(x1), round(y1))
    return drawn


def _draw_number(rgb: Image, number: str, left: int, top: int) -> None:
    """White on the blue of the boxes, all of it within the picture."""
    (width, height), _ = cv2.getTextSize(number, NUMBER_FONT, NUMBER_SCALE, 1)
    left = max(0, min(left, rgb.shape[1] - width - 6))
    top = max(0, min(top, rgb.shape[0] - height - 6))
    cv2.rectangle(rgb, (left, top), (left + width + 5, top + height + 5), BOX_RGB, -1)
    at = (left + 3, top + height + 2)
    cv2.putText(rgb, number, at, NUMBER_FONT, NUMBER_SCALE, NUMBER_RGB, 1, cv2.LINE_AA)
