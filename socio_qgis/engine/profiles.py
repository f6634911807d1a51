"""Model profiles: what has to be known of a vision-language model to ask it.

A profile is a TOML file in resources/models; adding a model is adding a file. `SOCIO_PROFILES`
may name a folder of a user's own, whose files come first.
"""

from __future__ import annotations

import fnmatch
import os
import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.paths import RESOURCES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

COORDINATES = ("pixels", "thousandths", "fractions")


@dataclass(frozen=True)
class Profile:
    """One model, or a family of models.

    Attributes:
        name: Shown to the user.
        models: Patterns of model ids or served names, as in a shell ("Qwen/Qwen2.5-VL-*").
        revision: Commit of the weights that is loaded on this machine; empty for the newest there.
        licence: Licence of the weights, shown before a download.
        download_gb: Size of the weights.
        parameters_b: Parameters in billions; memory is estimated from them.
        factor_px: Sides of pictures are multiples of this.
        min_pixels: Smallest picture that the model is given.
        max_pixels: Largest picture that the model is given.
        coordinates: "pixels" of the resized picture, "thousandths" or "fractions" of its sides.
        trained: The model was trained for this task, so it gets no explanation of the schema's use
            and no hints.
        localise_prompt: Template of stage 1, with {query}, {width}, {height} and {hints}.
        refine_prompt: Template of stage 2, with {boxes} as well.
        temperature: Sampling temperature.
        top_p: Share of probability that is sampled from.
        top_k: Number of likeliest tokens that are sampled from, on this machine; 0 for all.
        max_new_tokens: Longest answer.
    """

    name: str
    models: tuple[str, ...]
    localise_prompt: str
    refine_prompt: str
    revision: str = ""
    licence: str = "unknown"
    download_gb: float = 0.0
    parameters_b: float = 0.0
    factor_px: int = 28
    min_pixels: int = 56 * 56
    max_pixels: int = 1280 * 28 * 28
    coordinates: str = "pixels"
    trained: bool = False
    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int = 0
    max_new_tokens: int = 2048

    def frame_wh(self, resized_wh_px: tuple[int, int]) -> tuple[float, float]:
        """Width and height of the frame that the model's coordinates refer to."""
        if self.coordinates == "pixels":
            return float(resized_wh_px[0]), float(resized_wh_px[1])
        return (1000.0, 1000.0) if self.coordinates == "thousandths" else (1.0, 1.0)


def _folders() -> list[Path]:
    own = os.environ.get("SOCIO_PROFILES")
    return [*([Path(own)] if own else []), RESOURCES / "models"]


def load_profiles() -> list[Profile]:
    """All profiles, a user's own first, the general one last."""
    files = [file for folder in _folders() for file in sorted(folder.glob("*.toml"))]
    return sorted((read_profile(file) for file in files), key=lambda p: "*" in p.models)


def read_profile(file: Path) -> Profile:
    """Read one file.

    Raises:
        InputError: It is no TOML, or a value is missing, unknown or impossible.
    """
    advice = "Compare it with the profiles in resources/models."
    try:
        values: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        unknown = set(values) - {field.name for field in fields(Profile)}
        if unknown:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
        values["models"] = tuple(values.get("models", ()))
        profile = Profile(**values)
        if profile.coordinates not in COORDINATES:
            raise ValueError(f"coordinates is one of {', '.join(COORDINATES)}")
        for template in (profile.localise_prompt, profile.refine_prompt):
            template.format(query="", width=1, height=1, hints="", boxes="")
    except (OSError, ValueError, TypeError, KeyError, IndexError) as error:
        raise InputError(f"The model profile {file.name} can't be used: {error}.", advice) from None
    return profile


def profile_for(model: str) -> Profile:
    """The first profile with a pattern that fits a model's id, folder or served name."""
    for profile in load_profiles():
        for pattern in profile.models:
            if fnmatch.fnmatch(model.lower(), pattern.lower()):
                return profile
    raise InputError(
        f"There is no profile for the model {model!r}.", "Add one; see docs/models.md."
    )
