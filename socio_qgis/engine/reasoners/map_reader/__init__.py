"""The embedded reasoner: reads the drawn map as a person would."""

from .reader import Abilities, MapReader

__all__ = ["Abilities", "MapReader"]
