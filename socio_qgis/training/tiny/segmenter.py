"""Teaches a tiny SAM 2 to draw the block that a box, with or without points, stands around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from socio_qgis.engine.segmenters.sam_base import SamLike

from .build import SAM_SIDE_PX, make_sam
from .scenes import SIDE_PX, Block, Sample, make_sample

NAME = "tiny-sam2"
BATCH = 16
PROMPTS = 2  # a picture: what differs is then only the prompt, so it can't be overlooked
LEARNING_RATE = 8e-4
WARM_UP = 50
MASK_SIDE_PX = SAM_SIDE_PX // 4
BOX_ERROR_PX = 2.0  # of a reasoner's boxes, one standard deviation
SCALE = SAM_SIDE_PX / SIDE_PX


class Pupil:
    """The model in training.

    Args:
        seed: Of weights and samples.
    """

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        torch.manual_seed(seed)
        self._model = make_sam()

    def learn(self, steps: int) -> Iterator[float]:
        """Train; yield each step's loss."""
        optimizer = torch.optim.AdamW(self._model.parameters(), LEARNING_RATE)
        pace = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda i: min(1.0, (i + 1) / WARM_UP, 2 * (1 - i / steps))
        )
        for _ in range(steps):
            loss = self._loss([make_sample(self._rng) for _ in range(BATCH)])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            pace.step()
            yield loss.item()

    def _loss(self, samples: Sequence[Sample]) -> Tensor:
        blocks = [[s.blocks[i % len(s.blocks)] for i in range(PROMPTS)] for s in samples]
        boxes = np.array([[block.box_xyxy_px for block in row] for row in blocks], float)
        boxes += self._rng.normal(0, BOX_ERROR_PX, boxes.shape)
        prompts = {"input_boxes": _tensor(boxes * SCALE)}
        if self._rng.random() < 0.5:
            points = [[self._points(block) for block in row] for row in blocks]
            prompts["input_points"] = _tensor(np.array(points) * SCALE)
        output = self._model(
            pixel_values=_tensor(np.stack([_pixels(sample) for sample in samples])),
            multimask_output=True,
            **prompts,
        )
        logits, scores = output.pred_masks.flatten(0, 1), output.iou_scores.flatten(0, 1)
        masks = _tensor(np.stack([_small(block) for row in blocks for block in row]))
        masks = masks[:, None].expand_as(logits)
        shares = logits.sigmoid()
        both = (shares * masks).sum((2, 3))
        dice = 1 - (2 * both + 1) / (shares.sum((2, 3)) + masks.sum((2, 3)) + 1)
        with torch.no_grad():
            drawn, true = logits > 0, masks > 0.5
            ious = (drawn & true).sum((2, 3)) / (drawn | true).sum((2, 3)).clamp(min=1)
        loss: Tensor = functional.binary_cross_entropy_with_logits(logits, masks)
        return loss + dice.mean() + (scores - ious).square().mean()

    def _points(self, block: Block) -> Any:
        """Two points on a block, x and y."""
        places = np.argwhere(block.mask)[:, ::-1]
        return places[self._rng.integers(len(places), size=2)] + 0.5

    def save(self, folder: Path) -> Path:
        """Write the model, in the form that `sam2:FOLDER` reads, into a folder of it."""
        self._model.save_pretrained(folder / NAME)
        return folder / NAME


def _pixels(sample: Sample) -> Any:
    """A picture as `SamLike` gives it to a model: (3, side, side)."""
    rgb = cv2.resize(sample.scene.satellite_rgb, (SAM_SIDE_PX, SAM_SIDE_PX))
    return ((rgb / 255 - SamLike.mean_rgb) / SamLike.std_rgb).transpose(2, 0, 1)


def _small(block: Block) -> Any:
    size = MASK_SIDE_PX, MASK_SIDE_PX
    return cv2.resize(block.mask.astype(np.float32), size, interpolation=cv2.INTER_AREA)


def _tensor(values: Any) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(values, np.float32))
