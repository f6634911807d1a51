"""Where training gets its cases from: data sets in SocioSeg's layout, or synthetic ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

from ...core.errors import InputError
from ...engine.contract import Scene
from ...evaluation.datasets.read import choose, locate, read_split
from ...evaluation.datasets.sample import Sample
from ...evaluation.town.stream import stream
from ..tiny.scenes import Sample as BlockScene
from ..tiny.scenes import make_sample

SYNTHETIC = ("blocks", "town")
TOWN_SIDE_PX = 224
MIN_INSTANCE_PX = 16  # smaller specks of a mask are no instances
HELD_OUT_SEED = 1_000_000  # far from those of training
KEPT = 256  # cases in memory


@dataclass(frozen=True)
class Case:
    """A question with its answer.

    Attributes:
        instances: (n, H, W) bool of the satellite picture's size.
    """

    scene: Scene
    query: str
    instances: npt.NDArray[np.bool_]

    @property
    def boxes_xyxy_px(self) -> npt.NDArray[np.float64]:
        """Boxes (n, 4) around the instances, in satellite pixels."""
        boxes = np.zeros((len(self.instances), 4))
        for box, mask in zip(boxes, self.instances, strict=True):
            x, y, width, height = cv2.boundingRect(mask.astype(np.uint8))
            box[:] = x, y, x + width, y + height
        return boxes


class Cases(Protocol):
    """Numbered cases; the same number is always the same case."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int, /) -> Case: ...


class Blocks:
    """Coloured blocks: what the tiny pair knows.

    Args:
        count: How many.
        seed: Of the first; each has one of its own.
    """

    def __init__(self, count: int, seed: int) -> None:
        self._count, self._seed = count, seed
        self._get = lru_cache(KEPT)(self._make)

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> Case:
        return self._get(number)

    def _make(self, number: int) -> Case:
        return block_case(make_sample(np.random.default_rng((self._seed, number))))


def block_case(sample: BlockScene) -> Case:
    """The block that is asked for."""
    return Case(sample.scene, sample.query, sample.blocks[0].mask[None])


class Folder:
    """A split of a data set; instances are the connected parts of a mask."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        self._samples = samples
        self._get = lru_cache(KEPT)(self._read)

    def __len__(self) -> int:
        return len(self._samples)

    def __getitem__(self, number: int) -> Case:
        return self._get(number)

    def _read(self, number: int) -> Case:
        sample = self._samples[number]
        return Case(sample.scene(), sample.query, _parts(sample.mask()))


def _parts(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    large = [i for i in range(1, count) if stats[i, cv2.CC_STAT_AREA] >= MIN_INSTANCE_PX]
    return np.asarray(labels[None] == np.array(large, labels.dtype)[:, None, None])


def town_cases(count: int, seed: int) -> list[Case]:
    """Windows of synthetic towns."""
    return [
        Case(sample.scene, sample.query, sample.instances)
        for sample in islice(stream(seed, TOWN_SIDE_PX), count)
    ]


def training_cases(data: str, count: int, seed: int) -> Cases:
    """What to train on.

    Args:
        data: "blocks", "town", or a data set's folder with a split "train".
        count: How many of synthetic ones; a data set is taken whole.

    Raises:
        InputError: There is no such data set, or it has nothing to train on.
    """
    if data == "blocks":
        return Blocks(count, seed)
    if data == "town":
        return town_cases(count, seed)
    return Folder(read_split(_folder(data), "train"))


def held_out_cases(data: str, count: int) -> Cases:
    """What to judge by: the same whatever the seed of training.

    Raises:
        InputError: There is no such data set, or it has no split "val".
    """
    if data == "blocks":
        return Blocks(count, HELD_OUT_SEED)
    if data == "town":
        return town_cases(count, HELD_OUT_SEED)
    return Folder(choose(read_split(_folder(data), "val"), count))


def _folder(data: str) -> Path:
    try:
        return locate(Path(data).expanduser())
    except InputError as error:
        raise InputError(
            "{problem}",
            "{hint} Or choose of: {names}.",
            problem=error.message,
            hint=error.advice,
            names=", ".join(SYNTHETIC),
        ) from None
