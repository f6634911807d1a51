"""What SAM 2 costs here, in torch and in ONNX Runtime: `python -m socio_qgis.bench.sam`.

The model is of true size (hiera tiny, a frame of 1024 px) with random weights, which take as long
as trained ones. `socio bench` runs this where torch is installed. Prints one line of JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import numpy as np

from ..engine.contract import Proposal
from ..engine.registry import make_segmenter
from ..engine.segmenters.export_onnx import export_onnx
from ..engine.segmenters.sam_base import SamLike, TorchSam
from .timing import medians

REPEATS = 3
PROMPTS = 8
WINDOW_PX = 768


def main() -> int:
    """Measure both in turns."""
    import torch
    import transformers

    torch.manual_seed(0)
    random = np.random.default_rng(0)
    shape = (WINDOW_PX, WINDOW_PX, 3)
    rgbs = [random.integers(0, 255, shape, dtype=np.uint8) for _ in range(REPEATS)]
    corners = random.uniform(0, WINDOW_PX / 2, (PROMPTS, 2)).tolist()
    prompts = [Proposal((x, y, x + WINDOW_PX / 3, y + WINDOW_PX / 3)) for x, y in corners]
    with tempfile.TemporaryDirectory() as folder:
        transformers.Sam2Model(transformers.Sam2Config()).save_pretrained(folder)
        ours = make_segmenter(f"sam2:{folder}")
        if not isinstance(ours, TorchSam):
            raise TypeError
        export_onnx(ours, Path(folder) / "onnx")
        theirs = make_segmenter(f"onnx:{Path(folder) / 'onnx'}")
        if not isinstance(theirs, SamLike):
            raise TypeError
        # A new one each time, since a picture that was encoded is kept.
        for_ours, for_theirs = iter(rgbs), iter(rgbs)
        encode = medians(
            lambda: ours.set_image(next(for_ours)),
            lambda: theirs.set_image(next(for_theirs)),
            repeats=REPEATS,
        )
        decode = medians(
            lambda: ours.predict(prompts), lambda: theirs.predict(prompts), repeats=REPEATS
        )
    figures = {
        "encode_torch_s": round(encode[0], 3),
        "encode_onnx_s": round(encode[1], 3),
        "prompts_torch_s": round(decode[0], 3),
        "prompts_onnx_s": round(decode[1], 3),
        "threads": torch.get_num_threads(),
    }
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
