"""Synthetic scenes: coloured blocks on a map and on noisy imagery of the same ground."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from socio_qgis.engine.contract import Mask, Scene

SIDE_PX = 112
STEP_PX = 7  # corners lie on a grid, so that there are few numbers to learn
SIDE_STEPS = 4, 8  # of blocks
GAP_PX = 4
COLOURS = {
    "red": (220, 40, 40),
    "green": (40, 170, 60),
    "blue": (50, 90, 230),
    "yellow": (230, 210, 40),
    "purple": (150, 50, 190),
    "white": (250, 250, 250),
}

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Block:
    """A coloured rectangle or ellipse; the box in satellite pixels, the mask (H, W) bool."""

    colour: str
    box_xyxy_px: Box
    mask: Mask


@dataclass(frozen=True)
class Sample:
    """A scene and its blocks, all of different colours; the query means the first."""

    scene: Scene
    blocks: tuple[Block, ...]

    @property
    def query(self) -> str:
        """What to ask for."""
        return f"{self.blocks[0].colour} block"


def make_sample(rng: np.random.Generator) -> Sample:
    """Draw two or three blocks, or one where there is no room for more."""
    boxes = _boxes(rng, int(rng.integers(2, 4)))
    colours = rng.permutation(list(COLOURS))[: len(boxes)].tolist()
    blocks = [
        Block(colour, box, _shape(rng, box)) for colour, box in zip(colours, boxes, strict=True)
    ]
    satellite = np.full((SIDE_PX, SIDE_PX, 3), rng.integers(90, 150, 3), np.float32)
    sheet = _empty_sheet()
    for block in blocks:
        colour = np.array(COLOURS[block.colour], np.float32)
        satellite[block.mask] = colour * rng.uniform(0.7, 1.0)
        sheet[block.mask] = 0.3 * sheet[block.mask] + 0.7 * colour
    satellite += rng.normal(0, 12, satellite.shape)
    scene = Scene(np.clip(satellite, 0, 255).astype(np.uint8), sheet.astype(np.uint8), gsd_m=1.0)
    return Sample(scene, tuple(blocks))


def _empty_sheet() -> npt.NDArray[np.float32]:
    """A map without places, redder to the east and greener to the south.

    Qwen2.5-VL sees where things are only relative to each other; so tiny a model can't learn to
    count from that in minutes.
    """
    ramp = np.linspace(0, 250, SIDE_PX, dtype=np.float32)
    sheet = np.full((SIDE_PX, SIDE_PX, 3), 120, np.float32)
    sheet[..., 0], sheet[..., 1] = ramp[None, :], ramp[:, None]
    return sheet


def _boxes(rng: np.random.Generator, count: int) -> list[Box]:
    """Boxes that keep apart."""
    boxes: list[Box] = []
    for _ in range(100):
        width, height = (STEP_PX * rng.integers(*SIDE_STEPS, 2, endpoint=True)).tolist()
        x, y = (
            int(STEP_PX * rng.integers((SIDE_PX - side) // STEP_PX, endpoint=True))
            for side in (width, height)
        )
        box = (x, y, x + width, y + height)
        if not any(_close(box, other) for other in boxes):
            boxes.append(box)
        if len(boxes) == count:
            break
    return boxes


def _close(one: Box, other: Box) -> bool:
    return all(
        one[axis] - GAP_PX < other[axis + 2] and other[axis] - GAP_PX < one[axis + 2]
        for axis in (0, 1)
    )


def _shape(rng: np.random.Generator, box: Box) -> Mask:
    x1, y1, x2, y2 = box
    mask = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    if rng.random() < 0.5:
        mask[y1:y2, x1:x2] = 1
    else:
        centre = ((x1 + x2) / 2 - 0.5, (y1 + y2) / 2 - 0.5)
        cv2.ellipse(mask, (centre, (x2 - x1, y2 - y1), 0.0), 1, -1)
    return mask.astype(bool)
