"""The embedded segmenter."""

import cv2
import numpy as np
import pytest

from socio_qgis.core.errors import EngineError
from socio_qgis.engine.contract import MaskPrompt, Proposal
from socio_qgis.engine.segmenters.classical import Classical


def field_picture():
    """A dark green field on rough brown land."""
    rng = np.random.default_rng(1)
    truth = np.zeros((400, 400), np.uint8)
    cv2.fillPoly(truth, [np.array([(130, 120), (290, 100), (310, 260), (150, 290)])], 1)
    truth = truth > 0
    rgb = np.full((400, 400, 3), (150, 120, 90), np.int16)
    rgb[truth] = (60, 100, 50)
    rgb += rng.normal(0, 12, rgb.shape).astype(np.int16)
    return np.clip(rgb, 0, 255).astype(np.uint8), truth


def iou(a, b):
    return np.count_nonzero(a & b) / max(1, np.count_nonzero(a | b))


def soft_disc(x, y, radius, softness=30.0):
    rows, columns = np.indices((400, 400))
    away = np.hypot(rows - y, columns - x)
    return (1 / (1 + np.exp((away - radius) / softness))).astype(np.float32)


@pytest.fixture(scope="module")
def segmenter():
    one = Classical()
    one.set_image(field_picture()[0])
    return one


def test_an_unsure_prior_moves_to_the_edges(segmenter):
    truth = field_picture()[1]
    prior = soft_disc(225, 190, 85)
    masks, scores = segmenter.predict(
        [Proposal((140, 100, 300, 270), mask_prompt=MaskPrompt.of(prior))]
    )
    assert iou(masks[0], truth) > 0.9 > iou(prior > 0.5, truth)
    assert 0.4 < scores[0] <= 1


def test_an_exact_prior_is_kept(segmenter):
    prior = np.zeros((400, 400), np.float32)
    prior[50:200, 60:180] = 1
    masks, scores = segmenter.predict(
        [Proposal((60, 50, 180, 200), mask_prompt=MaskPrompt.of(prior), score=0.7)]
    )
    assert np.array_equal(masks[0], prior > 0.5)
    assert scores[0] == pytest.approx(0.7)


def test_a_box_alone_is_enough(segmenter):
    truth = field_picture()[1]
    masks, _ = segmenter.predict([Proposal((120, 90, 320, 300), ((220, 190),))])
    assert iou(masks[0], truth) > 0.85


def test_a_picture_without_contrast_keeps_the_prior():
    grey = Classical()
    grey.set_image(np.full((400, 400, 3), 128, np.uint8))
    prior = soft_disc(200, 200, 80)
    masks, _ = grey.predict([Proposal((120, 120, 280, 280), mask_prompt=MaskPrompt.of(prior))])
    assert iou(masks[0], prior > 0.5) > 0.8


def test_each_prompt_has_its_mask(segmenter):
    boxes = [(120.0, 90.0, 320.0, 300.0), (10.0, 10.0, 60.0, 60.0), (0.0, 0.0, 400.0, 400.0)]
    masks, scores = segmenter.predict([Proposal(box) for box in boxes])
    assert masks.shape == (3, 400, 400)
    assert masks.dtype == bool
    assert scores.shape == (3,)
    assert np.isfinite(scores).all()


def test_no_prompts_no_masks(segmenter):
    masks, scores = segmenter.predict([])
    assert masks.shape == (0, 400, 400)
    assert scores.shape == (0,)


def test_the_same_prompt_gives_the_same_mask(segmenter):
    prompts = [Proposal((140, 100, 300, 270), mask_prompt=MaskPrompt.of(soft_disc(225, 190, 85)))]
    first, second = segmenter.predict(prompts)[0], segmenter.predict(prompts)[0]
    assert np.array_equal(first, second)


def test_without_a_picture_it_says_what_to_do():
    with pytest.raises(EngineError, match="set_image"):
        Classical().predict([Proposal((0, 0, 10, 10))])


def test_a_point_off_the_object_takes_its_part_away():
    rgb, truth = field_picture()
    one = Classical()
    one.set_image(rgb)
    with_more = truth.copy()
    with_more[20:80, 320:380] = True
    prompt = Proposal(
        (130, 20, 380, 290),
        mask_prompt=MaskPrompt.of(with_more.astype(np.float32)),
        points_off_xy_px=((350, 50),),
    )
    (mask,), _ = one.predict([prompt])
    assert not mask[50, 350]
    assert np.count_nonzero(mask & truth) > 0.95 * np.count_nonzero(truth), "the field stays"
    assert np.count_nonzero(mask & ~truth) < 0.3 * 3600, "of the part little stays"


def test_a_point_that_the_prior_is_unsure_about_changes_nothing(segmenter):
    prior = np.clip(soft_disc(225, 190, 85), 0.05, 1)
    box = (140.0, 100.0, 300.0, 270.0)
    prompt = MaskPrompt.of(prior)
    prompts = [Proposal(box, ((380.0, 20.0),), prompt), Proposal(box, (), prompt)]
    with_point, without = segmenter.predict(prompts)[0]
    assert np.array_equal(with_point, without)
