"""Errors that a user can act on.

SocioError                what happened, and what to do
├── InputError            a query, layer, file or area that can't be used
├── EngineError           the engine's environment or process
├── StorageError          the GeoPackage can't be written
└── CancelledError        the user stopped the run
"""

from __future__ import annotations


class SocioError(Exception):
    """An error with a sentence that says what happened and one that says what to do.

    Args:
        message: What happened, one sentence.
        advice: What to do about it, one sentence.
        details: Anything a developer would want (a log, a traceback); never needed to act.
        values: What stands in the sentences in braces; so they can be translated before.
    """

    def __init__(self, message: str, advice: str = "", details: str = "", **values: object) -> None:
        self.texts, self.values = (message, advice), values
        self.message, self.advice = (self.filled(text) for text in self.texts)
        self.details = details
        super().__init__(self.message)

    def filled(self, text: str) -> str:
        """A sentence with its values, where there are any."""
        return text.format(**self.values) if self.values else text

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()

    @property
    def kind(self) -> str:
        """Name of the class; it crosses the process boundary."""
        return type(self).__name__


class InputError(SocioError):
    """A query, layer, file or area that can't be used."""


class EngineError(SocioError):
    """The engine's environment or process."""


class StorageError(SocioError):
    """The GeoPackage can't be written."""


class CancelledError(SocioError):
    """The user stopped the run."""


_BY_KIND = {c.__name__: c for c in (InputError, EngineError, StorageError, CancelledError)}


def from_kind(kind: str, message: str, advice: str, details: str = "") -> SocioError:
    """Rebuild an error that came from the other process."""
    return _BY_KIND.get(kind, EngineError)(message, advice, details)
