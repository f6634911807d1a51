"""`classical`: from a guess to a mask by the picture's colours and texture, without a model.

A prompt is taken as how likely each pixel is. What is sure is left alone. In between, colour and
texture of what is likely inside, against those just outside, shift the odds (naive Bayes), and
GrabCut draws the border along the picture's edges.

A point that says the opposite of what is drawn so far, as a person sets it, takes with it what
lies around it, up to the edges in the picture.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from ...core.errors import EngineError
from ...core.paths import VERSION
from ..contract import Image, Proposal

WORK_SIDE_PX = 256  # what a place is made of shows at this size; time grows with the pixels
SURE = 0.02  # a prior this close to 0 or 1 is not questioned
MIN_UNSURE_SHARE = 0.25  # of the mask's area; a prior with less is exact
PLAIN_BOX = (0.75, 0.03)  # how likely a pixel is in a box without a mask prompt, and outside
MAX_SHIFT = 2.0  # natural log of the odds that the picture may shift a pixel by
MIN_PRIOR_IOU = 0.3  # with the prior, or the picture misled
REACH = 0.45  # of a point that a person sets, in sizes of the object (the root of its area)
MIN_REACH_PX, MIN_SEED_PX = 24, 4
_BINS = 64
_CUT_SURE = (0.1, 0.9)
_ROUNDS = 3

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


class Classical:
    """Takes mask prompts, boxes and points from any reasoner."""

    name = "classical"
    revision = VERSION

    def __init__(self) -> None:
        self._rgb: Image | None = None
        self._small: Image | None = None
        self._traits: npt.NDArray[np.int64] | None = None
        self._even: Image | None = None

    def clone(self) -> Classical:
        """Return a segmenter with a picture of its own."""
        return type(self)()

    def set_image(self, rgb: Image) -> None:
        """Take (H, W, 3) uint8 as the picture of all `predict` calls that follow."""
        self._rgb, self._small, self._traits, self._even = rgb, None, None, None

    def predict(
        self, prompts: Sequence[Proposal]
    ) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]:
        """Masks (n, H, W) bool and scores (n,) float32, one a prompt.

        A score is the IoU that the probabilities let expect.

        Raises:
            EngineError: `set_image` was not called.
        """
        if self._rgb is None:
            raise EngineError("There is no picture to segment.", "Call set_image first.")
        shape = self._rgb.shape[:2]
        masks = np.zeros((len(prompts), *shape), bool)
        scores = np.zeros(len(prompts), np.float32)
        for i, prompt in enumerate(prompts):
            prior = prompt.mask_prompt.plane if prompt.mask_prompt else _prior(prompt, shape)
            prior = self._corrected(self._rgb, prior, prompt)
            masks[i] = prior > 0.5
            if _is_exact(prior):
                scores[i] = prompt.score
                continue
            mask, scores[i] = self._refined(self._rgb, prior)
            if _iou(mask, masks[i]) >= MIN_PRIOR_IOU:
                masks[i] = mask
        return masks, scores

    def _corrected(self, rgb: Image, prior: Plane, prompt: Proposal) -> Plane:
        """The prior with the part around each point that contradicts it."""
        inside, outside = 1.0, 0.0  # sure, so that the rest stays as it is
        reach_px = max(MIN_REACH_PX, REACH * float(np.count_nonzero(prior > 0.5)) ** 0.5)
        corrected = prior
        for points, value in ((prompt.points_xy_px, inside), (prompt.points_off_xy_px, outside)):
            for point in points:
                x, y = (int(min(max(v, 0), n - 1)) for v, n in zip(point, prior.shape[::-1]))
                # A point on the object says nothing new unless it was sure to be off it.
                if corrected[y, x] >= SURE if value == inside else corrected[y, x] <= 0.5:
                    continue
                if corrected is prior:
                    corrected = prior.copy()
                if self._even is None:
                    even = cv2.bilateralFilter(cv2.medianBlur(rgb, 5), 7, 25, 3)
                    self._even = np.asarray(cv2.cvtColor(even, cv2.COLOR_RGB2LAB), np.uint8)
                corrected[_part(self._even, (x, y), reach_px)] = value
        return corrected

    def _refined(self, rgb: Image, prior: Plane) -> tuple[Mask, float]:
        small, traits = self._prepare(rgb)
        height, width = small.shape[:2]
        prior_small = cv2.resize(prior, (width, height), interpolation=cv2.INTER_AREA)
        likely = _shift(np.asarray(prior_small, np.float32), traits)
        cut = _cut(small, likely)
        full = cv2.resize(cut.astype(np.float32), prior.shape[::-1]) > 0.5
        mask = _tidy(full, prior)
        inside = (
            cv2.resize(mask.astype(np.uint8), (width, height), interpolation=cv2.INTER_AREA) > 0
        )
        expected = float(likely[inside].sum()) / max(
            float(np.count_nonzero(inside) + likely[~inside].sum()), 1e-6
        )
        return mask, expected

    def _prepare(self, rgb: Image) -> tuple[Image, npt.NDArray[np.int64]]:
        """The picture at working size, and its traits as bins (h, w, 4)."""
        if self._small is None or self._traits is None:
            scale = min(1.0, WORK_SIDE_PX / max(rgb.shape[:2]))
            small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            self._small = np.asarray(cv2.bilateralFilter(small, 7, 25, 3), np.uint8)
            self._traits = _traits(np.asarray(small, np.uint8))
        return self._small, self._traits


def _prior(prompt: Proposal, shape: tuple[int, int]) -> Plane:
    """How likely each pixel is where only a box and points are known."""
    inside, outside = PLAIN_BOX
    x1, y1, x2, y2 = (round(value) for value in prompt.box_xyxy_px)
    plane = np.full(shape, outside, np.float32)
    plane[max(0, y1) : y2, max(0, x1) : x2] = inside
    radius = max(2, round(0.08 * min(x2 - x1, y2 - y1)))
    for x, y in prompt.points_xy_px:
        cv2.circle(plane, (round(x), round(y)), radius, 0.97, cv2.FILLED)
    return plane


def _part(even: Image, point_xy: tuple[int, int], reach_px: float) -> Mask:
    """What hangs together with the point within a reach, up to the picture's edges (watershed)."""
    x, y = point_xy
    reach = int(reach_px)
    left, top = max(0, x - reach), max(0, y - reach)
    near = np.ascontiguousarray(even[top : y + reach + 1, left : x + reach + 1])
    seed = (x - left, y - top)
    disc = cv2.circle(np.zeros(near.shape[:2], np.uint8), seed, reach - 1, 1, cv2.FILLED)
    elsewhere, here = 1, 2
    flooded = np.where(disc > 0, 0, elsewhere).astype(np.int32)
    cv2.circle(flooded, seed, max(MIN_SEED_PX, reach // 6), here, cv2.FILLED)
    cv2.watershed(near, flooded)
    result = np.zeros(even.shape[:2], bool)
    part = cv2.dilate((flooded == here).astype(np.uint8), np.ones((3, 3), np.uint8))  # and its rim
    result[top : top + near.shape[0], left : left + near.shape[1]] = part > 0
    return result


def _is_exact(prior: Plane) -> bool:
    unsure = np.count_nonzero((prior > SURE) & (prior < 1 - SURE))
    return bool(unsure < MIN_UNSURE_SHARE * np.count_nonzero(prior > 0.5))


def _traits(rgb: Image) -> npt.NDArray[np.int64]:
    """Lightness, the two colour axes of Lab, and roughness of each pixel, in bins."""
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
    grey = lab[..., 0].astype(np.float32)
    rough = np.sqrt(np.maximum(cv2.blur(grey * grey, (9, 9)) - cv2.blur(grey, (9, 9)) ** 2, 0))
    smooth = cv2.GaussianBlur(lab, (0, 0), 2).astype(np.float32)
    traits = np.dstack(
        [
            smooth[..., 0] / 16,
            (smooth[..., 1] - 128) / 4 + _BINS / 4,
            (smooth[..., 2] - 128) / 4 + _BINS / 4,
            np.log1p(rough) * 5,
        ]
    )
    return np.asarray(np.clip(np.rint(traits), 0, _BINS - 1), np.int64)


def _shift(prior: Plane, traits: npt.NDArray[np.int64]) -> Plane:
    """The prior's odds, shifted by how each pixel's traits compare inside and just outside."""
    near = cv2.dilate((prior > 0.15).astype(np.uint8), np.ones((17, 17), np.uint8)) > 0
    inside = np.where(prior > 0.5, prior, 0)
    outside = np.where(near, np.clip(1 - 2 * prior, 0, 1), 0)
    if inside.sum() <= 0 or outside.sum() <= 0:
        return prior
    kernel = np.array([1, 2, 3, 2, 1]) / 9
    shift = np.zeros(prior.shape, np.float32)
    for trait in range(traits.shape[2]):
        bins = traits[..., trait]
        of_inside, of_outside = (
            np.convolve(np.bincount(bins.ravel(), w.ravel(), _BINS) / w.sum(), kernel, "same")
            + 2e-3
            for w in (inside, outside)
        )
        shift += np.log(of_inside / of_outside)[bins].astype(np.float32)
    even = cv2.GaussianBlur(np.clip(shift, -MAX_SHIFT, MAX_SHIFT), (0, 0), 3)
    sure = np.clip(prior, 1e-3, 1 - 1e-3)
    return np.asarray(1 / (1 + (1 - sure) / sure * np.exp(-even)), np.float32)


def _cut(small: Image, likely: Plane) -> Mask:
    """GrabCut in the part of the picture where anything is likely."""
    low, high = _CUT_SURE
    rows, columns = np.flatnonzero((likely > low).any(1)), np.flatnonzero((likely > low).any(0))
    result = likely > 0.5
    if not len(rows):
        return result
    margin = 12
    part = (
        slice(max(0, rows[0] - margin), rows[-1] + margin + 1),
        slice(max(0, columns[0] - margin), columns[-1] + margin + 1),
    )
    near = likely[part]
    state = np.select(
        [near > high, near > 0.5, near > low],
        [cv2.GC_FGD, cv2.GC_PR_FGD, cv2.GC_PR_BGD],
        cv2.GC_BGD,
    ).astype(np.uint8)
    inside = (state == cv2.GC_FGD) | (state == cv2.GC_PR_FGD)
    if np.count_nonzero(inside) < 8 or np.count_nonzero(~inside) < 8:  # its models need colours
        return result
    cv2.setRNGSeed(0)  # the same picture gives the same mask
    models = np.zeros((1, 65)), np.zeros((1, 65))
    whole = (0, 0, state.shape[1], state.shape[0])  # unused: the state says it all
    image = np.ascontiguousarray(small[part])
    cv2.grabCut(image, state, whole, *models, _ROUNDS, cv2.GC_INIT_WITH_MASK)
    result[part] = (state == cv2.GC_FGD) | (state == cv2.GC_PR_FGD)
    return result


def _tidy(mask: Mask, prior: Plane) -> Mask:
    """Without crumbs, frayed edges and holes; parts that the prior believes in stay."""
    size = max(3, round(0.12 * float(np.count_nonzero(mask)) ** 0.5))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    opened = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, disc)
    bits = np.asarray(cv2.morphologyEx(opened, cv2.MORPH_CLOSE, disc), np.uint8)
    count, labelled = cv2.connectedComponents(bits)
    pieces = np.asarray(labelled, np.int32)
    believed = np.bincount(pieces.ravel(), (prior * bits).ravel(), count)
    trusted = np.flatnonzero(believed > 0.25 * np.max(believed))
    kept = np.asarray(np.isin(pieces, trusted), bool) & (pieces > 0)
    outlines, _ = cv2.findContours(kept.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    solid = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(solid, outlines, -1, 1, cv2.FILLED)
    return solid > 0


def _iou(a: Mask, b: Mask) -> float:
    union = np.count_nonzero(a | b)
    return np.count_nonzero(a & b) / union if union else 0.0
