"""Names of reasoners and segmenters to objects; the same strings everywhere."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ..core.errors import InputError
from .contract import Reasoner, Segmenter
from .models.prompts import OWN

if TYPE_CHECKING:
    from .models.profiles import Profile
    from .reasoners.map_reader.readings import ReadingCache
    from .reasoners.vlm.reasoner import HintWriter

log = logging.getLogger("socio.registry")

REASONERS = ("map-reader", "openai:URL#MODEL", "transformers:ID-or-folder")
SEGMENTERS = (
    "classical",
    "sam2:ID-or-folder",
    "sam3:ID-or-folder",
    "sam:ID-folder-or-FILE.pth",
    "onnx:FOLDER",
)


def make_reasoner(
    name: str,
    language: str = "en",
    hints: bool = True,
    key: str = "",
    readings: ReadingCache | None = None,
    beside: str = "",
) -> Reasoner:
    """Build the reasoner of that name.

    Args:
        name: One of REASONERS.
        language: Language of the map reader's reasoning, an ISO 639-1 code.
        hints: Models that were not trained for this task get the map's labels as text.
        key: Of the server; empty for the one in SOCIO_API_KEY, or none.
        readings: What was read from maps before.
        beside: The segmenter that will share the memory with a model on this machine.
    """
    if name == "map-reader":
        from .reasoners.map_reader import MapReader

        return MapReader(language=language, readings=readings)
    if name.startswith("openai:"):
        from .models.profiles import asked_as
        from .reasoners.vlm.openai_api import OpenAIGenerator
        from .reasoners.vlm.reasoner import VlmReasoner

        url, _, model = name.removeprefix("openai:").partition("#")
        server = OpenAIGenerator(url, model, key)
        return VlmReasoner(server, _known(asked_as(model), name), _hints(hints, readings))
    if name.startswith("transformers:"):
        from .models.loading import import_torch, model_folder, segmenter_bytes
        from .models.profiles import asked_as
        from .reasoners.vlm.batching import BatchingGenerator
        from .reasoners.vlm.reasoner import VlmReasoner
        from .reasoners.vlm.transformers_local import TransformersGenerator

        import_torch()  # says what is missing
        model = name.removeprefix("transformers:")
        profile = _known(asked_as(model, model_folder(model)), name)
        generator = TransformersGenerator(model, reserved_bytes=segmenter_bytes(beside))
        # A CPU gains nothing by more windows at once; one after the other shows results sooner.
        shared = BatchingGenerator(generator) if generator.is_on_gpu else generator
        return VlmReasoner(shared, profile, _hints(hints, readings))
    raise InputError(
        "There is no reasoner {name}.",
        "Choose one of: {choices}.",
        name=repr(name),
        choices=", ".join(REASONERS),
    )


def _known(profile: Profile, name: str) -> Profile:
    """A profile, after a word in the log where it is a guess or not what the model knows."""
    if profile.is_guess:
        log.warning(
            "Nothing is known of %s; that it gives coordinates in %s is a guess. "
            "To see what it does: socio models probe %s",
            name, profile.coordinates, name,
        )  # fmt: skip
    if profile.published_prompts is not None and profile.wording == OWN:
        log.warning(
            "%s was trained on prompts that are not here, so it is asked in others. "
            "Download the model with `socio models pull`, or see docs/models.md.", name,
        )  # fmt: skip
    return profile


def shared_reasoner(names: tuple[str, ...], hints: bool, beside: str = "") -> Reasoner:
    """One reasoner, or several servers that share the load; see `make_reasoner`."""
    if len(names) == 1:
        return make_reasoner(names[0], hints=hints, beside=beside)
    from .reasoners.vlm.load_balancer import LoadBalancer

    return LoadBalancer([make_reasoner(name, hints=hints, beside=beside) for name in names])


def _hints(wanted: bool, readings: ReadingCache | None) -> HintWriter | None:
    from .reasoners.vlm.hints import LabelHints

    return LabelHints(readings) if wanted else None


def make_segmenter(name: str) -> Segmenter:
    """Build the segmenter of that name."""
    if name == "classical":
        from .segmenters.classical import Classical

        return Classical()
    kind, _, model = name.partition(":")
    if kind == "sam2" and model:
        from .segmenters.sam2 import Sam2

        return Sam2(model)
    if kind == "sam3" and model:
        from .segmenters.sam3 import Sam3

        return Sam3(model)
    if kind == "sam" and model:
        from .segmenters.sam import Sam

        return Sam(model)
    if kind == "onnx" and model:
        from .segmenters.onnx_sam import OnnxSam

        return OnnxSam(model)
    raise InputError(
        "There is no segmenter {name}.",
        "Choose one of: {choices}.",
        name=repr(name),
        choices=", ".join(SEGMENTERS),
    )
