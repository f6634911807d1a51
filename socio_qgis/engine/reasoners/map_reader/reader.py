"""`map-reader`: finds the labels, fills and features of a map that a query means."""

from __future__ import annotations

import functools
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import partial
from itertools import chain, pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ....core.cancel import NEVER, CancelToken
from ....core.paths import VERSION
from ....core.results import MAPPED
from ....core.scripts import script_of, unread_script
from ...contract import (
    UNOBSERVED,
    Answer,
    Draft,
    Evidence,
    LookedAt,
    MapFeature,
    Proposal,
    ReadLabel,
    Scene,
    ScoredLabel,
    WindowObserver,
)
from ...imaging.ground import is_building
from ...language import other_scripts
from ...language.fields import names_of
from ...language.label_reader import LabelReader
from ...language.label_search import best_labels
from ...language.map_labels import Label, MapText
from ...language.meaning import Meaning, fits
from ...language.messages import Messages
from ...language.name_similarity import similar_names
from ...language.ocr_correction import SURE_SCORE, OcrCorrector
from ...language.phrases import fold
from ...language.place_names import is_road, letters
from ...language.schemas import described, with_roles
from ...language.vocabulary import Vocabulary
from . import candidates, map_features
from .candidates import DEFAULT_GSD_M, Candidate, Place, Traces
from .fills import Fill, FillFinder
from .layer_colours import colours_of_layers
from .points import PointMap, building_at, from_point, read_points
from .proposals import binarized, make_proposal, refined, without_duplicates
from .readings import ReadingCache
from .sizes import least_area_m2, times_larger
from .tracer import WEIGHTS, Tracer, likeliest_kind

# All chosen by hand.
MAX_LABELS = 40  # that are followed for a class
SAME_NAME = 0.85  # likeness of the letters that OCR read to those of a name in the layers
MAX_KINDS_TOLD = 6  # of a query, and of a layer
MAX_POINTS = 300  # of layers, the same
BUILDING_IOU = 0.7  # expected of the building that a point lies in
MIN_VECTOR_NAME = 0.8  # name score; fields hold no OCR errors
FEATURE_IOU = 0.95  # expected of a polygon that fits in full
POINT_FACTOR = 0.6  # of the fit of a label that names a point
LEGEND_IOU = 0.5  # expected of a fill whose colour alone stands for the kind
MIN_LEGEND_WEIGHT = 0.5  # of such a colour
MIN_LEGEND_SHARE, MIN_OTHER_SHARE = 0.05, 0.5  # of a label's surroundings: its colours, others
HOMES = "landuse/residential"
PARKLIKE = {"tourism/zoo", "tourism/theme_park", "tourism/aquarium"}  # as green as parks on maps
MIN_VOTE_SHARE = 0.5  # of a label's surroundings, for its kind to speak for a colour
NAMESAKE_LETTERS = 5  # two labels that begin with the same ones may be of one place
NEAR_LINES = 3  # in line heights; a line so far from a label may be a part of its name
MAX_FEATURE_PX = 250_000_000  # of all planes of features in a window; a GB
MIN_FILL_LINES2 = 1.0  # area of an unlabelled fill, in squared line heights
PLAIN_FIELDS = {"name", "class", "subclass"}  # of which nobody needs to be told

Plane = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Abilities:
    """What the reader may use; less than all only to measure what each part is worth."""

    network: bool = True
    fills: bool = True
    vocabulary: bool = True
    imagery: bool = True
    second_stage: bool = True
    two_scales: bool = True


@dataclass(frozen=True)
class _QueryContext:
    """What was read from one scene, and what one query makes of it."""

    scene: Scene
    text: MapText
    fills: FillFinder
    traces: Traces
    map_gsd_m: float
    corrector: OcrCorrector
    points: Callable[[], PointMap]  # what the layers have as points, drawn when first asked for
    own_labels: Callable[[], list[Label]]  # labels of names that the layers do not have
    layer_colours: Callable[[], frozenset[int]]  # colours of the map that stand for a layer's kind
    report: Callable[[float], None]  # the share of the query that is done
    scored: list[ScoredLabel]  # gets the labels that are followed for the query
    cut: list[int]  # gets how many points there are, where not all are followed
    tags: Mapping[Label, dict[str, float]] = field(default_factory=dict)  # of labels of points


@dataclass(frozen=True)
class _LabelMatch:
    """A label to draw the place of, how well it fits the query, and tags of what it names."""

    label: Label
    fit: float
    tags: dict[str, float]
    is_own_kind: bool = True  # and not only that of the land that it stands on


class MapReader:
    """Reads maps; see docs/map-reader.md.

    Args:
        language: Language of the reasoning text, an ISO 639-1 code.
        abilities: What to use.
        readings: What was read before; in memory alone unless given.
    """

    name = "map-reader"
    # The networks use several cores, all else one; more windows take 150 MB each.
    windows_at_once = min(2, os.cpu_count() or 1)

    def __init__(
        self,
        language: str = "en",
        abilities: Abilities | None = None,
        readings: ReadingCache | None = None,
    ) -> None:
        self._abilities = abilities or Abilities()
        self._messages = Messages(language)
        self._reader = LabelReader((1.0, 2.0) if self._abilities.two_scales else (1.0,))
        self._readings = readings or ReadingCache()
        self._vocabulary = Vocabulary.load()
        self._tracer = Tracer() if self._abilities.network and WEIGHTS.exists() else None
        self.revision = VERSION + (f"+{self._tracer.revision}" if self._tracer else "")

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 1: read the map once, and answer each query."""
        scene = replace(scene, features=with_roles(scene.features))
        text, fills, traces = self._readings.whole(
            scene.map_rgb, self._reader, observer.progress, cancel
        )
        map_gsd_m = (scene.gsd_m or DEFAULT_GSD_M) / scene.map_px_per_px[0]
        named = [name for feature in scene.features for name in names_of(feature)]
        corrector = OcrCorrector(named, text.labels, self._vocabulary.kind_words)
        labels = tuple(map(_read_label, text.labels))
        gsd_m = scene.gsd_m or DEFAULT_GSD_M
        points = functools.cache(partial(read_points, scene, gsd_m, fills, self._vocabulary))
        own_labels = functools.cache(partial(_own_labels, text.labels, named))
        layer_colours = functools.cache(partial(colours_of_layers, scene, fills, self._says_kind))
        answers = []
        for i, query in enumerate(queries):
            report = partial(_report_share, observer, cancel, i, len(queries))
            context = _QueryContext(
                scene,
                text,
                fills,
                traces,
                map_gsd_m,
                corrector,
                points,
                own_labels,
                layer_colours,
                report,
                [],
                [],
            )
            answer = self._answer(context, query)
            answers.append(replace(answer, evidence=Evidence(labels, tuple(context.scored))))
        return answers

    def refine(
        self,
        scene: Scene,
        queries: Sequence[str],
        drafts: Sequence[Draft],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 2: look at what the segmenter drew, and ask again with box and points of that.

        An outline that is exact already (a fill, a vector) is left alone.
        """
        if not self._abilities.second_stage:
            return [replace(draft.answer, proposals=()) for draft in drafts]
        return [
            replace(
                draft.answer,
                proposals=tuple(
                    better
                    for proposal, mask in zip(draft.answer.proposals, draft.masks, strict=True)
                    if (better := refined(proposal, mask)) is not None
                ),
            )
            for draft in drafts
        ]

    def _answer(self, context: _QueryContext, query: str) -> Answer:
        context.report(0.0)
        meaning = self._meaning(query, context)
        by_name = meaning.level == "name"
        found = (self._find_by_name if by_name else self._find_by_class)(context, meaning, query)
        proposals = tuple(without_duplicates(found))
        if not self._abilities.imagery:
            proposals = tuple(binarized(proposal) for proposal in proposals)
        reasoning = "" if proposals else self._messages.text("nothing", query=query)
        notes = tuple(self._notes(meaning, query, proposals, context))
        similar = _similar(context, meaning.name) if by_name and not proposals else ()
        looked = None if proposals else _looked_at(context, meaning)
        return Answer(
            proposals, reasoning, meaning.level, notes=notes, similar=similar, looked=looked
        )

    def _notes(
        self, meaning: Meaning, query: str, found: Sequence[Proposal], context: _QueryContext
    ) -> Iterator[str]:
        """How a query was understood, where the user may not expect it."""
        scene = context.scene
        for count in context.cut:
            number = str(min(MAX_POINTS, _most_features(scene)))
            yield self._messages.text("many_points", query=query, count=str(count), number=number)
        for wrong, right in meaning.corrections:
            yield self._messages.text("corrected", wrong=wrong, right=right)
        for words in meaning.ignored:
            yield self._messages.text("ignored", words=words, query=query)
        if meaning.only_exclusions:
            yield self._messages.text("only_exclusions", query=query)
        yield from self._fields_read(scene)
        if scene.left_out:
            layers = ", ".join(f"{layer} ({count:,})" for layer, count in scene.left_out.items())
            yield self._messages.text("left_out", layers=layers)
        names = (name for one in scene.features for name in names_of(one))
        script = "" if found else unread_script([query]) or unread_script(names)
        if script and script not in other_scripts.scripts():
            yield self._messages.text("script", script=script)
        if meaning.is_line and not found:
            yield self._messages.text("line", query=query)
        if len(found) == _most_features(scene):
            yield self._messages.text("many", query=query, number=str(len(found)))

    def _fields_read(self, scene: Scene) -> Iterator[str]:
        """What was taken as kind and as name of each layer, where its fields' names don't say."""
        for layer, kinds, names in described(scene.features):
            if all(key.casefold() in PLAIN_FIELDS for key in (*kinds, *names)):
                continue
            fields = {
                part: ", ".join(f"`{key}`" for key in keys)
                for part, keys in (("kinds", kinds), ("names", names))
            }
            which = "reads" if kinds and names else "reads_kinds" if kinds else "reads_names"
            yield self._messages.text(which, layer=layer, **fields)

    def _meaning(self, query: str, context: _QueryContext) -> Meaning:
        """What the query means; a name if the map has a label that says the very same.

        Unless another label is of the kind as well: "Fire Station" may say no more than that.
        """
        if not self._abilities.vocabulary:
            return Meaning("name", query.split("(")[0].strip())
        meaning = self._vocabulary.interpret(query)
        conditions = meaning.ignored or meaning.excluded_tags or meaning.restrictions
        doubtful = meaning.corrections or conditions
        if doubtful and _is_on_map(query, context):
            return self._vocabulary.as_name(query)
        words, wanted = meaning.name.split(), letters(meaning.name)
        if meaning.level == "name" or not any(
            letters(text) == wanted for text in _names_on_map(context)
        ):
            return meaning
        if 0 < max(meaning.tags.values(), default=0.0) < 1.0:
            return self._vocabulary.as_name(query)  # a mere term for a kind: "mcdonalds"
        if len(words) > 1:
            others = [label for label in context.text.labels if letters(label.text) != wanted]
            if all(word[0].isupper() for word in words) or not any(
                fits(tag, meaning.tags) for one in others for tag in self._tags_of(context, one)
            ):
                return replace(meaning, level="name", function=None)
        return meaning

    def _find_by_name(self, context: _QueryContext, meaning: Meaning, query: str) -> list[Proposal]:
        features = context.scene.features
        vectors = map_features.find_named(features, meaning.name, meaning.tags, MIN_VECTOR_NAME)
        exact = self._draw_features(vectors, context.scene, query)
        if exact:
            return exact
        if found := self._draw_points(context, query, self._points_named(context, meaning)):
            return found
        best = best_labels(meaning.name, context.text.labels)
        matches = [_LabelMatch(one, fit, meaning.tags) for one, fit in best]
        return self._draw_labels(context, query, matches, meaning.name)[0]

    def _find_by_class(
        self, context: _QueryContext, meaning: Meaning, query: str
    ) -> list[Proposal]:
        vectors = map_features.find_classes(
            context.scene.features, meaning.tags, partial(_accepts, meaning), self._tags_of_layer
        )
        exact = self._draw_features(vectors, context.scene, query)
        matches = self._points_of_class(context, meaning)
        if exact:
            areas = [one.polygon for one in vectors]
            matches = [one for one in matches if one.is_own_kind]
            matches = [one for one in matches if not _is_inside(context, one.label, areas)]
            return exact + self._draw_points(context, query, matches)
        of_points = self._draw_points(context, query, matches)
        matches = self._labels_of_class(context, meaning)
        colours: list[tuple[Plane, float]] = []
        if self._abilities.fills:
            colours = context.fills.legend.colours_for(meaning.plain_tags)
            colours = colours or self._family_colours(context, meaning)
            colours = [one for one in colours if not _is_of_layer(context, one[0])]
            if context.text.has_icons:
                matches = _on_colours(context, matches, colours)
        found, under = self._draw_labels(context, query, matches)
        if not colours and meaning.plain_tags:
            # what a labelled place is filled with stands for its kind
            colours = [
                (colour, fit)
                for colour, fit in under
                if self._is_colour_of_kind(context, colour, meaning)
            ]
        return of_points + found + self._draw_colours(context, meaning, query, colours)

    def _points_named(self, context: _QueryContext, meaning: Meaning) -> list[_LabelMatch]:
        """Points of layers whose name fits."""
        named = map_features.best_named(context.scene.features, meaning.name, MIN_VECTOR_NAME)
        fits_of = {id(one): fit for one, _, fit in named if "Point" in one.geometry.geom_type}
        if not fits_of:
            return []
        points = context.points()
        return [
            _LabelMatch(label, fits_of[id(one)], points.tags[label] or meaning.tags)
            for label, one in points.features.items()
            if id(one) in fits_of
        ]

    def _points_of_class(self, context: _QueryContext, meaning: Meaning) -> list[_LabelMatch]:
        """Points of layers that are of a class, or tell what the land that they stand on is."""
        if not any("Point" in one.geometry.geom_type for one in context.scene.features):
            return []
        matches, points = [], context.points()
        accepts = partial(_accepts, meaning)
        for label, feature in points.features.items():
            tags = points.tags[label]
            land = self._land_under(tags, meaning)
            if land:
                matches.append(_LabelMatch(label, sum(land.values()), land, is_own_kind=False))
                continue
            fit = map_features.class_score(feature, meaning.tags, accepts)
            if fit == 0 and not map_features.classes_of(feature):
                fit = meaning.fit(tags, label.text)
            if fit > 0:
                matches.append(_LabelMatch(label, fit, tags))
        most = min(MAX_POINTS, _most_features(context.scene))
        if len(matches) > most:
            context.cut.append(len(matches))
        return sorted(matches, key=lambda match: -match.fit)[:most]

    def _land_under(self, tags: dict[str, float], meaning: Meaning) -> dict[str, float]:
        """Of the land that a place of these tags stands on, what is meant.

        A shop tells of land where people shop, but nothing of a mall ("shopping centre").
        """
        if meaning.tags.get("shop/mall") == 1.0 and "shop/*" not in meaning.tags:
            return {}
        return {
            tag: odds * meaning.tags[tag]
            for tag, odds in self._vocabulary.land_under(tags).items()
            if tag in meaning.tags
        }

    def _labels_of_class(self, context: _QueryContext, meaning: Meaning) -> list[_LabelMatch]:
        matches = []
        # Where the legend shows what is meant, its fills say more than shops inside them.
        shown = self._abilities.fills and bool(context.fills.legend.colours_for(meaning.plain_tags))
        for label in context.own_labels():
            tags = self._tags_of(context, label)
            if (shown and label.is_point) or meaning.excludes(tags, label.text):
                continue
            # Where land is asked for, a shop says what the land around it is.
            land = self._land_under(tags, meaning)
            if land and shown:
                continue
            if land:
                matches.append(_LabelMatch(label, sum(land.values()), land, is_own_kind=False))
                continue
            fit = meaning.fit(tags, label.text)
            denied = self._abilities.fills and _legend_denies(
                context, label, {**meaning.tags, **tags}
            )
            if fit > 0 and not denied:
                fit *= POINT_FACTOR if label.is_point else 1.0
                matches.append(_LabelMatch(label, fit, tags))
        return sorted(matches, key=lambda match: -match.fit)[:MAX_LABELS]

    def _says_kind(self, feature: MapFeature) -> bool:
        """Whether a feature or its layer says what it is."""
        known = map_features.tags_of(feature) or is_building(feature)
        return bool(known or self._vocabulary.tags_of_layer(feature.layer))

    def _tags_of_layer(self, feature: MapFeature) -> frozenset[str]:
        """Tags of the kind that its layer is named for; none where it has a class of its own."""
        if any(map(self._vocabulary.is_kind, map_features.classes_of(feature))):
            return frozenset()
        return self._vocabulary.tags_of_layer(feature.layer)

    def _tags_of(self, context: _QueryContext, label: Label) -> dict[str, float]:
        """What a label says of a kind; a point has that in its fields."""
        if label in context.tags:
            return context.tags[label]
        tags = self._vocabulary.tags_of_label(label.text)
        if not tags and label.score < SURE_SCORE:  # "Middle Schoo!"
            return self._vocabulary.tags_of_label(context.corrector.corrected(label))
        return tags

    def _draw_points(
        self, context: _QueryContext, query: str, matches: Sequence[_LabelMatch]
    ) -> list[Proposal]:
        """Proposals from points: the building of what has no ground, otherwise what is traced."""
        if not matches:
            return []
        scene, points = context.scene, context.points()
        gsd_m = scene.gsd_m or DEFAULT_GSD_M
        found: list[Proposal] = []
        traced = []
        for match in matches:
            feature = points.features[match.label]
            building = (
                building_at(feature, scene.features, gsd_m)
                if match.is_own_kind and match.tags and not map_features.has_grounds(match.tags)
                else None
            )
            if building is None:
                traced.append(match)
                continue
            plane = map_features.pixel_coverage(building, *scene.size_px)
            name, score = match.label.text, BUILDING_IOU * match.fit
            why = self._messages.text("in_building", label=name, layer=feature.layer, query=query)
            proposal = make_proposal(scene, plane, name, score, why, least_px=1)
            if proposal is not None:
                found.append(binarized(proposal))
        ground = replace(scene, map_rgb=points.rgb)
        of_points = replace(
            context,
            scene=ground,
            text=points.text,
            fills=points.fills,
            traces=points.traces,
            tags=points.tags,
            map_gsd_m=points.gsd_m,
        )
        return found + self._draw_labels(of_points, query, traced, points=points)[0]

    def _draw_labels(
        self,
        context: _QueryContext,
        query: str,
        matches: Sequence[_LabelMatch],
        name: str = "",
        points: PointMap | None = None,
    ) -> tuple[list[Proposal], list[tuple[Plane, float]]]:
        """Proposals, and the colours (Lab) that labels of areas stand on, with how well each fits.

        Args:
            name: The name asked for; a label is spelt as it is.
            points: The points that the labels stand for, where they are none of the map's own.
        """
        has_icons = context.text.has_icons
        places = sum(not is_road(label.text) for label in context.text.labels)
        map_m2 = context.fills.patches.size * context.map_gsd_m**2
        larger = times_larger(map_m2, places) if has_icons else 1.0
        proposals: list[Proposal | None] = []
        colours: list[tuple[Plane, float]] = []
        with ThreadPoolExecutor(1) as network:
            weighings = (self._weigh(context, match, larger, points, network) for match in matches)
            # The network draws this place while the next one is looked up; none follows the last.
            for i, (weighed, _) in enumerate(pairwise(chain(weighings, [list[Candidate]]))):
                context.report(i / len(matches))
                match, ranked = matches[i], weighed()
                fill = None if match.label.is_point else ranked[0].fill
                if fill is not None and context.fills.is_land_use(fill):
                    colours.append((np.array(fill.colour_lab, np.float32), match.fit))
                proposals.append(self._propose(context, query, match, ranked, name, points))
        return [one for one in proposals if one is not None], colours

    def _weigh(
        self,
        context: _QueryContext,
        match: _LabelMatch,
        larger: float,
        points: PointMap | None,
        network: ThreadPoolExecutor,
    ) -> Callable[[], list[Candidate]]:
        """Begin to weigh the ways to draw a label's place; what is returned gives them.

        The best is first. Where what is shown is sure, nothing else is asked.
        """
        label, tags, fills = match.label, match.tags, context.fills
        has_icons = context.text.has_icons
        any_size = (
            candidates.names_any_size(label, tags, has_icons) if match.is_own_kind else has_icons
        )
        place = Place(label, tags, context.map_gsd_m, any_size, larger)
        imagery = context.scene if self._abilities.imagery else None
        shown = candidates.shown_candidates(place, fills, self._abilities.fills, imagery)
        # Of what stands for a point of a layer, only a fill is drawn as it is (`from_point`).
        final = shown if points is None else [one for one in shown if one.fill is not None]
        if sure := candidates.sure_candidates(final, place, fills):
            return lambda: sure
        trace = None
        if self._tracer is not None:
            map_rgb, known = context.scene.map_rgb, context.traces
            trace = network.submit(
                candidates.trace_place, place, self._tracer, map_rgb, known
            ).result

        def ranked() -> list[Candidate]:
            found = candidates.all_candidates(place, fills, shown, trace)
            if points is not None:
                found = from_point(found, label, tags, points)
            return candidates.of_possible_size(found, place, fills)

        return ranked

    def _propose(
        self,
        context: _QueryContext,
        query: str,
        match: _LabelMatch,
        ranked: Sequence[Candidate],
        name: str,
        points: PointMap | None,
    ) -> Proposal | None:
        """The best way to draw a label's place as a proposal; see `_draw_labels`."""
        label, best = match.label, ranked[0]
        weighed = tuple((one.source, one.expected_iou) for one in ranked)
        context.scored.append(ScoredLabel(_read_label(label), match.fit, weighed))
        if best.source in ("fill", "imagery"):
            rivals = self._rivals(context, match, best, query)
            best = candidates.nearest_part(best, label, rivals)
        if points is not None:
            text, layer = label.text, points.features[label].layer
            why = self._messages.point_reasoning(query, text, layer, match.fit, weighed)
        else:
            text = context.corrector.in_spelling_of(label, name)
            why = self._messages.label_reasoning(query, text, match.fit, label.is_point, weighed)
        score = best.expected_iou * match.fit
        part = best.fill.part if best.fill is not None else None
        return make_proposal(context.scene, best.probability, text, score, why, part=part)

    def _rivals(
        self, context: _QueryContext, match: _LabelMatch, fill: Candidate, query: str
    ) -> list[Label]:
        """Other labels of areas of the same kind on the same fill; of any green one on a green."""
        x1, y1, x2, y2 = match.label.box_xyxy_px
        rivals = []
        for label in context.text.labels:
            x, y = label.anchor_xy_px
            inside = fill.probability[int(y), int(x)] > 0.5
            apart = not (x1 <= x <= x2 and y1 <= y <= y2)
            namesake = _start(label) == _start(match.label)
            tags = self._tags_of(context, label)
            alike = any(fits(tag, match.tags) for tag in tags) or (
                fill.source == "imagery" and likeliest_kind(tags) in candidates.GREEN_KINDS
            )
            # a line of the very name may have been read apart
            near = abs(y - (y1 + y2) / 2) <= NEAR_LINES * label.line_px and x1 <= x <= x2
            asked = near and letters(label.text) in letters(query)
            if inside and apart and alike and not (namesake or asked or label.is_point):
                rivals.append(label)
        return rivals

    def _draw_colours(
        self,
        context: _QueryContext,
        meaning: Meaning,
        query: str,
        colours: Sequence[tuple[Plane, float]],
    ) -> list[Proposal]:
        """All fills of colours (Lab, weight) that stand for what is meant, labelled or not."""
        least = MIN_FILL_LINES2 * context.text.line_px**2
        least = max(least, least_area_m2(meaning.tags) / context.map_gsd_m**2)
        why = self._messages.text("legend", query=query)
        found = []
        for colour, weight in colours:
            if weight < MIN_LEGEND_WEIGHT:
                continue
            for fill in context.fills.fills_of_colour(colour, least):
                if not self._is_named_otherwise(context, fill, meaning):
                    proposal = make_proposal(
                        context.scene, fill.mask, "", LEGEND_IOU * weight, why, part=fill.part
                    )
                    found.append(proposal)
        return [one for one in found if one is not None]

    def _is_colour_of_kind(
        self, context: _QueryContext, colour_lab: Plane, meaning: Meaning
    ) -> bool:
        """Whether legend and labels give a fill's colour to the kind that is meant alone."""
        finder, colour = context.fills, context.fills.colour_numbers(colour_lab)
        for lab in finder.legend.others_than(meaning.tags):
            if set(colour) & set(finder.colour_numbers(lab)):
                return False
        return self._votes(context, colour, meaning) > 0

    def _family_colours(
        self, context: _QueryContext, meaning: Meaning
    ) -> list[tuple[Plane, float]]:
        """Colours that such places have on most maps; of a class, those that labels agree to."""
        colours = context.fills.family_colours(meaning.plain_tags)
        votes = [
            self._votes(context, context.fills.colour_numbers(lab), meaning) for lab, _ in colours
        ]
        least = 1 if meaning.level == "class" and max(votes, default=0) > 0 else 0
        return [colour for colour, count in zip(colours, votes, strict=True) if count >= least]

    def _votes(self, context: _QueryContext, colour: list[int], meaning: Meaning) -> int:
        """How many labels on a colour name what is meant, less those that name something else."""
        finder, votes = context.fills, 0
        for label in context.text.labels:
            tags = self._tags_of(context, label)
            if (
                tags
                and not label.is_point
                and finder.colour_share(label.ground_box_xyxy_px, colour) > MIN_VOTE_SHARE
            ):
                votes += 1 if _is_meant(meaning, label, tags) else -1
        return votes

    def _is_named_otherwise(self, context: _QueryContext, fill: Fill, meaning: Meaning) -> bool:
        """Whether labels of areas on a fill say that it is something else.

        Homes go all round parks and schools, whose labels, on colours of their own, name those.
        """
        finder, meant, are_homes = context.fills, [], HOMES in meaning.tags
        colour = finder.colour_numbers(fill.colour_lab)
        for label in context.text.labels:
            x, y = label.anchor_xy_px
            if (
                not label.is_point
                and fill.mask[int(y), int(x)]
                and not (
                    are_homes
                    and finder.colour_share(label.ground_box_xyxy_px, colour) <= MIN_VOTE_SHARE
                )
            ):
                tags = self._tags_of(context, label)
                is_land = context.fills.legend.knows(tags) or not PARKLIKE.isdisjoint(tags)
                if is_land or meaning.excludes(tags, label.text):
                    meant.append(_is_meant(meaning, label, tags))
        return bool(meant) and not any(meant)

    def _draw_features(
        self, found: Sequence[map_features.FeatureMatch], scene: Scene, query: str
    ) -> list[Proposal]:
        """Proposals from polygons of vector layers, the largest of very many; they are exact."""
        width, height = scene.size_px
        largest = sorted(found, key=lambda one: -one.polygon.area)
        proposals = []
        for one in largest[: _most_features(scene)]:
            plane = map_features.pixel_coverage(one.polygon, width, height)
            # for a kind, the reasoning names the attribute or the layer that fits
            why = self._messages.text(
                "vector" if one.source == "name" else one.source,
                label=one.name,
                attribute=one.attribute,
                layer=one.layer,
                query=query,
            )
            proposal = make_proposal(
                scene, plane, one.name, FEATURE_IOU * one.score, why, least_px=1
            )
            if proposal is not None:
                proposals.append(replace(binarized(proposal), origin=MAPPED))
        return proposals


def _is_of_layer(context: _QueryContext, colour_lab: Plane) -> bool:
    """Whether a colour of the map is that of a layer which says what its areas are."""
    return not context.layer_colours().isdisjoint(context.fills.colour_numbers(colour_lab))


def _own_labels(labels: Sequence[Label], named: Sequence[str]) -> list[Label]:
    """Labels but those of a name in the layers, which say better what and where it is."""
    known = {letters(name) for name in named}
    return [one for one in labels if not get_close_matches(letters(one.text), known, 1, SAME_NAME)]


def _start(label: Label) -> str:
    """The first letters of a label."""
    return letters(label.text)[:NAMESAKE_LETTERS]


def _most_features(scene: Scene) -> int:
    """How many features of a window are drawn: each takes a plane of its pixels."""
    width, height = scene.size_px
    return max(1, MAX_FEATURE_PX // (width * height))


def _report_share(
    observer: WindowObserver, cancel: CancelToken, done: int, queries: int, share: float
) -> None:
    cancel.check()
    observer.progress("localise", (done + share) / queries)


def _read_label(label: Label) -> ReadLabel:
    return ReadLabel(label.text, label.box_xyxy_px, label.is_point)


def _is_on_map(query: str, context: _QueryContext) -> bool:
    """Whether the map has a name with all words of a query: then it is no kind."""
    wanted = {*fold(query).split()}
    return any(wanted <= {*fold(text).split()} for text in _names_on_map(context))


def _names_on_map(context: _QueryContext) -> Iterator[str]:
    yield from (label.text for label in context.text.labels)
    yield from (name for feature in context.scene.features for name in names_of(feature))


def _accepts(meaning: Meaning, tag: str, feature: MapFeature) -> bool:
    """Whether a feature with a tag that is meant is of a kind that is meant."""
    if map_features.class_score(feature, dict.fromkeys(meaning.excluded_tags, 1.0)) > 0:
        return False
    return meaning.accepts(tag, map_features.kind_text(feature), feature.attributes)


def _looked_at(context: _QueryContext, meaning: Meaning) -> LookedAt:
    """What was looked at for a query that found nothing."""
    scripts = Counter(script_of(c) for one in context.text.labels for c in one.text if c.isalpha())
    layers: dict[str, Counter[str]] = {}
    for feature in context.scene.features:
        layers.setdefault(feature.layer, Counter()).update(map_features.tags_of(feature))
    return LookedAt(
        meaning.kinds[:MAX_KINDS_TOLD],
        len(context.text.labels),
        tuple(script for script, _ in scripts.most_common()),
        {
            layer: tuple(kind for kind, _ in kinds.most_common(MAX_KINDS_TOLD))
            for layer, kinds in layers.items()
        },
        context.text.unread,
    )


def _is_inside(context: _QueryContext, label: Label, areas: Sequence[Any]) -> bool:
    """Whether the point of a label lies in one of the areas, or just beside it."""
    at = context.points().features[label].geometry.representative_point()
    return any(shapely.dwithin(area, at, map_features.AROUND_PX) for area in areas)


def _similar(context: _QueryContext, name: str) -> tuple[str, ...]:
    """Names on the map like the one asked for; fields spell them better than OCR."""
    places = (one for one in _names_on_map(context) if not is_road(one))
    return similar_names(name, {letters(one): one for one in places}.values())


def _is_meant(meaning: Meaning, label: Label, tags: dict[str, float]) -> bool:
    """Whether a label of these tags names what is meant."""
    return meaning.fit(tags, label.text) > 0


def _on_colours(
    context: _QueryContext, matches: list[_LabelMatch], colours: Sequence[tuple[Plane, float]]
) -> list[_LabelMatch]:
    """Labels on the colours of what is meant, where there are such; others name points only."""
    numbers = [k for lab, _ in colours for k in context.fills.colour_numbers(lab)]
    on_them = [
        match
        for match in matches
        if context.fills.colour_share(match.label.ground_box_xyxy_px, numbers) > MIN_LEGEND_SHARE
    ]
    return on_them or matches


def _legend_denies(context: _QueryContext, label: Label, tags: dict[str, float]) -> bool:
    """Whether a label lies on a colour that the legend has for another kind, not on its own."""
    fills, legend, box = context.fills, context.fills.legend, label.ground_box_xyxy_px
    own = [k for lab, _ in legend.colours_for(tags) for k in fills.colour_numbers(lab)]
    if not own or fills.colour_share(box, own) >= MIN_LEGEND_SHARE:
        return False
    others = [k for lab in legend.others_than(tags) for k in fills.colour_numbers(lab)]
    return fills.colour_share(box, others) > MIN_OTHER_SHARE
