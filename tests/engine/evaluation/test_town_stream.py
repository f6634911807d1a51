"""The stream of questions about towns: the same from a seed, and honest."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from socio_qgis.evaluation.town.layout import KINDS
from socio_qgis.evaluation.town.stream import WORDS, TownSample, samples_of_town, stream

SIDE = 192


@pytest.fixture(scope="module")
def samples() -> list[TownSample]:
    towns = (samples_of_town(seed, SIDE) for seed in (3, 4))
    return list(itertools.chain.from_iterable(towns))


def test_the_same_seed_gives_the_same_samples() -> None:
    one, other = (list(itertools.islice(stream(7, 64), 3)) for _ in range(2))
    for a, b in zip(one, other):
        assert (a.query, a.extent_m, a.town_seed) == (b.query, b.extent_m, b.town_seed)
        assert (a.scene.map_rgb == b.scene.map_rgb).all()
        assert (a.scene.satellite_rgb == b.scene.satellite_rgb).all()
    (third,) = itertools.islice(stream(8, 64), 1)
    assert third.town_seed != one[0].town_seed


def test_all_levels_and_several_instances_occur(samples: list[TownSample]) -> None:
    assert {sample.level for sample in samples} == {"name", "class", "function"}
    assert max(len(sample.instances) for sample in samples) >= 3
    assert all(len(sample.instances) == 1 for sample in samples if sample.level == "name")


def test_queries_are_the_words_of_their_level(samples: list[TownSample]) -> None:
    functions = {kind.function for kind in KINDS} | {"residential"}
    for sample in samples:
        if sample.level == "class":
            assert sample.query in WORDS.values()
        elif sample.level == "function":
            assert sample.query in functions


def test_masks_are_the_union_of_their_instances_and_none_is_empty(
    samples: list[TownSample],
) -> None:
    for sample in samples:
        assert sample.mask.shape == (SIDE, SIDE) == sample.scene.map_rgb.shape[:2]
        assert (sample.instances.any(0) == sample.mask).all()
        assert sample.instances.any((1, 2)).all()
        assert (sample.instances.sum(0) <= 1).all()  # places do not overlap


def test_the_mask_lies_where_the_map_has_the_class_s_colour(samples: list[TownSample]) -> None:
    """A filled map has its own colour for a class: mostly in the mask, hardly anywhere else."""
    told = 0
    for sample in (sample for sample in samples if sample.level == "class"):
        colours = sample.scene.map_rgb.astype(int) @ (1, 256, 65536)
        found, counts = np.unique(colours[sample.mask], return_counts=True)
        is_usual = colours == found[counts.argmax()]
        told += is_usual[sample.mask].mean() > 0.3 and is_usual[~sample.mask].mean() < 0.01
    assert told >= 5


def test_a_name_is_on_the_map_it_is_asked_on(samples: list[TownSample]) -> None:
    """Its label is inside of the window, so its place is there for the most part."""
    assert all(s.mask.mean() >= 0.003 for s in samples if s.level == "name")
