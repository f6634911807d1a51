"""Messages for the user that the windows of a run give together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...core.settings import RunSettings
from ..contract import LookedAt, WindowResult
from ..language.messages import Messages
from ..output.result_merge import KEPT, MERGED, POSTPONED, SUPPRESSED, UPDATED

MAX_SIMILAR = 3  # names in a message
MAX_KINDS, MAX_LAYERS = 6, 6  # kinds of a layer and layers in one
SHIFT_PX = 6.0  # a smaller one is no reason to warn


class RunMessages:
    """Collects what the results of the windows say, and words it.

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
        self._looked: dict[str, list[LookedAt]] = {}

    def add(self, result: WindowResult) -> None:
        """Take the result of a window into account."""
        self._answers += result.answers
        self._unreadable += result.unreadable
        if result.shift_px is not None:
            self._shifts_px.append(result.shift_px)
        self._understood.update(dict.fromkeys(result.notes))
        for query, names in result.similar.items():
            self._similar.setdefault(query, {}).update(dict.fromkeys(names))
        for query, looked in result.looked.items():
            self._looked.setdefault(query, []).append(looked)

    def texts(
        self, settings: RunSettings, found: Mapping[str, int], actions: Mapping[str, int]
    ) -> tuple[str, ...]:
        """Return the messages, a sentence or two each.

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
        missing: dict[tuple[str, str], list[str]] = {}  # queries often share what was looked at
        for query, of_query in self._looked.items():
            if not found.get(query):
                missing.setdefault(_seen_and_advice(messages, of_query), []).append(query)
        looked = [
            messages.text("space").join(
                (
                    *(_missing_text(messages, query, self._looked[query]) for query in queries),
                    seen,
                    *(() if self._similar.keys() >= {*queries} else (advice,)),
                )
            )
            for (seen, advice), queries in missing.items()
        ]
        there = [
            messages.text(action, count=str(actions[action]))
            for action in (UPDATED, MERGED, KEPT, SUPPRESSED, POSTPONED)
            if actions.get(action)
        ]
        if self._passed_over:
            counts = {"count": str(self._passed_over), "total": str(self._windows)}
            there.append(messages.text("unseen", **counts))
        warnings = (*self._alignment(settings.gsd_m), *self._unreadable_answers())
        return (*self._understood, *looked, *similar, *there, *warnings)

    def _unreadable_answers(self) -> list[str]:
        """A warning, so that unreadable text does not pass for "there are none"."""
        if not self._unreadable:
            return []
        share = f"{self._unreadable} of the model's {self._answers} answers"
        return [f"{share} could not be read; what they mean is not among the results."]

    def _alignment(self, gsd_m: float) -> list[str]:
        """A warning where the windows agree that the map lies beside the imagery."""
        if not self._shifts_px:
            return []
        x, y = np.median(self._shifts_px, axis=0)
        apart = np.abs(np.array(self._shifts_px) - (x, y)).max()
        if max(abs(x), abs(y)) <= SHIFT_PX or apart > SHIFT_PX:
            return []
        return [
            f"The map lies about {np.hypot(x, y) * gsd_m:.0f} m beside the imagery. "
            'Measure, under "Map and imagery don\'t line up?" in the panel, corrects that.'
        ]


def _missing_text(messages: Messages, query: str, looked: Sequence[LookedAt]) -> str:
    """What a query that found nothing was understood as."""
    kinds = ", ".join(messages.kinds(tag for one in looked for tag in one.kinds))
    if not kinds:
        return messages.text("nothing_of_name", query=query)
    return messages.text("nothing_of_kinds", query=query, kinds=kinds)


def _seen_and_advice(messages: Messages, looked: Sequence[LookedAt]) -> tuple[str, str]:
    """What was looked at for a query that found nothing, and what may be tried."""
    labels = sum(one.labels for one in looked)
    scripts = ", ".join(dict.fromkeys(script for one in looked for script in one.scripts))
    layers: dict[str, dict[str, None]] = {}
    for one in looked:
        for layer, of_layer in one.layers.items():
            layers.setdefault(layer, {}).update(dict.fromkeys(of_layer))
    texts = [
        messages.text("labels_read", count=str(labels), scripts=scripts)
        if labels
        else messages.text("no_labels_read"),
    ]
    unread = sum(one.unread for one in looked)
    if unread:
        texts.append(messages.text("lines_unread", count=str(unread)))
    if layers:
        each = [
            f"{layer} ({', '.join(messages.kinds(of_layer)[:MAX_KINDS])})" if of_layer else layer
            for layer, of_layer in [*layers.items()][:MAX_LAYERS]
        ]
        texts.append(messages.text("layers_read", layers=", ".join(each)))
    advice = messages.text("try_kind" if labels or layers else "try_map")
    return messages.text("space").join(texts), advice
