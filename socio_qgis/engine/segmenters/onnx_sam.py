"""`onnx:FOLDER`: SAM or SAM 2 through ONNX Runtime, without torch.

The folder, or the model of the store, holds encoder.onnx and decoder.onnx, as `export_onnx` writes
them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...core.errors import EngineError
from ..models.disk import find
from ..models.onnx_session import device_of, make_session
from .sam_base import Float, Labels, SamLike

EMBEDDING = "image_embeddings"  # .0, .1, ... in both files
PROMPTS = {"input_boxes", "input_points", "input_labels"}


class OnnxSam(SamLike):
    """An exported model; on the GPU where ONNX Runtime really gets one. Mask prompts are not used.

    Raises:
        EngineError: A file is missing, broken or was exported in another form.
    """

    def __init__(self, folder: str) -> None:
        path = Path(folder).expanduser()
        if not path.is_dir():
            path = find(folder) or path
        self._encoder, self._decoder = (
            _session(path / f) for f in ("encoder.onnx", "decoder.onnx")
        )
        outputs = [output.name for output in self._encoder.get_outputs()]
        wanted = {node.name for node in self._decoder.get_inputs()}
        if wanted != PROMPTS | set(outputs):
            raise EngineError(
                "The models in {path} were exported in another form.",
                "Export them anew: socio models export-onnx --help",
                details=f"decoder's inputs: {', '.join(sorted(wanted))}",
                path=path,
            )
        size_px = self._encoder.get_inputs()[0].shape[-1]
        # SAM 2 gives features of three resolutions, SAM of one.
        super().__init__(size_px, keeps_aspect=len(outputs) == 1)
        self._outputs = outputs
        # The decoder tells models apart as well, and is much smaller than the encoder.
        digest = hashlib.sha256((path / "decoder.onnx").read_bytes()).hexdigest()
        self.name = f"onnx:{folder}"
        self.revision = f"{digest[:12]}, {device_of(self._encoder)}"

    def _encode(self, pixels: Float) -> Any:
        name = self._encoder.get_inputs()[0].name
        return self._encoder.run(self._outputs, {name: pixels})

    def _decode(
        self,
        boxes: Float,
        points: Float,
        labels: Labels,
        priors: Float | None,
        words: Sequence[str],
    ) -> tuple[Float, Float]:
        feed = dict(zip(self._outputs, self._embeddings, strict=True))
        feed |= {"input_boxes": boxes[None], "input_points": points[None]}
        feed["input_labels"] = labels[None]
        logits, scores = self._decoder.run(["pred_masks", "iou_scores"], feed)
        return np.asarray(logits[0], np.float32), np.asarray(scores[0], np.float32)


def _session(file: Path) -> Any:
    try:
        return make_session(file)
    except Exception as error:  # ONNX Runtime's errors have no common class
        raise EngineError(
            "The model {file} can't be loaded.",
            "Check that the folder holds encoder.onnx and decoder.onnx, complete.",
            details=str(error),
            file=file,
        ) from error
