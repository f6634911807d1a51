"""Windows and splits from polygons: geometry alone."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import shapely

from socio_qgis.core.errors import InputError
from socio_qgis.evaluation.datasets.plan import SHARES, SIZE_PX, DatasetPlan, Entity, make_plan

FRAME = (0.0, 0.0, 6000.0, 6000.0)
GSD_M = 1.0


def square(x: float, y: float, side: float = 80.0) -> shapely.Geometry:
    return shapely.box(x, y, x + side, y + side)


def scattered(count: int = 150) -> list[Entity]:
    rng = np.random.default_rng(3)
    return [
        Entity(f"Place {i}", ("school", "park")[i % 2], ("educational", "green")[i % 2],
               square(*rng.uniform(50, 5850, 2)))
        for i in range(count)
    ]  # fmt: skip


def plan_of(entities: list[Entity], seed: int = 0, frame=FRAME) -> DatasetPlan:
    return make_plan(entities, frame, 0.5, GSD_M, seed)


def reason_for(entities: list[Entity], name: str) -> str:
    plan = plan_of([*entities, *scattered(20)])
    (reason,) = {one.reason for one in plan.dropped if one.what == name and not one.level}
    return reason


def test_no_ground_is_in_two_splits() -> None:
    plan = plan_of(scattered())
    assert {window.split for window in plan.windows} == set(SHARES)
    for one, other in itertools.combinations(plan.windows, 2):
        if one.split != other.split:
            shared = shapely.box(*one.window.extent).intersection(shapely.box(*other.window.extent))
            assert shared.area < 1e-3


def test_splits_come_near_their_shares() -> None:
    plan = plan_of(scattered(400))
    total = sum(len(window.questions) for window in plan.windows)
    for split, share in SHARES.items():
        got = sum(len(w.questions) for w in plan.windows if w.split == split) / total
        assert got == pytest.approx(share, abs=0.12)


def test_every_place_that_is_asked_for_is_whole_in_its_window() -> None:
    entities = scattered()
    plan = plan_of(entities)
    for planned in plan.windows:
        ground = shapely.box(*planned.window.extent)
        assert planned.window.width_px == planned.window.height_px == SIZE_PX
        for question in planned.questions:
            assert all(ground.covers(entities[i].outline) for i in question.entities)


def test_a_class_question_means_every_place_of_the_class_in_the_window() -> None:
    entities = scattered()
    asked = 0
    for planned in plan_of(entities).windows:
        ground = shapely.box(*planned.window.extent)
        for question in planned.questions:
            if question.level == "class":
                asked += 1
                there = {
                    i for i, e in enumerate(entities)
                    if e.class_ == question.query and ground.covers(e.outline)
                }  # fmt: skip
                assert there == set(question.entities)
    assert asked > 10


def test_the_same_seed_gives_the_same_plan_and_another_one_another() -> None:
    entities = scattered(60)
    assert plan_of(entities, 5) == plan_of(entities, 5)
    assert plan_of(entities, 5) != plan_of(entities, 6)


def test_what_can_not_be_used_is_named_with_its_reason() -> None:
    outside = Entity("Outside", "park", "green", square(5950, 100))
    large = Entity("Large", "park", "green", square(100, 100, 750))
    small = Entity("Small", "park", "green", square(100, 100, 5))
    assert "not wholly" in reason_for([outside], "Outside")
    assert "larger" in reason_for([large], "Large")
    assert "less than" in reason_for([small], "Small")


def test_two_places_on_the_same_ground() -> None:
    school = Entity("Here", "school", "educational", square(3000, 3000))
    assert "second time" in reason_for([school, school], "Here")
    factory = Entity("There", "factory", "industrial", square(3005, 3005))
    assert "another function" in reason_for([school, factory], "There")


def test_a_place_without_a_function_contradicts_none() -> None:
    school = Entity("", "", "educational", square(3000, 3000))
    named = Entity("Mill School", "school", "", square(3005, 3005))
    plan = plan_of([school, named, *scattered(20)])
    asked = {q.query for window in plan.windows for q in window.questions}
    assert "Mill School" in asked
    assert not any("another function" in one.reason for one in plan.dropped)


def test_a_place_within_a_larger_one_stays() -> None:
    inner = Entity("Chapel", "church", "cultural", square(3700, 3700, 40))
    outer = Entity("Campus", "school", "educational", square(3600, 3600, 300))
    plan = plan_of([inner, outer])
    asked = {q.query for window in plan.windows for q in window.questions}
    assert {"Chapel", "Campus"} <= asked


def test_nothing_to_ask_says_why() -> None:
    with pytest.raises(InputError, match="No place") as caught:
        plan_of([Entity("Small", "park", "green", square(100, 100, 5))])
    assert "less than" in caught.value.advice
    with pytest.raises(InputError, match="no polygons"):
        plan_of([])


def test_a_frame_smaller_than_a_window_is_said() -> None:
    with pytest.raises(InputError, match="less ground than one window"):
        plan_of(scattered(3), frame=(0.0, 0.0, 500.0, 6000.0))


def test_the_resolution_follows_the_places_and_the_imagery() -> None:
    usual = make_plan(scattered(40), FRAME, 0.1, None, 0).gsd_m
    coarse_imagery = make_plan(scattered(40), FRAME, 2.0, None, 0).gsd_m
    assert usual == pytest.approx(80 / (0.4 * SIZE_PX), rel=0.01)
    assert coarse_imagery == 2.0
