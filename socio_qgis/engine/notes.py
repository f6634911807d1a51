"""What the windows of a run say together: warnings that are worth a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .journal import Finding

SHIFT_PX = 6.0  # a smaller one is no reason to warn


class Notes:
    """Listens to the findings of a run."""

    def __init__(self) -> None:
        self._answers = self._unreadable = 0
        self._shifts_px: list[tuple[float, float]] = []

    def heard(self, findings: Iterator[Finding]) -> Iterator[Finding]:
        """The same findings; listens while they pass."""
        for finding in findings:
            self._answers += finding.answers
            self._unreadable += finding.unreadable
            if finding.shift_px is not None:
                self._shifts_px.append(finding.shift_px)
            yield finding

    def told(self, gsd_m: float) -> tuple[str, ...]:
        """The warnings."""
        return (*self._alignment(gsd_m), *self._babble())

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
