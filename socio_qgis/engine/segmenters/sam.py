"""`sam:ID, folder or FILE.pth`: the first SAM, ViT-B to ViT-H, through transformers.

A checkpoint in the form of Meta's own package is converted into the store once, and run from there.
"""

from __future__ import annotations

from pathlib import Path

from ..models.sam_checkpoint import SUFFIXES, import_checkpoint
from .sam_base import TorchSam


class Sam(TorchSam):
    """The first SAM."""

    def __init__(self, model: str) -> None:
        own = Path(model).expanduser()
        is_checkpoint = own.suffix in SUFFIXES and own.is_file()
        super().__init__(
            import_checkpoint(own).id if is_checkpoint else model,
            kind="sam",
            class_name="SamModel",
            model_types=("sam",),
            keeps_aspect=True,
        )
        self.name = f"sam:{model}"
