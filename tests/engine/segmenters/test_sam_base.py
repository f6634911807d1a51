"""What all SAMs share, without torch: pictures and prompts into the frame, masks out of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from socio_qgis.core.errors import EngineError
from socio_qgis.engine.contract import MaskPrompt, Proposal
from socio_qgis.engine.segmenters import sam_base
from socio_qgis.engine.segmenters.sam_base import SamLike


class Drawn(SamLike):
    """A model that draws the box, or the prior, back into the frame; its second mask is best."""

    name, revision = "drawn", "1"

    def _encode(self, pixels: np.ndarray) -> np.ndarray:
        self.pixels = pixels
        self.calls: list[tuple[int, int]] = []  # prompts and points each
        return pixels

    def _decode(
        self,
        boxes: np.ndarray,
        points: np.ndarray,
        labels: np.ndarray,
        priors: np.ndarray | None,
        words: Sequence[str],
    ) -> tuple[np.ndarray, np.ndarray]:
        self.points, self.labels = points, labels
        self.calls.append(points.shape[:2])
        side = self.size_px // 4
        logits = np.full((len(boxes), 3, side, side), -5.0, np.float32)
        for one, box in zip(logits, boxes / 4, strict=True):
            x1, y1, x2, y2 = np.rint(box).astype(int)
            one[1, y1:y2, x1:x2] = 5
        if priors is not None:
            logits[:, 1] = priors[:, 0]
        return logits, np.tile(np.array([0.1, 0.8, 0.3], np.float32), (len(boxes), 1))


def iou(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.count_nonzero(one & other) / np.count_nonzero(one | other))


@pytest.mark.parametrize("keeps_aspect", [True, False])
@pytest.mark.parametrize("shape_hw", [(200, 230), (768, 768), (333, 1001), (1400, 1100)])
def test_coordinates_find_into_the_frame_and_masks_out_of_it(
    keeps_aspect: bool, shape_hw: tuple[int, int]
) -> None:
    height, width = shape_hw
    drawn = Drawn(1024, keeps_aspect)
    drawn.set_image(np.zeros((height, width, 3), np.uint8))
    box = (round(0.2 * width), round(0.3 * height), round(0.7 * width), round(0.9 * height))
    truth = np.zeros(shape_hw, bool)
    truth[box[1] : box[3], box[0] : box[2]] = True
    (mask,), (score,) = drawn.predict([Proposal(box, ((width, height),))])
    assert iou(mask, truth) > 0.97
    assert score == pytest.approx(0.8)  # the best of the candidates, not the first
    longest = max(shape_hw)
    corner = (1024 * width / longest, 1024 * height / longest) if keeps_aspect else (1024, 1024)
    assert drawn.points[0, 0] == pytest.approx(corner, abs=1)
    (mask,), _ = drawn.predict([Proposal(box, mask_prompt=MaskPrompt.of(truth.astype(np.float32)))])
    assert iou(mask, truth) > 0.97


def test_a_picture_is_normalised_and_padded_right_and_below() -> None:
    drawn = Drawn(64, keeps_aspect=True)
    drawn.set_image(np.full((10, 20, 3), (255, 0, 128), np.uint8))
    assert drawn.pixels.shape == (1, 3, 64, 64)
    # (1 - 0.485) / 0.229 and so on: the mean and spread of ImageNet.
    assert drawn.pixels[0, :, 0, 0] == pytest.approx((2.2489, -2.0357, 0.4265), abs=1e-3)
    assert (drawn.pixels[0, :, :32] == drawn.pixels[0, :, :1, :1]).all()
    assert not drawn.pixels[0, :, 32:].any()


def test_prompts_go_together_by_their_points_and_come_back_in_order() -> None:
    drawn = Drawn(64, keeps_aspect=False)
    drawn.set_image(np.zeros((64, 64, 3), np.uint8))
    boxes = [(4 * i, 0, 4 * i + 8, 64) for i in range(5)]
    prompts = [
        Proposal(boxes[0]),
        Proposal(boxes[1], ((1, 1), (2, 2))),
        Proposal(boxes[2]),
        Proposal(boxes[3], ((1, 1),), points_off_xy_px=((3, 3),)),
        Proposal(boxes[4]),
    ]
    masks, _ = drawn.predict(prompts)
    assert sorted(drawn.calls) == [(2, 2), (3, 0)]
    assert drawn.labels.tolist() == [[1, 1], [1, 0]]
    for mask, (x1, _, x2, _) in zip(masks, boxes, strict=True):
        assert np.flatnonzero(mask[30]).tolist() == list(range(x1, x2))


def test_many_prompts_are_asked_in_pieces() -> None:
    drawn = Drawn(64, keeps_aspect=False)
    drawn.set_image(np.zeros((64, 64, 3), np.uint8))
    masks, scores = drawn.predict([Proposal((0, 0, 32, 32))] * 70)
    assert [prompts for prompts, _ in drawn.calls] == [32, 32, 6]
    assert (masks[:, 10, 10].all(), len(scores)) == (True, 70)


def test_without_prompts_nothing_is_asked() -> None:
    drawn = Drawn(64, keeps_aspect=False)
    drawn.set_image(np.zeros((20, 30, 3), np.uint8))
    masks, scores = drawn.predict([])
    assert (masks.shape, scores.shape, drawn.calls) == ((0, 20, 30), (0,), [])


def test_a_segmenter_without_a_picture_says_so() -> None:
    with pytest.raises(EngineError, match="no picture"):
        Drawn(64, keeps_aspect=False).predict([Proposal((0, 0, 9, 9))])


class Counted(Drawn):
    """Counts what it encodes; embeddings of 100 kB."""

    encoded = 0

    def _encode(self, pixels: np.ndarray) -> np.ndarray:
        self.encoded += 1
        self.calls = []
        return np.full((1, 25_000), pixels.mean(), np.float32)


def flat(grey: int) -> np.ndarray:
    return np.full((64, 96, 3), grey, np.uint8)


def test_a_picture_that_was_encoded_is_not_encoded_again_by_any_clone() -> None:
    first = Counted(1024, False)
    first.set_image(flat(10))
    later = first.clone()
    later.set_image(flat(10))
    assert (first.encoded, later.encoded) == (1, 1)
    assert np.array_equal(later._embeddings, first._embeddings)
    later.set_image(flat(11))
    assert later.encoded == 2


def test_a_picture_of_another_shape_is_another_picture() -> None:
    sam = Counted(1024, False)
    sam.set_image(flat(10))
    sam.set_image(flat(10).reshape(96, 64, 3))
    assert sam.encoded == 2


def test_encoded_pictures_are_kept_as_far_as_there_is_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sam_base, "MAX_ENCODED_BYTES", 250_000)  # of two
    sam = Counted(1024, False)
    for grey in (1, 2, 1, 3, 1, 2):  # 2 was used least when 3 came
        sam.set_image(flat(grey))
    assert sam.encoded == 4
    assert len(sam._encoded) == 2
