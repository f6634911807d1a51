"""The two stages asked of a vision-language model, wherever it runs."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from ....core.cancel import NEVER, CancelToken
from ....core.types import Box, Size
from ...contract import (
    UNOBSERVED,
    Answer,
    Draft,
    Evidence,
    Image,
    Report,
    Scene,
    WindowObserver,
    silent,
)
from ...imaging.drawing import draw_draft, fitting_size, resize
from ...language.vocabulary import Vocabulary
from ...models.profiles import ADJUST, NONE, Profile
from ...models.prompts import PUBLISHED
from .answers import CUT, ParsedAnswer, is_cut, parse_answer
from .edits import edited, to_proposal

UNREADABLE = "the model's answer could not be read"
# A query is data: it can't end its own quotation, nor write tags or a template's placeholders.
_PLAIN = str.maketrans('"<>{}', "'()()")

log = logging.getLogger("socio.vlm")

# on_text(i, text): question i has been answered so far by this text.
OnText = Callable[[int, str], None]


def ignore_text(i: int, text: str) -> None:
    """Drop a text that is being written."""


@dataclass(frozen=True)
class Question:
    """One request to a model: pictures first, map before satellite, then the text.

    The pictures of all queries on one scene are the same objects, so a generator can see that it
    may share what it computed from them.
    """

    map_rgb: Image
    satellite_rgb: Image
    text: str


@dataclass(frozen=True)
class Completion:
    """What a model wrote in answer to a question.

    Attributes:
        tokens: How many it took, with those of tries that failed; None where nobody counts.
        is_cut: It reached the limit of tokens before the answer's end.
    """

    text: str
    tokens: int | None = None
    is_cut: bool = False


class Generator(Protocol):
    """Runs a model, here or behind a server.

    Attributes:
        windows_at_once: How many threads may ask at the same time.
    """

    name: str
    revision: str
    windows_at_once: int

    def generate(
        self,
        questions: Sequence[Question],
        profile: Profile,
        stage: str,
        report: Report = silent,
        on_text: OnText = ignore_text,
        cancel: CancelToken = NEVER,
    ) -> list[Completion]:
        """Return one completion a question.

        `report` is called often; `on_text` gets the text while it is written, some times a second.
        Both are called in the thread that asked.

        Raises:
            CancelledError: The token was set.
        """
        ...


class VlmReasoner:
    """SocioReasoner's two stages with any model that a generator runs.

    Args:
        generator: Runs the model.
        profile: How the model wants to be asked.
        hints: Text that a model not trained for this task gets about a scene, such as the labels
            that were read from the map; None for no hints.

    Attributes:
        windows_at_once: How many windows may be asked about at the same time.
        generator: As it was given.
        profile: As it was given.
    """

    def __init__(
        self, generator: Generator, profile: Profile, hints: HintWriter | None = None
    ) -> None:
        self.name = generator.name
        # Another prompt, or another way to choose words, is another reasoner.
        asked = hashlib.sha256(repr(profile).encode()).hexdigest()[:8]
        wording = f" in the {profile.wording} wording" if profile.published_prompts else ""
        self.revision = f"{generator.revision}, {profile.name}{wording} {asked}"
        self.windows_at_once = generator.windows_at_once
        self.generator, self.profile = generator, profile
        self._hints = None if profile.trained else hints

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Ask for boxes, map first."""
        width, height = self.size_px(scene)
        map_rgb = resize(scene.map_rgb, width, height)
        satellite_rgb = resize(scene.satellite_rgb, width, height)
        hints = ""
        if self._hints is not None:
            hints = self._hints(scene, (width, height), self.profile, observer.progress, cancel)
        questions = [
            Question(
                map_rgb,
                satellite_rgb,
                self.profile.localise_prompt.format(
                    query=plain(query), width=width, height=height, hints=hints
                ).strip(),
            )
            for query in queries
        ]
        completions = self._ask(questions, queries, "localise", observer, cancel)
        return [
            replace(
                to_answer(query, self._parsed(completion, scene)),
                evidence=Evidence(tokens=completion.tokens),
            )
            for query, completion in zip(queries, completions, strict=True)
        ]

    def refine(
        self,
        scene: Scene,
        queries: Sequence[str],
        drafts: Sequence[Draft],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Show boxes and masks of stage 1 on both pictures, and ask for a better answer."""
        width, height = self.size_px(scene)
        if self.profile.stage_2 == NONE:
            return [Answer(level=draft.answer.level) for draft in drafts]
        asked = [i for i, draft in enumerate(drafts) if draft.answer.proposals]
        questions = [
            self._refine_question(scene, queries[i], drafts[i], (width, height)) for i in asked
        ]
        completions = self._ask(questions, [queries[i] for i in asked], "refine", observer, cancel)
        answers = [Answer(level=draft.answer.level) for draft in drafts]
        for i, completion in zip(asked, completions, strict=True):
            answers[i] = self._second_answer(queries[i], completion, scene, drafts[i].answer)
        return answers

    def _ask(
        self,
        questions: Sequence[Question],
        queries: Sequence[str],
        stage: str,
        observer: WindowObserver,
        cancel: CancelToken,
    ) -> list[Completion]:
        """Completions; one that was cut off is asked for again with twice the room."""

        def generate(some: Sequence[int], profile: Profile) -> list[Completion]:
            def on_text(i: int, text: str) -> None:
                observer.text(stage, queries[some[i]], text)

            return self.generator.generate(
                [questions[i] for i in some], profile, stage, observer.progress, on_text, cancel
            )

        completions = generate(range(len(questions)), self.profile)
        cut = [i for i, one in enumerate(completions) if one.is_cut or is_cut(one.text)]
        if not cut:
            return completions
        log.warning("%s of %s answers were cut off and are asked for again", len(cut), len(queries))
        roomy = replace(self.profile, max_new_tokens=2 * self.profile.max_new_tokens)
        for i, again in zip(cut, generate(cut, roomy), strict=True):
            tokens = [one.tokens for one in (completions[i], again) if one.tokens is not None]
            completions[i] = replace(again, tokens=sum(tokens) if tokens else None)
        return completions

    def size_px(self, scene: Scene) -> tuple[int, int]:
        """Width and height that pictures of a scene are resized to for the model."""
        profile = self.profile
        return fitting_size(
            *scene.size_px, profile.factor_px, profile.min_pixels, profile.max_pixels
        )

    def _refine_question(self, scene: Scene, query: str, draft: Draft, size_px: Size) -> Question:
        width, height = size_px
        scale = np.tile(np.array(size_px) / np.array(scene.size_px), 2)
        boxes = [tuple((np.array(p.box_xyxy_px) * scale).tolist()) for p in draft.answer.proposals]
        union = draft.masks.any(axis=0).astype(np.uint8)
        mask = resize(union * np.uint8(255), width, height) >= 128
        shares = [np.array(box) / np.tile(size_px, 2) for box in boxes]
        numbered = self.profile.stage_2 == ADJUST
        told = [
            {
                **({"id": i} if numbered else {}),
                "bbox_2d": in_frame(tuple(one), size_px, self.profile),
            }
            for i, one in enumerate(shares, 1)
        ]
        text = self.profile.refine_prompt.format(
            query=plain(query),
            width=width,
            height=height,
            hints="",
            boxes=self._as_said(draft.answer, scene) or json.dumps(told),
        )
        return Question(
            draw_draft(resize(scene.map_rgb, width, height), boxes, mask, numbered),
            draw_draft(resize(scene.satellite_rgb, width, height), boxes, mask, numbered),
            text.strip(),
        )

    def _as_said(self, answer: Answer, scene: Scene) -> str:
        """The boxes as the model wrote them, for one that was trained on that; else nothing.

        What a person has changed, or had to be mended, is not what it wrote.
        """
        if self.profile.wording != PUBLISHED or answer.repairs:
            return ""
        again = self._parsed(Completion(f"<answer>{answer.said}</answer>"), scene).objects
        same = [one.box_xyxy_px for one in again] == [p.box_xyxy_px for p in answer.proposals]
        return answer.said if same else ""

    def _parsed(
        self, completion: Completion, scene: Scene, shown: Sequence[Box] = ()
    ) -> ParsedAnswer:
        frame_wh = self.profile.frame_wh(self.size_px(scene))
        parsed = parse_answer(completion.text, frame_wh, scene.size_px, shown)
        if completion.is_cut:
            return ParsedAnswer((), parsed.reasoning, False, (CUT,))
        return parsed

    def _second_answer(
        self, query: str, completion: Completion, scene: Scene, first: Answer
    ) -> Answer:
        by_number = self.profile.stage_2 == ADJUST
        shown = [proposal.box_xyxy_px for proposal in first.proposals] if by_number else []
        parsed = self._parsed(completion, scene, shown)
        answer = to_answer(query, parsed)
        if by_number and parsed.readable:
            answer = replace(answer, proposals=edited(first.proposals, parsed))
        return replace(answer, evidence=Evidence(tokens=completion.tokens), is_result=True)


class HintWriter(Protocol):
    """Says in the frame of a model's coordinates what is known of a scene."""

    def __call__(
        self,
        scene: Scene,
        size_px: Size,
        profile: Profile,
        report: Report = silent,
        cancel: CancelToken = NEVER,
    ) -> str:
        """Return a paragraph, or nothing."""
        ...


def to_answer(query: str, parsed: ParsedAnswer) -> Answer:
    """Turn what was parsed into an answer of the contract."""
    repairs = parsed.repairs if parsed.readable else (*parsed.repairs, UNREADABLE)
    proposals = tuple(to_proposal(found, parsed.reasoning) for found in parsed.objects)
    level = Vocabulary.load().interpret(query).level
    return Answer(proposals, parsed.reasoning, level, repairs, parsed.readable, said=parsed.said)


def plain(text: str) -> str:
    """What others wrote, so that it can't pass for the prompt's own words."""
    return " ".join(text.translate(_PLAIN).split())


def in_frame(shares: tuple[float, ...], size_px: Size, profile: Profile) -> list[float] | list[int]:
    """Coordinates x, y, x, y, ... as shares of a picture's sides, in numbers as a model writes."""
    sides = profile.frame_wh(size_px)
    values = [share * sides[i % 2] for i, share in enumerate(shares)]
    if profile.coordinates == "fractions":
        return [round(value, 3) for value in values]
    return [round(value) for value in values]
