"""`sam3:ID-or-folder`: SAM 3 through transformers, prompted by the query's words and a box.

SAM 3 finds all objects that a phrase and an example box describe. Of what it finds for a proposal,
the object is taken that lies in the proposal's box and under its points; the model itself takes
neither points nor mask prompts.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core.errors import EngineError
from ..models.loading import explained_lack_of_memory, load, model_folder
from .sam_base import Float, Labels, TorchSam

TORCHVISION = "torchvision==0.28.0"  # the one for torch 2.13
NO_QUERY = "visual"  # what the model was trained to be told when there is a box alone
MAX_TOKENS = 32  # the text encoder's limit


class Sam3(TorchSam):
    """SAM 3; its published files also hold a tracker for videos, which is not loaded.

    Raises:
        EngineError: torchvision is missing, or see `TorchSam`.
    """

    max_prompts = 8  # each has some 200 candidates at full size
    mean_rgb = std_rgb = (0.5, 0.5, 0.5)

    def __init__(self, model: str) -> None:
        if importlib.util.find_spec("torchvision") is None:
            raise EngineError(
                "SAM 3 needs torchvision, which is not installed here.",
                'Run: "{python}" -m pip install {requirement}',
                python=sys.executable,
                requirement=TORCHVISION,
            )
        super().__init__(
            model,
            kind="sam3",
            class_name="Sam3Model",
            model_types=("sam3", "sam3_video"),
            keeps_aspect=False,
        )
        import transformers

        self._tokenizer = load(
            model, transformers.AutoTokenizer.from_pretrained, model_folder(model)
        )

    def _encode(self, pixels: Float) -> Any:
        with self._torch.inference_mode(), explained_lack_of_memory(self._torch, self.name):
            return self.model.get_vision_features(self._tensor(pixels))

    def _decode(
        self,
        boxes: Float,
        points: Float,
        labels: Labels,
        priors: Float | None,
        words: Sequence[str],
    ) -> tuple[Float, Float]:
        """The best candidate of each prompt."""
        boxes, points = boxes / np.float32(self.size_px), points / np.float32(self.size_px)
        middles, sides = (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]
        tokens = self._tokenizer(
            [text or NO_QUERY for text in words],
            padding="max_length",
            truncation=True,
            max_length=MAX_TOKENS,
            return_tensors="pt",
        ).to(self._device)
        with self._torch.inference_mode(), explained_lack_of_memory(self._torch, self.name):
            found = self.model(
                vision_embeds=self._repeated(len(boxes)),
                input_ids=tokens["input_ids"],
                attention_mask=tokens["attention_mask"],
                input_boxes=self._tensor(np.concatenate([middles, sides], axis=1)[:, None]),
            )
            sure = found.pred_logits.sigmoid() * found.presence_logits.sigmoid()
            logits = found.pred_masks.float().cpu().numpy()
        scores = sure.float().cpu().numpy() * _ious(boxes, found.pred_boxes.float().cpu().numpy())
        scores *= _shares_right(points, labels, logits)
        rows, best = np.arange(len(boxes)), scores.argmax(axis=1)
        return logits[rows, best][:, None], scores[rows, best][:, None]

    def _repeated(self, n: int) -> Any:
        """The picture's features, seen as those of n pictures."""
        seen = type(self._embeddings)()
        for name in ("fpn_hidden_states", "fpn_position_encoding"):
            levels = getattr(self._embeddings, name)
            seen[name] = tuple(level.expand(n, -1, -1, -1) for level in levels)
        return seen


def _ious(boxes: Float, found: Float) -> Float:
    """IoU (n, k) of n boxes and k found ones each, as x1, y1, x2, y2."""
    low = np.maximum(boxes[:, None, :2], found[..., :2])
    high = np.minimum(boxes[:, None, 2:], found[..., 2:])
    shared = np.clip(high - low, 0, None).prod(axis=-1)
    own = (boxes[:, 2:] - boxes[:, :2]).prod(axis=-1)[:, None]
    theirs = np.clip(found[..., 2:] - found[..., :2], 0, None).prod(axis=-1)
    return np.asarray(shared / np.maximum(own + theirs - shared, 1e-9), np.float32)


def _shares_right(points: Float, labels: Labels, logits: Float) -> Float:
    """Share (n, k) of points (n, p, 2), in shares of the sides, that each mask has on their side.

    It is 1 without points.
    """
    if not points.shape[1]:
        return np.ones(logits.shape[:2], np.float32)
    height, width = logits.shape[2:]
    x = np.clip((points[..., 0] * width).astype(int), 0, width - 1)
    y = np.clip((points[..., 1] * height).astype(int), 0, height - 1)
    rows = np.arange(len(points))[:, None]
    right = (logits[rows, :, y, x] > 0) == (labels[..., None] > 0)
    return np.asarray(right.mean(axis=1), np.float32)
