"""How well the shift of a map is measured: python -m socio_qgis.evaluation.alignment DATASET

Each picture of a data set in the SocioSeg layout is tried as it is, then with its map shifted by
up to 150 px, then with its map mirrored, on which no shift is to be found.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import cv2
import numpy as np

from ..engine.imaging.map_shift import estimate_shift_px
from .datasets.read import read_split
from .datasets.sample import Sample

MAX_SHIFT_PX, WRONG_PX = 150, 6
SPLITS = ("test", "val", "train")


def measure(dataset: Path) -> dict[str, float]:
    """Shares of answers, and errors in satellite pixels."""
    split = next(name for name in SPLITS if (dataset / name).is_dir())
    places: dict[bytes, Sample] = {}
    for sample in read_split(dataset, split):  # several questions share a place
        places.setdefault(sample.read("sat"), sample)
    scenes = [sample.scene() for sample in places.values()]
    random = np.random.default_rng(0)
    as_is, errors, mirrored = [], [], []
    for scene in scenes:
        width, height = scene.size_px
        map_rgb = np.asarray(cv2.resize(scene.map_rgb, (width, height)), np.uint8)
        as_is.append(estimate_shift_px(scene.satellite_rgb, map_rgb))
        x, y = random.integers(0, MAX_SHIFT_PX + 1, 2)
        satellite = scene.satellite_rgb[: height - y, : width - x]
        found = estimate_shift_px(satellite, np.ascontiguousarray(map_rgb[y:, x:]))
        errors.append(None if found is None else float(np.hypot(found[0] + x, found[1] + y)))
        mirrored.append(estimate_shift_px(scene.satellite_rgb, map_rgb[:, ::-1].copy()))
    shown = [np.hypot(*found) for found in as_is if found is not None]
    answered = [error for error in errors if error is not None]
    return {
        "places": len(scenes),
        "unshifted_answered": len(shown) / len(scenes),
        "unshifted_false_alarms": sum(error > WRONG_PX for error in shown) / len(scenes),
        "shifted_answered": len(answered) / len(scenes),
        "shifted_wrong": sum(error > WRONG_PX for error in answered) / len(scenes),
        "shifted_error_px_median": float(np.median(answered)) if answered else float("nan"),
        "mirrored_answered": sum(s is not None for s in mirrored) / len(scenes),
    }


if __name__ == "__main__":
    print(json.dumps({name: round(value, 3) for name, value in measure(Path(sys.argv[1])).items()}))
