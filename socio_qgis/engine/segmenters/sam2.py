"""`sam2:ID-or-folder`: SAM 2 and 2.1, hiera tiny to large, through transformers."""

from __future__ import annotations

from .sam_base import TorchSam


class Sam2(TorchSam):
    """SAM 2; its published files are those of the video model, whose memory is not used."""

    def __init__(self, model: str) -> None:
        super().__init__(
            model,
            kind="sam2",
            class_name="Sam2Model",
            model_types=("sam2", "sam2_video"),
            keeps_aspect=False,
        )
