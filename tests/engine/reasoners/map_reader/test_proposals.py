"""Proposals have the place that the probabilities show."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from socio_qgis.engine.contract import Scene
from socio_qgis.engine.reasoners.map_reader.proposals import make_proposal


@pytest.mark.parametrize("side_px", [250, 333, 480, 500])
@pytest.mark.parametrize("part", [(0, 40), (101, 163), (180, 250)])
def test_a_place_is_made_smaller_as_the_whole_plane_would_be(side_px, part):
    picture = np.zeros((200, 200, 3), np.uint8)
    begin, end = (round(px * side_px / 250) for px in part)
    plane = np.zeros((side_px, side_px), np.float32)
    random = np.random.default_rng(2)
    plane[begin:end, 3:20] = 1 - 0.4 * random.random((end - begin, 17), np.float32)
    proposal = make_proposal(Scene(picture, picture, 1.0), plane, "", 0.5, "")
    whole = cv2.resize(plane, (200, 200), interpolation=cv2.INTER_AREA)
    assert np.abs(proposal.mask_prompt.plane - whole).max() < 1e-5
