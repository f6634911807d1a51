"""Guided decoding: what a server may be told of an answer's form, so that it can't miss it.

A model that thinks before it answers must stay free until `<answer>`; of the forms that servers
know, only structural tags (vLLM, SGLang) can say that. All others get one JSON object with their
reasoning as its first value, which most servers can hold a model to (`json_schema`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...models.profiles import NONE, RESULT, Profile
from .answers import ADD, ADJUST, DROP, KEEP

_NUMBERS: dict[str, Any] = {"type": "array", "items": {"type": "number"}}
_BOX = {**_NUMBERS, "minItems": 4, "maxItems": 4}
_POINTS = {"type": "array", "items": {**_NUMBERS, "minItems": 2, "maxItems": 2}}


@dataclass(frozen=True)
class Guide:
    """A form of answers.

    Attributes:
        options: What is added to the request.
        is_object: The answer is one JSON object without tags.
    """

    options: dict[str, Any] = field(default_factory=dict)
    is_object: bool = False

    def tagged(self, text: str) -> str:
        """An answer in the tags that the parser expects; a server may not have kept to the form."""
        return f"<answer>{text}</answer>" if self.is_object and text.startswith("{") else text


def guides_for(model: str, profile: Profile, stage: str) -> tuple[Guide, ...]:
    """Guides to try, the tightest first; the last one is none."""
    place: dict[str, Any] = {
        "type": "object",
        "properties": {
            "bbox_2d": _BOX,
            "label": {"type": "string"},
            "confidence": {"type": "number"},
        },
        "required": ["bbox_2d"],
        "additionalProperties": False,
    }
    if stage == "refine" and profile.stage_2 != RESULT:
        place["properties"] = {
            "id": {"type": "integer"},
            "action": {"enum": [KEEP, ADJUST, DROP, ADD]},
            "bbox_2d": _BOX,
            "positive_points": _POINTS,
            "negative_points": _POINTS,
            "confidence": {"type": "number"},
        }
        place["required"] = ["action"]
    elif stage == "refine":
        place["properties"] = {"bbox_2d": _BOX, "points": _POINTS}
        place["required"] = ["bbox_2d", "points"]
    elif profile.stage_2 == NONE:
        place["properties"] = {**place["properties"], "points": _POINTS}
    places = {"type": "array", "items": place}
    if profile.trained or "thinking" in model.lower():
        tag = {"begin": "<answer>", "schema": places, "end": "</answer>"}
        form: dict[str, Any] = {
            "type": "structural_tag",
            "structures": [tag],
            "triggers": ["<answer>"],
        }
        return Guide({"response_format": form}), Guide()
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {"reasoning": {"type": "string"}, "objects": places},
        "required": ["reasoning", "objects"],
        "additionalProperties": False,
    }
    form = {"type": "json_schema", "json_schema": {"name": "places", "schema": schema}}
    return Guide({"response_format": form}, is_object=True), Guide()
