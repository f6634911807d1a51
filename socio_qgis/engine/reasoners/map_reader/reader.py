"""`map-reader`: reads the labels of the map, finds what a query means, and how far it reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from ....core.paths import VERSION
from ...seams import Answer, Draft, Proposal, Report, Scene
from . import candidates, features
from .candidates import Candidate
from .fills import Fill, FillFinder
from .labels import Label, LabelReader, MapText
from .legend import Legend
from .match import best_labels, is_road
from .tracer import WEIGHTS, Tracer
from .vocabulary import Meaning, Vocabulary

DEFAULT_GSD_M = 1.2
MAX_SEEDS = 40
MIN_FILL_LINES2 = 1.0  # area of an unlabelled fill, in squared line heights
MIN_SCORE = 0.2


@dataclass(frozen=True)
class Abilities:
    """What the reader may use; all on but for measuring what each is worth."""

    network: bool = True
    fills: bool = True
    vocabulary: bool = True
    second_stage: bool = True
    two_scales: bool = True


@dataclass(frozen=True)
class Seen:
    """What was read from one scene, for all its queries."""

    scene: Scene
    text: MapText
    fills: FillFinder
    legend: Legend
    map_gsd_m: float


@dataclass(frozen=True)
class Explanation:
    """What the reader saw and weighed in the last scene.

    Attributes:
        labels: All labels read, in map pixels.
        weighed: For each query, each label that was followed and its candidates (source, score).
    """

    labels: tuple[Label, ...] = ()
    weighed: dict[str, list[tuple[Label, list[tuple[str, float]]]]] = field(default_factory=dict)


class MapReader:
    """Reads maps; see docs/map-reader.md.

    Args:
        language: Language of the reasoning text, an ISO 639-1 code.
        abilities: What to use.
    """

    name = "map-reader"
    revision = VERSION

    def __init__(self, language: str = "en", abilities: Abilities = Abilities()) -> None:
        self._language = language
        self._can = abilities
        self._reader = LabelReader((1.0, 2.0) if abilities.two_scales else (1.0,))
        self._vocabulary = Vocabulary.load()
        self._tracer = Tracer() if abilities.network and WEIGHTS.exists() else None
        self.explanation = Explanation()

    def localise(self, scene: Scene, queries: Sequence[str], report: Report) -> list[Answer]:
        """Stage 1: read the map and propose."""
        text = self._reader.read(scene.map_rgb, report)
        map_gsd_m = (scene.gsd_m or DEFAULT_GSD_M) / scene.map_px_per_px[0]
        fills = FillFinder(scene.map_rgb, text)
        legend = Legend(fills.lab)
        fills.overlays = {k for colour in legend.overlays for k in fills.nearest(colour)}
        seen = Seen(scene, text, fills, legend, map_gsd_m)
        self.explanation = Explanation(text.labels)
        answers = []
        for i, query in enumerate(queries):
            report("localise", i / len(queries))
            answers.append(self._answer(seen, query))
        return answers

    def refine(
        self, scene: Scene, queries: Sequence[str], drafts: Sequence[Draft], report: Report
    ) -> list[Answer]:
        """Stage 2: nothing to add."""
        return [replace(draft.answer, proposals=()) for draft in drafts]

    def _answer(self, seen: Seen, query: str) -> Answer:
        meaning = self._meaning(query, seen.text)
        if meaning.level == "name":
            found = self._named(seen, meaning, query)
        else:
            found = self._classes(seen, meaning, query)
        return Answer(tuple(without_repeats(found)), level=meaning.level)

    def _meaning(self, query: str, text: MapText) -> Meaning:
        if not self._can.vocabulary:
            return Meaning("name", query.split("(")[0].strip())
        meaning = self._vocabulary.interpret(query)
        if meaning.level != "name" and len(meaning.name.split()) > 1:
            whole = [score for _, score in best_labels(meaning.name, text.labels) if score > 0.95]
            if whole:
                return replace(meaning, level="name", function=None)
        return meaning

    def _named(self, seen: Seen, meaning: Meaning, query: str) -> list[Proposal]:
        scene = seen.scene
        vectors = features.find_named(scene.features, meaning.name, meaning.tags, 0.8)
        exact = [one for one in vectors if one.polygon is not None]
        if exact:
            return [self._of_feature(one, scene) for one in exact]
        found = best_labels(meaning.name, seen.text.labels)
        return self._of_labels(seen, query, found, [meaning.tags] * len(found))

    def _classes(self, seen: Seen, meaning: Meaning, query: str) -> list[Proposal]:
        scene = seen.scene
        exact = features.find_classes(scene.features, meaning.tags)
        if exact:
            return [self._of_feature(one, scene) for one in exact]
        seeds, tags = [], []
        for label in seen.text.labels:
            own = {} if is_road(label.text) else self._vocabulary.tags_of_label(label.text)
            weight = max((_fits(tag, meaning.tags) * w for tag, w in own.items()), default=0.0)
            if weight > 0 and not self._legend_denies(seen, label, own):
                seeds.append((label, weight * (0.6 if label.is_point else 1.0)))
                tags.append(own)
        found = self._of_labels(seen, query, seeds[:MAX_SEEDS], tags[:MAX_SEEDS])
        if self._can.fills:
            found += self._alike(seen, meaning)
        return found

    def _alike(self, seen: Seen, meaning: Meaning) -> list[Proposal]:
        """Fills of colours that stand for what is meant."""
        least = MIN_FILL_LINES2 * seen.text.line_px**2
        return [
            self._propose(
                seen.scene,
                Candidate("fill", candidates.plane(fill.mask), 0.7 * weight, fill),
                "",
                "A fill of the colour that stands for it.",
            )
            for colour, weight in seen.legend.colours_for(meaning.tags)
            if weight >= 0.5
            for fill in seen.fills.of_colour(colour, least)
            if not self._named_otherwise(seen, fill, meaning)
        ]

    def _named_otherwise(self, seen: Seen, fill: Fill, meaning: Meaning) -> bool:
        """Whether the labels of areas on a fill say that it is something else."""
        fits = [
            any(_fits(tag, meaning.tags) for tag in own)
            for label in seen.text.labels
            if not label.is_point
            and fill.mask[tuple(int(v) for v in label.centre_xy_px[::-1])]
            and (own := self._vocabulary.tags_of_label(label.text))
        ]
        return bool(fits) and not any(fits)

    def _legend_denies(self, seen: Seen, label: Label, tags: dict[str, float]) -> bool:
        """Whether a label lies on none of the colours that its kind has on this map."""
        colours = [k for lab, _ in seen.legend.colours_for(tags) for k in seen.fills.nearest(lab)]
        return bool(colours) and not seen.fills.has(label.box_xyxy_px, colours)

    def _of_labels(
        self,
        seen: Seen,
        query: str,
        found: list[tuple[Label, float]],
        tags: list[dict[str, float]],
    ) -> list[Proposal]:
        labels = [label for label, _ in found]
        drawn: list[Candidate | None] = [None] * len(labels)
        if self._tracer is not None and labels:
            drawn = list(
                candidates.traced(labels, tags, self._tracer, seen.scene.map_rgb, seen.map_gsd_m)
            )
        proposals = []
        notes = self.explanation.weighed.setdefault(query, [])
        for (label, score), own, trace in zip(found, tags, drawn, strict=True):
            likely = [colour for colour, _ in seen.legend.colours_for(own)]
            fill = candidates.fill_candidate(label, seen.fills, likely) if self._can.fills else None
            weighed = [one for one in (fill, trace) if one is not None]
            weighed.append(candidates.reach_candidate(label, seen.fills, seen.map_gsd_m, own))
            best = max(weighed, key=lambda one: one.score)
            notes.append((label, [(one.source, one.score) for one in weighed]))
            best = replace(best, score=best.score * score)
            proposals.append(self._propose(seen.scene, best, label.text, f"Read {label.text}"))
        return [one for one in proposals if one is not None]

    def _of_feature(self, found: features.Found, scene: Scene) -> Proposal | None:
        mask = features.draw(found.polygon, *scene.size_px)
        return propose(mask, found.name, 0.95 * found.score, "vector")

    def _propose(self, scene: Scene, best: Candidate, label: str, why: str) -> Proposal | None:
        width, height = scene.size_px
        plane = best.probability
        if plane.shape != (height, width):
            shrinks = plane.shape[0] > height
            plane = cv2.resize(
                plane,
                (width, height),
                interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
            )
        return propose(plane, label, best.score, why)


def propose(plane, label: str, score: float, why: str) -> Proposal | None:
    """Box and a point of a probability plane; None where it is nowhere likely."""
    inside = plane > 0.5
    if np.count_nonzero(inside) < 4:
        return None
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    box = (float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1))
    padded = cv2.copyMakeBorder(inside.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    point = (float(x) + 0.5, float(y) + 0.5)
    return Proposal(box, (point,), plane.astype(np.float32), label, min(1.0, score), why)


def _fits(tag: str, meant: dict[str, float]) -> float:
    return max(meant.get(tag, 0.0), meant.get(f"{tag.split('/')[0]}/*", 0.0))


def without_repeats(found: Sequence[Proposal | None]) -> list[Proposal]:
    """Of proposals that draw the same place keep the surest."""
    kept: list[Proposal] = []
    for one in sorted((p for p in found if p is not None), key=lambda p: -p.score):
        mask = one.mask_prompt > 0.5
        for other in kept:
            both = np.count_nonzero(mask & (other.mask_prompt > 0.5))
            if both > 0.6 * min(np.count_nonzero(mask), np.count_nonzero(other.mask_prompt > 0.5)):
                break
        else:
            kept.append(one)
    return kept
