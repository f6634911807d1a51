"""`sam:ID-or-folder`: the first SAM, ViT-B to ViT-H, through transformers.

Checkpoints in the form of the original package (.pth) are pickles and not read;
`facebook/sam-vit-base` and its like hold the same weights as safetensors.
"""

from __future__ import annotations

from .sam_base import TorchSam


class Sam(TorchSam):
    """The first SAM."""

    def __init__(self, model: str) -> None:
        super().__init__(
            model, kind="sam", class_name="SamModel", model_types=("sam",), keeps_aspect=True
        )
