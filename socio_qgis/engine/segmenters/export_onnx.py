"""Export a SAM or SAM 2 model for `onnx:FOLDER`; the command is `socio models export-onnx`."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from ...core.errors import InputError
from ..models.loading import import_torch
from ..registry import make_segmenter
from .onnx_sam import EMBEDDING
from .sam_base import TorchSam


def export_onnx(segmenter: TorchSam, folder: Path) -> None:
    """Write encoder.onnx and decoder.onnx; any number of prompts and of points each, even none."""
    torch = import_torch()
    size_px = segmenter.size_px

    class Part(torch.nn.Module):  # type: ignore[misc,name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.model = segmenter.model.cpu().requires_grad_(False)

    class Encoder(Part):
        def forward(self, pixels: Any) -> Any:
            embeddings = self.model.get_image_embeddings(pixels)
            return tuple(embeddings) if isinstance(embeddings, list) else embeddings

    class Decoder(Part):
        def forward(self, boxes: Any, points: Any, labels: Any, *embeddings: Any) -> Any:
            given = list(embeddings) if len(embeddings) > 1 else embeddings[0]
            answer = self.model(
                image_embeddings=given,
                input_boxes=boxes,
                input_points=points,
                input_labels=labels,
                multimask_output=True,
            )
            return answer.pred_masks, answer.iou_scores

    folder.mkdir(parents=True, exist_ok=True)
    pixels = torch.zeros(1, 3, size_px, size_px)
    with torch.inference_mode():
        embeddings = Encoder()(pixels)
    embeddings = embeddings if isinstance(embeddings, tuple) else (embeddings,)
    names = [f"{EMBEDDING}.{i}" for i in range(len(embeddings))]
    # The tracing exporter: the newer one fixes sizes of 0 and 1, and there may be no points.
    options: dict[str, Any] = {"dynamo": False, "opset_version": 17}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Encoder(),
            (pixels,),
            folder / "encoder.onnx",
            input_names=["pixels"],
            output_names=names,
            **options,
        )
        torch.onnx.export(
            Decoder(),
            (
                torch.rand(1, 3, 4) * size_px,
                torch.rand(1, 3, 2, 2) * size_px,
                torch.tensor([[[1, 0]] * 3], dtype=torch.int32),
                *embeddings,
            ),
            folder / "decoder.onnx",
            input_names=["input_boxes", "input_points", "input_labels", *names],
            output_names=["pred_masks", "iou_scores"],
            dynamic_axes={
                "input_boxes": {1: "n"},
                "input_points": {1: "n", 2: "p"},
                "input_labels": {1: "n", 2: "p"},
            },
            **options,
        )


def export_named(name: str, folder: Path) -> None:
    """Export the segmenter of a name.

    Raises:
        InputError: It is no SAM that runs in torch.
    """
    segmenter = make_segmenter(name) if name.startswith(("sam2:", "sam:")) else None
    if not isinstance(segmenter, TorchSam):
        raise InputError("{name} can't be exported.", "Name a sam2: or sam: model.", name=name)
    export_onnx(segmenter, folder)
