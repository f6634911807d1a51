"""Names of reasoners and segmenters to objects; the same strings everywhere."""

from __future__ import annotations

from ..core.errors import InputError
from .seams import Reasoner, Segmenter

REASONERS = ("map-reader", "openai:URL#MODEL")
SEGMENTERS = ("classical",)


def make_reasoner(name: str, language: str = "en") -> Reasoner:
    """Build the reasoner of that name."""
    if name == "map-reader":
        from .reasoners.map_reader import MapReader

        return MapReader(language=language)
    if name.startswith("openai:"):
        from .profiles import profile_for
        from .reasoners.openai_api import OpenAIGenerator
        from .reasoners.vlm import VlmReasoner

        url, _, model = name.removeprefix("openai:").partition("#")
        return VlmReasoner(OpenAIGenerator(url, model), profile_for(model))
    raise InputError(f"There is no reasoner {name!r}.", f"Choose one of: {', '.join(REASONERS)}.")


def make_segmenter(name: str) -> Segmenter:
    """Build the segmenter of that name."""
    if name == "classical":
        from .segmenters.classical import Classical

        return Classical()
    raise InputError(f"There is no segmenter {name!r}.", f"Choose one of: {', '.join(SEGMENTERS)}.")
