"""What several windows ask of a model at the same time becomes one batch.

A GPU answers eight questions in hardly more time than one. Nobody waits for others to come: who
finds the model free asks for all that wait for it by then.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

from ....core.cancel import NEVER, CancelToken
from ....core.errors import CancelledError
from ...contract import Report, silent
from ...models.profiles import Profile
from .reasoner import Completion, Generator, OnText, Question, ignore_text

WINDOWS_AT_ONCE = 4
LOOK_EVERY_S = 0.1


@dataclass(eq=False)
class _Request:
    """What one window asks, and what has come of it."""

    questions: Sequence[Question]
    share: float = 0.0
    texts_so_far: dict[int, str] = field(default_factory=dict)
    completions: list[Completion] | None = None
    error: Exception | None = None


class BatchingGenerator:
    """A generator for several threads, with a profile that is the same for all of them.

    Args:
        generator: Runs the model; is called by one thread at a time.
    """

    windows_at_once = WINDOWS_AT_ONCE

    def __init__(self, generator: Generator) -> None:
        self.name, self.revision = generator.name, generator.revision
        self._generator = generator
        self._model = threading.Lock()
        self._change = threading.Lock()
        self._waiting: list[_Request] = []

    def generate(
        self,
        questions: Sequence[Question],
        profile: Profile,
        stage: str,
        report: Report = silent,
        on_text: OnText = ignore_text,
        cancel: CancelToken = NEVER,
    ) -> list[Completion]:
        """Return one completion a question; see `Generator`.

        Raises:
            EngineError: As the generator raises it, to all whose questions were in the batch.
        """
        mine, reported = _Request(questions), dict[int, str]()
        with self._change:
            self._waiting.append(mine)
        try:
            while mine.completions is None and mine.error is None:
                if self._model.acquire(timeout=LOOK_EVERY_S):
                    try:
                        if mine.completions is None and mine.error is None:
                            self._ask(mine, profile, stage, report, on_text, cancel)
                    finally:
                        self._model.release()
                else:
                    cancel.check()
                    report(stage, mine.share)
                    for i, text in list(mine.texts_so_far.items()):
                        if reported.get(i) != text:
                            reported[i] = text
                            on_text(i, text)
        finally:
            with self._change:
                if mine in self._waiting:
                    self._waiting.remove(mine)
        if mine.error is not None:
            raise mine.error
        return mine.completions or []

    def _ask(
        self,
        mine: _Request,
        profile: Profile,
        stage: str,
        report: Report,
        on_text: OnText,
        cancel: CancelToken,
    ) -> None:
        """Have all that wait answered."""
        with self._change:
            asked, self._waiting = self._waiting, []
        owner = [(one, i) for one in asked for i in range(len(one.questions))]

        def report_all(_: str, share: float) -> None:
            for one in asked:
                one.share = share
            report(stage, share)

        def report_text(i: int, text: str) -> None:
            one, its = owner[i]
            one.texts_so_far[its] = text
            if one is mine:
                on_text(its, text)

        questions = [one.questions[i] for one, i in owner]
        try:
            completions = iter(
                self._generator.generate(questions, profile, stage, report_all, report_text, cancel)
            )
        except BaseException as error:
            if isinstance(error, Exception) and not isinstance(error, CancelledError):
                for one in asked:
                    one.error = error
                return
            with self._change:  # only this one is stopped: the others ask again
                self._waiting += [one for one in asked if one is not mine]
            raise
        for one in asked:
            one.completions = [next(completions) for _ in one.questions]
