"""What SAM and its kin have in common: pictures and prompts in their frame, masks back out of it.

The frame is a square picture that the encoder sees, normalised by hand, since transformers' own
image processors for these models need torchvision.
"""

from __future__ import annotations

import copy
import hashlib
from abc import ABC, abstractmethod
from collections import OrderedDict, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ...core.errors import EngineError
from ..contract import Image, Proposal
from ..models.loading import (
    explained_lack_of_memory,
    import_torch,
    load,
    load_weights,
    model_folder,
    pick_device,
    revision_of,
)

Float = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]
# A mask prompt is given as logits; the model's own lie in about this range.
MAX_LOGIT = 9.0
MAX_ENCODED_BYTES = 256_000_000  # of pictures that are kept encoded


class SamLike(ABC):
    """Encodes a picture once and decodes all prompts of a stage together.

    Prompts with different numbers of points go into different decoder calls: padding them to the
    same number would make a mask depend on what else was asked.

    Args:
        size_px: Side of the frame.
        keeps_aspect: The picture keeps its shape in the frame and is padded right and below (SAM),
            or is stretched to fill it (SAM 2).
    """

    name: str
    revision: str
    max_prompts = 32  # in one decoder call, to bound its memory
    mean_rgb = (0.485, 0.456, 0.406)  # of ImageNet, as in training
    std_rgb = (0.229, 0.224, 0.225)

    def __init__(self, size_px: int, keeps_aspect: bool) -> None:
        self.size_px, self._keeps_aspect = size_px, keeps_aspect
        self._embeddings: Any = None
        # By picture, the last ones, for all clones; at 16 MB (SAM 2) too much for the disk.
        self._encoded: OrderedDict[str, Any] = OrderedDict()
        self._shape_hw = self._inner_hw = (0, 0)

    def clone(self) -> SamLike:
        """Return a segmenter with the same model and a picture of its own."""
        return copy.copy(self)

    def set_image(self, rgb: Image) -> None:
        """Take (H, W, 3) uint8 as the picture of all `predict` calls that follow, and encode it.

        A picture that was encoded before costs nothing as long as there is room for it.
        """
        height, width = rgb.shape[:2]
        self._shape_hw = height, width
        longest = max(height, width)
        self._inner_hw = (
            (round(height * self.size_px / longest), round(width * self.size_px / longest))
            if self._keeps_aspect
            else (self.size_px, self.size_px)
        )
        key = hashlib.sha256(f"{rgb.shape}".encode() + np.ascontiguousarray(rgb).tobytes())
        self._embeddings = self._encoded.pop(key.hexdigest(), None)
        if self._embeddings is None:
            self._embeddings = self._encode(self._pixels(rgb))
        self._encoded[key.hexdigest()] = self._embeddings
        while len(self._encoded) > 1 and _bytes_of(self._encoded) > MAX_ENCODED_BYTES:
            self._encoded.popitem(last=False)

    def _pixels(self, rgb: Image) -> Float:
        """The frame, (1, 3, size, size), normalised."""
        resized = _resize(rgb, self._inner_hw)
        pixels = np.zeros((self.size_px, self.size_px, 3), np.float32)
        mean, std = np.array(self.mean_rgb, np.float32), np.array(self.std_rgb, np.float32)
        pixels[: self._inner_hw[0], : self._inner_hw[1]] = (resized / 255.0 - mean) / std
        return np.ascontiguousarray(pixels.transpose(2, 0, 1)[None])

    def predict(
        self, prompts: Sequence[Proposal]
    ) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]:
        """Masks (n, H, W) bool and scores (n,) float32, the best of each prompt's candidates.

        Raises:
            EngineError: `set_image` was not called.
        """
        if self._embeddings is None:
            raise EngineError("There is no picture to segment.", "Call set_image first.")
        masks = np.zeros((len(prompts), *self._shape_hw), bool)
        scores = np.zeros(len(prompts), np.float32)
        alike: dict[tuple[int, bool], list[int]] = defaultdict(list)
        for i, prompt in enumerate(prompts):
            points = len(prompt.points_xy_px) + len(prompt.points_off_xy_px)
            alike[points, prompt.mask_prompt is not None].append(i)
        for indices in alike.values():
            for start in range(0, len(indices), self.max_prompts):
                chunk = indices[start : start + self.max_prompts]
                logits, estimates = self._decode_all([prompts[i] for i in chunk])
                for i, candidates, estimate in zip(chunk, logits, estimates, strict=True):
                    best = int(estimate.argmax())
                    masks[i] = self._to_picture(candidates[best]) > 0
                    scores[i] = np.clip(estimate[best], 0, 1)
        return masks, scores

    def _decode_all(self, prompts: Sequence[Proposal]) -> tuple[Float, Float]:
        scale = np.array(self._inner_hw[::-1], float) / self._shape_hw[::-1]
        boxes = np.array([p.box_xyxy_px for p in prompts], float) * np.tile(scale, 2)
        points = np.array([(*p.points_xy_px, *p.points_off_xy_px) for p in prompts], float)
        points = points.reshape(len(prompts), -1, 2)
        labels = np.zeros(points.shape[:2], np.int32)
        for row, prompt in zip(labels, prompts, strict=True):
            row[: len(prompt.points_xy_px)] = 1
        priors = [p.mask_prompt.plane for p in prompts if p.mask_prompt is not None]
        return self._decode(
            boxes.astype(np.float32),
            (points * scale).astype(np.float32),
            labels,
            np.stack([self._to_frame(prior) for prior in priors]) if priors else None,
            [prompt.query for prompt in prompts],
        )

    def _to_frame(self, prior: Float) -> Float:
        """Probabilities of the picture's pixels as logits in a quarter of the frame."""
        inner = self._inner_hw[0] // 4, self._inner_hw[1] // 4
        odds = np.clip(_resize(prior, inner), 1e-6, 1 - 1e-6)
        logits = np.full((1, self.size_px // 4, self.size_px // 4), -MAX_LOGIT, np.float32)
        logits[0, : inner[0], : inner[1]] = np.clip(
            np.log(odds / (1 - odds)), -MAX_LOGIT, MAX_LOGIT
        )
        return logits

    def _to_picture(self, logits: Float) -> Float:
        height, width = self._shape_hw
        if not self._keeps_aspect:
            return np.asarray(cv2.resize(logits, (width, height)), np.float32)
        in_frame = cv2.resize(logits, (self.size_px, self.size_px), interpolation=cv2.INTER_LINEAR)
        inner = in_frame[: self._inner_hw[0], : self._inner_hw[1]]
        return np.asarray(
            cv2.resize(inner, (width, height), interpolation=cv2.INTER_LINEAR), np.float32
        )

    @abstractmethod
    def _encode(self, pixels: Float) -> Any:
        """Embeddings of (1, 3, size, size), in whatever form `_decode` wants them."""

    @abstractmethod
    def _decode(
        self,
        boxes: Float,
        points: Float,
        labels: Labels,
        priors: Float | None,
        words: Sequence[str],
    ) -> tuple[Float, Float]:
        """Candidates' logits (n, k, h, w) and estimated IoUs (n, k), in one call.

        Args:
            boxes: (n, 4) x1, y1, x2, y2 in the frame.
            points: (n, p, 2) x, y in the frame.
            labels: (n, p) 1 for points on the object, 0 for points off it.
            priors: (n, 1, size/4, size/4) logits, or None.
            words: n queries, for a model that reads.
        """


class TorchSam(SamLike):
    """A SAM, SAM 2 or SAM 3 from a folder or the hub's local cache; in float32 on any device.

    Args:
        model: A folder, or a hub id that was downloaded before.
        kind: How such models are named in the registry.
        class_name: Class in transformers.
        model_types: What their configuration calls them.
        keeps_aspect: See `SamLike`.

    Raises:
        EngineError: torch or the model is missing, or it is of another kind.
    """

    def __init__(
        self,
        model: str,
        *,
        kind: str,
        class_name: str,
        model_types: tuple[str, ...],
        keeps_aspect: bool,
    ) -> None:
        self._torch = import_torch()
        import transformers

        folder = model_folder(model)
        config = load(model, transformers.AutoConfig.from_pretrained, folder)
        if config.model_type not in model_types:
            raise EngineError(
                "{model} is a {type} model, which {kind}: can't run.",
                "Give {kind}: a model of type {types}.",
                model=model,
                type=config.model_type,
                kind=kind,
                types=" or ".join(model_types),
            )
        self._device = pick_device(self._torch)
        kind_of_model = getattr(transformers, class_name)
        # Else in whatever precision the files have, which the pictures would not fit.
        self.model = load_weights(model, kind_of_model, folder, dtype=self._torch.float32)
        self.name, self.revision = f"{kind}:{model}", f"{revision_of(folder)}, {self._device}"
        with explained_lack_of_memory(self._torch, self.name):
            self.model.to(self._device)
        of_prompts = getattr(self.model.config, "prompt_encoder_config", self.model.config)
        super().__init__(of_prompts.image_size, keeps_aspect)

    def _encode(self, pixels: Float) -> Any:
        with explained_lack_of_memory(self._torch, self.name):
            embeddings = self.model.get_image_embeddings(self._tensor(pixels))
        # SAM has one map of features, SAM 2 three resolutions.
        return embeddings if isinstance(embeddings, list) else [embeddings]

    def _decode(
        self,
        boxes: Float,
        points: Float,
        labels: Labels,
        priors: Float | None,
        words: Sequence[str],
    ) -> tuple[Float, Float]:
        n = len(boxes)
        # Each prompt is its own row of the batch, since mask prompts go with rows.
        rows = [embedding.expand(n, -1, -1, -1) for embedding in self._embeddings]
        with self._torch.inference_mode(), explained_lack_of_memory(self._torch, self.name):
            answer = self.model(
                image_embeddings=rows if len(rows) > 1 else rows[0],
                input_boxes=self._tensor(boxes[:, None]),
                input_points=self._tensor(points[:, None]) if points.size else None,
                input_labels=self._tensor(labels[:, None]) if points.size else None,
                input_masks=None if priors is None else self._tensor(priors),
                multimask_output=True,
            )
        return (
            answer.pred_masks[:, 0].float().cpu().numpy(),
            answer.iou_scores[:, 0].float().cpu().numpy(),
        )

    def _tensor(self, values: Float | Labels) -> Any:
        return self._torch.from_numpy(values).to(self._device)


def _bytes_of(embeddings: Any) -> int:
    """Of arrays or tensors in lists, dictionaries and what is like them."""
    if isinstance(embeddings, Mapping):
        embeddings = list(embeddings.values())
    if isinstance(embeddings, (list, tuple)):
        return sum(_bytes_of(one) for one in embeddings)
    return int(getattr(embeddings, "nbytes", 0))


def _resize(values: npt.NDArray[Any], shape_hw: tuple[int, int]) -> npt.NDArray[Any]:
    """Resize without aliasing where it shrinks."""
    shrinks = values.shape[0] > shape_hw[0]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(values, shape_hw[::-1], interpolation=method))
