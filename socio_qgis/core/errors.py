"""Errors that a user can act on.

SocioError                what happened, and what to do
├── InputError            a query, layer, file or area that can't be used
├── EngineError           the engine's environment or process
├── StorageError          the GeoPackage can't be written
└── CancelledError        the user stopped the run

The engine sends an error as templates and values (`to_dict`), so that the plugin can translate it.
What arrives is not trusted: its length is limited, its values are plain text, and a template has
nothing but names in braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

MAX_CHARS = 2000  # of a template or a value that arrives
MAX_VALUES = 20
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class SocioError(Exception):
    """An error with a sentence that says what happened and one that says what to do.

    Args:
        message: Template of what happened, one sentence.
        advice: Template of what to do about it, one sentence.
        details: Anything a developer would want (a log, a traceback); never needed to act.
        values: What replaces the names in braces. A template is never an f-string: its translation
            is looked up before the values are filled in (`.ci/error_texts.py`).

    Attributes:
        message, advice: The two sentences in English.
        templates, values: What they are made of.
    """

    def __init__(self, message: str, advice: str = "", details: str = "", **values: object) -> None:
        self.templates = (message, advice)
        self.details = details
        self._fill(values)
        super().__init__(self.message)

    def _fill(self, values: Mapping[str, object]) -> None:
        self.values = {name: str(value) for name, value in values.items()}
        self.message, self.advice = (fill(text, self.values) for text in self.templates)

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()

    @property
    def kind(self) -> str:
        """Name of the class; it crosses the process boundary."""
        return type(self).__name__

    def forget_frames(self) -> None:
        """Forget where it was raised, for an error that is kept.

        The frames of a run hold layers of QGIS, which must not outlive QGIS.
        """
        self.__traceback__ = self.__context__ = self.__cause__ = None

    def to_dict(self) -> dict[str, Any]:
        """Return what crosses the process boundary; `from_dict` reads it."""
        message, advice = self.templates
        return {
            "kind": self.kind,
            "message": message,
            "advice": advice,
            "values": self.values,
            "details": self.details,
        }

    @staticmethod
    def from_dict(received: Mapping[str, Any]) -> SocioError:
        """Rebuild an error that came from the other process; an unknown kind is an EngineError."""
        message, advice = (str(received.get(n, ""))[:MAX_CHARS] for n in ("message", "advice"))
        kind = _BY_KIND.get(str(received.get("kind")), EngineError)
        error = kind(message, advice, str(received.get("details", "")))
        values = received.get("values")
        if isinstance(values, dict):
            kept = [(n, v) for n, v in values.items() if isinstance(v, (str, int, float))]
            error._fill({n: str(v)[:MAX_CHARS] for n, v in kept[:MAX_VALUES]})
        return error


class InputError(SocioError):
    """A query, layer, file or area that can't be used."""


class EngineError(SocioError):
    """The engine's environment or process."""


class StorageError(SocioError):
    """The GeoPackage can't be written."""


class CancelledError(SocioError):
    """The user stopped the run."""


_BY_KIND = {c.__name__: c for c in (InputError, EngineError, StorageError, CancelledError)}


def fill(template: str, values: Mapping[str, str]) -> str:
    """Replace each {name} in a template by its value; a name without a value stays."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), template)
