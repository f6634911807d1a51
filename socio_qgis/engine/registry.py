"""Names of reasoners and segmenters to objects; the same strings everywhere."""

from __future__ import annotations

from ..core.errors import InputError
from .seams import Reasoner, Segmenter

REASONERS = ("map-reader", "openai:URL#MODEL", "transformers:ID-or-folder")
SEGMENTERS = ("classical", "sam2:ID-or-folder", "sam:ID-or-folder", "onnx:FOLDER")


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
    if name.startswith("transformers:"):
        from .profiles import profile_for
        from .reasoners.transformers_local import TransformersGenerator
        from .reasoners.vlm import VlmReasoner

        model = name.removeprefix("transformers:")
        profile = profile_for(model)
        return VlmReasoner(TransformersGenerator(model, profile.revision), profile)
    raise InputError(f"There is no reasoner {name!r}.", f"Choose one of: {', '.join(REASONERS)}.")


def make_segmenter(name: str) -> Segmenter:
    """Build the segmenter of that name."""
    if name == "classical":
        from .segmenters.classical import Classical

        return Classical()
    kind, _, model = name.partition(":")
    if kind == "sam2" and model:
        from .segmenters.sam2 import Sam2

        return Sam2(model)
    if kind == "sam" and model:
        from .segmenters.sam import Sam

        return Sam(model)
    if kind == "onnx" and model:
        from .segmenters.onnx_sam import OnnxSam

        return OnnxSam(model)
    raise InputError(f"There is no segmenter {name!r}.", f"Choose one of: {', '.join(SEGMENTERS)}.")
