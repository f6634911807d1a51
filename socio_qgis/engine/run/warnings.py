"""What the windows of a run say together: warnings that are worth a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from ...core.settings import RunSettings
from ..contract import WindowResult
from ..language.messages import Messages
from ..output.result_merge import KEPT, MERGED, POSTPONED, SUPPRESSED, UPDATED

MAX_SIMILAR = 3  # names in a message
SHIFT_PX = 6.0  # a smaller one is no reason to warn


class Notes:
    """Listens to the findings of a run.

    Args:
        passed_over: In how many windows the imagery shows nothing.
        windows: How many there are.
    """

    def __init__(self, passed_over: int = 0, windows: int = 0) -> None:
        self._passed_over, self._windows = passed_over, windows
        self._answers = self._unreadable = 0
        self._shifts_px: list[tuple[float, float]] = []
        self._understood: dict[str, None] = {}  # an ordered set
        self._similar: dict[str, dict[str, None]] = {}

    def heard(self, findings: Iterator[WindowResult]) -> Iterator[WindowResult]:
        """The same findings; listens while they pass."""
        for finding in findings:
            self._answers += finding.answers
            self._unreadable += finding.unreadable
            if finding.shift_px is not None:
                self._shifts_px.append(finding.shift_px)
            self._understood.update(dict.fromkeys(finding.notes))
            for query, names in finding.similar.items():
                self._similar.setdefault(query, {}).update(dict.fromkeys(names))
            yield finding

    def told(
        self, settings: RunSettings, found: Mapping[str, int], actions: Mapping[str, int]
    ) -> tuple[str, ...]:
        """What is worth a sentence.

        Args:
            found: Number of results of each query.
            actions: Number of places that were there already, by what was done with them; see
                `ResultMerger`.
        """
        messages = Messages(settings.language)
        similar = [
            messages.text("similar", query=query, names=", ".join([*names][:MAX_SIMILAR]))
            for query, names in self._similar.items()
            if names and not found.get(query)
        ]
        there = [
            messages.text(action, count=str(actions[action]))
            for action in (UPDATED, MERGED, KEPT, SUPPRESSED, POSTPONED)
            if actions.get(action)
        ]
        if self._passed_over:
            counts = {"count": str(self._passed_over), "total": str(self._windows)}
            there.append(messages.text("unseen", **counts))
        warnings = (*self._alignment(settings.gsd_m), *self._babble())
        return (*self._understood, *similar, *there, *warnings)

    def _babble(self) -> list[str]:
        """So that a model's babble does not pass for "there are none"."""
        if not self._unreadable:
            return []
        share = f"{self._unreadable} of the model's {self._answers} answers"
        return [f"{share} could not be read; what they mean is not among the results."]

    def _alignment(self, gsd_m: float) -> list[str]:
        """A warning where all windows that tell say that the map lies beside the imagery."""
        if not self._shifts_px:
            return []
        x, y = np.median(self._shifts_px, axis=0)
        apart = np.abs(np.array(self._shifts_px) - (x, y)).max()
        if max(abs(x), abs(y)) <= SHIFT_PX or apart > SHIFT_PX:
            return []
        return [
            f"The map lies about {np.hypot(x, y) * gsd_m:.0f} m beside the imagery. "
            "Measure, below the map layers in the panel, corrects that."
        ]
