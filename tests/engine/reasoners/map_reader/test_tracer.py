from __future__ import annotations

from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest

from socio_qgis.core.errors import EngineError
from socio_qgis.engine.reasoners.map_reader.tracer import (
    KINDS,
    KINDS_TAGS,
    SIZE_PX,
    WEIGHTS,
    Crop,
    Seed,
    Tracer,
    crop_around,
    input_planes,
    place_kind,
)

LAND, GREEN, WHITE, GREY = (242, 239, 233), (200, 250, 204), (255, 255, 255), (170, 170, 170)
GSD_M = 1.25


@pytest.fixture(scope="module")
def tracer() -> Tracer:
    return Tracer()


def drawn_park(box: tuple[int, int, int, int], fill: tuple[int, int, int] = GREEN) -> np.ndarray:
    """A 600 x 600 map: a grid of streets, and a park in its own block with a label inside."""
    picture = np.full((600, 600, 3), LAND, np.uint8)
    cv2.rectangle(picture, box[:2], box[2:], fill, -1)
    for colour, width in ((GREY, 10), (WHITE, 8)):
        for v in (60, 180, 300, 420, 540):
            cv2.line(picture, (v, 0), (v, 600), colour, width)
            cv2.line(picture, (0, v), (600, v), colour, width)
    cv2.rectangle(picture, (box[0] + 5, box[1] + 5), (box[2] - 5, box[3] - 5), fill, -1)
    x, y = (box[0] + box[2]) // 2, (box[1] + box[3]) // 2
    cv2.putText(picture, "Oak Park", (x - 32, y + 5), 0, 0.5, (40, 80, 40), 1, cv2.LINE_AA)
    return picture


def label_box(box: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return x - 34, y - 9, x + 34, y + 9


def iou(probability: np.ndarray, box: tuple[int, int, int, int]) -> float:
    found = probability > 0.5
    truth = np.zeros_like(found)
    truth[box[1] : box[3], box[0] : box[2]] = True
    return float((found & truth).sum() / (found | truth).sum())


def test_tags_have_kinds() -> None:
    assert place_kind(["amenity/school"]) == "school"
    assert place_kind(["shop/books"]) == "retail"
    assert place_kind(["office/company", "leisure/park"]) == "park"  # an exact tag says more
    assert place_kind(["no_such_key/value"]) == "unknown"
    assert place_kind([]) == "unknown"


def test_a_tag_has_one_kind_only() -> None:
    tags = Counter(tag for tags in KINDS_TAGS.values() for tag in tags)
    assert [tag for tag, n in tags.items() if n > 1] == []
    assert KINDS[0] == "unknown"


def test_the_look_is_centred_on_the_label() -> None:
    crop = crop_around((100, 80, 140, 100), gsd_m=1.5, m_per_px=3.0)
    assert crop.side == SIZE_PX * 2
    assert (crop.left + crop.side / 2, crop.top + crop.side / 2) == (120, 90)


def test_outside_the_picture_is_told_apart() -> None:
    picture = np.full((SIZE_PX, SIZE_PX, 3), 200, np.uint8)
    picture[::2] = 100
    planes = input_planes(picture, (-5, -5, 5, 5), Crop(-SIZE_PX // 2, -SIZE_PX // 2, SIZE_PX))
    half = SIZE_PX // 2
    assert planes[4, half:, half:].all()
    assert planes[4].sum() == half * half
    assert not planes[:3, :half].any()
    assert planes[:3, half:, half:].mean() == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize("fill", [GREEN, LAND], ids=["filled", "plain"])
def test_a_park_in_a_block_is_traced(tracer: Tracer, fill: tuple[int, int, int]) -> None:
    box = (180, 180, 420, 300)
    trace = tracer.trace(drawn_park(box, fill), GSD_M, [Seed(label_box(box), "park")])[0]
    assert trace.probability.shape == (600, 600)
    assert trace.probability.dtype == np.float32
    assert trace.probability.min() >= 0
    assert trace.probability.max() <= 1
    assert iou(trace.probability, box) > 0.7
    assert 0 < trace.expected_iou <= 1


def test_a_dark_map_is_traced_too(tracer: Tracer) -> None:
    box = (180, 180, 420, 300)
    picture = 255 - drawn_park(box)
    trace = tracer.trace(picture, GSD_M, [Seed(label_box(box), "park")])[0]
    assert iou(trace.probability, box) > 0.6


def test_traces_come_in_the_seeds_order(tracer: Tracer) -> None:
    box = (180, 180, 420, 300)
    picture = drawn_park(box)
    seeds = [Seed((x, x, x + 60.0, x + 16.0), "school") for x in range(40, 540, 50)]
    seeds.insert(3, Seed(label_box(box), "park"))
    many = tracer.trace(picture, GSD_M, seeds)
    assert len(many) == len(seeds)
    alone = tracer.trace(picture, GSD_M, [seeds[3]])[0]
    assert np.array_equal(many[3].probability, alone.probability)  # whatever else is traced
    assert many[3].expected_iou == alone.expected_iou


def test_no_label_no_trace(tracer: Tracer) -> None:
    assert tracer.trace(drawn_park((180, 180, 420, 300)), GSD_M, []) == []


def test_a_label_at_the_edge_or_of_no_known_kind_is_no_error(tracer: Tracer) -> None:
    picture = drawn_park((180, 180, 420, 300))
    seeds = [Seed((-30, -10, 20, 5), "park"), Seed((580, 590, 640, 606), "no such kind")]
    assert [t.probability.shape for t in tracer.trace(picture, GSD_M, seeds)] == [(600, 600)] * 2


@pytest.mark.parametrize("gsd_m", [0.3, 5.0])
def test_any_scale_is_accepted(tracer: Tracer, gsd_m: float) -> None:
    picture = drawn_park((180, 180, 420, 300))
    trace = tracer.trace(picture, gsd_m, [Seed((250, 230, 350, 250), "park")])[0]
    assert trace.probability.shape == (600, 600)


def test_missing_weights_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="Install the plugin again"):
        Tracer(tmp_path / "none.onnx")


def test_the_weights_are_small_and_have_a_revision(tracer: Tracer) -> None:
    assert WEIGHTS.stat().st_size <= 4_000_000
    assert len(tracer.revision) == 12
