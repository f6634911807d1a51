"""From a label on a drawn map to the outline of what it names.

A label says where, not how far. A small network, trained on OpenStreetMap drawn in many styles
(see docs/tracer.md), looks at the map around the label and draws how far the named place
reaches.
"""

from __future__ import annotations

import functools
import hashlib
import json
import lzma
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from socio_qgis.core.errors import EngineError
from socio_qgis.core.paths import RESOURCES

from ....core.types import Box
from ...contract import Image
from ...models.onnx_session import THREADS, make_session

WEIGHTS = RESOURCES / "tracer" / "tracer.onnx.xz"
# kind -> the OpenStreetMap tags it stands for, "key/*" for every value of a key
KINDS_TAGS: dict[str, list[str]] = json.loads(
    (RESOURCES / "tracer" / "kinds.json").read_text(encoding="utf-8")
)
KINDS = tuple(KINDS_TAGS)
_KINDS_BY_TAG = {tag: kind for kind, tags in KINDS_TAGS.items() for tag in tags}

SIZE_PX = 256  # side of the network's square input
BASE_M_PER_PX = 3.0  # ground metres per input pixel of the first crop: 768 m of context
ZOOM_M_PER_PX = (1.2, 6.0)  # what the network was trained on
PLANES = 7
_FLOOD_LEVELS = (2, 5, 10, 20)  # steps of colour, of 255, that a flood from the label may climb
# The network was trained with the next three: with others it needs new weights.
MIN_CONTRAST = 0.04  # standard deviation of colours, 0 to 1, that is stretched to 1
RING_PX, HALO_PX = 7, 2  # the ground is measured around the label, clear of the text's halo
HALF_UNLIKE = 6  # steps of colour, of 255, from the ground that count as half unlike it
MIN_SIDE_PX = 8  # of a crop, in map pixels (chosen by hand, as the next)
CROP_SIZES = 2.2  # side of the second crop, in sides of what was found in the first one

Plane = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Seed:
    """A label to start from.

    Attributes:
        box_xyxy_px: Box around all lines of the label's text, in map pixels.
        kind: What the place is, one of KINDS; anything else counts as "unknown".
        enlarged: How many times larger the network is to see the map: it was trained on places
            as large as California's.
    """

    box_xyxy_px: Box
    kind: str = "unknown"
    enlarged: float = 1.0


@dataclass(frozen=True)
class Trace:
    """What a label's place covers.

    Attributes:
        shape_hw: Of the map picture.
        crops: Where the network looked, and what it saw there, (SIZE_PX, SIZE_PX) each; later ones
            lie on earlier ones.
        expected_iou: How well `probability > 0.5` is expected to fit, 0 to 1.
    """

    shape_hw: tuple[int, int]
    crops: tuple[tuple[Crop, Plane], ...]
    expected_iou: float

    @property
    def probability(self) -> Plane:
        """(H, W) float32 of the whole map picture, 0 to 1; 0 where the network did not look."""
        picture = np.zeros(self.shape_hw, np.float32)
        for crop, square in self.crops:
            _paste(picture, crop, square)
        return picture


@dataclass(frozen=True)
class Crop:
    """The square of the map picture that one run of the network sees, in map pixels."""

    left: int
    top: int
    side: int

    def overlap(self, height: int, width: int) -> tuple[slice, slice, slice, slice]:
        """Rows and columns of the picture, then the same rows and columns of the square."""
        top, bottom = max(self.top, 0), min(self.top + self.side, height)
        left, right = max(self.left, 0), min(self.left + self.side, width)
        bottom, right = max(bottom, top), max(right, left)
        return (
            slice(top, bottom),
            slice(left, right),
            slice(top - self.top, bottom - self.top),
            slice(left - self.left, right - self.left),
        )


def place_kind(tags: Iterable[str]) -> str:
    """Kind of a place with these OpenStreetMap tags ("amenity/school"); the first known wins."""
    tags = list(tags)
    for tag in tags:
        if tag in _KINDS_BY_TAG:
            return _KINDS_BY_TAG[tag]
    for tag in tags:
        key = tag.split("/")[0] + "/*"
        if key in _KINDS_BY_TAG:
            return _KINDS_BY_TAG[key]
    return "unknown"


def likeliest_kind(tags: Mapping[str, float]) -> str:
    """Kind of a place with these tags and their weights, the likeliest tag first."""
    return place_kind(sorted(tags, key=lambda tag: -tags[tag]))


def crop_around(box_xyxy_px: Box, gsd_m: float, m_per_px: float) -> Crop:
    """The square around a label's centre that makes an input of `m_per_px`."""
    side = max(MIN_SIDE_PX, round(SIZE_PX * m_per_px / gsd_m))
    x = (box_xyxy_px[0] + box_xyxy_px[2]) / 2
    y = (box_xyxy_px[1] + box_xyxy_px[3]) / 2
    return Crop(round(x - side / 2), round(y - side / 2), side)


def input_planes(map_rgb: Image, box_xyxy_px: Box, crop: Crop) -> Plane:
    """The network's input for one label.

    Args:
        map_rgb: (H, W, 3) uint8.
        box_xyxy_px: The label's box in map pixels.
        crop: The square to look at.

    Returns:
        (PLANES, SIZE_PX, SIZE_PX) float32: red, green and blue with the square's mean taken away
        and its contrast stretched, the label's box, 1 where the picture is, how unlike the
        ground around the label a pixel is, and how high a flood from the label must rise to
        reach it. The last two look alike in every map style.
    """
    rows, columns, to_rows, to_columns = crop.overlap(*map_rgb.shape[:2])
    square, inside = map_rgb[rows, columns], np.ones((SIZE_PX, SIZE_PX), bool)
    how = cv2.INTER_AREA if crop.side > SIZE_PX else cv2.INTER_LINEAR
    reaches_out = square.shape[:2] != (crop.side, crop.side)
    if reaches_out:
        square = np.zeros((crop.side, crop.side, 4), np.uint8)
        if map_rgb[rows, columns].size:
            square[to_rows, to_columns] = cv2.cvtColor(map_rgb[rows, columns], cv2.COLOR_RGB2RGBA)
    small = np.asarray(cv2.resize(square, inside.shape, interpolation=how), np.uint8)
    if reaches_out:
        small, inside = small[..., :3], small[..., 3] > 127
    planes = np.zeros((PLANES, SIZE_PX, SIZE_PX), np.float32)
    planes[4] = inside
    if inside.any():
        channels = [np.asarray(one, np.float32) / np.float32(255) for one in cv2.split(small)]
        seen = [channel[inside] for channel in channels]
        means = [_mean(values) for values in seen]
        spreads = [
            np.sqrt(_mean(np.square(values - mean)))
            for values, mean in zip(seen, means, strict=True)
        ]
        contrast = max(float(np.mean(spreads)), MIN_CONTRAST)
        for plane, channel, mean in zip(planes[:3], channels, means, strict=True):
            np.multiply((channel - mean) / contrast, inside, out=plane)
    scale = SIZE_PX / crop.side
    x1, x2 = ((v - crop.left) * scale for v in box_xyxy_px[0::2])
    y1, y2 = ((v - crop.top) * scale for v in box_xyxy_px[1::2])
    top, bottom = (int(np.clip(v, 0, SIZE_PX)) for v in (np.floor(y1), np.ceil(y2)))
    left, right = (int(np.clip(v, 0, SIZE_PX)) for v in (np.floor(x1), np.ceil(x2)))
    label = (slice(top, bottom), slice(left, right))
    planes[3][label] = 1
    planes[5:] = _unlikeness(small, inside, label)
    return planes


def _mean(values: Plane) -> Plane:
    """The mean with the rounding errors of adding one after the other, as in training.

    On an even map they are a twentieth of a standard deviation.
    """
    return np.asarray(np.cumsum(values)[-1] / np.float32(len(values)), np.float32)


def _unlikeness(
    rgb: Image, inside: npt.NDArray[np.bool_], label: tuple[slice, slice]
) -> tuple[Plane, Plane]:
    """How unlike the ground around the label each pixel is, and how a flood from it rises."""
    rows, columns = label
    ring = np.zeros(inside.shape, bool)
    for margin, belongs in ((RING_PX, True), (HALO_PX, False)):
        ring[
            max(rows.start - margin, 0) : rows.stop + margin,
            max(columns.start - margin, 0) : columns.stop + margin,
        ] = belongs
    ring &= inside
    far = np.ones(inside.shape, np.float32)
    if not ring.any():
        return far, far
    ground = np.median(rgb[ring], axis=0)
    away = functools.reduce(
        np.maximum,
        (
            np.abs(channel - middle)
            for channel, middle in zip(cv2.split(rgb), ground.astype(np.float32), strict=True)
        ),
    )
    away[label] = 0  # the text lies on the ground
    away[~inside] = 255
    flood = np.ones(inside.shape, np.float32)
    for level in _FLOOD_LEVELS:
        count, regions = cv2.connectedComponents((away <= level).astype(np.uint8), connectivity=4)
        step = np.zeros(count, np.float32)
        step[regions[label]] = 1 / len(_FLOOD_LEVELS)
        step[0] = 0
        flood -= step[regions]
    return away / (away + HALF_UNLIKE), flood


def _fitted_crop(seed: Seed, gsd_m: float, square: Plane) -> Crop:
    """The crop in which what was found in the first one takes less than half of each side."""
    size_m = float(np.sqrt((square > 0.5).sum())) * BASE_M_PER_PX
    m_per_px = float(np.clip(CROP_SIZES * size_m / SIZE_PX, *ZOOM_M_PER_PX))
    return crop_around(seed.box_xyxy_px, gsd_m, m_per_px)


def _paste(picture: Plane, crop: Crop, square: Plane) -> None:
    rows, columns, from_rows, from_columns = crop.overlap(*picture.shape)
    large = cv2.resize(square, (crop.side, crop.side), interpolation=cv2.INTER_LINEAR)
    picture[rows, columns] = large[from_rows, from_columns]


class Tracer:
    """Runs the trained network with ONNX Runtime.

    Args:
        weights: The packed ONNX file that `python -m socio_qgis.training.tracer.train` wrote.

    Raises:
        EngineError: The weights are missing or can't be read.
    """

    def __init__(self, weights: Path = WEIGHTS) -> None:
        try:
            data = lzma.decompress(weights.read_bytes())
            self._session = make_session(data, threads=THREADS)
        except Exception as error:  # onnxruntime's errors have no common class
            raise EngineError(
                "The tracer's weights ({file}) can't be read.",
                "Install the plugin again.",
                str(error),
                file=weights.name,
            ) from error
        self.revision = hashlib.sha256(data).hexdigest()[:12]

    def trace(self, map_rgb: Image, gsd_m: float, seeds: Sequence[Seed]) -> list[Trace]:
        """Draw what each label's place covers.

        Args:
            map_rgb: (H, W, 3) uint8, the whole map picture, north up.
            gsd_m: Ground metres per map pixel.
            seeds: The labels.

        Returns:
            One trace a seed, in the same order.
        """
        return [self._trace(map_rgb, gsd_m, seed) for seed in seeds]

    def _trace(self, map_rgb: Image, gsd_m: float, seed: Seed) -> Trace:
        gsd_m *= seed.enlarged
        crop = crop_around(seed.box_xyxy_px, gsd_m, BASE_M_PER_PX)
        square, iou = self._run(map_rgb, gsd_m, seed, crop)
        closer = _fitted_crop(seed, gsd_m, square)
        closer_square, closer_iou = self._run(map_rgb, gsd_m, seed, closer)
        crops = [(crop, square)]
        if closer_iou > iou:
            crops.append((closer, closer_square))
        return Trace(map_rgb.shape[:2], tuple(crops), max(iou, closer_iou))

    def _run(self, map_rgb: Image, gsd_m: float, seed: Seed, crop: Crop) -> tuple[Plane, float]:
        """Probability (SIZE_PX, SIZE_PX) and expected IoU of one crop.

        One at a time: in a batch, the last bits of each would depend on the others.
        """
        kind = KINDS.index(seed.kind) if seed.kind in KINDS else 0
        inputs = {
            "planes": input_planes(map_rgb, seed.box_xyxy_px, crop)[None],
            "kind": np.array([kind], np.int64),
            "m_per_px": np.array([crop.side * gsd_m / SIZE_PX], np.float32),
        }
        squares, ious = self._session.run(["probability", "expected_iou"], inputs)
        return squares[0], float(ious[0])
