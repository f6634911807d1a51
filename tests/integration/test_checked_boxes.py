"""Boxes that the user checks, with the real engine: only what was left is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from scenes import Runner, Scene, box_around, iou, results_of, transformed

from socio_qgis.core import results
from socio_qgis.tasks.request import RunRequest
from socio_qgis.tasks.window_boxes import MapBox, WindowBoxes


@pytest.fixture
def request_of_scene(scene: Scene, tmp_path: Path) -> RunRequest:
    """The park and all schools, checked by the user."""
    return RunRequest(
        (scene.query, "school"),
        (scene.imagery,),
        (scene.map_picture(),),
        scene.extent,
        scene.imagery.crs(),
        tmp_path / "places.gpkg",
        check_boxes=True,
    )


def test_only_a_box_that_was_drawn_by_hand_is_segmented(
    scene: Scene, request_of_scene: RunRequest, run: Runner
):
    task = run.start(request_of_scene)
    crs = task.plan.crs.authid()
    park = box_around(transformed(scene.truth, "EPSG:4326", crs), 0.02).boundingBox()
    drawn = MapBox(0, (park.xMinimum(), park.yMinimum(), park.xMaximum(), park.yMaximum()))
    found: list[MapBox] = []

    def answer(boxes: WindowBoxes) -> None:
        assert boxes.asks
        found.extend(boxes.boxes)
        task.reply(boxes.window, [drawn])

    task.boxes.connect(answer)
    outcome = run.wait(task)
    assert outcome.status == results.FINISHED, outcome.error
    assert {box.query for box in found} == {0, 1}
    (result,) = results_of(outcome.output)
    attributes, shape = result
    assert attributes["query"] == scene.query
    assert attributes["reasoning"] == "The box was drawn by hand."
    assert attributes["run_id"] == outcome.run_id
    assert iou(box_around(shape, 0), box_around(scene.truth, 0)) > 0.5


def test_unchanged_boxes_give_what_a_run_without_a_question_gives(
    request_of_scene: RunRequest, run: Runner, tmp_path: Path
):
    task = run.start(request_of_scene)
    task.boxes.connect(lambda boxes: task.reply(boxes.window, boxes.boxes))
    asked = results_of(run.wait(task).output)
    plain = RunRequest(
        **{**vars(request_of_scene), "check_boxes": False, "output": tmp_path / "plain.gpkg"}
    )
    unasked = results_of(run(plain).output)
    assert len(asked) == len(unasked) > 1
    for (one, its_shape), (other, other_shape) in zip(asked, unasked):
        assert (one["label"], one["score"], one["reasoning"]) == (
            other["label"], other["score"], other["reasoning"],
        )  # fmt: skip
        assert its_shape.equals(other_shape)
