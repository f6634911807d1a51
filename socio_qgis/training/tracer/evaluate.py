"""Measures the tracer on held-out tiles: `python -m socio_qgis.training.tracer.evaluate --help`.

The pictures are drawn from tiles that training never saw. The figures are those of the engine's
own `Tracer`, on whole pictures.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from socio_qgis.engine.reasoners.map_reader.tracer import WEIGHTS, Seed, Tracer

from .dataset import Atlas, Drawn, draw_picture, jpeg, rescale, rotate_hue
from .styles import FAMILIES
from .tiles import is_held_out, list_tiles

_SMALLEST_M = 10.0  # side of the smallest area that counts
_SIZES_M = (30, 60, 150, 350)  # sides between the classes of size
_SHIFTS: dict[str, Callable[[Drawn], Drawn]] = {
    "none": lambda d: d,
    "hue 120": lambda d: replace(d, rgb=rotate_hue(d.rgb, 120)),
    "inverted": lambda d: replace(d, rgb=255 - d.rgb),
    "0.75x": lambda d: rescale(d, 0.75),
    "1.5x": lambda d: rescale(d, 1.5),
    "JPEG 60": lambda d: replace(d, rgb=jpeg(d.rgb, 60)),
}


def test_pictures(tiles: Path, a_family: int) -> list[list[Drawn]]:
    """Pictures of held-out tiles; the held-out share of each region is asked for equally.

    Of each family as many have icons as have none.
    """
    paths = list_tiles(tiles)
    held_out = [p for p in paths if is_held_out(p, paths)]
    pictures = []
    for region in sorted({p.parts[-4] for p in held_out}):
        atlas = Atlas([p for p in held_out if p.parts[-4] == region])
        for f, family in enumerate(FAMILIES):
            rng = np.random.default_rng((7, f))
            for i in range(2 * a_family):
                drawn = draw_picture(atlas, rng, family, icons=i % 2 == 1)
                drawn = [d for d in drawn if d.area.polygon.area > _SMALLEST_M**2]
                # A label whose place is hardly in the picture can't be judged.
                drawn = [d for d in drawn if d.mask().sum() * d.gsd_m**2 > _SMALLEST_M**2]
                if drawn:
                    pictures.append(drawn)
    return pictures


def score(tracer: Tracer, drawn: list[Drawn], kind_known: bool = True) -> list[tuple[float, float]]:
    """IoU and expected IoU of each label of one picture."""
    kinds = [d.area.kind if kind_known else "unknown" for d in drawn]
    seeds = [Seed(d.box_xyxy_px, kind, d.enlarged(kind)) for d, kind in zip(drawn, kinds)]
    scores = []
    for d, trace in zip(drawn, tracer.trace(drawn[0].rgb, drawn[0].gsd_m, seeds)):
        truth, found = d.mask(), trace.probability > 0.5
        scores.append((float((truth & found).sum() / (truth | found).sum()), trace.expected_iou))
    return scores


def evaluate(weights: Path, tiles: Path, a_family: int) -> dict[str, dict[str, float]]:
    """Mean IoU by region, kind, style family and style shift, and the expected IoU's error."""
    tracer = Tracer(weights)
    pictures = test_pictures(tiles, a_family)
    groups: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for drawn in pictures:
        for d, (iou, expected) in zip(drawn, score(tracer, drawn)):
            groups["family"][d.family].append(iou)
            groups["region"][d.region].append(iou)
            groups["kind"][d.area.kind].append(iou)
            side_m = np.sqrt(d.area.polygon.area)
            size = next((f"under {m} m" for m in _SIZES_M if side_m < m), "larger")
            labelled = "any size" if d.any_size else "larger ones"
            groups[f"side, where {labelled} are labelled"][size].append(iou)
            groups["expected IoU"]["mean error"].append(abs(iou - expected))
            groups["expected IoU"][f"told {int(expected * 5) / 5:.1f}+, found"].append(iou)
        for iou, _ in score(tracer, drawn, kind_known=False):
            groups["kind unknown"][drawn[0].family].append(iou)
        for name, shift in _SHIFTS.items():
            for iou, _ in score(tracer, [shift(d) for d in drawn]):
                groups["shift"][f"{name}, {drawn[0].family}"].append(iou)
    return {
        group: {
            f"{name} ({len(values)})": round(float(np.mean(values)), 3)
            for name, values in sorted(members.items())
        }
        for group, members in groups.items()
    }


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Measure the tracer on held-out tiles.")
    parser.add_argument(
        "--tiles",
        type=Path,
        default=Path("../shared/osm_tiles"),
        help="folder of REGION/14/X/Y.pbf",
    )
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument(
        "--pictures",
        type=int,
        default=20,
        help="for each region and family, with and without icons",
    )
    args = parser.parse_args()
    print(json.dumps(evaluate(args.weights, args.tiles, args.pictures), indent=1))


if __name__ == "__main__":
    main()
